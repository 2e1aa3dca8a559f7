"""Modals and the Home tab, drawn from the same cards as messages."""

from collections.abc import Mapping, Sequence
from typing import Final

from adapters.literal import cut, is_blank
from adapters.shorten import shorten_card
from adapters.slack.blocks import NativeBlock, RadioButtons
from adapters.slack.layout import ButtonRow, Title, Unit, lay_out, press_together, with_whole_title
from adapters.slack.render import draw_units
from adapters.slack.text import plain_text
from dialogs.cards import Button, Buttons, Card, Form, Verb
from dialogs.texts import catalogue
from dialogs.words import TOPIC_LIMIT

_TITLE: Final = 24  # characters of a modal's title and of its two buttons
_BLOCKS: Final = 100  # of a modal or the Home tab
_ROOM: Final = 60_000  # characters of text; a view may be 250 kB of JSON (docs.slack.dev/reference/methods/views.open)
_RADIOS: Final = 10  # options of a group of radio buttons
# The same at every redrawing, so that Slack keeps what was typed (docs.slack.dev/reference/views).
_EDITION: Final = "view"

# To begin is what the modal was opened for, and one button is no choice between languages.
_NOT_IN_MODALS: Final = frozenset({Verb.START, Verb.SETTINGS, Verb.SPEAK, Verb.ADDRESS})

View = Mapping[str, object]


def draw_modal(card: Card, *, callback: str, memo: str, close: str) -> View:
    """A modal that shows the card, one button of it being the modal's own; `callback` and `memo` come back with it."""
    whole = _within_reach(with_whole_title(card, _TITLE))
    title = catalogue(card.locale).page.name if is_blank((whole.title,)) else whole.title
    units = [unit for unit in lay_out(whole) if _belongs(unit)]
    view: dict[str, object] = {
        "type": "modal",
        "title": plain_text(title, _TITLE),
        "close": plain_text(close, _TITLE),
        "callback_id": callback,
        "private_metadata": memo,
        "blocks": [_all_in_sight(block) for block in _blocks(units[:_BLOCKS], card)],
    }
    submit = modal_button(card)
    if submit is not None:
        view["submit"] = plain_text(submit.label, _TITLE)
    return view


def draw_home(card: Card) -> View:
    """The Home tab that shows the card."""
    return {"type": "home", "blocks": _blocks(press_together(lay_out(_within_reach(card)), _BLOCKS), card)}


def _within_reach(card: Card) -> Card:
    return shorten_card(card, _ROOM, catalogue(card.locale).chat.shortened(card.kind))


def _blocks(units: Sequence[Unit], card: Card) -> list[NativeBlock]:
    return draw_units(units, card.session, _EDITION, card.locale)


def _belongs(unit: Unit) -> bool:
    return not isinstance(unit, ButtonRow | Title)


def modal_button(card: Card) -> Button | None:
    """The button that a modal has for this card, None when it can only be closed."""
    for block in card.blocks:
        match block:
            case Form():
                return block.submit
            case Buttons():
                wanted = (button for button in block.buttons if button.press.verb not in _NOT_IN_MODALS)
                if (button := next(wanted, None)) is not None:
                    return button
            case _:
                pass
    return None


def _all_in_sight(block: NativeBlock) -> NativeBlock:
    """A modal has room: a choice between a few is shown as radio buttons, and a name cannot get too long."""
    if block["type"] != "input":
        return block
    element, changed = block["element"], block.copy()
    if element["type"] == "plain_text_input" and not element.get("multiline"):
        limited = element.copy()
        limited["max_length"] = TOPIC_LIMIT
        if "initial_value" in element:
            limited["initial_value"] = cut(element["initial_value"], TOPIC_LIMIT)
        changed["element"] = limited
    elif element["type"] == "static_select" and len(element["options"]) <= _RADIOS:
        radios = RadioButtons(type="radio_buttons", action_id=element["action_id"], options=element["options"])
        if "initial_option" in element:
            radios["initial_option"] = element["initial_option"]
        changed["element"] = radios
    return changed
