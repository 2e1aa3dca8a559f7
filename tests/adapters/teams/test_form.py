"""The date form as inputs, and what comes back from it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.teams.form import read_values
from adapters.teams.render import render
from dialogs.booking_form import Field
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
    Style,
    Verb,
    plain,
)
from tests.adapters.slack.samples import PASTED, SAMPLES
from tests.adapters.teams.checker import Json, as_json, check, inputs, items, native, of_type, read_aloud, string
from tests.adapters.teams.client import invoke, message
from tests.adapters.teams.samples import draw
from tests.dialogs.talk import TEXTS

SEND = Button(label="Send", press=Press(verb=Verb.BOOK), style=Style.PRIMARY)
LEAVE = Button(label="Leave", press=Press(verb=Verb.KEEP_PLAN))
DAY = InputField(name="day", kind=FieldKind.DATE, label="Day")
SHARES = (Choice(value="half", label="Half"), Choice(value="most", label="Most"))
SHARE = InputField(name="share", kind=FieldKind.CHOICE, label="Share", choices=SHARES)


def card_of(*fields: InputField) -> Json:
    form = Form(fields=fields, submit=SEND, cancel=LEAVE)
    card = Card(kind=CardKind.FORM, title="", summary=plain("A form."), blocks=(form,), session="s1")
    shown = as_json(render(card, locale="en").card)
    check(shown)
    return shown


def input_of(field: InputField) -> Json:
    (shown,) = inputs(card_of(field))
    return shown


@pytest.mark.parametrize(
    ("kind", "control"),
    [
        (FieldKind.DATE, "Input.Date"),
        (FieldKind.TIME, "Input.Time"),
        (FieldKind.ZONE, "Input.Text"),
        (FieldKind.NUMBER, "Input.Number"),
        (FieldKind.TEXT, "Input.Text"),
        (FieldKind.LONG_TEXT, "Input.Text"),
        (FieldKind.CHOICE, "Input.ChoiceSet"),
    ],
)
def test_each_kind_has_its_control(kind: FieldKind, control: str) -> None:
    assert input_of(replace(SHARE, kind=kind))["type"] == control


@pytest.mark.parametrize(
    ("field", "control", "shown"),
    [
        (replace(DAY, value="2027-05-14"), "Input.Date", "2027-05-14"),
        (replace(DAY, value="14 May"), "Input.Date", None),
        (replace(DAY, value="2027-02-30"), "Input.Date", None),
        (replace(DAY, value="20270114"), "Input.Date", None),
        (replace(DAY, kind=FieldKind.TIME, value="15:00"), "Input.Time", "15:00"),
        (replace(DAY, kind=FieldKind.TIME, value="24:00"), "Input.Time", None),
        (replace(DAY, kind=FieldKind.NUMBER, value="90"), "Input.Number", 90),
        (replace(DAY, kind=FieldKind.NUMBER, value="1.5"), "Input.Number", 1.5),
        (replace(DAY, kind=FieldKind.NUMBER, value="soon"), "Input.Text", "soon"),
        (replace(DAY, kind=FieldKind.NUMBER, value="²"), "Input.Text", "²"),
        (replace(DAY, kind=FieldKind.TEXT, value=" \n"), "Input.Text", None),
        (replace(SHARE, value="most"), "Input.ChoiceSet", "most"),
        (replace(SHARE, value="all"), "Input.ChoiceSet", None),
        (replace(SHARE, choices=(), value="half"), "Input.Text", "half"),
        (replace(SHARE, choices=(Choice(value="", label="None"),)), "Input.Text", None),
    ],
)
def test_a_field_keeps_what_was_typed_where_its_control_can(field: InputField, control: str, shown: object) -> None:
    drawn = input_of(field)
    assert (drawn["type"], drawn.get("value")) == (control, shown)


def test_a_long_text_has_lines_and_is_shown_whole_or_not_at_all() -> None:
    long = replace(DAY, name="agenda", kind=FieldKind.LONG_TEXT, value="09:00\tWelcome\r\n\n09:30\tRole play")
    drawn = input_of(long)
    assert (drawn["isMultiline"], drawn["value"]) == (True, "09:00\tWelcome\n\n09:30\tRole play")
    assert "isMultiline" not in input_of(replace(long, kind=FieldKind.TEXT))
    assert input_of(replace(long, value="line\n" * 4_000))["value"] == "line\n" * 4_000
    assert "value" not in input_of(replace(long, value="line\n" * 4_000 + "x"))
    assert "value" not in input_of(replace(long, value="\n \n"))


def test_a_long_text_comes_back_with_its_lines() -> None:
    typed = "09:00\tWelcome\r\n\n" * 1_250
    card = as_json(draw("agenda_form").card)
    for send in (invoke, message):
        assert read_values(send(card, "Read it", {"field.0.agenda": typed})) == {"agenda": typed}
        assert read_values(send(card, "Read it")) == {"agenda": PASTED}


def test_a_few_choices_are_in_view_and_many_in_a_list_that_opens() -> None:
    many = tuple(Choice(value=str(number), label=f"Entry {number}") for number in range(6))
    assert input_of(SHARE)["style"] == "expanded"
    assert input_of(replace(SHARE, choices=many))["style"] == "compact"


def test_a_choice_that_markdown_would_change_is_in_a_list_that_opens() -> None:
    assert input_of(replace(SHARE, choices=(*SHARES, Choice(value="x", label="*All*"))))["style"] == "compact"


def test_an_optional_choice_can_be_taken_back() -> None:
    *_, last = items(input_of(replace(SHARE, need=Need.OPTIONAL, value="half")), "choices")
    assert last["title"] == TEXTS.chat.field_open
    assert read_values({"field.0.share": last["value"]}) == {"share": ""}
    assert len(items(input_of(SHARE), "choices")) == 2


def test_what_has_to_be_filled_in_says_so() -> None:
    required, optional = inputs(card_of(DAY, replace(DAY, need=Need.OPTIONAL)))
    assert (required["isRequired"], optional["isRequired"]) == (True, False)
    assert required["errorMessage"] == TEXTS.chat.field_missing


def test_an_error_is_a_sentence_under_its_field_with_the_hint_below() -> None:
    (field, _) = items(card_of(replace(DAY, error="This is in the past.", hint="A working day.")), "body")
    assert [line for line in read_aloud(field).split("\n") if line] == ["Day", "This is in the past.", "A working day."]
    error, hint = of_type(field, "TextRun")
    assert (error["color"], error["weight"]) == ("attention", "bolder")
    assert hint["isSubtle"] is True


def test_sending_takes_the_fields_along_and_leaving_does_not() -> None:
    send, leave = native(card_of(DAY))
    assert (send["title"], send["style"], send["associatedInputs"]) == ("Send", "positive", "auto")
    assert (leave["title"], leave.get("style"), leave["associatedInputs"]) == ("Leave", None, "none")


def test_the_same_name_twice_has_two_ids() -> None:
    assert [string(field, "id") for field in inputs(card_of(DAY, DAY))] == ["field.0.day", "field.1.day"]


@pytest.mark.parametrize("send", [invoke, message])
def test_values_come_back_by_the_names_of_their_fields(send: object) -> None:
    assert callable(send)
    card = as_json(draw("form_mistakes").card)
    submit = next(button.label for button in submits("form_mistakes"))
    known = {"time": "15:00", "zone": "Europe/Atlantis", "country": "Atlantis", "minutes": "soon", "participants": "0"}
    assert read_values(send(card, submit)) == {**known, "share": "half", "hold": "90"}
    typed = {"field.0.day": "2027-05-14", "field.6.hours": 6.5, "field.5.participants": 12}
    assert read_values(send(card, submit, typed)) == {
        **known,
        "day": "2027-05-14",
        "participants": "12",
        "hours": "6.5",
        "share": "half",
        "hold": "90",
    }


def test_every_name_that_comes_back_is_one_the_form_knows() -> None:
    names = {string(field, "id").split(".", 2)[2] for field in inputs(as_json(draw("form_mistakes").card))}
    assert names == {field.value for field in Field}


@pytest.mark.parametrize("send", [invoke, message])
def test_the_date_of_a_snooze_comes_back_by_its_name(send: object) -> None:
    assert callable(send)
    card = as_json(draw("reminder_choosing").card)
    assert read_values(send(card, "Snooze until this date", {"field.0.day": "2027-01-15"})) == {"day": "2027-01-15"}
    assert read_values(send(card, "Snooze for 1 hour", {"field.0.day": "2027-01-15"})) == {}


@pytest.mark.parametrize("send", [invoke, message])
def test_what_reminders_should_say_comes_back_by_the_names_of_the_fields(send: object) -> None:
    assert callable(send)
    card = as_json(draw("details_form_private").card)
    names = [string(field, "id") for field in inputs(card)]
    assert names == ["field.0.place", "field.1.materials", "field.2.bring", "field.3.contact", "field.4.away"]
    typed = {"field.0.place": "Room 3 & 4, <b>https://meet.example/x</b>", "field.2.bring": "", names[4]: "2027-01-11"}
    assert read_values(send(card, "Save", typed)) == {
        "place": "Room 3 & 4, <b>https://meet.example/x</b>",
        "materials": "https://learn.example/sales",
        "bring": "",
        "contact": "Maja, ext. 12",
        "away": "2027-01-11",
    }


def submits(name: str) -> list[Button]:
    return [block.submit for block in SAMPLES[name].blocks if isinstance(block, Form)]


def test_a_name_may_hold_a_dot() -> None:
    shown = card_of(InputField(name="live.day", kind=FieldKind.TEXT, label="Day", value="x"))
    assert read_values(invoke(shown, "Send")) == {"live.day": "x"}


@pytest.mark.parametrize(
    ("entered", "value"),
    [
        ("x", "x"),
        (12, "12"),
        (12.0, "12"),
        (1.5, "1.5"),
        (-0.0, "0"),
        (True, ""),
        (None, ""),
        (["x"], ""),
        ({"x": 1}, ""),
        (10**400, ""),
        (float("nan"), ""),
        (float("inf"), ""),
    ],
)
def test_a_value_of_any_shape_is_a_string(entered: object, value: str) -> None:
    assert read_values({"field.0.day": entered}) == {"day": value}


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        "field.0.day",
        {"action": None},
        {"action": {"data": None}},
        {"action": {"data": "field.0.day"}},
        {"action": {}, "field.0.day": "x"},
        {"day": "x", "field.": "x", "field.0": "x", "field.0.": "x", "words": "x", 7: "x"},
    ],
)
def test_what_is_no_field_of_ours_is_left_out(value: object) -> None:
    assert read_values(value) == {}


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(("field.0.day",)),
    lambda inside: (
        st.lists(inside, max_size=3)
        | st.dictionaries(st.sampled_from(("action", "data", "field.0.day", "field.1.time", "session")), inside)
    ),
    max_leaves=20,
)


@given(anything)
def test_any_value_can_be_read(value: object) -> None:
    assert all(isinstance(entered, str) for entered in read_values(value).values())
