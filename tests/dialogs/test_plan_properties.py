"""What holds for every plan, whatever was booked, whenever, around whatever free days."""

import re
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dialogs.grid import Case, Option, Result
from dialogs.plan import Adjustment, Audience, Booking, FreeDays, Item, LeadTime, Need, Phase, Plan, lay_out
from dialogs.plan_live import DEFAULT_MINUTES
from dialogs.workdays import working_day_after, working_day_before, working_days_between


@st.composite
def free_days(draw: st.DrawFn, near: date) -> FreeDays:
    """A weekend, and dates off around a day: single ones and whole stretches, as at Christmas."""
    offsets = draw(st.frozensets(st.integers(-25, 35), max_size=20))
    weekend = draw(st.sampled_from([{5, 6}, {4, 5}, {6}, set[int]()]) | st.sets(st.integers(0, 6), max_size=6))
    return FreeDays(weekend=frozenset(weekend), dates=frozenset(near + timedelta(days=n) for n in offsets))


@st.composite
def plans(draw: st.DrawFn) -> tuple[Plan, FreeDays]:
    day = draw(st.dates(date(2024, 1, 1), date(2032, 12, 31)))
    ahead = draw(st.integers(0, 25) | st.integers(0, 3 * 365))
    booking = Booking(
        day=day,
        booked_on=day - timedelta(days=ahead),
        zone="Europe/Ljubljana",
        minutes=draw(st.none() | st.integers(15, 960)),
        hold_days=draw(st.none() | st.integers(1, 730)),
    )
    free = draw(free_days(near=day))
    plan = lay_out(
        result=draw(st.sampled_from(Result)),
        case=draw(st.sampled_from(Case)),
        goal=draw(st.sampled_from([Option.KNOWLEDGE, Option.BOTH, Option.BEHAVIOR, Option.UNSURE])),
        booking=booking,
        free=free,
    )
    return plan, free


@given(plans())
def test_live_parts_add_up_to_the_length(made: tuple[Plan, FreeDays]) -> None:
    plan, _ = made
    default = DEFAULT_MINUTES[plan.result]
    wanted = 0 if plan.result is Result.ASYNC_FIRST else plan.booking.minutes or default
    assert plan.live_minutes == wanted
    assert (plan.breaks is not None) == (wanted > 90)
    assert {(step.opens, step.due) for step in plan.steps_in(Phase.LIVE)} <= {(plan.booking.day, plan.booking.day)}


@given(plans())
def test_keys_are_unique_and_plain(made: tuple[Plan, FreeDays]) -> None:
    plan, _ = made
    keys = [step.key for step in plan.steps]
    assert len(keys) == len(set(keys))
    assert all(re.fullmatch(r"[a-z0-9_]{1,40}", key) for key in keys)


@given(plans())
def test_nothing_opens_before_the_booking_or_is_due_before_it_opens(made: tuple[Plan, FreeDays]) -> None:
    plan, _ = made
    for step in plan.steps:
        assert step.opens >= plan.booking.booked_on
        assert step.due is None or step.due >= step.opens


@given(plans())
def test_what_prepares_is_over_before_the_day(made: tuple[Plan, FreeDays]) -> None:
    """Except when it is booked for the same day: then learners need nothing, and producers have today."""
    plan, free = made
    day = plan.booking.day
    for step in plan.steps_in(Phase.PREPARE):
        if day == plan.booking.booked_on:
            assert step.opens == day
            assert step.due in (None, day)
            assert step.need is Need.OPTIONAL or step.audience is Audience.PRODUCER
            continue
        assert step.opens < day
        if step.due is None:
            continue
        assert step.due < day
        # The last working day before at the latest, unless even that had passed when it was booked.
        last = working_day_before(day, free)
        assert step.due <= last or last < plan.booking.booked_on


@given(plans())
def test_what_follows_comes_after_the_day(made: tuple[Plan, FreeDays]) -> None:
    plan, _ = made
    for step in plan.steps_in(Phase.FOLLOW):
        if step.offset == 0:
            assert step.opens == plan.booking.day
        else:
            assert step.opens >= plan.booking.day + timedelta(days=step.offset)


@given(plans())
def test_steps_open_and_end_on_working_days(made: tuple[Plan, FreeDays]) -> None:
    """The exceptions: the anchor itself, and a booking with no working day left, made on a free day."""
    plan, free = made
    booking = plan.booking
    nothing_left = working_day_after(booking.booked_on, free) >= booking.day
    for step in plan.steps:
        if step.opens in free:
            on_anchor = step.offset == 0 and Adjustment.ANCHOR_ON_FREE_DAY in step.adjustments
            forced = nothing_left and Adjustment.OPENS_ON_BOOKING_DAY in step.adjustments
            assert on_anchor or (forced and step.opens == booking.booked_on)
        if step.due is not None and step.due in free:
            on_anchor = step.due == booking.day
            forced = nothing_left and Adjustment.DUE_DAY_BEFORE in step.adjustments
            assert on_anchor or forced


@given(plans())
def test_the_order_is_sensible(made: tuple[Plan, FreeDays]) -> None:
    plan, _ = made
    phases = [list(Phase).index(step.phase) for step in plan.steps]
    assert phases == sorted(phases)
    for phase in Phase:
        steps = plan.steps_in(phase)
        assert [step.opens for step in steps] == sorted(step.opens for step in steps)
        # What was planned earlier never opens later: the order of teaching survives every shift.
        assert [step.offset for step in steps] == sorted(step.offset for step in steps)


@given(plans())
def test_only_what_merely_supports_is_dropped_and_only_at_short_notice(made: tuple[Plan, FreeDays]) -> None:
    plan, free = made
    booking = plan.booking
    left = sum(1 for _ in working_days_between(booking.booked_on, booking.day, free))
    assert plan.notice is (LeadTime.SHORT if left < 3 else LeadTime.ENOUGH)
    supports = {Item.FRAMEWORKS, Item.DEMOS, Item.SCENARIO_LIBRARY, Item.REFRESHER_BEFORE}
    for step in plan.steps:
        prepares = step.phase is Phase.PREPARE and step.audience is Audience.LEARNER
        dropped = step.item in supports and left < 3
        excused = booking.day == booking.booked_on or step.opens in free
        assert (step.need is Need.OPTIONAL) == (prepares and (dropped or excused))


@given(plans())
def test_a_step_without_adjustments_stands_where_the_table_has_it(made: tuple[Plan, FreeDays]) -> None:
    """And one that stands elsewhere says why: no day is without a reason."""
    plan, _ = made
    for step in plan.steps:
        planned = plan.booking.day + timedelta(days=step.offset)
        opened = any(reason.startswith("opens_") for reason in step.adjustments)
        assert opened or step.opens == planned
        if step.due is not None and step.due_offset is not None:
            due = plan.booking.day + timedelta(days=step.due_offset)
            assert (step.due != due) <= any(reason.startswith("due_") for reason in step.adjustments)
        assert (step.due is None) == (step.due_offset is None)


@given(plans())
def test_minutes_count_the_learners_steps_alone(made: tuple[Plan, FreeDays]) -> None:
    plan, _ = made
    for phase in Phase:
        minutes = plan.minutes_in(phase)
        learner = [step.minutes for step in plan.steps_in(phase) if step.audience is Audience.LEARNER]
        assert minutes.required + minutes.optional == sum(learner)
    before = plan.minutes_in(Phase.PREPARE)
    assert before.required + before.optional <= 60
