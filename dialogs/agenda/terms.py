"""What an agenda says once it is read: its lines, what stands out about them, and why each is what it is."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a line asks of the people in the room."""

    ASYNC = "async"  # one talks and others listen, or each works alone
    LIVE = "live"  # people do something with people or things, under eyes
    LOGISTICS = "logistics"
    UNKNOWN = "unknown"  # counts as live until somebody says what it is


class Role(StrEnum):
    """What a line does in its agenda."""

    OPENING = "opening"
    BREAK = "break"
    CLOSING = "closing"
    ORGANISATION = "organisation"
    PRACTICE = "practice"
    DEBRIEF = "debrief"  # talking about what was done
    LISTENING = "listening"
    ALONE = "alone"
    UNKNOWN = "unknown"


KIND_OF = {
    Role.OPENING: Kind.LOGISTICS,
    Role.BREAK: Kind.LOGISTICS,
    Role.CLOSING: Kind.LOGISTICS,
    Role.ORGANISATION: Kind.LOGISTICS,
    Role.PRACTICE: Kind.LIVE,
    Role.DEBRIEF: Kind.LIVE,
    Role.LISTENING: Kind.ASYNC,
    Role.ALONE: Kind.ASYNC,
    Role.UNKNOWN: Kind.UNKNOWN,
}


class Decider(StrEnum):
    """Who or what decided the kind of a line."""

    WORDS = "words"  # `because` is the word or phrase of the line
    PERSON = "person"  # somebody said so; `because` is empty
    NOTHING = "nothing"  # no word of the line is known; `because` is empty


class Remark(StrEnum):
    """What stands out in an agenda; nothing of it is mended."""

    TOTAL_DIFFERS = "total_differs"  # `minutes` is the total that is stated, the lines add up to something else
    LENGTH_DIFFERS = "length_differs"  # a line's own length is not that between its times; `minutes` is the length
    BACKWARDS = "backwards"  # the line begins before the one above it, or ends before it begins
    OVER_MIDNIGHT = "over_midnight"
    GAP = "gap"  # `minutes` are free between the line above and this one
    OVERLAP = "overlap"  # `minutes` of the line above are in this one as well
    NONSENSE = "nonsense"  # a time or length that cannot be meant: "25:00", "-15 min"; `words` is it
    NO_LENGTH = "no_length"  # the line counts as 0 minutes
    CUT = "cut"  # only the beginning was read; `line` is None


class Problem(StrEnum):
    """Why there is nothing to count."""

    EMPTY = "empty"  # no text, or no line in it but a title
    NOT_TEXT = "not_text"  # something else was pasted, such as a file of a word processor
    NO_TIMES = "no_times"  # lines, but none with a length


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One remark, on the line with this index or on the whole agenda."""

    remark: Remark
    line: int | None = None
    minutes: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """The offer to count a mixed line in two: what is listened to or done alone, and the rest.

    `listening` and `practice` are the words of the line. `minutes` is a guess at the listening: half, or what the line
    itself says of its parts; None where the line has no length.
    """

    listening: str
    practice: str
    minutes: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of an agenda.

    `text` is the line as typed, `title` the same without its times and marks. `minutes` is None where nothing says how
    long it takes. `start` is minutes from the midnight of its day, which is counted from 0 as days go on in the agenda.
    `key` is the place of the line in the agenda as read; the two halves of a line that was split share it.
    """

    key: int
    text: str
    title: str
    minutes: int | None
    kind: Kind
    role: Role
    because: str
    decider: Decider
    start: int | None = None
    day: int = 0
    split: Split | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """A read agenda. `language` is the one most of its words are in; `problem` is None where there is time to count."""

    lines: tuple[Line, ...]
    notes: tuple[Note, ...]
    language: str
    problem: Problem | None = None
