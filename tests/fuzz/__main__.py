"""`python -m tests.fuzz`: anything at all, sent to every public address; the exit code is 1 where a promise was broken.

From the environment come SECONDS (300 otherwise), SEED (a number; random otherwise) and SOON, the seconds within which
everything has to be answered (2 otherwise).
"""

import os
import random
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.fuzz.run import run


def main() -> int:
    """Run once, print the figures."""
    seed = int(os.environ.get("SEED") or random.randrange(1_000_000))
    seconds = float(os.environ.get("SECONDS") or 300)
    soon_s = float(os.environ.get("SOON") or 2)
    began = time.monotonic()

    def say(words: str) -> None:
        sys.stdout.write(f"{time.monotonic() - began:6.1f} s  {words}\n")
        sys.stdout.flush()

    say(f"seed {seed}, {seconds:.0f} seconds")
    with TemporaryDirectory(prefix="livewise-fuzz-") as folder:
        outcome = run(Path(folder), seconds=seconds, soon_s=soon_s, seed=seed, say=say)
    slow_s, where = outcome.slowest
    say(f"{outcome.shots} requests to {outcome.addresses} addresses in {outcome.rounds} rounds")
    say("answers: " + ", ".join(f"{status}: {times}" for status, times in sorted(outcome.statuses.items())))
    say(f"slowest: {slow_s:.2f} s ({where})")
    say(f"{len(outcome.broken)} broken")
    return 1 if outcome.broken else 0


if __name__ == "__main__":
    sys.exit(main())
