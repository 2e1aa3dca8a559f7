"""What a person says about the lines of an agenda, which always wins over what their words say."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from dialogs.agenda.forms import DAY
from dialogs.agenda.terms import KIND_OF, Agenda, Decider, Kind, Line, Note, Problem, Remark, Role

# What a line does once a person has said its kind; what its words say of that stays where it fits.
_ROLE_OF: Final = {
    Kind.ASYNC: Role.LISTENING,
    Kind.LIVE: Role.PRACTICE,
    Kind.LOGISTICS: Role.ORGANISATION,
    Kind.UNKNOWN: Role.UNKNOWN,
}
_ABOUT_LENGTH: Final = frozenset({Remark.NO_LENGTH, Remark.NONSENSE, Remark.BACKWARDS, Remark.LENGTH_DIFFERS})


def corrected(
    agenda: Agenda,
    *,
    kinds: Mapping[int, Kind] | None = None,
    splits: Mapping[int, int] | None = None,
    durations: Mapping[int, int] | None = None,
) -> Agenda:
    """The agenda with kinds, lengths in minutes and splits (minutes of listening) by the key of a line.

    It is to be the agenda as it was read, together with all that was said so far. A line that is split becomes two with
    the same key, the listening first; a split outdoes a kind. What cannot be meant is left out: a key of no line, a
    negative length or one of more than a day, more listening than the line has minutes.
    """
    said = {key: minutes for key, minutes in (durations or {}).items() if 0 <= minutes <= DAY}
    lines = tuple(
        each
        for line in agenda.lines
        for each in _halves(_timed(_called(line, (kinds or {}).get(line.key)), said.get(line.key)), splits or {})
    )
    places = {line.key: at for at, line in reversed(list(enumerate(lines)))}
    notes = tuple(_moved(note, places) for note in agenda.notes if not _is_answered(note, said))
    return replace(agenda, lines=lines, notes=notes, problem=_problem(agenda, lines))


def _called(line: Line, kind: Kind | None) -> Line:
    if kind is None:
        return line
    role = line.role if KIND_OF[line.role] is kind else _ROLE_OF[kind]
    return replace(line, kind=kind, role=role, because="", decider=Decider.PERSON, split=None)


def _timed(line: Line, minutes: int | None) -> Line:
    return line if minutes is None else replace(line, minutes=minutes)


def _halves(line: Line, splits: Mapping[int, int]) -> Iterator[Line]:
    listening = splits.get(line.key)
    if listening is None or line.minutes is None or not 0 <= listening <= line.minutes:
        yield line
        return
    said = replace(line, because="", decider=Decider.PERSON, split=None)
    role = line.role if line.kind is Kind.LIVE else Role.PRACTICE
    start = None if line.start is None else line.start + listening
    heard, done = (line.title,) * 2 if line.split is None else (line.split.listening, line.split.practice)
    yield replace(said, title=_half(line, heard), minutes=listening, kind=Kind.ASYNC, role=Role.LISTENING)
    left = line.minutes - listening
    yield replace(said, title=_half(line, done), minutes=left, kind=Kind.LIVE, role=role, start=start)


def _half(line: Line, words: str) -> str:
    """What half a line is called: each by the words it was split by, so that the two can be told apart."""
    return line.title if words == line.title else f"{words} ({line.title})"


def _is_answered(note: Note, durations: Mapping[int, int]) -> bool:
    return note.line in durations and note.remark in _ABOUT_LENGTH


def _moved(note: Note, places: Mapping[int, int]) -> Note:
    return note if note.line is None else replace(note, line=places[note.line])


def _problem(agenda: Agenda, lines: tuple[Line, ...]) -> Problem | None:
    is_solved = agenda.problem is Problem.NO_TIMES and any(line.minutes is not None for line in lines)
    return None if is_solved else agenda.problem
