"""The phrases that count while one question is asked, and how they are found in a message.

Each phrase has a role. A role says what the phrase does in a clause (turn, judge, agree, doubt), whatever the question
and the language; only topics and hints also say what they stand for.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import product

from dialogs.lexicon import Lexicon, Phrases, Speech, Subject, Topic
from dialogs.understand.deeds import Deeds
from dialogs.understand.plain import ASK, PAUSE, STOP, Words, words_and_marks, words_of, write_out
from dialogs.understand.spelling import Spelling


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

    @property
    def names(self) -> bool:
        return self.role in (Role.TOPIC, Role.HINT)


_Sense = tuple[Role, Topic | None]
_MARKS: dict[Words, _Sense] = {(PAUSE,): (Role.PAUSE, None), (STOP,): (Role.STOP, None), (ASK,): (Role.ASK, None)}


class PhraseBook:
    """All phrases for one subject in one language."""

    def __init__(self, lexicon: Lexicon, subject: Subject) -> None:
        speech, self._apostrophe = lexicon.speech, lexicon.apostrophe
        written = [
            (sense, words)
            for sense, phrases in _listed(speech, subject)
            for words in write_out(phrases, self._apostrophe)
        ]
        vocabulary = {word for _, words in written for word in words}
        self._small = self._words(speech.small)
        self._spelling = Spelling(vocabulary, self._small | self._words(speech.lookalikes))
        self._senses = dict(_MARKS)
        for sense, words in written:
            for spelled in _unfold(words, vocabulary):
                self._senses.setdefault(spelled, sense)
        self._longest: dict[str, int] = {}  # words of the longest phrase that begins with a word
        for words in self._senses:
            self._longest[words[0]] = max(self._longest.get(words[0], 0), len(words))
        self.alone = _alone(speech, subject, self._apostrophe)
        self.deeds = Deeds(speech, subject, self._apostrophe)
        self.yes_alone = frozenset(write_out(speech.yes_alone, self._apostrophe))
        self.no_alone = frozenset(write_out(speech.no_alone, self._apostrophe))
        self.unsure_alone = frozenset(write_out(speech.unsure_alone, self._apostrophe))
        self.openers = self._words(speech.openers)

    def find(self, text: str) -> list[Cue]:
        """All words and marks of the text as cues, in order; at each place the longest phrase counts."""
        words = self._spelling.correct(words_and_marks(text, self._apostrophe))
        cues: list[Cue] = []
        at = 0
        while at < len(words):
            cues.append(self._longest_at(words, at))
            at += len(cues[-1].words)
        return cues

    def whole(self, text: str) -> Words:
        """The words and marks of the text as they are typed."""
        return tuple(words_and_marks(text, self._apostrophe))

    def _longest_at(self, words: Sequence[str], at: int) -> Cue:
        for length in range(min(self._longest.get(words[at], 0), len(words) - at), 0, -1):
            part = tuple(words[at : at + length])
            if part in self._senses:
                role, topic = self._senses[part]
                return Cue(role, part, topic)
        return Cue(Role.SMALL if words[at] in self._small else Role.STRANGER, (words[at],))

    def _words(self, phrases: Phrases) -> frozenset[str]:
        return words_of(phrases, self._apostrophe)


def _listed(speech: Speech, subject: Subject) -> Iterator[tuple[_Sense, Phrases]]:
    """Every list with its sense; where two hold the same phrase the earlier counts."""
    yield (Role.ASIDE, None), subject.asides
    for role, topics in ((Role.TOPIC, subject.topics), (Role.HINT, subject.hints)):
        for topic, phrases in topics.items():
            yield (role, topic), phrases
    for role, phrases in (
        (Role.ASKING, speech.asking),
        (Role.UNSURE, speech.unsure),
        (Role.NO, speech.no),
        (Role.YES, speech.yes),
        (Role.ASSENT, speech.assent),
        (Role.LEANING, speech.leaning),
        (Role.BEYOND, speech.beyond),
        (Role.IMPOSSIBLE, speech.impossible),
        (Role.OPTIONAL, speech.optional),
        (Role.NEEDED, speech.needed),
        (Role.MUST, speech.must),
        (Role.FINE, speech.fine),
        (Role.NEGATOR, speech.negators),
        (Role.LACK, speech.lacking),
        (Role.DETERMINER, speech.determiner),
        (Role.EITHER, speech.either),
        (Role.ASIDE, speech.asides),
        (Role.BREAK, speech.breaks),
        (Role.SUBJECT, speech.subjects),
    ):
        yield (role, None), phrases


def _alone(speech: Speech, subject: Subject, apostrophe: str) -> dict[Words, Topic | None]:
    """What whole messages stand for, None for those that say nothing that counts."""
    positions = zip(subject.order, speech.positions, strict=False)
    lists = [(None, speech.hold_alone), (None, subject.vague), *subject.alone.items(), *positions]
    return {words: topic for topic, phrases in reversed(lists) for words in write_out(phrases, apostrophe)}


def _unfold(words: Words, vocabulary: set[str]) -> Iterator[Words]:
    """The phrase, and once more for every other word of the vocabulary that one of its stems covers."""
    # Such a word is known as it is and therefore never spelled as the stem.
    choices = [
        [word, *(other for other in vocabulary if other.startswith(word[:-1]))] if word.endswith("*") else [word]
        for word in words
    ]
    return product(*choices)
