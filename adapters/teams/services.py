"""Where the connector of each conversation is: as the last verified activity from there said.

Microsoft may move a conversation at any time, so the newest address counts, also for what was begun long ago. What
anybody may have said, where no activity is verified, is kept apart: no token is ever sent there.
"""

from datetime import timedelta
from enum import StrEnum
from typing import Final

from cachetools import TTLCache
from redis.exceptions import RedisError

from adapters.base import DeliveryError, DeskUnavailable
from adapters.commands import Commands
from adapters.teams.conversations import Conversation

_NEAR_SECONDS: Final = 600.0
_NEAR: Final = 20_000


class Origin(StrEnum):
    """Who names the addresses."""

    VERIFIED = "service"  # the connector, which has proved to be it
    ANYBODY = "unverified-service"  # any program of this machine


class Services:
    """Addresses by conversation: in this process for minutes, in Redis for as long as sessions may last."""

    def __init__(self, redis: Commands, kept: timedelta, origin: Origin = Origin.VERIFIED) -> None:
        self._redis = redis
        self._kept = kept
        self._origin = origin
        self._near: TTLCache[tuple[str, str], str] = TTLCache[tuple[str, str], str](_NEAR, _NEAR_SECONDS)
        # What was only read is written when it is told again: its time in Redis may be nearly over.
        self._written: TTLCache[tuple[str, str], str] = TTLCache[tuple[str, str], str](_NEAR, _NEAR_SECONDS)

    async def note(self, conversation: Conversation, url: str) -> None:
        """Keep the address that a verified activity has named; DeskUnavailable."""
        place = (conversation.tenant, conversation.id)
        if self._written.get(place) == url:
            return
        try:
            await self._redis.execute_command("SET", self._key(*place), url, "EX", round(self._kept.total_seconds()))
        except (RedisError, OSError) as error:
            raise DeskUnavailable from error
        self._near[place] = self._written[place] = url

    async def find(self, conversation: Conversation) -> str:
        """The address of a conversation's connector; DeliveryError where it is not known, or not now."""
        place = (conversation.tenant, conversation.id)
        near = self._near.get(place)
        if near is not None:
            return near
        try:
            found = await self._redis.execute_command("GET", self._key(*place))
        except (RedisError, OSError) as error:
            raise DeliveryError("later", wait=1.0) from error
        if not isinstance(found, str) or not found:
            raise DeliveryError("gone")
        self._near[place] = found
        return found

    def _key(self, tenant: str, conversation: str) -> str:
        return f"livewise:teams:{self._origin}:{tenant}:{conversation}"
