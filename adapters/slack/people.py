"""What is known of a person at Slack: language and time zone, from `users.info`, kept for a day.

Needs the scope `users:read`; without it nothing is known, and the date form asks for the zone.
"""

import asyncio
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import structlog
from cachetools import TTLCache
from redis.exceptions import RedisError

from adapters.base import DeliveryError, DeskUnavailable, Person
from adapters.commands import Commands
from adapters.payload import NOTHING, mapping, text
from adapters.slack.sender import Refused, Sender
from adapters.tongues import Tongues
from dialogs.zones import find_zone

log = structlog.stdlib.get_logger(__name__)

_FRESH: Final = timedelta(hours=24)
_NEAR_SECONDS: Final = 300.0  # for which this process does not look again, so a change takes that long everywhere
_NEAR_PEOPLE: Final = 10_000
_ASK_SECONDS: Final = 0.7  # for Slack to tell, while somebody waits for an answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A person's BCP 47 language and IANA zone, each empty when unknown."""

    locale: str = ""
    zone: str = ""


_UNKNOWN: Final = Profile()


class People:
    """Profiles: in this process for minutes, in Redis for a day, then asked for again."""

    def __init__(
        self, redis: Commands, sender: Sender, tongues: Tongues, clock: Callable[[], float] = time.time
    ) -> None:
        self._redis = redis
        self._tongues = tongues
        self._sender = sender
        self._clock = clock
        self._near: TTLCache[tuple[str, str], Profile] = TTLCache[tuple[str, str], Profile](_NEAR_PEOPLE, _NEAR_SECONDS)

    async def known(self, tenant: str, user: str) -> Person:
        """The person with what is known of them without asking Slack."""
        profile = self._near.get((tenant, user)) or await self._kept(tenant, user)
        return await self._person(tenant, user, profile or _UNKNOWN)

    async def met(self, tenant: str, user: str) -> Person:
        """The person with what Slack tells of them, if it does so at once."""
        profile = self._near.get((tenant, user)) or await self._kept(tenant, user)
        if profile is None:
            profile = await self._ask(tenant, user)
            self._near[tenant, user] = profile
        return await self._person(tenant, user, profile)

    async def kept(self, tenant: str, user: str) -> Mapping[str, object]:
        """What is kept of a person now, empty when nothing is; DeskUnavailable."""
        found = await self._ask_store("HGET", _key(tenant), user)
        try:
            return mapping(json.loads(found)) if isinstance(found, str | bytes) else NOTHING
        except ValueError:
            return NOTHING

    async def forget(self, tenant: str, user: str) -> None:
        """Forget one person, because they asked for it or because their profile has changed; DeskUnavailable."""
        self._near.pop((tenant, user), None)
        await self._ask_store("HDEL", _key(tenant), user)

    async def forget_all(self, tenant: str) -> None:
        """Forget everybody of a tenant; DeskUnavailable."""
        for key in [key for key in self._near if key[0] == tenant]:
            self._near.pop(key, None)
        await self._ask_store("DEL", _key(tenant))
        await self._tongues.forget_all(tenant)

    async def _ask_store(self, *command: str) -> object:
        try:
            return await self._redis.execute_command(*command)
        except (RedisError, OSError) as error:
            raise DeskUnavailable from error

    async def _person(self, tenant: str, user: str, profile: Profile) -> Person:
        person = Person(tenant=tenant, id=user, locale=profile.locale, zone=profile.zone)
        return await self._tongues.spoken(person)

    async def _kept(self, tenant: str, user: str) -> Profile | None:
        try:
            found: object = await self._redis.execute_command("HGET", _key(tenant), user)
            kept = mapping(json.loads(found)) if isinstance(found, str | bytes) else NOTHING
        except (RedisError, OSError, ValueError):
            return None
        at = kept.get("at")
        if not isinstance(at, int | float) or self._clock() - at > _FRESH.total_seconds():
            return None
        profile = Profile(locale=text(kept, "locale"), zone=text(kept, "zone"))
        self._near[tenant, user] = profile
        return profile

    async def _ask(self, tenant: str, user: str) -> Profile:
        try:
            async with asyncio.timeout(_ASK_SECONDS):
                told = await self._sender.call(
                    tenant, "users.info", {"user": user, "include_locale": "true"}, kind="read"
                )
        except (DeliveryError, Refused, TimeoutError) as error:
            log.info("profile unknown", tenant=tenant, error=str(error) or type(error).__name__)
            return _UNKNOWN
        profile = Profile(
            locale=text(told, "user", "locale").replace("_", "-"), zone=find_zone(text(told, "user", "tz")) or ""
        )
        await self._keep(tenant, user, profile)
        return profile

    async def _keep(self, tenant: str, user: str, profile: Profile) -> None:
        document = json.dumps({"locale": profile.locale, "zone": profile.zone, "at": round(self._clock())})
        try:
            await self._redis.execute_command("HSET", _key(tenant), user, document)
            await self._redis.execute_command("EXPIRE", _key(tenant), round(_FRESH.total_seconds()))
        except (RedisError, OSError):
            return  # asked again next time


def _key(tenant: str) -> str:
    return f"livewise:slack:people:{tenant}"
