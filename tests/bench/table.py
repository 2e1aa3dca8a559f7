"""The figures as a table for a terminal, every way beside the others."""

import os
import platform
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from typing import Final

from tests.bench.measure import Figures
from tests.bench.sizes import Sizes
from tests.bench.ways import Name


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One figure of each way; None where a way has no such thing."""

    label: str
    unit: str
    of: Callable[[Figures], float | None]


_ROWS: Final = (
    Row(label="memory of a pending reminder", unit="bytes", of=lambda each: each.weight.reminder),
    Row(label="  an entry of what is looked through", unit="bytes", of=lambda each: each.weight.entry),
    Row(label="  its share of the whole session", unit="bytes", of=lambda each: each.weight.session),
    Row(label="idle CPU, server", unit="% of a core", of=lambda each: each.idle.server * 100),
    Row(label="idle CPU, worker", unit="% of a core", of=lambda each: each.idle.worker * 100),
    Row(label="process start to first send", unit="s", of=lambda each: each.flow.first_s),
    Row(label="lateness, median", unit="ms", of=lambda each: percentile(each.flow.late_s, 50) * 1000),
    Row(label="lateness, p99", unit="ms", of=lambda each: percentile(each.flow.late_s, 99) * 1000),
    Row(label="lateness, longest", unit="ms", of=lambda each: each.flow.late_s[-1] * 1000),
    Row(label="backlog: time to drain", unit="s", of=lambda each: each.backlog.drain_s),
    Row(label="backlog: throughput", unit="per s", of=lambda each: each.backlog.sent / each.backlog.sending_s),
    Row(label="backlog: HTTP calls for a reminder", unit="", of=lambda each: each.backlog.calls / each.backlog.sent),
    Row(
        label="backlog: CPU of the worker for a reminder",
        unit="ms",
        of=lambda each: each.backlog.worker_cpu_s * 1000 / each.backlog.sent,
    ),
    Row(
        label="backlog: CPU of the server for a reminder",
        unit="ms",
        of=lambda each: each.backlog.server_cpu_s * 1000 / each.backlog.sent,
    ),
    Row(label="backlog: longest command in the server", unit="ms", of=lambda each: each.backlog.slowest_command_ms),
    Row(label="backlog: PING, p99", unit="ms", of=lambda each: percentile(each.backlog.pings_s, 99) * 1000),
    Row(label="backlog: PING, longest", unit="ms", of=lambda each: each.backlog.pings_s[-1] * 1000),
    Row(label="backlog: most memory of the worker", unit="MB", of=lambda each: each.backlog.peak_bytes / 1e6),
)


def percentile(ordered: Sequence[float], percent: float) -> float:
    """The smallest value that so many percent of the values do not exceed."""
    return ordered[max(0, -(-len(ordered) * percent // 100).__trunc__() - 1)]


def machine(server: str, fsync_ms: float) -> str:
    """What it was measured on."""
    packages = ", ".join(f"{name} {version(name)}" for name in ("pydocket", "redis", "aiohttp"))
    return (
        f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}, "
        f"{server}, {packages}; writing to the disk (fsync) takes {fsync_ms:.2f} ms"
    )


def table(sizes: Sizes, figures: Mapping[Name, Figures]) -> Iterator[str]:
    """The lines to print."""
    others = [name for name in figures if name is not Name.LIVEWISE]
    heads = ["", "", *figures, *(f"Livewise : {name}" for name in others)]
    rows = [heads, *(_cells(row, figures, others) for row in _ROWS)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(heads))]
    yield (
        f"{sizes.pending:,} reminders pending; {sizes.per_second} due per second for {sizes.seconds:g} s; "
        f"{sizes.overdue:,} overdue at once"
    )
    for row in rows:
        first, unit, *rest = (
            cell.ljust(width) if column < 2 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join((first, unit, *rest)).rstrip()
    for name, each in figures.items():
        if not each.flow.was_put_in_time:
            yield f"The lateness of {name} does not count: the reminders could not be put in time. Try again."


def _cells(row: Row, figures: Mapping[Name, Figures], others: Sequence[Name]) -> list[str]:
    values = {name: row.of(each) for name, each in figures.items()}
    ours = values[Name.LIVEWISE]
    return [row.label, row.unit, *map(_spelled, values.values()), *(_ratio(ours, values[name]) for name in others)]


def _spelled(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def _ratio(ours: float | None, theirs: float | None) -> str:
    if ours is None or not theirs:
        return "-"
    return f"{ours / theirs:.2f}" if ours / theirs < 100 else f"{ours / theirs:,.0f}"
