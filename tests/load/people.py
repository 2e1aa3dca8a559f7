"""People who press: each waits for the button they want, presses it, and sees the card change."""

import asyncio
from typing import Final

from dialogs.cards import Press, Verb
from tests.load.seats import Button, Outcome, PlatformName, Seat, Showing, Shown, Side
from tests.load.tally import Tally
from tests.load.wire import Lines

_CARD_S: Final = 60.0  # somebody who sees nothing for so long has given up
_ANSWER_S: Final = 15.0
_PATHS: Final = {PlatformName.SLACK: "/slack/events", PlatformName.TEAMS: "/api/messages"}


class People:
    """Everybody, with the bot at this address."""

    def __init__(self, url: str, sides: dict[PlatformName, Side], seats: list[Seat]) -> None:
        self.seats = seats
        self._url = url
        self._sides = sides
        self._lines = Lines(url)
        self._by_number = {seat.number: seat for seat in seats}
        self._watching: dict[int, list[asyncio.Future[float]]] = {}

    def see(self, showing: Showing, at: float) -> None:
        """Something is shown somewhere."""
        seat = self._by_number[showing.seat]
        seat.messages[showing.id] = Shown(id=showing.id, native=showing.native, at=at)
        for watching in self._watching.pop(seat.number, ()):
            if not watching.done():
                watching.set_result(at)

    async def begin(self, seat: Seat, topic: str, tally: Tally) -> Outcome:
        """Begin a conversation, and see its first card."""
        request = self._sides[seat.platform].begin(self._where(seat), seat, topic)
        outcome = await self._deliver(seat, request, tally)
        seat.has_begun = seat.has_begun or outcome is Outcome.TAKEN
        return outcome

    async def press(
        self, seat: Seat, button: Button, tally: Tally, values: dict[str, str] | None = None, *, see: float = _CARD_S
    ) -> Outcome:
        """Press a button, and where the press is taken, see what comes of it in so many seconds."""
        request = self._sides[seat.platform].press(self._where(seat), seat, button, values or {})
        outcome = await self._deliver(seat, request, tally, see=see)
        seat.refused_since = outcome is not Outcome.TAKEN
        if outcome is Outcome.TAKEN:
            seat.last_taken = button.press.verb
        return outcome

    def find(self, seat: Seat, *wanted: Press) -> Button | None:
        """The first button there is for one of these wishes."""
        side = self._sides[seat.platform]
        return next((button for each in wanted if (button := side.find(seat, each)) is not None), None)

    async def wait_for(self, seat: Seat, *wanted: Press) -> Button | None:
        """The same, when it is there; None when it does not come."""
        loop = asyncio.get_running_loop()
        until = loop.time() + _CARD_S
        while (button := self.find(seat, *wanted)) is None and loop.time() < until:
            await asyncio.wait([self._watch(seat)], timeout=until - loop.time())
        return button

    def close(self) -> None:
        """Let go of the connections."""
        self._lines.close()

    async def _deliver(self, seat: Seat, request: bytes, tally: Tally, *, see: float = _CARD_S) -> Outcome:
        loop = asyncio.get_running_loop()
        watch, sent = self._watch(seat), loop.time()
        try:
            async with asyncio.timeout(_ANSWER_S):
                answer = await self._lines.ask(request)
        except (OSError, TimeoutError):
            tally.lost += 1
            return Outcome.WRONG
        outcome = self._sides[seat.platform].outcome(answer)
        tally.note(outcome, answer.at - sent, f"{answer.status} {answer.body.decode('utf-8', 'replace')}")
        if outcome is Outcome.TAKEN and see:
            done, _ = await asyncio.wait([watch], timeout=see)
            if done:
                tally.shown_s.append(watch.result() - sent)
            else:
                tally.unshown += 1
        return outcome

    def _watch(self, seat: Seat) -> "asyncio.Future[float]":
        watch: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._watching.setdefault(seat.number, []).append(watch)
        return watch

    def _where(self, seat: Seat) -> str:
        return self._url + _PATHS[seat.platform]


OPEN: Final = Press(verb=Verb.OPEN)
CLOSE: Final = Press(verb=Verb.CLOSE)
