"""Typed words -> a command, an answer, a case or a booking; None where they do not plainly say one.

A wrong confident reading is worse than asking again, so every doubt ends in None. The method knows no language;
`dialogs.lexicon` holds what people say. An answer is read in five steps:

1. Words. The first 500 characters become plain words and three marks: "," pause, "." end of a sentence, "?" end
   of a question. Case, accents, apostrophes, markup and repeated letters go; a long word that is one slip away from
   a word of the lexicon becomes that word.
2. Cues. The longest phrases of the lexicon are found, each with a role: a topic that stands for an option, a
   negator, a judgement ("needed", "fine", "optional", "impossible"), a plain yes or no, doubt, a question back.
3. Clauses. Cues are grouped between marks and conjunctions. A negator turns the first judgement or all topics after
   it; "peers - not" turns the topics before it.
4. Judgements. What the clause says about its topics (or, if it names none, about the topics of the clause before)
   keeps, turns or drops them: peers + optional = no, later + not enough = yes, see `_EFFECTS`.
5. Decision. All clauses must agree. Doubt wins over everything except a considered answer after it ("not sure,
   probably yes"). For the goal, knowledge and behavior together are both, and "not just knowledge" is both as
   well: it names knowledge as a part. For practice, "must be live" beside async is live.

Whole-message commands and changes share step 1. Dates are read by patterns made from the lexicon's calendar.
"""

import html
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from enum import Enum, auto
from functools import cache
from itertools import product
from typing import Final

from dialogs.grid import Case, Option, Question
from dialogs.lexicon import Calendar, Command, Lexicon, Phrases, Speech, Subject, Target, Topic, en

__all__ = [
    "LEXICONS",
    "BookingWords",
    "Command",
    "read_booking",
    "read_case",
    "read_change",
    "read_command",
    "read_option",
]

LEXICONS: Final[Mapping[str, Lexicon]] = {"en": en.LEXICON}
_FALLBACK = "en"  # understood everywhere: many people answer a bot in English whatever their own language

_READ_LIMIT = 500  # characters read of a message
_PLAIN_LIMIT = 600  # characters after taking ligatures and accents apart, which can make a text many times longer
_WORD_LIMIT = 150  # words and marks read of a message
_DATE_LIMIT = 300  # characters read of a message that names a date
_WHOLE_LIMIT = 120  # characters of a message that can be one command as a whole
_WHOLE_WORDS = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingWords:
    """What a message says about the live session: local day and start, minutes, heads; None where it does not."""

    day: date | None
    start: time | None
    minutes: int | None
    participants: int | None


def read_command(text: str, language: str) -> Command | None:
    """The command that the whole message is, apart from politeness; None for anything else."""
    for code in _codes(language):
        whole = _whole_words(text, LEXICONS[code])
        for core in _cores(whole, _politeness(code)):
            if core in _commands(code):
                return _commands(code)[core]
    return None


def read_change(text: str, language: str) -> Target | None:
    """Which earlier answer the whole message asks to give again; None for anything else."""
    for code in _codes(language):
        whole = _whole_words(text, LEXICONS[code])
        for core in _cores(whole, _politeness(code)):
            target = _changes(code).read(core)
            if target is not None:
                return target
    return None


def read_option(question: Question, text: str, language: str) -> Option | None:
    """The answer that the message gives to this question, UNSURE for doubt; None where it is unclear."""
    for code in _codes(language):
        heard = _hear(text, _question_book(code, question))
        if heard is not None:
            return _DECISIONS[question](heard)
    return None


def read_case(text: str, language: str) -> Case | None:
    """The special case that the message names, NONE or UNSURE; None where it is unclear."""
    for code in _codes(language):
        heard = _hear(text, _case_book(code))
        if heard is not None:
            return _decide_case(heard)
    return None


def read_booking(text: str, language: str, today: date) -> BookingWords | None:
    """The session that the message describes, seen from the reader's local `today`; None without a certain day."""
    for code in _codes(language):
        words = _read_calendar(text, _clock(code), today)
        if words is not None:
            return words
    return None


def _codes(language: str) -> Iterator[str]:
    own = language.replace("_", "-").split("-")[0].lower()
    if own in LEXICONS and own != _FALLBACK:
        yield own
    yield _FALLBACK


# --- words ----------------------------------------------------------------------------------------------------

_PAUSE, _STOP, _ASK = ",", ".", "?"
_MARKS = frozenset((_PAUSE, _STOP, _ASK))

_TAG = re.compile(r"<[^<>]{0,100}>")
_APOSTROPHE = re.compile("['\u2019\u2018\u02bc`\u00b4\u2032]")
_SHORTCODE = re.compile(r":[a-z0-9_+\-]{1,40}:")
_SIGNS = {
    ":+1:": "👍",
    ":thumbsup:": "👍",
    ":ok_hand:": "👌",
    ":white_check_mark:": "✅",
    ":heavy_check_mark:": "✅",
    ":100:": "💯",
    ":-1:": "👎",
    ":thumbsdown:": "👎",
    ":x:": "❌",
    ":no_entry:": "⛔",
    ":shrug:": "🤷",
    ":man-shrugging:": "🤷",
    ":woman-shrugging:": "🤷",
}
_IN_NUMBER = re.compile(r"(?<=[0-9])[:.,](?=[0-9])")
_DASH = re.compile("\\s-+\\s|->|=>|--|[\u2013\u2014]")
_WORD = re.compile("[^\\W_]+|\\?+|[.!;:\n\u2026]|[,()\\[\\]{}|&=]|[\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]")


def _plain(text: str) -> str:
    """The text in lower case without markup, accents and invisible characters."""
    text = _TAG.sub(" ", html.unescape(text[:_READ_LIMIT]))
    decomposed = unicodedata.normalize("NFKD", text)[:_PLAIN_LIMIT]
    return "".join(_PLAIN.get(unicodedata.category(c), c) if c != "\n" else c for c in decomposed).casefold()


# Marks, format characters, skin tones and half characters vanish, control characters part words.
_PLAIN = {"Mn": "", "Me": "", "Cf": "", "Cs": "", "Co": "", "Cn": "", "Sk": "", "Cc": " "}


