"""The desk, with each delivery counted and timed, told as one piece of work, and its session in the log lines after it.

The engine names the session in every line of its own; what the platform then says of its answer would not know it.
"""

from collections.abc import Callable
from datetime import datetime
from time import perf_counter

from structlog.contextvars import bind_contextvars

from adapters.base import Address, Desk, File, Handled, Inbound, Person, Plans
from bot.metrics import FAILED, Metrics
from bot.spans import Spans
from dialogs.session import Session


class WatchedDesk:
    """A desk that does what another one does."""

    def __init__(self, desk: Desk, *, metrics: Metrics, spans: Spans) -> None:
        self._desk = desk
        self._metrics = metrics
        self._spans = spans

    async def handle(self, inbound: Inbound) -> Handled:
        """Take one delivery."""
        platform, outcome, started = inbound.address.platform, FAILED, perf_counter()
        try:
            with self._spans.whole("turn", platform=platform, deed=type(inbound.deed).__name__) as span:
                handled = await self._desk.handle(inbound)
                outcome = str(handled.outcome)
                span.note(outcome=outcome, session=handled.session)
        finally:
            self._metrics.turn(platform, outcome, perf_counter() - started)
        if handled.session:
            bind_contextvars(session=handled.session)  # a delivery has a task of its own, so it ends with that
        return handled

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
