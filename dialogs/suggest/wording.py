"""A description as plain words and marks that know where they stand in what was typed."""

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

PAUSE, STOP = ",", "."  # a break within a sentence, the end of one
MARKS: Final = frozenset((PAUSE, STOP))

_READ_LIMIT = 6000  # characters read of a description
_READ: Final = 256  # kept at hand: several parts read the same words
_WORDS: Final = 4096

_COMBINING = "\u0300-\u036f"
_TOKEN = re.compile(
    rf"(?P<number>\d+(?:[.,:]\d+)+)|(?P<word>[^\W_]+(?:['\u2019\u02bc{_COMBINING}]+[^\W_]*)*)"
    r"|(?P<stop>[.!?;:\u2026]+(?=\s|$|[)\"\u201d]))|(?P<pause>[,()\[\]|\n\u2013\u2014]|\s-+\s|->|=>)"
)
_APOSTROPHES = re.compile("['\u2019\u02bc]")
_NO_LETTERS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The words and marks of a text in lower case without accents, in order.

    `plain` is all of them, a space after each; a token begins at `starts` there and is `spans` of `text`.
    """

    text: str
    tokens: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    plain: str
    starts: tuple[int, ...]

    def token_at(self, position: int) -> int:
        """The number of the token that begins there in `plain`, or how many there are at its end."""
        return bisect_left(self.starts, position)

    def clause_around(self, start: int, end: int) -> tuple[int, int]:
        """The first and the last but one token of the words between the marks around these tokens."""
        while start > 0 and self.tokens[start - 1] not in MARKS:
            start -= 1
        while end < len(self.tokens) and self.tokens[end] not in MARKS:
            end += 1
        return start, end

    def sentence_around(self, start: int, end: int) -> tuple[int, int]:
        """The same for the sentence around these tokens."""
        while start > 0 and self.tokens[start - 1] != STOP:
            start -= 1
        while end < len(self.tokens) and self.tokens[end] != STOP:
            end += 1
        return start, end

    def clauses(self) -> list[tuple[int, int]]:
        """All stretches between marks."""
        found: list[tuple[int, int]] = []
        start = 0
        for at, token in enumerate((*self.tokens, STOP)):
            if token in MARKS:
                if at > start:
                    found.append((start, at))
                start = at + 1
        return found

    def typed(self, start: int, end: int) -> str:
        """What was typed for these tokens, with no mark at either end."""
        while start < end and self.tokens[start] in MARKS:
            start += 1
        while end > start and self.tokens[end - 1] in MARKS:
            end -= 1
        return self.text[self.spans[start][0] : self.spans[end - 1][1]] if end > start else ""


@lru_cache(_READ)
def read(text: str, apostrophe: str, ordinals: re.Pattern[str] | None = None) -> Wording:
    """The beginning of the text, a few thousand characters; the point that `ordinals` end in ends no sentence."""
    text = text[:_READ_LIMIT]
    unpointed = ordinals.sub(lambda found: f"{found[0][:-1]} ", text) if ordinals else text
    tokens: list[str] = []
    spans: list[tuple[int, int]] = []
    for found in _TOKEN.finditer(unpointed):
        for token in _plain(found, apostrophe):
            tokens.append(token)
            spans.append(found.span())
    starts: list[int] = []
    at = 0
    for token in tokens:
        starts.append(at)
        at += len(token) + 1
    return Wording(
        text=text,
        tokens=tuple(tokens),
        spans=tuple(spans),
        plain="".join(f"{token} " for token in tokens),
        starts=tuple(starts),
    )


def plain_words(written: str, apostrophe: str) -> list[str]:
    """The words of a phrase, without marks."""
    return [token for found in _TOKEN.finditer(written) for token in _plain(found, apostrophe) if token not in MARKS]


def _plain(found: re.Match[str], apostrophe: str) -> list[str]:
    match found.lastgroup:
        case "stop":
            return [STOP]
        case "pause":
            return [PAUSE]
        case "number":
            return [found[0]]
        case _:
            parts = _APOSTROPHES.sub(apostrophe, found[0]).split()
            return [word for part in parts if (word := _bare(part))]


@lru_cache(_WORDS)
def _bare(word: str) -> str:
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word).casefold()
    return _NO_LETTERS.sub("", "".join(c for c in decomposed if unicodedata.category(c) != "Mn"))
