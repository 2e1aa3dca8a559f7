"""A dated plan from one recommendation and one booking.

The tables say what happens how many days from the live or launch day (plan_tables, plan_live), the special cases what
care it needs (plan_care), the calendar on which date that is (plan_dates). Here they meet. Nothing is looked up: the
same booking always gives the same plan.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from enum import StrEnum

from dialogs.almanac import Almanac, Country
from dialogs.attention import Share
from dialogs.grid import SPECIAL_CASES, Case, Option, Result
from dialogs.plan_agenda import with_agenda
from dialogs.plan_care import CARE_RULES, privacy_of, rules_on, with_care
from dialogs.plan_dates import Dates, Frame, dates_before, dates_from, notice_given
from dialogs.plan_live import Breaks, breaks_for
from dialogs.plan_tables import FEEDBACK_WITHIN, Row, planned_rows
from dialogs.plan_terms import (
    Adjustment,
    Anchor,
    Audience,
    Basis,
    CareRule,
    Item,
    LeadTime,
    Need,
    Phase,
    Privacy,
    Rate,
)
from dialogs.session_agenda import InPlan
from dialogs.workdays import WEEKENDS, FreeDays

__all__ = [
    "FEEDBACK_WITHIN",
    "FIRST_YEAR",
    "LAST_YEAR",
    "LONGEST_HOLD",
    "Adjustment",
    "Anchor",
    "Audience",
    "Basis",
    "Booking",
    "Breaks",
    "CareRule",
    "FreeDays",
    "Holidays",
    "Item",
    "LeadTime",
    "Minutes",
    "Need",
    "Off",
    "Phase",
    "Plan",
    "Privacy",
    "Rate",
    "Share",
    "Step",
    "free_days",
    "holidays_of",
    "lay_out",
]

# Years a plan may be booked in: far enough from the ends of `date` that no step falls off them.
FIRST_YEAR, LAST_YEAR = 1900, 9000

LONGEST_HOLD = 3650  # days

# Hybrid's by the table; live-first's by the same thought: what only supports the session is not worth cramming.
_DROPPED_ON_SHORT_NOTICE = frozenset({Item.FRAMEWORKS, Item.DEMOS, Item.SCENARIO_LIBRARY, Item.REFRESHER_BEFORE})

# How far public holidays are known beyond the last planned day of any plan: a last day may move on over them.
_MARGIN = timedelta(days=14)


class Off(StrEnum):
    """Why a free day is free."""

    WEEKEND = "weekend"
    HOLIDAY = "holiday"


@dataclass(frozen=True, slots=True, kw_only=True)
class Holidays:
    """The country a plan keeps to: its public holidays as far as the plan may reach, and its weekend.

    ValueError for a weekend that FreeDays does not take.
    """

    country: Country
    days: frozenset[date]
    weekend: frozenset[int] = WEEKENDS.weekend

    def __post_init__(self) -> None:
        FreeDays(weekend=self.weekend)


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """What the person set: `day` is the live or launch date, local in `zone` (IANA), as is `start`.

    `minutes` is the length of the live session (None: the default), `hours` the live hours they would have planned if
    everything were live, `share` how much of those is presenting. `booked_on` is the local day in `zone` on which the
    booking was made. `hold_days` is how long the learning must last, if they named it, `holidays` those of the country
    they named. ValueError for a `day` before `booked_on` or outside FIRST_YEAR to LAST_YEAR, and for numbers that
    cannot be meant.
    """

    day: date
    booked_on: date
    zone: str
    start: time | None = None
    minutes: int | None = None
    participants: int | None = None
    hours: Decimal | None = None
    share: Share | None = None
    hold_days: int | None = None
    holidays: Holidays | None = None

    def __post_init__(self) -> None:
        if self.day < self.booked_on:
            raise ValueError(f"the day {self.day} is before the day of the booking {self.booked_on}")
        if not (self.booked_on.year >= FIRST_YEAR and self.day.year <= LAST_YEAR):
            raise ValueError(f"the years of a booking are {FIRST_YEAR} to {LAST_YEAR}: {self.booked_on}, {self.day}")
        if self.minutes is not None and self.minutes < 1:
            raise ValueError(f"a live session has at least one minute: {self.minutes}")
        if self.participants is not None and self.participants < 1:
            raise ValueError(f"a training has at least one participant: {self.participants}")
        if self.hours is not None and not (self.hours.is_finite() and self.hours >= 0):
            raise ValueError(f"live hours must be a finite number from 0: {self.hours}")
        if self.hold_days is not None and not 1 <= self.hold_days <= LONGEST_HOLD:
            raise ValueError(f"learning is to hold 1 to {LONGEST_HOLD} days: {self.hold_days}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One dated step.

    `key` is unique within a plan and never changes with its dates. `due` is the last day, None where any later day is
    as good; never before `opens`. `offset` and `due_offset` are the planned days from the anchor, before
    `adjustments` moved them. `minutes` are per `rate`. `title` is somebody's own name for it,
    in place of the item's.
    """

    key: str
    item: Item
    phase: Phase
    audience: Audience
    minutes: int
    rate: Rate
    opens: date
    due: date | None
    offset: int
    due_offset: int | None
    adjustments: tuple[Adjustment, ...]
    need: Need
    privacy: Privacy
    rules: tuple[CareRule, ...]
    basis: Basis
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """A learner's time; a step per use counts as one use."""

    required: int
    optional: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The steps of a training, phase by phase and in the order they open."""

    result: Result
    case: Case
    goal: Option
    booking: Booking
    notice: LeadTime
    steps: tuple[Step, ...]
    agenda: InPlan | None = None

    @property
    def anchor(self) -> Anchor:
        """What the booked day is."""
        return Anchor.LAUNCH if self.result is Result.ASYNC_FIRST else Anchor.LIVE

    @property
    def care(self) -> Case | None:
        """The special case whose rules apply."""
        return self.case if self.case in SPECIAL_CASES else None

    @property
    def rules(self) -> tuple[CareRule, ...]:
        """All rules of the special case; each step also carries the ones that bear on it."""
        return CARE_RULES[self.case]

    def why_off(self, days: int) -> Off:
        """Why the free day that is so many days from the anchor is free; on a weekend, that is enough of a reason."""
        day = self.booking.day + timedelta(days=days)
        return Off.WEEKEND if day.weekday() in free_days(self.booking).weekend else Off.HOLIDAY

    @property
    def live_minutes(self) -> int:
        """The length of the live session without breaks; 0 when there is none."""
        return sum(step.minutes for step in self.steps_in(Phase.LIVE))

    @property
    def breaks(self) -> Breaks | None:
        """The breaks to add to the live session, if it is long enough to need one; an agenda has its own."""
        return breaks_for(self.live_minutes) if self.agenda is None else None

    def steps_in(self, phase: Phase) -> tuple[Step, ...]:
        """The steps of one phase, the producer's included."""
        return tuple(step for step in self.steps if step.phase is phase)

    def minutes_in(self, phase: Phase) -> Minutes:
        """The learner's minutes in one phase; the producer's never count."""
        own = [step for step in self.steps_in(phase) if step.audience is Audience.LEARNER]
        return Minutes(
            required=sum(step.minutes for step in own if step.need is Need.REQUIRED),
            optional=sum(step.minutes for step in own if step.need is Need.OPTIONAL),
        )


