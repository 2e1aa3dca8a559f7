"""Work that follows an acknowledgement: kept hold of, logged when it fails, waited for at the end."""

import asyncio
import contextlib
from collections.abc import Coroutine
from typing import Final

import structlog

log = structlog.stdlib.get_logger(__name__)

_PATIENCE: Final = 3.0  # seconds for what is under way at the end


class Background:
    """Tasks that nobody waits for."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, work: Coroutine[None, None, None], name: str) -> None:
        """Do this soon; what fails is logged by its name."""
        task = asyncio.create_task(_logged(work, name), name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """Wait a little for what is under way, then end it."""
        if not self._tasks:
            return
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_PATIENCE):
                await asyncio.wait(list(self._tasks))
        while running := [task for task in self._tasks if not task.done()]:
            for task in running:
                task.cancel()
            await asyncio.wait(running, timeout=0.5)


async def _logged(work: Coroutine[None, None, None], name: str) -> None:
    try:
        await work
    except Exception:
        log.exception("background work failed", work=name)
