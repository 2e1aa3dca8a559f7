"""Text -> plain words and marks, in the same way for what people type and for what a lexicon lists.

Case, accents, apostrophes, markup and most signs go: "I *don’t* know!" is the words "i dont know" and a mark.
"""

import html
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import Final

from dialogs.lexicon import Phrases

Words = tuple[str, ...]

PAUSE, STOP, ASK = ",", ".", "?"  # a break within a sentence, the end of one, the end of a question
MARKS: Final = frozenset((PAUSE, STOP, ASK))

_READ_LIMIT = 500  # characters read of a message
_PLAIN_LIMIT = 600  # characters after taking ligatures and accents apart, which can make a text many times longer
_WORD_LIMIT = 100  # words and marks read of a message

_TAG = re.compile(r"<[^<>]{0,100}>")
_APOSTROPHE = re.compile("['\u2019\u2018\u02bc`\u00b4\u2032]")
_ACCENTS = re.compile("[\u0300-\u036f]+")
_SHORTCODE = re.compile(r":[a-z0-9_+\-]{1,40}:")
_SIGNS = {
    ":+1:": "👍",
    ":thumbsup:": "👍",
    ":ok_hand:": "👌",
    ":white_check_mark:": "✅",
    ":heavy_check_mark:": "✅",
    ":100:": "💯",
    ":-1:": "👎",
    ":thumbsdown:": "👎",
    ":x:": "❌",
    ":no_entry:": "⛔",
    ":shrug:": "🤷",
    ":man-shrugging:": "🤷",
    ":woman-shrugging:": "🤷",
}
_BETWEEN_WORDS = re.compile(r"[\s/]+")
_IN_NUMBER = re.compile(r"(?<=[0-9])[:.,](?=[0-9])")
_DASH = re.compile("\\s-+\\s|->|=>|--|[\u2013\u2014]")
_WORD = re.compile("[^\\W_]+|\\?+|[.!;:\n\u2026]|[,()\\[\\]{}|&=]|[\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]")

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue"})
_LIGATURES = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae"})  # which no decomposition takes apart

# What becomes of a category: accents, format characters, skin tones and half characters vanish, control characters
# part words.
_BY_CATEGORY = {"Mn": "", "Me": "", "Cf": "", "Cs": "", "Co": "", "Cn": "", "Sk": "", "Cc": " "}


def plain(text: str) -> str:
    """The beginning of the text in lower case, without markup, accents and invisible characters."""
    # An accent typed as a character of its own is an apostrophe, so this comes before accents are dropped.
    text = _TAG.sub(" ", _APOSTROPHE.sub("'", html.unescape(text[:_READ_LIMIT].translate(_LIGATURES))))
    decomposed = _ACCENTS.sub("", unicodedata.normalize("NFKD", text)[:_PLAIN_LIMIT])
    if decomposed.isascii() and decomposed.isprintable():  # nearly every text, at a tenth of the time
        return decomposed.lower()
    return "".join(_BY_CATEGORY.get(unicodedata.category(c), c) if c != "\n" else c for c in decomposed).casefold()


def words_and_marks(text: str, apostrophe: str) -> list[str]:
    """The words of the text and the marks between them, in order."""
    text = plain(text).replace("'", apostrophe)
    text = _SHORTCODE.sub(lambda found: f" {_SIGNS.get(found[0], ' ')} ", text)
    text = _DASH.sub(PAUSE, _IN_NUMBER.sub(" ", text))
    return [_word_or_mark(found) for found in _WORD.findall(text)[:_WORD_LIMIT]]


def _word_or_mark(found: str) -> str:
    if found[0] == "?":
        return ASK
    if found in ".!;:\n\u2026":
        return STOP
    return PAUSE if found in ",()[]{}|&=" else found


def spellings(phrases: Phrases) -> Iterator[Phrases]:
    """Each phrase of a lexicon's list, once more for those who type "ue" where it has "ü"."""
    for phrase in phrases.split(","):
        yield phrase
        if not phrase.isascii() and (other := phrase.translate(_UMLAUTS)) != phrase:
            yield other


@cache
def write_out(phrases: Phrases, apostrophe: str) -> tuple[Words, ...]:
    """Each phrase of a lexicon's list as words, alternatives ("tool/app tells") one after the other."""
    return tuple(words for phrase in spellings(phrases) for words in _choices(phrase, apostrophe))


def _choices(phrase: Phrases, apostrophe: str) -> Iterator[Words]:
    choices = [[_entry(choice, apostrophe) for choice in word.split("/")] for word in phrase.split()]
    for chosen in product(*choices):
        words = tuple(word for entry in chosen for word in entry)
        if words:
            yield words


def words_of(phrases: Phrases, apostrophe: str) -> frozenset[str]:
    """All words of a lexicon's list."""
    entries = {entry for phrase in spellings(phrases) for entry in _BETWEEN_WORDS.split(phrase)}
    return frozenset(word for entry in entries for word in _entry(entry, apostrophe))


@cache
def _entry(written: str, apostrophe: str) -> tuple[str, ...]:
    if written.isascii() and written.isalnum():  # nearly every entry, at a tenth of the time
        return (written.lower(),)
    words = [word for word in words_and_marks(written, apostrophe) if word not in MARKS]
    if written.endswith("*"):
        words[-1] += "*"
    return tuple(words)
