"""Measure and print: `PART=turns python -m tests.bench`, or reminders, or both; TURNS and REMINDERS make it small."""

import asyncio
import logging
import os
import sys
from enum import StrEnum

from bot.logs import LogFormat, LogLevel, configure_logs
from tests.bench import reminders
from tests.bench.sizes import sizes_for
from tests.bench.turns import run as turns
from tests.bench.turns.sizes import sizes_for as turn_sizes_for


class Part(StrEnum):
    """What can be measured by itself."""

    TURNS = "turns"
    REMINDERS = "reminders"


async def bench(part: Part) -> list[str]:
    """Measure one part; the lines to print."""
    match part:
        case Part.TURNS:
            return await turns.bench(turn_sizes_for(int(os.environ.get("TURNS") or 100_000)), _progress)
        case Part.REMINDERS:
            return await reminders.bench(sizes_for(int(os.environ.get("REMINDERS") or 1_000_000)), _progress)


def _progress(line: str) -> None:
    sys.stderr.write(f"{line}\n")


if __name__ == "__main__":
    configure_logs(LogLevel.WARNING, LogFormat.CONSOLE)
    logging.getLogger("docket").setLevel(logging.ERROR)
    wanted = os.environ.get("PART")
    for each in (Part(wanted),) if wanted else Part:
        for text in asyncio.run(bench(each)):
            sys.stdout.write(f"{text}\n")
        sys.stdout.flush()
