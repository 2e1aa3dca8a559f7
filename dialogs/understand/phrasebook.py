"""The phrases that count while one question is asked, and how they are found in a message."""

from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from dialogs.lexicon import Lexicon, Phrases, Speech, Subject, Topic
from dialogs.understand.cues import Cue, Role
from dialogs.understand.deeds import Deeds
from dialogs.understand.lacking import Lacking
from dialogs.understand.plain import ASK, MARKS, PAUSE, STOP, Words, words_and_marks, words_of, write_out
from dialogs.understand.preferring import Preferring
from dialogs.understand.spelling import Spelling
from dialogs.understand.stems import Known, Stems

_EMPHATIC = (Role.YES, Role.NO, Role.NEGATOR, Role.DETERMINER)
_DENIALS = (Role.NEGATOR, Role.LACK, Role.CONCORD, Role.DETERMINER)
_ENDS = (Role.PAUSE, Role.STOP, Role.ASK, Role.BREAK, Role.ASIDE, Role.UNSURE)
_TAKEN = 6  # words of the longest phrase that takes back, and one more
_LINKER = 3  # words of the longest linker

_Sense = tuple[Role, Topic | None]
_MARKS: dict[Words, _Sense] = {(PAUSE,): (Role.PAUSE, None), (STOP,): (Role.STOP, None), (ASK,): (Role.ASK, None)}


class PhraseBook:
    """All phrases for one subject in one language, and those of a `foreign` one that it has no such words for."""

    def __init__(self, lexicon: Lexicon, subject: Subject, foreign: tuple[Lexicon, Subject] | None = None) -> None:
        speech, self._apostrophe = lexicon.speech, lexicon.apostrophe
        self._small = self._words(speech.small)
        others = self._words(speech.lookalikes)
        written = list(_written(_listed(speech, subject), self._apostrophe))
        self.yes_alone = frozenset(write_out(speech.yes_alone, self._apostrophe))
        self.no_alone = frozenset(write_out(speech.no_alone, self._apostrophe))
        self.unsure_alone = frozenset(write_out(speech.unsure_alone, self._apostrophe))
        if foreign is not None:
            known = Known(frozenset(word for _, words in written for word in words) | self._small | others)
            other, same = foreign
            loans = _written(_listed(other.speech, same), self._apostrophe)
            written += [(sense, words) for sense, words in loans if known.has_none_of(words)]
            self._small |= {word for word in self._words(other.speech.small) if known.has_none_of((word,))}
            others |= self._words(other.speech.lookalikes)
        vocabulary = {word for _, words in written for word in words}
        self._spelling = Spelling(vocabulary, self._small | others)
        stems = Stems(vocabulary)
        self._senses = dict(_MARKS)
        for sense, words in written:
            for spelled in stems.unfold(words):
                self._senses.setdefault(spelled, sense)
        self._longest: dict[str, int] = {}  # words of the longest phrase that begins with a word
        for words in (*self._senses, *write_out(speech.unsure_at_end, self._apostrophe)):
            self._longest[words[0]] = max(self._longest.get(words[0], 0), len(words))
        self.alone = _alone(speech, subject, self._apostrophe)
        self.deeds = Deeds(speech, subject, self._apostrophe)
        self.lacking = Lacking(speech, self._apostrophe)
        self.preferring = Preferring(speech, self._apostrophe)
        self.openers = self._words(speech.openers)
        self._takes_back = frozenset(write_out(lexicon.change.takes_back, self._apostrophe))
        self._unsure_at_end = frozenset(write_out(speech.unsure_at_end, self._apostrophe))
        self._negators = frozenset(
            words[0] for words, (role, _) in self._senses.items() if role in _DENIALS and len(words) == 1
        )
        self._linkers = frozenset(write_out(speech.linkers, self._apostrophe))

    def find(self, text: str) -> list[Cue]:
        """All words and marks of the text as cues, in order; at each place the longest phrase counts."""
        words = self._linked(self._spelling.correct(words_and_marks(text, self._apostrophe)))
        cues: list[Cue] = []
        at = 0
        while at < len(words):
            cue = self._longest_at(words, at)
            at += len(cue.words)
            # "no no es necesario" denies once.
            if cue.role not in _EMPHATIC or cue not in cues[-1:]:
                cues.append(cue)
        return cues

    def whole(self, text: str) -> Words:
        """The words and marks of the text as they are typed."""
        return tuple(words_and_marks(text, self._apostrophe))

    def is_idle(self, text: str) -> bool:
        """Whether all words are without content: "no" is "well" to one language."""
        return all(cue.role is Role.SMALL or cue.words[0] in MARKS for cue in self.find(text))

    def _linked(self, words: list[str]) -> list[str]:
        """The words without the pauses that stand right before a linker within a sentence."""
        if PAUSE not in words or not self._linkers:
            return words
        return [word for at, word in enumerate(words) if word != PAUSE or not self._links(words, at)]

    def _links(self, words: Sequence[str], pause: int) -> bool:
        """Whether the pause is no break: a linker follows, and before it stands more than a no ("no, that ...")."""
        after = tuple(words[pause + 1 : pause + 1 + _LINKER])
        if not any(after[:length] in self._linkers for length in range(1, len(after) + 1)):
            return False
        before = tuple(takewhile(lambda word: word not in MARKS, reversed(words[:pause])))
        plain = before in self.yes_alone or before in self.no_alone or self._senses.get(before, (None,))[0] in _EMPHATIC
        return bool(before) and not plain

    def after_taking_back(self, typed: Words) -> Words:
        """The end of what is typed, from where it takes back what stands before: "alone, no wait, in pairs"."""
        for at in range(len(typed) - 2, 0, -1):
            if typed[at] in (PAUSE, STOP):
                words = list(
                    islice((place for place in range(at + 1, len(typed)) if typed[place] not in MARKS), _TAKEN)
                )
                for length in range(len(words) - 1, 0, -1):
                    if tuple(typed[place] for place in words[:length]) in self._takes_back:
                        return typed[words[length] :]
        return typed

    def _longest_at(self, words: Sequence[str], at: int) -> Cue:
        for length in range(min(self._longest.get(words[at], 0), len(words) - at), 0, -1):
            part = tuple(words[at : at + length])
            if part in self._senses:
                role, topic = self._senses[part]
                return Cue(
                    role, part, topic, role not in _DENIALS and length > 1 and not self._negators.isdisjoint(part)
                )
            if part in self._unsure_at_end and self._ends(words, at + length):
                return Cue(Role.UNSURE, part)
        if words[at] in self._small:
            return Cue(Role.SMALL, (words[at],))
        return Cue(Role.STRANGER if words[at].isalnum() else Role.ASIDE, (words[at],))

    def _ends(self, words: Sequence[str], at: int) -> bool:
        """Whether no clause goes on here."""
        sense = self._senses.get((words[at],)) if at < len(words) else (Role.STOP, None)
        return (sense is not None and sense[0] in _ENDS) or not words[at].isalnum()

    def _words(self, phrases: Phrases) -> frozenset[str]:
        return words_of(phrases, self._apostrophe)


def _written(lists: Iterator[tuple[_Sense, Phrases]], apostrophe: str) -> Iterator[tuple[_Sense, Words]]:
    return ((sense, words) for sense, phrases in lists for words in write_out(phrases, apostrophe))


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
        (Role.CONCORD, speech.concord),
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
