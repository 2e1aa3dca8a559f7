"""The whole bot with its playground on a real store, over real HTTP."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.app import running as running_bot
from bot.config import load_settings
from tests.adapters.web.browser import Browser
from tests.bot.servers import Kind, Server, running

SECRET = "a secret for tests that is long enough"


@pytest.fixture(scope="module")
def store() -> Iterator[Server]:
    with running(Kind.VALKEY) as server:
        yield server


@pytest.fixture
async def address(store: Server, tmp_path: Path) -> AsyncIterator[str]:
    settings = load_settings(
        {
            "REDIS_URL": store.url,
            "PORT": "0",
            "LIVEWISE_SECRET": SECRET,
            "LIVEWISE_DATA": str(tmp_path),
            "LIVEWISE_WORKER": "off",
        },
        None,
    )
    async with running_bot(settings) as bot:
        yield bot.address.rstrip("/")


@pytest.fixture
async def browser(address: str) -> AsyncIterator[Browser]:
    async with Browser(address) as browser:
        await browser.open("/")
        yield browser


@pytest.fixture
async def stranger(address: str) -> AsyncIterator[Browser]:
    async with Browser(address) as browser:
        await browser.open("/")
        yield browser
