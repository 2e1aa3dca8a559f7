"""A session as cards: every card is a pure function of the session and a language."""

from typing import assert_never

from dialogs.cards import Card
from dialogs.effects import Slot
from dialogs.session import Asking, Session, asking, verdict
from dialogs.texts import Texts
from dialogs.views.home import home_card
from dialogs.views.notes import (
    forget_card,
    help_card,
    list_card,
    new_card,
    next_day,
    notice_card,
    sentence_card,
    start_buttons,
    state,
    turn_pages,
)
from dialogs.views.parts import closed_card
from dialogs.views.plan import (
    attention_lines,
    part_start,
    phase_block,
    plan_card,
    plan_notes,
    reasons_card,
    step_when,
    when_of,
    why,
)
from dialogs.views.question import question_card, topic_card
from dialogs.views.recommendation import objection_card, reasons, recommendation_card
from dialogs.views.start import start_form

__all__ = [
    "attention_lines",
    "closed_card",
    "forget_card",
    "help_card",
    "home_card",
    "list_card",
    "new_card",
    "next_day",
    "notice_card",
    "part_start",
    "phase_block",
    "plan_notes",
    "reasons",
    "sentence_card",
    "start_buttons",
    "start_form",
    "state",
    "step_when",
    "turn_pages",
    "view",
    "when_of",
    "why",
]


def view(session: Session, slot: Slot, texts: Texts) -> Card:
    """The slot's message as the session stands now."""
    match slot:
        case Slot.GRID:
            return _grid_card(session, texts)
        case Slot.PLAN:
            return plan_card(session, texts)
        case Slot.REASONS:
            return reasons_card(session, texts)
        case Slot.OBJECTION:
            return objection_card(session, texts)
        case _:
            assert_never(slot)


def _grid_card(session: Session, texts: Texts) -> Card:
    """The question that is open, or the recommendation."""
    now = asking(session)
    if now is Asking.TOPIC:
        return topic_card(session, texts)
    decided = verdict(session)
    if now is None and decided is not None:
        return recommendation_card(session, decided, texts)
    return question_card(session, now or Asking.GOAL, texts)
