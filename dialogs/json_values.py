"""JSON values, checked: each gives the value as what it should be, TypeError (or as said) where it is anything else.

ValueError stands for what has the right type and could still not be reckoned with or shown: who may write to a store
could otherwise make every look at a session fail.
"""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Final, cast
from zoneinfo import ZoneInfo

Document = dict[str, object]

_LARGEST: Final = 2**31 - 1  # what a calendar file can say
_MOST: Final = 1_000_000  # minutes, days or people: so much can be added to any day below
_YEARS: Final = range(1970, 3000)


def mapping(value: object) -> Document:
    """A JSON object."""
    if not isinstance(value, dict):
        raise TypeError("not an object")
    return cast(Document, value)


def items(value: object) -> list[object]:
    """A list."""
    if not isinstance(value, list):
        raise TypeError("not a list")
    return cast("list[object]", value)


def text(value: object) -> str:
    """A text; ValueError for one with halves of characters, which nothing could write down."""
    if not isinstance(value, str):
        raise TypeError("not a text")
    value.encode()
    return value


def texts(value: object) -> dict[str, str]:
    """An object of texts."""
    return {name: text(each) for name, each in mapping(value).items()}


def whole(value: object) -> int:
    """A whole number; ValueError below 0 and above all that is ever counted."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("not a whole number")
    if not 0 <= value <= _LARGEST:
        raise ValueError("out of all measure")
    return value


def measure(value: object) -> int:
    """A number of minutes, days or people; ValueError above a million."""
    found = whole(value)
    if found > _MOST:
        raise ValueError("out of all measure")
    return found


def optional_measure(value: object) -> int | None:
    """The same, or nothing."""
    return None if value is None else measure(value)


def optional_hours(value: object) -> Decimal | None:
    """A number of hours or nothing; ValueError or InvalidOperation for none that a clock could run."""
    if value is None:
        return None
    hours = Decimal(text(value))
    if not 0 <= hours <= _MOST:
        raise ValueError("out of all measure")
    return hours


def day(value: object) -> date:
    """A day; ValueError for one in no year that anybody plans for."""
    found = date.fromisoformat(text(value))
    if found.year not in _YEARS:
        raise ValueError("out of all time")
    return found


def moment(value: object) -> datetime:
    """A moment with an offset, in UTC; ValueError without one, and as for a day."""
    moment = datetime.fromisoformat(text(value))
    if moment.tzinfo is None:
        raise ValueError("a moment without an offset")
    if moment.year not in _YEARS:
        raise ValueError("out of all time")
    return moment.astimezone(UTC)


def zone(value: object) -> str:
    """The name of a time zone that there is; ValueError."""
    name = text(value)
    try:
        return ZoneInfo(name).key
    except (KeyError, OSError) as error:
        raise ValueError("no time zone") from error
