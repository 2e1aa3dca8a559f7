"""What becomes a block of its own: a card as a list of units, each drawn as one block."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeVar, assert_never

from adapters.literal import clean, cut, is_blank
from adapters.slack.limits import ACTIONS, BLOCKS, HEADER
from dialogs.cards import (
    Bars,
    Block,
    Bullets,
    Button,
    Buttons,
    Card,
    Fact,
    Facts,
    Form,
    InputField,
    StepRow,
    Steps,
    Text,
    Tone,
    plain,
)

# Up to so many facts stand in a row each with their button at the side; more would fill the message with rows.
_FACT_ROWS: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """The message's heading."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """A fact with its button beside it."""

    fact: Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class ButtonRow:
    """Buttons side by side, at most as many as one block takes."""

    buttons: tuple[Button, ...]


Unit = Title | Text | Bullets | Facts | Steps | Bars | FactRow | ButtonRow | InputField


def with_whole_title(card: Card, limit: int = HEADER) -> Card:
    """The card with its title once more as text, where it is too long for a heading of `limit` characters."""
    if len(clean(card.title)) <= limit:
        return card
    whole = Text(line=plain(card.title), tone=Tone.LEAD)
    return replace(card, title=cut(card.title, limit), blocks=(whole, *card.blocks))


def lay_out(card: Card) -> tuple[Unit, ...]:
    """The card's units from top to bottom; what has nothing to show is left out."""
    title = () if is_blank((card.title,)) else (Title(text=card.title),)
    return (*title, *(unit for block in card.blocks for unit in _units(block)))


def press_together(units: Sequence[Unit], limit: int = BLOCKS) -> tuple[Unit, ...]:
    """At most `limit` units, as many as one message takes; where there are more, all buttons are at the end."""
    if len(units) <= limit:
        return tuple(units)
    rows = tuple(_button_rows([button for unit in units for button in buttons_in(unit)]))
    others = [unit for unit in units if not buttons_in(unit)]
    return (*others[: max(0, limit - len(rows))], *rows[:limit])


def buttons_in(unit: Unit) -> tuple[Button, ...]:
    """The unit's buttons in reading order."""
    match unit:
        case ButtonRow():
            return unit.buttons
        case FactRow():
            return (unit.fact.button,) if unit.fact.button else ()
        case Title() | Text() | Bullets() | Facts() | Steps() | Bars() | InputField():
            return ()
        case _:
            assert_never(unit)


def _units(block: Block) -> Iterator[Unit]:
    match block:
        case Text() | Bars():
            if not _says_nothing(block):
                yield block
        case Bullets():
            items = tuple(item for item in block.items if not is_blank(item))
            if items:
                yield Bullets(heading=block.heading, items=items)
        case Facts():
            yield from _fact_units(block)
        case Steps():
            rows = tuple(row for row in block.rows if not _is_empty(row))
            if rows:
                yield Steps(heading=block.heading, rows=rows, total=block.total)
        case Buttons():
            yield from _button_rows(block.buttons)
        case Form():
            yield from _form_units(block)
        case _:
            assert_never(block)


def _says_nothing(block: Text | Bars) -> bool:
    if isinstance(block, Text):
        return is_blank(block.line)
    words = (text for bar in block.bars for text in (bar.name, bar.length))
    is_drawn = any(part.minutes > 0 for bar in block.bars for part in bar.parts)
    return not is_drawn and is_blank((block.heading, block.alt, *words))


def _is_empty(row: StepRow) -> bool:
    return is_blank((row.name, *row.when, row.length, *row.note))


def _fact_units(block: Facts) -> Iterator[Unit]:
    shown = tuple(fact for fact in block.facts if not is_blank((fact.label, *fact.value)))
    alone = [fact.button for fact in block.facts if fact.button and fact not in shown]
    buttons = [fact.button for fact in shown if fact.button]
    if buttons and len(shown) <= _FACT_ROWS:
        if not is_blank((block.heading,)):
            yield Text(line=plain(block.heading), tone=Tone.LEAD)
        for fact in shown:
            yield FactRow(fact=fact)
        yield from _button_rows(alone)
        return
    if shown:
        yield Facts(heading=block.heading, facts=shown)
    yield from _button_rows([*buttons, *alone])


def _form_units(form: Form) -> Iterator[Unit]:
    for field in form.fields:
        yield field
        if not is_blank((field.error,)):
            yield Text(line=plain(field.error), tone=Tone.WARNING)
    yield ButtonRow(buttons=(form.submit,) if form.cancel is None else (form.submit, form.cancel))


def _button_rows(buttons: Sequence[Button]) -> Iterator[ButtonRow]:
    for row in _chunks(buttons, ACTIONS):
        yield ButtonRow(buttons=tuple(row))


T = TypeVar("T")


def _chunks(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    return (items[start : start + size] for start in range(0, len(items), size))
