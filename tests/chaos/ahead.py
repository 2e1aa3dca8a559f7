"""A bot or a worker whose clock is ahead: `python -m tests.chaos.ahead FILE serve|work [SECONDS]`.

The file says by how many seconds, and may change at any moment. With SECONDS, a reminder that stays due is put on
docket again after so many; everything else is as it is for everybody.
"""

import sys
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from unittest.mock import patch

from bot import app, cli, serving
from bot.reminders import Pace, waking
from tests.e2e.later import now


def run(file: Path, command: str, again_s: float | None) -> int:
    """Run until told to stop; the exit code."""
    clock = partial(now, file)
    with ExitStack() as stack:
        stack.enter_context(patch.object(serving, "running", partial(app.running, clock=clock)))
        stack.enter_context(patch.object(serving, "working", partial(app.working, clock=clock)))
        if again_s is not None:
            hurried = partial(waking, pace=replace(Pace(), again_s=again_s))
            stack.enter_context(patch.object(app, "waking", hurried))
        return cli.main([command])


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1]), sys.argv[2], float(sys.argv[3]) if len(sys.argv) > 3 else None))
