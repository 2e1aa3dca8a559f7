"""Reminders and the processes that send them: beside others, told to stop in time, killed, and away for a week.

The tests share one store. Each has its own months: time goes forward alone, for Slack finds messages by when they came.
"""

import asyncio
import random
from collections.abc import AsyncGenerator, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import pytest
import pytest_asyncio

from tests.e2e.bots import Bot, bots
from tests.e2e.script import (
    WAYS,
    At,
    Dated,
    Press,
    Quiet,
    Sent,
    Shows,
    day,
    hold_together,
    planning,
    spelled,
)
from tests.e2e.seasons import Season, season_in, start_work
from tests.e2e.slackers import Slacker
from tests.e2e.teamsters import Teamster
from tests.e2e.visitor import Visitor
from tests.fakes import slack, teams
from tests.fakes.faults import ALWAYS, Delayed
from tests.fakes.slack_waiting import eventually

pytestmark = pytest.mark.asyncio(loop_scope="module")

Somebody = Visitor | Slacker | Teamster


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """The processes of one store, the first of them one that only serves; all end without having logged an error."""

    season: Season
    serve: Bot
    crew: list[Bot]
    stack: AsyncExitStack

    async def hire(self, command: str, **settings: str) -> Bot:
        """One more process."""
        bot = self.season.bot(command, **settings)
        await self.stack.enter_async_context(bots(bot))
        self.crew.append(bot)
        await (start_work(bot) if command == "work" else bot.start(port=self.season.port))
        return bot

    async def worker(self) -> Bot:
        """One that sends reminders."""
        working = [bot for bot in self.crew if bot is not self.serve and bot.is_running]
        return working[0] if working else await self.hire("work")

    async def people(self, workspace: str, each: int = 1) -> dict[str, Somebody]:
        """So many people on each platform, in a new workspace."""
        season, team = self.season, await self.season.workspace(workspace)
        found: dict[str, Somebody] = {}
        for number in range(each):
            ana, eva = season.slack.person("Ana", team), season.teams.person("Eva")
            found[f"playground {number}"] = await self.stack.enter_async_context(Visitor(self.serve.address))
            found[f"Slack {number}"] = Slacker(ana, season.slack.channel("sales", team, ana))
            found[f"Teams {number}"] = Teamster(eva, eva.chat)
        return found


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shift(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Shift]:
    """One process that serves, and none that works yet."""
    async with AsyncExitStack() as stack:
        season = await stack.enter_async_context(season_in(tmp_path_factory.mktemp("workers") / "data"))
        serve = season.bot(LIVEWISE_WORKER="off")
        await stack.enter_async_context(bots(serve))
        await serve.start(port=season.port)
        season.listen(serve)
        shift = Shift(season=season, serve=serve, crew=[serve], stack=stack)
        yield shift
        for bot in shift.crew:
            assert not bot.is_running or await bot.stop() == 0
            assert '"level": "error"' not in bot.output, bot.output


def weeks(later: int, moment: datetime) -> datetime:
    """So many weeks after a moment of the script."""
    return moment + timedelta(weeks=later)


def reminded(later: int = 0) -> Sequence[Dated]:
    """A plan that is so many weeks later than that of the script, with reminders on."""
    live = weeks(later, day(6, 24)).date().isoformat()
    return (
        At(moment=weeks(later, day(6, 3, 10))),
        *planning(live),
        Press("Remind us here"),
        Sent(messages=2, words=("Reminders are on.",)),
    )


async def test_what_one_process_planned_another_one_sends(shift: Shift) -> None:
    people, season = await shift.people("Acme"), shift.season
    await hold_together(people, reminded(), season)
    season.move(day(6, 10))
    work = await shift.worker()
    await season.settled()
    assert {await person.count() for person in people.values()} == {3}
    await hold_together(
        people,
        (
            Shows(words=("Core concepts",), buttons=WAYS),
            Press("Done"),
            At(moment=day(6, 14)),
            Sent(words=("Frameworks",), buttons=WAYS),
            Press("Stop reminders"),
        ),
        season,
    )
    assert '"Reminded"' in work.output
    assert '"Reminded"' not in shift.serve.output
    assert "Reminders are left to" in shift.serve.output


