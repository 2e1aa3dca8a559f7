"""Buttons, and what comes back when one is pressed."""

from dataclasses import dataclass
from typing import Final, Literal

from adapters.slack.blocks import ButtonElement
from adapters.slack.limits import BUTTON_LABEL
from adapters.slack.text import plain_text
from dialogs.cards import Button, Press, Style, decode, encode

# Every action_id of a button begins so; the rest only tells it from its neighbours.
PRESS: Final = "press."

_STYLES: Final[dict[Style, Literal["primary", "danger"]]] = {Style.PRIMARY: "primary", Style.DANGER: "danger"}
_SEPARATOR: Final = "|"  # also stands within a press, three times


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """What a button's value says: the session it belongs to, and its press; None: not one this code wrote."""

    session: str
    press: Press | None


def write_value(session: str, press: Press) -> str:
    """What a button carries; at most 120 characters and the session's id, far below Slack's limit."""
    return f"{session}{_SEPARATOR}{encode(press)}"


def read_value(value: str) -> Value:
    """What a client sent back, untrusted; never raises."""
    session, *parts = value.rsplit(_SEPARATOR, 4)
    return Value(session=session if parts else "", press=decode(_SEPARATOR.join(parts)))


def draw_button(button: Button, *, session: str, action_id: str, limit: int = BUTTON_LABEL) -> ButtonElement:
    """One button, its label within `limit` characters."""
    label = plain_text(button.label, limit)
    drawn = ButtonElement(
        type="button",
        action_id=action_id,
        text=label,
        accessibility_label=label["text"],
        value=write_value(session, button.press),
    )
    if button.style in _STYLES:
        drawn["style"] = _STYLES[button.style]
    return drawn
