from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time

import pytest

from dialogs.understand import LEXICONS, BookingWords, read_booking
from dialogs.understand.bookings import Bookings
from tests.dialogs.test_understand.samples import phrasings

TODAY = date(2027, 3, 10)  # a Wednesday

# Text, then day, start, minutes, participants as seen on Wednesday, 10 March 2027; a dash where nothing is said.
BOOKINGS = """
    2027-05-14 15:00                                     | 2027-05-14 15:00 - -
    2027-05-14                                           | 2027-05-14 - - -
    2027-05-14T15:00                                     | 2027-05-14 15:00 - -
    2027/05/14 at 9:30                                   | 2027-05-14 09:30 - -
    14 May 2027 at 3pm                                   | 2027-05-14 15:00 - -
    14 May 2027, 3 pm                                    | 2027-05-14 15:00 - -
    14 May 2027 3:30pm                                   | 2027-05-14 15:30 - -
    14th of May 2027 at 15:00                            | 2027-05-14 15:00 - -
    the 14th of May at 10am                              | 2027-05-14 10:00 - -
    May 14, 15:00, 90 min, 12 people                     | 2027-05-14 15:00 90 12
    May 14 2027 15:00                                    | 2027-05-14 15:00 - -
    May 14th, 2027 at noon                               | 2027-05-14 12:00 - -
    14 may                                               | 2027-05-14 - - -
    14-May-2027 09:00                                    | 2027-05-14 09:00 - -
    Fri 14 May 2027, 9:00-10:30                          | 2027-05-14 09:00 90 -
    14.5.2027                                            | 2027-05-14 - - -
    14.05.2027 15:00                                     | 2027-05-14 15:00 - -
    14. 5. 2027 ob 15:00                                 | 2027-05-14 15:00 - -
    14.5. 15:00                                          | 2027-05-14 15:00 - -
    on 1 April at 8am                                    | 2027-04-01 08:00 - -
    10 March                                             | 2027-03-10 - - -
    9 March                                              | 2028-03-09 - - -
    1 Jan 10:00                                          | 2028-01-01 10:00 - -
    29 February                                          | 2028-02-29 - - -
    tomorrow 10:00                                       | 2027-03-11 10:00 - -
    tomorrow at 10                                       | 2027-03-11 10:00 - -
    Tomorrow, 14:00, 2 hours                             | 2027-03-11 14:00 120 -
    today at 16:00                                       | 2027-03-10 16:00 - -
    the day after tomorrow at noon                       | 2027-03-12 12:00 - -
    next Tuesday 9:30                                    | 2027-03-16 09:30 - -
    Tuesday 9:30                                         | 2027-03-16 09:30 - -
    next Wednesday                                       | 2027-03-17 - - -
    on Friday at 2pm                                     | 2027-03-12 14:00 - -
    this Friday, 2 p.m.                                  | 2027-03-12 14:00 - -
    Tuesday next week at 9:00                            | 2027-03-16 09:00 - -
    Friday next week                                     | 2027-03-19 - - -
    next week Friday                                     | 2027-03-19 - - -
    in two weeks                                         | 2027-03-24 - - -
    in 10 days at 11:00                                  | 2027-03-20 11:00 - -
    Thursday 9am to 11am, ten people                     | 2027-03-11 09:00 120 10
    Thursday 9-11am                                      | 2027-03-11 09:00 120 -
    Thursday 11-1pm                                      | 2027-03-11 11:00 120 -
    Thursday from 9 to 11                                | 2027-03-11 09:00 120 -
    Thursday 15:00 to 16:30 for 12 nurses                | 2027-03-11 15:00 90 12
    May 14 15:00 1.5 h                                   | 2027-05-14 15:00 90 -
    May 14 15:00 1,5 hours                               | 2027-05-14 15:00 90 -
    May 14 15:00 1h30                                    | 2027-05-14 15:00 90 -
    May 14 15:00 1 hour 30 minutes                       | 2027-05-14 15:00 90 -
    May 14 15:00, one hour                               | 2027-05-14 15:00 60 -
    May 14 15:00 for an hour and a half                  | 2027-05-14 15:00 90 -
    May 14 15:00, half an hour                           | 2027-05-14 15:00 30 -
    a 90-minute session on May 14 at 15:00               | 2027-05-14 15:00 90 -
    May 14, 15:00, twelve participants                   | 2027-05-14 15:00 - 12
    May 14, 15:00, 25 new nurses                         | 2027-05-14 15:00 - 25
    May 14, 15:00, for 8                                 | 2027-05-14 15:00 - 8
    May 14, group of 8, 3pm                              | 2027-05-14 15:00 - 8
    12 learners on 14 May at 15:00 for 90 minutes        | 2027-05-14 15:00 90 12
    make it 14 May                                       | 2027-05-14 - - -
    25/12/2027                                           | 2027-12-25 - - -
    12/25/2027 10:00                                     | 2027-12-25 10:00 - -
    05/05/2027                                           | 2027-05-05 - - -
    14 May at 3                                          | 2027-05-14 - - -
    14 May at 3:30                                       | 2027-05-14 - - -
    14 May at 03:30                                      | 2027-05-14 03:30 - -
    14 May 10:00 or 11:00                                | 2027-05-14 - - -
    14 May 25:00                                         | 2027-05-14 - - -
    14 May, 10-15 people                                 | 2027-05-14 - - -
    14 May, 60-90 min                                    | 2027-05-14 - - -
    14 May 12am                                          | 2027-05-14 00:00 - -
    14 May 12pm                                          | 2027-05-14 12:00 - -
    14 May at 15.30                                      | 2027-05-14 15:30 - -
    14 May @ 3pm                                         | 2027-05-14 15:00 - -
    1st of june 2027 at 10am                             | 2027-06-01 10:00 - -
    Sept 3, 9:00                                         | 2027-09-03 09:00 - -
    14 MAY 2027 9:00 AM                                  | 2027-05-14 09:00 - -
    **14 May 2027** 9:00                                 | 2027-05-14 09:00 - -
    May 14, 15:00, 90 min, 12 people and a cake          | 2027-05-14 15:00 90 12
"""


