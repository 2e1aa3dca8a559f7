"""Messages at Teams: post, and edit in place."""

from collections.abc import Mapping, Sequence
from typing import Final

from cachetools import TTLCache

from adapters.teams.connector import Connector
from adapters.teams.conversations import Conversation, Kind, Spot
from adapters.teams.render import AdaptiveMessage, render
from adapters.teams.reply import Reply
from dialogs.cards import Card, CardKind

CARD_TYPE: Final = "application/vnd.microsoft.card.adaptive"
_KNOWN: Final = 10_000  # messages of which this process knows what they show
_KNOWN_SECONDS: Final = 900.0


class Messages:
    """The messages of all sessions."""

    def __init__(self, connector: Connector) -> None:
        self._connector = connector
        self._editions: TTLCache[Spot, int] = TTLCache[Spot, int](_KNOWN, _KNOWN_SECONDS)
        # The message that shows a slot of a session, as far as this process has seen it.
        self._current: TTLCache[tuple[str, str], Spot] = TTLCache[tuple[str, str], Spot](_KNOWN, _KNOWN_SECONDS)

    async def post(self, conversation: Conversation, cards: Sequence[Card], edition: int = 0) -> Spot:
        """Show a new message; DeliveryError, NotTaken.

        Where the answer is lost it may come twice: Teams has no key for it, and lets a bot look nothing up.
        """
        spot = await self._connector.send(conversation, _activity([draw(card, conversation) for card in cards]))
        self._editions[spot] = edition
        self._note(spot, cards)
        return spot

    async def edit(self, spot: Spot, cards: Sequence[Card], edition: int) -> None:
        """Replace a message's content, never by an older edition that this process knows of; errors as in `post`."""
        if self._editions.get(spot, -1) > edition:
            return
        self._editions[spot] = edition
        self._note(spot, cards)
        await self._connector.update(spot, _activity([draw(card, spot.conversation) for card in cards]))

    async def say(self, conversation: Conversation, message: AdaptiveMessage) -> None:
        """Post what is no card of a session; errors as in `post`."""
        await self._connector.send(conversation, _activity([message]))

    async def repeat(self, spot: Spot, cards: Sequence[Card]) -> None:
        """Show this in a message whatever it showed before; errors as in `post`."""
        await self._connector.update(spot, _activity([draw(card, spot.conversation) for card in cards]))

    def knows(self, spot: Spot) -> bool:
        """Whether this process has brought a message to its present state not long ago."""
        return spot in self._editions

    def is_current(self, session: str, slot: str, spot: Spot) -> bool:
        """Whether a message still shows its slot, as far as this process knows."""
        return self._current.get((session, slot), spot).id == spot.id

    def _note(self, spot: Spot, cards: Sequence[Card]) -> None:
        for card in cards:
            if card.session and card.slot:
                self._current[card.session, card.slot] = spot


def draw(card: Card, conversation: Conversation) -> AdaptiveMessage:
    """The card as a conversation shows it: with a field for words where those that are written do not reach us."""
    asks = card.kind is CardKind.QUESTION and conversation.kind is not Kind.PERSONAL
    return render(card, locale=card.locale, reply=Reply.TEXT_FIELD if asks else Reply.NONE)


def _activity(messages: Sequence[AdaptiveMessage]) -> Mapping[str, object]:
    return {
        "type": "message",
        "attachments": [{"contentType": CARD_TYPE, "content": message.card} for message in messages],
        "summary": " ".join(message.summary for message in messages),
    }
