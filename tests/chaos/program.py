"""What happens when in a run: the moments its clock is moved to, and what befalls the bots there."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from tests.chaos.days import ZONES, Days
from tests.chaos.storm import Blow
from tests.chaos.troubles import Trouble

_BACK: Final = timedelta(hours=1, minutes=5)  # after which what was snoozed for an hour is back


class Weather(StrEnum):
    """Whether things also go wrong at random."""

    STORM = "storm"
    CALM = "calm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wave:
    """Reminders that fall due at one moment; `blows` come so many seconds after it, `troubles` wait for the calls."""

    due: datetime
    blows: tuple[tuple[float, Blow], ...] = ()
    troubles: tuple[Trouble, ...] = ()  # each at both platforms


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How large a run is."""

    reminders: int
    seed: int
    zones: tuple[str, ...]
    pressed: int  # plans that are made by presses alone
    private_of: int  # every so manieth plan is about a sensitive topic: its owner alone is reminded
    lead_s: float  # from a jump of the clock to the moment reminders are due
    weather: Weather
    again_s: float | None = None  # after which a reminder is put on docket again; None: as it is for everybody


def full(reminders: int, seed: int) -> Size:
    """Random weather over every zone."""
    return Size(
        reminders=reminders,
        seed=seed,
        zones=ZONES,
        pressed=max(4, reminders // 50),
        private_of=7,
        lead_s=3.0,
        weather=Weather.STORM,
    )


def small(reminders: int, seed: int) -> Size:
    """One of everything, soon."""
    return Size(
        reminders=reminders,
        seed=seed,
        zones=ZONES[2:3],
        pressed=2,
        private_of=8,  # an even number: at Teams alone, where nothing is looked for
        lead_s=1.5,
        weather=Weather.CALM,
        again_s=3.0,
    )


def waves(size: Size, days: Days, chance: random.Random) -> list[Wave]:
    """The waves in order."""
    first, second = zip(*(days.dues(zone) for zone in size.zones), strict=True)
    if size.weather is Weather.CALM:
        return _one_of_each(first, second)
    dues = [*first, *second]
    restarted = set(chance.sample(range(len(dues)), k=min(4, len(dues))))
    forgotten = chance.randrange(len(dues))
    storms = [
        Wave(
            due=due,
            blows=(
                *(((chance.uniform(0.0, 1.5), Blow.RESTART_STORE),) if number in restarted else ()),
                *(((chance.uniform(0.3, 1.0), Blow.FORGET_DOCKET),) if number == forgotten else ()),
            ),
        )
        for number, due in enumerate(dues)
    ]
    evenings = [Wave(due=max(each) + _BACK) for each in (first, second)]
    return sorted([*storms, *evenings], key=lambda wave: wave.due)


def _one_of_each(first: Sequence[datetime], second: Sequence[datetime]) -> list[Wave]:
    return [
        Wave(
            due=max(first),
            blows=((0.0, Blow.KILL_AT_TEAMS), (0.0, Blow.KILL_AT_SLACK)),
            troubles=tuple(Trouble),
        ),
        Wave(due=max(first) + _BACK),
        Wave(
            due=max(second),
            blows=(
                (-0.5, Blow.FORGET_DOCKET),
                (0.1, Blow.KILL_WORKER),
                (0.2, Blow.RESTART_STORE),
                (0.3, Blow.KILL_BOT),
            ),
        ),
    ]
