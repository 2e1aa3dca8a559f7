"""HTTP/1.1 by hand, as little as a measurement needs, so that whoever presses costs less than whoever is pressed."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias
from urllib.parse import urlsplit

_END: Final = b"\r\n\r\n"
_START_S: Final = 60.0
_POLL_S: Final = 0.01
_LAST_CHUNK: Final = b"0\r\n\r\n"

Take: TypeAlias = Callable[[str, str, bytes], bytes]
"""What a call is answered with, as JSON: by its verb, path and body."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back, and when by the loop's clock."""

    status: int
    body: bytes
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _Whole:
    """A message that has arrived as a whole, and how many bytes it took."""

    first_line: bytes
    body: bytes
    size: int


class Serving(asyncio.Protocol):
    """One connection of somebody who calls; each call is answered at once, with 200."""

    def __init__(self, take: Take) -> None:
        self._take = take
        self._buffer = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (whole := _read(self._buffer)) is not None:
            self._buffer = self._buffer[whole.size :]
            verb, path, _ = whole.first_line.decode().split(" ", 2)
            body = self._take(verb, path, whole.body)
            head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {len(body)}"
            assert self._transport is not None
            self._transport.write(head.encode() + _END + body)


class _Line(asyncio.Protocol):
    """One connection to the bot, with one request at a time."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._buffer = b""
        self._waiting: asyncio.Future[Answer] | None = None
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def ask(self, request: bytes) -> "asyncio.Future[Answer]":
        assert self.transport is not None
        self._waiting = self._loop.create_future()
        self.transport.write(request)
        return self._waiting

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        whole = _read(self._buffer)
        if whole is None or self._waiting is None or self._waiting.done():
            return
        self._buffer = b""
        status = int(whole.first_line.split(b" ", 2)[1])
        self._waiting.set_result(Answer(status=status, body=whole.body, at=self._loop.time()))

    def connection_lost(self, exc: Exception | None) -> None:
        self.transport = None
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(exc or ConnectionResetError("the bot has closed the connection"))


class Lines:
    """Connections to one address; as many as there are requests at once, kept for the next ones."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        assert parts.hostname is not None
        assert parts.port is not None
        self._host, self._port = parts.hostname, parts.port
        self._free: list[_Line] = []

    async def open(self) -> None:
        """Wait until somebody listens at the address; TimeoutError when that takes too long."""
        async with asyncio.timeout(_START_S):
            while True:
                try:
                    self._free.append(await self._open())
                except OSError:
                    await asyncio.sleep(_POLL_S)
                else:
                    return

    async def ask(self, request: bytes) -> Answer:
        """Send the bytes of a request; OSError where nobody is there, or does not stay."""
        line = self._free.pop() if self._free else await self._open()
        if line.transport is None:  # the bot has closed it in the meantime
            line = await self._open()
        answer = await line.ask(request)
        self._free.append(line)
        return answer

    def close(self) -> None:
        """Let go of the connections, of which none may be in use."""
        for line in self._free:
            if line.transport is not None:
                line.transport.close()
        self._free.clear()

    async def _open(self) -> _Line:
        _, line = await asyncio.get_running_loop().create_connection(_Line, self._host, self._port)
        return line


def request_of(url: str, headers: dict[str, str], body: bytes) -> bytes:
    """The bytes of a POST."""
    parts = urlsplit(url)
    named = {"Host": parts.netloc, **headers, "Content-Length": str(len(body))}
    lines = [f"POST {parts.path} HTTP/1.1", *(f"{name}: {value}" for name, value in named.items())]
    return "\r\n".join(lines).encode() + _END + body


def _read(buffer: bytes) -> _Whole | None:
    """The message a buffer begins with; None while something of it is still to come."""
    end = buffer.find(_END)
    if end < 0:
        return None
    head, begin = buffer[:end], end + len(_END)
    first_line = head.split(b"\r\n", 1)[0]
    lower = head.lower()
    if b"transfer-encoding: chunked" in lower:
        last = buffer.find(_LAST_CHUNK, begin)
        if last < 0:
            return None
        size = last + len(_LAST_CHUNK)
        return _Whole(first_line=first_line, body=_joined(buffer[begin:size]), size=size)
    length = int(lower.split(b"content-length:", 1)[1].split(b"\r\n", 1)[0]) if b"content-length:" in lower else 0
    if len(buffer) < begin + length:
        return None
    return _Whole(first_line=first_line, body=buffer[begin : begin + length], size=begin + length)


def _joined(chunks: bytes) -> bytes:
    body = b""
    while True:
        size, _, rest = chunks.partition(b"\r\n")
        length = int(size, 16)
        if length == 0:
            return body
        body, chunks = body + rest[:length], rest[length + 2 :]
