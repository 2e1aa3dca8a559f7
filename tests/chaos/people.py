"""What owners do with their reminders: Done, Snooze and Stop, some in the very second in which one falls due."""

import asyncio
import random
from datetime import datetime, timedelta
from typing import Final

from bot.store import Store, StoreUnavailable
from dialogs.document import from_json
from dialogs.itinerary import next_wake
from dialogs.reminders import Pause
from dialogs.texts import catalogue
from tests.chaos.hands import Pressed, press
from tests.chaos.ledger import Ledger, Message
from tests.chaos.lives import Life, Part
from tests.chaos.timeline import Timeline

SAY: Final = catalogue("en").reminders
_READING_S: Final = (0.1, 1.0)  # seconds until somebody who was reminded does something
_AROUND_S: Final = (-0.5, 1.5)  # seconds from the moment a reminder is due, for who stops just then


class People:
    """Everybody who does something; `live` returns when they have."""

    def __init__(self, store: Store, ledger: Ledger, timeline: Timeline, chance: random.Random) -> None:
        self._store = store
        self._ledger = ledger
        self._timeline = timeline
        self._chance = chance

    async def live(self, life: Life) -> None:
        """Play this plan's part."""
        match life.part:
            case Part.READ:
                return
            case Part.STOP_AT_ONCE:
                await self._stop_as_due(life, life.dues[0])
            case Part.STOP_LATER:
                await self._stop_as_due(life, life.dues[-1])
            case Part.DONE | Part.SNOOZE | Part.SNOOZE_AND_STOP | Part.STOP:
                message = (await self._ledger.first_of(life.session)).message
                await asyncio.sleep(self._chance.uniform(*_READING_S))
                await self._answer(life, message)
        life.has_acted = True

    async def _stop_as_due(self, life: Life, due: datetime) -> None:
        await self._timeline.until(due + timedelta(seconds=self._chance.uniform(*_AROUND_S)))
        self._note_stop(life, await press(life, SAY.stop(), life.card))

    async def _answer(self, life: Life, message: Message) -> None:
        if life.part is Part.DONE:
            await press(life, SAY.done(), message)
            return
        if life.part is not Part.STOP:
            await press(life, SAY.snooze(), message)
            await press(life, SAY.pause(Pause.HOUR), message)
        if life.part is Part.SNOOZE:
            life.dues = sorted([*life.dues, await self._next_wake(life)])
        else:
            self._note_stop(life, await press(life, SAY.stop(), message if life.part is Part.STOP else life.card))

    def _note_stop(self, life: Life, pressed: Pressed) -> None:
        life.stop_sent, life.stopped = pressed.sent, pressed.taken

    async def _next_wake(self, life: Life) -> datetime:
        """When what was snoozed comes back, by the document as it was left."""
        while True:
            try:
                stored = await self._store.load(life.session)
            except StoreUnavailable:
                continue
            assert stored is not None
            wake = next_wake(from_json(stored.document), self._timeline.now())
            assert wake is not None
            return wake
