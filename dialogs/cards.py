"""The neutral card: everything a person may be shown, before any platform's idiom.

No markup crosses this border: strings are plain text and are shown literally, addresses (`Link`) included. A point in
time is a value (`When`), not a string, because one platform shows it in each reader's zone and another names the zone.
A button carries a `Press`; `encode` spells it for the wire and `decode` reads back what a client sends.
"""

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Shape(StrEnum):
    """How much of a moment is written."""

    FULL = "full"
    SHORT = "short"  # without the year, which stands above it
    CLOCK = "clock"  # the time of day alone, where the day and zone stand above it


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A local day, or a local moment, in an IANA time zone; never resolved to UTC before it is shown."""

    day: dt.date
    time: dt.time | None = None
    zone: str = "UTC"
    shape: Shape = Shape.FULL


class Link(str):
    """An http or https address within a text: shown as it was written, and followed where a platform can do that."""

    __slots__ = ()


Span = str | When
Line = tuple[Span, ...]


class Verb(StrEnum):
    """What a button asks for."""

    ANSWER = "answer"  # subject: question, value: option
    CONFIRM = "confirm"  # every answer that the description suggests
    CASE = "case"  # value: case
    CHANGE = "change"  # subject: question or "case"
    KEEP = "keep"  # keep the answer that was about to be changed
    PLAN = "plan"  # open the date form
    BOOK = "book"  # submit the date form
    KEEP_PLAN = "keep_plan"  # close the date form, keep what was there
    WHY = "why"  # show where each day and length comes from
    OBJECT = "object"  # show the case against this recommendation
    OPEN = "open"  # let everybody answer
    CLOSE = "close"  # the owner alone again
    RESTART = "restart"
    RESTORE = "restore"  # undo a restart
    CALENDAR = "calendar"  # the plan as a calendar file
    REMIND = "remind"  # reminders in this conversation
    STOP = "stop"  # value: the message's number, where it stands on one
    PREVIEW = "preview"  # the coming reminders as they will read
    DONE = "done"  # subject: step, value: the message's number; so for SKIP and UNDO
    SKIP = "skip"
    UNDO = "undo"
    SNOOZE = "snooze"  # value: the message's number; so for AWAKE
    AWAKE = "awake"  # leave the choices for snoozing
    LATER = "later"  # subject: for how long, value: the message's number
    DETAILS = "details"  # open the form of what reminders say besides the plan
    SET_DETAILS = "set_details"
    KEEP_DETAILS = "keep_details"
    CALL_OFF = "call_off"  # the date does not hold
    CALL_ON = "call_on"  # it does after all
    AGENDA = "agenda"  # value: where to open the form for the agenda of the live session, below by itself
    CHECK = "check"  # submit it
    KEEP_AGENDA = "keep_agenda"  # close it, keep what was there
    READING = "reading"  # how each line was classed
    LINE = "line"  # subject: a line that was classed wrongly
    CLASS = "class"  # subject: line, value: kind
    SPLIT = "split"  # subject: line, to be counted in two
    LENGTH = "length"  # subject: line, value: minutes
    ADOPT = "adopt"  # value: which of the proposed agendas is to be in the plan
    DROP_AGENDA = "drop_agenda"
    START = "start"  # a new conversation; outside any session
    BEGIN = "begin"  # submit the form that starts one, its answers included; outside any session
    LIST = "list"  # value: how many of this person's plans to leave out; outside any session
    FORGET = "forget"  # erase everything of this person; outside any session
    SETTINGS = "settings"  # show the choices of language and address; outside any session
    SPEAK = "speak"  # value: language, empty for the client's own; outside any session
    ADDRESS = "address"  # value: form of address; outside any session


# What concerns a person rather than a session, and is answered to them alone.
PERSONAL: Final = frozenset({Verb.LIST, Verb.FORGET, Verb.SETTINGS, Verb.SPEAK, Verb.ADDRESS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """A button's meaning: what it answers, and in which round, so that an old one can never be misapplied."""

    verb: Verb
    round: int = 0
    subject: str = ""
    value: str = ""


