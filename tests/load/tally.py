"""What is counted of the presses of a phase."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.load.seats import Outcome


@dataclass(slots=True, kw_only=True)
class Tally:
    """The deliveries of a phase; all times in seconds."""

    outcomes: Counter[Outcome] = field(default_factory=Counter[Outcome])
    taken_s: list[float] = field(default_factory=list[float])  # until those that were taken were acknowledged
    refused_s: list[float] = field(default_factory=list[float])
    shown_s: list[float] = field(default_factory=list[float])  # until the card was another one
    wrong: Counter[str] = field(default_factory=Counter[str])
    lost: int = 0  # without any answer
    unshown: int = 0  # taken, but no card changed in time
    skipped: int = 0  # nobody was free to press

    @property
    def pressed(self) -> int:
        """How many deliveries there were."""
        return sum(self.outcomes.values()) + self.lost

    def note(self, outcome: Outcome, seconds: float, answer: str) -> None:
        """Count one answer."""
        self.outcomes[outcome] += 1
        match outcome:
            case Outcome.TAKEN:
                self.taken_s.append(seconds)
            case Outcome.REFUSED:
                self.refused_s.append(seconds)
            case Outcome.WRONG:
                self.wrong[answer[:200]] += 1


def quantile(times: Sequence[float], part: float) -> float:
    """The time below which this part of them lies; 0 of none."""
    return sorted(times)[min(len(times) - 1, int(part * len(times)))] if times else 0.0
