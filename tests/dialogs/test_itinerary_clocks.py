"""Nine in the morning is nine in the morning: clock changes, odd zones, year ends, leap days and changed laws."""

import struct
import zoneinfo
from collections.abc import Iterator
from datetime import UTC, date, time
from pathlib import Path

import pytest

from dialogs import views
from dialogs.cards import Shape, Text, When
from dialogs.effects import Slot
from dialogs.itinerary import all_coming, next_wake
from dialogs.reminders import Pause
from dialogs.session import Session
from tests.dialogs.talk import TEXTS, reading
from tests.dialogs.travel import Travel, ahead, session_for


def moments(session: Session) -> list[str]:
    """When everything is sent, in UTC."""
    return [f"{message.at.astimezone(UTC):%Y-%m-%d %H:%M}" for message in all_coming(session, session.changed_at)]


@pytest.mark.parametrize(
    ("zone", "day", "before", "after"),
    [
        # The last message before the session, and the first one after it; the clocks change in between.
        ("Europe/Ljubljana", date(2027, 3, 27), "2027-03-26 08:00", "2027-03-29 07:00"),
        ("Europe/Ljubljana", date(2027, 10, 30), "2027-10-29 07:00", "2027-11-01 08:00"),
        ("America/New_York", date(2027, 3, 13), "2027-03-12 14:00", "2027-03-15 13:00"),
        ("America/St_Johns", date(2027, 3, 13), "2027-03-12 12:30", "2027-03-15 11:30"),
        ("Australia/Lord_Howe", date(2027, 4, 3), "2027-04-01 22:00", "2027-04-04 22:30"),  # by half an hour
        ("Africa/Casablanca", date(2027, 2, 6), "2027-02-05 08:00", "2027-02-08 09:00"),  # for Ramadan
        # No change.
        ("Asia/Kolkata", date(2027, 3, 27), "2027-03-26 03:30", "2027-03-29 03:30"),
        ("Asia/Kathmandu", date(2027, 3, 27), "2027-03-26 03:15", "2027-03-29 03:15"),
        ("Pacific/Kiritimati", date(2027, 3, 27), "2027-03-25 19:00", "2027-03-28 19:00"),
        ("Etc/GMT+12", date(2027, 3, 27), "2027-03-26 21:00", "2027-03-29 21:00"),
    ],
)
def test_nine_stays_nine_when_the_clocks_change(zone: str, day: date, before: str, after: str) -> None:
    session = session_for(day=day, zone=zone)
    at = next(number for number, line in enumerate(ahead(session)) if "Live session" in line)
    assert moments(session)[at : at + 2] == [before, after]
    assert {line[15:20] for line in ahead(session)} == {"09:00"}


def test_a_day_that_a_zone_left_out_is_no_day_to_send_on() -> None:
    """Samoa went from Thursday 29 to Saturday 31 December 2011; the session is on the Monday after."""
    session = session_for(day=date(2012, 1, 2), booked="2011-11-21 10:00", zone="Pacific/Apia")
    assert ahead(session)[2:5] == [
        "Mon 2011-12-26 09:00 Demos, Baseline checks",
        "Thu 2011-12-29 09:00 Core concepts (nudge), Frameworks (nudge), Demos (nudge), Baseline checks (nudge)",
        "Mon 2012-01-02 09:00 Live session",  # planned for the Friday that was not
    ]


@pytest.mark.parametrize(
    ("day", "around"),
    [
        (date(2028, 2, 29), ["Mon 2028-02-28 09:00 Live session", "Wed 2028-03-01 09:00 Recap"]),
        (date(2028, 3, 1), ["Tue 2028-02-29 09:00 Live session", "Thu 2028-03-02 09:00 Recap"]),
        (date(2027, 3, 1), ["Fri 2027-02-26 09:00 Live session", "Tue 2027-03-02 09:00 Recap"]),
        (date(2026, 12, 31), ["Wed 2026-12-30 09:00 Live session", "Fri 2027-01-01 09:00 Recap"]),
        (date(2027, 1, 1), ["Thu 2026-12-31 09:00 Live session", "Mon 2027-01-04 09:00 Recap, Reflection"]),
    ],
)
def test_leap_days_and_year_ends_are_days_like_others(day: date, around: list[str]) -> None:
    lines = ahead(session_for(day=day))
    at = lines.index(around[0])
    assert lines[at : at + 2] == around


def test_the_year_is_said_where_it_is_not_the_one_of_the_session() -> None:
    travel = Travel(session_for(day=date(2027, 1, 4)))
    travel.to("2026-12-28 09:00")
    texts = [block for slot in (Slot.PLAN, 3) for block in travel.card(slot).blocks if isinstance(block, Text)]
    days = {span.day: span.shape for text in texts for span in text.line if isinstance(span, When)}
    assert days[date(2026, 12, 31)] is Shape.FULL  # the next reminder
    assert days[date(2027, 1, 1)] is Shape.SHORT  # the last day of a step


