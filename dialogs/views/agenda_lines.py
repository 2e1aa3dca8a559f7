"""The lines of an agenda: what only a person can say of them, and the buttons for it."""

from collections.abc import Iterator

from dialogs.agenda import Agenda, Kind, Line
from dialogs.cards import Block, Button, Buttons, Press, Text, Tone, Verb, plain
from dialogs.session import Session
from dialogs.texts import Texts
from dialogs.words import shorten

_ASKED = 3  # lines asked about at once: more would be a form, not a question
SHORT = 18  # characters of a line on a button
_LENGTHS = (5, 10, 15, 20, 30, 45, 60, 90)  # minutes offered for a line that says none
_SAYABLE = (Kind.ASYNC, Kind.LIVE, Kind.LOGISTICS)


def title_of(line: Line) -> str:
    """What a line is called: as typed where nothing but times is in it."""
    return line.title or line.text


def length_of(minutes: int | None, texts: Texts) -> str:
    """A length in words, or that there is none."""
    return texts.agenda.no_length() if minutes is None else texts.duration(minutes)


def questions(session: Session, read: Agenda, texts: Texts) -> Iterator[Block]:
    """What only the person can say, a few lines at a time."""
    open_lines = [line for line in read.lines if _is_open(line)]
    for line in open_lines[:_ASKED]:
        yield from _question(session, line, texts)
    if len(open_lines) > _ASKED:
        yield Text(line=plain(texts.agenda.more_open(len(open_lines) - _ASKED)), tone=Tone.QUIET)


def _is_open(line: Line) -> bool:
    return line.kind is Kind.UNKNOWN or line.minutes is None or can_split(line)


def can_split(line: Line) -> bool:
    """Whether the offer to count a line in two can be made."""
    return line.split is not None and line.split.minutes is not None and bool(line.minutes)


def _question(session: Session, line: Line, texts: Texts) -> Iterator[Block]:
    say, title = texts.agenda, title_of(line)
    if line.kind is Kind.UNKNOWN:
        yield Text(line=plain(say.ask_kind(title)))
        yield Buttons(label=say.ask_kind(title), buttons=class_buttons(session, line, texts))
    elif line.minutes is None:
        yield Text(line=plain(say.ask_length(title)))
        yield Buttons(label=say.ask_length(title), buttons=length_buttons(session, line, texts))
    elif line.split is not None and line.split.minutes is not None:
        parts = texts.duration(line.split.minutes), texts.duration(line.minutes - line.split.minutes)
        yield Text(line=plain(say.offer_split(title, *parts)))
        press = Press(verb=Verb.SPLIT, round=session.round, subject=str(line.key))
        button = Button(label=say.split(shorten(title, SHORT), *parts), press=press)
        yield Buttons(label=say.offer_split(title, *parts), buttons=(button,))


def length_buttons(session: Session, line: Line, texts: Texts) -> tuple[Button, ...]:
    """To say how long a line takes."""
    return tuple(
        Button(
            label=texts.agenda.takes(texts.duration(minutes), shorten(title_of(line), SHORT)),
            press=Press(verb=Verb.LENGTH, round=session.round, subject=str(line.key), value=str(minutes)),
        )
        for minutes in _LENGTHS
    )


def class_buttons(session: Session, line: Line, texts: Texts) -> tuple[Button, ...]:
    """To say what a line is."""
    return tuple(
        Button(
            label=texts.agenda.class_as(kind, shorten(title_of(line), SHORT)),
            press=Press(verb=Verb.CLASS, round=session.round, subject=str(line.key), value=kind),
        )
        for kind in _SAYABLE
    )
