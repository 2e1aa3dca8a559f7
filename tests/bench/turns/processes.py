"""Processes on cores of their own: the bot under test has one, everything else shares the others."""

import asyncio
import json
import os
import signal
import sys
import time
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, cast

ROOT: Final = Path(__file__).parent.parent.parent.parent
_STOP_S: Final = 15.0
_LOG_TAIL: Final = 6_000  # characters of what processes said, told when one of them fails
_ANSWER_LIMIT: Final = 64 * 1024 * 1024  # bytes of a line: the times of many turns


@dataclass(frozen=True, slots=True, kw_only=True)
class Cores:
    """Which cores the bot may use, and which everybody else may; the same where there is only one, or no choice."""

    bot: frozenset[int]
    others: frozenset[int]

    @property
    def are_apart(self) -> bool:
        """Whether the bot has a core for itself, as far as this measurement goes."""
        return not self.bot & self.others


def cores() -> Cores:
    """The last core is the bot's."""
    if not hasattr(os, "sched_setaffinity"):
        return Cores(bot=frozenset(), others=frozenset())
    here = sorted(os.sched_getaffinity(0))
    return Cores(bot=frozenset(here[-1:]), others=frozenset(here[:-1] or here))


def pin(pid: int, where: frozenset[int]) -> None:
    """Keep a process, with all its threads, on these cores; nothing where there is no choice."""
    if where:
        for thread in Path(f"/proc/{pid}/task").iterdir():
            os.sched_setaffinity(int(thread.name), where)


class Process:
    """A program that runs; what it says on standard error goes to a file."""

    def __init__(self, process: asyncio.subprocess.Process, started_at: float, log: Path) -> None:
        self._process = process
        self._log = log
        self.started_at = started_at  # by the machine's clock

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def has_ended(self) -> bool:
        """Whether it is gone."""
        return self._process.returncode is not None

    async def hear(self) -> Mapping[str, object]:
        """Its next line, a JSON object; RuntimeError when it has ended instead."""
        assert self._process.stdout is not None
        line = await self._process.stdout.readline()
        if not line:
            said = self._log.read_text("utf-8", "replace")[-_LOG_TAIL:]
            raise RuntimeError(f"a process of the measurement ended with {await self._process.wait()}: {said}")
        return cast("Mapping[str, object]", json.loads(line))

    async def ask(self, **order: object) -> Mapping[str, object]:
        """What it answers to an order."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{json.dumps(order)}\n".encode())
        return await self.hear()

    def halt(self) -> None:
        """Let it take no time until it goes on."""
        self._process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it run again."""
        self._process.send_signal(signal.SIGCONT)

    def cpu_s(self) -> float:
        """CPU time that all its threads have used, in the user's space and in the kernel."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory_bytes(self) -> int:
        """What it has in memory now."""
        return int(Path(f"/proc/{self.pid}/status").read_text().split("VmRSS:")[1].split()[0]) * 1024

    async def end(self) -> None:
        """End it as an operator does, and if that is no use, at once."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        else:
            with suppress(ProcessLookupError):
                self.go_on()
                self._process.terminate()
        try:
            async with asyncio.timeout(_STOP_S):
                await self._process.wait()
        except TimeoutError:
            self._process.kill()
            await self._process.wait()


@asynccontextmanager
async def running(
    command: Sequence[str], *, where: frozenset[int], log: Path, environment: Mapping[str, str], folder: Path = ROOT
) -> AsyncGenerator[Process]:
    """A program that works by itself; what it says goes to a file."""
    started_at = time.time()
    with log.open("ab") as output:
        started = await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            cwd=folder,
            env=environment,
            preexec_fn=partial(_keep_to, where),
        )
    process = Process(started, started_at, log)
    try:
        yield process
    finally:
        await process.end()


@asynccontextmanager
async def talking(module: str, *arguments: str, where: frozenset[int], log: Path) -> AsyncGenerator[Process]:
    """A module of this package that is told what to do line by line."""
    started_at = time.time()
    with log.open("ab") as errors:
        started = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", f"{__package__}.{module}", *arguments),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
            cwd=ROOT,
            limit=_ANSWER_LIMIT,
            preexec_fn=partial(_keep_to, where),
        )
    process = Process(started, started_at, log)
    try:
        yield process
    finally:
        await process.end()


def _keep_to(where: frozenset[int]) -> None:
    """Before the program begins, so that all its threads stay there."""
    if where:
        os.sched_setaffinity(0, where)
