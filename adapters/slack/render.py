"""Neutral card -> a native Slack message.

A card is laid out as units, each unit drawn as one block. Is the message too large for Slack, the card is shortened
until it fits: text goes, from the end, and says so; buttons stay.

`text` is for notifications, screen readers and search. It is escaped, but whoever sends it has to switch off what
Slack makes of words by itself: `parse="none"`, `link_names=False`, `mrkdwn=False`, and both unfurls.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final, assert_never

from adapters.literal import is_blank, write_line
from adapters.shorten import shorten_card
from adapters.slack.bars import draw_bars
from adapters.slack.blocks import (
    ActionsBlock,
    ContextBlock,
    HeaderBlock,
    NativeBlock,
    RichList,
    RichPart,
    RichQuote,
    RichSection,
    RichSpan,
    RichTextBlock,
    SectionBlock,
)
from adapters.slack.buttons import PRESS, draw_button
from adapters.slack.form import draw_field
from adapters.slack.layout import ButtonRow, FactRow, Title, Unit, buttons_in, lay_out, press_together, with_whole_title
from adapters.slack.limits import (
    BLOCK_ID,
    BLOCKS,
    BLOCKS_BYTES,
    BUTTON_LABEL,
    CONTEXT,
    HEADER,
    SECTION,
    TEXT_BYTES,
)
from adapters.slack.lines import bold, has_moment, section, spans_of, words
from adapters.slack.text import escape_within, plain_text
from adapters.spelled import as_json
from dialogs.cards import Bars, Bullets, Button, Card, Fact, Facts, InputField, Line, StepRow, Steps, Text, Tone
from dialogs.texts import catalogue

# How much text is tried, in bytes, after all of it, down to none.
_ROOMS: Final = tuple(BLOCKS_BYTES * tenths // 10 for tenths in (9, 8, 7, 6, 5, 4, 3, 2, 1, 0))
# Characters for the labels of all buttons together, so that even a card of nothing but buttons can be sent.
_LABELS: Final = 5_000
_NUMBER: Final = 6  # characters kept for a block's number behind the edition
_BETWEEN: Final = " · "
_NOTHING: Final = "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What `chat.postMessage` and `chat.update` take."""

    text: str
    blocks: list[NativeBlock]


def render(card: Card, *, edition: str, locale: str) -> Message:
    """The card as a message within every limit of Slack.

    `edition` is new at every edit of a message, so that no two of its versions share a block_id: Slack would keep
    what was typed into the old one. `locale` is a BCP 47 tag.
    """
    return Message(text=_summary(card, locale), blocks=_fitting(card, edition, locale))


def _summary(card: Card, locale: str) -> str:
    summary = next((line for line in (card.summary, (card.title,)) if not is_blank(line)), (_NOTHING,))
    return escape_within(write_line(summary, locale), TEXT_BYTES)


def _fitting(card: Card, edition: str, locale: str) -> list[NativeBlock]:
    whole = with_whole_title(card)
    note = catalogue(locale).chat.shortened(card.kind)
    units: tuple[Unit, ...] = ()
    for shortened in chain((whole,), (shorten_card(whole, room, note) for room in _ROOMS)):
        units = lay_out(shortened)
        blocks = draw_units(units, card.session, edition, locale)
        if len(blocks) <= BLOCKS and size_of(blocks) <= BLOCKS_BYTES:
            return blocks
    # Nothing but buttons and fields, and still too much: Slack may yet take it, if the number of blocks is right.
    return draw_units(press_together(units), card.session, edition, locale)


