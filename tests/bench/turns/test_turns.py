"""The measurement of turns, small: that it runs, counts whole turns, and that its table can be read."""

import asyncio
from collections.abc import Sequence

import pytest

from bot.connection import connect
from bot.store import Store
from dialogs.document import from_json
from tests.bench.server import serving
from tests.bench.turns.contenders import SLACK, TEAMS, Contender, Kind
from tests.bench.turns.conversation import SESSION, press_number, shown
from tests.bench.turns.growth import fill
from tests.bench.turns.measure import measure
from tests.bench.turns.sizes import Sizes, sizes_for
from tests.bench.turns.slack_side import TEAM
from tests.bench.turns.table import table

SMALL = Sizes(seats=20, rounds=1, warm_s=0.1, seconds=0.4, at_once=4, per_second=5, open_s=0.4, starts=0, turns=0)


async def test_every_bot_in_python_turns_and_has_its_row() -> None:
    await asyncio.gather(_has_its_row(SLACK), _has_its_row(TEAMS))


async def _has_its_row(contenders: Sequence[Contender]) -> None:
    there = [each for each in contenders if each.kind is not Kind.NODE]
    results = await measure(there, SMALL, lambda _: None, grows=False)
    for each in results.figures:
        (one,) = each.rounds
        assert one.turns > 0
        assert one.calls >= one.turns  # each press is shown by a change of its own; some bots ask for tokens besides
        assert one.cpu_s > 0
        assert all(memory > 10_000_000 for memory in each.memory_bytes)
    title, heads, *rows = table("Here", results, SMALL)
    assert title.startswith("Here: 1 rounds of 0.4 s")
    assert "turns/s" in heads
    assert [row.split("  ")[0] for row in rows[: len(there)]] == [each.name for each in there]
    assert sum(row.startswith("Livewise : ") for row in rows) == len(there) - 1


async def test_a_filled_store_has_sessions_that_livewise_can_read() -> None:
    async with serving() as server:
        await fill(server.redis, 30)
        store = Store(connect(server.url))
        found = [name async for name in store.sessions_in(TEAM)]
        assert len(found) == 30
        assert await store.sessions_of(TEAM, "U0000000001", limit=30) == tuple(sorted(found, reverse=True)[:10])
        for name in found:
            stored = await store.load(name)
            assert stored is not None
            assert from_json(stored.document).id == name
        await store.close()


def test_every_press_stands_on_the_card_that_is_shown_then() -> None:
    for number in (0, 1):
        assert f"{SESSION}|{press_number(number)}" in str(shown()[number].slack)
        assert press_number(number) in str(shown()[number].teams)
    assert len({press_number(number) for number in range(10)}) == 10


def test_a_smaller_run_is_smaller() -> None:
    whole, small = sizes_for(100_000), sizes_for(1_000)
    assert small.seats < whole.seats
    assert small.rounds < whole.rounds
    assert small.stored[-1] < whole.stored[-1]
    with pytest.raises(ValueError, match="at least a thousand"):
        sizes_for(999)
