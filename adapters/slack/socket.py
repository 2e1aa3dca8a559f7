"""Slack's deliveries over Socket Mode, for a bot that no public address leads to."""

from collections.abc import Awaitable, Callable
from typing import cast

import structlog
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.front import Reply
from adapters.slack.inbound import Body
from adapters.slack.payload import mapping
from adapters.slack.quiet import quiet_logger

log = structlog.stdlib.get_logger(__name__)


class Socket:
    """A connection that Slack delivers through; it is made again for as long as it takes."""

    def __init__(self, client: AsyncWebClient, app_token: str, dispatch: Callable[[Body], Awaitable[Reply]]) -> None:
        self._dispatch = dispatch
        self._client = SocketModeClient(app_token=app_token, web_client=client, logger=quiet_logger("socket"))
        self._client.socket_mode_request_listeners.append(self._receive)

    async def connect(self) -> None:
        """Connect; returns once that worked."""
        await self._client.connect()  # type: ignore[no-untyped-call] # the SDK left it so
        log.info("socket mode connected")

    async def close(self) -> None:
        """Disconnect."""
        await self._client.close()  # type: ignore[no-untyped-call] # likewise

    async def _receive(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        reply = await self._dispatch(mapping(cast("object", request.payload)))
        if reply.status != 200:
            return  # not acknowledged: Slack delivers it again
        body = dict(reply.body) if reply.body else None
        await client.send_socket_mode_response(SocketModeResponse(envelope_id=request.envelope_id, payload=body))
