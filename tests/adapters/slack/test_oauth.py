"""The install pages, walked through in a browser as Slack would send it around."""

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from unittest.mock import patch
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest
from aiohttp import web
from bs4 import BeautifulSoup
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from slack_sdk.oauth.installation_store.models.bot import Bot as SdkBot
from structlog.testing import capture_logs

from adapters.slack import installation_records, oauth, token_calls
from adapters.slack.installations import Installation
from adapters.slack.oauth import oauth_routes
from adapters.slack.oauth_pages import HEADERS
from adapters.web.guard import HEADERS as PLAYGROUND_HEADERS
from dialogs.texts import catalogue
from tests.adapters.slack.installing import ROTATING, Bot, process, secrets_of, written
from tests.bot.servers import Server
from tests.fakes.slack import (
    CutAnswer,
    Decision,
    FakeSlack,
    Html,
    LostAnswer,
    RateLimited,
    Refusal,
    Reset,
    ServerError,
    Silence,
    Trouble,
    running_slack,
)

NEEDED = ["commands", "chat:write", "users:read"]
OPTIONAL = ["files:write", "channels:history"]
SAYS = catalogue("en").install
ACCESS = "oauth.v2.access"
BASE = "https://livewise.example.com"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A page as the browser got it."""

    status: int
    html: str
    headers: dict[str, str]

    @property
    def words(self) -> str:
        """What a person reads."""
        return " ".join(BeautifulSoup(self.html, "html.parser").get_text(" ").split())

    @property
    def asked(self) -> dict[str, str]:
        """What the button asks of Slack; `redirect_uri` and the like only where they are there."""
        button = BeautifulSoup(self.html, "html.parser").select_one("a.button")
        assert button is not None
        address = str(button["href"])
        assert address.startswith("https://slack.com/oauth/v2/authorize?")
        return {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}


@dataclass(slots=True, kw_only=True)
class Site:
    """A bot with nothing but its install pages, and the installations it kept."""

    bot: Bot
    url: str
    kept: list[Installation] = field(default_factory=list[Installation])

    @property
    def slack(self) -> FakeSlack:
        """The Slack it talks to."""
        return self.bot.slack

    @property
    def back(self) -> str:
        """Where Slack sends browsers by its own settings."""
        return f"{self.url}/slack/oauth_redirect"


class Browser:
    """A browser with cookies."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.http = aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))

    async def open(self, path: str, **headers: str) -> Shown:
        """A page."""
        async with self.http.get(f"{self.site.url}{path}", headers=headers, allow_redirects=False) as answer:
            return Shown(status=answer.status, html=await answer.text(), headers=dict(answer.headers))

    async def come_back(self, **query: str) -> Shown:
        """The last page, with what Slack puts into its address."""
        async with self.http.get(self.site.back, params=query, allow_redirects=False) as answer:
            return Shown(status=answer.status, html=await answer.text(), headers=dict(answer.headers))


@asynccontextmanager
async def serving(bot: Bot, redis: Redis, base_url: str | None = None) -> AsyncGenerator[Site]:
    """The install pages on a port."""
    site = Site(bot=bot, url="")

    keep = bot.store.keep

    async def noting(installed: SdkBot) -> Installation:
        site.kept.append(await keep(installed))
        return site.kept[-1]

    app = web.Application()
    app.add_routes(
        oauth_routes(
            client=bot.client,
            client_id=bot.slack.app.client_id,
            client_secret=bot.slack.app.client_secret,
            scopes=NEEDED,
            optional_scopes=OPTIONAL,
            base_url=base_url,
            installations=bot.store,
            redis=redis,
        )
    )
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    site.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        with patch.object(bot.store, "keep", noting):
            yield site
    finally:
        await runner.cleanup()


@pytest.fixture
async def site(redis: Redis) -> AsyncIterator[Site]:
    async with running_slack(ROTATING) as slack, process(slack, redis) as bot, serving(bot, redis) as site:
        yield site


@pytest.fixture
async def browser(site: Site) -> AsyncIterator[Browser]:
    browser = Browser(site)
    yield browser
    await browser.http.close()


@pytest.fixture
async def stranger(site: Site) -> AsyncIterator[Browser]:
    browser = Browser(site)
    yield browser
    await browser.http.close()


