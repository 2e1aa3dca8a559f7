"""Who goes in next where only so many can be at work at once."""

import asyncio
from collections.abc import Callable, Coroutine

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.turnstile import Full, Turnstile


class Hall:
    """People who come to a turnstile, each under a name; whoever is in stays until told to leave."""

    def __init__(self, turnstile: Turnstile) -> None:
        self.turnstile = turnstile
        self.came_in: list[str] = []
        self.sent_away: list[str] = []
        self._doors: dict[str, asyncio.Event] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}

    async def comes(self, *names: str) -> None:
        """They come one after the other; the first letter of a name is the tenant."""
        for name in names:
            self._doors[name] = asyncio.Event()
            self._tasks[name] = asyncio.create_task(self._visit(name))
            await settled()

    async def leaves(self, *names: str) -> None:
        """They go out one after the other."""
        for name in names:
            self._doors[name].set()
            await settled()

    async def gives_up(self, name: str) -> None:
        """Somebody does not want to wait any more."""
        self._tasks[name].cancel()
        await settled()

    async def _visit(self, name: str) -> None:
        try:
            async with self.turnstile.turn(name[0]):
                self.came_in.append(name)
                await self._doors[name].wait()
        except Full:
            self.sent_away.append(name)


async def settled() -> None:
    """Return when everything that can go on has done so."""
    for _ in range(10):
        await asyncio.sleep(0)


async def test_whoever_finds_no_room_waits_for_somebody_to_leave() -> None:
    hall = Hall(Turnstile(places=2, of_one=2))
    await hall.comes("a1", "a2", "a3", "a4")
    assert hall.came_in == ["a1", "a2"]
    await hall.leaves("a2")
    assert hall.came_in == ["a1", "a2", "a3"]
    await hall.leaves("a1", "a3", "a4")
    assert (hall.came_in[-1], hall.turnstile.inside, hall.turnstile.waiting) == ("a4", 0, 0)


async def test_another_tenant_is_next_however_many_of_the_first_wait() -> None:
    hall = Hall(Turnstile(places=1, of_one=1))
    await hall.comes("a1", "a2", "a3", "a4", "b1")
    await hall.leaves("a1")
    assert hall.came_in == ["a1", "a2"]  # it was the first that nobody was before
    await hall.leaves("a2")
    assert hall.came_in[-1] == "b1"
    await hall.leaves("b1")
    assert hall.came_in[-1] == "a3"


async def test_tenants_take_turns_and_each_has_its_own_order() -> None:
    hall = Hall(Turnstile(places=1, of_one=1))
    await hall.comes("x1", "a1", "a2", "a3", "b1", "b2", "c1")
    for name in ("x1", "a1", "b1", "c1", "a2", "b2", "a3"):
        await hall.leaves(name)
    assert hall.came_in == ["x1", "a1", "b1", "c1", "a2", "b2", "a3"]


async def test_one_tenant_leaves_room_for_others() -> None:
    hall = Hall(Turnstile(places=3, of_one=2))
    await hall.comes("a1", "a2", "a3", "b1")
    assert hall.came_in == ["a1", "a2", "b1"]
    await hall.leaves("b1")
    assert hall.came_in == ["a1", "a2", "b1"]
    await hall.leaves("a1")
    assert hall.came_in[-1] == "a3"


async def test_a_full_queue_sends_away_the_last_of_whoever_crowds_it() -> None:
    hall = Hall(Turnstile(places=1, of_one=1, queue=3))
    await hall.comes("a1", "a2", "a3", "a4", "a5")
    assert hall.sent_away == ["a5"]
    await hall.comes("b1")
    assert hall.sent_away == ["a5", "a4"]
    await hall.leaves("a1", "a2", "b1", "a3")
    assert hall.came_in == ["a1", "a2", "b1", "a3"]


async def test_nobody_waits_longer_than_they_have_patience() -> None:
    turnstile = Turnstile(places=1, of_one=1)
    async with turnstile.turn("a"):
        with pytest.raises(Full):
            await turnstile.turn("b", patience=0.01).__aenter__()
    assert (turnstile.inside, turnstile.waiting) == (0, 0)


async def test_whoever_gives_up_is_passed_over() -> None:
    hall = Hall(Turnstile(places=1, of_one=1))
    await hall.comes("a1", "b1", "c1")
    await hall.gives_up("b1")
    await hall.leaves("a1")
    assert hall.came_in == ["a1", "c1"]


async def test_whoever_is_called_and_gives_up_in_the_same_moment_calls_the_next() -> None:
    hall = Hall(Turnstile(places=1, of_one=1))
    await hall.comes("a1", "b1", "c1")
    hall._doors["a1"].set()
    await asyncio.sleep(0)  # a1 is told that it may leave
    await hall.gives_up("b1")
    assert hall.came_in[-1] == "c1"
    await hall.leaves("c1")
    assert (hall.turnstile.inside, hall.turnstile.waiting) == (0, 0)


async def test_a_failure_inside_leaves_the_place_to_others() -> None:
    turnstile = Turnstile(places=1, of_one=1)
    with pytest.raises(ZeroDivisionError):
        async with turnstile.turn("a"):
            raise ZeroDivisionError
    async with turnstile.turn("b"):
        assert turnstile.inside == 1


_STEPS = st.lists(st.tuples(st.sampled_from(["comes", "leaves", "gives_up"]), st.sampled_from("abc")), max_size=60)


@settings(max_examples=60, deadline=None)
@given(steps=_STEPS, places=st.integers(1, 4), of_one=st.integers(1, 4), queue=st.integers(0, 6))
def test_whatever_happens_the_limits_hold_and_nobody_is_forgotten(
    steps: list[tuple[str, str]], places: int, of_one: int, queue: int
) -> None:
    async def live() -> None:
        turnstile = Turnstile(places=places, of_one=of_one, queue=queue)
        hall, here = Hall(turnstile), list[str]()
        for number, (what, tenant) in enumerate(steps):
            if what == "comes":
                here.append(f"{tenant}{number}")
                await hall.comes(here[-1])
            elif (name := next((each for each in here if each[0] == tenant), None)) is not None:
                here.remove(name)
                act: Callable[[str], Coroutine[None, None, None]] = hall.leaves if what == "leaves" else hall.gives_up
                await act(name)
            assert turnstile.inside <= places
            assert all(count <= of_one for count in turnstile._inside.values())
            assert turnstile.waiting <= queue
            # Nobody waits while there is room.
            assert not any(map(turnstile._has_room_for, turnstile._round))
        for _ in steps:
            await hall.leaves(*here)
        assert (turnstile.inside, turnstile.waiting) == (0, 0)
        assert len(set(hall.came_in) & set(hall.sent_away)) == 0

    asyncio.run(live())
