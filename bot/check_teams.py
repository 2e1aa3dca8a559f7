"""What `livewise check` asks Microsoft: whether the bot may sign in, and whether the keys of its requests are there."""

import json
import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, cast
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.address import base_url, is_loopback
from bot.app import TEAMS_ENDPOINT, teams_cloud
from bot.config import Settings, Teams, TeamsAppType
from bot.config_teams import WHERE_APP_ID, WHERE_KEY, WHERE_TENANT, Names
from bot.finding import Finding

_SECONDS: Final = 10.0  # for one answer of Microsoft
_KEYS: Final = "Teams keys (TEAMS_OPENID_METADATA_URL)"
_DOWN: Final = "Microsoft may have trouble, a proxy may be in between, or"


class _Trouble(Exception):
    """Microsoft did not answer as it should; one sentence for the operator, without any secret."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    status: int
    body: Mapping[str, Any]

    def word(self, name: str) -> str:
        """A text of the answer, empty where there is none."""
        value = self.body.get(name)
        return value if isinstance(value, str) else ""


async def findings(settings: Settings) -> AsyncIterator[Finding]:
    """Tell what Microsoft says about the settings of Teams; nothing is changed there."""
    if not settings.teams_is_on or settings.teams_is_anonymous:
        yield Finding(subject="Teams", state=_without_account(settings))
        return
    yield await _signing_in(settings)
    yield await _keys(settings)
    yield Finding(subject="Teams requests (PUBLIC_BASE_URL)", state=_requests(settings))
    yield Finding(subject="Teams organisations (TEAMS_ALLOWED_TENANTS)", state=_organisations(settings))


def _without_account(settings: Settings) -> str:
    if settings.teams_is_anonymous:
        return (
            f"open without an account, at {TEAMS_ENDPOINT}, to Microsoft 365 Agents Playground on this machine alone; "
            "docs/teams.md tells how to connect"
        )
    if settings.teams is Teams.OFF:
        return "off (LIVEWISE_TEAMS)"
    return (
        "not connected, and not open to Agents Playground, because others than this machine reach this server; "
        "docs/teams.md tells how"
    )


def _requests(settings: Settings) -> str:
    if settings.public_base_url is None:
        return (
            f"expected at the public https address of this server, then {TEAMS_ENDPOINT}; "
            "PUBLIC_BASE_URL is not set, and links to calendar files need it"
        )
    where = f"expected at {settings.public_base_url}{TEAMS_ENDPOINT}, the messaging endpoint in the Azure Bot resource"
    return where if settings.public_base_url.startswith("https:") else f"{where}; but Teams itself needs https"


def _organisations(settings: Settings) -> str:
    count = len(settings.teams_allowed_tenants)
    if not count:
        return "every one that installs the app is served"
    return f"{count} {'is' if count == 1 else 'are'} served, no other"


async def _signing_in(settings: Settings) -> Finding:
    names = settings.teams_names
    if settings.teams_app_type is TeamsAppType.USER_ASSIGNED_MSI:
        state = "the managed identity is asked for a token only where Livewise runs in Azure, so not now"
        return Finding(subject=f"Teams bot ({names.app_id}, {names.tenant_id})", state=state)
    used = [names.app_id, names.key]
    if settings.teams_app_type is TeamsAppType.SINGLE_TENANT:
        used.append(names.tenant_id)
    subject = f"Teams bot ({', '.join(used)})"
    try:
        await _sign_in(settings)
    except _Trouble as trouble:
        return Finding(subject=subject, problem=str(trouble))
    return Finding(subject=subject, state=f"signs in with Microsoft as {settings.teams_app_type}")


async def _sign_in(settings: Settings) -> None:
    """Ask for a token as the running bot does; raises _Trouble when there is none."""
    cloud = teams_cloud(settings)
    is_shared = settings.teams_app_type is TeamsAppType.MULTI_TENANT
    password = settings.teams_app_password
    form = {
        "grant_type": "client_credentials",
        "client_id": settings.teams_app_id or "",
        "client_secret": "" if password is None else password.get_secret_value(),
        "scope": f"{cloud.scope}/.default",
    }
    tenant = cloud.shared_tenant if is_shared else settings.teams_tenant_id
    answer = await _ask(f"{cloud.login_url}/{tenant}/oauth2/v2.0/token", "TEAMS_LOGIN_URL", form)
    if answer.status == 200 and answer.word("access_token"):
        return
    # What follows the code in the description may quote what was sent, so it is not shown.
    code = re.match(r"AADSTS(\d{1,9})\b", answer.word("error_description"))
    if code is not None:
        raise _Trouble(_sentence(code[1], settings.teams_names, is_shared=is_shared))
    error = answer.word("error")
    reason = error if re.fullmatch(r"\w{1,64}", error) else f"status {answer.status}"
    raise _Trouble(f"{cloud.login_url} gives no token ({reason}). {_DOWN} TEAMS_LOGIN_URL is wrong")


def _sentence(code: str, names: Names, *, is_shared: bool) -> str:
    """What is wrong by Microsoft's code of an error, and the fix."""
    match code:
        case "700016":
            place = "among bots of several organisations" if is_shared else f"in the tenant of {names.tenant_id}"
            wrong = f"{names.app_id} names no app {place}"
            fix = f"{WHERE_APP_ID}, and look that MicrosoftAppType is the Bot Type there"
        case "7000215":
            wrong = f"{names.key} is not a client secret of this app"
            fix = f"{WHERE_KEY}, not its Secret ID"
        case "7000222":
            wrong = f"{names.key} has expired"
            fix = WHERE_KEY
        case "90002" | "900023":
            wrong = f"{names.tenant_id} names no tenant of this cloud"
            fix = f"{WHERE_TENANT}; for the US Government cloud set ChannelService, too"
        case _:
            wrong = "Microsoft refuses"
            fix = f"https://login.microsoftonline.com/error?code={code} tells why"
    return f"{wrong} (AADSTS{code}). {fix}"


