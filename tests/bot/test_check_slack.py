"""What `livewise check` says about Slack, asked of a Slack on this machine."""

import socket
from collections.abc import AsyncGenerator
from typing import Final

import pytest
from aiohttp import web
from pydantic import SecretStr

from bot import check_slack, manifest
from bot.check import Report
from bot.config import Settings
from tests.bot.sites import serving
from tests.fakes.slack import (
    CutAnswer,
    Delayed,
    FakeSlack,
    Html,
    RateLimited,
    Refusal,
    Reset,
    ServerError,
    Trouble,
    Workspace,
    running_slack,
)

SCOPES: Final = manifest.scopes()
SECRET: Final = SecretStr("hush-signing")


@pytest.fixture
async def slack() -> AsyncGenerator[FakeSlack]:
    async with running_slack() as running:
        yield running


def connected(slack: FakeSlack, team: Workspace, **more: object) -> Settings:
    """Settings as they are after an installation in one workspace."""
    given = {
        "SLACK_API_URL": slack.api_url,
        "SLACK_BOT_TOKEN": slack.token(team),
        "SLACK_SIGNING_SECRET": slack.app.signing_secret,
        **more,
    }
    return Settings.model_validate(given)


async def report(settings: Settings) -> Report:
    """What is found; no secret of the settings is ever in it."""
    made = Report(findings=tuple([finding async for finding in check_slack.findings(settings)]))
    secrets = (settings.slack_bot_token, settings.slack_app_token, settings.slack_client_secret)
    told = "\n".join(made.lines)
    assert not any(secret.get_secret_value() in told for secret in secrets if secret is not None)
    return made


async def problem(settings: Settings) -> str:
    """The one problem there is."""
    [told] = [finding.problem for finding in (await report(settings)).findings if finding.problem]
    return told


async def test_without_settings_slack_is_not_connected() -> None:
    made = await report(Settings.model_validate({}))
    assert made.lines == ("ok      Slack: not connected; docs/slack.md tells how", "All is well.")


async def test_a_good_token_tells_its_workspace_and_bot(slack: FakeSlack) -> None:
    team = slack.workspace("Acme", scopes=(*SCOPES.required, *SCOPES.optional))
    made = await report(connected(slack, team, PUBLIC_BASE_URL="https://bot.example.com"))
    assert made.lines == (
        "ok      Slack bot token (SLACK_BOT_TOKEN): workspace Acme (https://acme.slack.com/), there called livewise",
        "ok      Slack permissions: everything needed is granted",
        (
            "ok      Slack requests (SLACK_SIGNING_SECRET): expected at https://bot.example.com/slack/events; "
            "whether the secret fits shows when the first one arrives"
        ),
        "All is well.",
    )


async def test_missing_scopes_are_a_problem_with_a_fix(slack: FakeSlack) -> None:
    team = slack.workspace(scopes={*SCOPES.required, *SCOPES.optional} - {"users:read", "commands"})
    told = await problem(connected(slack, team))
    assert told.startswith("not granted, but needed: commands, users:read. Bring the app up to date with")
    assert "`livewise manifest slack`" in told
    assert "install it again" in told


async def test_scopes_that_were_refused_are_no_problem_and_explained(slack: FakeSlack) -> None:
    made = await report(connected(slack, slack.workspace(scopes=SCOPES.required)))
    assert made.is_well
    for scope in SCOPES.optional:
        [line] = [line for line in made.lines if f"Slack permission {scope}:" in line]
        assert "not granted. " in line
        assert "; without it " in line
    assert "without it people get a link" in "\n".join(made.lines)


async def test_scopes_that_are_not_told_are_no_problem() -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.json_response({"ok": True, "team": "Acme", "url": "https://acme.slack.com/", "user": "livewise"})

    async with serving(answer) as url:
        settings = {"SLACK_API_URL": url, "SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": SECRET}
        made = await report(Settings.model_validate(settings))
    assert made.is_well
    assert "ok      Slack permissions: Slack does not tell which ones are granted" in made.lines


async def test_an_unknown_token(slack: FakeSlack) -> None:
    settings = connected(slack, slack.workspace(), SLACK_BOT_TOKEN="xoxb-wrong")
    assert await problem(settings) == "the token is not one that Slack knows. Copy it again, whole"


