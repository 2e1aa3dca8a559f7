from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time

import pytest

from dialogs.understand import LEXICONS, BookingWords, read_booking, read_start
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
    14 May at half past nine                             | 2027-05-14 09:30 - -
    14 May, quarter to 10                                | 2027-05-14 09:45 - -
    14 May half past 3                                   | 2027-05-14 15:30 - -
    14.5., 9:30                                          | 2027-05-14 09:30 - -
    (14.5.) 90 min, 12 people                            | 2027-05-14 - 90 12
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
    found = read_booking(text, "en", TODAY)
    assert found is not None
    assert replace(found, unread=()) == expected


# Text -> what else is said or left unread, seen on Sunday, 22 November 2026.
SUNDAY = date(2026, 11, 22)

DAYS = """
    first Tuesday in January at 10 | 2027-01-05 | the first Tuesday of January | 2027-01-05
    | second Monday of February 10:00 | 2027-02-08 | the 2nd Monday in February 2028 | 2028-02-14
    | last Friday of January | 2027-01-29 | the last Friday in November | 2026-11-27
    | first Monday in November | 2027-11-01 | first Monday of next month | 2026-12-07
    | last Monday of the month | 2026-11-30 | 1st Tuesday of March 2027 at noon | 2027-03-02
    | fifth Monday of March | 2027-03-29
    | a week on Monday | 2026-11-30 | Monday week | 2026-11-30 | Wednesday week at 10:00 | 2026-12-02
    | two weeks on Wednesday | 2026-12-09 | a fortnight on Monday | 2026-12-07 | a week from Tuesday | 2026-12-01
    | in 3 weeks on Tuesday | 2026-12-15 | in a week on Monday | 2026-11-30 | a week from now | 2026-11-29
    | a week from today | 2026-11-29 | a week tomorrow | 2026-11-30 | a week today | 2026-11-29
    | 3 days from now | 2026-11-25 | in two weeks' time | 2026-12-06 | in a fortnight | 2026-12-06
    | on the 14th | 2026-12-14 | 14th at 10:00 | 2026-12-14 | the 14th of next month | 2026-12-14
    | Monday the 14th | 2026-12-14 | on the 23rd, 10:00 | 2026-11-23 | the 31st | 2026-12-31 | the 22nd | 2026-11-22
    | move it to 14 Dec | 2026-12-14 | lunch before Christmas, 14 Dec | -
    | before the summer break: 14 Dec | 2026-12-14 | 14 Dec, first session, 10:00 | 2026-12-14
    | 14 Dec 10:00, not online | 2026-12-14 | 14 Dec 10:00 after lunch | 2026-12-14
    | any day but 14 Dec | - | the week of 14 December | - | week commencing 14 Dec | - | around 14 December | -
    | the Monday after 14 Dec | - | 14 Dec or so | - | 14 Dec or 15 Dec | - | not the 14th | - | the weekend of 14 Dec
    | -
    | every Monday | - | second Tuesday after Easter | - | first Monday or Tuesday in January | - | until 14 Dec | -
    | between 14 and 18 Dec | - | except Monday | - | all Mondays | - | any Tuesday | - | last Monday | -
    | second to last Friday of January | - | the second last Friday of January | - | first and third Monday in May | -
    | Monday 10:00 in the first week of January | - | Tuesday in January | - | the first Tuesday | -
    | Tuesday or Thursday at 10:00 | - | early January, Monday | - | not before 14 December at 10:00 | -
    | Friday this week | - | Tuesday the 14th | - | the day after Monday | - | Monday, week 50 | -
    | Tuesday to be confirmed | -
    | next month | - | in a month | - | a week after Monday | - | sixth Monday of January | -
    | fifth Monday of February | -
    | first Monday in January or February | - | 30th of February | - | two or three weeks from now | -
    | in 3 weeks on Saturday | - | 14 Dec-ish | - | next Tuesday but one | - | Q1, Tuesday | - | avoid Monday 14 Dec | -
    | Tuesday of the second week of January | - | the third Thursday of January at 2pm | 2027-01-21
"""


