"""Socket Mode: the bot calls Slack and everything works the same, whatever becomes of the connection."""

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio

from tests.bot.servers import Kind, running
from tests.e2e.bots import PROGRAM, Bot, bots
from tests.e2e.script import CONVERSATION, hold
from tests.e2e.slackers import Slacker
from tests.e2e.visitor import Visitor
from tests.fakes.slack import (
    ALWAYS,
    AppRecord,
    Channel,
    FakeSlack,
    Leave,
    Person,
    Refusal,
    Reset,
    Transport,
    Trouble,
    running_slack,
)
from tests.fakes.slack_delivery import Post, Reason, Seal
from tests.fakes.slack_waiting import PATIENCE_S, eventually

pytestmark = pytest.mark.asyncio(loop_scope="module")

SOCKET = AppRecord(transport=Transport.SOCKET)
OPEN = "apps.connections.open"
TOPIC = "Sales onboarding"
ENOUGH_S = 10.0  # to end in, on a loaded machine


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A bot in Socket Mode, and a person in a channel with it."""

    slack: FakeSlack
    bot: Bot
    ana: Person
    channel: Channel

    async def begin(self, topic: str = TOPIC) -> None:
        """Type the command and read the first question."""
        sent = await self.ana.command(topic, self.channel)
        assert sent.answer.is_ok, sent.answer
        await self.channel.shows(f"{topic}\nQuestion 1 of 4")

    async def logs(self, words: str) -> None:
        """Wait until the bot has logged something."""
        await eventually(lambda: words in self.bot.output or None, lambda: f"{words} is not in {self.bot.output}")

    @property
    def made(self) -> int:
        """How many connections there were so far."""
        return len(self.slack.socket.opened)


@asynccontextmanager
async def line(folder: Path, trouble: Trouble | None = None, **settings: str) -> AsyncGenerator[Line]:
    """A bot in Socket Mode, which must end in time and without having logged where or as whom it connects."""
    async with running_slack(SOCKET) as slack:
        acme = slack.workspace("Acme")
        ana = slack.person("Ana", acme)
        if trouble is not None:
            slack.fail("*", trouble, times=ALWAYS)
        tokens = {"SLACK_BOT_TOKEN": slack.token(acme), "SLACK_APP_TOKEN": SOCKET.app_token}
        given = {**tokens, "SLACK_API_URL": slack.api_url, **settings}
        bot = Bot(folder / "data", given, PROGRAM)
        async with bots(bot):
            await bot.start()
            if trouble is None and "SLACK_APP_TOKEN" not in settings:
                await slack.socket.connection(1)
            yield Line(slack=slack, bot=bot, ana=ana, channel=slack.channel("sales", acme, ana))
            began = time.monotonic()
            assert await bot.stop() == 0
            assert time.monotonic() - began < ENOUGH_S
            hidden = ("ws://", "wss://", "ticket", *(given[name] for name in tokens))
            assert [secret for secret in hidden if secret in bot.output] == []


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def it(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Line]:
    """One bot for the tests that do not end it."""
    async with line(tmp_path_factory.mktemp("socket")) as it:
        yield it
        assert '"level": "error"' not in it.bot.output, it.bot.output


async def test_socket_mode_holds_the_conversation(it: Line) -> None:
    assert "Slack is on in one workspace; what people do there comes over Socket Mode.\n" in it.bot.output
    await hold(Slacker(it.ana, it.channel), CONVERSATION)
    assert it.slack.socket.unread == []
    assert it.made == 1


async def test_what_slack_reads_in_an_acknowledgement_is_in_it(it: Line) -> None:
    helped = await it.ana.command("help", it.channel)
    assert helped.answer.json()["response_type"] == "ephemeral"
    await it.ana.told("How Livewise helps")
    await it.ana.command("", it.channel)
    sent = await it.ana.submit({"What training are you planning?": "help"})
    assert sent.answer.json()["response_action"] == "update"
    assert "Name a training." in await it.ana.sees("How Livewise helps")
    await it.ana.close_modal()


# --- the connection --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", [Leave.WARNING, Leave.REFRESH])
async def test_another_connection_is_there_before_the_old_one_goes(it: Line, reason: Leave) -> None:
    before, opening = it.made, it.slack.hold(OPEN)
    old = it.slack.socket.connections[0]
    await it.slack.socket.disconnect(reason)
    await opening.arrived.wait()
    old.is_taking = True
    await it.begin("Fire safety")
    opening.let_go()
    await it.slack.socket.connection(before + 1)
    await old.gone()
    await it.begin("First aid")
    assert it.made == before + 1


async def test_a_connection_that_is_cut_is_made_again_and_answers_go_over_the_new_one(it: Line) -> None:
    before, held = it.made, it.slack.hold("views.open")
    asked = asyncio.create_task(it.ana.command("", it.channel))
    await held.arrived.wait()
    it.slack.socket.cut()
    held.let_go()
    assert (await asked).answer.is_ok
    assert it.made == before + 1
    await it.ana.close_modal()
    await it.begin("Coaching")


async def test_an_address_that_led_to_no_connection_is_not_tried_again(it: Line) -> None:
    before, asked = it.made, len(it.slack.calls(OPEN))
    it.slack.socket.refusals = 1
    it.slack.socket.cut()
    await it.slack.socket.connection(before + 1)
    assert len(it.slack.calls(OPEN)) == asked + 2
    await it.begin("Public speaking")


async def test_connections_that_do_not_last_are_not_made_without_a_pause(it: Line) -> None:
    before, began = it.made, time.monotonic()
    for number in range(3):
        (await it.slack.socket.connection(before + number)).cut()
    await it.slack.socket.connection(before + 3)
    assert time.monotonic() - began > 2.0
    await it.begin("Time management")


async def test_a_slack_that_is_away_at_the_start_is_connected_to_later(tmp_path: Path) -> None:
    async with line(tmp_path, Reset()) as it:
        async with Visitor(it.bot.address) as visitor:
            await visitor.start(TOPIC)
            await visitor.sees("Question 1 of 4")
        await it.logs("slack gives no connection for socket mode")
        assert it.made == 0
        it.slack.heal()
        await it.slack.socket.connection(1)
        await it.begin()


async def test_an_app_token_slack_refuses_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    async with line(tmp_path, SLACK_APP_TOKEN="xapp-1-somebody-elses") as it:
        await it.logs("slack refuses SLACK_APP_TOKEN")
        assert '"code": "invalid_auth"' in it.bot.output
        async with Visitor(it.bot.address) as visitor:
            await visitor.start(TOPIC)
            await visitor.sees("Question 1 of 4")


# --- what comes again, what comes both ways, and the end -------------------------------------------------------------


async def test_what_could_not_be_kept_is_not_acknowledged_and_comes_again(tmp_path: Path) -> None:
    with running(Kind.VALKEY) as server:
        async with line(tmp_path, REDIS_URL=server.url) as it:
            await it.begin()
            server.kill()
            failed = await it.ana.command("Coaching", it.channel)
            assert not failed.answer.is_ok
            await it.ana.told("I could not save that")
            said = await it.ana.mention("Fire safety", it.channel)
            (told,) = (sent for sent in said.sent if sent.delivery.kind == "app_mention")
            assert told.status == 0
            server.start()
            it.slack.socket.patience_s = PATIENCE_S
            assert [answer.status for answer in await told.retries()][-1:] == [200]
            await said.thread.shows("Question 1 of 4")
            assert [answer.status for answer in await told.duplicates(2)] == [200, 200]
            await it.begin()
            assert len(said.thread.replies()) == 1


async def test_requests_are_taken_beside_a_connection_and_count_once(tmp_path: Path) -> None:
    async with line(tmp_path, SLACK_SIGNING_SECRET=SOCKET.signing_secret) as it:
        assert "comes over Socket Mode and as requests to /slack/events.\n" in it.bot.output
        await it.begin()
        post = Post(SOCKET.signing_secret)
        post.bot_url = f"{it.bot.address}/slack/events"
        try:
            with it.slack.postponed() as waiting:
                await it.ana.press("Behaviour change")
            asked = await post.request(waiting[0].delivery, reason=Reason.TIMEOUT, seal=Seal.RIGHT)
            assert asked.is_ok
            await it.channel.shows("Question 2 of 4")
            assert (await waiting[0].carry()).is_ok
            await it.ana.press("Yes, immediately")
            await it.channel.shows("Question 3 of 4")
        finally:
            await post.close()


async def test_what_is_under_way_at_the_end_is_acknowledged(tmp_path: Path) -> None:
    async with line(tmp_path) as it:
        held = it.slack.hold("users.info")
        asked = asyncio.create_task(it.ana.command(TOPIC, it.channel))
        await held.arrived.wait()
        stopping = asyncio.create_task(it.bot.stop())
        assert (await asked).answer.is_ok
        await it.channel.shows("Question 1 of 4")
        assert await stopping == 0
        held.let_go()


async def test_a_bot_that_never_got_a_connection_ends_in_time(tmp_path: Path) -> None:
    async with line(tmp_path, Refusal(error="internal_error")) as it:
        await it.slack.called(OPEN)
        assert it.made == 0
