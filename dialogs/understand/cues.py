"""What a phrase of the lexicon is in a message.

Each phrase has a role. A role says what the phrase does in a clause (turn, judge, agree, doubt), whatever the question
and the language; only topics and hints also say what they stand for.
"""

from dataclasses import dataclass
from enum import Enum, auto

from dialogs.lexicon import Topic
from dialogs.understand.plain import Words


class Role(Enum):
    """What a phrase does in a clause; `dialogs.lexicon.Speech` describes the roles that a language lists."""

    TOPIC = auto()
    HINT = auto()
    YES = auto()
    NO = auto()
    ASSENT = auto()
    LEANING = auto()
    UNSURE = auto()
    NEGATOR = auto()
    LACK = auto()
    CONCORD = auto()
    DETERMINER = auto()
    BEYOND = auto()
    NEEDED = auto()
    MUST = auto()
    FINE = auto()
    OPTIONAL = auto()
    IMPOSSIBLE = auto()
    BREAK = auto()
    SUBJECT = auto()
    EITHER = auto()
    ASKING = auto()
    ASIDE = auto()
    SMALL = auto()  # a word without content
    STRANGER = auto()  # any other word
    PAUSE = auto()
    STOP = auto()
    ASK = auto()


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase or mark found in a message."""

    role: Role
    words: Words
    topic: Topic | None = None  # what a topic or hint stands for
    denies: bool = False  # a negator is among its words

    @property
    def names(self) -> bool:
        return self.role in (Role.TOPIC, Role.HINT)
