"""Neutral card -> an Adaptive Card for Teams.

Six buttons are what a card may have; what else can be done is drawn as links, in place. Is the card too large for
Teams, it is shortened until it fits: text goes, from the end, and says so; buttons stay.
"""

from dataclasses import dataclass
from typing import Final

from adapters.literal import cut, is_blank
from adapters.shorten import shorten_card
from adapters.spelled import as_json
from adapters.teams.body import draw_body
from adapters.teams.elements import AdaptiveCard
from adapters.teams.limits import CARD_BYTES, SUMMARY, TITLE, VERSION
from adapters.teams.reply import Reply
from adapters.teams.text import NOTHING, heading, literal, one_line, paragraphs
from dialogs.cards import Card
from dialogs.texts import catalogue

# How much text is tried, in bytes, down to none.
_ROOMS: Final = tuple(CARD_BYTES * tenths // 10 for tenths in (7, 5, 4, 3, 2, 1, 0))
# What is spoken may also be SSML (the schema of `speak`), so nothing in it may look like that.
_NO_MARKUP: Final = str.maketrans("<>&", "   ")


@dataclass(frozen=True, slots=True, kw_only=True)
class AdaptiveMessage:
    """What an activity carries: the card, and one sentence for notifications and lists of messages."""

    card: AdaptiveCard
    summary: str


def render(card: Card, *, locale: str, reply: Reply = Reply.NONE) -> AdaptiveMessage:
    """The card within every limit of Teams; `locale` is a BCP 47 tag, `reply` says how it can be answered in words."""
    note = catalogue(locale).chat.shortened(card.kind)
    drawn = _draw(card, locale, reply)
    for room in _ROOMS:
        if size_of(drawn) <= CARD_BYTES:
            break
        drawn = _draw(shorten_card(card, room, note), locale, reply)
    # If it is still too large, it is nothing but buttons and fields: Teams may yet take it.
    return AdaptiveMessage(card=drawn, summary=_summary(card, locale))


def size_of(card: AdaptiveCard) -> int:
    """The card's size in bytes as Teams counts it."""
    return len(as_json(card).decode().encode("utf-16-le"))


def _summary(card: Card, locale: str) -> str:
    summary = next((line for line in (card.summary, (card.title,)) if not is_blank(line)), (NOTHING,))
    return literal(cut(one_line(summary, locale), SUMMARY))


def _draw(card: Card, locale: str, reply: Reply) -> AdaptiveCard:
    summary, texts = _summary(card, locale), catalogue(locale)
    body = [*heading(cut(card.title, TITLE), "large"), *draw_body(card, locale, reply, texts)]
    return AdaptiveCard(
        type="AdaptiveCard",
        version=VERSION,
        lang=texts.page.language,
        fallbackText=summary,
        speak=" ".join(summary.translate(_NO_MARKUP).split()) or NOTHING,
        body=body or paragraphs((summary,), locale),
    )
