"""Commands to one server over one connection that everybody shares: those of the same moment travel together.

redis-py takes each command through a pool, three timers and a retry of its own, which is more work than the command.
Here a command is some bytes into a socket, and its reply the next one that comes back. Everything that is not the
ordinary case stays with redis-py: it opens the connection (address, TLS, login, sentinels), carries pipelines, and
makes every call again that went wrong here, with its waiting and repeating. That is safe because every command and
script of the store may be repeated.
"""

import asyncio
import contextlib
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from hashlib import sha1
from typing import Any, Final, Literal, cast

import hiredis
from redis import exceptions
from redis.asyncio import Redis

from bot.connection import ANSWER_S, Client, Pipeline, Script

# What redis-py puts right: it waits, connects anew, asks the sentinels who is master now.
_MENDED: Final = (exceptions.ConnectionError, exceptions.TimeoutError, exceptions.ReadOnlyError, OSError)


def share(client: Client) -> Client:
    """The same server over one line; a client that talks to several servers stays as it is."""
    return SharedLine(client) if isinstance(client, Redis) else client


class SharedLine:
    """A client of one server; the first command after anything went wrong goes through redis-py."""

    def __init__(self, redis: Redis) -> None:
        self._redis: Any = redis  # its commands and its pool are untyped
        self._shapes = cast("Mapping[str, Callable[[object], object]]", self._redis.response_callbacks)
        self._line: Line | None = None
        self._opening: asyncio.Task[None] | None = None

    async def execute_command(self, *args: str | int) -> object:
        """The reply to one command, as redis-py gives it."""
        line = self._line
        if line is None or not line.is_open:
            return await self._ask_redis_py(args)
        try:
            packed = _pack(args)
        except UnicodeEncodeError:  # half a character, which redis-py spells as it was set to
            return await self._redis.execute_command(*args)
        try:
            reply = await line.ask(packed)
        except _MENDED:
            line.close()
            return await self._ask_redis_py(args)
        shape = self._shapes.get(str(args[0]))
        return reply if shape is None else shape(reply)

    def pipeline(self, *, transaction: Literal[False]) -> Pipeline:
        """An empty pipeline."""
        return cast("Pipeline", self._redis.pipeline(transaction=transaction))

    def register_script(self, script: str) -> Script:
        """A script of this text."""
        return _Script(self, script)

    async def is_up(self) -> bool:
        """Whether the line is there, when nobody is still opening it."""
        if self._opening is not None:
            await asyncio.wait({self._opening})
        return self._line is not None and self._line.is_open

    async def aclose(self) -> None:
        """Close every connection."""
        if self._opening is not None:
            self._opening.cancel()
            await asyncio.wait({self._opening})
        if self._line is not None:
            self._line.close()
        await self._redis.aclose()

    async def _ask_redis_py(self, args: Sequence[str | int]) -> object:
        reply: object = await self._redis.execute_command(*args)
        # The server is there. Nobody waits for the line; where the server is gone again, the next command finds out.
        if self._opening is None or self._opening.done():
            self._opening = asyncio.create_task(self._open(), name="shared line")
        return reply

    async def _open(self) -> None:
        if self._line is not None and self._line.is_open:
            return
        connection = self._redis.connection_pool.make_connection()
        with contextlib.suppress(exceptions.RedisError, OSError):
            await connection.connect()
            self._line = Line(connection)


class _Script:
    """A Lua script, called by its hash."""

    def __init__(self, line: SharedLine, script: str) -> None:
        self._line = line
        self._script = script
        self._hash = sha1(script.encode(), usedforsecurity=False).hexdigest()  # as the server names it

    def __call__(self, keys: Sequence[str], args: Sequence[str | int]) -> Awaitable[object]:
        return self._call("EVALSHA", self._hash, len(keys), *keys, *args)

    async def _call(self, *command: str | int) -> object:
        try:
            return await self._line.execute_command(*command)
        except exceptions.NoScriptError:
            await self._line.execute_command("SCRIPT", "LOAD", self._script)
            return await self._line.execute_command(*command)


class Line(asyncio.Protocol):
    """One connection, opened by redis-py: replies come in the order of the commands."""

    def __init__(self, connection: Any) -> None:  # noqa: ANN401 - redis-py's connections have no public face
        encoder = connection.encoder
        self._replies = hiredis.Reader(
            protocolError=exceptions.InvalidResponse,
            replyError=connection._parser.parse_error,  # noqa: SLF001 - which error a code is, only the parser knows
            encoding=encoder.encoding,
            errors=encoder.encoding_errors,
            notEnoughData=_NOTHING_YET,
        )
        self._loop = asyncio.get_running_loop()
        self._waiting: deque[tuple[float, asyncio.Future[object]]] = deque()
        self._outgoing: list[bytes] = []
        self._watch: asyncio.TimerHandle | None = None
        # From here on the connection is ours: redis-py's object counts as not connected. Its writer closes the
        # transport when nobody holds it any more.
        self._writer: asyncio.StreamWriter = connection._writer  # noqa: SLF001 - there is no other way to it
        connection._reader = connection._writer = None  # noqa: SLF001 - likewise
        self._transport = self._writer.transport
        self._transport.set_protocol(self)

    @property
    def is_open(self) -> bool:
        """Whether commands can be sent."""
        return not self._transport.is_closing()

    def ask(self, packed: bytes) -> "asyncio.Future[object]":
        """The reply to a command; fails with what redis-py raises for it, and when the connection ends."""
        reply: asyncio.Future[object] = self._loop.create_future()
        self._waiting.append((self._loop.time(), reply))
        if not self._outgoing:
            self._loop.call_soon(self._send)
        self._outgoing.append(packed)
        if self._watch is None:
            self._watch = self._loop.call_later(ANSWER_S, self._look)
        return reply

    def close(self) -> None:
        """Let go of the connection; whoever still waits is told so."""
        self._transport.abort()

    def data_received(self, data: bytes) -> None:
        """Replies, or a part of one."""
        self._replies.feed(data)
        while (reply := self._replies.gets()) is not _NOTHING_YET:
            _, waiting = self._waiting.popleft()
            if waiting.done():  # given up
                continue
            if isinstance(reply, Exception):
                waiting.set_exception(reply)
            else:
                waiting.set_result(reply)

    def connection_lost(self, exc: Exception | None) -> None:
        """Nobody gets a reply any more."""
        if self._watch is not None:
            self._watch.cancel()
        while self._waiting:
            _, waiting = self._waiting.popleft()
            if not waiting.done():
                waiting.set_exception(exceptions.ConnectionError(f"the connection has ended: {type(exc).__name__}"))

    def _send(self) -> None:
        packed, self._outgoing = self._outgoing, []
        if self.is_open:
            self._transport.write(b"".join(packed))

    def _look(self) -> None:
        """End a connection on which somebody has waited too long: nothing behind that reply would come either."""
        self._watch = None
        if not self._waiting:
            return
        left = self._waiting[0][0] + ANSWER_S - self._loop.time()
        if left <= 0:
            self._transport.abort()
        else:
            self._watch = self._loop.call_later(left, self._look)


_NOTHING_YET: Final = object()
_pack = cast("Callable[[tuple[str | int, ...]], bytes]", hiredis.pack_command)  # typed as if it took one word