def is_plain(shown: Shown, sentence: str) -> bool:
    """Whether a page says this one thing and offers to try again, and nothing of how we are built."""
    page = BeautifulSoup(shown.html, "html.parser")
    again = page.select_one("a.button")
    assert again is not None
    assert again["href"] == "install"
    assert "Traceback" not in shown.html
    assert "Error" not in shown.words
    return sentence in shown.words


# --- the first page -----------------------------------------------------------------------------------------------


async def test_the_first_page_says_what_is_asked_for_and_why(browser: Browser) -> None:
    shown = await browser.open("/slack/install")
    assert shown.status == 200
    page = BeautifulSoup(shown.html, "html.parser")
    assert page.h1 is not None
    assert page.h1.get_text() == "Add Livewise to Slack"
    needed, optional = page.select("dl")
    assert [each.get_text() for each in needed.select("dt")] == NEEDED
    assert [each.get_text() for each in optional.select("dt")] == OPTIONAL
    assert len(page.select("dd")) == len(NEEDED) + len(OPTIONAL)
    assert shown.asked["client_id"] == browser.site.slack.app.client_id
    assert shown.asked["scope"].split(",") == [*NEEDED, *OPTIONAL]
    assert "redirect_uri" not in shown.asked


async def test_nothing_on_the_pages_comes_from_elsewhere(browser: Browser) -> None:
    for shown in (await browser.open("/slack/install"), await browser.come_back(error="access_denied")):
        for name, value in HEADERS.items():
            assert shown.headers[name] == value
        page = BeautifulSoup(shown.html, "html.parser")
        assert not page.select("script, style, img, iframe, form, [style], [onclick]")
        assert [link["href"] for link in page.select("link")] == ["data:,", "install.css"]
    policy = HEADERS["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src" not in policy
    assert "unsafe" not in policy
    style = await browser.open("/slack/install.css")
    assert (style.status, style.headers["Content-Type"]) == (200, "text/css; charset=utf-8")
    assert "url(" not in style.html


async def test_the_pages_keep_their_looks_under_the_playgrounds_headers() -> None:
    policy = PLAYGROUND_HEADERS["Content-Security-Policy"]
    assert "style-src 'self'" in policy
    assert "img-src 'self' data:" in policy


async def test_an_address_can_name_a_workspace_but_ask_for_nothing_more(browser: Browser) -> None:
    assert (await browser.open("/slack/install?team=T0123ABC")).asked["team"] == "T0123ABC"
    shown = await browser.open("/slack/install?team=T1%26scope%3Dadmin&scope=admin&redirect_uri=https://evil.example")
    assert "team" not in shown.asked
    assert "admin" not in shown.asked["scope"]
    assert "evil" not in shown.html


async def test_a_language_nobody_speaks_here_gets_english(browser: Browser) -> None:
    for language in ("xx;q=0.3,yy", "", ";;,,", "€"):
        shown = await browser.open("/slack/install", **{"Accept-Language": language})
        assert SAYS.add("Slack") in shown.words


# --- installing ---------------------------------------------------------------------------------------------------


async def test_a_workspace_installs_the_app(site: Site, server: Server) -> None:
    team = site.slack.workspace(scopes=())
    ada = site.slack.person("Ada", team)
    last = await site.slack.walk_through_install(f"{site.url}/slack/install", team, ada, redirect_to=site.back)
    assert last.status == 200, last.text
    assert "/livewise" in last.text
    assert SAYS.whole_organisation not in last.text
    found = await site.bot.find(team.id)
    assert found is not None
    assert (found.key, found.bot_user) == (team.id, team.bot_user)
    assert found.scopes == {*NEEDED, *OPTIONAL}
    assert site.kept == [found]
    assert await site.bot.store.token(team.id) == site.slack.token(team)
    assert [call.method for call in site.slack.calls()] == [ACCESS]
    for secret in secrets_of(site.slack):
        assert secret.encode() not in written(server.folder)


async def test_the_token_of_an_installation_is_renewed_when_its_time_comes(site: Site) -> None:
    team = site.slack.workspace(scopes=())
    ada = site.slack.person("Ada", team)
    await site.slack.walk_through_install(f"{site.url}/slack/install", team, ada, redirect_to=site.back)
    first = await site.bot.store.token(team.id)
    site.slack.advance(11 * 3600)
    assert await site.bot.store.token(team.id) == site.slack.token(team) != first


async def test_an_organisation_installs_the_app_and_is_told_what_is_left_to_do(site: Site) -> None:
    umbrella = site.slack.enterprise()
    ada = site.slack.person("Ada", site.slack.workspace(enterprise=umbrella, scopes=()))
    last = await site.slack.walk_through_install(f"{site.url}/slack/install", umbrella, ada, redirect_to=site.back)
    assert last.status == 200, last.text
    assert SAYS.whole_organisation in last.text
    found = await site.bot.find(enterprise=umbrella.id, org_wide=True)
    assert found is not None
    assert found.key == umbrella.id
    assert await site.bot.store.token(umbrella.id) == site.slack.token(umbrella)


async def test_installing_again_replaces_what_was_there(site: Site) -> None:
    team = site.slack.workspace(scopes=())
    ada = site.slack.person("Ada", team)
    for _ in range(2):
        await site.slack.walk_through_install(f"{site.url}/slack/install", team, ada, redirect_to=site.back)
        site.slack.advance(60)
    first, second = site.kept
    assert second.installed_at > first.installed_at
    assert await site.bot.find(team.id) == second
    assert await site.bot.store.token(team.id) == site.slack.token(team)


async def test_behind_a_public_address_slack_is_told_to_come_back_there(redis: Redis) -> None:
    async with (
        running_slack() as slack,
        process(slack, redis) as bot,
        serving(bot, redis, base_url=f"{BASE}/") as site,
        aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as http,
    ):
        async with http.get(f"{site.url}/slack/install") as answer:
            shown = Shown(status=answer.status, html=await answer.text(), headers={})
            cookie = answer.headers["Set-Cookie"]
        assert shown.asked["redirect_uri"] == f"{BASE}/slack/oauth_redirect"
        assert cookie.startswith(f"__Host-livewise-slack-install={shown.asked['state']};")
        assert {"Secure", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=600"} <= set(cookie.split("; "))
        team = slack.workspace(scopes=())
        code = slack.grant(team, slack.person("Ada", team), redirect_uri=shown.asked["redirect_uri"])
        query = {"state": shown.asked["state"], "code": code}
        async with http.get(site.back, params=query, headers={"Cookie": cookie.split(";")[0]}) as last:
            assert last.status == 200, await last.text()
        assert await bot.find(team.id) is not None


@pytest.mark.parametrize(
    ("host", "secure"),
    [("livewise.example.com", True), ("localhost:3978", False), ("127.0.0.1", False), ("[::1]", False)],
)
async def test_without_a_public_address_the_cookie_is_plain_on_loopback_alone(
    browser: Browser, host: str, secure: bool
) -> None:
    shown = await browser.open("/slack/install", Host=host)
    assert ("Secure" in shown.headers["Set-Cookie"]) == secure


async def test_what_the_environment_says_is_not_used(redis: Redis, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLACK_REDIRECT_URI", "https://elsewhere.example/back")
    monkeypatch.setenv("SLACK_USER_SCOPES", "search:read")
    async with running_slack() as slack, process(slack, redis) as bot, serving(bot, redis) as site:
        browser = Browser(site)
        shown = await browser.open("/slack/install")
        await browser.http.close()
        assert "elsewhere" not in shown.html
        assert "search:read" not in shown.html


# --- coming back --------------------------------------------------------------------------------------------------


async def test_somebody_decides_against_it(site: Site) -> None:
    team = site.slack.workspace(scopes=())
    ada = site.slack.person("Ada", team)
    last = await site.slack.walk_through_install(
        f"{site.url}/slack/install", team, ada, redirect_to=site.back, decision=Decision.CANCEL
    )
    assert last.status == 403
    assert is_plain(Shown(status=last.status, html=last.text, headers={}), SAYS.cancelled)
    assert site.slack.calls() == []
    assert site.kept == []


async def begun(browser: Browser) -> tuple[str, str]:
    """The state and a code of an installation that Slack has allowed; its page was not opened yet."""
    shown = await browser.open("/slack/install")
    slack = browser.site.slack
    team = slack.workspace(scopes=())
    return shown.asked["state"], slack.grant(team, slack.person("Ada", team), scopes=NEEDED)


async def test_the_last_page_works_once(browser: Browser) -> None:
    state, code = await begun(browser)
    team = browser.site.slack.workspace(scopes=())
    fresh = browser.site.slack.grant(team, browser.site.slack.person("Ada", team), scopes=NEEDED)
    first = await browser.come_back(state=state, code=code)
    assert first.status == 200
    assert "Max-Age=0" in first.headers["Set-Cookie"]
    for each in (code, fresh):
        browser.http.cookie_jar.update_cookies({"livewise-slack-install": state})
        replayed = await browser.come_back(state=state, code=each)
        assert replayed.status == 400
        assert is_plain(replayed, SAYS.too_late)
    assert len(browser.site.slack.calls(ACCESS)) == 1
    assert len(browser.site.kept) == 1


async def test_of_two_copies_at_the_same_time_one_works(browser: Browser) -> None:
    state, code = await begun(browser)
    shown = await asyncio.gather(*(browser.come_back(state=state, code=code) for _ in range(4)))
    assert sorted(each.status for each in shown) == [200, 400, 400, 400]
    assert len(browser.site.slack.calls(ACCESS)) == 1


async def test_an_installation_begun_in_another_browser_is_not_finished(browser: Browser, stranger: Browser) -> None:
    state, code = await begun(browser)
    await begun(stranger)
    foreign = await stranger.come_back(state=state, code=code)
    assert foreign.status == 400
    assert is_plain(foreign, SAYS.other_browser)
    assert browser.site.slack.calls() == []
    assert (await browser.come_back(state=state, code=code)).status == 200


async def test_a_forged_state_is_refused_even_with_its_cookie(browser: Browser) -> None:
    _, code = await begun(browser)
    for forged in ("forged", "x" * 5000, "€", "deleted"):
        browser.http.cookie_jar.update_cookies({"livewise-slack-install": forged})
        refused = await browser.come_back(state=forged, code=code)
        assert refused.status == 400
        assert forged == "deleted" or forged not in refused.html
    assert browser.site.slack.calls() == []


async def test_a_state_grows_old(browser: Browser, server: Server, redis: Redis) -> None:
    state, code = await begun(browser)
    name = server.ask("KEYS livewise:slack:state:*").split("\r\n")[2]
    assert 0 < await redis.ttl(name) <= 600
    assert state.encode() not in written(server.folder)
    await redis.delete(name)
    refused = await browser.come_back(state=state, code=code)
    assert refused.status == 400
    assert is_plain(refused, SAYS.too_late)


async def test_an_address_without_what_belongs_to_it_is_refused(browser: Browser) -> None:
    state, code = await begun(browser)
    assert (await browser.come_back()).status == 400
    assert (await browser.come_back(code=code)).status == 400
    assert is_plain(await browser.come_back(state=""), SAYS.other_browser)
    state, _ = await begun(browser)
    assert is_plain(await browser.come_back(state=state), SAYS.too_late)


@pytest.mark.parametrize("reason", ["invalid_team_for_non_distributed_app", "<script>alert(1)</script>", "x" * 3000])
async def test_what_an_address_calls_an_error_is_not_repeated(browser: Browser, reason: str) -> None:
    with capture_logs() as lines:
        shown = await browser.come_back(error=reason)
    assert shown.status == 400
    assert is_plain(shown, SAYS.platform_refused("Slack"))
    assert reason not in f"{shown.html} {lines}"


# --- trouble ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "trouble",
    [
        ServerError(status=500),
        ServerError(status=503),
        RateLimited(retry_after=7),
        Html(status=200),
        Html(status=502),
        Reset(),
        LostAnswer(),
        CutAnswer(),
        Silence(),
        Refusal(error="internal_error"),
    ],
    ids=repr,
)
async def test_when_slack_has_trouble_the_page_says_so(
    browser: Browser, trouble: Trouble, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(token_calls, "PATIENCE_S", 0.5)
    state, code = await begun(browser)
    browser.site.slack.fail(ACCESS, trouble)
    shown = await browser.come_back(state=state, code=code)
    assert shown.status == 503
    assert is_plain(shown, SAYS.platform_away("Slack"))
    assert int(shown.headers["Retry-After"]) == (7 if isinstance(trouble, RateLimited) else 5)
    assert len(browser.site.slack.calls(ACCESS)) == 1, "a code is good for one use"
    assert browser.site.kept == []
    state, code = await begun(browser)
    assert (await browser.come_back(state=state, code=code)).status == 200


@pytest.mark.parametrize(
    ("code", "status", "sentence", "level"),
    [
        ("invalid_code", 400, SAYS.too_late, ""),
        ("code_already_used", 400, SAYS.too_late, ""),
        ("bad_client_secret", 500, SAYS.not_set_up("Slack"), "error"),
        ("bad_redirect_uri", 500, SAYS.not_set_up("Slack"), "error"),
        ("access_denied", 502, SAYS.platform_refused("Slack"), "warning"),
        ("something_new", 502, SAYS.platform_refused("Slack"), "warning"),
    ],
)
async def test_what_slack_refuses_is_told_in_plain_words(
    browser: Browser, code: str, status: int, sentence: str, level: str
) -> None:
    state, granted = await begun(browser)
    browser.site.slack.fail(ACCESS, Refusal(error=code))
    with capture_logs() as lines:
        shown = await browser.come_back(state=state, code=granted)
    assert shown.status == status
    assert is_plain(shown, sentence)
    assert [(line["log_level"], line["code"]) for line in lines] == ([(level, code)] if level else [])


async def test_an_old_code_is_told_in_plain_words(browser: Browser) -> None:
    state, code = await begun(browser)
    browser.site.slack.advance(11 * 60)
    shown = await browser.come_back(state=state, code=code)
    assert shown.status == 400
    assert is_plain(shown, SAYS.too_late)


async def test_without_a_store_the_pages_say_so(tmp_path: Path) -> None:
    away = Redis(unix_socket_path=str(tmp_path / "none.sock"), retry=Retry(NoBackoff(), 0))
    async with running_slack() as slack, process(slack, away) as bot, serving(bot, away) as site:
        browser = Browser(site)
        first = await browser.open("/slack/install")
        browser.http.cookie_jar.update_cookies({"livewise-slack-install": "state"})
        last = await browser.come_back(state="state", code="code")
        await browser.http.close()
    await away.aclose()
    for shown in (first, last):
        assert shown.status == 503
        assert is_plain(shown, SAYS.not_ready)
        assert "Retry-After" in shown.headers


async def test_an_installation_that_cannot_be_kept_is_said_to_be_so(
    browser: Browser, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installation_records, "PATIENCE_S", 0.2)
    state, code = await begun(browser)
    held = browser.site.slack.hold(ACCESS)
    coming = asyncio.create_task(browser.come_back(state=state, code=code))
    await held.arrived.wait()
    server.ask("CLIENT PAUSE 60000 WRITE")
    try:
        held.let_go()
        shown = await coming
    finally:
        server.ask("CLIENT UNPAUSE")
    assert shown.status == 503
    assert is_plain(shown, SAYS.not_kept("Slack"))
    assert browser.site.kept == []


async def test_a_fault_of_our_own_is_a_page_too(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> str:
        raise RuntimeError("a fault")

    monkeypatch.setattr(oauth, "draw_install", broken)
    with capture_logs() as lines:
        shown = await browser.open("/slack/install")
    assert shown.status == 500
    assert is_plain(shown, SAYS.broken)
    assert [line["log_level"] for line in lines] == ["error"]


async def test_no_secret_reaches_a_log_line_or_a_page_that_went_wrong(
    browser: Browser, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    states: list[str] = []
    pages: list[str] = []
    with capture_logs() as lines:
        for trouble in (CutAnswer(), Html(), Refusal(error="invalid_code"), Refusal(error="bad_client_secret"), None):
            state, code = await begun(browser)
            states.append(state)
            if trouble is not None:
                browser.site.slack.fail(ACCESS, trouble)
            pages.append((await browser.come_back(state=state, code=code)).html)
            pages.append((await browser.come_back(state=state, code=code)).html)
    said = f"{caplog.text} {lines} {capsys.readouterr()} {pages}"
    assert "slack app installed" in said
    for secret in [*secrets_of(browser.site.slack), *states]:
        assert secret not in said