def bookings() -> Iterator[tuple[str, BookingWords]]:
    for line in filter(None, map(str.strip, BOOKINGS.splitlines())):
        text, expected = (part.strip() for part in line.split("|"))
        day, *rest = expected.split()
        start, minutes, participants = (None if word == "-" else word for word in rest)
        yield (
            text,
            BookingWords(
                day=date.fromisoformat(day),
                start=time.fromisoformat(start) if start else None,
                minutes=int(minutes) if minutes else None,
                participants=int(participants) if participants else None,
            ),
        )


@pytest.mark.parametrize(("text", "expected"), list(bookings()))
def test_bookings(text: str, expected: BookingWords) -> None:
    assert read_booking(text, "en", TODAY) == expected


NO_DAY = """
    05/06/2027 | 5/6/27 | 14/05/27 | 27-05-14 | 31 April | 2027-02-30 | 2027-13-01 | 29 February 2027 | 15:00
    | 90 min, 12 people | yes | next week | sometime in May | May | in May 2027 | every Tuesday | not on Tuesday
    | before 14 May | by Friday | last Tuesday | 14 May or 15 May | 14-16 May | 14 and 15 May | May 14-16
    | from 14 May to 16 May | Tuesday or Thursday | Tuesday the 14th | Monday 14 May 2027 | 14 May 27
    | the Tuesday after next | a week from Tuesday | two weeks after 14 May | 24/7 support | we may need 12 people
    | version 2.5.1 | call 555-1234 | may 12 people join | it was on 14 July or so, not 15 July | the 14th
"""


@pytest.mark.parametrize("text", ["", *phrasings(NO_DAY)])
def test_no_certain_day(text: str) -> None:
    assert read_booking(text, "en", TODAY) is None


def test_a_language_may_have_no_words_for_something() -> None:
    bookings = Bookings(replace(LEXICONS["en"].calendar, morning="", afternoon="", ordinals="", noon="", groups=""))
    read = bookings.read("14 May 15:00, 12 people, 3 rooms", TODAY)
    assert read == BookingWords(day=date(2027, 5, 14), start=time(15), minutes=None, participants=12)
