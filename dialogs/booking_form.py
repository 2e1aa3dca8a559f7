"""The date form: its fields, and typed values -> a booking or what to put right.

Nothing typed is lost: wrong values come back into the form beside a sentence that says what to do.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from dialogs import zones
from dialogs.almanac import NO_ALMANAC, Almanac
from dialogs.grid import Result
from dialogs.plan import Booking, Share, holidays_of
from dialogs.session import Session
from dialogs.words import one_line, shorten

# Limits of what is taken; a value outside is more likely a slip than a wish.
MINUTES = (15, 960)  # of the live session; 960 = two full days
PARTICIPANTS = (1, 100_000)
HOURS = (Decimal("0.25"), Decimal(200))  # live hours planned so far
FARTHEST = timedelta(days=3 * 366)
_VALUE_LIMIT = 100  # characters kept of a field's value


class Field(StrEnum):
    """The form's fields, in the order they are shown."""

    DAY = "day"
    TIME = "time"
    ZONE = "zone"
    COUNTRY = "country"
    MINUTES = "minutes"
    PARTICIPANTS = "participants"
    HOURS = "hours"
    SHARE = "share"
    HOLD = "hold"


# How long the learning must last, in days, as offered for choice.
HOLDS = (30, 90, 180, 365)


class Mistake(StrEnum):
    """What can be wrong with one field."""

    MISSING = "missing"
    NOT_A_DATE = "not_a_date"
    PAST = "past"
    TOO_FAR = "too_far"
    NOT_A_TIME = "not_a_time"
    SKIPPED = "skipped"  # the clocks go forward over this time
    UNKNOWN_ZONE = "unknown_zone"
    UNKNOWN_COUNTRY = "unknown_country"
    NOT_A_NUMBER = "not_a_number"
    OUT_OF_RANGE = "out_of_range"
    NOT_A_CHOICE = "not_a_choice"


def fields_for(result: Result) -> tuple[Field, ...]:
    """The fields a plan of this kind needs or can use; an async-first plan has a launch day and no session."""
    if result is Result.ASYNC_FIRST:
        return (Field.DAY, Field.ZONE, Field.COUNTRY, Field.PARTICIPANTS, Field.HOURS, Field.SHARE, Field.HOLD)
    return tuple(Field)


def required_for(result: Result) -> tuple[Field, ...]:
    """The fields without which there is no plan."""
    return (Field.DAY, Field.ZONE) if result is Result.ASYNC_FIRST else (Field.DAY, Field.TIME, Field.ZONE)


def tidy(values: Mapping[str, str]) -> dict[str, str]:
    """The known fields of what a client sent, each one short line; everything else is dropped."""
    return {
        field.value: shorten(one_line(values[field.value]), _VALUE_LIMIT) for field in Field if field.value in values
    }


def spell(booking: Booking) -> dict[str, str]:
    """A booking as the form would have been filled in for it."""
    typed = {
        Field.DAY: booking.day.isoformat(),
        Field.TIME: booking.start.strftime("%H:%M") if booking.start else "",
        Field.ZONE: booking.zone,
        Field.COUNTRY: booking.holidays.country.name if booking.holidays else "",
        Field.MINUTES: _number(booking.minutes),
        Field.PARTICIPANTS: _number(booking.participants),
        Field.HOURS: _number(booking.hours),
        Field.SHARE: booking.share.value if booking.share else "",
        Field.HOLD: _number(booking.hold_days),
    }
    return {field.value: text for field, text in typed.items()}


def known_values(session: Session) -> dict[str, str]:
    """The session's form as it is now: what is booked, or the zone alone, and over it what was typed already."""
    if session.draft is not None and session.draft.errors:
        # A form that was sent says everything: some platforms leave out the fields that were emptied.
        return dict(session.draft.values)
    known = spell(session.booking) if session.booking else {Field.ZONE.value: session.zone}
    return {**known, **(session.draft.values if session.draft else {})}