def _words(text: str, apostrophe: str) -> list[str]:
    """Words and marks."""
    # An accent typed as a character of its own is an apostrophe, so this comes before accents are dropped.
    plain = _plain(_APOSTROPHE.sub("'", text[:_READ_LIMIT])).replace("'", apostrophe)
    plain = _SHORTCODE.sub(lambda match: f" {_SIGNS.get(match[0], ' ')} ", plain)
    plain = _DASH.sub(_PAUSE, _IN_NUMBER.sub(" ", plain))
    return [_mark(found) for found in _WORD.findall(plain)[:_WORD_LIMIT]]


def _mark(found: str) -> str:
    if found[0] == "?":
        return _ASK
    if found in ".!;:\n\u2026":
        return _STOP
    return _PAUSE if found in ",()[]{}|&=" else found


def _split(phrases: Phrases, apostrophe: str) -> Iterator[tuple[str, ...]]:
    """The phrases as words, alternatives ("tool/app tells") written out."""
    for phrase in phrases.split(","):
        choices = [[_unit(choice, apostrophe) for choice in word.split("/")] for word in phrase.split()]
        for chosen in product(*choices):
            words = tuple(part for unit in chosen for part in unit)
            if words:
                yield words


def _unit(written: str, apostrophe: str) -> list[str]:
    words = [word for word in _words(written, apostrophe) if word not in _MARKS]
    if written.endswith("*"):
        words[-1] += "*"
    return words


# --- cues -----------------------------------------------------------------------------------------------------


class _Role(Enum):
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
    OTHER = auto()  # any other word


_NEGATED = {
    _Role.NEEDED: _Role.OPTIONAL,
    _Role.MUST: _Role.OPTIONAL,
    _Role.FINE: _Role.IMPOSSIBLE,
    _Role.OPTIONAL: _Role.NEEDED,
    _Role.IMPOSSIBLE: _Role.FINE,
}
_NAMING = (_Role.TOPIC, _Role.HINT)


@dataclass(frozen=True, slots=True)
class _Cue:
    """A role found in the text; topics and hints also say what they stand for."""

    role: _Role
    words: tuple[str, ...]
    topic: Topic | None = None


_STRETCHED = re.compile(r"(.)\1\1|(.)\2$")
_REPAIRS = 12  # unknown long words of one message that are compared; bounds the time
_FIVE = 5  # letters a word needs to be taken for another
_EIGHT = 8  # the same where a letter is wrong: among shorter words too many real ones differ by one letter


class _Book:
    """The phrases that count for one subject in one language, ready to be found."""

    def __init__(self, speech: Speech, subject: Subject, apostrophe: str) -> None:
        self.apostrophe = apostrophe
        self._senses: dict[tuple[str, ...], tuple[_Role, Topic | None]] = {}
        written = [
            ((role, topic), words)
            for role, topic, phrases in _listed(speech, subject)
            for words in _split(phrases, apostrophe)
        ]
        exact = {word for _, words in written for word in words if not word.endswith("*")}
        for sense, words in written:
            for spelled in _unfold(words, exact):
                self._senses.setdefault(spelled, sense)
        self._longest: dict[str, int] = defaultdict(int)  # words of the longest phrase that begins with a word
        for words in self._senses:
            self._longest[words[0]] = max(self._longest[words[0]], len(words))
        self._stems = {word for _, words in written for word in words if word.endswith("*")}
        self.small = _set_of(speech.small, apostrophe)
        self._known = exact | self.small | _set_of(speech.lookalikes, apostrophe)
        self._squeezed = {_squeeze(word): word for word in sorted(exact, reverse=True)}
        self._near: dict[tuple[str, int], list[str]] = defaultdict(list)  # by first letter and length
        for word in sorted(exact):
            if len(word) >= _FIVE:
                self._near[word[0], len(word)].append(word)
        self.yes_alone = frozenset(_split(speech.yes_alone, apostrophe))
        self.no_alone = frozenset(_split(speech.no_alone, apostrophe))
        self.unsure_alone = frozenset(_split(speech.unsure_alone, apostrophe))
        self.openers = _set_of(speech.openers, apostrophe)

    def spell(self, words: Iterable[str]) -> list[str]:
        """The words as the lexicon spells them, where it has them."""
        left = _REPAIRS
        spelled: list[str] = []
        for word in words:
            known = self._recognise(word)
            if known is None and left and len(word) >= _FIVE and word.isalpha():
                left -= 1
                known = self._repair(word)
            spelled.append(known or word)
        return spelled

    def find(self, words: Sequence[str]) -> Iterator[_Cue | str]:
        """Cues and marks, in order; at each place the longest phrase counts."""
        at = 0
        while at < len(words):
            if words[at] in _MARKS:
                yield words[at]
                at += 1
                continue
            cue = self._longest_at(words, at)
            yield cue
            at += len(cue.words)

    def _longest_at(self, words: Sequence[str], at: int) -> _Cue:
        for length in range(min(self._longest.get(words[at], 0), len(words) - at), 0, -1):
            part = tuple(words[at : at + length])
            if part in self._senses:
                role, topic = self._senses[part]
                return _Cue(role, part, topic)
        return _Cue(_Role.SMALL if words[at] in self.small else _Role.OTHER, (words[at],))

    def _recognise(self, word: str) -> str | None:
        if word in self._known or word in _MARKS:
            return word
        for end in range(len(word), 2, -1):
            if f"{word[:end]}*" in self._stems:
                return f"{word[:end]}*"
        # "yesss", "noo", "imediate"; a short word must itself be stretched, else "god" would be "good".
        stretched = len(word) >= _FIVE or _STRETCHED.search(word)
        return self._squeezed.get(_squeeze(word)) if stretched else None

    def _repair(self, word: str) -> str | None:
        near = (known for length in (-1, 0, 1) for known in self._near.get((word[0], len(word) + length), ()))
        return next((known for known in near if _one_slip(word, known)), None)


def _one_slip(word: str, known: str) -> bool:
    """Whether one letter of the word is missing, too many or wrong, or two neighbours are swapped."""
    start = next((at for at, (a, b) in enumerate(zip(word, known, strict=False)) if a != b), min(len(word), len(known)))
    typed, meant = word[start:], known[start:]
    if len(typed) != len(meant):
        return typed[1:] == meant or typed == meant[1:]
    swapped = typed[:2] == meant[1::-1] and typed[2:] == meant[2:]
    return swapped or (len(known) >= _EIGHT and typed[1:] == meant[1:])


