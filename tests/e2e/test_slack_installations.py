"""Many workspaces with one bot: they install it by themselves and never see each other's plans."""

from collections.abc import AsyncGenerator, Mapping
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from tests.e2e.estates import Estate, Home, estate_in
from tests.e2e.script import CONVERSATION, hold
from tests.e2e.slackers import Slacker
from tests.fakes.slack import Decision, Sent
from tests.fakes.slack_delivery import command_delivery, event_delivery, interaction_delivery

pytestmark = pytest.mark.asyncio(loop_scope="module")

GONE = "This plan is no longer kept."
ACCESS = "oauth.v2.access"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def estate(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Estate]:
    """One bot for the whole file."""
    async with estate_in(tmp_path_factory.mktemp("installations") / "data") as estate:
        yield estate
        assert await estate.bot.stop() == 0
        assert '"level": "error"' not in estate.bot.output, estate.bot.output
        assert estate.secrets_in(estate.bot.output) == []


async def test_a_workspace_installs_the_bot_and_holds_the_conversation(estate: Estate) -> None:
    where = f"every workspace that installs it at {estate.bot.address}/slack/install"
    assert f"Slack is on in {where}; what people do there comes as requests to /slack/events.\n" in estate.bot.output
    acme = await estate.installed("Acme")
    await hold(Slacker(acme.person, acme.channel), CONVERSATION)
    assert {call.token for call in estate.slack.calls("chat.postMessage")} == {estate.slack.token(acme.workspace)}


# --- two at once -----------------------------------------------------------------------------------------------------


async def test_two_workspaces_are_spoken_to_with_their_own_tokens_and_see_their_own_plans(estate: Estate) -> None:
    acme, beta = await estate.installed("Acme"), await estate.installed("Beta")
    homes = {"Sales coaching": acme, "Fire safety": beta}
    before = len(estate.slack.calls())
    for topic, home in homes.items():
        card = await estate.begin(home, topic)
        await home.person.press("Behaviour change", where=card)
        await home.person.sees("Question 2 of 4")
        await home.person.open_home()
        await home.person.command("list", home.channel)
        await home.person.told(topic)
    for topic, home in homes.items():
        (other,) = set(homes) - {topic}
        listed = (await home.person.told("My plans")).words
        assert (topic in listed, other in listed) == (True, False)
        home_tab = await home.person.sees(topic, patience_s=5)
        assert other not in home_tab
        assert other not in home.person.screen()
        asked = [call for call in estate.slack.calls()[before:] if call.token == estate.slack.token(home.workspace)]
        assert {call.channel for call in asked} <= {"", home.channel.id}
        assert {call.args.get("user") or call.args.get("user_id") for call in asked} <= {None, home.person.id}


async def test_a_press_stolen_from_another_workspace_is_answered_like_an_unknown_one(estate: Estate) -> None:
    acme, beta = await estate.installed("Acme"), await estate.installed("Beta")
    card = await estate.begin(acme, "Sales onboarding")
    shown = card.words
    with estate.slack.postponed() as caught:
        await acme.person.press("Behaviour change", where=card)
    stolen = caught[0].delivery.payload
    session = str(stolen["actions"][0]["value"]).split("|")[0]
    unknown = {**stolen, "actions": [{**stolen["actions"][0]}]}
    unknown["actions"][0]["value"] = unknown["actions"][0]["value"].replace(session, "a" * len(session))

    # The same person and the same channel by their ids, and even the same message: only the workspace is another one.
    told: list[str] = []
    for payload in (stolen, unknown):
        acme.person.reload()
        sent = await estate.slack.post.send(interaction_delivery(_from(beta, payload)))
        assert (sent.status, sent.answer.text) == (200, "")
        told.append((await acme.person.told(GONE)).words)
    assert told[0] == told[1]
    assert card.words == shown
    assert [each for each in await estate.traces(session) if beta.workspace.id in each] == []

    await caught[0].carry()
    await card.thread.shows("Question 2 of 4")


