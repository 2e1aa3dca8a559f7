"""The clock of the bots, which is moved ahead in jumps so that weeks fit into minutes.

A file says by how many seconds it is ahead of the machine's; between jumps it runs like any other.
"""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Jump:
    """From this moment (seconds of the monotonic clock) on the clock was ahead by so much."""

    at: float
    ahead: timedelta


class Timeline:
    """Moves the clock and tells what it showed when; `also` is told by how many seconds it jumps."""

    def __init__(self, file: Path, also: Callable[[float], None]) -> None:
        self.file = file
        self._also = also
        self._began = datetime.now(UTC) - timedelta(seconds=time.monotonic())
        self._jumps = [Jump(at=time.monotonic(), ahead=timedelta(0))]
        self._moved = asyncio.Event()
        self._write(timedelta(0))

    def now(self) -> datetime:
        """What the clock shows (UTC)."""
        return self._began + timedelta(seconds=time.monotonic()) + self._jumps[-1].ahead

    @property
    def jumps(self) -> int:
        """How often it was moved."""
        return len(self._jumps) - 1

    def jump(self, moment: datetime) -> None:
        """Move the clock to this moment, if it is not there yet."""
        by = moment - self.now()
        if by <= timedelta(0):
            return
        self._also(by.total_seconds())
        self._write(self._jumps[-1].ahead + by)
        self._jumps.append(Jump(at=time.monotonic(), ahead=self._jumps[-1].ahead + by))
        self._moved.set()
        self._moved = asyncio.Event()

    def reached(self, moment: datetime) -> float:
        """When the clock first showed this moment or a later one, in seconds of the monotonic clock."""
        for jump, following in zip(self._jumps, [*self._jumps[1:], None], strict=True):
            at = max((moment - self._began - jump.ahead).total_seconds(), jump.at)
            if following is None or at < following.at:
                return at
        raise AssertionError("the last jump has no end")

    async def until(self, moment: datetime) -> None:
        """Wait until the clock shows this moment."""
        while (left := (moment - self.now()).total_seconds()) > 0:
            with suppress(TimeoutError):
                async with asyncio.timeout(left):
                    await self._moved.wait()

    def _write(self, ahead: timedelta) -> None:
        # In one step: a bot may read at any moment.
        fresh = self.file.with_suffix(".new")
        fresh.write_text(str(ahead.total_seconds()))
        fresh.replace(self.file)
