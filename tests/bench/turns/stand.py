"""A bot and its platform, running side by side and pinned apart."""

import socket
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from tests.bench.turns.contenders import Contender, Ground, Kind, command, environment
from tests.bench.turns.processes import Cores, Process, running, talking
from tests.bench.turns.sizes import Sizes


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """What all bots of a measurement share."""

    cores: Cores
    store: str
    folder: Path
    modules: Path | None
    sizes: Sizes

    @property
    def log(self) -> Path:
        """What the processes say."""
        return self.folder / "log"


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """Pressed as fast as turns come to their end."""

    turns: int
    seconds: float
    cpu_s: float  # of the bot
    pressing: float  # the part of its core that whoever presses used; near 1 it was the limit
    calls: int  # messages that the bot changed

    @property
    def per_second(self) -> float:
        return self.turns / self.seconds

    @property
    def cpu_ms(self) -> float:
        """CPU time of the bot for a turn."""
        return self.cpu_s * 1000 / self.turns


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """Seconds from the moment a press was due, in order."""

    acknowledged_s: tuple[float, ...]
    shown_s: tuple[float, ...]


class Stand:
    """One bot that runs, or is halted while others have their time."""

    def __init__(self, contender: Contender, base: Base, platform: Process, base_url: str) -> None:
        self.contender = contender
        self._base = base
        self._platform = platform
        self._base_url = base_url
        self._sessions: list[str] = []
        self._bot: Process | None = None
        self._running = AsyncExitStack()

    @property
    def bot(self) -> Process:
        """Its process."""
        assert self._bot is not None
        return self._bot

    async def start(self) -> float:
        """Start the bot; seconds until its first turn was over, which at the very first start count the preparation."""
        port = _free_port()
        ground = Ground(
            port=port,
            store=self._base.store,
            platform=self._base_url,
            folder=self._base.folder,
            modules=self._base.modules,
        )
        self._bot = await self._running.enter_async_context(
            running(
                command(self.contender, ground),
                where=self._base.cores.bot,
                log=self._base.log,
                environment=environment(self.contender, ground),
            )
        )
        url = f"http://127.0.0.1:{port}/{self.contender.path}"
        if self.contender.kind is Kind.LIVEWISE and not self._sessions:
            told = await self._platform.ask(do="begin", url=url, seats=self._base.sizes.seats)
            self._sessions = cast("list[str]", told["sessions"])
        elif not self._sessions:
            self._sessions = [f"{number:026}" for number in range(self._base.sizes.seats)]
        await self._platform.ask(do="sit", url=url, sessions=self._sessions)
        first = await self._platform.ask(do="first")
        return cast("float", first["at"]) - self.bot.started_at

    async def stop(self) -> None:
        """End the bot."""
        await self._running.aclose()

    async def press_for(self, seconds: float) -> Round:
        """Press as fast as turns come to their end, for a time."""
        return await self._closed(do="closed", seconds=seconds)

    async def press_times(self, turns: int) -> Round:
        """The same for so many turns."""
        return await self._closed(do="turns", turns=turns)

    async def press_at(self, per_second: int, seconds: float) -> Waits:
        """Press at moments that are fixed beforehand."""
        told = await self._platform.ask(do="open", per_second=per_second, seconds=seconds)
        return Waits(
            acknowledged_s=tuple(cast("list[float]", told["acknowledged_s"])),
            shown_s=tuple(cast("list[float]", told["shown_s"])),
        )

    async def _closed(self, **order: object) -> Round:
        before = self.bot.cpu_s()
        told = await self._platform.ask(**order, at_once=self._base.sizes.at_once)
        seconds = cast("float", told["seconds"])
        return Round(
            turns=cast("int", told["turns"]),
            seconds=seconds,
            cpu_s=self.bot.cpu_s() - before,
            pressing=cast("float", told["cpu_s"]) / seconds,
            calls=cast("int", told["calls"]),
        )


@asynccontextmanager
async def standing(contender: Contender, base: Base) -> AsyncGenerator[Stand]:
    """A bot at its platform, not started yet."""
    async with talking("platform", contender.side, where=base.cores.others, log=base.log) as platform:
        base_url = cast("str", (await platform.hear())["base_url"])
        stand = Stand(contender, base, platform, base_url)
        try:
            yield stand
        finally:
            await stand.stop()


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return cast("tuple[str, int]", found.getsockname())[1]
