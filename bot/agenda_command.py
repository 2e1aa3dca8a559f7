"""`livewise agenda`: the agenda of a live session, line by line, for people and for programs."""

import codecs
import json
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from dialogs import agenda
from dialogs.agenda import Agenda, Decider, Figures, Line, Note, Problem, Remark
from dialogs.words import one_line, shorten

STANDARD_INPUT: Final = Path("-")

_READ_LIMIT: Final = 4_000_000  # bytes; more is no agenda, and only the beginning of less is read
_TEXT_WIDTH: Final = 60  # characters of a line in the table

# The marks at the beginning of a file that say how it is written.
_MARKS: Final = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))

_PROBLEMS: Final = {
    Problem.EMPTY: "There is no line in this agenda.",
    Problem.NOT_TEXT: "This is not text. Save the agenda as plain text or CSV and try again.",
}


class CannotRead(Exception):
    """The agenda cannot be read; its text is a sentence that says why and what to do."""


def read_text(path: Path) -> str:
    """The text of a file, or of standard input, in UTF-8 or UTF-16. Raises CannotRead."""
    try:
        if path == STANDARD_INPUT:
            content = sys.stdin.buffer.read(_READ_LIMIT + 1)
        else:
            with path.open("rb") as file:
                content = file.read(_READ_LIMIT + 1)
    except OSError as error:
        raise CannotRead(f"{path} cannot be read ({error.strerror}).") from None
    if len(content) > _READ_LIMIT:
        raise CannotRead(f"This is more than {_READ_LIMIT // 1_000_000} MB, which is no agenda.")
    try:
        return content.decode(_encoding(content))
    except UnicodeDecodeError:
        raise CannotRead("This is neither UTF-8 nor UTF-16. Save the agenda as text in UTF-8 and try again.") from None


def parsed(text: str, language: str) -> Agenda:
    """The agenda in the text. Raises CannotRead where there is none."""
    found = agenda.read(text, language)
    if found.problem is not None and found.problem in _PROBLEMS:
        raise CannotRead(_PROBLEMS[found.problem])
    return found


def as_json(found: Agenda, participants: int | None) -> str:
    """The agenda as one JSON object; "person_hours" is null without participants."""
    counted = agenda.figures(found, participants)
    hours = counted.person_hours
    answer = {
        "lines": [
            {"text": line.text, "minutes": line.minutes, "kind": line.kind.value, "because": line.because}
            for line in found.lines
        ],
        "minutes_protected": counted.minutes_protected,
        "minutes_live": counted.minutes_live,
        "person_hours": None if hours is None else float(hours),
    }
    return json.dumps(answer, ensure_ascii=False, indent=2)


def as_table(found: Agenda, participants: int | None) -> str:
    """The agenda as a table for a terminal, with the figures and what stands out below it."""
    rows = [("min", "kind", "line", "because"), *map(_row, found.lines)]
    widths = [max(map(_width, column)) for column in list(zip(*rows, strict=True))[:-1]]
    table = ["  ".join([*map(_padded, row, widths, (True, False, False)), row[-1]]).rstrip() for row in rows]
    notes = [f"Note: {_sentence(note, found)}" for note in found.notes]
    return "\n".join([*table, "", *_figures(agenda.figures(found, participants)), *notes])


def _encoding(content: bytes) -> str:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return encoding
    head = content[:200]
    for encoding, zeros in (("utf-16-le", head[1::2]), ("utf-16-be", head[::2])):
        if len(zeros) > 3 and zeros.count(0) * 5 > len(zeros) * 4:  # mostly Latin letters, without a mark
            return encoding
    return "utf-8"


def _row(line: Line) -> tuple[str, str, str, str]:
    minutes = "?" if line.minutes is None else str(line.minutes)
    because = "nothing known in it" if line.decider is Decider.NOTHING else one_line(line.because)
    return minutes, line.kind.value, shorten(one_line(line.text), _TEXT_WIDTH), because


def _width(text: str) -> int:
    """Columns in a terminal: letters of East Asia take two, accents that are characters of their own none."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in ("W", "F") else 1 for c in text
    )


def _padded(text: str, width: int, to_the_right: object) -> str:
    space = " " * (width - _width(text))
    return space + text if to_the_right else text + space


def _figures(counted: Figures) -> Iterator[str]:
    share = "" if counted.share is None else f", {counted.share}% of what is not logistics"
    yield f"Listening or alone: {counted.minutes_protected} min{share}."
    unknown = f", {counted.minutes_unknown} of them not known" if counted.minutes_unknown else ""
    yield f"Live: {counted.minutes_live} min{unknown}. Logistics: {counted.minutes_logistics} min."
    if counted.person_hours is not None:
        yield f"Attention protected: {counted.person_hours} person-hours."


def _sentence(note: Note, found: Agenda) -> str:
    line = "" if note.line is None else f"“{shorten(one_line(found.lines[note.line].text), _TEXT_WIDTH)}”"
    added = sum(each.minutes or 0 for each in found.lines)
    said = {
        Remark.TOTAL_DIFFERS: f"the total is said to be {note.minutes} min, the lines add up to {added}.",
        Remark.LENGTH_DIFFERS: f"{line} says {note.minutes} min, its times say otherwise; the times count.",
        Remark.BACKWARDS: f"{line} goes back in time.",
        Remark.OVER_MIDNIGHT: f"{line} goes over midnight.",
        Remark.GAP: f"{note.minutes} min are free before {line}.",
        Remark.OVERLAP: f"{line} begins {note.minutes} min before the line above it ends.",
        Remark.NONSENSE: f"“{note.words}” in {line} cannot be meant; it counts as 0.",
        Remark.NO_LENGTH: f"nothing says how long {line} takes; it counts as 0.",
        Remark.CUT: f"only the first {len(found.lines)} lines were read.",
    }
    return said[note.remark]
