"""Backups of the built-in store, and what is restored from them."""

import asyncio
import contextlib
import gzip
import io
import itertools
import json
import shutil
import stat
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from pathlib import Path

import pytest
from redis.asyncio import Redis

from bot.app import at_the_records
from bot.backup import Existing, back_up, restore
from bot.backup_file import unpack
from bot.config import load_settings
from bot.embedded import UNFINISHED, EmbeddedStore, StoreFolderError
from bot.kept_secret import kept_secret
from bot.personal_data import Platform
from bot.problem import CannotDo
from tests.bot.test_cli import livewise
from tests.bot.test_embedded import end_server
from tests.e2e.bots import ROOT, bot_in, bots

PLAN = "livewise:{07}:session:"


@pytest.fixture
def place() -> Generator[Path]:
    """A folder with a short path; no server is left in it."""
    with tempfile.TemporaryDirectory(prefix="livewise-test-") as made:
        folder = Path(made).resolve()
        yield folder
        for lock in folder.rglob("server.lock"):
            end_server(lock.parent)


@contextlib.asynccontextmanager
async def started(home: Path) -> AsyncGenerator["Redis"]:
    store = EmbeddedStore(home)
    await store.start()
    try:
        async with Redis.from_url(store.url, decode_responses=True) as client:
            yield client
    finally:
        await store.stop()


async def fill(home: Path, plans: int) -> str:
    """Keep so many plans in a folder; its secret."""
    secret = kept_secret(home)
    async with started(home) as client:
        for number in range(plans):
            await client.hset(f"{PLAN}{number}", "document", f"{{{number}}}")
    return secret


async def plans_in(home: Path) -> set[int]:
    async with started(home) as client:
        return {int(str(key).removeprefix(PLAN)) for key in await client.keys(f"{PLAN}*")}


def content(home: Path) -> Mapping[str, bytes]:
    """Every file below a folder but those that servers leave anywhere."""
    files = [path for path in home.rglob("*") if path.is_file() and not path.name.startswith("server.")]
    return {str(path.relative_to(home)): path.read_bytes() for path in files}


def asides(home: Path) -> list[Path]:
    return list(home.glob("before-restore-*"))


async def test_a_backup_brings_back_plans_and_secret_on_another_machine(place: Path) -> None:
    secret = await fill(place / "data", 3)
    made = await back_up(place / "data", place / "a.backup", Existing.REFUSE)
    assert made.size == (place / "a.backup").stat().st_size
    restored = await restore(place / "a.backup", place / "other", Existing.REFUSE)
    assert (restored.plans, restored.aside, restored.about.made_at) == (3, None, made.at.replace(microsecond=0))
    assert await plans_in(place / "other") == {0, 1, 2}
    assert kept_secret(place / "other") == secret
    assert await plans_in(place / "data") == {0, 1, 2}, "the folder it was made of stays as it was"


async def test_it_holds_what_was_acknowledged_before_it_began_whatever_the_server_is_doing(place: Path) -> None:
    """Somebody writes all the time, and the server writes its files anew over and over."""
    kept_secret(place / "data")
    acknowledged, backups, enough = 0, 0, asyncio.Event()
    async with started(place / "data") as client:

        async def write() -> None:
            nonlocal acknowledged
            while not enough.is_set():
                await client.hset(f"{PLAN}{acknowledged}", "document", "x" * 2000)
                acknowledged += 1
                if acknowledged % 40 == 0:
                    with contextlib.suppress(Exception):  # it is at it already
                        await client.bgrewriteaof()

        writer = asyncio.create_task(write())
        files: set[str] = set()
        while backups < 8 or len(files) < 3:
            assert not writer.done(), writer.exception()
            assert backups < 40, files
            before = acknowledged
            await asyncio.to_thread(lambda: asyncio.run(back_up(place / "data", place / "a.backup", Existing.REPLACE)))
            backups += 1
            shutil.rmtree(place / "unpacked", ignore_errors=True)
            (place / "unpacked").mkdir()
            unpack(place / "a.backup", place / "unpacked")
            files |= {path.name for path in (place / "unpacked" / "appendonlydir").glob("*.base.*")}
            found = await plans_in(place / "unpacked")
            assert found == set(range(len(found))), "a state that the store really had"
            assert len(found) >= before, "acknowledged before the backup began"
        enough.set()
        await writer


