"""Answers to a question that is named although it is not asked: "practice must be live", "no peers needed"."""

from collections.abc import Callable, Iterator, Mapping

from dialogs.grid import Option, Question
from dialogs.lexicon import Answer, Lexicon, Target
from dialogs.understand.cues import Role
from dialogs.understand.hearing import hear
from dialogs.understand.phrasebook import PhraseBook
from dialogs.understand.plain import ASK, MARKS, Words, words_and_marks, words_of, write_out

_WORD_LIMIT = 12


class Corrections:
    """Reads such answers in one language; `answer` reads a text as an answer to a question."""

    def __init__(
        self, lexicon: Lexicon, books: Mapping[Target, PhraseBook], answer: Callable[[Target, str], Answer | None]
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
        words, named = self._named(text)
        if named is None or self._claims.isdisjoint(words) or not self._begins_with(named, words):
            return None
        found = self._answered(named, text, words)
        return None if found is None or found[1] is Option.UNSURE else found

    def read_part(self, text: str) -> tuple[Question, Option] | None:
        """The same, or UNSURE, for a part of a message: the name may stand anywhere if no other question is touched."""
        words, named = self._named(text)
        unnamed = "" if named is None else self._unnamed(named, words)
        if named is None or any(self._touches(question, unnamed) for question in self._names if question is not named):
            return None
        return self._answered(named, text, words)

    def _named(self, text: str) -> tuple[Words, Question | None]:
        """The words and the one question that they name; none where they ask something or are many."""
        words = tuple(words_and_marks(text, self._apostrophe))
        named = [question for question in self._names if any(self._spans(question, words))]
        alone = len(named) == 1 and len(words) <= _WORD_LIMIT and ASK not in words
        return words, named[0] if alone else None

    def _touches(self, question: Question, text: str) -> bool:
        heard = hear(text, self._books[question])
        return heard is not None and bool(heard.votes)

    def _answered(self, question: Question, text: str, words: Words) -> tuple[Question, Option] | None:
        if self._says_more(question, text, words):
            return None
        option = self._answer(question, text) or self._answer(question, self._unnamed(question, words))
        return (question, option) if isinstance(option, Option) else None

    def _unnamed(self, question: Question, words: Words) -> str:
        """What is said about the question: "is not needed" of "correction is not needed"."""
        names = {word for name in self._spans(question, words) for word in name}
        return " ".join(word for word in words if word not in names)

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
