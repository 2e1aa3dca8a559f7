"""A bot at the fake Teams that answers whatever it is told to, to test the fake itself."""

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web

from tests.fakes.slack_json import Json
from tests.fakes.teams import FakeTeams, Message, Where, running_teams
from tests.fakes.teams_schema import ADAPTIVE


def execute(title: str, **more: object) -> Json:
    """A button that reports."""
    fallback = {"type": "Action.Submit", "title": title, "data": {"old": title}}
    return {"type": "Action.Execute", "title": title, "verb": "go", "fallback": fallback, **more}


def card(said: str, *actions: Json, body: list[Json] | None = None) -> Json:
    """A card."""
    elements = [{"type": "TextBlock", "text": said}, *(body or [])]
    return {"type": "AdaptiveCard", "version": "1.5", "body": elements, "actions": list(actions)}


@dataclass(slots=True, kw_only=True)
class Puppet:
    """A bot that answers `answer`, and keeps what it gets."""

    answer: object = None
    status: int = 200
    silent: bool = False
    got: list[Json] = field(default_factory=list[Json])
    raw: list[tuple[bytes, dict[str, str]]] = field(default_factory=list[tuple[bytes, dict[str, str]]])
    gone: asyncio.Event = field(default_factory=asyncio.Event)

    async def hear(self, request: web.Request) -> web.Response:
        """A request."""
        body = await request.read()
        self.raw.append((body, dict(request.headers)))
        try:
            self.got.append(json.loads(body))
        except ValueError:
            return web.Response(status=400)
        if self.silent:
            await self.gone.wait()
        if self.answer is None:
            return web.Response(status=self.status)
        return web.json_response(self.answer, status=self.status)

    def kinds(self) -> list[str]:
        """The types of what it got."""
        return [str(activity["type"]) for activity in self.got]


class Stage:
    """A Teams with a person, a group chat and the puppet."""

    def __init__(self, teams: FakeTeams, bot: Puppet) -> None:
        self.teams = teams
        self.bot = bot
        self.ada = teams.person("Ada", locale="sl-SI")
        self.ben = teams.person("Ben")
        self.group = teams.group("Trainers", self.ada, self.ben)
        self.team = teams.team("Training", self.ada, self.ben)

    def post(self, content: Json, where: Where | None = None) -> Message:
        """Post a card as the bot."""
        place = self.teams.world.thread((where or self.ada.chat).id)
        assert place is not None
        attachments = [{"contentType": ADAPTIVE, "content": content}]
        return self.teams.world.put(place, {"type": "message", "attachments": attachments}, None)


@asynccontextmanager
async def puppet_stage() -> AsyncGenerator[Stage]:
    """Both, until the block ends."""
    bot = Puppet()
    app = web.Application()
    app.add_routes([web.post("/api/messages", bot.hear)])
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    async with running_teams() as teams:
        teams.bot_url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield Stage(teams, bot)
    bot.gone.set()
    await runner.cleanup()
