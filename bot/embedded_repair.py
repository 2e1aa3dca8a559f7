"""Zeros behind the last command of an append-only file, as a power cut leaves them; the server itself refuses them."""

import contextlib
import os
import re
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Final

_ARRAY: Final = re.compile(rb"\*(\d{1,9})\r\n")
_STRING: Final = re.compile(rb"\$(\d{1,10})\r\n")
_LONGEST_HEAD: Final = 16  # bytes; longer than what the two match
_CHUNK: Final = 1024 * 1024  # bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """What was done: the zeros cut off in bytes, and the file as it was before."""

    cut: int
    backup: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """Something else than zeros behind the last whole command, which ends at byte `whole`."""

    whole: int


def mend(path: Path) -> Mended | Damage | None:
    """Cut the zeros off, keeping a copy of the file as it was; None if it is whole, and nothing changed on damage."""
    size = path.stat().st_size
    with path.open("rb", buffering=_CHUNK) as file:
        whole = _end_of_last_command(file, size)
        if whole == size:
            return None
        if not _only_zeros(file, whole):
            return Damage(whole=whole)
    backup = path.with_name(f"{path.name}.{datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}.bak")
    _copy(path, backup)
    with path.open("r+b") as file:
        file.truncate(whole)
        os.fsync(file.fileno())
    return Mended(cut=size - whole, backup=backup)


def _end_of_last_command(file: BinaryIO, size: int) -> int:
    file.seek(0)
    end = 0
    while head := _ARRAY.fullmatch(file.readline(_LONGEST_HEAD)):
        for _ in range(int(head[1])):
            length = _STRING.fullmatch(file.readline(_LONGEST_HEAD))
            # Compared before the read: a damaged length must not fill the memory.
            if not length or int(length[1]) > size:
                return end
            word = file.read(int(length[1]) + 2)
            if len(word) < int(length[1]) + 2 or not word.endswith(b"\r\n"):
                return end
        end = file.tell()
    return end


def _only_zeros(file: BinaryIO, start: int) -> bool:
    file.seek(start)
    while chunk := file.read(_CHUNK):
        if chunk.count(0) != len(chunk):
            return False
    return True


def _copy(path: Path, backup: Path) -> None:
    try:
        with path.open("rb") as source, backup.open("xb") as copy:
            backup.chmod(0o600)
            shutil.copyfileobj(source, copy, _CHUNK)
            copy.flush()
            os.fsync(copy.fileno())
    except OSError:
        with contextlib.suppress(OSError):
            backup.unlink()
        raise
