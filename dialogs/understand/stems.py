"""Words of a lexicon that end in `*` and stand for every word that begins so."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import product

from dialogs.understand.plain import Words

_BEGINNING = 3  # letters, no more than the shortest stem has


class Known:
    """The words of a language, some of them stems."""

    def __init__(self, words: frozenset[str]) -> None:
        self._words = words
        self._stems = tuple(word[:-1] for word in words if word.endswith("*"))

    def has_none_of(self, words: Words) -> bool:
        """Whether all these words are foreign."""
        return not any(word in self._words or word.startswith(self._stems) for word in words)


class Stems:
    """The words of a vocabulary that a stem covers."""

    def __init__(self, vocabulary: set[str]) -> None:
        self._by_beginning: dict[str, list[str]] = defaultdict(list)
        for word in vocabulary:
            self._by_beginning[word[:_BEGINNING]].append(word)

    def unfold(self, words: Words) -> Iterable[Words]:
        """The phrase, and once more for every other word of the vocabulary that one of its stems covers."""
        # Such a word is known as it is and therefore never spelled as the stem.
        if not any(word.endswith("*") for word in words):
            return (words,)
        return product(*([word, *self._covered(word)] if word.endswith("*") else [word] for word in words))

    def _covered(self, stem: str) -> list[str]:
        near = self._by_beginning[stem[:_BEGINNING]] if len(stem) > _BEGINNING else ()
        return [word for word in near if word.startswith(stem[:-1])]
