"""A bot whose clock is ahead of the machine's: `python -m tests.e2e.later FILE [serve|work]`; FILE says by how far.

Everything else is the real bot, but that it does not wait for Teams's rates: time that leaps has none. The file holds
seconds and may change while any number of bots read it.
"""

import sys
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from unittest.mock import patch

from adapters.teams.pace import Pace
from bot import cli, serving
from bot.app import running, working
from tests.e2e.unpaced import at_once

PROGRAM = (sys.executable, "-m", "tests.e2e.later")


def now(ahead: Path) -> datetime:
    """The time, so many seconds later."""
    return datetime.now(UTC) + timedelta(seconds=float(ahead.read_text()))


def set_ahead(ahead: Path, seconds: float) -> None:
    """Move the clock of every bot that reads this file; none of them ever reads half of it."""
    beside = ahead.with_name(f"{ahead.name}.new")
    beside.write_text(str(seconds))
    beside.replace(ahead)


def set_clock(ahead: Path, moment: datetime) -> None:
    """Move the clock of every bot that reads this file to this moment, from which it goes on."""
    set_ahead(ahead, (moment - datetime.now(UTC)).total_seconds())


if __name__ == "__main__":
    clock = partial(now, Path(sys.argv[1]))
    with (
        patch.object(serving, "running", partial(running, clock=clock)),
        patch.object(serving, "working", partial(working, clock=clock)),
        patch.object(Pace, "take", at_once),
    ):
        sys.exit(cli.main(sys.argv[2:] or ["serve"]))
