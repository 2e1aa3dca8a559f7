"""What every bot in Python does in a turn besides its platform's part: the same commands with the same document.

Livewise makes three calls to the store for a press: it reads the document, commits it, and notes that what came of it
is shown. So do these. They do not do what its scripts do besides: indexes, the mark of a delivery that was seen, the
lease, the effects. Nor do they judge anything: they count presses.
"""

import json
from typing import Any, Final

from redis.asyncio import Redis

from tests.bench.turns.conversation import Shown, shown

_KEPT_S: Final = 365 * 86_400


class Turns:
    """The store of one bot, through redis-py as its documentation shows it."""

    def __init__(self, url: str, name: str) -> None:
        self._redis: Redis = Redis.from_url(url, decode_responses=True)
        self._name = name

    async def keep(self, session: str) -> Shown:
        """Read the document, change it, write it; what its message shows now."""
        key = f"bench:{self._name}:{session}"
        stored = await self._redis.get(key)
        document: dict[str, Any] = json.loads(stored or shown()[0].document)
        document["revision"] = int(document.get("revision", 0)) + 1
        await self._redis.set(key, json.dumps(document, separators=(",", ":")), ex=_KEPT_S)
        return shown()[document["revision"] % 2]

    async def note(self, session: str) -> None:
        """Note that it is shown."""
        await self._redis.set(f"bench:{self._name}:{session}:shown", "1", ex=_KEPT_S)
