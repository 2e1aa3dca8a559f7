"""A bot as the application puts it together, on a real store, with the playground as the platform and faults put in."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import cast

from redis.asyncio import Redis

from adapters import web
from adapters.base import Address, Begin, Handled, Inbound, Lost, MessageRef, Person, Posted, Pressed, Typed
from adapters.tongues import Tongues
from adapters.web.messages import MessageLog
from bot.connection import connect
from bot.delivery import Delivery
from bot.engine import Engine
from bot.metrics import Metrics
from bot.spans import NO_SPANS, Spans
from bot.store import Store
from bot.watching import Watch
from dialogs.almanac import NO_ALMANAC
from dialogs.cards import Card, Press, Verb

ANA = Person(tenant="web", id="ana", locale="en", zone="Europe/Ljubljana")
BEN = Person(tenant="web", id="ben", locale="en")
SECRET = "s" * 32
PATIENCE_S = 20.0


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


class Unlucky(web.WebAdapter):
    """The playground with the bad luck of other platforms: the next calls fail as told."""

    failures: list[Exception]
    unheard: list[Exception]  # the same, but the message is posted
    shared: bool  # whether others read there; then these went to the owner alone:
    alone: list[Card]
    slow: asyncio.Event | None  # a message that is on its way arrives when this is set

    def is_shared(self, address: Address) -> bool:
        return self.shared or super().is_shared(address)

    async def post_alone(self, address: Address, card: Card, key: str, edition: int) -> Posted:
        self.alone.append(card)
        return await super().post_alone(address, card, key, edition)

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
        self._fail()
        if self.slow is not None:
            await self.slow.wait()
        posted = await super().post(address, card, key, edition, under, lost=lost)
        if self.unheard:
            raise self.unheard.pop(0)
        return posted

    async def edit(self, ref: MessageRef, card: Card, edition: int) -> None:
        self._fail()
        await super().edit(ref, card, edition)

    def _fail(self) -> None:
        if self.failures:
            raise self.failures.pop(0)


class Bot:
    """Store, engine and delivery, put together as the application does."""

    def __init__(self, url: str, spans: Spans = NO_SPANS) -> None:
        self.clock = Clock()
        self.redis = cast("Redis", connect(url))
        self.metrics = Metrics("0")
        watch = Watch(metrics=self.metrics, spans=spans)
        self.reminders = watch.reminders(NO_ALMANAC, self.clock)
        self.store: Store = watch.store(connect(url))
        tongues = Tongues(self.redis)
        self.adapter = Unlucky(
            self.redis,
            tongues=tongues,
            secret=SECRET,
            secure=web.Secure.HTTP,
            kept=timedelta(days=30),
            clock=self.clock,
        )
        self.adapter.failures = []
        self.adapter.unheard = []
        self.adapter.shared = False
        self.adapter.alone = []
        self.adapter.slow = None
        self.delivery = Delivery(
            store=self.store,
            adapters=[watch.adapter(self.adapter)],
            clock=self.clock,
            thread_keep=timedelta(days=30),
            shown=self.reminders.shown,
        )
        self.engine = Engine(
            store=self.store,
            delivery=self.delivery,
            adapters=[self.adapter],
            choices=tongues,
            clock=self.clock,
            retention=timedelta(days=30),
            grace=timedelta(seconds=3),
            judge=self.reminders.judge,
        )
        self.desk = watch.desk(self.engine)
        self.messages = MessageLog(self.redis, kept=timedelta(days=30))
        self.number = 0

    async def close(self) -> None:
        await self.delivery.drain(5)
        await self.adapter.close()
        await self.redis.aclose()
        await self.store.close()

    async def deliver(
        self, deed: Begin | Pressed | Typed, *, by: Person = ANA, key: str = "", session: str = "", place: str = "c1"
    ) -> Handled:
        """One delivery as the playground makes it."""
        self.number += 1
        address = Address(platform="web", tenant=by.tenant, place=place)
        return await self.desk.handle(
            Inbound(id=key or f"d{self.number}", person=by, address=address, deed=deed, session=session, thread=place)
        )

    async def start(self, topic: str = "Sales onboarding", *, key: str = "", place: str = "c1") -> str:
        """A new session's id."""
        await self.messages.open(place, ANA.id)
        return (await self.deliver(Begin(topic=topic), key=key, place=place)).session

    async def answer(self, session: str, option: str, *, key: str = "", by: Person = ANA) -> Handled:
        """Answer the first question."""
        press = Press(verb=Verb.ANSWER, round=1, subject="goal", value=option)
        return await self.deliver(Pressed(press=press), key=key, session=session, by=by)

    async def cards(self, place: str = "c1") -> list[str]:
        """The titles of the messages that are shown, once delivery is done."""
        await self.delivery.drain(PATIENCE_S)
        return [message.body["title"] for message in await self.messages.read(place) if message.body["type"] == "card"]

    async def shows(self, titles: Sequence[str], place: str = "c1") -> None:
        """Wait until exactly these cards are shown."""
        async with asyncio.timeout(PATIENCE_S):
            while await self.cards(place) != list(titles):
                await asyncio.sleep(0.02)

    @asynccontextmanager
    async def sweeping(self) -> AsyncGenerator[None]:
        """With the sweep running."""
        sweep = asyncio.create_task(self.delivery.run())
        try:
            yield
        finally:
            while not sweep.done():
                sweep.cancel()
                await asyncio.wait({sweep}, timeout=0.5)
