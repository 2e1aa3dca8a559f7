"""Where the app was removed: everything of that chat, channel or team is erased, however often we are told."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

import structlog
from redis.exceptions import RedisError

from adapters.base import Address, Desk, DeskUnavailable
from adapters.commands import Commands
from adapters.orders import Order, Orders
from adapters.teams.activity import Activity
from adapters.teams.conversations import PLATFORM, Kind, place_at
from adapters.teams.people import People
from adapters.teams.services import Services

log = structlog.stdlib.get_logger(__name__)

_ORDERS: Final = "livewise:teams:leaving"
# An order stands for a while after it was carried out: what was under way then may still have written something.
_STANDS_S: Final = 60.0
_TEAM: Final = "team"


class Departures:
    """Erases what was begun where we are no more."""

    def __init__(
        self, *, redis: Commands, desk: Desk, people: People, services: Services, clock: Callable[[], datetime]
    ) -> None:
        self._orders = Orders(redis, _ORDERS)
        self._desk = desk
        self._people = people
        self._services = services
        self._clock = clock

    async def order(self, activity: Activity, *, at: datetime) -> None:
        """Note that we were removed from where this activity comes from; what the store's client raises."""
        there = activity.conversation
        is_team = bool(there.team) and activity.event != "channelDeleted"
        what = "\n".join(
            (
                activity.tenant,
                _TEAM if is_team else there.kind,
                there.team if is_team else there.id,
                activity.sender.directory_id or activity.sender.account,
            )
        )
        await self._orders.note(what, at=at.timestamp(), heard=self._clock().timestamp())
        log.warning("removed from a conversation", tenant=activity.tenant, kind=there.kind)

    async def carry_out(self) -> None:
        """Erase everything whose order stands; what cannot be done now is left for the next time."""
        try:
            for order in await self._orders.standing():
                await self._erase(order)
        except (RedisError, OSError, DeskUnavailable) as error:
            log.warning("departure not finished", error=type(error).__name__)

    async def _erase(self, order: Order) -> None:
        tenant, kind, place, person = (*order.what.split("\n"), "", "", "", "")[:4]

        def within(address: Address) -> bool:
            if address.platform != PLATFORM:
                return False
            there = place_at(address).conversation
            return place == (there.team if kind == _TEAM else there.id)

        await self._desk.leave(tenant, until=datetime.fromtimestamp(order.at, UTC), within=within)
        await self._services.forget(tenant, place)
        if kind == Kind.PERSONAL:
            await self._people.forget(tenant, person)
        if self._clock().timestamp() - order.heard > _STANDS_S:
            await self._orders.strike(order)
