"""The one store of a measurement: the Valkey server that Livewise brings along, as it starts it in production."""

import asyncio
import shutil
import tempfile
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

from redis.asyncio import Redis

from bot.connection import Client
from bot.embedded import EmbeddedStore

_POLL_S: Final = 0.1
_SLOW_US: Final = 1000  # from which on the server notes a command as slow


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A server that nothing else uses."""

    url: str
    redis: Client

    async def cpu_s(self) -> float:
        """CPU time it has used, in seconds."""
        info = await _info(self.redis, "cpu")
        return float(info["used_cpu_sys"]) + float(info["used_cpu_user"])

    async def is_at_rest(self) -> None:
        """Return when it does not rewrite its append-only file."""
        while int((await _info(self.redis, "persistence"))["aof_rewrite_in_progress"]):
            await asyncio.sleep(_POLL_S)

    async def forget_slow_commands(self) -> None:
        """Count from now."""
        await self.redis.execute_command("SLOWLOG", "RESET")

    async def slowest_command_ms(self) -> float:
        """How long the longest command took by itself; 0 for less than a millisecond."""
        # Of each: its number, when it was, how many microseconds it took, its words.
        slow = cast("list[tuple[int, int, int, object]]", await self.redis.execute_command("SLOWLOG", "GET", -1))
        return max((each[2] for each in slow), default=0) / 1000


@asynccontextmanager
async def serving() -> AsyncGenerator[Server]:
    """An empty server in a folder of its own, gone when the block ends."""
    folder = Path(tempfile.mkdtemp(prefix="livewise-bench-"))
    store = EmbeddedStore(folder)
    await store.start()
    # Not `connect`: the list of slow commands quotes their arguments, and docket's are no text.
    redis = cast("Client", Redis.from_url(store.url))
    try:
        await redis.execute_command("CONFIG", "SET", "slowlog-log-slower-than", _SLOW_US)
        await redis.execute_command("CONFIG", "SET", "slowlog-max-len", 10_000)
        yield Server(url=store.url, redis=redis)
    finally:
        await redis.aclose()
        await store.stop()
        shutil.rmtree(folder)


async def memory(redis: Client) -> int:
    """Bytes the server has allocated."""
    return int((await _info(redis, "memory"))["used_memory"])


async def version(redis: Client) -> str:
    """The server and its version."""
    info = await _info(redis, "server")
    return f"{info.get('server_name', 'redis')} {info.get('valkey_version', info['redis_version'])}"


async def _info(redis: Client, section: str) -> Mapping[str, str]:
    return cast("Mapping[str, str]", await redis.execute_command("INFO", section))
