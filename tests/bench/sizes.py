"""How much is measured."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """One run; every way of keeping reminders gets the same."""

    pending: int  # reminders far ahead, there all the time
    overdue: int  # due at once when the worker comes back
    per_second: int  # due one after the other
    seconds: float  # for so long
    settling_s: float = 2.0  # after a worker's start, before it counts as idle
    idle_s: float  # watched while nothing is due


def sizes_for(pending: int) -> Sizes:
    """The run for so many pending reminders; ValueError for fewer than one."""
    if pending < 1:
        raise ValueError("there must be at least one reminder")
    return Sizes(
        pending=pending,
        overdue=max(10, min(pending // 20, 50_000)),
        per_second=200,
        seconds=max(1.0, min(pending / 20_000, 20.0)),
        idle_s=max(1.0, min(pending / 40_000, 10.0)),
    )
