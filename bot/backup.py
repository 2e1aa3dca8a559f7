"""The built-in store as a backup, and a backup as the built-in store.

Theory of operation. The server answers a write only after it is in the append-only file and that is on the disk. So
the files that the server's manifest names hold everything that was acknowledged before they are opened, and a copy of
them is a state the store really had. Nothing is asked of the server: a backup is the same whether it runs or not, and
one that is cut short leaves nothing behind but its own unfinished file. While files are replaced under it (the server
writes them anew from time to time), the open ones stay readable; if one is gone before it is opened, there is a newer
manifest. The last file may end within a command; the server cuts that off when it reads the backup.

A restore changes nothing until the backup was read to its end and a server has read all its data. Then it leaves
`UNFINISHED` in the folder, with which no bot starts, moves what was there aside and what is new in, and takes it away.
Cut short, it is simply run again: what it has moved aside stays there, and what it had moved in gives way.
"""

import contextlib
import os
import re
import shutil
import tempfile
import time
from collections.abc import Generator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from io import BytesIO
from pathlib import Path
from typing import Final, cast

from bot.backup_file import About, Existing, Part, pack, sync, unpack
from bot.connection import connect
from bot.embedded import DATA, UNFINISHED, EmbeddedStore, StoreFolderError
from bot.problem import CannotDo

__all__ = ["Existing", "Made", "Restored", "back_up", "holds_data", "restore"]

_MANIFEST: Final = "appendonly.aof.manifest"
_LISTED: Final = re.compile(r"file ([A-Za-z0-9._-]+) seq \d+ type ([bhi])\b.*")
_HISTORY: Final = "h"  # the type of a file whose content is in the others
_SECRET: Final = "secret"  # noqa: S105 - the name of the file that holds it
_PARTS: Final = (DATA, _SECRET)
_TRIES: Final = 100  # to open files that the server is just replacing
_PAUSE: Final = 0.05  # seconds between two of them
_STAGE: Final = ("restore-", ".tmp")
_ASIDE: Final = re.compile(r"before-restore-[0-9TZ.]+")
# What a server leaves in a folder without any data.
_EMPTY: Final = frozenset({"server.lock", "server.log", "server.log.1", "server.pid", "store.sock", "lost+found"})
_SESSIONS: Final = "livewise:{*}:session:*"


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A backup that was made: everything acknowledged until then (UTC), in so many bytes."""

    at: datetime
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """A backup that was restored: what made it and when, its plans, and where the folder's old content is now."""

    about: About
    plans: int
    aside: Path | None


def holds_data(folder: Path) -> bool:
    """Whether a store was ever kept in this folder."""
    return (folder / DATA / _MANIFEST).is_file() or (folder / UNFINISHED).exists()


async def back_up(folder: Path, file: Path, existing: Existing) -> Made:
    """Write everything that the store in a folder has acknowledged until now, and the folder's secret, into a file.

    The bot may run. Raises CannotDo or StoreFolderError, and then there is no new file.
    """
    if not holds_data(folder):
        raise CannotDo(f"There is no data in {folder}. Set LIVEWISE_DATA to the data folder of your Livewise.")
    store = EmbeddedStore(folder)
    async with store.visited():
        # In no thread, here and below: one goes on when Ctrl-C has long ended what waits for it and tidied up.
        return _back_up(store.folder, file, existing)


def _back_up(folder: Path, file: Path, existing: Existing) -> Made:
    about = About(version=version("livewise"), made_at=datetime.now(UTC))
    with contextlib.ExitStack() as opened:
        try:
            parts = _parts(folder, opened)
        except OSError as error:
            raise CannotDo(f"The data in {folder} cannot be read ({error.strerror or error}).") from error
        return Made(at=about.made_at, size=pack(file, about, parts, existing))


def _parts(folder: Path, opened: contextlib.ExitStack) -> list[Part]:
    """The folder's data and secret as they are now."""
    parts: list[Part] = []
    with contextlib.suppress(FileNotFoundError):  # there is none where LIVEWISE_SECRET is set
        secret = (folder / _SECRET).read_bytes()
        parts.append(Part(name=_SECRET, content=BytesIO(secret), size=len(secret)))
    for attempt in range(_TRIES):
        with contextlib.suppress(FileNotFoundError), contextlib.ExitStack() as tried:
            data = _data(folder / DATA, tried)
            opened.enter_context(tried.pop_all())
            return parts + data
        if attempt:  # the first time the file is most likely just gone, and its successor there
            time.sleep(_PAUSE)
    raise CannotDo(f"Files that {folder / DATA / _MANIFEST} names are missing. Restore an earlier backup.")


def _data(folder: Path, opened: contextlib.ExitStack) -> list[Part]:
    """The files that the manifest names, open, and the manifest; FileNotFoundError when they were just replaced."""
    listed = [line for line in (folder / _MANIFEST).read_text("utf-8").splitlines() if line]
    found = [_LISTED.fullmatch(line) for line in listed]
    if not all(found):
        raise CannotDo(f"{folder / _MANIFEST} is not what a store server writes. Restore an earlier backup.")
    current = [each[0] for each in found if each and each[2] != _HISTORY]
    manifest = "".join(f"{line}\n" for line in current).encode()
    files = [opened.enter_context((folder / line.split()[1]).open("rb")) for line in current]
    # Measured once all are open: what is written from now on belongs to the next backup.
    parts = [
        Part(name=f"{DATA}/{line.split()[1]}", content=file, size=os.fstat(file.fileno()).st_size)
        for line, file in zip(current, files, strict=True)
    ]
    return [*parts, Part(name=f"{DATA}/{_MANIFEST}", content=BytesIO(manifest), size=len(manifest))]


