"""The attention figure: shares, ranges and rounding."""

from decimal import Decimal, getcontext, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.attention import Attention, AttentionBasis, Share, estimate
from dialogs.grid import Result


@pytest.mark.parametrize(
    ("share", "minutes"),
    [(Share.QUARTER, 90), (Share.HALF, 180), (Share.MOST, 270)],
)
@pytest.mark.parametrize("result", Result)
def test_a_stated_share_is_taken_whatever_the_result(share: Share, minutes: int, result: Result) -> None:
    assert estimate(hours=Decimal(6), share=share, result=result, participants=12) == Attention(
        minutes=minutes,
        low=minutes,
        high=minutes,
        basis=AttentionBasis.STATED_SHARE,
        person_hours=Decimal(minutes * 12) / 60,
        hours=Decimal(6),
    )


@pytest.mark.parametrize(
    ("result", "minutes", "low", "high"),
    [
        (Result.ASYNC_FIRST, 540, 480, 600),
        (Result.HYBRID, 300, 180, 390),
        (Result.LIVE_FIRST, 120, 60, 180),
    ],
)
def test_without_a_share_the_result_gives_a_range(result: Result, minutes: int, low: int, high: int) -> None:
    assert estimate(hours=Decimal(10), share=None, result=result, participants=None) == Attention(
        minutes=minutes,
        low=low,
        high=high,
        basis=AttentionBasis.BY_RESULT,
        person_hours=None,
        hours=Decimal(10),
    )


@pytest.mark.parametrize(
    ("hours", "share", "minutes"),
    [
        ("0", Share.MOST, 0),
        ("0.1", Share.MOST, 0),  # 4.5
        ("1", Share.QUARTER, 15),
        ("1.3", Share.QUARTER, 15),  # 19.5
        ("1.33", Share.QUARTER, 15),  # 19.95
        ("1.34", Share.QUARTER, 20),  # 20.1
        ("2.5", Share.MOST, 110),  # 112.5
        ("0.6666666666666666666666666666666666666667", Share.QUARTER, 10),  # a hair over 10
        ("0.6666666666666666666666666666666666666666", Share.QUARTER, 5),  # a hair under 10
    ],
)
def test_minutes_are_rounded_down_to_five(hours: str, share: Share, minutes: int) -> None:
    figure = estimate(hours=Decimal(hours), share=share, result=Result.HYBRID, participants=None)
    assert figure.minutes == minutes


@pytest.mark.parametrize(
    ("participants", "person_hours"),
    [(1, "0.3"), (2, "0.5"), (3, "0.8"), (7, "1.8"), (12, "3.0"), (100, "25.0")],  # 0.25, 0.5, 0.75, 1.75, 3, 25
)
def test_person_hours_have_one_decimal_halves_up(participants: int, person_hours: str) -> None:
    figure = estimate(hours=Decimal(1), share=Share.QUARTER, result=Result.HYBRID, participants=participants)
    assert str(figure.person_hours) == person_hours


def test_person_hours_come_from_the_rounded_minutes() -> None:
    figure = estimate(hours=Decimal("1.3"), share=Share.QUARTER, result=Result.HYBRID, participants=12)
    assert (figure.minutes, figure.person_hours) == (15, Decimal("3.0"))


def test_the_callers_decimal_context_changes_nothing() -> None:
    def figure() -> Attention:
        return estimate(hours=Decimal("7.25"), share=None, result=Result.HYBRID, participants=113)

    expected = figure()
    with localcontext(getcontext(), prec=1):
        assert figure() == expected


@pytest.mark.parametrize("hours", ["-1", "NaN", "Infinity"])
def test_hours_that_are_none_are_refused(hours: str) -> None:
    with pytest.raises(ValueError, match="live hours"):
        estimate(hours=Decimal(hours), share=None, result=Result.HYBRID, participants=None)


@pytest.mark.parametrize("participants", [0, -3])
def test_too_few_participants_are_refused(participants: int) -> None:
    with pytest.raises(ValueError, match="participant"):
        estimate(hours=Decimal(1), share=None, result=Result.HYBRID, participants=participants)


@given(
    hours=st.decimals(0, 1000, places=2),
    share=st.none() | st.sampled_from(Share),
    result=st.sampled_from(Result),
    participants=st.none() | st.integers(1, 10_000),
)
def test_never_more_than_there_is(
    hours: Decimal, share: Share | None, result: Result, participants: int | None
) -> None:
    figure = estimate(hours=hours, share=share, result=result, participants=participants)
    assert 0 <= figure.low <= figure.minutes <= figure.high <= hours * 60
    assert figure.minutes % 5 == figure.low % 5 == figure.high % 5 == 0
    assert (figure.person_hours is None) == (participants is None)
    if figure.person_hours is not None and participants is not None:
        assert abs(figure.person_hours * 60 - figure.minutes * participants) <= 3  # half of a tenth of an hour
