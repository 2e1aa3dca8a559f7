"""A session as cards: every card is a pure function of the session and a language."""

from collections.abc import Callable, Mapping
from typing import Final

from dialogs.cards import Card
from dialogs.effects import Slot
from dialogs.reminders import number_in
from dialogs.session import Asking, Session, asking, verdict
from dialogs.texts import Texts
from dialogs.views.agenda import agenda_card
from dialogs.views.agenda_reading import reading_card
from dialogs.views.days import when_of
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
    why,
)
from dialogs.views.question import question_card, topic_card
from dialogs.views.recommendation import objection_card, reasons, recommendation_card
from dialogs.views.reminder import reminder_card
from dialogs.views.reminders import details_card, ending_card, preview_card
from dialogs.views.settings import settings_button, settings_card
from dialogs.views.start import start_form
from dialogs.views.steps import step_length, step_name

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
    "settings_button",
    "settings_card",
    "start_buttons",
    "start_form",
    "state",
    "step_length",
    "step_name",
    "step_when",
    "turn_pages",
    "view",
    "when_of",
    "why",
]


def view(session: Session, slot: str, texts: Texts) -> Card:
    """The slot's message as the session stands now; KeyError for a slot that there is not."""
    number = number_in(slot)
    return _VIEWS[slot](session, texts) if number is None else reminder_card(session, number, texts)


def _grid_card(session: Session, texts: Texts) -> Card:
    """The question that is open, or the recommendation."""
    now = asking(session)
    if now is Asking.TOPIC:
        return topic_card(session, texts)
    decided = verdict(session)
    if now is None and decided is not None:
        return recommendation_card(session, decided, texts)
    return question_card(session, now or Asking.GOAL, texts)


_VIEWS: Final[Mapping[str, Callable[[Session, Texts], Card]]] = {
    Slot.GRID: _grid_card,
    Slot.PLAN: plan_card,
    Slot.AGENDA: agenda_card,
    Slot.READING: reading_card,
    Slot.REASONS: reasons_card,
    Slot.OBJECTION: objection_card,
    Slot.REMINDERS: details_card,
    Slot.PREVIEW: preview_card,
    Slot.ENDING: ending_card,
}
