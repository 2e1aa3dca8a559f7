"""Which due of a plan each reminder meets: the last one before it was taken, whatever number the bot gave it."""

from tests.chaos.ledger import Ledger, Taken
from tests.chaos.lives import Life
from tests.chaos.timeline import Timeline

EARLY_S = 0.1  # the clock is read at two moments, by two processes
TOO_EARLY = -1  # in place of the due's position


def met(life: Life, ledger: Ledger, timeline: Timeline) -> dict[int, list[Taken]]:
    """The reminders by the position of their due, each with all its copies."""
    found: dict[int, list[Taken]] = {}
    reached = [timeline.reached(due) for due in life.dues if due <= timeline.now()]
    for taken in ledger.of(life.session):
        position = sum(moment <= taken.at + EARLY_S for moment in reached) - 1
        found.setdefault(position, []).append(taken)
    return found
