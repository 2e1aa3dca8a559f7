"""What can be pressed and filled in on an Adaptive Card, and what the client sends of it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from tests.fakes.slack_json import Json, is_array, is_object
from tests.fakes.teams_cards import Touched, is_shown, value_of
from tests.fakes.teams_fallback import ACTIONS, INPUTS

_PARTS: Final = ("body", "items", "columns", "rows", "cells", "inlines", "images", "actions")
_FORMS: Final[Mapping[str, str]] = {
    "Input.Date": r"\d{4}-\d\d-\d\d",
    "Input.Time": r"\d\d:\d\d",
    "Input.Number": r"-?\d+(\.\d+)?",
}


class CannotEnter(AssertionError):
    """The client would not let a person put this in, or press this."""


class HeldBack(AssertionError):
    """The client sends nothing before its complaints, by the labels of the inputs, are gone."""

    def __init__(self, errors: Mapping[str, str]) -> None:
        super().__init__(f"held back: {dict(errors)}")
        self.errors = errors


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """Something to press; `forms` are the cards whose inputs go with it, its own one last."""

    label: str
    action: Json
    forms: tuple[Json, ...]

    @property
    def kind(self) -> str:
        """The type of its action."""
        return str(self.action["type"])

    @property
    def takes_inputs(self) -> bool:
        """Whether what was filled in goes with it."""
        return bool(self.action.get("associatedInputs", "auto") != "none")


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """Something to fill in; `label` is how a person would call it."""

    id: str
    kind: str
    label: str
    element: Json


def buttons(card: Json, touched: Touched) -> list[Button]:
    """Everything that can be pressed on a card whose fallbacks are resolved, in the order of the screen."""
    return list(_buttons(card, (card,), touched))


def _buttons(element: Json, forms: tuple[Json, ...], touched: Touched) -> Iterator[Button]:
    for child in _children(element):
        if not is_shown(child, touched):
            continue
        if child.get("type") in ACTIONS:
            yield _button(child, forms)
            inner = child.get("card")
            if is_object(inner) and child.get("title") in touched.opened:
                yield from _buttons(inner, (*forms, inner), touched)
        else:
            yield from _buttons(child, forms, touched)
    for name in ("selectAction", "inlineAction"):
        if is_object(action := element.get(name)):
            yield _button(action, forms)


def _button(action: Json, forms: tuple[Json, ...]) -> Button:
    return Button(label=str(action.get("title") or action.get("tooltip") or ""), action=action, forms=forms)


def inputs(form: Json) -> list[Input]:
    """Everything to be filled in on a card, visible or not, without the cards that open on it."""
    return list(_inputs(form))


def _inputs(element: Json) -> Iterator[Input]:
    for child in _children(element):
        kind = str(child.get("type", ""))
        if kind in INPUTS:
            identity = str(child.get("id", ""))
            label = str(child.get("label") or child.get("title") or child.get("placeholder") or identity)
            yield Input(id=identity, kind=kind, label=label, element=child)
        elif kind not in ACTIONS:
            yield from _inputs(child)


def _children(element: Json) -> Iterator[Json]:
    for name in _PARTS:
        parts: Any = element.get(name)
        if is_array(parts):
            yield from (part for part in parts if is_object(part))


def find_input(found: Sequence[Input], name: str) -> Input:
    """The input a person means: by its label, else by its id or a part of it."""
    for matching in (
        [each for each in found if each.label == name],
        [each for each in found if each.id == name],
        [each for each in found if name in re.split(r"[^A-Za-z0-9]+", each.id)],
    ):
        if len(matching) == 1:
            return matching[0]
        if matching:
            raise CannotEnter(f"{len(matching)} inputs are called {name!r}")
    raise CannotEnter(f"no input is called {name!r}; there are {[each.label for each in found]}")


def entered(field: Input, wanted: object) -> str:
    """What an input holds after a person put this in; empty words clear it."""
    element = field.element
    if field.kind == "Input.Toggle":
        return str(element.get("valueOn", "true") if wanted else element.get("valueOff", "false"))
    if wanted is None or wanted == "":
        return ""
    if field.kind == "Input.ChoiceSet":
        several = wanted if is_array(wanted) else [wanted]
        if len(several) > 1 and not element.get("isMultiSelect"):
            raise CannotEnter(f"{field.label!r} takes one choice")
        return ",".join(_choice(field, str(each)) for each in several)
    text = str(wanted)
    if not re.fullmatch(_FORMS.get(field.kind, r"(?s).*"), text):
        raise CannotEnter(f"{text!r} cannot be put into the {field.kind} {field.label!r}")
    if len(text) > element.get("maxLength", len(text)):
        raise CannotEnter(f"{field.label!r} takes no more than {element['maxLength']} characters")
    return text


def _choice(field: Input, wanted: str) -> str:
    offered: list[Json] = field.element.get("choices", [])
    for each in offered:
        if wanted in {each["title"], each["value"]}:
            return str(each["value"])
    if field.element.get("style") == "filtered":
        raise CannotEnter(f"{field.label!r} finds nothing for {wanted!r}")
    raise CannotEnter(f"{field.label!r} offers {[each['title'] for each in offered]}, not {wanted!r}")


def complaints(fields: Sequence[Input], touched: Touched) -> dict[str, str]:
    """What the client says about what was filled in, by the inputs' ids."""
    found = {field.id: _complaint(field, value_of(field.element, touched)) for field in fields}
    return {identity: complaint for identity, complaint in found.items() if complaint}


def _complaint(field: Input, value: str) -> str:
    element = field.element
    is_unset = value == str(element.get("valueOff", "false")) if field.kind == "Input.Toggle" else not value
    if is_unset:
        is_bad = bool(element.get("isRequired"))
    else:
        is_bad = not re.fullmatch(str(element.get("regex", r"(?s).*")), value) or not _is_within(field, value)
    return str(element.get("errorMessage") or "(not valid)") if is_bad else ""


def _is_within(field: Input, value: str) -> bool:
    least, most = field.element.get("min"), field.element.get("max")
    if field.kind == "Input.Number":
        return (least is None or float(value) >= least) and (most is None or float(value) <= most)
    return (least is None or value >= str(least)) and (most is None or value <= str(most))


def sent(button: Button, touched: Touched, *, with_empty: bool) -> object:
    """The data that goes with a press: the action's own, and over it what the inputs hold, all as text."""
    own: object = button.action.get("data")
    if not button.takes_inputs:
        return own
    fields = [field for form in button.forms for field in inputs(form)]
    values = {field.id: value_of(field.element, touched) for field in fields}
    values = {identity: value for identity, value in values.items() if value or with_empty}
    if own is None or is_object(own):
        return {**(own or {}), **values}
    if values:
        raise CannotEnter(f"what was filled in cannot go with data that is {own!r}")
    return own
