"""Every row of the three plans by date: a plain week, a weekend in the way, year ends, leap days."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from dialogs.agenda import Role
from dialogs.grid import Case, Option, Result
from dialogs.plan import (
    FIRST_YEAR,
    LAST_YEAR,
    LONGEST_HOLD,
    Adjustment,
    Anchor,
    Audience,
    Booking,
    FreeDays,
    Item,
    LeadTime,
    Minutes,
    Need,
    Phase,
    Plan,
    Rate,
    Step,
    lay_out,
)
from dialogs.plan_tables import ASYNC_FIRST, ASYNC_FIRST_PRACTICE, HYBRID, LIVE_FIRST, PRE_COURSE_CAP
from dialogs.plan_terms import Basis
from dialogs.session_agenda import InPlan, Part

NO_FREE_DAYS = FreeDays(weekend=frozenset())

# Wednesday 15 May 2024: no planned day of the pre-course or the first follow-ups but D+3, D+30 is on a weekend.
WEDNESDAY = date(2024, 5, 15)
LONG_BEFORE = date(2024, 3, 1)

AGENDA = InPlan(
    moved=(Part(line=0, title="Lecture", minutes=20, role=Role.LISTENING),),
    session=(
        Part(line=1, title="Role play", minutes=40, role=Role.PRACTICE),
        Part(line=None, title="", minutes=20, role=Role.DEBRIEF),
    ),
    protected=20,
)


def plan_for(
    result: Result,
    day: date,
    *,
    booked_on: date | None = None,
    goal: Option = Option.BOTH,
    case: Case = Case.NONE,
    minutes: int | None = None,
    hold_days: int | None = None,
    free: FreeDays = NO_FREE_DAYS,
    agenda: InPlan | None = None,
) -> Plan:
    booking = Booking(
        day=day,
        booked_on=booked_on or day - timedelta(days=60),
        zone="Europe/Ljubljana",
        minutes=minutes,
        hold_days=hold_days,
    )
    return lay_out(result=result, case=case, goal=goal, booking=booking, free=free, agenda=agenda)


def rows(plan: Plan) -> list[tuple[str, int, str, str | None]]:
    """Key, minutes, first and last day: as a person reads the plan."""
    return [(s.key, s.minutes, f"{s.opens:%a %d %b %Y}", f"{s.due:%a %d %b %Y}" if s.due else None) for s in plan.steps]


def by_key(plan: Plan) -> dict[str, Step]:
    return {step.key: step for step in plan.steps}


def test_hybrid_by_the_table() -> None:
    assert rows(plan_for(Result.HYBRID, WEDNESDAY)) == [
        ("core_concepts", 20, "Wed 01 May 2024", "Tue 14 May 2024"),
        ("frameworks", 15, "Sun 05 May 2024", "Tue 14 May 2024"),
        ("demos", 15, "Wed 08 May 2024", "Tue 14 May 2024"),
        ("baseline_checks", 10, "Wed 08 May 2024", "Sun 12 May 2024"),
        ("application", 20, "Wed 15 May 2024", "Wed 15 May 2024"),
        ("role_play", 30, "Wed 15 May 2024", "Wed 15 May 2024"),
        ("case_work", 25, "Wed 15 May 2024", "Wed 15 May 2024"),
        ("discussion", 15, "Wed 15 May 2024", "Wed 15 May 2024"),
        ("recap", 5, "Thu 16 May 2024", None),
        ("reflection", 10, "Sat 18 May 2024", None),
        ("correction_clips", 10, "Wed 22 May 2024", None),
        ("next_step", 20, "Wed 29 May 2024", "Fri 14 Jun 2024"),
    ]


def test_hybrid_around_weekends() -> None:
    plan = plan_for(Result.HYBRID, WEDNESDAY, free=FreeDays())
    moved = {key: step for key, step in by_key(plan).items() if step.adjustments}
    assert {key: (step.opens, step.due, step.adjustments) for key, step in moved.items()} == {
        "frameworks": (date(2024, 5, 3), date(2024, 5, 14), (Adjustment.OPENS_BEFORE_FREE_DAY,)),
        "baseline_checks": (date(2024, 5, 8), date(2024, 5, 10), (Adjustment.DUE_BEFORE_FREE_DAY,)),
        "reflection": (date(2024, 5, 20), None, (Adjustment.OPENS_AFTER_FREE_DAY,)),
    }
    assert (moved["frameworks"].offset, moved["baseline_checks"].due_offset, moved["reflection"].offset) == (-10, -3, 3)


def test_hybrid_on_a_monday() -> None:
    # Hand-computed for Monday 13 May 2024.
    assert rows(plan_for(Result.HYBRID, date(2024, 5, 13), free=FreeDays())) == [
        ("core_concepts", 20, "Mon 29 Apr 2024", "Fri 10 May 2024"),
        ("frameworks", 15, "Fri 03 May 2024", "Fri 10 May 2024"),
        ("demos", 15, "Mon 06 May 2024", "Fri 10 May 2024"),
        ("baseline_checks", 10, "Mon 06 May 2024", "Fri 10 May 2024"),
        ("application", 20, "Mon 13 May 2024", "Mon 13 May 2024"),
        ("role_play", 30, "Mon 13 May 2024", "Mon 13 May 2024"),
        ("case_work", 25, "Mon 13 May 2024", "Mon 13 May 2024"),
        ("discussion", 15, "Mon 13 May 2024", "Mon 13 May 2024"),
        ("recap", 5, "Tue 14 May 2024", None),
        ("reflection", 10, "Thu 16 May 2024", None),
        ("correction_clips", 10, "Mon 20 May 2024", None),
        ("next_step", 20, "Mon 27 May 2024", "Wed 12 Jun 2024"),
    ]


def test_hybrid_on_a_friday_sends_two_follow_ups_on_monday() -> None:
    plan = by_key(plan_for(Result.HYBRID, date(2024, 5, 17), free=FreeDays()))
    assert plan["recap"].opens == plan["reflection"].opens == date(2024, 5, 20)
    assert plan["recap"].adjustments == (Adjustment.OPENS_AFTER_FREE_DAY,)
    assert plan["reflection"].adjustments == ()
    assert plan["next_step"].due == date(2024, 6, 17)  # D+30 is Sunday the 16th
    assert plan["next_step"].adjustments == (Adjustment.DUE_AFTER_FREE_DAY,)


def test_a_live_day_on_a_saturday_stays_and_says_so() -> None:
    plan = plan_for(Result.HYBRID, date(2024, 5, 18), free=FreeDays())
    for step in plan.steps_in(Phase.LIVE):
        assert step.opens == step.due == date(2024, 5, 18)
        assert step.adjustments == (Adjustment.ANCHOR_ON_FREE_DAY,)
    steps = by_key(plan)
    assert steps["core_concepts"].opens == date(2024, 5, 3)  # D-14 is a Saturday too
    assert steps["core_concepts"].due == date(2024, 5, 17)
    assert steps["recap"].opens == date(2024, 5, 20)


def test_public_holidays_count_like_weekends() -> None:
    # Christmas: a live session on Monday 30 December with the 25th to the 27th off.
    christmas = FreeDays(dates=frozenset(date(2024, 12, day) for day in (25, 26, 27)) | {date(2025, 1, 1)})
    plan = by_key(plan_for(Result.HYBRID, date(2024, 12, 30), free=christmas))
    assert plan["baseline_checks"].opens == date(2024, 12, 23)
    assert plan["baseline_checks"].due == date(2024, 12, 24)
    assert plan["demos"].due == date(2024, 12, 24)
    assert plan["recap"].opens == date(2024, 12, 31)
    assert plan["reflection"].opens == date(2025, 1, 2)


def test_hybrid_across_the_year_end() -> None:
    plan = by_key(plan_for(Result.HYBRID, date(2025, 1, 7), free=FreeDays()))  # a Tuesday
    assert plan["core_concepts"].opens == date(2024, 12, 24)
    assert plan["frameworks"].opens == date(2024, 12, 27)  # D-10 is Saturday the 28th
    assert plan["baseline_checks"].opens == date(2024, 12, 31)
    assert plan["baseline_checks"].due == date(2025, 1, 3)  # D-3 is Saturday the 4th


def test_hybrid_around_a_leap_day() -> None:
    plan = by_key(plan_for(Result.HYBRID, date(2028, 2, 28), free=FreeDays()))  # a Monday
    assert plan["recap"].opens == date(2028, 2, 29)
    assert plan["reflection"].opens == date(2028, 3, 2)
    assert plan["next_step"].due == date(2028, 3, 29)
    after = by_key(plan_for(Result.HYBRID, date(2024, 3, 14), free=FreeDays()))  # a Thursday
    assert after["core_concepts"].opens == date(2024, 2, 29)
    on_it = by_key(plan_for(Result.HYBRID, date(2024, 2, 29), free=FreeDays()))  # a Thursday
    assert on_it["core_concepts"].opens == date(2024, 2, 15)
    assert on_it["next_step"].due == date(2024, 4, 1)  # D+30 is Saturday 30 March


def test_async_first_by_the_table() -> None:
    assert rows(plan_for(Result.ASYNC_FIRST, WEDNESDAY)) == [
        ("localization", 60, "Wed 01 May 2024", "Tue 14 May 2024"),
        ("repeatability", 30, "Wed 08 May 2024", "Tue 14 May 2024"),
        ("explanations", 30, "Wed 15 May 2024", None),
        ("check_launch", 5, "Wed 15 May 2024", None),
        ("scenarios", 30, "Sat 18 May 2024", "Wed 29 May 2024"),
        ("check_7", 5, "Wed 22 May 2024", None),
        ("check_30", 5, "Fri 14 Jun 2024", None),
        ("review_30", 5, "Fri 14 Jun 2024", None),
        ("next_step", 20, "Fri 14 Jun 2024", None),
        ("updates", 15, "Tue 13 Aug 2024", None),
    ]


def test_async_first_launched_on_a_sunday() -> None:
    plan = plan_for(Result.ASYNC_FIRST, date(2024, 5, 19), free=FreeDays())
    steps = by_key(plan)
    assert steps["localization"].opens == date(2024, 5, 3)
    assert steps["localization"].due == date(2024, 5, 17)
    assert steps["repeatability"].opens == date(2024, 5, 10)
    for key in ("explanations", "check_launch"):
        assert steps[key].opens == date(2024, 5, 19)
        assert steps[key].adjustments == (Adjustment.ANCHOR_ON_FREE_DAY,)
    assert steps["check_7"].opens == date(2024, 5, 27)
    assert steps["scenarios"].opens == date(2024, 5, 22)
    assert steps["scenarios"].due == date(2024, 6, 3)
    assert steps["updates"].opens == date(2024, 8, 19)


@pytest.mark.parametrize("goal", [Option.BOTH, Option.BEHAVIOR, Option.UNSURE, Option.KNOWLEDGE])
def test_only_a_pure_knowledge_goal_needs_no_practice(goal: Option) -> None:
    items = {step.item for step in plan_for(Result.ASYNC_FIRST, WEDNESDAY, goal=goal).steps}
    practice = {Item.SCENARIOS_AND_SUBMISSIONS, Item.NEXT_STEP}
    assert items & practice == (set() if goal is Option.KNOWLEDGE else practice)


def test_async_first_phases_and_audiences() -> None:
    plan = plan_for(Result.ASYNC_FIRST, WEDNESDAY, minutes=60)
    assert plan.anchor is Anchor.LAUNCH
    assert plan.live_minutes == 0
    assert plan.breaks is None
    assert {step.audience for step in plan.steps_in(Phase.PREPARE)} == {Audience.PRODUCER}
    assert plan.minutes_in(Phase.PREPARE) == Minutes(required=0, optional=0)
    assert plan.minutes_in(Phase.FOLLOW) == Minutes(required=95, optional=0)  # 30 + 3 x 5 + 30 + 20
    producer = {step.key for step in plan.steps if step.audience is Audience.PRODUCER}
    assert producer == {"localization", "repeatability", "review_30", "updates"}
    rates = {step.key: step.rate for step in plan.steps if step.rate is not Rate.ONCE}
    assert rates == {"localization": Rate.PER_LANGUAGE, "updates": Rate.PER_QUARTER}


def test_live_first_by_the_table() -> None:
    assert rows(plan_for(Result.LIVE_FIRST, WEDNESDAY)) == [
        ("primer", 20, "Sun 05 May 2024", "Sun 12 May 2024"),
        ("scenario_library", 15, "Wed 08 May 2024", None),
        ("refresher_before", 5, "Tue 14 May 2024", "Tue 14 May 2024"),
        ("framing", 18, "Wed 15 May 2024", "Wed 15 May 2024"),
        ("practice", 117, "Wed 15 May 2024", "Wed 15 May 2024"),
        ("debrief", 45, "Wed 15 May 2024", "Wed 15 May 2024"),
        ("checklist", 5, "Thu 16 May 2024", "Wed 29 May 2024"),
        ("refresher_14", 10, "Wed 29 May 2024", None),
        ("refresher_30", 10, "Fri 14 Jun 2024", None),
        ("refresher_90", 10, "Tue 13 Aug 2024", None),
    ]


def test_live_first_on_a_monday() -> None:
    plan = by_key(plan_for(Result.LIVE_FIRST, date(2024, 12, 2), free=FreeDays()))
    assert (plan["primer"].opens, plan["primer"].due) == (date(2024, 11, 22), date(2024, 11, 29))
    assert plan["scenario_library"].opens == date(2024, 11, 25)
    assert plan["refresher_before"].opens == plan["refresher_before"].due == date(2024, 11, 29)
    assert (plan["checklist"].opens, plan["checklist"].due) == (date(2024, 12, 3), date(2024, 12, 16))
    assert plan["refresher_30"].opens == date(2025, 1, 1)  # no public holidays known
    assert plan["refresher_90"].opens == date(2025, 3, 3)  # D+90 is Sunday the 2nd


def test_live_first_minutes() -> None:
    plan = plan_for(Result.LIVE_FIRST, WEDNESDAY)
    assert plan.anchor is Anchor.LIVE
    assert plan.live_minutes == 180
    assert plan.breaks is not None
    assert plan.breaks.count == 1
    assert plan.minutes_in(Phase.PREPARE) == Minutes(required=40, optional=0)
    assert plan.minutes_in(Phase.FOLLOW) == Minutes(required=35, optional=0)  # the checklist once
    assert by_key(plan)["checklist"].rate is Rate.PER_USE


def test_hybrid_minutes() -> None:
    plan = plan_for(Result.HYBRID, WEDNESDAY)
    assert plan.minutes_in(Phase.PREPARE) == Minutes(required=PRE_COURSE_CAP, optional=0)
    assert plan.minutes_in(Phase.LIVE) == Minutes(required=90, optional=0)
    assert plan.minutes_in(Phase.FOLLOW) == Minutes(required=45, optional=0)
    assert plan.breaks is None


def test_a_length_of_ones_own_is_noted_on_each_part() -> None:
    own = plan_for(Result.HYBRID, WEDNESDAY, minutes=120)
    assert own.live_minutes == 120
    assert {step.adjustments for step in own.steps_in(Phase.LIVE)} == {(Adjustment.LENGTH_SHARED_OUT,)}
    same = plan_for(Result.HYBRID, WEDNESDAY, minutes=90)
    assert {step.adjustments for step in same.steps_in(Phase.LIVE)} == {()}


@pytest.mark.parametrize(("hold_days", "offset"), [(1, 1), (7, 1), (14, 1), (15, 2), (90, 9), (180, 18), (3650, 365)])
def test_a_named_target_adds_a_check_at_a_tenth_of_it(hold_days: int, offset: int) -> None:
    for result in Result:
        check = by_key(plan_for(result, WEDNESDAY, hold_days=hold_days))["retention_check"]
        assert (check.opens, check.offset, check.phase) == (WEDNESDAY + timedelta(days=offset), offset, Phase.FOLLOW)
        assert check.item is Item.RETENTION_CHECK


def test_a_check_that_stands_there_already_is_enough() -> None:
    assert "retention_check" not in by_key(plan_for(Result.ASYNC_FIRST, WEDNESDAY, hold_days=300))
    assert "retention_check" in by_key(plan_for(Result.HYBRID, WEDNESDAY, hold_days=300))


def test_every_explanation_and_item_is_used() -> None:
    plans = [
        plan_for(result, WEDNESDAY, case=case, hold_days=180)
        for result in Result
        for case in (Case.NONE, Case.SIMULATION)
    ]
    plans.append(plan_for(Result.HYBRID, WEDNESDAY, agenda=AGENDA))
    assert {step.basis for plan in plans for step in plan.steps} == set(Basis)
    assert {step.item for plan in plans for step in plan.steps} == set(Item)


def test_an_agenda_takes_the_place_of_the_explanation_and_of_the_session() -> None:
    assert rows(plan_for(Result.HYBRID, WEDNESDAY, agenda=AGENDA))[:6] == [
        ("moved_0_cfdd8050", 20, "Wed 01 May 2024", "Tue 14 May 2024"),
        ("frameworks", 15, "Sun 05 May 2024", "Tue 14 May 2024"),
        ("demos", 15, "Wed 08 May 2024", "Tue 14 May 2024"),
        ("baseline_checks", 10, "Wed 08 May 2024", "Sun 12 May 2024"),
        ("line_1", 40, "Wed 15 May 2024", "Wed 15 May 2024"),
        ("line_2", 20, "Wed 15 May 2024", "Wed 15 May 2024"),
    ]


def test_rows_before_the_anchor_stand_in_the_order_they_open() -> None:
    for table in (HYBRID, ASYNC_FIRST, ASYNC_FIRST_PRACTICE, LIVE_FIRST):
        offsets = [row.opens for row in table if row.phase is Phase.PREPARE]
        assert offsets == sorted(offsets)
        for row in table:
            assert row.due is None or row.due >= row.opens
            assert row.phase is not Phase.PREPARE or row.due is None or row.due <= -1


def test_a_plan_keeps_what_it_was_made_from() -> None:
    booking = Booking(
        day=WEDNESDAY,
        booked_on=LONG_BEFORE,
        zone="America/New_York",
        participants=12,
        hours=Decimal("7.5"),
    )
    plan = lay_out(result=Result.HYBRID, case=Case.UNSURE, goal=Option.UNSURE, booking=booking)
    assert (plan.booking, plan.case, plan.goal, plan.care) == (booking, Case.UNSURE, Option.UNSURE, None)
    assert plan.notice is LeadTime.ENOUGH
    assert {step.need for step in plan.steps} == {Need.REQUIRED}
    assert plan == lay_out(result=Result.HYBRID, case=Case.UNSURE, goal=Option.UNSURE, booking=booking)


@pytest.mark.parametrize("result", Result)
@pytest.mark.parametrize("day", [date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)])
def test_the_first_and_the_last_day_that_can_be_booked(result: Result, day: date) -> None:
    booking = Booking(day=day, booked_on=day, zone="UTC", hold_days=LONGEST_HOLD)
    assert lay_out(result=result, case=Case.NONE, goal=Option.BOTH, booking=booking).steps


@pytest.mark.parametrize(
    ("changes", "match"),
    [
        ({"day": LONG_BEFORE - timedelta(days=1)}, "before the day of the booking"),
        ({"day": date(LAST_YEAR + 1, 1, 1)}, "years of a booking"),
        ({"booked_on": date(FIRST_YEAR - 1, 12, 31)}, "years of a booking"),
        ({"minutes": 0}, "at least one minute"),
        ({"participants": 0}, "at least one participant"),
        ({"hours": Decimal(-1)}, "live hours"),
        ({"hours": Decimal("NaN")}, "live hours"),
        ({"hold_days": 0}, "learning is to hold"),
        ({"hold_days": LONGEST_HOLD + 1}, "learning is to hold"),
    ],
)
def test_bookings_that_cannot_be_meant_are_refused(changes: dict[str, date | int | Decimal], match: str) -> None:
    sound: dict[str, object] = {"day": WEDNESDAY, "booked_on": LONG_BEFORE, "zone": "UTC"}
    with pytest.raises(ValueError, match=match):
        Booking(**{**sound, **changes})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
