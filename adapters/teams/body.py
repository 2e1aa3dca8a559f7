"""A card's blocks as elements, from top to bottom."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count, pairwise
from typing import assert_never
from zlib import crc32

from adapters.teams.bars import draw_bars
from adapters.teams.buttons import draw_button, draw_buttons, draw_link
from adapters.teams.elements import AssociatedInputs, Container, Element, ExecuteAction
from adapters.teams.form import draw_field
from adapters.teams.limits import BUTTON_LABEL, LABELS
from adapters.teams.native import CANCEL, SUBMIT, Position, native_buttons
from adapters.teams.reply import Reply, draw_reply
from adapters.teams.sections import draw_bullets, draw_fact, draw_short_fact, draw_steps, draw_text
from adapters.teams.text import heading
from dialogs.cards import Bars, Block, Bullets, Button, Buttons, Card, Fact, Facts, Form, Steps, Text
from dialogs.texts import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class _Frame:
    """What the drawing of a block needs to know of the card around it."""

    session: str
    slot: str
    locale: str
    texts: Texts
    native: frozenset[Position]
    label_limit: int
    numbers: Iterator[int]  # of the fields: ids are unique in a card

    def action(self, button: Button, inputs: AssociatedInputs = "none") -> ExecuteAction:
        return draw_button(button, session=self.session, slot=self.slot, inputs=inputs, limit=self.label_limit)


def draw_body(card: Card, locale: str, reply: Reply, texts: Texts) -> list[Element]:
    """The card's blocks as elements; a field for typed answers follows the first buttons."""
    asks = reply is Reply.TEXT_FIELD
    frame = _Frame(
        session=card.session,
        slot=card.slot,
        locale=locale,
        texts=texts,
        native=native_buttons(card, reserved=1 if asks else 0),
        label_limit=min(BUTTON_LABEL, max(1, LABELS // max(1, _count_buttons(card.blocks)))),
        numbers=count(),
    )
    drawn = [_draw_block(number, block, frame) for number, block in enumerate(card.blocks)]
    for number, (before, block) in enumerate(pairwise(card.blocks), 1):
        if isinstance(before, Steps) and not isinstance(block, Steps) and drawn[number]:
            # A line, or it would read as a part of the last phase.
            drawn[number] = [Container(type="Container", items=drawn[number], separator=True, spacing="large")]
    if asks:
        drawn.insert(_after_choices(card.blocks), draw_reply(card.session, card.slot, _asked(card), texts.chat))
    return [element for elements in drawn for element in elements]


def _asked(card: Card) -> str:
    """A short name of what a card asks this time: its buttons carry their round, so asked again it is another."""
    return f"{crc32(repr((card.summary, card.blocks)).encode(errors='surrogatepass')):08x}"


def _count_buttons(blocks: Sequence[Block]) -> int:
    return sum(len(list(_buttons_in(block))) for block in blocks)


def _buttons_in(block: Block) -> Iterator[Button]:
    match block:
        case Buttons():
            yield from block.buttons
        case Facts():
            yield from (fact.button for fact in block.facts if fact.button)
        case Form():
            yield from (block.submit,) if block.cancel is None else (block.submit, block.cancel)
        case Text() | Bullets() | Steps() | Bars():
            pass
        case _:
            assert_never(block)


def _after_choices(blocks: Sequence[Block]) -> int:
    """Behind the first group of buttons and what is said about it, else at the end."""
    first = next((number for number, block in enumerate(blocks) if isinstance(block, Buttons)), len(blocks))
    behind = (number for number in range(first + 1, len(blocks)) if not isinstance(blocks[number], Text))
    return next(behind, len(blocks))


def _draw_block(number: int, block: Block, frame: _Frame) -> list[Element]:  # noqa: PLR0911 - one line for each kind of block
    match block:
        case Text():
            return draw_text(block, frame.locale)
        case Bullets():
            return draw_bullets(block, frame.locale)
        case Facts():
            return _draw_facts(block, frame)
        case Steps():
            return draw_steps(block, frame.locale)
        case Buttons():
            return _draw_group(number, block.buttons, frame)
        case Form():
            return _draw_form(number, block, frame)
        case Bars():
            return draw_bars(block, frame.locale)
        case _:
            assert_never(block)


def _draw_facts(facts: Facts, frame: _Frame) -> list[Element]:
    rows = [row for fact in facts.facts for row in _draw_fact(fact, frame)]
    return [*heading(facts.heading, "medium", "large"), *rows] if rows else []


def _draw_fact(fact: Fact, frame: _Frame) -> list[Container]:
    if fact.button:
        link = draw_link(frame.action(fact.button))
        return [Container(type="Container", items=[*draw_short_fact(fact, frame.locale), link], spacing="small")]
    items = draw_fact(fact, frame.locale)
    return [Container(type="Container", items=items, spacing="medium")] if items else []


def _draw_group(number: int, buttons: Sequence[Button], frame: _Frame) -> list[Element]:
    return _draw_actions({(number, place): frame.action(button) for place, button in enumerate(buttons)}, frame)


def _draw_form(number: int, form: Form, frame: _Frame) -> list[Element]:
    chat = frame.texts.chat
    fields = (draw_field(field, number=next(frame.numbers), locale=frame.locale, chat=chat) for field in form.fields)
    actions = {(number, SUBMIT): frame.action(form.submit, "auto")}
    if form.cancel:
        actions[number, CANCEL] = frame.action(form.cancel)
    return [
        *(Container(type="Container", items=drawn, spacing="large") for drawn in fields),
        *_draw_actions(actions, frame),
    ]


def _draw_actions(actions: Mapping[Position, ExecuteAction], frame: _Frame) -> list[Element]:
    """Those that have a place as buttons, the others as links below."""
    buttons = draw_buttons([action for place, action in actions.items() if place in frame.native])
    links = [draw_link(action) for place, action in actions.items() if place not in frame.native]
    if not links:
        return [*buttons]
    below = Container(type="Container", items=links, spacing="small")
    if not buttons:
        below["separator"] = True
    return [*buttons, below]
