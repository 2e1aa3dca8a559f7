"""Messages at Teams: post, and edit in place."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from cachetools import TTLCache

from adapters.alone import for_one
from adapters.teams.connector import Connector
from adapters.teams.conversations import Conversation, Kind, Spot
from adapters.teams.render import AdaptiveMessage, render
from adapters.teams.reply import Reply
from dialogs.cards import Card, CardKind

CARD_TYPE: Final = "application/vnd.microsoft.card.adaptive"
_KNOWN: Final = 10_000  # messages of which this process knows what they show
_KNOWN_SECONDS: Final = 900.0
_DRAWN: Final = 256  # cards
# A message by its tenant, conversation and own id: activities and references tell different things besides these.
_Id = tuple[str, str, str]


class Messages:
    """The messages of all sessions."""

    def __init__(self, connector: Connector) -> None:
        self._connector = connector
        self._editions: TTLCache[_Id, int] = TTLCache[_Id, int](_KNOWN, _KNOWN_SECONDS)

    async def post(self, conversation: Conversation, cards: Sequence[Card], edition: int = 0) -> Spot:
        """Show a new message; DeliveryError, NotTaken.

        Where the answer is lost it may come twice: Teams has no key for it, and lets a bot look nothing up.
        """
        spot = await self._connector.send(conversation, _activity([draw(card, conversation) for card in cards]))
        self._note(spot, edition)
        return spot

    async def edit(self, spot: Spot, cards: Sequence[Card], edition: int) -> None:
        """Replace a message's content, never by an older edition that this process knows of; errors as in `post`."""
        if self._editions.get(_id(spot), -1) > edition:
            return
        self._note(spot, edition)
        await self._connector.update(spot, _activity([draw(card, spot.conversation) for card in cards]))

    async def say(self, conversation: Conversation, message: AdaptiveMessage) -> None:
        """Post what is no card of a session; errors as in `post`."""
        await self._connector.send(conversation, _activity([message]))

    async def repeat(self, spot: Spot, cards: Sequence[Card]) -> None:
        """Show this in a message whatever it showed before; errors as in `post`."""
        self._editions.setdefault(_id(spot), 0)
        await self._connector.update(spot, _activity([draw(card, spot.conversation) for card in cards]))

    def knows(self, spot: Spot) -> bool:
        """Whether this process has brought a message to its present state not long ago."""
        return _id(spot) in self._editions

    def _note(self, spot: Spot, edition: int) -> None:
        if spot.id:  # Teams may take a message without telling its id, which then is no other's
            self._editions[_id(spot)] = edition


def draw(card: Card, conversation: Conversation) -> AdaptiveMessage:
    """The card as a conversation shows it: with a field for words where those that are written do not reach us."""
    return _draw(card, conversation.kind)


@lru_cache(_DRAWN)
def _draw(card: Card, kind: Kind) -> AdaptiveMessage:
    """Drawn once: the answer to whoever pressed and the update for everybody else carry the same card."""
    if kind is Kind.PERSONAL:
        return render(for_one(card), locale=card.locale)
    reply = Reply.TEXT_FIELD if card.kind is CardKind.QUESTION else Reply.NONE
    return render(card, locale=card.locale, reply=reply)


def _id(spot: Spot) -> _Id:
    return spot.conversation.tenant, spot.conversation.id, spot.id


def _activity(messages: Sequence[AdaptiveMessage]) -> Mapping[str, object]:
    return {
        "type": "message",
        "attachments": [{"contentType": CARD_TYPE, "content": message.card} for message in messages],
        "summary": " ".join(message.summary for message in messages),
    }
