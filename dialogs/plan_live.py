"""The live session: its parts in whole minutes that add up exactly, and when it needs a break."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogs.grid import Result
from dialogs.plan_terms import Basis, Item

# Minutes, unless the person sets another length. Async-first has no live session.
DEFAULT_MINUTES = {Result.ASYNC_FIRST: 0, Result.HYBRID: 90, Result.LIVE_FIRST: 180}

# Hybrid: part, percent of the session, basis. Of the default 90 minutes these are 20, 30, 25 and 15.
HYBRID_PARTS = (
    (Item.APPLICATION, 22, Basis.SHARE_OF_SESSION),
    (Item.ROLE_PLAY, 33, Basis.LEARNER_MADE_SCENARIOS),
    (Item.CASE_WORK, 28, Basis.SHARE_OF_SESSION),
    (Item.DISCUSSION, 17, Basis.DISCUSSION_WITH_DEBRIEF),
)

# Live-first: explanation has left the room, and a debrief is where practice turns into learning.
FRAMING_PERCENT = 10  # at most
DEBRIEF_PERCENT = 25  # at least

# InSync (vendor guidance): over 90 minutes online, add a break of 5 to 10 minutes.
MINUTES_WITHOUT_BREAK = 90
SHORTEST_BREAK = 5  # minutes
LONGEST_BREAK = 10  # minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class LivePart:
    """One part of the live session, in the order they happen."""

    item: Item
    minutes: int
    basis: Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class Breaks:
    """How many breaks to add to a session, and how long each may be; they come on top of the session's minutes."""

    count: int
    shortest: int = SHORTEST_BREAK
    longest: int = LONGEST_BREAK


def live_parts(result: Result, minutes: int | None) -> tuple[LivePart, ...]:
    """The parts of a session of so many minutes (None: the default); they add up to it exactly."""
    length = DEFAULT_MINUTES[result] if minutes is None else minutes
    match result:
        case Result.ASYNC_FIRST:
            return ()
        case Result.HYBRID:
            lengths = share_out(length, [percent for _, percent, _ in HYBRID_PARTS])
            return tuple(
                LivePart(item=item, minutes=part, basis=basis)
                for (item, _, basis), part in zip(HYBRID_PARTS, lengths, strict=True)
            )
        case Result.LIVE_FIRST:
            framing = length * FRAMING_PERCENT // 100
            debrief = -(-length * DEBRIEF_PERCENT // 100)  # rounded up: "at least"
            return (
                LivePart(item=Item.FRAMING, minutes=framing, basis=Basis.LITTLE_EXPLANATION),
                LivePart(item=Item.PRACTICE, minutes=length - framing - debrief, basis=Basis.PRACTICE_FILLS_REST),
                LivePart(item=Item.DEBRIEF, minutes=debrief, basis=Basis.ENOUGH_DEBRIEF),
            )


def share_out(minutes: int, percents: Sequence[int]) -> tuple[int, ...]:
    """Whole minutes by percent (adding up to 100), largest remainder first; of equal ones the earlier part's."""
    exact = [minutes * percent for percent in percents]  # hundredths of a minute
    shares = [hundredths // 100 for hundredths in exact]
    by_remainder = sorted(range(len(exact)), key=lambda i: -(exact[i] % 100))
    for i in by_remainder[: minutes - sum(shares)]:
        shares[i] += 1
    return tuple(shares)


def breaks_for(minutes: int) -> Breaks | None:
    """The breaks a session of so many minutes needs: one for each further 90 minutes begun."""
    if minutes <= MINUTES_WITHOUT_BREAK:
        return None
    return Breaks(count=(minutes - 1) // MINUTES_WITHOUT_BREAK)
