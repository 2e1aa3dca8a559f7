"""What people read on Adaptive Cards of the fake, what they can press, and what their client sends."""

from collections.abc import Mapping
from typing import Final

import pytest

from tests.fakes.slack_json import Json
from tests.fakes.teams_cards import Eyes, Touched, markdown, words
from tests.fakes.teams_controls import (
    Button,
    CannotEnter,
    Input,
    buttons,
    complaints,
    entered,
    find_input,
    inputs,
    sent,
)
from tests.fakes.teams_fallback import KNOWN, resolved

EYES: Final = Eyes()


def card(*body: Json, **more: object) -> Json:
    """A card."""
    return {"type": "AdaptiveCard", "version": "1.5", "body": list(body), **more}


def block(text: str, **more: object) -> Json:
    """A text."""
    return {"type": "TextBlock", "text": text, **more}


def submit(title: str, **more: object) -> Json:
    """A button."""
    return {"type": "Action.Submit", "title": title, **more}


def field(kind: str, **more: object) -> Input:
    """An input."""
    (found,) = inputs(card({"type": f"Input.{kind}", "id": "it", "label": "It", **more}))
    return found


CHOICES: Final = [{"title": "Live", "value": "l"}, {"title": "Recorded", "value": "r"}]


@pytest.mark.parametrize(
    ("element", "expected"),
    [
        (block("**Bold** _and_ [a link](https://example.com) 2*3*4 snake_case"), "Bold and a link 2*3*4 snake_case"),
        (block(r"\*not bold\* and **_both_**"), "*not bold* and both"),
        (block("Hello <at>Ada</at>"), "Hello Ada"),
        (block("hidden", isVisible=False), ""),
        ({"type": "RichTextBlock", "inlines": ["one ", {"type": "TextRun", "text": "*two*"}]}, "one *two*"),
        ({"type": "FactSet", "facts": [{"title": "When:", "value": "**Monday**"}]}, "When: Monday"),
        (
            {"type": "Container", "items": [block("in"), {"type": "Container", "items": [block("deeper")]}]},
            "in\ndeeper",
        ),
        ({"type": "ColumnSet", "columns": [{"items": [block("left")]}, {"items": [block("right")]}]}, "left\nright"),
        ({"type": "Image", "url": "https://example.com/x.png", "altText": "a chart"}, "a chart"),
        ({"type": "ImageSet", "images": [{"type": "Image", "url": "x", "altText": "one"}]}, "one"),
        ({"type": "Media", "sources": [], "altText": "a film"}, "a film"),
        ({"type": "ActionSet", "actions": [submit("Yes"), submit("No")]}, "Yes\nNo"),
        ({"type": "Container", "items": [block("x")], "selectAction": submit("Open")}, "x\nOpen"),
        ({"type": "Input.Text", "id": "a", "label": "Name", "placeholder": "yours"}, "Name\nyours"),
        ({"type": "Input.Text", "id": "a", "label": "Name", "value": "Ada"}, "Name\nAda"),
        ({"type": "Input.Date", "id": "a", "label": "Day", "value": "2027-01-31"}, "Day\n2027-01-31"),
        ({"type": "Input.Number", "id": "a", "label": "How many", "value": 12}, "How many\n12"),
        ({"type": "Input.Toggle", "id": "a", "title": "Send"}, "[ ] Send"),
        ({"type": "Input.Toggle", "id": "a", "title": "Send", "value": "true"}, "[x] Send"),
        ({"type": "Input.ChoiceSet", "id": "a", "label": "How", "choices": CHOICES, "value": "l"}, "How\nLive"),
        ({"type": "Input.ChoiceSet", "id": "a", "choices": CHOICES, "placeholder": "choose"}, "choose"),
        (
            {"type": "Input.ChoiceSet", "id": "a", "choices": CHOICES, "value": "r", "style": "expanded"},
            "( ) Live\n(x) Recorded",
        ),
        ({"type": "Badge", "text": "new"}, ""),
        ({"type": "Badge", "text": "new", "fallback": block("instead")}, "instead"),
        ({"type": "Badge", "text": "new", "fallback": {"type": "Sparkle", "fallback": block("at last")}}, "at last"),
        ({"type": "Badge", "text": "new", "fallback": "drop"}, ""),
        (block("new", requires={"adaptiveCards": "1.6"}, fallback=block("old")), "old"),
        (block("new", requires={"adaptiveCards": "1.5"}), "new"),
        (block("new", requires={"hosts": "1.0"}, fallback="drop"), ""),
    ],
)
def test_what_is_read(element: Json, expected: str) -> None:
    assert words(card(element), EYES) == expected


