"""How long the playground waits for the store: people are told "try again" rather than left with a page that hangs."""

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

LIMIT = 6.0  # seconds for one call, the client's own repeats included; a server that restarts is back before

_AGAIN = 0.5

Reply = TypeVar("Reply")


async def wait_for_store(reply: Awaitable[Reply]) -> Reply:
    """The store's reply; TimeoutError when it takes too long, and then what was asked may still have been done."""
    # Twice, because Python 3.11's `asyncio.wait_for`, through which redis-py sends, can swallow a cancellation.
    async with asyncio.timeout(LIMIT + _AGAIN), asyncio.timeout(LIMIT):
        return await reply
