"""Stored installations on real servers: found, forgotten, made again, never readable."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from slack_sdk.oauth.installation_store.models.bot import Bot as SdkBot
from slack_sdk.oauth.installation_store.models.installation import Installation as SdkInstallation
from structlog.testing import capture_logs

from adapters.slack.installation_records import Records
from adapters.slack.installations import Installations, NoToken, TokenUnavailable
from adapters.slack.stored_installations import FOUND_S, MISSING_S
from tests.adapters.slack.installing import Bot, empty_redis, process, secrets_of, written
from tests.bot.servers import Kind, Server, missing, running
from tests.fakes.slack import ALL_SCOPES, ALWAYS, FakeSlack, Refusal, ServerError, running_slack


@pytest.fixture(scope="module", params=[Kind.VALKEY, Kind.REDIS, Kind.CLUSTER])
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    kind = Kind(request.param)
    if reason := missing(kind):
        pytest.skip(reason)
    with running(kind) as server:
        yield server


@pytest.fixture
async def redis(server: Server) -> AsyncIterator[Redis]:
    async with empty_redis(server.url) as client:
        yield client


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with running_slack() as slack:
        yield slack


@pytest.fixture
async def bot(slack: FakeSlack, redis: Redis) -> AsyncIterator[Bot]:
    async with process(slack, redis) as bot:
        yield bot


@pytest.fixture
async def other(slack: FakeSlack, redis: Redis) -> AsyncIterator[Bot]:
    async with process(slack, redis) as bot:
        yield bot


# --- finding ------------------------------------------------------------------------------------------------------


async def test_an_installation_is_found_by_another_process_with_what_slack_told(bot: Bot, other: Bot) -> None:
    team = bot.slack.workspace(scopes=())
    made = await bot.install(team, ["chat:write", "commands"])
    assert made.key == team.id
    assert made.bot_user == team.bot_user
    assert made.scopes == {"chat:write", "commands"}
    assert made.installed_at == pytest.approx(bot.slack.world.now(), abs=60)
    protocol: Installations = other.store
    assert await protocol.find(enterprise="", team=team.id, org_wide=False) == made
    assert await protocol.token(team.id) == bot.slack.token(team)
    assert await protocol.learn(team.id) == made
    assert bot.slack.calls("auth.test") == []


async def test_nothing_is_found_where_nothing_is(bot: Bot) -> None:
    assert await bot.find("T0NOBODY") is None
    assert await bot.find() is None
    assert await bot.store.learn("T0NOBODY") is None
    with pytest.raises(NoToken):
        await bot.store.token("T0NOBODY")


async def test_an_organisation_is_found_by_its_id_and_by_its_workspaces(bot: Bot, other: Bot) -> None:
    umbrella = bot.slack.enterprise()
    team = bot.slack.workspace(enterprise=umbrella, scopes=())
    made = await bot.install(umbrella)
    assert made.key == umbrella.id
    for each in (bot, other):
        assert await each.find(enterprise=umbrella.id, org_wide=True) == made
        assert await each.find(team.id, enterprise=umbrella.id, org_wide=True) == made
        assert await each.find(team.id, enterprise=umbrella.id) == made
        assert await each.find(team.id) is None
    assert await other.store.token(umbrella.id) == bot.slack.token(umbrella)


async def test_a_workspace_with_its_own_installation_comes_before_its_organisation(bot: Bot) -> None:
    umbrella = bot.slack.enterprise()
    team = bot.slack.workspace(enterprise=umbrella, scopes=())
    whole, own = await bot.install(umbrella), await bot.install(team)
    assert await bot.find(team.id, enterprise=umbrella.id) == own
    assert await bot.find(team.id, enterprise=umbrella.id, org_wide=True) == whole
    assert await bot.store.token(team.id) != await bot.store.token(umbrella.id)


async def test_an_event_costs_no_second_look_up(bot: Bot, other: Bot, server: Server) -> None:
    team = bot.slack.workspace(scopes=())
    await bot.install(team)
    found = await other.find(team.id)
    assert await other.find("T0NOBODY") is None
    before = commands(server)
    assert await other.find(team.id) == found
    assert await other.store.learn(team.id) == found
    assert await other.find("T0NOBODY") is None
    assert commands(server) == before


def commands(server: Server) -> str:
    """How often installations were read, by the server's count."""
    stats = server.ask("INFO commandstats").splitlines()
    return next((line for line in stats if line.startswith("cmdstat_hgetall")), "")


