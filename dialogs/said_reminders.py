"""Typed words about reminders: the presses of the buttons that say the same.

They count once a plan stands; before that "skip" is an answer to a question. Words such as "done" mean the newest
message that is still open, and only where it speaks of one step: of several it must be said which.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from dialogs import details_form, understand, zones
from dialogs.cards import Press, Verb
from dialogs.itinerary import active_plan, step_of
from dialogs.machine_reminders import SNOOZE_DAY
from dialogs.reminders import Message, Pause, Reminders, Stage, is_settled
from dialogs.session import Session
from dialogs.understand import Command

_PLAIN: Final[Mapping[Command, Verb]] = {
    Command.REMIND: Verb.REMIND,
    Command.PREVIEW: Verb.PREVIEW,
    Command.DETAILS: Verb.DETAILS,
    Command.CALL_OFF: Verb.CALL_OFF,
    Command.CALL_ON: Verb.CALL_ON,
}
_PAUSES: Final[Mapping[Command, Pause]] = {
    Command.HOUR: Pause.HOUR,
    Command.TOMORROW: Pause.TOMORROW,
    Command.WORKDAY: Pause.WORKDAY,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One press and the values of its form."""

    press: Press
    values: Mapping[str, str] = field(default_factory=dict[str, str])


def read_reminders(session: Session, words: str, at: datetime, language: str) -> Asked | None:
    """What the words ask of the reminders; None where that is nothing, or nothing certain."""
    command = understand.read_command(words, language)
    plan, reminders = active_plan(session), session.reminders or Reminders()
    if command is None or (plan is None and command is not Command.CALL_ON):
        return None
    if command in _PLAIN:
        return Asked(press=Press(verb=_PLAIN[command], round=session.round))
    if plan is None:
        return None
    newest = _newest(session, reminders)
    if command is Command.STOP:
        number = "" if newest is None else str(newest.number)
        return Asked(press=Press(verb=Verb.STOP, round=session.round, value=number))
    if command is Command.AWAY:
        day = _day_at_the_end(words, language, zones.local_day(at, plan.booking.zone))
        values = {} if day is None else {details_form.Field.AWAY.value: day.isoformat()}
        verb = Verb.DETAILS if day is None or session.reminders is None else Verb.SET_DETAILS
        return Asked(press=Press(verb=verb, round=session.round), values=values)
    today = zones.local_day(at, plan.booking.zone)
    return None if newest is None else _about(session, newest, reminders, command, words, today, language)


def _about(
    session: Session,
    message: Message,
    reminders: Reminders,
    command: Command,
    words: str,
    today: date,
    language: str,
) -> Asked | None:
    """What the words ask of the newest message."""
    open_keys = _keys(session, message, reminders, settled=False)
    settled = _keys(session, message, reminders, settled=True)
    values: dict[str, str] = {}
    match command:
        case Command.DONE | Command.SKIP if len(open_keys) == 1:
            verb, subject = Verb.DONE if command is Command.DONE else Verb.SKIP, open_keys[0]
        case Command.BACK if len(settled) == 1:
            verb, subject = Verb.UNDO, settled[0]
        case Command.HOUR | Command.TOMORROW | Command.WORKDAY if open_keys:
            verb, subject = Verb.LATER, _PAUSES[command].value
        case Command.SNOOZE if open_keys:
            day = _day_at_the_end(words, language, today)
            verb, subject = (Verb.SNOOZE, "") if day is None else (Verb.LATER, Pause.DATE.value)
            values = {} if day is None else {SNOOZE_DAY: day.isoformat()}
        case _:
            return None
    press = Press(verb=verb, round=session.round, subject=subject, value=str(message.number))
    return Asked(press=press, values=values)


def _newest(session: Session, reminders: Reminders) -> Message | None:
    """The last message that can still be answered or taken back."""
    alive = [message for message in reminders.messages if message.stage is not Stage.CLOSED]
    return alive[-1] if alive and active_plan(session) else None


def _keys(session: Session, message: Message, reminders: Reminders, *, settled: bool) -> list[str]:
    plan = active_plan(session)
    return [
        entry.key
        for entry in message.entries
        if plan is not None and step_of(plan, entry.key) and is_settled(reminders, entry.key) is settled
    ]


def _day_at_the_end(words: str, language: str, today: date) -> date | None:
    """The day that the last words name, taking as many of them as can be read."""
    parts = words.split()
    for start in range(1, len(parts)):
        said = understand.read_booking(" ".join(parts[start:]), language, today)
        if said is not None and said.day is not None:
            return said.day
    return None
