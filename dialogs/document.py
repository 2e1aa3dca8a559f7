"""A session as it is kept: a JSON document with a version `v`.

An older document is brought up by one pure step per version (`_MIGRATIONS`). A newer one is refused untouched
(`NewerDocument`), so that two versions of Livewise can share a store while one is rolled out. For the same reason a
session is written in the lowest version that can say all of it (`_OLDER`): while an older process still runs beside
this one, it has to refuse only the sessions that use what it does not know. Whatever else is wrong with a document is
`UnreadableDocument`: what lies in a store is not trusted either.

Version 2 knows the public holidays of a booking, reminders, and a date that was called off. Version 3 knows what a
description suggests, version 4 the agenda of the live session.
"""

import json
from collections.abc import Callable, Mapping
from datetime import time
from typing import Final

from dialogs.almanac import Country
from dialogs.attention import Share
from dialogs.document_agenda import from_agenda, to_agenda
from dialogs.document_mistakes import to_mistakes
from dialogs.document_reminders import from_reminders, to_reminders
from dialogs.document_suggestion import from_suggestion, to_suggestion
from dialogs.grid import Case, Option, Question
from dialogs.json_values import (
    Document,
    day,
    items,
    mapping,
    moment,
    optional_hours,
    optional_measure,
    text,
    texts,
    whole,
    zone,
)
from dialogs.plan import Booking, Holidays
from dialogs.session import Access, Aside, Asking, Draft, Session

VERSION: Final = 4


def _one_to_two(document: Document) -> Document:
    with_holidays = _with_bookings(document, lambda booking: {**booking, "holidays": None})
    return {**with_holidays, "called_off": None, "reminders": None, "v": 2}


def _two_to_one(document: Document) -> Document | None:
    """The document in version 1, None when it says what only version 2 can."""
    is_new = document["called_off"] is not None or document["reminders"] is not None
    if is_new or any(booking["holidays"] is not None for booking in _bookings(document)):
        return None
    without_holidays = _with_bookings(document, lambda booking: _without(booking, "holidays"))
    return {**_without(without_holidays, "called_off", "reminders"), "v": 1}


def _two_to_three(document: Document) -> Document:
    return {**document, "suggested": None, "v": 3}


def _three_to_two(document: Document) -> Document | None:
    return {**_without(document, "suggested"), "v": 2} if document["suggested"] is None else None


def _three_to_four(document: Document) -> Document:
    return {**document, "agenda": None, "v": 4}


def _four_to_three(document: Document) -> Document | None:
    return {**_without(document, "agenda"), "v": 3} if document["agenda"] is None else None


def _without(document: Document, *names: str) -> Document:
    return {name: value for name, value in document.items() if name not in names}


def _bookings(document: Document) -> list[Document]:
    """Every booking in a document: the one that counts and the one that was put aside."""
    holders = [document] if document["aside"] is None else [document, mapping(document["aside"])]
    return [mapping(holder["booking"]) for holder in holders if holder["booking"] is not None]


def _with_bookings(document: Document, change: Callable[[Document], Document]) -> Document:
    """The document with each of these changed."""
    booking, aside = document["booking"], document.get("aside")
    changed = document if booking is None else {**document, "booking": change(mapping(booking))}
    return changed if aside is None else {**changed, "aside": _with_bookings(mapping(aside), change)}


# From a version to the next: {1: one_to_two, ...}. Golden documents of every version stay in the tests.
_MIGRATIONS: Final[Mapping[int, Callable[[Document], Document]]] = {
    1: _one_to_two,
    2: _two_to_three,
    3: _three_to_four,
}

# From a version to the one before: {2: two_to_one, ...}; None where something would get lost.
_OLDER: Final[Mapping[int, Callable[[Document], Document | None]]] = {
    2: _two_to_one,
    3: _three_to_two,
    4: _four_to_three,
}


class NewerDocument(Exception):
    """The document was written by a newer version than this code knows."""


class UnreadableDocument(Exception):
    """The document is not one that any version wrote."""


def to_json(session: Session) -> str:
    """The session as text for the store; keys are sorted, so equal sessions give equal texts."""
    document: Document = {
        "v": VERSION,
        "id": session.id,
        "tenant": session.tenant,
        "owner": session.owner,
        "place": session.place,
        "created_at": session.created_at.isoformat(),
        "changed_at": session.changed_at.isoformat(),
        "locale": session.locale,
        "zone": session.zone,
        "topic": session.topic,
        "round": session.round,
        "access": session.access.value,
        "answers": _from_answers(session.answers),
        "case": session.case,
        "changing": session.changing,
        "missed": session.missed,
        "misses": session.misses,
        "draft": None
        if session.draft is None
        else {"values": dict(session.draft.values), "errors": dict(session.draft.errors)},
        "booking": _from_booking(session.booking),
        "aside": None
        if session.aside is None
        else {
            "answers": _from_answers(session.aside.answers),
            "case": session.aside.case,
            "booking": _from_booking(session.aside.booking),
        },
        "called_off": _from_booking(session.called_off),
        "reminders": None if session.reminders is None else from_reminders(session.reminders),
        "suggested": None if session.suggested is None else from_suggestion(session.suggested),
        "agenda": None if session.agenda is None else from_agenda(session.agenda),
    }
    document = _in_lowest_version(document)
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _in_lowest_version(document: Document) -> Document:
    for version in range(VERSION, 1, -1):
        older = _OLDER[version](document)
        if older is None:
            break
        document = older
    return document


