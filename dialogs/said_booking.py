"""Typed words about the date: the date form as they fill it in."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from dialogs import booking_form, understand, zones
from dialogs.booking_form import Field
from dialogs.session import Session, verdict
from dialogs.understand import BookingWords, Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledIn:
    """The form's values, and what was said about the date that cannot be used ("2 days"), in plain lower case."""

    values: Mapping[str, str]
    unread: tuple[str, ...] = ()


def read_form(session: Session, words: str, at: datetime, language: str, scopes: Collection[Scope]) -> FilledIn | None:
    """The form as these words fill it in, on top of what is there; a part of it where there is a form or plan.

    Words of another scope than these fill in nothing.
    """
    zone = session.booking.zone if session.booking else session.zone
    today = zones.local_day(at, zones.find_zone(zone) or "UTC")
    said = understand.read_booking(words, session.locale, today)
    if said is None and _lacks_start(session):
        start = understand.read_start(words, language)
        said = None if start is None else BookingWords(start=start, scope=Scope.ALONE)
    started = session.draft is not None or session.booking is not None
    if said is not None and said.scope not in scopes:
        return None
    typed = {} if said is None or (said.day is None and not started) else _typed(said, words)
    if said is None or not typed:
        return None
    return FilledIn(values={**booking_form.known_values(session), **typed}, unread=said.unread)


def _typed(said: BookingWords, words: str) -> dict[str, str]:
    """What was said, as the form's fields."""
    typed = {
        Field.DAY: said.day.isoformat() if said.day else "",
        Field.TIME: said.start.strftime("%H:%M") if said.start else "",
        Field.ZONE: said.zone or _unplaced(_as_typed(said.unknown_zone, words)),
        Field.COUNTRY: _as_typed(said.country, words),
        Field.MINUTES: str(said.minutes or ""),
        Field.PARTICIPANTS: "" if said.participants is None else str(said.participants),
        Field.HOURS: str(said.hours or ""),
        Field.HOLD: str(said.hold_days or ""),
    }
    return {name.value: value for name, value in typed.items() if value}


def _as_typed(part: str, words: str) -> str:
    """The part as it stands in the words, where it does: "EST" for "est"."""
    start = words.lower().find(part)
    return words[start : start + len(part)] if start >= 0 else part


def _unplaced(zone: str) -> str:
    """The words as the form will not know them: "EST" is in the time zone database, but there it has no summer."""
    return zone if not zone or zones.find_zone(zone) is None else f"{zone}?"


def _lacks_start(session: Session) -> bool:
    decided = verdict(session)
    if session.draft is None or decided is None or Field.TIME not in booking_form.fields_for(decided.result):
        return False
    return not booking_form.known_values(session).get(Field.TIME)
