"""Lengths of time as lines of block characters, under the same in words.

Text on purpose: an image says nothing to whoever cannot see it and needs a public address, and the newer
`data_visualization` is not rolled out everywhere, so that a message with one may come back as `invalid_blocks`.
A width that every phone shows without breaking the lines.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from adapters.literal import clean, cut, is_blank
from adapters.scale import to_scale
from adapters.slack.blocks import RichPart, RichPreformatted
from adapters.slack.lines import section, words
from dialogs.cards import Bar, Bars, Shade

_WIDTH: Final = 40  # characters of a line
_LENGTH: Final = 14  # of them for a length in words, at most
_BETWEEN: Final = "  "
_CELLS: Final[Mapping[Shade, str]] = {Shade.LISTENING: "▒", Shade.PRACTICE: "█", Shade.LOGISTICS: "░"}


def draw_bars(bars: Bars) -> list[RichPart]:
    """The words, and the bars below each other with what their characters stand for."""
    said: list[RichPart] = [] if is_blank((bars.alt,)) else [section(words(bars.alt))]
    lines = [line for line in (*_bar_lines(bars.bars), *_key_lines(bars.bars)) if line]
    if lines:
        said.append(RichPreformatted(type="rich_text_preformatted", elements=words("\n".join(lines))))
    return said


def _bar_lines(bars: Sequence[Bar]) -> Iterator[str]:
    lengths = [cut(_one_line(bar.length), _LENGTH) for bar in bars]
    longest = max((sum(_minutes(bar)) for bar in bars), default=0)
    units = _WIDTH - 1 - max(map(len, lengths), default=0)
    for bar, length in zip(bars, lengths, strict=True):
        cells = to_scale(_minutes(bar), longest=longest, units=units)
        line = "".join(_CELLS[part.shade] * count for part, count in zip(bar.parts, cells, strict=True))
        yield cut(_one_line(bar.name), _WIDTH)
        yield " ".join(part for part in (line, length) if part)


def _minutes(bar: Bar) -> list[int]:
    return [max(0, part.minutes) for part in bar.parts]


def _key_lines(bars: Sequence[Bar]) -> Iterator[str]:
    """What each character stands for: one line, or more where the names are long."""
    parts = (part for bar in bars for part in bar.parts if part.minutes > 0)
    # A dictionary, because it keeps the order and holds nothing twice.
    keys = dict.fromkeys(cut(f"{_CELLS[part.shade]} {_one_line(part.name)}".rstrip(), _WIDTH) for part in parts)
    line = ""
    for key in keys:
        if line and len(line) + len(_BETWEEN) + len(key) > _WIDTH:
            yield line
            line = ""
        line = _BETWEEN.join(part for part in (line, key) if part)
    yield line


def _one_line(text: str) -> str:
    return " ".join(clean(text).split())
