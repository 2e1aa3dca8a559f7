"""Dates written in numbers, and times as they are spoken."""

from datetime import date

import pytest

from dialogs.understand import BookingWords, read_booking

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "sl"])
@pytest.mark.parametrize("text", ["16.3.27", "16. 3. 27", "16/3/27", "16.03.27", "16/03/2027"])
def test_a_date_that_can_be_one_only(language: str, text: str) -> None:
    assert read_booking(text, language, TODAY) == BookingWords(day=date(2027, 3, 16))


@pytest.mark.parametrize("language", ["en-GB", "en-IE", "de", "de-AT", "fr", "es", "sl"])
def test_the_day_comes_first(language: str) -> None:
    assert read_booking("3/4/2027", language, TODAY) == BookingWords(day=date(2027, 4, 3))


@pytest.mark.parametrize("language", ["en", "en-US", "es-US"])
def test_where_the_order_is_not_known_nothing_is_read(language: str) -> None:
    assert read_booking("3/4/2027", language, TODAY) is None


@pytest.mark.parametrize("text", ["3/4/27", "16.3.99", "16-3-27"])
def test_a_doubtful_year_is_not_read(text: str) -> None:
    assert read_booking(text, "en", TODAY) is None


SPOKEN = """
    en | 14 May half past two | 14:30
    en | 14 May half past two am | 02:30
    en | 14 May half past ten | 10:30
    de | 14. Mai halb drei | 14:30
    de | 16. 3. 27 um 15 Uhr | 15:00
    de | 16. 3. 15:00 | 15:00
    fr | 14 mai midi | 12:00
    fr | 14 mai à midi et demi | 12:30
    fr | 14 mai à midi moins le quart | 11:45
    es | 14 de mayo a las dos y media | 14:30
    sl | 14. maja ob pol treh | 14:30
    sl | 16. 3. 27 ob 15h | 15:00
"""


@pytest.mark.parametrize("line", SPOKEN.strip().splitlines())
def test_times_as_they_are_spoken(line: str) -> None:
    language, text, start = (part.strip() for part in line.split("|"))
    found = read_booking(text, language, TODAY)
    assert found is not None
    assert found.day is not None
    assert f"{found.start:%H:%M}" == start


def test_an_afternoon_is_no_noon() -> None:
    found = read_booking("14 mai après-midi", "fr", TODAY)
    assert found is not None
    assert found.start is None
