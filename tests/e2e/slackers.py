"""People at a fake Slack, talking to a real bot that was started for it."""

from collections.abc import AsyncGenerator, Iterable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from tests.e2e.bots import PROGRAM, Bot, bots
from tests.e2e.script import Shown
from tests.fakes.slack import (
    ALL_SCOPES,
    AppRecord,
    Channel,
    FakeSlack,
    Kind,
    Message,
    Person,
    Thread,
    Workspace,
    running_slack,
)


class Slacker:
    """A person in a channel: they begin with the slash command and go on in the thread that opens.

    In the direct messages with the bot they go on there.
    """

    def __init__(self, person: Person, channel: Channel, *, begun: str = "Question 1 of 4") -> None:
        self.person = person
        self.begun = begun  # what stands on the first card, in the language that is spoken
        self.channel = channel
        self.where: Channel | Thread | None = None

    async def start(self, topic: str) -> None:
        """Type the command."""
        sent = await self.person.command(topic, self.channel)
        assert sent.answer.is_ok, sent.answer
        card = await self.channel.shows(self.begun)
        self.where = self.channel if self.channel.kind is Kind.IM else card.thread

    async def say(self, text: str) -> None:
        """Mention the bot in the thread, which nobody does in direct messages."""
        assert self.where is not None
        if isinstance(self.where, Thread):
            await self.person.mention(text, self.where)
        else:
            await self.person.say(text, self.where)

    async def press(self, label: str, **values: str) -> None:
        """Press the newest button with this label, its form filled in."""
        sent = await self.person.press(label, filled_in(label, values), where=self.where)
        assert sent.answer.is_ok, sent.answer

    async def sees(self, words: str) -> str:
        """Read these words in the thread, or as a hint to oneself."""
        return await self.person.sees(words)

    async def thread(self, last: int = 0) -> list[Shown]:
        """What the bot has written there for everybody."""
        return [
            Shown(words=message.read(self.person.reader), buttons=tuple(message.buttons))
            for message in self.messages()[-last:]
        ]

    async def count(self) -> int:
        """How many messages that is."""
        return len(self.messages())

    async def press_on(self, number: int, label: str) -> None:
        """Press the button with this label on that message of the thread."""
        sent = await self.person.press(label, where=self.messages()[number])
        assert sent.answer.is_ok, sent.answer

    def told(self) -> str:
        """Everything they were told alone, in direct messages with all the rest."""
        return "\n".join(message.words for message in self.channel.seen_by(self.person.id))

    def messages(self) -> list[Message]:
        """The bot's messages in the thread, as Slack has them."""
        return [message for message in self.where.messages() if message.bot_id] if self.where else []


FIELDS = {
    "day": "Live date",
    "time": "Start time",
    "zone": "Time zone",
    "country": "Country for public holidays",
    "participants": "Number of participants",
    "hours": "Hours, if everything were taught live",
    "place": "Room or link of the live session",
    "materials": "Where people find what they do on their own",
    "bring": "What to bring",
    "contact": "Support contact",
    "away": "Away until",
    "agenda": "agenda",  # by its name, which is the same in every language
}


def filled_in(label: str, values: Mapping[str, str]) -> dict[str, str]:
    """The values of the form that this button sends, by what its fields are called on screen."""
    names = {**FIELDS, "day": "Another date"} if label == "Snooze until this date" else FIELDS
    return {names[name]: value for name, value in values.items()}


@asynccontextmanager
async def slack_bot(
    folder: Path,
    app: AppRecord | None = None,
    *,
    scopes: Iterable[str] = ALL_SCOPES,
    port: str = "0",
    program: tuple[str, ...] = PROGRAM,
    **settings: str,
) -> AsyncGenerator[tuple[FakeSlack, Workspace, Bot]]:
    """A Slack with one workspace, and a bot that is installed there by its token."""
    async with running_slack(app) as slack:
        acme = slack.workspace("Acme", scopes=scopes)
        tokens = {"SLACK_BOT_TOKEN": slack.token(acme), "SLACK_SIGNING_SECRET": slack.app.signing_secret}
        bot = Bot(folder, {**tokens, "SLACK_API_URL": slack.api_url, **settings}, program)
        async with bots(bot):
            await bot.start(port=port)
            slack.bot_url = f"{bot.address}/slack/events"
            yield slack, acme, bot
