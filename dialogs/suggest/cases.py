"""The special case that a description speaks of: all its signs are there, and the answers allow it."""

from collections.abc import Mapping

from dialogs.grid import Case, Option, Question
from dialogs.suggest.answers import Finds, Meaning, Negators, Role
from dialogs.suggest.languages import CaseSigns
from dialogs.suggest.phrases import Find
from dialogs.suggest.quotes import Quotes
from dialogs.suggest.suggestion import Said
from dialogs.suggest.wording import Wording


def read_case(
    wording: Wording,
    finds: Finds,
    negators: Negators,
    cases: Mapping[Case, CaseSigns],
    answers: Mapping[Question, Said[Option]],
    quotes: Quotes,
) -> Said[Case] | None:
    """The first case in the language's order that fits."""
    given = {question: said.value for question, said in answers.items()}
    for case, described in cases.items():
        seen: dict[int, Find[Meaning]] = {}
        for find in finds:
            if find.meaning.role is Role.SIGN and find.meaning.case is case and not negators.turn(find):
                seen.setdefault(find.meaning.sign, find)
        if len(seen) == len(described.signs) and _allowed(described, given):
            return Said(value=case, words=quotes.quote(wording, seen[0].start, seen[0].end))
    return None


def _allowed(described: CaseSigns, given: Mapping[Question, Option]) -> bool:
    def has(answers: Mapping[Question, Option]) -> list[bool]:
        return [given.get(question) is option for question, option in answers.items()]

    one = has(described.needs_one)
    return all(has(described.needs)) and (any(one) or not one) and not any(has(described.excludes))
