"""Form fields as inputs, and their values as they come back."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final, Literal, assert_never

from adapters.literal import as_pasted, clean, cut, is_blank
from adapters.teams.elements import Choice, Element, Input, InputType
from adapters.teams.limits import CHOICE_LABEL, CHOICES, CHOICES_IN_VIEW, INPUT_VALUE, LONG_VALUE
from adapters.teams.payload import data_of, text_of
from adapters.teams.text import ERROR, NOTHING, QUIET, is_inert, literal, paragraphs
from dialogs import cards
from dialogs.cards import FieldKind, InputField, Need
from dialogs.texts.chat import Chat

# An input's id: this, a number that no other field of the card has, a dot, and the field's name.
FIELD: Final = "field."
_OPEN: Final = "-"  # the value of the entry that chooses nothing
_CLOCK: Final = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]", re.ASCII)
_NUMBER: Final = re.compile(r"[0-9]{1,9}(\.[0-9]{1,3})?", re.ASCII)


def draw_field(field: InputField, *, number: int, locale: str, chat: Chat) -> list[Element]:
    """One field with what to put right and its hint below; `number` is no other field's of the card."""
    return [
        _draw_input(field, number, chat),
        *paragraphs((field.error,), locale, ERROR, "small"),
        *paragraphs((field.hint,), locale, QUIET, "small"),
    ]


def _draw_input(field: InputField, number: int, chat: Chat) -> Input:
    choices = _choices(field.choices)
    control = _control(field, choices)
    drawn = Input(
        type=control,
        id=f"{FIELD}{number}.{field.name}",
        label=NOTHING if is_blank((field.label,)) else literal(field.label),
        isRequired=field.need is Need.REQUIRED,
        errorMessage=chat.field_missing,
    )
    if control == "Input.ChoiceSet":
        if field.need is Need.OPTIONAL:
            # No client lets people take a choice back.
            choices = [*choices, Choice(title=chat.field_open, value=_OPEN)]
        drawn["choices"] = choices
        drawn["style"] = _style(choices)
        drawn["placeholder"] = chat.field_choose
        drawn["wrap"] = True
    if field.kind is FieldKind.LONG_TEXT:
        drawn["isMultiline"] = True
    value = _shown(field, control, choices)
    if value is not None:
        drawn["value"] = value
    return drawn


def _control(field: InputField, choices: Sequence[Choice]) -> InputType:
    match field.kind:
        case FieldKind.DATE:
            return "Input.Date"
        case FieldKind.TIME:
            return "Input.Time"
        case FieldKind.NUMBER:
            # A number input cannot hold a wrong value; as text it stays beside the sentence about it.
            return "Input.Number" if not field.value or _NUMBER.fullmatch(field.value) else "Input.Text"
        case FieldKind.CHOICE:
            # A set without entries could never be filled in.
            return "Input.ChoiceSet" if choices else "Input.Text"
        case FieldKind.ZONE | FieldKind.TEXT | FieldKind.LONG_TEXT:
            return "Input.Text"
        case _:
            assert_never(field.kind)


def _shown(field: InputField, control: InputType, choices: Sequence[Choice]) -> str | float | None:
    """What the control can show of the field's value, None for nothing."""
    value = field.value
    match control:
        case "Input.Date":
            return value if _is_day(value) else None
        case "Input.Time":
            return value if _CLOCK.fullmatch(value) else None
        case "Input.Number":
            return (float(value) if "." in value else int(value)) if value else None
        case "Input.ChoiceSet":
            return value if any(choice["value"] == value for choice in choices) else None
        case "Input.Text" if field.kind is FieldKind.LONG_TEXT:
            return _whole(value)
        case "Input.Text":
            return None if is_blank((value,)) else cut(value, INPUT_VALUE)
        case _:
            assert_never(control)


def _whole(value: str) -> str | None:
    """The value with its lines; none of it where it is too long, or a part would come back as if it were the whole."""
    pasted = as_pasted(value)
    return pasted if pasted.strip() and len(pasted) <= LONG_VALUE else None


def _style(choices: Sequence[Choice]) -> Literal["compact", "expanded"]:
    # Radio buttons read Markdown in their labels, a list that opens does not.
    in_view = len(choices) <= CHOICES_IN_VIEW and all(is_inert(choice["title"]) for choice in choices)
    return "expanded" if in_view else "compact"


def _choices(choices: Iterable[cards.Choice]) -> list[Choice]:
    # Nothing chosen says the same as an empty value; a repeated one could not be told apart.
    known = {choice.value: choice.label for choice in choices if _comes_back(choice.value)}
    drawn = [
        Choice(title=NOTHING if is_blank((label,)) else literal(cut(label, CHOICE_LABEL)), value=value)
        for value, label in known.items()
    ]
    return drawn[:CHOICES]


def _comes_back(value: str) -> bool:
    return value not in ("", _OPEN) and clean(value) == value


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def read_values(value: object) -> dict[str, str]:
    """The fields' values by name, from the `value` of an invoke or a message; never raises.

    Whatever is not the id of a field of ours is left out; a value that is no string or number is an empty one.
    """
    values: dict[str, str] = {}
    for key, entered in data_of(value).items():
        name = key.removeprefix(FIELD).partition(".")[2] if key.startswith(FIELD) else ""
        if name:
            values[name] = "" if entered == _OPEN else text_of(entered)
    return values
