"""What was found of one kind of thing: its value, or the words that said something about it and could not be used."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Found(Generic[Value]):
    """One value, or None with the words that are left unread; None and no words where nothing was said."""

    value: Value | None = None
    unread: tuple[str, ...] = ()


def agree(readings: Sequence[tuple[Value | None, str]]) -> Found[Value]:
    """The value on which all readings agree; None stands for words that cannot be used."""
    values = {value for value, _ in readings}
    if len(values) == 1 and None not in values:
        return Found(values.pop())
    return Found(None, tuple(" ".join(words.split()) for _, words in readings))
