"""Tokens that expire: renewed in time, once, and not lost to whatever goes wrong meanwhile."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Iterator

import pytest
from cryptography.fernet import Fernet
from redis.asyncio import Redis
from structlog.testing import capture_logs

from adapters.base import DeliveryError
from adapters.slack import installation_records, renewals, token_calls
from adapters.slack.installation_records import Records
from adapters.slack.installations import NoToken, TokenUnavailable
from adapters.slack.sender import Sender
from tests.adapters.slack.installing import ACCESS, ROTATING, SECRET, Bot, empty_redis, process, secrets_of, written
from tests.bot.servers import Kind, Server, running
from tests.fakes.slack import (
    ALWAYS,
    CutAnswer,
    FakeSlack,
    Html,
    LostAnswer,
    RateLimited,
    Refusal,
    Reset,
    ServerError,
    Silence,
    Trouble,
    Workspace,
    running_slack,
)
from tests.fakes.slack_waiting import eventually

HOUR = 3600.0
LATE = 10.5 * HOUR  # of the 12 hours of a token
OVER = 13 * HOUR
POST = "chat.postMessage"


@pytest.fixture(scope="module", params=[Kind.VALKEY, Kind.CLUSTER])
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    with running(Kind(request.param)) as server:
        yield server


@pytest.fixture
async def redis(server: Server) -> AsyncIterator[Redis]:
    async with empty_redis(server.url) as client:
        yield client


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with running_slack(ROTATING) as slack:
        yield slack


@pytest.fixture
async def bot(slack: FakeSlack, redis: Redis) -> AsyncIterator[Bot]:
    async with process(slack, redis) as bot:
        yield bot


@pytest.fixture
async def other(slack: FakeSlack, redis: Redis) -> AsyncIterator[Bot]:
    async with process(slack, redis) as bot:
        yield bot


@pytest.fixture
async def team(bot: Bot) -> Workspace:
    """A workspace with the app."""
    team = bot.slack.workspace(scopes=())
    await bot.install(team)
    return team


async def works(bot: Bot, team: Workspace) -> str:
    """The token that would be sent with, found good by Slack."""
    token = await bot.store.token(team.id)
    answer = await bot.client.auth_test(token=token)
    assert answer["team_id"] == team.id
    return token


# --- in time ------------------------------------------------------------------------------------------------------


async def test_a_token_is_renewed_two_hours_before_it_expires_and_not_earlier(bot: Bot, team: Workspace) -> None:
    first = await works(bot, team)
    bot.slack.advance(9.9 * HOUR)
    assert await works(bot, team) == first
    assert bot.refreshes() == []
    bot.slack.advance(0.2 * HOUR)
    second = await works(bot, team)
    assert second != first
    assert second == bot.slack.token(team)
    assert await works(bot, team) == second
    assert len(bot.refreshes()) == 1


async def test_a_reminder_weeks_later_is_sent_with_a_token_that_was_renewed_for_it(bot: Bot, team: Workspace) -> None:
    for _ in range(3):
        bot.slack.advance(21 * 24 * HOUR)
        await works(bot, team)
    assert len(bot.refreshes()) == 3


async def test_reminders_of_several_processes_weeks_later_renew_the_token_once(
    bot: Bot, other: Bot, team: Workspace
) -> None:
    ana = bot.slack.person("Ana", team)
    senders = [Sender(each.client, each.store) for each in (bot, other)]
    bot.slack.advance(21 * 24 * HOUR)
    posted = [sender.call(team.id, POST, {"channel": ana.id, "text": "Due today"}) for sender in senders * 5]
    await asyncio.gather(*posted)
    assert len(ana.dm.messages()) == 10
    assert len(bot.refreshes()) == 1
    assert {call.error for call in bot.slack.calls(POST)} == {""}, "no call was made with the old token"


@pytest.mark.parametrize(
    "trouble", [RateLimited(), ServerError(), Html(), Reset(), LostAnswer(), Refusal(error="internal_error")], ids=repr
)
async def test_a_reminder_whose_token_cannot_be_renewed_now_is_sent_later(
    bot: Bot, team: Workspace, trouble: Trouble
) -> None:
    ana = bot.slack.person("Ana", team)
    sender = Sender(bot.client, bot.store)
    bot.slack.advance(21 * 24 * HOUR)
    bot.slack.fail(ACCESS, trouble, times=2)
    for _ in range(2):
        with pytest.raises(DeliveryError) as caught:
            await sender.call(team.id, POST, {"channel": ana.id, "text": "Due today"})
        assert caught.value.kind == "later"
        bot.slack.advance(max(caught.value.wait, 1.0))
    if isinstance(trouble, LostAnswer):  # a refresh token is good once: somebody has to install the app again
        await bot.install(team)
    await sender.call(team.id, POST, {"channel": ana.id, "text": "Due today"})
    assert len(ana.dm.messages()) == 1


async def test_other_processes_notice_a_renewed_token_at_once(bot: Bot, other: Bot, team: Workspace) -> None:
    await works(other, team)
    bot.slack.advance(LATE)
    renewed = await works(bot, team)
    assert await works(other, team) == renewed
    assert len(bot.refreshes()) == 1


async def test_a_renewal_keeps_what_else_is_known(bot: Bot, other: Bot, team: Workspace) -> None:
    before = await bot.find(team.id)
    bot.slack.advance(LATE)
    await works(bot, team)
    assert await other.find(team.id) == before


async def test_an_organisations_token_is_renewed_likewise(bot: Bot) -> None:
    umbrella = bot.slack.enterprise()
    bot.slack.workspace(enterprise=umbrella, scopes=())
    await bot.install(umbrella)
    bot.slack.advance(OVER)
    assert await bot.store.token(umbrella.id) == bot.slack.token(umbrella)


async def test_tokens_that_do_not_expire_are_left_alone(redis: Redis) -> None:
    async with running_slack() as slack, process(slack, redis) as bot:
        team = slack.workspace(scopes=())
        await bot.install(team)
        slack.advance(1000 * HOUR)
        assert await works(bot, team) == slack.token(team)
        assert bot.refreshes() == []


# --- once ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("age", [LATE, OVER])
async def test_senders_of_several_processes_need_one_call(bot: Bot, other: Bot, team: Workspace, age: float) -> None:
    bot.slack.advance(age)
    held = bot.slack.hold(ACCESS)
    senders = [asyncio.create_task(each.store.token(team.id)) for each in (bot, other, bot, other)]
    await held.arrived.wait()
    held.let_go()
    assert set(await asyncio.gather(*senders)) == {bot.slack.token(team)}
    assert len(bot.refreshes()) == 1


async def test_a_sender_does_not_wait_long_while_the_old_token_is_good(
    bot: Bot, other: Bot, team: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(renewals, "PATIENCE_S", 0.01)
    old = await works(bot, team)
    bot.slack.advance(LATE)
    held = bot.slack.hold(ACCESS)
    assert await works(bot, team) == old
    await held.arrived.wait()
    assert await works(other, team) == old
    held.let_go()
    await bot.store.close()
    assert await works(bot, team) == await works(other, team) == bot.slack.token(team) != old
    assert len(bot.refreshes()) == 1


async def test_a_sender_that_is_called_off_does_not_lose_what_slack_answers(
    bot: Bot, other: Bot, team: Workspace
) -> None:
    bot.slack.advance(OVER)
    held = bot.slack.hold(ACCESS)
    sender = asyncio.create_task(bot.store.token(team.id))
    await held.arrived.wait()
    sender.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await sender
    held.let_go()
    await bot.store.close()
    assert await works(other, team) == bot.slack.token(team)
    assert len(bot.refreshes()) == 1


async def test_a_process_that_died_while_renewing_does_not_block_the_others_for_ever(
    bot: Bot, team: Workspace, redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    bot.slack.advance(LATE)
    monkeypatch.setattr(installation_records, "LOCK_S", 0.3)
    dead = Records(redis).lock(team.id)
    await dead.__aenter__()  # and nobody ever leaves it
    assert await works(bot, team) == bot.slack.token(team)
    await dead.__aexit__(None, None, None)  # too late: the lock is not its own any more
    assert len(bot.refreshes()) == 1


# --- the vault's keys change --------------------------------------------------------------------------------------


async def test_a_renewed_token_is_sealed_with_the_first_key(bot: Bot, redis: Redis, team: Workspace) -> None:
    new = Fernet.generate_key().decode()
    bot.slack.advance(LATE)
    async with process(bot.slack, redis, keys=[new]) as between:
        renewed = await works(between, team)
    async with process(bot.slack, redis, keys=[new], secret=f"{SECRET}, replaced") as after:
        assert await works(after, team) == renewed
        after.slack.advance(LATE)
        assert await works(after, team) == bot.slack.token(team) != renewed


async def test_a_token_is_sealed_again_when_it_is_sent_with(bot: Bot, redis: Redis, team: Workspace) -> None:
    new = Fernet.generate_key().decode()
    token = bot.slack.token(team)
    async with process(bot.slack, redis, keys=[new]) as between:
        await works(between, team)
        once = await Records(redis).read(team.id)
        await works(between, team)
        assert await Records(redis).read(team.id) == once
    async with process(bot.slack, redis, keys=[new], secret=f"{SECRET}, replaced") as after:
        assert await works(after, team) == token


# --- Slack has trouble --------------------------------------------------------------------------------------------

TROUBLES: list[Trouble] = [
    ServerError(status=500),
    ServerError(status=503),
    RateLimited(retry_after=1),
    Html(status=200),
    Html(status=502),
    Reset(),
    Refusal(error="internal_error"),
    Refusal(error="bad_client_secret"),
]


@pytest.mark.parametrize("trouble", TROUBLES, ids=repr)
async def test_while_slack_has_trouble_the_old_token_is_used(bot: Bot, team: Workspace, trouble: Trouble) -> None:
    old = await works(bot, team)
    bot.slack.advance(LATE)
    bot.slack.fail(ACCESS, trouble, times=ALWAYS)
    for _ in range(3):
        assert await works(bot, team) == old
    assert len(bot.refreshes()) == 1, "it is not asked again with each message"
    bot.slack.heal()
    bot.slack.advance(301)
    assert await works(bot, team) == bot.slack.token(team) != old


@pytest.mark.parametrize("trouble", TROUBLES, ids=repr)
async def test_an_expired_token_is_waited_for(bot: Bot, team: Workspace, trouble: Trouble) -> None:
    bot.slack.advance(OVER)
    bot.slack.fail(ACCESS, trouble, times=ALWAYS)
    with pytest.raises(TokenUnavailable) as caught:
        await bot.store.token(team.id)
    assert 0 < caught.value.wait <= 300
    with pytest.raises(TokenUnavailable):
        await bot.store.token(team.id)
    assert len(bot.refreshes()) == 1
    bot.slack.heal()
    bot.slack.advance(caught.value.wait + 1)
    assert await works(bot, team) == bot.slack.token(team)


async def test_slack_is_given_the_time_it_asks_for(bot: Bot, team: Workspace) -> None:
    bot.slack.advance(LATE)
    bot.slack.fail(ACCESS, RateLimited(retry_after=600))
    await works(bot, team)
    bot.slack.advance(500)
    await works(bot, team)
    assert len(bot.refreshes()) == 1
    bot.slack.advance(101)
    await works(bot, team)
    assert len(bot.refreshes()) == 2


# --- an answer is lost --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("loss", [LostAnswer(), CutAnswer(), Silence()], ids=repr)
async def test_after_a_lost_answer_the_old_token_serves_until_it_expires(
    bot: Bot, other: Bot, team: Workspace, loss: Trouble, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(token_calls, "PATIENCE_S", 0.5)
    old = await works(bot, team)
    bot.slack.advance(LATE)
    bot.slack.fail(ACCESS, loss)
    assert await works(bot, team) == old
    with capture_logs() as lines:
        for _ in range(3):
            bot.slack.advance(61)
            assert await works(bot, team) == await works(other, team) == old
    assert [(line["log_level"], line["code"]) for line in lines] == [("error", "invalid_refresh_token")]
    assert len(bot.refreshes()) == 2, "what Slack has called invalid is not tried again"
    bot.slack.advance(2 * HOUR)
    for each in (bot, other):
        with pytest.raises(TokenUnavailable) as caught:  # what waits for it is sent once the app is installed again
            await each.store.token(team.id)
        assert caught.value.wait == 300.0
    assert len(bot.refreshes()) == 2
    await other.install(team)
    assert await works(bot, team) == bot.slack.token(team)


async def test_an_answer_that_was_lost_on_the_way_there_costs_nothing(bot: Bot, team: Workspace) -> None:
    old = await works(bot, team)
    bot.slack.advance(LATE)
    bot.slack.fail(ACCESS, Reset())
    assert await works(bot, team) == old
    assert len(bot.refreshes()) == 1, "no second try at once: it might be a second use"
    bot.slack.advance(61)
    assert await works(bot, team) == bot.slack.token(team) != old


async def test_a_store_that_is_away_when_slack_answers_gets_the_token_when_it_is_back(
    slack: FakeSlack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(renewals, "_KEEP_PAUSES_S", [0.05] * 200)
    monkeypatch.setattr(installation_records, "PATIENCE_S", 0.2)
    with running(Kind.VALKEY) as own:
        async with empty_redis(own.url) as redis, process(slack, redis) as bot:
            team = slack.workspace(scopes=())
            await bot.install(team)
            slack.advance(LATE)
            held = slack.hold(ACCESS)
            sender = asyncio.create_task(bot.store.token(team.id))
            await held.arrived.wait()
            own.kill()
            held.let_go()
            await eventually(lambda: bot.refreshes()[0].status == 200, lambda: "not answered")
            own.start()
            assert await sender
            await bot.store.close()
            assert await works(bot, team) == slack.token(team)
            assert len(bot.refreshes()) == 1


# --- the end ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("age", [LATE, OVER])
@pytest.mark.parametrize("code", ["token_revoked", "account_inactive"])
async def test_a_revoked_installation_has_no_token(
    bot: Bot, other: Bot, team: Workspace, code: str, age: float
) -> None:
    bot.slack.advance(age)
    bot.slack.fail(ACCESS, Refusal(error=code), times=ALWAYS)
    with capture_logs() as lines:
        for each in (bot, other, bot):
            with pytest.raises(NoToken):
                await each.store.token(team.id)
    assert [(line["log_level"], line["code"]) for line in lines] == [("error", code)]
    assert len(bot.refreshes()) == 1


async def test_an_uninstalled_app_is_told_so_when_it_renews(bot: Bot, team: Workspace) -> None:
    with bot.slack.postponed():
        await bot.slack.uninstall(team)
    bot.slack.advance(OVER)
    with pytest.raises(NoToken):
        await bot.store.token(team.id)


async def test_a_renewal_does_not_bring_back_what_was_removed_meanwhile(bot: Bot, other: Bot, team: Workspace) -> None:
    bot.slack.advance(LATE)
    held = bot.slack.hold(ACCESS)
    sender = asyncio.create_task(bot.store.token(team.id))
    await held.arrived.wait()
    assert await other.store.remove(team.id, before=bot.slack.world.now())
    held.let_go()
    with pytest.raises(NoToken):
        await sender
    assert await bot.store.find(enterprise="", team=team.id, org_wide=False) is not None, "for a minute"
    with pytest.raises(NoToken):
        await bot.store.token(team.id)


async def test_a_renewal_does_not_undo_what_was_installed_meanwhile(bot: Bot, other: Bot, team: Workspace) -> None:
    bot.slack.advance(LATE)
    held = bot.slack.hold(ACCESS)
    sender = asyncio.create_task(bot.store.token(team.id))
    await held.arrived.wait()
    made = await other.install(team)
    newest = bot.slack.token(team)
    held.let_go()
    assert await sender == newest
    assert await works(other, team) == newest
    assert await other.find(team.id) == made


async def test_a_refusal_of_what_was_replaced_meanwhile_does_not_count(bot: Bot, other: Bot, team: Workspace) -> None:
    bot.slack.advance(OVER)
    held = bot.slack.hold(ACCESS)
    sender = asyncio.create_task(bot.store.token(team.id))
    await held.arrived.wait()
    bot.slack.world.refresh_tokens.clear()
    await other.install(team)
    with capture_logs() as lines:
        held.let_go()
        assert await sender == bot.slack.token(team)
    assert lines == []
    assert await works(other, team) == bot.slack.token(team)


# --- secrets ------------------------------------------------------------------------------------------------------


async def test_no_secret_reaches_the_store_or_a_log_line(
    bot: Bot,
    team: Workspace,
    server: Server,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    with capture_logs() as lines:
        for trouble in (CutAnswer(), ServerError(), Refusal(error="token_revoked")):
            bot.slack.advance(LATE)
            bot.slack.fail(ACCESS, trouble)
            with contextlib.suppress(NoToken, TokenUnavailable):
                await bot.store.token(team.id)
            await bot.install(team)
            bot.slack.advance(LATE)
            await works(bot, team)
    dump = written(server.folder)
    said = f"{caplog.text} {lines} {capsys.readouterr()}"
    assert team.id in said
    assert len(secrets_of(bot.slack)) > 10
    for secret in secrets_of(bot.slack):
        assert secret not in said
        assert secret.encode() not in dump
