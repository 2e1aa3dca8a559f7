"""JSON values, checked: each gives the value as what it should be, TypeError (or as said) where it is anything else."""

from datetime import UTC, datetime
from typing import cast

Document = dict[str, object]


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
    """A text."""
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def texts(value: object) -> dict[str, str]:
    """An object of texts."""
    return {name: text(each) for name, each in mapping(value).items()}


def whole(value: object) -> int:
    """A whole number."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("not a whole number")
    return value


def optional_whole(value: object) -> int | None:
    """A whole number or nothing."""
    return None if value is None else whole(value)


def moment(value: object) -> datetime:
    """A moment with an offset, in UTC; ValueError without one."""
    moment = datetime.fromisoformat(text(value))
    if moment.tzinfo is None:
        raise ValueError("a moment without an offset")
    return moment.astimezone(UTC)
