"""What `livewise check` asks Slack: whose token it is, what it may do, and whether Socket Mode opens."""

import json
import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, cast
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout
from pydantic import SecretStr

from bot import manifest
from bot.config import Settings, is_loopback
from bot.finding import Finding

_SECONDS: Final = 10.0  # for one answer of Slack
_BOT: Final = "Slack bot token (SLACK_BOT_TOKEN)"
_APP: Final = "Slack Socket Mode (SLACK_APP_TOKEN)"
_OAUTH: Final = "Slack installations (SLACK_CLIENT_ID, SLACK_CLIENT_SECRET)"
_AGAIN: Final = (
    "Bring the app up to date with `livewise manifest slack` (App Manifest) and install it again (Install App)"
)

# What each permission that may be refused adds, and what people do without it.
ADDS: Final[Mapping[str, str]] = {
    "chat:write.public": "Livewise posts in public channels uninvited; without it the plan moves to direct messages",
    "channels:history": "answers typed in threads of public channels count; without it people press or mention it",
    "groups:history": "answers typed in threads of private channels count; without it people press or mention it",
    "im:history": "people can write to Livewise directly; without it they press buttons and use /livewise there",
    "mpim:history": "answers typed in group messages count; without it people press or mention it",
    "files:write": "the calendar file is uploaded; without it people get a link, if PUBLIC_BASE_URL is set",
}

_SENTENCES: Final[Mapping[str, str]] = {
    "account_inactive": "belongs to an app that was removed from its workspace. Install it again and copy the new one",
    "invalid_auth": "is not one that Slack knows. Copy it again, whole",
    "missing_scope": "may not do this. Make one with the scope connections:write",
    "not_allowed_token_type": "is of another kind than is needed here. Copy the one its setting asks for",
    "not_authed": "is not one that Slack knows. Copy it again, whole",
    "ratelimited": "was asked about too often. Try again in a minute",
    "token_expired": "has expired, because the app rotates its tokens. Make the app without token rotation, or install "
    "it by OAuth (SLACK_CLIENT_ID, SLACK_CLIENT_SECRET), where tokens are renewed",
    "token_revoked": "was revoked. Install the app again and copy the new one",
}


