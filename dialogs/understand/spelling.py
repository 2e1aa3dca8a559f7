"""Repairs what is typed wrong: a word that is one slip or a stretched letter away from a known word becomes it."""

import re
from collections import defaultdict
from collections.abc import Iterable

_STRETCHED = re.compile(r"(.)\1\1|(.)\2$")
_DOUBLED = re.compile(r"(.)\1+")
_REPAIRS = 12  # unknown long words of one message that are compared; bounds the time
_LONG = 5  # letters a word needs to be taken for another
_VERY_LONG = 8  # the same where a letter is wrong: among shorter words too many real ones differ by one letter


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
        for end in range(len(word), 2, -1):
            if f"{word[:end]}*" in self._stems:
                return f"{word[:end]}*"
        # "yesss", "noo", "imediate"; a short word must itself be stretched, else "god" would be "good".
        stretched = len(word) >= _LONG or _STRETCHED.search(word)
        return self._squeezed.get(_squeeze(word)) if stretched else None

    def _repair(self, word: str) -> str | None:
        near = (known for length in (-1, 0, 1) for known in self._near.get((word[0], len(word) + length), ()))
        return next((known for known in near if _one_slip(word, known)), None)


def _squeeze(word: str) -> str:
    return _DOUBLED.sub(r"\1", word)


def _one_slip(word: str, known: str) -> bool:
    """Whether one letter of the word is missing, too many or wrong, or two neighbours are swapped."""
    start = next((at for at, (a, b) in enumerate(zip(word, known, strict=False)) if a != b), min(len(word), len(known)))
    typed, meant = word[start:], known[start:]
    if len(typed) != len(meant):
        return typed[1:] == meant or typed == meant[1:]
    swapped = typed[:2] == meant[1::-1] and typed[2:] == meant[2:]
    return swapped or (len(known) >= _VERY_LONG and typed[1:] == meant[1:])
