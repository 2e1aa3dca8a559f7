"""Dates as people write them."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.dates import format_day, format_day_short, format_when
from dialogs.cards import Shape, When

DAY = date(2027, 5, 14)
MOMENT = When(day=DAY, time=time(15, 0), zone="Europe/Ljubljana")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en-GB", "Fri, 14 May 2027, 15:00 (Europe/Ljubljana)"),
        ("en_GB", "Fri, 14 May 2027, 15:00 (Europe/Ljubljana)"),
        ("en-US", "Fri, May 14, 2027, 3:00 PM (Europe/Ljubljana)"),
        ("en", "Fri, May 14, 2027, 3:00 PM (Europe/Ljubljana)"),
        ("de-DE", "Fr., 14. Mai 2027, 15:00 (Europe/Ljubljana)"),
        ("sl", "pet., 14. maj 2027, 15:00 (Europe/Ljubljana)"),
    ],
)
def test_a_moment_has_weekday_month_name_clock_and_zone(locale: str, words: str) -> None:
    assert format_when(MOMENT, locale) == words


def test_a_day_has_neither_clock_nor_zone() -> None:
    assert format_when(When(day=DAY), "en-GB") == "Fri, 14 May 2027"


def test_a_year_that_stands_above_is_not_said_again() -> None:
    assert format_when(When(day=DAY, shape=Shape.SHORT), "en-GB") == "Fri 14 May"
    assert format_when(When(day=DAY, shape=Shape.SHORT), "en-US") == "Fri, May 14"
    assert format_when(When(day=DAY, shape=Shape.SHORT), "sl") == "pet., 14. maj"


@pytest.mark.parametrize("locale", ["", "xx", "klingon", "-", "en-XX-YY-ZZ", "../../etc/passwd", "\x00", "e" * 500])
def test_an_unknown_locale_is_english(locale: str) -> None:
    assert format_when(MOMENT, locale) == format_when(MOMENT, "en")


@given(st.text(max_size=20))
def test_no_locale_raises(locale: str) -> None:
    assert format_when(MOMENT, locale)


def test_the_axis_has_day_and_month_alone() -> None:
    assert format_day_short(DAY, "en-GB") == "14 May"
    assert format_day(DAY, "en-GB") == "Fri, 14 May 2027"


def test_the_french_write_the_first_of_a_month_as_an_ordinal() -> None:
    assert format_day(date(2027, 1, 1), "fr") == "ven. 1er janv. 2027"
    assert format_day_short(date(2027, 1, 1), "fr-CA") == "1er janv."
    assert format_day(date(2027, 1, 11), "fr") == "lun. 11 janv. 2027"
    assert format_day_short(date(2027, 1, 1), "es") == "1 ene"
