"""`python -m tests.chaos`: a long run with random faults; the exit code is 1 where a promise was broken.

SEED (a number; random otherwise), REMINDERS (1,000 otherwise) and LOGS (a folder that keeps what the processes log)
come from the environment.
"""

import asyncio
import os
import random
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.chaos.program import full
from tests.chaos.report import table
from tests.chaos.run import run


def main() -> int:
    """Run once, print the figures."""
    seed = int(os.environ.get("SEED") or random.randrange(1_000_000))
    size = full(int(os.environ.get("REMINDERS") or 1000), seed)
    began = time.monotonic()

    def say(words: str) -> None:
        sys.stdout.write(f"{time.monotonic() - began:6.1f} s  {words}\n")
        sys.stdout.flush()

    say(f"seed {seed}, {size.reminders} reminders")
    with TemporaryDirectory(prefix="livewise-chaos-") as forgotten:
        folder = Path(os.environ.get("LOGS") or forgotten)
        folder.mkdir(parents=True, exist_ok=True)
        outcome = asyncio.run(run(size, folder, say))
    sys.stdout.write(f"{table(outcome)}\n")
    return 1 if outcome.broken else 0


if __name__ == "__main__":
    sys.exit(main())
