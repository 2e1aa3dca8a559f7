"""News for open pages, through a real store that may go away."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Protocol, cast
from uuid import uuid4

import pytest
from redis.asyncio import Redis
from redis.exceptions import RedisError

from adapters.web.events import TABS_PER_PERSON, Changed, Crowded, Feed, Ready, Tab, TabLimitError
from adapters.web.messages import CHANNEL, Change, MessageLog, decode_change, encode_change
from adapters.web.render import render
from bot.connection import connect
from tests.adapters.web.samples import SAMPLES
from tests.bot.servers import Kind, Server, running

SOON = 10.0  # seconds
CARD = render(SAMPLES["text"])


@pytest.fixture(params=[Kind.VALKEY, Kind.CLUSTER])
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    with running(Kind(request.param)) as server:
        yield server


@pytest.fixture
async def redis(server: Server) -> AsyncIterator[Redis]:
    client = connect(server.url)
    yield cast("Redis", client)
    await client.aclose()


@pytest.fixture
async def feed(redis: Redis) -> AsyncIterator[Feed]:
    feed = Feed(redis)
    yield feed
    await feed.close()


@pytest.fixture
def log(redis: Redis) -> MessageLog:
    return MessageLog(redis, kept=timedelta(days=1))


async def news(tab: Tab) -> object:
    async with asyncio.timeout(SOON):
        return await tab.next()


class Publisher(Protocol):
    """The one call of the client that is needed here, typed."""

    async def publish(self, channel: str, message: str | bytes) -> int: ...


async def publish(redis: Redis, message: str | bytes) -> None:
    await cast("Publisher", redis).publish(CHANNEL, message)


async def test_a_page_hears_that_it_listens_and_then_of_each_change(feed: Feed, log: MessageLog) -> None:
    me, conversation = uuid4().hex, uuid4().hex
    with feed.open(person=me, watched="") as tab:
        assert await news(tab) == (Ready(),)
        await log.open(conversation, me)
        await log.append(conversation, CARD, "k")
        assert await news(tab) == (Changed(conversation=conversation),)


async def test_only_those_hear_of_a_change_whom_it_concerns(feed: Feed, log: MessageLog) -> None:
    me, guest, stranger, conversation = (uuid4().hex for _ in range(4))
    with (
        feed.open(person=me, watched="") as mine,
        feed.open(person=guest, watched=conversation) as shared,
        feed.open(person=stranger, watched="") as other,
    ):
        for tab in (mine, shared, other):
            assert await news(tab) == (Ready(),)
        await log.open(conversation, me)
        await log.append(conversation, CARD, "k")
        assert await news(mine) == await news(shared) == (Changed(conversation=conversation),)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await other.next()


async def test_a_later_page_is_told_at_once_that_it_listens(feed: Feed) -> None:
    with feed.open(person="a", watched="") as first:
        assert await news(first) == (Ready(),)
        with feed.open(person="b", watched="") as second:
            assert await news(second) == (Ready(),)


async def test_pages_catch_up_when_the_store_comes_back(server: Server, feed: Feed, log: MessageLog) -> None:
    if server.kind is Kind.CLUSTER:
        pytest.skip("one kind of server is enough to lose")
    me, conversation = uuid4().hex, uuid4().hex
    with feed.open(person=me, watched="") as tab:
        assert await news(tab) == (Ready(),)
        await log.open(conversation, me)
        server.kill()
        with pytest.raises(RedisError):
            await log.append(conversation, CARD, "k")
        server.start()
        assert await news(tab) == (Ready(),)
        await log.append(conversation, CARD, "k")
        assert await news(tab) == (Changed(conversation=conversation),)


async def test_closing_ends_every_page(redis: Redis) -> None:
    feed = Feed(redis)
    with feed.open(person="a", watched="") as tab:
        waiting = asyncio.create_task(tab.next())
        await asyncio.sleep(0)
        await feed.close()
        async with asyncio.timeout(SOON):
            while await waiting is not None:
                waiting = asyncio.create_task(tab.next())
    with feed.open(person="a", watched="") as late:
        assert await news(late) is None


async def test_one_page_too_many_takes_the_place_of_the_oldest(feed: Feed) -> None:
    with contextlib.ExitStack() as pages:
        other = pages.enter_context(feed.open(person="somebody else", watched=""))
        first, second, *_ = [
            pages.enter_context(feed.open(person="me", watched="")) for _ in range(TABS_PER_PERSON + 1)
        ]
        async with asyncio.timeout(SOON):
            while (told := await first.next()) == (Ready(),):
                pass
            assert told == (Crowded(),)
            assert await first.next() is None
        for tab in (second, other):
            assert await news(tab) == (Ready(),)


async def test_pages_that_were_closed_make_room_before_any_other(feed: Feed) -> None:
    with contextlib.ExitStack() as pages:
        oldest = pages.enter_context(feed.open(person="me", watched=""))
        closed = pages.enter_context(feed.open(person="me", watched="", left=lambda: True))
        for _ in range(TABS_PER_PERSON - 2):
            pages.enter_context(feed.open(person="me", watched=""))
        newest = pages.enter_context(feed.open(person="me", watched=""))
        async with asyncio.timeout(SOON):
            while await closed.next() is not None:
                pass
        for tab in (oldest, newest):
            assert await news(tab) == (Ready(),)


async def test_a_process_serves_so_many_pages_and_no_more(feed: Feed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adapters.web.events.TABS_PER_PROCESS", 2)
    with contextlib.ExitStack() as pages:
        pages.enter_context(feed.open(person="a", watched=""))
        pages.enter_context(feed.open(person="b", watched="", left=lambda: True))
        pages.enter_context(feed.open(person="c", watched=""))
        with pytest.raises(TabLimitError):
            pages.enter_context(feed.open(person="d", watched=""))


async def test_a_change_waits_once_and_many_become_look_at_everything() -> None:
    tab = Tab(person="me", watched="")
    for _ in range(1_000):
        tab.tell(Change(conversation="c", owner="me"))
    assert await tab.next() == (Changed(conversation="c"),)
    for number in range(1_000):
        tab.tell(Change(conversation=str(number), owner="me"))
    told = await tab.next()
    assert told is not None
    assert len(told) <= 51


async def test_nothing_on_the_channel_ends_the_listening(feed: Feed, redis: Redis, log: MessageLog) -> None:
    me, conversation = uuid4().hex, uuid4().hex
    await log.open(conversation, me)
    with feed.open(person=me, watched="") as tab:
        assert await news(tab) == (Ready(),)
        await publish(redis, "nonsense")
        await log.append(conversation, CARD, "first")
        assert await news(tab) == (Changed(conversation=conversation),)
        await publish(redis, b"\xff\xfe")
        assert await news(tab) == (Ready(),)
        await log.append(conversation, CARD, "second")
        assert await news(tab) == (Changed(conversation=conversation),)


def test_a_change_is_published_as_it_is_read() -> None:
    change = Change(conversation="c", owner="me")
    assert decode_change(encode_change(change)) == change
    assert decode_change("") is None
    assert decode_change("c ") is None
