"""What the engine relies on at every platform: who reads where, and what is told to one person alone."""

from collections.abc import AsyncIterator
from functools import partial

import pytest
from redis.asyncio import Redis

from adapters.base import Address, DeliveryError, Readers
from adapters.teams.telling import patiently
from tests.adapters.grounds import GROUNDS, TITLES, Ground, titled

FIRST, SECOND = TITLES


@pytest.fixture(params=GROUNDS)
async def ground(redis: Redis, request: pytest.FixtureRequest) -> AsyncIterator[Ground]:
    async with GROUNDS[str(request.param)](redis) as ground:
        yield ground


async def outcome(ground: Ground, address: Address) -> str:
    """What becomes of a message to the owner alone."""
    try:
        await ground.adapter.post_alone(address, titled(FIRST), "key", 1)
    except DeliveryError as error:
        return error.kind
    return "shown"


async def test_it_is_told_where_others_read(ground: Ground) -> None:
    assert not ground.adapter.is_shared(ground.alone)
    assert all(map(ground.adapter.is_shared, ground.shared))


async def test_the_owner_alone_reads_what_is_for_them_alone_wherever_the_session_is(ground: Ground) -> None:
    adapter = ground.adapter
    for address in (ground.alone, *ground.shared):
        posted = await patiently(partial(adapter.post_alone, address, titled(FIRST), address.place, 1))
        assert posted.threads == (), "what is written there may be meant for another session"
        assert await ground.read_alone() == [FIRST]
        await patiently(partial(adapter.edit, posted.ref, titled(SECOND), 2))
        assert await ground.read_alone() == [SECOND]
        await patiently(partial(adapter.edit, posted.ref, titled("Done"), 3))
    assert list(ground.read_shared()) == []


async def test_a_second_message_comes_into_the_same_chat(ground: Ground) -> None:
    for title in TITLES:
        await ground.adapter.post_alone((*ground.shared, ground.alone)[0], titled(title), title, 1)
    assert await ground.read_alone() == [FIRST, SECOND]


async def test_what_was_never_tried_is_not_found_and_not_shown(ground: Ground) -> None:
    for address in (ground.alone, *ground.shared):
        assert await ground.adapter.find(address, titled(FIRST), "key", 1) is None
        assert await ground.adapter.find(address, titled(FIRST), "key", 1, readers=Readers.OWNER) is None
    assert [*await ground.read_alone(), *ground.read_shared()] == []


async def test_who_cannot_be_reached_alone_is_gone(ground: Ground) -> None:
    assert await outcome(ground, ground.unreachable) == "gone"
    assert [*await ground.read_alone(), *ground.read_shared()] == []


async def test_trouble_that_passes_closes_no_place(ground: Ground) -> None:
    if not ground.shared:
        pytest.skip("nothing but the store is between the playground and its pages")
    ground.hinder()
    assert await outcome(ground, ground.shared[0]) in {"later", "unsure"}
