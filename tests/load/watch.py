"""How much memory and time the bot and its store take, and whether whoever measures keeps up."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.load.processes import Process, memory_bytes

_EVERY_S: Final = 0.25


@dataclass(slots=True, kw_only=True)
class Watch:
    """The figures of a phase."""

    bot_bytes: int = 0  # at most
    bot_bytes_end: int = 0
    store_bytes: int = 0  # at most
    cpu_s: float = 0.0  # of the bot
    seconds: float = 0.0
    late_s: list[float] = field(default_factory=list[float])  # by which whoever measures woke up too late


@asynccontextmanager
async def watching(bot: Process, store_pid: int) -> AsyncGenerator[Watch]:
    """Watch them while the block lasts."""
    watch, loop = Watch(), asyncio.get_running_loop()
    began, cpu = loop.time(), bot.cpu_s()

    async def look() -> None:
        while True:
            watch.bot_bytes_end = memory_bytes(bot.pid)
            watch.bot_bytes = max(watch.bot_bytes, watch.bot_bytes_end)
            watch.store_bytes = max(watch.store_bytes, memory_bytes(store_pid))
            due = loop.time() + _EVERY_S
            await asyncio.sleep(_EVERY_S)
            watch.late_s.append(loop.time() - due)

    looking = asyncio.create_task(look())
    try:
        yield watch
    finally:
        looking.cancel()
        watch.cpu_s, watch.seconds = bot.cpu_s() - cpu, loop.time() - began


def store_of(bot: Process) -> int:
    """The process id of the bot's own store, 0 where there is none."""
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            told = status.read_text()
        except OSError:
            continue
        if f"PPid:\t{bot.pid}\n" in told and "valkey" in told.split("\n", 1)[0]:
            return int(status.parent.name)
    return 0