def size_of(blocks: Sequence[NativeBlock]) -> int:
    """The blocks' size in bytes as Slack is taken to count it."""
    return len(as_json(blocks))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where a unit stands, and what its drawing needs to know of the message around it."""

    number: int
    edition: str
    locale: str
    session: str
    label_limit: int

    @property
    def block_id(self) -> str:
        return f"{self.edition[: BLOCK_ID - _NUMBER]}.{self.number}"


def draw_units(units: Sequence[Unit], session: str, edition: str, locale: str) -> list[NativeBlock]:
    """The units as blocks, one each."""
    buttons = sum(len(buttons_in(unit)) for unit in units)
    limit = min(BUTTON_LABEL, max(1, _LABELS // max(1, buttons)))
    return [
        _draw_unit(unit, _Place(number=number, edition=edition, locale=locale, session=session, label_limit=limit))
        for number, unit in enumerate(units)
    ]


def _draw_unit(unit: Unit, place: _Place) -> NativeBlock:
    match unit:
        case Title():
            return HeaderBlock(type="header", block_id=place.block_id, text=plain_text(unit.text, HEADER))
        case Text():
            return _draw_text(unit, place)
        case Bullets() | Facts() | Steps() | Bars():
            return _rich(_draw_list(unit, place.locale), place)
        case FactRow():
            return _draw_fact_row(unit.fact, place)
        case ButtonRow():
            return _draw_buttons(unit.buttons, place)
        case InputField():
            return draw_field(unit, block_id=place.block_id, number=place.number)
        case _:
            assert_never(unit)


def _rich(parts: list[RichPart], place: _Place) -> RichTextBlock:
    return RichTextBlock(type="rich_text", block_id=place.block_id, elements=parts)


def _draw_text(text: Text, place: _Place) -> NativeBlock:
    spans = spans_of(text.line, place.locale)
    match text.tone:
        case Tone.LEAD:
            return _rich([section(bold(spans))], place)
        case Tone.NORMAL:
            return _rich([section(spans)], place)
        case Tone.WARNING:
            return _rich([RichQuote(type="rich_text_quote", elements=spans)], place)
        case Tone.QUIET:
            # Small print is plain text, which cannot show a moment in the reader's zone.
            return _rich([section(spans)], place) if has_moment(text.line) else _draw_aside(text.line, place)
        case _:
            assert_never(text.tone)


def _draw_aside(line: Line, place: _Place) -> ContextBlock:
    written = plain_text(write_line(line, place.locale), CONTEXT)
    return ContextBlock(type="context", block_id=place.block_id, elements=[written])


def _draw_list(unit: Bullets | Facts | Steps | Bars, locale: str) -> list[RichPart]:
    match unit:
        case Bullets():
            return [*_heading(unit.heading), _list([spans_of(item, locale) for item in unit.items])]
        case Facts():
            return [*_heading(unit.heading), _list([_draw_fact(fact, locale) for fact in unit.facts])]
        case Steps():
            return [*_heading(unit.heading, unit.total), _list([_draw_row(row, locale) for row in unit.rows])]
        case Bars():
            return [*_heading(unit.heading), *draw_bars(unit)]
        case _:
            assert_never(unit)


def _draw_fact(fact: Fact, locale: str) -> list[RichSpan]:
    label, value = bold(words(fact.label)), [] if is_blank(fact.value) else spans_of(fact.value, locale)
    return [*label, *words("\n"), *value] if label and value else label or value


def _draw_row(row: StepRow, locale: str) -> list[RichSpan]:
    # Where a line breaks, "20 min" stays together.
    length = row.length.replace(" ", "\u00a0")
    parts = [bold(words(row.name)), spans_of(row.when, locale), words(length)]
    spans = _joined([part for part in parts if part], _BETWEEN)
    return spans if is_blank(row.note) else [*spans, *words("\n"), *spans_of(row.note, locale)]


def _joined(parts: Sequence[list[RichSpan]], between: str) -> list[RichSpan]:
    joined: list[RichSpan] = []
    for part in parts:
        joined += [*words(between), *part] if joined else part
    return joined


def _heading(heading: str, aside: str = "") -> list[RichSection]:
    parts = [bold(words(heading)), words(aside)]
    spans = _joined([part for part in parts if part], _BETWEEN)
    return [section(spans)] if spans else []


def _list(items: Sequence[list[RichSpan]]) -> RichList:
    return RichList(type="rich_text_list", style="bullet", elements=[section(item) for item in items])


def _draw_fact_row(fact: Fact, place: _Place) -> SectionBlock:
    value = write_line(fact.value, place.locale)
    both = catalogue(place.locale).colon.join(part for part in (fact.label, value) if part.strip())
    block = SectionBlock(type="section", block_id=place.block_id, text=plain_text(both, SECTION))
    if fact.button:
        block["accessory"] = draw_button(
            fact.button, session=place.session, action_id=f"{PRESS}{place.number}.0", limit=place.label_limit
        )
    return block


def _draw_buttons(buttons: Sequence[Button], place: _Place) -> ActionsBlock:
    return ActionsBlock(
        type="actions",
        block_id=place.block_id,
        elements=[
            draw_button(button, session=place.session, action_id=f"{PRESS}{place.number}.{n}", limit=place.label_limit)
            for n, button in enumerate(buttons)
        ],
    )
