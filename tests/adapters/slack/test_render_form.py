"""The date form as input blocks, and what comes back from it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack.form import read_values
from adapters.slack.render import render
from dialogs.cards import (
    Button,
    Card,
    CardKind,
    Choice,
    FieldKind,
    Form,
    InputField,
    Need,
    Press,
    Verb,
    plain,
)
from tests.adapters.slack.checker import Json, as_json, check, inner, items, string
from tests.adapters.slack.samples import SAMPLES

SEND = Button(label="Send", press=Press(verb=Verb.BOOK))
LEAVE = Button(label="Leave", press=Press(verb=Verb.KEEP_PLAN))
DAY = InputField(name="day", kind=FieldKind.DATE, label="Day")
SHARES = (Choice(value="half", label="Half"), Choice(value="most", label="Most"))
SHARE = InputField(name="share", kind=FieldKind.CHOICE, label="Share", choices=SHARES)


def blocks_of(*fields: InputField) -> list[Json]:
    form = Form(fields=fields, submit=SEND, cancel=LEAVE)
    card = Card(kind=CardKind.FORM, title="", summary=plain("A form."), blocks=(form,), session="s1")
    blocks = as_json(render(card, edition="e1", locale="en").blocks)
    check(blocks)
    return blocks


def element_of(field: InputField) -> Json:
    return inner(blocks_of(field)[0], "element")


def state_of(*blocks: Json) -> object:
    """What Slack sends with a press when nobody has changed anything."""
    values: dict[str, object] = {}
    for block in blocks:
        if block["type"] == "input":
            element = inner(block, "element")
            answer = {
                "type": element["type"],
                "value": element.get("initial_value"),
                "selected_date": element.get("initial_date"),
                "selected_time": element.get("initial_time"),
                "selected_option": element.get("initial_option"),
            }
            values[string(block, "block_id")] = {string(element, "action_id"): answer}
    return {"values": values}


@pytest.mark.parametrize(
    ("kind", "control"),
    [
        (FieldKind.DATE, "datepicker"),
        (FieldKind.TIME, "timepicker"),
        (FieldKind.ZONE, "plain_text_input"),
        (FieldKind.NUMBER, "plain_text_input"),
        (FieldKind.TEXT, "plain_text_input"),
        (FieldKind.LONG_TEXT, "plain_text_input"),
        (FieldKind.CHOICE, "static_select"),
    ],
)
def test_each_kind_has_its_control(kind: FieldKind, control: str) -> None:
    assert element_of(replace(SHARE, kind=kind))["type"] == control


@pytest.mark.parametrize(
    ("field", "key", "shown"),
    [
        (replace(DAY, value="2027-05-14"), "initial_date", "2027-05-14"),
        (replace(DAY, value="14 May"), "initial_date", None),
        (replace(DAY, value="2027-02-30"), "initial_date", None),
        (replace(DAY, kind=FieldKind.TIME, value="15:00"), "initial_time", "15:00"),
        (replace(DAY, kind=FieldKind.TIME, value="3 pm"), "initial_time", None),
        (replace(DAY, kind=FieldKind.NUMBER, value="soon"), "initial_value", "soon"),
        (replace(DAY, kind=FieldKind.TEXT, value=""), "initial_value", None),
        (replace(SHARE, value="all"), "initial_option", None),
    ],
)
def test_a_field_shows_what_was_typed_where_its_control_can(field: InputField, key: str, shown: str | None) -> None:
    assert element_of(field).get(key) == shown


LONG = InputField(name="agenda", kind=FieldKind.LONG_TEXT, label="Agenda")
PASTED = "09:00\tWelcome\r\n\r\n09:30\tRole play\n"


def test_a_long_text_is_typed_in_lines_and_shown_with_them() -> None:
    assert element_of(replace(LONG, value=PASTED)) == {
        "type": "plain_text_input",
        "action_id": "field.0.agenda",
        "multiline": True,
        "max_length": 3000,
        "initial_value": "09:00\tWelcome\n\n09:30\tRole play\n",
    }
    assert "multiline" not in element_of(replace(LONG, kind=FieldKind.TEXT))


def test_a_long_text_is_shown_whole_or_not_at_all() -> None:
    whole = "line\n" * 600
    assert element_of(replace(LONG, value=whole))["initial_value"] == whole
    assert "initial_value" not in element_of(replace(LONG, value=f"{whole}x"))
    assert "initial_value" not in element_of(replace(LONG, value=" \n"))
    among_others = [replace(LONG, name=name, label="Word " * 300, value="ž" * 3_000) for name in ("a", "b", "c")]
    shown = [inner(block, "element").get("initial_value") for block in blocks_of(*among_others) if "element" in block]
    assert set(shown) <= {"ž" * 3_000, None}


def test_a_long_text_comes_back_with_its_lines() -> None:
    typed = {"type": "plain_text_input", "value": "09:00\tWelcome\r\n\n" * 1_250}
    assert read_values({"values": {"b": {"field.0.agenda": typed}}}) == {"agenda": typed["value"]}
    assert len(typed["value"]) >= 20_000


def test_a_choice_shows_the_entry_that_was_chosen() -> None:
    element = element_of(replace(SHARE, value="most"))
    assert element["initial_option"] == items(element, "options")[1]


def test_a_choice_of_nothing_is_typed() -> None:
    assert element_of(replace(SHARE, choices=()))["type"] == "plain_text_input"


def test_an_error_stands_directly_under_its_field() -> None:
    day, error, share, row = blocks_of(replace(DAY, error="Please fill this in.", hint="A working day."), SHARE)
    assert string(inner(day, "hint"), "text") == "A working day."
    assert error["elements"] == [
        {"type": "rich_text_quote", "elements": [{"type": "text", "text": "Please fill this in."}]}
    ]
    assert string(inner(share, "label"), "text") == "Share"
    assert [string(inner(button, "text"), "text") for button in items(row, "elements")] == ["Send", "Leave"]


def test_only_what_can_be_left_out_is_marked_so() -> None:
    required, optional, _ = blocks_of(DAY, replace(SHARE, need=Need.OPTIONAL))
    assert (required["optional"], optional["optional"]) == (False, True)


def test_values_come_back_by_the_names_of_their_fields() -> None:
    blocks = as_json(render(SAMPLES["form_mistakes"], edition="e1", locale="en").blocks)
    assert read_values(state_of(*blocks)) == {
        "day": "",
        "time": "15:00",
        "zone": "Europe/Atlantis",
        "country": "Atlantis",
        "minutes": "soon",
        "participants": "0",
        "hours": "",
        "share": "half",
        "hold": "90",
    }


def test_a_name_may_hold_a_dot() -> None:
    blocks = blocks_of(InputField(name="live.day", kind=FieldKind.TEXT, label="Day", value="x"))
    assert read_values(state_of(*blocks)) == {"live.day": "x"}


@pytest.mark.parametrize(
    "state",
    [
        None,
        {},
        {"values": None},
        {"values": {"b": None}},
        {"values": {"b": {"field.0.day": None}}},
        {"values": {"b": {"field.0.day": {"type": "file_input"}}}},
        {"values": {"b": {"press.0.1": {"type": "button", "value": "x"}}}},
        {"values": {"b": {"field.": {"type": "plain_text_input", "value": "x"}}}},
        {"values": {"b": {7: {"type": "plain_text_input", "value": "x"}}}},
    ],
)
def test_what_is_no_field_of_ours_is_left_out(state: object) -> None:
    assert read_values(state) == {}


@pytest.mark.parametrize("value", [None, 7, ["x"], {"value": "x"}])
def test_a_value_of_another_shape_is_an_empty_one(value: object) -> None:
    odd = {"type": "datepicker", "selected_date": value}
    assert read_values({"values": {"b": {"field.0.day": odd}}}) == {"day": ""}


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(("field.0.day", "datepicker")),
    lambda inner_values: (
        st.lists(inner_values, max_size=3)
        | st.dictionaries(st.sampled_from(("values", "field.0.day", "type", "value", "selected_option")), inner_values)
    ),
    max_leaves=20,
)


@given(anything)
def test_any_state_can_be_read(state: object) -> None:
    assert all(isinstance(value, str) for value in read_values(state).values())
