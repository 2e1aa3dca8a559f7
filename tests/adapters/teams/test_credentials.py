"""Our own tokens: one request for many who wait, renewed in time, and a login endpoint that is in trouble is spared."""

import asyncio
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field

import aiohttp
import pytest
from aiohttp import web
from structlog.testing import capture_logs

from adapters.teams.credentials import CannotSignIn, Credentials, Fetch, Grant, TokenUnavailable, password_grant
from adapters.teams.sdk import identity_grant
from tests.fakes.teams import (
    Bytes,
    CutAnswer,
    FakeTeams,
    Html,
    RateLimited,
    Refusal,
    Reset,
    ServerError,
    Silence,
    Trouble,
    running_teams,
)
from tests.fakes.teams_tokens import HOUR_S

SCOPE = "https://api.botframework.com"


@dataclass(slots=True, kw_only=True)
class Login:
    """A login endpoint, and the time."""

    lives_s: float = 3599.0
    now: float = 0.0
    asked: int = 0
    trouble: Exception | None = None
    slow: asyncio.Event | None = None
    kept: Credentials = field(init=False)

    def __post_init__(self) -> None:
        self.kept = Credentials(self.fetch, lambda: self.now)

    async def fetch(self) -> Grant:
        self.asked += 1
        number = self.asked
        if self.slow is not None:
            await self.slow.wait()
        if self.trouble is not None:
            raise self.trouble
        return Grant(token=f"token {number}", seconds=self.lives_s)

    async def refused_for(self) -> float:
        """For how many seconds there is no token."""
        with pytest.raises(TokenUnavailable) as caught:
            await self.kept.token()
        return caught.value.wait


async def passed(login: Login, seconds: float) -> None:
    """Let time pass, and whoever waited for it go on."""
    login.now += seconds
    for _ in range(5):
        await asyncio.sleep(0)


# --- one token for all ----------------------------------------------------------------------------------------------


async def test_many_who_need_a_token_at_once_ask_for_it_once() -> None:
    login = Login(slow=asyncio.Event())
    waiting = [asyncio.create_task(login.kept.token()) for _ in range(50)]
    await passed(login, 0)
    assert login.asked == 1
    assert login.slow is not None
    login.slow.set()
    assert set(await asyncio.gather(*waiting)) == {"token 1"}
    assert await login.kept.token() == "token 1"
    assert login.asked == 1


async def test_many_who_wait_for_a_failure_share_it() -> None:
    login = Login(slow=asyncio.Event(), trouble=CannotSignIn("no"))
    waiting = [asyncio.create_task(login.kept.token()) for _ in range(50)]
    await passed(login, 0)
    assert login.slow is not None
    login.slow.set()
    failed = await asyncio.gather(*waiting, return_exceptions=True)
    assert {type(each) for each in failed} == {TokenUnavailable}
    assert login.asked == 1


async def test_whoever_gives_up_waiting_leaves_the_others_nothing_broken() -> None:
    login = Login(slow=asyncio.Event())
    first, second = asyncio.create_task(login.kept.token()), asyncio.create_task(login.kept.token())
    await passed(login, 0)
    first.cancel()
    await passed(login, 0)
    assert login.asked == 2, "the second asks in its place"
    assert login.slow is not None
    login.slow.set()
    assert await second == "token 2"


# --- in time --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lives_s", "good_s", "ended_s"),
    [(3599.0, 3568.0, 3570.0), (86_399.0, 86_368.0, 86_370.0), (200.0, 179.0, 181.0), (20.0, 17.9, 18.1)],
)
async def test_a_token_is_used_until_shortly_before_its_end(lives_s: float, good_s: float, ended_s: float) -> None:
    login = Login(lives_s=lives_s)
    await login.kept.token()
    await passed(login, good_s)
    assert await login.kept.token() == "token 1"
    await passed(login, ended_s - good_s)
    assert await login.kept.token() == "token 2"


