"""What is told about a setting that does not fit."""

from collections.abc import Sized
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing about one variable; no part of it shows a secret's value."""

    variable: str
    what_is_wrong: str
    fix: str

    def __str__(self) -> str:
        return f"{self.variable} {self.what_is_wrong}. {self.fix}."


class SettingsError(Exception):
    """The settings cannot be used; carries every problem there is."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def missing(variable: str, why: str, fix: str) -> Problem:
    """Tell that a variable is not set, and why it has to be."""
    return Problem(variable=variable, what_is_wrong=f"is missing, {why}", fix=fix)


def without_effect(variable: str, fix: str) -> Problem:
    """Tell that there is no such setting."""
    return Problem(variable=variable, what_is_wrong="is not a setting and has no effect", fix=fix)


def are(things: Sized) -> str:
    """The verb for so many things."""
    return "is" if len(things) == 1 else "are"


class CannotDo(Exception):
    """An operator's command cannot be done; the message says what is wrong and what to do."""
