"""Tokens of many workspaces: renewed in time by whoever needs one, and readable under changing keys."""

import asyncio
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
import pytest_asyncio
from cryptography.fernet import Fernet

from tests.e2e.estates import LATER, Estate, Home, estate_in
from tests.fakes.slack import ALWAYS, AppRecord, LostAnswer, Message, RateLimited, ServerError, TokenKind

pytestmark = pytest.mark.asyncio(loop_scope="module")

ROTATING = AppRecord(tokens=TokenKind.ROTATED)
ACCESS = "oauth.v2.access"
UPDATE = "chat.update"
LONG_S = 13 * 3600.0  # longer than a token lives
DUE_S = 11 * 3600.0  # then it is due to be renewed, but still good


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def estate(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Estate]:
    """Two bots for all tests of tokens that expire."""
    async with estate_in(tmp_path_factory.mktemp("tokens") / "data", ROTATING, programs=(LATER, LATER)) as estate:
        yield estate
        for bot in estate.bots:
            assert await bot.stop() == 0
            assert estate.secrets_in(bot.output) == []


def renewals(estate: Estate) -> int:
    """How often a token was renewed, or tried to be."""
    return sum(call.args.get("grant_type") == "refresh_token" for call in estate.slack.calls(ACCESS))


async def settled(estate: Estate, name: str = "Acme") -> tuple[Home, Message]:
    """A workspace with the app, and the card of a plan."""
    estate.listen(estate.bot)
    home = await estate.installed(name)
    return home, await estate.begin(home, "Sales onboarding")


# --- tokens that expire ----------------------------------------------------------------------------------------------


async def test_what_was_put_off_is_sent_with_a_token_that_was_renewed_for_it(estate: Estate) -> None:
    acme, card = await settled(estate)
    old, before = estate.slack.token(acme.workspace), renewals(estate)
    put_off = estate.slack.fail(UPDATE, RateLimited(retry_after=1))
    await acme.person.press("Behaviour change", where=card)
    await estate.slack.called(UPDATE)
    assert put_off.hits == 1
    estate.advance(LONG_S)
    await card.thread.shows("Question 2 of 4")
    assert renewals(estate) == before + 1
    new = estate.slack.token(acme.workspace)
    assert [call.token for call in estate.slack.calls(UPDATE, acme.channel)] == [old, new]
    assert old != new
    assert '"level": "error"' not in estate.bot.output, estate.bot.output


async def test_two_bots_on_one_store_renew_a_token_once(estate: Estate) -> None:
    acme, card = await settled(estate)
    other, before = await estate.begin(acme, "Fire safety"), renewals(estate)
    estate.advance(LONG_S)
    held = estate.slack.hold(ACCESS)
    for bot, shown in zip(estate.bots, (card, other), strict=True):
        estate.listen(bot)
        sent = await acme.person.press("Behaviour change", where=shown)
        assert sent.answer.is_ok
    await held.arrived.wait()
    held.let_go()
    for shown in (card, other):
        await shown.thread.shows("Question 2 of 4")
    assert renewals(estate) == before + 1
    used = {call.token for call in estate.slack.calls(UPDATE, acme.channel)}
    assert used == {estate.slack.token(acme.workspace)}


async def test_while_slack_renews_nothing_the_old_token_serves_until_it_expires(estate: Estate) -> None:
    acme, card = await settled(estate)
    old = estate.slack.token(acme.workspace)
    trouble = estate.slack.fail(ACCESS, ServerError(), times=ALWAYS)
    estate.advance(DUE_S)
    await acme.person.press("Behaviour change", where=card)
    await card.thread.shows("Question 2 of 4")
    assert [call.token for call in estate.slack.calls(UPDATE, acme.channel)] == [old]
    estate.advance(LONG_S - DUE_S)
    session = str(card.controls()[0].element["value"]).partition("|")[0]
    sent = await acme.person.press("Yes, immediately", where=card)
    assert sent.answer.is_ok
    await estate.logged(f'"session": "{session}", "kind": "later"')
    assert "Question 2 of 4" in card.words
    trouble.lift()
    estate.advance(60)
    await card.thread.shows("Question 3 of 4")
    assert estate.slack.calls(UPDATE, acme.channel)[-1].token == estate.slack.token(acme.workspace) != old


async def test_a_bot_that_ends_keeps_the_token_slack_is_about_to_give(estate: Estate) -> None:
    acme, card = await settled(estate)
    before = renewals(estate)
    estate.advance(LONG_S)
    held = estate.slack.hold(ACCESS, is_done=True)
    await acme.person.press("Behaviour change", where=card)
    await held.arrived.wait()
    await estate.logged("delivery delayed")  # nobody waits for the token any more
    ending = asyncio.create_task(estate.bot.stop())
    await estate.logged("stopping")
    held.let_go()
    assert await ending == 0
    await estate.bot.start(port=estate.port)
    await card.thread.shows("Question 2 of 4")
    assert renewals(estate) == before + 1


async def test_a_token_whose_renewal_was_lost_is_told_and_mended_by_installing_again(estate: Estate) -> None:
    acme, card = await settled(estate)
    asked = len(estate.slack.calls(ACCESS))
    estate.slack.fail(ACCESS, LostAnswer())
    estate.advance(LONG_S)
    await acme.person.press("Behaviour change", where=card)
    await estate.slack.called(ACCESS, asked + 1)
    estate.advance(60)
    await estate.logged("slack token cannot be renewed: install the app again")
    assert (await estate.install(acme)).status == 200
    fresh = await estate.begin(acme, "Fire safety")
    await acme.person.press("Behaviour change", where=fresh)
    await fresh.thread.shows("Question 2 of 4")


# --- keys ------------------------------------------------------------------------------------------------------------


async def test_keys_are_changed_and_only_who_missed_it_has_to_wait_for_the_old_one(tmp_path: Path) -> None:
    old, new = (Fernet.generate_key().decode() for _ in range(2))
    async with estate_in(tmp_path / "data", programs=(LATER,), SLACK_ENCRYPTION_KEYS=old) as estate:
        acme, card = await settled(estate, "Acme")
        beta, idle = await settled(estate, "Beta")
        leaving, _ = await settled(estate, "Leaving")
        back, again = await settled(estate, "Back")
        await estate.restart(SLACK_ENCRYPTION_KEYS=f"{new},{old}")
        await acme.person.press("Behaviour change", where=card)
        await card.thread.shows("Question 2 of 4")

        await estate.restart(SLACK_ENCRYPTION_KEYS=new)
        await acme.person.press("Yes, immediately", where=card)
        await card.thread.shows("Question 3 of 4")
        sent = await beta.person.press("Behaviour change", where=idle)
        assert sent.answer.is_ok
        await estate.logged(f'"tenant": "{beta.workspace.id}", "event": "slack token cannot be decrypted')
        await estate.slack.uninstall(leaving.workspace)
        await estate.erased(*leaving.names)
        assert (await estate.install(back)).status == 200
        await back.person.press("Behaviour change", where=again)
        await again.thread.shows("Question 2 of 4")
        assert not any(secret in estate.bot.output for secret in (old, new, *estate.secrets_in(estate.bot.output)))

        await estate.restart(SLACK_ENCRYPTION_KEYS=f"{new},{old}")
        estate.advance(300)
        await idle.thread.shows("Question 2 of 4")