def test_a_table_has_a_line_for_each_row() -> None:
    def cell(text: str) -> Json:
        return {"type": "TableCell", "items": [block(text)]}

    rows = [{"type": "TableRow", "cells": [cell("Live"), cell("**3** days")]}]
    assert words(card({"type": "Table", "columns": [], "rows": rows}), EYES) == "Live | 3 days"


def test_a_client_that_knows_more_shows_more() -> None:
    badge: Json = {"type": "Badge", "text": "new", "fallback": block("old")}
    assert words(card(badge), Eyes(knows=KNOWN | {"Badge"})) == "new"


def test_what_the_client_neither_knows_nor_can_replace_is_lost() -> None:
    found = resolved(
        card({"type": "Container", "items": [{"type": "Badge"}, block("x")], "selectAction": {"type": "?"}})
    )
    assert found.lost == ["Badge", "?"]
    assert found.card["body"] == [{"type": "Container", "items": [block("x")]}]


def test_the_data_of_an_action_holds_no_elements() -> None:
    made = card(actions=[submit("Go", data={"type": "Badge"}, fallback={"type": "Badge"})])
    assert resolved(made).card == made


def test_a_card_opens_on_a_card() -> None:
    inner = card({"type": "Input.Text", "id": "inner"}, actions=[submit("Save")])
    outer = card(
        {"type": "Input.Text", "id": "outer"}, actions=[{"type": "Action.ShowCard", "title": "More", "card": inner}]
    )
    touched = Touched()
    assert [button.label for button in buttons(outer, touched)] == ["More"]
    touched.opened.add("More")
    more, save = buttons(outer, touched)
    assert (len(more.forms), len(save.forms)) == (1, 2)
    assert sent(save, Touched(filled={"inner": "1", "outer": "2"}), with_empty=False) == {"inner": "1", "outer": "2"}
    assert "Save" in words(outer, EYES, touched)


def test_everything_that_can_be_pressed_is_found() -> None:
    found = card(
        {"type": "Container", "items": [], "selectAction": submit("container")},
        {"type": "ColumnSet", "columns": [{"items": [block("x")], "selectAction": submit("column")}]},
        {"type": "Input.Text", "id": "a", "inlineAction": submit("inline")},
        {"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": "run", "selectAction": submit("run")}]},
        {"type": "ActionSet", "actions": [submit("set")]},
        {"type": "Container", "isVisible": False, "items": [{"type": "ActionSet", "actions": [submit("hidden")]}]},
        actions=[submit("card")],
    )
    labels = [button.label for button in buttons(found, Touched())]
    assert labels == ["container", "column", "inline", "run", "set", "card"]


@pytest.mark.parametrize(
    ("made", "wanted", "expected"),
    [
        (field("Text"), "hello", "hello"),
        (field("Text"), None, ""),
        (field("Number"), 12, "12"),
        (field("Date"), "2027-01-31", "2027-01-31"),
        (field("Time"), "09:30", "09:30"),
        (field("Toggle", valueOn="on", valueOff="off"), True, "on"),
        (field("Toggle"), False, "false"),
        (field("ChoiceSet", choices=CHOICES), "Live", "l"),
        (field("ChoiceSet", choices=CHOICES), "r", "r"),
        (field("ChoiceSet", choices=CHOICES, isMultiSelect=True), ["Live", "Recorded"], "l,r"),
    ],
)
def test_what_can_be_put_in(made: Input, wanted: object, expected: str) -> None:
    assert entered(made, wanted) == expected


