"""Reminders on a real store: sent when they are due, once, never after a stop, and never where they must not be."""

import asyncio
import re
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from datetime import UTC, datetime, timedelta

import pytest

from adapters.base import DeliveryError, Outcome, Pressed, Typed
from dialogs.cards import Press, Verb
from dialogs.reminders import State
from tests.bot.one_bot import BEN, Bot
from tests.bot.one_plan import due, plan, press, session_of
from tests.bot.servers import Kind, Server, running

SALES = "Sales onboarding"
PLAN = f"Plan: {SALES}"


@pytest.fixture
def server() -> Generator[Server]:
    with running(Kind.VALKEY) as started:
        yield started


@pytest.fixture
async def bot(server: Server) -> AsyncGenerator[Bot]:
    made = Bot(server.url)
    yield made
    await made.close()


async def wake(bot: Bot, name: str, *, late: timedelta = timedelta(0)) -> datetime:
    """Move the clock to the session's next wake, or so much later, and wake it."""
    moment = await due(bot)
    assert moment is not None
    bot.clock.now = moment + late
    await bot.engine.remind(name)
    return bot.clock.now


async def reminders(bot: Bot) -> list[str]:
    """What the reminders in the conversation say."""
    await bot.delivery.drain(20)
    bodies = [message.body for message in await bot.messages.read("c1") if message.body["type"] == "card"]
    return ["".join(re.findall(r"'text': '([^']*)'", str(body))) for body in bodies if body["title"] == SALES]


async def test_a_reminder_is_sent_when_it_is_due_and_once(bot: Bot) -> None:
    name = await plan(bot)
    assert await due(bot) == datetime(2026, 12, 4, 8, 0, tzinfo=UTC)  # D-10, 9:00 in Ljubljana
    await wake(bot, name)
    assert len(await reminders(bot)) == 1
    await asyncio.gather(*(bot.engine.remind(name) for _ in range(5)))
    assert len(await reminders(bot)) == 1
    assert await due(bot) == datetime(2026, 12, 7, 8, 0, tzinfo=UTC)


async def test_woken_too_early_it_waits(bot: Bot) -> None:
    name = await plan(bot)
    moment = await due(bot)
    await bot.engine.remind(name)
    assert await reminders(bot) == []
    assert await due(bot) == moment


async def test_a_wake_in_the_night_waits_for_the_morning(bot: Bot) -> None:
    name = await plan(bot)
    await wake(bot, name, late=timedelta(hours=9))  # 18:00 on a Friday
    assert await reminders(bot) == []
    assert await due(bot) == datetime(2026, 12, 7, 8, 0, tzinfo=UTC)
    await wake(bot, name)
    assert len(await reminders(bot)) == 1


@pytest.mark.parametrize(("label", "words"), [("Done", "done."), ("Stop reminders", "Reminders are stopped.")])
async def test_a_reminder_nobody_noted_shows_what_was_pressed_on_it(bot: Bot, label: str, words: str) -> None:
    """Its sender died, or heard no answer; by the time it is tried again it is not wanted any more."""
    name = await plan(bot)
    bot.adapter.unheard = [DeliveryError("unsure", wait=2.0)]
    await wake(bot, name)
    (sent,) = await reminders(bot)
    assert words not in sent
    await press(bot, name, label)
    (sent,) = await reminders(bot)
    assert words in sent
    kept = (await session_of(bot, name)).reminders
    assert kept is not None
    assert [message.number for message in kept.messages] == [1], "it was sent, so it is not taken back"


async def test_a_reminder_nobody_noted_is_closed_when_the_plan_is_stopped_elsewhere(bot: Bot) -> None:
    name = await plan(bot)
    bot.adapter.unheard = [DeliveryError("unsure", wait=2.0)]
    await wake(bot, name)
    session = await session_of(bot, name)
    stop = Press(verb=Verb.STOP, round=session.round)  # as it stands on the plan
    assert (await bot.deliver(Pressed(press=stop), session=name)).outcome is Outcome.DONE
    (sent,) = await reminders(bot)
    assert "Reminders are stopped." in sent


async def test_nothing_is_sent_after_a_stop(bot: Bot) -> None:
    name = await plan(bot)
    await press(bot, name, "Stop reminders")
    assert await due(bot) is None
    await bot.engine.remind(name)
    assert await reminders(bot) == []


