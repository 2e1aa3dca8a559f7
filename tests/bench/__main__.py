"""Measure and print: `REMINDERS=100000 python -m tests.bench` for a smaller run than a million."""

import asyncio
import logging
import os
import sys
import tempfile
import time
from pathlib import Path

from bot.logs import LogFormat, LogLevel, configure_logs
from tests.bench.measure import measure
from tests.bench.server import serving, version
from tests.bench.sizes import Sizes, sizes_for
from tests.bench.table import machine, table
from tests.bench.ways import Name


async def bench(sizes: Sizes) -> list[str]:
    """Measure every way; the lines to print."""
    with tempfile.TemporaryDirectory(prefix="livewise-bench-") as folder:
        async with serving() as server:
            about = machine(await version(server.redis), _fsync_ms(Path(folder)))
        figures = {name: await measure(name, sizes, Path(folder, "log"), _progress) for name in Name}
    return [about, *table(sizes, figures)]


def _fsync_ms(folder: Path) -> float:
    with Path(folder, "fsync").open("wb") as file:
        took: list[float] = []
        for _ in range(100):
            file.write(b"x" * 100)
            file.flush()
            began = time.perf_counter()
            os.fsync(file.fileno())
            took.append(time.perf_counter() - began)
    return sorted(took)[50] * 1000


def _progress(line: str) -> None:
    sys.stderr.write(f"{line}\n")


if __name__ == "__main__":
    configure_logs(LogLevel.WARNING, LogFormat.CONSOLE)
    logging.getLogger("docket").setLevel(logging.ERROR)
    for each in asyncio.run(bench(sizes_for(int(os.environ.get("REMINDERS") or 1_000_000)))):
        sys.stdout.write(f"{each}\n")
