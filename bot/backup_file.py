"""A backup as a file: a compressed tar that any tar can list.

First comes `livewise-backup.json`, which says what it is and in which format; then the parts; last `SHA256SUMS` with
the checksum of everything before it, as `sha256sum --check` reads it. A file without that end is not whole. It appears
under its name in one step and readable by its owner alone, because it holds secrets.
"""

import contextlib
import gzip
import hashlib
import io
import json
import os
import re
import tarfile
import tempfile
import zlib
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Final, Protocol, cast

from bot.problem import CannotDo

FORMAT: Final = 1  # rises when an older Livewise could not restore what is written

_ABOUT: Final = "livewise-backup.json"
_SUMS: Final = "SHA256SUMS"
_PART: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?")
_SHORT: Final = 1_000_000  # bytes; the first and the last entry are far below it
_CHUNK: Final = 1024 * 1024  # bytes
# The documents in it shrink to a fraction at any level, and the machine has other things to do.
_LEVEL: Final = 1

_UNREADABLE: Final = (tarfile.TarError, EOFError, zlib.error, gzip.BadGzipFile)


class Existing(StrEnum):
    """What becomes of what is there already."""

    REFUSE = "refuse"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Which Livewise made a backup, and when (UTC)."""

    version: str
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A file to put in: its name with slashes, its content from here on, and how many bytes of it count."""

    name: str
    content: BinaryIO
    size: int


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


def pack(file: Path, about: About, parts: Sequence[Part], existing: Existing) -> int:
    """Write a backup and return its size in bytes, or raise CannotDo and leave nothing."""
    if existing is Existing.REFUSE and file.exists():
        raise _is_there(file)
    try:
        number, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}-", suffix=".tmp")  # with mode 0600
        aside = Path(name)
        try:
            with os.fdopen(number, "wb") as output:
                _write(output, about, parts)
                output.flush()
                os.fsync(output.fileno())
                size = output.tell()
            if existing is Existing.REFUSE:
                _move(aside, file)
            else:
                aside.replace(file)
            sync(file.parent)
        finally:
            aside.unlink(missing_ok=True)
    except OSError as error:
        raise CannotDo(
            f"{file} cannot be written ({error.strerror or error}). Name a file in a folder with enough space."
        ) from error
    return size


def unpack(file: Path, folder: Path) -> About:
    """Write the parts of a backup into an empty folder, each checked and synced to the disk; raises CannotDo."""
    with contextlib.ExitStack() as opened:
        try:
            source = opened.enter_context(file.open("rb"))
        except OSError as error:
            raise CannotDo(f"{file} cannot be read ({error.strerror or error}).") from error
        try:
            about = _read(file, source, folder)
        except _UNREADABLE as error:
            raise _damaged(file) from error
        except OSError as error:
            raise CannotDo(f"{file} cannot be restored ({error.strerror or error}). Nothing was changed.") from error
    return about


def sync(folder: Path) -> None:
    """Return when the names in a folder are on the disk."""
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _write(output: BinaryIO, about: About, parts: Sequence[Part]) -> None:
    said = {"format": FORMAT, "livewise": about.version, "made_at": about.made_at.isoformat(timespec="seconds")}
    with (
        gzip.GzipFile(fileobj=output, mode="wb", compresslevel=_LEVEL, filename="", mtime=0) as packed,
        tarfile.open(fileobj=cast("BinaryIO", packed), mode="w|") as tar,
    ):
        sums = [_add_text(tar, _ABOUT, json.dumps(said) + "\n", about)]
        sums += [_add(tar, part, about) for part in parts]
        _add_text(tar, _SUMS, "".join(sums), about)


def _add_text(tar: tarfile.TarFile, name: str, text: str, about: About) -> str:
    content = text.encode()
    return _add(tar, Part(name=name, content=io.BytesIO(content), size=len(content)), about)