@pytest.mark.parametrize(
    ("made", "wanted"),
    [
        (field("Text", maxLength=3), "long"),
        (field("Number"), "many"),
        (field("Date"), "31.1.2027"),
        (field("Time"), "9"),
        (field("ChoiceSet", choices=CHOICES), "Neither"),
        (field("ChoiceSet", choices=CHOICES, style="filtered"), "Neither"),
        (field("ChoiceSet", choices=CHOICES), ["Live", "Recorded"]),
    ],
)
def test_what_cannot_be_put_in(made: Input, wanted: object) -> None:
    with pytest.raises(CannotEnter):
        entered(made, wanted)


@pytest.mark.parametrize(
    ("made", "value", "is_bad"),
    [
        (field("Text"), "", False),
        (field("Text", isRequired=True), "", True),
        (field("Text", isRequired=True), "x", False),
        (field("Text", regex="[a-z]+"), "9", True),
        (field("Text", regex="[a-z]+"), "", False),
        (field("Toggle", isRequired=True), "false", True),
        (field("Toggle", isRequired=True), "true", False),
        (field("Number", min=1, max=20), "21", True),
        (field("Number", min=1, max=20), "9", False),
        (field("Date", min="2027-01-01"), "2026-12-31", True),
        (field("Time", max="18:00"), "17:30", False),
    ],
)
def test_what_the_client_complains_of(made: Input, value: str, is_bad: bool) -> None:
    assert bool(complaints([made], Touched(filled={"it": value}))) is is_bad


def test_a_complaint_is_read() -> None:
    made = card({"type": "Input.Text", "id": "it", "isRequired": True, "errorMessage": "Say it."})
    touched = Touched(errors=complaints(inputs(made), Touched()))
    assert words(made, EYES, touched) == "Say it."


def test_inputs_are_found_by_label_id_or_a_part_of_it() -> None:
    fields = inputs(
        card(
            {"type": "Input.Text", "id": "form:first", "label": "First"},
            {"type": "Input.Text", "id": "form:second", "label": "Second"},
        )
    )
    assert [find_input(fields, name).id for name in ("First", "form:second", "first")] == [
        "form:first",
        "form:second",
        "form:first",
    ]
    for name in ("third", "form"):
        with pytest.raises(CannotEnter):
            find_input(fields, name)


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, {"a": "1", "on": "false"}),
        ({"data": {"a": "old", "b": 2}}, {"a": "1", "b": 2, "on": "false"}),
        ({"data": "text", "associatedInputs": "none"}, "text"),
    ],
)
def test_what_was_filled_in_goes_over_the_data(more: Json, expected: object) -> None:
    made = card(
        {"type": "Input.Text", "id": "a"},
        {"type": "Input.Text", "id": "empty"},
        {"type": "Input.Toggle", "id": "on", "title": "On"},
        actions=[submit("Go", **more)],
    )
    (button,) = buttons(made, Touched())
    assert sent(button, Touched(filled={"a": "1"}), with_empty=False) == expected


def test_some_clients_send_empty_inputs_too() -> None:
    made = card({"type": "Input.Text", "id": "empty"}, actions=[submit("Go")])
    (button,) = buttons(made, Touched())
    assert sent(button, Touched(), with_empty=True) == {"empty": ""}


def test_what_was_filled_in_cannot_go_with_a_text() -> None:
    button = Button(label="Go", action=submit("Go", data="text"), forms=(card({"type": "Input.Text", "id": "a"}),))
    with pytest.raises(CannotEnter):
        sent(button, Touched(filled={"a": "1"}), with_empty=False)


def test_markdown_keeps_what_is_none() -> None:
    kept: Mapping[str, str] = {"a * b * c": "a * b * c", "__x__": "x", "1. one": "1. one"}
    assert {text: markdown(text) for text in kept} == kept
