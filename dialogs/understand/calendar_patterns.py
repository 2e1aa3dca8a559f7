"""A language's calendar as patterns, and the page from which they take what they read.

In a pattern, <<name>> stands for any phrase that the lexicon lists under that name in its calendar.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields

from dialogs.lexicon import Calendar, Phrases
from dialogs.understand.plain import plain, spellings

# What remains on a page where a day, a start or anything else has been read.
DAY, START, TAKEN = " \u00a4 ", " \u00a6 ", " \u00a7 "
_MARKS = {ord(mark.strip()): " " for mark in (DAY, START, TAKEN)}
_HYPHEN = re.compile("[\u2010-\u2015\u2212]")


def calendar_text(text: str) -> str:
    """The text in plain words with single spaces and one kind of hyphen."""
    return " ".join(_HYPHEN.sub("-", plain(text)).translate(_MARKS).split())


def said(phrases: Phrases) -> tuple[str, ...]:
    """The phrases of a list, written as in a calendar text."""
    return tuple(calendar_text(phrase) for phrase in spellings(phrases) if phrase.strip())


def said_for(lists: Mapping[int, Phrases]) -> dict[str, int]:
    """The number that each phrase stands for."""
    return {phrase: number for number, phrases in lists.items() for phrase in said(phrases)}


class CalendarPatterns:
    """Makes patterns that know one language's words."""

    def __init__(self, calendar: Calendar) -> None:
        values = {field.name: getattr(calendar, field.name) for field in fields(calendar)}
        self._inserts = {name: _any_of(said(value)) for name, value in values.items() if isinstance(value, str)}
        self._inserts |= {
            # Not the end of a longer number, a date or a time.
            "number_starts": r"(?<![\w:/])(?<!\d[.,-])",
            "months": _any_of(said(",".join(calendar.months))),
            "weekdays": _any_of(said(",".join(calendar.weekdays))),
            "numbers": _any_of(said(",".join(calendar.numbers.values()))),
            "nths": _any_of(said(",".join(calendar.nths.values()))),
            "holds": _any_of(said(",".join(calendar.holds.values()))),
            "lengths": _any_of(said(",".join(calendar.lengths.values()))),
            "past": _any_of(said(",".join(calendar.past.values()))),
            "past_after": _any_of(said(",".join(calendar.past_after.values()))),
            "of_then": _before_word(self._inserts["of"]),
            "holidays_of_then": _before_word(self._inserts["holidays_of"]),
            "half_day": f"(?:{self._inserts['morning']}|{self._inserts['afternoon']})",
            "some_people": rf"(?:(?:[^\W\d]+\s+)?{self._inserts['people']})",
        }

    def compile(self, pattern: str) -> re.Pattern[str]:
        """The pattern in this language; it may be written with spaces and line breaks."""
        return re.compile(re.sub(r"<<(\w+)>>", lambda found: self._inserts[found[1]], pattern), re.VERBOSE)


def _any_of(phrases: Iterable[str]) -> str:
    longest_first = sorted(phrases, key=len, reverse=True)
    # A list may be empty, and then it matches nothing rather than everything.
    return "(?:" + ("|".join(map(re.escape, longest_first)) or "(?!)") + ")"


def _before_word(phrases: str) -> str:
    """The phrases before another word: a space between, or none after an elision ("d'avril")."""
    return rf"(?:{phrases}(?:\s+|(?<=')))"


class Page:
    """A text from which what has been read is taken out, so that no number is read twice."""

    def __init__(self, text: str) -> None:
        self.rest = text

    def take(
        self, pattern: re.Pattern[str], wanted: Callable[[re.Match[str]], bool] | None = None, mark: str = TAKEN
    ) -> list[tuple[re.Match[str], str]]:
        """What the pattern finds and is wanted, each with the text before it; the mark remains in its place."""
        found = [match for match in pattern.finditer(self.rest) if wanted is None or wanted(match)]
        taken = [(match, self.rest[: match.start()]) for match in found]
        for match in reversed(found):
            self.rest = self.rest[: match.start()] + mark + self.rest[match.end() :]
        return taken
