"""One connection that everybody shares: it answers as redis-py does, in one trip for all, and mends itself."""

import asyncio
import time
from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager
from typing import cast

import pytest
from redis.exceptions import ResponseError

from bot.connection import ANSWER_S, connect
from bot.shared_line import SharedLine, share
from tests.bot.servers import Kind, Server, relayed, running

ASKED: tuple[tuple[str | int, ...], ...] = (
    ("PING",),
    ("SET", "text", "a"),
    ("GET", "text"),
    ("GET", "nothing"),
    ("HSET", "hash", "one", 1, "two", 2),
    ("HGETALL", "hash"),
    ("HMGET", "hash", "one", "none"),
    ("SADD", "set", "a", "b"),
    ("SMEMBERS", "set"),
    ("ZADD", "sorted", 1, "a", 2, "b"),
    ("ZSCORE", "sorted", "a"),
    ("ZSCAN", "sorted", 0),
    ("EXISTS", "text"),
)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with running(Kind.VALKEY) as started:
        yield started


@asynccontextmanager
async def line_to(url: str) -> AsyncGenerator[SharedLine]:
    """A line that is there."""
    line = share(connect(url))
    assert isinstance(line, SharedLine)
    try:
        await line.execute_command("PING")
        assert await line.is_up()
        yield line
    finally:
        await line.aclose()


@pytest.mark.parametrize("command", ASKED, ids=str)
async def test_a_reply_is_what_redis_py_makes_of_it(server: Server, command: tuple[str | int, ...]) -> None:
    plain = connect(server.url)
    for each in ASKED:  # so that there is something
        await plain.execute_command(*each)
    async with line_to(server.url) as line:
        assert await line.execute_command(*command) == await plain.execute_command(*command)
        assert await line.is_up()
    await plain.aclose()


@pytest.mark.parametrize("text", ["é…😀", "half a \ud83d character"])
async def test_text_comes_back_as_it_went_in(server: Server, text: str) -> None:
    async with line_to(server.url) as line:
        await line.execute_command("SET", "text", text)
        assert await line.execute_command("GET", "text") == text


async def test_what_is_asked_at_the_same_moment_travels_together(server: Server) -> None:
    async with relayed(server) as relay, line_to(relay.url) as line:
        before = relay.round_trips
        replies = await asyncio.gather(*(line.execute_command("ECHO", str(number)) for number in range(20)))
        assert replies == [str(number) for number in range(20)]
        assert relay.round_trips == before + 1


async def test_a_refusal_is_the_caller_s_alone(server: Server) -> None:
    async with line_to(server.url) as line:
        wrong, right = await asyncio.gather(
            line.execute_command("INCR"), line.execute_command("ECHO", "a"), return_exceptions=True
        )
        assert isinstance(wrong, ResponseError)
        assert right == "a"


async def test_who_gives_up_leaves_the_others_their_replies(server: Server) -> None:
    async with line_to(server.url) as line:
        first = asyncio.ensure_future(line.execute_command("ECHO", "first"))
        second = asyncio.ensure_future(line.execute_command("ECHO", "second"))
        await asyncio.sleep(0)
        first.cancel()
        assert await second == "second"
        assert await line.execute_command("ECHO", "third") == "third"


async def test_a_reply_that_was_lost_is_asked_for_again(server: Server) -> None:
    async with relayed(server) as relay, line_to(relay.url) as line:
        relay.replies_to_lose = 1
        assert await line.execute_command("ECHO", "a") == "a"
        assert await line.is_up()  # another one
        assert await line.execute_command("ECHO", "b") == "b"


async def test_a_server_that_hangs_is_waited_for_no_longer_than_redis_py_would() -> None:
    with running(Kind.VALKEY) as server:
        async with line_to(server.url) as line:
            server.pause()
            began = time.monotonic()
            asked = asyncio.ensure_future(line.execute_command("ECHO", "a"))
            await asyncio.sleep(ANSWER_S + 0.3)
            server.resume()
            assert await asked == "a"
            assert time.monotonic() - began < ANSWER_S + 5


async def test_a_script_that_the_server_forgot_is_loaded_again(server: Server) -> None:
    async with line_to(server.url) as line:
        script = line.register_script("return {KEYS[1], ARGV[1]}")
        assert await script(["{a}"], [1]) == ["{a}", "1"]
        await line.execute_command("SCRIPT", "FLUSH")
        assert cast("list[str]", await script(["{a}"], [2])) == ["{a}", "2"]
