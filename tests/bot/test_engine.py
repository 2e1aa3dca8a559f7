"""The engine and the delivery on a real store, with the playground as the platform and faults put in between."""

import asyncio
from collections.abc import AsyncGenerator, Generator
from datetime import timedelta
from typing import cast

import pytest
from structlog.testing import capture_logs

from adapters.base import (
    Begin,
    DeliveryError,
    Outcome,
    Person,
    Pressed,
    Typed,
)
from bot.delivery import coalesce
from bot.store import StoreUnavailable
from dialogs.cards import Press, Verb
from dialogs.effects import Attach, Place, Refresh, Show, Slot
from tests.bot.one_bot import ANA, BEN, PATIENCE_S, Bot
from tests.bot.servers import Kind, Server, running

GOAL = "Is the goal knowledge transfer or behaviour change?"
CORRECTION = "Does the learner need immediate correction?"


@pytest.fixture
def server() -> Generator[Server]:
    with running(Kind.VALKEY) as started:
        yield started


@pytest.fixture
async def bot(server: Server) -> AsyncGenerator[Bot]:
    made = Bot(server.url)
    yield made
    await made.close()


async def test_a_delivery_seen_before_changes_nothing_and_is_answered(bot: Bot) -> None:
    session = await bot.start(key="start-1")
    assert await bot.start(key="start-1") == session
    assert (await bot.answer(session, "behavior", key="press-1")).outcome is Outcome.DONE
    again = await bot.answer(session, "behavior", key="press-1")
    assert (again.outcome, again.replies) == (Outcome.ANSWERED, ())
    assert await bot.cards() == [CORRECTION]


async def test_a_late_second_delivery_is_not_told_off(bot: Bot) -> None:
    session = await bot.start()
    await bot.answer(session, "behavior", key="press-1")
    await bot.deliver(Pressed(press=Press(verb=Verb.CHANGE, round=1, subject="goal")), session=session)
    await bot.deliver(Pressed(press=Press(verb=Verb.ANSWER, round=2, subject="goal", value="both")), session=session)
    late = await bot.answer(session, "behavior", key="press-1")
    assert (late.outcome, late.replies) == (Outcome.DUPLICATE, ())
    mistaken = await bot.answer(session, "behavior", key="press-9")
    assert "belongs to an earlier step" in str(mistaken.replies)


async def test_ten_different_answers_at_once_leave_one_that_holds(bot: Bot) -> None:
    session = await bot.start()
    options = ["knowledge", "both", "behavior", "unsure", "knowledge"] * 2
    handled = await asyncio.gather(*(bot.answer(session, option) for option in options))
    assert [each.outcome for each in handled].count(Outcome.DONE) == 1
    assert {each.outcome for each in handled} <= {Outcome.DONE, Outcome.ANSWERED, Outcome.UNAVAILABLE}
    assert await bot.cards() == [CORRECTION]


async def test_fifty_people_at_once_are_all_heard(bot: Bot) -> None:
    session = await bot.start()
    press = Pressed(press=Press(verb=Verb.OPEN, round=1))
    await bot.deliver(press, session=session)
    again = [Pressed(press=Press(verb=Verb.CHANGE, round=1, subject="goal")) for _ in range(50)]
    handled = await asyncio.gather(*(bot.deliver(each, session=session) for each in again))
    assert {each.outcome for each in handled} == {Outcome.DONE}


async def test_another_tenant_does_not_even_learn_that_a_session_exists(bot: Bot) -> None:
    session = await bot.start()
    stranger = Person(tenant="elsewhere", id=ANA.id)
    theirs = await bot.answer(session, "behavior", by=stranger)
    unknown = await bot.answer("nosuchsession", "behavior", by=stranger)
    assert theirs.replies == unknown.replies
    assert await bot.engine.find("c1", stranger) is None
    assert await bot.cards() == [GOAL]


async def test_only_the_owner_finds_a_session_until_it_is_opened(bot: Bot) -> None:
    session = await bot.start()
    assert await bot.engine.find("c1", BEN) is None
    await bot.deliver(Pressed(press=Press(verb=Verb.OPEN, round=1)), session=session)
    assert await bot.engine.find("c1", BEN) is not None
    assert (await bot.engine.plans(BEN)).sessions == ()


async def test_nobody_takes_over_the_thread_of_another(bot: Bot) -> None:
    session = await bot.start()
    await bot.deliver(Pressed(press=Press(verb=Verb.OPEN, round=1)), session=session)
    for deed in (Begin(topic="Ben's"), Pressed(press=Press(verb=Verb.START))):
        handled = await bot.deliver(deed, by=BEN)
        assert "Only the person who started this plan" in str(handled.replies)
    await bot.deliver(Pressed(press=Press(verb=Verb.CLOSE, round=1)), session=session)
    assert await bot.engine.find("c1", BEN) is None
    found = await bot.engine.find("c1", ANA)
    assert found is not None
    assert found.id == session


async def test_words_where_there_is_no_session_start_one(bot: Bot) -> None:
    await bot.messages.open("c9", ANA.id)
    handled = await bot.deliver(Typed(text="Fire warden refresher"), place="c9")
    assert handled.outcome is Outcome.DONE
    assert await bot.cards("c9") == [GOAL]


async def test_a_button_nobody_wrote_gets_a_sentence(bot: Bot) -> None:
    handled = await bot.deliver(Pressed(press=None))
    assert handled.outcome is Outcome.ANSWERED
    assert handled.replies[0].summary == ("I do not know that button, so nothing was changed.",)


async def test_a_late_second_start_does_not_lead_the_thread_back(bot: Bot) -> None:
    await bot.start("First", key="start-1")
    await bot.start("Second", key="start-2")
    await bot.start("First", key="start-1")
    found = await bot.engine.find("c1", ANA)
    assert found is not None
    assert found.topic == "Second"


