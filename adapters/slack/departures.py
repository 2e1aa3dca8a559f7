"""A workspace that removes the app: everything of it is erased, however often and in whatever order we are told.

The order to erase is noted first and struck off when it is done, so a crash in between only delays it.
"""

import json
from collections.abc import Callable
from datetime import UTC, datetime

import structlog
from redis.exceptions import RedisError

from adapters.base import Desk, DeskUnavailable
from adapters.slack.commands import Commands
from adapters.slack.installations import Installations, TokenUnavailable
from adapters.slack.payload import mapping
from adapters.slack.people import People

log = structlog.stdlib.get_logger(__name__)

_ORDERS = "livewise:slack:leaving"  # hash: tenant -> JSON of when it left, in epoch seconds


class Departures:
    """Erases tenants that have left."""

    def __init__(
        self,
        *,
        redis: Commands,
        desk: Desk,
        installations: Installations,
        people: People,
        clock: Callable[[], datetime],
    ) -> None:
        self._redis = redis
        self._desk = desk
        self._installations = installations
        self._people = people
        self._clock = clock

    async def order(self, tenant: str, at: float) -> bool:
        """Note that a tenant left at this time (epoch seconds); False when it has come back since.

        TokenUnavailable when that cannot be noted now: Slack then has to tell us again.
        """
        if not await self._installations.remove(tenant, before=at):
            log.info("late notice of an uninstallation", tenant=tenant)
            return False
        try:
            await self._redis.execute_command("HSET", _ORDERS, tenant, json.dumps({"at": at}))
        except (RedisError, OSError) as error:
            raise TokenUnavailable(1.0) from error
        log.warning("workspace has removed the app", tenant=tenant)
        return True

    async def carry_out(self) -> None:
        """Erase all tenants whose order is still open; what cannot be done now is left for the next time."""
        try:
            orders: object = await self._redis.execute_command("HGETALL", _ORDERS)
            for tenant, order in mapping(orders).items():
                await self._erase(tenant, order)
        except (RedisError, OSError, DeskUnavailable, TokenUnavailable) as error:
            log.warning("departure not finished", error=type(error).__name__)

    async def _erase(self, tenant: str, order: object) -> None:
        await self._desk.leave(tenant, until=await self._until(tenant, order))
        await self._people.forget_all(tenant)
        await self._redis.execute_command("HDEL", _ORDERS, tenant)

    async def _until(self, tenant: str, order: object) -> datetime:
        """What was begun later belongs to a new installation; without one there is nothing to spare."""
        try:
            at = mapping(json.loads(order)).get("at") if isinstance(order, str | bytes) else None
        except ValueError:
            at = None
        back = await self._installations.find(enterprise=tenant, team=tenant, org_wide=tenant.startswith("E"))
        now = self._clock()
        return datetime.fromtimestamp(at, UTC) if back is not None and isinstance(at, int | float) else now
