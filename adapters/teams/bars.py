"""Lengths of time as rows of columns, under the same in words.

No Chart: phones leave it out or show no card at all (microsoft/AdaptiveCards issues 9120 and 9248). Columns are as old
as the format and weighted, not measured. In each stands nothing but a mark, so that none is too narrow for what it
holds; the marks are told apart without colour and come again with their names below. A screen reader has the words.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from adapters.literal import is_blank
from adapters.scale import to_scale
from adapters.teams.elements import Column, ColumnSet, Container, Element, RichTextBlock
from adapters.teams.text import BOLD, PLAIN, QUIET, heading, one_line, paragraph, paragraphs, run
from dialogs.cards import Bar, Bars, Part, Shade
from dialogs.texts import catalogue

_WEIGHT: Final = 100  # of all columns of the longest bar together
_LEAST: Final = 6  # of the smallest part: on a phone, room for its mark
_COLUMNS: Final = 6  # a column has padding, and a phone has no room for that of more
_BETWEEN: Final = " ·\u00a0"  # a line breaks before it


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """How a part looks: its mark and the style of its column."""

    mark: str
    style: Literal["accent", "good", "emphasis"]


_LOOKS: Final[Mapping[Shade, _Look]] = {
    Shade.LISTENING: _Look(mark="○", style="accent"),
    Shade.PRACTICE: _Look(mark="●", style="good"),
    Shade.LOGISTICS: _Look(mark="□", style="emphasis"),
}


def draw_bars(bars: Bars, locale: str) -> list[Element]:
    """The words, and the bars below each other, each with its name above and its parts below."""
    longest = max((_minutes(bar.parts) for bar in bars.bars), default=0)
    drawn = [items for bar in bars.bars if (items := _draw_bar(bar, longest, locale))]
    return [
        *heading(bars.heading, "medium", "large"),
        *paragraphs((bars.alt,), locale),
        *(Container(type="Container", items=items, spacing="medium") for items in drawn),
    ]


def _draw_bar(bar: Bar, longest: int, locale: str) -> list[Element]:
    name, length = one_line((bar.name,), locale), one_line((bar.length,), locale)
    named = f"{name}{catalogue(locale).colon}" if name and length else name
    runs = [run(text, look) for text, look in ((named, BOLD), (length, PLAIN)) if text]
    parts = [part for part in bar.parts if part.minutes > 0]
    items: list[Element] = [paragraph(runs)] if runs else []
    if parts:
        items += [_draw_row(parts, longest), _draw_key(parts, locale)]
    return items


def _draw_row(parts: Sequence[Part], longest: int) -> ColumnSet:
    lengths = [(part.shade, part.minutes) for part in parts]
    if len(lengths) > _COLUMNS:
        shades = dict.fromkeys(shade for shade, _ in lengths)
        lengths = [(shade, sum(minutes for each, minutes in lengths if each is shade)) for shade in shades]
    weights = to_scale([minutes for _, minutes in lengths], longest=longest, units=_WEIGHT, least=_LEAST)
    columns = [_draw_part(_LOOKS[shade], weight) for (shade, _), weight in zip(lengths, weights, strict=True)]
    rest = _WEIGHT - sum(weights)
    if rest:
        columns.append(Column(type="Column", width=rest, items=[], spacing="none"))
    return ColumnSet(type="ColumnSet", columns=columns, spacing="small")


def _draw_part(look: _Look, weight: int) -> Column:
    return Column(type="Column", width=weight, items=[paragraph([run(look.mark)])], spacing="none", style=look.style)


def _draw_key(parts: Sequence[Part], locale: str) -> RichTextBlock:
    return paragraph([run(_BETWEEN.join(_name(part, locale) for part in parts), QUIET)], "small")


def _name(part: Part, locale: str) -> str:
    # Where a line breaks, a mark and "20 min" stay with their words.
    texts = (_LOOKS[part.shade].mark, one_line((part.name,), locale), one_line((part.length,), locale))
    mark, name, length = (text.replace(" ", "\u00a0") for text in texts)
    return "\u00a0".join(text for text in (mark, name, length) if not is_blank((text,)))


def _minutes(parts: Sequence[Part]) -> int:
    return sum(max(0, part.minutes) for part in parts)