def pairs(table: str) -> list[tuple[str, str]]:
    cells = phrasings(table)
    return list(zip(cells[::2], cells[1::2], strict=True))


@pytest.mark.parametrize(("text", "day"), pairs(DAYS))
def test_days(text: str, day: str) -> None:
    found = read_booking(text, "en", SUNDAY)
    assert (str(found.day) if found and found.day else "-") == day


def test_a_weekday_some_weeks_ahead_that_could_be_two_is_none() -> None:
    assert read_booking("in 3 weeks on Tuesday", "en", TODAY) is None
    assert read_booking("in 3 weeks on Wednesday", "en", TODAY) == BookingWords(day=date(2027, 3, 31))


# A zone, a question mark with the words for one that cannot be placed, or a dash.
ZONES = """
    10:00 New York time | America/New_York | 10:00 London | Europe/London | 10:00 America/New_York | America/New_York
    | 3pm Berlin time | Europe/Berlin | 10:00 UTC | UTC | 10:00 GMT | UTC | 10:00Z | UTC | 10:00 (London)
    | Europe/London
    | 10:00 in London | Europe/London | London 10:00 | Europe/London | 9:00-10:30 Paris time | Europe/Paris
    | 10:00 Sao Paulo time, 20 people | America/Sao_Paulo | 10:00, New York | America/New_York
    | New York time, 10:00 | America/New_York | 10:00 Vienna for 20 people | Europe/Vienna | 10:00 Japan time | Japan
    | 10:00 EST | ?est | 10:00 PST | ?pst | 10:00 CET | ?cet | 10:00 their time | ?their time | 10:00 local time
    | ?local time
    | 10:00 UTC+2 | ?utc+2 | 10:00+02:00 | ?+02:00 | 10:00 Pacific time | ?pacific time | 10:00 Gotham time
    | ?gotham time
    | 10:00 London time or Paris time | ?london time, paris time | 10:00 IST | ?ist
    | 10:00 my time | - | 10:00 at the same time | - | 10:00 London office | - | 10:00, est. 20 people | - | 10:00 | -
    | lunch time 10:00 | - | 10:00 start time | - | 20 London managers at 10:00 | - | 10:00 on time | -
    | 10:00 and/or 11:00 | -
    | 10:00 ET | ?et | 10:00 central hall | - | 10:00 in their zone | ?their zone | 10:00 Bob | - | 10:00 n/a | -
"""


@pytest.mark.parametrize(("text", "zone"), pairs(ZONES))
def test_zones(text: str, zone: str) -> None:
    found = read_booking(f"14 December {text}", "en", SUNDAY)
    assert found is not None
    assert (found.zone or (found.unknown_zone and f"?{found.unknown_zone}") or "-") == zone