@pytest.mark.parametrize(("lives_s", "ahead_s"), [(3599.0, 300.0), (200.0, 100.0), (20.0, 10.0)])
async def test_a_token_is_renewed_ahead_of_its_end_without_being_needed(
    lives_s: float, ahead_s: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    login, naps = Login(lives_s=lives_s), list[float]()

    async def sleep(seconds: float) -> None:
        naps.append(seconds)
        login.now += seconds
        if len(naps) == 3:
            raise asyncio.CancelledError

    monkeypatch.setattr("adapters.teams.credentials.asyncio.sleep", sleep)
    with pytest.raises(asyncio.CancelledError):
        await login.kept.keep_fresh()
    assert naps == [pytest.approx(lives_s - ahead_s)] * 3
    assert login.asked == 3


async def test_a_refused_token_is_replaced_once_for_all_who_were_refused() -> None:
    login = Login()
    old = await login.kept.token()
    await passed(login, 60.0)
    for _ in range(3):
        login.kept.refuse(old)
    assert await login.kept.token() == "token 2"
    login.kept.refuse(old)  # somebody who comes late
    assert await login.kept.token() == "token 2"
    assert login.asked == 2


async def test_a_connector_that_refuses_every_token_does_not_make_us_ask_for_ever_more() -> None:
    login = Login()
    for _ in range(100):
        login.kept.refuse(await login.kept.token())
        await passed(login, 1.0)
    assert login.asked <= 100 / 5 + 1


async def test_while_nothing_is_renewed_the_token_serves_until_its_end() -> None:
    login = Login()
    await login.kept.token()
    login.trouble = TimeoutError()
    await passed(login, 3400.0)
    assert await login.kept.token() == "token 1"
    await passed(login, 199.0)
    assert await login.refused_for() == 5.0
    login.trouble = None
    await passed(login, 5.0)
    assert await login.kept.token() == "token 3"


# --- trouble --------------------------------------------------------------------------------------------------------


async def test_a_login_endpoint_in_trouble_is_asked_less_and_less() -> None:
    login = Login(trouble=OSError())
    waits: list[float] = []
    for _ in range(6):
        waits.append(await login.refused_for())
        assert await login.refused_for() == waits[-1], "nobody asks meanwhile"
        await passed(login, waits[-1])
    assert waits == [5.0, 10.0, 20.0, 40.0, 60.0, 60.0]
    assert login.asked == 6
    login.trouble = None
    assert await login.kept.token() == "token 7"
    login.trouble = OSError()
    await passed(login, 5.0)
    login.kept.refuse("token 7")
    assert await login.refused_for() == 5.0, "a success ends it"


@pytest.mark.parametrize("error", [OSError(), TimeoutError(), ValueError(), RecursionError(), aiohttp.ClientError()])
async def test_every_failure_of_a_connection_is_told_without_its_words(error: Exception) -> None:
    with capture_logs() as logs:
        assert await Login(trouble=error).refused_for() == 5.0
    assert logs == [
        {
            "log_level": "warning",
            "event": "no token for teams",
            "reason": type(error).__name__,
        }
    ]


@pytest.fixture
async def teams() -> AsyncGenerator[FakeTeams]:
    async with running_teams() as teams:
        yield teams


@pytest.fixture
async def http() -> AsyncGenerator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


def granted(teams: FakeTeams, http: aiohttp.ClientSession, **changed: str) -> Fetch:
    given = {"login_url": teams.world.base_url, "tenant": teams.home.id, "app_id": teams.bot.app_id}
    return password_grant(http, **{**given, "password": teams.bot.secret, "scope": SCOPE, **changed})


async def test_a_password_is_good_for_a_token(teams: FakeTeams, http: aiohttp.ClientSession) -> None:
    for tenant in (teams.home.id, "botframework.com"):
        grant = await granted(teams, http, tenant=tenant)()
        assert grant.token in teams.tokens.given
        assert grant.seconds == HOUR_S - 1
        assert grant.token not in repr(grant)


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"password": "wrong-secret"}, "invalid_client AADSTS7000215"),
        ({"app_id": "other"}, "unauthorized_client AADSTS700016"),
        ({"tenant": "contoso"}, "invalid_request AADSTS90002"),
        ({"scope": "https://graph.microsoft.com"}, "invalid_scope AADSTS1002012"),
    ],
    ids=["password", "app", "tenant", "scope"],
)
async def test_what_microsoft_refuses_is_told_by_its_codes(
    teams: FakeTeams, http: aiohttp.ClientSession, changed: Mapping[str, str], told: str
) -> None:
    with pytest.raises(CannotSignIn) as caught:
        await granted(teams, http, **changed)()
    assert str(caught.value) == told


async def test_what_an_error_quotes_of_ours_is_not_told(teams: FakeTeams, http: aiohttp.ClientSession) -> None:
    teams.fail(
        "token",
        Bytes(body=b'{"error": "secret-of-the-fake", "error_description": "You sent secret-of-the-fake"}', status=400),
    )
    with pytest.raises(CannotSignIn) as caught:
        await granted(teams, http)()
    assert str(caught.value) == "no token in the answer"


ODD = (
    b"",
    b"{",
    b"[]",
    b"null",
    b'"token"',
    b'{"access_token": 7, "expires_in": 3599}',
    b'{"access_token": "t"}',
    b'{"access_token": "t", "expires_in": null}',
    b'{"access_token": "t", "expires_in": "soon"}',
    b'{"access_token": "t", "expires_in": -1}',
    b'{"access_token": "t", "expires_in": 0}',
    b'{"access_token": "t", "expires_in": NaN}',
    b'{"access_token": "t", "expires_in": 1e999}',
    b'{"access_token": "t", "expires_in": ' + b"9" * 400 + b"}",
    b'{"access_token": "", "expires_in": 3599}',
    b"\xff\xfe",
    b"[" * 100_000,
)


