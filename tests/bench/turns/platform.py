"""A platform as a process: it presses, takes the bot's calls, and tells how long everything took.

`python -m tests.bench.turns.platform SIDE`. It presses and listens in one process, because a turn is over only when the
message shows what came of it, and nobody may press that message before. Prints its address; then answers each line of
its standard input, a JSON object that says what to do, with another; ends when the input does.
"""

import asyncio
import json
import sys
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, cast

from tests.bench.turns.sides import Deed, Seat, Side
from tests.bench.turns.slack_side import SlackSide
from tests.bench.turns.teams_side import Manner, TeamsSide
from tests.bench.turns.wire import Answer, Lines, Serving

_PATIENCE_S: Final = 30.0  # for a turn: somebody hangs
_LONGEST_ORDER: Final = 16 * 1024 * 1024  # bytes
_BEGIN_AT_ONCE: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A message that was posted or changed, and when, by the loop's clock."""

    body: bytes
    at: float


class Platform:
    """People in their seats, and what the bot shows them."""

    def __init__(self) -> None:
        self.side: Side
        self._url = ""
        self._lines: Lines
        self._seats: list[Seat] = []
        self._free: deque[Seat] = deque()
        self._waiting: dict[tuple[Deed, int], asyncio.Future[Seen]] = {}
        self._calls = 0

    def take(self, verb: str, path: str, body: bytes) -> bytes:
        """A call of the bot."""
        call = self.side.take(verb, path, body)
        self._calls += 1
        waiting = self._waiting.pop((call.deed, call.seat), None)
        if waiting is not None:
            waiting.set_result(Seen(body=body, at=asyncio.get_running_loop().time()))
        return call.answer

    async def obey(self, order: Mapping[str, object]) -> Mapping[str, object]:
        """Do what a line says."""
        match order:
            case {"do": "begin", "url": str(url), "seats": int(seats)}:
                return await self.begin(url, seats)
            case {"do": "sit", "url": str(url)}:
                return self.sit(url, cast("list[str]", order["sessions"]))
            case {"do": "first"}:
                return await self.first()
            case {"do": "closed", "seconds": float(seconds), "at_once": int(at_once)}:
                return await self.closed(at_once, seconds=seconds)
            case {"do": "turns", "turns": int(turns), "at_once": int(at_once)}:
                return await self.closed(at_once, turns=turns)
            case {"do": "open", "per_second": int(per_second), "seconds": float(seconds)}:
                return await self.open(per_second, seconds)
            case _:
                raise ValueError(f"no such order: {order}")

    async def begin(self, url: str, seats: int) -> Mapping[str, object]:
        """So many people begin a conversation with the bot at this address."""
        self._turn_to(url)
        await self._lines.open()
        places = asyncio.Semaphore(_BEGIN_AT_ONCE)

        async def begin(number: int) -> Seat:
            async with places:
                seat = Seat(number=number, session="")
                _, seen = await self._exchange((Deed.POST, number), self.side.beginning(url, seat))
                seat.session = self.side.session_in(seen.body)
                return seat

        self._seats = await asyncio.gather(*map(begin, range(seats)))
        self._free = deque(self._seats)
        return {"sessions": [seat.session for seat in self._seats]}

    def sit(self, url: str, sessions: list[str]) -> Mapping[str, object]:
        """Talk to another address, about conversations that were begun."""
        self._turn_to(url)
        if not self._seats:
            self._seats = [Seat(number=number, session=session) for number, session in enumerate(sessions)]
            self._free = deque(self._seats)
        return {}

    async def first(self) -> Mapping[str, object]:
        """Press until the bot is there; when its first turn was over, by the machine's clock."""
        await self._lines.open()
        await self._press()
        return {"at": time.time()}

    async def closed(self, at_once: int, *, seconds: float = 0.0, turns: int = 0) -> Mapping[str, object]:
        """Press as fast as turns come to their end, so many at once; for a time, or so many turns."""
        self._lines.close()  # a bot that was halted may think they are long out of use
        loop = asyncio.get_running_loop()
        began, cpu, calls, done = loop.time(), time.process_time(), self._calls, 0
        end = began + seconds

        async def keep_pressing() -> None:
            nonlocal done
            while done + at_once <= turns or loop.time() < end:
                await self._press()
                done += 1

        await asyncio.gather(*(keep_pressing() for _ in range(at_once)))
        took = loop.time() - began
        return {"turns": done, "seconds": took, "calls": self._calls - calls, "cpu_s": time.process_time() - cpu}

    async def open(self, per_second: int, seconds: float) -> Mapping[str, object]:
        """Press at moments that are fixed beforehand, whatever became of the presses before.

        Seconds from each of these moments to the acknowledgement, and to the message that shows what came of it.
        """
        self._lines.close()
        loop = asyncio.get_running_loop()
        first = loop.time() + 0.1
        pressing: list[asyncio.Task[tuple[float, float]]] = []
        for number in range(round(per_second * seconds)):
            at = first + number / per_second
            await asyncio.sleep(max(0.0, at - loop.time()))
            pressing.append(asyncio.create_task(self._pressed_since(at)))
        times = await asyncio.gather(*pressing)
        return {"acknowledged_s": sorted(each[0] for each in times), "shown_s": sorted(each[1] for each in times)}

    async def _pressed_since(self, at: float) -> tuple[float, float]:
        acknowledged, shown = await self._press()
        return acknowledged - at, shown - at

    async def _press(self) -> tuple[float, float]:
        """One turn in the seat that has waited longest: when it was acknowledged, and when shown."""
        seat = self._free.popleft()
        try:
            answer, seen = await self._exchange((Deed.CHANGE, seat.number), self.side.press(self._url, seat))
            seat.presses += 1
        finally:
            self._free.append(seat)
        return answer.at, seen.at

    async def _exchange(self, expected: tuple[Deed, int], request: bytes) -> tuple[Answer, Seen]:
        """A request, and the message that comes of it."""
        waiting = self._waiting[expected] = asyncio.get_running_loop().create_future()
        async with asyncio.timeout(_PATIENCE_S):
            answer = await self._lines.ask(request)
            if not 200 <= answer.status < 300:
                raise RuntimeError(f"the bot answers {answer.status}: {answer.body[:500]!r}")
            return answer, await waiting

    def _turn_to(self, url: str) -> None:
        if self._url:
            self._lines.close()
        self._url, self._lines = url, Lines(url)


async def _serve(name: str) -> None:
    loop = asyncio.get_running_loop()
    platform = Platform()
    server = await loop.create_server(lambda: Serving(platform.take), "127.0.0.1", 0)
    base_url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    platform.side = SlackSide() if name == "slack" else TeamsSide(base_url, Manner(name))
    _say({"base_url": base_url})
    reader = asyncio.StreamReader(limit=_LONGEST_ORDER)
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        _say(await platform.obey(json.loads(line)))


def _say(told: Mapping[str, object]) -> None:
    sys.stdout.write(f"{json.dumps(told)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(_serve(sys.argv[1]))