@pytest.mark.parametrize(
    ("now", "sent"),
    [
        ("2027-01-05 08:59", []),
        ("2027-01-05 09:00", ["Tue 2027-01-05 09:00 Core concepts"]),
    ],
)
def test_nothing_comes_a_minute_early(now: str, sent: list[str]) -> None:
    assert Travel(session_for()).to(now) == sent


@pytest.mark.parametrize(
    ("woken", "sent"),
    [
        ("2027-01-05 16:59", "Tue 2027-01-05 16:59 Core concepts"),
        ("2027-01-05 17:00", "Wed 2027-01-06 09:00 Core concepts"),
        ("2027-01-08 17:00", "Mon 2027-01-11 09:00 Core concepts, Frameworks"),  # a Friday evening
        ("2027-01-09 12:00", "Mon 2027-01-11 09:00 Core concepts, Frameworks"),
        ("2027-01-18 16:00", "Mon 2027-01-18 16:00 Live session, Core concepts, Frameworks, Demos"),
        ("2027-01-19 14:59", "Tue 2027-01-19 14:59 Live session"),
        ("2027-01-19 15:00", "Wed 2027-01-20 09:00 Recap"),  # it has begun
    ],
)
def test_what_was_held_up_comes_at_the_next_hour_at_which_it_may(woken: str, sent: str) -> None:
    asleep = Travel(session_for(reminders=None))
    asleep.to(woken)
    asleep.press("Remind us here", Slot.PLAN)
    assert asleep.to("2027-01-20 09:00")[0] == sent


# --- a changed law --------------------------------------------------------------------------------------------


def compiled(rule: str) -> bytes:
    """A time zone file of the database with one rule for all times, as in POSIX ("<+02>-2")."""
    name, _, behind = rule.partition(">")
    hours, _, minutes = behind.partition(":")
    seconds = -int(hours) * 3600 + (int(minutes or 0) * 60 if hours.startswith("-") else -int(minutes or 0) * 60)
    letters = name.strip("<").encode() + b"\0"
    head = struct.pack(">4sc15x6l", b"TZif", b"2", 0, 0, 0, 0, 1, len(letters))
    body = struct.pack(">lbb", seconds, 0, 0) + letters
    return head + body + head + body + b"\n" + rule.encode() + b"\n"


@pytest.fixture
def tzpath(tmp_path: Path) -> Iterator[Path]:
    """A folder whose zones go before those of the database."""
    before = zoneinfo.TZPATH
    zoneinfo.reset_tzpath(to=[str(tmp_path), *before])
    yield tmp_path
    zoneinfo.reset_tzpath(to=before)
    zoneinfo.ZoneInfo.clear_cache()


def decree(tzpath: Path, zone: str, rule: str) -> None:
    """From now on this rule holds in a zone."""
    (tzpath / zone).parent.mkdir(exist_ok=True)
    (tzpath / zone).write_bytes(compiled(rule))
    zoneinfo.ZoneInfo.clear_cache()


def test_a_changed_law_moves_the_moment_and_not_the_hour(tzpath: Path) -> None:
    """A plan made while clocks went back in winter; then winter time is abolished."""
    session = session_for()
    before = ahead(session)
    assert moments(session)[0] == "2027-01-05 08:00"
    decree(tzpath, "Europe/Ljubljana", "<+02>-2")
    assert moments(session)[0] == "2027-01-05 07:00"
    assert ahead(session) == before
    assert Travel(session).to("2027-01-05 09:00") == before[:1]


def test_a_wake_that_a_changed_law_made_too_early_sends_nothing_and_comes_again(tzpath: Path) -> None:
    session = session_for()
    old = next_wake(session, session.changed_at)
    assert old is not None
    decree(tzpath, "Europe/Ljubljana", "<+00>0")
    travel = Travel(session)
    travel.wake(old)
    assert travel.sent == []
    assert travel.to("2027-01-05 09:00") == ["Tue 2027-01-05 09:00 Core concepts"]


def test_a_snooze_keeps_its_hour_under_a_changed_law(tzpath: Path) -> None:
    travel = Travel(session_for())
    travel.to("2027-01-05 09:30")
    travel.snooze(1, Pause.TOMORROW)
    decree(tzpath, "Europe/Ljubljana", "<+0530>-5:30")
    assert "Core concepts: comes back on 2027-01-06 09:00." in travel.reading(1)
    following = next_wake(travel.session, travel.now)
    assert following is not None
    assert f"{following:%Y-%m-%d %H:%M}" == "2027-01-06 03:30"


def test_the_plan_shows_the_same_days_under_any_law(tzpath: Path) -> None:
    session = session_for(start=time(9, 30))
    before = reading(views.view(session, Slot.PLAN, TEXTS))
    decree(tzpath, "Europe/Ljubljana", "<-11>11")
    assert reading(views.view(session, Slot.PLAN, TEXTS)) == before
