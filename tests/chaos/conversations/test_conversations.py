"""A few whole conversations while processes are killed, the store is restarted and hangs, and clocks jump.

`make chaos` does the same to many, for minutes, also behind Sentinels and in a Cluster.
"""

from pathlib import Path

from tests.chaos.conversations.program import small
from tests.chaos.conversations.report import table
from tests.chaos.conversations.run import run
from tests.chaos.conversations.storm import Blow

SEED = 3


async def test_what_is_acknowledged_is_kept_once_and_shown_right(tmp_path: Path) -> None:
    outcome = await run(small(4, SEED), tmp_path, lambda _: None)
    assert outcome.broken == [], table(outcome)
    assert outcome.storm.blows[Blow.STRIKE] == outcome.storm.blows[Blow.KILL] == 1
    assert len(outcome.verdict.gave_up) == 0
    assert outcome.verdict.sessions >= 4
    assert outcome.verdict.cards >= 4
