"""Sessions survive the store: golden documents, round trips, and what is refused."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.agenda import Kind, Problem
from dialogs.almanac import Country
from dialogs.attention import Share
from dialogs.document import VERSION, NewerDocument, UnreadableDocument, from_json, to_json
from dialogs.grid import Case, Option, Question
from dialogs.plan import Booking, Holidays
from dialogs.reminders import LIVE, Details, Entry, Mark, Message, Part, Reminders, Stage, State
from dialogs.session import Access, Aside, Asking, Draft, Session
from dialogs.session_agenda import Adopted, Pasted
from dialogs.suggest import Said, Suggestion

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


SLOVENIA = Holidays(country=Country(code="SI", name="Slovenia"), days=frozenset({date(2026, 12, 25), date(2027, 2, 8)}))
BAHRAIN = Holidays(
    country=Country(code="BH", name="Bahrain"), days=frozenset({date(2026, 12, 16)}), weekend=frozenset({4, 5})
)
FULL_2 = replace(
    FULL,
    booking=replace(BOOKING, holidays=SLOVENIA),
    aside=Aside(answers={Question.GOAL: Option.KNOWLEDGE}, case=None, booking=replace(BOOKING, holidays=BAHRAIN)),
)


FULL_REMINDERS = replace(
    FULL,
    booking=None,
    called_off=replace(BOOKING, holidays=SLOVENIA),
    reminders=Reminders(
        state=State.STOPPED,
        marks={"core_concepts": Mark.DONE, "demos": Mark.SKIPPED},
        snoozes={"frameworks": datetime(2027, 5, 7, 10, 30)},  # noqa: DTZ001 - a local moment of the plan's zone
        messages=(
            Message(
                number=1,
                at=datetime(2027, 4, 30, 7, tzinfo=UTC),
                day=date(2027, 4, 30),
                entries=(Entry(key="core_concepts", part=Part.OPEN), Entry(key="frameworks", part=Part.NUDGE)),
                stage=Stage.CLOSED,
            ),
            Message(
                number=3,
                at=datetime(2027, 5, 6, 14, 59, 30, tzinfo=UTC),
                day=date(2027, 5, 6),
                entries=(Entry(key=LIVE, part=Part.OPEN), Entry(key="demos", part=Part.AGAIN)),
                is_private=True,
                stage=Stage.CHOOSING,
                mistake="not_a_date",
            ),
        ),
        away_until=date(2027, 5, 10),
        details=Details(place="Room <4> žščé", materials="https://wiki", bring="a case", contact="Eve"),
        draft={"place": "Room 5", "away": "soon"},
        errors={"away": "not_a_date"},
    ),
)

FULL_SUGGESTED = replace(
    FULL,
    suggested=Suggestion(
        answers={
            Question.CORRECTION: Said(value=Option.YES, words="an instructor <corrects> žščé"),
            Question.PEER: Said(value=Option.UNSURE, words="we don't know yet"),
        },
        case=Said(value=Case.HANDS_ON, words="on manikins"),
        participants=Said(value=40, words="40 nurses"),
        day=Said(value=date(2027, 5, 14), words="14 May"),
        minutes=Said(value=90, words="90 minutes"),
    ),
)

FULL_AGENDA = replace(
    FULL,
    agenda=Pasted(
        text="9:00 Lecture <žščé>\n9:45 Role play\n10:30 End",
        is_cut=True,
        kinds={1: Kind.LIVE},
        splits={0: 20},
        durations={0: 40},
        adopted=Adopted.SHORTER,
        is_open=True,
        draft="Lecture",
        mistake=Problem.NO_TIMES,
        changing=1,
    ),
)

GOLDENS = [
    ("v1-blank", BLANK),
    ("v1-full", FULL),
    ("v2-full", FULL_2),
    ("v2-reminders", FULL_REMINDERS),
    ("v3-suggested", FULL_SUGGESTED),
    ("v4-agenda", FULL_AGENDA),
]


@pytest.mark.parametrize(("name", "session"), GOLDENS)
def test_a_document_of_any_version_is_read_as_the_session_it_was(name: str, session: Session) -> None:
    assert from_json((GOLDEN / f"{name}.json").read_text(encoding="utf-8")) == session


@pytest.mark.parametrize(("name", "session"), GOLDENS)
def test_a_session_is_written_in_the_lowest_version_that_says_all_of_it(name: str, session: Session) -> None:
    assert to_json(session) == (GOLDEN / f"{name}.json").read_text(encoding="utf-8").rstrip("\n")


def test_a_country_put_aside_keeps_the_version_up() -> None:
    aside = Aside(answers={}, case=None, booking=replace(BOOKING, holidays=SLOVENIA))
    session = replace(BLANK, aside=aside)
    assert json.loads(to_json(session))["v"] == 2
    assert from_json(to_json(session)) == session
    assert json.loads(to_json(replace(session, aside=None)))["v"] == 1


@given(st.text(), st.dictionaries(st.text(), st.text()), st.integers(1, 2**31 - 1))
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


@pytest.mark.parametrize(
    "damage",
    [
        {"country": "SI"},
        {"country": {"code": "SI"}},
        {"country": {"code": "SI", "name": None}},
        {"days": "2027-02-08"},
        {"days": ["2027-02-30"]},
        {"days": [7]},
        {"weekend": [0, 1, 2, 3, 4, 5, 6]},
        {"weekend": ["5"]},
        {"weekend": None},
    ],
)
def test_damaged_holidays_are_unreadable(damage: dict[str, object]) -> None:
    document = json.loads(to_json(FULL_2))
    document["booking"]["holidays"] |= damage
    with pytest.raises(UnreadableDocument):
        from_json(json.dumps(document))


@pytest.mark.parametrize(
    "damage",
    [
        {"state": "perhaps"},
        {"marks": {"demos": "half"}},
        {"marks": ["demos"]},
        {"snoozes": {"demos": "tomorrow"}},
        {"snoozes": {"demos": "2027-05-07T10:30+02:00"}},  # a local moment has no offset
        {"messages": {}},
        {"messages": [{"number": 1}]},
        {"messages": [{**json.loads(to_json(FULL_REMINDERS))["reminders"]["messages"][0], "stage": "ajar"}]},
        {"messages": [{**json.loads(to_json(FULL_REMINDERS))["reminders"]["messages"][0], "entries": [["demos"]]}]},
        {"messages": [{**json.loads(to_json(FULL_REMINDERS))["reminders"]["messages"][0], "at": "2027-04-30T07:00"}]},
        {"away_until": "soon"},
        {"details": {"place": "Room 4"}},
        {"draft": {"place": 4}},
        {"errors": None},
    ],
)
def test_damaged_reminders_are_unreadable(damage: dict[str, object]) -> None:
    document = json.loads(to_json(FULL_REMINDERS))
    document["reminders"] |= damage
    with pytest.raises(UnreadableDocument):
        from_json(json.dumps(document))


@pytest.mark.parametrize(
    "damage",
    [
        {"answers": {"goal": "behavior"}},
        {"answers": {"goal": ["perhaps", "words"]}},
        {"answers": {"goal": ["behavior", "words", "more"]}},
        {"answers": {"goal": ["behavior", 7]}},
        {"answers": []},
        {"case": ["none", "words"]},
        {"case": "hands_on_supervised"},
        {"day": ["soon", "words"]},
        {"participants": ["40", "words"]},
        {"minutes": [1.5, "words"]},
    ],
)
def test_damaged_suggestions_are_unreadable(damage: dict[str, object]) -> None:
    document = json.loads(to_json(FULL_SUGGESTED))
    document["suggested"] |= damage
    with pytest.raises(UnreadableDocument):
        from_json(json.dumps(document))


@pytest.mark.parametrize(
    "damage",
    [
        {"text": None},
        {"text": ["9:00 Lecture"]},
        {"kinds": {"1": "perhaps"}},
        {"kinds": {"first": "live"}},
        {"kinds": {"1": None}},
        {"kinds": ["live"]},
        {"splits": {"0": "20"}},
        {"splits": {"0": 1.5}},
        {"splits": {"zero": 20}},
        {"splits": None},
        {"durations": {"0": True}},
        {"durations": [40]},
        {"adopted": "both"},
        {"adopted": 1},
        {"draft": None},
        {"mistake": "a shame"},
        {"mistake": 7},
        {"changing": "1"},
        {"changing": 1.5},
    ],
)
def test_damaged_agendas_are_unreadable(damage: dict[str, object]) -> None:
    document = json.loads(to_json(FULL_AGENDA))
    document["agenda"] |= damage
    with pytest.raises(UnreadableDocument):
        from_json(json.dumps(document))


@pytest.mark.parametrize("field", sorted(json.loads(to_json(FULL_AGENDA))["agenda"]))
def test_an_agenda_that_lacks_a_field_is_unreadable(field: str) -> None:
    document = json.loads(to_json(FULL_AGENDA))
    del document["agenda"][field]
    with pytest.raises(UnreadableDocument):
        from_json(json.dumps(document))


@pytest.mark.parametrize("session", [BLANK, FULL, FULL_2, FULL_SUGGESTED])
def test_an_agenda_puts_the_version_up_and_taking_it_away_puts_it_down(session: Session) -> None:
    with_agenda = replace(session, agenda=FULL_AGENDA.agenda)
    assert json.loads(to_json(with_agenda))["v"] == 4
    assert from_json(to_json(with_agenda)) == with_agenda
    assert json.loads(to_json(session))["v"] < 4
    assert "agenda" not in json.loads(to_json(session))


@given(st.text(), st.text(), st.dictionaries(st.integers(0, 400), st.sampled_from(Kind)))
def test_whatever_was_pasted_comes_back(pasted: str, draft: str, kinds: dict[int, Kind]) -> None:
    session = replace(FULL, agenda=Pasted(text=pasted, draft=draft, kinds=kinds))
    assert from_json(to_json(session)) == session


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


def test_a_mistake_of_a_message_that_nobody_can_word_is_unreadable() -> None:
    document = json.loads((GOLDEN / "v2-reminders.json").read_text("utf-8"))
    document["reminders"]["messages"][0]["mistake"] = "blorp"
    with pytest.raises(UnreadableDocument):
        from_json(json.dumps(document))
