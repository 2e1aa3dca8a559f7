"""`python -m tests.load`: prints what it finds; the exit code is 1 when something was wrong."""

import asyncio
import sys

from tests.load.run import Run
from tests.load.sizes import from_environment


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    """Run it as the environment says."""
    wrong = +asyncio.run(Run(from_environment(), _say).go())
    _say("")
    for kind, count in wrong.items():
        _say(f"WRONG: {count:,} x {kind}")
    _say("Something was wrong." if wrong else "Nothing was wrong.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
