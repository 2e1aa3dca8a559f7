"""The measurement itself, small: that it runs, that nothing is lost on the way, and that its table can be read."""

import asyncio
from pathlib import Path

import pytest

from bot.reminders import Pace
from tests.bench.measure import measure
from tests.bench.sizes import Sizes, sizes_for
from tests.bench.table import percentile, table
from tests.bench.ways import AT_ONCE, LOOK, TAKEOVER, Name

SMALL = Sizes(pending=50, overdue=20, per_second=20, seconds=0.5, settling_s=0.1, idle_s=0.1)


async def test_every_way_sends_everything_and_has_its_column(tmp_path: Path) -> None:
    said: list[str] = []
    measured = await asyncio.gather(*(measure(name, SMALL, tmp_path / name, said.append) for name in Name))
    figures = dict(zip(Name, measured, strict=True))
    for each in measured:
        assert each.backlog.sent == 20
        assert len(each.flow.late_s) == 10
        assert each.backlog.pings_s
    assert figures[Name.LIVEWISE].backlog.calls == 40  # each message, and the plan that says what comes next
    title, heads, *rows = table(SMALL, figures)
    assert title.startswith("50 reminders pending; 20 due per second for 0.5 s; 20 overdue at once")
    assert all(name in heads for name in Name)
    assert len(rows) >= 15
    assert len(said) == 4 * len(figures)


def test_all_ways_are_in_the_same_hurry() -> None:
    pace = Pace()
    assert (pace.at_once, pace.look, pace.takeover) == (AT_ONCE, LOOK, TAKEOVER)


def test_the_middle_and_the_edges_of_a_list() -> None:
    values = [float(number) for number in range(1, 201)]
    assert [percentile(values, percent) for percent in (0.1, 50, 99, 100)] == [1.0, 100.0, 198.0, 200.0]
    assert percentile([7.0], 99) == 7.0


@pytest.mark.parametrize(("pending", "overdue", "seconds"), [(1_000_000, 50_000, 20), (100_000, 5_000, 5), (1, 10, 1)])
def test_a_smaller_run_is_smaller_in_everything(pending: int, overdue: int, seconds: float) -> None:
    sizes = sizes_for(pending)
    assert (sizes.overdue, sizes.seconds) == (overdue, seconds)


def test_a_run_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        sizes_for(0)