async def test_a_backup_is_for_its_owner_alone_and_writes_over_nothing_unasked(place: Path) -> None:
    await fill(place / "data", 1)
    file = place / "a.backup"
    file.write_text("precious")
    with pytest.raises(CannotDo, match=r"a\.backup is there already.*--replace"):
        await back_up(place / "data", file, Existing.REFUSE)
    assert file.read_text() == "precious"
    await back_up(place / "data", file, Existing.REPLACE)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert sorted(path.name for path in place.iterdir()) == ["a.backup", "data"], "nothing half-made is left"


async def test_a_backup_without_data_or_without_a_place_is_explained(place: Path) -> None:
    with pytest.raises(CannotDo, match=r"no data in .*data.*LIVEWISE_DATA"):
        await back_up(place / "data", place / "a.backup", Existing.REFUSE)
    assert not (place / "data").exists()
    await fill(place / "data", 1)
    with pytest.raises(CannotDo, match="cannot be written"):
        await back_up(place / "data", place / "nowhere" / "a.backup", Existing.REFUSE)


async def test_a_backup_can_be_listed_and_checked_with_common_tools(place: Path) -> None:
    await fill(place / "data", 1)
    await back_up(place / "data", place / "a.backup", Existing.REFUSE)
    (place / "x").mkdir()
    subprocess.run(["tar", "-xzf", place / "a.backup", "-C", place / "x"], check=True)
    told = subprocess.run(
        ["sha256sum", "--check", "SHA256SUMS"], cwd=place / "x", capture_output=True, text=True, check=True
    )
    assert "secret: OK" in told.stdout


async def test_a_restore_refuses_a_folder_in_use(place: Path) -> None:
    await fill(place / "data", 1)
    await back_up(place / "data", place / "a.backup", Existing.REFUSE)
    async with started(place / "data") as client:
        with pytest.raises(StoreFolderError, match=r"a running Livewise uses it\. Stop that one"):
            await restore(place / "a.backup", place / "data", Existing.REPLACE)
        assert await client.ping()


async def test_a_restore_ends_the_server_that_a_killed_bot_has_left(place: Path) -> None:
    await fill(place / "data", 1)
    await back_up(place / "data", place / "a.backup", Existing.REFUSE)
    user = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.bot.store_user", str(place / "data")),
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert user.stdout is not None
    assert await user.stdout.readline() == b"ready\n"
    user.kill()
    await user.wait()
    assert (await restore(place / "a.backup", place / "data", Existing.REPLACE)).plans == 1


async def test_a_restore_keeps_what_was_there_aside_and_only_when_told(place: Path) -> None:
    old = await fill(place / "data", 5)
    new = await fill(place / "other", 2)
    await back_up(place / "other", place / "a.backup", Existing.REFUSE)
    before = content(place / "data")
    with pytest.raises(CannotDo, match=r"not empty\. Add --replace"):
        await restore(place / "a.backup", place / "data", Existing.REFUSE)
    assert content(place / "data") == before
    restored = await restore(place / "a.backup", place / "data", Existing.REPLACE)
    assert await plans_in(place / "data") == {0, 1}
    assert kept_secret(place / "data") == new
    assert restored.aside is not None
    assert content(restored.aside) == before
    assert kept_secret(restored.aside) == old
    assert await plans_in(restored.aside) == set(range(5)), "it is a data folder by itself"


async def test_a_restore_touches_nothing_else_that_lies_in_the_folder(place: Path) -> None:
    await fill(place / "other", 1)
    await back_up(place / "other", place / "a.backup", Existing.REFUSE)
    (place / "data").mkdir()
    (place / "data" / "letter.txt").write_text("dear")
    with pytest.raises(CannotDo, match="not empty"):
        await restore(place / "a.backup", place / "data", Existing.REFUSE)
    assert (await restore(place / "a.backup", place / "data", Existing.REPLACE)).aside is None
    assert (place / "data" / "letter.txt").read_text() == "dear"


