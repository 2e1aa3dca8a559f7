"""The measurement: rounds in which every bot has its time, then what only Livewise is asked."""

import os
import tempfile
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeAlias, cast

from tests.bench.server import Server, memory, serving
from tests.bench.turns.contenders import SLACK, TEAMS, Contender, Kind, install
from tests.bench.turns.growth import fill
from tests.bench.turns.node import NoNode, install_packages
from tests.bench.turns.processes import cores, pin
from tests.bench.turns.sizes import Sizes
from tests.bench.turns.stand import Base, Round, Stand, Waits, standing

Say: TypeAlias = Callable[[str], None]

_ENOUGH: Final = 1.3  # times the open rate that a bot has to manage for its waits to say anything


@dataclass(slots=True, kw_only=True, eq=False)
class Figures:
    """What one bot came to."""

    contender: Contender
    starts_s: list[float] = field(default_factory=list[float])
    memory_bytes: list[int] = field(default_factory=list[int])  # after the first turn, and after every round
    rounds: list[Round] = field(default_factory=list[Round])
    waits: list[Waits] = field(default_factory=list[Waits])


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Livewise's memory after so many turns."""

    turns: int
    memory_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Grown:
    """Livewise beside so many sessions that nobody touches."""

    stored: int
    store_bytes: int
    memory_bytes: int
    round: Round
    waits: Waits


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """Everything about one platform."""

    figures: Sequence[Figures]
    looks: Sequence[Look]
    grown: Sequence[Grown]
    missing: str  # why there are no bots in Node; empty where there are


async def measure(contenders: Sequence[Contender], sizes: Sizes, say: Say, *, grows: bool) -> Results:
    """Measure the bots of one platform."""
    async with _base(contenders, sizes, say) as (base, _, missing):
        there = [each for each in contenders if each.kind is not Kind.NODE or base.modules is not None]
        figures = await _side_by_side(there, base, say)
    grown = [await _grown(contenders[0], sizes, count, say) for count in (sizes.stored if grows else ())]
    looks = await _watched(contenders[0], sizes, say) if sizes.turns else []
    return Results(figures=figures, looks=looks, grown=grown, missing=missing)


@asynccontextmanager
async def _base(contenders: Sequence[Contender], sizes: Sizes, say: Say) -> AsyncGenerator[tuple[Base, Server, str]]:
    """A store of their own, apart from the bots, and where they may write."""
    where = cores()
    with tempfile.TemporaryDirectory(prefix="livewise-turns-") as name:
        folder = Path(name)
        modules, missing = None, ""
        if any(each.kind is Kind.NODE for each in contenders):
            modules = folder / "node"
            modules.mkdir()
            say("installing the packages of the bots in Node")
            try:
                await install_packages(modules, folder / "log")
                install(modules)
            except NoNode as error:
                modules, missing = None, str(error)
        async with serving() as server:
            # As most servers are set that people rent. The one that Livewise brings along waits for the disk.
            await server.redis.execute_command("CONFIG", "SET", "appendfsync", "everysec")
            info = cast("dict[str, str]", await server.redis.execute_command("INFO", "server"))
            pin(int(info["process_id"]), where.others)
            pin(os.getpid(), where.others)
            try:
                yield Base(cores=where, store=server.url, folder=folder, modules=modules, sizes=sizes), server, missing
            finally:
                pin(os.getpid(), where.bot | where.others)


async def _side_by_side(contenders: Sequence[Contender], base: Base, say: Say) -> list[Figures]:
    """Round by round, so that all of them see the same machine; whoever is not pressed is halted."""
    sizes = base.sizes
    figures = [Figures(contender=each) for each in contenders]
    async with AsyncExitStack() as stack:
        stands: list[Stand] = []
        for each in figures:
            say(f"{each.contender.platform}: starting {each.contender.name}")
            stand = await stack.enter_async_context(standing(each.contender, base))
            await stand.start()
            for _ in range(sizes.starts):
                await stand.stop()
                each.starts_s.append(await stand.start())
            each.memory_bytes.append(stand.bot.memory_bytes())
            stand.bot.halt()
            stands.append(stand)
        for number in range(sizes.rounds):
            for each, stand in zip(figures, stands, strict=True):
                say(f"{each.contender.platform}: round {number + 1} of {sizes.rounds}, {each.contender.name}")
                stand.bot.go_on()
                await stand.press_for(sizes.warm_s)
                each.rounds.append(await stand.press_for(sizes.seconds))
                if each.rounds[-1].per_second > sizes.per_second * _ENOUGH:
                    each.waits.append(await stand.press_at(sizes.per_second, sizes.open_s))
                each.memory_bytes.append(stand.bot.memory_bytes())
                stand.bot.halt()
        for stand in stands:
            stand.bot.go_on()
    return figures


async def _watched(contender: Contender, sizes: Sizes, say: Say) -> list[Look]:
    """Memory over many turns of one process, in a store of its own: people there have begun nothing yet."""
    say(f"{contender.platform}: {sizes.turns:,} turns of {contender.name}")
    async with _base((contender,), sizes, say) as (base, _, _), standing(contender, base) as stand:
        await stand.start()
        looks = [Look(turns=0, memory_bytes=stand.bot.memory_bytes())]
        for number in range(1, sizes.looks + 1):
            await stand.press_times(sizes.turns // sizes.looks)
            looks.append(Look(turns=number * (sizes.turns // sizes.looks), memory_bytes=stand.bot.memory_bytes()))
    return looks


async def _grown(contender: Contender, sizes: Sizes, count: int, say: Say) -> Grown:
    """A store with so many sessions more than are pressed."""
    say(f"{contender.platform}: {contender.name} beside {count:,} stored sessions")
    async with _base((contender,), sizes, say) as (base, server, _), standing(contender, base) as stand:
        await stand.start()
        before = await memory(server.redis)
        await fill(server.redis, count)
        after = await memory(server.redis)
        await server.is_at_rest()
        await stand.press_for(sizes.warm_s)
        pressed = await stand.press_for(sizes.seconds)
        waits = await stand.press_at(sizes.per_second, sizes.open_s)
        return Grown(
            stored=count,
            store_bytes=after - before,
            memory_bytes=stand.bot.memory_bytes(),
            round=pressed,
            waits=waits,
        )


__all__ = ["SLACK", "TEAMS", "Figures", "Grown", "Look", "Results", "measure"]
