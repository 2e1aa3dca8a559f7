"""What the processes said went wrong, over all their lives."""

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tests.fakes.slack_json import is_object

_SERIOUS = frozenset({"error", "critical"})


def errors_in(logs: Iterable[Path]) -> Counter[str]:
    """How often each error was logged, by its sentence; what is no log line, such as a stack, counts as one."""
    found: Counter[str] = Counter()
    for path in logs:
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            try:
                parsed: object = json.loads(line)
            except ValueError:
                # What it prints at its start is for people, and the last line of a life may be cut off.
                if line.startswith(("Traceback", "Exception")):
                    found[line] += 1
                continue
            if is_object(parsed) and parsed.get("level") in _SERIOUS:
                found[str(parsed.get("event"))] += 1
    return found
