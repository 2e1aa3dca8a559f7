"""A session as it is kept: a JSON document with a version `v`.

An older document is brought up by one pure step per version (`_MIGRATIONS`). A newer one is refused untouched
(`NewerDocument`), so that two versions of Livewise can share a store while one is rolled out. Whatever else is
wrong with a document is `UnreadableDocument`: what lies in a store is not trusted either.
"""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Final, cast

from dialogs.attention import Share
from dialogs.grid import Case, Option, Question
from dialogs.plan import Booking
from dialogs.session import Access, Aside, Asking, Draft, Session

VERSION: Final = 1

Document = dict[str, object]

# From a version to the next: {1: one_to_two, ...}. Golden documents of every version stay in the tests.
_MIGRATIONS: Final[Mapping[int, Callable[[Document], Document]]] = {}


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
    }
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json(text: str) -> Session:
    """The session that `to_json` wrote, in this or an earlier version; NewerDocument, UnreadableDocument."""
    try:
        document = _mapping(json.loads(text))
        version = _whole(document["v"])
        if version > VERSION:
            raise NewerDocument(f"version {version}, this code knows {VERSION}")
        for older in range(version, VERSION):
            document = _MIGRATIONS[older](document)
        return _session(document)
    except (KeyError, ValueError, TypeError, RecursionError, InvalidOperation) as error:
        raise UnreadableDocument(type(error).__name__) from error


def _session(document: Document) -> Session:
    draft = document["draft"]
    aside = document["aside"]
    return Session(
        id=_text(document["id"]),
        tenant=_text(document["tenant"]),
        owner=_text(document["owner"]),
        place=_text(document["place"]),
        created_at=_moment(document["created_at"]),
        changed_at=_moment(document["changed_at"]),
        locale=_text(document["locale"]),
        zone=_text(document["zone"]),
        topic=_text(document["topic"]),
        round=_whole(document["round"]),
        access=Access(_text(document["access"])),
        answers=_to_answers(document["answers"]),
        case=_to_case(document["case"]),
        changing=None if document["changing"] is None else Asking(_text(document["changing"])),
        missed=_text(document["missed"]),
        misses=_whole(document["misses"]),
        draft=None if draft is None else _to_draft(_mapping(draft)),
        booking=_to_booking(document["booking"]),
        aside=None if aside is None else _to_aside(_mapping(aside)),
    )


def _to_draft(document: Document) -> Draft:
    return Draft(values=_texts(document["values"]), errors=_texts(document["errors"]))


def _to_aside(document: Document) -> Aside:
    return Aside(
        answers=_to_answers(document["answers"]),
        case=_to_case(document["case"]),
        booking=_to_booking(document["booking"]),
    )


def _from_answers(answers: Mapping[Question, Option]) -> dict[str, str]:
    return {question.value: option.value for question, option in answers.items()}


def _to_answers(value: object) -> dict[Question, Option]:
    return {Question(name): Option(option) for name, option in _texts(value).items()}


def _to_case(value: object) -> Case | None:
    return None if value is None else Case(_text(value))


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
    }


def _to_booking(value: object) -> Booking | None:
    if value is None:
        return None
    document = _mapping(value)
    start, hours, share = document["start"], document["hours"], document["share"]
    return Booking(
        day=date.fromisoformat(_text(document["day"])),
        booked_on=date.fromisoformat(_text(document["booked_on"])),
        zone=_text(document["zone"]),
        start=None if start is None else time.fromisoformat(_text(start)),
        minutes=_optional_whole(document["minutes"]),
        participants=_optional_whole(document["participants"]),
        hours=None if hours is None else Decimal(_text(hours)),
        share=None if share is None else Share(_text(share)),
        hold_days=_optional_whole(document["hold_days"]),
    )


# --- JSON values, checked -------------------------------------------------------------------------------------


def _mapping(value: object) -> Document:
    if not isinstance(value, dict):
        raise TypeError("not an object")
    return cast(Document, value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _texts(value: object) -> dict[str, str]:
    return {name: _text(text) for name, text in _mapping(value).items()}


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("not a whole number")
    return value


def _optional_whole(value: object) -> int | None:
    return None if value is None else _whole(value)


def _moment(value: object) -> datetime:
    moment = datetime.fromisoformat(_text(value))
    if moment.tzinfo is None:
        raise ValueError("a moment without an offset")
    return moment.astimezone(UTC)
