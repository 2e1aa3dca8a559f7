"""A worker as a process of its own: `python -m tests.bot.waker URL settle`.

Prints "ready", then the name of every session it is woken for. With "hang" instead of "settle" it stays with the first.
"""

import asyncio
import sys
from datetime import UTC, datetime, timedelta

from bot.connection import connect
from bot.reminders import Pace, waking
from bot.store import Store

PACE = Pace(takeover=timedelta(seconds=2))


async def work(url: str, how: str) -> None:
    store = Store(connect(url))

    async def remind(session: str) -> None:
        say(session)
        if how == "hang":
            await asyncio.Event().wait()
        await store.reschedule(session, base=1, due=None)

    async with waking(url, store=store, clock=lambda: datetime.now(UTC), remind=remind, pace=PACE):
        say("ready")
        await asyncio.Event().wait()


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(work(*sys.argv[1:]))
