"""Our own tokens for the connector: one per bot, kept, and renewed ahead of its end without blocking anything.

The SDK makes new credentials in every turn and asks for a token in the event loop.
"""

import asyncio
import json
import math
import re
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final

import aiohttp
import structlog

from adapters.payload import mapping, text

log = structlog.stdlib.get_logger(__name__)

_AHEAD_S: Final = 300.0  # before a token's end, a new one is fetched; of a short one, at half of its time
_LEAST_S: Final = 30.0  # before its end, or at nine tenths of its time, a token is not worth sending any more
_PAUSE_S: Final = 5.0  # between two attempts; doubled with each failure in a row
_LONGEST_PAUSE_S: Final = 60.0
_TIMEOUT: Final = aiohttp.ClientTimeout(total=10.0, sock_connect=3.0)
_CODE: Final = re.compile(r"\b(?:[a-z]+(?:_[a-z]+)+|AADSTS[0-9]+)\b", re.ASCII)


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
        self._good_until = -math.inf
        self._fresh_until = -math.inf
        self._next_attempt_at = -math.inf
        self._failures = 0
        self._fetching = asyncio.Lock()

    async def token(self) -> str:
        """A token that is good for now; TokenUnavailable."""
        if not self._is_good():
            await self._renew(self._is_good)
        return self._token

    def refuse(self, token: str) -> None:
        """This token was not accepted, whatever was said about how long it lasts.

        A new one will be no better than one that has just come; others may still be served with that.
        """
        if token == self._token and self._clock() >= self._next_attempt_at:
            self._good_until = self._fresh_until = -math.inf

    async def keep_fresh(self) -> None:
        """Fetch a token, and again ahead of the end of each, until cancelled."""
        while True:
            try:
                await self._renew(self._is_fresh)
            except TokenUnavailable as error:
                await asyncio.sleep(error.wait)
                continue
            await asyncio.sleep(max(_PAUSE_S, self._fresh_until - self._clock()))

    def _is_good(self) -> bool:
        return self._clock() < self._good_until

    def _is_fresh(self) -> bool:
        return self._clock() < self._fresh_until

    async def _renew(self, is_enough: Callable[[], bool]) -> None:
        """Fetch a token unless the one there is will do; several callers share one attempt."""
        async with self._fetching:
            if is_enough():
                return
            wait = self._next_attempt_at - self._clock()
            if wait > 0:
                raise TokenUnavailable(wait)
            try:
                grant = await self._fetch()
            except (CannotSignIn, aiohttp.ClientError, TimeoutError, OSError, ValueError, RecursionError) as error:
                raise self._failed(error) from None
            now = self._clock()
            self._failures, self._next_attempt_at = 0, now + _PAUSE_S
            self._token = grant.token
            self._good_until = now + grant.seconds - min(_LEAST_S, grant.seconds / 10)
            self._fresh_until = now + grant.seconds - min(_AHEAD_S, grant.seconds / 2)

    def _failed(self, error: Exception) -> TokenUnavailable:
        wait = min(_PAUSE_S * 2.0**self._failures, _LONGEST_PAUSE_S)
        self._failures = min(self._failures + 1, 10)
        self._next_attempt_at = self._clock() + wait
        if isinstance(error, CannotSignIn):
            log.error("no token for teams", reason=str(error))
        else:
            log.warning("no token for teams", reason=type(error).__name__)
        return TokenUnavailable(wait)


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
        token, seconds = text(told, "access_token"), _number(told.get("expires_in"))
        if not token or seconds <= 0:
            # Of the error nothing but codes such as AADSTS7000215 is told: the rest may quote what was sent.
            codes = f"{text(told, 'error')[:50]} {text(told, 'error_description')[:50]}"
            raise CannotSignIn(" ".join(_CODE.findall(codes)) or "no token in the answer")
        return Grant(token=token, seconds=seconds)

    return fetch


def _number(spelled: object) -> float:
    """A number, 0 in place of anything else; some endpoints spell it as a string."""
    try:
        found = float(spelled) if isinstance(spelled, int | float | str) else 0.0
    except (ValueError, OverflowError):
        return 0.0
    return found if math.isfinite(found) else 0.0
