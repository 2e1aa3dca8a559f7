"""Messages that are one request as a whole: a command, with or without politeness around it."""

from collections.abc import Iterator

from dialogs.lexicon import Command, Lexicon
from dialogs.understand.plain import Words, words_and_marks, write_out

_LIMIT = 120  # characters
_WORD_LIMIT = 14
_GAP = "..."
_GAP_LIMIT = 6  # words


class Politeness:
    """The phrases of one language that may stand around a request."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._apostrophe = lexicon.apostrophe
        self._before = frozenset(write_out(lexicon.politeness, lexicon.apostrophe))
        self._after = frozenset(phrase[::-1] for phrase in self._before)

    def requests(self, text: str) -> Iterator[Words]:
        """What is left of the text without none, some or all of the politeness around it, the longest first."""
        words = self._words(text)
        starts = reach(words, self._before)
        ends = [len(words) - length for length in reach(words[::-1], self._after)]
        spans = ((start, end) for start in starts for end in ends if start < end)
        for start, end in sorted(spans, key=lambda span: (span[0] - span[1], span)):
            yield words[start:end]

    def _words(self, text: str) -> Words:
        """All words of a short message, without marks and signs; nothing of a long one."""
        short = text.strip()
        if len(short) > _LIMIT:
            return ()
        words = tuple(word for word in words_and_marks(short, self._apostrophe) if word.isalnum())
        return words if len(words) <= _WORD_LIMIT else ()


def reach(words: Words, phrases: frozenset[Words]) -> list[int]:
    """How many words can be taken off the front, phrase by phrase."""
    reached = [0]
    for start in reached:
        for end in range(start + 1, len(words) + 1):
            if words[start:end] in phrases and end not in reached:
                reached.append(end)
    return reached


class Commands:
    """The commands of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._whole: dict[Words, Command] = {}
        self._open: list[tuple[Words, Words, Command]] = []  # what a command begins and ends with
        for command, phrases in lexicon.commands.items():
            for phrase in phrases.split(","):
                head, _, tail = (tuple(write_out(part, lexicon.apostrophe)) for part in phrase.partition(_GAP))
                if _GAP in phrase:
                    self._open += [(start, end, command) for start in head for end in tail or ((),)]
                else:
                    self._whole |= dict.fromkeys(head, command)

    def read(self, request: Words) -> Command | None:
        """The command that these words are."""
        return self._whole.get(request) or next(
            (command for head, tail, command in self._open if _fills(request, head, tail)), None
        )


def _fills(request: Words, head: Words, tail: Words) -> bool:
    """Whether a few words stand between the beginning and the end."""
    gap = len(request) - len(head) - len(tail)
    return 0 < gap <= _GAP_LIMIT and request[: len(head)] == head and request[len(request) - len(tail) :] == tail
