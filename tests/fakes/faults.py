"""What can go wrong with a call to any platform, on purpose, and how a connection ends badly."""

import asyncio
from dataclasses import dataclass, field
from typing import Final

from aiohttp import web

ALWAYS: Final = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Html:
    """A page where JSON was expected; nothing is done, or it is done all the same."""

    status: int = 200
    is_done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Delayed:
    """Done and answered well, but late."""

    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Reset:
    """The connection is reset before anything is done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LostAnswer:
    """It is done, and the connection ends without an answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CutAnswer:
    """It is done, and the answer breaks off in the middle."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """It is done, and nothing is answered until the caller gives up."""


@dataclass(slots=True, kw_only=True, eq=False)
class Held:
    """The call waits until it is let go, before anything is done or before its answer is sent."""

    is_done: bool = False
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    _go: asyncio.Event = field(default_factory=asyncio.Event)

    def let_go(self) -> None:
        """Let what waits, and what comes, pass."""
        self._go.set()

    async def wait(self) -> None:
        """Wait until it is let go."""
        self.arrived.set()
        await self._go.wait()


async def hang_up(request: web.Request) -> web.StreamResponse:
    """End the connection without a word."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def break_off(request: web.Request, body: bytes) -> web.StreamResponse:
    """Send half of an answer and end the connection."""
    response = web.StreamResponse(headers={"Content-Type": "application/json", "Content-Length": str(len(body))})
    await response.prepare(request)
    await response.write(body[: len(body) // 2])
    if request.transport is not None:
        request.transport.close()
    return response
