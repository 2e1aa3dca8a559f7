"""A worker in a process of its own: `python -m tests.bench.worker WAY STORE SINK SECONDS`.

SECONDS are what its clock is ahead of the machine's. Prints "ready" once it works, answers every line of its standard
input with what it has used so far, and ends when that does.
"""

import asyncio
import importlib
import json
import resource
import sys
import time
from datetime import timedelta
from pathlib import Path
from typing import Final, cast

from bot.logs import LogFormat, LogLevel, configure_logs
from tests.bench.sending import sending
from tests.bench.ways import Name, Working

# Each worker loads what it uses and nothing else.
_MODULES: Final = {Name.LIVEWISE: "livewise", Name.SORTED_SET: "sorted_set", Name.DOCKET: "docket_alone"}


async def work(name: Name, url: str, sink: str, ahead: timedelta) -> None:
    """Work until the standard input ends."""
    working = cast("Working", importlib.import_module(f"tests.bench.{_MODULES[name]}").working)
    async with sending(sink) as send, working(url, send, ahead):
        _say("ready")
        while await asyncio.to_thread(sys.stdin.readline):
            _say(json.dumps({"cpu_s": time.process_time(), "peak_bytes": _peak_bytes()}))


def _peak_bytes() -> int:
    status = Path("/proc/self/status")
    if status.exists():  # on Linux, getrusage would tell what the process was forked from, were that larger
        return int(status.read_text().split("VmHWM:")[1].split()[0]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # in bytes on macOS


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    configure_logs(LogLevel.INFO, LogFormat.JSON)
    asyncio.run(work(Name(sys.argv[1]), sys.argv[2], sys.argv[3], timedelta(seconds=float(sys.argv[4]))))
