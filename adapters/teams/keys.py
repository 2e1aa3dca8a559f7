"""The keys Microsoft signs its requests with: fetched without blocking, kept, renewed ahead of time.

The SDK fetches them with a blocking call without a timeout, and does not look again when a key is new to it: after
Microsoft has changed its keys every request would fail until the next day.
"""

import asyncio
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

import aiohttp
import jwt
import structlog

from adapters.payload import items, mapping, text

log = structlog.stdlib.get_logger(__name__)

_FRESH_S: Final = 12 * 3600.0  # Microsoft asks to look at least once a day
_UNKNOWN_S: Final = 10.0  # between two looks for a key id nobody knows: a forger must not make us look all the time
_FETCH: Final = aiohttp.ClientTimeout(total=3.0)  # of each of the two documents
_MOST: Final = 1024 * 1024  # bytes of a document; there are about ten keys


class KeysUnavailable(Exception):
    """The keys cannot be fetched now and none were fetched before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A public key, and the channels that whoever holds its other half may speak for."""

    key: jwt.PyJWK = field(repr=False)
    issuer: str
    endorsements: frozenset[str]


class Keys:
    """The keys of one OpenID provider."""

    def __init__(
        self, session: aiohttp.ClientSession, metadata_url: str, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._session = session
        self._metadata_url = metadata_url
        self._clock = clock
        self._published: Mapping[str, Key] | None = None
        self._fetched_at = 0.0
        self._looked_at = float("-inf")
        self._looking = asyncio.Lock()

    async def find(self, kid: str) -> Key | None:
        """The key of this id, None when the provider publishes none; KeysUnavailable when that cannot be told."""
        published = self._published
        if published is not None and kid in published:
            return published[kid]
        published = await self._look_again()
        if published is None:
            raise KeysUnavailable
        return published.get(kid)

    async def keep_fresh(self) -> None:
        """Fetch the keys now and again and again, until cancelled."""
        while True:
            await self._look_again()
            known = self._published is not None and self._clock() - self._fetched_at < _FRESH_S
            await asyncio.sleep(_FRESH_S / 2 if known else _UNKNOWN_S)

    async def _look_again(self) -> Mapping[str, Key] | None:
        async with self._looking:
            if self._clock() - self._looked_at < _UNKNOWN_S:
                return self._published
            try:
                self._published = await self._fetch()
                self._fetched_at = self._clock()
            except (aiohttp.ClientError, TimeoutError, ValueError, OSError, RecursionError) as error:
                log.warning("keys not fetched", error=type(error).__name__)
            finally:
                # Counted from the end, or those who waited for a slow answer would ask for another one in turn.
                self._looked_at = self._clock()
            return self._published

    async def _fetch(self) -> Mapping[str, Key]:
        metadata = await self._document(self._metadata_url)
        address, issuer = text(metadata, "jwks_uri"), text(metadata, "issuer")
        if not address or not issuer:
            raise ValueError("metadata without keys or issuer")
        keys: dict[str, Key] = {}
        for each in items(await self._document(address), "keys"):
            _read_key(mapping(each), issuer, keys)
        if not keys:
            raise ValueError("no keys")
        return keys

    async def _document(self, address: str) -> Mapping[str, object]:
        async with self._session.get(address, timeout=_FETCH, allow_redirects=False) as response:
            response.raise_for_status()
            if (response.content_length or 0) > _MOST:
                raise ValueError("too large")
            return mapping(json.loads(await response.read()))


def _read_key(spelled: Mapping[str, object], issuer: str, keys: dict[str, Key]) -> None:
    """Add a key to those that are known; one of a kind that we do not know is left out."""
    kid = text(spelled, "kid")
    if not kid:
        return
    try:
        # These three make a public key, whatever else is there.
        key = jwt.PyJWK({name: spelled.get(name) for name in ("kty", "n", "e")}, algorithm="RS256")
    except jwt.PyJWTError:
        return
    endorsements = frozenset(name for name in map(text, items(spelled, "endorsements")) if name)
    keys[kid] = Key(key=key, issuer=issuer, endorsements=endorsements)
