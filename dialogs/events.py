"""What can happen to a session.

Every event carries the id under which its platform delivered it (a second delivery has the same id), the moment
it arrived (aware, UTC) and the person who caused it. Events from buttons also carry the round of the card they
were pressed on: an older round is never applied.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from dialogs.agenda.terms import Kind
from dialogs.effects import Place
from dialogs.grid import Case, Option, Question
from dialogs.reminders import Mark, Pause
from dialogs.session_agenda import Adopted


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
class Confirmed(_Event):
    """Every answer that the description suggests is right."""

    round: int


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


@dataclass(frozen=True, slots=True, kw_only=True)
class RemindersOn(_Event):
    """Reminders are wanted in this conversation, for the first time or again."""

    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RemindersStopped(_Event):
    """No more reminders of this plan; `number` is the message that was pressed, 0 for any other place."""

    round: int
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewAsked(_Event):
    """Every coming reminder, as it will read."""

    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StepMarked(_Event):
    """A step of the plan is done, or is to be left out."""

    round: int
    key: str
    mark: Mark
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StepReopened(_Event):
    """What was said about a step was a slip: it is neither done nor skipped nor snoozed."""

    round: int
    key: str
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SnoozeAsked(_Event):
    """A message is to come back later; when is still to be said."""

    round: int
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SnoozeLeft(_Event):
    """It is not to come back later after all."""

    round: int
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Snoozed(_Event):
    """A message is to come back then; `values` carry the date that was typed."""

    round: int
    number: int
    pause: Pause
    values: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailsOpened(_Event):
    """The form of what reminders say besides the plan is asked for."""

    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailsSet(_Event):
    """That form was sent; values are as typed, by field name."""

    round: int
    values: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailsKept(_Event):
    """That form is closed without sending."""

    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CalledOff(_Event):
    """The live session, or the launch, does not take place on the day that was set."""

    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CalledOn(_Event):
    """It does after all."""

    round: int


# --- what no person does: the actor is the owner, whose reminders these are ---


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminded(_Event):
    """It is time to look at the reminders."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn(_Event):
    """A reminder that was decided on could not be sent while it was right to send it."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceLost(_Event):
    """Nothing can be written any more where the session is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaOpened(_Event):
    """The agenda of the live session is to be checked: the form for pasting it is asked for, there or below."""

    round: int
    place: Place = Place.BELOW


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaPasted(_Event):
    """The agenda, as it was pasted."""

    round: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLeft(_Event):
    """The form for pasting is closed without sending."""

    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingAsked(_Event):
    """How was each line classed?"""

    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LineOpened(_Event):
    """A line was classed wrongly; what it is, is still to be said."""

    round: int
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LineClassed(_Event):
    """What a line of the agenda is."""

    round: int
    line: int
    kind: Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class LineSplit(_Event):
    """A mixed line is to count in two."""

    round: int
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LineTimed(_Event):
    """How long a line takes, in minutes."""

    round: int
    line: int
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaAdopted(_Event):
    """The proposed agenda is to be in the plan."""

    round: int
    adopted: Adopted


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaDropped(_Event):
    """The plan is to be as it was without the agenda."""

    round: int


Event = (
    Started
    | Said
    | Answered
    | Confirmed
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
    | RemindersOn
    | RemindersStopped
    | PreviewAsked
    | StepMarked
    | StepReopened
    | SnoozeAsked
    | SnoozeLeft
    | Snoozed
    | DetailsOpened
    | DetailsSet
    | DetailsKept
    | CalledOff
    | CalledOn
    | Reminded
    | Withdrawn
    | PlaceLost
    | AgendaOpened
    | AgendaPasted
    | AgendaLeft
    | ReadingAsked
    | LineOpened
    | LineClassed
    | LineSplit
    | LineTimed
    | AgendaAdopted
    | AgendaDropped
)
