"""The processes: one bot that serves and any number of workers, killed and started again."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.e2e.bots import ROOT
from tests.e2e.estates import free_port
from tests.e2e.nursery import Born, born

_START_S: Final = 60.0  # two cores may have a lot to do
_STOP_S: Final = 30.0
_AS_MODULE: Final = (sys.executable, "-m")
_PRELOAD: Final = "LD_PRELOAD"  # what has to be there before anything else is loaded
_READY: Final = ("Livewise is ready", "Livewise sends reminders now")

Command = Callable[[str], Sequence[str]]  # by where its calls are to come from


@dataclass(frozen=True, slots=True, kw_only=True)
class Death:
    """A process was killed at this moment (seconds of the monotonic clock); `caller` is where its calls came from."""

    name: str
    caller: str
    at: float


class Hand:
    """One process of the crew; each of its lives has a log of its own and calls from an address of its own."""

    def __init__(self, number: int, name: str, folder: Path, command: Command, settings: Mapping[str, str]) -> None:
        self.name = name
        self.port = free_port()
        self._number = number
        self._folder = folder
        self._command = command
        self._settings = settings
        self._lives = 0
        self._born = 0.0
        self._process: asyncio.subprocess.Process | Born | None = None

    @property
    def caller(self) -> str:
        """Where the calls of the present life come from."""
        return f"127.{self._number}.{self._lives // 250}.{1 + self._lives % 250}"

    @property
    def address(self) -> str:
        """Where it serves."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def age_s(self) -> float:
        """For how long it has lived."""
        return time.monotonic() - self._born

    @property
    def logs(self) -> list[Path]:
        """What it wrote, a file for each life."""
        return sorted(self._folder.glob(f"{self.name}.*.log"))

    async def start(self) -> None:
        """Start it without waiting for anything."""
        self._lives += 1
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self._folder),
            "LIVEWISE_DATA": str(self._folder / "data"),
            "LOG_FORMAT": "json",
            "PYTHONPATH": str(ROOT),
            "PYTHONWARNINGS": "error",
            "PORT": self.port,
            **self._settings,
        }
        arguments = self._command(self.caller)
        with (self._folder / f"{self.name}.{self._lives:04d}.log").open("wb") as log:
            if arguments[:2] == _AS_MODULE and _PRELOAD not in environment:
                # Out of a process that has loaded the bot already, which spares each life a second of loading.
                self._process = born(arguments[2:], output=log, environment=environment, folder=self._folder)
            else:
                self._process = await asyncio.create_subprocess_exec(
                    *arguments, stdout=log, stderr=log, env=environment, cwd=self._folder
                )
        self._born = time.monotonic()

    @property
    def is_ready(self) -> bool:
        """Whether it has said that it is at work."""
        return any(words in self.logs[-1].read_text() for words in _READY)

    async def ready(self) -> None:
        """Wait until it is."""
        async with asyncio.timeout(_START_S):
            while not self.is_ready:
                assert self._process is not None
                assert self._process.returncode is None, self.logs[-1].read_text()
                await asyncio.sleep(0.05)

    async def kill(self) -> Death:
        """End it as a crash does."""
        assert self._process is not None
        at = time.monotonic()
        with suppress(ProcessLookupError):
            self._process.kill()
        await self._process.wait()
        return Death(name=self.name, caller=self.caller, at=at)

    async def stop(self) -> int:
        """End it as an operator does; the exit code."""
        assert self._process is not None
        with suppress(ProcessLookupError):
            self._process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(_STOP_S):
            return await self._process.wait()

    async def end(self) -> None:
        """Make sure that nothing of it is left."""
        if self._process is not None and self._process.returncode is None:
            await self.kill()


class Crew:
    """Everybody who works, and who died of it."""

    def __init__(self, bot: Hand, workers: Sequence[Hand]) -> None:
        self.bot = bot
        self.workers = tuple(workers)
        self.deaths: list[Death] = []
        self._turn = asyncio.Lock()

    @property
    def all(self) -> tuple[Hand, ...]:
        """The bot and the workers."""
        return (self.bot, *self.workers)

    def calling_from(self, caller: str) -> Hand | None:
        """Whose present life this is."""
        return next((hand for hand in self.all if hand.caller == caller), None)

    async def replace(self, hand: Hand) -> None:
        """Kill somebody, and start them again at once."""
        async with self._turn:
            self.deaths.append(await hand.kill())
            await hand.start()
