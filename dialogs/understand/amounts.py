"""How long something takes, how long it must last and how many people come."""

import re
from dataclasses import dataclass
from decimal import Decimal

from dialogs.lexicon import Calendar
from dialogs.understand.calendar_patterns import CalendarPatterns, Page, said_for
from dialogs.understand.found import Found, agree

_LONG = 240  # minutes from which a length that is only called live is all of the training, not one session


@dataclass(frozen=True, slots=True, kw_only=True)
class Lengths:
    """The minutes of the live session, and the hours of everything if it were live."""

    minutes: Found[int]
    hours: Found[Decimal]


class Amounts:
    """Reads amounts in one language."""

    def __init__(self, calendar: Calendar, patterns: CalendarPatterns) -> None:
        self._said_lengths = said_for(calendar.lengths)
        self._said_holds = said_for(calendar.holds)
        range_ = r"(?P<range>\d+\s*(?:-|<<until>>|<<alternatives>>)\s*)?"
        self._sessions = patterns.compile(r"""
            <<number_starts>> (?!1\b)
            (?: \d{1,3}\s*<<times>>(?![^\W\d]) | (?:\d{1,3}|<<several>>)\s+(?:\w+\s+){0,2}?<<sessions>>\b )
            (?:[\s,]*(?:<<of_sessions>>\s+)? \d{1,4}(?:[.,]\d{1,2})? [\s-]* (?:<<minutes>>|<<hours>>)\b)?
            | <<number_starts>> \d{1,4} [\s-]* (?:<<minutes>>|<<hours>>) \s+ (?:<<apiece>>|<<sessions>>)\b
        """)
        self._spread = patterns.compile(r"""
            (?:<<number_starts>>\d{1,3}(?:[.,]\d)? | \b(?:<<part_of>>|<<single>>|<<several>>))
            [\s-]+ (?:<<days>>|<<weeks>>|<<months_long>>)\b | \b<<all_day>>\b
        """)
        self._hold = patterns.compile(r"""
            \b<<lasting>>\s+ (?:[^\W\d]+\s+){0,2}?
            (?:(?P<said><<holds>>) | \d{1,3}\s+(?:<<days>>|<<weeks>>|<<months_long>>))\b
            | \b (?:(?P<first><<holds>>) | \d{1,3}\s+(?:<<days>>|<<weeks>>|<<months_long>>)) \s+<<lasting_after>>\b
        """)
        self._length = patterns.compile(rf"""
            (?P<within>\b<<within>>\s+)?
            (?: (?P<said>\b<<lengths>>)
              | <<number_starts>> (?P<hours>\d{{1,2}}) \s* <<hours>> \s*
                (?:(?!<<within>>\b)[^\W\d]{{1,3}}\s+)? (?P<rest>\d{{1,2}})
                (?:\s*(?:<<minutes>>|m))?\b (?!\.\d|:|\s*(?:<<some_people>>|<<minutes>>|<<hours>>)\b)
              | <<number_starts>> {range_} (?P<number>\d{{1,4}}(?:[.,]\d{{1,2}})?) [\s-]*
                (?:(?P<minutes><<minutes>>)|(?:<<live>>\s+)?<<hours>>) )
            \b
        """)
        self._total_before = patterns.compile(r"\b<<in_total>>\s*:?\s*<<of_then>>?$")
        self._total_after = patterns.compile(r"""
            [\s,(]*<<in_total>>\b (?!\s*:?\s*<<of_then>>?\d+(?:[.,]\d+)?\s*(?:<<minutes>>|<<hours>>)\b)
        """)
        self._live_after = patterns.compile(r"\s+<<of_then>>?<<live>>\b(?:\s+<<live_time>>\b|(?!\s+[^\W\d]{4,}))")
        self._live_within = patterns.compile(r"<<live>>\s+<<hours>>$")
        self._inexact = patterns.compile(r"\b<<inexact>>\s+(?:[^\W\d]+\s+)?$")
        self._people = patterns.compile(rf"<<number_starts>> {range_} (?P<number>\d{{1,6}}) \s+ <<some_people>>\b")
        self._group_of = patterns.compile(
            r"\b<<groups>>\s+(?P<number>\d{1,6})\b (?![.,:]\d | \s*(?:-|<<until>>\b)\s*\d)"
        )
        self._heads = patterns.compile(r"\b<<heads>>\s*:?\s*(?P<number>\d{1,6}) (?=\s*(?:$|[,.;!)])) (?![.,]\d)")

    def take_hold(self, page: Page) -> Found[int]:
        """How many days the learning must last."""
        return agree(
            [(self._said_holds.get(match["said"] or match["first"]), match[0]) for match, _ in page.take(self._hold)]
        )

    def take_lengths(self, page: Page) -> Lengths:
        """How long the session is, and the whole if it were live."""
        unread = [(None, match[0]) for match, _ in page.take(self._sessions)]
        session: list[tuple[int | None, str]] = []
        live: list[tuple[int | None, str]] = []
        total: list[tuple[int | None, str]] = []
        for match, before in page.take(self._length):
            reading = (None if self._inexact.search(before) else self._minutes(match), match[0])
            after = match.string[match.end() :]
            if self._total_after.match(after) or self._total_before.search(before):
                total.append(reading)
            elif self._live_after.match(after) or self._live_within.search(match[0]):
                (session if match["minutes"] else live).append(reading)
            else:
                session.append(reading)
        unread += [(None, match[0]) for match, _ in page.take(self._spread)]
        if session or unread or all(minutes is None or minutes >= _LONG for minutes, _ in live):
            total += live
        elif live:
            unread += [(None, words) for _, words in live]
        hours = [(None if minutes is None else _as_hours(minutes), words) for minutes, words in total]
        return Lengths(minutes=agree([*unread, *session]), hours=agree(hours))

    def take_participants(self, page: Page) -> Found[int]:
        """How many people."""
        found = [
            (None if match["range"] or self._inexact.search(before) else int(match["number"]), match[0])
            for match, before in page.take(self._people)
        ]
        for pattern in (self._group_of, self._heads):
            found += [(int(match["number"]), match[0]) for match, _ in page.take(pattern)]
        return agree(found)

    def _minutes(self, match: re.Match[str]) -> int | None:
        if match["within"] or match["range"]:
            return None
        if match["said"]:
            return self._said_lengths[match["said"]]
        if match["hours"]:
            return 60 * int(match["hours"]) + int(match["rest"])
        number = float(match["number"].replace(",", "."))
        return round(number if match["minutes"] else 60 * number)


def _as_hours(minutes: int) -> Decimal:
    """ "8" and "1.5", without zeros at the end."""
    return Decimal(f"{minutes / 60:.2f}".rstrip("0").rstrip("."))
