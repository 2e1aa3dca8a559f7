"""People at a fake Slack, talking to a real bot that was started for it."""

from collections.abc import AsyncGenerator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path

from tests.e2e.bots import PROGRAM, Bot, bots
from tests.fakes.slack import ALL_SCOPES, AppRecord, Channel, FakeSlack, Person, Thread, Workspace, running_slack


class Slacker:
    """A person in a channel: they begin with the slash command and go on in the thread that opens."""

    def __init__(self, person: Person, channel: Channel) -> None:
        self.person = person
        self.channel = channel
        self.thread: Thread | None = None

    async def start(self, topic: str) -> None:
        """Type the command."""
        sent = await self.person.command(topic, self.channel)
        assert sent.answer.is_ok, sent.answer
        self.thread = (await self.channel.shows("Question 1 of 4")).thread

    async def say(self, text: str) -> None:
        """Mention the bot in the thread."""
        assert self.thread is not None
        await self.person.mention(text, self.thread)

    async def press(self, label: str, **values: str) -> None:
        """Press the newest button with this label, its form filled in."""
        filled = {FIELDS[name]: value for name, value in values.items()}
        sent = await self.person.press(label, filled, where=self.thread)
        assert sent.answer.is_ok, sent.answer

    async def sees(self, words: str) -> str:
        """Read these words in the thread, or as a hint to oneself."""
        return await self.person.sees(words)


FIELDS = {
    "day": "Live date",
    "time": "Start time",
    "zone": "Time zone",
    "participants": "Number of participants",
    "hours": "Hours, if everything were taught live",
}


@asynccontextmanager
async def slack_bot(
    folder: Path,
    app: AppRecord | None = None,
    *,
    scopes: Iterable[str] = ALL_SCOPES,
    port: str = "0",
    **settings: str,
) -> AsyncGenerator[tuple[FakeSlack, Workspace, Bot]]:
    """A Slack with one workspace, and a bot that is installed there by its token."""
    async with running_slack(app) as slack:
        acme = slack.workspace("Acme", scopes=scopes)
        tokens = {"SLACK_BOT_TOKEN": slack.token(acme), "SLACK_SIGNING_SECRET": slack.app.signing_secret}
        bot = Bot(folder, {**tokens, "SLACK_API_URL": slack.api_url, **settings}, PROGRAM)
        async with bots(bot):
            await bot.start(port=port)
            slack.bot_url = f"{bot.address}/slack/events"
            yield slack, acme, bot
