"""Real bots for tests: the `livewise` command as a process of its own, started, killed and started again.

Most of them come out of a process that has loaded the bot already, which spares each a second of loading. Those with
the program COMMAND are started as an operator starts them.
"""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from bot.embedded import EmbeddedStore, StoreFolderError
from tests.e2e.nursery import Born, born

ROOT = Path(__file__).parent.parent.parent
COMMAND = (str(Path(sys.executable).with_name("livewise")), "serve")
_AS_MODULE = (sys.executable, "-m")
PROGRAM = (*_AS_MODULE, "bot", "serve")
_START_S = 30.0
_STOP_S = 30.0
_ADDRESS = re.compile(r"Livewise is ready: (http://\S+)/\n")


class Bot:
    """One process; its output is kept in a file that outlives restarts."""

    def __init__(self, folder: Path, settings: Mapping[str, str], program: tuple[str, ...]) -> None:
        self.folder = folder
        self.address = ""
        self._settings = settings
        self._program = program
        self._output = folder.parent / f"{folder.name}.{id(self):x}.out"
        self._process: asyncio.subprocess.Process | Born | None = None

    @property
    def output(self) -> str:
        """Everything it printed and logged so far."""
        return self._output.read_text(encoding="utf-8") if self._output.exists() else ""

    @property
    def pid(self) -> int:
        """The process id of the running bot."""
        assert self._process is not None
        return self._process.pid

    @property
    def is_running(self) -> bool:
        """Whether it was started and has not ended yet."""
        return self._process is not None and self._process.returncode is None

    async def start(self, *, port: str = "0") -> None:
        """Start it and return when it is ready."""
        await self.launch(port=port)
        read = len(self.output) if self.address == "" else 0
        async with asyncio.timeout(_START_S):
            while not (found := _ADDRESS.search(self.output, read)):
                assert self._process is not None
                assert self._process.returncode is None, self.output
                await asyncio.sleep(0.02)
        self.address = found[1]

    async def launch(self, *, port: str = "0") -> None:
        """Start it without waiting for anything."""
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder.parent),
            "LIVEWISE_DATA": str(self.folder),
            "LOG_FORMAT": "json",
            "LIVEWISE_LANGUAGES": "none",  # two seconds less for each start: in most tests nobody types at once
            "PYTHONPATH": str(ROOT),
            "PYTHONWARNINGS": "error",
            "PORT": port,
            **self._settings,
        }
        self._output.unlink(missing_ok=True)
        with self._output.open("wb") as output:
            if self._program[:2] == _AS_MODULE:
                self._process = born(
                    self._program[2:], output=output, environment=environment, folder=self.folder.parent
                )
            else:
                self._process = await asyncio.create_subprocess_exec(
                    *self._program, stdout=output, stderr=output, env=environment, cwd=self.folder.parent
                )

    async def kill(self) -> None:
        """End it as a crash does."""
        assert self._process is not None
        with suppress(ProcessLookupError):
            self._process.kill()
        await self._process.wait()

    async def stop(self) -> int:
        """End it as an operator does; the exit code."""
        assert self._process is not None
        with suppress(ProcessLookupError):
            self._process.send_signal(signal.SIGTERM)
        return await self.ended()

    async def ended(self) -> int:
        """Wait until it ends by itself; the exit code."""
        assert self._process is not None
        async with asyncio.timeout(_STOP_S):
            return await self._process.wait()


@asynccontextmanager
async def bots(*bots: Bot) -> AsyncGenerator[None]:
    """Make sure that nothing of these bots is left: neither a process nor their embedded store."""
    try:
        yield
    finally:
        for bot in bots:
            if bot.is_running:
                await bot.kill()
        for folder in {bot.folder for bot in bots}:
            if (folder / "server.lock").exists():
                store = EmbeddedStore(folder)
                with suppress(StoreFolderError):  # where it cannot start, it does not run
                    await store.start()
                    await store.stop()


def bot_in(folder: Path, *, program: tuple[str, ...] = PROGRAM, **settings: str) -> Bot:
    """A bot on this data folder, not started yet."""
    return Bot(folder, settings, program)
