"""All conversations at once: each from the first word to the reminders, with time to think in between.

Open loop: when people press is fixed beforehand, and does not wait for how the bot fares; only for the button, which
nobody can press before it is there.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final

from dialogs.cards import Press, Verb
from dialogs.grid import Case, Option, Question
from tests.load.people import People
from tests.load.seats import ZONE, Outcome, Seat
from tests.load.sizes import Sizes
from tests.load.tally import Tally

_STEPS: Final = (
    Press(verb=Verb.ANSWER, subject=Question.GOAL, value=Option.BEHAVIOR),
    Press(verb=Verb.ANSWER, subject=Question.CORRECTION, value=Option.YES),
    Press(verb=Verb.ANSWER, subject=Question.PEER, value=Option.NO),
    Press(verb=Verb.ANSWER, subject=Question.PRACTICE, value=Option.ASYNC),
    Press(verb=Verb.CASE, value=Case.NONE),
    Press(verb=Verb.PLAN),
    Press(verb=Verb.BOOK),
    Press(verb=Verb.REMIND),
)
TURNS: Final = 1 + len(_STEPS)
_COMING: Final = 0.2  # the part of the time in which people come; they go in as much of it
_TRIES: Final = 5
_MOMENT_S: Final = 3.0
_AHEAD: Final = timedelta(days=90)


async def lead_all(people: People, sizes: Sizes, tally: Tally) -> int:
    """Lead all conversations; how many came to their end."""
    chance = random.Random(1)
    think = sizes.seconds * (1 - _COMING) / TURNS
    starts = [sizes.seconds * _COMING * number / len(people.seats) for number in range(len(people.seats))]
    chance.shuffle(starts)
    began = asyncio.get_running_loop().time()
    led = await asyncio.gather(
        *(
            _lead(
                people, seat, [began + start + think * (turn + chance.uniform(0, 0.9)) for turn in range(TURNS)], tally
            )
            for seat, start in zip(people.seats, starts, strict=True)
        )
    )
    return sum(led)


async def _lead(people: People, seat: Seat, moments: list[float], tally: Tally) -> bool:
    """Whether the conversation came to its end."""
    loop = asyncio.get_running_loop()
    values = {"day": (datetime.now(UTC) + _AHEAD).date().isoformat(), "time": "15:00", "zone": ZONE}
    await asyncio.sleep(moments[0] - loop.time())
    if not await _insist(lambda: people.begin(seat, f"Training {seat.number}", tally)):
        return False
    for moment, wanted in zip(moments[1:], _STEPS, strict=True):
        await asyncio.sleep(moment - loop.time())
        button = await people.wait_for(seat, wanted)
        if button is None:
            tally.wrong[f"no button to {wanted.verb} {wanted.subject}"] += 1
            return False
        if not await _insist(partial(people.press, seat, button, tally, values)):
            return False
    return True


async def _insist(deliver: Callable[[], Awaitable[Outcome]]) -> bool:
    """Do as people who are told to try again in a moment; whether it was taken in the end."""
    for _ in range(_TRIES):
        outcome = await deliver()
        if outcome is not Outcome.REFUSED:
            return outcome is Outcome.TAKEN
        await asyncio.sleep(_MOMENT_S)
    return False
