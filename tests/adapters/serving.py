"""A bot on one platform, put together as the application does, in this process: for tests of what goes in and out."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Final

from aiohttp import web

from adapters.base import Adapter, Handled, Inbound, MessageRef, Person, address_of
from adapters.calendar_links import CalendarLinks
from adapters.slack import SlackSettings
from adapters.tongues import Tongues
from bot.connection import connect
from bot.delivery import Delivery, shown_card
from bot.engine import Engine
from bot.store import Store
from dialogs.effects import Slot
from tests.adapters.grounds import KEPT
from tests.adapters.slack.sending import SECRET
from tests.fakes.slack import FakeSlack, Workspace

LINKS: Final = CalendarLinks(secret=SECRET, base_url="")


def now() -> datetime:
    return datetime.now(UTC)


def slack_settings(fake: FakeSlack, team: Workspace) -> SlackSettings:
    """What connects a bot to this workspace."""
    return SlackSettings(signing_secret=fake.app.signing_secret, bot_token=fake.token(team), api_url=fake.api_url)


class HeldEngine(Engine):
    """The engine, in which deliveries can be held up: `is_open` lets them pass, `arrived` tells of one that waits."""

    is_open: asyncio.Event
    arrived: asyncio.Event

    async def handle(self, inbound: Inbound) -> Handled:
        self.arrived.set()
        await self.is_open.wait()
        return await super().handle(inbound)


class Bot:
    """A bot whose next messages can be made private."""

    def __init__(self, adapter: Adapter, url: str) -> None:
        self.adapter = adapter
        self.store = Store(connect(url))
        self.delivery = Delivery(store=self.store, adapters=[adapter], clock=now, thread_keep=KEPT)
        self.engine = HeldEngine(
            store=self.store,
            delivery=self.delivery,
            adapters=[adapter],
            choices=Tongues(connect(url)),
            clock=now,
            retention=KEPT,
            grace=timedelta(seconds=3),
        )
        self.engine.is_open, self.engine.arrived = asyncio.Event(), asyncio.Event()
        self.engine.is_open.set()
        self.address = ""

    async def close(self, _: web.Application) -> None:
        """Close the adapter, as is done while requests may still be under way; they go on only then."""
        await self.adapter.close()
        self.engine.is_open.set()

    async def move_to_owner(self, owner: Person) -> MessageRef:
        """Show the question of the owner's session to them alone from now on."""
        await self.delivery.drain(5)  # whoever shows it to all notes where, after it is there to be seen
        ((_, session),) = (await self.engine.plans(owner)).sessions
        card = shown_card(session, Slot.GRID)
        posted = await self.adapter.post_alone(address_of(session), card, "private", 1)
        await self.store.settle(session.id, done=(), refs={Slot.GRID.value: posted.ref.ref})
        return posted.ref


@asynccontextmanager
async def serving(adapter: Adapter, url: str) -> AsyncGenerator[Bot]:
    """A bot with this adapter that takes requests until the block ends, on the store at this address."""
    bot = Bot(adapter, url)
    app = web.Application()
    app.add_routes(adapter.routes(bot.engine))
    app.on_shutdown.append(bot.close)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=5.0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    bot.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield bot
    finally:
        await runner.cleanup()
        await bot.delivery.drain(5)
        await bot.store.close()
