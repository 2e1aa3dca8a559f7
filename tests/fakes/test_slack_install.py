"""Installing and removing an app, walked through with Bolt's own install pages."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncApp
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_sdk.oauth.installation_store import FileInstallationStore
from slack_sdk.oauth.state_store import FileOAuthStateStore
from slack_sdk.web.async_client import AsyncWebClient

from tests.fakes.slack import AppRecord, Decision, FakeSlack, TokenKind, running_slack

# slack_sdk 3.47 still uses what aiohttp 3.14 calls deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")

SCOPES = ["chat:write", "commands"]


@asynccontextmanager
async def installable(slack: FakeSlack, folder: Path) -> AsyncGenerator[tuple[str, FileInstallationStore]]:
    """A bot that is nothing but its install pages."""
    store = FileInstallationStore(base_dir=str(folder))
    settings = AsyncOAuthSettings(
        client_id=slack.app.client_id,
        client_secret=slack.app.client_secret,
        scopes=SCOPES,
        installation_store=store,
        state_store=FileOAuthStateStore(expiration_seconds=60, base_dir=str(folder)),
    )
    client = AsyncWebClient(base_url=slack.api_url)
    app = AsyncApp(signing_secret=slack.app.signing_secret, oauth_settings=settings, client=client)

    async def page(request: web.Request) -> web.StreamResponse:
        assert app.oauth_flow is not None
        asked = await to_bolt_request(request)
        if request.path.endswith("/install"):
            return await to_aiohttp_response(await app.oauth_flow.handle_installation(asked))
        return await to_aiohttp_response(await app.oauth_flow.handle_callback(asked))

    server = web.Application()
    server.add_routes([web.get("/slack/install", page), web.get("/slack/oauth_redirect", page)])
    runner = web.AppRunner(server, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}", store
    finally:
        await runner.cleanup()


async def test_somebody_installs_the_app(tmp_path: Path) -> None:
    async with (
        running_slack(AppRecord(tokens=TokenKind.ROTATED)) as slack,
        installable(slack, tmp_path) as (url, store),
    ):
        team = slack.workspace(scopes=())
        ada = slack.person("Ada", team)
        back = f"{url}/slack/oauth_redirect"
        last = await slack.walk_through_install(f"{url}/slack/install", team, ada, redirect_to=back)
        assert last.status == 200, last.text
        bot = await store.async_find_bot(enterprise_id=None, team_id=team.id)
        assert bot is not None
        assert (bot.bot_token, bot.bot_id) == (slack.token(team), team.bot_id)
        assert slack.installation(team).scopes == set(SCOPES)
        assert bot.bot_token_expires_at is not None
        assert [call.method for call in slack.calls()] == ["oauth.v2.access", "auth.test"]


async def test_somebody_decides_against_it(tmp_path: Path) -> None:
    async with running_slack() as slack, installable(slack, tmp_path) as (url, _):
        team = slack.workspace(scopes=())
        ada = slack.person("Ada", team)
        back = f"{url}/slack/oauth_redirect"
        last = await slack.walk_through_install(
            f"{url}/slack/install", team, ada, redirect_to=back, decision=Decision.CANCEL
        )
        assert "access_denied" in last.text
        assert slack.calls() == []


async def test_an_organisation_is_installed_as_a_whole(tmp_path: Path) -> None:
    async with running_slack() as slack, installable(slack, tmp_path) as (url, store):
        umbrella = slack.enterprise()
        ada = slack.person("Ada", slack.workspace(enterprise=umbrella, scopes=()))
        back = f"{url}/slack/oauth_redirect"
        await slack.walk_through_install(f"{url}/slack/install", umbrella, ada, redirect_to=back)
        bot = await store.async_find_bot(enterprise_id=umbrella.id, team_id=None, is_enterprise_install=True)
        assert bot is not None
        assert bot.bot_token == slack.token(umbrella)


async def test_removal_is_told_in_any_order() -> None:
    async with running_slack() as slack:
        team = slack.workspace()
        with slack.postponed() as waiting:
            await slack.uninstall(team)
        assert [sent.delivery.kind for sent in reversed(waiting)] == ["tokens_revoked", "app_uninstalled"]
        assert slack.world.serving(team) is None
