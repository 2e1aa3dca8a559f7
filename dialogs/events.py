"""What can happen to a session.

Every event carries the id under which its platform delivered it (a second delivery has the same id), the moment
it arrived (aware, UTC) and the person who caused it. Events from buttons also carry the round of the card they
were pressed on: an older round is never applied.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from dialogs.grid import Case, Option, Question


class Heard(StrEnum):
    """How words reached us."""

    ADDRESSED = "addressed"  # said to us: they get an answer, whatever they are
    ENTERED = "entered"  # typed into a field of the card itself, which then shows what came of it
    OVERHEARD = "overheard"  # said where people also talk to each other: an answer only to what is meant for us


@dataclass(frozen=True, slots=True, kw_only=True)
class _Event:
    id: str
    at: datetime
    actor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Started(_Event):
    """Somebody begins to plan a training; the topic may still be missing, answers may be there already."""

    topic: str
    answers: Mapping[Question, Option] = field(default_factory=dict[Question, Option])


@dataclass(frozen=True, slots=True, kw_only=True)
class Said(_Event):
    """Somebody typed words into the session's conversation."""

    text: str
    heard: Heard = Heard.ADDRESSED


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered(_Event):
    """A button of one of the four questions."""

    round: int
    question: Question
    option: Option


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseChosen(_Event):
    """A button of the follow-up."""

    round: int
    case: Case


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopened(_Event):
    """An earlier answer is to be given again; None means the follow-up's."""

    round: int
    question: Question | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept(_Event):
    """The answer that was reopened stays as it was."""

    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanOpened(_Event):
    """The date form is asked for, for a first date or another one."""

    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Booked(_Event):
    """The date form was sent; values are as typed, by field name."""

    round: int
    values: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanKept(_Event):
    """The date form is closed without sending."""

    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonsAsked(_Event):
    """Where does each day and length come from?"""

    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Objected(_Event):
    """What speaks against this recommendation?"""

    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarAsked(_Event):
    """The plan is wanted as a calendar file."""

    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedToAll(_Event):
    """Everybody in the conversation may answer."""

    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerOnly(_Event):
    """The person who started answers alone."""

    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Restarted(_Event):
    """The four questions start again for the same topic."""

    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored(_Event):
    """The restart was a slip: bring back what it put aside."""

    round: int


Event = (
    Started
    | Said
    | Answered
    | CaseChosen
    | Reopened
    | Kept
    | PlanOpened
    | Booked
    | PlanKept
    | ReasonsAsked
    | Objected
    | CalendarAsked
    | OpenedToAll
    | OwnerOnly
    | Restarted
    | Restored
)
