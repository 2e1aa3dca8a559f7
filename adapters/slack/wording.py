"""Words between Slack and us: what people write there as plain text."""

import re
from html import unescape
from typing import Final

_MENTION: Final = re.compile(r"<@([A-Z0-9]+)(?:\|[^<>]*)?>")
_SPECIAL: Final = re.compile(r"<!([^<>|^]+)(?:\^[^<>|]*)*(?:\|([^<>]*))?>")
_CHANNEL: Final = re.compile(r"<#[A-Z0-9]+(?:\|([^<>]*))?>")
_LINK: Final = re.compile(r"<([a-z]+:[^<>|]+)(?:\|([^<>]*))?>")


def plain_words(text: str, *, without: str = "") -> str:
    """The text as people read it: Slack's own markup for mentions, channels and links gone, entities resolved.

    Mentions of the user `without` leave no trace; of others, whose names are not in the text, an ellipsis stays.
    """
    text = _MENTION.sub(lambda found: " " if found[1] == without else "…", text)
    text = _CHANNEL.sub(lambda found: f"#{found[1]}" if found[1] else "…", text)
    text = _SPECIAL.sub(lambda found: found[2] or f"@{found[1]}", text)
    text = _LINK.sub(lambda found: found[2] or found[1].removeprefix("mailto:"), text)
    return unescape(text).strip()


def mentions(text: str, user: str) -> bool:
    """Whether a text mentions this user."""
    return bool(user) and any(found[1] == user for found in _MENTION.finditer(text))
