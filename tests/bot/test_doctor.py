"""What `livewise doctor` tells an operator, on every kind of store, in good days and bad ones."""

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.config import Settings
from bot.connection import connect
from bot.doctor import Diagnosis, examine
from bot.embedded import EmbeddedStore
from bot.reminders import waking
from bot.store import Store
from tests.bot.servers import Kind, Server, missing, running
from tests.bot.waker import PACE
from tests.e2e.bots import ROOT
from tests.e2e.estates import free_port

DAY = timedelta(days=1)


@pytest.fixture
def server() -> Generator[Server]:
    with running(Kind.VALKEY) as started:
        yield started


def settings(url: str = "", **more: str) -> Settings:
    stored = {"REDIS_URL": url} if url else {}
    return Settings.model_validate({"PORT": free_port(), **stored, **more})


def told(diagnosis: Diagnosis, subject: str) -> str:
    """The one line about this."""
    [line] = [line for line in diagnosis.lines if line[8:].startswith(f"{subject}")]
    return line


@asynccontextmanager
async def session_in(url: str, *, due: datetime | None, effects: tuple[str, ...] = ()) -> AsyncGenerator[None]:
    """With a session that is due then, or with messages to be shown since a day ago."""
    store = Store(connect(url))
    await store.commit(
        session="s1",
        base=0,
        document="{}",
        seen="start",
        effects=effects,
        tenant="T",
        owner="U",
        at=datetime.now(UTC) - DAY,
        keep=10 * DAY,
        grace=timedelta(seconds=3),
        due=due,
    )
    try:
        yield
    finally:
        await store.close()


@pytest.mark.parametrize("kind", Kind)
async def test_a_store_that_keeps_everything_is_well(kind: Kind) -> None:
    if reason := missing(kind):
        pytest.skip(reason)
    with running(kind) as server:
        server.ask("CONFIG SET appendfsync always")
        found = await examine(settings(server.url))
    assert found.is_well, found.lines
    assert found.lines[-1] == "All is well."
    assert "answers in" in told(found, "store: ")
    assert "every change is on the disk before it is acknowledged" in told(found, "store persistence")
    assert "nothing is evicted" in told(found, "store memory")
    assert told(found, "messages").endswith("all are shown")
    assert "version 0." in told(found, "Livewise: ")


async def test_a_store_that_keeps_nothing_or_evicts_is_a_problem_with_a_fix(server: Server) -> None:
    server.ask("CONFIG SET appendonly no")
    server.ask("CONFIG SET maxmemory 100mb")
    server.ask("CONFIG SET maxmemory-policy allkeys-lru")
    found = await examine(settings(server.url))
    assert told(found, "store persistence").startswith("PROBLEM")
    assert "loses every plan. Set appendonly yes" in told(found, "store persistence")
    assert "maxmemory-policy is allkeys-lru" in told(found, "store memory")
    assert "Set maxmemory-policy noeviction" in told(found, "store memory")
    assert found.lines[-1] == "There are 2 problems."


async def test_snapshots_alone_are_told_with_what_they_risk(server: Server) -> None:
    server.ask("CONFIG SET appendonly no")
    assert server.ask("CONFIG SET save '60 1'") == "+OK\r\n"
    found = await examine(settings(server.url))
    assert "snapshots only, the last at 20" in told(found, "store persistence")
    assert "is lost if the server dies" in told(found, "store persistence")
    assert found.is_well


async def test_an_overdue_reminder_without_a_worker_is_two_problems_that_name_it(server: Server) -> None:
    async with session_in(server.url, due=datetime.now(UTC) - timedelta(hours=3)):
        found = await examine(settings(server.url))
    assert "1 overdue; the oldest, of session s1" in told(found, "reminders")
    assert "(3 hours)" in told(found, "reminders")
    assert "no process sends reminders" in told(found, "workers")
    assert "Start `livewise serve` or `livewise work`" in told(found, "workers")
    assert not found.is_well


async def test_a_worker_that_lives_is_seen(server: Server) -> None:
    store, url = Store(connect(server.url)), server.url

    async def remind(_: str) -> None:
        pass

    async with (
        session_in(url, due=datetime.now(UTC) + DAY),
        waking(url, store=store, clock=lambda: datetime.now(UTC), remind=remind, pace=PACE),
        asyncio.timeout(20),
    ):
        while "1 alive" not in told(found := await examine(settings(url)), "workers"):
            await asyncio.sleep(0.05)
    await store.close()
    assert "1 plan waits, the next at" in told(found, "reminders")
    assert found.is_well, found.lines


async def test_messages_that_nobody_shows_are_a_problem(server: Server) -> None:
    async with session_in(server.url, due=None, effects=("{}",)):
        found = await examine(settings(server.url))
    assert told(found, "messages").startswith("PROBLEM")
    assert "1 session has some to be shown; the oldest, of session s1" in told(found, "messages")


async def test_a_built_in_store_is_asked_whether_it_runs_or_not(tmp_path: Path) -> None:
    given = settings(LIVEWISE_DATA=str(tmp_path / "data"))
    stopped = await examine(given)
    assert "every change is on the disk" in told(stopped, "store persistence")
    assert not (tmp_path / "data" / "store.sock").exists()
    used = EmbeddedStore(tmp_path / "data")
    await used.start()
    try:
        assert "answers in" in told(await examine(given), "store: ")
        client = connect(used.url)
        assert await client.execute_command("PING")
        await client.aclose()
    finally:
        await used.stop()


async def test_a_bot_that_does_not_run_is_a_problem_where_it_could_run_nowhere_else(
    tmp_path: Path, server: Server
) -> None:
    alone = await examine(settings(LIVEWISE_DATA=str(tmp_path / "data")))
    assert told(alone, "bot").startswith("PROBLEM")
    assert "Start it with `livewise serve`" in told(alone, "bot")
    assert alone.lines[-1] == "There is 1 problem."
    one_of_many = await examine(settings(server.url))
    assert "unless it runs elsewhere" in told(one_of_many, "bot")
    of_any_port = await examine(settings(LIVEWISE_DATA=str(tmp_path / "data"), PORT="0"))
    assert "only its log says" in told(of_any_port, "bot")
    assert of_any_port.is_well, of_any_port.lines


def test_the_command_tells_programs_and_its_exit_code_what_is_wrong(tmp_path: Path) -> None:
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), "PORT": free_port()}
    environment["REDIS_URL"] = f"redis://ana:hunter2@127.0.0.1:{free_port()}/0"
    asked = subprocess.run(
        [sys.executable, "-m", "bot", "doctor", "--json"],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert asked.returncode == 1, asked.stderr
    found = json.loads(asked.stdout)
    assert found["well"] is False
    [store] = [each for each in found["findings"] if each["subject"] == "store"]
    assert "does not answer" in store["problem"]
    assert "hunter2" not in asked.stdout + asked.stderr
