"""The door on a real store: whose turn comes next while the store stands still, and what is refused."""

import asyncio
import math
from collections.abc import AsyncGenerator, Callable, Generator

import pytest
from structlog.testing import capture_logs

from adapters.base import Begin, NoTurn, Outcome, Person
from bot.front_door import FrontDoor
from bot.turnstile import Turnstile
from tests.bot.one_bot import PATIENCE_S, Bot
from tests.bot.scraped import page_of, values
from tests.bot.servers import Kind, Server, running

NOISY = Person(tenant="noisy", id="ana", locale="en")
CALM = Person(tenant="calm", id="ben", locale="en")


@pytest.fixture
def server() -> Generator[Server]:
    with running(Kind.VALKEY) as started:
        yield started


@pytest.fixture
async def bot(server: Server) -> AsyncGenerator[Bot]:
    made = Bot(server.url)
    yield made
    await made.close()


class Crowd:
    """Deliveries that come in by a door."""

    def __init__(self, bot: Bot, turnstile: Turnstile, *, patience: float = math.inf) -> None:
        self.turnstile = turnstile
        self.taken: list[str] = []
        self.refused: list[str] = []
        self._bot = bot
        self._door = FrontDoor("web", turnstile, bot.metrics, patience=patience)
        self._coming: list[asyncio.Task[None]] = []

    def sends(self, person: Person, *keys: str) -> None:
        """Somebody begins a plan under each of these keys."""
        self._coming += [asyncio.create_task(self._deliver(person, key)) for key in keys]

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until it is so."""
        async with asyncio.timeout(PATIENCE_S):
            while not holds():
                await asyncio.sleep(0.005)

    async def ends(self) -> None:
        """Wait for all of them."""
        async with asyncio.timeout(PATIENCE_S):
            await asyncio.gather(*self._coming)

    async def _deliver(self, person: Person, key: str) -> None:
        try:
            async with self._door.turn(person.tenant):
                await self._bot.messages.open(key, person.id)
                handled = await self._bot.deliver(Begin(topic=key), by=person, key=key, place=key)
        except NoTurn:
            self.refused.append(key)
        else:
            assert handled.outcome is Outcome.DONE
            self.taken.append(key)


async def test_while_the_store_stands_still_a_crowd_waits_and_another_tenant_goes_in(bot: Bot, server: Server) -> None:
    crowd = Crowd(bot, Turnstile(places=4, of_one=3))
    server.pause()
    crowd.sends(NOISY, *(f"noisy-{number}" for number in range(8)))
    await crowd.until(lambda: crowd.turnstile.waiting == 5)
    crowd.sends(CALM, "calm")
    await crowd.until(lambda: crowd.turnstile.inside == 4)
    assert crowd.turnstile.waiting == 5
    server.resume()
    await crowd.ends()
    assert crowd.taken.index("calm") < 4
    assert sorted(crowd.taken) == sorted(["calm", *(f"noisy-{number}" for number in range(8))])


async def test_in_a_full_queue_another_tenant_takes_the_place_of_the_loudest(bot: Bot, server: Server) -> None:
    crowd = Crowd(bot, Turnstile(places=2, of_one=2, queue=3))
    server.pause()
    crowd.sends(NOISY, *(f"noisy-{number}" for number in range(6)))
    await crowd.until(lambda: crowd.refused == ["noisy-5"])
    crowd.sends(CALM, "calm")
    await crowd.until(lambda: crowd.refused == ["noisy-5", "noisy-4"])
    server.resume()
    await crowd.ends()
    assert set(crowd.taken) == {"calm", *(f"noisy-{number}" for number in range(4))}
    assert crowd.taken.index("calm") < 4  # before the last of those who came before


async def test_what_was_refused_has_changed_nothing_and_is_done_once_when_it_comes_again(
    bot: Bot, server: Server
) -> None:
    crowd = Crowd(bot, Turnstile(places=1, of_one=1), patience=0.01)
    server.pause()
    with capture_logs() as logs:
        crowd.sends(NOISY, "first", "second")
        await crowd.until(lambda: crowd.refused == ["second"])
    assert [each["event"] for each in logs] == ["more deliveries than can be taken"]
    server.resume()
    await crowd.ends()
    assert await bot.store.bound("second") is None
    assert values(page_of(bot.metrics))["livewise_turns_refused_total{platform=web}"] == 1.0
    await bot.messages.open("second", NOISY.id)
    again = [await bot.deliver(Begin(topic="second"), by=NOISY, key="second", place="second") for _ in range(2)]
    assert [each.outcome is Outcome.DONE for each in again] == [True, False]
    assert len(await bot.cards("second")) == 1
