"""What a turn comes to, and how its parts are put together."""

from dataclasses import dataclass, replace

from dialogs.effects import Effect, Notice, NoticeKind, Refresh, Whisper
from dialogs.events import Event
from dialogs.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """The session after an event, and what is to be done about it, in order."""

    session: Session
    effects: tuple[Effect, ...] = ()


def refresh(*slots: str) -> tuple[Refresh, ...]:
    """Bring these messages to their present state where they are on screen."""
    return tuple(Refresh(slot=slot) for slot in slots)


def tell(session: Session, event: Event, kind: NoticeKind, subject: str = "") -> Turn:
    """Nothing changes, and whoever did this is told something."""
    return and_tell(Turn(session=session), event, kind, subject)


def and_tell(turn: Turn, event: Event, kind: NoticeKind, subject: str = "") -> Turn:
    """The same turn, and whoever did this is told something."""
    whisper = Whisper(notice=Notice(kind=kind, subject=subject), to=event.actor)
    return replace(turn, effects=(*turn.effects, whisper))
