"""What is kept about a plan's reminders: what was sent, what became of each step, and what the person wished.

When something is sent is not kept: it follows from the plan and from what stands here (`itinerary`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Final

LIVE: Final = "live"  # what an entry about the live session itself has in place of a step's key


class State(StrEnum):
    """Whether anything is sent."""

    OFF = "off"  # nobody has asked for them yet
    ON = "on"
    STOPPED = "stopped"  # by the person; may be started again
    ENDED = "ended"  # the date was called off
    LOST = "lost"  # the place is closed to us


class Mark(StrEnum):
    """What the person said about a step."""

    DONE = "done"
    SKIPPED = "skipped"


class Part(StrEnum):
    """Why a message speaks of a step."""

    OPEN = "open"  # it can be done from now on
    NUDGE = "nudge"  # tomorrow is its last day
    AGAIN = "again"  # the person asked to be reminded later


class Stage(StrEnum):
    """What a message shows below its steps."""

    OPEN = "open"  # the ways to answer
    CHOOSING = "choosing"  # for how long to snooze
    CLOSED = "closed"  # nothing: it is answered, or too late for it


class Pause(StrEnum):
    """For how long a message can be snoozed; what it comes to is a working hour."""

    HOUR = "hour"
    TOMORROW = "tomorrow"
    WORKDAY = "workday"
    DATE = "date"  # as typed


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One step in one message; LIVE for the session itself."""

    key: str
    part: Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message that was decided on; `at` is when (UTC), `day` that moment's day in the plan's zone.

    A private one goes to the owner alone where others read the conversation.
    """

    number: int
    at: datetime
    day: date
    entries: tuple[Entry, ...]
    is_private: bool = False
    stage: Stage = Stage.OPEN
    mistake: str = ""  # what to put right about the date that was typed

    @property
    def is_asked_for(self) -> bool:
        """Whether it says nothing but what the person wanted to be reminded of again."""
        return all(entry.part is Part.AGAIN for entry in self.entries)


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What reminders say besides the plan; each may be empty."""

    place: str = ""  # of the live session: a room or a link
    materials: str = ""  # where to find what is done alone
    bring: str = ""
    contact: str = ""  # whom to turn to, in a sensitive program


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminders:
    """Everything about a plan's reminders; local days and times are in the plan's zone."""

    state: State = State.ON
    marks: Mapping[str, Mark] = field(default_factory=dict[str, Mark])  # by the step's key
    snoozes: Mapping[str, datetime] = field(default_factory=dict[str, datetime])  # naive local moment, by key
    messages: tuple[Message, ...] = ()
    away_until: date | None = None  # nothing is sent before this day
    details: Details = Details()
    draft: Mapping[str, str] | None = None  # what stands in the open form of details
    errors: Mapping[str, str] = field(default_factory=dict[str, str])

    def message(self, number: int) -> Message | None:
        """The message of this number."""
        return next((message for message in self.messages if message.number == number), None)


def is_settled(reminders: Reminders, key: str) -> bool:
    """Whether a step needs nothing more for now: done, skipped or snoozed."""
    return key in reminders.marks or key in reminders.snoozes


_PREFIX: Final = "reminder."


def slot_of(number: int) -> str:
    """The slot of a reminder's message."""
    return f"{_PREFIX}{number}"


def number_in(slot: str) -> int | None:
    """The number of the message a slot names, None for any other slot."""
    number = slot.removeprefix(_PREFIX)
    return int(number) if slot.startswith(_PREFIX) and number.isdecimal() and len(number) < 6 else None
