"""Why a reminder was shown twice: what kept whoever posted it from noting that it was posted."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.store import PATIENCE_S
from tests.chaos.crew import Death
from tests.chaos.ledger import Taken
from tests.chaos.shelf import Outage

# Between being taken and being noted lie the answer and one call to the store; two cores that others keep busy as well
# were seen to take four seconds.
_NOTE_S: Final = 5.0


class Cause(StrEnum):
    """Each one there may be."""

    ANSWER_LOST = "the platform's answer was lost"
    NOT_WAITED_FOR = "whoever posted it gave up waiting for the answer"
    KILLED = "whoever posted it died before noting it"
    STORE_AWAY = "the store was away when it was to be noted"
    UNKNOWN = "unexplained"


@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicate:
    """A copy after which there was another one; `after_s` is when its poster died or the store went away."""

    taken: Taken
    cause: Cause
    after_s: float | None = None


def explain(copies: Sequence[Taken], deaths: Sequence[Death], outages: Sequence[Outage]) -> list[Duplicate]:
    """Why each copy of a reminder but the last was followed by another."""
    return [_explained(each, deaths, outages) for each in copies[:-1]]


def _explained(taken: Taken, deaths: Sequence[Death], outages: Sequence[Outage]) -> Duplicate:
    if not taken.is_answered:
        return Duplicate(taken=taken, cause=Cause.ANSWER_LOST)
    for death in deaths:
        if taken.caller == death.caller and death.at <= taken.at + _NOTE_S:
            return Duplicate(taken=taken, cause=Cause.KILLED, after_s=death.at - taken.at)
    if not taken.is_waited_for:
        return Duplicate(taken=taken, cause=Cause.NOT_WAITED_FOR)
    for outage in outages:
        if outage.since - _NOTE_S <= taken.at <= outage.until + PATIENCE_S:
            return Duplicate(taken=taken, cause=Cause.STORE_AWAY, after_s=outage.since - taken.at)
    return Duplicate(taken=taken, cause=Cause.UNKNOWN)