# Minutes, hours, days it must last, heads, and what is left unread.
AMOUNTS = """
    9:00, 90 min, 30 people, 8 hours live | 90 8 - 30 | 90 min 12 hours in total | 90 12 - -
    | 90 min, 12 hours if all live | 90 12 - -
    | 90 min, in total 8 hours | 90 8 - - | total 8 hours, 90 min | 90 8 - - | 9:00-10:30, 8 hours live | 90 8 - -
    | 8 live hours | - 8 - - | 8 hours live | - 8 - - | 8 hours of live training | - 8 - - | 12.5 hours in total
    | - 12.5 - -
    | 90 min live session | 90 - - - | 90 min live | 90 - - - | 9:00, 1 x 60 min | 60 - - - | live, 90 min | 90 - - -
    | must last 6 months | - - 180 - | 90 min, must last a year | 90 - 365 - | hold 3 months | - - 90 -
    | they must remember it for half a year | - - 180 - | must last 30 days | - - 30 - | retain for 12 months
    | - - 365 -
    | 9:00 for 2 days | - - - - 2 days | half day | - - - - half day | half a day | - - - - half a day
    | all day | - - - - all day | 3 sessions of 60 min | - - - - 3 sessions of 60 min | 3 x 60 min | - - - - 3 x 60 min
    | two 60 minute sessions | - - - - 2 60 minute sessions | 60 min each | - - - - 60 min each
    | several sessions of 60 min | - - - - several sessions of 60 min | 2 hours live | - - - - 2 hours
    | 9:00-10:30 over 2 days | - - - - 2 days | must last 2 months | - - - - last 2 months
    | not 20 people | - - - - 20 people | more than 20 people | - - - - 20 people | 2 hours or 3 hours
    | - - - - 2 hours;3 hours
    | at 3 | - - - - at 3 | not before 10:00 | - - - - 10:00 | 10:00 or 11:00 | - - - - 10:00;11:00
    | 2 hours and 20 people | 120 - - 20 | 9:00, 2x45 min | - - - - 2x45 min | 3h in two parts | 180 - - -
    | 9:00, 90 minutes twice | - - - - 90 minutes twice
"""


@pytest.mark.parametrize(("text", "said"), pairs(AMOUNTS))
def test_amounts(text: str, said: str) -> None:
    found = read_booking(f"15 December, {text}", "en", SUNDAY)
    assert found is not None
    amounts = (found.minutes, found.hours, found.hold_days, found.participants)
    shown = " ".join("-" if amount is None else str(amount) for amount in amounts)
    assert " ".join([shown, ";".join(found.unread)]).strip() == said


PARTS = """
    10:00 | 10:00 | at 10 | 10:00 | 10 am | 10:00 | change start to 9:30 | 09:30 | start at 10 | 10:00
    | let's do 10:00 | 10:00
    | make it 3pm please | 15:00 | at 3 in the afternoon | 15:00 | change the start time to 10 | 10:00
    | 20 people | 20 | make it 20 people | 20 | for 20 | 20 | we need 20 people | 20 | up to 20 people | 20
    | make it 2 hours | 120 | 120 min | 120 | it should last 90 minutes | 90 | an hour | 60
    | must last 6 months | hold 180 | it should hold a year | hold 365 | 8 hours live | hours 8
    | 20 hours if everything were live | hours 20 | Europe/Paris | Europe/Paris | London time | Europe/London | EST
    | est
    | 10 | - | not 20 people | - | no 10:00 | - | we had 20 people last time | - | can 20 people really come? | -
    | after 10:00 | -
    | 10:00 or 11:00 | - | in January at 10:00 | - | 20 people or so | - | hello | - | make it better | - | 20 | -
    | every day 10:00 | -
    | the room fits 20 people | - | next week 10:00 | - | yes | - | call me at 10:00 | -
"""


@pytest.mark.parametrize(("text", "part"), pairs(PARTS))
def test_parts_without_a_day(text: str, part: str) -> None:
    found = read_booking(text, "en", SUNDAY) or BookingWords()
    assert found.day is None
    said = [
        f"{found.start:%H:%M}" if found.start else "",
        found.zone or found.unknown_zone,
        str(found.minutes or ""),
        str(found.participants or ""),
        f"hours {found.hours}" if found.hours else "",
        f"hold {found.hold_days}" if found.hold_days else "",
    ]
    assert ("".join(said) or "-") == part


STARTS = """
    10 | 10:00 | 9.30 | 09:30 | ten | 10:00 | 10h | 10:00 | 3 | - | 03 | 03:00 | 25 | - | 10 people | - | yes | -
    | 1015 | -
"""


@pytest.mark.parametrize(("text", "start"), pairs(STARTS))
def test_a_bare_number_may_be_a_time(text: str, start: str) -> None:
    found = read_start(text, "en")
    assert (f"{found:%H:%M}" if found else "-") == start


