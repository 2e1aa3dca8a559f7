"""Working days: weekends, single dates off, and what lies between two days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.workdays import (
    WEEKENDS,
    FreeDays,
    working_day_after,
    working_day_before,
    working_day_from,
    working_day_until,
    working_days_between,
)

FRIDAY, SATURDAY, SUNDAY, MONDAY = (date(2024, 5, day) for day in (10, 11, 12, 13))

days = st.dates(date(2024, 1, 1), date(2032, 12, 31))
free_days = st.builds(
    FreeDays,
    weekend=st.frozensets(st.integers(0, 6), max_size=6),
    dates=st.frozensets(days, max_size=20),
)


@pytest.mark.parametrize(
    ("day", "until", "since", "before", "after"),
    [
        (FRIDAY, FRIDAY, FRIDAY, date(2024, 5, 9), MONDAY),
        (SATURDAY, FRIDAY, MONDAY, FRIDAY, MONDAY),
        (SUNDAY, FRIDAY, MONDAY, FRIDAY, MONDAY),
        (MONDAY, MONDAY, MONDAY, FRIDAY, date(2024, 5, 14)),
    ],
)
def test_nearest_working_days(day: date, until: date, since: date, before: date, after: date) -> None:
    assert working_day_until(day, WEEKENDS) == until
    assert working_day_from(day, WEEKENDS) == since
    assert working_day_before(day, WEEKENDS) == before
    assert working_day_after(day, WEEKENDS) == after


def test_single_dates_off_join_the_weekend() -> None:
    long_weekend = FreeDays(dates=frozenset({FRIDAY, MONDAY}))
    assert working_day_until(MONDAY, long_weekend) == date(2024, 5, 9)
    assert working_day_from(FRIDAY, long_weekend) == date(2024, 5, 14)


def test_another_weekend() -> None:
    friday_and_saturday = FreeDays(weekend=frozenset({4, 5}))
    assert SUNDAY not in friday_and_saturday
    assert working_day_from(FRIDAY, friday_and_saturday) == SUNDAY


@pytest.mark.parametrize("weekend", [frozenset(range(7)), frozenset({7}), frozenset({-1})])
def test_impossible_weekends_are_refused(weekend: frozenset[int]) -> None:
    with pytest.raises(ValueError, match="weekend must name"):
        FreeDays(weekend=weekend)


def test_between_counts_neither_end() -> None:
    assert list(working_days_between(FRIDAY, MONDAY, WEEKENDS)) == []
    assert list(working_days_between(FRIDAY, date(2024, 5, 15), WEEKENDS)) == [MONDAY, date(2024, 5, 14)]
    assert list(working_days_between(MONDAY, MONDAY, WEEKENDS)) == []


@given(days, free_days)
def test_the_nearest_is_a_working_day_with_only_free_days_in_between(day: date, free: FreeDays) -> None:
    until, since = working_day_until(day, free), working_day_from(day, free)
    assert until <= day <= since
    assert until not in free
    assert since not in free
    skipped = (until + timedelta(days=n) for n in range(1, (since - until).days))
    assert all(other in free or other == day for other in skipped)