def _listed(speech: Speech, subject: Subject) -> Iterator[tuple[_Role, Topic | None, Phrases]]:
    """Every list with its role; where two hold the same phrase the earlier counts."""
    yield _Role.ASIDE, None, subject.asides
    for role, topics in ((_Role.TOPIC, subject.topics), (_Role.HINT, subject.hints)):
        for topic, phrases in topics.items():
            yield role, topic, phrases
    yield from (
        (_Role.ASKING, None, speech.asking),
        (_Role.UNSURE, None, speech.unsure),
        (_Role.NO, None, speech.no),
        (_Role.YES, None, speech.yes),
        (_Role.ASSENT, None, speech.assent),
        (_Role.LEANING, None, speech.leaning),
        (_Role.BEYOND, None, speech.beyond),
        (_Role.IMPOSSIBLE, None, speech.impossible),
        (_Role.OPTIONAL, None, speech.optional),
        (_Role.NEEDED, None, speech.needed),
        (_Role.MUST, None, speech.must),
        (_Role.FINE, None, speech.fine),
        (_Role.NEGATOR, None, speech.negators),
        (_Role.LACK, None, speech.lacking),
        (_Role.DETERMINER, None, speech.determiner),
        (_Role.EITHER, None, speech.either),
        (_Role.ASIDE, None, speech.asides),
        (_Role.BREAK, None, speech.breaks),
        (_Role.SUBJECT, None, speech.subjects),
    )


