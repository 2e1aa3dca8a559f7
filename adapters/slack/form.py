"""Form fields as input blocks, and their values as they come back."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final, assert_never, cast

from adapters.literal import as_pasted, clean, cut
from adapters.slack.blocks import DatePicker, InputBlock, InputElement, Option, StaticSelect, TextInput, TimePicker
from adapters.slack.limits import INPUT_HINT, INPUT_LABEL, INPUT_VALUE, OPTION_LABEL, OPTION_VALUE, OPTIONS
from adapters.slack.text import plain_text
from dialogs.cards import Choice, FieldKind, InputField, Need

# An action_id of a field: this, a number that no other field of the message has, a dot, and the field's name.
FIELD: Final = "field."
_INITIAL: Final = 300  # characters of a value shown again; a longer one is nothing the form takes
_CLOCK: Final = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]", re.ASCII)


def draw_field(field: InputField, *, block_id: str, number: int) -> InputBlock:
    """One field with its label and hint; an error is a block of its own below."""
    block = InputBlock(
        type="input",
        block_id=block_id,
        label=plain_text(field.label, INPUT_LABEL),
        element=_element(field, f"{FIELD}{number}.{field.name}"),
        optional=field.need is Need.OPTIONAL,
    )
    if field.hint.strip():
        block["hint"] = plain_text(field.hint, INPUT_HINT)
    return block


def _element(field: InputField, action_id: str) -> InputElement:
    match field.kind:
        case FieldKind.DATE:
            return _date_picker(field.value, action_id)
        case FieldKind.TIME:
            return _time_picker(field.value, action_id)
        case FieldKind.CHOICE:
            # Slack refuses a select without options.
            options = _options(field.choices)
            return _select(field.value, options, action_id) if options else _text_input(field.value, action_id)
        case FieldKind.ZONE | FieldKind.NUMBER | FieldKind.TEXT:
            # Slack's number input would lose a wrong value; here it stays beside the sentence about it.
            return _text_input(field.value, action_id)
        case FieldKind.LONG_TEXT:
            return _long_text_input(as_pasted(field.value), action_id)
        case _:
            assert_never(field.kind)


def _date_picker(value: str, action_id: str) -> DatePicker:
    picker = DatePicker(type="datepicker", action_id=action_id)
    if _is_day(value):
        picker["initial_date"] = value
    return picker


def _time_picker(value: str, action_id: str) -> TimePicker:
    picker = TimePicker(type="timepicker", action_id=action_id)
    if _CLOCK.fullmatch(value):
        picker["initial_time"] = value
    return picker


def _select(value: str, options: list[Option], action_id: str) -> StaticSelect:
    select = StaticSelect(type="static_select", action_id=action_id, options=options)
    chosen = next((option for option in options if option["value"] == value), None)
    if chosen is not None:
        select["initial_option"] = chosen
    return select


def _text_input(value: str, action_id: str) -> TextInput:
    element = TextInput(type="plain_text_input", action_id=action_id)
    if clean(value).strip():
        element["initial_value"] = cut(value, _INITIAL)
    return element


def _long_text_input(value: str, action_id: str) -> TextInput:
    element = TextInput(type="plain_text_input", action_id=action_id, multiline=True, max_length=INPUT_VALUE)
    # A value longer than the field takes came from the chat; a part of it would come back as if it were the whole.
    if value.strip() and len(value) <= INPUT_VALUE:
        element["initial_value"] = value
    return element


def _options(choices: Iterable[Choice]) -> list[Option]:
    # Slack refuses empty and repeated values; nothing chosen says the same as an empty one.
    known = {choice.value: choice.label for choice in choices if choice.value and _fits(choice.value)}
    options = [Option(text=plain_text(label, OPTION_LABEL), value=value) for value, label in known.items()]
    return options[:OPTIONS]


def _fits(value: str) -> bool:
    # A value has to come back as it was; one that would be cut or cleaned cannot be offered.
    return cut(value, OPTION_VALUE) == value


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def read_values(state: object) -> dict[str, str]:
    """The fields' values by name from the `state` of a press, untrusted; an empty field is an empty string.

    Whatever does not look like a field of ours is left out; never raises.
    """
    found: dict[str, str] = {}
    for block in _mapping(_mapping(state).get("values")).values():
        for action_id, element in _mapping(block).items():
            name = _field_name(action_id)
            value = _field_value(_mapping(element))
            if name and value is not None:
                found[name] = value
    return found


def _field_name(action_id: str) -> str:
    """The name of a field, empty where it is none."""
    if not action_id.startswith(FIELD):
        return ""
    return action_id.removeprefix(FIELD).partition(".")[2]


def _field_value(element: Mapping[str, object]) -> str | None:
    match element.get("type"):
        case "datepicker":
            value = element.get("selected_date")
        case "timepicker":
            value = element.get("selected_time")
        case "static_select" | "radio_buttons":
            value = _mapping(element.get("selected_option")).get("value")
        case "plain_text_input":
            value = element.get("value")
        case _:
            return None
    return value if isinstance(value, str) else ""


def _mapping(value: object) -> Mapping[str, object]:
    """A JSON object, an empty one in place of anything else."""
    if not isinstance(value, dict):
        return {}
    return {key: item for key, item in cast("dict[object, object]", value).items() if isinstance(key, str)}