def _add(tar: tarfile.TarFile, part: Part, about: About) -> str:
    """Put a file in, and return its line of the checksums."""
    entry = tarfile.TarInfo(part.name)
    entry.size, entry.mode, entry.mtime = part.size, 0o600, int(about.made_at.timestamp())
    hashed = _Hashed(part.content)
    tar.addfile(entry, cast("BinaryIO", hashed))
    return _line(hashed.digest, part.name)


def _line(digest: str, name: str) -> str:
    return f"{digest}  {name}\n"


class _Hashed:
    """Reads from a file and adds up what was read."""

    def __init__(self, content: _Readable) -> None:
        self._content = content
        self._sum = hashlib.sha256()

    @property
    def digest(self) -> str:
        return self._sum.hexdigest()

    def read(self, size: int, /) -> bytes:
        chunk = self._content.read(size)
        self._sum.update(chunk)
        return chunk


def _move(aside: Path, file: Path) -> None:
    """Give the file its name unless another one has it by now."""
    try:
        file.hardlink_to(aside)
    except FileExistsError:
        raise _is_there(file) from None
    except OSError:  # a file system without links, as on USB sticks
        aside.replace(file)


def _is_there(file: Path) -> CannotDo:
    return CannotDo(f"{file} is there already. Name another file, or add --replace to write over it.")


def _damaged(file: Path) -> CannotDo:
    return CannotDo(f"{file} is damaged or not whole. Nothing was changed; use another backup.")


def _read(file: Path, source: BinaryIO, folder: Path) -> About:
    with _unzipped(file, source) as tar:
        about, sums = None, ""
        for entry in tar:
            content = tar.extractfile(entry)
            if content is None or (about is not None and not _fits(entry.name, folder)):
                raise _damaged(file)
            hashed = _Hashed(content)
            if about is None:
                if entry.name != _ABOUT:
                    raise _foreign(file)
                about = _about(file, hashed.read(_SHORT))
            elif entry.name == _SUMS:
                if hashed.read(_SHORT).decode(errors="replace") != sums:
                    raise _damaged(file)
                return about
            else:
                _extract(hashed, folder / entry.name)
            sums += _line(hashed.digest, entry.name)
    raise _foreign(file) if about is None else _damaged(file)


@contextlib.contextmanager
def _unzipped(file: Path, source: BinaryIO) -> Generator[tarfile.TarFile]:
    with contextlib.ExitStack() as opened:
        packed = opened.enter_context(gzip.GzipFile(fileobj=source))
        try:
            tar = opened.enter_context(tarfile.open(fileobj=packed, mode="r|"))  # reads its first entry
        except _UNREADABLE as error:
            raise _foreign(file) from error
        yield tar


def _foreign(file: Path) -> CannotDo:
    return CannotDo(f'{file} is no backup that "livewise backup" made. Nothing was changed.')


def _about(file: Path, said: bytes) -> About:
    try:
        found: dict[str, object] = json.loads(said)
        kept, version, made_at = found["format"], str(found["livewise"]), str(found["made_at"])
        if not isinstance(kept, int):
            raise _foreign(file)
        if kept > FORMAT:
            raise CannotDo(
                f"{file} was made by a newer Livewise ({version}). Restore it with that version; nothing was changed."
            )
        return About(version=version, made_at=datetime.fromisoformat(made_at))
    except (ValueError, KeyError, TypeError) as error:
        raise _foreign(file) from error


def _fits(name: str, folder: Path) -> bool:
    """Whether an entry may be written: a plain name, in one folder at most, and each once."""
    return name == _SUMS or (_PART.fullmatch(name) is not None and not (folder / name).exists())


def _extract(content: _Readable, path: Path) -> None:
    path.parent.mkdir(mode=0o700, exist_ok=True)
    number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    with os.fdopen(number, "wb") as output:
        while chunk := content.read(_CHUNK):
            output.write(chunk)
        output.flush()
        os.fsync(output.fileno())
    sync(path.parent)
