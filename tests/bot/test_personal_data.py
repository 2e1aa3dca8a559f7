"""What is kept about one person, told and erased by an operator."""

import asyncio
import json
import re
import subprocess
import sys
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from redis.asyncio import Redis

from adapters.base import DeskUnavailable, Person, address_of
from adapters.slack.directs import Directs
from adapters.teams.activity import Sender
from adapters.teams.people import People as TeamsPeople
from adapters.tongues import Tongues
from adapters.web import Secure, create
from adapters.web.messages import MessageLog
from bot.app import at_the_records
from bot.config import Settings, load_settings
from bot.connection import connect
from bot.embedded import EmbeddedStore
from bot.keys import Keys, digest_of
from bot.personal_data import PersonalData, Platform
from bot.store import Store
from dialogs.document import from_json, to_json
from dialogs.reminders import Mark
from dialogs.session import planned as dates
from tests.bot.one_bot import ANA, Bot
from tests.bot.servers import Kind, running
from tests.bot.test_cli import livewise
from tests.e2e.bots import ROOT

DOCUMENTS = ROOT / "tests" / "data" / "documents"
NOTHING: Mapping[str, object] = {"plans": [], "chosen": {}, "platform": {}}


def planned(tenant: str, owner: str, place: str) -> str:
    """The document of a plan with reminders that this person made."""
    document: dict[str, Any] = json.loads((DOCUMENTS / "v2-reminders.json").read_text("utf-8"))
    booked = {"booking": document["called_off"], "called_off": None, "changing": None, "draft": None}
    whose = {"tenant": tenant, "owner": owner, "place": place}
    session = from_json(json.dumps({**document, **booked, **whose}))
    plan, reminders = dates(session), session.reminders
    assert plan is not None
    assert reminders is not None
    return to_json(replace(session, reminders=replace(reminders, marks={plan.steps[0].key: Mark.DONE})))


def session_of(person: str) -> str:
    """The id of their session, which tells nothing of them."""
    return digest_of(person)[:26]


async def keep(store: Store, name: str, document: str) -> None:
    session = from_json(document)
    await store.commit(
        session=name,
        base=0,
        document=document,
        seen="start",
        effects=['{"do": "refresh", "slot": "plan"}'],
        tenant=session.tenant,
        owner=session.owner,
        at=datetime.now(UTC),
        keep=timedelta(days=30),
        grace=timedelta(seconds=3),
        due=None,
    )
    await store.bind(f"{address_of(session).platform}/thread-{name}", name, keep=timedelta(days=30))


async def fill(url: str) -> None:
    """Ana and Ben at three platforms, each with all that can be kept about them."""
    store, redis = Store(connect(url)), cast("Redis", connect(url))
    tongues = Tongues(redis, strangers={"web"})
    people, messages = TeamsPeople(redis, tongues), MessageLog(redis, kept=timedelta(days=30))
    for tenant, person, platform in (
        *(("T1", who, "slack") for who in ("UANA", "UBEN")),
        *(("org", who, "teams") for who in ("ana-in-the-directory", "ben-in-the-directory")),
        *(("web", who, "web") for who in ("ana", "ben")),
    ):
        await keep(store, session_of(person), planned(tenant, person, f"{platform}:C1//{person}"))
        await tongues.choose(Person(tenant=tenant, id=person), "sl")
    for who in ("UANA", "UBEN"):
        await Directs(redis).note("T1", who, f"D{who}")
        kept = {"locale": "en-GB", "zone": "Europe/London", "at": 1795424400}
        await redis.hset("livewise:slack:people:T1", who, json.dumps(kept))
    for who in ("ana", "ben"):
        await people.meet("org", Sender(account=f"29:{who}", directory_id=f"{who}-in-the-directory", locale="en-US"))
        await messages.open(f"room-{who}", who)
        await messages.say(f"room-{who}", who, f"{who} wrote this", "1")
    await messages.say("room-ben", "ana", "ana wrote this to ben", "2")
    await redis.aclose()
    await store.close()


@pytest.fixture
async def settings(tmp_path: Path) -> AsyncGenerator[Settings]:
    """Those of a bot with no platform set up, on a server of its own that `fill` has filled."""
    with running(Kind.VALKEY) as server:
        await fill(server.url)
        yield load_settings({"REDIS_URL": server.url, "LIVEWISE_DATA": str(tmp_path / "data")}, env_file=None)


async def told(settings: Settings, platform: Platform, tenant: str, person: str) -> Mapping[str, Any]:
    async with at_the_records(settings, platform) as records:
        return await records.told(Person(tenant=tenant, id=person))


