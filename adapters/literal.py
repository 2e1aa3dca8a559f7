"""Text as it was written, in a form that any platform's JSON can carry."""

import re

from adapters.dates import format_when
from dialogs.cards import Line, When
from dialogs.words import shorten

_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")


def clean(text: str) -> str:
    """The text without control characters and unpaired surrogates, which no JSON in UTF-8 can carry."""
    if text.isprintable():  # nearly always: nothing of the kind is in it
        return text
    return _CONTROL.sub(" ", text.replace("\r\n", "\n")).encode("utf-8", "ignore").decode("utf-8")


def as_pasted(text: str) -> str:
    """The clean text with its lines and tabs, which set times apart from words in what people copy out of tables."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "\t".join(map(clean, lines.split("\t")))


def cut(text: str, limit: int) -> str:
    """At most `limit` characters of the clean text, with an ellipsis where something was cut."""
    return shorten(clean(text), limit)


def is_blank(line: Line) -> bool:
    """Whether there is nothing to see."""
    return not any(isinstance(span, When) or clean(span).strip() for span in line)


def write_line(line: Line, locale: str) -> str:
    """The line as one string, dates written out."""
    return "".join(format_when(span, locale) if isinstance(span, When) else span for span in line)
