"""Modals and the Home tab, drawn from the same cards as messages."""

from collections.abc import Mapping, Sequence
from typing import Final

from adapters.slack.blocks import NativeBlock, RadioButtons
from adapters.slack.layout import ButtonRow, Title, Unit, lay_out
from adapters.slack.render import draw_units
from adapters.slack.text import plain_text
from dialogs.cards import Button, Card, Form
from dialogs.words import TOPIC_LIMIT

_TITLE: Final = 24  # characters of a modal's title and of its two buttons
_BLOCKS: Final = 100  # of a modal or the Home tab
_RADIOS: Final = 10  # options of a group of radio buttons
# The same at every redrawing, so that Slack keeps what was typed (docs.slack.dev/reference/views).
_EDITION: Final = "view"

View = Mapping[str, object]


def draw_modal(card: Card, *, callback: str, memo: str, close: str) -> View:
    """A modal that shows the card, its form's button being the modal's own; `memo` comes back with it."""
    view: dict[str, object] = {
        "type": "modal",
        "title": plain_text(card.title, _TITLE),
        "close": plain_text(close, _TITLE),
        "callback_id": callback,
        "private_metadata": memo,
        "blocks": [_all_in_sight(block) for block in _blocks([unit for unit in lay_out(card) if _belongs(unit)], card)],
    }
    submit = _submit(card)
    if submit is not None:
        view["submit"] = plain_text(submit.label, _TITLE)
    return view


def draw_home(card: Card) -> View:
    """The Home tab that shows the card."""
    return {"type": "home", "blocks": _blocks(lay_out(card), card)}


def _blocks(units: Sequence[Unit], card: Card) -> list[NativeBlock]:
    return draw_units(units[:_BLOCKS], card.session, _EDITION, card.locale)


def _belongs(unit: Unit) -> bool:
    return not isinstance(unit, ButtonRow | Title)


def _submit(card: Card) -> Button | None:
    return next((block.submit for block in card.blocks if isinstance(block, Form)), None)


def _all_in_sight(block: NativeBlock) -> NativeBlock:
    """A modal has room: a choice between a few is shown as radio buttons, and a name cannot get too long."""
    if block["type"] != "input":
        return block
    element, changed = block["element"], block.copy()
    if element["type"] == "plain_text_input":
        limited = element.copy()
        limited["max_length"] = TOPIC_LIMIT
        changed["element"] = limited
    elif element["type"] == "static_select" and len(element["options"]) <= _RADIOS:
        radios = RadioButtons(type="radio_buttons", action_id=element["action_id"], options=element["options"])
        if "initial_option" in element:
            radios["initial_option"] = element["initial_option"]
        changed["element"] = radios
    return changed
