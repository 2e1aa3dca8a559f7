"""The pace of messages: however they are asked for, no published rate of Teams is ever exceeded."""

import asyncio
import heapq
from collections.abc import Awaitable, Callable, Sequence
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.teams.pace import Pace
from tests.fakes.teams import TEAMS_LIMITS

TENANT, THREAD = "b1c2d3e4-0001-4000-8000-00000000ac3e", "19:5a1e0d441d38c655c47a085215b27002@thread.tacv2"
HOUR_S = 3600.0
TENANT_LIMIT = (50, 1.0)


class Travelling(asyncio.SelectorEventLoop):
    """An event loop whose time is told by the test."""

    now = 1_000.0

    def time(self) -> float:
        return self.now


def travelled(work: Callable[[Travelling, Pace], Awaitable[list[float]]]) -> list[float]:
    """What a test comes to in a time of its own."""
    loop = Travelling()

    async def run() -> list[float]:
        return await work(loop, Pace(loop.time))

    with asyncio.Runner(loop_factory=lambda: loop) as runner:
        return runner.run(run())


def broken(calls: Sequence[float], limits: Sequence[tuple[int, float]] = TEAMS_LIMITS) -> list[tuple[int, float]]:
    """The rates that these calls exceed in any window."""
    return [
        (most, seconds)
        for most, seconds in limits
        if any(later - earlier < seconds for earlier, later in zip(calls, calls[most:], strict=False))
    ]


async def ask(gaps: Sequence[float], loop: Travelling, pace: Pace) -> list[float]:
    """The times at which calls were let through, asked for after each of these gaps."""
    made: list[float] = []
    for gap in gaps:
        loop.now += gap
        if not await pace.take(TENANT, THREAD):
            made.append(loop.now)
    return made


async def obey(count: int, loop: Travelling, pace: Pace) -> list[float]:
    """So many calls, each as soon as it is allowed to."""
    made: list[float] = []
    while len(made) < count:
        wait = await pace.take(TENANT, THREAD)
        if wait:
            loop.now += wait
        else:
            made.append(loop.now)
    return made


@given(
    st.lists(
        st.one_of(
            st.sampled_from([0.0, 0.01, 0.1, 0.5375, 0.6, 1.0, 2.0, 2.1, 30.0, 125.0, 299.9, 300.0, 301.0]),
            st.floats(0.0, 3.0),
        ),
        max_size=250,
    )
)
def test_no_window_of_a_thread_holds_more_than_teams_allows(gaps: list[float]) -> None:
    assert broken(travelled(partial(ask, gaps))) == []


@pytest.mark.parametrize("gap", [0.07, 0.5, 1.9, 2.08, 7.0])
def test_no_hour_of_somebody_who_never_rests_holds_more_than_teams_allows(gap: float) -> None:
    gaps = [gap] * round(2.5 * HOUR_S / gap)
    made = travelled(partial(ask, gaps))
    assert broken(made) == []
    assert len(made) > 1000


def test_a_pause_brings_back_a_burst_and_no_more() -> None:
    for rest in (0.0, 60.0, 299.0, 301.0):
        gaps = [*([0.01] * 400), rest, *([0.01] * 400)] * 20
        assert broken(travelled(partial(ask, gaps))) == []


def test_who_waits_as_told_is_let_through_at_nearly_the_rate_of_teams() -> None:
    made = travelled(partial(obey, 300))
    assert broken(made) == []
    assert made[3] == made[0], "a burst of four goes at once"
    assert made[59] - made[0] < 45.0
    assert made[299] - made[0] < 240 * 2.3 + 45.0


def test_no_second_of_an_organisation_holds_more_than_teams_allows() -> None:
    async def crowd(loop: Travelling, pace: Pace) -> list[float]:
        made: list[float] = []
        waiting = [(loop.now, number) for number in range(300)]
        while len(made) < 300:
            loop.now, number = heapq.heappop(waiting)
            wait = await pace.take(TENANT, f"{THREAD};messageid={number}")
            if wait:
                heapq.heappush(waiting, (loop.now + wait, number))
            else:
                made.append(loop.now)
        return made

    made = travelled(crowd)
    assert broken(made, [TENANT_LIMIT]) == []
    assert made[-1] - made[0] < 20.0


def test_threads_and_organisations_are_counted_apart() -> None:
    async def elsewhere(loop: Travelling, pace: Pace) -> list[float]:
        for _ in range(10):
            await pace.take(TENANT, THREAD)
        assert await pace.take(TENANT, THREAD) > 0
        assert await pace.take(TENANT, "another thread") == 0
        for number in range(30):
            await pace.take(TENANT, f"thread {number}")
        assert await pace.take(TENANT, "yet another thread") > 0
        assert await pace.take("another organisation", "yet another thread") == 0
        return [loop.now]

    travelled(elsewhere)
