"""The picture of where the time goes."""

from dataclasses import replace
from itertools import pairwise
from xml.etree.ElementTree import Element, fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.web.bars import draw_narrow_bars, draw_wide_bars
from adapters.web.render import NativeBars, render
from dialogs.cards import Bar, Bars, Card, CardKind, Part, Shade, plain
from tests.adapters.slack.samples import AFTER, BARS, BEFORE

# Units per letter in the widest of the usual fonts, in bold type and in plain.
BOLD, LETTER = 8.2, 7.5

letters = st.text("abcdefghij ", max_size=60)
parts = st.builds(
    Part, shade=st.sampled_from(Shade), name=letters, minutes=st.integers(0, 900), length=st.just("1 h 30 min")
)
shown = st.lists(
    st.builds(Bar, name=letters, parts=st.lists(parts, max_size=9).map(tuple), length=letters), max_size=4
).map(lambda bars: Bars(bars=tuple(bars), alt="In words."))


def native_of(bars: Bars) -> NativeBars:
    card = Card(kind=CardKind.REASONS, title="", summary=plain("A summary."), blocks=(bars,))
    (block,) = render(card)["blocks"]
    assert block["type"] == "bars"
    return block


def pictures(bars: Bars) -> tuple[Element, Element]:
    """The wide one and that for a phone."""
    return fromstring(draw_wide_bars(native_of(bars), "m1-2")), fromstring(draw_narrow_bars(native_of(bars), "m1-2"))


def words(svg: Element, kind: str) -> list[str]:
    return [text.text or "" for text in svg.iter("text") if text.get("class") == kind]


def drawn(svg: Element, height: str = "30") -> list[tuple[str, float]]:
    """The parts of all bars, each with its width."""
    rects = [rect for rect in svg.iter("rect") if rect.get("height") == height]
    return [(rect.get("class", "").removeprefix("part "), float(rect.get("width", "0"))) for rect in rects]


def number(element: Element, name: str) -> float:
    return float(element.get(name, "0"))


@pytest.mark.parametrize("which", [0, 1])
def test_the_picture_names_everything_with_its_minutes(which: int) -> None:
    svg = pictures(BARS)[which]
    assert words(svg, "bar-name") == [BEFORE.name, AFTER.name]
    assert words(svg, "bar-length") == ["3 h", "1 h 30 min"]
    assert words(svg, "bar-part") == [
        "Listening 2 h 5 min", "Practice 45 min", "Logistics 10 min",
        "Listening 3 min", "Practice 1 h 17 min", "Logistics 10 min",
    ]  # fmt: skip


@pytest.mark.parametrize("which", [0, 1])
def test_the_picture_is_one_thing_with_its_words(which: int) -> None:
    svg = pictures(BARS)[which]
    assert svg.get("role") == "img"
    named = {element.get("id"): element.text for element in (*svg.iter("title"), *svg.iter("desc"))}
    assert [named[name] for name in svg.get("aria-labelledby", "").split()] == [BARS.heading, BARS.alt]


def test_bars_are_to_one_scale_and_a_part_too_small_to_show_is_a_sliver() -> None:
    wide, narrow = pictures(BARS)
    listening, practice, logistics, *after = drawn(wide)
    assert (listening, practice, logistics) == (("listening", 360), ("practice", 129), ("logistics", 29))
    assert after == [("listening", 9), ("practice", 221), ("logistics", 29)]
    assert sum(width for _, width in drawn(narrow)[3:]) == pytest.approx(159, abs=1)
    tiny = replace(AFTER, parts=(replace(AFTER.parts[0], minutes=1), replace(AFTER.parts[1], minutes=900)))
    assert drawn(pictures(Bars(bars=(tiny,), alt=""))[1])[0] == ("listening", 6)


def test_parts_are_told_apart_without_colour() -> None:
    svg, _ = pictures(BARS)
    fillings = {rect.get("class"): rect.get("fill") for rect in svg.iter("rect")}
    assert len(set(fillings.values())) == len(Shade)
    (pattern,) = svg.iter("pattern")
    assert fillings["part listening"] == f"url(#{pattern.get('id')})"


def test_the_two_pictures_share_no_name() -> None:
    ids = [element.get("id") for svg in pictures(BARS) for element in svg.iter() if element.get("id")]
    assert len(ids) == len(set(ids)) == 6


@pytest.mark.parametrize(
    "bars", [Bars(bars=(), alt="Nothing."), Bars(bars=(Bar(name="Now", parts=(), length="0 min"),), alt="Nothing.")]
)
def test_without_minutes_there_is_nothing_to_measure(bars: Bars) -> None:
    for svg in pictures(bars):
        assert not list(svg.iter("rect"))
        assert number(svg, "height") > 0


@given(shown, st.sampled_from((0, 1)))
def test_nothing_meets_anything_else_or_leaves_the_picture(bars: Bars, which: int) -> None:
    svg = pictures(bars)[which]
    width, height = number(svg, "width"), number(svg, "height")
    lines: dict[float, list[tuple[float, float]]] = {}
    for text in svg.iter("text"):
        reach = len(text.text or "") * (BOLD if text.get("class") == "bar-name" else LETTER)
        x = number(text, "x")
        start, end = (x - reach, x) if text.get("text-anchor") == "end" else (x, x + reach)
        assert 0 <= start <= end <= width
        assert 0 < number(text, "y") < height
        lines.setdefault(number(text, "y"), []).append((start, end))
    for line in lines.values():
        for (_, end), (start, _) in pairwise(sorted(line)):
            assert end <= start
    for rect in svg.iter("rect"):
        assert number(rect, "x") + number(rect, "width") <= width
        assert number(rect, "y") + number(rect, "height") <= height
        assert number(rect, "width") >= 6
