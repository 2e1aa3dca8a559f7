"""What is known of a person at Teams: language and time zone as the last activity told them.

Not every activity tells them, least of all that of a pressed button, so they are remembered; and with them the id a
person has in the organisation, by which their plans are kept.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import structlog
from babel.core import get_global
from cachetools import TTLCache
from redis.exceptions import RedisError

from adapters.base import DeskUnavailable, Person
from adapters.commands import Commands
from adapters.payload import NOTHING, mapping, text
from adapters.teams.activity import Sender
from adapters.tongues import Tongues
from dialogs.zones import find_zone

log = structlog.stdlib.get_logger(__name__)

_KEPT: Final = timedelta(days=400)  # since anybody of the organisation was last met
_NEAR_SECONDS: Final = 600.0
_NEAR_PEOPLE: Final = 10_000
_RENEWED_SECONDS: Final = 86_400.0  # for which what an organisation's people are kept for is not lengthened again
_TENANTS: Final = 5_000
_WINDOWS_ZONES: Final[Mapping[str, str]] = get_global("windows_zone_mapping")


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The id in the organisation, the BCP 47 language and the IANA zone; each empty when unknown."""

    id: str = ""
    locale: str = ""
    zone: str = ""


_UNKNOWN: Final = Profile()


class People:
    """Profiles: in this process for minutes, in Redis for good."""

    def __init__(self, redis: Commands, tongues: Tongues) -> None:
        self._redis = redis
        self._tongues = tongues
        self._near: TTLCache[tuple[str, str], Profile] = TTLCache[tuple[str, str], Profile](_NEAR_PEOPLE, _NEAR_SECONDS)
        self._renewed: TTLCache[str, bool] = TTLCache[str, bool](_TENANTS, _RENEWED_SECONDS)

    async def meet(self, tenant: str, sender: Sender) -> Person:
        """The person behind an activity, with what it tells of them and what was told before; DeskUnavailable.

        Not without what was told before: the id their plans are kept by could be another one.
        """
        told = Profile(
            id=sender.directory_id or sender.account,
            locale=sender.locale.replace("_", "-"),
            zone=_zone(sender.zone),
        )
        known = self._near.get((tenant, sender.account))
        if known is None:
            known = await self._kept(tenant, sender.account)
        # Plans are kept by the id that was told first: not every activity tells the one in the organisation.
        profile = Profile(id=known.id or told.id, locale=told.locale or known.locale, zone=told.zone or known.zone)
        if profile != known:
            await self._keep(tenant, sender.account, profile)
        elif tenant not in self._renewed:
            await self._renew(tenant)
        self._near[tenant, sender.account] = profile
        return await self._tongues.spoken(
            Person(tenant=tenant, id=profile.id, locale=profile.locale, zone=profile.zone)
        )

    async def known(self, tenant: str, account: str) -> Person:
        """The person with what was told before, as far as that can be read now."""
        profile = self._near.get((tenant, account))
        if profile is None:
            try:
                profile = await self._kept(tenant, account)
            except DeskUnavailable:
                profile = _UNKNOWN
        return await self._tongues.spoken(
            Person(tenant=tenant, id=profile.id or account, locale=profile.locale, zone=profile.zone)
        )

    async def kept(self, tenant: str, person: str) -> Mapping[str, Profile]:
        """The profiles of a person, by the id this bot knows, found by that or their id in the organisation.

        Raises DeskUnavailable.
        """
        try:
            kept = mapping(await self._redis.execute_command("HGETALL", _key(tenant)))
        except (RedisError, OSError) as error:
            raise DeskUnavailable from error
        profiles = {account: _read(spelled) for account, spelled in kept.items()}
        return {account: profile for account, profile in profiles.items() if person in (account, profile.id)}

    async def forget(self, tenant: str, person: str) -> None:
        """Forget one person by their id in the organisation or the one this bot knows; DeskUnavailable."""
        gone = await self.kept(tenant, person)
        try:
            if gone:
                await self._redis.execute_command("HDEL", _key(tenant), *gone)
        except (RedisError, OSError) as error:
            raise DeskUnavailable from error
        for key in [key for key, profile in self._near.items() if key[0] == tenant and person in (key[1], profile.id)]:
            self._near.pop(key, None)

    async def _kept(self, tenant: str, account: str) -> Profile:
        try:
            return _read(await self._redis.execute_command("HGET", _key(tenant), account))
        except (RedisError, OSError) as error:
            raise DeskUnavailable from error

    async def _keep(self, tenant: str, account: str, profile: Profile) -> None:
        document = json.dumps({"id": profile.id, "locale": profile.locale, "zone": profile.zone})
        try:
            await self._redis.execute_command("HSET", _key(tenant), account, document)
        except (RedisError, OSError) as error:
            log.info("profile not kept", tenant=tenant, error=type(error).__name__)
            return
        await self._renew(tenant)

    async def _renew(self, tenant: str) -> None:
        """What is in use does not end, however long nobody's profile has changed."""
        try:
            await self._redis.execute_command("EXPIRE", _key(tenant), round(_KEPT.total_seconds()))
        except (RedisError, OSError) as error:
            log.info("profiles not kept for longer", tenant=tenant, error=type(error).__name__)
            return
        self._renewed[tenant] = True


def _zone(told: str) -> str:
    """The IANA name of a zone; older clients tell that of Windows."""
    return find_zone(told) or find_zone(_WINDOWS_ZONES.get(told, "")) or ""


def _read(spelled: object) -> Profile:
    try:
        kept = mapping(json.loads(spelled)) if isinstance(spelled, str | bytes) else NOTHING
    except ValueError:
        return _UNKNOWN
    return Profile(id=text(kept, "id"), locale=text(kept, "locale"), zone=text(kept, "zone"))


def _key(tenant: str) -> str:
    return f"livewise:teams:people:{tenant}"
