"""What a platform is to a bot: the requests it makes, and what it answers to the bot's calls."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class PlatformName(StrEnum):
    """The platforms turns are measured at."""

    SLACK = "slack"
    TEAMS = "teams"


@dataclass(slots=True, kw_only=True, eq=False)
class Seat:
    """One conversation: whose presses come one after the other."""

    number: int
    session: str  # as the bot calls it
    presses: int = 0


class Deed(StrEnum):
    """What a call of the bot does."""

    POST = "post"
    CHANGE = "change"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What a call of the bot came to: its answer, and the seat whose message it posts or changes."""

    answer: bytes
    deed: Deed = Deed.OTHER
    seat: int = 0


class Side(Protocol):
    """One platform, talking to one bot at this address."""

    def beginning(self, url: str, seat: Seat) -> bytes:
        """The request by which somebody begins a conversation."""
        ...

    def press(self, url: str, seat: Seat) -> bytes:
        """The request of the seat's next press."""
        ...

    def take(self, verb: str, path: str, body: bytes) -> Call:
        """A call of the bot."""
        ...

    def session_in(self, body: bytes) -> str:
        """The session that a message of Livewise's belongs to."""
        ...
