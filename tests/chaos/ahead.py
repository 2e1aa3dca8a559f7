"""A bot or a worker whose clock is ahead: `python -m tests.chaos.ahead FILE ADDRESS serve|work [SECONDS]`.

The file says by how many seconds, and may change at any moment. Its calls come from the address, one of this machine's
own, by which the platforms know who calls. With SECONDS, a reminder that stays due is put on docket again after so
many. Everything else is as it is for everybody.
"""

import sys
from contextlib import ExitStack
from dataclasses import replace
from functools import partial, partialmethod
from pathlib import Path
from unittest.mock import patch

import aiohttp

from bot import app, cli, serving
from bot.reminders import Pace, waking
from tests.e2e.later import now


def run(file: Path, address: str, command: str, again_s: float | None) -> int:
    """Run until told to stop; the exit code."""
    clock = partial(now, file)
    connector = partialmethod(vars(aiohttp.TCPConnector)["__init__"], local_addr=(address, 0))
    with ExitStack() as stack:
        stack.enter_context(patch.object(aiohttp.TCPConnector, "__init__", connector))
        stack.enter_context(patch.object(serving, "running", partial(app.running, clock=clock)))
        stack.enter_context(patch.object(serving, "working", partial(app.working, clock=clock)))
        if again_s is not None:
            hurried = partial(waking, pace=replace(Pace(), again_s=again_s))
            stack.enter_context(patch.object(app, "waking", hurried))
        return cli.main([command])


if __name__ == "__main__":
    file, address, command, *more = sys.argv[1:]
    sys.exit(run(Path(file), address, command, float(more[0]) if more else None))
