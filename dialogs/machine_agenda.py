"""What the events about the agenda of the live session make of a session."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from dialogs import understand
from dialogs.agenda import Agenda, Problem
from dialogs.agenda.forms import DAY
from dialogs.effects import NoticeKind, Place, Show, Slot
from dialogs.events import (
    AgendaAdopted,
    AgendaDropped,
    AgendaLeft,
    AgendaOpened,
    AgendaPasted,
    Heard,
    LineClassed,
    LineOpened,
    LineSplit,
    LineTimed,
    ReadingAsked,
    Said,
)
from dialogs.locales import language_of
from dialogs.session import Session
from dialogs.session_agenda import (
    LIMIT,
    Adopted,
    Pasted,
    beginning,
    judged,
    looks_like_one,
    proposal,
    rewritten,
    said_before,
)
from dialogs.turn import Turn, refresh, tell
from dialogs.understand import Command

About = (
    AgendaOpened
    | AgendaPasted
    | AgendaLeft
    | AgendaAdopted
    | AgendaDropped
    | LineClassed
    | LineOpened
    | LineSplit
    | LineTimed
    | ReadingAsked
)
FIELD: Final = "agenda"  # of the form

_REST = refresh(Slot.READING, Slot.PLAN, Slot.REASONS, Slot.GRID, Slot.PREVIEW)


def apply(session: Session, event: About) -> Turn:
    """The turn that the event makes."""
    match event:
        case AgendaOpened(place=place):
            return _open(session, place)
        case AgendaPasted(text=text):
            return paste(session, text)
        case AgendaLeft():
            return _leave(session)
        case _:
            return _about_lines(session, event)


def _about_lines(
    session: Session,
    event: ReadingAsked | AgendaAdopted | AgendaDropped | LineOpened | LineClassed | LineSplit | LineTimed,
) -> Turn:
    read = lines_of(session)
    if session.agenda is None or read is None:
        return tell(session, event, NoticeKind.NO_AGENDA)
    match event:
        case ReadingAsked():
            return Turn(session=session, effects=(Show(slot=Slot.READING, place=Place.BELOW),))
        case AgendaAdopted(adopted=adopted):
            return _adopt(session, session.agenda, adopted)
        case AgendaDropped():
            return _kept(session, replace(session.agenda, adopted=None))
        case LineOpened() | LineClassed() | LineSplit() | LineTimed():
            return _about_a_line(session, session.agenda, read, event)


def _about_a_line(
    session: Session, pasted: Pasted, read: Agenda, event: LineOpened | LineClassed | LineSplit | LineTimed
) -> Turn:
    match event:
        case LineOpened(line=line) if _has(read, line):
            changed = replace(pasted, changing=line)
            return Turn(session=replace(session, agenda=changed), effects=(Show(slot=Slot.READING),))
        case LineClassed(line=line, kind=kind) if _has(read, line):
            kinds = {**pasted.kinds, line: kind}
            return _kept(session, replace(pasted, kinds=kinds, splits=_without(pasted.splits, line)))
        case LineSplit(line=line) if (minutes := _listening(read, line)) is not None:
            return _kept(session, replace(pasted, splits={**pasted.splits, line: minutes}))
        case LineTimed(line=line, minutes=minutes) if _has(read, line) and 0 <= minutes <= DAY:
            return _kept(session, replace(pasted, durations={**pasted.durations, line: minutes}))
        case _:
            return tell(session, event, NoticeKind.UNKNOWN_PRESS)


def lines_of(session: Session) -> Agenda | None:
    """The agenda as it reads now; None where there is none."""
    if session.agenda is None or not session.agenda.text:
        return None
    return judged(session.agenda, language_of(session.locale))


def is_pasted(session: Session, event: Said) -> bool:
    """Whether a message is the agenda.

    Among what people say to each other only where one is waited for, and then only what can be nothing else.
    """
    is_open = session.agenda is not None and session.agenda.is_open
    is_overheard = event.heard is Heard.OVERHEARD
    if is_overheard and not is_open:
        return False
    return looks_like_one(event.text, language_of(session.locale), is_expected=is_open and not is_overheard)


def asked_for(session: Session, words: str) -> Turn | None:
    """The turn of a first message that is an agenda, or asks for the form; None for any other."""
    language = language_of(session.locale)
    if looks_like_one(words, language):
        return paste(session, words)
    return _open(session) if understand.read_command(words, language) is Command.AGENDA else None


def is_so_already(session: Session, event: About) -> bool:
    """Whether a press of an earlier round asks for what is the case anyway."""
    pasted = session.agenda
    match event:
        case AgendaOpened():
            return pasted is not None and pasted.is_open
        case AgendaPasted(text=text):
            return pasted is not None and not pasted.is_open and pasted.text == beginning(text.strip())
        case _:
            return False


def _open(session: Session, place: Place = Place.BELOW) -> Turn:
    opened = replace(session.agenda or Pasted(), is_open=True)
    return Turn(session=replace(session, agenda=opened), effects=(Show(slot=Slot.AGENDA, place=place),))


def _leave(session: Session) -> Turn:
    if session.agenda is None or not session.agenda.is_open:
        return Turn(session=session)
    left = replace(session.agenda, is_open=False, draft="", mistake=None)
    return Turn(session=replace(session, agenda=left), effects=refresh(Slot.AGENDA))


def paste(session: Session, text: str) -> Turn:
    """A new agenda in place of any earlier one; what cannot be read goes back into the form."""
    whole = text.strip()
    language = language_of(session.locale)
    pasted = Pasted(text=beginning(whole), is_cut=len(whole) > LIMIT)
    if session.agenda is not None:
        pasted = said_before(session.agenda, pasted, language)
    problem = judged(pasted, language).problem
    if problem is not None:
        wrong = replace(session.agenda or Pasted(), is_open=True, draft=_typed(text, problem), mistake=problem)
        return Turn(session=replace(session, agenda=wrong), effects=(Show(slot=Slot.AGENDA),))
    # Buttons on lines of the earlier agenda are old ones.
    fresh = replace(session, agenda=pasted, round=session.round + 1)
    return Turn(session=fresh, effects=(Show(slot=Slot.AGENDA), *_REST))


def _typed(text: str, problem: Problem) -> str:
    return "" if problem is Problem.NOT_TEXT else beginning(text)


def _adopt(session: Session, pasted: Pasted, adopted: Adopted) -> Turn:
    if not rewritten(proposal(pasted, language_of(session.locale)), adopted):
        return Turn(session=session)
    return _kept(session, replace(pasted, adopted=adopted))


def _kept(session: Session, pasted: Pasted) -> Turn:
    changed = replace(session, agenda=replace(pasted, changing=None))
    return Turn(session=changed, effects=(Show(slot=Slot.AGENDA), *_REST))


def _has(read: Agenda, line: int) -> bool:
    return any(each.key == line for each in read.lines)


def _listening(read: Agenda, line: int) -> int | None:
    """How much of a mixed line is listening, by the offer to split it."""
    return next((each.split.minutes for each in read.lines if each.key == line and each.split is not None), None)


def _without(splits: Mapping[int, int], line: int) -> dict[int, int]:
    return {key: minutes for key, minutes in splits.items() if key != line}
