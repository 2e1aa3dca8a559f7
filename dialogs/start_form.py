"""The form that begins a plan: the training's name and, for those who prefer one form, the four questions at once."""

from collections.abc import Mapping
from typing import Final

from dialogs.grid import Option, Question

TOPIC: Final = "topic"  # the name of the field for the training's name; the others are named like their question


def read_answers(values: Mapping[str, str]) -> dict[Question, Option]:
    """The answers among a form's values, untrusted: what is none of a question's options counts as not given."""
    answers: dict[Question, Option] = {}
    for question in Question:
        try:
            answers[question] = Option(values.get(question.value, ""))
        except ValueError:
            continue
    return answers