async def test_a_new_installation_is_known_elsewhere_within_seconds(bot: Bot, other: Bot) -> None:
    team = bot.slack.workspace(scopes=())
    assert await bot.find(team.id) is None
    assert await other.find(team.id) is None
    made = await bot.install(team)
    assert await bot.find(team.id) == made
    assert await other.find(team.id) is None
    other.timer.now += MISSING_S
    assert await other.find(team.id) == made


# --- removing -----------------------------------------------------------------------------------------------------


async def test_what_is_removed_is_gone_at_once_here_and_within_a_minute_elsewhere(bot: Bot, other: Bot) -> None:
    team = bot.slack.workspace(scopes=())
    made = await bot.install(team)
    assert await other.find(team.id) == made
    assert await bot.store.remove(team.id, before=bot.slack.world.now())
    assert await bot.find(team.id) is None
    assert await other.find(team.id) == made
    with pytest.raises(NoToken):
        await other.store.token(team.id)
    other.timer.now += FOUND_S
    assert await other.find(team.id) is None


async def test_removing_again_says_gone_again_so_that_what_follows_can_be_repeated(bot: Bot) -> None:
    team = bot.slack.workspace(scopes=())
    await bot.install(team)
    now = bot.slack.world.now()
    assert await bot.store.remove(team.id, before=now)
    assert await bot.store.remove(team.id, before=now)


async def test_a_late_notice_does_not_remove_a_newer_installation(bot: Bot, other: Bot) -> None:
    team = bot.slack.workspace(scopes=())
    first = await bot.install(team)
    bot.slack.advance(30)
    uninstalled_at = bot.slack.world.now()
    bot.slack.advance(30)
    second = await bot.install(team, ["commands"])
    assert second.installed_at > first.installed_at
    for each in (bot, other):
        assert not await each.store.remove(team.id, before=uninstalled_at)
        assert await each.find(team.id) == second
        assert await each.store.token(team.id) == bot.slack.token(team)
    assert await other.store.remove(team.id, before=bot.slack.world.now())


