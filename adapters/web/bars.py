"""Lengths of time as a picture: SVG that needs no style of its own to be understood.

Each bar has its name and its whole length above it and its parts with their lengths below. Parts differ by how they
are filled (hatched, solid, empty), so black and white print, dark mode and forced colours all work. On a phone there is
a picture of its own, so that words keep their size.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from adapters.scale import to_scale
from adapters.web.render import NativeBar, NativeBars, NativePart
from dialogs.cards import Shade

# All lengths in the picture's own units; where it has its full width one is about a CSS pixel.
_EDGE: Final = 1  # beside the bars, for half of an outline
_HEAD: Final = 24  # above a bar, a line for its name or its length
_BASE: Final = 16  # of the words in such a line
_BAR: Final = 30
_KEY: Final = 24  # a line of parts below a bar
_GAP: Final = 18  # between a bar's parts and the next one's name
_SLIVER: Final = 6  # the least that a part takes
_SWATCH: Final = 12
_BESIDE: Final = 18  # from the left of a swatch to its words
_BETWEEN: Final = 20  # two parts in one line
# Of a letter on average, wider than in any of the usual fonts, so that words never meet.
_LETTER: Final = 7.6
_BOLD: Final = 8.4


@dataclass(frozen=True, slots=True, kw_only=True)
class _Frame:
    """What the drawing of a part needs to know of the picture around it."""

    name: str  # of the picture, its own on its page
    width: int
    longest: int  # minutes

    @property
    def hatch(self) -> str:
        return f"{self.name}-hatch"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Head:
    """What stands above a bar, and how high it is."""

    drawn: Markup
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Key:
    """A part's name and length, and where they stand below the bar."""

    part: NativePart
    words: str
    x: float
    line: int


def draw_wide_bars(bars: NativeBars, name: str) -> Markup:
    """The picture for a page of any width; `name` is no other element's of the page."""
    return _draw(bars, f"{name}-wide", "wide", 520)


def draw_narrow_bars(bars: NativeBars, name: str) -> Markup:
    """The same for a phone."""
    return _draw(bars, f"{name}-narrow", "narrow", 320)


def _draw(bars: NativeBars, name: str, kind: str, width: int) -> Markup:
    frame = _Frame(name=name, width=width, longest=max((sum(_minutes(bar)) for bar in bars["bars"]), default=0))
    drawn: list[Markup] = []
    y = 0
    for bar in bars["bars"]:
        head, keys = _draw_head(bar, frame, y), list(_keys(bar["parts"], width))
        below = y + head.height
        drawn += [head.drawn, *_draw_parts(bar, frame, below), *(_draw_key(key, frame, below + _BAR) for key in keys)]
        y = below + (_BAR + (keys[-1].line + 1) * _KEY if keys else 0) + _GAP
    return Markup(
        '<svg class="bars {kind}" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
        'aria-labelledby="{name}-title {name}-description"><title id="{name}-title">{title}</title>'
        '<desc id="{name}-description">{alt}</desc>'
        '<defs><pattern id="{hatch}" width="7" height="7" patternUnits="userSpaceOnUse" '
        'patternTransform="rotate(45)"><path d="M0 0v7" stroke="currentColor" stroke-width="4"/></pattern></defs>'
        "{drawn}</svg>"
    ).format(
        kind=kind,
        name=name,
        width=width,
        height=max(y - _GAP, 1),
        title=bars["heading"] or ", ".join(bar["name"] for bar in bars["bars"]),
        alt=bars["alt"],
        hatch=frame.hatch,
        drawn=Markup("").join(drawn),
    )


def _draw_head(bar: NativeBar, frame: _Frame, y: int) -> _Head:
    name, length = _fit(bar["name"], frame.width, _BOLD), _fit(bar["length"], frame.width)
    room = frame.width - len(name) * _BOLD - len(length) * _LETTER
    # Beside each other, or where they would meet, below each other.
    down = 0 if not name or room >= _BETWEEN else _HEAD
    drawn = Markup(
        '<text class="bar-name" x="{left}" y="{y}">{name}</text>'
        '<text class="bar-length" x="{right}" y="{length_y}" text-anchor="end">{length}</text>'
    ).format(left=_EDGE, right=frame.width - _EDGE, y=y + _BASE, length_y=y + _BASE + down, name=name, length=length)
    return _Head(drawn=drawn, height=_HEAD + down)


def _draw_parts(bar: NativeBar, frame: _Frame, y: int) -> Iterator[Markup]:
    widths = to_scale(_minutes(bar), longest=frame.longest, units=frame.width - 2 * _EDGE, least=_SLIVER)
    x = _EDGE
    for part, width in zip(bar["parts"], widths, strict=True):
        if width:
            yield _draw_rect(part["shade"], frame, (x, y), (width, _BAR))
        x += width


def _draw_key(key: _Key, frame: _Frame, y: int) -> Markup:
    line = y + key.line * _KEY
    return Markup('{swatch}<text class="bar-part" x="{x}" y="{y}">{words}</text>').format(
        swatch=_draw_rect(key.part["shade"], frame, (key.x, line + 8), (_SWATCH, _SWATCH)),
        x=key.x + _BESIDE,
        y=line + 19,
        words=key.words,
    )


def _draw_rect(shade: str, frame: _Frame, at: tuple[float, float], size: tuple[float, float]) -> Markup:
    (x, y), (width, height) = at, size
    return Markup(
        '<rect class="part {shade}" x="{x}" y="{y}" width="{width}" height="{height}" fill="{fill}" '
        'stroke="currentColor"/>'
    ).format(shade=shade, x=x, y=y, width=width, height=height, fill=_fill(shade, frame))


def _fill(shade: str, frame: _Frame) -> str:
    match shade:
        case Shade.LISTENING:
            return f"url(#{frame.hatch})"
        case Shade.PRACTICE:
            return "currentColor"
        case _:
            return "none"


def _keys(parts: Sequence[NativePart], width: int) -> Iterator[_Key]:
    """The parts in lines, as many in each as have room beside each other."""
    x, line = float(_EDGE), 0
    for part in parts:
        words = _fit(" ".join(text for text in (part["name"], part["length"]) if text), width - _EDGE - _BESIDE)
        reach = _BESIDE + len(words) * _LETTER
        if x > _EDGE and x + reach > width:
            x, line = float(_EDGE), line + 1
        yield _Key(part=part, words=words, x=round(x, 1), line=line)
        x += reach + _BETWEEN


def _minutes(bar: NativeBar) -> list[int]:
    return [part["minutes"] for part in bar["parts"]]


def _fit(words: str, room: float, letter: float = _LETTER) -> str:
    longest = int(room / letter)
    return words if len(words) <= longest else words[: max(longest - 1, 0)].rstrip() + "…"
