"""Which process a request comes from, as Linux tells it: by the port at its end of the connection."""

import asyncio
from collections.abc import Collection
from pathlib import Path
from typing import Final, cast
from weakref import WeakKeyDictionary

from aiohttp import web

_TABLE: Final = Path("/proc/net/tcp")
_LOCAL, _INODE = 1, 9  # columns of that table


class Callers:
    """Looks a connection up once, when its first request has arrived."""

    def __init__(self) -> None:
        self._known: WeakKeyDictionary[asyncio.Transport, int] = WeakKeyDictionary()

    def pid(self, request: web.Request, among: Collection[int]) -> int:
        """The process id, one of these; 0 where it has died already."""
        connection = request.transport
        if connection is None:
            return 0
        if connection not in self._known:
            peer = cast("tuple[str, int] | None", connection.get_extra_info("peername"))
            self._known[connection] = 0 if peer is None else _holder(_inode(peer[1]), among)
        return self._known[connection]


def _inode(port: int) -> str:
    for line in _TABLE.read_text().splitlines()[1:]:
        columns = line.split()
        if int(columns[_LOCAL].rpartition(":")[2], 16) == port:
            return columns[_INODE]
    return ""


def _holder(inode: str, among: Collection[int]) -> int:
    """Who has this socket open."""
    for pid in among:
        try:
            if any(_leads_to(each) == f"socket:[{inode}]" for each in Path(f"/proc/{pid}/fd").iterdir()):
                return pid
        except OSError:
            continue  # it has died
    return 0


def _leads_to(path: Path) -> str:
    try:
        return str(path.readlink())
    except OSError:
        return ""  # closed meanwhile
