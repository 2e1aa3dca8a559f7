"""Sessions survive the store: golden documents, round trips, and what is refused."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.attention import Share
from dialogs.document import VERSION, NewerDocument, UnreadableDocument, from_json, to_json
from dialogs.grid import Case, Option, Question
from dialogs.plan import Booking
from dialogs.session import Access, Aside, Asking, Draft, Session

GOLDEN = Path(__file__).parent.parent / "data" / "documents"
AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)

BLANK = Session(id="s1", tenant="web", owner="ana", place="web:c1", created_at=AT, changed_at=AT)
BOOKING = Booking(
    day=date(2027, 5, 14),
    booked_on=date(2026, 11, 22),
    zone="Europe/Ljubljana",
    start=time(15, 0),
    minutes=75,
    participants=12,
    hours=Decimal("1.5"),
    share=Share.HALF,
    hold_days=180,
)
FULL = replace(
    BLANK,
    locale="en-GB",
    zone="Europe/Ljubljana",
    topic="Sales onboarding – <b>žščé</b> 🎓",
    round=7,
    access=Access.ALL,
    answers={
        Question.GOAL: Option.BOTH,
        Question.CORRECTION: Option.YES,
        Question.PEER: Option.UNSURE,
        Question.PRACTICE: Option.LIVE,
    },
    case=Case.HIGH_TRUST,
    changing=Asking.PEER,
    missed="blorp",
    misses=2,
    draft=Draft(values={"day": "tomorrow", "zone": "Europe/Ljubljana"}, errors={"day": "not_a_date"}),
    booking=BOOKING,
    aside=Aside(answers={Question.GOAL: Option.KNOWLEDGE}, case=None, booking=None),
)


@pytest.mark.parametrize(("name", "session"), [("blank", BLANK), ("full", FULL)])
def test_a_document_of_version_1_is_read_as_the_session_it_was(name: str, session: Session) -> None:
    assert from_json((GOLDEN / f"v1-{name}.json").read_text(encoding="utf-8")) == session


@pytest.mark.parametrize("name", ["blank", "full"])
def test_the_present_version_writes_its_golden_document(name: str) -> None:
    text = (GOLDEN / f"v{VERSION}-{name}.json").read_text(encoding="utf-8").rstrip("\n")
    assert to_json(from_json(text)) == text


@given(st.text(), st.dictionaries(st.text(), st.text()), st.integers(min_value=1))
def test_whatever_was_typed_comes_back(topic: str, values: dict[str, str], number: int) -> None:
    session = replace(FULL, topic=topic, draft=Draft(values=values), round=number)
    assert from_json(to_json(session)) == session


def test_a_newer_document_is_left_alone() -> None:
    document = {**json.loads(to_json(FULL)), "v": VERSION + 1, "answers": "spelled otherwise"}
    with pytest.raises(NewerDocument):
        from_json(json.dumps(document))


@pytest.mark.parametrize(
    "damage",
    [
        {"v": "1"},
        {"v": 0},
        {"v": True},
        {"answers": {"goal": "perhaps"}},
        {"answers": ["goal"]},
        {"case": 7},
        {"created_at": "2026-11-22T09:30:00"},
        {"round": 1.5},
        {"booking": {"day": "2027-05-14"}},
        {"booking": {**json.loads(to_json(FULL))["booking"], "hours": "many"}},
        {"booking": {**json.loads(to_json(FULL))["booking"], "booked_on": "2028-01-01"}},
        {"draft": {"values": {"day": 1}, "errors": {}}},
    ],
)
def test_a_damaged_document_is_unreadable(damage: dict[str, object]) -> None:
    with pytest.raises(UnreadableDocument):
        from_json(json.dumps({**json.loads(to_json(FULL)), **damage}))


@pytest.mark.parametrize("field", sorted(json.loads(to_json(FULL))))
def test_a_document_that_lacks_a_field_is_unreadable(field: str) -> None:
    document = json.loads(to_json(FULL))
    del document[field]
    with pytest.raises(UnreadableDocument):
        from_json(json.dumps(document))


@given(st.text() | st.just("[" * 100_000))
def test_no_text_does_worse_than_being_unreadable(text: str) -> None:
    with pytest.raises(UnreadableDocument):
        from_json(text)
