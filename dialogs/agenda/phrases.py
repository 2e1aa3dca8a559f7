"""Finds the phrases of a language's lists in a line, in one pass over its words; `languages` says how they are written.

Like the phrases of descriptions (`dialogs.suggest.phrases`) without classes and gaps, which lets a word be looked up
instead of tried: an agenda has hundreds of lines.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Generic, TypeVar

from dialogs.suggest.phrases import split
from dialogs.suggest.wording import MARKS, plain_words

Meaning = TypeVar("Meaning", bound=Hashable)

_ANY = "*"


@dataclass(frozen=True, slots=True)
class Find(Generic[Meaning]):
    """A phrase found, from its first token to the one after its last."""

    meaning: Meaning
    start: int
    end: int


class Phrasebook(Generic[Meaning]):
    """Phrases with what they mean; of two that are the same the first counts."""

    def __init__(self, lists: Iterable[tuple[Meaning, str]], apostrophe: str) -> None:
        self._apostrophe = apostrophe
        self._by_first: dict[str, dict[tuple[str, ...], Meaning]] = defaultdict(dict)
        self._rests: dict[tuple[str, str], list[tuple[str, ...]]] = defaultdict(list)  # by the first two words
        self._stems: set[int] = set()  # letters that stems have
        self._endings: set[int] = set()
        self._shortest = 1000  # letters of the shortest stem or ending
        for meaning, phrases in lists:
            for phrase in split(phrases):
                for words in self._written_out(phrase):
                    self._learn(words, meaning)

    def find(self, tokens: Sequence[str]) -> list[Find[Meaning]]:
        """The longest phrase at each place that no longer one holds, in order; none overlap."""
        found = [longest for at in range(len(tokens)) if (longest := self._at(tokens, at)) is not None]
        if len(found) < 2:
            return found
        found.sort(key=lambda find: (find.start - find.end, find.start))  # longest first
        taken: set[int] = set()
        kept: list[Find[Meaning]] = []
        for find in found:
            places = range(find.start, find.end)
            if taken.isdisjoint(places):
                taken.update(places)
                kept.append(find)
        return sorted(kept, key=lambda find: find.start)

    def is_one(self, tokens: Sequence[str]) -> bool:
        """Whether all the tokens together are a phrase."""
        longest = self._at(tokens, 0) if tokens else None
        return longest is not None and longest.end == len(tokens)

    def begins(self, tokens: Sequence[str]) -> int:
        """How many of the first tokens are a phrase."""
        longest = self._at(tokens, 0) if tokens else None
        return 0 if longest is None else longest.end

    def words(self) -> set[str]:
        """Every word that is a phrase by itself."""
        return {first for first, rests in self._by_first.items() if () in rests and _ANY not in first}

    def all_words(self) -> frozenset[str]:
        """Every word of any phrase."""
        phrases = ((first, *rest) for first, rests in self._by_first.items() for rest in rests)
        return frozenset(word for words in phrases for word in words if _ANY not in word)

    def _written_out(self, phrase: str) -> Iterable[tuple[str, ...]]:
        choices = [[self._entry(choice) for choice in word.split("/")] for word in phrase.split()]
        return (tuple(word for entry in chosen for word in entry) for chosen in product(*choices))

    def _entry(self, written: str) -> tuple[str, ...]:
        if written == _ANY:
            return (_ANY,)
        words = plain_words(written, self._apostrophe)
        if words and written.endswith(_ANY):
            words[-1] += _ANY
        if words and written.startswith(_ANY):
            words[0] = _ANY + words[0]
        return tuple(words)

    def _learn(self, words: tuple[str, ...], meaning: Meaning) -> None:
        if words and words[0] != _ANY:
            first, *rest = words
            if rest and words[1:] not in self._by_first[first]:
                self._rests[first, _ANY if _ANY in rest[0] else rest[0]].append(words[1:])
            self._by_first[first].setdefault(words[1:], meaning)
            if _ANY in words[0]:
                (self._stems if words[0].endswith(_ANY) else self._endings).add(len(words[0]) - 1)
                self._shortest = min(self._shortest, len(words[0]) - 1)

    def _at(self, tokens: Sequence[str], at: int) -> Find[Meaning] | None:
        best: Find[Meaning] | None = None
        following = tokens[at + 1] if at + 1 < len(tokens) else ""
        for first in self._firsts(tokens[at]):
            meanings = self._by_first[first]
            if best is None and () in meanings:
                best = Find(meanings[()], at, at + 1)
            for second in (following, _ANY):
                for rest in self._rests.get((first, second), ()):
                    end = at + 1 + len(rest)
                    if (best is None or end > best.end) and _fits(tokens, at + 1, rest):
                        best = Find(meanings[rest], at, end)
        return best

    def _firsts(self, token: str) -> list[str]:
        """The words, stems and ends that the token is."""
        known = self._by_first
        firsts = [token] if token in known else []
        if len(token) < self._shortest:
            return firsts
        letters = len(token)
        firsts += [each for length in self._stems if length <= letters and (each := token[:length] + _ANY) in known]
        firsts += [each for length in self._endings if length <= letters and (each := _ANY + token[-length:]) in known]
        return firsts


def _fits(tokens: Sequence[str], at: int, words: tuple[str, ...]) -> bool:
    return len(tokens) - at >= len(words) and all(map(_is, tokens[at : at + len(words)], words))


def _is(token: str, word: str) -> bool:
    if _ANY not in word:
        return token == word
    if word == _ANY:
        return token not in MARKS
    return token.startswith(word[:-1]) if word.endswith(_ANY) else token.endswith(word[1:])
