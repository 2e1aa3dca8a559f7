"""The desk with a turnstile before it: what cannot be taken in a platform's time is refused soon, and nothing is lost.

A refused delivery is answered like one that the store could not keep: the platform may bring it again, and whoever
pressed or typed is told that nothing was changed.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final

import structlog

from adapters.base import Address, Desk, File, Handled, Inbound, Outcome, Person, Plans
from bot.metrics import Metrics
from bot.turnstile import Full, Turnstile
from dialogs import views
from dialogs.effects import Notice, NoticeKind
from dialogs.session import Session
from dialogs.texts import catalogue

log = structlog.stdlib.get_logger(__name__)

# A turn that nothing slow is part of takes a few milliseconds, most of them in this process: more at once would make
# all of them slower. Some wait for the store, which takes their changes together.
_TURNS: Final = 32
_TURNS_OF_ONE: Final = 24  # of a tenant: one that a platform keeps waiting must leave room for others
_QUEUE: Final = 512
_PATIENCE_S: Final = 1.0  # Slack waits for 3 in all, of which the way here and the turn itself take their part
_TOLD_S: Final = 10.0  # between two log lines


def turnstile() -> Turnstile:
    """The one before a process's desk."""
    return Turnstile(places=_TURNS, of_one=_TURNS_OF_ONE, queue=_QUEUE, patience=_PATIENCE_S)


class OrderlyDesk:
    """A desk that takes deliveries as another one does, so many at once."""

    def __init__(self, desk: Desk, turnstile: Turnstile, *, metrics: Metrics) -> None:
        self._desk = desk
        self._turnstile = turnstile
        self._metrics = metrics
        self._refused = 0  # since this was last told
        self._told_at = float("-inf")
        metrics.queue("turns", turnstile)

    async def handle(self, inbound: Inbound) -> Handled:
        """Take one delivery; UNAVAILABLE when too many came before it, and then nothing has changed."""
        try:
            async with self._turnstile.turn(inbound.person.tenant):
                return await self._desk.handle(inbound)
        except Full:
            return self._refuse(inbound)

    def _refuse(self, inbound: Inbound) -> Handled:
        self._metrics.refused(inbound.address.platform)
        self._refused += 1
        now = time.monotonic()
        if now - self._told_at > _TOLD_S:
            log.warning("more deliveries than can be taken", refused=self._refused, waiting=self._turnstile.waiting)
            self._refused, self._told_at = 0, now
        card = views.notice_card(Notice(kind=NoticeKind.BUSY), catalogue(inbound.person.locale))
        return Handled(outcome=Outcome.UNAVAILABLE, replies=(replace(card, locale=inbound.person.locale or "en"),))

    async def plans(self, person: Person, *, skip: int = 0, limit: int = 50) -> Plans:
        """A page of the person's own sessions."""
        return await self._desk.plans(person, skip=skip, limit=limit)

    async def find(self, thread: str, person: Person) -> Session | None:
        """The session of a thread that this person may see."""
        return await self._desk.find(thread, person)

    async def is_known(self, thread: str) -> bool:
        """Whether a thread leads to a session."""
        return await self._desk.is_known(thread)

    async def calendar(self, thread: str, person: Person) -> File | None:
        """The thread's plan as a calendar file."""
        return await self._desk.calendar(thread, person)

    async def leave(self, tenant: str, until: Callable[[Address | None], datetime | None]) -> None:
        """Erase the sessions of a tenant that were begun until we were removed from their place."""
        await self._desk.leave(tenant, until)
