"""The store of the bots: a real server on TCP with an append-only file, killed, started again and robbed of keys."""

import asyncio
import shutil
import tempfile
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from bot.connection import Client, connect
from bot.reminders import NAME
from bot.store import Store
from tests.bot.servers import Kind, Server, missing
from tests.e2e.estates import free_port


@dataclass(frozen=True, slots=True, kw_only=True)
class Outage:
    """The server did not answer between these moments (seconds of the monotonic clock)."""

    since: float
    until: float


@dataclass(slots=True, kw_only=True)
class Shelf:
    """The server, and our own way to what is on it."""

    server: Server
    url: str
    client: Client
    outages: list[Outage] = field(default_factory=list[Outage])
    forgotten: int = 0  # keys of docket that were deleted

    @property
    def store(self) -> Store:
        """The sessions on it."""
        return Store(self.client)

    async def restart(self, *, away_s: float) -> None:
        """Kill the server, and start it again on its file after so many seconds."""
        since = time.monotonic()
        await asyncio.to_thread(self.server.kill)
        await asyncio.sleep(away_s)
        await asyncio.to_thread(self.server.start)
        self.outages.append(Outage(since=since, until=time.monotonic()))

    async def forget_docket(self) -> int:
        """Delete everything docket has; how many keys that were."""
        keys = cast("list[str]", await self.client.execute_command("KEYS", f"{NAME}*"))
        if keys:
            await self.client.execute_command("DEL", *keys)
        self.forgotten += len(keys)
        return len(keys)


@asynccontextmanager
async def shelf() -> AsyncGenerator[Shelf]:
    """A server of its own until the block ends: Redis where it is installed, else the Valkey we bring along."""
    kind = Kind.VALKEY if missing(Kind.REDIS) else Kind.REDIS
    folder = Path(tempfile.mkdtemp(prefix="livewise-"))
    server = Server(kind=kind, folder=folder, port=int(free_port()))
    await asyncio.to_thread(server.start)
    url = f"redis://127.0.0.1:{server.port}/0"
    client = connect(url)
    try:
        yield Shelf(server=server, url=url, client=client)
    finally:
        await client.aclose()
        server.kill()
        shutil.rmtree(folder)
