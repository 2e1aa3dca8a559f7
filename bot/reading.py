"""What typed words say, for programs: JSON lines in, the same lines with what was understood out."""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import BinaryIO, Final, NoReturn

from dialogs import suggest, understand
from dialogs.grid import Case, Question
from dialogs.json_values import Document, mapping
from dialogs.locales import language_of
from dialogs.suggest import Said, Suggestion

Reading = Callable[[Document], Document]  # a line as an object -> the fields to add to it

_UNCLEAR: Final = "unclear"
_LANGUAGE: Final = "en"  # where a line names none
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_TOO_LARGE: Final = "This line holds a number or a nesting that is too large."


class Unreadable(Exception):
    """A line that cannot be used; its text is a sentence that says why."""


class _NoJson(Exception):
    """A word such as NaN, which JSON does not know."""


def answer_lines(source: BinaryIO, sink: BinaryIO, reading: Reading) -> bool:
    """Answer each line as soon as it is there, empty ones aside; whether all of them could be used.

    A line that cannot be is answered by its error and its number, counted from 1 with the empty ones.
    """
    all_used = True
    for number, line in enumerate(source, start=1):
        content = line.removeprefix(_BYTE_ORDER_MARK).strip() if number == 1 else line.strip()
        if not content:
            continue
        try:
            answer = _written(_answered(content, reading))
        except Unreadable as problem:
            all_used = False
            answer = _written({"error": str(problem), "line": number})
        sink.write(answer)
        sink.flush()
    return all_used


def understood(given: Document) -> Document:
    """Which answer the field "text" gives to the field "question"."""
    question = _question(given)
    option = understand.read_option(question, _text(given, "text"), _language(given))
    return {"understood": _UNCLEAR if option is None else option.value}


def suggested(given: Document) -> Document:
    """What the field "description" says of a training, and the words that say it."""
    today = datetime.now(UTC).date()
    found = suggest.suggest(_text(given, "description"), _language(given), today)
    return {
        "suggested": {question.value: said.value.value for question, said in found.answers.items()},
        "case": Case.NONE.value if found.case is None else found.case.value.value,
        "participants": None if found.participants is None else found.participants.value,
        "date": None if found.day is None else found.day.value.isoformat(),
        "minutes": None if found.minutes is None else found.minutes.value,
        "words": _words(found),
    }


READINGS: Final[Mapping[str, Reading]] = {"understand": understood, "suggest": suggested}  # by command


def _words(found: Suggestion) -> Document:
    said: Mapping[str, Said[object] | None] = {
        **{question.value: answer for question, answer in found.answers.items()},
        "case": found.case,
        "participants": found.participants,
        "date": found.day,
        "minutes": found.minutes,
    }
    return {name: each.words for name, each in said.items() if each is not None}


def _answered(content: bytes, reading: Reading) -> Document:
    try:
        loaded: object = json.loads(content.decode(), parse_constant=_refuse)
    except (json.JSONDecodeError, UnicodeDecodeError, _NoJson):
        raise Unreadable("This line is not JSON in UTF-8.") from None
    except (ValueError, RecursionError):  # more digits than a number may have, or brackets in brackets without end
        raise Unreadable(_TOO_LARGE) from None
    try:
        given = mapping(loaded)
    except TypeError:
        raise Unreadable("This line is not a JSON object.") from None
    return {**given, **reading(given)}


def _refuse(constant: str) -> NoReturn:
    raise _NoJson(constant)


def _written(answer: Document) -> bytes:
    try:
        # Half a character, which JSON can escape and UTF-8 cannot hold, is escaped again.
        return json.dumps(answer, ensure_ascii=False, allow_nan=False).encode(errors="backslashreplace") + b"\n"
    except (ValueError, RecursionError):
        raise Unreadable(_TOO_LARGE) from None


def _text(given: Document, name: str) -> str:
    match given.get(name):
        case str(text):
            return text
        case None:
            raise Unreadable(f"This line has no “{name}”.")
        case _:
            raise Unreadable(f"“{name}” is not a text.")


def _question(given: Document) -> Question:
    named = _text(given, "question")
    try:
        return Question(named)
    except ValueError:
        raise Unreadable(f"“question” is none of {', '.join(Question)}.") from None


def _language(given: Document) -> str:
    """A language that is known, perhaps with a region: "de", "de-AT", "de_AT"."""
    named = _LANGUAGE if given.get("lang") is None else _text(given, "lang")
    if language_of(named) not in understand.LEXICONS:
        raise Unreadable(f"“lang” is none of {', '.join(sorted(understand.LEXICONS))}.")
    return named
