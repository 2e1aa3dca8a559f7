"""The decision grid: four questions, one follow-up, one rule.

Source: Simon Rekanovic, "Async is not always best: when to go hybrid (and when to stay live)". The article
says: async-first for transfer and repeatability, hybrid for transfer + practice, live-first for dynamics and
high-stakes practice. Two clauses spell the last line out:

* high-stakes practice = practice must be live and the learner needs immediate correction;
* dynamics            = practice must be live and peer interaction is essential.

The rule, first match wins:

1. no correction, no peers, practice async           -> async-first (no property of live time is needed)
2. goal behavior and at least one clause holds       -> live-first
3. goal both and both clauses hold                   -> live-first
4. everything else                                   -> hybrid

It is monotone: turning any answer towards live never moves the result back. An answer may be "not sure": the
result is firm when every way to complete the open answers agrees, else it is a provisional hybrid.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import product


class Question(StrEnum):
    """One question of the grid, in the order they are asked."""

    GOAL = "goal"
    CORRECTION = "correction"
    PEER = "peer"
    PRACTICE = "practice"


class Option(StrEnum):
    """One answer; which options belong to which question is in OPTIONS."""

    KNOWLEDGE = "knowledge"
    BOTH = "both"
    BEHAVIOR = "behavior"
    YES = "yes"
    NO = "no"
    ASYNC = "async"
    LIVE = "live"
    UNSURE = "unsure"


class Case(StrEnum):
    """The follow-up "when even hybrid is not enough": the article's four cases, none of them, or not sure."""

    HANDS_ON = "hands_on_supervised"
    HIGH_TRUST = "high_trust_team"
    SENSITIVE = "sensitive_interpersonal"
    SIMULATION = "complex_simulation"
    NONE = "none"
    UNSURE = "unsure"


class Result(StrEnum):
    """What the grid recommends, from least to most live time."""

    ASYNC_FIRST = "async-first"
    HYBRID = "hybrid"
    LIVE_FIRST = "live-first"


Answers = Mapping[Question, Option]

# The definite options of each question; "not sure" may stand for any of them.
OPTIONS: Mapping[Question, tuple[Option, ...]] = {
    Question.GOAL: (Option.KNOWLEDGE, Option.BOTH, Option.BEHAVIOR),
    Question.CORRECTION: (Option.YES, Option.NO),
    Question.PEER: (Option.YES, Option.NO),
    Question.PRACTICE: (Option.ASYNC, Option.LIVE),
}

SPECIAL_CASES = (Case.HANDS_ON, Case.HIGH_TRUST, Case.SENSITIVE, Case.SIMULATION)

