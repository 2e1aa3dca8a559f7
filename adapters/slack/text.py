"""Text for Slack: shown literally, within a limit, never empty where Slack wants something."""

from adapters.literal import cut
from adapters.slack.blocks import PlainText
from dialogs.words import shorten

# Slack refuses an empty text; this stands where there is nothing to say.
_NOTHING = "…"


def plain_text(text: str, limit: int) -> PlainText:
    """A text object that is shown as it is."""
    kept = cut(text, limit)
    return PlainText(type="plain_text", text=kept if kept.strip() else _NOTHING, emoji=False)


def escape(text: str) -> str:
    """The text for a message's `text`, where these three characters alone begin mentions and links.

    Slack puts them back before it shows them: docs.slack.dev/messaging/formatting-message-text.
    """
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def escape_within(text: str, limit: int) -> str:
    """The escaped clean text in at most `limit` bytes of UTF-8, cut before it is escaped so that no escape breaks."""
    kept = cut(text, limit)
    escaped = escape(kept)
    while len(escaped.encode()) > limit:
        # One character is at most five bytes ("&amp;") long, so a fifth of what is too much can go at once.
        surplus = len(escaped.encode()) - limit
        kept = shorten(kept, len(kept) - max(1, surplus // 5))
        escaped = escape(kept)
    return escaped
