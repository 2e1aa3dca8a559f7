"""Typed words -> a command, an answer, a case or a booking; None where they do not plainly say one.

A wrong confident reading is worse than asking again, so every doubt ends in None. The method knows no language;
`dialogs.lexicon` holds what people say. An answer is read in five steps, a file each:

1. Words (`plain`, `spelling`). The beginning of the message becomes plain words and three marks: "," pause, "." end
   of a sentence, "?" end of a question. A long word that is one slip away from a word of the lexicon becomes that.
2. Cues (`phrasebook`). The longest phrases of the lexicon are found, each with a role: a topic that stands for an
   option, a negator, a judgement ("needed", "fine", "optional", "impossible"), a plain yes or no, doubt, a question
   back.
3. Clauses (`clauses`, `statement`). Cues are grouped between marks and conjunctions. A negator turns the first
   judgement or all topics after it; "peers - not" turns the topics before it.
4. Judgements (`judgement`, `hearing`). What the clause says about its topics (or, if it names none, about the topics
   of the clause before) keeps, turns or drops them: peers + optional = no, later + not enough = yes.
5. Decision (`decision`). All clauses must agree. Doubt wins over everything except a considered answer after it ("not
   sure, probably yes"). For the goal, knowledge and behavior together are both, and "not just knowledge" is both as
   well: it names knowledge as a part. For practice, "must be live" beside async is live.

Some answers are whole messages ("the first one"), and where no cue speaks, a deed may: "they should close deals"
(`deeds`). Commands and changes are whole messages, too (`commands`, `changes`); an answer may name its question itself
(`corrections`). Bookings (`bookings`, `days`, `dates`, `weekdays`, `countries`, `times`, `zone_words`, `amounts`) are
read by patterns made from the lexicon's calendar (`calendar_patterns`); what was said and cannot be used is kept as
unread (`found`).
"""

from collections.abc import Iterator, Mapping
from datetime import date, time
from functools import cache, partial
from typing import Final

from dialogs import lexicon as lexicons
from dialogs.discovery import each_language
from dialogs.grid import Case, Option, Question
from dialogs.lexicon import Answer, Command, Lexicon, Target
from dialogs.understand.bookings import Bookings, BookingWords
from dialogs.understand.changes import Change, Changes
from dialogs.understand.commands import Commands, Politeness
from dialogs.understand.corrections import Corrections
from dialogs.understand.decision import decide_case, decide_option
from dialogs.understand.hearing import hear
from dialogs.understand.phrasebook import PhraseBook

__all__ = [
    "LEXICONS",
    "BookingWords",
    "Command",
    "Correction",
    "Target",
    "prepare",
    "read_booking",
    "read_case",
    "read_change",
    "read_changed_answer",
    "read_command",
    "read_correction",
    "read_option",
    "read_start",
]

Correction = tuple[Target, Answer]  # a question, or the case, and its new answer

LEXICONS: Final[Mapping[str, Lexicon]] = each_language(lexicons, "LEXICON", Lexicon)
_FALLBACK = "en"  # understood everywhere: many people answer a bot in English whatever their own language


def prepare(language: str) -> None:
    """Make the language ready, which takes a moment that the first person to write would otherwise wait for."""
    for code in _codes(language):
        _learned(code)


def read_command(text: str, language: str) -> Command | None:
    """The command that the whole message is, apart from politeness; None for anything else."""
    return next(filter(None, (tongue.command(text) for tongue in _tongues(language))), None)


def read_change(text: str, language: str) -> Target | None:
    """Which earlier answer the whole message asks to give again; None for anything else."""
    change = _read_change(text, language)
    return None if change is None else change[0]


def read_changed_answer(text: str, language: str) -> Correction | None:
    """The new answer of a change that says it: "change correction to no"; None for anything else."""
    target, answer = _read_change(text, language) or ("case", None)
    return None if answer is None else (target, answer)


def read_correction(text: str, language: str) -> tuple[Question, Option] | None:
    """The definite answer to a question that the message names itself: "practice must be live"; None in any doubt."""
    return next(filter(None, (tongue.corrections.read(text) for tongue in _tongues(language))), None)


def read_option(question: Question, text: str, language: str) -> Option | None:
    """The answer that the message gives to this question, UNSURE for doubt; None where it is unclear."""
    heard = next(filter(None, (hear(text, tongue.questions[question]) for tongue in _tongues(language))), None)
    return None if heard is None else decide_option(question, heard)


def read_case(text: str, language: str) -> Case | None:
    """The special case that the message names, NONE or UNSURE; None where it is unclear."""
    heard = next(filter(None, (hear(text, tongue.case) for tongue in _tongues(language))), None)
    return None if heard is None else decide_case(heard)


def read_booking(text: str, language: str, today: date) -> BookingWords | None:
    """The session that the message describes, seen from the reader's local `today`; None where its day is in doubt.

    Without a day the message says nothing but parts of a booking: "20 people", "change the start to 9:30".
    """
    return next(filter(None, (tongue.bookings.read(text, today) for tongue in _tongues(language))), None)


def read_start(text: str, language: str) -> time | None:
    """The time of day that a bare number is, where one is asked for: "10"."""
    return next((at for tongue in _tongues(language) if (at := tongue.bookings.read_start(text)) is not None), None)


class _Tongue:
    """One language, ready to be read."""

    def __init__(self, code: str) -> None:
        lexicon = LEXICONS[code]
        self.questions = {question: PhraseBook(lexicon, subject) for question, subject in lexicon.questions.items()}
        self.case = PhraseBook(lexicon, lexicon.case)
        self.bookings = Bookings(lexicon.calendar)
        self.corrections = Corrections(lexicon, self.questions, partial(read_option, language=code))
        self._politeness = Politeness(lexicon)
        self._commands = Commands(lexicon)
        self._changes = Changes(lexicon, partial(_read_answer, language=code))

    def command(self, text: str) -> Command | None:
        return next(filter(None, (self._commands.read(request) for request in self._politeness.requests(text))), None)

    def change(self, text: str) -> Change | None:
        return next(filter(None, (self._changes.read(request) for request in self._politeness.requests(text))), None)


_learned = cache(_Tongue)


def _read_change(text: str, language: str) -> Change | None:
    return next(filter(None, (tongue.change(text) for tongue in _tongues(language))), None)


def _read_answer(target: Target, text: str, *, language: str) -> Answer | None:
    return read_case(text, language) if target == "case" else read_option(target, text, language)


def _codes(language: str) -> tuple[str, ...]:
    """The language where there is a lexicon of it, then English."""
    own = language.replace("_", "-").split("-")[0].lower()
    return (own, _FALLBACK) if own in LEXICONS and own != _FALLBACK else (_FALLBACK,)


def _tongues(language: str) -> Iterator[_Tongue]:
    return map(_learned, _codes(language))
