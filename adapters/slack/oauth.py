"""Installing the app by OAuth: the page that asks for it, and the one Slack sends the browser back to.

Bolt walks through the flow; here are the pages, and what Bolt would say in logs or leave to an exception.
"""

import math
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlencode

import structlog
from aiohttp import web
from redis.asyncio import Redis
from slack_bolt.oauth.async_callback_options import AsyncCallbackOptions, AsyncFailureArgs, AsyncSuccessArgs
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.oauth.installation_store.models.installation import Installation as SdkInstallation
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.installations import TokenUnavailable
from adapters.slack.oauth_pages import (
    HEADERS,
    PLATFORM,
    asked,
    draw_done,
    draw_install,
    draw_not_done,
    style_sheet,
)
from adapters.slack.oauth_states import PlainCookie, SecureCookie, States, is_reached_securely
from adapters.slack.stored_installations import StoredInstallations
from adapters.slack.token_calls import Application, NotNow, Refused, exchange
from dialogs.texts import Texts, catalogue
from dialogs.texts.install import Install

log = structlog.stdlib.get_logger(__name__)

INSTALL_PATH: Final = "/slack/install"
REDIRECT_PATH: Final = "/slack/oauth_redirect"
_STYLE_PATH: Final = "/slack/install.css"
_AUTHORIZE: Final = "https://slack.com/oauth/v2/authorize"
_TEAM: Final = re.compile(r"[A-Z0-9]{2,32}")
# A code that is not good any more, or never was one.
_BAD_CODE: Final = frozenset({"code_already_used", "code_expired", "invalid_code"})
# What only the people who run this server can mend.
_BAD_SETTINGS: Final = frozenset(
    {
        "bad_client_secret",
        "bad_redirect_uri",
        "invalid_client_id",
        "invalid_scope",
        "no_bot_token",
        "no_scopes",
        "oauth_authorization_url_mismatch",
    }
)

_Step = Callable[[AsyncBoltRequest], Awaitable[BoltResponse]]


class _NotDone(Exception):
    """Why an installation ends without one: the status and the sentence of its last page."""

    def __init__(self, status: int, sentence: Callable[[Install], str], *, wait: float = 0.0) -> None:
        super().__init__(status)
        self.status = status
        self.sentence = sentence
        self.wait = wait  # seconds; 0: trying again at once is fine


