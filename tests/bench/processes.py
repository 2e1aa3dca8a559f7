"""Processes that are told what to do line by line."""

import asyncio
import json
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final

from aiohttp import ClientSession

from tests.bench.ways import Name

_ROOT: Final = Path(__file__).parent.parent.parent
_POLL_S: Final = 0.1
_PATIENCE_S: Final = 60.0  # without anything new arriving: somebody hangs


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """What a process has used so far."""

    cpu_s: float
    peak_bytes: int


class Process:
    """A module of this package as a process; what it says on standard error goes to a file."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def hear(self) -> str:
        """Its next line; RuntimeError when it has ended instead."""
        assert self._process.stdout is not None
        line = (await self._process.stdout.readline()).decode().strip()
        if not line:
            raise RuntimeError(f"a process of the measurement ended: exit status {await self._process.wait()}")
        return line

    async def used(self) -> Used:
        """Ask a worker."""
        assert self._process.stdin is not None
        self._process.stdin.write(b"\n")
        return Used(**json.loads(await self.hear()))

    async def end(self) -> None:
        """Let it finish."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        await self._process.wait()


@asynccontextmanager
async def running(module: str, *arguments: str, log: Path) -> AsyncGenerator[Process]:
    """The process, started and not waited for."""
    with log.open("ab") as errors:
        started = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            f"tests.bench.{module}",
            *arguments,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
            cwd=_ROOT,
        )
    process = Process(started)
    try:
        yield process
    finally:
        await process.end()


def a_worker(name: Name, url: str, sink: str, ahead: timedelta) -> tuple[str, ...]:
    """The arguments of a worker."""
    return ("worker", name.value, url, sink, str(ahead.total_seconds()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sink:
    """The process that everything is sent to."""

    url: str
    client: ClientSession

    async def has(self, count: int) -> None:
        """Return when so many reminders have arrived; RuntimeError when nothing comes any more."""
        here, silent_s = 0, 0.0
        while here < count:
            await asyncio.sleep(_POLL_S)
            async with self.client.get(f"{self.url}count") as response:
                now = int(await response.json())
            silent_s = 0.0 if now > here else silent_s + _POLL_S
            here = now
            if silent_s > _PATIENCE_S:
                raise RuntimeError(f"{here} of {count} reminders have arrived, and no more come")

    async def arrivals(self) -> tuple[dict[str, float], int]:
        """When each arrived since this was last asked, and how many calls there were."""
        async with self.client.post(f"{self.url}tell") as response:
            told = await response.json()
        return told["arrivals"], told["calls"]


@asynccontextmanager
async def a_sink(log: Path) -> AsyncGenerator[Sink]:
    """A sink that takes calls."""
    async with running("sink", log=log) as process, ClientSession() as client:
        yield Sink(url=f"http://127.0.0.1:{await process.hear()}/", client=client)
