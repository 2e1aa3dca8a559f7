"""Reminders from the first to the last, on every platform at once: what comes, when, where, and what can be pressed."""

import asyncio
from collections.abc import AsyncGenerator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dialogs.effects import Notice, NoticeKind
from dialogs.texts import catalogue
from tests.e2e.bots import Bot
from tests.e2e.script import ENDING, REMINDED, REMINDERS, hold_together, spelled
from tests.e2e.seasons import Season, season_in, serving
from tests.e2e.slackers import Slacker
from tests.e2e.teamsters import Teamster
from tests.e2e.visitor import Visitor
from tests.fakes.slack import Thread as SlackThread
from tests.fakes.teams import Thread as TeamsThread

Somebody = Visitor | Slacker | Teamster
# What is said of a button that does not do what it says.
_DEAD: Final = (NoticeKind.STALE, NoticeKind.NOTHING_TO_DO, NoticeKind.NO_PLAN_YET, NoticeKind.UNKNOWN_PRESS)
# Buttons that lead elsewhere, or want something to be filled in.
_LEFT_ALONE: Final = {"Start over", "Snooze until this date", "Add to my calendar", "Check it"}
_PRESSES: Final = 15
_LOOKED_AT: Final = 8  # messages


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """One person in each kind of place, and the bot they all talk to."""

    season: Season
    bot: Bot
    people: Mapping[str, Somebody]
    onlookers: Mapping[str, Somebody]  # others in the same places


@asynccontextmanager
async def company_in(folder: Path) -> AsyncGenerator[Company]:
    """All of them, before the first word."""
    async with AsyncExitStack() as stack:
        season = await stack.enter_async_context(season_in(folder))
        bot = await stack.enter_async_context(serving(season))
        visitor = await stack.enter_async_context(Visitor(bot.address))
        acme = await season.workspace("Acme")
        ana, dan = (season.slack.person(name, acme) for name in ("Ana", "Dan"))
        eva, fay, gil = (season.teams.person(name) for name in ("Eva", "Fay", "Gil"))
        group, team = season.teams.group("Trainers", fay, gil), season.teams.team("Training", fay, gil)
        people: Mapping[str, Somebody] = {
            "playground": visitor,
            "Slack channel": Slacker(ana, season.slack.channel("sales", acme, ana)),
            "Slack direct messages": Slacker(dan, dan.dm),
            "Teams chat": Teamster(eva, eva.chat),
            "Teams group": Teamster(fay, group),
            "Teams channel": Teamster(gil, team.general),
        }
        yield Company(season=season, bot=bot, people=people, onlookers={"Teams group": Teamster(gil, group)})
        assert season.teams.complaints == []
        assert await bot.stop() == 0
        assert '"level": "error"' not in bot.output, bot.output
        assert "Sales onboarding" not in bot.output, "what people write never goes into the log"


async def test_a_plan_is_reminded_of_to_its_end_everywhere(tmp_path: Path) -> None:
    async with company_in(tmp_path / "data") as company:
        await hold_together(company.people, REMINDERS, company.season)
        for name, person in company.people.items():
            shown = await person.thread()
            assert len(shown) == len(REMINDED), f"{name}:\n{spelled(shown)}"
            for each, (words, buttons) in zip(shown, REMINDED, strict=True):
                assert words in each.words, f"{words!r} is not in {each.words!r}; {name}:\n{spelled(shown)}"
                assert buttons is None or each.buttons == buttons, f"{each}; {name}:\n{spelled(shown)}"
        for person in company.people.values():
            assert outside(person) == 0
        for name, onlooker in company.onlookers.items():
            assert [each.words for each in await onlooker.thread()] == [
                each.words for each in await company.people[name].thread()
            ]
        await hold_together(company.people, ENDING, company.season)
        await press_everything(company)


def outside(person: Somebody) -> int:
    """How many messages stand in the channel beside the thread of the plan."""
    if isinstance(person, Slacker) and isinstance(person.where, SlackThread):
        thread = person.where
        return sum(thread.ts not in {message.ts, message.thread_ts} for message in thread.channel.messages())
    if isinstance(person, Teamster) and isinstance(person.where, TeamsThread):
        return sum(message.root != person.where.root for message in person.where.conversation.messages())
    return 0


async def press_everything(company: Company) -> None:
    """Press every button there is, those that come up included, the newest first: none is an old one."""
    pressed: dict[str, set[tuple[int, str]]] = {name: set() for name in company.people}
    for _ in range(_PRESSES):
        await asyncio.gather(*(press_next(person, pressed[name]) for name, person in company.people.items()))
        await company.season.settled()
    dead = [catalogue("en").notice(Notice(kind=kind)) for kind in _DEAD]
    for name, person in company.people.items():
        found = [sentence for sentence in dead if sentence in person.told()]
        assert not found, f"{name}: {found} after {pressed[name]}"


async def press_next(person: Somebody, pressed: set[tuple[int, str]]) -> None:
    """Press the newest button that was not pressed yet, if there is one among the last messages."""
    last = await person.thread(_LOOKED_AT)
    first = await person.count() - len(last)
    buttons = [(number, label) for number, each in enumerate(last, first) for label in each.buttons]
    for number, label in sorted(buttons, key=lambda each: -each[0]):
        if (number, label) not in pressed and label not in _LEFT_ALONE:
            pressed.add((number, label))
            await person.press_on(number, label)
            return
