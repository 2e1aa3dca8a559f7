"""How a `When` is written where a platform does not do it itself."""

import re
from datetime import date

from babel import Locale, UnknownLocaleError
from babel.dates import format_skeleton, format_time

from dialogs.cards import Shape, When
from dialogs.locales import region_of

FALLBACK = "en"
_FIRST = re.compile(r"\b1\b")


def find_locale(tag: str) -> Locale:
    """The locale of a BCP 47 tag; English when it is empty, malformed or unknown."""
    try:
        return Locale.parse(region_of(tag).replace("-", "_"))
    except (ValueError, TypeError, UnknownLocaleError):
        return Locale.parse(FALLBACK)


def format_when(when: When, locale: str) -> str:
    """Day with weekday and month name, the local time and its zone where a time is set."""
    day = _format_yearless(when.day, locale) if when.shape is Shape.SHORT else format_day(when.day, locale)
    if when.time is None:
        return day
    # A narrow no-break space before AM and PM is right in print, but nobody can type or search for it.
    clock = format_time(when.time, format="short", locale=find_locale(locale)).replace("\u202f", " ")
    return clock if when.shape is Shape.CLOCK else f"{day}, {clock} ({when.zone})"


def format_day(day: date, locale: str) -> str:
    """A day with weekday, month name and year."""
    return _ordinal(format_skeleton("yMMMEd", day, locale=find_locale(locale)), day, locale)


def _format_yearless(day: date, locale: str) -> str:
    return _ordinal(format_skeleton("MMMEd", day, locale=find_locale(locale)), day, locale)


def format_day_short(day: date, locale: str) -> str:
    """Day and month name alone, for an axis."""
    return _ordinal(format_skeleton("MMMd", day, locale=find_locale(locale)), day, locale)


def _ordinal(written: str, day: date, locale: str) -> str:
    """The French write the first of a month “1er”, which the patterns of CLDR do not know."""
    if day.day == 1 and find_locale(locale).language == "fr":
        return _FIRST.sub("1er", written, count=1)
    return written
