"""What the tests of sending share: a fake Teams, and a connector to it that need not wait for real."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta

import aiohttp

from adapters.teams.connector import Connector
from adapters.teams.conversations import Conversation, Kind
from adapters.teams.credentials import Credentials, password_grant
from adapters.teams.pace import Pace
from adapters.teams.services import Services
from tests.fakes.teams import FakeTeams, Person, running_teams

SCOPE = "https://api.botframework.com"


class Nowhere:
    """A store that knows no addresses: all of them are near."""

    async def execute_command(self, *_: str | int) -> object:
        return None


@dataclass(slots=True, kw_only=True)
class Line:
    """A connector, and people at the other end."""

    teams: FakeTeams
    http: aiohttp.ClientSession
    services: Services
    connector: Connector = field(init=False)
    credentials: Credentials = field(init=False)

    def __post_init__(self) -> None:
        bot = self.teams.bot
        grant = password_grant(
            self.http,
            login_url=self.teams.world.base_url,
            tenant=self.teams.home.id,
            app_id=bot.app_id,
            password=bot.secret,
            scope=SCOPE,
        )
        self.credentials = Credentials(grant, self.teams.world.now)
        self.connector = Connector(self.http, self.credentials, self.services, pace=Pace())

    async def at(self, person: Person) -> Conversation:
        """A person's chat, where the connector is known."""
        return await self.known(Conversation(tenant=self.teams.home.id, id=person.chat.id, kind=Kind.PERSONAL))

    async def known(self, there: Conversation) -> Conversation:
        """The same conversation, once it was told where its connector is."""
        await self.services.note(there, self.teams.service_url)
        return there

    async def chat(self, name: str = "Ana") -> tuple[Person, Conversation]:
        """Somebody new, and their chat."""
        person = self.teams.person(name)
        return person, await self.at(person)

    def rest(self) -> None:
        """Let all pauses be over."""
        self.connector._holds.clear()
        self.connector._pace = Pace()

    def rested(self) -> Connector:
        """A connector that has not met with any trouble."""
        return Connector(self.http, self.credentials, self.services, pace=Pace())


@asynccontextmanager
async def connected(seconds: float = 10.0, services: Services | None = None) -> AsyncGenerator[Line]:
    """A call is waited for so many seconds."""
    services = services or Services(Nowhere(), timedelta(days=1))
    timeout = aiohttp.ClientTimeout(total=seconds)
    async with running_teams() as teams, aiohttp.ClientSession(timeout=timeout) as http:
        yield Line(teams=teams, http=http, services=services)
