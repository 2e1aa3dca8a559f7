"""What comes more than once: Teams sends some things again, and under a new id when its first try took too long."""

import hashlib
from datetime import datetime
from typing import Final

from redis.exceptions import RedisError

from adapters.base import DeskUnavailable
from adapters.commands import Commands

_AGAIN_S: Final = 20  # a press that took too long is sent again within so many seconds
_TOLD_S: Final = 3600  # a message is delivered again within so many seconds, if at all
_VISIT_S: Final = 400 * 24 * 3600

# Scripts, because redis-py makes True or False of what SET with GET answers.
_FIRST: Final = """
-- KEYS what; ARGV value, seconds. What was kept before; kept now, if there was nothing.
local kept = redis.call('GET', KEYS[1])
if not kept then redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[2]) end
return kept
"""
_ARRIVE: Final = """
-- KEYS place; ARGV time, seconds. The latest arrival stays.
local kept = redis.call('GET', KEYS[1])
if not kept or tonumber(kept) < tonumber(ARGV[1]) then redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[2]) end
return 'noted'
"""
_LEAVE: Final = """
-- KEYS place; ARGV time. Forgets an arrival until then; whether none is left.
local kept = redis.call('GET', KEYS[1])
if kept and tonumber(kept) > tonumber(ARGV[1]) then return 'there' end
redis.call('DEL', KEYS[1])
return 'gone'
"""


class Once:
    """Remembers in Redis, for all processes; every method raises DeskUnavailable when it cannot."""

    def __init__(self, redis: Commands) -> None:
        self._redis = redis

    async def earlier(self, press: str, identity: str) -> str | None:
        """The id under which the same press came a moment ago, None when it is the first."""
        return await self._text("EVAL", _FIRST, 1, _key(f"press:{press}"), identity, _AGAIN_S)

    async def is_first(self, what: str) -> bool:
        """Whether this was not asked before within the time in which it may come again."""
        return await self._text("EVAL", _FIRST, 1, _key(what), "1", _TOLD_S) is None

    async def arrive(self, place: str, at: datetime) -> None:
        """Note that we came to a place."""
        await self._text("EVAL", _ARRIVE, 1, _key(f"visit:{place}"), str(at.timestamp()), _VISIT_S)

    async def is_welcome_due(self, place: str) -> bool:
        """Whether nobody was welcomed there yet; whoever is told so is to do it."""
        return await self._text("EVAL", _FIRST, 1, _key(f"welcome:{place}"), "1", _VISIT_S) is None

    async def leave(self, place: str, at: datetime) -> None:
        """Note that we were removed at this time: the visit is over, unless we have come again since."""
        if await self._text("EVAL", _LEAVE, 1, _key(f"visit:{place}"), str(at.timestamp())) == "gone":
            await self.not_welcomed(place)

    async def not_welcomed(self, place: str) -> None:
        """The welcome there came to nothing: the next arrival gets one."""
        await self._text("DEL", _key(f"welcome:{place}"))

    async def is_there(self, place: str) -> bool:
        """Whether we came to a place and were not removed since."""
        return await self._text("GET", _key(f"visit:{place}")) is not None

    async def _text(self, *arguments: str | int) -> str | None:
        try:
            found = await self._redis.execute_command(*arguments)
        except (RedisError, OSError) as error:
            raise DeskUnavailable from error
        return found if isinstance(found, str) else None


def _key(what: str) -> str:
    return f"livewise:teams:once:{hashlib.blake2b(what.encode(errors='surrogatepass'), digest_size=16).hexdigest()}"
