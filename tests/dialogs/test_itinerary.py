"""Which reminders a plan has and when, told as lists of days; what is sent when people press is in test_reminders."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from dialogs import zones
from dialogs.almanac import Country
from dialogs.grid import Case
from dialogs.itinerary import all_coming, is_fit, next_wake
from dialogs.plan import Holidays, holidays_of
from dialogs.reminders import Reminders, State
from dialogs.session import Session
from tests.dialogs.talk import ALMANAC
from tests.dialogs.travel import (
    ASYNC_FIRST,
    ASYNC_FIRST_PRACTICE,
    HYBRID,
    LIVE_FIRST,
    Answers,
    Travel,
    ahead,
    session_for,
    with_case,
)

FOLLOW_UP = [  # of a hybrid plan for Tuesday 2027-01-19
    "Wed 2027-01-20 09:00 Recap",
    "Fri 2027-01-22 09:00 Reflection",
    "Tue 2027-01-26 09:00 Correction clips",
    "Tue 2027-02-02 09:00 Next-step assignment",
    "Wed 2027-02-17 09:00 Next-step assignment (nudge)",
]
EVERYTHING = "Live session, Core concepts, Frameworks, Demos, Baseline checks"


def keeping_to(code: str, session: Session) -> Session:
    """The same session in a country."""
    country = ALMANAC.find(code, "en")
    assert country is not None
    assert session.booking is not None
    holidays = holidays_of(country, session.booking, ALMANAC)
    return replace(session, booking=replace(session.booking, holidays=holidays))


def away(until: date, session: Session) -> Session:
    """The same session, with nothing sent before a day."""
    return replace(session, reminders=Reminders(away_until=until))


# --- the whole way --------------------------------------------------------------------------------------------


def test_hybrid() -> None:
    assert ahead(session_for(HYBRID)) == [
        "Tue 2027-01-05 09:00 Core concepts",
        "Fri 2027-01-08 09:00 Frameworks",
        "Tue 2027-01-12 09:00 Demos, Baseline checks",
        "Thu 2027-01-14 09:00 Baseline checks (nudge)",
        "Fri 2027-01-15 09:00 Core concepts (nudge), Frameworks (nudge), Demos (nudge)",
        "Mon 2027-01-18 09:00 Live session",
        *FOLLOW_UP,
    ]


def test_async_first() -> None:
    assert ahead(session_for(ASYNC_FIRST)) == [
        "Tue 2027-01-05 09:00 Localization",
        "Tue 2027-01-12 09:00 Repeatability: the cohort's copy",
        "Fri 2027-01-15 09:00 Localization (nudge), Repeatability: the cohort's copy (nudge)",
        "Tue 2027-01-19 09:00 Consistent explanations, Measurement and iteration: check",
        "Tue 2027-01-26 09:00 Measurement and iteration: check",
        "Thu 2027-02-18 09:00 Measurement and iteration: check, Measurement and iteration: review",
        "Mon 2027-04-19 09:00 Granular updates",
    ]


def test_async_first_with_practice() -> None:
    without = ahead(session_for(ASYNC_FIRST))
    assert [line for line in ahead(session_for(ASYNC_FIRST_PRACTICE)) if line not in without] == [
        "Fri 2027-01-22 09:00 Scenarios and submissions",
        "Mon 2027-02-01 09:00 Scenarios and submissions (nudge)",
        f"{without[-2]}, Next-step assignment",
    ]


LIVE = [
    "Fri 2027-01-08 09:00 Pre-reading and primer lessons",
    "Tue 2027-01-12 09:00 Scenario libraries",
    "Thu 2027-01-14 09:00 Pre-reading and primer lessons (nudge)",
    "Mon 2027-01-18 09:00 Live session, Refresher before the workshop",
    "Wed 2027-01-20 09:00 Performance checklists",
    "Mon 2027-02-01 09:00 Performance checklists (nudge)",
    "Tue 2027-02-02 09:00 Refresher after the workshop",
    "Thu 2027-02-18 09:00 Refresher after the workshop",
    "Mon 2027-04-19 09:00 Refresher after the workshop",
]


@pytest.mark.parametrize("answers", [LIVE_FIRST, with_case(Case.HANDS_ON)])
def test_live_first(answers: Answers) -> None:
    assert ahead(session_for(answers)) == LIVE


def test_sensitive_everything_is_said_to_the_owner_alone() -> None:
    assert ahead(session_for(with_case(Case.SENSITIVE))) == [line.replace(":00 ", ":00 alone ") for line in LIVE]


def test_high_trust_only_the_session_itself_is_spoken_of_before_the_team() -> None:
    lines = [line.replace(":00 ", ":00 alone ") for line in LIVE]
    lines[3:4] = ["Mon 2027-01-18 09:00 Live session", "Mon 2027-01-18 09:00 alone Refresher before the workshop"]
    assert ahead(session_for(with_case(Case.HIGH_TRUST))) == lines


def test_simulation_the_scenarios_come_after_the_run() -> None:
    lines = [line for line in LIVE if not line.endswith("Scenario libraries")]
    lines[lines.index(LIVE[4])] = "Wed 2027-01-20 09:00 Scenario libraries, Performance checklists"
    assert ahead(session_for(with_case(Case.SIMULATION))) == lines


def test_what_must_last_is_checked_at_a_tenth_of_the_time() -> None:
    extra = set(ahead(session_for(hold_days=180))) - set(ahead(session_for()))
    assert extra == {"Mon 2027-02-08 09:00 Check that it lasts"}  # 18 days later it is Saturday


# --- short notice, far away -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("booked", "first"),
    [
        ("2027-01-19 07:20", f"Tue 2027-01-19 09:00 {EVERYTHING}"),  # on the day itself
        ("2027-01-19 10:20", f"Tue 2027-01-19 10:20 {EVERYTHING}"),
        ("2027-01-18 16:59", f"Mon 2027-01-18 16:59 {EVERYTHING}"),  # the day before
        ("2027-01-18 17:00", "Tue 2027-01-19 09:00 Live session"),  # what was due yesterday is not asked for any more
        ("2027-01-17 11:00", f"Mon 2027-01-18 09:00 {EVERYTHING}"),  # two days before, a Sunday
        ("2027-01-15 18:00", f"Mon 2027-01-18 09:00 {EVERYTHING}"),
        ("2027-01-15 11:00", f"Mon 2027-01-18 09:00 {EVERYTHING}"),  # its steps open on the next working day
    ],
)
def test_on_short_notice_one_message_says_it_all(booked: str, first: str) -> None:
    assert ahead(session_for(booked=booked)) == [first, *FOLLOW_UP]


def test_a_week_of_notice_is_enough_for_a_nudge() -> None:
    assert ahead(session_for(booked="2027-01-13 11:00")) == [
        "Thu 2027-01-14 09:00 Core concepts, Frameworks, Demos, Baseline checks",
        "Fri 2027-01-15 09:00 Core concepts (nudge), Frameworks (nudge), Demos (nudge)",
        "Mon 2027-01-18 09:00 Live session",
        *FOLLOW_UP,
    ]


@pytest.mark.parametrize(
    ("booked", "start"), [("2027-01-19 08:20", 9), ("2027-01-19 17:20", 18), ("2027-01-18 17:20", 9)]
)
def test_nothing_is_said_before_a_session_that_begins_before_anything_may_be_sent(booked: str, start: int) -> None:
    assert ahead(session_for(booked=booked, start=time(start))) == FOLLOW_UP


def test_a_producer_has_all_of_the_day_of_a_launch_that_is_today() -> None:
    assert ahead(session_for(ASYNC_FIRST, booked="2027-01-19 11:00"))[0] == (
        "Tue 2027-01-19 11:00 Localization, Repeatability: the cohort's copy, Consistent explanations, "
        "Measurement and iteration: check"
    )


def test_a_session_without_a_time_may_begin_in_the_morning() -> None:
    assert ahead(session_for(start=None, booked="2027-01-18 18:00")) == FOLLOW_UP


def test_three_years_away_is_as_good_as_three_weeks() -> None:
    near, far = session_for(day=date(2027, 11, 16)), session_for(day=date(2029, 11, 20))
    assert [line[20:] for line in ahead(far)] == [line[20:] for line in ahead(near)]
    assert ahead(far)[0] == "Tue 2029-11-06 09:00 Core concepts"
    assert ahead(far)[-1] == "Wed 2029-12-19 09:00 Next-step assignment (nudge)"


# --- free days ------------------------------------------------------------------------------------------------


def test_a_session_on_a_saturday_is_announced_on_friday() -> None:
    assert ahead(session_for(day=date(2027, 1, 16)))[4:8] == [
        "Thu 2027-01-14 09:00 Core concepts (nudge), Frameworks (nudge), Demos (nudge)",
        "Fri 2027-01-15 09:00 Live session",
        "Mon 2027-01-18 09:00 Recap",
        "Tue 2027-01-19 09:00 Reflection",
    ]


def test_public_holidays_pass_in_silence() -> None:
    """2027-01-04 is a Monday; Slovenia is off on 25 and 26 December, on 1 and 2 January and on 8 February."""
    session = session_for(day=date(2027, 1, 4))
    assert ahead(session)[0] == "Mon 2026-12-21 09:00 Core concepts"
    assert ahead(session)[1] == "Fri 2026-12-25 09:00 Frameworks"
    assert ahead(keeping_to("SI", session)) == [
        "Mon 2026-12-21 09:00 Core concepts",
        "Thu 2026-12-24 09:00 Frameworks",
        "Mon 2026-12-28 09:00 Demos, Baseline checks",
        "Wed 2026-12-30 09:00 Core concepts (nudge), Frameworks (nudge), Demos (nudge), Baseline checks (nudge)",
        "Thu 2026-12-31 09:00 Live session",
        "Tue 2027-01-05 09:00 Recap",
        "Thu 2027-01-07 09:00 Reflection",
        "Mon 2027-01-11 09:00 Correction clips",
        "Mon 2027-01-18 09:00 Next-step assignment",
        "Tue 2027-02-02 09:00 Next-step assignment (nudge)",
    ]


def test_a_weekend_of_friday_and_saturday_is_kept() -> None:
    lines = ahead(keeping_to("BH", session_for()))
    assert [line for line in lines if line.startswith(("Fri", "Sat"))] == []
    assert lines[3:6] == [
        "Wed 2027-01-13 09:00 Baseline checks (nudge)",
        "Sun 2027-01-17 09:00 Core concepts (nudge), Frameworks (nudge), Demos (nudge)",
        "Mon 2027-01-18 09:00 Live session",
    ]


def test_a_holiday_that_is_proclaimed_later_is_kept_too() -> None:
    """The day a message was to come turns out to be free when it comes."""
    country = Country(code="SI", name="Slovenia")
    session = session_for(holidays=Holidays(country=country, days=frozenset()), day=date(2027, 2, 22))
    assert ahead(session)[0] == "Mon 2027-02-08 09:00 Core concepts"
    travel = Travel(session, ALMANAC)
    assert travel.to("2027-02-09 12:00") == ["Tue 2027-02-09 09:00 Core concepts"]


# --- away -----------------------------------------------------------------------------------------------------


def test_while_away_nothing_is_sent_and_afterwards_only_what_is_still_of_use() -> None:
    """Away for a fortnight: everything that was missed comes at once, the baseline checks are over."""
    assert ahead(away(date(2027, 1, 16), session_for())) == [  # a Saturday
        "Mon 2027-01-18 09:00 Live session, Core concepts, Frameworks, Demos",
        *FOLLOW_UP,
    ]
    assert ahead(away(date(2027, 1, 19), session_for())) == ["Tue 2027-01-19 09:00 Live session", *FOLLOW_UP]
    assert ahead(away(date(2027, 1, 20), session_for())) == FOLLOW_UP


def test_back_on_the_first_morning() -> None:
    assert ahead(away(date(2027, 1, 6), session_for()))[0] == "Wed 2027-01-06 09:00 Core concepts"


def test_what_has_no_last_day_is_of_use_for_two_weeks() -> None:
    recap_over = ahead(away(date(2027, 2, 4), session_for()))
    assert recap_over[0] == "Thu 2027-02-04 09:00 Reflection, Correction clips, Next-step assignment"
    assert ahead(away(date(2027, 2, 3), session_for()))[0].startswith("Wed 2027-02-03 09:00 Recap, Reflection")


# --- late -----------------------------------------------------------------------------------------------------


def test_reminders_turned_on_late_begin_with_what_is_open_by_now() -> None:
    late = replace(session_for(), changed_at=zones.instant(date(2027, 1, 13), time(11), "Europe/Ljubljana"))
    assert ahead(late)[:2] == [
        "Wed 2027-01-13 11:00 Core concepts, Frameworks, Demos, Baseline checks",
        "Thu 2027-01-14 09:00 Baseline checks (nudge)",
    ]
    over = replace(late, changed_at=late.changed_at + timedelta(days=200))
    assert ahead(over) == []
    assert next_wake(over, over.changed_at) is None


@pytest.mark.parametrize("state", [state for state in State if state is not State.ON])
def test_nobody_is_woken_for_reminders_that_are_not_on(state: State) -> None:
    session = session_for(reminders=Reminders(state=state))
    assert next_wake(session, session.changed_at) is None
    assert ahead(session) == ahead(session_for())  # what would be sent, as the preview shows it


@pytest.mark.parametrize(
    ("held_until", "is_still_right"),
    [
        ("2027-01-05 09:00", True),
        ("2027-01-05 16:59", True),
        ("2027-01-05 17:00", False),
        ("2027-01-06 09:00", False),  # that day may have a message of its own
        ("2027-01-19 15:00", False),
    ],
)
def test_a_message_that_could_not_be_sent_at_once_belongs_to_its_day(held_until: str, is_still_right: bool) -> None:
    travel = Travel(session_for())
    travel.to("2027-01-05 09:00")
    (message,) = travel.posts
    day, _, clock = held_until.partition(" ")
    moment = zones.instant(date.fromisoformat(day), time.fromisoformat(clock), travel.zone)
    assert is_fit(travel.session, message, moment) is is_still_right


def test_several_steps_of_a_day_are_one_message_in_the_order_of_the_plan() -> None:
    session = session_for(booked="2027-01-18 11:00")
    first = next(all_coming(session, session.changed_at))
    assert [entry.key for entry in first.entries] == [
        "live",
        "core_concepts",
        "frameworks",
        "demos",
        "baseline_checks",
    ]