def _unfold(words: tuple[str, ...], exact: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """The phrase, and once more for every exact word of the lexicon that one of its stems covers."""
    choices = [
        [word, *(other for other in exact if other.startswith(word[:-1]))] if word.endswith("*") else [word]
        for word in words
    ]
    return product(*choices)


def _squeeze(word: str) -> str:
    return re.sub(r"(.)\1+", r"\1", word)


def _set_of(phrases: Phrases, apostrophe: str) -> frozenset[str]:
    return frozenset(word for words in _split(phrases, apostrophe) for word in words)


@cache
def _question_book(code: str, question: Question) -> _Book:
    lexicon = LEXICONS[code]
    return _Book(lexicon.speech, lexicon.questions[question], lexicon.apostrophe)


@cache
def _case_book(code: str) -> _Book:
    lexicon = LEXICONS[code]
    return _Book(lexicon.speech, lexicon.case, lexicon.apostrophe)


# --- clauses --------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Clause:
    """Cues between two breaks; `asked` where its sentence ends in a question mark."""

    cues: list[_Cue] = field(default_factory=list[_Cue])
    run_on: bool = False  # no mark and no conjunction before it, only a new subject
    asked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What one clause says: its topics after negation, its judgement, and yes or no in so many words."""

    topics: frozenset[Topic] = frozenset()
    judgement: _Role | None = None
    yes: bool = False
    no: bool = False
    unsure: bool = False
    considered: bool = False  # a hedge stands in it
    either: bool = False
    asked: bool = False
    bare: _Role | None = None  # a judgement that names nothing, so it may be about the clause before


@dataclass(frozen=True, slots=True, kw_only=True)
class _Heard:
    """What a whole message says: the votes for each option, and which of them are demanded ("must be live")."""

    votes: frozenset[Topic]
    demanded: frozenset[Topic]
    yes: bool
    no: bool
    unsure: bool
    either: bool


def _hear(text: str, book: _Book) -> _Heard | None:
    """What the message says about the book's subject; None where it says nothing or asks back."""
    words = book.spell(_words(text, book.apostrophe))
    if tuple(word for word in words if word not in _MARKS) in book.unsure_alone:
        return _summarise([_Said(unsure=True)])
    found = list(book.find(words))
    if any(isinstance(cue, _Cue) and cue.role is _Role.ASKING for cue in found):
        return None
    said = [_listen(clause, book) for clause in _clauses(found, book.openers)]
    if any(_speaks(part) for part in said if not part.asked):
        said = [part for part in said if not part.asked]
    return _summarise(_refer_back(said)) if any(map(_speaks, said)) else None


def _speaks(said: _Said) -> bool:
    return bool(said.topics or said.yes or said.no or said.unsure)


def _clauses(found: Sequence[_Cue | str], openers: frozenset[str]) -> list[_Clause]:
    """The clauses of all sentences but those that ask something back."""
    clauses: list[_Clause] = []
    sentence: list[_Clause] = [_Clause()]
    for cue in (*found, _STOP):
        if isinstance(cue, _Cue):
            new_subject = cue.role is _Role.SUBJECT and _names(sentence[-1])
            if new_subject or cue.role is _Role.BREAK:
                sentence.append(_Clause(run_on=new_subject))
            sentence[-1].cues.append(cue)
        elif cue == _PAUSE:
            sentence.append(_Clause())
        else:
            clauses += _close(sentence, cue, openers)
            sentence = [_Clause()]
    return clauses


def _names(clause: _Clause) -> bool:
    return any(cue.role in _NAMING for cue in clause.cues)


def _close(sentence: list[_Clause], mark: str, openers: frozenset[str]) -> list[_Clause]:
    full = [clause for clause in sentence if clause.cues]
    if mark != _ASK or not full:
        return full
    if full[0].cues[0].words[0] in openers:
        return []
    for clause in full:
        clause.asked = True
    return full


class _Listener:
    """Hears the cues of one clause, one after the other."""

    def __init__(self, cues: Sequence[_Cue]) -> None:
        self._cues = cues
        self.topics: list[Topic | None] = []  # None: a topic that was negated into nothing
        self.hints: list[Topic | None] = []
        self.judgements: set[_Role] = set()
        self.plain: set[_Role] = set()  # YES and NO
        self.strangers = 0  # words without a role, before the first judgement
        self.negated = False
        self.denies = False  # a negator stands in it and nothing that it could turn: "they can't"
        self._pending = False  # a negator waits for what it turns
        self._back = False  # ... and may also turn what stands before it
        self._turned = False  # topics are being turned
        self._beyond = False
        self._at = 0

    def listen(self) -> None:
        for at, cue in enumerate(self._cues):
            self._at = at
            if cue.role in (_Role.NEGATOR, _Role.LACK):
                self._pending = not self._pending
                self._back = cue.role is _Role.NEGATOR
                self.negated = True
            elif cue.role in _NAMING:
                self._name(cue)
            elif cue.role in _NEGATED and not self._describes(cue):
                self._judge(cue.role)
            else:
                self._take(cue)
        self._finish()

    def _describes(self, cue: _Cue) -> bool:
        """Whether the word belongs to a stranger after it: "the new bonus scheme" judges nothing."""
        after = self._cues[self._at + 1 : self._at + 2]
        single = len(cue.words) == 1 and cue.role is not _Role.MUST
        return single and any(other.role is _Role.OTHER for other in after)

    def _take(self, cue: _Cue) -> None:
        if cue.role is _Role.DETERMINER:
            self._determine()
        elif cue.role is _Role.BEYOND:
            self._beyond = True
        elif cue.role is _Role.OTHER:
            self.strangers += not self.judgements
        elif cue.role in (_Role.YES, _Role.NO) and not self._pending:
            self.plain.add(cue.role)

    def _name(self, cue: _Cue) -> None:
        self._turned ^= self._pending
        self._pending = False
        topic = cue.topic
        if self._beyond:
            topic = Option.BOTH if topic in (Option.KNOWLEDGE, Option.BEHAVIOR) else None
        elif self._turned and topic is not None:
            topic = _OPPOSITES.get(topic)
        (self.topics if cue.role is _Role.TOPIC else self.hints).append(topic)

    def _judge(self, role: _Role) -> None:
        self.judgements.add(_NEGATED[role] if self._pending or self._beyond else role)
        self._pending = self._beyond = False

    def _determine(self) -> None:
        """Take the word "no": a negator right before a topic ("no real peers"), a plain no unless before a stranger."""
        after = self._cues[self._at + 1 : self._at + 3]
        named = next((cue for cue in after if cue.role in _NAMING), None)
        gap = after[: after.index(named)] if named else after[:1]
        if named and all(cue.role in (_Role.OTHER, _Role.SMALL) for cue in gap):
            self.negated = True
            if named.topic in (Option.NO, Case.NONE):  # "no later is fine" forgets a comma; turning it would be a guess
                self.plain.add(_Role.NO)
            else:
                self._pending, self._back = not self._pending, False
        elif not any(cue.role is _Role.OTHER for cue in gap):
            self.plain.add(_Role.NO)

    def _finish(self) -> None:
        if not (self._pending and self._back):
            return
        last = max(at for at, cue in enumerate(self._cues) if cue.role is _Role.NEGATOR)
        strange = any(cue.role is _Role.OTHER for cue in self._cues[last:])
        if self.topics or self.hints:
            # "peers - not" turns the peers; "peers don't travel" says something else about them.
            self.topics = [None if strange or t is None else _OPPOSITES.get(t) for t in self.topics]
            self.hints = [None if strange or t is None else _OPPOSITES.get(t) for t in self.hints]
        elif not strange and not self.strangers and not self.judgements:
            self.plain.add(_Role.NO)
            self.denies = True


_OPPOSITES: Final[Mapping[Topic, Topic]] = {
    Option.YES: Option.NO,
    Option.NO: Option.YES,
    Option.ASYNC: Option.LIVE,
    Option.LIVE: Option.ASYNC,
    Option.KNOWLEDGE: Option.BEHAVIOR,
    Option.BEHAVIOR: Option.KNOWLEDGE,
}


def _listen(clause: _Clause, book: _Book) -> _Said:
    roles = {cue.role for cue in clause.cues}
    core = tuple(word for cue in clause.cues if cue.role not in _HEDGES for word in cue.words)
    if core in book.yes_alone or core in book.no_alone:
        return _Said(
            yes=core in book.yes_alone,
            no=core in book.no_alone,
            considered=not roles.isdisjoint((_Role.ASSENT, _Role.LEANING)),
            asked=clause.asked,
        )
    listener = _Listener(clause.cues)
    listener.listen()
    strange = _Role.OTHER in roles
    named = list(listener.topics)
    if listener.judgements or listener.negated or not strange:
        named += listener.hints
    judgement, torn = _weigh(listener.judgements)
    yes, no = _Role.YES in listener.plain, _Role.NO in listener.plain
    silent = not (named or yes or no or _Role.UNSURE in roles)
    assents = silent and _Role.ASSENT in roles and not (listener.judgements or listener.negated or strange)
    # Something unknown is needed in "laptops are needed" and in "we must call them".
    bare = silent and not listener.strangers and not (strange and _Role.MUST in roles)
    return _Said(
        topics=frozenset(topic for topic in named if topic is not None and not torn),
        judgement=judgement,
        yes=yes or assents or (bare and judgement is _Role.NEEDED),
        no=no or (bare and judgement is _Role.OPTIONAL),
        unsure=_Role.UNSURE in roles,
        considered=not roles.isdisjoint((_Role.ASSENT, _Role.LEANING)),
        either=_Role.EITHER in roles,
        asked=clause.asked,
        bare=_Role.IMPOSSIBLE if listener.denies and clause.run_on else judgement if bare else None,
    )


_HEDGES = (_Role.ASSENT, _Role.LEANING, _Role.ASIDE)


def _weigh(judgements: set[_Role]) -> tuple[_Role | None, bool]:
    """The judgement that counts, and whether they contradict each other."""
    demands = not judgements.isdisjoint((_Role.NEEDED, _Role.MUST))
    refuses = next((role for role in (_Role.IMPOSSIBLE, _Role.OPTIONAL) if role in judgements), None)
    if demands and refuses:
        return None, True
    if demands:
        return _Role.NEEDED, False
    return refuses or next(iter(judgements), None), False


# What a judgement makes of a topic; None drops it, a judgement that is not listed keeps it.
_EFFECTS: Final[Mapping[Topic, Mapping[_Role, Topic | None]]] = {
    Option.YES: {_Role.FINE: None, _Role.OPTIONAL: Option.NO, _Role.IMPOSSIBLE: None},
    Option.NO: {_Role.OPTIONAL: None, _Role.IMPOSSIBLE: Option.YES},
    Option.LIVE: {_Role.FINE: None, _Role.OPTIONAL: Option.ASYNC, _Role.IMPOSSIBLE: Option.ASYNC},
    Option.ASYNC: {_Role.OPTIONAL: None, _Role.IMPOSSIBLE: Option.LIVE},
    Option.KNOWLEDGE: {_Role.OPTIONAL: Option.BEHAVIOR, _Role.IMPOSSIBLE: Option.BOTH},
    Option.BEHAVIOR: {_Role.OPTIONAL: Option.KNOWLEDGE, _Role.IMPOSSIBLE: Option.BOTH},
    Option.BOTH: {_Role.OPTIONAL: None, _Role.IMPOSSIBLE: None},
    **{case: {_Role.OPTIONAL: None, _Role.IMPOSSIBLE: None} for case in Case},
}


def _effect(topic: Topic, judgement: _Role | None) -> Topic | None:
    return topic if judgement is None else _EFFECTS[topic].get(judgement, topic)


def _refer_back(said: Sequence[_Said]) -> list[_Said]:
    """The same, with each judgement that names nothing applied to the clause before: "alone they can't"."""
    told: list[_Said] = []
    for part in said:
        before = told[-1] if told else None
        if (
            part.bare is not None
            and before is not None
            and before.judgement is None
            and before.topics
            and all(_effect(topic, part.bare) for topic in before.topics)
        ):
            told[-1] = replace(before, judgement=part.bare)
        else:
            told.append(part)
    return told


def _summarise(said: Sequence[_Said]) -> _Heard:
    doubt = max((at for at, part in enumerate(said) if part.unsure), default=None)
    if doubt is not None:
        settled = [part for part in said[doubt + 1 :] if part.considered and _speaks(part)]
        said, unsure = (settled, False) if settled else (said, True)
    else:
        unsure = False
    votes = {(_effect(topic, part.judgement), part.judgement) for part in said for topic in part.topics}
    return _Heard(
        votes=frozenset(topic for topic, _ in votes if topic is not None),
        demanded=frozenset(topic for topic, why in votes if topic is not None and why is _Role.NEEDED),
        yes=any(part.yes for part in said),
        no=any(part.no for part in said),
        unsure=unsure,
        either=any(part.either for part in said),
    )


# --- decisions ------------------------------------------------------------------------------------------------


def _decide_yes_no(heard: _Heard) -> Option | None:
    says = set(heard.votes)
    says |= {Option.YES} if heard.yes else set()
    says |= {Option.NO} if heard.no else set()
    if heard.unsure:
        return Option.UNSURE
    return _only_option(says)


def _decide_goal(heard: _Heard) -> Option | None:
    if heard.unsure:
        return Option.UNSURE
    if Option.BOTH in heard.votes or len(heard.votes) > 1:
        return None if heard.either else Option.BOTH
    return _only_option(heard.votes)


def _decide_practice(heard: _Heard) -> Option | None:
    if heard.unsure:
        return Option.UNSURE
    if len(heard.votes) > 1 and Option.LIVE in heard.demanded and not heard.either:
        return Option.LIVE
    return _only_option(heard.votes)


def _only_option(votes: Iterable[Topic]) -> Option | None:
    found = list(votes)
    return found[0] if len(found) == 1 and isinstance(found[0], Option) else None


_DECISIONS: Final[Mapping[Question, Callable[[_Heard], Option | None]]] = {
    Question.GOAL: _decide_goal,
    Question.CORRECTION: _decide_yes_no,
    Question.PEER: _decide_yes_no,
    Question.PRACTICE: _decide_practice,
}


def _decide_case(heard: _Heard) -> Case | None:
    cases = [case for case in heard.votes if isinstance(case, Case) and case is not Case.NONE]
    none = heard.no or Case.NONE in heard.votes
    if heard.unsure:
        return Case.UNSURE
    if not cases:
        return Case.NONE if none and not heard.yes else None
    return cases[0] if len(cases) == 1 and not none else None


# --- whole messages -------------------------------------------------------------------------------------------

_Phrase = tuple[str, ...]


def _whole_words(text: str, lexicon: Lexicon) -> _Phrase:
    """All words of a short message, without marks and signs; nothing of a long one."""
    short = text.strip()
    if len(short) > _WHOLE_LIMIT:
        return ()
    words = tuple(word for word in _words(short, lexicon.apostrophe) if word.isalnum())
    return words if len(words) <= _WHOLE_WORDS else ()


def _cores(words: _Phrase, polite: frozenset[_Phrase]) -> Iterator[_Phrase]:
    """What is left of the words without none, some or all of the politeness around them, the longest first."""
    fronts = _strip(words, polite)
    backs = [len(words) - end for end in _strip(words[::-1], frozenset(phrase[::-1] for phrase in polite))]
    spans = {(front, back) for front in fronts for back in backs if front < back}
    for front, back in sorted(spans, key=lambda span: (span[0] - span[1], span)):
        yield words[front:back]


def _strip(words: _Phrase, polite: frozenset[_Phrase]) -> list[int]:
    """How many words can be taken off the front."""
    reached = [0]
    for start in reached:
        for end in range(start + 1, len(words) + 1):
            if words[start:end] in polite and end not in reached:
                reached.append(end)
    return reached


@cache
def _politeness(code: str) -> frozenset[_Phrase]:
    return _phrases(LEXICONS[code].politeness, code)


@cache
def _commands(code: str) -> Mapping[_Phrase, Command]:
    commands = LEXICONS[code].commands
    return {phrase: command for command in commands for phrase in _phrases(commands[command], code)}


def _phrases(phrases: Phrases, code: str) -> frozenset[_Phrase]:
    return frozenset(_split(phrases, LEXICONS[code].apostrophe))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Changes:
    """The words of a change, ready to be compared."""

    code: str
    verbs: frozenset[_Phrase]
    links: frozenset[_Phrase]
    targets: Mapping[_Phrase, Target]
    into: frozenset[_Phrase]
    wrong: frozenset[_Phrase]

    def read(self, words: _Phrase) -> Target | None:
        """The target of "change the goal" or "the goal is wrong"."""
        for end in range(len(words), 0, -1):
            if words[:end] in self.verbs:
                return next((target for target, rest in self._targets(words[end:]) if self._closes(target, rest)), None)
        return next((target for target, rest in self._targets(words) if self._after_links(rest, self.wrong)), None)

    def _targets(self, words: _Phrase) -> Iterator[tuple[Target, _Phrase]]:
        """The targets that the words may begin with after links, each with the words that follow."""
        start = 0
        while True:
            for end in range(len(words), start, -1):
                if words[start:end] in self.targets:
                    yield self.targets[words[start:end]], words[end:]
            if words[start : start + 1] not in self.links:
                return
            start += 1

    def _closes(self, target: Target, rest: _Phrase) -> bool:
        while rest[:1] in self.links and rest[:1] not in self.into:
            rest = rest[1:]
        if not rest:
            return True
        new = " ".join(rest[1:])
        if rest[:1] not in self.into:
            return False
        reads = read_case(new, self.code) if target == "case" else read_option(target, new, self.code)
        return reads is not None

    def _after_links(self, rest: _Phrase, ends: frozenset[_Phrase]) -> bool:
        while rest[:1] in self.links:
            rest = rest[1:]
        return rest in ends


@cache
def _changes(code: str) -> _Changes:
    change = LEXICONS[code].change
    return _Changes(
        code=code,
        verbs=_phrases(change.verbs, code),
        links=_phrases(change.links, code),
        targets={phrase: target for target, said in change.targets.items() for phrase in _phrases(said, code)},
        into=_phrases(change.into, code),
        wrong=_phrases(change.wrong, code),
    )


# --- dates ----------------------------------------------------------------------------------------------------

# The patterns of a calendar. <<name>> stands for the spellings that the lexicon lists under that name, <n> for a
# number that is not the end of a longer one.
_PATTERNS: Final[Mapping[str, str]] = {
    "iso": r"<n>(?P<year>[12]\d{3})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?:t(?=\d)|(?!\d))",
    "dotted": r"<n>(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})(?:\.\s?(?P<year>[12]\d{3})|\.(?=\s|$))(?!\d)",
    "slashed": r"<n>(\d{1,2})(?P<sign>[-/.])(\d{1,2})(?P=sign)(\d{4}|\d\d)(?!\d)",
    "day_month": r"""
        (?P<range> \d{1,2} (?:<<ordinals>>|\.)? \s* (?:[-/,]|<<until>>|<<alternatives>>) \s*)?
        <n>(?P<day>\d{1,2}) (?:<<ordinals>>|\.)? [\s-]* (?:<<of>>\s+)? (?P<name><<months>>)\b\.?
        (?:[\s,-]+ (?P<year>[12]\d{3}) (?![\d:]))?
    """,
    "month_day": r"""
        \b(?P<name><<months>>)\b\.? \s* (?P<day>\d{1,2}) (?:<<ordinals>>)?
        (?![\d:]|\.\d|\s*(?:<<morning>>|<<afternoon>>|<<hours>>|<<minutes>>|(?:[^\W\d]+\s+)?<<people>>)\b)
        (?:[\s,-]+ (?P<year>[12]\d{3}) (?![\d:]))?
        (?P<range> \s* (?:[-/,]|(?:<<until>>|<<alternatives>>)\b) \s* \d{1,2} (?:<<ordinals>>)?
            (?![\d:.]|\s*(?:<<morning>>|<<afternoon>>|<<minutes>>|<<hours>>|(?:[^\W\d]+\s+)?<<people>>)\b))?
    """,
    "weekday": r"""
        (?P<before>\b<<next_week>>\s+ (?:<<coming>>\s+)?)? (?P<coming>\b<<coming>>\s+)?
        \b(?P<name><<weekdays>>)\b (?P<after>\s+<<next_week>>\b)?
    """,
    "near": r"\b(?:(?P<after_tomorrow><<after_tomorrow>>)|(?P<tomorrow><<tomorrow>>)|<<today>>)\b",
    "ahead": r"\b<<within>>\s+(?P<number>\d{1,3})\s+(?:(?P<days><<days>>)|<<weeks>>)\b",
    "elsewhere": r"\b<<elsewhere>>\s+(?:\w+\s+)?$",
    "shifted": r"\b<<shifted>>\b",
    "ordinal": r"\d(?:<<ordinals>>)\b",
    "span": r"""
        (?P<at>(?:\b|(?=@))<<at>>\s*)?
        <n>(?P<hour>\d{1,2}) (?:[:.](?P<minute>\d\d))? \s* (?P<half><<morning>>|<<afternoon>>)?
        \s* (?:-|<<until>>\s) \s*
        (?P<end_hour>\d{1,2}) (?:[:.](?P<end_minute>\d\d))? (?![\d:])
        (?:\s*(?P<end_half><<morning>>|<<afternoon>>)(?!\w)|\b)
        (?!\s*(?:<<minutes>>|<<hours>>|(?:[^\W\d]+\s+)?<<people>>)\b)
    """,
    "clock": r"""
        <n>(?P<hour>\d{1,2}):(?P<minute>\d\d) (?::\d\d(?:\.\d+)?)? z? (?![\d:])
        (?:\s*(?P<half><<morning>>|<<afternoon>>)(?!\w)|\b)
    """,
    "dot_clock": r"""
        (?P<at>(?:\b|(?=@))<<at>>\s*)? <n>(?P<hour>\d{1,2})\.(?P<minute>\d\d)(?!\d)
        (?:\s*(?P<half><<morning>>|<<afternoon>>)(?!\w)|\s*(?P<oclock><<oclock>>)\b)?
    """,
    "half_clock": r"<n>(?P<hour>\d{1,2})\s*(?P<half><<morning>>|<<afternoon>>)(?!\w)",
    "oclock": r"<n>(?P<hour>\d{1,2})\s*(?P<mark><<oclock>>|h)(?P<minute>\d\d)?\b",
    "at_hour": r"""
        (?:\b|(?=@))<<at>>\s*(?P<hour>\d{1,2})(?:\s*(?P<mark><<hours>>))?\b
        (?![:.]\d|\s*-|\s*(?:<<minutes>>|(?:[^\W\d]+\s+)?<<people>>)\b)
    """,
    "noon": r"\b<<noon>>\b",
    "lengths": r"\b<<lengths>>\b",
    "hours_minutes": r"""
        <n>(?P<hours>\d{1,2}) \s* <<hours>> \s* (?:[^\W\d]{1,3}\s+)? (?P<minutes>\d{1,2})
        (?:\s*(?:<<minutes>>|m))?\b (?!\.\d|:|\s*(?:[^\W\d]+\s+)?<<people>>\b)
    """,
    "length": r"""
        (?P<within>\b<<within>>\s+)? <n>(?P<range>\d+\s*(?:-|<<until>>|<<alternatives>>)\s*)?
        (?P<number>\d{1,4}(?:[.,]\d{1,2})?) [\s-]* (?:(?P<minutes><<minutes>>)|<<hours>>)\b
    """,
    "people": r"""
        <n>(?P<range>\d+\s*(?:-|<<until>>|<<alternatives>>)\s*)?
        (?P<number>\d{1,6}) \s+ (?:[^\W\d]+\s+)? <<people>>\b
    """,
    "group": r"\b<<groups>>\s+(?P<number>\d{1,6})\b(?![.,:]\d|\s*(?:-|<<until>>\b)\s*\d)",
    "heads": r"\b<<heads>>\s*:?\s*(?P<number>\d{1,6})(?=\s*(?:$|[,.;!)]))(?![.,]\d)",
}
_NUMBER_START = r"(?<![\w:/])(?<!\d[.,-])"
_DAY_READ, _READ = " \u00a4 ", " \u00a7 "  # what remains where a day, where anything else has been read
_UNREAD_AFTER_DAY = re.compile("\u00a4[\\s,\\-]*[0-9]")
_LEAP_CYCLE = 9  # years within which every date comes round
_FIRST_CLOCK_HOUR = 7  # "14h" is a time and "2h" a length where a language uses one word for both


class _Clock:
    """One language's calendar as patterns."""

    def __init__(self, calendar: Calendar) -> None:
        self.doubtful_hours = calendar.doubtful_hours
        self.months = _numbered(calendar.months)
        self.weekdays = _numbered(calendar.weekdays)
        self.numbers = {said: str(number) for number, phrases in calendar.numbers.items() for said in _said(phrases)}
        self.lengths = {said: minutes for minutes, phrases in calendar.lengths.items() for said in _said(phrases)}
        self.afternoon = _said(calendar.afternoon)
        self.hours = _said(calendar.hours)
        self.oclock = _said(calendar.oclock)
        self.spoken_number = re.compile(rf"\b{_among(self.numbers)}\b", re.ASCII)
        spellings: dict[str, Iterable[str]] = {name: _said(getattr(calendar, name)) for name in _LISTS}
        spellings |= {"months": self.months, "weekdays": self.weekdays, "lengths": self.lengths}
        alternatives = {name: _among(said) for name, said in spellings.items()}
        self._patterns = {
            name: re.compile(
                re.sub(r"<<(\w+)>>", lambda found: alternatives[found[1]], pattern).replace("<n>", _NUMBER_START),
                re.VERBOSE,
            )
            for name, pattern in _PATTERNS.items()
        }

    def __getitem__(self, name: str) -> re.Pattern[str]:
        return self._patterns[name]

    def tells_oclock(self, match: re.Match[str]) -> bool:
        """Whether the number with this word is a time; "2h" and "1h30" are lengths where the word means both."""
        length_word = match["mark"] in self.hours
        return not length_word or (
            int(match["hour"]) >= _FIRST_CLOCK_HOUR and (match["minute"] is not None or match["mark"] in self.oclock)
        )


# The calendar's lists that the patterns mention.
_LISTS = (
    *("today", "tomorrow", "after_tomorrow", "coming", "next_week", "within", "days", "weeks", "ordinals", "of"),
    *(
        "until",
        "alternatives",
        "elsewhere",
        "shifted",
        "at",
        "noon",
        "morning",
        "afternoon",
        "oclock",
        "minutes",
        "hours",
    ),
    *("people", "groups", "heads"),
)


@cache
def _clock(code: str) -> _Clock:
    return _Clock(LEXICONS[code].calendar)


def _said(phrases: Phrases) -> tuple[str, ...]:
    return tuple(_calendar_text(phrase) for phrase in phrases.split(",") if phrase.strip())


def _numbered(lists: Sequence[Phrases]) -> dict[str, int]:
    return {said: number for number, phrases in enumerate(lists) for said in _said(phrases)}


def _among(phrases: Iterable[str]) -> str:
    """A pattern of any of the phrases, the longest first."""
    longest_first = sorted(phrases, key=len, reverse=True)
    return "(?:" + "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in longest_first) + ")"


