"""Lines as rich text and as plain strings."""

from adapters.dates import format_when
from adapters.literal import clean
from adapters.slack.blocks import Emphasis, RichDate, RichSection, RichSpan, RichWords
from adapters.slack.dates import date_element
from dialogs.cards import Line, Span, When


def has_moment(line: Line) -> bool:
    """Whether a reader in another zone should see another time."""
    return any(isinstance(span, When) and span.time is not None for span in line)


def spans_of(line: Line, locale: str) -> list[RichSpan]:
    """The line as rich text; Slack refuses empty runs, so they are left out."""
    spans = [_span(span, locale) for span in line]
    return [span for span in spans if span["type"] == "date" or span["text"]]


def words(text: str) -> list[RichSpan]:
    """Text as rich text."""
    return spans_of((text,), "")


def bold(spans: list[RichSpan]) -> list[RichSpan]:
    """The same in bold type."""
    return [_embolden(span) for span in spans]


def section(spans: list[RichSpan]) -> RichSection:
    """One paragraph."""
    return RichSection(type="rich_text_section", elements=spans)


def _embolden(span: RichSpan) -> RichSpan:
    style = Emphasis(bold=True)
    if span["type"] == "text":
        return RichWords(type="text", text=span["text"], style=style)
    return RichDate(
        type="date",
        timestamp=span["timestamp"],
        format=span["format"],
        fallback=span["fallback"],
        style=style,
    )


def _span(span: Span, locale: str) -> RichSpan:
    if isinstance(span, str):
        return RichWords(type="text", text=clean(span))
    return date_element(span, locale) or RichWords(type="text", text=format_when(span, locale))
