"""Text for Teams, shown as it was written.

A TextBlock reads Markdown, and how to escape it differs from client to client and was broken again and again
(MicrosoftDocs/msteams-docs issue 5793, microsoft/AdaptiveCards issues 4677 and 5758). So everything stands in text
runs, where "Markdown is not supported" (the schema of TextRun). Only a TextBlock can be a heading, so a heading
without anything that Markdown could mean is one; any other looks the same but is a run.
"""

import re
from collections.abc import Sequence
from typing import Final, Literal

from adapters.literal import clean, write_line
from adapters.teams.elements import HeadingBlock, Look, RichTextBlock, Spacing, TextRun
from dialogs.cards import Line

PLAIN: Final = Look()
BOLD: Final = Look(weight="bolder")
QUIET: Final = Look(size="small", isSubtle=True)
LINK: Final = Look(color="accent", weight="bolder", underline=True)
ERROR: Final = Look(color="attention", weight="bolder")

NOTHING: Final = "…"  # where an element without text would be an error
# What clients look for in every text, {{DATE(…)}} and {{TIME(…)}}, and Teams for mentions, <at>…</at>: an invisible
# character keeps it apart.
_SOUGHT: Final = re.compile(r"\{(?=\{)|<(?=/?at\b)")
_WORD_JOINER: Final = "\u2060"
# Runs break between words only, and what does not fit is cut off; so much of a heading fits a phone.
_LONG_WORD: Final = re.compile(r"\w{24}(?=\w)")
_MAY_BREAK: Final = "\u200b"
_BREAKS: Final = re.compile(r"[ \t\n\v\f\r\u2028\u2029]+")  # spaces that hold words together stay: "direct\u202f?"

# What Markdown never gives a meaning to, besides letters and digits. Without "&", "<", "_" and the like; a full stop
# only where it ends a word, because addresses become links; nothing that begins a list.
_HARMLESS: Final = frozenset(" ,.;:!?'\"()/%-")
_MEANS_SOMETHING: Final = re.compile(r"^\s*(?:-|\d+[.)])|\.\w|//|\bwww\b")


def literal(text: str) -> str:
    """The clean text with nothing that a client would replace."""
    return _SOUGHT.sub(rf"\g<0>{_WORD_JOINER}", clean(text))


def one_line(line: Line, locale: str) -> str:
    """The line on one line of text, dates written out."""
    return _BREAKS.sub(" ", clean(write_line(line, locale))).strip(" ")


def is_inert(text: str) -> bool:
    """Whether Markdown gives nothing in this text a meaning."""
    harmless = all(not c.isascii() or c.isalnum() or c in _HARMLESS for c in text)
    return harmless and not _MEANS_SOMETHING.search(text)


def run(text: str, look: Look = PLAIN) -> TextRun:
    """A run of text."""
    return {"type": "TextRun", "text": _LONG_WORD.sub(rf"\g<0>{_MAY_BREAK}", literal(text)), **look}


def paragraph(runs: Sequence[TextRun], spacing: Spacing | None = None) -> RichTextBlock:
    """A paragraph; `spacing` is what is above it."""
    block = RichTextBlock(type="RichTextBlock", inlines=runs)
    if spacing is not None:
        block["spacing"] = spacing
    return block


def paragraphs(line: Line, locale: str, look: Look = PLAIN, spacing: Spacing | None = None) -> list[RichTextBlock]:
    """The line with its dates written out, a paragraph for each line of text in it."""
    written = [part for part in clean(write_line(line, locale)).split("\n") if part.strip()]
    return [paragraph([run(part, look)], spacing if number == 0 else "none") for number, part in enumerate(written)]


def heading(
    text: str, size: Literal["medium", "large"], spacing: Spacing | None = None
) -> list[HeadingBlock | RichTextBlock]:
    """A heading, as one that screen readers know where the text allows it; none without text."""
    words = one_line((text,), "")
    if not words:
        return []
    if not is_inert(words):
        return [paragraph([run(words, Look(size=size, weight="bolder"))], spacing)]
    block = HeadingBlock(type="TextBlock", text=words, style="heading", size=size, weight="bolder", wrap=True)
    if spacing is not None:
        block["spacing"] = spacing
    return [block]
