"""What a client sends with a pressed button: any JSON, untrusted."""

from collections.abc import Mapping
from typing import Final, cast

MARK: Final = "livewise"  # a message of an older client names the verb under this key


def data_of(value: object) -> Mapping[str, object]:
    """A button's data with the inputs, from the `value` of an activity of either kind; empty where there is none.

    An invoke has them under `action`, a message of an older client has nothing else.
    """
    outer = _object(value)
    action = _object(outer.get("action"))
    return _object(action.get("data")) if "action" in outer else outer


def verb_of(value: object) -> str:
    """What our action was called: the `verb` of an invoke, the mark of a message; empty where it is not ours."""
    outer = _object(value)
    verb = _object(outer.get("action")).get("verb") if "action" in outer else outer.get(MARK)
    return verb if isinstance(verb, str) else ""


def _object(value: object) -> Mapping[str, object]:
    """A JSON object, an empty one in place of anything else; without names that are no strings."""
    if not isinstance(value, dict):
        return {}
    return {key: item for key, item in cast("dict[object, object]", value).items() if isinstance(key, str)}


def text_of(value: object) -> str:
    """An input's value as a string: clients send numbers either way; empty for anything that is neither."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < 1e15:
        return ""
    return str(int(value)) if value == int(value) else str(value)