async def test_a_revoked_token_and_a_removed_app(slack: FakeSlack) -> None:
    slack.bot_url = "http://127.0.0.1:9/"
    team = slack.workspace()
    settings = connected(slack, team)
    with slack.postponed():
        await slack.revoke(team)
        assert await problem(settings) == "the token was revoked. Install the app again and copy the new one"
        await slack.uninstall(team)
    assert "belongs to an app that was removed from its workspace" in await problem(settings)


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        (Refusal(error="token_expired"), "the token has expired, because the app rotates its tokens."),
        (Refusal(error="team_access_not_granted"), "Slack refuses: team_access_not_granted"),
        (Refusal(error="\x1b[2J"), "Slack refuses: no reason given"),
        (RateLimited(retry_after=30), "Slack wants to be asked again in 30 seconds"),
        (ServerError(status=503), "answers with something else than Slack does (status 503)"),
        (Html(status=200), "answers with something else than Slack does (status 200)"),
        (Reset(), "Slack does not answer at http://127.0.0.1:"),
        (CutAnswer(), "Slack does not answer at http://127.0.0.1:"),
    ],
)
async def test_slack_in_trouble(slack: FakeSlack, trouble: Trouble, told: str) -> None:
    slack.fail("auth.test", trouble)
    assert told in await problem(connected(slack, slack.workspace()))


async def test_slack_that_takes_too_long(slack: FakeSlack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check_slack, "_SECONDS", 0.05)
    slack.fail("auth.test", Delayed(seconds=0.2))
    told = await problem(connected(slack, slack.workspace()))
    assert "(nothing within 0.05 seconds)" in told


async def test_nobody_answers() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}/api/"
        settings = {"SLACK_API_URL": url, "SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": SECRET}
        told = await problem(Settings.model_validate(settings))
    assert told.startswith(f"Slack does not answer at {url} (")
    assert told.endswith("Look at this machine's way to the internet, or correct SLACK_API_URL")


async def test_a_redirect_does_not_carry_the_token_away() -> None:
    asked: list[str] = []

    async def answer(request: web.Request) -> web.Response:
        asked.append(request.path)
        return web.Response(status=307, headers={"Location": "/elsewhere"})

    async with serving(answer) as url:
        settings = {"SLACK_API_URL": url, "SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": SECRET}
        assert "answers with something else" in await problem(Settings.model_validate(settings))
    assert asked == ["/auth.test"]


async def test_socket_mode_opens(slack: FakeSlack) -> None:
    made = await report(connected(slack, slack.workspace(), SLACK_APP_TOKEN=slack.app.app_token))
    assert made.is_well
    assert "opens, so this server needs no public address" in "\n".join(made.lines)
    assert "Slack requests" not in "\n".join(made.lines)


async def test_socket_mode_with_a_wrong_token(slack: FakeSlack) -> None:
    settings = connected(slack, slack.workspace(), SLACK_APP_TOKEN="xapp-wrong")
    assert await problem(settings) == "the token is not one that Slack knows. Copy it again, whole"


async def test_socket_mode_without_its_scope(slack: FakeSlack) -> None:
    slack.fail("apps.connections.open", Refusal(error="missing_scope"))
    settings = connected(slack, slack.workspace(), SLACK_APP_TOKEN=slack.app.app_token)
    assert await problem(settings) == "the token may not do this. Make one with the scope connections:write"


@pytest.mark.parametrize(
    ("public", "where"),
    [
        ({"PUBLIC_BASE_URL": "https://bot.example.com"}, "begin at https://bot.example.com/slack/install;"),
        ({}, "begin at the public address of this server, then /slack/install;"),
    ],
)
async def test_installations_begin_at_an_address(slack: FakeSlack, public: dict[str, str], where: str) -> None:
    made = await report(by_oauth(slack, **public))
    assert made.is_well
    assert f"{where} whether the client secret fits shows when somebody installs" in "\n".join(made.lines)


async def test_installations_need_slack_too(slack: FakeSlack) -> None:
    slack.fail("api.test", Html(status=502))
    assert "answers with something else than Slack does (status 502)" in await problem(by_oauth(slack))


def by_oauth(slack: FakeSlack, **more: str) -> Settings:
    given = {
        "SLACK_API_URL": slack.api_url,
        "SLACK_CLIENT_ID": slack.app.client_id,
        "SLACK_CLIENT_SECRET": slack.app.client_secret,
        "SLACK_SIGNING_SECRET": slack.app.signing_secret,
        **more,
    }
    return Settings.model_validate(given)
