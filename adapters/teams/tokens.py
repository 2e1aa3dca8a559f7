"""Whether a request comes from the Bot Connector: checked here, before the SDK sees it.

The SDK answers a token that is none, or one signed with a key it does not know, with 500. Rules: learn.microsoft.com,
"Authentication with the Bot Connector API".
"""

import hashlib
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

import jwt
from cachetools import TTLCache

from adapters.teams.keys import Key, Keys

_LEEWAY_S: Final = 300  # clocks may differ by five minutes
_REMEMBERED_S: Final = 300.0  # a token that was good is taken again for so long without looking at its signature
_REMEMBERED: Final = 10_000
_LONGEST: Final = 8_192  # characters of a token
_ALGORITHM: Final = "RS256"


class NotAuthenticated(Exception):
    """The request does not prove who sends it; the reason is fit for a log line."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NotAllowed(Exception):
    """Whoever sends the request is known, but may not say this; the reason is fit for a log line."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What a good token proves."""

    service_url: str
    endorsements: frozenset[str]
    expires_at: float  # epoch seconds

    def check(self, *, service_url: str, channel: str) -> None:
        """Return if the token speaks for this service and channel; NotAllowed."""
        if self.service_url.rstrip("/") != service_url.rstrip("/"):
            raise NotAllowed("the token is for another service")
        if channel not in self.endorsements:
            raise NotAllowed("the key is not endorsed for the channel")


class Tokens:
    """Checks the tokens of requests to one bot."""

    def __init__(self, keys: Keys, *, app_id: str, clock: Callable[[], float] = time.time) -> None:
        self._keys = keys
        self._app_id = app_id
        self._clock = clock
        self._good: TTLCache[bytes, Proof] = TTLCache[bytes, Proof](_REMEMBERED, _REMEMBERED_S)

    async def prove(self, authorization: str) -> Proof:
        """What the header of a request proves; NotAuthenticated, NotAllowed, KeysUnavailable."""
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer" or not token or len(token) > _LONGEST:
            raise NotAuthenticated("no bearer token")
        name = hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()
        known = self._good.get(name)
        if known is not None and known.expires_at + _LEEWAY_S > self._clock():
            return known
        proof = await self._read(token)
        self._good[name] = proof
        return proof

    async def _read(self, token: str) -> Proof:
        key = await self._key_of(token)
        try:
            claims = jwt.decode(
                token,
                key.key,
                algorithms=[_ALGORITHM],
                audience=self._app_id,
                issuer=key.issuer,
                leeway=_LEEWAY_S,
                options={"require": ["exp", "iss", "aud"]},
            )
        except (jwt.PyJWTError, ValueError, TypeError) as error:
            raise NotAuthenticated(type(error).__name__) from None
        service_url = cast("Mapping[str, object]", claims).get("serviceurl")
        if not isinstance(service_url, str) or not service_url:
            raise NotAllowed("the token names no service")
        return Proof(service_url=service_url, endorsements=key.endorsements, expires_at=float(claims["exp"]))

    async def _key_of(self, token: str) -> Key:
        try:
            header: Mapping[str, Any] = jwt.get_unverified_header(token)
        except (jwt.PyJWTError, ValueError, TypeError, RecursionError):
            raise NotAuthenticated("not a token") from None
        kid: object = header.get("kid")
        if header.get("alg") != _ALGORITHM or not isinstance(kid, str):
            raise NotAuthenticated("signed in another way")
        key = await self._keys.find(kid)
        if key is None:
            raise NotAuthenticated("signed with an unknown key")
        return key
