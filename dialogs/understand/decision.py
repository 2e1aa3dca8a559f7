"""The option or case that a message decides for; None where what it says does not agree."""

from dialogs.grid import Case, Option, Question
from dialogs.lexicon import Answer, Target
from dialogs.understand.hearing import Heard


def decide(target: Target, heard: Heard) -> Answer | None:
    """The answer to a question or to the follow-up about the case."""
    return decide_case(heard) if target == "case" else decide_option(target, heard)


def decide_option(question: Question, heard: Heard) -> Option | None:
    """The answer to the question."""
    if heard.unsure:
        return Option.UNSURE
    votes = heard.votes
    match question:
        case Question.GOAL:
            if Option.BOTH in votes or len(votes) > 1:
                return None if heard.either else Option.BOTH
        case Question.PRACTICE:
            if len(votes) > 1 and Option.LIVE in heard.demanded and not heard.either:
                return Option.LIVE
        case Question.CORRECTION | Question.PEER:
            said = ((Option.YES, heard.yes), (Option.NO, heard.no))
            votes |= {option for option, spoken in said if spoken}
    (option, *others) = votes or (None,)
    return option if isinstance(option, Option) and not others else None


def decide_case(heard: Heard) -> Case | None:
    """The special case, NONE or UNSURE."""
    if heard.unsure:
        return Case.UNSURE
    cases = [case for case in heard.votes if isinstance(case, Case) and case is not Case.NONE]
    none = heard.no or Case.NONE in heard.votes
    if not cases:
        return Case.NONE if none and not heard.yes else None
    return cases[0] if len(cases) == 1 and not none else None
