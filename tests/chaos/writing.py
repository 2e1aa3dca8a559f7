"""Writes plans into the store as the bot would have left them: document, next wake, references, addresses."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from adapters.teams.conversations import place_at
from adapters.teams.services import Services
from bot.engine import LONGEST_PLAN
from bot.store import Commit
from dialogs.document import to_json
from dialogs.grid import Case
from dialogs.itinerary import all_coming, next_wake
from dialogs.session import Session
from tests.chaos.days import Days
from tests.chaos.documents import SHOW_PLAN, blank, with_reminders
from tests.chaos.ledger import Platform
from tests.chaos.lives import Life, Part, Way
from tests.chaos.places import Spot
from tests.chaos.shelf import Shelf

_AT_ONCE: Final = 50
_GRACE: Final = timedelta(seconds=3)


class Writer:
    """Makes plans in places; `service` is where Teams is."""

    def __init__(self, shelf: Shelf, service: str, days: Days, now: datetime) -> None:
        self._store = shelf.store
        self._services = Services(shelf.client, kept=LONGEST_PLAN)
        self._service = service
        self._days = days
        self._now = now
        self._turns = asyncio.Semaphore(_AT_ONCE)

    async def write(self, number: int, spot: Spot, zone: str, case: Case, part: Part) -> Life:
        """A plan whose card is about to be shown."""
        is_private = case is not Case.NONE
        session = with_reminders(
            blank(
                session=f"plan{number:06d}",
                tenant=spot.address.tenant,
                owner=spot.person,
                place=spot.place,
                zone=zone,
                now=self._now,
            ),
            case=case,
            day=self._days.live_private if is_private else self._days.live_hybrid,
        )
        dues = self._days.dues(zone)
        planned = [(each.at, each.is_private) for each in all_coming(session, self._now)][: len(dues)]
        assert planned == [(due, is_private) for due in dues], "the core plans other moments than this run is made for"
        async with self._turns:
            await self._keep(session, spot)
        return Life(
            session=session.id,
            platform=spot.platform,
            owner=spot.owner,
            card=spot.card,
            way=Way.WRITTEN,
            part=part,
            is_private=is_private,
            dues=list(dues),
        )

    async def _keep(self, session: Session, spot: Spot) -> None:
        effects: Sequence[str] = [SHOW_PLAN]
        outcome = await self._store.commit(
            session=session.id,
            base=0,
            document=to_json(session),
            seen="made",
            effects=effects,
            tenant=session.tenant,
            owner=session.owner,
            at=self._now,
            keep=LONGEST_PLAN,
            grace=_GRACE,
            due=next_wake(session, self._now),
        )
        assert outcome is Commit.DONE
        await self._store.settle(session.id, done=(), refs=spot.refs)
        if spot.platform is Platform.TEAMS:
            await self._services.note(place_at(spot.address).conversation, self._service)
