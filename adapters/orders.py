"""Orders to erase, noted in the store before they are carried out, so that a crash only delays them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from adapters.commands import Commands
from adapters.payload import NOTHING, mapping, text

_STRIKE: Final = """
-- KEYS orders; ARGV what, order. Strikes off this order, but not a newer one.
if redis.call('HGET', KEYS[1], ARGV[1]) == ARGV[2] then redis.call('HDEL', KEYS[1], ARGV[1]) end
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is to be erased, until when it was ours, and when we heard of it, both in epoch seconds."""

    what: str
    at: float
    heard: float
    spelled: str


class Orders:
    """The orders of one platform; every method raises what the store's client raises."""

    def __init__(self, redis: Commands, key: str) -> None:
        self._redis = redis
        self._key = key

    async def note(self, what: str, *, at: float, heard: float) -> None:
        """Keep an order, in place of an older one about the same."""
        await self._redis.execute_command("HSET", self._key, what, json.dumps({"at": at, "heard": heard}))

    async def standing(self) -> Sequence[Order]:
        """All orders there are."""
        kept = mapping(await self._redis.execute_command("HGETALL", self._key))
        return [_read(what, text(spelled)) for what, spelled in kept.items()]

    async def strike(self, order: Order) -> None:
        """This order is carried out."""
        await self._redis.execute_command("EVAL", _STRIKE, 1, self._key, order.what, order.spelled)


def _read(what: str, spelled: str) -> Order:
    try:
        told = mapping(json.loads(spelled))
    except ValueError:
        told = NOTHING
    at, heard = told.get("at"), told.get("heard")
    if not isinstance(at, int | float) or not isinstance(heard, int | float):
        at = heard = 0.0
    return Order(what=what, at=at, heard=heard, spelled=spelled)
