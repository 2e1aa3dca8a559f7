"""What typed words mean at this point of a conversation: the press of the button that says the same."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final

from dialogs import booking_form, understand, zones
from dialogs.booking_form import Field
from dialogs.cards import Press, Verb
from dialogs.grid import Question
from dialogs.session import Asking, Session, asking
from dialogs.understand import Command

_VERBS: Final[Mapping[Command, Verb]] = {
    Command.RESTART: Verb.RESTART,
    Command.PLAN: Verb.PLAN,
    Command.REBOOK: Verb.PLAN,
    Command.KEEP: Verb.KEEP,
    Command.WHY: Verb.WHY,
    Command.OBJECT: Verb.OBJECT,
    Command.OPEN: Verb.OPEN,
    Command.CLOSE: Verb.CLOSE,
    Command.CALENDAR: Verb.CALENDAR,
}


def read(session: Session, words: str, at: datetime) -> tuple[Press, Mapping[str, str]] | None:
    """The press, in the present round, and the values of its form; None for words that are not understood."""
    language = session.locale.split("-")[0]
    found = _read_command(session, words, language) or _read_answer(session, words, language)
    values: Mapping[str, str] = {}
    if found is None and asking(session) is None:
        values = _read_values(session, words, at, language)
        found = Press(verb=Verb.BOOK) if values else None
    return None if found is None else (replace(found, round=session.round), values)


def _read_command(session: Session, words: str, language: str) -> Press | None:
    change = understand.read_change(words, language)
    if change is not None:
        return Press(verb=Verb.CHANGE, subject=change)
    match understand.read_command(words, language):
        case None:
            return None
        case Command.BACK if session.aside is not None:
            return Press(verb=Verb.RESTORE)
        case Command.BACK:
            return _back(session)
        case Command.KEEP if session.changing is None:
            return Press(verb=Verb.KEEP_PLAN)
        case command:
            return Press(verb=_VERBS[command]) if command in _VERBS else None


def _read_answer(session: Session, words: str, language: str) -> Press | None:
    now = asking(session)
    if now is None or now is Asking.TOPIC:
        return None
    if now is Asking.CASE:
        case = understand.read_case(words, language)
        return None if case is None else Press(verb=Verb.CASE, value=case)
    option = understand.read_option(Question(now.value), words, language)
    return None if option is None else Press(verb=Verb.ANSWER, subject=now, value=option)


def _read_values(session: Session, words: str, at: datetime, language: str) -> Mapping[str, str]:
    """The date form as these words fill it in, on top of what is there; empty when they name no day."""
    zone = session.booking.zone if session.booking else session.zone
    today = zones.local_day(at, zones.find_zone(zone) or "UTC")
    said = understand.read_booking(words, language, today)
    if said is None:
        return {}
    known = booking_form.spell(session.booking) if session.booking else {Field.ZONE.value: zone}
    if session.draft is not None:
        known |= session.draft.values
    typed = {
        Field.DAY: said.day.isoformat(),
        Field.TIME: said.start.strftime("%H:%M") if said.start else "",
        Field.MINUTES: str(said.minutes or ""),
        Field.PARTICIPANTS: str(said.participants or ""),
    }
    return {**known, **{field.value: value for field, value in typed.items() if value}}


def _back(session: Session) -> Press | None:
    """To the last answer given before what is asked now."""
    now = asking(session)
    answered = [question.value for question in Question if question in session.answers]
    if session.case is not None:
        answered.append(Asking.CASE.value)
    if now is not None and now.value in answered:
        answered = answered[: answered.index(now.value)]
    return Press(verb=Verb.CHANGE, subject=answered[-1]) if answered else None
