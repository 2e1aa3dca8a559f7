"""Which languages a message, or a part of it, can be in: by the words that each language knows.

A word that no language knows (a name, a slip) says nothing. A language that knows every other word of a text covers it;
one that knows most of them, and all that deny or doubt, leads in it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import Final

from dialogs.lexicon import Lexicon, Phrases
from dialogs.understand.plain import MARKS, STOP, words_and_marks, words_of

_PRIME: Final = "\u02b9"  # stands for an apostrophe, which is nothing to one language and a space to another
_STEM: Final = 3  # letters of the shortest stem

Codes = frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What stands between two marks, with the mark at its end, and for each of its words who knows it."""

    text: str
    words: tuple[str, ...]
    known: tuple[Codes, ...]

    def count(self, code: str) -> int:
        """How many of its words the language knows."""
        return sum(code in known for known in self.known)


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose:
    """Which words of a lexicon are of use, and which of them turn or doubt what is said."""

    words: Callable[[Lexicon], object]
    doubts: Callable[[Lexicon], object]


class Polyglot:
    """Knows the words of all languages for one purpose."""

    def __init__(self, purpose: Purpose, lexicons: Mapping[str, Lexicon]) -> None:
        self._joining = frozenset(code for code, lexicon in lexicons.items() if not lexicon.apostrophe)
        self._exact: dict[str, Codes] = {}
        self._stems: dict[str, list[tuple[str, Codes]]] = defaultdict(list)  # by their first letters
        for code, lexicon in lexicons.items():
            for word in _words(purpose.words(lexicon), lexicon):
                if word.endswith("*"):
                    self._stems[word[:_STEM]].append((word[:-1], frozenset({code})))
                else:
                    self._exact[word] = self._exact.get(word, frozenset()) | {code}
        self._doubts = frozenset(
            word for lexicon in lexicons.values() for word in _single_words(purpose.doubts(lexicon), lexicon)
        )

    def parts(self, text: str) -> list[Part]:
        """The text between its marks."""
        parts: list[Part] = []
        words: list[str] = []
        for word in (*words_and_marks(text, _PRIME), STOP):
            if word not in MARKS:
                words.append(word)
            elif words:
                typed = " ".join(words).replace(_PRIME, "'")
                parts.append(Part(text=typed + word, words=tuple(words), known=tuple(map(self.who_knows, words))))
                words = []
        return parts

    def who_knows(self, word: str) -> Codes:
        """The languages that have the word; none for a letter, a number or a sign."""
        letters = word.replace(_PRIME, "")
        if len(letters) == 1 or not letters.isalpha():
            return frozenset()
        if _PRIME not in word:
            return self._find(word)
        pieces = [self._find(piece) for piece in word.split(_PRIME) if len(piece) > 1]
        apart = set[str](pieces[0] if pieces else ()).intersection(*pieces)
        return (self._find(letters) & self._joining) | (apart - self._joining)

    def covering(self, parts: Sequence[Part], codes: Iterable[str]) -> list[str]:
        """Those of the languages that know every word of the parts that any language knows, in the same order."""
        return [code for code in codes if all(not known or code in known for part in parts for known in part.known)]

    def leading(self, parts: Sequence[Part], codes: Iterable[str], helped_by: Codes = frozenset()) -> list[str]:
        """Those of the languages that know most of these words, and every one of them that denies or doubts.

        These may also be known to the languages that help.
        """
        total = sum(bool(known) for part in parts for known in part.known)
        return [
            code
            for code in codes
            if 2 * sum(part.count(code) for part in parts) > total and not self.hides_doubt(parts, helped_by | {code})
        ]

    def hides_doubt(self, parts: Iterable[Part], codes: Codes) -> bool:
        """Whether a word that none of these languages knows denies or doubts in another."""
        return any(
            known and known.isdisjoint(codes) and word in self._doubts
            for part in parts
            for word, known in zip(part.words, part.known, strict=True)
        )

    def _find(self, word: str) -> Codes:
        found = self._exact.get(word, frozenset())
        for stem, code in self._stems.get(word[:_STEM], ()):
            if word.startswith(stem):
                found |= code
        return found


def in_languages(parts: Sequence[Part], codes: Sequence[str]) -> list[tuple[str, list[Part]]]:
    """The parts, neighbours in one language together, each in the language that knows most of it, the first of these.

    A part of which no language knows a word goes with the one before it.
    """
    grouped: list[tuple[str, list[Part]]] = []
    for part in parts:
        best = max(codes, key=part.count)
        if grouped and (best == grouped[-1][0] or not part.count(best)):
            grouped[-1][1].append(part)
        else:
            grouped.append((best, [part]))
    return grouped


def _words(lists: object, lexicon: Lexicon) -> frozenset[str]:
    return frozenset(word for phrases in _lists(lists) for word in words_of(phrases, lexicon.apostrophe))


def _single_words(lists: object, lexicon: Lexicon) -> Iterator[str]:
    """The phrases that are one word each."""
    for phrase in (phrase for phrases in _lists(lists) for phrase in phrases.split(",")):
        words = words_of(phrase, lexicon.apostrophe)
        if len(words) == 1:
            yield from words


def _lists(value: object) -> Iterator[Phrases]:
    """Every list of phrases in a part of a lexicon."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _lists(tuple(value.values()))  # pyright: ignore[reportUnknownArgumentType]
    elif isinstance(value, tuple):
        for each in value:  # pyright: ignore[reportUnknownVariableType]
            yield from _lists(each)  # pyright: ignore[reportUnknownArgumentType]
    elif is_dataclass(value):
        for field in fields(value):
            yield from _lists(getattr(value, field.name))


def _said(lexicon: Lexicon) -> tuple[object, ...]:
    return (
        lexicon.speech,
        lexicon.questions,
        lexicon.case,
        lexicon.commands,
        lexicon.politeness,
        lexicon.agreement,
        lexicon.change,
    )


def _denials(lexicon: Lexicon) -> tuple[Phrases, ...]:
    speech = lexicon.speech
    no = (speech.negators, speech.lacking, speech.concord, speech.determiner, speech.no, speech.unsure_at_end)
    return (*no, speech.unsure, speech.either)


def _doubts(lexicon: Lexicon) -> tuple[object, ...]:
    """What puts a day, a time or an amount in doubt."""
    days = lexicon.calendar
    around = (days.elsewhere, days.near, days.beyond, days.shifted, days.stray, days.alternatives, days.until)
    return (*_denials(lexicon), *around, days.inexact, days.nths)


ANSWERS: Final = Purpose(words=_said, doubts=_denials)
BOOKINGS: Final = Purpose(words=lambda lexicon: (*_said(lexicon), lexicon.calendar), doubts=_doubts)
