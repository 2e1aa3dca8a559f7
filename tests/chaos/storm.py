"""Everything that happens to the bots: calls that go wrong, deaths, a store that is away and forgets.

At random for as long as a storm blows, or one thing after the other where a run says so.
"""

import asyncio
import random
from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from typing import Final, TypeVar

from tests.chaos.crew import Crew, Hand
from tests.chaos.ledger import Ledger, Platform
from tests.chaos.shelf import Shelf
from tests.chaos.troubles import Injector

_T = TypeVar("_T")


class Blow(StrEnum):
    """What happens to processes and to the store."""

    KILL_WORKER = "worker killed"
    KILL_BOT = "bot killed"
    KILL_AT_SLACK = "killed once Slack had taken a reminder"
    KILL_AT_TEAMS = "killed once Teams had taken a reminder"
    RESTART_STORE = "store killed and started again"
    FORGET_DOCKET = "all of docket's keys deleted"


_DEATHS: Final = {Blow.KILL_WORKER: 4, Blow.KILL_BOT: 3, Blow.KILL_AT_SLACK: 2, Blow.KILL_AT_TEAMS: 2}
_BETWEEN_DEATHS_S: Final = (3.0, 6.0)
_AWAY_S: Final = (0.1, 2.0)  # for how long nobody starts the store again
_GROWN_UP_S: Final = 5.0  # after which a process has started; who is younger is spared where possible
_PATIENCE_S: Final = 5.0  # for a reminder after which somebody is to die


class Storm:
    """Counts what it did."""

    def __init__(self, crew: Crew, shelf: Shelf, injector: Injector, ledger: Ledger, chance: random.Random) -> None:
        self.blows: Counter[Blow] = Counter()
        self._crew = crew
        self._shelf = shelf
        self._injector = injector
        self._ledger = ledger
        self._chance = chance

    async def rage(self) -> None:
        """Let calls go wrong and processes die, until cancelled."""
        self._injector.rain()
        while True:
            await asyncio.sleep(self._chance.uniform(*_BETWEEN_DEATHS_S))
            await self.blow(_choose(_DEATHS, self._chance))

    async def blow(self, blow: Blow) -> None:
        """Do one thing."""
        match blow:
            case Blow.KILL_WORKER:
                await self._replace(blow, self._victim(self._crew.workers))
            case Blow.KILL_BOT:
                await self._replace(blow, self._crew.bot)
            case Blow.KILL_AT_SLACK:
                await self._kill_once_taken(blow, Platform.SLACK)
            case Blow.KILL_AT_TEAMS:
                await self._kill_once_taken(blow, Platform.TEAMS)
            case Blow.RESTART_STORE:
                await self._shelf.restart(away_s=self._chance.uniform(*_AWAY_S))
                self.blows[blow] += 1
            case Blow.FORGET_DOCKET:
                await self._shelf.forget_docket()
                self.blows[blow] += 1

    def _victim(self, hands: tuple[Hand, ...]) -> Hand:
        grown_up = [hand for hand in hands if hand.age_s > _GROWN_UP_S]
        return self._chance.choice(grown_up or list(hands))

    async def _replace(self, blow: Blow, hand: Hand) -> None:
        if not hand.is_ready:
            return  # else nobody would ever be at work on a machine that has a lot to do
        await self._crew.replace(hand)
        self.blows[blow] += 1

    async def _kill_once_taken(self, blow: Blow, platform: Platform) -> None:
        """Somebody sends a reminder, the platform takes it, and before its answer the sender is dead."""
        held, fault = self._injector.hold_reminder(platform)
        try:
            async with asyncio.timeout(_PATIENCE_S):
                await held.arrived.wait()
        except TimeoutError:
            fault.lift()
            return  # there is nothing to send just now
        taken = self._ledger.held_by(held)
        hand = None if taken is None else self._crew.calling_from(taken.caller)
        if hand is not None:
            await self._replace(blow, hand)
        held.let_go()


def _choose(weights: Mapping[_T, int], chance: random.Random) -> _T:
    return chance.choices(list(weights), list(weights.values()))[0]
