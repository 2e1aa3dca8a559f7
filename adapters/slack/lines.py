"""Lines as rich text and as plain strings."""

from typing import assert_never

from adapters.dates import format_when
from adapters.literal import clean
from adapters.slack.blocks import Emphasis, RichDate, RichLink, RichSection, RichSpan, RichWords
from adapters.slack.dates import date_element
from dialogs.cards import Line, Link, Span, When


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
    """One paragraph; words of one look stand in one run, because every run takes room in the message."""
    runs: list[RichSpan] = []
    for span in spans:
        before = runs.pop() if runs else None
        runs += [span] if before is None else _run_on(before, span)
    return RichSection(type="rich_text_section", elements=runs)


def _run_on(first: RichSpan, then: RichSpan) -> list[RichSpan]:
    if first["type"] != "text" or then["type"] != "text" or first.get("style") != then.get("style"):
        return [first, then]
    both = first.copy()
    both["text"] += then["text"]
    return [both]


def _embolden(span: RichSpan) -> RichSpan:
    style = Emphasis(bold=True)
    match span["type"]:
        case "text":
            return RichWords(type="text", text=span["text"], style=style)
        case "link":
            return RichLink(type="link", url=span["url"], text=span["text"], style=style)
        case "date":
            return RichDate(
                type="date",
                timestamp=span["timestamp"],
                format=span["format"],
                fallback=span["fallback"],
                style=style,
            )
        case _:
            assert_never(span["type"])


def _span(span: Span, locale: str) -> RichSpan:
    if isinstance(span, Link):
        return RichLink(type="link", url=clean(span), text=clean(span))
    if isinstance(span, str):
        return RichWords(type="text", text=clean(span))
    return date_element(span, locale) or RichWords(type="text", text=format_when(span, locale))
