"""Short notice: what opens when, what is dropped, what is due, for each number of days left."""

from datetime import date

import pytest

from dialogs.grid import Case, Option, Result
from dialogs.plan import Adjustment, Booking, FreeDays, LeadTime, Minutes, Need, Phase, Plan, Step, lay_out

WEEKENDS = FreeDays()

# May 2024: the 6th, 13th and 20th are Mondays.
MON, TUE, WED, THU, FRI, SAT, SUN = (date(2024, 5, day) for day in range(13, 20))
NEXT_MON, NEXT_TUE, NEXT_WED, NEXT_THU = (date(2024, 5, day) for day in range(20, 24))

NEXT_WORKING_DAY = Adjustment.OPENS_NEXT_WORKING_DAY
BOOKING_DAY = Adjustment.OPENS_ON_BOOKING_DAY
DUE_BEFORE = Adjustment.DUE_BEFORE_FREE_DAY
LAST_WORKING_DAY = Adjustment.DUE_LAST_WORKING_DAY
DAY_BEFORE = Adjustment.DUE_DAY_BEFORE
ON_ANCHOR = Adjustment.DUE_ON_ANCHOR_DAY
SHORT = Adjustment.OPTIONAL_SHORT_NOTICE
SAME_DAY = Adjustment.OPTIONAL_SAME_DAY
NO_WORKING_DAY = Adjustment.OPTIONAL_NO_WORKING_DAY


def plan_for(result: Result, booked_on: date, day: date, free: FreeDays = WEEKENDS) -> Plan:
    booking = Booking(day=day, booked_on=booked_on, zone="Europe/Ljubljana")
    return lay_out(result=result, case=Case.NONE, goal=Option.BOTH, booking=booking, free=free)


def prepare(plan: Plan) -> dict[str, Step]:
    return {step.key: step for step in plan.steps_in(Phase.PREPARE)}


@pytest.mark.parametrize(
    ("booked_on", "day", "opens", "due", "baseline_due", "why"),
    [
        pytest.param(MON, MON, MON, MON, MON, (BOOKING_DAY, ON_ANCHOR), id="today"),
        pytest.param(MON, TUE, MON, MON, MON, (BOOKING_DAY,), id="tomorrow"),
        pytest.param(MON, WED, TUE, TUE, TUE, (NEXT_WORKING_DAY,), id="one working day between"),
        pytest.param(MON, THU, TUE, WED, WED, (NEXT_WORKING_DAY,), id="two working days between"),
        pytest.param(FRI, NEXT_MON, FRI, FRI, FRI, (BOOKING_DAY, DUE_BEFORE), id="Monday booked on Friday"),
        pytest.param(FRI, NEXT_TUE, NEXT_MON, NEXT_MON, NEXT_MON, (NEXT_WORKING_DAY,), id="Tuesday booked on Friday"),
        pytest.param(SAT, NEXT_MON, SAT, SUN, SUN, (BOOKING_DAY, DAY_BEFORE), id="Monday booked on Saturday"),
        pytest.param(SUN, NEXT_MON, SUN, SUN, SUN, (BOOKING_DAY, DAY_BEFORE), id="Monday booked on Sunday"),
        pytest.param(SUN, NEXT_TUE, NEXT_MON, NEXT_MON, NEXT_MON, (NEXT_WORKING_DAY,), id="Tuesday booked on Sunday"),
        pytest.param(SAT, SUN, SAT, SAT, SAT, (BOOKING_DAY, DAY_BEFORE), id="Sunday booked on Saturday"),
        pytest.param(SAT, SAT, SAT, SAT, SAT, (BOOKING_DAY, ON_ANCHOR), id="Saturday booked the same day"),
        pytest.param(FRI, SAT, FRI, FRI, FRI, (BOOKING_DAY,), id="Saturday booked on Friday"),
        pytest.param(THU, SUN, FRI, FRI, FRI, (NEXT_WORKING_DAY, DUE_BEFORE), id="Sunday booked on Thursday"),
    ],
)
def test_hybrid_at_short_notice(
    booked_on: date, day: date, opens: date, due: date, baseline_due: date, why: tuple[Adjustment, ...]
) -> None:
    plan = plan_for(Result.HYBRID, booked_on, day)
    steps = prepare(plan)
    assert plan.notice is LeadTime.SHORT
    assert list(steps) == ["core_concepts", "frameworks", "demos", "baseline_checks"]
    assert {step.opens for step in steps.values()} == {opens}
    assert {steps[key].due for key in ("core_concepts", "frameworks", "demos")} == {due}
    assert steps["baseline_checks"].due == baseline_due
    assert steps["frameworks"].need is steps["demos"].need is Need.OPTIONAL
    assert steps["frameworks"].adjustments == steps["demos"].adjustments == (*why, SHORT)
    excuse = (SAME_DAY,) if day == booked_on else (NO_WORKING_DAY,) if opens in WEEKENDS else ()
    assert steps["core_concepts"].adjustments == (*why, *excuse)
    assert steps["core_concepts"].need is (Need.OPTIONAL if excuse else Need.REQUIRED)
    assert plan.minutes_in(Phase.PREPARE) == (
        Minutes(required=0, optional=60) if excuse else Minutes(required=30, optional=30)
    )