async def restore(file: Path, folder: Path, existing: Existing) -> Restored:
    """Put a backup into a folder that no bot uses; raises CannotDo or StoreFolderError, and then nothing changed.

    What was in the folder is kept in a folder within it that is named after the moment.
    """
    store = EmbeddedStore(folder)
    async with store.alone():
        home = store.folder
        interrupted = _interrupted(home)
        if existing is Existing.REFUSE and not interrupted and _holds_anything(home, file):
            raise CannotDo(
                f"The data folder {home} is not empty. Add --replace to restore into it all the same; "
                "what is there is then kept aside."
            )
        aside = home / (interrupted or f"before-restore-{datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}")
        await _clear(home)
        with _stage(home) as stage:
            about = unpack(file, stage)
            plans = await _try_out(file, stage)
            _move_in(stage, home, aside)
    return Restored(about=about, plans=plans, aside=aside if aside.exists() else None)


def _interrupted(home: Path) -> str:
    """Where a restore that was cut short has put what was there before; empty when there was none."""
    try:
        named = (home / UNFINISHED).read_text("utf-8")
    except FileNotFoundError:
        return ""
    return named if _ASIDE.fullmatch(named) else f"before-restore-{datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}"


def _holds_anything(home: Path, file: Path) -> bool:
    data = home / DATA
    return any(
        each.name not in _EMPTY
        and not _is_stage(each)
        and not (each == data and not any(data.iterdir()))
        and not (file.exists() and each.samefile(file))
        for each in home.iterdir()
    )


def _stages(home: Path) -> list[Path]:
    return [each for each in home.iterdir() if _is_stage(each)]


def _is_stage(path: Path) -> bool:
    return path.name.startswith(_STAGE[0]) and path.name.endswith(_STAGE[1])


async def _clear(home: Path) -> None:
    """Remove what restores have left that were killed before they changed anything."""
    for left in _stages(home):
        if left.is_dir():
            async with EmbeddedStore(left).alone():  # ends the server on it
                pass
        _discard(left)


@contextlib.contextmanager
def _stage(home: Path) -> Generator[Path]:
    prefix, suffix = _STAGE
    stage = Path(tempfile.mkdtemp(dir=home, prefix=prefix, suffix=suffix))  # with mode 0700
    try:
        yield stage
    finally:
        shutil.rmtree(stage)


async def _try_out(file: Path, stage: Path) -> int:
    """How many plans a server finds in what was unpacked."""
    store = EmbeddedStore(stage)
    try:
        await store.start()
    except StoreFolderError as error:
        raise CannotDo(
            f"This version's store server cannot read what is in {file}. Nothing was changed. ({error})"
        ) from error
    try:
        return await _count(store.url)
    finally:
        await store.stop()


async def _count(url: str) -> int:
    client = connect(url)
    try:
        plans: set[str] = set()  # it may name one twice
        cursor = 0
        while True:
            reply = await client.execute_command("SCAN", cursor, "MATCH", _SESSIONS, "COUNT", 1000)
            cursor, page = cast("tuple[int, list[str]]", reply)
            plans.update(page)
            if not int(cursor):
                return len(plans)
    finally:
        await client.aclose()


def _move_in(stage: Path, home: Path, aside: Path) -> None:
    try:
        _exchange(stage, home, aside)
    except OSError as error:
        raise CannotDo(
            f"The backup could not be put into {home} ({error.strerror or error}). Mend that and run it again; "
            f"what was there before is in {aside}."
        ) from error


def _exchange(stage: Path, home: Path, aside: Path) -> None:
    """Move what is in the folder aside and what is staged in; cut short anywhere, it can be done again."""
    with contextlib.suppress(OSError):
        (home / DATA).rmdir()  # made for its lock, and nothing in it
    _leave_mark(home, aside.name)
    aside.mkdir(mode=0o700, exist_ok=True)
    for name in _PARTS:
        if (aside / name).exists():
            _discard(home / name)  # it came with a restore that was cut short
        elif (home / name).exists():
            (home / name).rename(aside / name)
    sync(aside)
    for name in _PARTS:
        if (stage / name).exists():
            (stage / name).rename(home / name)
    sync(home)
    (home / UNFINISHED).unlink()
    with contextlib.suppress(OSError):
        aside.rmdir()  # there was nothing
    sync(home)


def _leave_mark(home: Path, aside: str) -> None:
    mark, written = home / UNFINISHED, home / f"{_STAGE[0]}mark{_STAGE[1]}"
    with written.open("w", encoding="utf-8") as file:
        file.write(aside)
        file.flush()
        os.fsync(file.fileno())
    written.replace(mark)
    sync(home)


def _discard(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
