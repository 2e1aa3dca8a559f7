"""What `livewise check` says about Microsoft Teams, asked of a Teams on this machine."""

import socket
from collections.abc import AsyncGenerator, Mapping
from typing import Final

import pytest
from aiohttp import web

from bot import check_teams
from bot.check import Report
from bot.config import Settings, load_settings
from tests.bot.sites import serving
from tests.fakes.teams import (
    Bytes,
    CutAnswer,
    Delayed,
    FakeTeams,
    Html,
    RateLimited,
    Reset,
    ServerError,
    Trouble,
    running_teams,
)
from tests.fakes.teams_faults import Method

OTHER: Final = "11111111-2222-3333-4444-555555555555"
THIRD: Final = "66666666-7777-8888-9999-000000000000"
SILENT: Final = "Look at this machine's way to the internet, or correct "


@pytest.fixture
async def teams() -> AsyncGenerator[FakeTeams]:
    async with running_teams() as running:
        yield running


def connected(teams: FakeTeams, **more: str) -> Settings:
    """Settings as they are with a bot registered in one organisation."""
    given = {
        "MicrosoftAppId": teams.bot.app_id,
        "MicrosoftAppPassword": teams.bot.secret,
        "MicrosoftAppTenantId": teams.home.id,
        "TEAMS_LOGIN_URL": teams.world.base_url,
        "TEAMS_OPENID_METADATA_URL": teams.openid_url,
        **more,
    }
    return load_settings(given, None)


async def report(settings: Settings) -> Report:
    """What is found; neither the password nor who the bot is is ever in it."""
    made = Report(findings=tuple([finding async for finding in check_teams.findings(settings)]))
    told = "\n".join(made.lines)
    if settings.teams_app_password is not None:
        assert settings.teams_app_password.get_secret_value() not in told
    assert settings.teams_app_id is None or settings.teams_app_id not in told
    assert settings.teams_tenant_id is None or settings.teams_tenant_id not in told
    return made


async def problem(settings: Settings) -> str:
    """The one problem there is."""
    [told] = [finding.problem for finding in (await report(settings)).findings if finding.problem]
    return told


# --- without an account


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (
            {},
            (
                "open without an account, at /api/messages, to Microsoft 365 Agents Playground on this machine alone; "
                "docs/teams.md tells how to connect"
            ),
        ),
        (
            {"PUBLIC_BASE_URL": "https://bot.example.com"},
            (
                "not connected, and not open to Agents Playground, because others than this machine reach this server; "
                "docs/teams.md tells how"
            ),
        ),
        ({"LIVEWISE_TEAMS": "off"}, "off (LIVEWISE_TEAMS)"),
        ({"LIVEWISE_TEAMS": "off", "MicrosoftAppId": OTHER}, "off (LIVEWISE_TEAMS)"),
    ],
)
async def test_without_an_account(given: Mapping[str, str], told: str) -> None:
    made = await report(load_settings(given, None))
    assert made.lines == (f"ok      Teams: {told}", "All is well.")


# --- with one


async def test_a_bot_that_signs_in(teams: FakeTeams) -> None:
    made = await report(connected(teams, PUBLIC_BASE_URL="https://bot.example.com"))
    assert made.lines == (
        (
            "ok      Teams bot (MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId): "
            "signs in with Microsoft as SingleTenant"
        ),
        ("ok      Teams keys (TEAMS_OPENID_METADATA_URL): there; requests of Microsoft can be told from forged ones"),
        (
            "ok      Teams requests (PUBLIC_BASE_URL): expected at https://bot.example.com/api/messages, "
            "the messaging endpoint in the Azure Bot resource"
        ),
        "ok      Teams organisations (TEAMS_ALLOWED_TENANTS): every one that installs the app is served",
        "All is well.",
    )


async def test_it_is_said_which_names_were_used(teams: FakeTeams) -> None:
    given = {
        "CLIENT_ID": teams.bot.app_id,
        "CLIENT_SECRET": teams.bot.secret,
        "TENANT_ID": teams.home.id,
        "TEAMS_LOGIN_URL": teams.world.base_url,
        "TEAMS_OPENID_METADATA_URL": teams.openid_url,
    }
    made = await report(load_settings(given, None))
    assert made.lines[0].startswith("ok      Teams bot (CLIENT_ID, CLIENT_SECRET, TENANT_ID): signs in")
    told = await problem(load_settings({**given, "CLIENT_SECRET": "hush"}, None))
    assert told.startswith("CLIENT_SECRET is not a client secret of this app (AADSTS7000215). ")