def read(
    values: Mapping[str, str], result: Result, at: datetime, almanac: Almanac = NO_ALMANAC, locale: str = "en"
) -> Booking | dict[str, Mistake]:
    """The booking that tidy values describe, judged at the UTC moment `at`, or the mistake in each wrong field.

    `almanac` knows the countries, which are called as in `locale`.
    """
    typed = _Typed(values=values, result=result)
    day = typed.take(Field.DAY, read_day)
    start = typed.take(Field.TIME, _read_time)
    zone = typed.take(Field.ZONE, lambda words: zones.find_zone(words) or Mistake.UNKNOWN_ZONE)
    country = typed.take(Field.COUNTRY, lambda words: almanac.find(words, locale) or Mistake.UNKNOWN_COUNTRY)
    minutes = typed.take(Field.MINUTES, lambda words: _read_whole(words, MINUTES))
    participants = typed.take(Field.PARTICIPANTS, lambda words: _read_whole(words, PARTICIPANTS))
    hours = typed.take(Field.HOURS, _read_hours)
    share = typed.take(Field.SHARE, lambda words: _SHARES.get(words, Mistake.NOT_A_CHOICE))
    hold_days = typed.take(Field.HOLD, lambda words: _HOLDS.get(words, Mistake.NOT_A_CHOICE))
    mistakes = typed.mistakes
    if day is not None and zone is not None:
        mistakes |= _judge_moment(day, start, zone, at)
    if mistakes or day is None or zone is None:
        return mistakes
    booking = Booking(
        day=day,
        start=start,
        zone=zone,
        minutes=minutes,
        participants=participants,
        hours=hours,
        share=share,
        hold_days=hold_days,
        booked_on=zones.local_day(at, zone),
    )
    return booking if country is None else replace(booking, holidays=holidays_of(country, booking, almanac))


T = TypeVar("T")

_SHARES: Mapping[str, Share] = {share.value: share for share in Share}
_HOLDS: Mapping[str, int] = {str(days): days for days in HOLDS}


class _Typed:
    """Reads one field after the other and gathers the mistakes."""

    def __init__(self, *, values: Mapping[str, str], result: Result) -> None:
        self._values = values
        self._fields = fields_for(result)
        self._required = required_for(result)
        self.mistakes: dict[str, Mistake] = {}

    def take(self, field: Field, reader: Callable[[str], T | Mistake]) -> T | None:
        words = self._values.get(field.value, "") if field in self._fields else ""
        if not words:
            if field in self._required:
                self.mistakes[field.value] = Mistake.MISSING
            return None
        value = reader(words)
        if isinstance(value, Mistake):
            self.mistakes[field.value] = value
            return None
        return value


def _judge_moment(day: date, start: time | None, zone: str, at: datetime) -> dict[str, Mistake]:
    today = zones.local_day(at, zone)
    if day < today:
        return {Field.DAY.value: Mistake.PAST}
    if day - today > FARTHEST:
        return {Field.DAY.value: Mistake.TOO_FAR}
    if start is None:
        return {}
    if not zones.exists(day, start, zone):
        return {Field.TIME.value: Mistake.SKIPPED}
    if zones.instant(day, start, zone) <= at:
        return {Field.TIME.value: Mistake.PAST}
    return {}


def read_day(typed: str) -> date | Mistake:
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", typed, re.ASCII):
        return Mistake.NOT_A_DATE
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return Mistake.NOT_A_DATE


def _read_time(typed: str) -> time | Mistake:
    # Browsers may add seconds; they mean nothing here.
    match = re.fullmatch(r"(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?", typed, re.ASCII)
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        return Mistake.NOT_A_TIME
    return time(int(match[1]), int(match[2]))


def _read_whole(typed: str, limits: tuple[int, int]) -> int | Mistake:
    match = re.fullmatch(r"([+-]?)(\d+)(?:[.,]0+)?", typed, re.ASCII)
    if match is None:
        return Mistake.NOT_A_NUMBER
    low, high = limits
    number = int(match[2]) if match[1] != "-" else -int(match[2])
    return number if low <= number <= high else Mistake.OUT_OF_RANGE


def _read_hours(typed: str) -> Decimal | Mistake:
    if not re.fullmatch(r"[+-]?\d{1,12}([.,]\d{1,4})?", typed, re.ASCII):
        return Mistake.NOT_A_NUMBER
    hours = Decimal(typed.replace(",", "."))
    return hours if HOURS[0] <= hours <= HOURS[1] else Mistake.OUT_OF_RANGE


def _number(value: int | Decimal | None) -> str:
    return "" if value is None else str(value)
