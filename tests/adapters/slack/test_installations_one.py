"""The one installation whose token is in the settings."""

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient
from structlog.testing import capture_logs

from adapters.slack.installations import Installations, NoToken, TokenUnavailable
from adapters.slack.one_installation import OneInstallation
from tests.adapters.slack.installing import Timer
from tests.fakes.slack import (
    ALL_SCOPES,
    ALWAYS,
    CutAnswer,
    Enterprise,
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


@asynccontextmanager
async def one(
    slack: FakeSlack, place: Workspace | Enterprise, timer: Timer | None = None
) -> AsyncGenerator[OneInstallation]:
    """A bot with the token of this place in its settings."""
    async with aiohttp.ClientSession() as session:
        client = AsyncWebClient(base_url=slack.api_url, session=session)
        yield OneInstallation(client, slack.token(place), clock=slack.world.now, timer=timer or Timer())


async def test_before_slack_has_told_whose_it_is_every_delivery_is_taken_for_its_own() -> None:
    async with running_slack() as slack:
        team = slack.workspace()
        async with one(slack, team) as made:
            installations: Installations = made
            found = await installations.find(enterprise="", team=team.id, org_wide=False)
            assert found is not None
            assert (found.key, found.bot_user) == (team.id, "")
            assert await installations.token(team.id) == slack.token(team)
            assert await installations.find(enterprise="", team="", org_wide=False) is None
            whole = await installations.find(enterprise="E1", team="T1", org_wide=True)
            assert whole is not None
            assert whole.key == "E1"
        assert slack.calls() == []


async def test_afterwards_it_takes_its_own_workspaces_alone() -> None:
    async with running_slack() as slack:
        team, stranger = slack.workspace(), slack.workspace("Strangers")
        async with one(slack, team) as installations:
            learned = await installations.learn("")
            assert learned is not None
            assert (learned.key, learned.bot_user, learned.scopes) == (team.id, team.bot_user, ALL_SCOPES)
            assert await installations.find(enterprise="", team=team.id, org_wide=False) == learned
            assert await installations.learn(team.id) == learned
            assert await installations.find(enterprise="", team=stranger.id, org_wide=False) is None
            assert await installations.learn(stranger.id) is None
            with pytest.raises(NoToken):
                await installations.token(stranger.id)
        assert len(slack.calls("auth.test")) == 1


async def test_a_workspace_of_an_organisation_is_not_the_organisation() -> None:
    async with running_slack() as slack:
        umbrella = slack.enterprise()
        team, sister = slack.workspace(enterprise=umbrella), slack.workspace("Sisters", enterprise=umbrella)
        async with one(slack, team) as installations:
            await installations.learn("")
            assert await installations.find(enterprise=umbrella.id, team=team.id, org_wide=False) is not None
            assert await installations.find(enterprise=umbrella.id, team=sister.id, org_wide=False) is None
            assert await installations.find(enterprise=umbrella.id, team=team.id, org_wide=True) is None


async def test_an_organisations_token_serves_all_of_it() -> None:
    async with running_slack() as slack:
        umbrella = slack.enterprise()
        team = slack.workspace(enterprise=umbrella, scopes=())
        slack.install_everywhere(umbrella, [team])
        async with one(slack, umbrella) as installations:
            learned = await installations.learn("")
            assert learned is not None
            assert learned.key == umbrella.id
            assert await installations.find(enterprise=umbrella.id, team=team.id, org_wide=True) == learned
            assert await installations.find(enterprise=umbrella.id, team="", org_wide=True) == learned
            assert await installations.find(enterprise="E0OTHER", team=team.id, org_wide=True) is None
            assert await installations.token(umbrella.id) == slack.token(umbrella)


async def test_many_who_want_to_know_ask_slack_once() -> None:
    async with running_slack() as slack:
        team = slack.workspace()
        async with one(slack, team) as installations:
            learned = await asyncio.gather(*(installations.learn(team.id) for _ in range(5)))
            assert len({each.key for each in learned if each is not None}) == 1
        assert len(slack.calls("auth.test")) == 1


@pytest.mark.parametrize(
    "trouble", [ServerError(), Html(), RateLimited(retry_after=3), CutAnswer(), Refusal(error="ratelimited")], ids=repr
)
async def test_slack_is_asked_again_after_a_while(trouble: Trouble) -> None:
    async with running_slack() as slack:
        team, timer = slack.workspace(), Timer()
        slack.fail("auth.test", trouble, times=ALWAYS)
        async with one(slack, team, timer) as installations:
            with pytest.raises(TokenUnavailable) as caught:
                await installations.learn(team.id)
            with pytest.raises(TokenUnavailable):
                await installations.learn(team.id)
            assert len(slack.calls("auth.test")) == 1
            assert await installations.token(team.id) == slack.token(team)
            slack.heal()
            timer.now += caught.value.wait
            assert await installations.learn(team.id) is not None


async def test_a_token_slack_refuses_is_told_to_the_operator_without_showing_it() -> None:
    async with running_slack() as slack:
        team, timer = slack.workspace(), Timer()
        slack.fail("auth.test", Refusal(error="invalid_auth"))
        async with one(slack, team, timer) as installations:
            with capture_logs() as lines:
                assert await installations.learn("") is None
                assert await installations.learn("") is None
            assert [(line["log_level"], line["code"]) for line in lines] == [("error", "invalid_auth")]
            assert slack.token(team) not in str(lines)
            timer.now += 300
            assert await installations.learn("") is not None, "it may have been refused for where we asked from"


async def test_once_removed_it_has_no_token() -> None:
    async with running_slack() as slack:
        team = slack.workspace()
        async with one(slack, team) as installations:
            await installations.learn("")
            with slack.postponed():
                await slack.uninstall(team)
            assert await installations.remove(team.id, before=slack.world.now())
            assert await installations.find(enterprise="", team=team.id, org_wide=False) is None
            assert await installations.learn(team.id) is None
            with pytest.raises(NoToken):
                await installations.token(team.id)
            assert await installations.remove(team.id, before=slack.world.now())


async def test_a_notice_that_comes_before_anything_is_known_is_checked() -> None:
    async with running_slack() as slack:
        team, other = slack.workspace(), slack.workspace("Others")
        uninstalled_at = slack.world.now()
        slack.advance(60)
        async with one(slack, team) as installations:
            assert await installations.remove(other.id, before=uninstalled_at), "not ours, so it is gone"
            assert not await installations.remove(team.id, before=uninstalled_at), "installed again since"
            assert await installations.token(team.id) == slack.token(team)


@pytest.mark.parametrize(
    "trouble", [Refusal(error="account_inactive"), Refusal(error="token_revoked"), Reset()], ids=repr
)
async def test_a_notice_that_cannot_be_disproved_is_believed(trouble: Trouble) -> None:
    async with running_slack() as slack:
        team = slack.workspace()
        slack.fail("auth.test", trouble, times=ALWAYS)
        async with one(slack, team) as installations:
            assert await installations.remove(team.id, before=slack.world.now())
            with pytest.raises(NoToken):
                await installations.token(team.id)


async def test_the_token_is_never_shown(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with running_slack() as slack:
        team = slack.workspace()
        async with one(slack, team) as installations:
            await installations.learn("")
            slack.fail("auth.test", Refusal(error="token_revoked"))
            assert slack.token(team) not in f"{caplog.text} {installations!r} {await installations.learn('')!r}"
