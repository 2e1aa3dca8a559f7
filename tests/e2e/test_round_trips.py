"""How often a press goes to the store and to the platform: each trip is a wait, and work for two processes."""

import asyncio
from collections.abc import AsyncGenerator, Generator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

from redis.asyncio.connection import AbstractConnection

from bot.app import running
from bot.config import load_settings
from bot.connection import connect
from bot.shared_line import Line
from bot.store import Store
from tests.bot.servers import Kind
from tests.bot.servers import running as serving
from tests.e2e.teamsters import settings_for
from tests.fakes.slack import running_slack
from tests.fakes.slack_waiting import eventually
from tests.fakes.teams import running_teams

# The session is read; the turn is committed, which gives the sole right to show it; that it is shown is noted.
TURN: Final = ["HMGET", "EVALSHA", "EVALSHA"]
TOPIC: Final = "Sales onboarding"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bot:
    """A bot in this process, and its store."""

    address: str
    store: Store

    async def is_done(self) -> None:
        """Return when nothing is left to be shown or noted."""
        while await self.store.count_unsettled():
            await asyncio.sleep(0.005)


@asynccontextmanager
async def bot_in(folder: Path, settings: Mapping[str, str]) -> AsyncGenerator[Bot]:
    """The bot, without reminders, which ask the store by themselves."""
    quiet = {"LIVEWISE_WORKER": "off", "LIVEWISE_LANGUAGES": "none", "PORT": "0", "LIVEWISE_DATA": str(folder)}
    with serving(Kind.VALKEY) as server:
        given = {**quiet, **settings, "REDIS_URL": server.url}
        store = Store(connect(server.url))
        async with running(load_settings(given, env_file=None)) as bot:
            yield Bot(address=bot.address, store=store)
        await store.close()


@contextmanager
def trips() -> Generator[list[str]]:
    """The commands that go to the store, but the look for what was left undone, which is taken each second."""
    sent: list[str] = []
    send, ask = AbstractConnection.send_packed_command, Line.ask

    def count(packed: bytes) -> None:
        name = packed.split(b"\r\n")[2].decode()
        if name != "ZRANGE":
            sent.append(name)

    async def count_sent(connection: AbstractConnection, command: Any, **more: Any) -> None:  # noqa: ANN401 - as redis-py has it
        count(b"".join(command))
        await send(connection, command, **more)

    def count_asked(line: Line, packed: bytes) -> asyncio.Future[object]:
        count(packed)
        return ask(line, packed)

    with (
        patch.object(AbstractConnection, "send_packed_command", count_sent),
        patch.object(Line, "ask", count_asked),
    ):
        yield sent


async def asked(sent: list[str]) -> None:
    """Return when everything that a turn asks of the store was asked; what is too much comes before the last of it."""
    await eventually(lambda: len(sent) >= len(TURN), lambda: f"{sent} were sent")


async def test_a_press_at_slack_goes_to_the_store_three_times_and_to_slack_once(tmp_path: Path) -> None:
    async with running_slack() as slack:
        acme = slack.workspace("Acme")
        tokens = {"SLACK_BOT_TOKEN": slack.token(acme), "SLACK_SIGNING_SECRET": slack.app.signing_secret}
        ana = slack.person("Ana", acme)
        channel = slack.channel("sales", acme, ana)
        async with bot_in(tmp_path / "data", {**tokens, "SLACK_API_URL": slack.api_url}) as bot:
            slack.bot_url = f"{bot.address}slack/events"
            await ana.command(TOPIC, channel)
            card = await channel.shows("Question 1 of 4")
            await ana.press("Knowledge transfer", where=card)
            await channel.shows("Question 2 of 4")
            await bot.is_done()
            with trips() as sent:
                calls = len(slack.calls())
                await ana.press("No, later is fine", where=card)
                await channel.shows("Question 3 of 4")
                await asked(sent)
            assert sent == TURN
            assert [call.method for call in slack.calls()[calls:]] == ["chat.update"]


async def test_a_press_at_teams_goes_to_the_store_three_times_and_to_teams_once(tmp_path: Path) -> None:
    async with running_teams() as teams:
        ada = teams.person("Ada")
        async with bot_in(tmp_path / "data", settings_for(teams)) as bot:
            teams.bot_url = bot.address
            await ada.say(TOPIC)
            card = await ada.chat.shows("Question 1 of 4")
            await ada.press("Knowledge transfer", where=card)
            await ada.chat.shows("Question 2 of 4")
            await bot.is_done()
            with trips() as sent:
                calls = len(teams.calls())
                await ada.press("No, later is fine", where=card)
                await ada.chat.shows("Question 3 of 4")
                await asked(sent)
            assert sent == TURN
            assert [call.method for call in teams.calls()[calls:]] == ["update"]
