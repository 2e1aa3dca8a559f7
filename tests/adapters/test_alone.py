"""Where one person is alone with the bot, nothing is offered about others."""

from datetime import UTC, datetime

from adapters.alone import for_one
from dialogs import views
from dialogs.cards import Buttons, Card
from dialogs.effects import Slot
from dialogs.session import Session
from dialogs.texts import catalogue


def labels(card: Card) -> list[str]:
    return [button.label for block in card.blocks if isinstance(block, Buttons) for button in block.buttons]


def test_only_the_offer_to_let_others_answer_is_left_out() -> None:
    at = datetime(2026, 11, 2, tzinfo=UTC)
    session = Session(id="s1", tenant="t", owner="o", place="p", created_at=at, changed_at=at, topic="CPR")
    card = views.view(session, Slot.GRID, catalogue("en"))
    assert [label for label in labels(card) if label not in labels(for_one(card))] == ["Let everyone here answer"]
    assert for_one(for_one(card)) == for_one(card)
    assert (for_one(card).title, for_one(card).session) == (card.title, "s1")
