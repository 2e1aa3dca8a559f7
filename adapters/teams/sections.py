"""What there is to read in a card.

Everything stands below each other and nothing side by side is measured by the client: on iOS, columns as wide as their
text cut it off (microsoft/Teams-AdaptiveCards-Mobile issue 151).
"""

from collections.abc import Sequence
from typing import assert_never

from adapters.literal import clean, is_blank, write_line
from adapters.teams.buttons import draw_link
from adapters.teams.elements import Container, Element, Look, OpenUrlAction, RichTextBlock, TextRun
from adapters.teams.text import BOLD, LINK, PLAIN, QUIET, heading, one_line, paragraph, paragraphs, run
from dialogs.cards import Bullets, Fact, Line, Link, StepRow, Steps, Text, Tone
from dialogs.texts import catalogue

_BULLET = "•\u00a0"
_BETWEEN = " ·\u00a0"  # a line breaks before it


def draw_text(text: Text, locale: str) -> list[Element]:
    """A paragraph in its tone."""
    match text.tone:
        case Tone.LEAD:
            return [*paragraphs(text.line, locale, BOLD)]
        case Tone.NORMAL:
            return _draw_line(text.line, locale)
        case Tone.QUIET:
            return [*paragraphs(text.line, locale, QUIET, "small")]
        case Tone.WARNING:
            return _warning(paragraphs(text.line, locale))
        case _:
            assert_never(text.tone)


def _draw_line(line: Line, locale: str) -> list[Element]:
    """A paragraph; one with an address in it leads there, wherever it is pressed.

    Not the address alone: text runs with an action are not drawn everywhere (`draw_link`).
    """
    addresses = [clean(span) for span in line if isinstance(span, Link)]
    if not addresses:
        return [*paragraphs(line, locale)]
    linked = Container(type="Container", items=[paragraph(_linked_runs(line, locale))], spacing="small")
    linked["selectAction"] = _opening(addresses[0])
    return [linked, *(draw_link(_opening(address)) for address in addresses[1:])]


def _linked_runs(line: Line, locale: str) -> list[TextRun]:
    runs: list[TextRun] = []
    for span in line:
        words = write_line((span,), locale).replace("\n", " ")
        if not is_blank((words,)):
            runs.append(run(words, LINK if isinstance(span, Link) else PLAIN))
        elif runs:
            runs[-1]["text"] += " "  # a run of nothing but blanks is none
    return runs


def _opening(address: str) -> OpenUrlAction:
    return OpenUrlAction(type="Action.OpenUrl", title=address, url=address)


def _warning(items: Sequence[RichTextBlock]) -> list[Element]:
    return [Container(type="Container", style="warning", items=items)] if items else []


def draw_bullets(bullets: Bullets, locale: str) -> list[Element]:
    """A list under its heading."""
    items = [_draw_bullet(item, locale) for item in bullets.items if not is_blank(item)]
    return [*heading(bullets.heading, "medium", "large"), *items] if items else []


def _draw_bullet(item: Line, locale: str) -> RichTextBlock:
    return paragraph([run(f"{_BULLET}{one_line(item, locale)}")], "small")


def draw_fact(fact: Fact, locale: str) -> list[RichTextBlock]:
    """A label with its value below."""
    return [*paragraphs((fact.label,), locale, BOLD), *paragraphs(fact.value, locale, PLAIN, "none")]


def draw_short_fact(fact: Fact, locale: str) -> list[RichTextBlock]:
    """The same in one paragraph, for an answer with its link below."""
    name, value = one_line((fact.label,), locale), one_line(fact.value, locale)
    runs = [*_runs(f"{name}{catalogue(locale).colon}" if name and value else name, BOLD), *_runs(value, PLAIN)]
    return [paragraph(runs)] if runs else []


def draw_steps(steps: Steps, locale: str) -> list[Element]:
    """A phase with its steps."""
    rows = [container for row in steps.rows for container in _draw_row(row, locale)]
    if not rows:
        return []
    title = [*heading(steps.heading, "medium", "large"), *paragraphs((steps.total,), locale, QUIET, "none")]
    return [Container(type="Container", items=[*title, *rows], separator=True, spacing="large")]


def _draw_row(row: StepRow, locale: str) -> list[Container]:
    # Where a line breaks, "20 min" stays together.
    name, length = one_line((row.name,), locale), one_line((row.length,), locale).replace(" ", "\u00a0")
    runs = [*_runs(name, BOLD), *_runs(f"{_BETWEEN}{length}" if name and length else length, PLAIN)]
    items = [
        *([paragraph(runs)] if runs else []),
        *paragraphs(row.when, locale, PLAIN, "none"),
        *paragraphs(row.note, locale, QUIET, "none"),
    ]
    return [Container(type="Container", items=items, spacing="medium")] if items else []


def _runs(text: str, look: Look) -> list[TextRun]:
    return [run(text, look)] if text else []
