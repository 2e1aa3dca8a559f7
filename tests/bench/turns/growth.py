"""Sessions in the store that nobody touches: copies of one, made in the server, each in every index a session is in."""

import time
from collections import defaultdict
from typing import Final

from bot.connection import Client
from bot.keys import Keys, shard_of
from tests.bench.turns.conversation import SESSION, shown
from tests.bench.turns.slack_side import TEAM  # all of them are of the workspace that presses

_CHUNK: Final = 2_000
_OWNED: Final = 20  # by each person
_KEPT_MS: Final = 365 * 86_400_000

# KEYS: the sessions of a chunk. ARGV: the document to copy, how its own id is spelled in it, the tenant, ms to keep,
# the number of the first, how many have one owner, the ids.
_COPY: Final = """
local document, id, tenant, kept, first, owned = unpack(ARGV, 1, 6)
for index, key in ipairs(KEYS) do
  redis.call('HSET', key, 'document', string.gsub(document, id, ARGV[index + 6]), 'revision', '3', 'tenant', tenant,
    'owner', string.format('U%010d', math.floor((first + index - 1) / owned)),
    'ref:grid', 'T00BENCH001/C0123456789/1796000000.000100/1796000000.000100')
  redis.call('PEXPIRE', key, kept)
end
"""


async def fill(redis: Client, count: int) -> None:
    """Add so many sessions."""
    keys, document, ends = Keys(), shown()[1].document, round(time.time() * 1000) + _KEPT_MS
    for first in range(0, count, _CHUNK):
        names = [f"{number:026}" for number in range(first, min(first + _CHUNK, count))]
        indexes: dict[str, list[str | int]] = defaultdict(list)
        for number, name in enumerate(names, first):
            shard = shard_of(name)
            indexes[keys.tenant(shard, TEAM)] += (ends + number, name)
            indexes[keys.owner(shard, TEAM, f"U{number // _OWNED:010}")] += (number, name)
        pipeline = redis.pipeline(transaction=False)
        arguments: tuple[str | int, ...] = (document, SESSION, TEAM, _KEPT_MS, first, _OWNED, *names)
        pipeline.execute_command("EVAL", _COPY, len(names), *map(keys.session, names), *arguments)
        for key, words in indexes.items():
            pipeline.execute_command("ZADD", key, *words)
        await pipeline.execute()
