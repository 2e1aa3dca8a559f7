"""Until when what was begun in a place is erased, when the app was removed from it more than once."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import permutations
from typing import cast

import pytest
from redis.asyncio import Redis

from adapters.base import Address, Desk
from adapters.teams.activity import Activity, Sender
from adapters.teams.conversations import Conversation, Kind, Place
from adapters.teams.departures import Departures, visit_of
from adapters.teams.once import Once
from adapters.teams.people import People
from adapters.tongues import Tongues

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
THERE = Conversation(tenant="acme", id="19:general", kind=Kind.CHANNEL, team="19:general")


class Ledger:
    """A desk that writes down until when it is to erase what was begun at an address."""

    def __init__(self, *addresses: Address) -> None:
        self._addresses = addresses
        self.until: list[datetime | None] = []

    async def leave(self, tenant: str, until: Callable[[Address | None], datetime | None]) -> None:
        assert tenant == THERE.tenant
        self.until = [until(address) for address in self._addresses]


def removal(by: str) -> Activity:
    """Somebody removes the app from the team."""
    return Activity(
        type="installationUpdate",
        id=f"removed by {by}",
        channel="msteams",
        service_url="https://smba.example/",
        tenant=THERE.tenant,
        sender=Sender(account=by),
        conversation=THERE,
        bot="28:bot",
        action="remove",
    )


@pytest.mark.parametrize("told", list(permutations(("ana", "bob", "cy"))), ids=" ".join)
async def test_the_last_removal_counts_in_whatever_order_they_are_told(redis: Redis, told: tuple[str, ...]) -> None:
    removed = {"ana": NOW - timedelta(hours=3), "bob": NOW - timedelta(hours=2), "cy": NOW - timedelta(hours=1)}
    ledger = Ledger(Place(conversation=THERE).address)
    departures = Departures(
        redis=redis, desk=cast("Desk", ledger), people=People(redis, Tongues(redis)), clock=lambda: NOW
    )
    for person in told:
        await departures.order(removal(person), at=removed[person])
    await Once(redis).arrive(visit_of(removal("ana")), NOW)
    await departures.carry_out()
    assert ledger.until == [removed["cy"]], "what was begun since belongs to the installation of now"