@pytest.mark.parametrize(
    "trouble",
    [
        *(Bytes(body=body) for body in ODD),
        Html(),
        Html(status=503),
        ServerError(status=500),
        RateLimited(),
        Refusal(status=400, code="temporarily_unavailable"),
        Reset(),
        CutAnswer(),
        Bytes(body=b"", status=302),
    ],
    ids=lambda trouble: f"{type(trouble).__name__}",
)
async def test_no_answer_is_taken_for_a_token_and_the_next_one_is(
    teams: FakeTeams, http: aiohttp.ClientSession, trouble: Trouble
) -> None:
    teams.fail("token", trouble)
    now = 0.0
    kept = Credentials(granted(teams, http), lambda: now)
    with pytest.raises(TokenUnavailable):
        await kept.token()
    now = 5.0
    assert await kept.token() in teams.tokens.given


async def test_a_time_may_be_spelled_as_a_string(teams: FakeTeams, http: aiohttp.ClientSession) -> None:
    teams.fail("token", Bytes(body=b'{"access_token": "t", "expires_in": "3599"}'))
    assert (await granted(teams, http)()).seconds == 3599.0


async def listening(*routes: web.RouteDef) -> web.AppRunner:
    app = web.Application()
    app.add_routes(routes)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return runner


async def test_a_password_is_not_carried_to_where_a_redirect_leads(
    teams: FakeTeams, http: aiohttp.ClientSession
) -> None:
    async def lead(_: web.Request) -> web.Response:
        raise web.HTTPTemporaryRedirect(teams.token_url)

    runner = await listening(web.post("/{tail:.*}", lead))
    try:
        with pytest.raises(ValueError, match="Extra data"):
            await granted(teams, http, login_url=f"http://127.0.0.1:{runner.addresses[0][1]}")()
    finally:
        await runner.cleanup()
    assert teams.token_requests == 0


# --- a managed identity ---------------------------------------------------------------------------------------------


@pytest.fixture
def azure(teams: FakeTeams, monkeypatch: pytest.MonkeyPatch) -> FakeTeams:
    """The same, where the bot runs at Azure."""
    for name, value in teams.identity.items():
        monkeypatch.setenv(name, value)
    return teams


def identity(teams: FakeTeams) -> Fetch:
    return identity_grant(app_id=teams.bot.app_id, tenant=teams.home.id, scope=SCOPE)


async def test_azure_vouches_for_a_bot_with_a_managed_identity(azure: FakeTeams) -> None:
    now = 0.0
    kept = Credentials(identity(azure), lambda: now)
    first = await kept.token()
    assert azure.tokens.lets_pass(first, azure.world.now())
    assert await kept.token() == first
    (asked,) = azure.calls("identity")
    assert asked.body == {"api-version": "2019-08-01", "resource": SCOPE, "client_id": azure.bot.app_id}
    now = 10.0
    kept.refuse(first)
    assert await kept.token() != first, "a token that was refused is not taken from a cache"


@pytest.mark.parametrize(
    "trouble",
    [
        Bytes(body=b'{"statusCode": 500, "message": "no such identity"}', status=500),
        *(Bytes(body=body) for body in (b"", b"<html>", b"[]", b'{"access_token": "t"}', b"\xff")),
        Reset(),
        CutAnswer(),
    ],
    ids=lambda trouble: type(trouble).__name__,
)
async def test_an_azure_that_does_not_vouch_gives_no_token(azure: FakeTeams, trouble: Trouble) -> None:
    azure.fail("identity", trouble)
    with pytest.raises(CannotSignIn, match="managed identity: [A-Za-z]+$"):
        await identity(azure)()
    assert (await identity(azure)()).token in azure.tokens.given


async def test_an_azure_that_says_nothing_is_given_up(azure: FakeTeams, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adapters.teams.sdk._IDENTITY_PATIENCE_S", 0.2)
    azure.fail("identity", Silence())
    with pytest.raises(CannotSignIn, match="ReadTimeout"):
        await identity(azure)()


async def test_asking_azure_holds_up_nothing_else(azure: FakeTeams) -> None:
    held = azure.hold("identity")

    async def ask() -> str:
        return (await identity(azure)()).token

    asking = asyncio.create_task(ask())
    await held.arrived.wait()  # in this very event loop, so it runs meanwhile
    held.let_go()
    assert await asking in azure.tokens.given
