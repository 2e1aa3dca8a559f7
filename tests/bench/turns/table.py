"""The figures as tables for a terminal, every bot beside the others."""

from collections.abc import Iterator, Sequence
from statistics import median
from typing import Final

from tests.bench.table import percentile
from tests.bench.turns.measure import Figures, Results
from tests.bench.turns.sizes import Sizes

_HEADS: Final = (
    "",
    "turns/s",
    "(least-most)",
    "CPU ms/turn",
    "ack p50",
    "p99",
    "shown p50",
    "p99 ms",
    "start s",
    "MB",
    "then MB",
)


def table(platform: str, results: Results, sizes: Sizes) -> Iterator[str]:
    """The lines to print about one platform."""
    yield (
        f"{platform}: {sizes.rounds} rounds of {sizes.seconds:g} s, {sizes.at_once} presses at once; "
        f"waits in ms at {sizes.per_second} presses a second, from the moment each was due"
    )
    yield from _lined([_HEADS, *map(_row, results.figures)])
    if results.missing:
        yield f"The bots in Node were not measured: {results.missing}."
    ours, *others = results.figures
    for each in others:
        yield (
            f"Livewise : {each.contender.name}   turns/s {_ratio(_rates(ours), _rates(each))}   "
            f"CPU per turn {_ratio(_cpus(ours), _cpus(each))}"
        )
    busiest = max(time.pressing for each in results.figures for time in each.rounds)
    yield f"Whoever presses used {busiest:.0%} of a core in the busiest round."
    looks = ", ".join(f"{each.memory_bytes / 1e6:.1f} after {each.turns:,}" for each in results.looks)
    if looks:
        yield f"Memory of Livewise in MB over turns: {looks}"
    for one in results.grown:
        waits = _waits([one.waits.acknowledged_s])
        yield (
            f"Beside {one.stored:,} stored sessions: {one.round.per_second:,.0f} turns/s, "
            f"{one.round.cpu_ms:.2f} ms CPU, ack p50 {waits[0]} p99 {waits[1]} ms, "
            f"Livewise {one.memory_bytes / 1e6:.0f} MB, "
            f"store {one.store_bytes / one.stored:,.0f} bytes a session"
        )


def _row(each: Figures) -> tuple[str, ...]:
    rates = _rates(each)
    return (
        each.contender.name,
        f"{median(rates):,.0f}",
        f"({min(rates):,.0f}-{max(rates):,.0f})",
        f"{median(_cpus(each)):.2f}",
        *_waits([waits.acknowledged_s for waits in each.waits]),
        *_waits([waits.shown_s for waits in each.waits]),
        f"{median(each.starts_s):.2f}" if each.starts_s else "-",
        f"{each.memory_bytes[0] / 1e6:.0f}",
        f"{each.memory_bytes[-1] / 1e6:.0f}",
    )


def _rates(figures: Figures) -> list[float]:
    return [each.per_second for each in figures.rounds]


def _cpus(figures: Figures) -> list[float]:
    return [each.cpu_ms for each in figures.rounds]


def _waits(rounds: Sequence[Sequence[float]]) -> tuple[str, str]:
    """Median and 99th percentile of all rounds together, in ms; nothing for a bot that is too slow to be waited for."""
    times = sorted(each for one in rounds for each in one)
    return (f"{percentile(times, 50) * 1000:.1f}", f"{percentile(times, 99) * 1000:.1f}") if times else ("-", "-")


def _ratio(ours: Sequence[float], theirs: Sequence[float]) -> str:
    """The ratio of the medians, and the least and the largest of those of single rounds."""
    single = [one / other for one, other in zip(ours, theirs, strict=True)]
    return f"{median(ours) / median(theirs):.2f} ({min(single):.2f}-{max(single):.2f})"


def _lined(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        first, *rest = (
            cell.rjust(width) if column else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join((first, *rest)).rstrip()
