"""What is refused, and how."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import cast
from uuid import uuid4

import aiohttp
import pytest
from aiohttp import StreamReader, web
from aiohttp.base_protocol import BaseProtocol
from aiohttp.http_exceptions import ContentEncodingError, TransferEncodingError
from aiohttp.test_utils import TestServer, make_mocked_request
from itsdangerous import TimestampSigner
from redis.asyncio import Redis
from yarl import URL

from adapters.base import Desk, Person
from adapters.tongues import Tongues
from adapters.web import Secure, create
from adapters.web.guard import HEADERS, Guard, Refusal
from adapters.web.inbound import Sent, read_pressed, read_sent
from adapters.web.messages import MessageLog
from bot.connection import connect
from dialogs.session import Access, Session
from tests.adapters.web.browser import PATIENCE, Answer, Browser
from tests.adapters.web.conftest import SECRET
from tests.bot.servers import Server

NOBODY = "0" * 32
OWNER = "a" * 32
COOKIE = "livewise"


def body(**parts: object) -> bytes:
    return json.dumps({"id": str(uuid4()), "topic": "Sales", **parts}).encode()


async def start(browser: Browser, data: bytes, **headers: str) -> Answer:
    """A start with exactly this body."""
    sent = {"Content-Type": "application/json", "X-Livewise-Token": browser.token, **headers}
    return await browser.ask("POST", "/c", headers=sent, data=BytesIO(data))


def is_plain_sentence(answer: Answer) -> bool:
    sentence = json.loads(answer.text)["error"]
    return isinstance(sentence, str) and sentence.endswith(".") and "Error" not in sentence


@pytest.fixture
async def cookieless(address: str) -> AsyncIterator[Browser]:
    async with Browser(address, aiohttp.DummyCookieJar()) as browser:
        yield browser


# --- headers ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/", 200),
        ("HEAD", "/", 200),
        ("GET", "/plans", 200),
        ("GET", "/nothing-here", 404),
        ("GET", f"/c/{NOBODY}", 404),
        ("GET", f"/c/{NOBODY}/messages", 404),
        ("GET", "/static/x/livewise.css", 200),
        ("GET", "/static/x/nothing.css", 404),
        ("GET", "/static/x/..%2f..%2fguard.py", 404),
        ("DELETE", "/", 405),
        ("GET", "/c", 405),
        ("POST", "/c", 415),
        ("PUT", f"/c/{NOBODY}/say", 405),
    ],
)
async def test_every_answer_has_the_security_headers(browser: Browser, method: str, path: str, status: int) -> None:
    answer = await browser.ask(method, path, headers={"X-Livewise-Token": browser.token})
    assert answer.status == status
    for name, value in HEADERS.items():
        assert answer.headers[name] == value


async def test_an_event_stream_has_them_too(browser: Browser) -> None:
    async with browser.http.get(f"{browser.address}/events") as response:
        assert response.status == 200
        for name, value in HEADERS.items():
            assert response.headers[name] == value


async def test_a_page_loads_nothing_from_elsewhere_and_has_nothing_inline(browser: Browser) -> None:
    html = (await browser.open("/")).text
    assert "style=" not in html
    assert "<style" not in html
    assert html.count("<script") == html.count('<script type="module" src="/static/')
    assert "http://" not in html
    assert "https://" not in html


async def test_a_person_gets_a_page_and_a_script_gets_json(browser: Browser) -> None:
    page = await browser.open("/nothing-here")
    assert page.status == 404
    assert page.headers["Content-Type"].startswith("text/html")
    assert "<h1>" in page.text
    script = await browser.get("/nothing-here")
    assert script.headers["Content-Type"].startswith("application/json")
    assert is_plain_sentence(script)


# --- who asks ---------------------------------------------------------------------------------------------------


async def test_the_cookie_is_signed_kept_from_scripts_and_renewed(browser: Browser) -> None:
    first = (await browser.open("/")).headers["Set-Cookie"]
    for part in ("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age="):
        assert part in first
    assert "Secure" not in first
    person = first.split("=", 1)[1].split(".", 1)[0]
    again = (await browser.open("/")).headers["Set-Cookie"]
    assert again.split("=", 1)[1].split(".", 1)[0] == person


def test_over_https_the_cookie_is_bound_to_the_host() -> None:
    guard = Guard(secret=SECRET, secure=Secure.HTTPS)
    response = web.Response()
    request = make_mocked_request("GET", "/")
    guard.remember(response, guard.visitor(request))
    cookie = response.cookies["__Host-livewise"]
    assert cookie["secure"] is True
    assert cookie["path"] == "/"
    assert cookie["domain"] == ""


@pytest.mark.parametrize(
    "forged",
    [
        "",
        "x",
        NOBODY,
        f"{NOBODY}.aaaa.bbbb",
        TimestampSigner("another secret", salt="livewise.web.person").sign(NOBODY).decode(),
        TimestampSigner(SECRET, salt="livewise.web.form").sign(NOBODY).decode(),
        TimestampSigner(SECRET, salt="livewise.web.person").sign("somebody").decode(),
        "a" * 5_000,
    ],
    # Named, because a signature holds the time, and the tests are collected more than once.
    ids=["none", "x", "unsigned", "made up", "other secret", "other use", "other form", "long"],
)
async def test_a_forged_cookie_is_a_new_person_and_may_change_nothing(cookieless: Browser, forged: str) -> None:
    page = await cookieless.ask("GET", "/", headers={"Cookie": f"{COOKIE}={forged}"})
    assert page.status == 200
    assert NOBODY not in page.headers["Set-Cookie"]
    sent = {"Cookie": f"{COOKIE}={forged}", "Content-Type": "application/json", "X-Livewise-Token": "x"}
    change = await cookieless.ask("POST", "/c", headers=sent, data=body())
    assert change.status == 403
    assert is_plain_sentence(change)


async def test_a_changed_letter_in_the_cookie_is_noticed(cookieless: Browser) -> None:
    good = TimestampSigner(SECRET, salt="livewise.web.person").sign("ab" * 16).decode()
    known = await cookieless.ask("GET", "/", headers={"Cookie": f"{COOKIE}={good}"})
    assert "ab" * 16 in known.headers["Set-Cookie"]
    bad = good.replace("ab", "ba", 1)
    assert (
        "ab" * 16 not in (await cookieless.ask("GET", "/", headers={"Cookie": f"{COOKIE}={bad}"})).headers["Set-Cookie"]
    )


async def test_without_a_cookie_nothing_is_listened_to(cookieless: Browser) -> None:
    assert (await cookieless.get("/events")).status == 403


# --- where a change comes from ----------------------------------------------------------------------------------


@pytest.mark.parametrize("token", ["", "x", "ž", "a" * 5_000])
async def test_a_missing_or_wrong_token_is_refused(browser: Browser, token: str) -> None:
    answer = await start(browser, body(), **{"X-Livewise-Token": token})
    assert answer.status == 403
    assert is_plain_sentence(answer)


async def test_another_persons_token_is_refused(browser: Browser, stranger: Browser) -> None:
    answer = await start(browser, body(), **{"X-Livewise-Token": stranger.token})
    assert answer.status == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://[broken"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": "same-origin", "Origin": "http://evil.example"},
    ],
)
async def test_another_origin_is_refused(browser: Browser, headers: dict[str, str]) -> None:
    answer = await start(browser, body(), **headers)
    assert answer.status == 403
    assert is_plain_sentence(answer)


async def test_the_pages_own_origin_is_taken(browser: Browser) -> None:
    answer = await start(browser, body(), **{"Origin": browser.address, "Sec-Fetch-Site": "same-origin"})
    assert answer.status == 201


# --- what a change is -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 400),
        (b"null", 400),
        (b'"text"', 400),
        (b"[" * 100_000, 400),
        (b'{"id": "\xff\xfe"}', 400),
        (b"\x00", 400),
        (b'{"topic": "no id"}', 400),
        (b'{"id": 7, "topic": "x"}', 400),
        (b'{"id": "", "topic": "x"}', 400),
        (b'{"id": "not-a-uuid", "topic": "x"}', 400),
        (body(id=f"{uuid4()}\n"), 400),
        (body(topic=7), 400),
        (body(topic=None), 400),
        (body(topic={"a": "b"}), 400),
        (body(zone=[]), 400),
        (body(topic="x" * 1_100_000), 413),
    ],
    ids=lambda value: f"{len(value)} bytes" if isinstance(value, bytes) else str(value),  # the same in every process
)
async def test_an_unreadable_change_is_refused_with_a_sentence(browser: Browser, data: bytes, status: int) -> None:
    answer = await start(browser, data)
    assert answer.status == status
    assert is_plain_sentence(answer)


@pytest.mark.parametrize(
    "kind", ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "x/y; z"]
)
async def test_another_content_type_is_refused(browser: Browser, kind: str) -> None:
    answer = await start(browser, body(), **{"Content-Type": kind})
    assert answer.status == 415
    assert is_plain_sentence(answer)


@pytest.mark.parametrize("packing", ["gzip", "deflate", "x", "identity, gzip", "GZIP"])
async def test_a_packed_body_is_refused(browser: Browser, packing: str) -> None:
    answer = await start(browser, body(), **{"Content-Encoding": packing})
    assert answer.status == 415
    assert is_plain_sentence(answer)


async def test_a_body_that_says_that_it_is_not_packed_is_taken(browser: Browser) -> None:
    assert (await start(browser, body(), **{"Content-Encoding": "identity"})).status == 201


async def raw(browser: Browser, rest: bytes) -> str:
    """What comes back to a change whose last headers and body are exactly these bytes."""
    url = URL(browser.address)
    cookie = browser.http.cookie_jar.filter_cookies(url)[COOKIE].OutputString()
    reader, writer = await asyncio.open_connection(url.host, url.port)
    head = f"POST /c HTTP/1.1\r\nHost: {url.authority}\r\nCookie: {cookie}\r\nX-Livewise-Token: {browser.token}\r\n"
    writer.write(head.encode() + b"Content-Type: application/json\r\n" + rest)
    try:
        async with asyncio.timeout(PATIENCE):
            status = await reader.readline()
            answer = status + await reader.readuntil(b"}")
    finally:
        writer.close()
    return answer.decode()


@pytest.mark.parametrize(
    "failure",
    [web.RequestPayloadError("x"), ContentEncodingError("x"), TransferEncodingError("x"), ConnectionResetError("x")],
)
async def test_a_body_that_ends_in_an_error_is_refused(failure: Exception) -> None:
    payload = StreamReader(BaseProtocol(asyncio.get_running_loop()), 65_536)
    payload.feed_data(b'{"id": ')
    payload.set_exception(failure)
    request = make_mocked_request("POST", "/c", {"Content-Type": "application/json"}, payload=payload)
    with pytest.raises(Refusal) as caught:
        await read_sent(request, 1_000)
    assert caught.value.status == 400


async def test_a_body_that_does_not_arrive_is_not_waited_for_for_ever(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.web.inbound.BODY_SECONDS", 0.2)
    answer = await raw(browser, b'Content-Length: 100\r\n\r\n{"id": ')
    assert answer.startswith("HTTP/1.1 408 ")
    assert "took too long" in answer


async def test_a_body_without_a_length_is_limited_too(browser: Browser) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(40):
            yield b" " * 65_536

    sent = {"Content-Type": "application/json", "X-Livewise-Token": browser.token}
    answer = await browser.ask("POST", "/c", headers=sent, data=endless())
    assert answer.status == 413


async def test_a_press_has_room_for_a_long_text_in_any_script(browser: Browser) -> None:
    conversation = await browser.start("Sales")
    known = await browser.post(f"{conversation}/press", press="x", values={"agenda": "09:00"})
    long = await browser.post(f"{conversation}/press", press="x", values={"agenda": "課程\r\n" * 5_000})
    assert long.status == known.status
    assert (await browser.post("/press", press="x", values={"day": "x" * 70_000})).status == 413


def test_the_values_of_a_press_keep_their_lines() -> None:
    request = make_mocked_request("POST", "/c/0/press")
    typed = "09:00\tWelcome\r\n\n" * 1_250
    sent = Sent(request="", parts={"press": "book|1||", "session": "s1", "values": {"agenda": typed}})
    pressed, _ = read_pressed(request, sent)
    assert pressed.values == {"agenda": typed}


@pytest.mark.parametrize(
    "parts",
    [
        {"press": 7},
        {"press": "x", "session": "a b"},
        {"press": "x", "session": "x" * 200},
        {"press": "x", "values": []},
        {"press": "x", "values": {"day": 7}},
        {"press": "x", "values": {str(n): "x" for n in range(60)}},
    ],
)
async def test_a_malformed_press_is_refused(browser: Browser, parts: dict[str, object]) -> None:
    conversation = await browser.start("Sales")
    assert (await browser.post(f"{conversation}/press", **parts)).status == 400


@pytest.mark.parametrize(
    "wire", ["", "x", "answer|1|goal", "answer|1|goal|both|x", "no_such|1||", "answer|-1|goal|both"]
)
async def test_a_button_nobody_wrote_is_answered(browser: Browser, wire: str) -> None:
    conversation = await browser.start("Sales")
    answer = await browser.post(f"{conversation}/press", press=wire)
    assert answer.status == 200
    assert "I do not know that button" in answer.text


async def test_no_button_starts_a_conversation(browser: Browser) -> None:
    conversation = await browser.start("Sales")
    answer = await browser.post(f"{conversation}/press", press="start|0||")
    assert "I do not know that button" in answer.text
    assert (await browser.get("/plans")).text.count("<li>") == 1


@pytest.mark.parametrize("wire", ["", "x", "start|0||", "restart|1||", "answer|1|goal|both"])
async def test_outside_a_conversation_only_what_needs_none_is_a_button(browser: Browser, wire: str) -> None:
    answer = await browser.post("/press", press=wire)
    assert answer.status == 200
    assert "I do not know that button" in answer.text


async def test_a_press_outside_a_conversation_needs_a_token_too(browser: Browser, stranger: Browser) -> None:
    conversation = await browser.start("Sales")
    browser.token = stranger.token
    assert (await browser.post("/press", press="forget|0||")).status == 403
    assert (await browser.get(conversation)).status == 200


async def test_half_a_character_does_no_harm(browser: Browser) -> None:
    answer = await start(browser, b'{"id": "%s", "topic": "Sales \\ud800 team"}' % str(uuid4()).encode())
    assert answer.status == 201


# --- whose conversation -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("part", ["", "/messages", "/plan", "/plan.ics"])
async def test_somebody_elses_conversation_is_not_found(browser: Browser, stranger: Browser, part: str) -> None:
    conversation = await browser.start("Sales")
    answer = await stranger.get(conversation + part)
    assert answer.status == 404
    assert is_plain_sentence(answer)
    assert "Sales" not in answer.text


async def test_nobody_acts_in_somebody_elses_conversation(browser: Browser, stranger: Browser) -> None:
    conversation = await browser.start("Sales")
    wire, session = await browser.find(conversation, "Partly each")
    assert (await stranger.post(f"{conversation}/say", text="yes")).status == 404
    assert (await stranger.post(f"{conversation}/press", press=wire, session=session)).status == 404
    assert (await stranger.get(f"/events?watch={conversation.removeprefix('/c/')}")).status == 404
    assert "yes" not in await browser.sees(conversation, "Partly each")


@pytest.mark.parametrize("name", [NOBODY, "x", "A" * 32, "0" * 31, "0" * 5_000, "%00", "0" * 31 + "%0a", "ž"])
async def test_a_conversation_that_is_not_there_is_not_found(browser: Browser, name: str) -> None:
    assert (await browser.get(f"/c/{name}")).status == 404
    assert (await browser.post(f"/c/{name}/say", text="yes")).status == 404
    assert (await browser.get(f"/events?watch={name}")).status == 404


class _Elsewhere:
    """A desk that finds a session open to all in any thread, whatever the store says."""

    def __init__(self, owner: str, place: str) -> None:
        self._owner = owner
        self._place = place

    async def find(self, thread: str, person: Person) -> Session | None:
        assert person.id != OWNER
        now = datetime(2026, 11, 23, tzinfo=UTC)
        place = self._place.format(thread)
        return Session(
            id="s", tenant="web", owner=self._owner, place=place, created_at=now, changed_at=now, access=Access.ALL
        )


@pytest.mark.parametrize(
    ("owner", "place", "status"), [(OWNER, "web:{}", 200), ("b" * 32, "web:{}", 404), (OWNER, "web:other", 404)]
)
async def test_another_session_that_stands_in_a_conversation_opens_it_to_nobody(
    store: Server, owner: str, place: str, status: int
) -> None:
    client = connect(store.url)
    conversation = uuid4().hex
    await MessageLog(cast("Redis", client), kept=timedelta(days=1)).open(conversation, OWNER)
    redis = cast("Redis", client)
    adapter = create(redis, tongues=Tongues(redis), secret=SECRET, secure=Secure.HTTP)
    app = web.Application(middlewares=adapter.middlewares)
    app.add_routes(adapter.routes(cast("Desk", _Elsewhere(owner, place))))
    async with TestServer(app) as server, Browser(str(server.make_url("/")).rstrip("/")) as visitor:
        cookie = TimestampSigner(SECRET, salt="livewise.web.person").sign("c" * 32).decode()
        visitor.http.cookie_jar.update_cookies({COOKIE: cookie}, server.make_url("/"))
        assert (await visitor.get(f"/c/{conversation}/messages")).status == status
        stream = await visitor.http.get(server.make_url(f"/events?watch={conversation}"))
        assert stream.status == status
        stream.close()
        await adapter.close()
    await client.aclose()


def test_a_short_secret_is_refused() -> None:
    with pytest.raises(ValueError, match="16 characters"):
        create(Redis(), tongues=Tongues(Redis()), secret="short", secure=Secure.HTTP)
