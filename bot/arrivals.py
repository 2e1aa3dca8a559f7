"""How fast requests are begun: so many in each round of the event loop, so that what was begun comes to its end.

A loop does in each round one step of everything that is under way, and a turn takes several. Would it begin all that
has arrived as well, however many, each round would take as long as all of these do, and each turn many times that.
So the rest waits for the next rounds, the longest waiting first, and is refused when it has waited too long: before
its signature is checked and its body read, which is the cheapest there is. Nobody knows yet whose requests these are;
tenants take turns behind the door (`front_door.py`), which takes longer to be crowded.
"""

import asyncio
import math
from collections import deque
from typing import Final

from bot.turnstile import Full

# Many: to refuse at the door costs hardly more, and is fair among tenants. Here is refused what would drown everybody.
_A_ROUND: Final = 16
_PATIENCE_S: Final = 0.6


class Arrivals:
    """Lets `a_round` begin in each round of the loop; whoever waits longer than `patience` seconds has to go."""

    def __init__(self, *, a_round: int = _A_ROUND, patience: float = _PATIENCE_S) -> None:
        self._a_round = a_round
        self._patience = patience
        self._begun = 0  # in this round
        self._waiting: deque[tuple[float, asyncio.Future[None]]] = deque()

    async def come(self) -> None:
        """Return when it is time to begin; Full when that has taken too long."""
        loop = asyncio.get_running_loop()
        if self._begun == 0:
            loop.call_soon(self._next_round)
        if self._begun < self._a_round and not self._waiting:
            self._begun += 1
            return
        self._begun = max(self._begun, 1)  # the next round is announced
        called: asyncio.Future[None] = loop.create_future()
        self._waiting.append((loop.time() + self._patience, called))
        await called

    def _next_round(self) -> None:
        loop = asyncio.get_running_loop()
        self._begun = 0
        now = loop.time() if self._waiting else math.nan
        while self._waiting and self._begun < self._a_round:
            until, called = self._waiting.popleft()
            if called.done():
                continue  # whoever waited was cancelled
            if now < until:
                self._begun += 1
                called.set_result(None)
            else:
                called.set_exception(Full())
        if self._begun:
            loop.call_soon(self._next_round)
