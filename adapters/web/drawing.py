"""Native messages and page contents -> HTML.

Templates escape everything; no string of a person or of a card reaches a page as markup.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import cache
from pathlib import Path
from typing import assert_never, cast

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from adapters.dates import format_day, format_when
from adapters.web.bars import draw_narrow_bars, draw_wide_bars
from adapters.web.messages import Message
from adapters.web.preview import Preview, Previewed
from adapters.web.printed import Printed
from adapters.web.render import NativeCard, NativeLine, NativeSpan, NativeText, NativeWhen
from dialogs.cards import Shape, When
from dialogs.locales import language_of, region_of
from dialogs.texts import CATALOGUES
from dialogs.texts.page import Page

_HERE = Path(__file__).parent

_MEDIA_TYPES: Mapping[str, str] = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """One static file."""

    content: bytes
    media_type: str


@cache
def assets() -> Mapping[str, Asset]:
    """The static files by name."""
    return {
        path.name: Asset(content=path.read_bytes(), media_type=_MEDIA_TYPES[path.suffix])
        for path in sorted((_HERE / "static").iterdir())
        if path.suffix in _MEDIA_TYPES
    }


@cache
def edition() -> str:
    """A name that changes with any static file, so that browsers may keep them for ever."""
    digest = hashlib.sha256()
    for name, asset in assets().items():
        digest.update(name.encode() + b"\0" + asset.content)
    return digest.hexdigest()[:12]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """For whom a page is drawn: their sentences, the locale of their dates, their id and their form token."""

    page: Page
    locale: str
    id: str
    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One line of the list of conversations; `next_day` is the next date of its plan."""

    conversation: str
    topic: str
    state: str
    next_day: date | None


def draw_home(reader: Reader, listed: Sequence[Listed]) -> str:
    """The first page."""
    return _draw("home.html", reader.page, reader=reader, listed=listed, here="")


def draw_conversation(
    reader: Reader,
    *,
    conversation: str,
    topic: str,
    messages: Sequence[Message],
    listed: Sequence[Listed],
    previews: Sequence[Preview],
) -> str:
    """The page of one conversation; `previews` are the platforms it leads to a preview for."""
    return _draw(
        "conversation.html",
        reader.page,
        reader=reader,
        conversation=conversation,
        topic=topic,
        messages=messages,
        listed=listed,
        previews=previews,
        here=conversation,
    )


def _in_its_language(card: NativeCard) -> NativeCard:
    """The card with the language it is written in at each of its dates: a reader's own may be another one."""
    return cast(NativeCard, _told(card, region_of(card.get("locale", ""))))


def _told(part: object, locale: str) -> object:
    match part:
        case {"type": "when"} if locale:
            return {**cast("dict[str, object]", part), "locale": locale}
        case dict():
            return {name: _told(each, locale) for name, each in cast("dict[str, object]", part).items()}
        case list():
            return [_told(each, locale) for each in cast("list[object]", part)]
        case _:
            return part


def draw_messages(reader: Reader, conversation: str, messages: Sequence[Message]) -> str:
    """All messages of a conversation, without the page around them."""
    return _draw("messages.html", reader.page, reader=reader, conversation=conversation, messages=messages)


def draw_replies(reader: Reader, conversation: str, cards: Sequence[NativeCard]) -> str:
    """Cards for one person that are not kept."""
    return _draw("replies.html", reader.page, reader=reader, conversation=conversation, cards_for_one=cards)


def draw_listed(reader: Reader, listed: Sequence[Listed], here: str) -> str:
    """The list of conversations, without the page around it; `here` is the one on screen."""
    return _draw("listed.html", reader.page, reader=reader, listed=listed, here=here)


def draw_printed(reader: Reader, printed: Printed) -> str:
    """The printable page of a plan."""
    return _draw("printed.html", reader.page, reader=reader, printed=printed)


def draw_preview(page: Page, *, conversation: str, topic: str, preview: Preview, cards: Sequence[Previewed]) -> str:
    """The cards of a conversation as another platform gets them."""
    return _draw("preview.html", page, conversation=conversation, topic=topic, preview=preview, cards=cards)


def draw_problem(page: Page, sentence: str) -> str:
    """A page that says one thing and leads back to the start."""
    return _draw("problem.html", page, sentence=sentence)


def _draw(name: str, page: Page, **context: object) -> str:
    return (
        _environment()
        .get_template(name)
        .render(page=page, colon=CATALOGUES[page.language].colon, edition=edition(), tongues=_tongues(), **context)
    )


@cache
def _tongues() -> tuple[tuple[str, str], ...]:
    """Every language with what it calls itself."""
    return tuple((code, texts.own_name()) for code, texts in CATALOGUES.items())


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    filters: dict[str, Callable[..., object]] = {
        "when": _write_when,
        "moment": _write_moment,
        "day": format_day,
        "plain": _write_plain,
        "pieces": _part_days,
        "wide_bars": draw_wide_bars,
        "narrow_bars": draw_narrow_bars,
        "spoken": _in_its_language,
        "language": language_of,
    }
    cast(dict[str, Callable[..., object]], environment.filters).update(filters)
    return environment


def _write_when(native: NativeWhen, locale: str) -> str:
    """By the customs of the reader's region, unless the card is in another language than theirs."""
    own = native.get("locale", locale)
    return format_when(_read_when(native), locale if language_of(own) == language_of(locale) else own)


def _write_moment(native: NativeWhen) -> str:
    """The `datetime` attribute: local, as the text beside it, which names the zone."""
    return f"{native['day']}T{native['time']}" if native["time"] else native["day"]


def _write_plain(line: NativeLine, locale: str) -> str:
    """A line without elements, for attributes."""
    return "".join(_write_span(span, locale) for span in line)


def _write_span(span: NativeSpan, locale: str) -> str:
    match span["type"]:
        case "text":
            return span["text"]
        case "link":
            return span["url"]
        case "when":
            return _write_when(span, locale)
        case _:
            assert_never(span["type"])


def _part_days(line: NativeLine) -> list[NativeLine]:
    """The line in pieces, each a date with the words before it and the sign after it ("bis Mo., 22. März")."""
    pieces: list[NativeLine] = [[]]
    for span in line:
        words = span["text"] if span["type"] == "text" else ""
        follows_date = bool(pieces[-1]) and pieces[-1][-1]["type"] == "when"
        sign, _, more = words.partition(" ")
        if follows_date and more and not any(map(str.isalnum, sign)):
            pieces[-1].append(NativeText(type="text", text=f"{sign} "))
            pieces.append([NativeText(type="text", text=more)])
        else:
            pieces[-1].append(span)
    return pieces


def _read_when(native: NativeWhen) -> When:
    clock = time.fromisoformat(native["time"]) if native["time"] else None
    return When(day=date.fromisoformat(native["day"]), time=clock, zone=native["zone"], shape=Shape(native["shape"]))
