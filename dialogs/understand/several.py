"""Several answers in one message: "behaviour change, and yes they need correction right away", "both; no; no; async".

A part that names its question counts wherever it stands. Parts that name none count as a list: from the question that
is asked in the order of the questions, without a part left over. Between commas, where a part may as well say more
about the one before it, a list must go on to the last question; if it does not begin with the goal, it must also have
three parts at least and hold no bare yes or no after the first. What is no list answers the question that is asked.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from dialogs.grid import Option, Question
from dialogs.lexicon import Target
from dialogs.understand.decision import decide
from dialogs.understand.plain import PAUSE, words_and_marks
from dialogs.understand.polyglot import ANSWERS
from dialogs.understand.routing import hear_answer, read_answer, read_request
from dialogs.understand.tongues import Correction, Tongue, polyglot

_ORDER: Final[tuple[Target, ...]] = (*Question, "case")
_SHORTEST: Final = 3  # parts of a list
_LONGEST: Final = 6  # parts that are looked at
_LIMIT: Final = 240  # characters of a message that is looked at
_MARKS: Final = re.compile(r"[,;:.!?()\[\]{}|&=\n]|\s-+\s|[\u2013\u2014]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """The answers of a message, and the words of those parts of it that could not be read."""

    given: tuple[Correction, ...] = ()
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A part of the message, and its answer where it has one."""

    text: str
    answer: Correction | None = None
    named: bool = False  # it names its question, perhaps without an answer that is plain
    bare: bool = False  # a yes, a no or a doubt that names nothing


def read_answers(asked: Target | None, text: str, language: str) -> Answers:
    """What the message plainly answers if it speaks of another question than `asked` as well; else nothing."""
    if len(text) > _LIMIT:
        return Answers()
    pieces = [piece for part in polyglot(ANSWERS).parts(text) for piece in _pieces(part.text, language)]
    if not 1 < len(pieces) <= _LONGEST:
        return Answers()
    parts = list(_parts(asked, pieces, language))
    if _is_list(parts, language, separated=text.count(";") == len(pieces) - 1):
        said, unread = parts, list[_Part]()
    else:
        said, unread = _one_by_one(asked, parts, language)
    given = tuple(dict.fromkeys(part.answer for part in said if part.answer is not None))
    targets = [target for target, _ in given]
    touches_others = any(part.named and part.answer is None for part in parts) or any(t != asked for t in targets)
    if not touches_others or len(set(targets)) < len(targets):
        return Answers()
    return Answers(given=given, unread=tuple(_as_typed(part.text, text) for part in unread) if given else ())


def _one_by_one(asked: Target | None, parts: Sequence[_Part], language: str) -> tuple[list[_Part], list[_Part]]:
    """The parts with a plain answer, what stands before any name answering what is asked; and those left unread."""
    first = next((at for at, part in enumerate(parts) if part.named), len(parts))
    said = [part for part in parts[first:] if part.named and part.answer is not None]
    unread = [part for part in parts if part.named and part.answer is None]
    asks = asked is not None and all(part.answer is None or part.answer[0] != asked for part in said)
    leading, later = parts[:first], [part for part in parts[first:] if not part.named]
    if asked is not None and asks and (leading or later):
        text = " ".join(part.text for part in leading or later)
        answer = read_answer(asked, text, language)
        used = leading or later
        if answer is None:
            unread += used
        else:
            said.insert(0, _Part(text=text, answer=(asked, answer)))
        later = later if leading else []
    elif leading:
        unread += leading
    for part in later:
        (said if _answers_anew(part, said, language) else unread).append(part)
    return said, sorted(unread, key=parts.index)


def _answers_anew(part: _Part, said: Sequence[_Part], language: str) -> bool:
    """Whether the part without a name answers the question whose turn it is, and says nothing more of the others."""
    if part.answer is None or part.bare:
        return False
    return not any(before.answer and _touches(before.answer[0], part.text, language) for before in said)


def _as_typed(piece: str, text: str) -> str:
    """The piece as it stands in the text, where it does."""
    words = words_and_marks(piece, " ")[:-1]
    typed = (part.strip() for part in _MARKS.split(text))
    return next((part for part in typed if words_and_marks(part, " ") == words), piece[:-1])


def read_only(text: str, language: str) -> Correction | None:
    """The definite answer to the one question of which the message names an option; None for none or several."""
    touched = [question for question in Question if _touches(question, text, language)]
    answer = read_answer(touched[0], text, language) if len(touched) == 1 else None
    return None if answer in (None, Option.UNSURE) else (touched[0], answer)


def _pieces(part: str, language: str) -> list[str]:
    """The part, or what stands around its "and" where what follows it names a question."""
    pieces = read_request(part[:-1], language, Tongue.pieces)
    if pieces is None or not all(_named(piece, language) for piece in pieces[1:]):
        return [part]
    return [piece.strip() + mark for piece, mark in zip(pieces, PAUSE * (len(pieces) - 1) + part[-1], strict=True)]


def _parts(asked: Target | None, pieces: Sequence[str], language: str) -> Iterator[_Part]:
    expected = asked
    for piece in pieces:
        named = _named(piece, language)
        heard = None if named or expected is None else hear_answer(expected, piece, language)
        answer = None if heard is None or expected is None else decide(expected, heard)
        if named is not None:
            yield _Part(text=piece, answer=None if named[1] is Option.UNSURE else named, named=True)
            expected = _after(named[0])
        elif heard is not None and expected is not None and answer is not None:
            yield _Part(text=piece, answer=(expected, answer), bare=not heard.votes)
            expected = _after(expected)
        else:
            yield _Part(text=piece)


def _is_list(parts: Sequence[_Part], language: str, *, separated: bool) -> bool:
    """Whether the parts without a name are plainly one answer each; `separated` by more than commas."""
    answers = [part.answer for part in parts if part.answer is not None]
    further = [part for part in parts[1:] if not part.named]
    if len(answers) < len(parts) or not further:
        return False
    to_the_end = answers[-1][0] in _ORDER[-2:]
    if to_the_end and answers[0][0] is Question.GOAL and len(parts) >= len(Question):
        return True
    if any(part.bare for part in further):
        return separated and to_the_end and len(parts) >= _SHORTEST
    return separated or (to_the_end and len(parts) >= _SHORTEST and not _repeats(parts, language))


def _repeats(parts: Sequence[_Part], language: str) -> bool:
    """Whether a part may as well say more about a part before it: "yes, yes, alone"."""
    return any(
        before.answer is not None and not before.named and _touches(before.answer[0], part.text, language)
        for at, part in enumerate(parts)
        for before in parts[:at]
    )


def _named(piece: str, language: str) -> Correction | None:
    return read_request(piece, language, Tongue.named_answer)


def _touches(target: Target, piece: str, language: str) -> bool:
    heard = hear_answer(target, piece, language)
    return heard is not None and bool(heard.votes)


def _after(target: Target) -> Target | None:
    """The question that is asked after this one."""
    following = _ORDER[_ORDER.index(target) + 1 :]
    return following[0] if following else None
