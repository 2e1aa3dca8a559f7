"""Livewise itself: its store, engine, delivery and worker, put together as the application does.

Only the platform is made up: showing a message is a POST to the sink, and so is changing one.
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from math import ceil
from typing import Final, cast

from aiohttp import web

from adapters.base import Address, DeliveryError, Desk, File, Lost, MessageRef, Person, Posted, Readers
from adapters.tongues import Tongues
from bot import app  # what a worker in production loads, though little of it is used here: it counts
from bot.almanac import WorldAlmanac
from bot.connection import connect
from bot.delivery import Delivery
from bot.engine import Engine
from bot.keys import Keys, shard_of
from bot.reminders import waking
from bot.store import Store
from dialogs.cards import Card
from dialogs.machine import step
from tests.bench.ending import end
from tests.bench.sample import PLATFORM, Sample, begun, far_ahead, owner_of, tenant_of, without_reminders
from tests.bench.sending import Send
from tests.bench.server import memory
from tests.bench.ways import Reminder, Weight, named

_KEEP: Final = timedelta(days=400)
_AT_ONCE: Final = 60  # calls to the store while it is filled
_CHUNK: Final = 1000
_SHOWN: Final = {"grid": "C0123456789/1796000000.000100", "plan": "C0123456789/1796000000.000200"}


class Livewise:
    """Fills it: sessions through the store, and more entries of the due index than there are sessions."""

    def __init__(self, url: str, ahead: timedelta) -> None:
        self._redis = connect(url)
        self._store = Store(connect(url))
        self._ahead = ahead

    async def keep(self, count: int) -> Weight:
        """As many sessions as have this many messages ahead; then entries, until there are as many of those."""
        sample = far_ahead()
        sessions = ceil(count / sample.coming)
        before = await memory(self._redis)
        await _all(self._commit(named("far", number), sample, sample.wake) for number in range(sessions))
        with_sessions = await memory(self._redis)
        await self._add_entries(range(sessions, count), sample.wake)
        entry = (await memory(self._redis) - with_sessions) / max(count - sessions, 1)
        return Weight(
            reminder=(await self._document_bytes(sample) + entry) / sample.coming,
            entry=entry,
            session=(with_sessions - before) / (sessions * sample.coming),
        )

    async def put(self, reminders: Sequence[Reminder]) -> None:
        """A session for each, of which the first message is due, with the messages before it noted as shown."""
        await _all(self._commit(each.name, begun(), each.at + self._ahead) for each in reminders)
        fields = [word for slot, ref in _SHOWN.items() for word in (f"ref:{slot}", ref)]
        for first in range(0, len(reminders), _CHUNK):
            pipeline = self._redis.pipeline(transaction=False)
            for each in reminders[first : first + _CHUNK]:
                pipeline.execute_command("HSET", Keys().session(each.name), *fields)
            await pipeline.execute()

    async def close(self) -> None:
        """Let go of connections."""
        await self._store.close()
        await self._redis.aclose()

    async def _commit(self, name: str, sample: Sample, due: datetime | None) -> None:
        await self._store.commit(
            session=name,
            base=0,
            document=sample.named(name),
            seen="made",
            effects=(),
            tenant=tenant_of(name),
            owner=owner_of(name),
            at=datetime.now(UTC) + self._ahead,
            keep=_KEEP,
            grace=app.GRACE,
            due=due,
        )

    async def _document_bytes(self, sample: Sample) -> float:
        """By how much reminders make a session larger."""
        sizes: list[int] = []
        for name, each in ((named("wit", 0), sample), (named("out", 0), without_reminders())):
            await self._commit(name, each, None)
            usage = await self._redis.execute_command("MEMORY", "USAGE", Keys().session(name), "SAMPLES", 0)
            sizes.append(cast("int", usage))
            await self._store.erase(name)
        return sizes[0] - sizes[1]

    async def _add_entries(self, numbers: range, due: datetime | None) -> None:
        assert due is not None
        score = round(due.timestamp() * 1000)
        for first in range(numbers.start, numbers.stop, _CHUNK):
            shards: dict[int, list[str | int]] = {}
            for number in range(first, min(first + _CHUNK, numbers.stop)):
                name = named("far", number)
                shards.setdefault(shard_of(name), []).extend((score + number, name))
            pipeline = self._redis.pipeline(transaction=False)
            for shard, words in shards.items():
                pipeline.execute_command("ZADD", Keys().due(shard), *words)
            await pipeline.execute()


async def _all(calls: Iterable[Awaitable[None]]) -> None:
    """Make these calls, some at a time."""
    left = iter(calls)

    async def make() -> None:
        for call in left:
            await call

    await asyncio.gather(*(make() for _ in range(_AT_ONCE)))


class _Poster:
    """A platform that takes whatever it gets."""

    name = PLATFORM

    def __init__(self, send: Send) -> None:
        self._send = send

    def routes(self, desk: Desk) -> Sequence[web.AbstractRouteDef]:
        del desk
        return ()

    def is_shared(self, address: Address) -> bool:
        del address
        return False

    async def post(
        self,
        address: Address,
        card: Card,
        key: str,
        edition: int,
        under: MessageRef | None = None,
        *,
        lost: Lost = Lost.NEW_THREAD,
    ) -> Posted:
        """Send the session's name; its thread is known by it, as in Slack."""
        del card, edition, under, lost
        await self._send(key.partition(".")[0], "post")
        return Posted(ref=MessageRef(ref=_SHOWN["plan"]), threads=(address.place,))

    async def post_alone(self, address: Address, card: Card, key: str, edition: int) -> Posted:
        del address, card, key, edition
        raise DeliveryError("gone")

    async def find(
        self,
        address: Address,
        card: Card,
        key: str,
        edition: int,
        under: MessageRef | None = None,
        *,
        readers: Readers = Readers.ALL,
    ) -> Posted | None:
        """Nothing is ever lost here."""
        del address, card, key, edition, under, readers
        return None

    async def edit(self, ref: MessageRef, card: Card, edition: int) -> None:
        """As dear as a new message."""
        del card, edition
        await self._send(ref.ref, "edit")

    async def attach(self, address: Address, file: File, key: str, under: MessageRef | None = None) -> None:
        """No reminder does."""

    async def kept(self, person: Person) -> Mapping[str, object]:
        """Nothing."""
        del person
        return {}

    async def forget(self, person: Person) -> None:
        """Nothing is kept."""

    async def close(self) -> None:
        """Nothing is open."""


@asynccontextmanager
async def working(url: str, send: Send, ahead: timedelta) -> AsyncGenerator[None]:
    """A worker whose clock is `ahead` of the machine's."""

    def clock() -> datetime:
        return datetime.now(UTC) + ahead

    store = Store(connect(url))
    adapter = _Poster(send)
    delivery = Delivery(store=store, adapters=[adapter], clock=clock, thread_keep=_KEEP)
    engine = Engine(
        store=store,
        delivery=delivery,
        adapters=[adapter],
        choices=Tongues(connect(url)),
        clock=clock,
        retention=timedelta(days=90),
        grace=app.GRACE,
        judge=partial(step, almanac=WorldAlmanac()),
    )
    sweep = asyncio.create_task(delivery.run())
    try:
        async with waking(url, store=store, clock=clock, remind=engine.remind):
            yield
        await delivery.drain(8)
    finally:
        await end(sweep)
        await store.close()
