"""The processes of a run: the bot as an operator starts it, its store, and the platforms."""

import asyncio
import json
import os
import socket
import sys
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Final, cast

from tests.load.seats import Json
from tests.load.slack_side import CLIENT_ID, CLIENT_SECRET, SIGNING_SECRET
from tests.load.teams_side import APP_ID, HOME, OPENID_PATH, PASSWORD

_ROOT: Final = Path(__file__).parent.parent.parent
_START_S: Final = 60.0
_STOP_S: Final = 30.0
_LINE: Final = 4 * 1024 * 1024  # bytes


class Process:
    """A program that runs."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def is_running(self) -> bool:
        """Whether it has not ended."""
        return self._process.returncode is None

    def cpu_s(self) -> float:
        """CPU time that it has used."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    async def hear(self) -> Json | None:
        """Its next line, a JSON object; None when it has ended."""
        assert self._process.stdout is not None
        line = await self._process.stdout.readline()
        return cast("Json", json.loads(line)) if line else None

    def order(self, order: Mapping[str, Any]) -> None:
        """Tell it something."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{json.dumps(order)}\n".encode())

    async def end(self) -> None:
        """End it as an operator does, and if that is no use, at once."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        else:
            with suppress(ProcessLookupError):
                self._process.terminate()
        try:
            async with asyncio.timeout(_STOP_S):
                await self._process.wait()
        except TimeoutError:
            self._process.kill()
            await self._process.wait()


@asynccontextmanager
async def hosting(published: Json) -> AsyncGenerator[Process]:
    """The platforms."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.load.hosts", json.dumps(published)),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        cwd=_ROOT,
        limit=_LINE,
    )
    hosts = Process(process)
    try:
        yield hosts
    finally:
        await hosts.end()


@asynccontextmanager
async def serving(base_url: str, folder: Path) -> AsyncGenerator[tuple[Process, str]]:
    """`livewise serve` with a store of its own in the folder, and its address; what it says goes to a file."""
    port = _free_port()
    url = f"http://127.0.0.1:{port}"
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "PORT": str(port),
        "LIVEWISE_DATA": str(folder / "data"),
        "LOG_FORMAT": "json",
        "PUBLIC_BASE_URL": url,
        "SLACK_SIGNING_SECRET": SIGNING_SECRET,
        "SLACK_CLIENT_ID": CLIENT_ID,
        "SLACK_CLIENT_SECRET": CLIENT_SECRET,
        "SLACK_API_URL": f"{base_url}api/",
        "MicrosoftAppId": APP_ID,
        "MicrosoftAppPassword": PASSWORD,
        "MicrosoftAppTenantId": HOME,
        "TEAMS_OPENID_METADATA_URL": base_url.rstrip("/") + OPENID_PATH,
        "TEAMS_LOGIN_URL": base_url,
    }
    with log_in(folder).open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            *(Path(sys.executable).with_name("livewise"), "serve"),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=folder,
            env=environment,
        )
    bot = Process(process)
    try:
        await _ready(bot, folder)
        yield bot, url
    finally:
        await bot.end()


def log_in(folder: Path) -> Path:
    """Where the bot's lines are."""
    return folder / "log"


async def _ready(bot: Process, folder: Path) -> None:
    async with asyncio.timeout(_START_S):
        while "Livewise is ready" not in (said := log_in(folder).read_text("utf-8", "replace")):
            if not bot.is_running:
                raise RuntimeError(f"the bot did not start: {said}")
            await asyncio.sleep(0.05)


def memory_bytes(pid: int) -> int:
    """What a process has in memory now; 0 when it is gone."""
    try:
        return int(Path(f"/proc/{pid}/status").read_text().split("VmRSS:")[1].split()[0]) * 1024
    except (OSError, IndexError):
        return 0


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return cast("tuple[str, int]", found.getsockname())[1]