@pytest.mark.parametrize(
    ("booked_on", "day", "notice"),
    [
        (MON, THU, LeadTime.SHORT),  # Tuesday, Wednesday
        (MON, FRI, LeadTime.ENOUGH),  # Tuesday, Wednesday, Thursday
        (FRI, NEXT_WED, LeadTime.SHORT),  # Monday, Tuesday
        (FRI, NEXT_THU, LeadTime.ENOUGH),  # Monday, Tuesday, Wednesday
        (THU, NEXT_TUE, LeadTime.SHORT),  # Friday, Monday
        (THU, NEXT_WED, LeadTime.ENOUGH),  # Friday, Monday, Tuesday
        (SAT, NEXT_WED, LeadTime.SHORT),
        (SAT, NEXT_THU, LeadTime.ENOUGH),
    ],
)
def test_three_whole_working_days_are_enough(booked_on: date, day: date, notice: LeadTime) -> None:
    for result in Result:
        assert plan_for(result, booked_on, day).notice is notice
    steps = prepare(plan_for(Result.HYBRID, booked_on, day))
    optional = {key for key, step in steps.items() if step.need is Need.OPTIONAL}
    assert optional == ({"frameworks", "demos"} if notice is LeadTime.SHORT else set())


def test_with_just_three_working_days_nothing_is_dropped() -> None:
    steps = prepare(plan_for(Result.HYBRID, MON, FRI))
    assert {step.opens for step in steps.values()} == {TUE}
    assert {step.need for step in steps.values()} == {Need.REQUIRED}
    assert {key: step.due for key, step in steps.items()} == {
        "core_concepts": THU,
        "frameworks": THU,
        "demos": THU,
        "baseline_checks": TUE,  # D-3 still stands
    }


def test_a_baseline_whose_last_day_has_passed_is_due_the_working_day_before() -> None:
    baseline = prepare(plan_for(Result.HYBRID, MON, THU))["baseline_checks"]
    assert (baseline.opens, baseline.due) == (TUE, WED)
    assert baseline.adjustments == (NEXT_WORKING_DAY, LAST_WORKING_DAY)


def test_only_what_has_passed_moves() -> None:
    # Booked on Monday 6 May for Thursday 16: D-14 has passed, D-10 is today, D-7 is Thursday.
    steps = prepare(plan_for(Result.HYBRID, date(2024, 5, 6), THU))
    assert steps["core_concepts"].opens == date(2024, 5, 7)
    assert steps["core_concepts"].adjustments == (NEXT_WORKING_DAY,)
    # Frameworks would open today, a day before the core concepts they build on.
    assert steps["frameworks"].opens == date(2024, 5, 7)
    assert steps["frameworks"].adjustments == (Adjustment.OPENS_WITH_STEP_BEFORE,)
    assert steps["demos"].opens == date(2024, 5, 9)
    assert steps["demos"].adjustments == ()
    assert {step.need for step in steps.values()} == {Need.REQUIRED}


