"""The part about reminders: what keeping and sending a million of them costs."""

import os
import tempfile
import time
from pathlib import Path

from tests.bench.measure import Say, measure
from tests.bench.server import serving, version
from tests.bench.sizes import Sizes
from tests.bench.table import machine, table
from tests.bench.ways import Name


async def bench(sizes: Sizes, say: Say) -> list[str]:
    """Measure every way; the lines to print."""
    with tempfile.TemporaryDirectory(prefix="livewise-bench-") as folder:
        async with serving() as server:
            about = machine(await version(server.redis), fsync_ms(Path(folder)))
        figures = {name: await measure(name, sizes, Path(folder, "log"), say) for name in Name}
    return [about, *table(sizes, figures)]


def fsync_ms(folder: Path) -> float:
    """How long the disk takes to have written something, in ms; the median of a hundred times."""
    with Path(folder, "fsync").open("wb") as file:
        took: list[float] = []
        for _ in range(100):
            file.write(b"x" * 100)
            file.flush()
            began = time.perf_counter()
            os.fsync(file.fileno())
            took.append(time.perf_counter() - began)
    return sorted(took)[50] * 1000
