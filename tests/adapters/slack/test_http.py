"""Requests that are not what Slack sends: refused before anything is done, whatever they are."""

import asyncio
import gzip
import hashlib
import hmac
import json
import logging
import time
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from types import MappingProxyType
from urllib.parse import quote_plus, urlencode

import aiohttp
import pytest
from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError

from adapters.slack import http
from adapters.slack.deeds import Reply
from adapters.slack.http import PATH, http_route
from adapters.slack.inbound import Body
from tests.fakes.slack import Seal
from tests.fakes.slack_delivery import Post

SECRET = "signing-secret-of-the-test"
JSON, FORM = "application/json", "application/x-www-form-urlencoded"
LIMIT = 512 * 1024
PAYLOAD: Mapping[str, object] = {"type": "block_actions", "actions": []}
RAW = json.dumps(PAYLOAD).encode()


@dataclass(slots=True)
class Listener:
    """The route, and what came through it."""

    address: str = ""
    port: int = 0
    taken: list[Body] = field(default_factory=list[Body])
    http: aiohttp.ClientSession = field(default_factory=aiohttp.ClientSession)

    async def dispatch(self, body: Body) -> Reply:
        self.taken.append(body)
        return Reply()

    async def send(
        self,
        body: bytes,
        content_type: str | None = JSON,
        *,
        seal: Seal = Seal.RIGHT,
        method: str = "POST",
        headers: Mapping[str, str] = MappingProxyType({}),
    ) -> int:
        """The status of a request."""
        sent = {**Post(SECRET).signed(body, seal), **headers}
        if content_type is not None:
            sent["Content-Type"] = content_type
        skipped = {"Content-Type"} if content_type is None else set[str]()
        async with self.http.request(
            method, self.address, data=body, headers=sent, skip_auto_headers=skipped, allow_redirects=False
        ) as response:
            return response.status

    async def raw(self, *parts: bytes, patience_s: float = 20.0) -> bytes:
        """What comes back for bytes that no HTTP client would send, up to the end of the connection."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        try:
            for part in parts:
                writer.write(part)
                await writer.drain()
            async with asyncio.timeout(patience_s):
                return await reader.read(1 << 20)
        finally:
            writer.close()


@asynccontextmanager
async def listening() -> AsyncGenerator[Listener]:
    listener = Listener()
    app = web.Application()
    app.add_routes([http_route(SECRET, listener.dispatch, time.time)])
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        listener.port = runner.addresses[0][1]
        listener.address = f"http://127.0.0.1:{listener.port}{PATH}"
        yield listener
    finally:
        await listener.http.close()
        await runner.cleanup()


@pytest.fixture
async def listener(caplog: pytest.LogCaptureFixture) -> AsyncIterator[Listener]:
    async with listening() as listener:
        yield listener
        # Whatever came before, what Slack sends is still taken.
        assert await listener.send(RAW) == 200
        assert listener.taken[-1] == PAYLOAD
    # What aiohttp says of requests that are none at all, `bot/logs.py` turns into one line without a stack.
    ours = [record for record in caplog.records if record.name != "aiohttp.server" or not _is_senders(record)]
    assert [record for record in ours if record.exc_info or record.levelname == "ERROR"] == []


def _is_senders(record: logging.LogRecord) -> bool:
    error = record.exc_info[1] if record.exc_info else None
    return isinstance(error, HttpProcessingError | web.RequestPayloadError)


def _status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1])


def signed(timestamp: str, body: bytes = RAW) -> dict[str, str]:
    """Headers that sign a body rightly for this timestamp."""
    signature = hmac.new(SECRET.encode(), b"v0:" + timestamp.encode() + b":" + body, hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": timestamp, "X-Slack-Signature": f"v0={signature}"}


def request(headers: Mapping[bytes, bytes], body: bytes = RAW, first: bytes = b"POST /slack/events HTTP/1.1") -> bytes:
    """The bytes of a request with these headers, which closes its connection."""
    lines = [first, b"Host: 127.0.0.1", b"Connection: close", *(b"%b: %b" % pair for pair in headers.items())]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


def headers_for(body: bytes, content_type: bytes = b"application/json") -> dict[bytes, bytes]:
    """What a rightly signed request has."""
    named = {name.encode(): value.encode() for name, value in Post(SECRET).signed(body, Seal.RIGHT).items()}
    return {**named, b"Content-Type": content_type, b"Content-Length": str(len(body)).encode()}


# --- what Slack sends ---------------------------------------------------------------------------------------------


async def test_events_interactions_and_commands_are_taken_as_they_come(listener: Listener) -> None:
    assert await listener.send(RAW) == 200
    assert await listener.send(RAW, f"{JSON}; charset=utf-8") == 200
    assert await listener.send(urlencode({"payload": json.dumps(PAYLOAD)}).encode(), FORM) == 200
    assert await listener.send(b"command=%2Flivewise&text=H%C3%B6ren+%26+sehen", FORM) == 200
    *_, pressed, command = listener.taken
    assert pressed == PAYLOAD
    assert command == {"command": "/livewise", "text": "Hören & sehen"}


async def test_slack_may_check_the_address_with_a_signed_request_alone(listener: Listener) -> None:
    body = json.dumps({"type": "url_verification", "challenge": "3eZbrw1a"}).encode()
    assert await listener.send(body, seal=Seal.WRONG) == 401
    headers = {**Post(SECRET).signed(body, Seal.RIGHT), "Content-Type": JSON}
    async with listener.http.post(listener.address, data=body, headers=headers) as response:
        assert await response.json() == {"challenge": "3eZbrw1a"}
    assert listener.taken == []


# --- signatures ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seal", [Seal.WRONG, Seal.OLD, Seal.MISSING])
@pytest.mark.parametrize("body", [RAW, b"{", b"", b"payload=%7B", b"\xff\xfe"])
async def test_what_is_not_signed_now_is_refused_unread(listener: Listener, seal: Seal, body: bytes) -> None:
    assert await listener.send(body, seal=seal) == (400 if body == b"\xff\xfe" else 401)
    assert listener.taken == []


async def test_only_a_plain_number_near_now_is_a_timestamp(listener: Listener) -> None:
    now = int(time.time())
    for timestamp in (
        *("", "now", "1e9", "0x10", "-1", f"-{now}", f"+{now}", f"{now}.0", f"{now} {now}", "NaN", "inf", "true"),
        *("0", "1", "9" * 12, "9" * 13, "9" * 5000, str(now - 400), str(now + 400)),
    ):
        assert await listener.send(RAW, headers=signed(timestamp)) == 401, timestamp
    assert listener.taken == []
    assert await listener.send(RAW, headers=signed(str(now - 200))) == 200
    assert await listener.send(RAW, headers=signed(str(now + 200))) == 200


async def test_digits_of_other_scripts_are_no_timestamp(listener: Listener) -> None:
    arabic = "".join(chr(0x660 + int(digit)) for digit in str(int(time.time())))
    fullwidth = "".join(chr(0xFF10 + int(digit)) for digit in str(int(time.time())))
    for timestamp in (arabic, fullwidth):
        found = signed(timestamp)
        headers = {
            **headers_for(RAW),
            b"X-Slack-Request-Timestamp": timestamp.encode(),
            b"X-Slack-Signature": found["X-Slack-Signature"].encode(),
        }
        assert (await listener.raw(request(headers))).startswith(b"HTTP/1.1 401 ")
    assert listener.taken == []


async def test_only_one_spelling_is_a_signature(listener: Listener) -> None:
    right = Post(SECRET).signed(RAW, Seal.RIGHT)["X-Slack-Signature"]
    for signature in (
        *("", "v0=", "v0", right[3:], right[:-1], f"{right}0", f"{right},{right}", f"v1={right[3:]}"),
        *(right.upper(), f"v0={right[3:].upper()}", f"v0= {right[3:]}", "v0=" + "0" * 64, "v0=" + "é" * 64),
    ):
        assert await listener.send(RAW, headers={"X-Slack-Signature": signature}) == 401, signature
    assert listener.taken == []


async def test_a_signature_is_good_for_its_own_body_alone(listener: Listener) -> None:
    headers = Post(SECRET).signed(RAW, Seal.RIGHT)
    for body in (RAW + b" ", RAW[:-1], RAW.replace(b"block", b"black"), b""):
        assert await listener.send(body, headers=headers) == 401
    assert listener.taken == []


# --- bodies -------------------------------------------------------------------------------------------------------

UNREADABLE = (
    b"",
    b" ",
    b"{",
    b"}",
    b'{"type": "block_actions"',
    b"{'type': 'block_actions'}",
    b'{"type": "block_actions"} x',
    b"null",
    b"true",
    b"17",
    b'"block_actions"',
    b"[]",
    b'[{"type": "block_actions"}]',
    b"\xef\xbb\xbf" + RAW,
    b'{"n": ' + b"9" * 5000 + b"}",
    b'{"a":' * 100_000,
    b"[" * 100_000,
    b'{"a":' * 20_000 + b"1" + b"}" * 20_000,
)


async def test_a_signed_body_that_is_no_object_is_refused(listener: Listener) -> None:
    for body in UNREADABLE:
        assert await listener.send(body) == 400, body[:50]
        form = b"payload=" + quote_plus(body).encode()
        if len(form) <= LIMIT:
            assert await listener.send(form, FORM) == 400, form[:50]
    assert listener.taken == []


async def test_what_is_not_utf_8_is_refused(listener: Listener) -> None:
    for body in (b'{"text": "\xff"}', b"\x80", b'{"text": "\xed\xa0\x80"}', RAW.decode().encode("utf-16")):
        assert await listener.send(body) == 400
    assert listener.taken == []


async def test_forms_of_any_kind_are_read_or_refused(listener: Listener) -> None:
    for body in (
        *(b"payload", b"payload=", b"=", b"&&&", b"payload=%", b"payload=%zz", b"payload=%ff%fe", b"%ff=%ff"),
        *(b"payload=%00", b"payload=" + RAW + b"#x", b"payload=" + RAW + b"\r\nX: y", b"a;b", b"?" * 9, b"//h/p?q#f"),
        *(b"&".join([b"a=b"] * 50_000), b"payload=[]&payload={}", b"[]=1", b"payload[]=1", "ключ=значение".encode()),
    ):
        assert await listener.send(body, FORM) in {200, 400}, body[:50]


async def test_a_content_type_that_is_none_of_slacks_is_read_as_json_or_refused(listener: Listener) -> None:
    form = urlencode({"payload": json.dumps(PAYLOAD)}).encode()
    for content_type in (
        *(None, "", "text/plain", "text/html", "multipart/form-data", "multipart/form-data; boundary=x", "a", "a/b/c"),
        *("application/json; charset=utf-16", "application/json; charset=nonsense", ";", "application/", "é"),
    ):
        assert await listener.send(RAW, content_type) == 200, content_type
        assert await listener.send(form, content_type) == 400, content_type
    assert all(body == PAYLOAD for body in listener.taken)


async def test_packed_bodies_are_refused(listener: Listener) -> None:
    packed = gzip.compress(RAW)
    for encoding in ("gzip", "deflate", "br", "zstd", "x-unknown", "identity, gzip"):
        headers = {**headers_for(packed), b"Content-Encoding": encoding.encode()}
        assert _status(await listener.raw(request(headers, packed))) in {400, 415}, encoding
    assert listener.taken == []
    assert await listener.send(RAW, headers={"Content-Encoding": "identity"}) == 200


async def test_what_is_packed_small_is_not_unpacked(listener: Listener) -> None:
    bomb = gzip.compress(b" " * 50_000_000)
    headers = {**headers_for(bomb), b"Content-Encoding": b"gzip"}
    assert _status(await listener.raw(request(headers, bomb))) == 415
    assert listener.taken == []


async def test_a_body_that_is_too_large_is_refused_without_being_read(listener: Listener) -> None:
    headers = {**headers_for(RAW), b"Content-Length": str(LIMIT + 1).encode()}
    assert (await listener.raw(request(headers, b""))).startswith(b"HTTP/1.1 413 ")
    assert listener.taken == []
    padding = b'{"type": "x", "a": "' + b"a" * (LIMIT - 22) + b'"}'
    assert len(padding) == LIMIT
    assert await listener.send(padding) == 200


async def test_a_body_in_pieces_is_too_large_as_soon_as_it_is(listener: Listener) -> None:
    headers = headers_for(RAW)
    del headers[b"Content-Length"]
    head = request({**headers, b"Transfer-Encoding": b"chunked"}, b"")
    chunk = b"%x\r\n" % 65_536 + b"a" * 65_536 + b"\r\n"
    assert (await listener.raw(head, *[chunk] * 9)).startswith(b"HTTP/1.1 413 ")
    assert listener.taken == []


async def test_a_body_that_does_not_end_is_given_up(listener: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "_BODY_SECONDS", 0.2)
    headers = headers_for(RAW)
    del headers[b"Content-Length"]
    for head, part in (
        ({**headers, b"Transfer-Encoding": b"chunked"}, b"5\r\n{" + b'"a":' + b"\r\n"),
        ({**headers, b"Content-Length": b"1000"}, b'{"a":'),
    ):
        assert (await listener.raw(request(head, b""), part)).startswith(b"HTTP/1.1 408 ")
    assert listener.taken == []


async def test_a_body_whose_sender_goes_away_leaves_nothing(listener: Listener) -> None:
    headers = {**headers_for(RAW), b"Content-Length": b"1000"}
    reader, writer = await asyncio.open_connection("127.0.0.1", listener.port)
    writer.write(request(headers, b'{"a":'))
    await writer.drain()
    writer.transport.abort()
    assert await listener.send(RAW) == 200
    assert listener.taken == [PAYLOAD]
    del reader


# --- requests -----------------------------------------------------------------------------------------------------


async def test_other_methods_are_refused(listener: Listener) -> None:
    for method in ("GET", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"):
        assert await listener.send(RAW, method=method) == 405
    assert listener.taken == []


async def test_bytes_that_are_no_request_are_refused(listener: Listener) -> None:
    right = headers_for(RAW)
    for sent in (
        b"\x00" * 100 + b"\r\n\r\n",
        b"GET\r\n\r\n",
        request(right, first=b"POST /slack/events HTTP/9.9"),
        request(right, first=b"P\xc3\xb6ST /slack/events HTTP/1.1"),
        request({**right, b"Content-Length": b"-1"}),
        request({**right, b"Content-Length": b"1x"}),
        request({**right, b"Content-Length": b"9" * 30}),
        request({**right, b"Transfer-Encoding": b"chunked"}),  # beside a length: what follows could be smuggled in
        request({**right, b"X-Slack-Signature": right[b"X-Slack-Signature"] + b"\r\n X-More: 1"}),
        request({**right, b"X-Slack-Signature": b"v0=\x00" + b"0" * 63}),
        request({**right, b"X Slack": b"1"}),
        request({**right, b"X-Large": b"a" * 100_000}),
        request({**right, b"Content-Type": b"application/json\rX: y"}),
    ):
        answer = await listener.raw(sent)
        assert answer == b"" or 400 <= _status(answer) < 500, (sent[:80], answer[:80])
    assert listener.taken == []
