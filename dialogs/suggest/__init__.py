"""The description of a training -> what it says already: answers, the special case, people, day, length and a name.

A suggestion is shown with the words it came from and somebody confirms it; still, what is not plainly said is left
out, and so is what the description contradicts itself about. Nothing follows from the topic alone. The method knows
no language; `languages` holds what people say.

0. Language (`tongues`). It is read in the language that it is written in, whatever the writer's own one is.
1. Words (`wording`). The text becomes plain words and marks that know where they stand in what was typed.
2. Phrases (`phrases`). Those of the language's lists are found at every place.
3. Answers (`answers`). A phrase counts for its answer; "not" before it turns it, a longer phrase over it hides it, and
   a doubt ("we don't know yet whether ...") makes the question open. What is said plainly outweighs hints; knowledge
   and behavior together are both, other answers to one question cancel each other.
4. Case (`cases`). A special case has all its signs and is allowed by the answers.
5. Figures and name (`figures`, `topic`). People, day and length count where they are said once; the name is the
   subject that is named or else the first clause without them.
6. Quotations (`quotes`). Each answer is shown with the phrase that it came from.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Final

from dialogs.discovery import each_language
from dialogs.locales import language_of
from dialogs.suggest import languages
from dialogs.suggest.answers import Negators, phrasebook, read_answers
from dialogs.suggest.cases import read_case
from dialogs.suggest.figures import Figure, Figures, Value, ordinals
from dialogs.suggest.languages import Descriptions
from dialogs.suggest.phrases import split
from dialogs.suggest.quotes import Quotes
from dialogs.suggest.suggestion import Said, Suggestion
from dialogs.suggest.tongues import Tongues
from dialogs.suggest.topic import Topics, is_description
from dialogs.suggest.wording import MARKS, Wording, read
from dialogs.understand import LEXICONS

__all__ = ["LANGUAGES", "Said", "Suggestion", "is_description", "prepare", "suggest"]

LANGUAGES: Final[Mapping[str, Descriptions]] = each_language(languages, "DESCRIPTIONS", Descriptions)
_FALLBACK = "en"  # read everywhere: many people write English whatever their own language


def prepare(language: str) -> None:
    """Make the language ready, which takes a moment that the first person to write in it would otherwise wait for."""
    for code in _codes(language):
        _learned(code)


def suggest(description: str, language: str, today: date) -> Suggestion:
    """What the description says, read in the language it is written in.

    Where that is not plain it is this language or English, whichever says more. `today` is the writer's local day,
    from which a date without a year is counted.
    """
    written_in = _TONGUES.of(description, _codes(language))
    read_as = [_learned(code).suggest(description, today) for code in written_in]
    return max(read_as, key=_amount)


class _Reader:
    """One language, ready to be read."""

    def __init__(self, code: str) -> None:
        self._language = LANGUAGES[code]
        self._phrasebook = phrasebook(self._language)
        self._ends = frozenset(split(self._language.negators_end))
        calendar = LEXICONS.get(code, LEXICONS[_FALLBACK]).calendar
        self._ordinals = ordinals(calendar)
        self._figures = Figures(self._language, calendar)
        self._quotes = Quotes(self._language)
        self._topics = Topics(self._language)

    def suggest(self, description: str, today: date) -> Suggestion:
        wording = read(description, self._language.apostrophe, self._ordinals)
        # A name decides nothing, whatever words it holds.
        finds = [] if _is_name(wording) else self._phrasebook.find(wording)
        negators = Negators(wording, finds, self._ends)
        answers = read_answers(wording, finds, negators, self._quotes)
        participants = self._figures.participants(wording)
        day = self._figures.day(wording, today)
        minutes = self._figures.minutes(wording)
        return Suggestion(
            topic=self._topics.name(wording, [(said.start, said.end) for said in (participants, day, minutes) if said]),
            answers=answers,
            case=read_case(wording, finds, negators, self._language.cases, answers, self._quotes),
            participants=_said(wording, participants),
            day=_said(wording, day),
            minutes=_said(wording, minutes),
        )


_learned = cache(_Reader)
_TONGUES: Final = Tongues(LANGUAGES)


def _is_name(wording: Wording) -> bool:
    return MARKS.isdisjoint(wording.tokens) and not is_description(wording.text)


def _said(wording: Wording, figure: Figure[Value] | None) -> Said[Value] | None:
    return None if figure is None else Said(value=figure.value, words=wording.typed(figure.start, figure.end))


def _amount(suggestion: Suggestion) -> int:
    figures = (suggestion.case, suggestion.participants, suggestion.day, suggestion.minutes)
    return len(suggestion.answers) + sum(figure is not None for figure in figures)


def _codes(language: str) -> tuple[str, ...]:
    own = language_of(language)
    return (own, _FALLBACK) if own in LANGUAGES and own != _FALLBACK else (_FALLBACK,)
