"""Repairs what is typed wrong: a word that is one slip or a stretched letter away from a known word becomes it."""

import re
from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz.distance import OSA

_STRETCHED = re.compile(r"(.)\1\1|(.)\2$")
_DOUBLED = re.compile(r"(.)\1+")
_REPAIRS = 12  # unknown long words of one message that are compared; bounds the time
_LONG = 5  # letters a word needs to be taken for another
_VERY_LONG = 8  # the same where a letter is wrong: among shorter words too many real ones differ by one letter
_STEM = 3  # letters of the shortest stem


class Spelling:
    """The words that are known: `targets` can be what a slip meant, `others` are only right as they are.

    A target that ends in `*` is a stem: every word that begins so is spelled as the stem.
    """

    def __init__(self, targets: set[str], others: frozenset[str]) -> None:
        exact = {word for word in targets if not word.endswith("*")}
        self._stems = targets - exact
        self._known = exact | others
        self._squeezed = {_squeeze(word): word for word in sorted(exact, reverse=True)}
        self._near: dict[tuple[str, int], list[str]] = defaultdict(list)  # by first letter and length
        for word in sorted(exact):
            if len(word) >= _LONG:
                self._near[word[0], len(word)].append(word)

    def correct(self, words: Iterable[str]) -> list[str]:
        """The words as the lexicon spells them, where it has them."""
        left = _REPAIRS
        corrected: list[str] = []
        for word in words:
            known = self._recognise(word)
            if known is None and left and len(word) >= _LONG and word.isalpha():
                left -= 1
                known = self._repair(word)
            corrected.append(known or word)
        return corrected

    def _recognise(self, word: str) -> str | None:
        if word in self._known:
            return word
        for end in range(len(word), _STEM - 1, -1):
            if f"{word[:end]}*" in self._stems:
                return f"{word[:end]}*"
        # "yesss", "noo", "imediate"; a short word must itself be stretched, else "god" would be "good".
        stretched = len(word) >= _LONG or _STRETCHED.search(word)
        return self._squeezed.get(_squeeze(word)) if stretched else None

    def _repair(self, word: str) -> str | None:
        """The known word that begins alike and is one letter more, less or other, or a swap of neighbours, away."""
        near = (known for length in (-1, 0, 1) for known in self._near.get((word[0], len(word) + length), ()))
        return next((known for known in near if _is_slip(word, known)), None)


def _squeeze(word: str) -> str:
    return _DOUBLED.sub(r"\1", word)


def _is_slip(word: str, known: str) -> bool:
    if OSA.distance(word, known, score_cutoff=1) != 1:
        return False
    # The same length and other letters: one of them is wrong.
    return len(known) >= _VERY_LONG or len(word) != len(known) or sorted(word) == sorted(known)
