"""What a Teams client sends when something on a card is pressed."""

from collections.abc import Mapping

from tests.adapters.teams.checker import Json, actions, inner, inputs, string

Typed = Mapping[str, object]


def invoke(card: Json, title: str, typed: Typed | None = None) -> dict[str, object]:
    """The `value` of an `adaptiveCard/action` invoke."""
    action = _find(card, title)
    sent = {key: action[key] for key in ("type", "title", "verb")}
    return {"action": {**sent, "data": {**inner(action, "data"), **_inputs(card, action, typed)}}, "trigger": "manual"}


def message(card: Json, title: str, typed: Typed | None = None) -> dict[str, object]:
    """The `value` of the message that an older client sends instead."""
    action = inner(_find(card, title), "fallback")
    return {**inner(action, "data"), **_inputs(card, action, typed)}


def _find(card: Json, title: str) -> Json:
    (found,) = (action for action in actions(card) if string(action, "title") == title)
    return found


def _inputs(card: Json, action: Json, typed: Typed | None) -> dict[str, object]:
    """What stands in the inputs; an empty one may be missing."""
    if action["associatedInputs"] == "none":
        return {}
    shown = {string(field, "id"): field["value"] for field in inputs(card) if "value" in field}
    return {**shown, **(typed or {})}