def test_a_step_planned_for_the_day_of_booking_has_not_passed() -> None:
    steps = prepare(plan_for(Result.HYBRID, date(2024, 5, 2), THU))
    assert steps["core_concepts"].opens == date(2024, 5, 2)
    assert steps["core_concepts"].adjustments == ()


def test_a_free_day_whose_working_day_before_has_passed() -> None:
    # Booked on Saturday 4 May for Wednesday 15: D-10 is Sunday 5, the Friday before has passed.
    frameworks = prepare(plan_for(Result.HYBRID, date(2024, 5, 4), WED))["frameworks"]
    assert frameworks.opens == date(2024, 5, 6)
    assert frameworks.adjustments == (NEXT_WORKING_DAY,)


def test_holidays_shorten_the_notice() -> None:
    holidays = FreeDays(dates=frozenset({TUE, WED}))
    plan = plan_for(Result.HYBRID, MON, FRI, holidays)
    assert plan.notice is LeadTime.SHORT
    assert prepare(plan)["baseline_checks"].opens == THU
    assert prepare(plan)["baseline_checks"].due == THU


@pytest.mark.parametrize(
    ("booked_on", "day", "primer", "library", "refresher"),
    [
        pytest.param(MON, MON, (MON, MON), MON, (MON, MON), id="today"),
        pytest.param(MON, TUE, (MON, MON), MON, (MON, MON), id="tomorrow"),
        pytest.param(MON, WED, (TUE, TUE), TUE, (TUE, TUE), id="one working day between"),
        pytest.param(MON, THU, (TUE, WED), TUE, (WED, WED), id="two working days between"),
        pytest.param(MON, FRI, (TUE, TUE), TUE, (THU, THU), id="three working days between"),
        pytest.param(FRI, NEXT_MON, (FRI, FRI), FRI, (FRI, FRI), id="Monday booked on Friday"),
        pytest.param(SAT, NEXT_MON, (SAT, SUN), SAT, (SAT, SUN), id="Monday booked on Saturday"),
    ],
)
def test_live_first_at_short_notice(
    booked_on: date, day: date, primer: tuple[date, date], library: date, refresher: tuple[date, date]
) -> None:
    steps = prepare(plan_for(Result.LIVE_FIRST, booked_on, day))
    assert (steps["primer"].opens, steps["primer"].due) == primer
    assert (steps["scenario_library"].opens, steps["scenario_library"].due) == (library, None)
    assert (steps["refresher_before"].opens, steps["refresher_before"].due) == refresher
    excused = booked_on == day or booked_on in WEEKENDS
    assert steps["primer"].need is (Need.OPTIONAL if excused else Need.REQUIRED)
    short = plan_for(Result.LIVE_FIRST, booked_on, day).notice is LeadTime.SHORT
    for key in ("scenario_library", "refresher_before"):
        assert steps[key].need is (Need.OPTIONAL if short else Need.REQUIRED)


@pytest.mark.parametrize(
    ("booked_on", "launch", "localization", "repeatability"),
    [
        pytest.param(MON, MON, (MON, MON), (MON, MON), id="today"),
        pytest.param(MON, TUE, (MON, MON), (MON, MON), id="tomorrow"),
        pytest.param(MON, THU, (TUE, WED), (TUE, WED), id="in three days"),
        pytest.param(FRI, NEXT_MON, (FRI, FRI), (FRI, FRI), id="Monday booked on Friday"),
        pytest.param(date(2024, 5, 6), THU, (date(2024, 5, 7), WED), (date(2024, 5, 9), WED), id="in ten days"),
    ],
)
def test_async_first_at_short_notice(
    booked_on: date, launch: date, localization: tuple[date, date], repeatability: tuple[date, date]
) -> None:
    plan = plan_for(Result.ASYNC_FIRST, booked_on, launch)
    steps = prepare(plan)
    assert (steps["localization"].opens, steps["localization"].due) == localization
    assert (steps["repeatability"].opens, steps["repeatability"].due) == repeatability
    assert {step.need for step in plan.steps} == {Need.REQUIRED}  # a launch without its producer is none
