"""Our own tokens for the connector: one per bot, kept, and renewed ahead of its end without blocking anything.

The SDK makes new credentials in every turn and asks for a token in the event loop.
"""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final

import aiohttp
import structlog

from adapters.payload import mapping, text

log = structlog.stdlib.get_logger(__name__)

_AHEAD_S: Final = 300.0  # before a token's end, a new one is fetched
_LEAST_S: Final = 30.0  # a token must live so long to be worth sending
_PAUSE_S: Final = 5.0  # after a failure, until it is tried again
_TIMEOUT: Final = aiohttp.ClientTimeout(total=10.0, sock_connect=3.0)


class TokenUnavailable(Exception):
    """There is no token now; `wait` says after how many seconds it is worth asking again."""

    def __init__(self, wait: float) -> None:
        super().__init__(wait)
        self.wait = wait


class CannotSignIn(Exception):
    """The login endpoint gives no token; the reason is fit for a log line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A token, and for how many seconds it lasts."""

    token: str = field(repr=False)
    seconds: float


Fetch = Callable[[], Awaitable[Grant]]  # CannotSignIn, or what a connection fails with


class Credentials:
    """The token of one bot for one scope."""

    def __init__(self, fetch: Fetch, clock: Callable[[], float] = time.monotonic) -> None:
        self._fetch = fetch
        self._clock = clock
        self._token = ""
        self._ends_at = 0.0
        self._tried_at = float("-inf")
        self._fetching = asyncio.Lock()

    async def token(self) -> str:
        """A token that is good for now; TokenUnavailable."""
        if not self._lasts(_LEAST_S):
            await self._renew(_LEAST_S)
        return self._token

    def refuse(self, token: str) -> None:
        """This token was not accepted, whatever was said about how long it lasts."""
        if token == self._token:
            self._ends_at = 0.0

    async def keep_fresh(self) -> None:
        """Fetch a token, and again ahead of the end of each, until cancelled."""
        while True:
            try:
                await self._renew(_AHEAD_S)
            except TokenUnavailable as error:
                await asyncio.sleep(error.wait)
                continue
            await asyncio.sleep(max(_PAUSE_S, self._ends_at - self._clock() - _AHEAD_S))

    def _lasts(self, seconds: float) -> bool:
        return self._ends_at - self._clock() > seconds

    async def _renew(self, seconds: float) -> None:
        """Fetch a token unless the one there is lasts so long; several callers share one attempt."""
        async with self._fetching:
            if self._lasts(seconds):
                return
            waited = self._clock() - self._tried_at
            if waited < _PAUSE_S:
                raise TokenUnavailable(_PAUSE_S - waited)
            try:
                grant = await self._fetch()
            except (CannotSignIn, aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
                self._tried_at = self._clock()
                reason = str(error) if isinstance(error, CannotSignIn) else type(error).__name__
                log.error("no token for teams", reason=reason)
                raise TokenUnavailable(_PAUSE_S) from None
            self._token, self._ends_at = grant.token, self._clock() + grant.seconds


def password_grant(
    session: aiohttp.ClientSession, *, login_url: str, tenant: str, app_id: str, password: str, scope: str
) -> Fetch:
    """How a bot with a password gets its tokens: OAuth 2.0 client credentials, RFC 6749 section 4.4."""
    address = f"{login_url.rstrip('/')}/{tenant}/oauth2/v2.0/token"
    form = {
        "grant_type": "client_credentials",
        "client_id": app_id,
        "client_secret": password,
        "scope": f"{scope}/.default",
    }

    async def fetch() -> Grant:
        async with session.post(address, data=form, timeout=_TIMEOUT, allow_redirects=False) as response:
            told = mapping(json.loads(await response.read()))
        token, seconds = text(told, "access_token"), told.get("expires_in")
        if not token or not isinstance(seconds, int | float):
            # The description begins with a code such as AADSTS7000215; what follows may quote what was sent.
            raise CannotSignIn(f"{text(told, 'error')} {text(told, 'error_description').partition(':')[0]}".strip())
        return Grant(token=token, seconds=float(seconds))

    return fetch
