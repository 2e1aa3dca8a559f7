"""A plan's time as a picture: SVG that needs no style of its own to be understood.

Each phase is a band, each step a row in it: its name, its dates, and one mark on a time axis. So labels never meet,
however many steps share a day and however far away the last one is. On a phone the mark stands below the name, so
that the whole axis is on screen. Everything is drawn in the text colour: phases
differ by how marks are filled (outline, solid, half), so black and white print, dark mode and forced colours all
work. Names, dates and minutes are also in the table beside the picture.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from markupsafe import Markup

from adapters.dates import format_day_short

# All lengths in the picture's own units; where it has its full width one is about a CSS pixel.
_TOP = 44  # above the bands, for the label of the anchor
_BAND_HEAD = 32
_BAND_GAP = 10
_AXIS = 34  # below the bands
_HALF_DATE = 30  # beside the axis, for half of a date below its last day
_TICK_ROOM = 62  # the least distance of two dates on the axis
_SHORTEST_BAR = 12

_BARS = 340  # width of the bars' picture, which has to be readable on a phone
_BAR_ROW = 46
_LONGEST_TITLE = 36  # characters that fit beside a bar's number


@dataclass(frozen=True, slots=True, kw_only=True)
class _Layout:
    """Where things are in a row."""

    kind: str  # names the picture on its page
    width: int
    dates: int  # where the dates begin or end
    dates_side: str
    axis: int  # where the axis begins
    row: int
    name_y: int
    mark_y: int
    longest_name: int  # characters that fit before the dates

    @property
    def axis_end(self) -> int:
        return self.width - _HALF_DATE


_WIDE = _Layout(
    kind="timeline",
    width=960,
    dates=300,
    dates_side="start",
    axis=436,
    row=26,
    name_y=18,
    mark_y=13,
    longest_name=36,
)
_NARROW = _Layout(
    kind="narrow-timeline",
    width=360,
    dates=346,
    dates_side="end",
    axis=_HALF_DATE,
    row=44,
    name_y=16,
    mark_y=31,
    longest_name=22,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One step: when it opens, its last day if it has one, and its dates or length in words."""

    name: str
    opens: date
    due: date | None
    beside: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One phase; `kind` is a CSS class and chooses the filling; `minutes` are the learner's."""

    kind: str
    title: str
    minutes: int
    length: str  # the minutes in words
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """What the picture shows; `title` and `description` are its text alternative."""

    title: str
    description: str
    anchor: date
    anchor_label: str
    minutes_title: str
    lanes: tuple[Lane, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scale:
    first: date
    last: date
    layout: _Layout

    @property
    def length(self) -> int:
        return self.layout.axis_end - self.layout.axis

    @property
    def days(self) -> int:
        return max((self.last - self.first).days, 1)

    def x(self, day: date) -> float:
        return round(self.layout.axis + self.length * (day - self.first).days / self.days, 1)


def draw_timeline(timeline: Timeline, locale: str) -> Markup:
    """The steps on a time axis, the anchor day through all bands."""
    return _draw_timeline(timeline, locale, _WIDE)


def draw_narrow_timeline(timeline: Timeline, locale: str) -> Markup:
    """The same for a phone."""
    return _draw_timeline(timeline, locale, _NARROW)


def _draw_timeline(timeline: Timeline, locale: str, layout: _Layout) -> Markup:
    lanes = [lane for lane in timeline.lanes if lane.marks]
    scale = _scale(timeline.anchor, lanes, layout)
    bands: list[Markup] = []
    y = _TOP
    for lane in lanes:
        bands.append(_draw_band(lane, scale, y))
        y += _band_height(lane, layout) + _BAND_GAP
    bottom = y - _BAND_GAP
    height = bottom + _AXIS
    return _svg(
        layout.kind,
        timeline.title,
        timeline.description,
        (layout.width, height),
        [
            *_draw_ticks(scale, bottom, locale),
            _draw_anchor(timeline, scale, bottom),
            *bands,
        ],
    )


def draw_minutes(timeline: Timeline) -> Markup:
    """The learner's minutes per phase as bars with their numbers."""
    lanes = [lane for lane in timeline.lanes if lane.minutes]
    most = max((lane.minutes for lane in lanes), default=1)
    bars = [_draw_bar(lane, most, index * _BAR_ROW) for index, lane in enumerate(lanes)]
    description = ", ".join(f"{lane.title} {lane.length}" for lane in lanes)
    size = (_BARS, max(len(lanes), 1) * _BAR_ROW)
    return _svg("minutes", timeline.minutes_title, description, size, bars)


def _svg(kind: str, title: str, description: str, size: tuple[float, float], parts: Sequence[Markup]) -> Markup:
    width, height = size
    return Markup(
        '<svg class="{kind}" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
        'aria-labelledby="{kind}-title {kind}-description"><title id="{kind}-title">{title}</title>'
        '<desc id="{kind}-description">{description}</desc>{parts}</svg>'
    ).format(kind=kind, width=width, height=height, title=title, description=description, parts=Markup("").join(parts))


def _scale(anchor: date, lanes: Sequence[Lane], layout: _Layout) -> _Scale:
    days = [day for lane in lanes for mark in lane.marks for day in (mark.opens, mark.due) if day is not None]
    return _Scale(first=min([anchor, *days]), last=max([anchor, *days]), layout=layout)


def _band_height(lane: Lane, layout: _Layout) -> int:
    return _BAND_HEAD + layout.row * len(lane.marks) + 8


def _draw_band(lane: Lane, scale: _Scale, y: float) -> Markup:
    layout = scale.layout
    rows = [_draw_row(mark, scale, y + _BAND_HEAD + index * layout.row) for index, mark in enumerate(lane.marks)]
    return Markup(
        '<g class="lane {kind}"><rect class="band" x="0" y="{y}" width="{width}" height="{height}" rx="8"/>'
        '<text class="lane-title" x="14" y="{title_y}">{title}</text>{rows}</g>'
    ).format(
        kind=lane.kind,
        y=y,
        width=layout.width,
        height=_band_height(lane, layout),
        title_y=y + 21,
        title=lane.title,
        rows=Markup("").join(rows),
    )


def _draw_row(mark: Mark, scale: _Scale, y: float) -> Markup:
    layout = scale.layout
    return Markup(
        '<text class="step" x="14" y="{y}">{name}</text>'
        '<text class="beside" x="{x}" y="{y}" text-anchor="{side}">{beside}</text>{shape}'
    ).format(
        x=layout.dates,
        y=y + layout.name_y,
        side=layout.dates_side,
        name=_fit(mark.name, layout.longest_name),
        beside=mark.beside,
        shape=_draw_shape(mark, scale, y + layout.mark_y),
    )


def _draw_shape(mark: Mark, scale: _Scale, middle: float) -> Markup:
    start = scale.x(mark.opens)
    if mark.due is None or mark.due == mark.opens:
        return Markup('<circle class="mark" cx="{x}" cy="{y}" r="6"/>').format(x=start, y=middle)
    width = max(scale.x(mark.due) - start, _SHORTEST_BAR)
    return Markup('<rect class="mark" x="{x}" y="{y}" width="{width}" height="12" rx="6"/>').format(
        x=start, y=middle - 6, width=round(width, 1)
    )


def _draw_anchor(timeline: Timeline, scale: _Scale, bottom: float) -> Markup:
    x, width = scale.x(timeline.anchor), scale.layout.width
    # The label stays inside the picture, whichever end of the axis the day is at.
    if scale.layout is _NARROW:
        side, label_x = ("start", 0.0) if x < width / 2 else ("end", float(width))
    elif x < width * 0.45:
        side, label_x = "start", x - 6
    elif x > width * 0.75:
        side, label_x = "end", x + 6
    else:
        side, label_x = "middle", x
    return Markup(
        '<g class="anchor"><line x1="{x}" y1="{top}" x2="{x}" y2="{bottom}"/>'
        '<path d="M{x} {top}l-6 -9h12z"/><text x="{label_x}" y="{label_y}" text-anchor="{side}">{label}</text></g>'
    ).format(
        x=x, top=_TOP - 4, bottom=bottom, label_x=label_x, label_y=_TOP - 20, side=side, label=timeline.anchor_label
    )


def _draw_ticks(scale: _Scale, bottom: float, locale: str) -> Iterator[Markup]:
    for day in _ticks(scale):
        x = scale.x(day)
        yield Markup(
            '<line class="tick" x1="{x}" y1="{top}" x2="{x}" y2="{bottom}"/>'
            '<text class="date" x="{x}" y="{text_y}" text-anchor="middle">{text}</text>'
        ).format(x=x, top=_TOP, bottom=bottom + 6, text_y=bottom + 24, text=format_day_short(day, locale))


def _ticks(scale: _Scale) -> Iterator[date]:
    """Every Monday, or every second, third ... where there is no room for each."""
    per_week = scale.length * 7 / scale.days
    weeks = 1
    while weeks * per_week < _TICK_ROOM:
        weeks += 1
    day = scale.first + timedelta(days=-scale.first.weekday() % 7)
    while day <= scale.last:
        yield day
        day += timedelta(weeks=weeks)


def _draw_bar(lane: Lane, most: int, y: float) -> Markup:
    return Markup(
        '<g class="lane {kind}"><text class="step" x="2" y="{text_y}">{title}</text>'
        '<text class="number" x="{right}" y="{text_y}" text-anchor="end">{length}</text>'
        '<rect class="mark" x="2" y="{bar_y}" width="{width}" height="12" rx="6"/></g>'
    ).format(
        kind=lane.kind,
        title=_fit(lane.title, _LONGEST_TITLE),
        length=lane.length,
        right=_BARS - 2,
        text_y=y + 16,
        bar_y=y + 24,
        width=round(max((_BARS - 4) * lane.minutes / most, _SHORTEST_BAR), 1),
    )


def _fit(name: str, longest: int) -> str:
    return name if len(name) <= longest else name[: longest - 1].rstrip() + "…"
