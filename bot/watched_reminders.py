"""Reminders as those who run the bot see them: how many went out, how late, and which did not.

A reminder is due at one moment, decided on at a later one, and sent at a third. The first is told when the session is
woken, the second stands in the message itself. Where another process sends what this one has decided on, it does not
know the first, and takes the second for it.
"""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from typing import Final

from cachetools import TTLCache

from bot.metrics import FAILED, Metrics
from bot.spans import Spans
from bot.store import Due, StoreUnavailable
from dialogs.almanac import Almanac
from dialogs.events import Event, Reminded, Withdrawn
from dialogs.machine import step
from dialogs.reminders import Message, number_in
from dialogs.session import Session
from dialogs.turn import Turn

LATE_S: Final = 60.0  # after its moment a reminder counts as late
_REMEMBERED: Final = 50_000  # messages that were decided on and may not be sent yet
_REMEMBERED_S: Final = 24 * 3600.0

_due: ContextVar[datetime | None] = ContextVar("due", default=None)


class WatchedReminders:
    """Sees each session that is woken, each turn, and each message that is shown for the first time."""

    def __init__(self, *, almanac: Almanac, metrics: Metrics, spans: Spans, clock: Callable[[], datetime]) -> None:
        self._almanac = almanac
        self._metrics = metrics
        self._spans = spans
        self._clock = clock
        self._wakes: TTLCache[tuple[str, int], datetime] = TTLCache[tuple[str, int], datetime](
            _REMEMBERED, _REMEMBERED_S
        )

    @contextmanager
    def wake(self, due: Due) -> Generator[None]:
        """While a session that is due is looked at."""
        outcome, before = FAILED, _due.set(due.at)
        try:
            with self._spans.whole("reminder", session=due.session):
                yield
            outcome = "done"
        except StoreUnavailable:
            outcome = "unavailable"
            raise
        finally:
            _due.reset(before)
            self._metrics.wake(outcome)

    def judge(self, session: Session, event: Event) -> Turn:
        """What `step` makes of it."""
        with self._spans.part("step", event=type(event).__name__):
            turn = step(session, event, self._almanac)
        if isinstance(event, Reminded) and (due := _due.get()) is not None:
            for message in _messages(turn.session)[len(_messages(session)) :]:
                self._wakes[session.id, message.number] = due
        elif isinstance(event, Withdrawn) and turn.session != session:
            self._metrics.reminder("held_back")
        return turn

    def shown(self, session: Session, slot: str) -> None:
        """A message of this slot was shown for the first time."""
        number = number_in(slot)
        message = next((each for each in _messages(session) if each.number == number), None)
        if message is None:
            return
        due = self._wakes.pop((session.id, message.number), message.at)
        lateness = max((self._clock() - due).total_seconds(), 0.0)
        self._metrics.lateness(lateness)
        self._metrics.reminder("late" if lateness > LATE_S else "sent")


def _messages(session: Session) -> tuple[Message, ...]:
    return () if session.reminders is None else session.reminders.messages
