"""The live session that a message describes, or the parts of it that a message changes."""

import re
from dataclasses import dataclass, field, replace
from datetime import date, time
from decimal import Decimal
from enum import StrEnum

from dialogs.lexicon import Calendar
from dialogs.understand.amounts import Amounts
from dialogs.understand.calendar_patterns import DAY, START, TAKEN, CalendarPatterns, Page, calendar_text, said_for
from dialogs.understand.countries import Countries
from dialogs.understand.dates import Order
from dialogs.understand.days import Days
from dialogs.understand.found import agree
from dialogs.understand.plain import words_of
from dialogs.understand.times import Times
from dialogs.understand.zone_words import Zones

_LIMIT = 300  # characters
_MARK = re.compile(f"[{DAY}{START}{TAKEN}]")
_WORD = re.compile(r"\w+")


class Scope(StrEnum):
    """What a message speaks of besides the live session."""

    ALONE = "alone"  # of nothing
    MOVE = "move"  # of what it likes, but it asks in so many words to change the session
    ASIDE = "aside"  # of something


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingWords:
    """What a message says about the live session: local day and start and so on; None where it does not.

    `country` and `unknown_zone` hold words: for the country whose public holidays count, and for a zone that cannot be
    placed. `unread` holds the words for anything else that was said and cannot be used. All are in plain lower case.
    `scope` tells what else the message speaks of, which is for the reader to weigh: "see you Friday" sets no date.
    """

    day: date | None = None
    start: time | None = None
    zone: str | None = None  # IANA
    unknown_zone: str = ""
    country: str = ""
    minutes: int | None = None
    participants: int | None = None
    hours: Decimal | None = None  # of everything, if all were live
    hold_days: int | None = None  # how long the learning must last
    unread: tuple[str, ...] = ()
    scope: Scope = field(default=Scope.ASIDE, compare=False)


class Bookings:
    """Reads bookings in one language."""

    def __init__(self, calendar: Calendar) -> None:
        patterns = CalendarPatterns(calendar)
        self._numbers = said_for(calendar.numbers)
        self._number_word = patterns.compile(r"\b<<numbers>>\b")
        self._between = words_of(calendar.between_parts, " ")
        self._company = words_of(calendar.company, " ")
        # "move the date to Friday", "den Termin auf Freitag verschieben"
        self._move = patterns.compile(r"\b<<moves>>[\s-]+(?:(?:\w{1,3}[\s'-]+)?<<moved>>|<<moved_to>>)(?!\w)")
        self._moved_day = patterns.compile(rf"""
            \b<<moved>>\s+ (?:\w{{1,3}}\s+){{0,2}} {DAY.strip()} [\s,]* (?:(?:<<at>>\s*)?{START.strip()}\s*)?
            <<moves>>\b
        """)
        self._parting = patterns.compile(rf"(?:^|[.,;!]\s*)<<partings>>\s*{DAY.strip()}\s*[.!]*$")
        self._days = Days(calendar, patterns)
        self._countries = Countries(patterns)
        self._zones = Zones(calendar, patterns)
        self._times = Times(calendar, patterns)
        self._amounts = Amounts(calendar, patterns)

    def read(self, text: str, today: date, order: Order = Order.UNKNOWN) -> BookingWords | None:
        """What the text says; None where it says nothing, its day is in doubt, or no day and too much else is said."""
        page = self._page(text)
        # The order matters: each takes its numbers off the page, and the later ones are less particular.
        hold = self._amounts.take_hold(page)
        named = self._days.take(page, today, order)
        country = self._countries.take(page)
        zones = self._zones.take_certain(page)
        start, span = self._times.take(page)
        zones += self._zones.take_beside_start(page)
        lengths = self._amounts.take_lengths(page)
        participants = self._amounts.take_participants(page)
        if self._days.in_doubt(page) if named.day else named.named or not self._is_read(page):
            return None
        zone = agree(zones)
        words = BookingWords(
            day=named.day,
            start=start.value,
            zone=zone.value,
            unknown_zone=", ".join(zone.unread),
            country=country.value or "",
            minutes=lengths.minutes.value or (None if lengths.minutes.unread else span),
            participants=participants.value,
            hours=lengths.hours.value,
            hold_days=hold.value,
            unread=(
                *country.unread,
                *start.unread,
                *lengths.minutes.unread,
                *participants.unread,
                *lengths.hours.unread,
                *hold.unread,
            ),
        )
        return None if words == BookingWords() else replace(words, scope=self._scope(text, page, words))

    def read_start(self, text: str) -> time | None:
        """The time that a whole message is: "10"."""
        return self._times.read_alone(self._page(text).rest)

    def _page(self, text: str) -> Page:
        plain = calendar_text(text[:_LIMIT])
        return Page(self._number_word.sub(lambda found: str(self._numbers[found[0]]), plain))

    def _is_read(self, page: Page) -> bool:
        """Whether nothing is left of the page but words that stand between the parts of a booking."""
        return all(word in self._between for word in _WORD.findall(_MARK.sub(" ", page.rest)))

    def _scope(self, text: str, page: Page, words: BookingWords) -> Scope:
        """What the text speaks of, by what is left of its page."""
        if self._move.search(calendar_text(text[:_LIMIT])) or self._moved_day.search(page.rest):
            return Scope.MOVE
        beside_day = words.day is not None and words.participants is None
        if beside_day and not self._company.isdisjoint(_WORD.findall(page.rest)):
            return Scope.ASIDE
        if "?" in page.rest or self._parting.search(page.rest.strip()) or not self._is_read(page):
            return Scope.ASIDE
        return Scope.ALONE
