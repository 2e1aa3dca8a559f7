"""Whose an installation is: a whole organisation's, one of two that share a channel, or the one of the settings."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from pathlib import Path

import pytest
import pytest_asyncio

from bot.connection import connect
from tests.bot.servers import Kind, running
from tests.e2e.estates import Estate, Home, estate_in
from tests.e2e.slackers import slack_bot
from tests.fakes.slack import Enterprise

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def estate(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Estate]:
    """One bot for the whole file."""
    async with estate_in(tmp_path_factory.mktemp("apart") / "data") as estate:
        yield estate
        assert await estate.bot.stop() == 0
        assert '"level": "error"' not in estate.bot.output, estate.bot.output


# --- a whole organisation --------------------------------------------------------------------------------------------


async def organisation(estate: Estate) -> tuple[Enterprise, Home, Home]:
    """An organisation that installed the app, with two of its workspaces."""
    umbrella = estate.slack.enterprise()
    homes = [estate.home(name, enterprise=umbrella) for name in ("North", "South")]
    assert (await estate.install(homes[0], umbrella)).status == 200
    estate.slack.installation(umbrella).granted |= {home.workspace.id for home in homes}
    return umbrella, homes[0], homes[1]


async def test_one_installation_serves_all_workspaces_of_an_organisation(estate: Estate) -> None:
    umbrella, *homes = await organisation(estate)
    for number, home in enumerate(homes):
        before = len(estate.slack.calls())
        card = await estate.begin(home, f"Training {number}")
        await home.person.press("Behaviour change", where=card)
        await card.thread.shows("Question 2 of 4")
        await home.person.mention("yes, on the spot", card.thread)
        await card.thread.shows("Question 3 of 4")
        await home.person.open_home()
        await home.person.sees(f"Training {number}\nA question is open")
        await home.person.command("", home.channel)
        await home.person.submit({"What training are you planning?": "From a form"})
        await home.channel.shows("From a form")
        assert {call.token for call in estate.slack.calls()[before:]} == {estate.slack.token(umbrella)}
    north, south = homes
    await south.person.command("list", south.channel)
    assert "Training 0" not in (await south.person.told("My plans")).words
    assert await estate.traces(north.workspace.id, south.workspace.id) == []


async def test_an_organisation_that_leaves_leaves_with_all_its_workspaces(estate: Estate) -> None:
    umbrella, north, south = await organisation(estate)
    other, stays, _ = await organisation(estate)
    for home in (north, south, stays):
        await estate.begin(home, "Sales onboarding")
    kept = await estate.kept(other.id, *stays.names)
    await estate.slack.uninstall(umbrella)
    await estate.erased(*north.names, umbrella.id)
    await estate.erased(*south.names)
    assert await estate.kept(other.id, *stays.names) == kept


async def test_a_workspace_of_an_organisation_can_have_an_installation_of_its_own(estate: Estate) -> None:
    umbrella, north, south = await organisation(estate)
    assert (await estate.install(north)).status == 200
    own = await estate.begin(north, "Sales onboarding")
    await estate.begin(south, "Fire safety")
    posted = {call.channel: call.token for call in estate.slack.calls("chat.postMessage")}
    assert posted[north.channel.id] == estate.slack.token(north.workspace)
    assert posted[south.channel.id] == estate.slack.token(umbrella)
    await north.person.press("Behaviour change", where=own)
    await own.thread.shows("Question 2 of 4")
    kept = await estate.kept(*south.names)
    await estate.slack.uninstall(north.workspace)
    await estate.erased(*north.names)
    assert await estate.kept(*south.names) == kept
    await estate.begin(north, "First aid")  # from now on the organisation's serves it
    assert estate.slack.calls("chat.postMessage")[-1].token == estate.slack.token(umbrella)


# --- a channel of two ------------------------------------------------------------------------------------------------


async def test_in_a_shared_channel_a_plan_is_of_the_workspace_slack_tells_of_it(estate: Estate) -> None:
    acme, beta = await estate.installed("Acme"), await estate.installed("Beta")
    ana, bob = acme.person, beta.person
    shared = estate.slack.channel("together", acme.workspace, ana, bob, shared_with=[beta.workspace])
    before = len(estate.slack.calls())
    said = await bob.mention("Sales onboarding", shared)
    told = [sent.delivery.payload for sent in said.sent]
    assert {payload["authorizations"][0]["team_id"] for payload in told} == {acme.workspace.id}
    assert beta.workspace.id in {payload["team_id"] for payload in told}
    card = await said.thread.shows("Question 1 of 4")
    await ana.press("Behaviour change", where=card)
    await ana.told("Only the person who started this plan can answer.")
    await bob.press("Behaviour change", where=card)
    await said.thread.shows("Question 2 of 4")
    await bob.say("yes, on the spot", said.thread)
    await said.thread.shows("Question 3 of 4")
    asked = [call for call in estate.slack.calls()[before:] if call.method != "response_url"]
    assert {call.token for call in asked} == {estate.slack.token(acme.workspace)}

    # In his own workspace it is not his, and goes with the workspace that it is in.
    await bob.command("list", beta.channel)
    await bob.told("You have no plans yet.")
    await estate.slack.uninstall(beta.workspace)
    await estate.erased(beta.workspace.id, beta.channel.id)
    await bob.press("Yes, essential", where=said.thread)
    await said.thread.shows("Question 4 of 4")
    await estate.slack.uninstall(acme.workspace)
    await estate.erased(*acme.names, bob.id)


# --- the workspace of the settings -----------------------------------------------------------------------------------


async def test_with_a_token_in_the_settings_a_removal_erases_as_well(tmp_path: Path) -> None:
    with running(Kind.VALKEY) as server:
        starting = slack_bot(tmp_path / "data", REDIS_URL=server.url)
        async with starting as (slack, workspace, bot), aclosing(connect(server.url)) as client:
            assert "Slack is on in one workspace; what people do there comes as requests to " in bot.output
            ana = slack.person("Ana", workspace)
            acme = Home(workspace=workspace, person=ana, channel=slack.channel("sales", workspace, ana))
            estate = Estate(slack=slack, bots=[bot], server=server, client=client, ahead=tmp_path / "ahead")
            elsewhere = slack.workspace("Elsewhere")
            eve = slack.person("Eve", elsewhere)
            other = Home(workspace=elsewhere, person=eve, channel=slack.channel("general", elsewhere, eve))
            card = await estate.begin(acme, "Sales onboarding")
            kept = await estate.kept(*acme.names)

            # Of another workspace nothing is taken: neither a plan nor its departure.
            await eve.command("Fire safety", other.channel)
            await eve.told("Livewise is not installed in this workspace any more.")
            await eve.mention("Fire safety", other.channel)
            await slack.uninstall(elsewhere)
            assert await estate.traces(*other.names) == []
            assert await estate.kept(*acme.names) == kept

            await slack.uninstall(workspace)
            await estate.erased(*acme.names)
            before = len(slack.calls())
            await estate.restart()
            await estate.logged("slack refuses SLACK_BOT_TOKEN")
            with slack.postponed() as late:
                slack.installation(workspace).standing = slack.installation(elsewhere).standing.ACTIVE
                await ana.press("Behaviour change", where=card)
                await ana.mention("Fire safety", acme.channel)
                slack.installation(workspace).standing = slack.installation(elsewhere).standing
            assert [(await sent.carry()).status for sent in late] == [200] * len(late)
            await ana.told("Livewise is not installed in this workspace any more.")
            assert {call.method for call in slack.calls()[before:]} == {"auth.test", "response_url"}
            assert await estate.traces(*acme.names) == []
