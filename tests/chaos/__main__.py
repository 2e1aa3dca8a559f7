"""`python -m tests.chaos`: long runs with random faults; the exit code is 1 where a promise was broken.

From the environment: PART (`reminders` or `conversations`; both otherwise), SEED (a number; random otherwise), LOGS (a
folder that keeps what the processes log), REMINDERS (1,000 otherwise), CONVERSATIONS (60 otherwise), STORE of the
conversations (`valkey`, `sentinel` or `cluster`; `valkey` otherwise), and SPARE: the replicas without which a primary
behind Sentinels or in a Cluster takes no write (1 otherwise).
"""

import asyncio
import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.chaos import program, report, run
from tests.chaos.conversations import program as talks
from tests.chaos.conversations import report as talks_report
from tests.chaos.conversations import run as talks_run
from tests.chaos.conversations.stores import Kind

Say = Callable[[str], None]


def main() -> int:
    """Run each part once, print the figures."""
    seed = int(os.environ.get("SEED") or random.randrange(1_000_000))
    parts = {"reminders": _reminders, "conversations": _conversations}
    wanted = os.environ.get("PART") or "reminders conversations"
    if not set(wanted.split()) <= parts.keys():
        sys.exit(f"PART is one of {', '.join(parts)}.")
    broken = 0
    for part in wanted.split():
        began = time.monotonic()

        def say(words: str, began: float = began) -> None:
            sys.stdout.write(f"{time.monotonic() - began:6.1f} s  {words}\n")
            sys.stdout.flush()

        with TemporaryDirectory(prefix="livewise-chaos-") as forgotten:
            folder = Path(os.environ.get("LOGS") or forgotten) / part
            folder.mkdir(parents=True, exist_ok=True)
            broken += parts[part](seed, folder, say)
    return 1 if broken else 0


def _reminders(seed: int, folder: Path, say: Say) -> int:
    """How many promises were broken."""
    size = program.full(int(os.environ.get("REMINDERS") or 1000), seed)
    say(f"seed {seed}, {size.reminders} reminders")
    outcome = asyncio.run(run.run(size, folder, say))
    sys.stdout.write(f"{report.table(outcome)}\n")
    return len(outcome.broken)


def _conversations(seed: int, folder: Path, say: Say) -> int:
    """Likewise."""
    store = Kind(os.environ.get("STORE") or Kind.VALKEY)
    count, spare = int(os.environ.get("CONVERSATIONS") or 60), int(os.environ.get("SPARE") or 1)
    size = talks.full(count, seed, store, spare)
    say(f"seed {seed}, {size.conversations} conversations, {store}")
    outcome = asyncio.run(talks_run.run(size, folder, say))
    sys.stdout.write(f"{talks_report.table(outcome)}\n")
    return len(outcome.broken)


if __name__ == "__main__":
    sys.exit(main())
