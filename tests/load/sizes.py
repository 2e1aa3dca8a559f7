"""How much is pressed; what `make load` can be told."""

import os
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """The size of a run."""

    conversations: int = 2_000
    seconds: float = 480.0  # in which all of them are led, from the first word to the reminders
    capacity_s: float = 10.0  # in which to find out how much can be done
    flood_s: float = 30.0  # of more presses than can be taken
    flood_times: float = 4.0  # so many times as many as it can do
    calm_s: float = 15.0  # of pressing calmly, without and with noise
    noise: int = 300  # presses of a single workspace under way

    @property
    def tenants(self) -> int:
        """Workspaces, and as many organisations."""
        return max(2, min(40, self.conversations // 20))


def from_environment() -> Sizes:
    """CONVERSATIONS and SECONDS, where they are set."""
    usual = Sizes()
    return Sizes(
        conversations=int(os.environ.get("CONVERSATIONS") or usual.conversations),
        seconds=float(os.environ.get("SECONDS") or usual.seconds),
    )
