"""The load run on a small scale: it runs through, and finds nothing that cannot be put down to a busy machine."""

from tests.load.run import Run
from tests.load.sizes import Sizes

# What a machine that is busy with other tests may be too slow for.
_LATE = {"deliveries that were not taken", "conversations that did not come to their end"}
_REFUSED = {"deliveries of the calm workspace that were not taken", "calm deliveries not taken after the flood"}


async def test_a_small_run_finds_nothing_wrong() -> None:
    said: list[str] = []
    sizes = Sizes(conversations=12, seconds=2.0, capacity_s=0.5, flood_s=1.0, calm_s=1.0, noise=6)
    wrong = await Run(sizes, said.append).go()
    assert (+wrong).keys() - _LATE - _REFUSED == set(), "\n".join(said)
    report = "\n".join(said)
    assert "12 conversations of 9 turns" in report
    assert report.count("compared with a clean drawing, 0 wrong") == 3
