"""Microsoft Teams: a platform on the same port as the others. This is where its parts are put together."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

import aiohttp
from aiohttp import web
from redis.asyncio import Redis

from adapters.background import Background
from adapters.base import OPEN_DOOR, Desk, Door
from adapters.calendar_links import CalendarLinks
from adapters.teams.adapter import TeamsAdapter
from adapters.teams.chats import Chats
from adapters.teams.cloud import PUBLIC, Cloud
from adapters.teams.connector import TIMEOUT, Connector
from adapters.teams.credentials import Credentials, Fetch, password_grant
from adapters.teams.departures import Departures
from adapters.teams.front import Front
from adapters.teams.http import Gate, http_routes
from adapters.teams.keys import Keys
from adapters.teams.messages import Messages
from adapters.teams.once import Once
from adapters.teams.pace import Pace
from adapters.teams.people import People
from adapters.teams.sdk import Acts, Turns, identity_grant
from adapters.teams.services import Origin, Services
from adapters.teams.telling import Telling
from adapters.teams.tokens import Tokens
from adapters.teams.visits import Visits
from adapters.tongues import Tongues

__all__ = ["TeamsAdapter", "TeamsSettings", "running_teams"]

_CONNECTIONS: Final = 100  # to each host at once: a connector that hangs must not keep us from keys and tokens
_DEPARTURE_SECONDS: Final = 60.0  # between two looks for conversations whose data is still to be erased


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamsSettings:
    """What connects the bot to Teams; without an app id any program of this machine may speak."""

    app_id: str = ""
    password: str = field(default="", repr=False)  # empty: Azure vouches for us, by a managed identity
    tenant: str = ""  # where the bot is registered; empty: for several organisations
    allowed_tenants: frozenset[str] = frozenset()  # none: all
    cloud: Cloud = PUBLIC


@asynccontextmanager
async def running_teams(
    settings: TeamsSettings,
    *,
    redis: Redis,
    tongues: Tongues,
    links: CalendarLinks,
    clock: Callable[[], datetime],
    kept: timedelta,
    door: Door = OPEN_DOOR,
    watch: Sequence[aiohttp.ClientMiddlewareType] = (),
) -> AsyncGenerator[TeamsAdapter]:
    """An adapter for as long as the block lasts; `kept` is how long sessions may last.

    Deliveries come in by the `door`; `watch` is told of every request to Teams.
    """
    connector = aiohttp.TCPConnector(limit=0, limit_per_host=_CONNECTIONS)
    jar = aiohttp.DummyCookieJar()
    async with aiohttp.ClientSession(
        connector=connector,
        timeout=TIMEOUT,
        cookie_jar=jar,
        middlewares=watch,
        trust_env=settings.app_id != "",  # a proxy leads to Microsoft; a program of this machine needs none
    ) as session:
        wiring = _Wiring(settings, redis, tongues, session, clock, kept, door)
        try:
            yield wiring.adapter(links)
        finally:
            await wiring.close()


class _Wiring:
    """The parts that listening and sending have in common."""

    def __init__(
        self,
        settings: TeamsSettings,
        redis: Redis,
        tongues: Tongues,
        session: aiohttp.ClientSession,
        clock: Callable[[], datetime],
        kept: timedelta,
        door: Door,
    ) -> None:
        self._door = door
        self._settings = settings
        self._redis = redis
        self._session = session
        self._clock = clock
        self._background = Background()
        self._credentials = Credentials(self._fetch()) if settings.app_id else None
        self._services = Services(redis, kept, Origin.VERIFIED if settings.app_id else Origin.ANYBODY)
        # The Agents Playground has no rates, and whoever tries it should not wait for those of Teams.
        self._connector = Connector(
            session, self._credentials, self._services, pace=Pace() if settings.app_id else None
        )
        self._messages = Messages(self._connector)
        self._chats = Chats(self._connector, self._services, app_id=settings.app_id)
        self._people = People(redis, tongues)

    def adapter(self, links: CalendarLinks) -> TeamsAdapter:
        return TeamsAdapter(
            messages=self._messages,
            chats=self._chats,
            people=self._people,
            links=links,
            listen=self._listen,
            shut=self._background.close,
        )

    async def close(self) -> None:
        """Finish what requests have begun that were still under way when the adapter was closed."""
        await self._background.close()

    def _fetch(self) -> Fetch:
        settings = self._settings
        if not settings.password:
            return identity_grant(app_id=settings.app_id, tenant=settings.tenant, scope=settings.cloud.scope)
        return password_grant(
            self._session,
            login_url=settings.cloud.login_url,
            tenant=settings.tenant or settings.cloud.shared_tenant,
            app_id=settings.app_id,
            password=settings.password,
            scope=settings.cloud.scope,
        )

    def _listen(self, desk: Desk) -> Sequence[web.AbstractRouteDef]:
        once = Once(self._redis)
        departures = Departures(redis=self._redis, desk=desk, people=self._people, clock=self._clock)
        front = Front(
            desk=desk,
            people=self._people,
            messages=self._messages,
            telling=Telling(self._chats, self._messages),
            once=once,
            background=self._background,
        )
        visits = Visits(
            connector=self._connector,
            messages=self._messages,
            people=self._people,
            once=once,
            departures=departures,
            background=self._background,
        )
        acts = Acts(wrote=front.wrote, pressed=front.pressed, installed=visits.installed, updated=visits.updated)
        self._background.keep(_keep_departing(departures), "departures")
        if self._credentials is not None:
            self._background.keep(self._credentials.keep_fresh(), "token")
        return http_routes(self._gate(), self._services, Turns(acts).take, self._door)

    def _gate(self) -> Gate:
        settings = self._settings
        if not settings.app_id:
            return Gate(tokens=None, tenants=settings.allowed_tenants)
        keys = Keys(self._session, settings.cloud.openid_url)
        self._background.keep(keys.keep_fresh(), "keys")
        tokens = Tokens(keys, app_id=settings.app_id)
        return Gate(tokens=tokens, tenants=settings.allowed_tenants, home=_tenant_id(settings.tenant))


def _tenant_id(tenant: str) -> str:
    """An organisation's id as activities name it; empty for one that is known by its domain's name alone."""
    try:
        return str(UUID(tenant))
    except ValueError:
        return ""


async def _keep_departing(departures: Departures) -> None:
    """Finish what a crash or a store without an answer left behind."""
    while True:
        await departures.carry_out()
        await asyncio.sleep(_DEPARTURE_SECONDS)
