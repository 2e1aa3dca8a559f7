"""The calendar file, read back by a calendar library as a calendar program would."""

from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import cast
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Event

from bot.calendar_file import calendar_file
from dialogs.texts import catalogue
from tests.dialogs.talk import Talk, hybrid, planned


def events(talk: Talk) -> dict[str, Event]:
    """The events by their UIDs' step."""
    file = calendar_file(talk.session, catalogue("en"))
    assert file is not None
    found: dict[str, Event] = {}
    for event in Calendar.from_ical(file.content).walk("VEVENT"):
        assert isinstance(event, Event)
        found[str(event["UID"]).split(".")[1].removesuffix("@livewise")] = event
    return found


def moment(value: date | datetime) -> datetime:
    """A time of day in UTC."""
    assert isinstance(value, datetime)
    return value.astimezone(UTC)


def test_there_is_no_file_without_a_plan() -> None:
    assert calendar_file(hybrid().session, catalogue("en")) is None


def test_every_step_is_one_event_with_a_uid_of_its_own() -> None:
    found = events(planned())
    assert len(found) == 12
    assert str(found["baseline_checks"]["SUMMARY"]) == "Baseline checks: Sales onboarding"


def test_the_parts_of_the_session_stand_at_their_local_times() -> None:
    found = events(planned())
    ljubljana = ZoneInfo("Europe/Ljubljana")
    assert found["application"].start == datetime(2027, 1, 19, 15, 0, tzinfo=ljubljana)
    assert found["role_play"].start == datetime(2027, 1, 19, 15, 20, tzinfo=ljubljana)
    assert moment(found["discussion"].end) == datetime(2027, 1, 19, 15, 30, tzinfo=UTC)
    assert found["application"]["DTSTART"].params["TZID"] == "Europe/Ljubljana"


def test_steps_on_their_own_time_are_whole_days_that_block_nobody() -> None:
    step = events(planned())["core_concepts"]
    assert (step.start, step.end) == (date(2027, 1, 5), date(2027, 1, 19))
    assert str(step["TRANSP"]) == "TRANSPARENT"


@pytest.mark.parametrize(("day", "offset"), [("2027-01-19", 1), ("2027-07-20", 2)])
def test_the_zone_in_the_file_has_the_offset_of_the_day(day: str, offset: int) -> None:
    talk = hybrid()
    talk.press("Set the live date")
    talk.book(day=day)
    file = calendar_file(talk.session, catalogue("en"))
    assert file is not None
    calendar = Calendar.from_ical(file.content)
    zone = cast("tzinfo", calendar.timezones[0].to_tz())
    local = datetime.combine(date.fromisoformat(day), datetime.min.time().replace(hour=15), zone)
    assert local.utcoffset() == timedelta(hours=offset)


def test_another_date_moves_the_same_events() -> None:
    talk = planned()
    before = events(talk)
    talk.press("Change date or details")
    talk.book(day="2027-02-16")
    after = events(talk)
    assert set(before) == set(after)
    assert before["application"]["UID"] == after["application"]["UID"]
    assert int(str(after["application"]["SEQUENCE"])) > int(str(before["application"]["SEQUENCE"]))
    assert moment(after["application"].start) == datetime(2027, 2, 16, 14, 0, tzinfo=UTC)


def test_the_same_plan_gives_the_same_file() -> None:
    session = planned().session
    assert calendar_file(session, catalogue("en")) == calendar_file(session, catalogue("en"))


def test_commas_line_breaks_and_odd_names_are_written_as_the_standard_wants() -> None:
    talk = Talk('Žan, Ana; and\\the "team" ' + "x" * 150)
    talk.press("Knowledge transfer", "No, later is fine", "No, not essential", "It can be simulated")
    talk.press("Set the launch date")
    talk.press("Make the plan", values={"day": "2027-01-19", "zone": "UTC"})
    file = calendar_file(talk.session, catalogue("en"))
    assert file is not None
    assert all(len(line) <= 75 for line in file.content.splitlines())
    assert talk.session.topic in str(events(talk)["explanations"]["SUMMARY"])
    assert file.name.isascii()
    assert "/" not in file.name