def _calendar_text(text: str) -> str:
    plain = _plain(_APOSTROPHE.sub("'", text))
    return " ".join(re.sub("[\u2010-\u2015\u2212]", "-", plain).replace("\u00a4", " ").replace("\u00a7", " ").split())


class _Page:
    """A text from which what has been read is taken out, so that no number is read twice."""

    def __init__(self, text: str) -> None:
        self.rest = text

    def take(
        self, pattern: re.Pattern[str], mark: str = _READ, wanted: Callable[[re.Match[str]], object] = bool
    ) -> list[tuple[re.Match[str], str]]:
        """What the pattern finds and is wanted, each with the text before it."""
        found = [(match, self.rest[: match.start()]) for match in pattern.finditer(self.rest) if wanted(match)]
        self.rest = pattern.sub(lambda match: mark if wanted(match) else match[0], self.rest)
        return found


def _read_calendar(text: str, clock: _Clock, today: date) -> BookingWords | None:
    plain = _calendar_text(text[:_DATE_LIMIT])
    page = _Page(clock.spoken_number.sub(lambda found: clock.numbers[" ".join(found[0].split())], plain))
    day = _take_day(page, clock, today)
    if day is None:
        return None
    start, span = _take_start(page, clock)
    minutes = _take_minutes(page, clock)
    participants = _take_participants(page, clock)
    # "14 May 27" and "Tuesday the 14th" say more about the day than was read.
    if _UNREAD_AFTER_DAY.search(page.rest) or clock["ordinal"].search(page.rest):
        return None
    return BookingWords(day=day, start=start, minutes=minutes or span, participants=participants)


