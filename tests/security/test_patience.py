"""Words over which a careless pattern would think for ever: one person's message must not keep all others waiting."""

import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.spoken_choice import read_choice
from dialogs.events import Said
from dialogs.machine import step
from dialogs.session import Session
from dialogs.texts import CATALOGUES
from tests.dialogs.talk import Talk, planned
from tests.fuzz.odd import UNITS

AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
SOON_S = 1.0  # of a processor; the slowest of these takes a fifth of it
LENGTHS = (300, 50_000)  # what is looked at of a date, and of a message at all
CITIES = ("a_b ", "new york_", "new_york in ", "9:00 a_", "in a_", ", a-b", "a b_c-")


@pytest.mark.parametrize("locale", sorted(CATALOGUES))
def test_no_words_keep_everybody_waiting(locale: str) -> None:
    sessions = [at(each, locale) for each in (planned(), Talk(""))]
    for session in sessions:
        step(session, Said(id="x", at=AT, actor=session.owner, text="tomorrow at 9:00 in Ljubljana"))
    for unit in (*UNITS, *CITIES):
        for length in LENGTHS:
            words = (unit * length)[:length]
            for session in sessions:
                began = time.process_time()
                step(session, Said(id="x", at=AT, actor=session.owner, text=words))
                read_choice(words, locale)
                assert time.process_time() - began < SOON_S, (unit, length)


def at(talk: Talk, locale: str) -> Session:
    return replace(talk.session, locale=locale)
