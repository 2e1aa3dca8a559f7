"""One way of keeping reminders, measured from an empty server to a drained backlog."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, TypeAlias

from tests.bench.docket_alone import DocketAlone
from tests.bench.livewise import Livewise
from tests.bench.pings import pinging
from tests.bench.processes import Sink, a_sink, a_worker, running
from tests.bench.sample import NOW, begun
from tests.bench.server import Server, serving
from tests.bench.sizes import Sizes
from tests.bench.sorted_set import SortedSet
from tests.bench.ways import Name, Reminder, Way, Weight, named

_FILLED_PER_S: Final = 1000  # reminders that are put, at the least

Say: TypeAlias = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Idle:
    """CPU used while nothing is due, in parts of one core."""

    server: float
    worker: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """Reminders due one after the other: seconds from the moment of each to its arrival."""

    first_s: float  # from the start of the process to the arrival of one that was due before
    late_s: tuple[float, ...]
    was_put_in_time: bool  # before the first was due; else the lateness is that of whoever put them


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """Many reminders due at once, of yesterday."""

    sent: int
    drain_s: float  # from the start of the process to the last arrival
    sending_s: float  # from the first arrival to the last
    pings_s: tuple[float, ...]
    slowest_command_ms: float
    worker_cpu_s: float  # once it had loaded
    server_cpu_s: float
    peak_bytes: int
    calls: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What one way came to."""

    weight: Weight
    idle: Idle
    flow: Flow
    backlog: Backlog


async def measure(name: Name, sizes: Sizes, log: Path, say: Say) -> Figures:
    """Measure one way on a server, a sink and workers of its own."""
    async with serving() as server, a_sink(log) as sink:
        ahead = NOW - datetime.now(UTC)
        way = _filling(name, server.url, ahead)
        try:
            bench = _Bench(name=name, server=server, sink=sink, way=way, ahead=ahead, log=log, sizes=sizes)
            say(f"{name}: putting {sizes.pending:,} reminders far ahead")
            weight = await way.keep(sizes.pending)
            await server.is_at_rest()
            say(f"{name}: idle for {sizes.idle_s:g} s")
            idle = await bench.idle()
            say(f"{name}: {sizes.per_second} due per second for {sizes.seconds:g} s")
            flow = await bench.flow()
            say(f"{name}: {sizes.overdue:,} overdue at once")
            backlog = await bench.backlog()
        finally:
            await way.close()
    return Figures(weight=weight, idle=idle, flow=flow, backlog=backlog)


def _filling(name: Name, url: str, ahead: timedelta) -> Way:
    match name:
        case Name.LIVEWISE:
            return Livewise(url, ahead)
        case Name.SORTED_SET:
            return SortedSet(url)
        case Name.DOCKET:
            return DocketAlone(url)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bench:
    name: Name
    server: Server
    sink: Sink
    way: Way
    ahead: timedelta
    log: Path
    sizes: Sizes

    @property
    def _worker(self) -> tuple[str, ...]:
        return a_worker(self.name, self.server.url, self.sink.url, self.ahead)

    async def idle(self) -> Idle:
        """Everything is far ahead."""
        async with running(*self._worker, log=self.log) as worker:
            await worker.hear()
            await asyncio.sleep(self.sizes.settling_s)
            began = time.perf_counter()
            server_before, worker_before = await self.server.cpu_s(), await worker.used()
            await asyncio.sleep(self.sizes.idle_s)
            server_after, worker_after = await self.server.cpu_s(), await worker.used()
            span_s = time.perf_counter() - began
        return Idle(
            server=(server_after - server_before) / span_s, worker=(worker_after.cpu_s - worker_before.cpu_s) / span_s
        )

    async def flow(self) -> Flow:
        """One that was due while no worker was there; then many, each at a moment that was fixed before."""
        await self.way.put([Reminder(name=named("one", 1), at=datetime.now(UTC) - timedelta(minutes=1))])
        await self.sink.arrivals()
        started = time.time()
        async with running(*self._worker, log=self.log) as worker:
            await worker.hear()
            await self.sink.has(1)
            arrivals, _ = await self.sink.arrivals()
            (first,) = arrivals.values()
            reminders = self._one_after_the_other()
            await self.way.put(reminders)
            was_put_in_time = datetime.now(UTC) < reminders[0].at
            await self.sink.has(len(reminders))
            arrivals, _ = await self.sink.arrivals()
        late = sorted(arrivals[each.name] - each.at.timestamp() for each in reminders)
        return Flow(first_s=first - started, late_s=tuple(late), was_put_in_time=was_put_in_time)

    async def backlog(self) -> Backlog:
        """The worker comes back after a day."""
        await self.way.put(self._overdue())
        await self.server.is_at_rest()
        await self.server.forget_slow_commands()
        server_before = await self.server.cpu_s()
        started = time.time()
        with pinging(self.server.url) as pings_s:
            async with running(*self._worker, log=self.log) as worker:
                await worker.hear()
                loaded = await worker.used()
                await self.sink.has(self.sizes.overdue)
                used = await worker.used()
        arrivals, calls = await self.sink.arrivals()
        return Backlog(
            sent=len(arrivals),
            drain_s=max(arrivals.values()) - started,
            sending_s=max(arrivals.values()) - min(arrivals.values()),
            pings_s=tuple(sorted(pings_s)),
            slowest_command_ms=await self.server.slowest_command_ms(),
            worker_cpu_s=used.cpu_s - loaded.cpu_s,
            server_cpu_s=await self.server.cpu_s() - server_before,
            peak_bytes=used.peak_bytes,
            calls=calls,
        )

    def _one_after_the_other(self) -> Sequence[Reminder]:
        count = round(self.sizes.per_second * self.sizes.seconds)
        first = datetime.now(UTC) + timedelta(seconds=1 + count / _FILLED_PER_S)
        return [
            Reminder(name=named("due", number), at=first + timedelta(seconds=number / self.sizes.per_second))
            for number in range(count)
        ]

    def _overdue(self) -> Sequence[Reminder]:
        wake = begun().wake
        assert wake is not None
        return [Reminder(name=named("old", number), at=wake - self.ahead) for number in range(self.sizes.overdue)]
