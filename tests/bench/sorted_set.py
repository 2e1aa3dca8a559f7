"""The least that sends reminders: one sorted set, and a loop that sends what is due and then removes it.

It asks nobody whether a reminder is still wanted, works in one process only, and sends twice after a crash.
"""

import asyncio
import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Final, cast

from bot.connection import connect
from tests.bench.ending import end
from tests.bench.sending import Send
from tests.bench.server import memory
from tests.bench.ways import AT_ONCE, LOOK, Reminder, Weight, named

_KEY: Final = "reminders"
_PAGE: Final = 500
_CHUNK: Final = 1000


class SortedSet:
    """Fills it."""

    def __init__(self, url: str) -> None:
        self._redis = connect(url)

    async def keep(self, count: int) -> Weight:
        """Members are as long as a session's id and the number of a reminder."""
        before = await memory(self._redis)
        far = time.time() + 40 * 24 * 3600
        for first in range(0, count, _CHUNK):
            numbers = range(first, min(first + _CHUNK, count))
            await self._add([(f"{named('far', number)}.1", far + number) for number in numbers])
        each = (await memory(self._redis) - before) / count
        return Weight(reminder=each, entry=each)

    async def put(self, reminders: Sequence[Reminder]) -> None:
        """Add them as they are."""
        await self._add([(each.name, each.at.timestamp()) for each in reminders])

    async def close(self) -> None:
        """Let go of the connection."""
        await self._redis.aclose()

    async def _add(self, members: Sequence[tuple[str, float]]) -> None:
        words = (word for name, score in members for word in (repr(score), name))
        await self._redis.execute_command("ZADD", _KEY, *words)


@asynccontextmanager
async def working(url: str, send: Send, ahead: timedelta) -> AsyncGenerator[None]:
    """Look, send, remove; `ahead` is of no use here."""
    del ahead
    redis = connect(url)
    places = asyncio.Semaphore(AT_ONCE)

    async def deliver(name: str) -> None:
        async with places:
            await send(name, "post")
            await redis.execute_command("ZREM", _KEY, name)

    async def loop() -> None:
        while True:
            reply = await redis.execute_command("ZRANGEBYSCORE", _KEY, "-inf", repr(time.time()), "LIMIT", 0, _PAGE)
            due = cast("list[str]", reply)
            await asyncio.gather(*map(deliver, due))
            if not due:
                await asyncio.sleep(LOOK.total_seconds())

    task = asyncio.create_task(loop())
    try:
        yield
    finally:
        await end(task)
        await redis.aclose()
