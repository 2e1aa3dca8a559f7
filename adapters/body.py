"""The body of a request from the world: within a size, within a time, and as it was sent."""

import asyncio
from contextlib import nullcontext

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError


class BodyRefused(Exception):
    """A body that is not taken: 415 packed, 413 too large, 408 too slow, 400 broken."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


async def read_body(request: web.Request, *, limit: int, seconds: float) -> bytes:
    """At most `limit` bytes that arrive within `seconds`; BodyRefused."""
    # The web server would unpack it by itself, to any size and with errors of its own.
    if request.headers.get("Content-Encoding", "").strip().lower() not in {"", "identity"}:
        raise BodyRefused(415)
    if (request.content_length or 0) > limit:
        raise BodyRefused(413)
    body = bytearray()
    try:
        # What has arrived already takes no time.
        async with nullcontext() if request.content.is_eof() else asyncio.timeout(seconds):
            async for chunk in request.content.iter_chunked(65_536):
                body += chunk
                if len(body) > limit:
                    raise BodyRefused(413)
    except TimeoutError as error:
        raise BodyRefused(408) from error
    except (web.RequestPayloadError, HttpProcessingError, ConnectionError) as error:
        raise BodyRefused(400) from error
    return bytes(body)
