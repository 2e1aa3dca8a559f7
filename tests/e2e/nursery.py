"""Where bots come from that need not load what every bot loads, a second of work: out of a process that has done so."""

import asyncio
import atexit
import functools
import json
import os
import signal
import socket
import struct
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, Final

NUMBER: Final = struct.Struct("i")  # how a process id and an exit code are told
_ROOT: Final = Path(__file__).parent.parent.parent
_PATIENCE_S: Final = 60.0


class Born:
    """One process; the same to its user as one that asyncio has started."""

    def __init__(self, pid: int, told: socket.socket) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self._end = asyncio.create_task(self._learn(told), name=f"end of {pid}")

    def send_signal(self, number: int) -> None:
        """Raises ProcessLookupError once it has ended."""
        if self.returncode is not None:
            raise ProcessLookupError
        os.kill(self.pid, number)

    def kill(self) -> None:
        """Raises ProcessLookupError once it has ended."""
        self.send_signal(signal.SIGKILL)

    async def wait(self) -> int:
        """Wait until it has ended; the exit code, which is negative after a signal."""
        return await asyncio.shield(self._end)

    async def _learn(self, told: socket.socket) -> int:
        reader, writer = await asyncio.open_unix_connection(sock=told)
        try:
            code = int(NUMBER.unpack(await reader.readexactly(NUMBER.size))[0])
        finally:
            writer.close()
        self.returncode = code
        return code


def born(arguments: Sequence[str], *, output: BinaryIO, environment: Mapping[str, str], folder: Path) -> Born:
    """Do what `python -m ARGUMENTS` does, in a process of its own with these surroundings and nothing to read."""
    wish = {"arguments": [*arguments], "environment": {**environment}, "folder": str(folder)}
    ours, theirs = socket.socketpair()
    with theirs:
        line = _nurse()
        socket.send_fds(line, [b" "], [output.fileno(), theirs.fileno()])
        line.sendall(json.dumps(wish).encode() + b"\n")
    ours.settimeout(_PATIENCE_S)
    (pid,) = NUMBER.unpack(ours.recv(NUMBER.size, socket.MSG_WAITALL))
    ours.setblocking(False)  # noqa: FBT003 - the signature is Python's
    return Born(pid, ours)


@functools.cache
def _nurse() -> socket.socket:
    """Start the process that all others come from, once; it ends with this one."""
    ours, theirs = socket.socketpair()
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(_ROOT), "PYTHONWARNINGS": "error"}
    with theirs:
        nurse = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.nurse"], stdin=theirs.fileno(), stdout=subprocess.DEVNULL, env=environment
        )
    atexit.register(nurse.wait)
    atexit.register(ours.close)
    return ours