async def test_forgetting_erases_sessions_messages_and_threads_of_this_person_alone(bot: Bot) -> None:
    await bot.start(place="c1")
    await bot.start(place="c2")
    await bot.messages.open("c3", BEN.id)
    await bot.deliver(Begin(topic="Ben's"), by=BEN, place="c3")
    await bot.delivery.drain(PATIENCE_S)
    handled = await bot.deliver(Pressed(press=Press(verb=Verb.FORGET)))
    assert "is erased" in str(handled.replies[0].summary)
    assert (await bot.engine.plans(ANA)).sessions == ()
    assert await bot.engine.find("c1", ANA) is None
    assert await bot.messages.owner("c1") is None
    assert await bot.cards("c3") == [GOAL]
    left = [key for key in cast("list[str]", await bot.redis.keys()) if "ana" in key]
    assert left == []


# --- delivery -------------------------------------------------------------------------------------------------


def test_effects_that_pile_up_on_one_slot_become_one() -> None:
    tasks = coalesce(
        [
            ("1", Show(slot=Slot.GRID)),
            ("2", Refresh(slot=Slot.PLAN)),
            ("3", Attach()),
            ("4", Show(slot=Slot.GRID, place=Place.BELOW)),
            ("5", Refresh(slot=Slot.GRID)),
            ("6", Attach()),
        ]
    )
    assert [(task.effect, task.settles) for task in tasks] == [
        (Refresh(slot=Slot.PLAN), ("2",)),
        (Attach(), ("3",)),
        (Show(slot=Slot.GRID, place=Place.BELOW), ("1", "4", "5")),
        (Attach(), ("6",)),
    ]


async def test_a_platform_that_says_later_gets_the_card_later(bot: Bot) -> None:
    bot.adapter.failures = [DeliveryError("later", wait=30)]
    await bot.start()
    assert await bot.cards() == []
    async with bot.sweeping():
        bot.clock.now += timedelta(seconds=31)
        await bot.shows([GOAL])


async def test_a_failure_nobody_foresaw_is_tried_again_and_given_up_in_the_end(bot: Bot) -> None:
    bot.adapter.failures = [RuntimeError("odd")] * 5
    # Not for what the lines say alone: by itself each failure is drawn with all its variables, which takes seconds.
    with capture_logs() as lines:
        await bot.start()
        async with bot.sweeping():
            async with asyncio.timeout(PATIENCE_S):
                while await bot.store.count_unsettled():
                    bot.clock.now += timedelta(seconds=10)
                    await asyncio.sleep(0.05)
    assert [line["event"] for line in lines if line["log_level"] == "error"].count("effect failed") == 5
    assert await bot.cards() == []
    session = (await bot.engine.plans(ANA)).sessions[0][1].id
    await bot.answer(session, "behavior")
    assert await bot.cards() == [CORRECTION]


async def test_a_place_that_is_gone_ends_its_messages(bot: Bot) -> None:
    bot.adapter.failures = [DeliveryError("gone")]
    await bot.start()
    assert await bot.cards() == []
    assert await bot.store.count_unsettled() == 0


async def test_an_answer_below_closes_the_older_card(bot: Bot) -> None:
    await bot.start()
    await bot.delivery.drain(PATIENCE_S)
    await bot.deliver(Typed(text="behaviour change"))
    assert await bot.cards() == ["", CORRECTION]
    bodies = [message.body for message in await bot.messages.read("c1")]
    assert "This goes on below." in str(bodies[0])
    assert "press" not in str(bodies[0])


# --- a store that fails at each call --------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["load", "commit_and_take", "bound", "bind", "settle"])
@pytest.mark.parametrize("moment", ["before", "after"])
async def test_a_store_that_fails_at_any_call_leaves_nothing_half_done(
    bot: Bot, monkeypatch: pytest.MonkeyPatch, method: str, moment: str
) -> None:
    original = getattr(bot.store, method)
    failed = False

    async def fail_once(*arguments: object, **named: object) -> object:
        nonlocal failed
        if failed:
            return await original(*arguments, **named)
        failed = True
        if moment == "after":
            await original(*arguments, **named)
        raise StoreUnavailable("made up")

    await bot.messages.open("c1", ANA.id)
    monkeypatch.setattr(bot.store, method, fail_once)
    handled = await bot.deliver(Begin(topic="Sales onboarding"), key="start-1")
    if handled.outcome is Outcome.UNAVAILABLE:
        assert "I could not save that" in str(handled.replies[0].summary)
        handled = await bot.deliver(Begin(topic="Sales onboarding"), key="start-1")
    assert handled.outcome in {Outcome.DONE, Outcome.DUPLICATE, Outcome.ANSWERED}
    async with bot.sweeping():
        bot.clock.now += timedelta(seconds=30)
        await bot.shows([GOAL])
        await bot.answer(handled.session, "behavior")
        await bot.shows([CORRECTION])


async def test_a_store_that_restarts_is_waited_for(bot: Bot, server: Server) -> None:
    session = await bot.start()
    await bot.shows([GOAL])
    server.kill()
    pressing = asyncio.create_task(bot.answer(session, "behavior"))
    await asyncio.to_thread(server.start)
    assert (await pressing).outcome is Outcome.DONE
    await bot.shows([CORRECTION])


async def test_a_store_that_stays_away_refuses_in_time_and_changes_nothing(bot: Bot, server: Server) -> None:
    session = await bot.start()
    await bot.shows([GOAL])
    server.kill()
    async with asyncio.timeout(PATIENCE_S):
        handled = await bot.answer(session, "behavior")
    assert handled.outcome is Outcome.UNAVAILABLE
    server.start()
    assert await bot.cards() == [GOAL]
