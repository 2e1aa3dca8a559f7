"""Which messages may already have been posted: noted before each attempt, so that a lost answer is noticed.

Slack has no idempotency keys. A message whose answer was lost is looked for before it is posted again, also by
another process, also after a crash.
"""

import hashlib
from datetime import timedelta
from typing import Final

from redis.exceptions import RedisError

from adapters.base import DeliveryError
from adapters.slack.commands import Commands

_KEPT: Final = timedelta(days=2)  # a delivery is not repeated later than that
_STORE_PAUSE: Final = 1.0  # seconds


def mark_of(key: str) -> str:
    """What a message posted for this key carries in its block ids; says nothing about whose it is."""
    return hashlib.blake2b(key.encode(), digest_size=8).hexdigest()


class Attempts:
    """The notes, in Redis; raises DeliveryError "later" when it cannot be asked."""

    def __init__(self, redis: Commands) -> None:
        self._redis = redis

    async def begin(self, mark: str, now: float) -> float | None:
        """Note an attempt; the time (epoch seconds) of an earlier one whose outcome is unknown, else None."""
        try:
            # SET ... NX GET: what was there, and set only if nothing was.
            earlier: object = await self._redis.execute_command(
                "SET", _key(mark), repr(now), "NX", "GET", "EX", round(_KEPT.total_seconds())
            )
        except (RedisError, OSError) as error:
            raise DeliveryError("later", wait=_STORE_PAUSE) from error
        return None if earlier is None else float(earlier if isinstance(earlier, str | bytes) else "0")

    async def give_up(self, mark: str) -> None:
        """Forget an attempt that certainly posted nothing."""
        try:
            await self._redis.execute_command("DEL", _key(mark))
        except (RedisError, OSError):
            return  # the next attempt looks for the message in vain, and that is all


def _key(mark: str) -> str:
    return f"livewise:slack:attempt:{mark}"
