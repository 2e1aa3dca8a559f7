"""The live session that a message describes: a day, and what it says about the start, the length and the heads."""

from dataclasses import dataclass
from datetime import date, time

from dialogs.lexicon import Calendar
from dialogs.understand.amounts import Amounts
from dialogs.understand.calendar_patterns import CalendarPatterns, Page, calendar_text, said_for
from dialogs.understand.days import Days
from dialogs.understand.times import Times

_LIMIT = 300  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingWords:
    """What a message says about the live session: local day and start, minutes, heads; None where it does not."""

    day: date
    start: time | None
    minutes: int | None
    participants: int | None


class Bookings:
    """Reads bookings in one language."""

    def __init__(self, calendar: Calendar) -> None:
        patterns = CalendarPatterns(calendar)
        self._numbers = said_for(calendar.numbers)
        self._number_word = patterns.compile(r"\b<<numbers>>\b")
        self._days = Days(calendar, patterns)
        self._times = Times(calendar, patterns)
        self._amounts = Amounts(calendar, patterns)

    def read(self, text: str, today: date) -> BookingWords | None:
        """What the text says; None without a certain day."""
        page = Page(self._number_word.sub(lambda found: str(self._numbers[found[0]]), calendar_text(text[:_LIMIT])))
        # The order matters: each takes its numbers off the page, and the later ones are less particular.
        day = self._days.take(page, today)
        if day is None:
            return None
        start, span = self._times.take(page)
        minutes = self._amounts.take_minutes(page)
        participants = self._amounts.take_participants(page)
        if self._days.leaves_more(page):
            return None
        return BookingWords(day=day, start=start, minutes=minutes or span, participants=participants)
