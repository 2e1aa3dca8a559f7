"""What a turn wants from the world, as data.

`Show`, `Refresh` and `Attach` are kept with the session until they are done, so a crash delays them but never
loses them; they name a slot, never a card, because the card is rendered from the session as it is by then. A
`Whisper` is a hint to one person: it goes out with the answer to their press and may be lost with it.
"""

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from dialogs.reminders import number_in


class Slot(StrEnum):
    """One message of a session: shown once, then edited. Besides these there is one for each reminder (`slot_of`)."""

    GRID = "grid"  # the questions, then the recommendation
    PLAN = "plan"  # the date form, then the plan
    AGENDA = "agenda"  # the form for the agenda of the live session, then what it comes to
    READING = "reading"  # how each of its lines was classed
    REASONS = "reasons"  # why these days and lengths
    OBJECTION = "objection"  # the case against the recommendation
    REMINDERS = "reminders"  # what reminders say besides the plan: the form, then the answers
    PREVIEW = "preview"  # the coming reminders
    ENDING = "ending"  # one line: there will be no more reminders


class Place(StrEnum):
    """Where a slot is shown that is already on screen."""

    IN_PLACE = "in_place"  # edit the message, as after a press
    BELOW = "below"  # under what the person just typed; the older message closes


def known_slot(name: str) -> str:
    """The name of a slot that this version can draw; ValueError for any other."""
    return name if number_in(name) is not None else Slot(name).value


@dataclass(frozen=True, slots=True, kw_only=True)
class Show:
    """Bring this slot to its present state, posting it when it was never shown."""

    slot: str
    place: Place = Place.IN_PLACE


@dataclass(frozen=True, slots=True, kw_only=True)
class Refresh:
    """Bring this slot to its present state only if it is on screen."""

    slot: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Attach:
    """Hand over the plan as a calendar file."""


class NoticeKind(StrEnum):
    """Each thing that may have to be said to one person."""

    STALE = "stale"  # the button belongs to an earlier round
    ALREADY_ANSWERED = "already_answered"  # subject: question
    NOTHING_TO_DO = "nothing_to_do"  # the press asks for what cannot be done at this point
    NOT_YOURS = "not_yours"
    OWNER_DECIDES = "owner_decides"  # only the owner may do this, even when open to all
    NOW_OPEN = "now_open"
    NOW_CLOSED = "now_closed"
    UNCLEAR = "unclear"  # subject: what was typed
    FORM_ERRORS = "form_errors"
    EXPLAIN = "explain"  # subject: what is asked
    UNREAD = "unread"  # subject: the words of a booking that were left out
    NO_RESULT_YET = "no_result_yet"  # there is still a question open
    NO_PLAN_YET = "no_plan_yet"  # there is no date yet
    NO_AGENDA = "no_agenda"  # nobody has pasted one
    SNOOZE_MISTAKE = "snooze_mistake"  # subject: what is wrong with the date that was typed
    SNOOZE_TOO_LATE = "snooze_too_late"  # by then the step would be of no use any more
    # Said by the engine, which knows what the session cannot.
    GONE = "gone"  # no such session: expired, erased or never there
    NEWER = "newer"  # the session was written by a newer version of Livewise
    UNREADABLE = "unreadable"  # the session's document is damaged
    BUSY = "busy"  # could not be saved now; nothing changed
    UNKNOWN_PRESS = "unknown_press"  # a button no version of this code wrote
    FORGOTTEN = "forgotten"  # everything of this person is erased
    TOO_LONG = "too_long"  # what was typed is longer than is read


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One sentence for one person; `subject` is what it is about, shown literally."""

    kind: NoticeKind
    subject: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Whisper:
    """Tell this one person something."""

    notice: Notice
    to: str


_KINDS: Final = 256  # more than there are different effects: each is written and read thousands of times

Effect = Show | Refresh | Attach | Whisper
Lasting = Show | Refresh | Attach


@lru_cache(_KINDS)
def to_json(effect: Lasting) -> str:
    """The effect as text for the store."""
    match effect:
        case Show(slot=slot, place=place):
            return json.dumps({"do": "show", "slot": slot, "place": place})
        case Refresh(slot=slot):
            return json.dumps({"do": "refresh", "slot": slot})
        case Attach():
            return json.dumps({"do": "attach"})


@lru_cache(_KINDS)
def from_json(text: str) -> Lasting | None:
    """The effect that `to_json` wrote, None for one that this version does not know."""
    try:
        match json.loads(text):
            case {"do": "show", "slot": str(slot), "place": str(place)}:
                return Show(slot=known_slot(slot), place=Place(place))
            case {"do": "refresh", "slot": str(slot)}:
                return Refresh(slot=known_slot(slot))
            case {"do": "attach"}:
                return Attach()
            case _:
                return None
    except ValueError:
        return None
