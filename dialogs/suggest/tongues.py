"""The language that a description is written in, told by its most frequent words."""

from collections import Counter
from collections.abc import Mapping, Sequence

from dialogs.suggest.languages import Descriptions
from dialogs.suggest.phrases import split
from dialogs.suggest.wording import MARKS, plain_words, read

_READ_LIMIT = 1500  # characters looked at
_LEAST_SHARE = 0.5  # of the frequent words of the plainest language; with fewer a text is not in a language

_LEAST = 2  # frequent words; one alone may be a name or a slip


class Tongues:
    """Tells languages apart."""

    def __init__(self, languages: Mapping[str, Descriptions]) -> None:
        words = {code: _frequent(language) for code, language in languages.items()}
        shared = Counter(word for own in words.values() for word in own)
        self._words = {code: frozenset(w for w in own if shared[w] == 1) for code, own in words.items()}
        self._apostrophes = {code: language.apostrophe for code, language in languages.items()}

    def of(self, text: str, expected: Sequence[str]) -> Sequence[str]:
        """The languages the text may be in, the expected ones first, and these alone where nothing tells."""
        beginning = text[:_READ_LIMIT]
        tokens = {apostrophe: read(beginning, apostrophe).tokens for apostrophe in set(self._apostrophes.values())}
        counts = {
            code: sum(token in own for token in tokens[self._apostrophes[code]] if token not in MARKS)
            for code, own in self._words.items()
        }
        most = max(counts.values())
        if not most:
            return expected
        order = [*expected, *(code for code in counts if code not in expected)]
        least = _LEAST_SHARE * most if most >= _LEAST else 0
        return [code for code in order if counts[code] >= (least if code in expected else max(least, _LEAST))]


def _frequent(language: Descriptions) -> set[str]:
    return {word for phrase in split(language.common) for word in plain_words(phrase, language.apostrophe)}
