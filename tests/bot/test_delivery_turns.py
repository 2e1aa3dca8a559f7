"""Whose messages are shown next, where one tenant's platform does not answer."""

import asyncio
from collections.abc import AsyncGenerator, Generator
from datetime import timedelta

import pytest

from adapters.base import Begin, DeliveryError, Person
from tests.bot.one_bot import PATIENCE_S, Bot
from tests.bot.servers import Kind, Server, running

NOISY = Person(tenant="noisy", id="ana", locale="en")
CALM = Person(tenant="calm", id="ben", locale="en")
MANY = 150  # more than are under way at once, and more than a sweep looks at


@pytest.fixture
def server() -> Generator[Server]:
    with running(Kind.VALKEY) as started:
        yield started


@pytest.fixture
async def bot(server: Server) -> AsyncGenerator[Bot]:
    made = Bot(server.url)
    yield made
    await made.close()


async def begin(bot: Bot, person: Person, place: str) -> None:
    """Somebody begins a plan there."""
    await bot.messages.open(place, person.id)
    await bot.deliver(Begin(topic=place), by=person, place=place)


async def is_shown(bot: Bot, place: str) -> None:
    """Wait until there is a card."""
    async with asyncio.timeout(PATIENCE_S):
        while not any(message.body["type"] == "card" for message in await bot.messages.read(place)):
            await asyncio.sleep(0.01)


@pytest.fixture
async def hanging(bot: Bot) -> AsyncGenerator[None]:
    """All messages of the noisy tenant are on their way, or wait for those that are; in the end they arrive."""
    arrives = bot.adapter.slow = asyncio.Event()
    for number in range(MANY):
        await begin(bot, NOISY, f"noisy-{number}")
    async with asyncio.timeout(PATIENCE_S):
        while bot.delivery.turnstile.waiting == 0:
            await asyncio.sleep(0.01)
    bot.adapter.slow = None
    yield
    arrives.set()
    for number in range(MANY):
        await is_shown(bot, f"noisy-{number}")


@pytest.mark.usefixtures("hanging")
async def test_another_tenant_is_shown_its_message_at_once(bot: Bot) -> None:
    await begin(bot, CALM, "calm")
    await is_shown(bot, "calm")
    assert bot.delivery.turnstile.waiting > 0


@pytest.mark.usefixtures("hanging")
async def test_what_comes_again_later_is_found_behind_all_that_is_under_way(bot: Bot) -> None:
    bot.adapter.failures.append(DeliveryError("later", wait=6.0))
    await begin(bot, CALM, "calm")
    async with asyncio.timeout(PATIENCE_S):
        while bot.adapter.failures:
            await asyncio.sleep(0.01)
    bot.clock.now += timedelta(seconds=10)
    async with bot.sweeping():
        await is_shown(bot, "calm")
    assert bot.delivery.turnstile.waiting > 0