async def _keys(settings: Settings) -> Finding:
    """Look for the keys by which requests are known to be Microsoft's."""
    url = teams_cloud(settings).openid_url
    try:
        described = await _ask(url, "TEAMS_OPENID_METADATA_URL")
        try:
            keys_url = base_url(described.word("jwks_uri"))
        except ValueError:
            raise _Trouble(_foreign(url, described.status, "TEAMS_OPENID_METADATA_URL")) from None
        found = (await _ask(keys_url, "TEAMS_OPENID_METADATA_URL")).body.get("keys")
    except _Trouble as trouble:
        return Finding(subject=_KEYS, problem=str(trouble))
    if not isinstance(found, list) or not found:
        return Finding(subject=_KEYS, problem=f"there are none at {keys_url}. Correct TEAMS_OPENID_METADATA_URL")
    return Finding(subject=_KEYS, state="there; requests of Microsoft can be told from forged ones")


async def _ask(url: str, variable: str, form: Mapping[str, str] | None = None) -> _Answer:
    """Get an address, or send a form there; raises _Trouble where what comes back is no answer of Microsoft's."""
    # A proxy named in the environment is used, except towards this machine.
    through_proxy = not is_loopback(urlsplit(url).hostname or "")
    method = "GET" if form is None else "POST"
    try:
        async with (
            ClientSession(timeout=ClientTimeout(total=_SECONDS), trust_env=through_proxy) as client,
            # A redirect is not followed: it would carry the secret away.
            client.request(method, url, data=form, allow_redirects=False) as response,
        ):
            status, content = response.status, await response.read()
    except TimeoutError:
        raise _Trouble(_silence(url, f"nothing within {_SECONDS:g} seconds", variable)) from None
    except (ClientError, OSError) as error:
        # Not `str(error)`: some of these quote what was sent.
        reason = (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
        raise _Trouble(_silence(url, reason, variable)) from None
    try:
        body: object = json.loads(content)
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise _Trouble(_foreign(url, status, variable))
    return _Answer(status=status, body=cast("Mapping[str, Any]", body))


def _silence(url: str, reason: str, variable: str) -> str:
    return f"{_site(url)} does not answer ({reason}). Look at this machine's way to the internet, or correct {variable}"


def _foreign(url: str, status: int, variable: str) -> str:
    return (
        f"{_site(url)} answers with something else than Microsoft does (status {status}). {_DOWN} {variable} is wrong"
    )


def _site(url: str) -> str:
    """The beginning of an address; the rest may name a tenant."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
