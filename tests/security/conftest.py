"""A real store, and a bot on it."""

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.bot.one_bot import Bot
from tests.bot.servers import Kind, Server, running


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with running(Kind.VALKEY) as server:
        yield server


@pytest.fixture
async def bot(server: Server) -> AsyncIterator[Bot]:
    bot = Bot(server.url)
    yield bot
    await bot.close()
