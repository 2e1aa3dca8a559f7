"""The picture of a plan, and the page it is printed on."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from xml.etree.ElementTree import Element, fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.web.drawing import Reader, draw_printed
from adapters.web.printed import Printed, print_plan
from dialogs.grid import OPTIONS, Case, Option, Question
from dialogs.plan import Booking
from dialogs.session import Session, planned
from dialogs.texts import catalogue

TEXTS = catalogue("en")
AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
READER = Reader(page=TEXTS.page, locale="en_GB", id="me", token="token")

# Units per letter: wider than any of the usual fonts, so that no overlap goes unseen.
LETTER = 8.4

HYBRID = {
    Question.GOAL: Option.BOTH,
    Question.CORRECTION: Option.YES,
    Question.PEER: Option.NO,
    Question.PRACTICE: Option.ASYNC,
}
ALONE = {
    Question.GOAL: Option.BEHAVIOR,
    Question.CORRECTION: Option.NO,
    Question.PEER: Option.NO,
    Question.PRACTICE: Option.ASYNC,
}
LIVE = {
    Question.GOAL: Option.BEHAVIOR,
    Question.CORRECTION: Option.YES,
    Question.PEER: Option.YES,
    Question.PRACTICE: Option.LIVE,
}

answers = st.fixed_dictionaries(
    {question: st.sampled_from((*OPTIONS[question], Option.UNSURE)) for question in Question}
)


@st.composite
def bookings(draw: st.DrawFn) -> Booking:
    day = draw(st.dates(min_value=date(2026, 1, 1), max_value=date(2030, 1, 1)))
    return Booking(
        day=day,
        booked_on=day - timedelta(days=draw(st.integers(0, 400))),
        zone="Europe/Ljubljana",
        minutes=draw(st.none() | st.integers(15, 960)),
        start=time(15, 0),
        participants=24,
    )


def session_of(given_answers: Mapping[Question, Option], case: Case, booking: Booking) -> Session:
    return Session(
        id="s",
        tenant="web",
        owner="me",
        place="web:c",
        created_at=AT,
        changed_at=AT,
        topic="Sales & <more>",
        answers=given_answers,
        case=case,
        booking=booking,
    )


def printed(given_answers: Mapping[Question, Option], case: Case, booking: Booking) -> Printed:
    page = print_plan("c", session_of(given_answers, case, booking), TEXTS, "en_GB")
    assert page is not None
    return page


def booked(day: date = date(2027, 5, 14)) -> Booking:
    return Booking(day=day, booked_on=date(2027, 3, 1), zone="Europe/Ljubljana", start=time(15, 0))


def texts(svg: Element, kind: str) -> list[Element]:
    return [element for element in svg.iter("text") if kind in element.get("class", "").split()]


def extent(text: Element) -> tuple[float, float]:
    """From where to where a text reaches at most."""
    x, width = float(text.get("x", "0")), len(text.text or "") * LETTER
    match text.get("text-anchor", "start"):
        case "middle":
            return x - width / 2, x + width / 2
        case "end":
            return x - width, x
        case _:
            return x, x + width


def pictures(page: Printed) -> tuple[Element, Element]:
    """The wide one and that for a phone."""
    return fromstring(page.timeline), fromstring(page.narrow_timeline)


@given(answers, st.sampled_from(Case), bookings(), st.sampled_from((0, 1)))
def test_no_label_meets_another_or_leaves_the_picture(
    given_answers: Mapping[Question, Option], case: Case, booking: Booking, which: int
) -> None:
    svg = pictures(printed(given_answers, case, booking))[which]
    width, height = float(svg.get("width", "0")), float(svg.get("height", "0"))
    lines: dict[float, list[tuple[float, float]]] = {}
    for text in svg.iter("text"):
        start, end = extent(text)
        assert start >= 0
        assert end <= width
        y = float(text.get("y", "0"))
        assert 0 < y < height
        lines.setdefault(y, []).append((start, end))
    for line in lines.values():
        for (_, end), (start, _) in pairwise(sorted(line)):
            assert end <= start
    for (upper, _), (lower, _) in pairwise(sorted(lines.items())):
        assert lower - upper >= 16


@given(answers, st.sampled_from(Case), bookings())
def test_every_step_has_its_row_and_one_mark_inside_the_axis(
    given_answers: Mapping[Question, Option], case: Case, booking: Booking
) -> None:
    session = session_of(given_answers, case, booking)
    plan = planned(session)
    assert plan is not None
    for svg, begins, ends in zip(pictures(printed(given_answers, case, booking)), (400, 20), (960, 360), strict=True):
        marks = [element for element in svg.iter() if element.get("class") == "mark"]
        assert len(marks) == len(texts(svg, "step")) == len(plan.steps)
        for mark in marks:
            left = float(mark.get("x") or mark.get("cx") or "0")
            assert left > begins
            assert left + float(mark.get("width", "0")) <= ends


def test_the_narrow_picture_fits_a_phone_and_shares_no_name_with_the_wide_one() -> None:
    wide, narrow = pictures(printed(HYBRID, Case.NONE, booked()))
    assert float(narrow.get("width", "0")) <= 360
    ids = [element.get("id") for svg in (wide, narrow) for element in svg.iter() if element.get("id")]
    assert len(ids) == len(set(ids))


@given(answers, st.sampled_from(Case), bookings())
def test_the_page_holds_what_the_picture_holds(
    given_answers: Mapping[Question, Option], case: Case, booking: Booking
) -> None:
    page = printed(given_answers, case, booking)
    svg = fromstring(page.timeline)
    assert svg.get("role") == "img"
    named = {element.get("id"): element.text for element in (*svg.iter("title"), *svg.iter("desc"))}
    assert all(named[name] for name in svg.get("aria-labelledby", "").split())
    rows = [step for phase in page.phases for step in phase.steps]
    for name, row in zip(texts(svg, "step"), rows, strict=True):
        shown = (name.text or "").removesuffix("…")
        assert row.name.startswith(shown)
    html = draw_printed(READER, page)
    landmarks = re.findall(r'<(?:section|[a-z]+ [^>]*role="region")[^>]* aria-labelledby="([^"]+)"', html)
    assert len(landmarks) == len(set(landmarks)) > 3
    assert "Sales &amp; &lt;more&gt;" in html
    assert "<more>" not in html


@pytest.mark.parametrize(
    ("given_answers", "case", "lanes", "last"),
    [
        (HYBRID, Case.NONE, ["pre", "live", "post"], date(2027, 6, 14)),
        (ALONE, Case.NONE, ["pre", "post"], date(2027, 8, 12)),
        (LIVE, Case.SENSITIVE, ["pre", "live", "post"], date(2027, 8, 12)),
    ],
)
def test_each_result_has_its_lanes_and_reaches_its_last_day(
    given_answers: Mapping[Question, Option], case: Case, lanes: list[str], last: date
) -> None:
    page = printed(given_answers, case, booked())
    svg = fromstring(page.timeline)
    assert [g.get("class", "").split()[-1] for g in svg.iter("g") if "lane" in g.get("class", "")] == lanes
    assert f"{last.day} {last:%b}" in (texts(svg, "beside")[-1].text or "")
    assert [len(phase.steps) > 0 for phase in page.phases] == [True] * len(lanes)


def test_the_bars_are_as_long_as_their_minutes() -> None:
    svg = fromstring(printed(HYBRID, Case.NONE, booked()).minutes)
    widths = [float(rect.get("width", "0")) for rect in svg.iter("rect")]
    assert [text.text for text in texts(svg, "number")] == ["1 h", "1 h 30 min", "45 min"]
    assert [round(width / max(widths) * 90) for width in widths] == [60, 90, 45]


def test_without_a_date_there_is_no_page() -> None:
    session = Session(id="s", tenant="web", owner="me", place="web:c", created_at=AT, changed_at=AT, topic="Sales")
    assert print_plan("c", session, TEXTS, "en_GB") is None