def _take_day(page: _Page, clock: _Clock, today: date) -> date | None:
    if clock["shifted"].search(page.rest):
        return None
    dates = list(_take_dates(page, clock, today))
    weekdays = list(_take_weekdays(page, clock, today))
    relatives = list(_take_relatives(page, clock, today))
    if dates or relatives:
        days = set(dates + relatives)
        (day, *others) = days
        fits = all(coming is not None and day is not None and coming.weekday() == day.weekday() for coming in weekdays)
        return day if not others and fits else None
    return weekdays[0] if len(set(weekdays)) == 1 else None


def _take_dates(page: _Page, clock: _Clock, today: date) -> Iterator[date | None]:
    """The dates named by day and month; None for one that is impossible or could be two."""
    for match, before in page.take(clock["iso"], _DAY_READ):
        yield _here(before, clock, _date(match["year"], match["month"], match["day"]))
    for match, before in page.take(clock["slashed"], _DAY_READ):
        yield _here(before, clock, _date_either_way(match[1], match[3], match[4], match["sign"]))
    for match, before in page.take(clock["dotted"], _DAY_READ):
        yield _here(before, clock, _date_or_coming(match["year"], int(match["month"]), match["day"], today))
    for name in ("day_month", "month_day"):
        for match, before in page.take(clock[name], _DAY_READ):
            month = clock.months[" ".join(match["name"].split())] + 1
            day = None if match["range"] else _date_or_coming(match["year"], month, match["day"], today)
            yield _here(before, clock, day)


