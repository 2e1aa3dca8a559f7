"""The playground behind the port: what the engine can rely on."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import cast
from uuid import uuid4

import pytest
from redis.asyncio import Redis

from adapters.base import Address, DeliveryError, File, MessageRef, Person
from adapters.tongues import Tongues
from adapters.web import Secure, WebAdapter, create
from adapters.web.messages import MessageLog
from adapters.web.render import render
from bot.connection import connect
from tests.adapters.web.conftest import SECRET
from tests.adapters.web.samples import SAMPLES
from tests.bot.servers import Kind, Server, running

FIRST, SECOND = SAMPLES["buttons"], SAMPLES["text"]
FILE = File(name="plan.ics", media_type="text/calendar", content=b"BEGIN:VCALENDAR")


@pytest.fixture
def server() -> Iterator[Server]:
    with running(Kind.VALKEY) as server:
        yield server


@pytest.fixture
async def redis(server: Server) -> AsyncIterator[Redis]:
    client = connect(server.url)
    yield cast("Redis", client)
    await client.aclose()


@pytest.fixture
async def adapter(redis: Redis) -> AsyncIterator[WebAdapter]:
    adapter = create(redis, tongues=Tongues(redis), secret=SECRET, secure=Secure.HTTP)
    yield adapter
    await adapter.close()


@pytest.fixture
def log(redis: Redis) -> MessageLog:
    return MessageLog(redis, kept=timedelta(days=1))


@pytest.fixture
async def address(log: MessageLog) -> Address:
    conversation = uuid4().hex
    await log.open(conversation, "me")
    return Address(platform="web", tenant="web", place=conversation)


async def test_a_message_is_posted_once_per_key(adapter: WebAdapter, log: MessageLog, address: Address) -> None:
    first = await adapter.post(address, FIRST, "a", 1)
    again = await adapter.post(address, FIRST, "a", 1)
    other = await adapter.post(address, SECOND, "b", 1)
    assert first == again
    assert first.ref != other.ref
    assert [message.body for message in await log.read(address.place)] == [render(FIRST), render(SECOND)]


async def test_an_edit_replaces_the_whole_message(adapter: WebAdapter, log: MessageLog, address: Address) -> None:
    posted = await adapter.post(address, FIRST, "a", 1)
    await adapter.edit(posted.ref, SECOND, 1)
    await adapter.edit(posted.ref, SECOND, 1)
    (message,) = await log.read(address.place)
    assert (message.body, message.version) == (render(SECOND), 2)


async def test_who_wakes_up_with_an_old_card_changes_nothing(
    adapter: WebAdapter, log: MessageLog, address: Address
) -> None:
    posted = await adapter.post(address, FIRST, "a", 1)
    await adapter.edit(posted.ref, SECOND, 3)
    await adapter.edit(posted.ref, FIRST, 2)
    assert await adapter.post(address, FIRST, "a", 1) == posted
    (message,) = await log.read(address.place)
    assert (message.body, message.version) == (render(SECOND), 2)


async def test_a_store_that_hangs_is_waited_for_but_not_for_ever(
    adapter: WebAdapter, address: Address, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.web.patience.LIMIT", 0.2)
    server.pause()
    async with asyncio.timeout(5):
        with pytest.raises(DeliveryError) as caught:
            await adapter.post(address, FIRST, "a", 1)
    assert caught.value.kind == "later"


async def test_a_file_is_handed_over_once_per_key(adapter: WebAdapter, log: MessageLog, address: Address) -> None:
    await adapter.attach(address, FILE, "a")
    await adapter.attach(address, FILE, "a")
    await adapter.post(address, FIRST, "a", 1)
    assert [message.body["type"] for message in await log.read(address.place)] == ["file", "card"]


@pytest.mark.parametrize("ref", ["", "x", "/", "a/b", "a/1", f"{'0' * 32}/1", "a/²", "a/-1"])
async def test_a_message_that_is_not_there_is_gone(adapter: WebAdapter, ref: str) -> None:
    with pytest.raises(DeliveryError) as caught:
        await adapter.edit(MessageRef(ref=ref), FIRST, 1)
    assert caught.value.kind == "gone"


async def test_an_erased_conversation_is_gone(adapter: WebAdapter, address: Address) -> None:
    posted = await adapter.post(address, FIRST, "a", 1)
    await adapter.forget(Person(tenant="web", id="me"))
    for attempt in (
        adapter.post(address, FIRST, "b", 1),
        adapter.edit(posted.ref, FIRST, 1),
        adapter.attach(address, FILE, "c"),
    ):
        with pytest.raises(DeliveryError) as caught:
            await attempt
        assert caught.value.kind == "gone"


async def test_while_the_store_is_away_it_is_later(adapter: WebAdapter, address: Address, server: Server) -> None:
    posted = await adapter.post(address, FIRST, "a", 1)
    server.kill()
    for attempt in (
        adapter.post(address, FIRST, "b", 1),
        adapter.edit(posted.ref, SECOND, 1),
        adapter.attach(address, FILE, "c"),
    ):
        with pytest.raises(DeliveryError) as caught:
            await attempt
        assert caught.value.kind == "later"
        assert caught.value.wait > 0
    server.start()
    assert (await adapter.post(address, FIRST, "a", 1)).ref == posted.ref


async def test_closing_twice_does_no_harm(adapter: WebAdapter) -> None:
    await adapter.close()
    await adapter.close()
