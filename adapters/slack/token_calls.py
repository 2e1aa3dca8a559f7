"""The calls to Slack that are about tokens: what they carry reaches no log line and no exception.

Each ends in an answer, in Refused or in NotNow. None is repeated here: codes and refresh tokens are good for one
use, and after a lost answer nobody knows whether they were used.
"""

import asyncio
import re
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final, cast

import aiohttp
from slack_sdk.errors import SlackApiError, SlackTokenRotationError
from slack_sdk.oauth.installation_store.models.bot import Bot
from slack_sdk.oauth.token_rotation.async_rotator import AsyncTokenRotator
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.payload import mapping, text
from adapters.slack.quiet import quiet_logger

PATIENCE_S: Final = 15.0  # for one call
TROUBLE_S: Final = 5.0  # to wait when Slack is in trouble
_LONGEST_WAIT_S: Final = 3600.0
_CODE: Final = re.compile(r"[a-z0-9_]{1,64}")
# Slack is in trouble or asks for patience; any other code is a refusal.
_LATER: Final = frozenset(
    {
        "accesslimited",
        "fatal_error",
        "internal_error",
        "rate_limited",
        "ratelimited",
        "request_timeout",
        "service_unavailable",
        "team_added_to_org",
    }
)


class Refused(Exception):
    """Slack refuses, with an error code that is fit for a log line."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class NotNow(Exception):
    """Slack cannot be reached, is in trouble, or asks to wait so many seconds; it may have done what was asked."""

    def __init__(self, wait: float = TROUBLE_S) -> None:
        super().__init__(f"again in {wait:.0f} seconds")
        self.wait = wait


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Whose a token is; `team` is empty for an organisation's, `enterprise` outside of any."""

    team: str
    enterprise: str
    bot_user: str
    scopes: frozenset[str]

    @property
    def key(self) -> str:
        """The tenant."""
        return self.team or self.enterprise


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """The app as Slack knows it."""

    client_id: str
    client_secret: str


class _SecretClient(AsyncWebClient):
    """A client that tells no secrets and repeats nothing."""

    async def oauth_v2_access(
        self,
        *,
        client_id: str,
        client_secret: str,
        code: str | None = None,
        redirect_uri: str | None = None,
        grant_type: str | None = None,
        refresh_token: str | None = None,
        **kwargs: Any,  # noqa: ANN401 - the signature is the SDK's
    ) -> AsyncSlackResponse:
        """The SDK's own sends the client's secret by what aiohttp calls deprecated; Slack takes both ways."""
        named = {
            "client_id": client_id,
            "client_secret": client_secret,
            "code": code,
            "redirect_uri": redirect_uri,
            "grant_type": grant_type,
            "refresh_token": refresh_token,
        }
        return await self.api_call("oauth.v2.access", data={**kwargs, **named})


async def exchange(
    client: AsyncWebClient, application: Application, *, code: str, redirect_uri: str | None
) -> tuple[Bot, str]:
    """The bot that an OAuth code stands for and the id of the app; the bot's `installed_at` is not set."""
    async with _outcomes():
        response = await _secretly(client).oauth_v2_access(
            client_id=application.client_id,
            client_secret=application.client_secret,
            code=code,
            redirect_uri=redirect_uri,
        )
        told = mapping(cast("object", response.data))
        is_bot = text(told, "token_type") == "bot" and text(told, "access_token")
        if not is_bot or not (text(told, "team", "id") or text(told, "enterprise", "id")):
            raise Refused("no_bot_token")
        return _bot(told), text(told, "app_id")


async def refresh(client: AsyncWebClient, application: Application, bot: Bot) -> Bot:
    """The bot with a new access and a new refresh token, its expiry in epoch seconds of this machine's clock."""
    rotator = AsyncTokenRotator(
        client=_secretly(client), client_id=application.client_id, client_secret=application.client_secret
    )
    async with _outcomes():
        # Whether it is due has been decided; with an expiry of 0 the SDK thinks so, too.
        fresh = await rotator.perform_bot_token_rotation(bot=bot)
        if fresh is None or not fresh.bot_token or not fresh.bot_refresh_token:
            raise NotNow
        return fresh


