"""What waits in the store: reminders to come and overdue, messages that still have to be shown.

Read from the indexes alone, a few commands per shard, so it costs the same however many plans there are.
"""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.store import Due, Store

_NEVER = datetime(9000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """What waits at one moment; the first of each kind is the one that has waited longest, None without any."""

    at: datetime
    scheduled: int  # plans that will be reminded of, those that are due included
    due: int
    first_due: Due | None  # be it in the future
    unsettled: int
    first_unsettled: Due | None  # with the moment from which any process may show its messages; likewise

    @property
    def oldest_due_s(self) -> float:
        """For how many seconds the first reminder has been due; 0 when none is."""
        return self._since(self.first_due)

    @property
    def oldest_unsettled_s(self) -> float:
        """For how many seconds any process could have shown the first message; 0 when all is shown, or has to wait."""
        return self._since(self.first_unsettled)

    def _since(self, first: Due | None) -> float:
        return 0.0 if first is None else max((self.at - first.at).total_seconds(), 0.0)


async def read_backlog(store: Store, now: datetime) -> Backlog:
    """Count what waits now; StoreUnavailable."""
    scheduled, due, first_due, unsettled, first_unsettled = await asyncio.gather(
        store.count_due(_NEVER),
        store.count_due(now),
        store.oldest_due(),
        store.count_unsettled(),
        store.oldest_unsettled(),
    )
    return Backlog(
        at=now,
        scheduled=scheduled,
        due=due,
        first_due=first_due,
        unsettled=unsettled,
        first_unsettled=first_unsettled,
    )