def _here(before: str, clock: _Clock, day: date | None) -> date | None:
    """The day, unless the words before it say that it is another one."""
    return None if clock["elsewhere"].search(before) else day


def _date(year: str | int, month: str | int, day: str | int) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _date_either_way(first: str, second: str, year: str, sign: str) -> date | None:
    """The date of three numbers where only one order is possible; with points the day comes first."""
    if len(year) < 4:
        return None
    orders = {_date(year, second, first)} if sign == "." else {_date(year, second, first), _date(year, first, second)}
    orders.discard(None)
    return orders.pop() if len(orders) == 1 else None


def _date_or_coming(year: str | None, month: int, day: str, today: date) -> date | None:
    if year is not None:
        return _date(year, month, day)
    dates = (_date(today.year + ahead, month, day) for ahead in range(_LEAP_CYCLE))
    return next((coming for coming in dates if coming is not None and coming >= today), None)


def _take_weekdays(page: _Page, clock: _Clock, today: date) -> Iterator[date | None]:
    """The coming day of each weekday named, strictly after today."""
    for match, before in page.take(clock["weekday"], _DAY_READ):
        weekday = clock.weekdays[" ".join(match["name"].split())]
        if match["before"] or match["after"]:
            ahead = 7 - today.weekday() + weekday
        else:
            ahead = (weekday - today.weekday() - 1) % 7 + 1
        yield _here(before, clock, _ahead(today, ahead))


