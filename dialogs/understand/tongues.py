"""The languages, each made ready to be read when it is needed first."""

import re
from collections.abc import Callable, Mapping
from functools import cache, cached_property
from typing import Final, Literal

from dialogs import lexicon as lexicons
from dialogs.discovery import each_language
from dialogs.grid import Question
from dialogs.lexicon import Answer, Command, Lexicon, Phrases, Subject, Target
from dialogs.locales import language_of
from dialogs.understand.bookings import Bookings
from dialogs.understand.changes import Change, Changes
from dialogs.understand.commands import Commands, Politeness
from dialogs.understand.corrections import Corrections
from dialogs.understand.decision import decide
from dialogs.understand.hearing import hear
from dialogs.understand.phrasebook import PhraseBook
from dialogs.understand.plain import MARKS, plain, spellings, words_and_marks, write_out
from dialogs.understand.polyglot import ANSWERS, BOOKINGS, Polyglot, Purpose

Correction = tuple[Target, Answer]  # a question, or the case, and its new answer

LEXICONS: Final[Mapping[str, Lexicon]] = each_language(lexicons, "LEXICON", Lexicon)
FALLBACK: Final = "en"  # understood everywhere: many people answer a bot in English whatever their own language


class Tongue:
    """One language; its answers may have English words in them where it has none of its own."""

    def __init__(self, code: str) -> None:
        lexicon = LEXICONS[code]
        helped_by = None if code == FALLBACK else LEXICONS[FALLBACK]
        targets: tuple[Target, ...] = (*Question, "case")
        self.books: Mapping[Target, PhraseBook] = {target: _book(target, lexicon, helped_by) for target in targets}
        self._apostrophe = lexicon.apostrophe
        self._takes_back = frozenset(write_out(lexicon.change.takes_back, lexicon.apostrophe))
        self._ands = _any_word(lexicon.speech.ands)
        self._calendar = lexicon.calendar
        self._corrections = Corrections(lexicon, self.books, self._answer)
        self._politeness = Politeness(lexicon)
        self._commands = Commands(lexicon)
        self._agreement = frozenset(write_out(lexicon.agreement, lexicon.apostrophe))
        self._changes = Changes(lexicon, self._answer)

    @cached_property
    def bookings(self) -> Bookings:
        """The dates of the language: made ready on their own, since most messages are none."""
        return Bookings(self._calendar)

    def command(self, text: str) -> Command | None:
        """The command that the whole text is."""
        return next(filter(None, (self._commands.read(request) for request in self._politeness.requests(text))), None)

    def agrees(self, text: str) -> Literal[True] | None:
        """Whether the whole text says that what is suggested is right."""
        return any(request in self._agreement for request in self._politeness.requests(text)) or None

    def change(self, text: str) -> Change | None:
        """The change that the whole text is."""
        return next(filter(None, (self._changes.read(request) for request in self._politeness.requests(text))), None)

    def correction(self, text: str) -> Correction | None:
        """The answer to a question that the text names."""
        return self._corrections.read(text)

    def named_answer(self, text: str) -> Correction | None:
        """The same for a part of a message that gives several answers."""
        return self._corrections.read(text) or self._corrections.read_part(text)

    def pieces(self, text: str) -> tuple[str, ...] | None:
        """What stands between the words that join two answers; None where there are none."""
        pieces = tuple(piece for piece in self._ands.split(text) if piece.strip())
        return pieces if len(pieces) > 1 else None

    def instead(self, text: str) -> str | None:
        """What follows the words that take back an answer; None where there are none or nothing follows."""
        words = words_and_marks(text, self._apostrophe)
        spoken = [at for at, word in enumerate(words) if word not in MARKS]
        for end in range(len(spoken) - 1, 0, -1):
            if tuple(words[at] for at in spoken[:end]) in self._takes_back:
                return " ".join(words[spoken[end] :])
        return None

    def _answer(self, target: Target, text: str) -> Answer | None:
        heard = hear(text, self.books[target])
        return None if heard is None else decide(target, heard)


def _book(target: Target, lexicon: Lexicon, helped_by: Lexicon | None) -> PhraseBook:
    foreign = None if helped_by is None else (helped_by, _subject(target, helped_by))
    return PhraseBook(lexicon, _subject(target, lexicon), foreign)


def _subject(target: Target, lexicon: Lexicon) -> Subject:
    return lexicon.case if target == "case" else lexicon.questions[target]


def _any_word(phrases: Phrases) -> re.Pattern[str]:
    listed = sorted((plain(phrase.strip()) for phrase in spellings(phrases) if phrase.strip()), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, listed)) or '(?!)'})\b", re.IGNORECASE)


learned: Final[Callable[[str], Tongue]] = cache(Tongue)


@cache
def polyglot(purpose: Purpose) -> Polyglot:
    """Who knows which words."""
    return Polyglot(purpose, LEXICONS)


def codes(language: str) -> tuple[str, ...]:
    """The language where there is a lexicon of it, then English, then the others."""
    own = language_of(language)
    first = (own, FALLBACK) if own in LEXICONS and own != FALLBACK else (FALLBACK,)
    return (*first, *(code for code in LEXICONS if code not in first))


def trusted(language: str) -> tuple[str, ...]:
    """The language and English: what people can be expected to write."""
    order = codes(language)
    return order[: 1 + order.index(FALLBACK)]


def prepare(language: str) -> None:
    """Make the language ready, which takes a moment that the first person to write would otherwise wait for."""
    polyglot(ANSWERS)
    polyglot(BOOKINGS)
    for code in codes(language):
        _ = learned(code).bookings