async def test_the_same_ids_in_another_workspace_are_somebody_else(estate: Estate) -> None:
    acme, beta = await estate.installed("Acme"), await estate.installed("Beta")
    card = await estate.begin(acme, "Sales onboarding")
    with estate.slack.postponed() as caught:
        await acme.person.mention("yes", card.thread)
        await acme.person.command("list", acme.channel)
    *written, listing = caught
    before = len(estate.slack.calls("chat.postMessage", acme.channel))
    # Slack refuses what beta's token asks about acme's channel; what matters is what the bot tries.
    for sent in written:
        await estate.slack.post.send(event_delivery(_from(beta, sent.delivery.payload)))
    listed = await estate.slack.post.send(command_delivery(_from(beta, listing.delivery.payload)))
    assert "Sales onboarding" not in listed.answer.text
    assert "yes" in listed.answer.text, "in beta it began a plan of its own"
    await estate.slack.called("chat.postMessage", before + 1)
    assert "Question 1 of 4" in card.words
    await _carry(written)
    await card.thread.shows("I could not read")


async def _carry(deliveries: list[Sent]) -> None:
    for sent in deliveries:
        await sent.carry()


def _from(home: Home, payload: Mapping[str, Any]) -> dict[str, Any]:
    """The same delivery, told by another workspace."""
    team = home.workspace.id
    changed = dict(payload)
    if "team_id" in payload:
        changed["team_id"] = team
    if "team" in payload:
        changed["team"] = {**payload["team"], "id": team}
        changed["user"] = {**payload["user"], "team_id": team}
    if "authorizations" in payload:
        changed["authorizations"] = [{**payload["authorizations"][0], "team_id": team}]
        changed["event_id"] = f"{payload['event_id']}X"
    return changed


# --- what does not end in an installation ----------------------------------------------------------------------------


async def test_somebody_decides_against_it(estate: Estate) -> None:
    home = estate.home("Nowhere")
    before = len(estate.slack.calls())
    last = await estate.slack.walk_through_install(
        f"{estate.bot.address}/slack/install", home.workspace, home.person, decision=Decision.CANCEL
    )
    assert last.status == 403
    assert "<html" in last.text
    assert estate.slack.calls()[before:] == []
    assert await estate.traces(*home.names) == []


async def test_an_answer_of_slack_counts_once_and_in_the_browser_that_asked(estate: Estate) -> None:
    home = estate.home("Acme")
    async with _browser() as browser, _browser() as stranger:
        state = await _asked(browser, estate)
        await _asked(stranger, estate)
        back = f"{estate.bot.address}/slack/oauth_redirect"
        redirect = {"redirect_uri": back}
        code, fresh = (estate.slack.grant(home.workspace, home.person, **redirect) for _ in range(2))
        before = len(estate.slack.calls(ACCESS))
        assert await _status(stranger, back, state, code) == 400
        assert await estate.traces(home.workspace.id) == []
        assert await _status(browser, back, state, code) == 200
        assert len(await estate.traces(home.workspace.id)) == 1
        # The cookie went with the first page; somebody may have kept it.
        browser.cookie_jar.update_cookies({"livewise-slack-install": state})
        assert await _status(browser, back, state, fresh) == 400
        assert len(estate.slack.calls(ACCESS)) == before + 1


def _browser() -> aiohttp.ClientSession:
    return aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))


async def _asked(browser: aiohttp.ClientSession, estate: Estate) -> str:
    """Open the install page; the state it hands to Slack."""
    async with browser.get(f"{estate.bot.address}/slack/install") as page:
        assert page.status == 200
        return page.cookies["livewise-slack-install"].value


async def _status(browser: aiohttp.ClientSession, back: str, state: str, code: str) -> int:
    async with browser.get(back, params={"state": state, "code": code}) as page:
        return page.status


# --- again -----------------------------------------------------------------------------------------------------------


async def test_installing_again_keeps_the_plans_and_uses_the_new_token(estate: Estate) -> None:
    acme = await estate.installed("Acme")
    card = await estate.begin(acme, "Sales onboarding")
    first = estate.slack.token(acme.workspace)
    assert (await estate.install(acme)).status == 200
    second = estate.slack.token(acme.workspace)
    assert second != first
    before = len(estate.slack.calls())
    await acme.person.press("Behaviour change", where=card)
    await card.thread.shows("Question 2 of 4")
    assert {call.token for call in estate.slack.calls()[before:]} == {second}
