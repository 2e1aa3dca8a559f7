"""The day that a message names; where anything about it is in doubt, no day."""

import re
from dataclasses import dataclass
from datetime import date

from dialogs.lexicon import Calendar
from dialogs.understand.calendar_patterns import DAY, CalendarPatterns, Page
from dialogs.understand.dates import Dates, Order
from dialogs.understand.weekdays import Weekdays

_NUMBER_AFTER_DAY = re.compile(rf"{DAY.strip()}[\s,\-]*[0-9]")


@dataclass(frozen=True, slots=True)
class NamedDay:
    """Whether any day is named, and the one day that everything agrees on."""

    named: bool
    day: date | None


class Days:
    """Reads days in one language, seen from the reader's local today."""

    def __init__(self, calendar: Calendar, patterns: CalendarPatterns) -> None:
        self._dates = Dates(calendar, patterns)
        self._weekdays = Weekdays(calendar, patterns)
        self._ordinal = patterns.compile(r"\d<<ordinals>>(?!\w)")
        day = DAY.strip()
        self._doubts = (
            _NUMBER_AFTER_DAY,  # "14 May 27"
            self._ordinal,  # "14 May, the 3rd"
            # "before the coming Tuesday", "Tuesday or so"
            patterns.compile(rf"\b<<elsewhere>>\s+(?:(?:<<before_days>>|{day})\s*)*{day}"),
            patterns.compile(rf"\b<<near>>\s+(?:(?:<<before_days>>|{day})\s*)*{day}"),
            patterns.compile(rf"{day}[\s,]*<<beyond>>(?!\w)"),
            patterns.compile(r"\b(?:<<stray>>|<<shifted>>)\b"),  # "the week of 14 May"
            # "the second possible Tuesday", "Tuesday, the second in May", not "the second session"
            patterns.compile(
                rf"\b<<nths>>\b(?:(?:\s+\w+){{0,2}}\s*{day}|(?!\s+(?!<<within>>\b|<<of>>\b)[^\W\d]{{2,}}))"
            ),
        )

    def take(self, page: Page, today: date, order: Order) -> NamedDay:
        """The day, taken off the page."""
        dates = set(self._dates.take(page, today, order)) | set(self._weekdays.take_exact(page, today))
        weekdays = set(self._weekdays.take_plain(page, today))
        dates |= set(self._dates.take_ordinals(page, today))
        return NamedDay(named=bool(dates or weekdays), day=_agree(dates, weekdays))

    def in_doubt(self, page: Page) -> bool:
        """Whether what is left of the page says more about the day than was read."""
        return any(doubt.search(page.rest) for doubt in self._doubts)


def _agree(dates: set[date | None], weekdays: set[date | None]) -> date | None:
    if not dates:
        return weekdays.pop() if len(weekdays) == 1 else None
    day = dates.pop()
    if dates or day is None:
        return None
    return day if all(other is not None and other.weekday() == day.weekday() for other in weekdays) else None
