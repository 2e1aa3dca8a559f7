"""How much is measured."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """One run; every bot gets the same, but what is told of Livewise alone."""

    seats: int = 2_000  # conversations that are pressed in turn
    rounds: int = 5  # in each of which every bot has its time
    warm_s: float = 0.5  # pressed before a round counts
    seconds: float = 3.0  # as fast as turns come to their end
    at_once: int = 16
    per_second: int = 100  # at moments that are fixed beforehand
    open_s: float = 3.0
    starts: int = 3
    turns: int = 100_000  # of Livewise, while its memory is looked at
    looks: int = 5
    stored: tuple[int, ...] = (1_000, 100_000, 1_000_000)  # sessions in the store, Livewise's


def sizes_for(turns: int) -> Sizes:
    """The run with so many turns while memory is looked at; a smaller one is smaller in everything."""
    if turns < 1_000:
        raise ValueError("there must be at least a thousand turns")
    if turns >= 100_000:
        return Sizes(turns=turns)
    small = max(0.2, turns / 100_000)
    return Sizes(
        rounds=3,
        seats=max(200, round(2_000 * small)),
        seconds=3.0 * max(small, 0.5),
        open_s=3.0 * max(small, 0.5),
        starts=1,
        turns=turns,
        stored=(1_000, turns),
    )
