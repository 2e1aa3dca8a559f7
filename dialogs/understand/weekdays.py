"""Days counted from today: "tomorrow", "on Friday", "in 10 days", "a week on Monday"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from dialogs.lexicon import Calendar
from dialogs.understand.calendar_patterns import DAY, CalendarPatterns, Page, said_for


class Weekdays:
    """Reads such days in one language; None stands for a day that is in doubt."""

    def __init__(self, calendar: Calendar, patterns: CalendarPatterns) -> None:
        self._weekdays = said_for(dict(enumerate(calendar.weekdays)))
        near = "(?P<after_tomorrow><<after_tomorrow>>)|(?P<tomorrow><<tomorrow>>)|(?P<today><<today>>)"
        base = rf"(?:(?:<<coming>>\s+)?(?P<name><<weekdays>>)|{near}|(?P<now><<now>>))\b"
        length = r"""
            (?: <<fortnight>> | (?P<week><<week_said>>)
              | (?:(?P<number>\d{1,3})|<<single>>)\s+(?:(?P<days><<days>>)|(?P<weeks><<weeks>>)) )
        """
        self._in_weeks_on = patterns.compile(r"""
            \b<<within>>\s+ (?:(?:(?P<number>\d{1,2})|<<single>>)\s+(?P<weeks><<weeks>>)|<<fortnight>>)
            \s*,?\s+ (?:<<coming>>\s+)? (?P<name><<weekdays>>)\b
        """)
        self._counted_on = patterns.compile(rf"\b{length}\s+<<counted_from>>\s+{base}")
        self._counted_on_near = patterns.compile(rf"\b{length}\s+(?:{near})\b")
        self._week_after = patterns.compile(rf"\b{base}\s+(?:(?P<fortnight><<fortnight>>)|<<weeks>>)\b(?!\s*\d)")
        self._ahead = patterns.compile(rf"\b<<within>>\s+{length}\b(?!['’])")
        # "de la mañana" is no tomorrow.
        self._near = patterns.compile(rf"(?P<half_day><<half_day>>)(?!\w)|\b(?:{near})\b")
        self._weekday = patterns.compile(r"""
            (?:\b(?:(?P<next_before><<next_week>>)|(?P<this_before><<this_week>>))\s+ (?:<<coming>>\s+)?)?
            (?:\b<<coming>>\s+)? \b(?P<name><<weekdays>>)\b
            (?:\s+(?:(?P<next_after><<next_week>>)|(?P<this_after><<this_week>>))\b)?
        """)

    def take_exact(self, page: Page, today: date) -> Iterator[date | None]:
        """Every day but those of a plain weekday."""
        for match in self._take(page, self._in_weeks_on):
            yield self._in_weeks(match, today)
        for pattern in (self._counted_on, self._counted_on_near):
            for match in self._take(page, pattern):
                yield _later(self._base(match, today), _length(match))
        for match in self._take(page, self._week_after):
            yield _later(self._base(match, today), 14 if match["fortnight"] else 7)
        for match in self._take(page, self._ahead):
            yield _later(today, _length(match))
        for match, _ in page.take(self._near, lambda match: match["half_day"] is None, mark=DAY):
            yield self._base(match, today)

    def take_plain(self, page: Page, today: date) -> Iterator[date | None]:
        """The coming day of each weekday named, strictly after today."""
        for match in self._take(page, self._weekday):
            weekday = self._weekdays[match["name"]]
            if match["next_before"] or match["next_after"]:
                yield _later(today, 7 - today.weekday() + weekday)
            elif match["this_before"] or match["this_after"]:
                yield _later(today, weekday - today.weekday()) if weekday > today.weekday() else None
            else:
                yield _on_coming(today, weekday)

    def _base(self, match: re.Match[str], today: date) -> date | None:
        """The day from which is counted."""
        told = match.groupdict()
        if told.get("name"):
            return _on_coming(today, self._weekdays[told["name"]])
        return _later(today, 2 if told["after_tomorrow"] else 1 if told["tomorrow"] else 0)

    def _in_weeks(self, match: re.Match[str], today: date) -> date | None:
        """The weekday nearest to so many weeks from today, if that is as many weeks after the coming one."""
        weekday = self._weekdays[match["name"]]
        weeks = _length(match)
        nearest = weeks + (weekday - today.weekday() + 3) % 7 - 3
        counted = weeks + (weekday - today.weekday()) % 7
        return _later(today, nearest) if nearest == counted else None

    def _take(self, page: Page, pattern: re.Pattern[str]) -> list[re.Match[str]]:
        return [match for match, _ in page.take(pattern, mark=DAY)]


def _length(match: re.Match[str]) -> int:
    """Days: a number of days or weeks, one of them, or a fortnight."""
    told = match.groupdict()
    if told["number"]:
        return int(told["number"]) * (1 if told.get("days") else 7)
    if told.get("days"):
        return 1
    return 7 if told.get("weeks") or told.get("week") else 14


def _on_coming(today: date, weekday: int) -> date | None:
    return _later(today, (weekday - today.weekday() - 1) % 7 + 1)


def _later(day: date | None, days: int) -> date | None:
    try:
        return None if day is None else day + timedelta(days=days)
    except OverflowError:
        return None
