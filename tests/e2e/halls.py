"""A Teams with a bot in it, for tests that share one: every test brings its own people, chats and channels."""

import asyncio
import sys
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.e2e.bots import PROGRAM, Bot, bots
from tests.e2e.offices import ASYNC, FORM, LIVE, NAME, QUESTIONS, TOPIC, live_day
from tests.e2e.teamsters import settings_for
from tests.fakes import teams_activities as activities
from tests.fakes.teams import (
    BotRecord,
    Call,
    Client,
    Conversation,
    FakeTeams,
    Kind,
    Message,
    Person,
    Said,
    Sent,
    Thread,
    Where,
    running_teams,
)

__all__ = [
    "ASYNC",
    "EVERYWHERE",
    "FIELD",
    "FORM",
    "LIVE",
    "NAME",
    "PACED",
    "QUESTIONS",
    "SEND",
    "TOPIC",
    "UNPACED",
    "Hall",
    "hall_in",
    "live_day",
]

EVERYWHERE: Final = tuple(Kind)
# The field for words on a card, and its button.
FIELD: Final = "Your answer, in words"
SEND: Final = "Send"
GONE: Final = "This plan is no longer kept."
# The bot as it is, and one that does not wait for Teams's rates, which people in tests are too fast for.
PACED: Final = PROGRAM
UNPACED: Final = (sys.executable, "-m", "tests.e2e.unpaced", "serve")
_SCHEMAS: Final = Path(__file__).parent.parent.parent.parent / "shared" / "schemas" / "adaptive-cards"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hall:
    """One Teams, and the bot that is installed in it."""

    teams: FakeTeams
    bot: Bot

    def person(
        self,
        name: str = "Ana",
        *,
        zone: str = "Europe/Ljubljana",
        locale: str = "en-US",
        client: Client = Client.DESKTOP,
        is_installed: bool = True,
    ) -> Person:
        """Somebody new."""
        return self.teams.person(name, zone=zone, locale=locale, client=client, is_installed=is_installed)

    def place(self, kind: Kind, person: Person, *others: Person) -> Conversation:
        """A new place of this kind with the bot and these people; alone with it, the person's chat."""
        match kind:
            case Kind.PERSONAL:
                return person.chat
            case Kind.GROUP:
                return self.teams.group("Trainers", person, *others)
            case Kind.CHANNEL:
                return self.teams.team("Training", person, *others).general

    async def write(self, person: Person, words: str, where: Where) -> Said:
        """Write to the bot as one does there."""
        thread = where if isinstance(where, Thread) else None
        conversation = thread.conversation if thread else where
        assert isinstance(conversation, Conversation)
        if conversation.kind is Kind.PERSONAL:
            return await person.say(words, where)
        return await person.mention(words, where)

    async def begin(self, person: Person, where: Where, topic: str = TOPIC) -> Message:
        """Name a training; the card with the first question."""
        said = await self.write(person, topic, where)
        assert said.sent is not None
        assert said.sent.status == 200
        return await said.thread.shows(f"{topic}\nQuestion 1 of 4")

    async def decide(self, person: Person, card: Message, answers: Sequence[str] = LIVE) -> None:
        """Answer the questions on a card."""
        for label in answers:
            await person.press(label, where=card)
        await person.sees("What would change this answer", card)

    async def plan(self, person: Person, card: Message) -> Message:
        """Go on from the first question to a plan; the plan's card."""
        await self.decide(person, card)
        await person.press("Set the live date", where=card)
        form = await self.form_after(card)
        await self.book(person, form)
        return await card.thread.shows("Plan: ")

    async def form_after(self, card: Message) -> Message:
        """The form for the date."""
        return await card.thread.shows("When is the live session?")

    async def book(self, person: Person, where: Message, **more: str) -> Sent:
        """Fill in the date form and send it."""
        day = {"Live date": live_day().isoformat(), "Start time": "15:00"}
        return await person.press("Make the plan", {**day, **more}, where=where)

    def calls_since(self, start: int) -> list[Call]:
        """What the bot asked Teams since there were so many calls, without keys and tokens."""
        return [call for call in self.teams.calls()[start:] if call.method not in {"token", "keys", "openid"}]


@asynccontextmanager
async def hall_in(
    folder: Path, record: BotRecord | None = None, *, program: tuple[str, ...] = UNPACED, **settings: str
) -> AsyncGenerator[Hall]:
    """A Teams with a bot, which must end with nothing drawn wrongly and no error logged."""
    schemas = _SCHEMAS if _SCHEMAS.is_dir() else None
    async with running_teams(record, schemas) as teams:
        bot = Bot(folder, {**settings_for(teams), **settings}, program)
        async with bots(bot):
            await bot.start()
            teams.bot_url = bot.address
            yield Hall(teams=teams, bot=bot)
            assert teams.complaints == []
            assert await bot.stop() == 0
            assert '"level": "error"' not in bot.output, bot.output


async def erased(hall: Hall, card: Message) -> None:
    """Wait until the plan of a card is gone: a stranger's press finds it, or not, and changes nothing."""
    stranger = hall.person("Stranger")
    found = await stranger.finds("Behaviour change", card)
    action = {name: found.button.action[name] for name in ("type", "title", "verb", "data")}
    activity = activities.executed(hall.teams.world, stranger.user, card, action)
    async with asyncio.timeout(10):
        while GONE not in (await stranger.post.send(activity)).answer.text:
            await asyncio.sleep(0.01)