NO_DAY = """
    05/06/2027 | 5/6/27 | 27-05-14 | 31 April | 2027-02-30 | 2027-13-01 | 29 February 2027
    | yes | next week | sometime in May | May | in May 2027 | every Tuesday | not on Tuesday
    | before 14 May | by Friday | last Tuesday | 14 May or 15 May | 14-16 May | 14 and 15 May | May 14-16
    | 14.-16.5. | 14.5. - 16.5.
    | from 14 May to 16 May | Tuesday or Thursday | Tuesday the 14th | Monday 14 May 2027 | 14 May 27
    | the Tuesday after next | two weeks after 14 May | 24/7 support | we may need 12 people
    | version 2.5.1 | call 555-1234 | may 12 people join | it was on 14 July or so, not 15 July
"""


@pytest.mark.parametrize("text", ["", *phrasings(NO_DAY)])
def test_no_certain_day(text: str) -> None:
    assert read_booking(text, "en", TODAY) is None


# The country's words, or a dash.
COUNTRIES = """
    public holidays of Slovenia | slovenia | country: DE | de | country = DE-BY | de-by | country: AT-9 | at-9
    | holidays in Germany | germany | country Slovenia | slovenia | the country is Portugal | portugal
    | bank holidays: England | england | set the country to Bosnia and Herzegovina | bosnia and herzegovina
    | Use the public holidays of the US | the us | country: U.S. | u.s | country: St. Lucia | st. lucia
    | country: Trinidad & Tobago | trinidad & tobago | country: Germany (Bavaria) | germany (bavaria)
    | respect the public holidays in Croatia, please | croatia | public holidays for France, thanks | france
    | holidays of Germany and 20 people | germany | country: UK. 90 min | uk
    | public holidays of Germany at 15:00 for 12 people | germany
    | 14 May 2027 15:00, country: Slovenia, 12 people | slovenia | 14 May 2027 country: Japan and 90 min | japan
    | holidays of Germany 14.5.2027 10:00 | germany | next Tuesday 9:30, public holidays of England | england
    | 14 May 2027 15:00 Singapore time, holidays of Germany | germany | country: blorp | blorp
    | Slovenia | - | 15:00 in Singapore | - | 14 May 2027 15:00 Singapore | - | 10:00 Jamaica | - | country: | -
    | country music | - | country managers | - | which country? | - | not the public holidays of Germany | -
    | no public holidays | - | I have holidays in August | - | holidays in the summer | - | holidays in may | -
    | We have holidays in Germany on Thursday | - | Thursday is a public holiday in Germany | -
    | country: Austria, and the public holidays of Italy | -
"""


@pytest.mark.parametrize(("text", "country"), pairs(COUNTRIES))
def test_countries(text: str, country: str) -> None:
    found = read_booking(text, "en", SUNDAY)
    assert ((found.country if found else "") or "-") == country


def test_a_country_takes_nothing_from_what_stands_around_it() -> None:
    found = read_booking("14 May 2027 at 15:00 Europe/London, public holidays of Singapore, 90 min", "en", SUNDAY)
    assert found == BookingWords(
        day=date(2027, 5, 14), start=time(15), zone="Europe/London", country="singapore", minutes=90
    )
    found = read_booking("public holidays of Jersey at 9 for 12 people", "en", SUNDAY)
    assert found == BookingWords(start=time(9), country="jersey", participants=12)


def test_two_countries_are_left_unread() -> None:
    found = read_booking("14 May 2027, country: Austria, country: Italy", "en", SUNDAY)
    assert found is not None
    assert (found.country, found.unread) == ("", ("country: austria", "country: italy"))


def test_a_language_may_have_no_words_for_something() -> None:
    bookings = Bookings(replace(LEXICONS["en"].calendar, morning="", afternoon="", ordinals="", noon="", groups=""))
    read = bookings.read("14 May 15:00, 12 people, 3 rooms", TODAY)
    assert read == BookingWords(day=date(2027, 5, 14), start=time(15), minutes=None, participants=12)
