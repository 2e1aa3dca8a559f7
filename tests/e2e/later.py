"""A bot whose clock is ahead of the machine's: `python -m tests.e2e.later FILE`; the file says by how many seconds.

Everything else is the real bot; the file may change while it runs.
"""

import sys
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from unittest.mock import patch

from bot import cli, serving
from bot.app import running


def now(ahead: Path) -> datetime:
    """The time, so many seconds later."""
    return datetime.now(UTC) + timedelta(seconds=float(ahead.read_text()))


if __name__ == "__main__":
    with patch.object(serving, "running", partial(running, clock=partial(now, Path(sys.argv[1])))):
        sys.exit(cli.main(["serve"]))