async def test_a_stop_between_the_decision_and_the_message_holds_it_back(bot: Bot) -> None:
    name = await plan(bot)
    bot.adapter.failures = [DeliveryError("later", wait=60.0)]
    await wake(bot, name)
    assert (await session_of(bot, name)).reminders is not None
    await press(bot, name, "Stop reminders")
    bot.clock.now += timedelta(minutes=2)
    async with bot.sweeping():
        await settled(bot, name)
    assert await reminders(bot) == []
    await press(bot, name, "Start reminders again")
    await wake(bot, name)
    assert len(await reminders(bot)) == 1


async def test_a_stop_is_confirmed_only_when_the_message_on_its_way_has_arrived(bot: Bot) -> None:
    name = await plan(bot)
    bot.adapter.slow = asyncio.Event()
    waking = asyncio.create_task(wake(bot, name))
    await until(lambda: is_decided(bot, name))
    stopping = asyncio.create_task(press(bot, name, "Stop reminders"))
    await until(lambda: is_stopped(bot, name))
    assert not stopping.done()
    bot.adapter.slow.set()
    await stopping
    assert len(await reminders(bot)) == 1
    await waking


async def is_decided(bot: Bot, name: str) -> bool:
    noted = (await session_of(bot, name)).reminders
    return noted is not None and bool(noted.messages)


async def is_stopped(bot: Bot, name: str) -> bool:
    noted = (await session_of(bot, name)).reminders
    return noted is not None and noted.state is State.STOPPED


async def settled(bot: Bot, name: str) -> None:
    """Wait until nothing of the session is left to deliver."""

    async def is_settled() -> bool:
        work = await bot.store.work(name)
        return work is not None and not work.pending

    await until(is_settled)


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(20):
        while not await holds():
            await asyncio.sleep(0.02)


async def test_a_message_the_platform_takes_only_at_night_waits_for_the_next_working_day(bot: Bot) -> None:
    name = await plan(bot)
    bot.adapter.failures = [DeliveryError("later", wait=8 * 3600.0)]
    await wake(bot, name)
    bot.clock.now += timedelta(hours=9)
    async with bot.sweeping():
        await settled(bot, name)
    assert await reminders(bot) == []
    assert await due(bot) == datetime(2026, 12, 7, 8, 0, tzinfo=UTC)


async def test_done_is_confirmed_in_the_same_message_and_can_be_undone(bot: Bot) -> None:
    name = await plan(bot)
    await wake(bot, name)
    await press(bot, name, "Done")
    assert "Pre-reading and primer lessons: done." in (await reminders(bot))[0]
    await press(bot, name, "Undo: Primer lessons")
    assert "done." not in (await reminders(bot))[0]


async def test_a_place_that_is_gone_ends_the_reminders_and_the_owner_is_told_alone(bot: Bot) -> None:
    name = await plan(bot)
    bot.adapter.shared = True
    bot.adapter.failures = [DeliveryError("gone")]
    await wake(bot, name)
    await settled(bot, name)
    session = await session_of(bot, name)
    assert session.reminders is not None
    assert session.reminders.state is State.LOST
    assert await due(bot) is None
    assert ["have ended" in str(card.summary) for card in bot.adapter.alone] == [True]


async def test_private_steps_go_to_the_owner_alone(bot: Bot) -> None:
    name = await plan(bot, case="High-trust team workshop")
    bot.adapter.shared = True
    await wake(bot, name)
    await bot.delivery.drain(20)
    assert [card.title for card in bot.adapter.alone] == [SALES]


async def test_where_others_press_they_are_told_whose_plan_it_is(bot: Bot) -> None:
    name = await plan(bot)
    await wake(bot, name)
    told = await bot.deliver(Typed(text="done"), by=BEN)
    assert "Only the person who started" in str(told.replies) or told.outcome is Outcome.ANSWERED


async def test_a_session_that_cannot_be_handled_is_tried_ever_more_rarely(bot: Bot) -> None:
    name = await plan(bot)
    moment = await due(bot)
    assert moment is not None
    bot.clock.now = moment
    for _ in range(4):
        await bot.store.attempt(name)  # as by workers that died in the middle
    await bot.engine.remind(name)
    assert len(await reminders(bot)) == 1  # nothing is lost by it
    assert await due(bot) == datetime(2026, 12, 7, 8, 0, tzinfo=UTC)
