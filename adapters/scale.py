"""Lengths of time as lengths to draw, in whole units: cells of a line, weights of columns, units of a picture."""

from collections.abc import Sequence


def to_scale(minutes: Sequence[int], *, longest: int, units: int, least: int = 1) -> tuple[int, ...]:
    """How many units each part of a bar takes where `units` are as long as `longest` minutes.

    A part with minutes takes at least `least`, all of them together never more than `units`; where not even that is
    enough for all, the shortest take none. Parts without minutes take none.
    """
    # The longest first, so that they are what is drawn, and the first of two that are as long as each other.
    drawn = sorted((n for n, part in enumerate(minutes) if part > 0), key=lambda n: -minutes[n])[: units // least]
    time = sum(minutes[n] for n in drawn)
    left = max(len(drawn) * least, min(units, _rounded(units * time, max(longest, time, 1))))
    taken = [0] * len(minutes)
    # From the shortest on, each takes its share of what is left: so the longest pay for slivers, and nothing is lost.
    for behind, n in reversed(list(enumerate(drawn))):
        taken[n] = max(least, min(_rounded(left * minutes[n], time), left - behind * least))
        left -= taken[n]
        time -= minutes[n]
    return tuple(taken)


def _rounded(dividend: int, divisor: int) -> int:
    return (2 * dividend + divisor) // (2 * divisor)
