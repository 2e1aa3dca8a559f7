"""The answers that a description plainly gives, from the phrases found in it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from dialogs.grid import Case, Option, Question
from dialogs.suggest.languages import Descriptions
from dialogs.suggest.phrases import Find, Phrasebook
from dialogs.suggest.quotes import Quotes
from dialogs.suggest.suggestion import Said
from dialogs.suggest.wording import MARKS, Wording

_REACH = 2  # words between a negator and what it turns
_REMARK = 7  # words of a sentence that may be a remark about the one before
_TAIL = 3  # words after which a doubt ends its sentence and is about all of it

# What "not" makes of an answer. A goal that is denied says nothing about the other one.
_OPPOSITES: Final[Mapping[Option, Option]] = {
    Option.YES: Option.NO,
    Option.NO: Option.YES,
    Option.ASYNC: Option.LIVE,
    Option.LIVE: Option.ASYNC,
}
# What leaves something out: it says nothing where that would go wrong.
_LEFT_OUT: Final = frozenset({Option.NO, Option.ASYNC})


class Role(Enum):
    """What a phrase does."""

    PLAIN = auto()
    HINT = auto()
    ASIDE = auto()
    SIGN = auto()  # of a special case
    NEGATOR = auto()
    NO_NEGATOR = auto()
    MISSED = auto()
    DOUBT = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What a phrase does, and for which answer or which sign of which case."""

    role: Role
    question: Question | None = None
    option: Option | None = None
    case: Case | None = None
    sign: int = 0


Finds = Sequence[Find[Meaning]]


def phrasebook(language: Descriptions) -> Phrasebook[Meaning]:
    """Everything that counts in a description, apart from amounts."""
    return Phrasebook(_listed(language), language.classes, language.negators, language.apostrophe)


def _listed(language: Descriptions) -> Iterable[tuple[Meaning, str]]:
    for question, evidence in language.questions.items():
        for option, phrases in evidence.plain.items():
            yield Meaning(role=Role.PLAIN, question=question, option=option), phrases
        for option, phrases in evidence.hints.items():
            yield Meaning(role=Role.HINT, question=question, option=option), phrases
        yield Meaning(role=Role.ASIDE, question=question), evidence.asides
    for case, described in language.cases.items():
        for sign, phrases in enumerate(described.signs):
            yield Meaning(role=Role.SIGN, case=case, sign=sign), phrases
    yield Meaning(role=Role.NEGATOR), language.negators
    yield Meaning(role=Role.NO_NEGATOR), language.no_negators
    yield Meaning(role=Role.MISSED), language.missed
    yield Meaning(role=Role.DOUBT), language.doubts


class Negators:
    """Where words like "not" stand, and what they turn."""

    def __init__(self, wording: Wording, finds: Finds, ends: frozenset[str]) -> None:
        shields = [find for find in finds if find.meaning.role in (Role.NO_NEGATOR, Role.MISSED)]
        self._missed = [find for find in finds if find.meaning.role is Role.MISSED]
        self._wording, self._ends = wording, ends
        self._found = [
            find
            for find in finds
            if find.meaning.role is Role.NEGATOR
            and not any(shield.start <= find.start and find.end <= shield.end for shield in shields)
        ]

    def turn(self, find: Find[Meaning]) -> bool:
        """Whether one stands closely before the phrase, in the same clause."""
        return any(
            negator.end <= find.start <= negator.end + _REACH and not self._is_cut(negator.end, find.start)
            for negator in self._found
        )

    def is_missed(self, find: Find[Meaning]) -> bool:
        """Whether it is said what happens where the phrase holds: "without a coach" of "without a coach it fails"."""
        return any(find.start < missed.end and missed.start < find.end for missed in self._missed)

    def _is_cut(self, start: int, end: int) -> bool:
        return any(token in MARKS or token in self._ends for token in self._wording.tokens[start:end])


