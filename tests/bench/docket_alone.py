"""Docket with every reminder as a task at its moment, however far ahead: what Livewise would be without its own index.

Its worker is set as Livewise sets it. The task sends, and asks nobody whether the reminder is still wanted.
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Final

from docket import Docket, Worker

from bot.connection import connect
from bot.one_server import server_of
from tests.bench.ending import end
from tests.bench.sending import Send
from tests.bench.server import memory
from tests.bench.ways import AT_ONCE, LOOK, TAKEOVER, Reminder, Weight, named

_NAME: Final = "bench:{reminders}"
_CHUNK: Final = 1000
_ADDED: Final = 2000  # pending tasks that docket itself adds; the others are copies, made in the server

# KEYS: the queue. ARGV: prefix of docket's keys, key of the task to copy, first and last number, spelling, score.
# A task is a hash of its own, a hash about its run, and an entry of the queue.
_COPY: Final = """
local prefix, model = ARGV[1], ARGV[2]
local task = redis.call('HGETALL', prefix .. ':' .. model)
local run = redis.call('HGETALL', prefix .. ':runs:' .. model)
for number = tonumber(ARGV[3]), tonumber(ARGV[4]) do
  local key = string.format(ARGV[5], number)
  redis.call('HSET', prefix .. ':' .. key, unpack(task))
  redis.call('HSET', prefix .. ':' .. key, 'key', key)
  redis.call('HSET', prefix .. ':runs:' .. key, unpack(run))
  redis.call('ZADD', KEYS[1], tonumber(ARGV[6]) + number, key)
end
"""


class DocketAlone:
    """Fills it."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._redis = connect(url)
        self._stack = AsyncExitStack()
        self._docket: Docket | None = None

    async def keep(self, count: int) -> Weight:
        """Add some and copy the rest: docket itself adds a few thousand in a second."""
        docket = await self._opened()
        before = await memory(self._redis)
        far = datetime.now(UTC) + timedelta(days=40)
        added = min(count, _ADDED)
        await self._add(
            [Reminder(name=named("far", number), at=far + timedelta(seconds=number)) for number in range(added)]
        )
        spelled = named("far", 0).replace("0" * 23, "%023d")
        for first in range(added, count, _CHUNK):
            last = min(first + _CHUNK, count) - 1
            arguments = (docket.prefix, named("far", 0), first, last, spelled, repr(far.timestamp()))
            await self._redis.execute_command("EVAL", _COPY, 1, docket.queue_key, *arguments)
        each = (await memory(self._redis) - before) / count
        return Weight(reminder=each, entry=each)

    async def put(self, reminders: Sequence[Reminder]) -> None:
        """Add them at their moments; for those of yesterday, let a day pass first."""
        docket = await self._opened()
        now = datetime.now(UTC)
        overdue = [each for each in reminders if each.at < now]
        await self._add([each for each in reminders if each.at >= now])
        await self._add([Reminder(name=each.name, at=now + timedelta(days=1)) for each in overdue])
        # Docket puts a task that is added late onto its stream at once. These were added in time, and nobody was there:
        # they are still in the queue, of which docket reads the scores alone.
        for first in range(0, len(overdue), _CHUNK):
            chunk = overdue[first : first + _CHUNK]
            words = (word for each in chunk for word in (repr(each.at.timestamp()), each.name))
            await self._redis.execute_command("ZADD", docket.queue_key, "XX", *words)

    async def close(self) -> None:
        """Let go of connections."""
        await self._stack.aclose()
        await self._redis.aclose()

    async def _opened(self) -> Docket:
        if self._docket is None:
            self._docket = await self._stack.enter_async_context(_docket(await _url(self._url)))
            self._docket.register(_nothing, names=["remind"])
        return self._docket

    async def _add(self, reminders: Sequence[Reminder]) -> None:
        docket = await self._opened()
        calls = [docket.call("remind", each.at, each.name)(each.name) for each in reminders]
        await docket.add_many(calls, chunk_size=_CHUNK)


@asynccontextmanager
async def working(url: str, send: Send, ahead: timedelta) -> AsyncGenerator[None]:
    """Docket's own worker; `ahead` is of no use here."""
    del ahead
    async with (
        _docket(await _url(url)) as docket,
        Worker(
            docket,
            concurrency=AT_ONCE,
            redelivery_timeout=TAKEOVER,
            minimum_check_interval=LOOK,
            scheduling_resolution=LOOK,
            schedule_automatic_tasks=False,
        ) as worker,
    ):
        docket.register(_sender(send), names=["remind"])
        task = asyncio.create_task(worker.run_forever())
        try:
            yield
        finally:
            await end(task)


def _sender(send: Send) -> Callable[[str], Awaitable[None]]:
    async def remind(name: str) -> None:
        await send(name, "post")

    return remind


async def _nothing(name: str) -> None:
    """Stand for the task where it is only added."""


async def _url(url: str) -> str:
    return (await server_of(url, _NAME, name="bench")).url


def _docket(url: str) -> Docket:
    return Docket(name=_NAME, url=url, execution_ttl=timedelta(0))
