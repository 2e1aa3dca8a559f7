"""The day that a message names: a date, a weekday or a distance from today."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from dialogs.lexicon import Calendar
from dialogs.understand.calendar_patterns import DAY, CalendarPatterns, Page, said_for

_NUMBER_AFTER_DAY = re.compile(rf"{DAY.strip()}[\s,\-]*[0-9]")
_LEAP_CYCLE = 9  # years within which every date comes round


class Days:
    """Reads days in one language, seen from the reader's local today; None stands for a day that is in doubt."""

    def __init__(self, calendar: Calendar, patterns: CalendarPatterns) -> None:
        self._months = said_for(dict(enumerate(calendar.months, start=1)))
        self._weekdays = said_for(dict(enumerate(calendar.weekdays)))
        self._iso = patterns.compile(
            r"<<number_starts>>(?P<year>[12]\d{3})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?:t(?=\d)|(?!\d))"
        )
        self._slashed = patterns.compile(
            r"<<number_starts>>(\d{1,2})(?P<sign>[-/.])(\d{1,2})(?P=sign)(\d{4}|\d\d)(?!\d)"
        )
        self._dotted = patterns.compile(
            r"<<number_starts>>(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})(?:\.\s?(?P<year>[12]\d{3})|\.(?=\s|$))(?!\d)"
        )
        self._day_month = patterns.compile(r"""
            (?P<range> \d{1,2} (?:<<ordinals>>|\.)? \s* (?:[-/,]|<<until>>|<<alternatives>>) \s*)?
            <<number_starts>> (?P<day>\d{1,2}) (?:<<ordinals>>|\.)? [\s-]* (?:<<of>>\s+)? (?P<name><<months>>)\b \.?
            (?:[\s,-]+ (?P<year>[12]\d{3}) (?![\d:]))?
        """)
        self._month_day = patterns.compile(r"""
            \b(?P<name><<months>>)\b \.? \s* (?P<day>\d{1,2}) (?:<<ordinals>>)?
            (?![\d:] | \.\d | \s*(?:<<half_day>>|<<hours>>|<<minutes>>|<<some_people>>)\b)
            (?:[\s,-]+ (?P<year>[12]\d{3}) (?![\d:]))?
            (?P<range> \s* (?:[-/,]|(?:<<until>>|<<alternatives>>)\b) \s* \d{1,2} (?:<<ordinals>>)?
                (?![\d:.] | \s*(?:<<half_day>>|<<hours>>|<<minutes>>|<<some_people>>)\b))?
        """)
        self._weekday = patterns.compile(r"""
            (?P<before>\b<<next_week>>\s+ (?:<<coming>>\s+)?)? (?:\b<<coming>>\s+)?
            \b(?P<name><<weekdays>>)\b (?P<after>\s+<<next_week>>\b)?
        """)
        self._near = patterns.compile(
            r"\b(?:(?P<after_tomorrow><<after_tomorrow>>)|(?P<tomorrow><<tomorrow>>)|<<today>>)\b"
        )
        self._ahead = patterns.compile(r"\b<<within>>\s+(?P<number>\d{1,3})\s+(?:(?P<days><<days>>)|<<weeks>>)\b")
        self._elsewhere = patterns.compile(r"\b<<elsewhere>>\s+(?:\w+\s+)?$")
        self._shifted = patterns.compile(r"\b<<shifted>>\b")
        self._ordinal = patterns.compile(r"\d(?:<<ordinals>>)\b")

    def take(self, page: Page, today: date) -> date | None:
        """The one day that all of the page agrees on."""
        if self._shifted.search(page.rest):
            return None
        dates = set(self._take_dates(page, today))
        weekdays = set(self._take_weekdays(page, today))
        dates.update(self._take_distances(page, today))
        if not dates:
            return weekdays.pop() if len(weekdays) == 1 else None
        day = dates.pop()
        if dates or day is None:
            return None
        return day if all(other is not None and other.weekday() == day.weekday() for other in weekdays) else None

    def leaves_more(self, page: Page) -> bool:
        """Whether more is said about the day than was read: "14 May 27", "Tuesday the 14th"."""
        return bool(_NUMBER_AFTER_DAY.search(page.rest) or self._ordinal.search(page.rest))

    def _take_dates(self, page: Page, today: date) -> Iterator[date | None]:
        for match, before in self._take(page, self._iso):
            yield self._unless_elsewhere(before, _date(match["year"], match["month"], match["day"]))
        for match, before in self._take(page, self._slashed):
            yield self._unless_elsewhere(before, _date_either_way(match[1], match[3], match[4], match["sign"]))
        for match, before in self._take(page, self._dotted):
            day = _date_or_coming(match["year"], int(match["month"]), match["day"], today)
            yield self._unless_elsewhere(before, day)
        for match, before in (*self._take(page, self._day_month), *self._take(page, self._month_day)):
            month = self._months[match["name"]]
            day = None if match["range"] else _date_or_coming(match["year"], month, match["day"], today)
            yield self._unless_elsewhere(before, day)

    def _take_weekdays(self, page: Page, today: date) -> Iterator[date | None]:
        """The coming day of each weekday named, strictly after today."""
        for match, before in self._take(page, self._weekday):
            weekday = self._weekdays[match["name"]]
            if match["before"] or match["after"]:
                ahead = 7 - today.weekday() + weekday
            else:
                ahead = (weekday - today.weekday() - 1) % 7 + 1
            yield self._unless_elsewhere(before, _in_days(today, ahead))

    def _take_distances(self, page: Page, today: date) -> Iterator[date | None]:
        for match, before in self._take(page, self._near):
            ahead = 2 if match["after_tomorrow"] else 1 if match["tomorrow"] else 0
            yield self._unless_elsewhere(before, _in_days(today, ahead))
        for match, before in self._take(page, self._ahead):
            ahead = int(match["number"]) * (1 if match["days"] else 7)
            yield self._unless_elsewhere(before, _in_days(today, ahead))

    def _take(self, page: Page, pattern: re.Pattern[str]) -> list[tuple[re.Match[str], str]]:
        return page.take(pattern, mark=DAY)

    def _unless_elsewhere(self, before: str, day: date | None) -> date | None:
        """The day, unless the words before it say that it is another one."""
        return None if self._elsewhere.search(before) else day


def _date(year: str | int, month: str | int, day: str | int) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _date_either_way(first: str, second: str, year: str, sign: str) -> date | None:
    """The date of three numbers where only one order is possible; with points the day comes first."""
    if len(year) < 4:
        return None
    orders = {_date(year, second, first)} if sign == "." else {_date(year, second, first), _date(year, first, second)}
    orders.discard(None)
    return orders.pop() if len(orders) == 1 else None


def _date_or_coming(year: str | None, month: int, day: str, today: date) -> date | None:
    if year is not None:
        return _date(year, month, day)
    dates = (_date(today.year + ahead, month, day) for ahead in range(_LEAP_CYCLE))
    return next((coming for coming in dates if coming is not None and coming >= today), None)


def _in_days(today: date, days: int) -> date | None:
    try:
        return today + timedelta(days=days)
    except OverflowError:
        return None
