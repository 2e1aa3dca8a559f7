"""A card with less text on it: what is read first stays, and every button stays.

Works on the neutral card, so that nothing has to be cut out of finished JSON. The result says itself that something
is missing.
"""

from dataclasses import replace
from typing import Final, assert_never

from adapters.literal import clean, cut, is_blank
from dialogs.cards import (
    Bar,
    Bars,
    Block,
    Bullets,
    Buttons,
    Card,
    Fact,
    Facts,
    FieldKind,
    Form,
    InputField,
    Line,
    Part,
    Span,
    StepRow,
    Steps,
    Text,
    Tone,
    When,
    plain,
)

_LINE: Final = 30  # what a line takes of the room besides its characters, about the JSON around it
_WHEN: Final = 60  # what a date takes
_LABEL: Final = 75  # what is left of a field's label when there is no room: without one a field is useless


def shorten_card(card: Card, room: int, note: str) -> Card:
    """The card with about `room` bytes of text in its blocks; where it ends, `note` says so."""
    pen = _Pen(room)
    blocks: list[Block] = []
    noted = False
    for block in card.blocks:
        kept = _shorten(block, pen)
        if kept is not None:
            blocks.append(kept)
        if pen.stopped and not noted:
            blocks.append(Text(line=plain(note), tone=Tone.QUIET))
            noted = True
    return replace(card, blocks=tuple(blocks))


class _Pen:
    """Copies text until the room is used up."""

    def __init__(self, room: int) -> None:
        self._room = room
        self.stopped = False

    def line(self, line: Line) -> Line:
        """As much of a line as there is room for."""
        if self.stopped or is_blank(line):
            return ()
        self._room -= _LINE
        copied = (self._span(span) for span in line)
        return tuple(span for span in copied if span is not None)

    def text(self, text: str) -> str:
        """As much of a text as there is room for."""
        return "".join(span for span in self.line((text,)) if isinstance(span, str))

    def whole(self, text: str) -> str:
        """The text if there is room for all of it; nothing is said to be missing where there is not."""
        size = len(clean(text).encode())
        if self.stopped or size > self._room:
            return ""
        self._room -= size
        return text

    def _span(self, span: Span) -> Span | None:
        if self.stopped:
            return None
        size = _WHEN if isinstance(span, When) else len(clean(span).encode())
        if size <= self._room:
            self._room -= size
            return span
        self.stopped = True
        return None if isinstance(span, When) else _begin(span, self._room)


def _begin(text: str, room: int) -> str | None:
    """As much of the text's beginning as `room` bytes hold; None where that is not worth reading."""
    limit = len(clean(text).encode()[: max(0, room)].decode("utf-8", "ignore"))
    return cut(text, limit) if limit > 1 else None


def _shorten(block: Block, pen: _Pen) -> Block | None:  # noqa: PLR0911 - one line for each kind of block
    match block:
        case Text():
            line = pen.line(block.line)
            return replace(block, line=line) if line else None
        case Bullets():
            heading = pen.text(block.heading)
            items = tuple(item for item in map(pen.line, block.items) if item)
            return replace(block, heading=heading, items=items) if items else None
        case Facts():
            heading = pen.text(block.heading)
            facts = tuple(_shorten_fact(fact, pen) for fact in block.facts)
            facts = tuple(fact for fact in facts if fact.label or fact.value or fact.button)
            return replace(block, heading=heading, facts=facts) if facts else None
        case Steps():
            heading, total = pen.text(block.heading), pen.text(block.total)
            rows = tuple(row for row in (_shorten_row(row, pen) for row in block.rows) if row.name or row.when)
            return replace(block, heading=heading, total=total, rows=rows) if rows else None
        case Buttons():
            return block
        case Form():
            return replace(block, fields=tuple(_shorten_field(field, pen) for field in block.fields))
        case Bars():
            heading, alt = pen.text(block.heading), pen.text(block.alt)
            bars = tuple(_shorten_bar(bar, pen) for bar in block.bars)
            # With some of its words missing a picture would say something else.
            shown = () if pen.stopped else bars
            return replace(block, heading=heading, alt=alt, bars=shown) if heading or alt or shown else None
        case _:
            assert_never(block)


def _shorten_fact(fact: Fact, pen: _Pen) -> Fact:
    return replace(fact, label=pen.text(fact.label), value=pen.line(fact.value))


def _shorten_row(row: StepRow, pen: _Pen) -> StepRow:
    return replace(
        row, name=pen.text(row.name), when=pen.line(row.when), length=pen.text(row.length), note=pen.line(row.note)
    )


def _shorten_field(field: InputField, pen: _Pen) -> InputField:
    label = pen.text(field.label) or cut(field.label, _LABEL)
    shortened = replace(field, label=label, error=pen.text(field.error), hint=pen.text(field.hint))
    if field.kind is not FieldKind.LONG_TEXT:
        return shortened
    # All of it or nothing: a part of it would come back as if it were the whole.
    return replace(shortened, value=pen.whole(field.value))


def _shorten_bar(bar: Bar, pen: _Pen) -> Bar:
    return replace(
        bar, name=pen.text(bar.name), length=pen.text(bar.length), parts=tuple(_shorten_part(p, pen) for p in bar.parts)
    )


def _shorten_part(part: Part, pen: _Pen) -> Part:
    return replace(part, name=pen.text(part.name), length=pen.text(part.length))
