"""The clocks of the bots: one day in working hours, from which each process's own is off by up to minutes.

While a process runs, the clock that it was made with jumps. With libfaketime on the machine each life of a process
also starts with the whole of its clock off: that by which it signs, looks messages up and judges how old a token is.
"""

import random
import shutil
import subprocess
from collections import Counter
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from tests.e2e.later import set_ahead

ZONE: Final = "Europe/Ljubljana"
_OPENS: Final = time(10)  # local; a run is over long before people go home
_JUMP_S: Final = 60.0  # either way, while it runs
_OFF_S: Final = 100  # likewise, of a life; together less than the five minutes after which Slack's signatures are old
_TUESDAY: Final = 1
_LIVE: Final = timedelta(days=14)  # before its live day a hybrid plan begins


class Clocks:
    """Sets them; `jumps` counts what it did."""

    def __init__(self, folder: Path, chance: random.Random, preload: str) -> None:
        self._folder = folder
        self._chance = chance
        self._preload = preload  # empty: only jumps
        today = datetime.now(ZoneInfo(ZONE)).date()
        tuesday = today + timedelta(days=(_TUESDAY - today.weekday()) % 7 + 7)
        # No public holiday of Slovenia falls on a Tuesday in the middle of a month, or two weeks later.
        while not 10 <= tuesday.day <= 16:
            tuesday += timedelta(days=7)
        self.begin = datetime.combine(tuesday, _OPENS, ZoneInfo(ZONE)).astimezone(UTC)
        self.live = tuesday + _LIVE
        self.ahead = self.begin - datetime.now(UTC)
        self.jumps: Counter[str] = Counter()

    @property
    def is_whole(self) -> bool:
        """Whether the whole clock of a process can be off."""
        return bool(self._preload)

    def file(self, name: str) -> Path:
        """By how many seconds the clock of this process is ahead."""
        return self._folder / f"{name}.ahead"

    def set(self, name: str) -> None:
        """Let it go right."""
        set_ahead(self.file(name), self.ahead.total_seconds())

    def jump(self, name: str) -> None:
        """Move it while its process runs."""
        by = self._chance.uniform(-_JUMP_S, _JUMP_S)
        set_ahead(self.file(name), self.ahead.total_seconds() + by)
        self.jumps["while a process ran"] += 1

    def hurry(self, name: str) -> None:
        """Move it ahead by all that any clock was, so that what one of them put off is due for this one."""
        set_ahead(self.file(name), self.ahead.total_seconds() + 2 * (_JUMP_S + _OFF_S))

    def of_a_life(self) -> dict[str, str]:
        """What lets the whole clock of a process be off from its start; nothing where that cannot be done."""
        if not self._preload:
            return {}
        self.jumps["of a whole life"] += 1
        off = self._chance.randint(-_OFF_S, _OFF_S)
        return {"LD_PRELOAD": self._preload, "FAKETIME": f"{off:+d}", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}


def find_faketime() -> str:
    """What libfaketime is called on this machine, empty without it."""
    if shutil.which("faketime") is None:
        return ""
    told = subprocess.run(["faketime", "-f", "+0", "env"], capture_output=True, text=True, check=False).stdout
    return next((line.partition("=")[2] for line in told.splitlines() if line.startswith("LD_PRELOAD=")), "")
