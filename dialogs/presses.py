"""From a button's press, or the words that mean the same, to the event it stands for."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final, TypedDict

from dialogs import events, machine_agenda
from dialogs.agenda import Kind
from dialogs.cards import Press, Verb
from dialogs.effects import Place
from dialogs.events import Event
from dialogs.grid import Case, Option, Question
from dialogs.reminders import Mark, Pause, slot_of
from dialogs.session import Asking
from dialogs.session_agenda import Adopted


class _Envelope(TypedDict):
    id: str
    at: datetime
    actor: str
    round: int


def event_of(press: Press, *, delivery: str, at: datetime, actor: str, values: Mapping[str, str]) -> Event | None:
    """The event a press stands for; None when it speaks to no session or names what there is not.

    `delivery` is the id under which the platform delivered it.
    """
    envelope = _Envelope(id=delivery, at=at, actor=actor, round=press.round)
    try:
        return _event_of(press, envelope, values)
    except ValueError:
        return None


def _event_of(press: Press, envelope: _Envelope, values: Mapping[str, str]) -> Event | None:  # noqa: C901, PLR0911, PLR0912 - one branch per verb
    match press.verb:
        case Verb.ANSWER:
            return events.Answered(**envelope, question=Question(press.subject), option=Option(press.value))
        case Verb.CONFIRM:
            return events.Confirmed(**envelope)
        case Verb.CASE:
            return events.CaseChosen(**envelope, case=Case(press.value))
        case Verb.CHANGE:
            question = None if press.subject == Asking.CASE.value else Question(press.subject)
            return events.Reopened(**envelope, question=question)
        case Verb.KEEP:
            return events.Kept(**envelope)
        case Verb.PLAN:
            return events.PlanOpened(**envelope)
        case Verb.BOOK:
            return events.Booked(**envelope, values=values)
        case Verb.KEEP_PLAN:
            return events.PlanKept(**envelope)
        case Verb.WHY:
            return events.ReasonsAsked(**envelope)
        case Verb.OBJECT:
            return events.Objected(**envelope)
        case Verb.OPEN:
            return events.OpenedToAll(**envelope)
        case Verb.CLOSE:
            return events.OwnerOnly(**envelope)
        case Verb.RESTART:
            return events.Restarted(**envelope)
        case Verb.RESTORE:
            return events.Restored(**envelope)
        case Verb.CALENDAR:
            return events.CalendarAsked(**envelope)
        case Verb.REMIND:
            return events.RemindersOn(**envelope)
        case Verb.STOP:
            return events.RemindersStopped(**envelope, number=_number(press))
        case Verb.PREVIEW:
            return events.PreviewAsked(**envelope)
        case Verb.DONE | Verb.SKIP:
            mark = Mark.DONE if press.verb is Verb.DONE else Mark.SKIPPED
            return events.StepMarked(**envelope, key=press.subject, mark=mark, number=_number(press))
        case Verb.UNDO:
            return events.StepReopened(**envelope, key=press.subject, number=_number(press))
        case Verb.SNOOZE:
            return events.SnoozeAsked(**envelope, number=_number(press))
        case Verb.AWAKE:
            return events.SnoozeLeft(**envelope, number=_number(press))
        case Verb.LATER:
            return events.Snoozed(**envelope, number=_number(press), pause=Pause(press.subject), values=values)
        case Verb.DETAILS:
            return events.DetailsOpened(**envelope)
        case Verb.SET_DETAILS:
            return events.DetailsSet(**envelope, values=values)
        case Verb.KEEP_DETAILS:
            return events.DetailsKept(**envelope)
        case Verb.CALL_OFF:
            return events.CalledOff(**envelope)
        case Verb.CALL_ON:
            return events.CalledOn(**envelope)
        case Verb.AGENDA:
            return events.AgendaOpened(**envelope, place=Place(press.value or Place.BELOW))
        case Verb.CHECK:
            return events.AgendaPasted(**envelope, text=values.get(machine_agenda.FIELD, ""))
        case Verb.KEEP_AGENDA:
            return events.AgendaLeft(**envelope)
        case Verb.READING:
            return events.ReadingAsked(**envelope)
        case Verb.LINE:
            return events.LineOpened(**envelope, line=int(press.subject))
        case Verb.CLASS:
            return events.LineClassed(**envelope, line=int(press.subject), kind=Kind(press.value))
        case Verb.SPLIT:
            return events.LineSplit(**envelope, line=int(press.subject))
        case Verb.LENGTH:
            return events.LineTimed(**envelope, line=int(press.subject), minutes=int(press.value))
        case Verb.ADOPT:
            return events.AgendaAdopted(**envelope, adopted=Adopted(press.value))
        case Verb.DROP_AGENDA:
            return events.AgendaDropped(**envelope)
        case Verb.START | Verb.BEGIN | Verb.LIST | Verb.FORGET | Verb.SETTINGS | Verb.SPEAK | Verb.ADDRESS:
            return None


_ON_REMINDERS: Final = frozenset({Verb.DONE, Verb.SKIP, Verb.UNDO, Verb.SNOOZE, Verb.AWAKE, Verb.LATER, Verb.STOP})


def reminder_of(press: Press) -> str:
    """The slot of the reminder that a button stands on, by what it says; empty where it stands on none."""
    return slot_of(int(press.value)) if press.verb in _ON_REMINDERS and press.value.isdecimal() else ""


def _number(press: Press) -> int:
    """The number of a reminder's message, 0 where the button stands on none; ValueError."""
    return int(press.value) if press.value else 0