async def test_a_bot_of_several_organisations_signs_in_where_all_of_them_do(teams: FakeTeams) -> None:
    made = await report(connected(teams, MicrosoftAppType="MultiTenant", MicrosoftAppTenantId=""))
    assert made.lines[0] == (
        "ok      Teams bot (MicrosoftAppId, MicrosoftAppPassword): signs in with Microsoft as MultiTenant"
    )
    [call] = teams.calls("token")
    assert call.path == "/botframework.com/oauth2/v2.0/token"


async def test_a_managed_identity_is_not_asked_for_here(teams: FakeTeams) -> None:
    made = await report(connected(teams, MicrosoftAppType="UserAssignedMSI", MicrosoftAppPassword=""))
    assert made.is_well
    assert made.lines[0] == (
        "ok      Teams bot (MicrosoftAppId, MicrosoftAppTenantId): "
        "the managed identity is asked for a token only where Livewise runs in Azure, so not now"
    )
    assert teams.token_requests == 0


async def test_without_a_public_address_its_use_is_told(teams: FakeTeams) -> None:
    told = "\n".join((await report(connected(teams))).lines)
    assert "expected at the public https address of this server, then /api/messages; PUBLIC_BASE_URL is not set" in told
    assert "links to calendar files need it" in told


async def test_teams_needs_https(teams: FakeTeams) -> None:
    made = await report(connected(teams, PUBLIC_BASE_URL="http://localhost:3978"))
    assert "; but Teams itself needs https" in "\n".join(made.lines)


@pytest.mark.parametrize(
    ("tenants", "told"),
    [(OTHER, "1 is served, no other"), (f"{OTHER},{THIRD}", "2 are served, no other")],
)
async def test_the_organisations_are_counted(teams: FakeTeams, tenants: str, told: str) -> None:
    made = await report(connected(teams, TEAMS_ALLOWED_TENANTS=tenants, PUBLIC_BASE_URL="https://bot.example.com"))
    assert f"ok      Teams organisations (TEAMS_ALLOWED_TENANTS): {told}" in made.lines


# --- what Microsoft refuses


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (
            {"MicrosoftAppId": OTHER},
            (
                "MicrosoftAppId names no app in the tenant of MicrosoftAppTenantId (AADSTS700016). "
                "Copy the Microsoft App ID from Configuration of the Azure Bot resource in the Azure portal, "
                "and look that MicrosoftAppType is the Bot Type there"
            ),
        ),
        (
            {"MicrosoftAppId": OTHER, "MicrosoftAppType": "MultiTenant"},
            (
                "MicrosoftAppId names no app among bots of several organisations (AADSTS700016). "
                "Copy the Microsoft App ID from Configuration of the Azure Bot resource in the Azure portal, "
                "and look that MicrosoftAppType is the Bot Type there"
            ),
        ),
        (
            {"MicrosoftAppPassword": "hush"},
            (
                "MicrosoftAppPassword is not a client secret of this app (AADSTS7000215). "
                "Make a client secret under App registrations, your app, Certificates & secrets, in the Azure portal "
                "and copy its Value, not its Secret ID"
            ),
        ),
        (
            {"MicrosoftAppTenantId": "contoso.onmicrosoft.com"},
            (
                "MicrosoftAppTenantId names no tenant of this cloud (AADSTS90002). "
                "Copy the App Tenant ID from Configuration of the Azure Bot resource in the Azure portal; "
                "for the US Government cloud set ChannelService, too"
            ),
        ),
    ],
)
async def test_wrong_credentials(teams: FakeTeams, wrong: Mapping[str, str], told: str) -> None:
    assert await problem(connected(teams, **wrong)) == told


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (
            b'{"error":"invalid_client","error_description":"AADSTS7000222: The keys of 8d5c1a7e are expired."}',
            "MicrosoftAppPassword has expired (AADSTS7000222). Make a client secret under App registrations",
        ),
        (
            b'{"error":"invalid_client","error_description":"AADSTS53003: Access has been blocked."}',
            "Microsoft refuses (AADSTS53003). https://login.microsoftonline.com/error?code=53003 tells why",
        ),
        (
            b'{"error":"temporarily_unavailable"}',
            " gives no token (temporarily_unavailable). Microsoft may have trouble",
        ),
        (b'{"error":"\\u001b[2J"}', " gives no token (status 400). Microsoft may have trouble"),
        (b'{"error":{"code":1},"error_description":7}', " gives no token (status 400). Microsoft may have trouble"),
    ],
)
async def test_other_refusals(teams: FakeTeams, body: bytes, told: str) -> None:
    teams.fail("token", Bytes(body=body, status=400))
    assert told in await problem(connected(teams))


