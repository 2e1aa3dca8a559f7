"""`python -m tests.fuzz.words`: words over which a careless pattern would think for ever, in every language; the exit
code is 1 where one person's message would keep all others waiting.

Not part of the tests, because what it looks at is how much of a processor's time something takes.
"""

import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from bot.spoken_choice import read_choice
from dialogs.events import Said
from dialogs.machine import step
from dialogs.session import Session
from dialogs.texts import CATALOGUES
from tests.dialogs.talk import Talk, planned
from tests.fuzz.odd import UNITS

SOON_S: Final = 1.0  # of a processor; the slowest of these takes a fifth of it
_AT: Final = datetime(2026, 11, 23, 9, tzinfo=UTC)
_LENGTHS: Final = (300, 50_000)  # what is looked at of a date, and of a message at all
_CITIES: Final = ("a_b ", "new york_", "new_york in ", "9:00 a_", "in a_", ", a-b", "a b_c-")


def waits(locale: str) -> Iterator[tuple[float, str]]:
    """The seconds that each of the texts takes, and how it begins."""
    sessions = [replace(talk.session, locale=locale) for talk in (planned(), Talk(""))]
    for session in sessions:  # what is made once is not counted
        _hear(session, "tomorrow at 9:00 in Ljubljana")
    for unit in (*UNITS, *_CITIES):
        for length in _LENGTHS:
            words = (unit * length)[:length]
            for session in sessions:
                began = time.process_time()
                _hear(session, words)
                read_choice(words, locale)
                yield time.process_time() - began, f"{length} characters of {unit!r} in {locale}"


def _hear(session: Session, words: str) -> None:
    step(session, Said(id="x", at=_AT, actor=session.owner, text=words))


def main() -> int:
    """Print the slowest, and all that are too slow."""
    found = [wait for locale in sorted(CATALOGUES) for wait in waits(locale)]
    for seconds, where in sorted(found, reverse=True):
        if seconds > SOON_S or (seconds, where) == max(found):
            sys.stdout.write(f"{seconds:.2f} s: {where}\n")
    return 1 if max(found)[0] > SOON_S else 0


if __name__ == "__main__":
    sys.exit(main())