def read_answers(wording: Wording, finds: Finds, negators: Negators, quotes: Quotes) -> dict[Question, Said[Option]]:
    """The answer to each question that the description speaks about and does not contradict itself on."""
    doubts = [_doubtful(wording, find) for find in finds if find.meaning.role is Role.DOUBT]
    answers: dict[Question, Said[Option]] = {}
    open_questions = _open_questions(wording, finds, doubts)
    for question in Question:
        said = open_questions.get(question) or _decide(question, finds, doubts, negators)
        if said is not None:
            option, start, end = said
            answers[question] = Said(value=option, words=quotes.quote(wording, start, end))
    return answers


_Stretch = tuple[int, int]
_Decided = tuple[Option, int, int]  # the answer and the tokens that say it


def _doubtful(wording: Wording, doubt: Find[Meaning]) -> _Stretch:
    """The tokens that a doubt is about: what follows it in its sentence or, where nothing does, what precedes it."""
    start, end = wording.sentence_around(doubt.start, doubt.end)
    return (start, end) if end - doubt.end <= _TAIL else (doubt.start, end)


def _open_questions(wording: Wording, finds: Finds, doubts: Sequence[_Stretch]) -> dict[Question, _Decided]:
    """The questions that the description calls open: both answers are in doubt or, where none is so, the first one."""
    telling = _telling(finds)
    found: dict[Question, _Decided] = {}
    for doubt in doubts:
        named, stretch = _named(telling, doubt), doubt
        left_open = _torn(named) or [question for question, _ in named[:1]]
        if not named and doubt[1] - doubt[0] <= _REMARK:
            stretch = _with_sentence_before(wording, doubt)
            left_open = _torn(_named(telling, stretch))
        found |= dict.fromkeys(left_open, (Option.UNSURE, *stretch))
    return found


def _with_sentence_before(wording: Wording, doubt: _Stretch) -> _Stretch:
    """A doubt that is a remark about the sentence before it: "Online or in the room? Still open." """
    before = max(doubt[0] - 2, 0)
    return wording.sentence_around(before, before)[0], doubt[1]


def _named(telling: Finds, stretch: _Stretch) -> list[tuple[Question, Option]]:
    """What the phrases of these tokens stand for, in order."""
    return [
        (find.meaning.question, find.meaning.option)
        for find in telling
        if find.meaning.question is not None and find.meaning.option is not None and _within(find, stretch)
    ]


def _torn(named: Sequence[tuple[Question, Option]]) -> list[Question]:
    """The questions with more than one answer."""
    return [question for question in Question if len({option for each, option in named if each is question}) > 1]


def _decide(question: Question, finds: Finds, doubts: Sequence[_Stretch], negators: Negators) -> _Decided | None:
    own = [find for find in finds if find.meaning.question is question]
    votes: dict[Role, dict[Option, Find[Meaning]]] = {Role.PLAIN: {}, Role.HINT: {}}
    for find in _telling(own):
        option, role = find.meaning.option, find.meaning.role
        if option is None or any(_within(find, doubt) for doubt in doubts):
            continue
        if option in _LEFT_OUT and negators.is_missed(find):
            continue
        if negators.turn(find):
            if role is Role.HINT or option not in _OPPOSITES:
                continue
            option = _OPPOSITES[option]
        votes[role].setdefault(option, find)
    for said in (votes[Role.PLAIN], votes[Role.HINT]):
        if said:
            return _agree(question, said)
    return None


def _agree(question: Question, said: Mapping[Option, Find[Meaning]]) -> _Decided | None:
    if len(said) == 1:
        option, find = next(iter(said.items()))
        return option, find.start, find.end
    if question is Question.GOAL:
        first, *_ = sorted(said.values(), key=lambda find: find.start)
        return Option.BOTH, first.start, first.end
    return None


def _telling(finds: Finds) -> list[Find[Meaning]]:
    """The phrases that stand for an answer and are no part of a longer phrase about the same question."""
    spoken = [find for find in finds if find.meaning.question is not None]
    return [
        find
        for find in spoken
        if find.meaning.role is not Role.ASIDE
        and not any(
            other.meaning.question is find.meaning.question
            and other.holds(find)
            and (other.meaning.option, other.meaning.role) != (find.meaning.option, find.meaning.role)
            for other in spoken
        )
    ]


def _within(find: Find[Meaning], stretch: _Stretch) -> bool:
    return stretch[0] <= find.start and find.end <= stretch[1]