def packed(members: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as tar:
        for name, held in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(held)
            tar.addfile(entry, io.BytesIO(held))
    return buffer.getvalue()


ABOUT = {"format": 1, "livewise": "0.1.0", "made_at": "2026-11-23T09:00:00+00:00"}


@pytest.mark.parametrize(
    ("held", "sentence"),
    [
        (b"", r"is no backup"),
        (b"dear diary", r"is no backup"),
        (gzip.compress(b"dear diary"), r"is no backup"),
        (packed({"holiday.jpg": b"..."}), r"is no backup"),
        (packed({"livewise-backup.json": b"[]"}), r"is no backup"),
        (packed({"livewise-backup.json": json.dumps(ABOUT).encode()}), r"is damaged or not whole"),
        (
            packed({"livewise-backup.json": json.dumps({**ABOUT, "format": 2, "livewise": "0.9.0"}).encode()}),
            r"was made by a newer Livewise \(0\.9\.0\)\. Restore it with that version",
        ),
        (
            packed({"livewise-backup.json": json.dumps(ABOUT).encode(), "../escaped": b"!", "SHA256SUMS": b""}),
            r"is damaged or not whole",
        ),
    ],
    ids=("empty", "text", "zipped", "another tar", "no object", "no end", "newer", "outside"),
)
async def test_a_restore_refuses_what_is_no_backup_it_can_read(place: Path, held: bytes, sentence: str) -> None:
    await fill(place / "data", 1)
    before = content(place / "data")
    (place / "a.backup").write_bytes(held)
    with pytest.raises(CannotDo, match=rf"a\.backup {sentence}"):
        await restore(place / "a.backup", place / "data", Existing.REPLACE)
    assert content(place / "data") == before
    assert not (place / "escaped").exists()
    with pytest.raises(CannotDo, match="cannot be read"):
        await restore(place / "missing.backup", place / "data", Existing.REPLACE)


async def test_whatever_is_lost_or_changed_in_a_backup_is_noticed(place: Path) -> None:
    await fill(place / "data", 20)
    await back_up(place / "data", place / "a.backup", Existing.REFUSE)
    whole = (place / "a.backup").read_bytes()

    def unpacked(held: bytes) -> Mapping[str, bytes] | None:
        with tempfile.TemporaryDirectory(dir=place) as folder:
            (place / "b.backup").write_bytes(held)
            try:
                unpack(place / "b.backup", Path(folder))
            except CannotDo:
                return None
            return content(Path(folder))

    good = unpacked(whole)
    assert good is not None
    for size in range(0, len(whole), max(1, len(whole) // 30)):
        found = unpacked(whole[:size])
        assert found is None or (size > len(whole) * 0.9 and found == good), (
            "only the padding at its end may be missing"
        )
    for at in range(0, len(whole), max(1, len(whole) // 60)):
        changed = whole[:at] + bytes([whole[at] ^ 0x10]) + whole[at + 1 :]
        assert unpacked(changed) in (None, good), "what says nothing may be anything"


async def test_data_that_no_server_reads_is_noticed_before_anything_is_changed(place: Path) -> None:
    await fill(place / "other", 3)
    base = next((place / "other" / "appendonlydir").glob("*.base.rdb"))
    base.write_bytes(b"REDIS9999" + base.read_bytes()[9:])  # as a store server of years to come may write it
    await back_up(place / "other", place / "a.backup", Existing.REFUSE)
    await fill(place / "data", 1)
    before = content(place / "data")
    with pytest.raises(CannotDo, match="store server cannot read what is in .*Nothing was changed"):
        await restore(place / "a.backup", place / "data", Existing.REPLACE)
    assert content(place / "data") == before


# --- killed at any line


@contextlib.contextmanager
def dying() -> Generator[Callable[..., str]]:
    """Carries out orders by processes that die at a step of them."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.bot.backup_deaths"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        orders, answers = process.stdin, process.stdout
        assert orders is not None
        assert answers is not None

        def order(step: int, deed: str, *paths: Path) -> str:
            orders.write(json.dumps([step, deed, *map(str, paths)]) + "\n")
            orders.flush()
            answer = answers.readline().strip()
            assert answer in {"died", "ended"}
            return answer

        yield order
        orders.close()


async def test_a_backup_killed_at_any_line_is_whole_or_the_one_before(place: Path) -> None:
    await fill(place / "data", 1)
    file = place / "a.backup"
    steps = 0
    with dying() as order:
        for step in itertools.count(1):
            file.write_text("the one before")
            outcome = order(step, "back up", place / "data", file)
            if file.read_bytes() != b"the one before":
                with tempfile.TemporaryDirectory(dir=place) as folder:
                    unpack(file, Path(folder))
            if outcome == "ended":
                break
            steps += 1
    assert steps > 50


async def test_a_restore_killed_at_any_line_loses_nothing_and_is_run_again(place: Path) -> None:
    old, new = place / "old", place / "new"
    await fill(old, 2)
    await fill(new, 3)
    await back_up(new, place / "a.backup", Existing.REFUSE)
    (place / "staged").mkdir()
    unpack(place / "a.backup", place / "staged")
    before, after = content(old), content(place / "staged")
    home, stage = place / "data", place / "data" / "restore-x.tmp"
    aside = home / "before-restore-20261123T090000.000001Z"
    states: set[tuple[object, ...]] = set()

    async def check() -> None:
        if (home / UNFINISHED).exists():
            with pytest.raises(StoreFolderError, match=r"interrupted\. Run \"livewise restore\""):
                await EmbeddedStore(home).start()
            restored = await restore(place / "a.backup", home, Existing.REFUSE)
            assert (restored.plans, restored.aside) == (3, aside)
        now = {name: held for name, held in content(home).items() if name in after}
        if asides(home):
            assert (content(aside), now) == (before, after)
        else:
            assert now == before, "nothing was changed yet"

    with dying() as order:
        for step in itertools.count(1):
            shutil.rmtree(home, ignore_errors=True)
            shutil.copytree(old, home)
            shutil.copytree(place / "staged", stage)
            outcome = order(step, "move in", stage, home, aside)
            state = (*sorted(home.rglob("*")), *content(home).items())
            if state not in states:  # else that line changed nothing
                states.add(state)
                await check()
            if outcome == "ended":
                break
    assert len(states) > 7


async def test_who_waits_for_a_restore_takes_the_secret_it_brings(place: Path) -> None:
    given = load_settings({"LIVEWISE_DATA": str(place / "data")}, env_file=None)
    async with EmbeddedStore(place / "data").alone(), contextlib.AsyncExitStack() as stack:
        waiting = asyncio.create_task(stack.enter_async_context(at_the_records(given, Platform.WEB)))
        await asyncio.wait({waiting}, timeout=0.2)
        assert not waiting.done()
        assert not (place / "data" / "secret").exists(), "none is made, nor an older one read"
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting


async def test_what_a_killed_restore_has_left_goes_with_the_next_one(place: Path) -> None:
    await fill(place / "other", 1)
    await back_up(place / "other", place / "a.backup", Existing.REFUSE)
    (place / "data" / "restore-x.tmp").mkdir(parents=True)
    (place / "data" / "restore-mark.tmp").write_text("before-")
    assert (await restore(place / "a.backup", place / "data", Existing.REFUSE)).plans == 1
    assert not list((place / "data").glob("*.tmp"))


# --- the commands


async def test_the_commands_beside_a_running_bot(place: Path) -> None:
    bot = bot_in(place / "data")
    async with bots(bot):
        await bot.start()
        made = livewise("backup", "a.backup", folder=place)
        assert made.returncode == 0, made.stderr
        assert "Wrote a.backup" in made.stdout
        assert "It holds secrets" in made.stdout
        refused = livewise("restore", "a.backup", "--replace", folder=place)
        assert (refused.returncode, refused.stdout) == (1, "")
        assert "a running Livewise uses it" in refused.stderr
        assert await bot.stop() == 0
        restored = livewise("restore", "a.backup", "--replace", folder=place)
        assert restored.returncode == 0, restored.stderr
        assert "Restored a.backup into" in restored.stdout


@pytest.mark.parametrize("command", ["backup", "restore"])
def test_another_store_has_its_own_means(place: Path, command: str) -> None:
    told = livewise(command, "a.backup", folder=place, settings={"REDIS_URL": "redis://ana:hunter2@10.0.0.1"})
    assert told.returncode == 1
    assert "docs/operate.md" in told.stderr
    assert "hunter2" not in told.stderr
    assert not list(place.iterdir())
