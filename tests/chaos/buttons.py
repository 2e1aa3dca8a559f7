"""What the buttons of a message say it is: of which plan, and which of its reminders."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from adapters.slack.buttons import read_value
from dialogs.cards import Press, Verb, decode
from tests.fakes.slack_json import is_array, is_object

_ON_REMINDERS: Final = frozenset({Verb.DONE, Verb.SKIP, Verb.SNOOZE, Verb.STOP})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """A reminder by its plan and number."""

    session: str
    number: int


def reminder_in(content: object) -> Reminder | None:
    """The reminder a message is, as it is sent to Slack or Teams; None for any other message."""
    for session, press in _presses(content):
        if press.verb in _ON_REMINDERS and press.value.isdecimal():
            return Reminder(session=session, number=int(press.value))
    return None


def session_in(content: object) -> str:
    """The plan whose message this is; AssertionError where no button tells."""
    for session in sessions_in(content):
        return session
    raise AssertionError("no button tells whose message this is")


def sessions_in(content: object) -> Iterator[str]:
    """The session of every button."""
    return (session for session, _ in _presses(content))


def _presses(content: object) -> Iterator[tuple[str, Press]]:
    """Every button with its session: at Slack in its value, at Teams in its data."""
    if is_object(content):
        session, spelled, value = content.get("session"), content.get("press"), content.get("value")
        if isinstance(session, str) and isinstance(spelled, str):
            press = decode(spelled)
            if press is not None:
                yield session, press
        elif content.get("type") == "button" and isinstance(value, str):
            read = read_value(value)
            if read.press is not None:
                yield read.session, read.press
    parts: list[object] = list(content.values()) if is_object(content) else list(content) if is_array(content) else []
    for part in parts:
        yield from _presses(part)
