"""Makes all plans of a run: most are written into the store, some are pressed, and each has its part."""

import asyncio
import random
from collections.abc import Coroutine, Sequence
from typing import Final

from dialogs.grid import Case
from tests.chaos.days import Days
from tests.chaos.lives import Life, Part
from tests.chaos.places import Ground
from tests.chaos.pressing import press_at_slack, press_at_teams
from tests.chaos.program import Size
from tests.chaos.writing import Writer

# Of a hundred owners.
_PARTS: Final = {
    Part.READ: 48,
    Part.DONE: 12,
    Part.SNOOZE: 10,
    Part.SNOOZE_AND_STOP: 5,
    Part.STOP: 9,
    Part.STOP_AT_ONCE: 8,
    Part.STOP_LATER: 8,
}
_PRESSING: Final = 4  # people at once
_PER_PLAN: Final = 2  # reminders, where its owner changes nothing


def parts_for(size: Size, chance: random.Random) -> list[Part]:
    """The part of each plan: every one is played at least once, the rest as people do."""
    count = max(size.reminders // _PER_PLAN, len(Part))
    parts = [*Part, *chance.choices(list(_PARTS), list(_PARTS.values()), k=count - len(Part))]
    chance.shuffle(parts)
    return parts


async def write_plans(
    writer: Writer, ground: Ground, size: Size, parts: Sequence[Part], chance: random.Random
) -> list[Life]:
    """All plans but those that are pressed, half of them at each platform; nobody may be at work yet."""

    def write(number: int, part: Part) -> Coroutine[None, None, Life]:
        zone = chance.choice(size.zones)
        spot = ground.spot_at_slack(zone) if number % 2 else ground.spot_at_teams(zone)
        case = Case.NONE if number % size.private_of else Case.SENSITIVE
        return writer.write(number, spot, zone, case, part)

    return await asyncio.gather(*(write(number, part) for number, part in enumerate(parts, start=1)))


async def press_plans(
    ground: Ground, days: Days, size: Size, parts: Sequence[Part], chance: random.Random
) -> list[Life]:
    """The others, a few people at a time."""
    turns = asyncio.Semaphore(_PRESSING)

    async def press(number: int, part: Part) -> Life:
        making = press_at_slack if number % 2 else press_at_teams
        async with turns:
            return await making(ground, number, chance.choice(size.zones), days, part)

    return await asyncio.gather(*(press(number, part) for number, part in enumerate(parts, start=1)))
