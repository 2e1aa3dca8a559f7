"""Socket Mode: what people do goes to the bot in envelopes, over websockets that the bot opens.

A connection is opened with a ticket of `apps.connections.open`, which is good for one. Where several are open, they
take turns. An acknowledgement counts on whichever connection it comes: a client that renewed its connection in the
meantime sends it over the new one.
"""

import asyncio
import json
import math
import secrets
import time
import uuid
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from aiohttp import ClientConnectionError, WSCloseCode, WSMsgType, web

from tests.fakes.slack_api import APP, Asked, Method, Methods
from tests.fakes.slack_delivery import ACK_S, Answer, Delivery
from tests.fakes.slack_json import Json, is_object
from tests.fakes.slack_waiting import eventually
from tests.fakes.slack_world import Transport, World

CONNECTIONS: Final = 10  # how many an app may have open at the same time
_LIFETIME_S: Final = 18_060  # what Slack says a connection lives for, more or less
_RETRIED: Final = "timeout"  # Slack's only reason here: no acknowledgement came
_CLOSING_S: Final = 1.0  # for the other side to say goodbye
_HOST: Final = "applink-of-the-fake"


class Leave(StrEnum):
    """Why a connection is to be given up."""

    WARNING = "warning"  # it will be in some seconds
    REFRESH = "refresh_requested"
    DISABLED = "link_disabled"  # the app is not in Socket Mode
    TOO_MANY = "too_many_websockets"


@dataclass(slots=True, kw_only=True, eq=False)
class Connection:
    """One open websocket; `number` counts from 1 for every one that was ever opened."""

    number: int
    socket: web.WebSocketResponse
    request: web.Request
    is_taking: bool = True  # whether it gets anything new

    @property
    def is_open(self) -> bool:
        """Whether it can still carry something."""
        return not self.socket.closed and self.request.transport is not None

    async def send(self, message: Json) -> None:
        """Send a message; it is lost where the other side is gone."""
        try:
            await self.socket.send_json(message)
        except (ClientConnectionError, ConnectionError):
            return

    async def leave(self, reason: Leave) -> None:
        """Ask the bot to give it up; after a mere warning it is used on."""
        self.is_taking = self.is_taking and reason is Leave.WARNING
        await self.send({"type": "disconnect", "reason": reason.value, "debug_info": {"host": _HOST}})

    def cut(self) -> None:
        """End the TCP connection without a word."""
        self.is_taking = False
        if self.request.transport is not None:
            self.request.transport.abort()

    async def gone(self) -> None:
        """Wait until it is closed, by either side."""
        await eventually(lambda: not self.is_open or None, lambda: f"connection {self.number} is still open")


