"""A desk at the fake Teams: a person, a team, and plain HTTP with the bot's token, to test the fake itself."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import aiohttp

from tests.fakes.slack_json import Json
from tests.fakes.teams import BotRecord, FakeTeams, running_teams
from tests.fakes.teams_login import SCOPE
from tests.fakes.teams_schema import ADAPTIVE


def text(said: str = "hello") -> Json:
    """A message."""
    return {"type": "message", "text": said}


def card_message(*body: Json, **more: object) -> Json:
    """A message with a card."""
    card = {"type": "AdaptiveCard", "version": "1.5", "body": list(body), **more}
    return {
        "type": "message",
        "attachments": [{"contentType": ADAPTIVE, "content": card}],
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Got:
    """An answer."""

    status: int
    body: Any
    headers: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def code(self) -> str:
        """The code of an error."""
        return str(self.body["error"]["code"])

    @property
    def id(self) -> str:
        """The id it tells."""
        return str(self.body["id"])


class Desk:
    """A Teams with a person and a team, and a client with the bot's token."""

    def __init__(self, teams: FakeTeams, session: aiohttp.ClientSession) -> None:
        teams.bot_url = "http://127.0.0.1:9"
        self.teams = teams
        self.session = session
        self.token = teams.tokens.give(teams.bot.app_id, teams.home.id, teams.world.now())
        self.ada = teams.person("Ada Lovelace")
        self.team = teams.team("Training", self.ada)
        self.general = self.team.general

    async def ask(self, verb: str, path: str, body: Json | bytes | None = None, *, token: str | None = None) -> Got:
        """Ask the connector."""
        url = f"{self.teams.service_url.rstrip('/')}/v3/conversations{path}"
        headers = {"Authorization": f"Bearer {self.token if token is None else token}"}
        raw, parsed = (body, None) if isinstance(body, bytes) else (None, body)
        async with self.session.request(verb, url, json=parsed, data=raw, headers=headers) as response:
            is_json = response.content_type == "application/json"
            answer = await response.json() if is_json else await response.text()
            return Got(status=response.status, body=answer, headers=dict(response.headers))

    async def send(self, place: str, activity: Json | bytes | None = None) -> Got:
        """Post into a conversation."""
        return await self.ask("POST", f"/{quote(place, safe='')}/activities", activity or text())

    async def at(self, verb: str, place: str, activity: str, body: Json | None = None) -> Got:
        """Do something with a message."""
        return await self.ask(verb, f"/{quote(place, safe='')}/activities/{activity}", body)

    async def get_token(self, **changed: str) -> Got:
        """Ask the login endpoint."""
        url = changed.pop("url", self.teams.token_url)
        form = {
            "grant_type": "client_credentials",
            "client_id": self.teams.bot.app_id,
            "client_secret": self.teams.bot.secret,
            "scope": SCOPE,
        }
        async with self.session.post(url, data=form | changed) as response:
            return Got(status=response.status, body=await response.json())

    async def get(self, url: str) -> Got:
        """Get something public."""
        async with self.session.get(url) as response:
            return Got(status=response.status, body=await response.json())


@asynccontextmanager
async def open_desk(bot: BotRecord | None = None, card_schemas: Path | None = None) -> AsyncGenerator[Desk]:
    """A desk, until the block ends."""
    timeout = aiohttp.ClientTimeout(total=1)
    async with running_teams(bot, card_schemas) as teams, aiohttp.ClientSession(timeout=timeout) as session:
        yield Desk(teams, session)