class _Trouble(Exception):
    """Slack did not answer as it should; one sentence for the operator, without any token."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    body: Mapping[str, Any]
    headers: Mapping[str, str]

    @property
    def error(self) -> str:
        """What Slack refuses with; empty when it does not refuse."""
        if self.body.get("ok") is True:
            return ""
        return self.word("error") if re.fullmatch(r"\w+", self.word("error")) else "no reason given"

    def word(self, name: str) -> str:
        """A text of the answer, empty where there is none."""
        value = self.body.get(name)
        return value if isinstance(value, str) else ""


async def findings(settings: Settings) -> AsyncIterator[Finding]:
    """Tell what Slack says about each of its settings; nothing is changed there."""
    if not settings.slack_is_on:
        yield Finding(subject="Slack", state="not connected; docs/slack.md tells how")
        return
    if settings.slack_uses_oauth:
        yield await _oauth(settings)
    elif settings.slack_bot_token is not None:
        async for finding in _bot(settings, settings.slack_bot_token):
            yield finding
    if settings.slack_app_token is not None:
        yield await _socket_mode(settings, settings.slack_app_token)
    else:
        yield Finding(subject="Slack requests (SLACK_SIGNING_SECRET)", state=_requests(settings))


def _requests(settings: Settings) -> str:
    where = f"{settings.public_base_url or 'the public address of this server, then '}{manifest.EVENTS}"
    return f"expected at {where}; whether the secret fits shows when the first one arrives"


async def _oauth(settings: Settings) -> Finding:
    try:
        await _ask(settings, "api.test")
    except _Trouble as trouble:
        return Finding(subject=_OAUTH, problem=str(trouble))
    where = f"{settings.public_base_url or 'the public address of this server, then '}{manifest.INSTALL}"
    state = f"begin at {where}; whether the client secret fits shows when somebody installs"
    return Finding(subject=_OAUTH, state=state)


async def _bot(settings: Settings, token: SecretStr) -> AsyncIterator[Finding]:
    try:
        answer = await _granted(settings, "auth.test", token)
    except _Trouble as trouble:
        yield Finding(subject=_BOT, problem=str(trouble))
        return
    state = f"workspace {answer.word('team')} ({answer.word('url')}), there called {answer.word('user')}"
    yield Finding(subject=_BOT, state=state)
    granted = answer.headers.get("x-oauth-scopes")
    if granted is None:
        yield Finding(subject="Slack permissions", state="Slack does not tell which ones are granted")
        return
    for finding in _permissions({scope.strip() for scope in granted.split(",")}):
        yield finding


def _permissions(granted: set[str]) -> tuple[Finding, ...]:
    asked = manifest.scopes()
    missing = [scope for scope in asked.required if scope not in granted]
    first = Finding(subject="Slack permissions", state="everything needed is granted")
    if missing:
        first = Finding(subject="Slack permissions", problem=f"not granted, but needed: {', '.join(missing)}. {_AGAIN}")
    refused = [scope for scope in asked.optional if scope not in granted]
    return (
        first,
        *(Finding(subject=f"Slack permission {scope}", state=f"not granted. {ADDS[scope]}") for scope in refused),
    )


async def _socket_mode(settings: Settings, token: SecretStr) -> Finding:
    try:
        await _granted(settings, "apps.connections.open", token)
    except _Trouble as trouble:
        return Finding(subject=_APP, problem=str(trouble))
    return Finding(subject=_APP, state="opens, so this server needs no public address")


async def _granted(settings: Settings, method: str, token: SecretStr) -> _Answer:
    answer = await _ask(settings, method, token)
    if answer.error:
        known = _SENTENCES.get(answer.error)
        raise _Trouble(f"the token {known}" if known else f"Slack refuses: {answer.error}")
    return answer


async def _ask(settings: Settings, method: str, token: SecretStr | None = None) -> _Answer:
    """Call a method of the Slack API; raises _Trouble where what comes back is no answer of Slack's."""
    api = settings.slack_api_url
    headers = {} if token is None else {"Authorization": f"Bearer {token.get_secret_value()}"}
    # A proxy named in the environment is used as Slack's own SDK does, except towards this machine.
    through_proxy = not is_loopback(urlsplit(api).hostname or "")
    try:
        async with (
            ClientSession(timeout=ClientTimeout(total=_SECONDS), trust_env=through_proxy) as client,
            client.post(f"{api}{method}", headers=headers, allow_redirects=False) as response,
        ):
            return _Answer(body=await _body(response, api), headers=response.headers)
    except TimeoutError:
        raise _Trouble(_silence(api, f"nothing within {_SECONDS:g} seconds")) from None
    except (ClientError, OSError) as error:
        # Not `str(error)`: some of these quote what was sent.
        reason = (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
        raise _Trouble(_silence(api, reason)) from None


def _silence(api: str, reason: str) -> str:
    return (
        f"Slack does not answer at {api} ({reason}). "
        "Look at this machine's way to the internet, or correct SLACK_API_URL"
    )


async def _body(response: ClientResponse, api: str) -> Mapping[str, Any]:
    if response.status == 429:
        seconds = response.headers.get("Retry-After", "")
        raise _Trouble(f"Slack wants to be asked again {f'in {seconds} seconds' if seconds.isdecimal() else 'later'}")
    try:
        body: object = json.loads(await response.read())
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise _Trouble(
            f"{api} answers with something else than Slack does (status {response.status}). Slack may have trouble "
            "(https://slack-status.com), a proxy may be in between, or SLACK_API_URL is wrong"
        )
    return cast("Mapping[str, Any]", body)