class Sockets:
    """Every connection of the app; what is carried is acknowledged within `patience_s` or counts as unacknowledged."""

    def __init__(self, world: World) -> None:
        self.patience_s = ACK_S
        self.opened: list[Connection] = []  # ever, the oldest first
        self.acknowledged: list[str] = []  # envelope_ids as they came in, known or not
        self.unread: list[str] = []  # what came in and is no acknowledgement
        self.refusals = 0  # how many of the next connections fail before they are open; their tickets are used up
        self._world = world
        self._turn = 0
        self._waiting: dict[str, asyncio.Future[Json]] = {}

    # -- controls of a test

    @property
    def connections(self) -> list[Connection]:
        """The ones that get what happens now, the oldest first."""
        return [connection for connection in self.opened if connection.is_taking and connection.is_open]

    async def connection(self, number: int = 1) -> Connection:
        """The connection that is opened as this one, counted from 1, once it is."""
        await eventually(
            lambda: len(self.opened) >= number or None,
            lambda: f"{len(self.opened)} connections were opened, of {number}",
        )
        return self.opened[number - 1]

    async def disconnect(self, reason: Leave = Leave.REFRESH) -> None:
        """Ask the bot to give up every connection."""
        for connection in self.connections:
            await connection.leave(reason)

    def cut(self) -> None:
        """End the TCP connection of every one."""
        for connection in self.connections:
            connection.cut()

    async def close(self) -> None:
        """Close what is left."""
        await asyncio.gather(*(connection.socket.close(code=WSCloseCode.GOING_AWAY) for connection in self.opened))

    # -- the bot's side

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """The websocket that a ticket is good for."""
        ticket = request.query.get("ticket", "")
        if ticket not in self._world.tickets:
            return web.Response(status=403)
        if self.refusals:
            self.refusals -= 1
            self._world.tickets.discard(ticket)
            return web.Response(status=503)
        socket = web.WebSocketResponse(timeout=_CLOSING_S)
        await socket.prepare(request)
        self._world.tickets.discard(ticket)
        connection = Connection(number=len(self.opened) + 1, socket=socket, request=request)
        if refusal := self._refusal():
            await connection.leave(refusal)
            await socket.close()
            return socket
        await connection.send(self._hello())
        self.opened.append(connection)
        await self._listen(connection)
        return socket

    def _refusal(self) -> Leave | None:
        if self._world.app.transport is not Transport.SOCKET:
            return Leave.DISABLED
        return Leave.TOO_MANY if len(self.connections) >= CONNECTIONS else None

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": len(self.connections) + 1,
            "debug_info": {"host": _HOST, "build_number": 10, "approximate_connection_time": _LIFETIME_S},
            "connection_info": {"app_id": self._world.app.id},
        }

    async def _listen(self, connection: Connection) -> None:
        """Take acknowledgements until the connection ends; pings are answered by themselves."""
        async for message in connection.socket:
            if message.type is WSMsgType.TEXT:
                self._take(message.data)

    def _take(self, text: str) -> None:
        said: object = json.loads(text) if text.startswith("{") else None
        if not is_object(said) or "envelope_id" not in said:
            self.unread.append(text)
            return
        identity = str(said["envelope_id"])
        self.acknowledged.append(identity)
        waiting = self._waiting.get(identity)
        if waiting is not None and not waiting.done():
            waiting.set_result(said)

    # -- people's side

    async def carry(self, delivery: Delivery, retry: int) -> Answer:
        """Send a delivery to one of the connections and wait for its acknowledgement."""
        connections = self.connections
        if not connections:
            return Answer(status=0, text="no connection", headers={}, seconds=0)
        self._turn += 1
        envelope = _envelope(delivery, retry)
        identity = str(envelope["envelope_id"])
        self._waiting[identity] = asyncio.get_running_loop().create_future()
        began = time.monotonic()
        try:
            async with asyncio.timeout(self.patience_s):
                await connections[self._turn % len(connections)].send(envelope)
                said = await self._waiting[identity]
        except TimeoutError:
            return Answer(status=0, text="no acknowledgement", headers={}, seconds=math.inf)
        finally:
            del self._waiting[identity]
        body = json.dumps(said["payload"]) if said.get("payload") else ""
        return Answer(status=200, text=body, headers={}, seconds=time.monotonic() - began)


def _envelope(delivery: Delivery, retry: int) -> Json:
    """The message of a delivery; each attempt has an id of its own."""
    shaped: Json = {
        "payload": dict(delivery.payload),
        "envelope_id": str(uuid.uuid4()),
        "type": _kind(delivery),
        "accepts_response_payload": not delivery.is_event,
    }
    if delivery.is_event:
        shaped |= {"retry_attempt": retry, "retry_reason": _RETRIED if retry else ""}
    return shaped


def _kind(delivery: Delivery) -> str:
    if delivery.is_event:
        return "events_api"
    return "slash_commands" if delivery.kind == "command" else "interactive"


def _open(asked: Asked) -> Json:
    ticket = secrets.token_urlsafe(16)
    asked.world.tickets.add(ticket)
    address = asked.world.base_url.replace("http", "ws", 1)
    return {"url": f"{address}/link/?ticket={ticket}&app_id={asked.world.app.id}"}


METHODS: Final[Methods] = {"apps.connections.open": Method(answer=_open, token=APP)}
