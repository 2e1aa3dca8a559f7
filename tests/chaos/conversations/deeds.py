"""What a person did in a conversation, and whether the platform was told that it is kept."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from dialogs.events import Event


@dataclass(slots=True, kw_only=True, eq=False)
class Deed:
    """A press, a start or words; moments in seconds of the monotonic clock.

    One that was never acknowledged may have been carried out all the same: at once, later, or never.
    """

    what: str
    event: Callable[[datetime], Event | None]  # by the moment it is judged at
    sent: float
    taken: float | None = None  # when it was acknowledged

    @property
    def is_taken(self) -> bool:
        """Whether it was acknowledged."""
        return self.taken is not None

    def __str__(self) -> str:
        return self.what if self.is_taken else f"({self.what})"