class Style(StrEnum):
    """How much a button stands out; never the only carrier of meaning."""

    PLAIN = "plain"
    PRIMARY = "primary"
    DANGER = "danger"


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A label that makes sense alone, for screen readers and for people who type it."""

    label: str
    press: Press
    style: Style = Style.PLAIN


class Tone(StrEnum):
    """The weight of a text block."""

    LEAD = "lead"  # the result or the question: read first
    NORMAL = "normal"
    QUIET = "quiet"  # an aside
    WARNING = "warning"  # something to put right


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One paragraph."""

    line: Line
    tone: Tone = Tone.NORMAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets:
    """A short list under an optional heading."""

    items: tuple[Line, ...]
    heading: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A label with its value, and the button that changes it."""

    label: str
    value: Line
    button: Button | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Labels with values under an optional heading."""

    facts: tuple[Fact, ...]
    heading: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """One dated step of a plan: its name, when it is on, how long it takes, and an optional note."""

    name: str
    when: Line
    length: str
    note: Line = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """One phase of a plan with its steps."""

    heading: str
    rows: tuple[StepRow, ...]
    total: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Buttons:
    """A group of buttons; `label` names the group for a screen reader."""

    label: str
    buttons: tuple[Button, ...]


class FieldKind(StrEnum):
    """What a form field takes; every platform has its own control for each."""

    DATE = "date"  # YYYY-MM-DD
    TIME = "time"  # HH:MM, 24 hours
    ZONE = "zone"  # IANA time zone name
    NUMBER = "number"
    CHOICE = "choice"  # one of `choices`
    TEXT = "text"
    LONG_TEXT = "long_text"  # several lines, as pasted


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One entry of a choice field."""

    value: str
    label: str


class Need(StrEnum):
    """Whether a form can be sent without this field."""

    REQUIRED = "required"
    OPTIONAL = "optional"


@dataclass(frozen=True, slots=True, kw_only=True)
class InputField:
    """One labelled input; `value` is what the person typed last, `error` what to put right about it."""

    name: str
    kind: FieldKind
    label: str
    value: str = ""
    hint: str = ""
    error: str = ""
    need: Need = Need.REQUIRED
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """Inputs that are sent together by one button, and the button that leaves without sending, if it takes one."""

    fields: tuple[InputField, ...]
    submit: Button
    cancel: Button | None = None


class Shade(StrEnum):
    """What a part of a bar stands for; never told apart by its colour alone."""

    LISTENING = "listening"
    PRACTICE = "practice"
    LOGISTICS = "logistics"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a bar: what it is called, its minutes and its minutes in words."""

    shade: Shade
    name: str
    minutes: int
    length: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A length of time in parts, in their order; parts without minutes are left out."""

    name: str
    parts: tuple[Part, ...]
    length: str  # of the whole, in words


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """Lengths of time beside each other, drawn to one scale; `alt` says the same in words."""

    bars: tuple[Bar, ...]
    alt: str
    heading: str = ""


Block = Text | Bullets | Facts | Steps | Buttons | Form | Bars


class CardKind(StrEnum):
    """What a card is for; a platform may give each kind its own frame."""

    QUESTION = "question"
    RECOMMENDATION = "recommendation"
    FORM = "form"
    PLAN = "plan"
    REASONS = "reasons"
    NOTICE = "notice"  # one sentence to one person
    CLOSED = "closed"  # the conversation goes on elsewhere; no live buttons
    HELP = "help"
    LIST = "list"
    HOME = "home"  # the app's own page
    SETTINGS = "settings"
    AGENDA = "agenda"
    REMINDER = "reminder"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One message.

    `session` names the session its buttons speak to, empty for cards outside any session, and `slot` which of the
    session's messages it is. `summary` is one full
    sentence: what a notification and a screen reader say. `locale` (BCP 47) says how its dates are written.
    """

    kind: CardKind
    title: str
    summary: Line
    blocks: tuple[Block, ...] = ()
    session: str = ""
    slot: str = ""
    locale: str = "en"


def plain(text: str) -> Line:
    """A line of nothing but text."""
    return (text,)


# A press on the wire: verb|round|subject|value, each part in this alphabet. Short, so that it fits the
# smallest platform limit for a button's value with room for a session id in front.
_PART = re.compile(r"[a-z0-9_.\-]{0,40}")
_SEPARATOR = "|"
_VERBS = {verb.value: verb for verb in Verb}


def encode(press: Press) -> str:
    """The press as a client will send it back."""
    return _SEPARATOR.join((press.verb.value, str(press.round), press.subject, press.value))


def decode(wire: str) -> Press | None:
    """What a client sent, or None where it is nothing this code ever wrote."""
    parts = wire[:200].split(_SEPARATOR)
    if len(parts) != 4 or not all(_PART.fullmatch(part) for part in parts):
        return None
    verb, number, subject, value = parts
    if verb not in _VERBS or not re.fullmatch(r"[0-9]{1,9}", number):
        return None
    return Press(verb=_VERBS[verb], round=int(number), subject=subject, value=value)
