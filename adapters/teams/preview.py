"""What a card is in Teams, for somebody who looks at it elsewhere."""

import json
from typing import Final

from adapters.alone import for_one
from adapters.teams.render import render
from dialogs.cards import Card

NAME: Final = "Teams"
VIEWER: Final = "Adaptive Cards Designer"
SITE: Final = "https://adaptivecards.microsoft.com/designer"


def preview(card: Card, locale: str) -> tuple[str, str]:
    """The card as a personal chat shows it, as JSON to read or to paste into the designer, and no address.

    `locale` is a BCP 47 tag. The designer takes no card from its address: microsoft/AdaptiveCards issue 8998 asks for
    it.
    """
    return json.dumps(render(for_one(card), locale=locale).card, ensure_ascii=False, indent=2), ""
