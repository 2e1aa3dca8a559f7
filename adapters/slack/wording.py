"""Words between Slack and us: what people write there as plain text."""

import re
from html import unescape
from typing import Final

_MENTION: Final = re.compile(r"<@([A-Z0-9]+)(?:\|[^<>]*)?>")
_ADDRESS: Final = re.compile(r"\s*<[@!]")
_SPECIAL: Final = re.compile(r"<!([^<>|^]+)(?:\^[^<>|]*)?(?:\|([^<>]*))?>")
_CHANNEL: Final = re.compile(r"<#[A-Z0-9]+(?:\|([^<>]*))?>")
_LINK: Final = re.compile(r"<([a-z]+:[^<>|]+)(?:\|([^<>]*))?>")
_ANGLE: Final = re.compile(r"<[^<>]*>")
_KEPT: Final = re.compile("\x00([0-9]+)\x00")
# *bold*, _italic_, ~strike~ and `code`, where Slack shows them as such; but not 2*3*4 and snake_case.
_EMPHASIS: Final = re.compile(r"(?<![\w*_~`])([*_~`])(?=\S)((?:(?!\1)[^\n])+)(?<=\S)\1(?![\w*_~`])")
_EMPHASES: Final = 4  # within one another
_QUOTE: Final = re.compile(r"^&gt; ?", re.MULTILINE)


def plain_words(text: str, *, without: str = "") -> str:
    """The text as people read it: Slack's own markup for mentions, channels and links gone, entities resolved.

    Mentions of the user `without` leave no trace; of others, whose names are not in the text, an ellipsis stays.
    """
    text = _MENTION.sub(lambda found: " " if found[1] == without else "…", text)
    text = _CHANNEL.sub(lambda found: f"#{found[1]}" if found[1] else "…", text)
    text = _SPECIAL.sub(lambda found: found[2] or f"@{found[1]}", text)
    text = _LINK.sub(lambda found: found[2] or found[1].removeprefix("mailto:"), text)
    return unescape(text).strip()


def unmarked(text: str) -> str:
    """A message's text without its marks of emphasis, code and quotation; to be made plain words of."""
    kept: list[str] = []

    def keep(found: re.Match[str]) -> str:
        kept.append(found[0])  # an address may hold the same characters
        return f"\x00{len(kept) - 1}\x00"

    text = _ANGLE.sub(keep, _QUOTE.sub("", text.replace("\x00", " ").replace("```", " ")))
    for _ in range(_EMPHASES):
        text = _EMPHASIS.sub(r"\2", text)
    return _KEPT.sub(lambda found: kept[int(found[1])], text)


def mentions(text: str, user: str) -> bool:
    """Whether a text mentions this user."""
    return bool(user) and any(found[1] == user for found in _MENTION.finditer(text))


def is_said_to_others(text: str) -> bool:
    """Whether a text that does not mention us begins by naming a person or a group."""
    return _ADDRESS.match(text) is not None
