"""Who may go in next where only so many can be at work at once: those who wait are let in tenant by tenant.

Rules. So many are inside at once, and so many of one tenant, so that there is always room for another one's. Whoever
finds no room waits. When somebody leaves, the next tenant in the round is served, its longest waiting first. So one
that sends without end waits for itself, and any other for one turn of each who waits at most. Nobody waits longer than
their patience; and where too many wait, the last one of the tenant with the most of them has to go.

Going in and out costs about a microsecond as long as nobody has to wait.
"""

import asyncio
import math
from collections import deque
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager


class Full(Exception):
    """Nobody has left in time, or too many wait already."""


class Turnstile:
    """Lets in `places` at once, `of_one` of them of one tenant; `queue` may wait."""

    def __init__(self, *, places: int, of_one: int, queue: float = math.inf) -> None:
        self._free = places
        self._of_one = of_one
        self._queue = queue
        self._inside: dict[str, int] = {}
        # Those with somebody waiting; the first one is next, and goes to the end when it was served.
        self._round: dict[str, deque[asyncio.Future[None]]] = {}
        self._waiting = 0

    @property
    def waiting(self) -> int:
        """How many wait."""
        return self._waiting

    @property
    def inside(self) -> int:
        """How many are at work."""
        return sum(self._inside.values())

    @asynccontextmanager
    async def turn(self, tenant: str, *, patience: float = math.inf) -> AsyncGenerator[None]:
        """Be inside while the block lasts, after at most `patience` seconds; Full."""
        if self._has_room_for(tenant):
            self._let_in(tenant)
        else:
            await self._wait(tenant, patience)
        try:
            yield
        finally:
            self._leave(tenant)

    def _has_room_for(self, tenant: str) -> bool:
        return self._free > 0 and self._inside.get(tenant, 0) < self._of_one

    def _let_in(self, tenant: str) -> None:
        self._free -= 1
        self._inside[tenant] = self._inside.get(tenant, 0) + 1

    def _leave(self, tenant: str) -> None:
        self._free += 1
        self._inside[tenant] -= 1
        if not self._inside[tenant]:
            del self._inside[tenant]
        # One place has become free; only tenants that have their share already can be passed over.
        following = next(filter(self._has_room_for, self._round), None)
        if following is not None:
            self._serve(following)

    def _serve(self, tenant: str) -> None:
        waiting = self._round.pop(tenant)
        called = waiting.popleft()
        if waiting:
            self._round[tenant] = waiting
        self._waiting -= 1
        self._let_in(tenant)
        called.set_result(None)

    async def _wait(self, tenant: str, patience: float) -> None:
        self._make_room_in_queue(tenant)
        loop = asyncio.get_running_loop()
        called: asyncio.Future[None] = loop.create_future()
        self._round.setdefault(tenant, deque()).append(called)
        self._waiting += 1
        bell = None if math.isinf(patience) else loop.call_later(patience, self._send_away, tenant, called)
        try:
            await called
        except asyncio.CancelledError:
            if called.cancelled():
                self._forget(tenant, called)
            elif called.exception() is None:
                self._leave(tenant)  # they were called in the very moment in which they went
            raise
        finally:
            if bell is not None:
                bell.cancel()

    def _make_room_in_queue(self, tenant: str) -> None:
        """Let one more wait: instead of the last one of the tenant with the most waiting; Full if that is this one."""
        if self._waiting < self._queue:
            return
        most = max(self._round, key=lambda each: len(self._round[each]), default=tenant)
        if len(self._round.get(most, ())) <= len(self._round.get(tenant, ())):
            raise Full
        self._send_away(most, self._round[most][-1])

    def _send_away(self, tenant: str, called: "asyncio.Future[None]") -> None:
        if not called.done():
            self._forget(tenant, called)
            called.set_exception(Full())

    def _forget(self, tenant: str, called: "asyncio.Future[None]") -> None:
        waiting = self._round[tenant]
        waiting.remove(called)
        self._waiting -= 1
        if not waiting:
            del self._round[tenant]
