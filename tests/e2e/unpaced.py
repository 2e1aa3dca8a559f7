"""A bot that does not wait for Teams's rates: `python -m tests.e2e.unpaced serve`; everything else is the real bot.

For tests of what people do, which do it faster than they could; the fake sets no rates unless it is told to.
"""

import sys
from unittest.mock import patch

from adapters.teams.pace import Pace
from bot import cli


async def at_once(*_: object) -> float:
    """Every call may be made."""
    return 0.0


if __name__ == "__main__":
    with patch.object(Pace, "take", at_once):
        sys.exit(cli.main(sys.argv[1:]))