# How much each answer says about live time, the most telling first: the order of reasons, and of open answers
# that are equally worth finding out.
_BY_WEIGHT = (Question.PRACTICE, Question.CORRECTION, Question.PEER, Question.GOAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flip:
    """Changing this one answer to this option would give this other result."""

    question: Question
    to: Option
    result: Result


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What four complete answers (each may be "not sure") and the follow-up lead to.

    `base` is the result before the follow-up. `find_out` names the open answers that matter, the most useful
    first; it is empty when the result is firm. `flips` is empty when it is provisional: then the open answers
    are what would change it.
    """

    result: Result
    base: Result
    firm: bool
    case: Case
    find_out: tuple[Question, ...]
    flips: tuple[Flip, ...]


def decide(answers: Answers, case: Case = Case.NONE) -> Verdict:
    """Judge four answers and a case; KeyError when a question has no answer at all."""
    return _decide(tuple(answers[question] for question in Question), case)


@cache  # a few hundred there are at all, and one turn asks many times
def _decide(options: tuple[Option, ...], case: Case) -> Verdict:
    answers = dict(zip(Question, options, strict=True))
    base, base_firm = _judge(answers)
    if case in SPECIAL_CASES:
        # No single answer moves a special case: it needs a person, a group or a live setting whatever they say.
        return Verdict(result=Result.LIVE_FIRST, base=base, firm=True, case=case, find_out=(), flips=())
    return Verdict(
        result=base,
        base=base,
        firm=base_firm,
        case=case,
        find_out=() if base_firm else _worth_finding_out(answers),
        flips=_flips(answers, base) if base_firm else (),
    )


def asks_followup(answers: Answers) -> bool:
    """Whether one of the four special cases could still be true.

    Each needs a person, a group or a live setting, so none can be where all three are definitely absent.
    """
    return (answers[Question.CORRECTION], answers[Question.PEER], answers[Question.PRACTICE]) != (
        Option.NO,
        Option.NO,
        Option.ASYNC,
    )


def all_combinations() -> Iterator[Answers]:
    """Every way to answer the four questions, "not sure" included: 108 of them, always in the same order."""
    for options in product(*((*OPTIONS[question], Option.UNSURE) for question in Question)):
        yield dict(zip(Question, options, strict=True))


class Contested(StrEnum):
    """Results that the article does not settle: there is something to be said for the nearest other one."""

    BEHAVIOR_ALONE = "behavior_alone"
    BOTH_ALONE = "both_alone"
    KNOWLEDGE_ALL_LIVE = "knowledge_all_live"
    BOTH_ALL_LIVE = "both_all_live"
    BOTH_ONE_CLAUSE = "both_one_clause"
    BEHAVIOR_ONE_CLAUSE = "behavior_one_clause"
    BEHAVIOR_PEERS_ASYNC = "behavior_peers_async"
    KNOWLEDGE_CORRECTION = "knowledge_correction"
    KNOWLEDGE_PEERS = "knowledge_peers"
    BEHAVIOR_LIVE_ALONE = "behavior_live_alone"


# goal, correction, peer, practice
_CONTESTED: Mapping[tuple[str, ...], Contested] = {
    ("behavior", "no", "no", "async"): Contested.BEHAVIOR_ALONE,
    ("both", "no", "no", "async"): Contested.BOTH_ALONE,
    ("knowledge", "yes", "yes", "live"): Contested.KNOWLEDGE_ALL_LIVE,
    ("both", "yes", "yes", "live"): Contested.BOTH_ALL_LIVE,
    ("both", "yes", "no", "live"): Contested.BOTH_ONE_CLAUSE,
    ("both", "no", "yes", "live"): Contested.BOTH_ONE_CLAUSE,
    ("behavior", "yes", "no", "live"): Contested.BEHAVIOR_ONE_CLAUSE,
    ("behavior", "no", "yes", "live"): Contested.BEHAVIOR_ONE_CLAUSE,
    ("behavior", "yes", "yes", "async"): Contested.BEHAVIOR_PEERS_ASYNC,
    ("behavior", "no", "yes", "async"): Contested.BEHAVIOR_PEERS_ASYNC,
    ("knowledge", "yes", "no", "async"): Contested.KNOWLEDGE_CORRECTION,
    ("knowledge", "no", "yes", "async"): Contested.KNOWLEDGE_PEERS,
    ("behavior", "no", "no", "live"): Contested.BEHAVIOR_LIVE_ALONE,
}


def contested(answers: Answers) -> Contested | None:
    """What speaks for another result, None where the article is plain or an answer is open."""
    return _CONTESTED.get(tuple(answers[question].value for question in Question))


# Which way an answer points. "Partly each" leaves a core that people can take in on their own.
_TOWARDS_LIVE = (Option.LIVE, Option.YES, Option.BEHAVIOR)
_TOWARDS_ASYNC = (Option.ASYNC, Option.NO, Option.KNOWLEDGE, Option.BOTH)


def points_live(option: Option) -> bool:
    """Whether this answer calls for live time."""
    return option in _TOWARDS_LIVE


def reasons(answers: Answers) -> tuple[tuple[Question, Option], ...]:
    """The two definite answers that carry the result most; fewer where fewer are definite.

    For hybrid one of each kind where there are both: what calls for live time, and what does not need it.
    """
    result, _ = _judge(answers)
    live = [(q, answers[q]) for q in _BY_WEIGHT if answers[q] in _TOWARDS_LIVE]
    calm = [(q, answers[q]) for q in _BY_WEIGHT if answers[q] in _TOWARDS_ASYNC]
    match result:
        case Result.ASYNC_FIRST:
            return tuple([*calm, *live][:2])
        case Result.LIVE_FIRST:
            return tuple([*live, *calm][:2])
        case Result.HYBRID:
            return tuple([*live[:1], *calm[:1], *live[1:], *calm[1:]][:2])


def open_answers(answers: Answers) -> tuple[Question, ...]:
    """The questions answered "not sure", in the order they are asked."""
    return tuple(question for question in Question if answers[question] is Option.UNSURE)


def high_stakes(answers: Answers) -> bool:
    """Practice must be live and somebody must correct at once."""
    return answers[Question.PRACTICE] is Option.LIVE and answers[Question.CORRECTION] is Option.YES


def dynamics(answers: Answers) -> bool:
    """Practice must be live and the skill cannot be had without peers."""
    return answers[Question.PRACTICE] is Option.LIVE and answers[Question.PEER] is Option.YES


def _rule(answers: Answers) -> Result:
    if not asks_followup(answers):
        return Result.ASYNC_FIRST
    clauses = (high_stakes(answers), dynamics(answers))
    goal = answers[Question.GOAL]
    if (goal is Option.BEHAVIOR and any(clauses)) or (goal is Option.BOTH and all(clauses)):
        return Result.LIVE_FIRST
    return Result.HYBRID


def _judge(answers: Answers) -> tuple[Result, bool]:
    """The result and whether it is firm."""
    outcomes = _outcomes(answers)
    if len(outcomes) == 1:
        return next(iter(outcomes)), True
    # Whenever completions disagree, hybrid is one of them: the middle, and the cheapest to correct later.
    return Result.HYBRID, False


def _outcomes(answers: Answers) -> frozenset[Result]:
    """Every result that some completion of the open answers leads to."""
    choices = (OPTIONS[q] if answers[q] is Option.UNSURE else (answers[q],) for q in Question)
    return frozenset(_rule(dict(zip(Question, options, strict=True))) for options in product(*choices))


def _worth_finding_out(answers: Answers) -> tuple[Question, ...]:
    """The open answers, first the one that leaves the fewest outcomes however it turns out."""

    def cost(question: Question) -> tuple[int, int]:
        left = max(len(_outcomes({**answers, question: option})) for option in OPTIONS[question])
        return left, _BY_WEIGHT.index(question)

    return tuple(sorted(open_answers(answers), key=cost))


def _flips(answers: Answers, result: Result) -> tuple[Flip, ...]:
    """Each definite answer changed alone, where that gives another result."""
    flips: list[Flip] = []
    for question in Question:
        if answers[question] is Option.UNSURE:
            continue
        for option in OPTIONS[question]:
            other, _ = _judge({**answers, question: option})
            if option is not answers[question] and other is not result:
                flips.append(Flip(question=question, to=option, result=other))
    return tuple(flips)
