"""Requests that are not what Teams sends: refused before anything is done, whatever they are."""

import asyncio
import gzip
import json
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from types import MappingProxyType

import aiohttp
import pytest
from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError
from redis.exceptions import ConnectionError as RedisConnectionError

from adapters.base import OPEN_DOOR, Door, NoTurn
from adapters.teams import http
from adapters.teams.activity import Activity
from adapters.teams.answers import OK, Answer
from adapters.teams.http import PATH, Gate, http_routes
from adapters.teams.keys import Keys
from adapters.teams.services import Services
from adapters.teams.tokens import Tokens
from tests.fakes.slack_json import Json
from tests.fakes.teams import ALWAYS, FakeTeams, Seal, ServerError, running_teams
from tests.fakes.teams_tokens import authorization

JSON = "application/json"
LIMIT = 512 * 1024
SAMPLE: Json = json.loads((Path(__file__).parent.parent.parent / "data/teams/message_personal.json").read_text())
SERVICE = str(SAMPLE["serviceUrl"])
HERE = "http://127.0.0.1:56150/_connector"
RAW = json.dumps(SAMPLE).encode()
TENANT = str(SAMPLE["channelData"]["tenant"]["id"])


class Shelf:
    """As much of Redis as addresses need."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.is_down = self.is_slow = False

    async def execute_command(self, *words: object) -> object:
        if self.is_slow:
            await asyncio.Event().wait()
        if self.is_down:
            raise RedisConnectionError
        match words:
            case ("SET", str(key), str(value), *_):
                self.kept[key] = value
            case _:
                pass
        return None


@dataclass(slots=True, kw_only=True)
class Listener:
    """The route, and what came through it."""

    teams: FakeTeams
    is_open: bool = False  # whether nobody has to prove anything
    shelf: Shelf = field(default_factory=Shelf)
    taken: list[Activity] = field(default_factory=list[Activity])
    now: float = 0.0
    port: int = 0
    http: aiohttp.ClientSession = field(default_factory=aiohttp.ClientSession)

    @property
    def right(self) -> bytes:
        """A body that is taken."""
        return changed(serviceUrl=HERE) if self.is_open else RAW

    async def take(self, activity: Activity) -> Answer:
        self.taken.append(activity)
        return OK

    def header(self, seal: Seal = Seal.RIGHT, service: str = SERVICE) -> Mapping[str, str]:
        """What proves where a request comes from, or does not."""
        return {} if self.is_open else authorization(seal, self.teams.keys, self.teams.bot.app_id, service)

    async def send(
        self,
        body: bytes,
        content_type: str | None = f"{JSON}; charset=utf-8",
        *,
        seal: Seal = Seal.RIGHT,
        service: str = SERVICE,
        method: str = "POST",
        headers: Mapping[str, str] = MappingProxyType({}),
    ) -> int:
        """The status of a request."""
        sent = {**self.header(seal, service), **headers}
        if content_type is not None:
            sent["Content-Type"] = content_type
        skipped = {"Content-Type"} if content_type is None else set[str]()
        async with self.http.request(
            method,
            f"http://127.0.0.1:{self.port}{PATH}",
            data=body,
            headers=sent,
            skip_auto_headers=skipped,
            allow_redirects=False,
        ) as response:
            return response.status

    async def raw(self, *parts: bytes, headers: Mapping[str, str] = MappingProxyType({})) -> int:
        """The status for bytes that no HTTP client would send."""
        named = {
            "Host": "127.0.0.1",
            "Connection": "close",
            "Content-Type": JSON,
            "Content-Length": str(len(self.right)),
            **self.header(),
            **headers,
        }
        head = f"POST {PATH} HTTP/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in named.items() if value)
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        try:
            for part in (head.encode() + b"\r\n", *parts):
                writer.write(part)
                await writer.drain()
            async with asyncio.timeout(20.0):
                return int((await reader.read(1 << 20)).split(b" ", 2)[1])
        finally:
            writer.close()


def changed(**parts: object) -> bytes:
    """The sample with other parts; what is None is left out."""
    return json.dumps({name: value for name, value in {**SAMPLE, **parts}.items() if value is not None}).encode()


class Crowded:
    """A door where too many have come before, of some tenants."""

    def __init__(self) -> None:
        self.turned_away: set[str] = set()

    @asynccontextmanager
    async def turn(self, tenant: str) -> AsyncGenerator[None]:
        if tenant in self.turned_away:
            raise NoTurn
        yield


@asynccontextmanager
async def listening(
    *, is_open: bool = False, tenants: frozenset[str] = frozenset(), home: str = "", door: Door = OPEN_DOOR
) -> AsyncGenerator[Listener]:
    async with running_teams() as teams:
        listener = Listener(teams=teams, is_open=is_open)
        keys = Keys(listener.http, teams.openid_url, lambda: listener.now)
        gate = Gate(tokens=None if is_open else Tokens(keys, app_id=teams.bot.app_id), tenants=tenants, home=home)
        app = web.Application()
        app.add_routes(http_routes(gate, Services(listener.shelf, timedelta(days=1)), listener.take, door))
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            listener.port = runner.addresses[0][1]
            yield listener
            # Whatever came before, what Teams sends is still taken.
            before = len(listener.taken)
            assert await listener.send(listener.right) == 200
            assert len(listener.taken) == before + 1
        finally:
            await listener.http.close()
            await runner.cleanup()


def errors(caplog: pytest.LogCaptureFixture) -> list[logging.LogRecord]:
    """What was logged as a failure of ours."""
    return [
        record for record in caplog.records if (record.exc_info or record.levelname == "ERROR") and _is_ours(record)
    ]


def _is_ours(record: logging.LogRecord) -> bool:
    # What aiohttp says of requests that are none at all, `bot/logs.py` turns into one line without a stack.
    error = record.exc_info[1] if record.exc_info else None
    return not isinstance(error, HttpProcessingError | web.RequestPayloadError)


@pytest.fixture
async def listener(caplog: pytest.LogCaptureFixture) -> AsyncIterator[Listener]:
    async with listening() as listener:
        yield listener
    assert errors(caplog) == []


@pytest.fixture
async def local(caplog: pytest.LogCaptureFixture) -> AsyncIterator[Listener]:
    async with listening(is_open=True) as listener:
        yield listener
    assert errors(caplog) == []


# --- tokens ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seal", [seal for seal in Seal if seal is not Seal.RIGHT], ids=lambda seal: seal.name.lower())
@pytest.mark.parametrize("body", [RAW, b"{", b""], ids=["right", "broken", "empty"])
async def test_what_proves_nothing_is_refused_whatever_it_says(listener: Listener, seal: Seal, body: bytes) -> None:
    assert await listener.send(body, seal=seal) in ({401, 403} if body == RAW else {400, 401, 403})
    assert (listener.taken, listener.shelf.kept) == ([], {})


async def test_what_proves_nothing_is_not_even_read(listener: Listener) -> None:
    assert await listener.raw(headers={"Authorization": "Bearer garbage", "Content-Length": "1000000000"}) == 401
    assert await listener.raw(headers={"Authorization": "", "Content-Length": "1000"}) == 401


async def test_without_the_keys_it_can_be_sent_again_later(listener: Listener) -> None:
    trouble = listener.teams.fail("openid", ServerError(), times=ALWAYS)
    assert await listener.send(RAW) == 503
    trouble.lift()
    listener.now += 10.0
    assert listener.taken == []


@pytest.mark.parametrize(
    ("part", "status"),
    [
        ({"serviceUrl": "https://elsewhere.example/"}, 403),
        ({"serviceUrl": SERVICE.rstrip("/")}, 200),
        ({"serviceUrl": SERVICE.upper()}, 403),
        ({"channelId": "webchat"}, 403),
        ({"channelId": "skype"}, 403),
        ({"channelId": None}, 403),
        ({"channelId": 7}, 403),
    ],
    ids=str,
)
async def test_a_token_is_good_for_its_own_service_and_teams_alone(listener: Listener, part: Json, status: int) -> None:
    assert await listener.send(changed(**part)) == status
    assert len(listener.taken) == (status == 200)
    assert len(listener.shelf.kept) == (status == 200)


UNSAFE = (
    "http://smba.trafficmanager.net/emea/",
    "http://127.0.0.1.example.com/",
    "http://localhost.example.com/",
    "http://127.0.0.1@example.com/",
    "ftp://127.0.0.1/",
    "file:///etc/passwd",
    "//127.0.0.1/",
    "http://0.0.0.0/",
    "http://169.254.169.254/metadata",
    "http://[::ffff:169.254.169.254]/",
    "http://2130706433/",
    "http://127.1/",
    "http://localhost./",
    "http:127.0.0.1",
    "http://[::1",
    "http://127.0.0.1:99999/",
    "http://127.0.0.1:port/",
    "https://",
    "https:///x",
    "not an address",
    "https://user:password@smba.trafficmanager.net/",
    "https://smba.trafficmanager.net/?x=",
    "https://smba.trafficmanager.net/#x",
)


@pytest.mark.parametrize("address", UNSAFE)
async def test_an_address_that_is_not_safe_is_refused_even_of_the_connector(listener: Listener, address: str) -> None:
    assert await listener.send(changed(serviceUrl=address), service=address) in {400, 403}
    assert (listener.taken, listener.shelf.kept) == ([], {})


async def test_only_organisations_on_the_list_are_heard(caplog: pytest.LogCaptureFixture) -> None:
    async with listening(tenants=frozenset({TENANT})) as listener:
        other = "00000000-0000-4000-8000-000000000000"
        for tenant, status in ((other, 403), ("", 403), (7, 403), (None, 403), (TENANT.upper(), 200), (TENANT, 200)):
            data = {"channelData": {"tenant": {"id": tenant}}, "conversation": {"id": "a:1", "tenantId": None}}
            assert await listener.send(changed(**data)) == status, tenant
        assert len(listener.taken) == 2
    assert errors(caplog) == []


NAMELESS = {"channelData": {}, "conversation": {"id": "a:1"}}  # no organisation


async def test_what_names_no_organisation_is_counted_for_the_bots_own(caplog: pytest.LogCaptureFixture) -> None:
    async with listening(home=TENANT) as listener:
        for parts in (NAMELESS, {**NAMELESS, "channelData": {"tenant": {"id": ""}}}, {}):
            assert await listener.send(changed(**parts)) == 200
        assert {(each.tenant, each.conversation.tenant) for each in listener.taken} == {(TENANT, TENANT)}
        assert all(f":{TENANT}:" in key for key in listener.shelf.kept)
    assert errors(caplog) == []


async def test_what_names_no_organisation_is_refused_where_the_bot_is_nobodys_own(listener: Listener) -> None:
    assert await listener.send(changed(**NAMELESS)) == 403
    assert (listener.taken, listener.shelf.kept) == ([], {})


@pytest.mark.parametrize("is_open", [False, True])
async def test_nobody_passes_for_an_organisation_of_another_platform(is_open: bool) -> None:
    async with listening(is_open=is_open) as listener:
        for tenant in ("web", "T00SAMPLE01", "a:b", "../x", "0" * 65, f"{TENANT}\n"):
            named = {"tenant": {"id": tenant}}
            body = changed(channelData=named, conversation={"id": "a:1"}, serviceUrl=HERE if is_open else SERVICE)
            assert await listener.send(body) == 400, tenant
        assert listener.taken == []


async def test_the_bots_own_organisation_may_be_missing_on_the_list() -> None:
    other = "00000000-0000-4000-8000-000000000000"
    async with listening(tenants=frozenset({other, TENANT}), home=other) as listener:
        assert await listener.send(changed(**NAMELESS)) == 200
        assert listener.taken[0].tenant == other
    async with listening(tenants=frozenset({TENANT}), home=other) as listener:
        assert await listener.send(changed(**NAMELESS)) == 403


# --- bodies ---------------------------------------------------------------------------------------------------------

UNREADABLE = (
    b"",
    b" ",
    b"{",
    b"}",
    RAW[:-1],
    RAW + b" x",
    b"null",
    b"true",
    b"17",
    b'"message"',
    b"[]",
    b"[" + RAW + b"]",
    b"{}",
    b'{"type": "message"}',
    b"\xef\xbb\xbf" + RAW,
    b'{"n": ' + b"9" * 5000 + b"}",
    RAW[:-1] + b', "n": NaN}',
    RAW[:-1] + b', "n": [-Infinity]}',
    b'{"a":' * 80_000,
    b"[" * 100_000,
    b'{"a":' * 20_000 + b"1" + b"}" * 20_000,
    b'{"text": "\xff"}',
    b"\x80",
    b'{"text": "\xed\xa0\x80"}',
    RAW.decode().encode("utf-16"),
    RAW.decode().encode("utf-32"),
)


async def test_a_body_that_is_no_activity_is_refused(listener: Listener) -> None:
    for body in UNREADABLE:
        assert await listener.send(body) == 400, body[:50]
    assert (listener.taken, listener.shelf.kept) == ([], {})


async def test_of_a_part_that_comes_twice_the_last_counts_for_everything(listener: Listener) -> None:
    forged = RAW[:-1] + b', "serviceUrl": "https://elsewhere.example/"}'
    assert await listener.send(forged) == 403
    assert await listener.send(b'{"serviceUrl": "https://elsewhere.example/", ' + RAW[1:]) == 200
    assert list(listener.shelf.kept.values()) == [SERVICE]


async def test_halves_of_characters_are_replaced_wherever_they_stand(listener: Listener) -> None:
    spelled = json.dumps({**SAMPLE, "text": "a\ud83db", "id": "1\udc00", "value": {"\ud800": ["\udfff", "😀"]}})
    assert await listener.send(spelled.encode()) == 200
    (activity,) = listener.taken
    assert (activity.words, activity.id, activity.value) == ("a?b", "1?", {"?": ["?", "😀"]})
    named = {"conversation": {"id": "a:\ud800", "tenantId": "\ud800"}, "from": {"id": "29:\udfff"}}
    assert await listener.send(changed(**named)) == 200
    assert all(key.encode() for key in listener.shelf.kept)


async def test_only_json_is_taken(listener: Listener) -> None:
    for content_type in (
        *(None, "", "text/plain", "text/html", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded"),
        *("application/", ";", "é", "application/jsonp", "text/json", "text/plain; application/json"),
    ):
        assert await listener.send(RAW, content_type) == 415, content_type
    for content_type in (JSON, JSON.upper(), f"{JSON}; charset=utf-16", f"{JSON}; charset=nonsense", f"{JSON};"):
        assert await listener.send(RAW, content_type) == 200, content_type


async def test_packed_bodies_are_refused(listener: Listener) -> None:
    for packed in (gzip.compress(RAW), gzip.compress(b" " * 50_000_000)):
        for encoding in ("gzip", "deflate", "br", "zstd", "x-unknown", "identity, gzip"):
            headers = {"Content-Encoding": encoding, "Content-Length": str(len(packed))}
            assert await listener.raw(packed, headers=headers) in {400, 415}, encoding
    assert listener.taken == []
    assert await listener.send(RAW, headers={"Content-Encoding": "identity"}) == 200


async def test_a_body_that_is_too_large_is_refused_as_soon_as_it_is(listener: Listener) -> None:
    assert await listener.raw(headers={"Content-Length": str(LIMIT + 1)}) == 413
    chunk = b"%x\r\n" % 65_536 + b"a" * 65_536 + b"\r\n"
    assert await listener.raw(*[chunk] * 9, headers={"Content-Length": "", "Transfer-Encoding": "chunked"}) == 413
    assert listener.taken == []
    assert await listener.send(RAW + b" " * (LIMIT - len(RAW))) == 200


async def test_a_body_that_does_not_end_is_given_up(listener: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "_BODY_SECONDS", 0.2)
    chunked = {"Content-Length": "", "Transfer-Encoding": "chunked"}
    assert await listener.raw(b'5\r\n{"a":\r\n', headers=chunked) == 408
    assert await listener.raw(b'{"a":', headers={"Content-Length": "1000"}) == 408
    assert listener.taken == []


async def test_other_methods_are_refused(listener: Listener) -> None:
    assert await listener.send(RAW, method="HEAD") == 200, "the Agents Playground asks whether anybody is there"
    for method in ("GET", "PUT", "DELETE", "PATCH", "OPTIONS"):
        assert await listener.send(RAW, method=method) == 405, method
    assert listener.taken == []


# --- what is kept ---------------------------------------------------------------------------------------------------


async def test_a_store_that_is_down_is_told(listener: Listener) -> None:
    listener.shelf.is_down = True
    assert await listener.send(RAW) == 503
    assert listener.taken == []
    listener.shelf.is_down = False
    assert await listener.send(RAW) == 200
    assert list(listener.shelf.kept.values()) == [SERVICE]


async def test_what_takes_too_long_is_answered_in_time(listener: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "_ANSWER_SECONDS", 0.1)
    listener.shelf.is_slow = True
    assert await listener.send(RAW) == 503
    assert listener.taken == []
    listener.shelf.is_slow = False


# --- without an app id ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "host",
    ["localhost", "localhost:3978", "LOCALHOST", "127.0.0.1", "127.0.0.1:3978", "[::1]", "[::1]:3978"],
)
async def test_programs_of_this_machine_are_heard(local: Listener, host: str) -> None:
    assert await local.send(local.right, headers={"Host": host}) == 200


@pytest.mark.parametrize(
    "host",
    [
        *("livewise.example.org", "localhost.example.org", "127.0.0.1.example.org", "example.org:3978", "0.0.0.0"),
        *("192.168.0.7", "localhost.", "[::1", "a:b:c", "127.0.0.1:port", "127.0.0.1@example.org", "é", "/", "?"),
        *("127.0.0.1:99999", "example.org/@127.0.0.1", "example.org#@127.0.0.1", "xn--zzz--", "[", "]", "\\"),
    ],
)
async def test_what_is_addressed_to_another_machine_is_refused(local: Listener, host: str) -> None:
    assert await local.raw(local.right, headers={"Host": host}) in {400, 403}
    assert local.taken == []


async def test_a_request_without_a_host_is_refused(local: Listener) -> None:
    assert await local.raw(local.right, headers={"Host": ""}) in {400, 403}
    assert local.taken == []


@pytest.mark.parametrize("header", ["Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"])
async def test_without_tokens_nobody_is_heard_through_a_proxy(local: Listener, header: str) -> None:
    assert await local.send(local.right, headers={header: "203.0.113.7"}) == 403
    assert local.taken == []


@pytest.mark.parametrize("site", ["cross-site", "same-site", "", "anything"])
async def test_web_pages_are_not_heard(local: Listener, site: str) -> None:
    assert await local.send(local.right, headers={"Sec-Fetch-Site": site}) == 403
    for content_type in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"):
        assert await local.send(local.right, content_type) == 415, "what a page may send without asking"
    assert await local.send(b"", method="OPTIONS", headers={"Origin": "https://example.org"}) == 405
    assert local.taken == []


@pytest.mark.parametrize("address", [*UNSAFE, "https://smba.trafficmanager.net/emea/", "https://example.org/"])
async def test_without_tokens_nothing_is_sent_to_another_machine(local: Listener, address: str) -> None:
    assert await local.send(changed(serviceUrl=address)) in {400, 403}
    assert (local.taken, local.shelf.kept) == ([], {})


@pytest.mark.parametrize(
    "address", [HERE, "http://localhost:1/", "http://[::1]:1/", "https://127.0.0.1/", "HTTP://LOCALHOST/"]
)
async def test_without_tokens_this_machine_is_answered(local: Listener, address: str) -> None:
    assert await local.send(changed(serviceUrl=address)) == 200


# --- too many -------------------------------------------------------------------------------------------------------


async def test_what_too_many_came_before_is_refused_and_taken_when_it_comes_again() -> None:
    door = Crowded()
    async with listening(door=door) as listener:
        door.turned_away = {TENANT}
        assert await listener.send(listener.right) == 503
        assert (listener.taken, listener.shelf.kept) == ([], {})
        door.turned_away = {"another"}
        assert await listener.send(listener.right) == 200


async def test_nobody_waits_for_a_turn_who_has_not_proved_whose_it_is() -> None:
    door = Crowded()
    async with listening(door=door) as listener:
        door.turned_away = {TENANT}
        assert await listener.send(listener.right, seal=Seal.WRONG_KEY) == 401
        door.turned_away = set()
