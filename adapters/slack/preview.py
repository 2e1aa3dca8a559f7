"""What a card is in Slack, for somebody who looks at it elsewhere."""

import json
from typing import Final
from urllib.parse import quote

from adapters.slack.render import render
from dialogs.cards import Card

NAME: Final = "Slack"
VIEWER: Final = "Block Kit Builder"

# Behind the "#", as in Slack's own documentation; the older `?blocks=` fails with 414 where a card is long.
_BUILDER: Final = "https://app.slack.com/block-kit-builder/#"
_LINK_LIMIT: Final = 30_000  # characters that any browser takes
_EDITION: Final = "preview"


def preview(card: Card, locale: str) -> tuple[str, str]:
    """The card's blocks as JSON to read, and the address that shows them, empty where that would be too long.

    `locale` is a BCP 47 tag.
    """
    message = {"blocks": render(card, edition=_EDITION, locale=locale).blocks}
    link = _BUILDER + quote(json.dumps(message, ensure_ascii=False, separators=(",", ":")), safe=":,/")
    return json.dumps(message, ensure_ascii=False, indent=2), link if len(link) <= _LINK_LIMIT else ""
