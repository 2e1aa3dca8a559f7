"""How fast requests are begun while others are under way."""

import asyncio

import pytest

from bot.arrivals import Arrivals
from bot.turnstile import Full


async def _come(arrivals: Arrivals, name: int, begun: list[int]) -> None:
    await arrivals.come()
    begun.append(name)


async def test_what_is_under_way_is_not_held_up_by_all_that_arrives() -> None:
    arrivals, begun = Arrivals(a_round=4), list[int]()

    async def take_a_turn() -> int:
        for _ in range(5):
            await asyncio.sleep(0)
        return len(begun)

    coming = [asyncio.create_task(_come(arrivals, number, begun)) for number in range(1_000)]
    begun_meanwhile = await asyncio.create_task(take_a_turn())
    assert 4 <= begun_meanwhile <= 4 * 8
    await asyncio.gather(*coming)
    assert begun == list(range(1_000))


async def test_whoever_has_waited_too_long_is_sent_away_and_the_next_are_not() -> None:
    arrivals, begun = Arrivals(a_round=2, patience=0.0), list[int]()
    told = await asyncio.gather(*(_come(arrivals, number, begun) for number in range(6)), return_exceptions=True)
    assert begun == [0, 1]
    assert [type(each) for each in told[2:]] == [Full] * 4
    await _come(arrivals, 7, begun)
    assert begun[-1] == 7


async def test_whoever_is_gone_takes_no_place() -> None:
    arrivals, begun = Arrivals(a_round=1), list[int]()
    coming = [asyncio.create_task(_come(arrivals, number, begun)) for number in range(4)]
    await asyncio.sleep(0)
    coming[2].cancel()
    await asyncio.gather(*coming, return_exceptions=True)
    assert begun == [0, 1, 3]


@pytest.mark.parametrize("count", [1, 5])
async def test_without_a_crowd_each_round_begins_anew(count: int) -> None:
    arrivals, begun = Arrivals(a_round=1), list[int]()
    for number in range(count):
        await _come(arrivals, number, begun)
    assert begun == list(range(count))
