"""Where the connector is: what a verified activity said last, however long ago, and nothing anybody else said."""

from datetime import timedelta

import pytest
from redis.asyncio import Redis
from redis.exceptions import ConnectionError  # noqa: A004 - the store's

from adapters.base import DeliveryError, DeskUnavailable
from adapters.commands import Commands
from adapters.teams.conversations import Conversation, Kind
from adapters.teams.services import Origin, Services

KEPT = timedelta(days=100)
CHAT = Conversation(tenant="acme", id="a:chat", kind=Kind.PERSONAL)
FIRST, SECOND = "https://smba.example/emea/", "https://smba.example/amer/"


async def outcome(services: Services, there: Conversation = CHAT) -> str:
    with pytest.raises(DeliveryError) as caught:
        await services.find(there)
    return caught.value.kind


async def test_the_newest_address_counts_for_every_process(redis: Redis) -> None:
    first, second = Services(redis, KEPT), Services(redis, KEPT)
    assert await outcome(first) == "gone"
    await first.note(CHAT, FIRST)
    assert [await each.find(CHAT) for each in (first, second, Services(redis, KEPT))] == [FIRST] * 3
    await second.note(CHAT, SECOND)
    assert await second.find(CHAT) == SECOND
    assert await Services(redis, KEPT).find(CHAT) == SECOND


async def test_an_address_is_kept_as_long_as_sessions_may_last_and_written_once(redis: Redis) -> None:
    services = Services(redis, KEPT)
    await services.note(CHAT, FIRST)
    (key,) = await redis.keys("*")
    assert 0 <= KEPT.total_seconds() - await redis.ttl(key) < 5
    await redis.delete(key)
    await services.note(CHAT, FIRST)
    assert await redis.keys("*") == [], "it was known"
    assert await services.find(CHAT) == FIRST


async def test_conversations_and_organisations_are_kept_apart(redis: Redis) -> None:
    services = Services(redis, KEPT)
    await services.note(CHAT, FIRST)
    assert await outcome(services, Conversation(tenant="beta", id=CHAT.id, kind=Kind.PERSONAL)) == "gone"
    assert await outcome(services, Conversation(tenant="acme", id="a:other", kind=Kind.PERSONAL)) == "gone"
    thread = Conversation(tenant="acme", id=CHAT.id, kind=Kind.CHANNEL, root="17")
    assert await services.find(thread) == FIRST, "a thread is where its channel is"


async def test_what_anybody_may_have_said_is_no_address_of_the_connector(redis: Redis) -> None:
    anybody = Services(redis, KEPT, Origin.ANYBODY)
    await anybody.note(CHAT, "http://127.0.0.1:9/")
    assert await anybody.find(CHAT) == "http://127.0.0.1:9/"
    verified = Services(redis, KEPT)
    assert await outcome(verified) == "gone"
    await verified.note(CHAT, FIRST)
    assert await Services(redis, KEPT, Origin.ANYBODY).find(CHAT) == "http://127.0.0.1:9/"


class Unstable:
    """A client of the store, whose server may be down."""

    def __init__(self, redis: Commands) -> None:
        self._redis = redis
        self.is_down = False

    async def execute_command(self, *words: str | int) -> object:
        if self.is_down:
            raise ConnectionError
        return await self._redis.execute_command(*words)


async def test_a_store_that_is_down_is_told_and_what_is_near_is_still_known(redis: Redis) -> None:
    store = Unstable(redis)
    services = Services(store, KEPT)
    await services.note(CHAT, FIRST)
    store.is_down = True
    with pytest.raises(DeskUnavailable):
        await services.note(CHAT, SECOND)
    assert await services.find(CHAT) == FIRST
    assert await outcome(Services(store, KEPT)) == "later"
    store.is_down = False
    await services.note(CHAT, SECOND)
    assert await services.find(CHAT) == SECOND


async def test_what_was_only_read_is_written_when_it_is_told_again(redis: Redis) -> None:
    services = Services(redis, KEPT)
    await Services(redis, KEPT).note(CHAT, FIRST)
    (key,) = await redis.keys("*")
    await redis.expire(key, 60)
    assert await services.find(CHAT) == FIRST
    await services.note(CHAT, FIRST)
    assert 0 <= KEPT.total_seconds() - await redis.ttl(key) < 5, "the plans begun there now last longer"
