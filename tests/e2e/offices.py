"""A workspace with a bot in it, for tests that share one: every test brings its own people and channels."""

from collections.abc import AsyncGenerator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from tests.e2e.bots import PROGRAM, Bot
from tests.e2e.slackers import slack_bot
from tests.fakes.slack import ALL_SCOPES, Call, Channel, FakeSlack, Kind, Message, Person, Thread, Workspace

TOPIC = "Sales onboarding"
# Answers to the four questions, and to the follow-up where it is asked.
LIVE = ("Behaviour change", "Yes, immediately", "Yes, essential", "It must be live", "None of these")
ASYNC = ("Knowledge transfer", "No, later is fine", "No, not essential", "It can be simulated")
# What stands in the form that begins a plan.
FORM = "Plan a training"
NAME = "What training are you planning?"
QUESTIONS = (
    "Is the goal knowledge transfer or behaviour change?",
    "Does the learner need immediate correction?",
    "Is peer interaction essential to the skill?",
    "Can practice be simulated on their own time, or must it be live?",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """One workspace, and the bot that is installed in it."""

    slack: FakeSlack
    workspace: Workspace
    bot: Bot

    def person(self, name: str = "Ana", *, zone: str = "Europe/Ljubljana", locale: str = "en-US") -> Person:
        """Somebody new."""
        return self.slack.person(name, self.workspace, zone=zone, locale=locale)

    def channel(self, *members: Person, kind: Kind = Kind.PUBLIC) -> Channel:
        """A new channel with the bot and these people."""
        return self.slack.channel("sales", self.workspace, *members, kind=kind)

    async def begin(self, person: Person, channel: Channel, topic: str = TOPIC) -> Message:
        """Type the command; the card with the first question."""
        sent = await person.command(topic, channel)
        assert sent.answer.is_ok, sent.answer
        return await channel.shows(f"{topic}\nQuestion 1 of 4")

    async def decide(self, person: Person, card: Message, answers: Sequence[str] = LIVE) -> None:
        """Answer the questions on a card."""
        for label in answers:
            await person.press(label, where=card)
        await person.sees("What would change this answer", card.thread)

    async def plan(self, person: Person, card: Message) -> Message:
        """Go on from the first question to a plan; the plan's card."""
        await self.decide(person, card)
        await person.press("Set the live date", where=card)
        await self.book(person, card.thread)
        return await card.thread.shows("Plan: ")

    async def book(self, person: Person, where: Thread | Channel, **more: str) -> None:
        """Fill in the date form and send it."""
        await person.sees("When is the live session?", where)
        day = {"Live date": live_day().isoformat(), "Start time": "15:00"}
        await person.press("Make the plan", {**day, **more}, where=where)

    def calls_since(self, start: int) -> list[Call]:
        """What the bot asked Slack since there were so many calls."""
        return self.slack.calls()[start:]


@asynccontextmanager
async def office_in(
    folder: Path, *, scopes: Iterable[str] = ALL_SCOPES, port: str = "0", **settings: str
) -> AsyncGenerator[Office]:
    """A workspace with a bot, which must end without having logged an error."""
    async with slack_bot(folder, None, scopes=scopes, port=port, program=PROGRAM, **settings) as (
        slack,
        workspace,
        bot,
    ):
        await slack.called("auth.test")
        yield Office(slack=slack, workspace=workspace, bot=bot)
        assert await bot.stop() == 0
        assert '"level": "error"' not in bot.output, bot.output


def live_day() -> date:
    """A Tuesday in most of a year, far from any change of the clocks in Europe."""
    middle = date(datetime.now(UTC).year + 1, 9, 14)
    return middle - timedelta(days=(middle.weekday() - 1) % 7)


def top_of(channel: Channel) -> list[Message]:
    """What stands in a channel outside all threads."""
    return [message for message in channel.messages() if not message.thread_ts]


def block_ids(message: Message) -> set[str]:
    """The ids of a message's blocks."""
    return {str(block["block_id"]) for block in message.blocks}
