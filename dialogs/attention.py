"""The attention figure: minutes of listening that leave the live time.

Always an estimate. It is attention protected, not time saved: learners still spend part of it alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from dialogs.grid import Result


class Share(StrEnum):
    """How much of the live time is presenting or showing, as the person stated it."""

    QUARTER = "quarter"
    HALF = "half"
    MOST = "most"


class AttentionBasis(StrEnum):
    """Where the share behind the figure comes from."""

    STATED_SHARE = "stated_share"
    BY_RESULT = "by_result"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attention:
    """An estimate in minutes; `low` and `high` bound it and equal it where the person stated the share.

    `hours` are the live hours it was taken from; `person_hours` is None without a number of participants.
    """

    minutes: int
    low: int
    high: int
    basis: AttentionBasis
    person_hours: Decimal | None
    hours: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class _Percents:
    low: int
    likely: int
    high: int


_STATED: Mapping[Share, int] = {Share.QUARTER: 25, Share.HALF: 50, Share.MOST: 75}

# Judgement, no source: hence the wide ranges.
_BY_RESULT: Mapping[Result, _Percents] = {
    Result.ASYNC_FIRST: _Percents(low=80, likely=90, high=100),
    Result.HYBRID: _Percents(low=30, likely=50, high=65),
    Result.LIVE_FIRST: _Percents(low=10, likely=20, high=30),
}

_STEP = 5  # minutes: the estimate is no finer than that


def estimate(*, hours: Decimal, share: Share | None, result: Result, participants: int | None) -> Attention:
    """Minutes protected of so many live hours, rounded down to 5, as are the bounds: never overclaim.

    Person-hours come from the rounded minutes, to one decimal, halves up. ValueError for hours that are negative or
    not finite, and for fewer participants than one.
    """
    if not hours.is_finite() or hours < 0:
        raise ValueError(f"live hours must be a finite number from 0: {hours}")
    if participants is not None and participants < 1:
        raise ValueError(f"a training has at least one participant: {participants}")
    percents = _BY_RESULT[result] if share is None else _exactly(_STATED[share])
    minutes = _protected(hours, percents.likely)
    return Attention(
        minutes=minutes,
        low=_protected(hours, percents.low),
        high=_protected(hours, percents.high),
        basis=AttentionBasis.BY_RESULT if share is None else AttentionBasis.STATED_SHARE,
        person_hours=None if participants is None else person_hours(minutes, participants),
        hours=hours,
    )


def _exactly(percent: int) -> _Percents:
    return _Percents(low=percent, likely=percent, high=percent)


def _protected(hours: Decimal, percent: int) -> int:
    # Fractions, because a decimal context that somebody else set must not change the figure.
    minutes = Fraction(hours) * 60 * percent / 100
    return int(minutes // _STEP) * _STEP


def person_hours(minutes: int, participants: int) -> Decimal:
    """Minutes over all participants in hours, to one decimal, halves up."""
    tenths = (minutes * participants + 3) // 6  # sixths of a tenth of an hour; the 3 rounds halves up
    return Decimal(f"{tenths // 10}.{tenths % 10}")
