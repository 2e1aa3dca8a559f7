"""Slack's deliveries over Socket Mode, for a bot that no public address leads to.

An address of Slack's is good for one connection. The SDK's own client tries the same one for ever where a connection
fails after its address was given, so the connections are made here.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Final, cast

import aiohttp
import structlog
from slack_sdk.web.async_client import AsyncWebClient

from adapters.background import Background
from adapters.payload import NOTHING, mapping, parsed, text
from adapters.slack.deeds import Reply
from adapters.slack.inbound import Body
from adapters.slack.token_calls import NotNow, Refused, open_socket

log = structlog.stdlib.get_logger(__name__)

_HEARTBEAT_S: Final = 10.0  # a connection that is silent for longer is dead
_PAUSE_S: Final = 1.0  # between two connections, at least
_FAILED_PAUSE_S: Final = 2.0  # after one that did not come about
_OPERATOR_PAUSE_S: Final = 60.0  # when somebody has to mend the settings first
_ACK_S: Final = 3.0  # that Slack waits for an acknowledgement


class Socket:
    """A connection that Slack delivers through; it is made again for as long as it takes."""

    def __init__(
        self, client: AsyncWebClient, app_token: str, take: Callable[[Body], Awaitable[Reply]], background: Background
    ) -> None:
        self._client = client
        self._app_token = app_token
        self._take = take
        self._background = background
        self._current: aiohttp.ClientWebSocketResponse | None = None
        self._renewed = asyncio.Event()  # another one for each connection
        self._is_stopped = False

    async def run(self) -> None:
        """Be connected until cancelled."""
        try:
            while True:
                socket = await self._connect()
                log.info("socket mode connected")
                # The former one is read until now, so that there is always one for Slack to deliver through.
                former, self._current = self._current, socket
                self._renewed.set()
                self._renewed = asyncio.Event()
                leave = asyncio.Event()
                self._background.keep(self._listen(socket, leave), "socket mode")
                if former is not None:
                    await former.close()
                await asyncio.sleep(_PAUSE_S)
                await leave.wait()
        finally:
            if self._current is not None:
                await self._current.close()

    def stop(self) -> None:
        """Take nothing more; what is not acknowledged Slack delivers again."""
        self._is_stopped = True

    async def _connect(self) -> aiohttp.ClientWebSocketResponse:
        session = cast("aiohttp.ClientSession", self._client.session)  # the client was made with one
        while True:
            wait = _FAILED_PAUSE_S
            try:
                address = await open_socket(self._client, self._app_token)
                return await session.ws_connect(address, heartbeat=_HEARTBEAT_S, proxy=self._client.proxy)
            except Refused as refused:
                log.error("slack refuses SLACK_APP_TOKEN", code=refused.code)
                wait = _OPERATOR_PAUSE_S
            except NotNow as trouble:
                log.warning("slack gives no connection for socket mode", wait=trouble.wait)
                wait = trouble.wait
            except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
                log.warning("socket mode not connected", error=type(error).__name__)
            await asyncio.sleep(wait)

    async def _listen(self, socket: aiohttp.ClientWebSocketResponse, leave: asyncio.Event) -> None:
        """Take what comes until the connection ends; ask for another one when it does, or is about to."""
        try:
            async for message in socket:
                envelope = _read(message)
                if text(envelope, "type") == "disconnect":
                    log.info("slack gives up a connection", reason=text(envelope, "reason")[:50])
                    leave.set()
                elif text(envelope, "envelope_id") and not self._is_stopped:
                    self._background.start(self._receive(socket, envelope), "delivery")
        finally:
            leave.set()

    async def _receive(self, socket: aiohttp.ClientWebSocketResponse, envelope: Mapping[str, object]) -> None:
        reply = await self._take(mapping(envelope, "payload"))
        if reply.status != 200:
            return  # not acknowledged: Slack delivers it again
        answer = {"envelope_id": text(envelope, "envelope_id"), **({"payload": reply.body} if reply.body else {})}
        try:
            async with asyncio.timeout(_ACK_S):
                await self._acknowledge(socket, json.dumps(answer))
        except TimeoutError:
            log.warning("acknowledgement lost")

    async def _acknowledge(self, socket: aiohttp.ClientWebSocketResponse, answer: str) -> None:
        """Send it over the connection that the delivery came by, or over the one that took its place."""
        while True:
            renewed = self._renewed
            for each in (socket, self._current):
                if each is not None and await _sends(each, answer):
                    return
            await renewed.wait()


async def _sends(socket: aiohttp.ClientWebSocketResponse, answer: str) -> bool:
    if socket.closed:
        return False
    try:
        await socket.send_str(answer)
    except (aiohttp.ClientError, ConnectionError):
        return False
    return True


def _read(message: aiohttp.WSMessage) -> Mapping[str, object]:
    if message.type is not aiohttp.WSMsgType.TEXT:
        return NOTHING
    try:
        return mapping(parsed(cast("str", message.data)))
    except (ValueError, RecursionError):
        log.warning("socket mode message not readable")
        return NOTHING
