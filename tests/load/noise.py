"""Presses that never end: of a single workspace as fast as it can, of everybody more than can be taken, or calmly.

Each opens a plan to everybody, or closes it again: a turn as any other, which changes one card.
"""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from typing import Final

from tests.load.people import CLOSE, OPEN, People
from tests.load.seats import Outcome, Seat
from tests.load.tally import Tally

_NOTHING_TO_PRESS_S: Final = 0.2
_GIVEN_UP_S: Final = 20.0


async def press_calmly(people: People, seats: Sequence[Seat], seconds: float, every: float, tally: Tally) -> None:
    """Each presses once in so many seconds, not all at the same moment."""
    loop = asyncio.get_running_loop()
    began = loop.time()

    async def press(number: int, seat: Seat) -> None:
        at = began + every * number / len(seats)
        while at < began + seconds:
            await asyncio.sleep(at - loop.time())
            at += every
            button = people.find(seat, OPEN, CLOSE)
            if button is None:
                tally.skipped += 1
            else:
                await people.press(seat, button, tally, see=_GIVEN_UP_S)

    await asyncio.gather(*(press(number, seat) for number, seat in enumerate(seats)))


@asynccontextmanager
async def noise(people: People, seats: Sequence[Seat], at_once: int, tally: Tally) -> AsyncGenerator[None]:
    """While the block lasts, so many presses are under way: whoever gets an answer presses again at once."""
    ends = asyncio.Event()

    async def press(seat: Seat) -> None:
        while not ends.is_set():
            button = people.find(seat, OPEN, CLOSE)
            if button is None:
                await asyncio.sleep(_NOTHING_TO_PRESS_S)
            else:
                # Nobody waits for the card: what is pressed may be an old button by now.
                await people.press(seat, button, tally, see=0)

    pressing = [asyncio.create_task(press(seats[number % len(seats)])) for number in range(at_once)]
    try:
        yield
    finally:
        ends.set()
        await asyncio.gather(*pressing)


async def press_together(people: People, seats: Sequence[Seat], at_once: int, seconds: float, tally: Tally) -> float:
    """So many turns at once, each seat in its turn, for as long; how many were taken in a second."""
    loop = asyncio.get_running_loop()
    began, free, ready = loop.time(), deque(seats), 0

    async def keep_pressing() -> None:
        nonlocal ready
        while loop.time() < began + seconds:
            seat = free.popleft()
            button = people.find(seat, OPEN, CLOSE)
            if button is not None and await people.press(seat, button, tally, see=_GIVEN_UP_S) is Outcome.TAKEN:
                ready += 1
            free.append(seat)

    await asyncio.gather(*(keep_pressing() for _ in range(at_once)))
    return ready / (loop.time() - began)


async def flood(people: People, seats: Sequence[Seat], per_second: float, seconds: float, tally: Tally) -> float:
    """Press at moments fixed beforehand, whatever becomes of it; seconds from the last press to the last changed card.

    Nobody presses while they wait for an answer, or for the card that comes of it.
    """
    loop = asyncio.get_running_loop()
    began, free = loop.time(), deque(seats)
    pressing: set[asyncio.Task[None]] = set()

    async def press(seat: Seat) -> None:
        button = people.find(seat, OPEN, CLOSE)
        if button is None:
            tally.skipped += 1
        else:
            await people.press(seat, button, tally, see=_GIVEN_UP_S * 3)
        free.append(seat)

    for number in range(round(per_second * seconds)):
        pause = began + number / per_second - loop.time()
        if pause > 0:
            await asyncio.sleep(pause)
        elif number % 50 == 0:
            await asyncio.sleep(0)  # late: let answers in all the same
        if not free:
            tally.skipped += 1
            continue
        task = asyncio.create_task(press(free.popleft()))
        pressing.add(task)
        task.add_done_callback(pressing.discard)
    ended = loop.time()
    if pressing:
        await asyncio.wait(pressing)
    return loop.time() - ended
