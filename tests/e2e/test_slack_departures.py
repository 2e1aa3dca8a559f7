"""A workspace that removes the app: all of it is erased, whatever happens meanwhile, and nothing of the others."""

import asyncio
import signal
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.e2e.bots import PROGRAM
from tests.e2e.dying import LEAVING
from tests.e2e.estates import BOT, LATER, ORDERS, Estate, Home, estate_in
from tests.fakes.slack import RateLimited, Sent

pytestmark = pytest.mark.asyncio(loop_scope="module")

TOPIC = "Sales onboarding"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def estate(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Estate]:
    """One bot for the tests that do not end it."""
    folder = tmp_path_factory.mktemp("departures") / "data"
    async with estate_in(folder, programs=(LATER,)) as estate:
        yield estate
        assert await estate.bot.stop() == 0
        assert '"level": "error"' not in estate.bot.output, estate.bot.output


async def settled(estate: Estate, name: str) -> Home:
    """A workspace with the app, and plans in a channel and in direct messages."""
    home = await estate.installed(name)
    card = await estate.begin(home, TOPIC)
    await home.person.press("Behaviour change", where=card)
    await card.thread.shows("Question 2 of 4")
    await home.person.say("Coaching for managers")
    await home.person.dm.shows("Question 1 of 4")
    await home.person.open_home()
    await home.person.sees("Other ways to start")
    return home


async def removed(estate: Estate, home: Home) -> list[Sent]:
    """Remove the app; the two notices, which the bot has not got yet."""
    with estate.slack.postponed() as notices:
        await estate.slack.uninstall(home.workspace)
    return notices


# --- the notices -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("order", [(0, 1), (1, 0), (0, 0, 1, 1), (1, 1), (0,)])
async def test_notices_in_any_order_and_number_erase_the_one_workspace(estate: Estate, order: tuple[int, ...]) -> None:
    acme, beta = await settled(estate, "Acme"), await settled(estate, "Beta")
    others = await estate.kept(*beta.names)
    notices = await removed(estate, acme)
    before = len(estate.slack.calls())
    answers = await asyncio.gather(*(notices[number].carry() for number in order))
    assert {answer.status for answer in answers} == {200}
    await estate.erased(*acme.names)
    assert await estate.kept(*beta.names) == others
    await is_left_alone(estate, acme, beta, before)


async def is_left_alone(estate: Estate, gone: Home, other: Home, before: int) -> None:
    """The workspace that has left is sent nothing, while another one goes on as ever."""
    card = await estate.begin(other, "Fire safety")
    await other.person.press("Behaviour change", where=card)
    await card.thread.shows("Question 2 of 4")
    assert {call.token for call in estate.slack.calls()[before:]} == {estate.slack.token(other.workspace)}
    assert await estate.traces(*gone.names) == []


async def test_a_notice_that_comes_once_more_an_hour_later_changes_nothing(estate: Estate) -> None:
    acme, beta = await settled(estate, "Acme"), await settled(estate, "Beta")
    notices = await removed(estate, acme)
    await notices[0].carry()
    await estate.erased(*acme.names)
    estate.advance(3600)
    before = len(estate.slack.calls())
    assert [(await notice.carry()).status for notice in notices] == [200, 200]
    await is_left_alone(estate, acme, beta, before)


async def test_a_late_notice_after_a_new_installation_erases_nothing(estate: Estate) -> None:
    acme = await settled(estate, "Acme")
    notices = await removed(estate, acme)
    await notices[0].carry()
    await estate.erased(*acme.names)
    assert (await estate.install(acme)).status == 200
    card = await estate.begin(acme, "Fire safety")
    kept = await estate.kept(*acme.names)
    assert [(await notice.carry()).status for notice in notices] == [200, 200]
    await acme.person.press("Behaviour change", where=card)
    await card.thread.shows("Question 2 of 4")
    assert len(await estate.kept(*acme.names)) == len(kept)


async def test_what_has_expired_leaves_no_names_behind(estate: Estate) -> None:
    acme = await settled(estate, "Acme")
    known = await estate.traces(acme.person.id)
    first, _ = (trace.split()[0] for trace in known if ":session:" in trace)
    await estate.store("DEL", first)
    await estate.slack.uninstall(acme.workspace)
    await estate.erased(*acme.names)


# --- while something is under way ------------------------------------------------------------------------------------


