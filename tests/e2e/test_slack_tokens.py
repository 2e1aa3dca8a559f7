"""Tokens of many workspaces: renewed in time by whoever needs one, and readable under changing keys."""

import asyncio
from pathlib import Path

from cryptography.fernet import Fernet

from tests.e2e.estates import LATER, Estate, Home, estate_in
from tests.fakes.slack import AppRecord, Call, LostAnswer, Message, RateLimited, ServerError, TokenKind

ROTATING = AppRecord(tokens=TokenKind.ROTATED)
ACCESS = "oauth.v2.access"
LONG_S = 13 * 3600.0  # longer than a token lives
DUE_S = 11 * 3600.0  # then it is due to be renewed, but still good
BOTH = (LATER, LATER)


def renewals(estate: Estate) -> list[Call]:
    """The calls that renewed a token, or tried to."""
    return [call for call in estate.slack.calls(ACCESS) if call.args.get("grant_type") == "refresh_token"]


async def settled(estate: Estate, name: str = "Acme") -> tuple[Home, Message]:
    """A workspace with the app, and the card of a plan."""
    home = await estate.installed(name)
    return home, await estate.begin(home, "Sales onboarding")


# --- tokens that expire ----------------------------------------------------------------------------------------------


async def test_what_was_put_off_is_sent_with_a_token_that_was_renewed_for_it(tmp_path: Path) -> None:
    async with estate_in(tmp_path / "data", ROTATING, programs=(LATER,)) as estate:
        acme, card = await settled(estate)
        old = estate.slack.token(acme.workspace)
        put_off = estate.slack.fail("chat.update", RateLimited(retry_after=1))
        await acme.person.press("Behaviour change", where=card)
        await estate.slack.called("chat.update")
        assert put_off.hits == 1
        estate.advance(LONG_S)
        await card.thread.shows("Question 2 of 4")
        assert len(renewals(estate)) == 1
        new = estate.slack.token(acme.workspace)
        assert [call.token for call in estate.slack.calls("chat.update")] == [old, new]
        assert old != new
        assert await estate.bot.stop() == 0
        assert estate.secrets_in(estate.bot.output) == []
        assert '"level": "error"' not in estate.bot.output, estate.bot.output


async def test_two_bots_on_one_store_renew_a_token_once(tmp_path: Path) -> None:
    async with estate_in(tmp_path / "data", ROTATING, programs=BOTH) as estate:
        acme, card = await settled(estate)
        other = await estate.begin(acme, "Fire safety")
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
        assert len(renewals(estate)) == 1
        assert {call.token for call in estate.slack.calls("chat.update")} == {estate.slack.token(acme.workspace)}


async def test_while_slack_renews_nothing_the_old_token_serves_until_it_expires(tmp_path: Path) -> None:
    async with estate_in(tmp_path / "data", ROTATING, programs=(LATER,)) as estate:
        acme, card = await settled(estate)
        old = estate.slack.token(acme.workspace)
        trouble = estate.slack.fail(ACCESS, ServerError(), times=100)
        estate.advance(DUE_S)
        await acme.person.press("Behaviour change", where=card)
        await card.thread.shows("Question 2 of 4")
        assert [call.token for call in estate.slack.calls("chat.update")] == [old]
        estate.advance(LONG_S - DUE_S)
        sent = await acme.person.press("Yes, immediately", where=card)
        assert sent.answer.is_ok
        await estate.slack.called(ACCESS, len(estate.slack.calls(ACCESS)) + 1)
        assert "Question 2 of 4" in card.words
        trouble.lift()
        estate.advance(60)
        await card.thread.shows("Question 3 of 4")
        assert estate.slack.calls("chat.update")[-1].token == estate.slack.token(acme.workspace) != old


async def test_a_bot_that_ends_keeps_the_token_slack_is_about_to_give(tmp_path: Path) -> None:
    async with estate_in(tmp_path / "data", ROTATING, programs=(LATER,)) as estate:
        acme, card = await settled(estate)
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
        assert len(renewals(estate)) == 1


async def test_a_lost_token_is_told_and_mended_by_installing_again(tmp_path: Path) -> None:
    async with estate_in(tmp_path / "data", ROTATING, programs=(LATER,)) as estate:
        acme, card = await settled(estate)
        estate.slack.fail(ACCESS, LostAnswer())
        estate.advance(LONG_S)
        await acme.person.press("Behaviour change", where=card)
        await estate.slack.called(ACCESS, 2)
        estate.advance(60)
        await estate.logged("slack token cannot be renewed: install the app again")
        assert (await estate.install(acme)).status == 200
        fresh = await estate.begin(acme, "Fire safety")
        await acme.person.press("Behaviour change", where=fresh)
        await fresh.thread.shows("Question 2 of 4")


# --- keys ------------------------------------------------------------------------------------------------------------


async def test_keys_are_changed_without_a_workspace_noticing(tmp_path: Path) -> None:
    old, new = (Fernet.generate_key().decode() for _ in range(2))
    async with estate_in(tmp_path / "data", programs=(LATER,), SLACK_ENCRYPTION_KEYS=old) as estate:
        acme, card = await settled(estate)
        beta, idle = await settled(estate, "Beta")
        await estate.restart(SLACK_ENCRYPTION_KEYS=f"{new},{old}")
        await acme.person.press("Behaviour change", where=card)
        await card.thread.shows("Question 2 of 4")

        await estate.restart(SLACK_ENCRYPTION_KEYS=new)
        await acme.person.press("Yes, immediately", where=card)
        await card.thread.shows("Question 3 of 4")
        sent = await beta.person.press("Behaviour change", where=idle)
        assert sent.answer.is_ok
        await estate.logged("slack token cannot be decrypted")
        assert f'"tenant": "{beta.workspace.id}", "event": "slack token cannot be decrypted' in estate.bot.output
        assert not any(secret in estate.bot.output for secret in (old, new, *estate.secrets_in(estate.bot.output)))

        await estate.restart(SLACK_ENCRYPTION_KEYS=f"{new},{old}")
        estate.advance(300)
        await idle.thread.shows("Question 2 of 4")


async def test_a_workspace_whose_key_is_lost_can_leave_and_come_back(tmp_path: Path) -> None:
    old, new = (Fernet.generate_key().decode() for _ in range(2))
    async with estate_in(tmp_path / "data", SLACK_ENCRYPTION_KEYS=old) as estate:
        acme, _ = await settled(estate)
        beta, card = await settled(estate, "Beta")
        await estate.restart(SLACK_ENCRYPTION_KEYS=new)
        await estate.slack.uninstall(acme.workspace)
        await estate.erased(*acme.names)
        assert (await estate.install(beta)).status == 200
        await beta.person.press("Behaviour change", where=card)
        await card.thread.shows("Question 2 of 4")
