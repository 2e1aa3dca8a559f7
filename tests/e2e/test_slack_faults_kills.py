"""A bot at Slack that dies at any line, or is told to stop in a burst: what it acknowledged is shown, and once."""

import asyncio
import signal
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.e2e.bots import PROGRAM, Bot, bots
from tests.e2e.dying import MOMENTS
from tests.e2e.offices import Office
from tests.fakes.slack import (
    ALL_SCOPES,
    ALWAYS,
    Channel,
    Delayed,
    FakeSlack,
    Message,
    Person,
    Silence,
    running_slack,
)

POST, UPDATE, COMPLETE = "chat.postMessage", "chat.update", "files.completeUploadExternal"
BLIND = ALL_SCOPES - {scope for scope in ALL_SCOPES if scope.endswith(":history")}


@dataclass(slots=True, kw_only=True)
class Watch:
    """A bot, and the one that takes its place on the same data."""

    office: Office
    next_one: Bot

    @property
    def slack(self) -> FakeSlack:
        """The Slack of both."""
        return self.office.slack

    async def succeed(self) -> None:
        """Let the next one take over once the first one is gone."""
        await self.next_one.start(port=self.office.bot.address.rsplit(":", 1)[1])

    async def killed(self) -> None:
        """Kill the bot, and let the next one take over."""
        await self.office.bot.kill()
        self.slack.heal()
        await self.succeed()


@asynccontextmanager
async def watch(
    folder: Path, program: tuple[str, ...] = PROGRAM, scopes: frozenset[str] = ALL_SCOPES
) -> AsyncGenerator[Watch]:
    async with running_slack() as slack:
        acme = slack.workspace("Acme", scopes=scopes)
        settings = {
            "SLACK_BOT_TOKEN": slack.token(acme),
            "SLACK_SIGNING_SECRET": slack.app.signing_secret,
            "SLACK_API_URL": slack.api_url,
        }
        first, second = Bot(folder, settings, program), Bot(folder, settings, PROGRAM)
        async with bots(first, second):
            await first.start()
            slack.bot_url = f"{first.address}/slack/events"
            yield Watch(office=Office(slack=slack, workspace=acme, bot=first), next_one=second)
            for bot in (first, second):
                assert '"level": "error"' not in bot.output, bot.output


# --- at a chosen line -----------------------------------------------------------------------------------------------


async def test_a_bot_that_dies_between_two_hops_of_a_press_shows_it_after_its_restart(tmp_path: Path) -> None:
    async def die(moment: str) -> None:
        (tmp_path / moment).mkdir()
        program = (sys.executable, "-m", "tests.e2e.dying", moment, "2")
        async with watch(tmp_path / moment / "data", program) as each:
            ana = each.office.person()
            card = await each.office.begin(ana, room := each.office.channel(ana))
            pressed = await ana.press("Behaviour change", where=card)
            assert await each.office.bot.ended() == -signal.SIGKILL
            await each.succeed()
            if not pressed.answer.is_ok:  # the person, or Slack where it does so, sends it again
                assert (await pressed.again()).is_ok
            await goes_on(ana, room, card)
            assert room.messages() == [card]

    await asyncio.gather(*map(die, MOMENTS))


async def goes_on(ana: Person, room: Channel, card: Message) -> None:
    """See the press shown, and go on."""
    await room.shows("Question 2 of 4")
    await ana.press("Yes, immediately", where=card)
    await room.shows("Question 3 of 4")


# --- while Slack is at work -----------------------------------------------------------------------------------------


async def test_a_bot_that_dies_while_slack_is_at_work_leaves_nothing_out_and_nothing_twice(tmp_path: Path) -> None:
    await asyncio.gather(_die_at_work(tmp_path / "data"), _die_blind(tmp_path / "other"))