def holidays_of(country: Country, booking: Booking, almanac: Almanac) -> Holidays:
    """What the almanac knows of a country for every plan this booking may get, whatever the recommendation becomes."""
    rows = [row for result in Result for row in _every_row(result, booking)]
    reach = timedelta(days=max(row.opens if row.due is None else row.due for row in rows))
    return Holidays(
        country=country,
        days=almanac.days_off(country.code, booking.booked_on, booking.day + reach + _MARGIN),
        weekend=almanac.weekend(country.code),
    )


def _every_row(result: Result, booking: Booking) -> tuple[Row, ...]:
    return planned_rows(result=result, goal=Option.UNSURE, minutes=booking.minutes, hold_days=booking.hold_days)


def free_days(booking: Booking) -> FreeDays:
    """The days nobody works on, as far as they are known: weekends, and the public holidays of a named country."""
    if booking.holidays is None:
        return WEEKENDS
    return FreeDays(weekend=booking.holidays.weekend, dates=booking.holidays.days)


def lay_out(
    *,
    result: Result,
    case: Case,
    goal: Option,
    booking: Booking,
    free: FreeDays = WEEKENDS,
    agenda: InPlan | None = None,
) -> Plan:
    """The plan for any booking; it never raises, and never moves the booked day itself."""
    frame = Frame(anchor=booking.day, booked_on=booking.booked_on, free=free)
    notice = notice_given(frame)
    planned = planned_rows(result=result, goal=goal, minutes=booking.minutes, hold_days=booking.hold_days)
    rows = with_care(planned if agenda is None else with_agenda(planned, agenda, result), case)
    steps = [_step(row, dates, case, frame, notice) for row, dates in _dated(rows, frame)]
    phases = tuple(Phase)
    return Plan(
        result=result,
        case=case,
        goal=goal,
        booking=booking,
        notice=notice,
        agenda=agenda,
        steps=tuple(sorted(steps, key=lambda step: (phases.index(step.phase), step.opens, step.offset))),
    )


def _dated(rows: tuple[Row, ...], frame: Frame) -> Iterator[tuple[Row, Dates]]:
    """Each row with its dates; the rows before the anchor stand in the order they build on each other."""
    not_before = frame.booked_on
    for row in rows:
        if row.phase is Phase.PREPARE:
            dates = dates_before(frame, opens=row.opens, due=row.due, not_before=not_before)
            not_before = dates.opens
        else:
            dates = dates_from(frame, opens=row.opens, due=row.due)
        yield row, dates


def _step(row: Row, dates: Dates, case: Case, frame: Frame, notice: LeadTime) -> Step:
    optional = _optional(row, dates, frame, notice)
    return Step(
        key=row.key,
        item=row.item,
        phase=row.phase,
        audience=row.audience,
        minutes=row.minutes,
        rate=row.rate,
        opens=dates.opens,
        due=dates.due,
        offset=row.opens,
        due_offset=row.due,
        adjustments=row.adjustments + dates.adjustments + optional,
        need=Need.OPTIONAL if optional else Need.REQUIRED,
        privacy=privacy_of(row, case),
        rules=rules_on(row, case),
        basis=row.basis,
        title=row.title,
    )


def _optional(row: Row, dates: Dates, frame: Frame, notice: LeadTime) -> tuple[Adjustment, ...]:
    """Why the step is optional; empty when it is required."""
    if row.phase is not Phase.PREPARE or row.audience is not Audience.LEARNER:
        return ()
    if notice is LeadTime.SHORT and row.item in _DROPPED_ON_SHORT_NOTICE:
        return (Adjustment.OPTIONAL_SHORT_NOTICE,)
    if frame.anchor == frame.booked_on:
        return (Adjustment.OPTIONAL_SAME_DAY,)
    if dates.opens in frame.free:
        return (Adjustment.OPTIONAL_NO_WORKING_DAY,)
    return ()