async def test_a_look_up_that_a_removal_overtakes_is_not_remembered(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    team = bot.slack.workspace(scopes=())
    await bot.install(team)
    bot.timer.now += FOUND_S
    read = Records.read

    async def overtaken(records: Records, key: str) -> object:
        found = await read(records, key)
        await bot.store.remove(team.id, before=bot.slack.world.now())
        return found

    monkeypatch.setattr(Records, "read", overtaken)
    await bot.find(team.id)
    monkeypatch.undo()
    assert await bot.find(team.id) is None


# --- learning -----------------------------------------------------------------------------------------------------


async def kept_without_details(bot: Bot) -> str:
    """An installation of which only the token is known; its tenant."""
    team = bot.slack.workspace()
    await bot.store.async_save_bot(
        SdkBot(team_id=team.id, bot_token=bot.slack.token(team), bot_id="", bot_user_id="", installed_at=0.0)
    )
    return team.id


async def test_what_is_unknown_is_learned_once(bot: Bot, other: Bot) -> None:
    key = await kept_without_details(bot)
    learned = await bot.store.learn(key)
    assert learned is not None
    assert learned.bot_user == bot.slack.world.workspaces[key].bot_user
    assert learned.scopes == ALL_SCOPES
    assert await bot.store.learn(key) == await other.store.learn(key) == learned
    assert await bot.find(key) == learned
    assert len(bot.slack.calls("auth.test")) == 1


async def test_slack_may_not_be_able_to_tell(bot: Bot) -> None:
    key = await kept_without_details(bot)
    bot.slack.fail("auth.test", ServerError(), times=ALWAYS)
    with pytest.raises(TokenUnavailable):
        await bot.store.learn(key)
    bot.slack.heal()
    bot.slack.fail("auth.test", Refusal(error="account_inactive"))
    with capture_logs() as lines:
        assert await bot.store.learn(key) is None
    assert [line["code"] for line in lines] == ["account_inactive"]


# --- trouble with the store ---------------------------------------------------------------------------------------


async def test_without_a_store_nothing_is_said_to_be_missing(slack: FakeSlack, tmp_path: Path) -> None:
    away = Redis(unix_socket_path=str(tmp_path / "none.sock"), retry=Retry(NoBackoff(), 0))
    async with process(slack, away) as bot:
        for ask in (bot.find("T1"), bot.store.token("T1"), bot.store.learn("T1"), bot.store.remove("T1", before=0)):
            with pytest.raises(TokenUnavailable) as caught:
                await ask
            assert caught.value.wait > 0
    await away.aclose()


# --- for Bolt -----------------------------------------------------------------------------------------------------


async def test_bolt_finds_a_bot_and_cannot_renew_its_token(bot: Bot) -> None:
    team = bot.slack.workspace(scopes=())
    await bot.install(team)
    found = await bot.store.async_find_bot(enterprise_id=None, team_id=team.id)
    assert found is not None
    assert (found.bot_token, found.bot_user_id) == (bot.slack.token(team), team.bot_user)
    assert found.bot_refresh_token is None
    assert found.bot_token_expires_at is None
    whole = await bot.store.async_find_installation(enterprise_id=None, team_id=team.id, user_id="U1")
    assert whole is not None
    assert (whole.bot_token, whole.user_token) == (found.bot_token, None)
    assert await bot.store.async_find_installation(enterprise_id=None, team_id="T0NOBODY") is None


async def test_bolt_forgets_an_installation_but_not_for_one_user(bot: Bot) -> None:
    team = bot.slack.workspace(scopes=())
    await bot.install(team)
    await bot.store.async_delete_installation(enterprise_id=None, team_id=team.id, user_id="U1")
    assert await bot.find(team.id) is not None
    await bot.store.async_delete_all(enterprise_id=None, team_id=team.id)
    assert await bot.find(team.id) is None


async def test_an_installation_without_a_bot_or_a_tenant_is_not_kept(bot: Bot) -> None:
    for broken in (
        SdkInstallation(team_id="T1", user_id="U1", user_token="xoxp-1"),
        SdkInstallation(bot_token="xoxb-1", user_id="U1"),
        SdkInstallation(bot_token="xoxb-1", user_id="U1", team_id="T1", is_enterprise_install=True),
    ):
        with pytest.raises(ValueError, match="tenant"):
            await bot.store.async_save(broken)


# --- secrets ------------------------------------------------------------------------------------------------------


async def test_no_token_was_ever_written_where_it_can_be_read(bot: Bot, server: Server) -> None:
    team = bot.slack.workspace(scopes=())
    await bot.install(team)
    await bot.store.token(team.id)
    dump = written(server.folder)
    assert team.id.encode() in dump
    assert len(secrets_of(bot.slack)) >= 3
    for secret in secrets_of(bot.slack):
        assert secret.encode() not in dump


async def test_a_record_shows_no_token(bot: Bot, redis: Redis) -> None:
    team = bot.slack.workspace(scopes=())
    await bot.install(team)
    record = await Records(redis).read(team.id)
    assert record is not None
    assert record.sealed not in repr(record)
    assert team.id in repr(record)


async def test_tokens_of_one_tenant_do_not_pass_for_those_of_another(bot: Bot, redis: Redis) -> None:
    mine, theirs = bot.slack.workspace("Mine", scopes=()), bot.slack.workspace("Theirs", scopes=())
    await bot.install(mine)
    await bot.install(theirs)
    records = Records(redis)
    record, foreign = await records.read(mine.id), await records.read(theirs.id)
    assert record is not None
    assert foreign is not None
    assert await records.amend(record, replace(record, sealed=foreign.sealed))
    with pytest.raises(TokenUnavailable):
        await bot.store.token(mine.id)


async def test_a_lost_key_is_told_once_and_keeps_the_installation(slack: FakeSlack, redis: Redis, bot: Bot) -> None:
    team = slack.workspace(scopes=())
    made = await bot.install(team)
    async with process(slack, redis, secret="another secret that is long enough") as later:
        with capture_logs() as lines:
            for _ in range(3):
                with pytest.raises(TokenUnavailable):
                    await later.store.token(team.id)
        assert [line["log_level"] for line in lines] == ["error"]
        assert await later.find(team.id) == made
    assert await bot.store.token(team.id) == slack.token(team)
