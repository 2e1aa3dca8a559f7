"""Reminders where a place is closed to the bot, and where others read what is one person's alone."""

import json
from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass
from typing import Final

import pytest
import pytest_asyncio

from tests.e2e.bots import Bot
from tests.e2e.script import (
    BEGINNING,
    At,
    Dated,
    Expect,
    Press,
    Quiet,
    Sent,
    Shows,
    Start,
    booking,
    day,
    hold_together,
    planning,
)
from tests.e2e.seasons import Season, season_in, serving
from tests.e2e.slackers import Slacker
from tests.e2e.teamsters import Teamster
from tests.fakes.slack import Channel, Kind, Standing, Workspace
from tests.fakes.slack_waiting import eventually
from tests.fakes.teams import Conversation, Thread

pytestmark = pytest.mark.asyncio(loop_scope="module")

LOST: Final = "place is gone"
UNTOLD: Final = "the owner cannot be told alone"
ENDED: Final = "The reminders for Sales onboarding have ended"
REMINDED: Final[Sequence[Dated]] = (
    *planning(),
    Press("Remind us here"),
    Expect("Reminders are on."),
    At(moment=day(6, 10)),
    Sent(messages=3, words=("Core concepts",)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """One bot for the whole file."""

    season: Season
    bot: Bot


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def house(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[House]:
    async with season_in(tmp_path_factory.mktemp("places") / "data") as season, serving(season) as bot:
        yield House(season=season, bot=bot)
        assert season.teams.complaints == []
        assert await bot.stop() == 0
        assert '"level": "error"' not in bot.output, bot.output


Somebody = Slacker | Teamster
Place = Channel | Conversation


def written(place: Place) -> list[str]:
    """What the bot has written there, as it reads now."""
    if isinstance(place, Channel):
        return [message.words for message in place.messages() if message.bot_id]
    return [message.words for message in place.messages() if message.sender is None]


def labels(place: Place) -> list[list[str]]:
    """What can be pressed on each of these messages."""
    if isinstance(place, Channel):
        return [message.buttons for message in place.messages() if message.bot_id]
    return [message.buttons for message in place.messages() if message.sender is None]


def place_of(person: Somebody) -> Place:
    """The channel or chat of their plan."""
    if isinstance(person, Slacker):
        return person.channel
    return person.where.conversation if isinstance(person.where, Thread) else person.where


def tried(season: Season, place: Place) -> int:
    """How often the bot asked its platform about a place."""
    if isinstance(place, Channel):
        return len(season.slack.calls(channel=place))
    return len(season.teams.calls(where=place))


def logged(bot: Bot, event: str, since: int) -> list[str]:
    """The plans of which the log says this, from this character on."""
    lines = [json.loads(line) for line in bot.output[since:].splitlines() if line.startswith("{")]
    return [str(line["session"]) for line in lines if event in line["event"]]


# --- places that are lost --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """A plan's place, how it is lost, and where its owner can still be told, if anywhere."""

    person: Somebody
    lose: Callable[[], object]
    alone: Place | None


async def slack_losses(season: Season) -> dict[str, Loss]:
    """What becomes of channels, and of whole workspaces."""
    slack, acme, beta = season.slack, await season.workspace("Acme"), await season.workspace("Beta")

    def begin(workspace: Workspace, kind: Kind = Kind.PUBLIC) -> Slacker:
        person = slack.person("Ana", workspace)
        return Slacker(person, slack.channel("sales", workspace, person, kind=kind))

    def revoke() -> None:
        slack.installation(beta).standing = Standing.REVOKED

    archived, deleted, headless, mute = begin(acme), begin(acme), begin(acme), begin(beta)
    left = begin(acme, Kind.PRIVATE)
    return {
        "archived": Loss(person=archived, lose=lambda: slack.archive(archived.channel), alone=archived.person.dm),
        "deleted": Loss(person=deleted, lose=lambda: slack.delete(deleted.channel), alone=deleted.person.dm),
        "left": Loss(person=left, lose=lambda: slack.remove_bot(left.channel), alone=left.person.dm),
        "headless": Loss(person=headless, lose=lambda: slack.delete(headless.messages()[0]), alone=headless.person.dm),
        "revoked": Loss(person=mute, lose=revoke, alone=None),
    }


def teams_losses(season: Season) -> dict[str, Loss]:
    """What becomes of chats and channels, without a word to the bot."""
    teams = season.teams
    ana, ben, eva, fay = (teams.person(name) for name in ("Ana", "Ben", "Eva", "Fay"))
    gil = teams.person("Gil", is_installed=False)
    group, other, team = teams.group("Trainers", ana), teams.group("Coaches", gil), teams.team("Sales", ben)
    headless = Teamster(eva, teams.team("Training", eva).general)
    return {
        "left group": Loss(person=Teamster(ana, group), lose=lambda: teams.remove_bot(group), alone=ana.chat),
        "left team": Loss(person=Teamster(ben, team.general), lose=lambda: teams.remove_bot(team), alone=ben.chat),
        "headless thread": Loss(
            person=headless, lose=lambda: teams.delete(headless.where.messages()[0]), alone=eva.chat
        ),
        "blocked": Loss(person=Teamster(fay, fay.chat), lose=lambda: teams.block(fay), alone=None),
        "left group of a stranger": Loss(person=Teamster(gil, other), lose=lambda: teams.remove_bot(other), alone=None),
    }


async def test_the_reminders_of_a_place_that_is_lost_end_and_their_owner_is_told_alone(house: House) -> None:
    season, read = house.season, len(house.bot.output)
    season.move(BEGINNING)
    losses = {**await slack_losses(season), **teams_losses(season)}
    await hold_together({name: loss.person for name, loss in losses.items()}, REMINDED, season)
    for loss in losses.values():
        loss.lose()
    stood = {name: len(written(place_of(loss.person))) for name, loss in losses.items()}
    season.move(day(6, 14))
    untold = {"revoked", "left group of a stranger"}
    await eventually(
        lambda: (
            len(logged(house.bot, LOST, read)) >= len(losses)
            and len(logged(house.bot, UNTOLD, read)) >= len(untold)
            and all(written(loss.alone) for loss in losses.values() if loss.alone)
        ),
        lambda: house.bot.output[read:],
    )
    await season.settled()
    for name, loss in losses.items():
        assert len(written(place_of(loss.person))) == stood[name], name
        told = written(loss.alone) if loss.alone else []
        assert [ENDED in words for words in told] == ([True] if loss.alone else []), f"{name}: {told}"
    lost = logged(house.bot, LOST, read)
    assert len(lost) == len(set(lost)) == len(losses), house.bot.output[read:]
    assert len(logged(house.bot, UNTOLD, read)) == len(untold), "in a blocked chat that goes without saying"
    await shows_what_happened(losses["headless"].person)
    before = {name: tried(season, place_of(loss.person)) for name, loss in losses.items()}
    for moment in (day(6, 17), day(6, 20), day(6, 27, 12)):
        season.move(moment)
        await season.settled()
    assert {name: tried(season, place_of(loss.person)) for name, loss in losses.items()} == before
    # Somebody opens the archive again: what stands there could not be changed meanwhile.
    archived = losses["archived"].person
    assert isinstance(archived, Slacker)
    archived.channel.is_archived = False
    await hold_together(
        {"archived": archived},
        (
            Press("Stop reminders"),
            Shows(words=("Reminders are stopped.",), buttons=("Start reminders again",)),
            Press("Start reminders again"),
            Sent(words=("Recap", "Reflection")),
            Press("Stop reminders"),
        ),
        season,
    )


async def shows_what_happened(person: Somebody) -> None:
    """What can still be read says that nothing comes any more, and how to try again."""
    *_, plan, reminder = await person.thread()
    assert "Reminders have ended, because I could not write here." in plan.words
    assert {"Start reminders again", "Stop reminders"} & set(plan.buttons) == {"Start reminders again"}
    assert reminder.buttons == ("Start reminders again",)


async def test_where_the_app_is_removed_nothing_is_kept_and_nothing_tried(house: House) -> None:
    season = house.season
    season.move(BEGINNING)
    gamma = await season.workspace("Gamma")
    ana, ben, eva = season.slack.person("Ana", gamma), season.teams.person("Ben"), season.teams.person("Eva")
    group, team = season.teams.group("Trainers", ben), season.teams.team("Training", eva)
    people: dict[str, Somebody] = {
        "uninstalled": Slacker(ana, season.slack.channel("sales", gamma, ana)),
        "direct messages": Slacker(ana, ana.dm),
        "removed from a group": Teamster(ben, group),
        "removed from a team": Teamster(eva, team.general),
    }
    await hold_together(people, REMINDED, season)
    await season.slack.uninstall(gamma)
    await season.teams.installs.uninstall(group, ben)
    await season.teams.installs.uninstall(team, eva)
    await season.erased()
    before = len(season.slack.calls()), len(season.teams.calls())
    season.move(day(6, 14))
    await season.settled()
    assert (len(season.slack.calls()), len(season.teams.calls())) == before
    assert ben.chat.messages() == eva.chat.messages() == []


# --- what is one person's alone --------------------------------------------------------------------------------------


def begun(case: str) -> Sequence[Dated]:
    """A live-first plan of a special case, with reminders on."""
    return (
        Start("Team workshop"),
        Expect("Question 1 of 4"),
        Press("Behaviour change"),
        Expect("Question 2 of 4"),
        Press("Yes, immediately"),
        Expect("Question 3 of 4"),
        Press("Yes, essential"),
        Expect("Question 4 of 4"),
        Press("It must be live"),
        Expect("Is it any of these?"),
        Press(case),
        *booking(),
        Press("Remind us here"),
        Sent(messages=2, words=("Reminders are on. 0 of 7 steps done.",)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Somebody who begins a plan where others read, and what they read alone."""

    person: Somebody

    @property
    def alone(self) -> Place:
        """Their own chat with the bot."""
        return self.person.person.dm if isinstance(self.person, Slacker) else self.person.person.chat

    async def press(self, label: str) -> None:
        """Press the newest button with this label in their own chat."""
        if isinstance(self.person, Slacker):
            sent = await self.person.person.press(label, where=self.person.person.dm)
            assert sent.answer.is_ok, sent.answer
        else:
            told = await self.person.person.press(label, where=self.person.person.chat)
            assert told.answer.is_ok, told.answer


async def owners(season: Season, workspace: str) -> dict[str, Owner]:
    """One in each kind of place where others read."""
    team = await season.workspace(workspace)
    ana, eva, fay = season.slack.person("Ana", team), season.teams.person("Eva"), season.teams.person("Fay")
    return {
        "Slack channel": Owner(person=Slacker(ana, season.slack.channel("sales", team, ana))),
        "Teams channel": Owner(person=Teamster(eva, season.teams.team("Training", eva).general)),
        "Teams group": Owner(person=Teamster(fay, season.teams.group("Trainers", fay))),
    }


async def test_private_steps_come_to_the_owner_alone_and_can_be_answered_there(house: House) -> None:
    season = house.season
    season.move(BEGINNING)
    people = await owners(season, "Delta")
    shared = {name: owner.person for name, owner in people.items()}
    await hold_together(shared, begun("High-trust team workshop"), season)
    # The primer opens on 14 June, the scenarios on 17 June: nobody else's business.
    await hold_together(shared, (At(moment=day(6, 14)), Quiet(), At(moment=day(6, 17)), Quiet()), season)
    for name, owner in people.items():
        primer, scenarios = written(owner.alone)
        assert "Pre-reading and primer lessons" in primer, name
        assert "Scenario libraries" in scenarios, name
        await owner.press("Done")
    await season.settled()
    for name, owner in people.items():
        assert "Scenario libraries: done." in written(owner.alone)[1], name
        assert "Done" not in labels(owner.alone)[1], name
    # What the team does together is told to all of them.
    await hold_together(
        shared,
        (
            Shows(words=("1 of 7 steps done.",)),
            At(moment=day(6, 21)),
            Sent(words=("The live session",), buttons=("Stop reminders",)),
        ),
        season,
    )
    for name, owner in people.items():
        assert "still time for it" not in "\n".join(written(place_of(owner.person))), name
        *_, nudge = told = written(owner.alone)
        assert len(told) == 3, f"{name}: {told}"
        assert "Pre-reading and primer lessons: still time for it" in nudge, name
        assert "Scenario" not in nudge, name


SENSITIVE: Final = (
    "Pre-reading and primer lessons",
    "Scenario libraries",
    "The live session",
    "Performance checklists",
)


async def test_of_sensitive_work_nothing_at_all_is_told_where_others_read(house: House) -> None:
    season, read = house.season, len(house.bot.output)
    season.move(BEGINNING)
    people = await owners(season, "Epsilon")
    gil = season.teams.person("Gil", is_installed=False)
    stranger = Teamster(gil, season.teams.group("Coaches", gil))
    shared = {**{name: owner.person for name, owner in people.items()}, "without the app": stranger}
    await hold_together(shared, begun("Sensitive interpersonal work"), season)
    for moment in (day(6, 14), day(6, 17), day(6, 21), day(6, 26)):
        await hold_together(shared, (At(moment=moment), Quiet()), season)
    for name, owner in people.items():
        told = written(owner.alone)
        assert [heading in words for heading, words in zip(SENSITIVE, told, strict=True)] == [True] * 4, (
            f"{name}: {told}"
        )
        await owner.press("Stop reminders")
    await season.settled()
    for name, owner in people.items():
        assert "Reminders are stopped." in written(place_of(owner.person))[-1], name
    assert logged(house.bot, LOST, read) == []
    assert len(logged(house.bot, UNTOLD, read)) == 4
    assert len(set(logged(house.bot, UNTOLD, read))) == 1
    assert gil.chat.messages() == []
