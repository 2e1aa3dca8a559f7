"""The days of a plan as values that each platform shows in its own way."""

from datetime import date, datetime

from dialogs import zones
from dialogs.cards import Shape, When
from dialogs.plan import Plan


def when_of(plan: Plan) -> When:
    """The live or launch date, with the time where there is one."""
    return When(day=plan.booking.day, time=plan.booking.start, zone=plan.booking.zone)


def day_of(plan: Plan, day: date) -> When:
    """A day of the plan; its year is said where it is not the one of the date that stands above all steps."""
    booking = plan.booking
    return When(day=day, zone=booking.zone, shape=Shape.SHORT if day.year == booking.day.year else Shape.FULL)


def moment_of(plan: Plan, moment: datetime) -> When:
    """A moment (aware) by the clocks of the plan's zone."""
    local = zones.local(moment, plan.booking.zone)
    year = Shape.SHORT if local.year == plan.booking.day.year else Shape.FULL
    return When(
        day=local.date(), time=local.time().replace(second=0, microsecond=0), zone=plan.booking.zone, shape=year
    )
