"""Working days: which days are free, and the nearest day that is not.

Days are local calendar dates; nothing here knows a time zone or what day it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

SATURDAY, SUNDAY = 5, 6  # as date.weekday() counts, Monday is 0

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeDays:
    """The weekdays nobody works (as date.weekday() counts) and the single dates off on top.

    ValueError when all seven weekdays are free: then no working day can ever be found.
    """

    weekend: frozenset[int] = frozenset({SATURDAY, SUNDAY})
    dates: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        if not self.weekend < frozenset(range(7)):
            raise ValueError(f"weekend must name some, but not all, of the weekdays 0 to 6: {sorted(self.weekend)}")

    def __contains__(self, day: date) -> bool:
        return day.weekday() in self.weekend or day in self.dates


WEEKENDS = FreeDays()


def working_day_until(day: date, free: FreeDays) -> date:
    """This day, or the nearest working day before it."""
    while day in free:
        day -= _DAY
    return day


def working_day_from(day: date, free: FreeDays) -> date:
    """This day, or the nearest working day after it."""
    while day in free:
        day += _DAY
    return day


def working_day_before(day: date, free: FreeDays) -> date:
    """The last working day before this day."""
    return working_day_until(day - _DAY, free)


def working_day_after(day: date, free: FreeDays) -> date:
    """The first working day after this day."""
    return working_day_from(day + _DAY, free)


def working_days_between(start: date, end: date, free: FreeDays) -> Iterator[date]:
    """Every working day after `start` and before `end`, in order."""
    day = start + _DAY
    while day < end:
        if day not in free:
            yield day
        day += _DAY