# --- a stop in the very second ---------------------------------------------------------------------------------------

EACH: Final = 4  # people on each platform
DUE: Final = tuple(weeks(13, day(month, number)) for month, number in ((6, 10), (6, 14), (6, 17), (6, 20)))
# Around the moment, in seconds: a worker looks once a second for what has come due.
EARLY, LATE = 0.5, 1.5
SLOW: Final = Delayed(seconds=0.3)


async def test_no_message_comes_after_a_stop_was_answered(shift: Shift) -> None:
    await shift.worker()
    people, season = await shift.people("Beta", EACH), shift.season
    await hold_together(people, reminded(13), season)
    # Messages take their time to arrive: that is when a stop comes too late to hold them back.
    season.slack.fail("chat.postMessage", SLOW, times=ALWAYS)
    season.teams.fail("send", SLOW, times=ALWAYS)
    chance = random.Random(11)
    for moment in DUE:
        before = {name: await person.count() for name, person in people.items()}
        waits = {name: chance.uniform(0, EARLY + LATE) for name in people}
        season.move(moment - timedelta(seconds=EARLY))
        counts = await asyncio.gather(*(stopped(person, waits[name]) for name, person in people.items()))
        answered = dict(zip(people, counts, strict=True))
        await season.settled()
        season.move(moment + timedelta(hours=2))
        await season.settled()
        for name, person in people.items():
            assert await person.count() == answered[name], f"{name}, {waits[name]} s after {EARLY} s before {moment}"
        # What was held back is not lost.
        await asyncio.gather(*(person.press("Start reminders again") for person in people.values()))
        await season.settled()
        assert {name: await person.count() for name, person in people.items()} == {
            name: number + 1 for name, number in before.items()
        }
    season.slack.heal()
    season.teams.heal()
    await asyncio.gather(*(person.press("Stop reminders") for person in people.values()))


async def stopped(person: Somebody, wait: float) -> int:
    """Stop reminders after so many seconds; how many messages there are when that is answered."""
    await asyncio.sleep(wait)  # a moment by chance, which nothing depends on
    await person.press("Stop reminders")
    return await person.count()


async def test_what_a_platform_puts_off_is_not_sent_after_a_stop(shift: Shift) -> None:
    await shift.worker()
    everybody, season = await shift.people("Phi"), shift.season
    people = {name: person for name, person in everybody.items() if not isinstance(person, Visitor)}
    season.slack.heal()
    season.teams.heal()
    await hold_together(people, reminded(17), season)
    put_off = (
        season.slack.fail("chat.postMessage", slack.RateLimited(retry_after=2)),
        season.teams.fail("send", teams.RateLimited(retry_after=2)),
    )
    season.move(weeks(17, day(6, 10)))
    await eventually(lambda: all(each.hits for each in put_off), lambda: "nothing was tried")
    await hold_together(people, (Press("Stop reminders"), Shows(words=("Reminders are stopped.",))), season)
    await hold_together(people, (At(moment=weeks(17, day(6, 10, 12))), Quiet(), Press("Start reminders again")), season)
    for person in people.values():
        assert "Core concepts" in (await person.thread(last=1))[0].words


# --- processes that end ----------------------------------------------------------------------------------------------


async def test_another_worker_takes_over_from_one_that_was_killed_while_it_sent(shift: Shift) -> None:
    work = await shift.worker()
    people, season = await shift.people("Gamma"), shift.season
    await hold_together(people, reminded(23), season)
    # At Slack the message has arrived, and nobody was told; at Teams what was sent never arrives.
    at_slack, at_teams = season.slack.hold("chat.postMessage", is_done=True), season.teams.hold("send")
    season.move(weeks(23, day(6, 10)))
    await asyncio.gather(at_slack.arrived.wait(), at_teams.arrived.wait())
    await work.kill()
    at_slack.let_go()
    season.slack.heal()
    season.teams.heal()
    successor = await shift.hire("work")
    await season.settled()
    for name, person in people.items():
        *_, newest = thread = await person.thread()
        assert len(thread) == 3, f"{name}: {spelled(thread)}"
        assert newest.buttons == WAYS, f"{name}: {spelled(thread)}"
    await hold_together(people, (At(moment=weeks(23, day(6, 14))), Sent(words=("Frameworks",), buttons=WAYS)), season)
    assert '"Reminded"' in successor.output


