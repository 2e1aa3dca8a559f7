"""The special case that a description speaks of: all its signs are there, and the answers allow it."""

from collections.abc import Mapping

from dialogs.grid import Case, Option, Question
from dialogs.suggest.answers import Finds, Meaning, Negators, Role
from dialogs.suggest.languages import CaseSigns
from dialogs.suggest.phrases import Find
from dialogs.suggest.suggestion import Said
from dialogs.suggest.wording import Wording


def read_case(
    wording: Wording,
    finds: Finds,
    negators: Negators,
    cases: Mapping[Case, CaseSigns],
    answers: Mapping[Question, Said[Option]],
) -> Said[Case] | None:
    """The first case in the language's order that fits."""
    given = {question: said.value for question, said in answers.items()}
    for case, described in cases.items():
        seen: dict[int, Find[Meaning]] = {}
        for find in finds:
            if find.meaning.role is Role.SIGN and find.meaning.case is case and not negators.turn(find):
                seen.setdefault(find.meaning.sign, find)
        fits = all(given.get(question) is option for question, option in described.needs.items())
        barred = any(given.get(question) is option for question, option in described.excludes.items())
        if fits and not barred and len(seen) == len(described.signs):
            return Said(value=case, words=wording.shown(seen[0].start, seen[0].end))
    return None
