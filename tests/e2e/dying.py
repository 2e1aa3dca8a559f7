"""A bot that dies at a chosen line: `python -m tests.e2e.dying commit-done 3` ends as kill -9 does, the third time.

Everything else is the real bot; only the moment of its death is chosen.
"""

import os
import signal
import sys
from collections.abc import Awaitable, Callable

from adapters.slack.departures import Departures
from adapters.slack.stored_installations import StoredInstallations
from bot.cli import main
from bot.store import Lease, Store

MOMENTS = {
    "commit": (Store, "commit_and_take", "before"),
    "commit-done": (Store, "commit_and_take", "after"),
    "settle": (Store, "settle", "before"),
    "settle-done": (Store, "settle", "after"),
}
# Those of a process that takes over what another one left.
TAKING = {
    "take": (Store, "take", "before"),
    "take-done": (Store, "take", "after"),
}
# Those of a workspace that leaves.
LEAVING = {
    "remove-done": (StoredInstallations, "remove", "after"),
    "order-done": (Departures, "order", "after"),
    "erase-done": (Store, "erase", "after"),
}


def die_at(owner: type, name: str, moment: str, time: int) -> None:
    """Replace the method by one that ends the process the given time it is called; in vain does not count."""
    original: Callable[..., Awaitable[object]] = getattr(owner, name)
    calls = 0

    async def fatal(*arguments: object, **named: object) -> object:
        nonlocal calls
        if moment == "before":
            calls += 1
            if calls == time:
                os.kill(os.getpid(), signal.SIGKILL)
        result = await original(*arguments, **named)
        if moment == "after" and result is not Lease.ELSEWHERE:
            calls += 1
            if calls == time:
                os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(owner, name, fatal)


if __name__ == "__main__":
    die_at(*{**MOMENTS, **TAKING, **LEAVING}[sys.argv[1]], int(sys.argv[2]))
    sys.exit(main(["serve"]))
