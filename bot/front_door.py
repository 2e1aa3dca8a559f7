"""The door that deliveries come in by: what cannot be taken in a platform's time is refused soon, and nothing is lost.

It stands before everything that costs much. A refused delivery has changed nothing: the platform may bring it again.
"""

import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Final

import structlog

from adapters.base import NoTurn
from bot.metrics import Metrics
from bot.turnstile import Full, Turnstile

log = structlog.stdlib.get_logger(__name__)

# A turn takes a few milliseconds, most of them of this process: more at once would only make all of them slower. But
# some wait for the store, which takes their changes together, or for Slack to tell of a person.
_TURNS: Final = 16
_TURNS_OF_ONE: Final = 12  # of a tenant: one that a platform keeps waiting must leave room for others
_QUEUE: Final = 512
# Slack waits for 3 in all, Teams for 5, of which the way here and the turn itself take their part.
SLACK_PATIENCE_S: Final = 1.6
TEAMS_PATIENCE_S: Final = 3.0
_TOLD_S: Final = 10.0  # between two log lines


def turnstile() -> Turnstile:
    """The one behind the door, for all platforms of a process."""
    return Turnstile(places=_TURNS, of_one=_TURNS_OF_ONE, queue=_QUEUE)


class FrontDoor:
    """Where one platform's deliveries come in; none waits longer than `patience`, in seconds."""

    def __init__(self, platform: str, turnstile: Turnstile, metrics: Metrics, *, patience: float) -> None:
        self._platform = platform
        self._turnstile = turnstile
        self._metrics = metrics
        self._patience = patience
        self._refused = 0  # since this was last told
        self._told_at = float("-inf")

    @asynccontextmanager
    async def turn(self, tenant: str) -> AsyncGenerator[None]:
        """Be at work on one delivery of a tenant while the block lasts; NoTurn."""
        try:
            async with self._turnstile.turn(tenant, patience=self._patience):
                yield
        except Full:
            self._note_refusal()
            raise NoTurn from None

    def _note_refusal(self) -> None:
        self._metrics.refused(self._platform)
        self._refused += 1
        now = time.monotonic()
        if now - self._told_at > _TOLD_S:
            waiting = self._turnstile.waiting
            log.warning(
                "more deliveries than can be taken", platform=self._platform, refused=self._refused, waiting=waiting
            )
            self._refused, self._told_at = 0, now
