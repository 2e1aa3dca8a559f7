"""What typed words mean at this point of a conversation: the presses of the buttons that say the same."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from dialogs import booking_form, understand, views
from dialogs.cards import Button, Buttons, Card, Facts, Form, Press, Verb
from dialogs.effects import Slot
from dialogs.grid import Case, Question
from dialogs.reminders import slot_of
from dialogs.said_booking import read_form
from dialogs.said_reminders import read_reminders
from dialogs.session import Asking, Session, asking
from dialogs.texts import catalogue
from dialogs.understand import Command, Correction

_VERBS: Final[Mapping[Command, Verb]] = {
    Command.RESTART: Verb.RESTART,
    Command.PLAN: Verb.PLAN,
    Command.REBOOK: Verb.PLAN,
    Command.KEEP: Verb.KEEP,
    Command.WHY: Verb.WHY,
    Command.OBJECT: Verb.OBJECT,
    Command.OPEN: Verb.OPEN,
    Command.CLOSE: Verb.CLOSE,
    Command.CONFIRM: Verb.CONFIRM,
    Command.CALENDAR: Verb.CALENDAR,
}
_QUOTES = str.maketrans("", "", "\"'`´“”„‘’‚«»‹›*_")


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """The presses, one after the other, each in the round in which it will be; the form's values; what is left unread.

    `unread` holds what was said about the date and cannot be used ("2 days"), in plain lower case.
    """

    presses: tuple[Press, ...]
    values: Mapping[str, str] = field(default_factory=dict[str, str])
    unread: tuple[str, ...] = ()


def read(session: Session, words: str, at: datetime) -> Meant | None:
    """What the words mean; None for words that are not understood."""
    language = session.locale.split("-")[0]
    labelled = _read_label(session, words)
    if labelled is not None:
        return Meant(
            presses=(labelled,), values=booking_form.known_values(session) if labelled.verb is Verb.BOOK else {}
        )
    if understand.read_command(words, language) is Command.NEW:
        return None
    if asking(session) is None:
        about = read_reminders(session, words, at, language)
        if about is not None:
            return Meant(presses=(about.press,), values=about.values)
    presses = _read_presses(session, words, language)
    if presses:
        return Meant(presses=tuple(replace(press, round=session.round + at) for at, press in enumerate(presses)))
    filled = read_form(session, words, at, language) if asking(session) is None else None
    if filled is None:
        return None
    book = Press(verb=Verb.BOOK, round=session.round)
    return Meant(presses=(book,), values=filled.values, unread=filled.unread)


# --- buttons --------------------------------------------------------------------------------------------------


def _read_label(session: Session, words: str) -> Press | None:
    """The button, on any card of the session, that has these words on it."""
    label, texts = _bare(words), catalogue(session.locale)
    # “Done” is on many reminders: the newest is meant.
    newest = session.reminders.messages[-1:] if session.reminders else ()
    slots = (*(slot_of(message.number) for message in newest), *Slot)
    cards = (views.view(session, slot, texts) for slot in slots)
    return next((button.press for card in cards for button in _buttons(card) if _bare(button.label) == label), None)


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


# --- commands and answers -------------------------------------------------------------------------------------


def _read_presses(session: Session, words: str, language: str) -> tuple[Press, ...]:
    changed = understand.read_changed_answer(words, language)
    if changed is not None:
        return _correct(session, changed)
    command = _read_command(session, words, language)
    if command is not None:
        return (command,)
    answer = _read_answer(session, words, language)
    correction = understand.read_correction(words, language)
    if correction is None or _is_asked(session, correction):
        return () if answer is None else (answer,)
    # An answer to the question and one to another question: which of them is meant?
    return _correct(session, correction) if answer is None else ()


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


def _is_asked(session: Session, correction: Correction) -> bool:
    now, (target, _) = asking(session), correction
    return now is not None and now.value == target


def _correct(session: Session, correction: Correction) -> tuple[Press, ...]:
    """The answer, after reopening its question where that was answered otherwise."""
    target, value = correction
    change = Press(verb=Verb.CHANGE, subject=target)
    if isinstance(value, Case):
        given: str | None = session.case
        answer = Press(verb=Verb.CASE, value=value)
    else:
        given = session.answers.get(Question(target))
        answer = Press(verb=Verb.ANSWER, subject=target, value=value)
    if _is_asked(session, correction) or given == value:
        return (answer,)
    if given is None:
        return (change,) if isinstance(value, Case) else (answer,)
    return (change, answer)


def _back(session: Session) -> Press | None:
    """To the last answer given before what is asked now."""
    now = asking(session)
    answered = [question.value for question in Question if question in session.answers]
    if session.case is not None:
        answered.append(Asking.CASE.value)
    if now is not None and now.value in answered:
        answered = answered[: answered.index(now.value)]
    return Press(verb=Verb.CHANGE, subject=answered[-1]) if answered else None
