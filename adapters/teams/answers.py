"""What a delivery of Teams is answered with: a status, and to a press the card or the sentence for whoever pressed.

Source: learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from adapters.teams.conversations import Conversation
from adapters.teams.messages import CARD_TYPE, draw
from adapters.teams.text import literal, one_line
from dialogs.cards import Card

_SENTENCE_TYPE: Final = "application/vnd.microsoft.activity.message"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An HTTP status, and a JSON body where Teams reads one."""

    status: int = 200
    body: Mapping[str, object] | None = None


OK: Final = Answer()
AGAIN: Final = Answer(status=503)  # it could not be kept: Teams may deliver it again
UNKNOWN_INVOKE: Final = Answer(status=501)  # as the SDK answers what nobody handles


def card_answer(card: Card, conversation: Conversation) -> Answer:
    """The card that whoever pressed sees from now on in place of theirs."""
    return _of(CARD_TYPE, draw(card, conversation).card)


def sentence_answer(cards: Sequence[Card]) -> Answer:
    """Sentences for whoever pressed; their card stays."""
    return _of(_SENTENCE_TYPE, " ".join(literal(one_line(card.summary, card.locale)) for card in cards))


def _of(kind: str, value: object) -> Answer:
    return Answer(body={"statusCode": 200, "type": kind, "value": value})
