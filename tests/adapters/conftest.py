"""A store for the tests of one file, empty for each of them."""

from collections.abc import AsyncIterator, Iterator

import pytest
from redis.asyncio import Redis

from tests.adapters.slack.installing import empty_redis
from tests.bot.servers import Kind, Server, running


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with running(Kind.VALKEY) as server:
        yield server


@pytest.fixture
async def redis(server: Server) -> AsyncIterator[Redis]:
    async with empty_redis(server.url) as client:
        yield client
