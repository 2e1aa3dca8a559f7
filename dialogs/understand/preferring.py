"""Two answers in one sentence of which one is preferred: "more behaviour than knowledge", "less theory, more practice".

The one that is preferred is left. The same goes for what people say they lack, beside what is fine: "behaviour is fine,
they lack knowledge".
"""

from collections.abc import Iterator, Sequence
from typing import Final

from dialogs.lexicon import Speech
from dialogs.understand.cues import Cue, Role
from dialogs.understand.plain import Words, write_out

_ENDS: Final = (Role.STOP, Role.ASK)
_BREAKS: Final = (Role.PAUSE, Role.BREAK)
_DENIALS: Final = (Role.NEGATOR, Role.CONCORD, Role.DETERMINER)
_BETWEEN: Final = 3  # cues from "less" to what there is to be less of


class Preferring:
    """Weighs such sentences in one language."""

    def __init__(self, speech: Speech, apostrophe: str) -> None:
        self._more = write_out(speech.more, apostrophe)
        self._than = frozenset(words[-1] for words in write_out(speech.than, apostrophe))
        self._less = write_out(speech.less, apostrophe)
        self._missing = frozenset(words[0] for words in write_out(speech.missing, apostrophe))

    def weigh(self, cues: Sequence[Cue]) -> list[Cue]:
        """The cues without the names of what is not preferred."""
        if len({cue.topic for cue in cues if cue.names}) < 2 and not any(self._is_less(cue) for cue in cues):
            return list(cues)
        weighed: list[Cue] = []
        for sentence in _sentences(cues):
            dropped = self._compared(sentence) or self._lessened(sentence) or self._provided(sentence)
            weighed += [cue for at, cue in enumerate(sentence) if at not in dropped]
        return weighed

    def _compared(self, cues: Sequence[Cue]) -> set[int]:
        """What is compared and not preferred, with the word between; both where the comparison is denied."""
        for at, cue in enumerate(cues):
            if cue.words[-1] not in self._than or cue.names:
                continue
            start = next((i + 1 for i in range(at - 1, -1, -1) if cues[i].role in _BREAKS), 0)
            end = next((i for i in range(at + 1, len(cues)) if cues[i].role in _BREAKS), len(cues))
            before, after = _named(cues, start, at), _named(cues, at + 1, end)
            is_less = any(map(self._is_less, cues[start : at + 1]))
            if not before or not after or not (is_less or any(map(self._is_more, cues[start : at + 1]))):
                continue
            if any(other.role in _DENIALS for other in cues[start:end]):
                return before | after | {at}
            return {at} | (before if is_less else after)
        return set()

    def _lessened(self, cues: Sequence[Cue]) -> set[int]:
        """Each name that "less" stands before or after, with that word where it would turn the name."""
        dropped: set[int] = set()
        for at, cue in enumerate(cues):
            if not self._is_less(cue) or any(other.role in _DENIALS for other in cues[max(at - 1, 0) : at]):
                continue
            near = range(at, min(at + _BETWEEN, len(cues)))
            after = next((i for i in near if cues[i].names or cues[i].role in _BREAKS), None)
            name = after if after is not None and cues[after].names else at - 1
            if name >= 0 and cues[name].names:
                dropped |= {at, name}
        names = _named(cues, 0, len(cues))
        # "less knowledge" alone says what a negator would say, where the language has it as one.
        return dropped if names - dropped or not any(cues[at].role is Role.LACK for at in dropped) else set()

    def _provided(self, cues: Sequence[Cue]) -> set[int]:
        """The names of what is fine where another is missing; all of them where that is not plain."""
        clauses = list(_clauses(cues))
        at = next((at for at, (start, end) in enumerate(clauses) if self._lacks(cues[start:end])), None)
        if at is None:
            return set()
        others = [(number, start, end) for number, (start, end) in enumerate(clauses) if number != at]
        fine = [_named(cues, start, end) for _, start, end in others if _is_fine(cues[start:end])]
        if fine:
            return set[int]().union(*fine)
        before = set[int]().union(*(_named(cues, start, end) for number, start, end in others if number < at))
        return before | _named(cues, *clauses[at]) if before else set()

    def _is_more(self, cue: Cue) -> bool:
        return any(cue.words[: len(words)] == words for words in self._more)

    def _is_less(self, cue: Cue) -> bool:
        return any(cue.words[: len(words)] == words for words in self._less)

    def _lacks(self, cues: Sequence[Cue]) -> bool:
        """Whether the clause names something that is missing."""
        missing = any(word in self._missing for cue in cues if not cue.names for word in cue.words)
        return missing and any(cue.names for cue in cues) and not any(cue.role in _DENIALS for cue in cues)


def _sentences(cues: Sequence[Cue]) -> Iterator[Sequence[Cue]]:
    """Each sentence with the mark at its end."""
    start = 0
    for end, cue in enumerate(cues, start=1):
        if cue.role in _ENDS or end == len(cues):
            yield cues[start:end]
            start = end


def _clauses(cues: Sequence[Cue]) -> Iterator[tuple[int, int]]:
    """Where what stands between two pauses or conjunctions begins and ends."""
    start = 0
    for end, cue in enumerate((*cues, Cue(Role.PAUSE, Words()))):
        if cue.role in _BREAKS:
            yield start, end
            start = end + 1


def _named(cues: Sequence[Cue], start: int, end: int) -> set[int]:
    return {at for at in range(start, end) if cues[at].names}


def _is_fine(cues: Sequence[Cue]) -> bool:
    denied = any(cue.role in _DENIALS for cue in cues)
    return not denied and any(cue.role is Role.FINE for cue in cues)