async def erase(settings: Settings, platform: Platform, tenant: str, person: str) -> None:
    async with at_the_records(settings, platform) as records:
        await records.erase(Person(tenant=tenant, id=person))


WHO = [
    (Platform.SLACK, "T1", "UANA", "UBEN"),
    (Platform.TEAMS, "org", "ana-in-the-directory", "ben-in-the-directory"),
    (Platform.WEB, "web", "ana", "ben"),
]


@pytest.mark.parametrize(("platform", "tenant", "ana", "ben"), WHO)
async def test_what_is_kept_is_told_then_erased_and_nobody_elses(
    settings: Settings, platform: Platform, tenant: str, ana: str, ben: str
) -> None:
    hers, his = await told(settings, platform, tenant, ana), await told(settings, platform, tenant, ben)
    [plan] = hers["plans"]
    assert plan["document"]["owner"] == ana
    assert plan["training"]
    assert plan["recommendation"] in {"async-first", "hybrid", "live-first"}
    assert [step["marked"] for step in plan["steps"]][:2] == ["done", None]
    assert datetime.fromisoformat(plan["kept_until"]) > datetime.now(UTC) + timedelta(days=29)
    assert plan["to_be_sent"] == ['{"do": "refresh", "slot": "plan"}']
    assert hers["chosen"] == {"language": "sl"}
    assert hers["platform"]
    await erase(settings, platform, tenant, ana)
    after = await told(settings, platform, tenant, ana)
    assert {name: after[name] for name in NOTHING} == NOTHING
    assert (await told(settings, platform, tenant, ben))["plans"] == his["plans"]


async def test_what_each_platform_knows_is_told_in_full(settings: Settings) -> None:
    slack = (await told(settings, Platform.SLACK, "T1", "UANA"))["platform"]
    assert slack["profile"] == {"locale": "en-GB", "zone": "Europe/London", "at": 1795424400}
    assert slack["direct_messages"] == "DUANA"
    for identity in ("ana-in-the-directory", "29:ana"):
        teams = (await told(settings, Platform.TEAMS, "org", identity))["platform"]
        assert teams == {"profiles": {"29:ana": {"id": "ana-in-the-directory", "locale": "en-US", "zone": ""}}}
    web = (await told(settings, Platform.WEB, "web", "ana"))["platform"]["conversations"]
    assert {room: [each["text"] for each in bubbles] for room, bubbles in web.items()} == {
        "room-ana": ["ana wrote this"],
        "room-ben": ["ana wrote this to ben"],
    }


async def test_no_key_names_a_person_that_was_erased(settings: Settings) -> None:
    for platform, tenant, ana, _ in WHO:
        await erase(settings, platform, tenant, ana)
    assert settings.redis_url is not None
    redis = cast("Redis", connect(settings.redis_url.get_secret_value()))
    kept = [str(key) for key in await redis.keys("*")]
    values = [await content(redis, key) for key in kept]
    await redis.aclose()
    assert kept, "there is Ben"
    left = [found[0] for each in (*kept, *values) for found in [re.search(r".*(UANA|\bana\b).*", each)] if found]
    assert left == []


async def content(redis: Redis, key: str) -> str:
    kind = str(await redis.type(key))
    read = {"hash": redis.hgetall, "set": redis.smembers, "string": redis.get}.get(kind)
    return str(await (read(key) if read else redis.zrange(key, 0, -1)))


async def test_a_plan_of_a_newer_version_is_told_as_it_is_kept(settings: Settings) -> None:
    assert settings.redis_url is not None
    redis = cast("Redis", connect(settings.redis_url.get_secret_value()))
    key = Keys().session(session_of("UANA"))
    document = json.loads(str(await redis.hget(key, "document")))
    await redis.hset(key, "document", json.dumps({**document, "v": 99, "mood": "sunny"}))
    await redis.aclose()
    [plan] = (await told(settings, Platform.SLACK, "T1", "UANA"))["plans"]
    assert plan["document"]["mood"] == "sunny"
    assert "training" not in plan


# --- the commands

ANA_AT_SLACK = ("--platform", "slack", "--tenant", "T1", "--person", "UANA")


@asynccontextmanager
async def filled(folder: Path) -> AsyncGenerator[None]:
    """The built-in store of this folder, filled, and in use while the block lasts."""
    store = EmbeddedStore(folder)
    await store.start()
    try:
        await fill(store.url)
        yield
    finally:
        await store.stop()


