"""The embedded store, with real servers and real processes."""

import asyncio
import contextlib
import errno
import fcntl
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from asyncio.subprocess import Process
from collections.abc import AsyncGenerator, Callable, Generator
from pathlib import Path
from typing import Final

import pytest
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import ConnectionError as ServerGone
from structlog.testing import capture_logs

import bot.embedded
from bot.embedded import EmbeddedStore, StoreFolderError
from bot.embedded_process import find_servers

ROOT: Final = Path(__file__).resolve().parents[2]
PATIENCE: Final = 20.0  # seconds


@pytest.fixture
def folder() -> Generator[Path]:
    """A data folder that does not exist yet, with a short path; its server, if one is left, ends with the test."""
    with tempfile.TemporaryDirectory(prefix="livewise-test-") as place:
        home = Path(place).resolve() / "data"
        yield home
        end_server(home)


def end_server(home: Path) -> None:
    """End the server a test has left on a folder, started by whichever process."""
    store = EmbeddedStore(home)
    deadline = time.monotonic() + PATIENCE
    while home.is_dir() and server_runs(home):
        assert time.monotonic() < deadline, f"the server on {home} does not end"
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as line:
            line.connect(str(store._socket))
            line.sendall(b"SHUTDOWN NOW\r\n")
            line.recv(100)
        time.sleep(0.01)


