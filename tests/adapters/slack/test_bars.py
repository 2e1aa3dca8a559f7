"""Lengths of time as lines of characters."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from adapters.shorten import shorten_card
from adapters.slack.render import render
from dialogs.cards import Bar, Bars, Card, CardKind, Part, Shade, plain
from tests.adapters.slack.arbitrary import bars
from tests.adapters.slack.checker import Json, as_json, check, of_type, string
from tests.adapters.slack.samples import AFTER, BARS, BEFORE

WIDTH = 40


def card_of(shown: Bars) -> Card:
    return Card(kind=CardKind.REASONS, title="", summary=plain("A summary."), blocks=(shown,), session="s1")


def blocks_of(shown: Bars) -> list[Json]:
    blocks = as_json(render(card_of(shown), edition="e1", locale="en").blocks)
    check(blocks)
    return blocks


def lines_of(shown: Bars) -> list[str]:
    """The lines of the picture."""
    (picture,) = of_type(blocks_of(shown), "rich_text_preformatted")
    (run,) = of_type(picture, "text")
    return string(run, "text").split("\n")


def parts_of(*minutes: int) -> tuple[Part, ...]:
    return tuple(
        Part(shade=shade, name=shade.value, minutes=each, length=f"{each} min")
        for shade, each in zip(Shade, minutes, strict=False)
    )


def test_the_words_come_first_and_then_the_bars_to_one_scale() -> None:
    heading, alt, picture = [string(run, "text") for run in of_type(blocks_of(BARS), "text")]
    assert (heading, alt) == (BARS.heading, BARS.alt)
    assert picture.split("\n") == [
        "As it is",
        "▒" * 20 + "█" * 7 + "░" * 2 + " 3 h",
        "With the listening moved before it",
        "▒" + "█" * 12 + "░" * 2 + " 1 h 30 min",
        "▒ Listening  █ Practice  ░ Logistics",
    ]


def test_what_takes_no_time_is_not_drawn() -> None:
    assert lines_of(Bars(bars=(Bar(name="Now", parts=parts_of(0, 30), length="30 min"),), alt="")) == [
        "Now",
        "█" * 33 + " 30 min",
        "█ practice",
    ]


def test_a_bar_of_nothing_has_its_length_alone() -> None:
    assert lines_of(Bars(bars=(Bar(name="Now", parts=parts_of(0, 0), length="0 min"),), alt="Nothing.")) == [
        "Now",
        "0 min",
    ]


@pytest.mark.parametrize(
    "shown", [Bars(bars=(), alt="In words."), Bars(bars=(Bar(name="", parts=(), length=""),), alt="In words.")]
)
def test_without_a_bar_there_are_words_alone(shown: Bars) -> None:
    blocks = blocks_of(shown)
    assert [string(run, "text") for run in of_type(blocks, "text")] == ["In words."]
    assert not of_type(blocks, "rich_text_preformatted")


def test_long_names_of_parts_go_on_the_next_line() -> None:
    long = tuple(replace(part, name=f"{part.name} of a whole session") for part in BEFORE.parts)
    assert lines_of(replace(BARS, bars=(replace(BEFORE, parts=long),)))[2:] == [
        "▒ Listening of a whole session",
        "█ Practice of a whole session",
        "░ Logistics of a whole session",
    ]


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
@given(bars)
def test_no_line_is_wider_than_a_phone(shown: Bars) -> None:
    blocks = blocks_of(shown) if shown.bars or shown.alt.strip() or shown.heading.strip() else []
    for picture in of_type(blocks, "rich_text_preformatted"):
        (run,) = of_type(picture, "text")
        assert all(0 < len(line) <= WIDTH for line in string(run, "text").split("\n"))


def test_a_picture_whose_words_have_no_room_is_left_out_and_said_in_words() -> None:
    room = len(BARS.heading) + len(BARS.alt) + len(BEFORE.name) + 120
    (kept, note) = shorten_card(card_of(BARS), room, "There is more.").blocks
    assert kept == replace(BARS, bars=())
    assert "There is more." in str(note)
    whole = card_of(replace(BARS, bars=(BEFORE, AFTER)))
    assert shorten_card(whole, 10_000, "There is more.") == whole
