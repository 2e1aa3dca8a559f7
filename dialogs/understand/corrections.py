"""Answers to a question that is named although it is not asked: "practice must be live", "no peers needed"."""

from collections.abc import Callable, Iterator, Mapping

from dialogs.grid import Option, Question
from dialogs.lexicon import Lexicon
from dialogs.understand.phrasebook import PhraseBook, Role
from dialogs.understand.plain import ASK, MARKS, Words, words_and_marks, words_of, write_out

_WORD_LIMIT = 12


class Corrections:
    """Reads such answers in one language; `answer` reads a text as an answer to a question."""

    def __init__(
        self, lexicon: Lexicon, books: Mapping[Question, PhraseBook], answer: Callable[[Question, str], Option | None]
    ) -> None:
        self._apostrophe = lexicon.apostrophe
        self._books = books
        self._answer = answer
        self._claims = words_of(lexicon.change.claims, self._apostrophe)
        self._lead_ins = words_of(lexicon.change.lead_ins, self._apostrophe) | MARKS
        self._names = {
            question: frozenset(write_out(names, self._apostrophe)) for question, names in lexicon.change.names.items()
        }

    def read(self, text: str) -> tuple[Question, Option] | None:
        """The one question that is named, and the definite answer that all other words are about."""
        words = tuple(words_and_marks(text, self._apostrophe))
        if len(words) > _WORD_LIMIT or ASK in words or self._claims.isdisjoint(words):
            return None
        named = [question for question in self._names if any(self._spans(question, words))]
        if len(named) != 1 or not self._begins_with(named[0], words) or self._says_more(named[0], text, words):
            return None
        names = {word for name in self._spans(named[0], words) for word in name}
        unnamed = " ".join(word for word in words if word not in names)  # "is not needed" of "correction is not needed"
        option = self._answer(named[0], text) or self._answer(named[0], unnamed)
        return None if option is None or option is Option.UNSURE else (named[0], option)

    def _spans(self, question: Question, words: Words) -> Iterator[Words]:
        """Where the question is named."""
        for name in self._names[question]:
            for start in range(len(words) - len(name) + 1):
                if words[start : start + len(name)] == name:
                    yield name

    def _begins_with(self, question: Question, words: Words) -> bool:
        """Whether the sentence is about the question, which is named first: not "they can practise alone"."""
        start = next((at for at, word in enumerate(words) if word not in self._lead_ins), len(words))
        return any(words[at : at + len(name)] == name for name in self._names[question] for at in range(start + 1))

    def _says_more(self, question: Question, text: str, words: Words) -> bool:
        """Whether there are words that mean nothing to this question."""
        name = {word for span in self._spans(question, words) for word in span}
        return any(
            cue.role is Role.STRANGER and not name.issuperset(cue.words) for cue in self._books[question].find(text)
        )