def server_runs(home: Path) -> bool:
    with (home / "server.lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        return False


def servers_started(home: Path) -> int:
    return (home / "server.log").read_text().count("Valkey is starting")


def connect(store: EmbeddedStore) -> Redis:
    return Redis.from_url(store.url, decode_responses=True, retry=Retry(NoBackoff(), 0))


@contextlib.asynccontextmanager
async def started(home: Path) -> AsyncGenerator[Redis]:
    store = EmbeddedStore(home)
    await store.start()
    try:
        async with connect(store) as client:
            yield client
    finally:
        await store.stop()


async def server_pid(client: Redis) -> int:
    return int((await client.info("server"))["process_id"])


def is_alive(pid: int) -> bool:
    """Whether the process runs; one that has ended but that nobody has collected does not."""
    with contextlib.suppress(OSError):
        return b") Z " not in Path(f"/proc/{pid}/stat").read_bytes()
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return not Path("/proc/self").exists()


@pytest.fixture
def grown_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a server that does not listen count as lost sooner."""
    monkeypatch.setattr(bot.embedded, "_YOUNG", 0.5)


async def reconnected(store: EmbeddedStore, than: int) -> int:
    """The process id of the server, once it is another one than that."""
    async with asyncio.timeout(PATIENCE):
        while True:
            with contextlib.suppress(ServerGone):
                async with connect(store) as client:
                    if (pid := await server_pid(client)) != than:
                        return pid
            await asyncio.sleep(0.01)


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not condition():
            await asyncio.sleep(0.01)


class Users:
    """Other Python processes that use a folder."""

    def __init__(self) -> None:
        self.processes: list[Process] = []

    async def add(self, home: Path) -> Process:
        process = await self.spawn(home)
        await self.ready(process)
        return process

    async def spawn(self, home: Path) -> Process:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.bot.store_user",
            str(home),
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self.processes.append(process)
        return process

    async def ready(self, process: Process) -> None:
        assert await self._word(process) == b"ready\n"

    async def leave(self, process: Process) -> None:
        assert process.stdin
        process.stdin.close()
        assert await self._word(process) == b"left\n"
        assert await process.wait() == 0

    async def _word(self, process: Process) -> bytes:
        assert process.stdout
        return await asyncio.wait_for(process.stdout.readline(), PATIENCE)


@pytest.fixture
async def users(folder: Path) -> AsyncGenerator[Users]:
    assert not folder.exists()
    users = Users()
    yield users
    for process in users.processes:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def test_data_outlives_a_stop(folder: Path) -> None:
    async with started(folder) as client:
        await client.set("plan", "kept")
        pid = await server_pid(client)
    assert not server_runs(folder)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    async with started(folder) as client:
        assert await client.get("plan") == "kept"
        assert await server_pid(client) != pid


async def test_the_server_is_private_and_durable(folder: Path) -> None:
    async with started(folder) as client:
        config = await client.config_get("port", "appendonly", "appendfsync", "save", "maxmemory-policy")
        assert config == {
            "port": "0",
            "appendonly": "yes",
            "appendfsync": "always",
            "save": "",
            "maxmemory-policy": "noeviction",
        }
        environment = Path(f"/proc/{await server_pid(client)}/environ")
        if environment.exists():  # Linux only
            assert environment.read_bytes() == b""
        assert (folder / "store.sock").stat().st_mode & 0o077 == 0
    assert folder.stat().st_mode & 0o777 == 0o700
    for path in folder.rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, path


async def test_a_folder_that_is_there_keeps_its_mode(folder: Path) -> None:
    folder.mkdir()
    folder.chmod(0o755)
    async with started(folder):
        assert folder.stat().st_mode & 0o777 == 0o755


async def test_a_second_start_and_a_stop_without_one(folder: Path) -> None:
    store = EmbeddedStore(folder)
    await store.stop()
    await store.start()
    with pytest.raises(RuntimeError, match="started already"):
        await store.start()
    await store.stop()
    await store.stop()
    await store.start()
    await store.stop()
    assert not server_runs(folder)


async def test_a_killed_server_comes_back_with_every_acknowledged_write(folder: Path) -> None:
    async with started(folder) as client:
        first = await server_pid(client)
        acknowledged = 0
        killing: asyncio.Task[None] | None = None
        async with asyncio.timeout(PATIENCE):
            with contextlib.suppress(ServerGone):
                while True:
                    acknowledged = await client.incr("count")
                    if acknowledged == 500:
                        killing = asyncio.create_task(asyncio.to_thread(os.kill, first, signal.SIGKILL))
            assert killing
            await killing
            gone = time.monotonic()
            while True:
                with contextlib.suppress(ServerGone):
                    # The one write on its way when the server died may have been kept without an answer.
                    assert int(await client.get("count") or 0) in {acknowledged, acknowledged + 1}
                    break
                await asyncio.sleep(0.01)
        assert time.monotonic() - gone < 5  # half a second, and some for a machine that is busy
        assert await server_pid(client) != first
    assert not server_runs(folder)


async def test_a_killed_server_is_started_by_one_of_its_users(folder: Path, users: Users) -> None:
    await users.add(folder)
    await users.add(folder)
    async with started(folder) as client:
        for kills in range(1, 4):
            os.kill(await server_pid(client), signal.SIGKILL)
            async with asyncio.timeout(PATIENCE):
                while True:
                    with contextlib.suppress(ServerGone):
                        await client.set("kills", kills)
                        break
                    await asyncio.sleep(0.01)
        assert servers_started(folder) == 4
    assert server_runs(folder)


async def test_after_a_killed_process_the_next_start_joins_its_server(folder: Path, users: Users) -> None:
    process = await users.add(folder)
    async with connect(EmbeddedStore(folder)) as client:
        await client.set("plan", "kept")
        pid = await server_pid(client)
    process.kill()
    await process.wait()
    assert server_runs(folder)
    async with started(folder) as client:
        assert await client.get("plan") == "kept"
        assert await server_pid(client) == pid
    assert not server_runs(folder)


async def test_two_processes_share_one_server_and_the_last_ends_it(folder: Path, users: Users) -> None:
    first = await users.add(folder)
    second = await users.add(folder)
    async with connect(EmbeddedStore(folder)) as client:
        await client.set("plan", "kept")
        pid = await server_pid(client)
        await users.leave(first)
        assert await client.get("plan") == "kept"
        assert await server_pid(client) == pid
    await users.leave(second)
    assert not server_runs(folder)
    assert servers_started(folder) == 1


async def test_who_started_the_server_may_leave_before_the_others(folder: Path) -> None:
    starter, other = EmbeddedStore(folder), EmbeddedStore(folder)
    await starter.start()
    await other.start()
    await starter.stop()
    async with connect(other) as client:
        assert await client.ping()
    await other.stop()
    assert not server_runs(folder)


async def test_ten_starts_at_once_make_one_server(folder: Path) -> None:
    stores = [EmbeddedStore(folder) for _ in range(10)]
    await asyncio.gather(*(store.start() for store in stores))
    assert servers_started(folder) == 1
    await asyncio.gather(*(store.stop() for store in stores))
    assert not server_runs(folder)


async def test_processes_that_start_at_once_make_one_server(folder: Path, users: Users) -> None:
    processes = [await users.spawn(folder) for _ in range(4)]
    await asyncio.gather(*(users.ready(process) for process in processes))
    assert servers_started(folder) == 1
    await asyncio.gather(*(users.leave(process) for process in processes))
    assert not server_runs(folder)


@pytest.mark.parametrize("below", ["", "training-department-" * 6], ids=["short path", "long path"])
async def test_coming_and_going_never_takes_the_server_from_a_user(below: str, folder: Path) -> None:
    home = folder / below

    async def come_and_go(name: int) -> None:
        for visit in range(8):
            async with started(home) as client:
                await client.set(f"{name}:{visit}", "seen")
                assert await client.get(f"{name}:{visit}") == "seen"

    await asyncio.gather(*(come_and_go(name) for name in range(4)))
    assert not server_runs(home)
    async with started(home) as client:
        assert await client.dbsize() == 32


async def test_a_start_that_is_given_up_leaves_nothing_behind(folder: Path) -> None:
    starting = asyncio.create_task(EmbeddedStore(folder).start())
    await until((folder / "server.log").exists)
    starting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await starting
    assert not server_runs(folder)


async def test_a_long_path_has_its_socket_in_a_private_folder(folder: Path) -> None:
    deep = folder / ("training-department-" * 3) / ("plans-" * 8)
    store = EmbeddedStore(deep)
    assert len(os.fsencode(deep / "store.sock")) > 103
    await store.start()
    try:
        place = store._socket.parent
        assert place.parent == Path(tempfile.gettempdir())
        assert place.stat().st_mode & 0o777 == 0o700
        async with started(deep) as client:
            assert await client.ping()
    finally:
        await store.stop()
    assert not server_runs(deep)
    assert not place.exists()


async def test_a_socket_folder_that_others_may_enter_is_refused(folder: Path) -> None:
    deep = folder / ("training-department-" * 6)
    place = EmbeddedStore(deep)._socket.parent
    place.mkdir()
    place.chmod(0o777)
    try:
        with pytest.raises(StoreFolderError, match="not a folder of this user alone"):
            await EmbeddedStore(deep).start()
    finally:
        place.rmdir()


async def test_a_path_with_odd_characters(folder: Path) -> None:
    odd = folder / "100% déjà vu? #1"
    async with started(odd) as client:
        assert await client.ping()


async def test_a_folder_below_a_file_is_refused(folder: Path) -> None:
    folder.write_text("a file")
    with pytest.raises(StoreFolderError, match=f"{folder / 'data'}.*is a file.*LIVEWISE_DATA"):
        await EmbeddedStore(folder / "data").start()


async def test_a_folder_without_permission_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> int:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(os, "open", refuse)  # permission bits do not stop root, who may run this
    with pytest.raises(StoreFolderError, match=f"{folder}.*Permission denied.*LIVEWISE_DATA"):
        await EmbeddedStore(folder).start()


async def test_a_file_system_without_locks_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(fcntl, "flock", refuse)
    try:
        with pytest.raises(StoreFolderError, match=f"{folder}.*no file locks.*local disk"):
            await EmbeddedStore(folder).start()
    finally:
        monkeypatch.undo()


async def test_a_full_disk_is_named(folder: Path) -> None:
    folder.mkdir()
    if (
        not shutil.which("mount")
        or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=64k", "none", folder], check=False, capture_output=True
        ).returncode
    ):
        pytest.skip("mounting a small file system needs root on Linux")
    try:
        with contextlib.suppress(OSError), (folder / "ballast").open("wb", buffering=0) as ballast:
            while True:
                ballast.write(bytes(4096))
        with pytest.raises(StoreFolderError, match=f"{folder}.*disk is full.*Free some space"):
            await EmbeddedStore(folder).start()
    finally:
        subprocess.run(["umount", folder], check=True)


async def test_a_server_that_gives_up_is_quoted(folder: Path) -> None:
    async with started(folder) as client:
        await client.set("plan", "kept")
    base = next((folder / "appendonlydir").glob("*.base.rdb"))
    base.write_bytes(b"not a base file at all")
    with pytest.raises(StoreFolderError, match=f"{folder}.*ended at once: .*AOF.*server.log"):
        await EmbeddedStore(folder).start()
    assert not server_runs(folder)


async def test_a_system_without_a_server_program_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.system", lambda: "Plan9")
    with pytest.raises(StoreFolderError, match=f"{folder}.*Unsupported operating system.*REDIS_URL"):
        await EmbeddedStore(folder).start()


async def test_the_log_is_bounded(folder: Path) -> None:
    folder.mkdir()
    (folder / "server.log").write_text("x" * 1_100_000)
    async with started(folder):
        assert (folder / "server.log").stat().st_size < 100_000
        assert (folder / "server.log.1").stat().st_size == 1_100_000


LONG: Final = "training-department-" * 6


def tidy_socket_folder(home: Path) -> None:
    """Remove what a long path leaves when its folder is gone: an empty folder, which a new one may use already."""
    place = EmbeddedStore(home)._socket.parent
    if place != home:
        place.rmdir()


LENGTHS: Final = pytest.mark.parametrize("below", ["", LONG], ids=["short path", "long path"])
NEEDS_PROC: Final = pytest.mark.skipif(not Path("/proc/self").exists(), reason="only Linux tells about processes")


async def test_removed_lock_files_neither_make_a_second_server_nor_take_it_from_a_user(
    folder: Path, users: Users
) -> None:
    first = await users.add(folder)
    async with connect(EmbeddedStore(folder)) as client:
        pid = await server_pid(client)
        for lock in folder.glob("*.lock"):
            lock.unlink()
        second = await users.add(folder)
        assert await server_pid(client) == pid
        await users.leave(first)
        assert await server_pid(client) == pid
        assert servers_started(folder) == 1
    for lock in folder.glob("*.lock"):
        lock.unlink()
    await users.leave(second)
    assert not is_alive(pid)


@NEEDS_PROC
@LENGTHS
@pytest.mark.usefixtures("grown_up")
async def test_a_removed_socket_is_made_again_with_the_data(folder: Path, below: str) -> None:
    store = EmbeddedStore(folder / below)
    await store.start()
    async with connect(store) as client:
        await client.set("plan", "kept")
        pid = await server_pid(client)
        if below:
            shutil.rmtree(store._socket.parent)
        else:
            store._socket.unlink()
        next_pid = await reconnected(store, pid)
        assert not is_alive(pid)
    async with connect(store) as client:
        assert await client.get("plan") == "kept"
    await store.stop()
    assert not is_alive(next_pid)


@NEEDS_PROC
@pytest.mark.usefixtures("grown_up")
async def test_a_stop_without_the_socket_ends_the_server(folder: Path) -> None:
    store = EmbeddedStore(folder)
    await store.start()
    async with connect(store) as client:
        await client.set("plan", "kept")
        pid = await server_pid(client)
    store._socket.unlink()
    begun = time.monotonic()
    await store.stop()
    assert time.monotonic() - begun < 5
    assert not is_alive(pid)
    async with started(folder) as client:
        assert await client.get("plan") == "kept"


@NEEDS_PROC
@pytest.mark.usefixtures("grown_up")
async def test_a_start_replaces_a_server_that_lost_its_socket(folder: Path, users: Users) -> None:
    process = await users.add(folder)
    store = EmbeddedStore(folder)
    async with connect(store) as client:
        await client.set("plan", "kept")
        pid = await server_pid(client)
    process.kill()
    await process.wait()
    store._socket.unlink()
    with capture_logs() as logs:
        await store.start()
    assert {"store server cannot be reached and is ended"} == {
        line["event"] for line in logs if line["log_level"] == "warning"
    }
    async with connect(store) as client:
        assert await client.get("plan") == "kept"
        assert await server_pid(client) != pid
    await store.stop()
    assert not is_alive(pid)


@NEEDS_PROC
@pytest.mark.usefixtures("grown_up")
async def test_a_server_that_does_not_heed_is_killed(folder: Path, users: Users) -> None:
    process = await users.add(folder)
    store = EmbeddedStore(folder)
    async with connect(store) as client:
        await client.set("plan", "kept")
        pid = await server_pid(client)
    process.kill()
    await process.wait()
    store._socket.unlink()
    os.kill(pid, signal.SIGSTOP)
    async with started(folder) as client:
        assert await client.get("plan") == "kept"
    assert not is_alive(pid)


async def test_where_the_system_tells_of_no_process_the_server_is_named(
    folder: Path, users: Users, monkeypatch: pytest.MonkeyPatch
) -> None:
    process = await users.add(folder)
    store = EmbeddedStore(folder)
    async with connect(store) as client:
        pid = await server_pid(client)
    process.kill()
    await process.wait()
    store._socket.unlink()
    with monkeypatch.context() as patch:
        patch.setattr("bot.embedded_process._PROC", folder / "no-proc")
        patch.setattr(bot.embedded, "_START_PATIENCE", 0.5)
        patch.setattr(bot.embedded, "_STOP_PATIENCE", 0.5)
        with pytest.raises(StoreFolderError, match=f"{folder}.*process {pid},.*End that process"):
            await store.start()
    assert is_alive(pid)
    os.kill(pid, signal.SIGTERM)
    await until(lambda: not is_alive(pid))


@NEEDS_PROC
async def test_only_the_process_of_this_folder_and_socket_is_found(folder: Path) -> None:
    folder.mkdir()
    other = folder / "other"
    other.mkdir()
    path = folder / "store.sock"
    idle = (sys.executable, "-c", "import time; time.sleep(60)")
    programs = [
        ((*idle, "--unixsocket", str(path)), folder),
        ((*idle, "--unixsocket", str(path)), other),  # another folder
        ((*idle, "--unixsocket", f"{path}2"), folder),  # another socket
        (idle, folder),  # another program
    ]
    processes = [subprocess.Popen(words, cwd=place) for words, place in programs]
    try:
        found = find_servers(path, folder.stat())
        assert found
        assert [server.pid for server in found] == [processes[0].pid]
        assert 0 <= found[0].age < PATIENCE
    finally:
        for process in processes:
            process.kill()
            process.wait()
    assert find_servers(path, folder.stat()) == []


@NEEDS_PROC
@LENGTHS
async def test_a_user_whose_folder_was_removed_leaves_cleanly_and_no_server(
    folder: Path, below: str, users: Users
) -> None:
    home = folder / below
    process = await users.add(home)
    async with connect(EmbeddedStore(home)) as client:
        pid = await server_pid(client)
    shutil.rmtree(home)
    await users.leave(process)
    assert not is_alive(pid)
    assert not home.exists()
    tidy_socket_folder(home)


@NEEDS_PROC
@LENGTHS
async def test_a_removed_folder_ends_its_server_instead_of_acknowledging_into_nothing(folder: Path, below: str) -> None:
    home = folder / below
    store = EmbeddedStore(home)
    await store.start()
    async with connect(store) as client:
        pid = await server_pid(client)
    with capture_logs() as logs:
        shutil.rmtree(home)
        await until(lambda: not is_alive(pid))
        await until(lambda: any("removed or replaced while in use" in line.get("reason", "") for line in logs))
        await store.stop()
    assert not home.exists()
    tidy_socket_folder(home)


@NEEDS_PROC
async def test_an_emptied_folder_has_one_server_again(folder: Path) -> None:
    store = EmbeddedStore(folder)
    await store.start()
    async with connect(store) as client:
        pid = await server_pid(client)
        for path in folder.iterdir():
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()
        next_pid = await reconnected(store, pid)
    assert not is_alive(pid)
    await store.stop()
    assert not is_alive(next_pid)


async def test_a_new_folder_does_not_join_the_server_of_its_predecessor(folder: Path, users: Users) -> None:
    home = folder / LONG  # its socket does not move with the folder
    process = await users.add(home)
    async with connect(EmbeddedStore(home)) as client:
        await client.set("plan", "old")
        pid = await server_pid(client)
    process.kill()
    await process.wait()
    home.rename(folder / "moved")
    async with started(home) as client:
        assert await client.get("plan") is None
        assert await server_pid(client) != pid
    await until(lambda: not is_alive(pid))
    async with started(folder / "moved") as client:
        assert await client.get("plan") == "old"


async def test_a_stop_waits_for_no_server_that_lost_its_locks(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.embedded, "_GONE", 0.2)
    store = EmbeddedStore(folder)
    await store.start()
    # Another child on the folder that never ends by itself.
    child = subprocess.Popen(["sleep", "600"])
    bot.embedded._children.append((bot.embedded._identity(folder.stat()), child))
    async with asyncio.timeout(PATIENCE):
        await store.stop()
    assert child.poll() is not None


def increment(home: Path) -> Path:
    return next((home / "appendonlydir").glob("*.incr.aof"))


async def test_zeros_that_a_power_cut_left_are_cut_off(folder: Path) -> None:
    async with started(folder) as client:
        await client.set("plan", "kept")
    file = increment(folder)
    whole = file.read_bytes()
    file.write_bytes(whole + bytes(4096))
    with capture_logs() as logs:
        async with started(folder) as client:
            assert await client.get("plan") == "kept"
            await client.set("plan", "changed")
    [warning] = [line for line in logs if line["log_level"] == "warning"]
    assert warning["zeros"] == 4096
    backup = Path(warning["backup"])
    assert backup.read_bytes() == whole + bytes(4096)
    assert backup.stat().st_mode & 0o777 == 0o600
    async with started(folder) as client:
        assert await client.get("plan") == "changed"


async def test_starts_at_once_cut_zeros_off_once(folder: Path, users: Users) -> None:
    async with started(folder) as client:
        await client.set("plan", "kept")
    with increment(folder).open("ab") as file:
        file.write(bytes(4096))
    processes = [await users.spawn(folder) for _ in range(4)]
    await asyncio.gather(*(users.ready(process) for process in processes))
    assert len(list((folder / "appendonlydir").glob("*.bak"))) == 1
    async with connect(EmbeddedStore(folder)) as client:
        assert await client.get("plan") == "kept"


@pytest.mark.parametrize("tail", [b"garbage", b"*3\r\n$3\r\nSET\r\n$2\r\nab" + bytes(64), bytes(64) + b"*1\r\n"])
async def test_other_damage_is_explained_and_changes_nothing(folder: Path, tail: bytes) -> None:
    async with started(folder) as client:
        await client.set("plan", "kept")
    file = increment(folder)
    whole = len(file.read_bytes())
    with file.open("ab") as end:
        end.write(tail)
    before = {path: path.read_bytes() for path in file.parent.iterdir()}
    with pytest.raises(StoreFolderError, match=f"{file} is damaged behind byte {whole}; nothing was changed.*Restore"):
        await EmbeddedStore(folder).start()
    assert {path: path.read_bytes() for path in file.parent.iterdir()} == before
    assert not server_runs(folder)


async def test_a_missing_file_of_the_store_is_named(folder: Path) -> None:
    async with started(folder) as client:
        await client.set("plan", "kept")
    file = increment(folder)
    file.unlink()
    with pytest.raises(StoreFolderError, match=f"{file} is damaged or missing.*Restore {file.parent}"):
        await EmbeddedStore(folder).start()
