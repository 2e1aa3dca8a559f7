"""Slack's deliveries over HTTP: size, encoding, age and signature are checked before anything is parsed.

Bolt would parse first, and answer a broken body with 500 even when it is not signed.
"""

import re
from collections.abc import Awaitable, Callable
from typing import Final, cast

import structlog
from aiohttp import web
from slack_sdk.signature import Clock, SignatureVerifier
from yarl import URL

from adapters.body import BodyRefused, read_body
from adapters.payload import mapping, parsed, text
from adapters.slack.deeds import Reply
from adapters.slack.inbound import Body

log = structlog.stdlib.get_logger(__name__)

PATH: Final = "/slack/events"
_LARGEST: Final = 512 * 1024  # bytes; the largest payloads, a modal with everything in it, are below 300 KB
_BODY_SECONDS: Final = 5.0
_REASONS: Final = {415: "packed bodies are not taken", 413: "too large", 408: "too slow", 400: "broken body"}
_TIMESTAMP: Final = re.compile(r"[0-9]{1,12}", re.ASCII)
_SIGNATURE: Final = re.compile(r"v0=[0-9a-f]{64}", re.ASCII)


class Refusal(Exception):
    """A request that is not taken."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


def http_route(
    signing_secret: str, dispatch: Callable[[Body], Awaitable[Reply]], clock: Callable[[], float]
) -> web.RouteDef:
    """The one address for events, interactions and commands."""
    verifier = SignatureVerifier(signing_secret, _Clock(clock))

    async def receive(request: web.Request) -> web.Response:
        try:
            body = _parse(request, await _read(request), verifier)
        except Refusal as refusal:
            log.info("slack request refused", status=refusal.status, reason=refusal.reason)
            return web.json_response({"error": refusal.reason}, status=refusal.status)
        if text(body, "type") == "url_verification":
            return web.json_response({"challenge": text(body, "challenge")})
        return _respond(await dispatch(body))

    return web.post(PATH, receive)


def _respond(reply: Reply) -> web.Response:
    if reply.body:
        return web.json_response(reply.body, status=reply.status)
    return web.Response(status=reply.status)


async def _read(request: web.Request) -> bytes:
    try:
        return await read_body(request, limit=_LARGEST, seconds=_BODY_SECONDS)
    except BodyRefused as refused:
        raise Refusal(refused.status, _REASONS[refused.status]) from None


def _parse(request: web.Request, raw: bytes, verifier: SignatureVerifier) -> Body:
    try:
        body = raw.decode("utf-8")
    except UnicodeDecodeError:
        raise Refusal(400, "not UTF-8") from None
    timestamp = request.headers.get("X-Slack-Request-Timestamp", "")
    signature = request.headers.get("X-Slack-Signature", "")
    if not _TIMESTAMP.fullmatch(timestamp) or not _SIGNATURE.fullmatch(signature):
        raise Refusal(401, "not signed")
    if not verifier.is_valid(body=body, timestamp=timestamp, signature=signature):
        raise Refusal(401, "wrong or old signature")
    try:
        return _object(body, request.content_type)
    except (ValueError, RecursionError):
        raise Refusal(400, "not readable") from None


def _object(body: str, content_type: str) -> Body:
    """The JSON object of a body; ValueError or Refusal for anything else."""
    if content_type == "application/x-www-form-urlencoded":
        # yarl's parser is C; the standard library's would be the most expensive part of a press.
        form = URL.build(path="/", query_string=body, encoded=True).query
        if "payload" not in form:
            return dict(form)
        body = form["payload"]
    found = parsed(body)
    if not isinstance(found, dict):
        raise Refusal(400, "not an object")
    return mapping(cast("object", found))


class _Clock(Clock):
    """The application's clock for the SDK's check of a signature's age."""

    def __init__(self, now: Callable[[], float]) -> None:
        super().__init__()
        self._now = now

    def now(self) -> float:
        return self._now()
