"""Where the app was removed: everything of that chat, channel or team is erased, however often we are told."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Final

import structlog
from redis.exceptions import RedisError

from adapters.base import Address, Desk, DeskUnavailable
from adapters.commands import Commands
from adapters.orders import Order, Orders
from adapters.teams.activity import Activity
from adapters.teams.conversations import PLATFORM, Kind, place_at
from adapters.teams.once import Once
from adapters.teams.people import People

log = structlog.stdlib.get_logger(__name__)

CHANNEL_DELETED: Final = "channelDeleted"

_ORDERS: Final = "livewise:teams:leaving"
# An order stands for a while after it was carried out: what was under way then may still have written something.
_STANDS_S: Final = 60.0


class Departures:
    """Erases what was begun where we are no more."""

    def __init__(self, *, redis: Commands, desk: Desk, people: People, clock: Callable[[], datetime]) -> None:
        self._orders = Orders(redis, _ORDERS)
        self._once = Once(redis)
        self._desk = desk
        self._people = people
        self._clock = clock
        self._at_work = asyncio.Lock()
        self._is_wanted = False

    async def order(self, activity: Activity, *, at: datetime) -> None:
        """Note that we were removed from where this activity comes from; what the store's client raises."""
        there = activity.conversation
        if activity.event == CHANNEL_DELETED:
            place = activity.subject or (there.id if there.id != there.team else "")
            if not place:
                log.warning("a channel was deleted, but not which", tenant=activity.tenant)
                return
        else:
            place = there.team or there.id
            await self._once.leave(visit_of(activity), at)
        what = f"{activity.tenant}\n{there.kind}\n{place}\n{activity.sender.account}"
        await self._orders.note(what, at=at.timestamp(), heard=self._clock().timestamp())
        log.warning("removed from a conversation", tenant=activity.tenant, kind=there.kind)

    async def carry_out(self) -> None:
        """Erase everything whose order stands; what cannot be done now is left for the next time."""
        self._is_wanted = True
        # Many may be removed at the same moment: one pass at a time, and each tenant's sessions once in it.
        async with self._at_work:
            if not self._is_wanted:
                return
            self._is_wanted = False
            try:
                by_tenant: dict[str, list[Order]] = {}
                for order in await self._orders.standing():
                    by_tenant.setdefault(order.what.partition("\n")[0], []).append(order)
                for tenant, orders in by_tenant.items():
                    await self._erase(tenant, orders)
            except (RedisError, OSError, DeskUnavailable) as error:
                log.warning("departure not finished", error=type(error).__name__)

    async def _erase(self, tenant: str, orders: Sequence[Order]) -> None:
        now = self._clock()
        left: dict[str, datetime] = {}
        for order in orders:
            _, kind, place, account = (*order.what.split("\n"), "", "", "", "")[:4]
            # What was begun later belongs to a new installation; without one there is nothing to spare.
            is_back = await self._once.is_there(_visit(tenant, place))
            until_then = datetime.fromtimestamp(order.at, UTC) if is_back else now
            # Several people may have removed us from one place, one after the other.
            left[place] = max(until_then, left.get(place, until_then))
            if kind == Kind.PERSONAL and not is_back:
                await self._people.forget(tenant, account)

        def until(address: Address | None) -> datetime | None:
            if address is None or address.platform != PLATFORM:
                return None
            there = place_at(address).conversation
            return left.get(there.team) or left.get(there.id)

        await self._desk.leave(tenant, until)
        for order in orders:
            if now.timestamp() - order.heard > _STANDS_S:
                await self._orders.strike(order)


def visit_of(activity: Activity) -> str:
    """What a visit is called: a team is visited once, whichever of its channels that is told through."""
    there = activity.conversation
    return _visit(activity.tenant, there.team or there.id)


def _visit(tenant: str, place: str) -> str:
    return f"{tenant}/{place}"