# --- trouble on the way


@pytest.mark.parametrize("method", ["token", "openid", "keys"])
@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        (ServerError(status=503), "answers with something else than Microsoft does (status 503). Microsoft may have"),
        (Html(status=200), "answers with something else than Microsoft does (status 200). Microsoft may have"),
        (Bytes(body=b"[]"), "answers with something else than Microsoft does (status 200). Microsoft may have"),
        (Reset(), SILENT),
        (CutAnswer(), SILENT),
    ],
)
async def test_microsoft_in_trouble(teams: FakeTeams, method: Method, trouble: Trouble, told: str) -> None:
    variable = "TEAMS_LOGIN_URL" if method == "token" else "TEAMS_OPENID_METADATA_URL"
    teams.fail(method, trouble, times=2)  # what may be asked twice is, once
    found = await problem(connected(teams))
    assert found.startswith(f"{teams.world.base_url} ")
    assert told in found
    assert variable in found


async def test_a_busy_login_is_no_wrong_password(teams: FakeTeams) -> None:
    teams.fail("token", RateLimited(retry_after=30))
    assert f"{teams.world.base_url} gives no token (status 429). Microsoft may have trouble" in await problem(
        connected(teams)
    )


async def test_microsoft_that_takes_too_long(teams: FakeTeams, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check_teams, "_SECONDS", 0.2)
    teams.fail("token", Delayed(seconds=0.6))
    assert "(nothing within 0.2 seconds)" in await problem(connected(teams))


async def test_nobody_answers(teams: FakeTeams) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
        told = await problem(connected(teams, TEAMS_LOGIN_URL=url))
    assert told.startswith(f"{url} does not answer (")
    assert told.endswith(f"{SILENT}TEAMS_LOGIN_URL")


@pytest.mark.parametrize("body", [b"{}", b'{"keys":[]}', b'{"keys":{"kid":"x"}}'])
async def test_no_keys(teams: FakeTeams, body: bytes) -> None:
    teams.fail("keys", Bytes(body=body))
    told = f"there are none at {teams.world.base_url}/keys. Correct TEAMS_OPENID_METADATA_URL"
    assert await problem(connected(teams)) == told


@pytest.mark.parametrize("body", [b"{}", b'{"jwks_uri":7}', b'{"jwks_uri":"http://keys.example.com/keys"}'])
async def test_metadata_that_names_no_safe_place_of_keys(teams: FakeTeams, body: bytes) -> None:
    teams.fail("openid", Bytes(body=body))
    told = await problem(connected(teams))
    assert "answers with something else than Microsoft does (status 200)" in told
    assert told.endswith("or TEAMS_OPENID_METADATA_URL is wrong")


async def test_a_redirect_does_not_carry_the_password_away(teams: FakeTeams) -> None:
    asked: list[str] = []

    async def answer(request: web.Request) -> web.Response:
        asked.append(request.path)
        return web.Response(status=307, headers={"Location": "/elsewhere"})

    async with serving(answer) as url:
        assert "(status 307)" in await problem(connected(teams, TEAMS_LOGIN_URL=url))
    assert asked == [f"/{teams.home.id}/oauth2/v2.0/token"]


# --- clouds


@pytest.mark.parametrize(
    ("service", "scope"),
    [
        ("", "https://api.botframework.com/.default"),
        ("https://botframework.azure.us", "https://api.botframework.us/.default"),
    ],
)
async def test_the_token_is_asked_for_the_cloud_of_the_bot(teams: FakeTeams, service: str, scope: str) -> None:
    asked: list[object] = []

    async def answer(request: web.Request) -> web.Response:
        asked.append((await request.post())["scope"])
        return web.json_response({"access_token": "hush", "expires_in": 3600})

    async with serving(answer) as url:
        assert (await report(connected(teams, TEAMS_LOGIN_URL=url, ChannelService=service))).is_well
    assert asked == [scope]