def oauth_routes(
    *,
    client: AsyncWebClient,
    client_id: str,
    client_secret: str,
    scopes: Sequence[str],
    optional_scopes: Sequence[str],
    base_url: str | None,
    installations: StoredInstallations,
    redis: Redis,
) -> Sequence[web.AbstractRouteDef]:
    """The routes by which people install the app.

    `scopes` are needed, `optional_scopes` may be refused (listed in both, a scope is optional). `base_url` is where
    people reach this server; without one (None or empty) Slack sends them to the address in its own settings.
    """
    setup = _Setup(
        application=Application(client_id=client_id, client_secret=client_secret),
        client=client,
        needed=tuple(scope for scope in dict.fromkeys(scopes) if scope not in optional_scopes),
        optional=tuple(dict.fromkeys(optional_scopes)),
        base_url=base_url.rstrip("/") if base_url else None,
        installations=installations,
        states=States(redis),
    )
    pages = _Pages(setup)
    return [
        web.get(INSTALL_PATH, pages.install),
        web.get(REDIRECT_PATH, pages.redirected),
        web.get(_STYLE_PATH, _style),
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Setup:
    """What an installation needs to know; shared by all of them."""

    application: Application
    client: AsyncWebClient
    needed: tuple[str, ...]
    optional: tuple[str, ...]
    base_url: str | None
    installations: StoredInstallations
    states: States

    @property
    def redirect_uri(self) -> str | None:
        return f"{self.base_url}{REDIRECT_PATH}" if self.base_url is not None else None


class _Flow(AsyncOAuthFlow):
    """Bolt's flow with our pages, one shared HTTP session, and nothing secret in a log line or an address."""

    def __init__(self, setup: _Setup, cookie: PlainCookie) -> None:
        settings = AsyncOAuthSettings(
            client_id=setup.application.client_id,
            client_secret=setup.application.client_secret,
            scopes=[*setup.needed, *setup.optional],
            user_scopes=[],
            install_path=INSTALL_PATH,
            redirect_uri_path=REDIRECT_PATH,
            callback_options=AsyncCallbackOptions(success=self._succeed, failure=self._fail),
            installation_store=setup.installations,
            state_store=setup.states,
        )
        settings.state_utils = cookie
        super().__init__(client=setup.client, settings=settings)
        self._setup = setup
        self._cookie = cookie

    async def build_authorize_url(self, state: str, request: AsyncBoltRequest) -> str:
        """Where the button leads; Bolt's own escapes nothing and would come back to an address of the environment."""
        query = {
            "client_id": self._setup.application.client_id,
            "scope": ",".join([*self._setup.needed, *self._setup.optional]),
            "state": state,
        }
        if self._setup.redirect_uri is not None:
            query["redirect_uri"] = self._setup.redirect_uri
        team = request.query.get("team", [""])[0]
        if _TEAM.fullmatch(team):
            query["team"] = team
        return f"{_AUTHORIZE}?{urlencode(query)}"

    async def build_install_page_html(self, url: str, request: AsyncBoltRequest) -> str:
        """The first page."""
        return draw_install(
            _texts(request), url=url, needed=asked(self._setup.needed), optional=asked(self._setup.optional)
        )

    async def run_installation(self, code: str) -> SdkInstallation:
        """Exchange the code; unlike Bolt's own it logs no code and asks nothing more than that."""
        try:
            bot, app = await exchange(
                self._setup.client, self._setup.application, code=code, redirect_uri=self._setup.redirect_uri
            )
        except NotNow as trouble:
            log.warning("slack did not answer while the app was installed")
            raise _NotDone(503, lambda texts: texts.platform_away(PLATFORM), wait=trouble.wait) from None
        except Refused as refused:
            raise _judged(refused.code) from None
        return SdkInstallation(
            app_id=app,
            enterprise_id=bot.enterprise_id,
            team_id=bot.team_id,
            bot_token=bot.bot_token,
            bot_user_id=bot.bot_user_id,
            bot_scopes=bot.bot_scopes,
            bot_refresh_token=bot.bot_refresh_token,
            bot_token_expires_at=bot.bot_token_expires_at,
            user_id="",
            is_enterprise_install=bot.is_enterprise_install,
        )

    async def store_installation(
        self,
        request: AsyncBoltRequest,  # noqa: ARG002 - the signature is the SDK's
        installation: SdkInstallation,
    ) -> None:
        """Keep it."""
        try:
            kept = await self._setup.installations.keep(installation.to_bot())
        except TokenUnavailable as trouble:
            raise _NotDone(503, lambda texts: texts.not_kept(PLATFORM), wait=trouble.wait) from None
        log.info("slack app installed", tenant=kept.key, scopes=sorted(kept.scopes))

    async def _succeed(self, args: AsyncSuccessArgs) -> BoltResponse:
        org_wide = args.installation.is_enterprise_install
        return self.last_page(200, draw_done(_texts(args.request), org_wide=org_wide))

    async def _fail(self, args: AsyncFailureArgs) -> BoltResponse:
        # Whatever the address says: nothing of it is repeated in the page or in the log.
        match args.reason:
            case "access_denied":
                raise _NotDone(403, lambda texts: texts.cancelled)
            case "invalid_browser":
                raise _NotDone(400, lambda texts: texts.other_browser)
            case "invalid_state" | "missing_code":
                raise _NotDone(400, lambda texts: texts.too_late)
            case reason if reason in _BAD_SETTINGS:
                raise _judged(reason)
            case _:
                log.warning("slack did not let somebody install the app")
                raise _NotDone(400, lambda texts: texts.platform_refused(PLATFORM))

    def last_page(self, status: int, page: str) -> BoltResponse:
        """A page after which the cookie has done its work."""
        return BoltResponse(
            status=status, body=page, headers={"Set-Cookie": self._cookie.build_set_cookie_for_deletion()}
        )


class _Pages:
    """The two pages as routes; they answer with a page, whatever happens."""

    def __init__(self, setup: _Setup) -> None:
        self._base_url = setup.base_url
        self._secure = _Flow(setup, SecureCookie())
        self._plain = _Flow(setup, PlainCookie())

    async def install(self, request: web.Request) -> web.Response:
        """What the app is and asks for, with the button that leads to Slack."""
        return await self._answer(request, lambda flow: flow.handle_installation)

    async def redirected(self, request: web.Request) -> web.Response:
        """Where Slack sends the browser back to."""
        return await self._answer(request, lambda flow: flow.handle_callback)

    async def _answer(self, request: web.Request, step: Callable[[_Flow], _Step]) -> web.Response:
        flow = self._secure if is_reached_securely(request, self._base_url) else self._plain
        asking = _bolt_request(request)
        try:
            return _response(await step(flow)(asking))
        except _NotDone as why:
            not_done = why
        except TokenUnavailable as trouble:
            not_done = _NotDone(503, lambda texts: texts.not_ready, wait=trouble.wait)
        except Exception:
            log.exception("slack install page failed", path=request.path)
            not_done = _NotDone(500, lambda texts: texts.broken)
        texts = _texts(asking)
        page = draw_not_done(texts, not_done.sentence(texts.install))
        response = _response(flow.last_page(not_done.status, page))
        if not_done.wait:
            response.headers["Retry-After"] = str(math.ceil(not_done.wait))
        return response


async def _style(_: web.Request) -> web.Response:
    """The style sheet of these pages."""
    return web.Response(text=style_sheet(), content_type="text/css", charset="utf-8", headers=HEADERS)


def _judged(code: str) -> _NotDone:
    """What Slack's error code means for the person at the browser."""
    if code in _BAD_CODE:
        return _NotDone(400, lambda texts: texts.too_late)
    if code in _BAD_SETTINGS:
        log.error("slack app cannot be installed: check its settings", code=code)
        return _NotDone(500, lambda texts: texts.not_set_up(PLATFORM))
    log.warning("slack refused to install the app", code=code)
    return _NotDone(502, lambda texts: texts.platform_refused(PLATFORM))


def _bolt_request(request: web.Request) -> AsyncBoltRequest:
    """The parts of a request that the flow looks at."""
    headers: dict[str, str | Sequence[str]] = {
        "cookie": request.headers.getall("Cookie", []),
        "accept-language": request.headers.get("Accept-Language", ""),
    }
    return AsyncBoltRequest(body="", query=request.query_string, headers=headers)


def _response(bolt: BoltResponse) -> web.Response:
    """Bolt's answer as aiohttp's; its own conversion would make every cookie a secure one."""
    response = web.Response(
        status=bolt.status, text=bolt.body, content_type="text/html", charset="utf-8", headers=HEADERS
    )
    for cookie in bolt.headers.get("set-cookie", ()):
        response.headers.add("Set-Cookie", cookie)
    return response


def _texts(request: AsyncBoltRequest) -> Texts:
    """The sentences in the language the browser asks for first."""
    wanted = request.headers.get("accept-language", [""])[0]
    return catalogue(re.split(r"[,;]", wanted, maxsplit=1)[0].strip())
