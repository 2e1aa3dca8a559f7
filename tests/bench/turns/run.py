"""The part about turns: both platforms, one after the other."""

import tempfile
from importlib.metadata import version
from pathlib import Path

from tests.bench.reminders import fsync_ms
from tests.bench.server import serving
from tests.bench.server import version as version_of
from tests.bench.table import machine
from tests.bench.turns.measure import SLACK, TEAMS, Say, measure
from tests.bench.turns.processes import cores
from tests.bench.turns.sizes import Sizes
from tests.bench.turns.table import table


async def bench(sizes: Sizes, say: Say) -> list[str]:
    """Measure the turns of both platforms; the lines to print."""
    with tempfile.TemporaryDirectory(prefix="livewise-bench-") as folder:
        async with serving() as server:
            about = machine(await version_of(server.redis), fsync_ms(Path(folder)))
    packages = ", ".join(f"{name} {version(name)}" for name in ("slack-bolt", "slack-sdk", "botbuilder-core"))
    where = (
        "the bot has a core for itself" if cores().are_apart else "NO core for the bot alone: take no figure as such"
    )
    slack = await measure(SLACK, sizes, say, grows=True)
    teams = await measure(TEAMS, sizes, say, grows=False)
    return [f"{about}, {packages}; {where}", *table("Slack", slack, sizes), "", *table("Teams", teams, sizes)]
