"""People at a fake Teams, talking to a real bot that was started for it."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.e2e.bots import PROGRAM, Bot, bots
from tests.e2e.script import Shown
from tests.e2e.slackers import filled_in
from tests.fakes.teams import BotRecord, Conversation, FakeTeams, Kind, Message, Person, Thread, running_teams


class Teamster:
    """A person in a chat or channel: they begin there and go on in the thread that opens, if one does."""

    def __init__(self, person: Person, where: Conversation) -> None:
        self.person = person
        self.where: Conversation | Thread = where
        self.is_alone = where.kind is Kind.PERSONAL

    async def start(self, topic: str) -> None:
        """Write the training's name."""
        if self.is_alone:
            await self.person.say(topic, self.where)
            return
        said = await self.person.mention(topic, self.where)
        if said.message.conversation.kind is Kind.CHANNEL:
            self.where = said.thread

    async def say(self, text: str) -> None:
        """Write to the bot."""
        said = await (self.person.say if self.is_alone else self.person.mention)(text, self.where)
        assert said.sent is not None
        assert said.sent.answer.is_ok, said.sent.answer

    async def press(self, label: str, **values: str) -> None:
        """Press the newest button with this label, its form filled in."""
        sent = await self.person.press(label, filled_in(label, values), where=self.where)
        assert sent.answer.is_ok, sent.answer

    async def sees(self, words: str) -> str:
        """Read these words there."""
        return await self.person.sees(words, self.where)

    async def thread(self, last: int = 0) -> list[Shown]:
        """What the bot has written there, as this person has it before them."""
        view = self.person.view
        return [
            Shown(
                words=view.read(message),
                buttons=tuple(
                    button.label for card in message.cards(self.person.user.eyes) for button in view.buttons(card)
                ),
            )
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
        """Everything they were told in answer to a press."""
        return "\n".join((*self.person.notices, *self.person.failures))

    def messages(self) -> list[Message]:
        """The bot's messages there, as Teams has them."""
        return [message for message in self.where.messages() if message.sender is None]


@asynccontextmanager
async def teams_bot(
    folder: Path,
    record: BotRecord | None = None,
    *,
    card_schemas: Path | None = None,
    program: tuple[str, ...] = PROGRAM,
    **settings: str,
) -> AsyncGenerator[tuple[FakeTeams, Bot]]:
    """A Teams, and a bot that is registered in its home organisation or, without an app id, spoken to by anybody."""
    async with running_teams(record, card_schemas) as teams:
        bot = Bot(folder, {**settings_for(teams), **settings}, program)
        async with bots(bot):
            await bot.start()
            teams.bot_url = bot.address
            yield teams, bot


def settings_for(teams: FakeTeams) -> dict[str, str]:
    """What connects a bot to this Teams."""
    if teams.bot.is_anonymous:
        return {}
    return {
        "MicrosoftAppId": teams.bot.app_id,
        "MicrosoftAppPassword": teams.bot.secret,
        "MicrosoftAppTenantId": teams.home.id,
        "TEAMS_OPENID_METADATA_URL": teams.openid_url,
        "TEAMS_LOGIN_URL": teams.world.base_url,
    }
