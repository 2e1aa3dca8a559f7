"""Slack: a platform on the same port as the others. This is where its parts are put together."""

import asyncio
import time
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import aiohttp
import structlog
from aiohttp import web
from redis.asyncio import Redis
from slack_sdk.web.async_client import AsyncWebClient

from adapters.background import Background
from adapters.base import OPEN_DOOR, Desk, Door
from adapters.calendar_links import CalendarLinks
from adapters.slack.adapter import SlackAdapter
from adapters.slack.app import OPTIONAL_SCOPES, SCOPES
from adapters.slack.attempts import Attempts
from adapters.slack.bolt import dispatcher
from adapters.slack.deeds import Parts
from adapters.slack.departures import Departures
from adapters.slack.directs import Directs
from adapters.slack.events import Events
from adapters.slack.files import Files
from adapters.slack.front import Front
from adapters.slack.home import Home
from adapters.slack.http import http_route
from adapters.slack.installations import Installations, TokenUnavailable
from adapters.slack.messages import Messages
from adapters.slack.oauth import oauth_routes
from adapters.slack.one_installation import OneInstallation
from adapters.slack.people import People
from adapters.slack.quiet import quiet_logger
from adapters.slack.replies import Replies
from adapters.slack.sender import TIMEOUT, Sender
from adapters.slack.socket import Socket
from adapters.slack.stored_installations import StoredInstallations
from adapters.slack.vault import Vault
from adapters.tongues import Tongues

__all__ = ["SlackAdapter", "SlackSettings", "running_slack"]

log = structlog.stdlib.get_logger(__name__)

# To Slack at once, more than there are messages, turns and replies under way as a rule: who waits for one waits in the
# order of asking, however many of the others are those of a single workspace.
_CONNECTIONS: Final = 200
_DEPARTURE_SECONDS: Final = 60.0  # between two looks for workspaces whose data is still to be erased


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackSettings:
    """What connects the bot to Slack; empty strings for what is not set."""

    signing_secret: str = ""
    bot_token: str = ""
    app_token: str = ""
    client_id: str = ""
    client_secret: str = ""
    encryption_keys: tuple[str, ...] = ()
    api_url: str = "https://slack.com/api/"
    secret: str = ""  # an encryption key is derived from it where none is set
    public_base_url: str = ""

    @property
    def is_distributed(self) -> bool:
        """Whether workspaces install the app by themselves."""
        return bool(self.client_id and self.client_secret)


@asynccontextmanager
async def running_slack(
    settings: SlackSettings,
    *,
    redis: Redis,
    tongues: Tongues,
    links: CalendarLinks,
    clock: Callable[[], datetime],
    door: Door = OPEN_DOOR,
    watch: Sequence[aiohttp.ClientMiddlewareType] = (),
) -> AsyncGenerator[SlackAdapter]:
    """An adapter for as long as the block lasts; `redis` is its own connection to the store.

    Deliveries come in by the `door`; `watch` is told of every request to Slack.
    """
    connector = aiohttp.TCPConnector(limit=_CONNECTIONS)
    async with aiohttp.ClientSession(
        connector=connector, timeout=TIMEOUT, cookie_jar=aiohttp.DummyCookieJar(), middlewares=watch
    ) as session:
        # One session for every call, and none of the SDK's own retries: there is one retry policy, the engine's.
        client = AsyncWebClient(
            base_url=settings.api_url, session=session, retry_handlers=[], logger=quiet_logger("client")
        )
        wiring = _Wiring(settings, redis, tongues, client, session, clock, door)
        try:
            yield wiring.adapter(links)
        finally:
            await wiring.close()


class _Wiring:
    """The parts that listening and sending have in common."""

    def __init__(
        self,
        settings: SlackSettings,
        redis: Redis,
        tongues: Tongues,
        client: AsyncWebClient,
        session: aiohttp.ClientSession,
        clock: Callable[[], datetime],
        door: Door,
    ) -> None:
        self._door = door
        self._settings = settings
        self._redis = redis
        self._client = client
        self._session = session
        self._clock = clock
        self._background = Background()
        self._stored: StoredInstallations | None = None
        self._installations = self._open_installations()
        self._sender = Sender(client, self._installations)
        self._directs = Directs(redis)
        self._messages = Messages(self._sender, Attempts(redis), self._directs, self._seconds)
        self._people = People(redis, self._sender, tongues, self._seconds)
        self._socket: Socket | None = None

    def adapter(self, links: CalendarLinks) -> SlackAdapter:
        return SlackAdapter(
            messages=self._messages,
            files=Files(self._sender, self._messages),
            people=self._people,
            directs=self._directs,
            links=links,
            listen=self._listen,
            shut=self._shut,
        )

    async def close(self) -> None:
        """Finish what is still under way, and keep what Slack has yet to answer.

        After the last message was sent, because a message may ask for a token; and once more after the adapter was
        closed, because requests that were under way then may have begun something since.
        """
        await self._background.close()
        if self._stored is not None:
            await self._stored.close()

    def _open_installations(self) -> Installations:
        settings = self._settings
        if not settings.is_distributed:
            return OneInstallation(self._client, settings.bot_token)
        self._stored = StoredInstallations(
            self._redis,
            self._client,
            Vault(settings.encryption_keys, settings.secret),
            client_id=settings.client_id,
            client_secret=settings.client_secret,
            clock=self._seconds,
        )
        return self._stored

    def _listen(self, desk: Desk) -> Sequence[web.AbstractRouteDef]:
        departures = Departures(
            redis=self._redis,
            desk=desk,
            installations=self._installations,
            people=self._people,
            directs=self._directs,
            clock=self._clock,
        )
        parts = Parts(
            desk=desk,
            installations=self._installations,
            people=self._people,
            sender=self._sender,
            messages=self._messages,
            replies=Replies(self._session, self._settings.api_url),
            home=Home(desk, self._sender, self._installations, self._clock),
            departures=departures,
            background=self._background,
        )
        take = dispatcher(Front(parts), Events(parts), self._client, self._door)
        self._background.keep(self._keep_departing(departures), "departures")
        routes: list[web.AbstractRouteDef] = []
        if self._settings.signing_secret:
            routes.append(http_route(self._settings.signing_secret, take, time.time))
        if self._settings.app_token:
            self._socket = Socket(self._client, self._settings.app_token, take, self._background)
            self._background.keep(self._socket.run(), "socket mode")
        if self._stored is None:
            self._background.keep(self._introduce(), "introduction")
        else:
            routes += self._install_routes(self._stored)
        return routes

    def _install_routes(self, stored: StoredInstallations) -> Sequence[web.AbstractRouteDef]:
        return oauth_routes(
            client=self._client,
            client_id=self._settings.client_id,
            client_secret=self._settings.client_secret,
            scopes=SCOPES,
            optional_scopes=OPTIONAL_SCOPES,
            base_url=self._settings.public_base_url,
            installations=stored,
            redis=self._redis,
        )

    async def _introduce(self) -> None:
        """Learn once which workspace the token is for, so that nobody has to ask later."""
        while True:
            try:
                installation = await self._installations.learn("")
            except TokenUnavailable as error:
                await asyncio.sleep(error.wait)
                continue
            if installation is not None:  # else it was said why
                log.info("connected to slack", tenant=installation.key)
            return

    async def _keep_departing(self, departures: Departures) -> None:
        while True:
            await departures.carry_out()
            await asyncio.sleep(_DEPARTURE_SECONDS)

    async def _shut(self) -> None:
        if self._socket is not None:
            self._socket.stop()
        await self._background.close()

    def _seconds(self) -> float:
        return self._clock().timestamp()
