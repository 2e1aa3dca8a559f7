"""The words of a description that are shown for what was found in it: never more than a phrase, nor a part of one."""

from dialogs.suggest.languages import Descriptions
from dialogs.suggest.phrases import split
from dialogs.suggest.wording import Wording, plain_words

_LIMIT = 72  # characters of what is quoted, where what was found is not longer by itself
_MOST = 120  # characters of any quotation, a single word aside


class Quotes:
    """Quotes descriptions in one language."""

    def __init__(self, language: Descriptions) -> None:
        def words(phrases: str) -> frozenset[str]:
            return frozenset(" ".join(plain_words(phrase, language.apostrophe)) for phrase in split(phrases))

        self._joints = words(language.joints)
        self._loose = self._joints | words(language.tails)

    def quote(self, wording: Wording, start: int, end: int) -> str:
        """The words to show for these tokens: their clause where that is short, else the phrase around them."""
        left, right = wording.clause_around(start, end)
        while left < start and wording.tokens[left] in self._joints:
            left += 1
        if len(wording.typed(left, right)) > _LIMIT:
            left, right = self._phrase(wording, left, right, (start, end))
        while right > end and wording.tokens[right - 1] in self._loose:
            right -= 1
        return wording.typed(left, right)

    def _phrase(self, wording: Wording, left: int, right: int, found: tuple[int, int]) -> tuple[int, int]:
        start, end = found
        left = max(at for at in range(left, start + 1) if at == left or wording.tokens[at - 1] in self._joints)
        right = min(at for at in range(end, right + 1) if at == right or wording.tokens[at] in self._joints)
        ends = [at for at in range(right, end - 1, -1) if at == right or self._may_end(wording, at)] or [end]
        right = next((at for at in ends if len(wording.typed(left, at)) <= _LIMIT), ends[-1])
        starts = [at for at in range(left, start + 1) if at == left or self._may_begin(wording, at)]
        left = next((at for at in starts if len(wording.typed(at, right)) <= _MOST), starts[-1])
        while right - left > 1 and len(wording.typed(left, right)) > _MOST:  # what was found is long itself
            right -= 1
        while right - left > 1 and wording.tokens[right - 1] in self._loose:
            right -= 1
        return left, right

    def _may_end(self, wording: Wording, at: int) -> bool:
        return wording.tokens[at] in self._loose and wording.tokens[at - 1] not in self._loose

    def _may_begin(self, wording: Wording, at: int) -> bool:
        return wording.tokens[at - 1] not in self._loose and wording.tokens[at] not in self._loose
