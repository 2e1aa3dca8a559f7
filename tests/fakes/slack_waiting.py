"""Waiting for something to become true, with a deadline and a good complaint; never a blind sleep."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

PATIENCE_S = 20.0  # for what should happen at once; a loaded machine may take its time
_POLL_S = 0.005


async def eventually(
    look: Callable[[], T | None], complaint: Callable[[], str], *, patience_s: float | None = None
) -> T:
    """What `look` finds once it finds something; AssertionError with the complaint after the patience is over."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + (PATIENCE_S if patience_s is None else patience_s)
    while True:
        found = look()
        if found is not None and found is not False:
            return found
        if loop.time() > deadline:
            raise AssertionError(complaint())
        await asyncio.sleep(_POLL_S)
