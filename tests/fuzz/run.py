"""Rounds of shots at every address, until the time is up."""

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seeded
from hypothesis.errors import FlakyFailure

from tests.fuzz.ground import Ground, Route, staged
from tests.fuzz.judge import Broken, Judge
from tests.fuzz.shots import Shot
from tests.fuzz.targets import known_addresses, shots_at

_FEW: Final = 4  # shots at an address in a round
_MANY: Final = 24  # where a body says what is to be done
_MOST: Final = 20  # failures, after which there is no need of more


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of a run; `broken` says for each failure what was sent and what was wrong."""

    addresses: int
    shots: int
    rounds: int
    statuses: Counter[int]
    slowest: tuple[float, str]  # seconds, and where
    broken: tuple[str, ...]


def run(folder: Path, *, seconds: float, soon_s: float, seed: int, say: Callable[[str], None]) -> Outcome:
    """Shoot for so many seconds, and at each address at least once."""
    with staged(folder) as ground:
        judge = Judge(ground=ground, soon_s=soon_s)
        missing = known_addresses() - {(route.method, route.path) for route in ground.routes}
        broken = [f"no application has {method} {path} any more" for method, path in sorted(missing)]
        say(f"{len(ground.routes)} addresses, {len(ground.payloads)} payloads, {len(ground.activities)} activities")
        deadline, rounds = time.monotonic() + seconds, 0
        while rounds == 0 or (time.monotonic() < deadline and len(broken) < _MOST):
            for number, route in enumerate(ground.routes):
                if rounds and time.monotonic() > deadline:
                    break
                broken += _shoot(ground, route, judge, f"{seed}/{rounds}/{number}", say)
            rounds += 1
        broken += _last_look(judge)
        statuses: Counter[int] = Counter()
        for (_, status), times in judge.statuses.items():
            statuses[status] += times
        return Outcome(
            addresses=len(ground.routes),
            shots=statuses.total(),
            rounds=rounds,
            statuses=statuses,
            slowest=judge.slowest,
            broken=tuple(broken),
        )


def _shoot(ground: Ground, route: Route, judge: Judge, seed: str, say: Callable[[str], None]) -> list[str]:
    is_told_much = route.method == "POST" and (route.method, route.path) in known_addresses()

    # Not shrunk: what is slow would be sent for minutes, and what was sent stands in the complaint anyway.
    @seeded(seed)
    @settings(
        max_examples=_MANY if is_told_much else _FEW,
        deadline=None,
        database=None,
        phases=(Phase.generate,),
        report_multiple_bugs=False,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )
    @given(shot=shots_at(ground, route))
    def hold(shot: Shot) -> None:
        judge.judge(route, shot)

    found = ""
    try:
        hold()
    except Broken as failure:
        found = str(failure)
    except FlakyFailure as failure:  # the same again went well: something has changed meanwhile
        found = "\n".join(map(str, failure.exceptions))
    if not found:
        return []
    say(f"{route.method} {route.path} (seed {seed}): {found[:4000]}")
    return [found]


def _last_look(judge: Judge) -> list[str]:
    """What went wrong after the last answer."""
    try:
        judge.check_log()
        judge.check_sent()
        judge.check_store()
    except Broken as failure:
        return [str(failure)]
    return []
