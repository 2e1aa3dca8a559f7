"""What the bot said that is more than news."""

import json
from collections import Counter
from pathlib import Path
from typing import Final

_LEVELS: Final = frozenset({"warning", "error", "critical"})


def complaints(log: Path) -> tuple[Counter[str], Counter[str]]:
    """Warnings and errors by what they say; a line that is no JSON is an error, but for the first words."""
    warnings: Counter[str] = Counter()
    errors: Counter[str] = Counter()
    for line in log.read_text("utf-8", "replace").splitlines():
        if not line.startswith("{"):
            if not line.startswith(("Livewise ", "Slack is ", "Teams is ")):
                errors[line[:100]] += 1
            continue
        told = json.loads(line)
        if told.get("level") in _LEVELS:
            (warnings if told["level"] == "warning" else errors)[str(told.get("event"))] += 1
    return warnings, errors
