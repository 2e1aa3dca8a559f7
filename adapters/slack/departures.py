"""A workspace that removes the app: everything of it is erased, however often and in whatever order we are told.

The order to erase is noted before Slack gets its answer, so a crash in between only delays it. It stands for a while
after it was carried out: what was under way then may still have written something.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

import structlog
from redis.exceptions import RedisError

from adapters.base import Desk, DeskUnavailable
from adapters.commands import Commands
from adapters.orders import Order, Orders
from adapters.slack.directs import Directs
from adapters.slack.installations import Installations, TokenUnavailable
from adapters.slack.people import People
from adapters.slack.stored_installations import FOUND_S

log = structlog.stdlib.get_logger(__name__)

_ORDERS: Final = "livewise:slack:leaving"
# Longer than any process may still know the installation, and than Slack waits for an answer.
STANDS_S: Final = FOUND_S + 30.0


class Departures:
    """Erases tenants that have left."""

    def __init__(
        self,
        *,
        redis: Commands,
        desk: Desk,
        installations: Installations,
        people: People,
        directs: Directs,
        clock: Callable[[], datetime],
    ) -> None:
        self._orders = Orders(redis, _ORDERS)
        self._desk = desk
        self._installations = installations
        self._people = people
        self._directs = directs
        self._clock = clock

    async def order(self, tenant: str, at: float) -> bool:
        """Note that a tenant left at this time (epoch seconds); False when it has come back since.

        TokenUnavailable when that cannot be noted now: Slack then has to tell us again.
        """
        if not await self._installations.remove(tenant, before=at):
            log.info("late notice of an uninstallation", tenant=tenant)
            return False
        try:
            await self._orders.note(tenant, at=at, heard=self._clock().timestamp())
        except (RedisError, OSError) as error:
            raise TokenUnavailable(1.0) from error
        log.warning("workspace has removed the app", tenant=tenant)
        return True

    async def carry_out(self) -> None:
        """Erase all tenants whose order stands; what cannot be done now is left for the next time."""
        try:
            for order in await self._orders.standing():
                await self._erase(order)
        except (RedisError, OSError, DeskUnavailable, TokenUnavailable) as error:
            log.warning("departure not finished", error=type(error).__name__)

    async def _erase(self, order: Order) -> None:
        tenant, now = order.what, self._clock()
        back = await self._installations.find(enterprise=tenant, team=tenant, org_wide=tenant.startswith("E"))
        # What was begun later belongs to a new installation; without one there is nothing to spare.
        left = now if back is None else datetime.fromtimestamp(order.at, UTC)
        await self._desk.leave(tenant, lambda _: left)
        await self._people.forget_all(tenant)
        await self._directs.forget_all(tenant)
        if now.timestamp() - order.heard > STANDS_S:
            await self._orders.strike(order)
