"""What comes more than once: Teams sends some things again, and under a new id when its first try took too long."""

import hashlib
from typing import Final

from redis.exceptions import RedisError

from adapters.base import DeskUnavailable
from adapters.commands import Commands

_AGAIN_S: Final = 20  # a press that took too long is sent again within so many seconds
_TOLD_S: Final = 3600  # a message is delivered again within so many seconds, if at all


class Once:
    """Remembers in Redis, for all processes."""

    def __init__(self, redis: Commands) -> None:
        self._redis = redis

    async def earlier(self, press: str, identity: str) -> str | None:
        """The id under which the same press came a moment ago, None when it is the first; DeskUnavailable."""
        return await self._set(f"press:{press}", identity, _AGAIN_S)

    async def is_first(self, what: str, seconds: int = _TOLD_S) -> bool:
        """Whether this was not asked before within so many seconds; DeskUnavailable."""
        return await self._set(what, "1", seconds) is None

    async def forget(self, what: str) -> None:
        """Let this count as new again; DeskUnavailable."""
        try:
            await self._redis.execute_command("DEL", _key(what))
        except (RedisError, OSError) as error:
            raise DeskUnavailable from error

    async def _set(self, what: str, value: str, seconds: int) -> str | None:
        try:
            found = await self._redis.execute_command("SET", _key(what), value, "NX", "GET", "EX", seconds)
        except (RedisError, OSError) as error:
            raise DeskUnavailable from error
        return found if isinstance(found, str) else None


def _key(what: str) -> str:
    return f"livewise:teams:once:{hashlib.blake2b(what.encode(errors='surrogatepass'), digest_size=16).hexdigest()}"