def _take_relatives(page: _Page, clock: _Clock, today: date) -> Iterator[date | None]:
    for match, before in page.take(clock["near"], _DAY_READ):
        yield _here(before, clock, _ahead(today, 2 if match["after_tomorrow"] else 1 if match["tomorrow"] else 0))
    for match, before in page.take(clock["ahead"], _DAY_READ):
        number = int(match["number"])
        yield _here(before, clock, _ahead(today, number if match["days"] else 7 * number))


def _ahead(today: date, days: int) -> date | None:
    try:
        return today + timedelta(days=days)
    except OverflowError:
        return None


def _take_start(page: _Page, clock: _Clock) -> tuple[time | None, int | None]:
    """The start, None if there is none or it is in doubt, and the minutes of a span of time."""
    spans = [_span(match, clock) for match, _ in page.take(clock["span"], wanted=_tells_span)]
    starts: set[time | None] = {start for start, _ in spans}
    for name in ("clock", "dot_clock", "half_clock"):
        starts |= {_moment(match, "", clock) for match, _ in page.take(clock[name], wanted=_tells_time)}
    starts |= {_moment(match, "", clock) for match, _ in page.take(clock["oclock"], wanted=clock.tells_oclock)}
    starts |= {_moment(match, "", clock) for match, _ in page.take(clock["at_hour"])}
    starts |= {time(12) for _ in page.take(clock["noon"])}
    return (starts.pop() if len(starts) == 1 else None), (spans[0][1] if len(spans) == 1 else None)


def _tells_span(match: re.Match[str]) -> bool:
    return any(match[part] for part in ("at", "minute", "half", "end_minute", "end_half"))


def _tells_time(match: re.Match[str]) -> bool:
    """With a point between hours and minutes, "1.30" is a time only beside a word that says so."""
    told = match.groupdict()
    return "at" not in told or any(told[part] for part in ("at", "half", "oclock"))


def _span(match: re.Match[str], clock: _Clock) -> tuple[time | None, int | None]:
    start, end = _moment(match, "", clock), _moment(match, "end_", clock)
    if match["half"] is None and match["end_half"] is not None and end is not None:
        # "9-11 am" and "11-1 pm": the start is the last such hour before the end.
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
        halves = [time(h % 24, minute) for h in (hour % 12, hour % 12 + 12) if minute < 60 and hour <= 12]
        start = max((half for half in halves if half < end), default=None)
    if start is not None and end is not None:
        length = _minute_of_day(end) - _minute_of_day(start)
        return start, length if length > 0 else None
    return start, None


def _minute_of_day(moment: time) -> int:
    return 60 * moment.hour + moment.minute


def _moment(match: re.Match[str], prefix: str, clock: _Clock) -> time | None:
    """The time of day, None if there is no such time or it could be two."""
    told = match.groupdict()
    digits, half = told[f"{prefix}hour"], told.get(f"{prefix}half")
    hour, minute = int(digits), int(told.get(f"{prefix}minute") or 0)
    if half and hour <= 12:
        hour = hour % 12 + (12 if " ".join(half.split()) in clock.afternoon else 0)
    elif hour in clock.doubtful_hours and not digits.startswith("0"):
        return None
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _take_minutes(page: _Page, clock: _Clock) -> int | None:
    """The length, None if there is none or there are several."""
    found: set[int | None] = {clock.lengths[" ".join(match[0].split())] for match, _ in page.take(clock["lengths"])}
    for match, _ in page.take(clock["hours_minutes"]):
        found.add(60 * int(match["hours"]) + int(match["minutes"]))
    for match, _ in page.take(clock["length"]):
        number = float(match["number"].replace(",", "."))
        if not match["within"]:
            found.add(None if match["range"] else round(number if match["minutes"] else 60 * number))
    return found.pop() if len(found) == 1 else None


def _take_participants(page: _Page, clock: _Clock) -> int | None:
    """How many people, None if it is not said or in doubt."""
    found: set[int | None] = set()
    for match, _ in page.take(clock["people"]):
        found.add(None if match["range"] else int(match["number"]))
    for name in ("group", "heads"):
        found |= {int(match["number"]) for match, _ in page.take(clock[name])}
    return found.pop() if len(found) == 1 else None
