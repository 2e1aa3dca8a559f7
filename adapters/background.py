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
        self._endless: set[asyncio.Task[None]] = set()

    @property
    def under_way(self) -> int:
        """How much of it has been started and has not ended, besides what takes for ever."""
        return len(self._tasks)

    def start(self, work: Coroutine[None, None, None], name: str) -> None:
        """Do this soon; what fails is logged by its name."""
        self._start(work, name, self._tasks)

    def keep(self, work: Coroutine[None, None, None], name: str) -> None:
        """Do this for as long as it takes; the end does not wait for it."""
        self._start(work, name, self._endless)

    def _start(self, work: Coroutine[None, None, None], name: str, among: set[asyncio.Task[None]]) -> None:
        task = asyncio.create_task(_logged(work, name), name=name)
        among.add(task)
        task.add_done_callback(among.discard)

    async def close(self) -> None:
        """Wait a little for what is under way, then end it."""
        if self._tasks:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_PATIENCE):
                    await asyncio.wait(list(self._tasks))
        while running := [task for task in self._tasks | self._endless if not task.done()]:
            for task in running:
                task.cancel()
            await asyncio.wait(running, timeout=0.5)


async def _logged(work: Coroutine[None, None, None], name: str) -> None:
    try:
        await work
    except Exception:
        log.exception("background work failed", work=name)