async def _die_at_work(folder: Path) -> None:
    async with watch(folder) as each:
        slack, office = each.slack, each.office
        ana, ben, eva, ida, kim, leo = (office.person(name) for name in ("Ana", "Ben", "Eva", "Ida", "Kim", "Leo"))
        rooms = [office.channel(person) for person in (ana, ben, eva, ida, leo)]
        edited = [await office.begin(person, room) for person, room in zip((ana, ben), rooms, strict=False)]
        plan = await office.plan(leo, await office.begin(leo, rooms[4]))

        # Slack has taken an edit, three messages and a file, and says nothing; another edit it has not taken yet.
        before = slack.hold(UPDATE, channel=rooms[0])
        slack.fail(UPDATE, Silence(), channel=rooms[1])
        slack.fail(POST, Silence(), times=3)
        slack.fail(COMPLETE, Silence())
        said = await ida.say("Sales onboarding", rooms[3])
        sent = [
            *[
                await person.press("Behaviour change", where=card)
                for person, card in zip((ana, ben), edited, strict=True)
            ],
            await eva.command("Sales onboarding", rooms[2]),
            await ida.message_shortcut("livewise.plan_message", said.message),
            *(await kim.say("Sales onboarding")).sent,
            await leo.press("Add to my calendar", where=plan),
        ]
        assert all(delivery.answer.is_ok for delivery in sent)
        await before.arrived.wait()
        await rooms[1].shows("Question 2 of 4")
        posted = [await place.shows("Question 1 of 4") for place in (rooms[2], rooms[3], kim.dm)]
        await rooms[4].shows("Here is the plan as a calendar file.")

        await each.killed()
        for person, card in zip((eva, ida, kim), posted, strict=True):
            await person.press("Behaviour change", where=card)
        for person, card in zip((ana, ben, eva, ida, kim), (*edited, *posted), strict=True):
            await goes_on(person, card.channel, card)
            assert [message for message in card.channel.messages() if message.user != person.id] == [card]
        await leo.press("Why these days?", where=plan)
        await rooms[4].shows("Why these days and lengths")
        assert len([message for message in rooms[4].messages() if message.files]) == 1
        before.let_go()


async def _die_blind(folder: Path) -> None:
    """Where the next one may not look, it posts at most one more."""
    async with watch(folder, scopes=BLIND) as each:
        ana = each.office.person()
        room = each.office.channel(ana)
        each.slack.fail(POST, Silence())
        assert (await ana.command("Sales onboarding", room)).answer.is_ok
        first = await room.shows("Question 1 of 4")
        await each.killed()
        await each.slack.called(POST, 2)
        await ana.press("Behaviour change", where=first)
        await goes_on(ana, room, await room.shows("Question 2 of 4"))
        assert len(room.messages()) == 2
        assert each.next_one.output.count("slack shows no messages, posting again") == 1


# --- told to stop ---------------------------------------------------------------------------------------------------


async def test_what_is_acknowledged_while_the_bot_stops_is_shown_by_the_next_one(tmp_path: Path) -> None:
    async with watch(tmp_path / "data") as each:
        slack = each.slack
        people = [each.office.person(f"Person {number}") for number in range(20)]
        room = each.office.channel(*people)
        await asyncio.gather(*(person.command(f"Training of {person.user.name}", room) for person in people))
        cards = [await room.shows(f"Training of {person.user.name}\n") for person in people]
        slack.fail(UPDATE, Delayed(seconds=0.5), times=ALWAYS)
        with slack.postponed() as kept:
            for person, card in zip(people, cards, strict=True):
                await person.press("Behaviour change", where=card)
        first, *others = kept
        await first.carry()
        stopping = asyncio.create_task(each.office.bot.stop())
        await asyncio.gather(*(sent.carry() for sent in others))
        assert await stopping == 0
        slack.heal()
        await each.succeed()
        for sent in kept:
            if not sent.answer.is_ok:
                assert (await sent.again()).is_ok
        for person, card in zip(people, cards, strict=True):
            await card.thread.shows("Question 2 of 4")
            await person.press("Yes, immediately", where=card)
            await card.thread.shows("Question 3 of 4")
        assert room.messages() == sorted(cards, key=lambda card: card.ts)
