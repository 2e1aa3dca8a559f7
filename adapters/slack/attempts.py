"""Which messages may already have been posted: noted before each attempt, so that a lost answer is noticed.

Slack has no idempotency keys. A message whose answer was lost is looked for before it is posted again, also by
another process, also after a crash.
"""

import hashlib
import json
from dataclasses import dataclass
from typing import Final, cast

from redis.exceptions import RedisError

from adapters.base import DeliveryError
from adapters.commands import Commands

_KEPT_S: Final = 2 * 86_400  # a delivery is not repeated later than that
_STORE_PAUSE: Final = 1.0  # seconds

_BEGIN: Final = """
-- KEYS note; ARGV new note, seconds. Returns the note that is there, else puts the new one there.
local there = redis.call('GET', KEYS[1])
if not there then redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[2]) end
return there
"""


def mark_of(key: str) -> str:
    """What a message posted for this key carries in its block ids; says nothing about whose it is."""
    return hashlib.blake2b(key.encode(errors="surrogatepass"), digest_size=8).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """Attempts that may have posted the message: when the first and the last began (epoch seconds), how many."""

    first: float
    last: float
    number: int


class Attempts:
    """The notes, in Redis; raises DeliveryError "later" when it cannot be asked."""

    def __init__(self, redis: Commands) -> None:
        self._redis = redis

    async def begin(self, mark: str, now: float) -> Earlier | None:
        """Note a first attempt; where there were earlier ones whose outcome is unknown, they are told instead."""
        # EVAL, not SET with NX and GET: what redis-py makes of that one's reply leaves out the value.
        first = _write(Earlier(first=now, last=now, number=1))
        found = await self._ask("EVAL", _BEGIN, 1, _key(mark), first, _KEPT_S)
        return _read(found, now) if isinstance(found, str | bytes) else None

    async def earlier(self, mark: str, now: float) -> Earlier | None:
        """The attempts whose outcome is unknown, if there are any."""
        found = await self._ask("GET", _key(mark))
        return _read(found, now) if isinstance(found, str | bytes) else None

    async def repeat(self, mark: str, earlier: Earlier, now: float) -> None:
        """Note one more attempt after the earlier ones."""
        note = _write(Earlier(first=earlier.first, last=now, number=earlier.number + 1))
        await self._ask("SET", _key(mark), note, "EX", _KEPT_S)

    async def give_up(self, mark: str) -> None:
        """Forget an attempt that certainly posted nothing."""
        try:
            await self._redis.execute_command("DEL", _key(mark))
        except (RedisError, OSError):
            return  # the next attempt looks for the message in vain, and that is all

    async def _ask(self, *command: str | int) -> object:
        try:
            return await self._redis.execute_command(*command)
        except (RedisError, OSError) as error:
            raise DeliveryError("later", wait=_STORE_PAUSE) from error


def _write(note: Earlier) -> str:
    return json.dumps([note.first, note.last, note.number])


def _read(document: str | bytes, now: float) -> Earlier:
    try:
        first, last, number = cast("list[float]", json.loads(document))
    except (TypeError, ValueError):
        return Earlier(first=now, last=now, number=1)
    return Earlier(first=first, last=last, number=round(number))


def _key(mark: str) -> str:
    return f"livewise:slack:attempt:{mark}"
