"""Days said by their date: "14 May", "2027-05-14", "the first Tuesday of May", "the 14th"."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum, auto

from dialogs.lexicon import Calendar
from dialogs.understand.calendar_patterns import DAY, CalendarPatterns, Page, said_for

_LEAP_CYCLE = 9  # years within which every date comes round
_MONTHS = 12
_YEARS_AHEAD = 5  # that "27" may be


class Order(Enum):
    """What the first number of "3/4/2027" is."""

    DAY_FIRST = auto()
    UNKNOWN = auto()


class Dates:
    """Reads dates in one language; None stands for a date that is in doubt."""

    def __init__(self, calendar: Calendar, patterns: CalendarPatterns) -> None:
        self._months = said_for(dict(enumerate(calendar.months, start=1)))
        self._weekdays = said_for(dict(enumerate(calendar.weekdays)))
        self._nths = said_for(calendar.nths)
        self._iso = patterns.compile(
            r"<<number_starts>>(?P<year>[12]\d{3})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?:t(?=\d)|(?!\d))"
        )
        self._slashed = patterns.compile(
            r"<<number_starts>>(\d{1,2})(?P<sign>[-/.])(\d{1,2})(?P=sign)(\d{4}|\d\d)(?!\d)"
        )
        self._dotted = patterns.compile(r"""
            (?P<range> <<number_starts>> \d{1,2}\.? (?:\d{1,2}\.?)? \s* (?:-|<<until>>|<<alternatives>>) \s*)?
            (?:(?<=\s)|(?<=-)|<<number_starts>>) (?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})
            (?:\.\s?(?P<year>[12]\d{3})
              | \.\s?(?P<short>\d\d)(?![\d:.]|\s*(?:<<hours>>|<<minutes>>|<<oclock>>|<<half_day>>|<<some_people>>)\b)
              | \.(?=[\s,;)]|$)) (?!\d)
        """)
        self._day_month = patterns.compile(r"""
            (?P<range> \d{1,2} (?:<<ordinals>>|\.)? \s* (?:[-/,]|<<until>>|<<alternatives>>) \s*)?
            <<number_starts>> (?P<day>\d{1,2}) (?:<<ordinals>>|\.)? [\s-]* <<of_then>>? (?P<name><<months>>)\b \.?
            (?:[\s,-]+ <<of_then>>? (?P<year>[12]\d{3}) (?![\d:]))?
        """)
        self._month_day = patterns.compile(r"""
            \b(?P<name><<months>>)\b \.? \s* (?P<day>\d{1,2}) (?:<<ordinals>>)?
            (?![\d:] | \.\d | \s*(?:<<half_day>>|<<hours>>|<<minutes>>|<<some_people>>)\b)
            (?:[\s,-]+ <<of_then>>? (?P<year>[12]\d{3}) (?![\d:]))?
            (?P<range> \s* (?:[-/,]|(?:<<until>>|<<alternatives>>)\b) \s* \d{1,2} (?:<<ordinals>>)?
                (?![\d:.] | \s*(?:<<half_day>>|<<hours>>|<<minutes>>|<<some_people>>)\b))?
        """)
        within = r"(?:<<of_then>>|<<within>>\s+)"
        near = r"(?:(?P<next><<next_month>>)|(?P<this><<this_month>>))"
        self._nth_weekday = patterns.compile(rf"""
            \b(?P<nth><<nths>>)\s+(?P<weekday><<weekdays>>)\s+ (?: {within} {near}
            | {within}? (?P<name><<months>>)\b\.? (?:[\s,]+<<of_then>>?(?P<year>[12]\d{{3}})(?![\d:]))?)(?!\w)
        """)
        weekday_before = rf"|{DAY.strip()}\s+" if calendar.day_after else ""  # "martes 16"
        self._ordinal = patterns.compile(rf"""
            (?: (?:^|\b<<the>>\s+|{DAY.strip()}[\s,]*) (?P<day>\d{{1,2}})<<ordinals>>
              | (?:\b<<day_after>>\s+{weekday_before}) (?P<bare>\d{{1,2}})(?!\s*<<some_people>>\b) )
            (?!\w|[.,:]\d) (?:\s+ {within} {near})?
            (?= \s*(?:$ | [,.;!)?@] | \d | (?:<<at>>|<<heads>>)\b))
        """)

    def take(self, page: Page, today: date, order: Order = Order.UNKNOWN) -> Iterator[date | None]:
        """Every date that names its month."""
        for match in self._take(page, self._nth_weekday):
            yield self._find_nth(match, today)
        for match in self._take(page, self._iso):
            yield _date(match["year"], match["month"], match["day"])
        for match in self._take(page, self._slashed):
            first, second, year, sign = match[1], match[3], match[4], match["sign"]
            if sign == "." or (sign == "/" and int(first) > _MONTHS):
                year = _full_year(year, today)
            yield _date_in_order(first, second, year, Order.DAY_FIRST if sign == "." else order)
        for match in self._take(page, self._dotted):
            month, year = int(match["month"]), match["year"] or (match["short"] and _full_year(match["short"], today))
            yield None if match["range"] else _date_or_coming(year, month, match["day"], today)
        for match in (*self._take(page, self._day_month), *self._take(page, self._month_day)):
            month = self._months[match["name"]]
            yield None if match["range"] else _date_or_coming(match["year"], month, match["day"], today)

    def take_ordinals(self, page: Page, today: date) -> Iterator[date | None]:
        """Every day without the name of its month, "the 14th", "the 14th of next month": the coming one."""
        for match in self._take(page, self._ordinal):
            ahead = _month_ahead(match)
            months = (_month_in(today, months) for months in (range(4) if ahead is None else (ahead,)))
            yield _coming((_date(year, month, match["day"] or match["bare"]) for year, month in months), today)

    def _find_nth(self, match: re.Match[str], today: date) -> date | None:
        """The nth such weekday of the month, the coming one where no year is named."""
        nth, weekday = self._nths[match["nth"]], self._weekdays[match["weekday"]]
        ahead = _month_ahead(match)
        if ahead is not None:
            months = [_month_in(today, ahead)]
        else:
            years = (int(match["year"]),) if match["year"] else (today.year, today.year + 1)
            months = [(year, self._months[match["name"]]) for year in years]
        return _coming((_nth_weekday(year, month, weekday, nth) for year, month in months), today)

    def _take(self, page: Page, pattern: re.Pattern[str]) -> list[re.Match[str]]:
        return [match for match, _ in page.take(pattern, mark=DAY)]


def _coming(days: Iterable[date | None], today: date) -> date | None:
    return next((day for day in days if day is not None and day >= today), None)


def _month_ahead(match: re.Match[str]) -> int | None:
    """0 for this month, 1 for the next one, None where neither is meant."""
    return 0 if match["this"] else 1 if match["next"] else None


def _month_in(today: date, months: int) -> tuple[int, int]:
    """Year and month so many months from now."""
    year, month = divmod(12 * today.year + today.month - 1 + months, 12)
    return year, month + 1


def _nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The nth such day of the month, counted from its end where nth is below zero."""
    days = [day for number in range(1, 32) if (day := _date(year, month, number)) and day.weekday() == weekday]
    at = nth - 1 if nth > 0 else nth
    return days[at] if -len(days) <= at < len(days) else None


def _date(year: str | int, month: str | int, day: str | int) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _full_year(short: str, today: date) -> str:
    """The year of two digits, as they are where it is not one of the coming years."""
    if len(short) > len("27"):
        return short
    year = 2000 + int(short)
    return str(year) if today.year <= year <= today.year + _YEARS_AHEAD else short


def _date_in_order(first: str, second: str, year: str, order: Order) -> date | None:
    """The date of three numbers in that order, or the only order that is possible; None without a full year."""
    if len(year) < len("2027"):
        return None
    day_first, month_first = _date(year, second, first), _date(year, first, second)
    if order is Order.DAY_FIRST and day_first is not None:
        return day_first
    orders = {day_first, month_first} - {None}
    return orders.pop() if len(orders) == 1 else None


def _date_or_coming(year: str | None, month: int, day: str, today: date) -> date | None:
    if year is not None:
        return _date(year, month, day) if len(year) == len("2027") else None
    return _coming((_date(today.year + ahead, month, day) for ahead in range(_LEAP_CYCLE)), today)
