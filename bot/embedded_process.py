"""Which processes are the store server of a data folder, as Linux tells it; no process id is trusted from a file."""

import os
import re
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_PROC: Final = Path("/proc")
_START_TIME: Final = 19  # position in /proc/PID/stat, counted behind the program's name, which may hold anything


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerProcess:
    """One process and its age in seconds."""

    pid: int
    age: float


def find_servers(socket: Path, folder: os.stat_result) -> list[ServerProcess] | None:
    """List the processes made for this socket that work in this very folder; None where the system does not tell.

    A process that merely got the number of an old server has neither this command line nor this working folder. The
    folder is compared by what it is, not by its name: one that was removed or moved is told from its successor.
    """
    if sys.platform != "linux" or not (_PROC / "self").exists():
        return None
    # As it was started, or as the server calls itself and its helper that rewrites the append-only file.
    named = re.compile(rb"unixsocket[:\0]" + re.escape(os.fsencode(socket)) + rb"(?:[\0 ]|$)")
    now = time.clock_gettime(time.CLOCK_BOOTTIME)
    found: list[ServerProcess] = []
    for process in _PROC.glob("[0-9]*"):
        try:
            # What has ended but is not collected yet has no command line.
            if not named.search((process / "cmdline").read_bytes()):
                continue
            if not os.path.samestat((process / "cwd").stat(), folder):
                continue
            started = int((process / "stat").read_bytes().rpartition(b")")[2].split()[_START_TIME])
        except OSError:
            continue  # it has ended meanwhile, or is another user's
        found.append(ServerProcess(pid=int(process.name), age=now - started / os.sysconf("SC_CLK_TCK")))
    return found
