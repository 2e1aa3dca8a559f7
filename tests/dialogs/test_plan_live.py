"""The live session: exact sums, its shares, its breaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.grid import Result
from dialogs.plan_live import DEFAULT_MINUTES, HYBRID_PARTS, Breaks, breaks_for, live_parts, share_out
from dialogs.plan_terms import Item


def minutes_of(result: Result, minutes: int | None) -> dict[Item, int]:
    return {part.item: part.minutes for part in live_parts(result, minutes)}


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        (None, (20, 30, 25, 15)),
        (90, (20, 30, 25, 15)),
        (60, (13, 20, 17, 10)),  # 13.2 19.8 16.8 10.2
        (45, (10, 15, 12, 8)),  # 9.9 14.85 12.6 7.65: the three largest remainders get the three minutes left
        (120, (26, 40, 34, 20)),  # 26.4 39.6 33.6 20.4
        (50, (11, 17, 14, 8)),  # 11 16.5 14 8.5: equal remainders, the earlier part's
        (1, (0, 1, 0, 0)),
    ],
)
def test_hybrid_shares(minutes: int | None, expected: tuple[int, ...]) -> None:
    parts = minutes_of(Result.HYBRID, minutes)
    assert list(parts) == [Item.APPLICATION, Item.ROLE_PLAY, Item.CASE_WORK, Item.DISCUSSION]
    assert tuple(parts.values()) == expected


@pytest.mark.parametrize(
    ("minutes", "framing", "practice", "debrief"),
    [(None, 18, 117, 45), (180, 18, 117, 45), (15, 1, 10, 4), (90, 9, 58, 23), (95, 9, 62, 24), (1, 0, 0, 1)],
)
def test_live_first_parts(minutes: int | None, framing: int, practice: int, debrief: int) -> None:
    assert minutes_of(Result.LIVE_FIRST, minutes) == {
        Item.FRAMING: framing,
        Item.PRACTICE: practice,
        Item.DEBRIEF: debrief,
    }


@pytest.mark.parametrize("minutes", [None, 60])
def test_async_first_has_no_live_session(minutes: int | None) -> None:
    assert live_parts(Result.ASYNC_FIRST, minutes) == ()


@given(st.integers(1, 960))
def test_hybrid_parts_are_within_a_minute_of_their_share(minutes: int) -> None:
    parts = live_parts(Result.HYBRID, minutes)
    assert sum(part.minutes for part in parts) == minutes
    for part, (item, percent, _) in zip(parts, HYBRID_PARTS, strict=True):
        assert part.item is item
        assert abs(part.minutes * 100 - minutes * percent) < 100


@given(st.integers(1, 960))
def test_live_first_keeps_its_bounds(minutes: int) -> None:
    parts = minutes_of(Result.LIVE_FIRST, minutes)
    assert sum(parts.values()) == minutes
    assert min(parts.values()) >= 0
    assert parts[Item.FRAMING] * 10 <= minutes
    assert parts[Item.DEBRIEF] * 4 >= minutes


def test_shares_are_whole_percents_of_the_whole() -> None:
    assert sum(percent for _, percent, _ in HYBRID_PARTS) == 100
    assert share_out(0, [50, 50]) == (0, 0)
    assert share_out(1, [50, 50]) == (1, 0)


@pytest.mark.parametrize(
    ("minutes", "count"), [(0, 0), (90, 0), (91, 1), (180, 1), (181, 2), (270, 2), (271, 3), (960, 10)]
)
def test_one_break_for_each_further_ninety_minutes(minutes: int, count: int) -> None:
    assert breaks_for(minutes) == (Breaks(count=count, shortest=5, longest=10) if count else None)


def test_defaults() -> None:
    assert DEFAULT_MINUTES == {Result.ASYNC_FIRST: 0, Result.HYBRID: 90, Result.LIVE_FIRST: 180}
