"""What people put into inputs, and how Slack reports it: `state.values`, and the action of a pressed element."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from tests.fakes.slack_json import Json, is_array
from tests.fakes.slack_reading import Control, Reader, controls, text_of

Place = tuple[str, str]  # block_id, action_id

# What an element of each type is called when it reports its content, and where its first content stands.
_KEPT: Final[Mapping[str, tuple[str, str]]] = {
    "plain_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "rich_text_input": ("rich_text_value", "initial_value"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
    "static_select": ("selected_option", "initial_option"),
    "external_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "checkboxes": ("selected_options", "initial_options"),
    "multi_static_select": ("selected_options", "initial_options"),
    "users_select": ("selected_user", "initial_user"),
    "channels_select": ("selected_channel", "initial_channel"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
}
_SEVERAL: Final = frozenset({"checkboxes", "multi_static_select"})


class CannotEnter(AssertionError):
    """The client would not let a person put this in."""


def state_values(blocks: Sequence[Json], typed: Mapping[Place, object]) -> Json:
    """The `values` of a state: what every input holds, typed or from the start."""
    values: Json = {}
    for control in controls(blocks, Reader()):
        if control.kind in _KEPT:
            holder: Json = values.setdefault(control.block_id, {})
            holder[control.action_id] = _report(control, typed)
    return values


def _report(control: Control, typed: Mapping[Place, object]) -> Json:
    key, first = _KEPT[control.kind]
    start: object = control.element.get(first, [] if control.kind in _SEVERAL else None)
    content = typed.get((control.block_id, control.action_id), start)
    report: Json = {"type": control.kind, key: content}
    if control.kind == "timepicker" and "timezone" in control.element:
        report["timezone"] = control.element["timezone"]
    return report


def action(control: Control, action_ts: str, chosen: object = None) -> Json:
    """The one entry of `actions` in a block_actions payload."""
    element = control.element
    shaped: Json = {"action_id": control.action_id, "block_id": control.block_id}
    if control.kind == "button":
        shaped["text"] = {"emoji": True, **element["text"]}
        shaped |= {name: element[name] for name in ("value", "style", "url") if name in element}
    elif control.kind == "overflow":
        shaped["selected_option"] = chosen
    else:
        key, first = _KEPT[control.kind]
        shaped[key] = chosen
        if first in element:
            shaped[first] = element[first]
    return {**shaped, "type": control.kind, "action_ts": action_ts}


def find_field(found: Sequence[Control], name: str) -> Control:
    """The input a person means: by its label, else by its ids or a part of them."""
    fillable = [control for control in found if control.kind in _KEPT]
    looks: tuple[Callable[[Control], bool], ...] = (
        lambda control: control.label == name,
        lambda control: name in {control.action_id, control.block_id},
        lambda control: name in re.split(r"[^A-Za-z0-9]+", f"{control.action_id} {control.block_id}"),
    )
    for look in looks:
        matching = [control for control in fillable if look(control)]
        if len(matching) == 1:
            return matching[0]
        if matching:
            raise CannotEnter(f"{len(matching)} inputs are called {name!r}")
    raise CannotEnter(f"no input is called {name!r}; there are {[control.label for control in fillable]}")


def entered(control: Control, wanted: object) -> object:
    """What an input holds after a person put this in, as its state reports it; empty words clear it."""
    if wanted is None or wanted == "":
        return [] if control.kind in _SEVERAL else None
    if control.kind in _SEVERAL:
        several = wanted if is_array(wanted) else [wanted]
        return [option(control, str(each)) for each in several]
    if control.kind in {"static_select", "radio_buttons", "overflow"}:
        return option(control, str(wanted))
    if control.kind == "datetimepicker":
        return int(str(wanted))
    text = str(wanted)
    _check(control, text)
    return text


def _check(control: Control, text: str) -> None:
    patterns = {"datepicker": r"\d{4}-\d\d-\d\d", "timepicker": r"\d\d:\d\d", "number_input": r"-?\d+(\.\d+)?"}
    if not re.fullmatch(patterns.get(control.kind, r"(?s).*"), text):
        raise CannotEnter(f"{text!r} cannot be put into the {control.kind} {control.label!r}")
    if len(text) > control.element.get("max_length", 3000):
        raise CannotEnter(f"{control.label!r} takes no more than {control.element.get('max_length', 3000)} characters")


def option(control: Control, wanted: str) -> Json:
    """The option with this text or this value."""
    groups: list[Json] = control.element.get("option_groups") or []
    offered: list[Json] = [
        *control.element.get("options", ()),
        *(each for group in groups for each in group["options"]),
    ]
    for each in offered:
        if wanted in {text_of(each["text"], Reader()), each["value"]}:
            return each
    raise CannotEnter(f"{control.label!r} offers {[each['value'] for each in offered]}, not {wanted!r}")
