"""Everything that happens while people talk to processes that die, with a store, calls and clocks that go wrong."""

import asyncio
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from enum import StrEnum
from typing import Final

from tests.chaos.conversations.calls import Calls
from tests.chaos.conversations.clocks import Clocks
from tests.chaos.conversations.stores import Shelter
from tests.chaos.crew import Crew, Hand
from tests.chaos.troubles import Deed, Injector
from tests.chaos.watch import Platforms
from tests.fakes import slack, teams
from tests.fakes.faults import Held
from tests.fakes.teams_faults import Method


class Blow(StrEnum):
    """What happens."""

    KILL = "process killed"
    KILL_BOTH = "both processes killed"
    KILL_AT_POST = "killed once a platform had taken a message"
    KILL_AT_EDIT = "killed once a platform had taken an edit"
    STRIKE = "store: a server that writes killed"
    HANG = "store: silent for up to a second"
    HANG_LONG = "store: silent for two to five seconds"
    JUMP = "clock of a running process moved"


_WEIGHTS: Final[Mapping[Blow, int]] = {
    Blow.KILL: 4,
    Blow.KILL_BOTH: 1,
    Blow.KILL_AT_POST: 3,
    Blow.KILL_AT_EDIT: 2,
    Blow.STRIKE: 3,
    Blow.HANG: 3,
    Blow.HANG_LONG: 1,
    Blow.JUMP: 3,
}
# The calls after which somebody dies, at Slack and at Teams.
_CALLS: Final[Mapping[Blow, tuple[str, Method]]] = {
    Blow.KILL_AT_POST: ("chat.postMessage", "send"),
    Blow.KILL_AT_EDIT: ("chat.update", "update"),
}
_BETWEEN_S: Final = (0.5, 3.0)
_SOON_S: Final = (0.2, 0.8)  # likewise, where just a few things happen
_SHORT_S: Final = (0.2, 1.0)
_LONG_S: Final = (2.0, 5.0)
_PATIENCE_S: Final = 4.0  # for a call after which somebody is to die
_SHARES: Final[Mapping[Deed, float]] = {Deed.POST: 0.15, Deed.EDIT: 0.15, Deed.LOOK: 0.05}
_FEW: Final[Mapping[Deed, float]] = {Deed.POST: 0.1, Deed.EDIT: 0.05}  # likewise, each costs seconds


class Storm:
    """Counts what it did."""

    def __init__(
        self,
        *,
        crew: Crew,
        store: Shelter,
        clocks: Clocks,
        lives: Mapping[str, dict[str, str]],
        platforms: Platforms,
        calls: Calls,
        chance: random.Random,
    ) -> None:
        self.blows: Counter[Blow] = Counter()
        self.injector = Injector(platforms, random.Random(chance.random()))
        self._crew = crew
        self._store = store
        self._clocks = clocks
        self._lives = lives  # by name of a process: the environment of its next life
        self._platforms = platforms
        self._calls = calls
        self._chance = chance

    async def rage(self, over: asyncio.Event) -> None:
        """Until it is over: calls go wrong all the time, and something happens every few seconds."""
        self.injector.rain(_SHARES)
        while not await self._is_over(over):
            await self.blow(self._chance.choices(list(_WEIGHTS), list(_WEIGHTS.values()))[0])

    async def _is_over(self, over: asyncio.Event) -> bool:
        """Whether it is, after the pause between two blows."""
        with suppress(TimeoutError):
            async with asyncio.timeout(self._chance.uniform(*_BETWEEN_S)):
                await over.wait()
        return over.is_set()

    async def one_of_each(self, blows: Sequence[Blow]) -> None:
        """Just these, one after the other, with a call going wrong now and then."""
        self.injector.rain(_FEW)
        for blow in blows:
            await asyncio.sleep(self._chance.uniform(*_SOON_S))
            await asyncio.gather(*(hand.ready() for hand in self._crew.all))
            await self.blow(blow)

    async def blow(self, blow: Blow) -> None:
        """Do one thing; one that found nobody to happen to does not count."""
        if blow in _CALLS:
            if await self._kill_at(*_CALLS[blow]):
                self.blows[blow] += 1
            return
        match blow:
            case Blow.KILL_BOTH:
                await asyncio.gather(*map(self._replace, self._crew.all))
            case Blow.STRIKE:
                await self._store.strike(self._chance)
            case Blow.HANG | Blow.HANG_LONG:
                span = _SHORT_S if blow is Blow.HANG else _LONG_S
                await self._store.hang(self._chance.uniform(*span), self._chance)
            case Blow.JUMP:
                self._clocks.jump(self._chance.choice(self._crew.all).name)
            case _:
                at_work = [hand for hand in self._crew.all if hand.is_ready]
                if not at_work:
                    return  # else nobody would ever be there to talk to
                await self._replace(self._chance.choice(at_work))
        self.blows[blow] += 1

    async def _replace(self, hand: Hand) -> None:
        self._lives[hand.name].update(self._clocks.of_a_life())
        await self._crew.replace(hand)

    async def _kill_at(self, at_slack: str, at_teams: Method) -> bool:
        """Somebody asks a platform, which does it, and before its answer the process is dead; whether one did."""
        held = Held(is_done=True)
        if self._chance.random() < 0.5:
            fault: slack.Fault | teams.Fault = self._platforms.slack.fail(at_slack, held)
        else:
            fault = self._platforms.teams.fail(at_teams, held)
        try:
            async with asyncio.timeout(_PATIENCE_S):
                await held.arrived.wait()
        except TimeoutError:
            fault.lift()
            return False
        noted = self._calls.with_trouble(held)
        hand = None if noted is None else self._crew.calling_from(noted.caller)
        if hand is not None:
            await self._replace(hand)
        held.let_go()
        return hand is not None
