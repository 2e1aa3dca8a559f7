"""One conversation about one training: what was answered, what was booked, and how it is kept.

A session is a value: a turn makes a new one. What comes next (`asking`) is derived from the answers and never
stored. `round` rises when questions start again, when an answer is reopened and when a date is booked; buttons
carry the round of the card they sit on, so one comparison voids every older button. How a session is spelled in
the store is in `document`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from typing import Final

from dialogs import grid
from dialogs.grid import Case, Option, Question, Result, Verdict
from dialogs.locales import language_of
from dialogs.plan import Booking, Plan, free_days, lay_out
from dialogs.reminders import Reminders
from dialogs.session_agenda import InPlan, Pasted, in_plan
from dialogs.suggest.suggestion import Suggestion

_PLANS: Final = 256  # kept at hand, those of the last turns


class Asking(StrEnum):
    """What the conversation waits for; the four questions are spelled as in `Question`."""

    TOPIC = "topic"
    GOAL = "goal"
    CORRECTION = "correction"
    PEER = "peer"
    PRACTICE = "practice"
    CASE = "case"


class Access(StrEnum):
    """Whose presses count."""

    OWNER = "owner"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The open date form: what was typed so far, and which fields have to be put right, by field name."""

    values: Mapping[str, str] = field(default_factory=dict[str, str])
    errors: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """What a restart put aside, until the first new answer makes it final."""

    answers: Mapping[Question, Option]
    case: Case | None
    booking: Booking | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A whole conversation; times are aware UTC, `zone` is the starter's IANA zone or empty."""

    id: str
    tenant: str
    owner: str
    place: str  # "platform:where", opaque to dialogs
    created_at: datetime
    changed_at: datetime
    locale: str = "en"
    zone: str = ""
    topic: str = ""
    round: int = 1
    access: Access = Access.OWNER
    answers: Mapping[Question, Option] = field(default_factory=dict[Question, Option])
    case: Case | None = None
    changing: Asking | None = None
    missed: str = ""  # what was typed last and not understood
    misses: int = 0  # how often in a row
    draft: Draft | None = None
    booking: Booking | None = None
    aside: Aside | None = None
    reminders: Reminders | None = None  # None: never asked for
    suggested: Suggestion | None = None  # what the description it was begun with says
    agenda: Pasted | None = None  # of the live session
    called_off: Booking | None = None  # the date that no longer holds, until there is another one


def asking(session: Session) -> Asking | None:
    """What is asked now; None when the recommendation stands."""
    if not session.topic:
        return Asking.TOPIC
    if session.changing is not None:
        return session.changing
    for question in Question:
        if question not in session.answers:
            return Asking(question.value)
    if session.case is None and grid.asks_followup(session.answers):
        return Asking.CASE
    return None


def verdict(session: Session) -> Verdict | None:
    """The recommendation as the answers stand, None while a question is open for the first time."""
    if any(question not in session.answers for question in Question):
        return None
    if not grid.asks_followup(session.answers):
        return grid.decide(session.answers)
    if session.case is None:
        return None
    return grid.decide(session.answers, session.case)


def planned(session: Session) -> Plan | None:
    """The dated plan, None while there is no recommendation or no date."""
    decided = verdict(session)
    if decided is None or session.booking is None:
        return None
    agenda = in_plan(session.agenda, language_of(session.locale))
    return _laid_out(decided.result, decided.case, session.answers[Question.GOAL], session.booking, agenda)


@lru_cache(_PLANS)
def _laid_out(result: Result, case: Case, goal: Option, booking: Booking, agenda: InPlan | None) -> Plan:
    """The same booking always gives the same plan, and one turn asks for it many times."""
    return lay_out(result=result, case=case, goal=goal, booking=booking, free=free_days(booking), agenda=agenda)
