"""What people type, made safe to keep: one line, no control characters, a known length."""

import re
import unicodedata

TOPIC_LIMIT = 200  # characters; fits a heading on every platform with room for words around it
ECHO_LIMIT = 80  # characters of somebody's own words repeated back to them

# Characters that reorder the text around them could make a card say something else than it does. The joiners
# of emoji and of some scripts are format characters, too, and stay.
_REORDERING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def one_line(text: str) -> str:
    """The text without control, reordering and unpaired surrogate characters, runs of white space folded."""
    kept = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in _REORDERING.sub("", text))
    whole = kept.encode("utf-8", "ignore").decode("utf-8")
    return " ".join(whole.split())


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters, cut at a word where there is one, with an ellipsis where something was cut."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    at_word = head.rsplit(" ", 1)[0]
    return (at_word if len(at_word) > limit // 2 else head).rstrip() + "…"
