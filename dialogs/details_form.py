"""The form of what reminders say besides the plan: its fields, and typed values -> details or what to put right."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from dialogs import zones
from dialogs.booking_form import FARTHEST, Mistake, read_day
from dialogs.grid import Case, Result
from dialogs.plan import Plan
from dialogs.reminders import Details, Reminders
from dialogs.words import one_line, shorten

LONGEST: Final = 300  # characters kept of one field


class Field(StrEnum):
    """The form's fields, in the order they are shown."""

    PLACE = "place"
    MATERIALS = "materials"
    BRING = "bring"
    CONTACT = "contact"
    AWAY = "away"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the form says: details, and the day before which nothing is sent."""

    details: Details
    away_until: date | None


def fields_for(plan: Plan) -> tuple[Field, ...]:
    """The fields that this plan's reminders can use."""
    live = () if plan.result is Result.ASYNC_FIRST else (Field.PLACE,)
    bring = () if plan.result is Result.ASYNC_FIRST else (Field.BRING,)
    contact = (Field.CONTACT,) if plan.case is Case.SENSITIVE else ()
    return (*live, Field.MATERIALS, *bring, *contact, Field.AWAY)


def tidy(values: Mapping[str, str]) -> dict[str, str]:
    """The known fields of what a client sent, each one short line; everything else is dropped."""
    return {field.value: shorten(one_line(values[field]), LONGEST) for field in Field if field in values}


def spell(reminders: Reminders, today: date) -> dict[str, str]:
    """What is set, as the form would have been filled in for it; a day that has come keeps nobody away any more."""
    details, away = reminders.details, reminders.away_until
    return {
        Field.PLACE.value: details.place,
        Field.MATERIALS.value: details.materials,
        Field.BRING.value: details.bring,
        Field.CONTACT.value: details.contact,
        Field.AWAY.value: "" if away is None or away <= today else away.isoformat(),
    }


def read(values: Mapping[str, str], plan: Plan, reminders: Reminders, at: datetime) -> Wishes | dict[str, str]:
    """What tidy values say, judged at the UTC moment `at`, or the mistake in each wrong field."""
    known = fields_for(plan)
    typed = {field: values.get(field, "") for field in known}
    away = _read_away(typed[Field.AWAY], plan, at)
    if isinstance(away, Mistake):
        return {Field.AWAY.value: away.value}
    texts = {field.value: words for field, words in typed.items() if field is not Field.AWAY}
    return Wishes(details=replace(reminders.details, **texts), away_until=away)


def _read_away(typed: str, plan: Plan, at: datetime) -> date | Mistake | None:
    if not typed:
        return None
    day = read_day(typed)
    today = zones.local_day(at, plan.booking.zone)
    if isinstance(day, Mistake):
        return day
    if day < today:
        return Mistake.PAST
    if day - today > FARTHEST:
        return Mistake.TOO_FAR
    return None if day == today else day
