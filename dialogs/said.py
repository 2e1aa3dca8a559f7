"""What typed words mean at this point of a conversation: the presses of the buttons that say the same."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from dialogs import booking_form, machine_agenda, understand, views
from dialogs.cards import Button, Buttons, Card, Facts, Form, Press, Verb
from dialogs.effects import Slot
from dialogs.events import Heard
from dialogs.locales import language_of
from dialogs.machine_suggestions import open_suggestions
from dialogs.reminders import slot_of
from dialogs.said_answers import Given, correct, last_answered, read_answers
from dialogs.said_booking import read_form
from dialogs.said_reminders import read_reminders
from dialogs.session import Asking, Session, asking
from dialogs.texts import catalogue
from dialogs.understand import Command, Scope

_VERBS: Final[Mapping[Command, Verb]] = {
    Command.RESTART: Verb.RESTART,
    Command.RESTORE: Verb.RESTORE,
    Command.PLAN: Verb.PLAN,
    Command.REBOOK: Verb.PLAN,
    Command.KEEP: Verb.KEEP,
    Command.WHY: Verb.WHY,
    Command.OBJECT: Verb.OBJECT,
    Command.OPEN: Verb.OPEN,
    Command.CLOSE: Verb.CLOSE,
    Command.CONFIRM: Verb.CONFIRM,
    Command.AGENDA: Verb.AGENDA,
    Command.CALENDAR: Verb.CALENDAR,
}
_OF_REMINDERS: Final = frozenset({Command.SNOOZE, Command.DONE, Command.SKIP})
_DELAYS: Final = frozenset({Command.HOUR, Command.TOMORROW, Command.WORKDAY})
_OF_NOTHING: Final = frozenset({Command.BACK, Command.THANKS})  # there may be nothing to be done
_QUOTES = str.maketrans("", "", "\"'`´“”„‘’‚«»‹›*_")


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """The presses, one after the other, each in the round in which it will be; the form's values; what is left unread.

    `unread` holds what was said and cannot be used: about the date ("2 days") in plain lower case, or beside answers.
    """

    presses: tuple[Press, ...]
    values: Mapping[str, str] = field(default_factory=dict[str, str])
    unread: tuple[str, ...] = ()


def read(session: Session, words: str, at: datetime, heard: Heard = Heard.ADDRESSED) -> Meant | None:
    """What the words mean; None for words that are not understood."""
    language = language_of(session.locale)
    labelled = _read_label(session, words)
    if labelled is not None:
        return Meant(presses=(labelled,), values=_shown(session, labelled.verb))
    command = understand.read_command(words, language)
    if command is Command.NEW:
        return None
    if asking(session) is None:
        about = read_reminders(session, words, at, language)
        if about is not None:
            return Meant(presses=(about.press,), values=about.values)
    given = _read_presses(session, words, language)
    if given.presses or command in _OF_NOTHING:
        return Meant(presses=tuple(_in_their_rounds(session, given.presses)), unread=given.unread)
    return _read_date(session, words, at, language, _scopes(session, command, heard))


def _read_date(session: Session, words: str, at: datetime, language: str, scopes: Collection[Scope]) -> Meant | None:
    filled = read_form(session, words, at, language, scopes) if asking(session) is None else None
    if filled is None:
        return None
    book = Press(verb=Verb.BOOK, round=session.round)
    return Meant(presses=(book,), values=filled.values, unread=filled.unread)


def _scopes(session: Session, command: Command | None, heard: Heard) -> Collection[Scope]:
    """What words with a day may speak of to set the date; with others they are chatter, or about reminders."""
    stands = session.booking is not None
    if command in _OF_REMINDERS or (command in _DELAYS and stands and session.draft is None):
        return (Scope.MOVE,)
    if stands or heard is Heard.OVERHEARD or command in _DELAYS:
        return (Scope.MOVE, Scope.ALONE)
    return tuple(Scope)


# --- buttons --------------------------------------------------------------------------------------------------


def _read_label(session: Session, words: str) -> Press | None:
    """The button, on any card of the session, that has these words on it."""
    label, texts = _bare(words), catalogue(session.locale)
    # “Done” is on many reminders: the newest is meant.
    newest = session.reminders.messages[-1:] if session.reminders else ()
    slots = (*(slot_of(message.number) for message in newest), *Slot)
    cards = (views.view(session, slot, texts) for slot in slots)
    return next((button.press for card in cards for button in _buttons(card) if _bare(button.label) == label), None)


def _shown(session: Session, verb: Verb) -> Mapping[str, str]:
    """What the form that this button submits is filled in with."""
    match verb:
        case Verb.BOOK:
            return booking_form.known_values(session)
        case Verb.CHECK if session.agenda is not None:
            return {machine_agenda.FIELD: session.agenda.draft or session.agenda.text}
        case _:
            return {}


def _buttons(card: Card) -> Iterator[Button]:
    for block in card.blocks:
        match block:
            case Buttons():
                yield from block.buttons
            case Facts():
                yield from (fact.button for fact in block.facts if fact.button)
            case Form():
                yield from (button for button in (block.submit, block.cancel) if button)
            case _:
                pass


def _bare(label: str) -> str:
    return " ".join(label.casefold().translate(_QUOTES).split()).rstrip(" .!?…,;:")


# --- commands and the rest ------------------------------------------------------------------------------------


def _read_presses(session: Session, words: str, language: str) -> Given:
    suggested = _suggested(session)
    if suggested is not None and (
        understand.agrees(words, language) or understand.read_command(words, language) is Command.CONFIRM
    ):
        return Given(presses=(suggested,))
    changed = understand.read_changed_answer(words, language)
    if changed is not None:
        return Given(presses=correct(session, changed))
    command = _read_command(session, words, language)
    if command is not None:
        return Given(presses=(command,))
    return read_answers(session, words, language)


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


def _back(session: Session) -> Press | None:
    """To the last answer given before what is asked now."""
    last = last_answered(session)
    return None if last is None else Press(verb=Verb.CHANGE, subject=last)


def _suggested(session: Session) -> Press | None:
    """What a yes confirms where it is no answer: the open suggestions, or the suggested case."""
    now = asking(session)
    if now is Asking.GOAL and open_suggestions(session):
        return Press(verb=Verb.CONFIRM)
    case = session.suggested.case if session.suggested else None
    return Press(verb=Verb.CASE, value=case.value) if now is Asking.CASE and session.case is None and case else None


def _in_their_rounds(session: Session, presses: Sequence[Press]) -> Iterator[Press]:
    """Each press in the round in which it will be: what reopens an answer begins a new one."""
    reopened = 0
    for press in presses:
        yield replace(press, round=session.round + reopened)
        reopened += press.verb is Verb.CHANGE
