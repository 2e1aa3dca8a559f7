"""HTTP/1.1 by hand, as little as pressing needs: on a small machine whoever presses must cost less than the bot."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias
from urllib.parse import urlsplit

_END: Final = b"\r\n\r\n"
_LAST_CHUNK: Final = b"0\r\n\r\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back, and when by the machine's monotonic clock."""

    status: int
    body: bytes
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A request that arrived."""

    verb: str
    path: str
    head: bytes
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What it is answered with, after so many seconds."""

    body: bytes
    status: int = 200
    wait: float = 0.0
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


Take: TypeAlias = Callable[[Call], Reply]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Whole:
    """A message that has arrived as a whole, and how many bytes it took."""

    head: bytes
    body: bytes
    size: int


class Serving(asyncio.Protocol):
    """One connection of somebody who calls, with one request at a time."""

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
            verb, path, _ = whole.head.split(b"\r\n", 1)[0].decode().split(" ", 2)
            reply = self._take(Call(verb=verb, path=path, head=whole.head, body=whole.body))
            asyncio.get_running_loop().call_later(reply.wait, self._answer, reply)

    def connection_lost(self, exc: Exception | None) -> None:
        del exc
        self._transport = None

    def _answer(self, reply: Reply) -> None:
        named = {"Content-Type": "application/json; charset=utf-8", "Content-Length": str(len(reply.body))}
        lines = [
            f"HTTP/1.1 {reply.status} X",
            *(f"{name}: {value}" for name, value in {**named, **reply.headers}.items()),
        ]
        if self._transport is not None:
            self._transport.write("\r\n".join(lines).encode() + _END + reply.body)


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
        status = int(whole.head.split(b" ", 2)[1])
        self._waiting.set_result(Answer(status=status, body=whole.body, at=self._loop.time()))

    def connection_lost(self, exc: Exception | None) -> None:
        self.transport = None
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(exc or ConnectionResetError("the bot has closed the connection"))


class Lines:
    """Connections to the bot; as many as there are requests at once, kept for the next ones."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        assert parts.hostname is not None
        assert parts.port is not None
        self._host, self._port = parts.hostname, parts.port
        self._free: list[_Line] = []

    async def ask(self, request: bytes) -> Answer:
        """Send the bytes of a request; OSError where nobody is there, or does not stay."""
        line = self._free.pop() if self._free else None
        if line is None or line.transport is None:  # none is free, or the bot has closed it in the meantime
            _, line = await asyncio.get_running_loop().create_connection(_Line, self._host, self._port)
        answer = await line.ask(request)
        self._free.append(line)
        return answer

    def close(self) -> None:
        """Let go of the connections, of which none may be in use."""
        for line in self._free:
            if line.transport is not None:
                line.transport.close()
        self._free.clear()


def request_of(url: str, headers: Mapping[str, str], body: bytes) -> bytes:
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
    lower = head.lower()
    if b"transfer-encoding: chunked" in lower:
        last = buffer.find(_LAST_CHUNK, begin)
        if last < 0:
            return None
        size = last + len(_LAST_CHUNK)
        return _Whole(head=head, body=_joined(buffer[begin:size]), size=size)
    length = int(lower.split(b"content-length:", 1)[1].split(b"\r\n", 1)[0]) if b"content-length:" in lower else 0
    if len(buffer) < begin + length:
        return None
    return _Whole(head=head, body=buffer[begin : begin + length], size=begin + length)


def _joined(chunks: bytes) -> bytes:
    body = b""
    while True:
        size, _, rest = chunks.partition(b"\r\n")
        length = int(size, 16)
        if length == 0:
            return body
        body, chunks = body + rest[:length], rest[length + 2 :]
