"""From days counted off the anchor to dates people can work on.

1. The anchor, the live or launch day, never moves, free day or not.
2. Before it, a day that is free becomes the working day before; after it, the working day after.
3. An opening that has passed when the booking is made becomes the next working day; where that would not be before
   the anchor, the day of the booking itself. This is the one way for a step to open on a free day.
4. No step opens before one that it builds on: what is moved by 3 holds back what was to open on the booking day.
5. A last day that is too early for the opening becomes the last working day before the anchor; where that has passed
   too, the day before the anchor; booked for the very same day, the anchor.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from dialogs.plan_terms import Adjustment, LeadTime
from dialogs.workdays import (
    FreeDays,
    working_day_after,
    working_day_before,
    working_day_from,
    working_day_until,
    working_days_between,
)

ENOUGH_NOTICE = 3  # working days between the booking and the anchor


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What every date of one plan is measured against; `booked_on` is never after `anchor`."""

    anchor: date
    booked_on: date
    free: FreeDays


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """When a step opens, its last day if it has one, and what moved them; never due before it opens."""

    opens: date
    due: date | None
    adjustments: tuple[Adjustment, ...]


_Day = tuple[date, tuple[Adjustment, ...]]


def notice_given(frame: Frame) -> LeadTime:
    """Whether there are enough whole working days between the booking and the anchor, neither of them counted."""
    days = working_days_between(frame.booked_on, frame.anchor, frame.free)
    return LeadTime.ENOUGH if len(list(islice(days, ENOUGH_NOTICE))) == ENOUGH_NOTICE else LeadTime.SHORT


def dates_before(frame: Frame, *, opens: int, due: int | None, not_before: date) -> Dates:
    """Dates for a step before the anchor (`opens` < 0); `not_before` is when the step it builds on opens."""
    opening, why = _opening_before(frame, opens, not_before)
    if due is None:
        return Dates(opens=opening, due=None, adjustments=why)
    last, why_last = _due_before(frame, due, opening)
    return Dates(opens=opening, due=last, adjustments=why + why_last)


def dates_from(frame: Frame, *, opens: int, due: int | None) -> Dates:
    """Dates for a step on or after the anchor (`opens` >= 0)."""
    opening, why = _from_anchor(frame, opens, Adjustment.OPENS_AFTER_FREE_DAY)
    if due is None:
        return Dates(opens=opening, due=None, adjustments=why)
    if due == opens:
        return Dates(opens=opening, due=opening, adjustments=why)
    last, why_last = _from_anchor(frame, due, Adjustment.DUE_AFTER_FREE_DAY)
    return Dates(opens=opening, due=last, adjustments=why + why_last)


def _opening_before(frame: Frame, offset: int, not_before: date) -> _Day:
    day, why = _before_anchor(frame, offset, Adjustment.OPENS_BEFORE_FREE_DAY)
    if day < frame.booked_on:
        day, why = _late_opening(frame)
    if day < not_before:
        return not_before, (Adjustment.OPENS_WITH_STEP_BEFORE,)
    return day, why


def _late_opening(frame: Frame) -> _Day:
    day = working_day_after(frame.booked_on, frame.free)
    if day < frame.anchor:
        return day, (Adjustment.OPENS_NEXT_WORKING_DAY,)
    return frame.booked_on, (Adjustment.OPENS_ON_BOOKING_DAY,)


def _due_before(frame: Frame, offset: int, opening: date) -> _Day:
    day, why = _before_anchor(frame, offset, Adjustment.DUE_BEFORE_FREE_DAY)
    if day >= opening:
        return day, why
    day = working_day_before(frame.anchor, frame.free)
    if day >= opening:
        return day, (Adjustment.DUE_LAST_WORKING_DAY,)
    day = frame.anchor - timedelta(days=1)
    if day >= opening:
        return day, (Adjustment.DUE_DAY_BEFORE,)
    return frame.anchor, (Adjustment.DUE_ON_ANCHOR_DAY,)


def _before_anchor(frame: Frame, offset: int, moved: Adjustment) -> _Day:
    planned = frame.anchor + timedelta(days=offset)
    day = working_day_until(planned, frame.free)
    return day, () if day == planned else (moved,)


def _from_anchor(frame: Frame, offset: int, moved: Adjustment) -> _Day:
    planned = frame.anchor + timedelta(days=offset)
    if offset == 0:
        return planned, (Adjustment.ANCHOR_ON_FREE_DAY,) if planned in frame.free else ()
    day = working_day_from(planned, frame.free)
    return day, () if day == planned else (moved,)
