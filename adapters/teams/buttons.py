"""Buttons, links that do the same, and what comes back when one is pressed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from adapters.literal import cut, is_blank
from adapters.payload import text
from adapters.teams.elements import (
    ActionData,
    ActionSet,
    ActionStyle,
    AssociatedInputs,
    Container,
    ExecuteAction,
    OpenUrlAction,
    SubmitAction,
)
from adapters.teams.limits import BUTTON_LABEL, ROW, ROW_BUTTON
from adapters.teams.payload import MARK, data_of
from adapters.teams.text import LINK, NOTHING, literal, paragraph, run
from dialogs.cards import Button, Press, Style, decode, encode

PRESS: Final = "press"  # the verb

_STYLES: Final[dict[Style, ActionStyle]] = {Style.PRIMARY: "positive", Style.DANGER: "destructive"}
_LINK_HEIGHT: Final = "28px"  # a finger needs 24 at least


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """What a button says: the session and the message it belongs to, and its press; None: not one this code wrote."""

    session: str
    press: Press | None
    slot: str = ""


def draw_button(
    button: Button, *, session: str, slot: str = "", inputs: AssociatedInputs = "none", limit: int = BUTTON_LABEL
) -> ExecuteAction:
    """One button with its label within `limit` characters; `inputs` says whether it sends the card's fields."""
    data = data_for(session, slot)
    data["press"] = encode(button.press)
    action = draw_action(button.label, PRESS, data, inputs, limit)
    if button.style in _STYLES:
        action["style"] = action["fallback"]["style"] = _STYLES[button.style]
    return action


def data_for(session: str, slot: str) -> ActionData:
    """What every action of a card says: the session, and which of its messages the card is, if it is one."""
    return ActionData(session=session, slot=slot) if slot else ActionData(session=session)


def draw_action(
    label: str, verb: str, data: ActionData, inputs: AssociatedInputs, limit: int = BUTTON_LABEL
) -> ExecuteAction:
    """An action of this kind; what older clients send instead carries the verb in its data."""
    title = NOTHING if is_blank((label,)) else literal(cut(label, limit))
    return ExecuteAction(
        type="Action.Execute",
        title=title,
        tooltip=title,  # a label that is too wide for its button is cut there
        verb=verb,
        data=data,
        associatedInputs=inputs,
        fallback=SubmitAction(type="Action.Submit", title=title, data={**data, MARK: verb}, associatedInputs=inputs),
    )


def draw_buttons(actions: Sequence[ExecuteAction]) -> list[ActionSet]:
    """The buttons side by side where a phone has room for that, else below each other."""
    width = sum(len(action["title"]) + ROW_BUTTON for action in actions)
    if width <= ROW:
        return [ActionSet(type="ActionSet", actions=actions)] if actions else []
    first, *rest = ([action] for action in actions)
    return [
        ActionSet(type="ActionSet", actions=first),
        *(ActionSet(type="ActionSet", actions=row, spacing="small") for row in rest),
    ]


def draw_link(action: ExecuteAction | OpenUrlAction) -> Container:
    """The same as a line of text that can be pressed: it has a button's role and name, and the keyboard reaches it.

    Not a text run with an action: Teams on the desktop stopped drawing these (microsoft/AdaptiveCards issue 9100).
    """
    return Container(
        type="Container",
        items=[paragraph([run(action["title"], LINK)])],
        selectAction=action,
        minHeight=_LINK_HEIGHT,
        verticalContentAlignment="center",
        spacing="none",
    )


def read_press(value: object) -> Value:
    """Which button was pressed, from the `value` of an invoke or a message; never raises."""
    data = data_of(value)
    press = text(data, "press")
    return Value(session=text(data, "session"), slot=text(data, "slot"), press=decode(press) if press else None)
