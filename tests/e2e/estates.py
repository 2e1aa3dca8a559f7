"""Bots that any workspace can install, on one store, for tests with several workspaces."""

import asyncio
import json
import socket
import sys
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from bot.connection import Client, connect
from tests.adapters.slack.installing import secrets_of
from tests.bot.servers import Kind, Server, running
from tests.e2e.bots import Bot, bots
from tests.e2e.later import set_ahead
from tests.fakes.slack import (
    Answer,
    AppRecord,
    Channel,
    Enterprise,
    FakeSlack,
    Message,
    Person,
    Workspace,
    running_slack,
)
from tests.fakes.slack_waiting import PATIENCE_S, eventually

ORDERS = "livewise:slack:leaving"  # what may name a workspace for minutes after it has left
BOT = "bot serve"
LATER = "tests.e2e.later"  # the program of bots whose clock `advance` moves

_READ = {
    "string": ("GET",),
    "hash": ("HGETALL",),
    "set": ("SMEMBERS",),
    "zset": ("ZRANGE", "0", "-1"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """A workspace with a person and a channel."""

    workspace: Workspace
    person: Person
    channel: Channel

    @property
    def names(self) -> tuple[str, ...]:
        """What must not be found anywhere when it has left."""
        return (self.workspace.id, self.person.id, self.channel.id, self.person.dm.id)


@dataclass(slots=True, kw_only=True)
class Estate:
    """A Slack, the bots in it, and their store."""

    slack: FakeSlack
    bots: list[Bot]
    server: Server
    client: Client  # of the same store
    ahead: Path  # the file that says how far the bots' clocks are ahead

    @property
    def bot(self) -> Bot:
        """The first bot."""
        return self.bots[0]

    @property
    def port(self) -> str:
        """The port of the first bot."""
        return self.bot.address.rsplit(":", 1)[1]

    def home(self, name: str, *, enterprise: Enterprise | None = None) -> Home:
        """A new workspace without the app."""
        workspace = self.slack.workspace(name, enterprise=enterprise, scopes=())
        person = self.slack.person(f"Ana of {name}", workspace)
        return Home(workspace=workspace, person=person, channel=self.slack.channel("sales", workspace, person))

    async def installed(self, name: str) -> Home:
        """A new workspace that has installed the app."""
        home = self.home(name)
        last = await self.install(home)
        assert last.status == 200, last.text
        return home

    async def install(self, home: Home, place: Enterprise | None = None) -> Answer:
        """Go through the install pages of the first bot; the last page."""
        url = f"{self.bot.address}/slack/install"
        return await self.slack.walk_through_install(url, place or home.workspace, home.person)

    def listen(self, bot: Bot) -> None:
        """Let Slack deliver to this bot."""
        self.slack.bot_url = f"{bot.address}/slack/events"

    async def restart(self, **settings: str) -> None:
        """End the first bot and start it again on its port, with other settings where they are given."""
        await self.bot.stop()
        self.bot._settings = {**self.bot._settings, **settings}
        await self.bot.start(port=self.port)

    async def logged(self, words: str) -> None:
        """Wait until one of the bots has logged something."""

        def output() -> str:
            return "".join(bot.output for bot in self.bots)

        await eventually(lambda: words in output() or None, lambda: f"{words!r} is not in {output()}")

    def advance(self, seconds: float) -> None:
        """Let time pass, at Slack and for bots that were started with `later`."""
        self.slack.advance(seconds)
        set_ahead(self.ahead, float(self.ahead.read_text()) + seconds)

    async def begin(self, home: Home, topic: str) -> Message:
        """Type the command; the card with the first question."""
        sent = await home.person.command(topic, home.channel)
        assert sent.answer.is_ok, sent.answer
        return await home.channel.shows(f"{topic}\nQuestion 1 of 4")

    async def traces(self, *words: str) -> list[str]:
        """What the store knows that has one of these words in it, in order; the orders to erase are left out."""
        found: list[str] = []
        for key in cast("list[str]", await self.store("KEYS", "*")):
            how = _READ.get(str(await self.store("TYPE", key)))
            if key == ORDERS or how is None:  # or it has just expired
                continue
            held = json.dumps(await self.store(how[0], key, *how[1:]), sort_keys=True, default=sorted)
            spelled = f"{key} {held}"
            if any(word in spelled for word in words):
                found.append(spelled)
        return sorted(found)

    async def kept(self, *words: str) -> list[str]:
        """The same, once nothing is about to be shown any more, which changes it."""
        await self.gone("*:unsettled")
        return await self.traces(*words)

    async def gone(self, pattern: str) -> None:
        """Wait until the store has no key like this."""
        async with asyncio.timeout(PATIENCE_S):
            while await self.store("KEYS", pattern):
                await asyncio.sleep(0.01)

    async def erased(self, *words: str) -> None:
        """Wait until the store knows nothing that has one of these words in it."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + PATIENCE_S
        while left := await self.traces(*words):
            assert loop.time() < deadline, left

    def secrets_in(self, text: str) -> list[str]:
        """What this Slack gave away that nobody else may read, as far as it stands in a text."""
        return [secret for secret in secrets_of(self.slack) if secret in text]

    async def store(self, *command: str) -> object:
        """What the store answers."""
        return await self.client.execute_command(*command)


@asynccontextmanager
async def estate_in(
    folder: Path,
    app: AppRecord | None = None,
    *,
    programs: Sequence[str] = (BOT,),
    **settings: str,
) -> AsyncGenerator[Estate]:
    """Bots that were started with the app's client secret instead of a token, each by a program: `python -m ...`."""
    ahead = folder.parent / "ahead"
    ahead.write_text("0")
    async with running_slack(app) as slack:
        with running(Kind.VALKEY) as server:
            given = {
                "SLACK_CLIENT_ID": slack.app.client_id,
                "SLACK_CLIENT_SECRET": slack.app.client_secret,
                "SLACK_SIGNING_SECRET": slack.app.signing_secret,
                "SLACK_API_URL": slack.api_url,
                "REDIS_URL": server.url,
                **settings,
            }
            made: list[Bot] = []
            ports = [free_port() for _ in programs]
            for port, program in zip(ports, programs, strict=True):
                command = (sys.executable, "-m", *program.split(), *([str(ahead)] if program == LATER else []))
                made.append(Bot(folder, {"PUBLIC_BASE_URL": f"http://127.0.0.1:{port}", **given}, command))
            client = connect(server.url)
            async with bots(*made), aclosing(client):
                await asyncio.gather(*(bot.start(port=port) for bot, port in zip(made, ports, strict=True)))
                estate = Estate(slack=slack, bots=made, server=server, client=client, ahead=ahead)
                estate.listen(made[0])
                yield estate


def free_port() -> str:
    """A port that nobody listens on yet: an address that has to be known before its server starts."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])
