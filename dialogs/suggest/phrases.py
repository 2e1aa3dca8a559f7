"""Finds the phrases of a language's lists in a description; `languages` says how they are written."""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from dialogs.suggest.languages import Phrases
from dialogs.suggest.wording import Wording, plain_words

Meaning = TypeVar("Meaning", bound=Hashable)

_ANY = ""  # stands for every first word
_STEM = 3  # letters by which a stem is looked up; a shorter one is looked up as any word
_CLASS = re.compile(r"\{(?P<wanted>\w*)(?P<optional>\?)?(?:!(?P<not>\w+))?\}")
WORD = r"[^\s,.]\S* "
_GAPS: Mapping[str, tuple[str, int]] = {"...": (WORD, 4), "......": (r"[^\s.]\S* ", 12)}


@dataclass(frozen=True, slots=True)
class Find(Generic[Meaning]):
    """A phrase found, from its first token to the one after its last, and what it means."""

    meaning: Meaning
    start: int
    end: int

    def holds(self, other: "Find[Meaning]") -> bool:
        """Whether the other is a shorter stretch of this one."""
        return self.start <= other.start and other.end <= self.end and self.end - self.start > other.end - other.start


class Phrasebook(Generic[Meaning]):
    """All phrases of one language by their first word."""

    def __init__(
        self,
        lists: Iterable[tuple[Meaning, Phrases]],
        classes: Mapping[str, Phrases],
        negators: Phrases,
        apostrophe: str,
    ) -> None:
        self._maker = Maker(classes, negators, apostrophe)
        self._by_first: dict[str, list[tuple[re.Pattern[str], Meaning]]] = defaultdict(list)
        for meaning, phrases in lists:
            for phrase in split(phrases):
                pattern = re.compile(self._maker.pattern(phrase))
                for first in self._maker.firsts(phrase):
                    self._by_first[first].append((pattern, meaning))

    def find(self, wording: Wording) -> list[Find[Meaning]]:
        """Every phrase at every place, overlaps included."""
        found: list[Find[Meaning]] = []
        for at, token in enumerate(wording.tokens):
            for first in {token, f"{token[:_STEM]}*", _ANY}:
                for pattern, meaning in self._by_first.get(first, ()):
                    match = pattern.match(wording.plain, wording.starts[at])
                    if match:
                        found.append(Find(meaning, at, wording.token_at(match.end())))
        return found


def split(phrases: Phrases) -> list[str]:
    """The phrases of a list."""
    return [phrase for written in phrases.split(",") if (phrase := written.strip())]


class Maker:
    """Makes patterns of phrases."""

    def __init__(self, classes: Mapping[str, Phrases], negators: Phrases, apostrophe: str) -> None:
        self._classes = classes
        self._apostrophe = apostrophe
        self._made: dict[str, str] = {}
        self._no_negator = f"(?!{self.any_of(negators)})"

    def pattern(self, phrase: str) -> str:
        """The pattern of a phrase, to be matched where a token begins."""
        return "".join(map(self._piece, phrase.split()))

    def firsts(self, phrase: str) -> set[str]:
        """The words, or the beginnings of words, that the phrase may begin with."""
        piece = phrase.split(maxsplit=1)[0]
        named = _CLASS.fullmatch(piece)
        if named is None:
            return {self._first(choice) for choice in piece.split("/")}
        if not named["wanted"] or named["optional"]:
            return {_ANY}
        return {first for entry in split(self._classes[named["wanted"]]) for first in self.firsts(entry)}

    def _piece(self, piece: str) -> str:
        if piece in _GAPS:
            word, most = _GAPS[piece]
            return f"(?:{self._no_negator}{word}){{0,{most}}}?"
        named = _CLASS.fullmatch(piece)
        if named is None:
            return "(?:" + "|".join(map(self._choice, piece.split("/"))) + ")"
        wanted = self._class(named["wanted"]) if named["wanted"] else WORD
        unless = f"(?!{self._class(named['not'])})" if named["not"] else ""
        return f"(?:{unless}{wanted})" + ("?" if named["optional"] else "")

    def _choice(self, written: str) -> str:
        words = "".join(f"{re.escape(word)} " for word in plain_words(written, self._apostrophe))
        if written.startswith("*"):
            return rf"[^\s,.]*{words}"
        return rf"{words[:-1]}\S* " if written.endswith("*") else words

    def _first(self, written: str) -> str:
        if written.startswith("*"):
            return _ANY
        words = plain_words(written, self._apostrophe)
        if len(words) > 1 or not written.endswith("*"):
            return words[0]
        return f"{words[0][:_STEM]}*" if len(words[0]) >= _STEM else _ANY

    def _class(self, name: str) -> str:
        if name not in self._made:
            self._made[name] = self.any_of(self._classes[name])
        return self._made[name]

    def any_of(self, phrases: Phrases) -> str:
        """The pattern of any phrase of the list, each word with the space after it."""
        longest_first = sorted(split(phrases), key=len, reverse=True)
        return "(?:" + ("|".join(map(self.pattern, longest_first)) or "(?!)") + ")"