async def test_what_is_pressed_on_a_message_whose_sender_died_is_shown_on_it(shift: Shift) -> None:
    """Nobody noted the message, and by the time somebody could send it again it is not wanted any more."""
    work = await shift.worker()
    everybody, season = await shift.people("Rho"), shift.season
    people = {name: person for name, person in everybody.items() if not isinstance(person, Visitor)}
    await hold_together(people, reminded(28), season)
    arrived = season.slack.hold("chat.postMessage", is_done=True), season.teams.hold("send", is_done=True)
    season.move(weeks(28, day(6, 10)))
    await asyncio.gather(*(each.arrived.wait() for each in arrived))
    await work.kill()
    for each in arrived:
        each.let_go()
    season.slack.heal()
    season.teams.heal()
    # Nor can it be looked for, as a first message to somebody alone, whose channel nobody knows as yet.
    season.slack.fail("conversations.replies", slack.Refusal(error="channel_not_found"), times=ALWAYS)
    await asyncio.gather(*(person.press("Done") for person in people.values()))
    await shift.hire("work")
    await season.settled()
    season.slack.heal()
    for name, person in people.items():
        *_, newest = thread = await person.thread()
        assert len(thread) == 3, f"{name}: {spelled(thread)}"
        assert newest.buttons == ("Undo: Core concepts",), f"{name}: {spelled(thread)}"
    teamster = next(person for person in people.values() if isinstance(person, Teamster))
    assert teamster.messages()[-1].buttons == ["Undo: Core concepts"], "everybody else reads it, too"
    await hold_together(people, (At(moment=weeks(28, day(6, 14))), Sent(words=("Frameworks",), buttons=WAYS)), season)


async def test_after_a_week_away_only_what_is_of_use_is_sent_and_in_working_hours(shift: Shift) -> None:
    await shift.worker()
    season = shift.season
    ahead, over = (await shift.people("Delta"))["Slack 0"], (await shift.people("Epsilon"))["Slack 0"]
    people = {"ahead": ahead, "over": over}
    await hold_together(people, reminded(40), season)
    await over.say(weeks(39, day(6, 24, 15)).strftime("%d %B %Y %H:%M"))
    await hold_together(people, (At(moment=weeks(40, day(6, 11, 12))),), season)
    stood = {name: await person.count() for name, person in people.items()}
    for bot in shift.crew:
        assert not bot.is_running or await bot.stop() == 0
    # Frameworks and demos have opened since, and one of the sessions is over; it is Wednesday night.
    season.move(weeks(40, day(6, 19, 22)))
    await shift.hire("serve")
    await season.settled()
    assert {name: await person.count() for name, person in people.items()} == stood
    await hold_together(people, (At(moment=weeks(40, day(6, 20))), Sent(words=())), season)
    (late,), (after,) = await ahead.thread(last=1), await over.thread(last=1)
    assert late.buttons == (
        *("Done: Core concepts", "Skip: Core concepts", "Done: Frameworks", "Skip: Frameworks"),
        *("Done: Demos", "Skip: Demos", "Done: Baseline checks", "Skip: Baseline checks", "Snooze", "Stop reminders"),
    )
    assert "Core concepts: still time for it" in late.words
    assert "Frameworks: still" not in late.words, "of this one nothing was said before"
    assert after.buttons == (
        *("Done: Recap", "Skip: Recap", "Done: Reflection", "Skip: Reflection", "Snooze", "Stop reminders"),
    )