async def test_the_commands_beside_a_bot_and_without_one(tmp_path: Path) -> None:
    async with filled(tmp_path / "data"):
        exported = await asyncio.to_thread(livewise, "export", *ANA_AT_SLACK, folder=tmp_path)
        assert exported.returncode == 0, exported.stderr
        assert [plan["document"]["owner"] for plan in json.loads(exported.stdout)["plans"]] == ["UANA"]
    asked = subprocess.run(
        [sys.executable, "-m", "bot", "erase", *ANA_AT_SLACK],
        env={"PYTHONPATH": str(ROOT), "LIVEWISE_DATA": str(tmp_path / "data")},
        cwd=tmp_path,
        input="no\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert asked.returncode == 1
    assert "of UANA in T1: 1 plan and what else is known of them." in asked.stderr
    assert asked.stderr.endswith("Nothing was erased.\n")
    erased = livewise("erase", *ANA_AT_SLACK, "--yes", folder=tmp_path)
    assert (erased.returncode, erased.stderr) == (0, "")
    assert erased.stdout == "Erased everything kept about UANA in T1.\n"
    assert "UANA" not in journal(tmp_path / "data"), "nor in the journal of the store"
    assert "UBEN" in journal(tmp_path / "data")
    again = livewise("export", *ANA_AT_SLACK, folder=tmp_path)
    assert json.loads(again.stdout) == {"person": {"platform": "slack", "tenant": "T1", "id": "UANA"}, **NOTHING}
    assert "Nothing is kept about UANA in T1. Is it the id, and not the name?" in again.stderr


@pytest.mark.parametrize("command", ["export", "erase"])
def test_an_id_by_which_no_plans_are_kept_leads_to_the_one_that_is(
    settings: Settings, tmp_path: Path, command: str
) -> None:
    assert settings.redis_url is not None
    who = ("--platform", "teams", "--tenant", "org", "--person", "29:ana")
    given = {"REDIS_URL": settings.redis_url.get_secret_value()}
    told = livewise(command, *who, folder=tmp_path, settings=given)
    assert (told.returncode, told.stdout) == (1, "")
    assert "Run this again with --person ana-in-the-directory." in told.stderr


async def test_an_erasure_that_was_cut_short_leaves_no_traces_once_it_is_run_again(tmp_path: Path) -> None:
    async with filled(tmp_path / "data"):
        pass
    given = load_settings({"LIVEWISE_DATA": str(tmp_path / "data")}, env_file=None)
    await erase(given, Platform.SLACK, "T1", "UANA")
    assert "UANA" in journal(tmp_path / "data"), "it was cut short before the journal was written anew"
    again = await asyncio.to_thread(livewise, "erase", *ANA_AT_SLACK, "--yes", folder=tmp_path)
    assert again.returncode == 0
    assert "Nothing is kept about UANA in T1." in again.stderr
    assert "UANA" not in journal(tmp_path / "data")


def journal(folder: Path) -> str:
    return "".join(path.read_bytes().decode("latin-1") for path in (folder / "appendonlydir").iterdir())


async def test_a_page_whose_store_is_away_says_so_to_whoever_wants_to_be_forgotten() -> None:
    redis = Redis(unix_socket_path="/nowhere")
    tongues = Tongues(redis, strangers={"web"})
    page = create(
        redis,
        tongues=tongues,
        secret="s" * 40,
        secure=Secure.HTTP,
        kept=timedelta(days=30),
        clock=lambda: datetime.now(UTC),
    )
    with pytest.raises(DeskUnavailable):
        await page.forget(ANA)


def test_a_command_that_cannot_find_anybody_is_explained(tmp_path: Path) -> None:
    told = livewise("export", "--platform", "slack", "--person", "U1", folder=tmp_path)
    assert (told.returncode, told.stdout) == (1, "")
    assert "--tenant is missing" in told.stderr
    told = livewise("export", *ANA_AT_SLACK, folder=tmp_path)
    assert (told.returncode, told.stdout) == (1, "")
    assert "There is no data in" in told.stderr
    assert not (tmp_path / "data").exists(), "a mistyped folder is not made into an empty store"


async def test_what_a_person_erases_themselves_is_all_that_an_operator_would_find() -> None:
    with running(Kind.VALKEY) as server:
        bot = Bot(server.url)
        session = await bot.start()
        await bot.answer(session, "behavior")
        records = PersonalData(
            store=bot.store, engine=bot.engine, adapter=bot.adapter, choices=Tongues(bot.redis, strangers={"web"})
        )
        assert len(cast("list[object]", (await records.told(ANA))["plans"])) == 1
        await bot.engine.forget(ANA)
        after = await records.told(ANA)
        assert {name: after[name] for name in NOTHING} == NOTHING
        await bot.close()
