"""Lengths of time as lengths to draw."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.scale import to_scale

minutes = st.lists(st.integers(-10, 10_000) | st.just(10**400), max_size=12)


@pytest.mark.parametrize(
    ("parts", "longest", "drawn"),
    [
        ((120, 45, 15), 180, (20, 7, 3)),
        ((10, 70, 10), 180, (2, 11, 2)),
        ((1, 178, 1), 180, (1, 28, 1)),
        ((1, 1, 1), 10_000, (1, 1, 1)),
        ((60, 0, 60), 120, (15, 0, 15)),
        ((60, -60), 60, (30, 0)),
        ((0, 0), 180, (0, 0)),
        ((0,), 0, (0,)),
        ((), 0, ()),
        ((90,), 60, (30,)),
    ],
)
def test_a_part_is_as_long_as_its_minutes(parts: Sequence[int], longest: int, drawn: Sequence[int]) -> None:
    assert to_scale(parts, longest=longest, units=30) == tuple(drawn)


def test_where_there_is_no_room_for_slivers_the_longest_parts_are_drawn() -> None:
    assert to_scale((1, 5, 2, 9, 1), longest=18, units=3) == (0, 1, 1, 1, 0)
    assert to_scale((1, 5, 2), longest=8, units=30, least=12) == (0, 14, 12)


@given(minutes, st.integers(0, 10_000), st.integers(1, 100), st.integers(1, 8))
def test_every_part_can_be_seen_and_the_bar_never_leaves_its_room(
    parts: list[int], longest: int, units: int, least: int
) -> None:
    drawn = to_scale(parts, longest=longest, units=units, least=least)
    assert len(drawn) == len(parts)
    assert sum(drawn) <= units
    assert all(taken == 0 or taken >= least for taken in drawn)
    assert all(taken == 0 for part, taken in zip(parts, drawn, strict=True) if part <= 0)
    seen = [part for part in parts if part > 0]
    if len(seen) * least <= units:
        assert sum(taken > 0 for taken in drawn) == len(seen)


@given(st.lists(st.integers(1, 1_000), min_size=2, max_size=6), st.integers(30, 500))
def test_a_longer_part_is_never_drawn_shorter(parts: list[int], units: int) -> None:
    drawn = to_scale(parts, longest=sum(parts), units=units)
    assert sum(drawn) == units
    for (part, taken), (other, other_taken) in zip(
        sorted(zip(parts, drawn, strict=True)), sorted(zip(parts, drawn, strict=True))[1:], strict=False
    ):
        assert other == part or other_taken >= taken