async def identify(client: AsyncWebClient, token: str) -> Identity:
    """Whose this bot token is and what it may do."""
    async with _outcomes():
        response = await client.auth_test(token=token)
        told = mapping(cast("object", response.data))
        granted = _header(response, "x-oauth-scopes")
        org_wide = told.get("is_enterprise_install") is True
        identity = Identity(
            team="" if org_wide else text(told, "team_id"),
            enterprise=text(told, "enterprise_id"),
            bot_user=text(told, "user_id"),
            scopes=frozenset(scope.strip() for scope in granted.split(",") if scope.strip()),
        )
        if not identity.key or not identity.bot_user:
            raise NotNow
        return identity


async def open_socket(client: AsyncWebClient, app_token: str) -> str:
    """An address for Socket Mode: good for one connection, within seconds, by whoever knows it."""
    async with _outcomes():
        response = await client.apps_connections_open(app_token=app_token)
        address = text(cast("object", response.data), "url")
        if not address:
            raise NotNow
        return address


def _secretly(client: AsyncWebClient) -> _SecretClient:
    """A client for secrets on the same session as this one."""
    return _SecretClient(
        base_url=client.base_url,
        timeout=client.timeout,
        ssl=client.ssl,
        proxy=client.proxy,
        session=client.session,
        trust_env_in_session=client.trust_env_in_session,
        logger=quiet_logger("secrets"),
        retry_handlers=[],
    )


def _bot(told: Mapping[str, object]) -> Bot:
    lasts = told.get("expires_in")
    org_wide = told.get("is_enterprise_install") is True
    return Bot(
        app_id=text(told, "app_id"),
        enterprise_id=text(told, "enterprise", "id") or None,
        team_id=None if org_wide else text(told, "team", "id"),
        bot_token=text(told, "access_token"),
        bot_id="",
        bot_user_id=text(told, "bot_user_id"),
        bot_scopes=text(told, "scope"),
        bot_refresh_token=text(told, "refresh_token") or None,
        bot_token_expires_in=lasts if isinstance(lasts, int) else None,
        is_enterprise_install=org_wide,
        installed_at=0.0,
    )


@asynccontextmanager
async def _outcomes() -> AsyncGenerator[None]:
    """Turn every way a call can fail into Refused or NotNow, without a trace of what was said."""
    try:
        async with asyncio.timeout(PATIENCE_S):  # the client's own is ignored where a session is given
            yield
    except SlackTokenRotationError as error:
        raise _judged(error.api_error) from None
    except SlackApiError as error:
        raise _judged(error) from None
    except (aiohttp.ClientError, OSError):  # also: out of patience
        raise NotNow from None
    except (AttributeError, KeyError, TypeError, ValueError):
        # What the SDK stumbles over when an answer is JSON, or text, but nothing Slack would say.
        raise NotNow from None


def _judged(error: SlackApiError) -> Refused | NotNow:
    response: object = error.response
    if not isinstance(response, AsyncSlackResponse):
        return NotNow()  # a body that is no JSON
    if response.status_code == 429:
        return NotNow(_retry_after(_header(response, "Retry-After")))
    code = text(cast("object", response.data), "error")
    if response.status_code >= 500 or not code or code in _LATER:
        return NotNow()
    return Refused(code if _CODE.fullmatch(code) else "unknown")


def _header(response: AsyncSlackResponse, name: str) -> str:
    return cast("Mapping[str, str]", response.headers).get(name, "")


def _retry_after(seconds: str) -> float:
    try:
        return min(_LONGEST_WAIT_S, max(1.0, float(seconds)))
    except ValueError:
        return TROUBLE_S
