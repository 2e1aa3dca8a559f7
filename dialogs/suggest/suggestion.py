"""What a description of a training says already, each value with the words that it came from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from dialogs.grid import Case, Option, Question

Value_co = TypeVar("Value_co", covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said(Generic[Value_co]):
    """A value and the words of the description that say it, as they are typed there."""

    value: Value_co
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """What a description plainly says; what it leaves open or contradicts itself about is not there.

    An answer is UNSURE where the description calls the question open. `topic` is a short name for the training, empty
    only where the description holds no word. `minutes` is how long the live session is.
    """

    topic: str = ""
    answers: Mapping[Question, Said[Option]] = field(default_factory=dict[Question, Said[Option]])
    case: Said[Case] | None = None  # one of the four, never NONE or UNSURE
    participants: Said[int] | None = None
    day: Said[date] | None = None
    minutes: Said[int] | None = None

    @property
    def is_empty(self) -> bool:
        """Whether the description says nothing but a name."""
        return not self.answers and not any((self.case, self.participants, self.day, self.minutes))
