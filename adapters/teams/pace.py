"""How often Teams lets a bot speak: waited for here, so that it need not say no.

The published rates of one bot in one thread are 7 in 1 s, 8 in 2 s, 60 in 30 s and 1,800 in an hour; for an app in
one organisation 50 requests in 1 s. Source: learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit.
"""

import time
from collections.abc import Callable
from typing import Final

from aiolimiter import AsyncLimiter
from cachetools import TTLCache

_IDLE_S: Final = 300.0  # after so long without a call the buckets are empty, and may be forgotten
_THREADS: Final = 20_000
_TENANTS: Final = 5_000
# A leaky bucket of c that drains by r a second lets c + r * t through in t seconds. Four with 1.86 a second keep to
# the first three rates, sixty with 0.48 a second to that of the hour.
_SHORT: Final = (4.0, 2.15)  # so many in so many seconds
_LONG: Final = (60.0, 125.0)
_TENANT: Final = (25.0, 1.0)
_SOON_S: Final = 0.6  # until the short bucket takes one more
_LATER_S: Final = 2.1  # until the long one does


class Pace:
    """Counts what is sent to each thread and each organisation."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._threads: TTLCache[str, tuple[AsyncLimiter, AsyncLimiter]] = TTLCache[
            str, tuple[AsyncLimiter, AsyncLimiter]
        ](_THREADS, _IDLE_S, timer=clock)
        self._tenants: TTLCache[str, AsyncLimiter] = TTLCache[str, AsyncLimiter](_TENANTS, _IDLE_S, timer=clock)

    async def take(self, tenant: str, thread: str) -> float:
        """Count one call; or, when it would be one too many, how many seconds to wait before asking again."""
        # Stored again each time, so that what is in use is never forgotten.
        short, long = self._threads[thread] = self._threads.get(thread) or (AsyncLimiter(*_SHORT), AsyncLimiter(*_LONG))
        whole = self._tenants[tenant] = self._tenants.get(tenant) or AsyncLimiter(*_TENANT)
        if not long.has_capacity():
            return _LATER_S
        if not short.has_capacity():
            return _SOON_S
        if not whole.has_capacity():
            return _SOON_S
        for limiter in (short, long, whole):
            await limiter.acquire()  # at once: nothing else ran since it had capacity
        return 0.0
