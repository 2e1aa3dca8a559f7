"""How many people come, how long the session is and on which day, where a description says it once and plainly."""

import re
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from dialogs.lexicon import Calendar
from dialogs.suggest.languages import Descriptions
from dialogs.suggest.phrases import Maker, split
from dialogs.suggest.wording import Wording, plain_words, read
from dialogs.understand.calendar_patterns import TAKEN, CalendarPatterns, Page, calendar_text
from dialogs.understand.dates import Dates, Order
from dialogs.understand.weekdays import Weekdays

_LEAST_MINUTES, _MOST_MINUTES = 15, 24 * 60  # a shorter thing is a part of a session, or none
_DATE_LIMIT = 2000  # characters searched for a day
_BEFORE = 40  # characters before a figure in which something may speak against it
_ADJECTIVES = 2  # words between a number and the people it counts

Value = TypeVar("Value", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Figure(Generic[Value]):
    """A value and the tokens that say it."""

    value: Value
    start: int
    end: int


def ordinals(calendar: Calendar) -> re.Pattern[str]:
    """The day before a month, both with the points that dates are written with: "14. Mai", "14. 5. 2027"."""
    months = "|".join(
        sorted({re.escape(month) for list_ in calendar.months for month in split(list_)}, key=len, reverse=True)
    )
    return re.compile(rf"(?<![\d.])\d{{1,2}}\.(?=\s*(?:(?:{months})(?!\w)|\d{{1,2}}\.|\d{{4}}(?!\d)))", re.IGNORECASE)


class Figures:
    """Reads figures in one language."""

    def __init__(self, language: Descriptions, calendar: Calendar) -> None:
        amounts = language.amounts
        maker = Maker(language.classes, language.negators, language.apostrophe)
        patterns = CalendarPatterns(calendar)
        self._apostrophe = language.apostrophe
        self._ordinals = ordinals(calendar)
        self._numbers = {
            " ".join(plain_words(phrase, language.apostrophe)): number
            for number, phrases in amounts.numbers.items()
            for phrase in split(phrases)
        }
        self._said_lengths = [(re.compile(maker.any_of(said)), minutes) for minutes, said in amounts.lengths.items()]
        self._said_length = re.compile(rf"(?<!\S){maker.any_of(','.join(amounts.lengths.values()))}")
        spelled = "|".join(sorted(map(re.escape, self._numbers), key=len, reverse=True))
        number = rf"(?<!\S)(?P<number>\d{{1,6}}|{spelled}) "
        adjectives = rf"(?:(?!{maker.any_of(amounts.no_adjectives)})[^\W\d]\S* ){{0,{_ADJECTIVES}}}?"
        self._people = re.compile(rf"{number}{adjectives}{maker.any_of(amounts.people)}")
        self._crowd = re.compile(rf"(?<!\S){maker.any_of(amounts.crowds)}{number}")
        self._no_crowd = re.compile(rf"(?:(?<!\S){maker.any_of(amounts.no_crowds)}|\d )$")
        decimal = rf"(?<!\S)(?P<number>\d{{1,4}}(?:[.,]\d{{1,2}})?|{spelled}) ?"
        minutes, hours = maker.any_of(amounts.minutes), maker.any_of(amounts.hours)
        self._length = re.compile(
            rf"{decimal}(?:(?P<minutes>{minutes})|{hours}(?:\w+ )??(?:(?P<rest>\d\d) ?{minutes})?)"
        )
        self._no_length = re.compile(rf"(?:(?<!\S){maker.any_of(amounts.no_lengths)}|\d )$")
        self._no_session = re.compile(rf"(?:{adjectives})??{maker.any_of(amounts.no_sessions)}")
        self._no_day = re.compile(rf"(?<!\S){maker.any_of(amounts.no_days)}$")
        self._dates = Dates(calendar, patterns)
        self._weekdays = Weekdays(calendar, patterns)
        self._dated = patterns.compile(r"\d|<<months>>|<<weekdays>>")
        self._coming = patterns.compile(r"\b<<coming>>\s+<<weekdays>>\b")

    def participants(self, wording: Wording) -> Figure[int] | None:
        """How many people come."""
        counted = [match for pattern in (self._people, self._crowd) for match in pattern.finditer(wording.plain)]
        found = [
            _figure(wording, match, self._number(match["number"]))
            for match in counted
            if not _stands_before(self._no_crowd, wording, match)
        ]
        return _only([figure for figure in found if figure.value > 1])

    def minutes(self, wording: Wording) -> Figure[int] | None:
        """How long the live session is."""
        found = [
            _figure(wording, match, minutes)
            for match, minutes in self._each_length(wording)
            if _LEAST_MINUTES <= minutes <= _MOST_MINUTES
            and not _stands_before(self._no_length, wording, match)
            and not self._no_session.match(wording.plain, match.end())
        ]
        return _only(found)

    def day(self, wording: Wording, today: date) -> Figure[date] | None:
        """The one day that is named: with its month or, in the first sentence, as a coming weekday."""
        text = calendar_text(wording.text[:_DATE_LIMIT])
        if not self._dated.search(text):
            return None
        page = _Notes(text)
        days = set(self._dates.take(page, today, Order.UNKNOWN))
        if not days:
            # Later "on Friday" is when somebody answers.
            page = _Notes(calendar_text(wording.typed(*wording.sentence_around(0, 0))))
            for match, _ in page.take(self._coming):
                days |= set(self._weekdays.take_plain(Page(match[0]), today))
        day = days.pop() if len(days) == 1 else None
        if day is None or any(self._is_no_day(before) for _, before in page.notes):
            return None
        return _place(wording, read(page.notes[0][0], self._apostrophe, self._ordinals).tokens, day)

    def _is_no_day(self, before: str) -> bool:
        words = "".join(f"{word} " for word in read(before[-_BEFORE:], self._apostrophe).tokens)
        return self._no_day.search(words) is not None

    def _number(self, said: str) -> int:
        return int(said) if said.isdecimal() else self._numbers[said]

    def _each_length(self, wording: Wording) -> Iterator[tuple[re.Match[str], int]]:
        for match in self._length.finditer(wording.plain):
            said = match["number"].replace(",", ".")
            number = float(said) if said[0].isdecimal() else self._numbers[said]
            yield match, round(number if match["minutes"] else 60 * number + int(match["rest"] or 0))
        for match in self._said_length.finditer(wording.plain):
            yield match, next(minutes for said, minutes in self._said_lengths if said.fullmatch(match[0]))


class _Notes(Page):
    """A page that keeps what was taken off it, each with the text before it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.notes: list[tuple[str, str]] = []

    def take(
        self, pattern: re.Pattern[str], wanted: Callable[[re.Match[str]], bool] | None = None, mark: str = TAKEN
    ) -> list[tuple[re.Match[str], str]]:
        taken = super().take(pattern, wanted, mark)
        self.notes += [(match[0], before) for match, before in taken]
        return taken


def _figure(wording: Wording, match: re.Match[str], value: Value) -> Figure[Value]:
    return Figure(value, wording.token_at(match.start()), wording.token_at(match.end()))


def _stands_before(pattern: re.Pattern[str], wording: Wording, match: re.Match[str]) -> bool:
    """Whether the pattern, which ends where it is told to, stands right before the match."""
    return pattern.search(wording.plain, max(0, match.start() - _BEFORE), match.start()) is not None


def _only(found: Sequence[Figure[Value]]) -> Figure[Value] | None:
    """The first of them, where all say the same."""
    return found[0] if len({figure.value for figure in found}) == 1 else None


def _place(wording: Wording, said: Sequence[str], value: Value) -> Figure[Value] | None:
    """The value where these tokens stand."""
    length = len(said)
    starts = range(len(wording.tokens) - length + 1)
    at = next((at for at in starts if wording.tokens[at : at + length] == tuple(said)), None)
    return None if at is None else Figure(value, at, at + length)