def from_json(text: str) -> Session:
    """The session that `to_json` wrote, in this or an earlier version; NewerDocument, UnreadableDocument."""
    try:
        document = mapping(json.loads(text))
        version = whole(document["v"])
        if version > VERSION:
            raise NewerDocument(f"version {version}, this code knows {VERSION}")
        for older in range(version, VERSION):
            document = _MIGRATIONS[older](document)
        return _session(document)
    except (KeyError, ValueError, TypeError, RecursionError, ArithmeticError) as error:
        raise UnreadableDocument(type(error).__name__) from error


def _session(document: Document) -> Session:
    draft = document["draft"]
    aside = document["aside"]
    reminders = document["reminders"]
    suggested = document["suggested"]
    agenda = document["agenda"]
    return Session(
        id=text(document["id"]),
        tenant=text(document["tenant"]),
        owner=text(document["owner"]),
        place=text(document["place"]),
        created_at=moment(document["created_at"]),
        changed_at=moment(document["changed_at"]),
        locale=text(document["locale"]),
        zone=zone(document["zone"]) if document["zone"] != "" else "",
        topic=text(document["topic"]),
        round=whole(document["round"]),
        access=Access(text(document["access"])),
        answers=_to_answers(document["answers"]),
        case=_to_case(document["case"]),
        changing=None if document["changing"] is None else Asking(text(document["changing"])),
        missed=text(document["missed"]),
        misses=whole(document["misses"]),
        draft=None if draft is None else _to_draft(mapping(draft)),
        booking=_to_booking(document["booking"]),
        aside=None if aside is None else _to_aside(mapping(aside)),
        called_off=_to_booking(document["called_off"]),
        reminders=None if reminders is None else to_reminders(mapping(reminders)),
        suggested=None if suggested is None else to_suggestion(mapping(suggested)),
        agenda=None if agenda is None else to_agenda(mapping(agenda)),
    )


def _to_draft(document: Document) -> Draft:
    return Draft(values=texts(document["values"]), errors=to_mistakes(document["errors"]))


def _to_aside(document: Document) -> Aside:
    return Aside(
        answers=_to_answers(document["answers"]),
        case=_to_case(document["case"]),
        booking=_to_booking(document["booking"]),
    )


def _from_answers(answers: Mapping[Question, Option]) -> dict[str, str]:
    return {question.value: option.value for question, option in answers.items()}


def _to_answers(value: object) -> dict[Question, Option]:
    return {Question(name): Option(option) for name, option in texts(value).items()}


def _to_case(value: object) -> Case | None:
    return None if value is None else Case(text(value))


def _from_booking(booking: Booking | None) -> Document | None:
    if booking is None:
        return None
    return {
        "day": booking.day.isoformat(),
        "booked_on": booking.booked_on.isoformat(),
        "zone": booking.zone,
        "start": None if booking.start is None else booking.start.isoformat("minutes"),
        "minutes": booking.minutes,
        "participants": booking.participants,
        "hours": None if booking.hours is None else str(booking.hours),
        "share": booking.share,
        "hold_days": booking.hold_days,
        "holidays": _from_holidays(booking.holidays),
    }


def _to_booking(value: object) -> Booking | None:
    if value is None:
        return None
    document = mapping(value)
    start, share = document["start"], document["share"]
    return Booking(
        day=day(document["day"]),
        booked_on=day(document["booked_on"]),
        zone=zone(document["zone"]),
        start=None if start is None else time.fromisoformat(text(start)),
        minutes=optional_measure(document["minutes"]),
        participants=optional_measure(document["participants"]),
        hours=optional_hours(document["hours"]),
        share=None if share is None else Share(text(share)),
        hold_days=optional_measure(document["hold_days"]),
        holidays=_to_holidays(document["holidays"]),
    )


def _from_holidays(holidays: Holidays | None) -> Document | None:
    if holidays is None:
        return None
    return {
        "country": {"code": holidays.country.code, "name": holidays.country.name},
        "days": [day.isoformat() for day in sorted(holidays.days)],
        "weekend": sorted(holidays.weekend),
    }


def _to_holidays(value: object) -> Holidays | None:
    if value is None:
        return None
    document = mapping(value)
    country = mapping(document["country"])
    return Holidays(
        country=Country(code=text(country["code"]), name=text(country["name"])),
        days=frozenset(map(day, items(document["days"]))),
        weekend=frozenset(map(whole, items(document["weekend"]))),
    )
