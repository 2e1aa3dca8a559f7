"""What another platform would get for the cards of a conversation, without knowing any such platform."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from adapters.dates import format_when
from dialogs import views
from dialogs.cards import Card, CardKind, Line
from dialogs.effects import Slot
from dialogs.reminders import State, number_in, slot_of
from dialogs.session import Session
from dialogs.texts import Texts

_OVER: Final = frozenset({State.ENDED, State.LOST})


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A card as another platform gets it, and the address of a page that shows it there; empty: none."""

    json: str  # to read, so with line breaks
    link: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """Another platform: its name, how it draws a card in a locale (BCP 47), and what shows such a card."""

    name: str
    viewer: str
    site: str  # where a viewer that takes no cards by link can be found; empty where it takes them
    draw: Callable[[Card, str], Drawn]

    @property
    def address(self) -> str:
        """What the platform is called in an address."""
        return self.name.lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Previewed:
    """One card of a conversation."""

    kind: str
    title: str
    drawn: Drawn


def preview_cards(session: Session, preview: Preview, texts: Texts, locale: str) -> tuple[Previewed, ...]:
    """Every card the session has now."""
    cards = (replace(views.view(session, slot, texts), slot=slot) for slot in _slots(session))
    return tuple(
        Previewed(
            kind=card.kind.value,
            title=_title(card, locale),
            drawn=preview.draw(card, locale),
        )
        for card in cards
        if card.kind is not CardKind.CLOSED
    )


def _title(card: Card, locale: str) -> str:
    """What the card is called among the others; reminders have their training's name, so their numbers come with it."""
    title, number = card.title or _write(card.summary, locale), number_in(card.slot)
    return title if number is None else f"{title} · {number}"


def _slots(session: Session) -> Iterator[str]:
    """The messages there may be by now: each reminder that went out is one, and their end where it has come."""
    yield from (slot.value for slot in Slot if slot is not Slot.ENDING)
    if session.reminders is None:
        return
    yield from (slot_of(message.number) for message in session.reminders.messages)
    if session.reminders.state in _OVER:
        yield Slot.ENDING.value


def _write(line: Line, locale: str) -> str:
    return "".join(span if isinstance(span, str) else format_when(span, locale) for span in line)
