"""Who talks with the bot where: one person in one place for each conversation, in workspaces and organisations."""

import uuid
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, Protocol, TypeAlias

from dialogs.cards import Press, Verb
from tests.load.wire import Answer, Call, Reply

Json: TypeAlias = dict[str, Any]

ZONE: Final = "Europe/Ljubljana"


class PlatformName(StrEnum):
    """Where a conversation is led."""

    SLACK = "slack"
    TEAMS = "teams"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A message as it stands there, and since when by the machine's monotonic clock."""

    id: str
    native: Any  # the blocks, or the Adaptive Card
    at: float


@dataclass(slots=True, kw_only=True, eq=False)
class Seat:
    """One conversation, and what is shown in it by the messages' ids."""

    number: int
    tenant: int  # the number of its workspace or organisation
    platform: PlatformName
    messages: dict[str, Shown] = field(default_factory=dict[str, Shown])
    has_begun: bool = False
    last_taken: Verb | None = None  # what the last press that was taken has asked for
    refused_since: bool = False  # a press was refused after it, or got no answer, and may have been done all the same

    @property
    def team(self) -> str:
        """The workspace's id at Slack."""
        return f"T{self.tenant:010}"

    @property
    def organisation(self) -> str:
        """The organisation's id at Teams."""
        return str(uuid.UUID(int=self.tenant + 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A button that can be pressed: the message it stands on, and itself as the platform has it."""

    message: Shown
    native: Json
    press: Press


@dataclass(frozen=True, slots=True, kw_only=True)
class Showing:
    """A message that was posted or changed."""

    seat: int
    id: str
    native: Any


class Outcome(StrEnum):
    """What a delivery was answered with."""

    TAKEN = "taken"
    REFUSED = "refused"  # it may come again
    WRONG = "wrong"


class Side(Protocol):
    """One platform: the requests it makes, and what it answers to the bot's calls."""

    def begin(self, url: str, seat: Seat, topic: str) -> bytes:
        """The request by which somebody begins a conversation."""
        ...

    def press(self, url: str, seat: Seat, button: Button, values: dict[str, str]) -> bytes:
        """The request of a press, with these values in the form's fields."""
        ...

    def find(self, seat: Seat, wanted: Press) -> Button | None:
        """The button that asks for this (whatever its round), on the message shown last; None where there is none."""
        ...

    def outcome(self, answer: Answer) -> Outcome:
        """What an answer says."""
        ...


Told: TypeAlias = tuple[Reply, Showing | None]


class Host(Protocol):
    """One platform as the bot calls it."""

    def take(self, call: Call) -> Told | None:
        """The answer to a call, and the message that was posted or changed by it; None for a call of another's."""
        ...


def is_asked(press: Press, wanted: Press) -> bool:
    """Whether a button asks for what is wanted, in whatever round."""
    if press.verb is not wanted.verb:
        return False
    return wanted.subject in {"", press.subject} and wanted.value in {"", press.value}
