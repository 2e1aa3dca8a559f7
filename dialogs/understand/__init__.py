"""Typed words -> a command, an answer, a case or a booking; None where they do not plainly say one.

A wrong confident reading is worse than asking again, so every doubt ends in None. The method knows no language;
`dialogs.lexicon` holds what people say. An answer is read in five steps, a file each:

1. Words (`plain`, `spelling`). The beginning of the message becomes plain words and three marks: "," pause, "." end
   of a sentence, "?" end of a question. A long word that is one slip away from a word of the lexicon becomes that.
2. Cues (`phrasebook`). The longest phrases of the lexicon are found, each with a role: a topic that stands for an
   option, a negator, a judgement ("needed", "fine", "optional", "impossible"), a plain yes or no, doubt, a question
   back.
3. Clauses (`clauses`, `statement`). Cues are grouped between marks and conjunctions. A negator turns the first
   judgement or all topics after it; where nothing follows, the last judgement before it ("das brauchen wir nicht") or
   else the topics ("peers - not").
4. Judgements (`judgement`, `hearing`). What the clause says about its topics (or, if it names none, about the topics
   of the clause before) keeps, turns or drops them: peers + optional = no, later + not enough = yes.
5. Decision (`decision`). All clauses must agree. Doubt wins over everything except a considered answer after it ("not
   sure, probably yes"). For the goal, knowledge and behavior together are both, and "not just knowledge" is both as
   well: it names knowledge as a part. For practice, "must be live" beside async is live.

Some answers are whole messages ("the first one"), and where no cue speaks, a deed may: "they should close deals"
(`deeds`). Commands and changes are whole messages, too (`commands`, `changes`); an answer may name its question itself
(`corrections`), and a message may give several (`several`). Bookings (`bookings`, `days`, `dates`, `weekdays`,
`countries`, `times`, `zone_words`, `amounts`) are read by patterns made from the lexicon's calendar
(`calendar_patterns`); what was said and cannot be used is kept as unread (`found`).

People write in another language than their own, and mix two. Which languages a message can be in is told by the words
that each of them knows (`polyglot`); `routing` decides from that which of them read it, `tongues` holds them ready.
"""

from datetime import date, time

from dialogs.grid import Case, Option, Question
from dialogs.lexicon import Command, Target
from dialogs.understand.asked_tongue import asks_for_a_tongue, tongue_names
from dialogs.understand.bookings import BookingWords, Scope
from dialogs.understand.dates import Order
from dialogs.understand.routing import read_answer, read_details, read_request
from dialogs.understand.several import Answers, read_answers, read_only
from dialogs.understand.tongues import LEXICONS, Correction, Tongue, prepare

__all__ = [
    "LEXICONS",
    "Answers",
    "BookingWords",
    "Command",
    "Correction",
    "Scope",
    "Target",
    "agrees",
    "asks_for_a_tongue",
    "prepare",
    "read_answers",
    "read_booking",
    "read_case",
    "read_change",
    "read_changed_answer",
    "read_command",
    "read_correction",
    "read_instead",
    "read_only",
    "read_option",
    "read_start",
    "tongue_names",
]


def read_command(text: str, language: str) -> Command | None:
    """The command that the whole message is, apart from politeness; None for anything else."""
    return read_request(text, language, Tongue.command)


def agrees(text: str, language: str) -> bool:
    """Whether the whole message says that what is suggested is right: "yes", "looks good"."""
    return bool(read_request(text, language, Tongue.agrees))


def read_change(text: str, language: str) -> Target | None:
    """Which earlier answer the whole message asks to give again; None for anything else."""
    change = read_request(text, language, Tongue.change)
    return None if change is None else change[0]


def read_changed_answer(text: str, language: str) -> Correction | None:
    """The new answer of a change that says it: "change correction to no"; None for anything else."""
    target, answer = read_request(text, language, Tongue.change) or ("case", None)
    return None if answer is None else (target, answer)


def read_correction(text: str, language: str) -> Correction | None:
    """The definite answer to a question that the message names itself: "practice must be live"; None in any doubt."""
    return read_request(text, language, Tongue.correction)


def read_option(question: Question, text: str, language: str) -> Option | None:
    """The answer that the message gives to this question, UNSURE for doubt; None where it is unclear."""
    answer = read_answer(question, text, language)
    return answer if isinstance(answer, Option) else None


def read_case(text: str, language: str) -> Case | None:
    """The special case that the message names, NONE or UNSURE; None where it is unclear."""
    answer = read_answer("case", text, language)
    return answer if isinstance(answer, Case) else None


def read_instead(text: str, language: str) -> str | None:
    """What follows the words that take back an answer: "async is fine" of "actually no, async is fine"; else None."""
    return read_request(text, language, Tongue.instead)


def read_booking(text: str, language: str, today: date) -> BookingWords | None:
    """The session that the message describes, seen from the reader's local `today`; None where its day is in doubt.

    Without a day the message says nothing but parts of a booking: "20 people", "change the start to 9:30". In which
    order people write day and month depends on their region, "en-GB", or else on the language, English aside.
    """
    order = _order(language)
    return read_details(text, language, lambda tongue, words: tongue.bookings.read(words, today, order))


def read_start(text: str, language: str) -> time | None:
    """The time of day that a bare number is, where one is asked for: "10"."""
    return read_details(text, language, lambda tongue, words: tongue.bookings.read_start(words))


def _order(language: str) -> Order:
    code, _, region = language.replace("_", "-").lower().partition("-")
    is_known = code in LEXICONS and region != "us" and bool(region or code != "en")
    return Order.DAY_FIRST if is_known else Order.UNKNOWN
