"""Which process made which call to a platform, and when: noted on the platforms' side."""

import time
from collections.abc import Awaitable, Callable, Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import cast
from unittest.mock import patch

from aiohttp import web

from tests.chaos.ledger import Call
from tests.chaos.watch import Platforms

Through = Callable[[web.Request, Call, Callable[..., object]], Awaitable[web.StreamResponse]]


@dataclass(slots=True, kw_only=True, eq=False)
class Noted:
    """A call; moments in seconds of the monotonic clock, `answered` None until it was."""

    call: Call
    caller: str
    at: float
    answered: float | None = None
    is_waited_for: bool = True


@dataclass(slots=True, kw_only=True, eq=False)
class Calls:
    """All of them, in order."""

    noted: list[Noted] = field(default_factory=list[Noted])

    def with_trouble(self, trouble: object) -> Noted | None:
        """The call that met with this very trouble."""
        return next((each for each in self.noted if each.call.trouble is trouble), None)


@contextmanager
def noting(platforms: Platforms, calls: Calls) -> Generator[None]:
    """Note every call for as long as the block lasts."""
    with ExitStack() as stack:
        for server in (platforms.slack._server, platforms.teams._server):
            through = cast("Through", server._through_trouble)
            stack.enter_context(patch.object(server, "_through_trouble", _noting(through, calls)))
        yield


def _noting(through: Through, calls: Calls) -> Through:
    async def noting(request: web.Request, call: Call, work: Callable[..., object]) -> web.StreamResponse:
        noted = Noted(call=call, caller=request.remote or "", at=time.monotonic())
        calls.noted.append(noted)
        response = await through(request, call, work)
        noted.answered = time.monotonic()
        noted.is_waited_for = request.transport is not None and not request.transport.is_closing()
        return response

    return noting
