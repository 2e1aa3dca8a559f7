"""Plans as the pure core makes them: the events of somebody who knows what they want, one after the other."""

from datetime import date, datetime
from typing import TypedDict

from dialogs import events
from dialogs.effects import Show, Slot, to_json
from dialogs.grid import Case, Option, Question
from dialogs.machine import step
from dialogs.session import Session

SHOW_PLAN = to_json(Show(slot=Slot.PLAN))
HYBRID = {
    Question.GOAL: Option.BEHAVIOR,
    Question.CORRECTION: Option.YES,
    Question.PEER: Option.NO,
    Question.PRACTICE: Option.ASYNC,
}


class _Envelope(TypedDict):
    id: str
    at: datetime
    actor: str


def with_reminders(blank: Session, *, case: Case, day: date) -> Session:
    """The session with a plan for this day at three in the afternoon of its zone, and reminders turned on."""
    envelope = _Envelope(id="made", at=blank.created_at, actor=blank.owner)
    made = step(blank, events.Started(**envelope, topic=f"Training {blank.id}", answers=HYBRID)).session
    made = step(made, events.CaseChosen(**envelope, round=made.round, case=case)).session
    made = step(made, events.PlanOpened(**envelope, round=made.round)).session
    values = {"day": day.isoformat(), "time": "15:00", "zone": blank.zone}
    made = step(made, events.Booked(**envelope, round=made.round, values=values)).session
    return step(made, events.RemindersOn(**envelope, round=made.round)).session


def blank(*, session: str, tenant: str, owner: str, place: str, zone: str, now: datetime) -> Session:
    """A session that has not begun."""
    return Session(
        id=session, tenant=tenant, owner=owner, place=place, created_at=now, changed_at=now, locale="en-US", zone=zone
    )
