"""What a description suggests, as it is kept in a session's document."""

from dialogs.grid import SPECIAL_CASES, Case, Option, Question
from dialogs.json_values import Document, day, items, mapping, measure, text
from dialogs.suggest.suggestion import Said, Suggestion


def from_suggestion(suggestion: Suggestion) -> Document:
    """A suggestion as a JSON object; each value is a pair with its words."""
    case, day = suggestion.case, suggestion.day
    participants, minutes = suggestion.participants, suggestion.minutes
    return {
        "answers": {question.value: [said.value.value, said.words] for question, said in suggestion.answers.items()},
        "case": None if case is None else [case.value.value, case.words],
        "day": None if day is None else [day.value.isoformat(), day.words],
        "participants": None if participants is None else [participants.value, participants.words],
        "minutes": None if minutes is None else [minutes.value, minutes.words],
    }


def to_suggestion(document: Document) -> Suggestion:
    """The suggestion that `from_suggestion` wrote; KeyError, TypeError, ValueError for anything else."""
    case, said_day = _pair(document["case"]), _pair(document["day"])
    answers = {Question(name): _pair(pair) for name, pair in mapping(document["answers"]).items()}
    return Suggestion(
        answers={
            question: Said(value=Option(text(pair[0])), words=pair[1]) for question, pair in answers.items() if pair
        },
        case=None if case is None else Said(value=_special(text(case[0])), words=case[1]),
        day=None if said_day is None else Said(value=day(said_day[0]), words=said_day[1]),
        participants=_number(document["participants"]),
        minutes=_number(document["minutes"]),
    )


def _pair(value: object) -> tuple[object, str] | None:
    if value is None:
        return None
    said, words = items(value)
    return said, text(words)


def _number(value: object) -> Said[int] | None:
    pair = _pair(value)
    return None if pair is None else Said(value=measure(pair[0]), words=pair[1])


def _special(name: str) -> Case:
    case = Case(name)
    if case not in SPECIAL_CASES:
        raise ValueError("no special case")
    return case
