"""Which direct messages are whose, as Slack has told when we posted there.

To post, a person's id is enough; to look there for a message whose answer was lost, it takes that of the channel.
"""

from datetime import timedelta
from typing import Final

from cachetools import TTLCache
from redis.exceptions import RedisError

from adapters.base import DeskUnavailable
from adapters.commands import Commands

_KEPT: Final = timedelta(days=400)  # since we last posted to anybody of the workspace
_NEAR_SECONDS: Final = 3600.0
_NEAR: Final = 10_000


class Directs:
    """Channels by person: in this process for an hour, in Redis for as long as the workspace is posted to."""

    def __init__(self, redis: Commands) -> None:
        self._redis = redis
        self._near: TTLCache[tuple[str, str], str] = TTLCache[tuple[str, str], str](_NEAR, _NEAR_SECONDS)

    async def note(self, tenant: str, person: str, channel: str) -> None:
        """Keep what Slack has told; where the store cannot, it tells again."""
        if self._near.get((tenant, person)) == channel:
            return
        try:
            await self._redis.execute_command("HSET", _key(tenant), person, channel)
            await self._redis.execute_command("EXPIRE", _key(tenant), round(_KEPT.total_seconds()))
        except (RedisError, OSError):
            return
        self._near[tenant, person] = channel

    async def find(self, tenant: str, person: str) -> str:
        """The channel, empty where it is not known, or not now."""
        near = self._near.get((tenant, person))
        if near is not None:
            return near
        try:
            found = await self._redis.execute_command("HGET", _key(tenant), person)
        except (RedisError, OSError):
            return ""
        return found if isinstance(found, str) else ""

    async def kept(self, tenant: str, person: str) -> str:
        """The channel that is kept for a person, empty when none is; DeskUnavailable."""
        found = await self._ask_store("HGET", _key(tenant), person)
        return found if isinstance(found, str) else ""

    async def forget(self, tenant: str, person: str) -> None:
        """Forget one person; DeskUnavailable."""
        self._near.pop((tenant, person), None)
        await self._ask_store("HDEL", _key(tenant), person)

    async def forget_all(self, tenant: str) -> None:
        """Forget everybody of a tenant; DeskUnavailable."""
        for key in [key for key in self._near if key[0] == tenant]:
            self._near.pop(key, None)
        await self._ask_store("DEL", _key(tenant))

    async def _ask_store(self, *command: str) -> object:
        try:
            return await self._redis.execute_command(*command)
        except (RedisError, OSError) as error:
            raise DeskUnavailable from error


def _key(tenant: str) -> str:
    return f"livewise:slack:directs:{tenant}"
