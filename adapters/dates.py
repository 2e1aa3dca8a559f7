"""How a `When` is written where a platform does not do it itself."""

from datetime import date

from babel import Locale, UnknownLocaleError
from babel.dates import format_skeleton, format_time

from dialogs.cards import Shape, When
from dialogs.texts.spoken import region_of

FALLBACK = "en"


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
    return format_skeleton("yMMMEd", day, locale=find_locale(locale))


def _format_yearless(day: date, locale: str) -> str:
    return format_skeleton("MMMEd", day, locale=find_locale(locale))


def format_day_short(day: date, locale: str) -> str:
    """Day and month name alone, for an axis."""
    return format_skeleton("MMMd", day, locale=find_locale(locale))
