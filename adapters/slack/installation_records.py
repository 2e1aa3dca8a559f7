"""How installations lie in Redis: one hash each, and a lock beside it on the same shard of a cluster.

    livewise:slack:install:{T…}         hash: the fields of a Record, its tokens sealed
    livewise:slack:install:{T…}:lock    string: who renews its tokens

Every change is one script that may be repeated: a reply can be lost, and then the client makes the same call again.
"""

import asyncio
import json
import secrets
from collections.abc import AsyncGenerator, Awaitable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Final, TypeVar, cast

import structlog
from redis.asyncio import Redis
from redis.exceptions import RedisError

from adapters.slack.installations import Installation, TokenUnavailable

log = structlog.stdlib.get_logger(__name__)

PATIENCE_S: Final = 6.0  # for one call to the store with the client's own repeats
STORE_PAUSE_S: Final = 2.0  # to wait when the store does not answer
LOCK_S: Final = 60.0  # longer than a renewal takes; then another process may try
_POLL_S: Final = 0.1

Reply = TypeVar("Reply")

_REPLACE: Final = """
-- KEYS record; ARGV field, value... Puts the record in place of any other.
redis.call('DEL', KEYS[1])
redis.call('HSET', KEYS[1], unpack(ARGV))
return 1
"""

_CHANGE: Final = """
-- KEYS record; ARGV field, its value, then field, value... Changes the record if that field has that value.
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], unpack(ARGV, 3))
return 1
"""

_REMOVE: Final = """
-- KEYS record; ARGV moment. Forgets the record unless it is of later; returns whether it is gone.
local at = redis.call('HGET', KEYS[1], 'installed_at')
if at and tonumber(at) > tonumber(ARGV[1]) then return 0 end
redis.call('DEL', KEYS[1])
return 1
"""

_LOCK: Final = """
-- KEYS lock; ARGV holder, milliseconds. Returns whether the lock is this holder's.
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
"""

_UNLOCK: Final = """
-- KEYS lock; ARGV holder.
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """What must not be read by others; `refresh` is empty where tokens do not expire."""

    access: str = field(repr=False)
    refresh: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """An installation as it is stored; moments are epoch seconds, 0 for never."""

    installation: Installation
    birth: str  # another one at each installing, the same through all renewals
    sealed: str = field(repr=False)  # the tokens
    expires_at: float = 0.0
    renew_at: float = 0.0  # not to be renewed before, because that failed
    refusal: str = ""  # the code with which Slack refused for good to renew it

    @property
    def key(self) -> str:
        """The tenant."""
        return self.installation.key


def spell_tokens(key: str, tokens: Tokens) -> str:
    """Tokens as text to be sealed, with the tenant, so that no other tenant's record can carry them."""
    return json.dumps([key, tokens.access, tokens.refresh])


def read_tokens(key: str, spelled: str) -> Tokens | None:
    """What was spelled for this tenant, None for anything else."""
    try:
        found = cast("object", json.loads(spelled))
    except ValueError:
        return None
    match found:
        case [str(owner), str(access), str(refresh)] if owner == key:
            return Tokens(access=access, refresh=refresh)
        case _:
            return None


async def ask_store(reply: Awaitable[Reply]) -> Reply:
    """The store's reply; TokenUnavailable when there is none, and then what was asked may still have been done."""
    try:
        # Twice, because Python 3.11's `asyncio.wait_for`, through which redis-py sends, can swallow a cancellation.
        async with asyncio.timeout(PATIENCE_S + 0.5), asyncio.timeout(PATIENCE_S):
            return await reply
    except (RedisError, OSError) as error:
        log.warning("store unavailable for slack installations", error=type(error).__name__)
        raise TokenUnavailable(STORE_PAUSE_S) from None


class Records:
    """The stored installations; every method raises TokenUnavailable when the store cannot do its work."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis

    async def read(self, key: str) -> Record | None:
        """The record of a tenant."""
        found = await ask_store(cast("Awaitable[Mapping[str | bytes, str | bytes]]", self._redis.hgetall(_name(key))))
        return _record(key, {_text(name): _text(value) for name, value in found.items()}) if found else None

    async def replace(self, record: Record) -> None:
        """Keep a new installation, instead of any earlier one of the same tenant."""
        installed_at = repr(record.installation.installed_at)
        fields = ["birth", record.birth, "installed_at", installed_at, *_about_bot(record), *_about_tokens(record)]
        await self._run(_REPLACE, _name(record.key), *fields)

    async def renew(self, record: Record) -> bool:
        """Write new tokens; False when the installation was removed or replaced in the meantime."""
        return await self._run(_CHANGE, _name(record.key), "birth", record.birth, *_about_tokens(record))

    async def amend(self, before: Record, after: Record) -> bool:
        """Write what became of the tokens of `before`; False when there are others by now."""
        return await self._run(_CHANGE, _name(before.key), "tokens", before.sealed, *_about_tokens(after))

    async def describe(self, record: Record) -> bool:
        """Write the bot user and the scopes; False when the installation was removed or replaced in the meantime."""
        return await self._run(_CHANGE, _name(record.key), "birth", record.birth, *_about_bot(record))

    async def remove(self, key: str, *, before: float) -> bool:
        """Forget the record unless it was installed after `before` (epoch seconds); whether it is gone."""
        return await self._run(_REMOVE, _name(key), repr(float(before)))

    @asynccontextmanager
    async def lock(self, key: str) -> AsyncGenerator[None]:
        """Hold the sole right to renew a tenant's tokens, over all processes, for LOCK_S at most."""
        holder = secrets.token_hex(8)
        deadline = asyncio.get_running_loop().time() + LOCK_S
        while not await self._run(_LOCK, f"{_name(key)}:lock", holder, str(int(LOCK_S * 1000))):
            if asyncio.get_running_loop().time() > deadline:
                raise TokenUnavailable(STORE_PAUSE_S)
            await asyncio.sleep(_POLL_S)
        try:
            yield
        finally:
            with suppress(TokenUnavailable):  # then it ends by itself
                await self._run(_UNLOCK, f"{_name(key)}:lock", holder)

    async def _run(self, script: str, key: str, *arguments: str) -> bool:
        # EVAL, not EVALSHA: a store that restarted or failed over knows no scripts, and these are short.
        call = cast("Awaitable[int]", self._redis.eval(script, 1, key, *arguments))
        return bool(await ask_store(call))


def _name(key: str) -> str:
    return f"livewise:slack:install:{{{key}}}"


def _about_bot(record: Record) -> tuple[str, ...]:
    """Field, value, field, value."""
    installation = record.installation
    return "bot_user", installation.bot_user, "scopes", ",".join(sorted(installation.scopes))


def _about_tokens(record: Record) -> tuple[str, ...]:
    """Field, value, field, value..."""
    moments = ("expires_at", repr(record.expires_at), "renew_at", repr(record.renew_at))
    return "tokens", record.sealed, "refusal", record.refusal, *moments


def _record(key: str, fields: Mapping[str, str]) -> Record:
    return Record(
        installation=Installation(
            key=key,
            bot_user=fields["bot_user"],
            scopes=frozenset(filter(None, fields["scopes"].split(","))),
            installed_at=float(fields["installed_at"]),
        ),
        birth=fields["birth"],
        sealed=fields["tokens"],
        expires_at=float(fields["expires_at"]),
        renew_at=float(fields["renew_at"]),
        refusal=fields["refusal"],
    )


def _text(value: str | bytes) -> str:
    # The client may be set to decode replies or not.
    return value.decode() if isinstance(value, bytes) else value
