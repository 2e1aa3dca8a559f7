"""What people set out to do: from the first word through four answers, with changes of mind, to a plan and beyond."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from dialogs.grid import Case, Option, Question, asks_followup
from dialogs.texts import catalogue
from tests.chaos.documents import HYBRID

_SAY: Final = catalogue("en")
# Each option's button, and words that say the same.
_ANSWERS: Final[Mapping[Question, Mapping[Option, tuple[str, str]]]] = {
    Question.GOAL: {
        Option.BEHAVIOR: ("Behaviour change", "behaviour change"),
        Option.KNOWLEDGE: ("Knowledge transfer", "knowledge transfer"),
    },
    Question.CORRECTION: {
        Option.YES: ("Yes, immediately", "yes"),
        Option.NO: ("No, later is fine", "no"),
    },
    Question.PEER: {
        Option.YES: ("Yes, essential", "yes"),
        Option.NO: ("No, not essential", "no"),
    },
    Question.PRACTICE: {
        Option.ASYNC: ("It can be simulated", "it can be simulated"),
        Option.LIVE: ("It must be live", "it must be live"),
    },
}
_CHANGES: Final = {
    Question.GOAL: "Change goal",
    Question.CORRECTION: "Change correction",
    Question.PEER: "Change peer interaction",
    Question.PRACTICE: "Change practice",
}
_CASES: Final = {
    Case.NONE: "None of these",
    Case.SENSITIVE: "Sensitive interpersonal work",
}
_QUESTION: Final = "Question {} of 4"
_SET_DATE: Final = "Set the live date"
_FORM: Final = "When is the live session?"
_PLAN: Final = "Plan: "
_UNDO: Final = "Undo: Core concepts"
_WAYS: Final = "Skip this step"  # stands on a reminder alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Tap:
    """Press this button, with these values of its form, until these words can be read."""

    label: str
    until: str
    values: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class Type:
    """Say these words, until others can be read."""

    words: str
    until: str


Line = Tap | Type


def script(chance: random.Random, live: date) -> Sequence[Line]:
    """One conversation; `live` is a day whose hybrid plan opens its first step today."""
    return tuple(_lines(chance, live))


def _lines(chance: random.Random, live: date) -> Iterator[Line]:
    with_plan = chance.random() < 0.7
    wanted = dict(HYBRID) if with_plan else {each: chance.choice(list(_ANSWERS[each])) for each in Question}
    answers: dict[Question, Option] = {}
    for position, question in enumerate(Question, start=1):
        answers[question] = wanted[question]
        until = _QUESTION.format(position + 1) if position < len(Question) else _CHANGES[question]
        label, words = _ANSWERS[question][wanted[question]]
        yield Type(words=words, until=until) if chance.random() < 0.25 else Tap(label=label, until=until)
        if position in {2, 3} and chance.random() < 0.3:
            yield from _back_and_forth(chance, answers)
    if asks_followup(answers):
        case = Case.NONE if with_plan or chance.random() < 0.5 else Case.SENSITIVE
        yield Tap(label=_CASES[case], until="Change special case")
    for _ in range(chance.choice((0, 1, 1, 2))):
        yield from _back_and_forth(chance, answers)
    if chance.random() < 0.3:
        yield Tap(label="What speaks against this?", until=_SAY.objection_title())
    if chance.random() < 0.2:
        yield Tap(label=_SAY.start_over(), until="Question 1 of 4")
        yield Tap(label=_SAY.bring_back(), until=_CHANGES[Question.PRACTICE])
    if with_plan:
        yield from _plan(chance, live)
    else:
        yield from _misunderstood(chance, answers)


def _back_and_forth(chance: random.Random, answers: Mapping[Question, Option]) -> Iterator[Line]:
    """An answer is changed and changed back, or about to be changed and kept; every change begins a new round."""
    question = chance.choice(list(answers))
    given, change = _ANSWERS[question][answers[question]][0], _CHANGES[question]  # which is not offered meanwhile
    yield Tap(label=change, until=f"Keep “{given}”")
    yield Tap(label=f"Keep “{given}”", until=change)
    if chance.random() < 0.5:
        yield Tap(label=change, until=f"Keep “{given}”")
        yield Tap(label="Not sure", until=change)
        yield Tap(label=change, until="Keep “Not sure”")
        yield Tap(label=given, until=change)


def _misunderstood(chance: random.Random, answers: Mapping[Question, Option]) -> Iterator[Line]:
    """Words that answer nothing, which are counted: one too many or too few, and the session is another."""
    question = chance.choice(list(answers))
    yield Tap(label=_CHANGES[question], until=f"Keep “{_ANSWERS[question][answers[question]][0]}”")
    for words in ("blorp", "flim", "grunk"):
        yield Type(words=words, until=f"“{words}”")


def _plan(chance: random.Random, live: date) -> Iterator[Line]:
    values = {"Live date": live.isoformat(), "Start time": "15:00", "Time zone": "Europe/Ljubljana"}
    yield Tap(label=_SET_DATE, until=_FORM)
    if chance.random() < 0.3:
        past = {**values, "Live date": (live - timedelta(days=1000)).isoformat()}
        yield Tap(label="Make the plan", until="This is in the past.", values=past)
    yield Tap(label="Make the plan", until=_PLAN, values=values)
    more: list[Sequence[Line]] = [
        (Tap(label="Why these days?", until=_SAY.reasons_title()),),
        (Tap(label="Add to my calendar", until="calendar file"),),
        (Tap(label="Preview reminders", until=_SAY.reminders.preview_title()),),
        (Tap(label="Check my agenda", until="Agenda of the live session"),),
        (Type(words="public holidays of Slovenia", until="Country: Slovenia"),),
        (
            Tap(label="Reminder details", until="What to bring"),
            Tap(label="Save", until="A case of your own", values={"What to bring": "A case of your own"}),
        ),
    ]
    for lines in chance.sample(more, k=chance.randint(0, 3)):
        yield from lines
    if chance.random() < 0.7:
        yield Tap(label="Remind us here", until=_WAYS)
        yield from _reminded(chance)


def _reminded(chance: random.Random) -> Iterator[Line]:
    match chance.randrange(4):
        case 0:
            yield Tap(label="Done", until=_UNDO)
            if chance.random() < 0.5:
                yield Tap(label=_UNDO, until=_WAYS)
                yield Tap(label="Done", until=_UNDO)
        case 1:
            yield Tap(label="Snooze", until="When shall I come back?")
            yield Tap(label="Snooze until tomorrow, 9:00", until=_UNDO)
        case 2:
            yield Tap(label="Skip this step", until=_UNDO)
        case _:
            yield Tap(label="Stop reminders", until="Start reminders again")