async def test_what_slack_put_off_is_never_sent(estate: Estate) -> None:
    acme, beta = await settled(estate, "Acme"), await settled(estate, "Beta")
    card = await estate.begin(acme, "Fire safety")
    estate.slack.fail("chat.update", RateLimited(retry_after=1), channel=acme.channel)
    await acme.person.press("Behaviour change", where=card)
    await estate.slack.uninstall(acme.workspace)
    await estate.erased(*acme.names)
    before = len(estate.slack.calls())
    await is_left_alone(estate, acme, beta, before)
    assert "Question 1 of 4" in card.words


async def test_a_message_that_was_on_its_way_leaves_nothing_behind(estate: Estate) -> None:
    acme, beta = await settled(estate, "Acme"), await settled(estate, "Beta")
    held = estate.slack.hold("chat.postMessage", channel=acme.channel, is_done=True)
    await acme.person.command("Fire safety", acme.channel)
    await held.arrived.wait()
    await estate.slack.uninstall(acme.workspace)
    await estate.erased(*acme.names)
    before = len(estate.slack.calls())
    held.let_go()
    await is_left_alone(estate, acme, beta, before)
    await estate.erased(*acme.names)


async def test_what_was_being_begun_is_not_shown_and_goes_with_the_next_look(tmp_path: Path) -> None:
    async with estate_in(tmp_path / "data", programs=(LATER, LATER)) as estate:
        acme = await settled(estate, "Acme")
        estate.listen(estate.bots[1])
        await acme.person.command("help", acme.channel)  # so the second bot knows the installation for a while
        estate.listen(estate.bot)
        with estate.slack.postponed() as late:
            await acme.person.mention("First aid", acme.channel)
        held = estate.slack.hold("users.info")
        newcomer = estate.slack.person("Bob", acme.workspace)
        acme.channel.members.add(newcomer.id)
        beginning = asyncio.create_task(newcomer.command("Fire safety", acme.channel))
        await held.arrived.wait()
        await estate.slack.uninstall(acme.workspace)
        await estate.erased(*acme.names)
        before = len(estate.slack.calls())
        assert (await beginning).answer.is_ok  # the bot gave up asking who that is
        held.let_go()
        estate.listen(estate.bots[1])
        assert [(await sent.carry()).status for sent in late] == [200, 200]
        for topic in ("Fire safety", "First aid"):
            assert await estate.traces(topic) != [], "nothing is left to be erased by another look"
        # The bots look every minute, and when they start.
        await estate.restart()
        await estate.erased(*acme.names, newcomer.id, "Fire safety", "First aid")
        assert estate.slack.calls()[before:] == []
        # After some minutes nothing can come any more.
        estate.advance(5 * 60)
        await estate.restart()
        await estate.gone(ORDERS)


# --- while the bot dies ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("moment", sorted(LEAVING))
async def test_a_bot_that_dies_in_between_erases_the_rest_after_its_restart(tmp_path: Path, moment: str) -> None:
    async with estate_in(tmp_path / "data", programs=(f"tests.e2e.dying {moment} 1",)) as estate:
        acme, beta = await settled(estate, "Acme"), await settled(estate, "Beta")
        others = await estate.kept(*beta.names)
        notice, *_ = await removed(estate, acme)
        await notice.carry()
        assert await estate.bot.ended() == -signal.SIGKILL
        assert await estate.traces(*acme.names) != []
        before = len(estate.slack.calls())
        estate.bot._program = PROGRAM
        await estate.bot.start(port=estate.port)
        await notice.retries()
        await estate.erased(*acme.names)
        assert await estate.kept(*beta.names) == others
        await is_left_alone(estate, acme, beta, before)


async def test_a_new_installation_during_the_erasing_keeps_what_is_new(tmp_path: Path) -> None:
    dying = "tests.e2e.dying order-done 1"
    async with estate_in(tmp_path / "data", programs=(BOT, dying)) as estate:
        acme = await settled(estate, "Acme")
        estate.listen(estate.bots[1])
        notice, *_ = await removed(estate, acme)
        await notice.carry()
        assert await estate.bots[1].ended() == -signal.SIGKILL
        estate.listen(estate.bot)
        assert (await estate.install(acme)).status == 200
        card = await estate.begin(acme, "Fire safety")
        assert await estate.traces(TOPIC) != [], "the erasing is over too soon for this test"
        await estate.restart()
        await estate.erased(TOPIC, "Coaching for managers")
        await acme.person.press("Behaviour change", where=card)
        await card.thread.shows("Question 2 of 4")
