"""In which language a message is read: the person's own, then English, then the others.

The first of these that covers the message (`polyglot`) reads it. Own and English count before the others, of which all
that say something must agree. Where no language covers the message its parts are read each in its own, and what they
say is put together.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, TypeVar

from dialogs.lexicon import Answer, Target
from dialogs.understand.decision import decide
from dialogs.understand.hearing import Heard, hear, together
from dialogs.understand.polyglot import ANSWERS, BOOKINGS, Part, in_languages
from dialogs.understand.tongues import FALLBACK, Tongue, codes, learned, polyglot, trusted

Read = TypeVar("Read")

_HELP: Final = frozenset({FALLBACK})  # its words are read in every language that has no such words


def read_request(text: str, language: str, read: Callable[[Tongue, str], Read | None]) -> Read | None:
    """What the whole message asks for, word by word."""
    own_and_english = trusted(language)
    found = _first(own_and_english, text, read)
    if found is not None:
        return found
    everyone = polyglot(ANSWERS)
    possible = everyone.covering(everyone.parts(text), codes(language))
    if own_and_english[0] in possible:
        return None
    return _agreed(read(learned(code), text) for code in possible if code not in own_and_english)


def read_details(text: str, language: str, read: Callable[[Tongue, str], Read | None]) -> Read | None:
    """What some words of the message say, whatever the others are, if none of these is known to doubt it."""
    everyone = polyglot(BOOKINGS)
    parts = everyone.parts(text)
    own_and_english = trusted(language)
    possible = everyone.covering(parts, codes(language))
    first = [code for code in own_and_english if code in possible] or everyone.leading(parts, own_and_english)
    if not first and not possible:
        first = [code for code in own_and_english if not everyone.hides_doubt(parts, frozenset({code}))]
    if first or not possible:
        return _first(first, text, read)
    readings = [read(learned(code), text) for code in possible]
    return None if None in readings else _agreed(readings)  # what one language leaves open is in doubt


def read_answer(target: Target, text: str, language: str) -> Answer | None:
    """The answer that the message gives to a question or to the follow-up about the case."""
    heard = hear_answer(target, text, language)
    return None if heard is None else decide(target, heard)


def hear_answer(target: Target, text: str, language: str) -> Heard | None:
    """What the message says about a question; None where it says nothing, or not the same in each possible language."""
    everyone = polyglot(ANSWERS)
    parts = everyone.parts(text)
    possible = everyone.covering(parts, codes(language))
    own, *english = trusted(language)
    if own in possible:
        return _hear_own(target, text, [own, *(code for code in english if code in possible)])
    first = [code for code in english if code in possible]
    first += [code for code in everyone.leading(parts, (own, *english), _HELP) if code not in first]
    found = _first(first, text, lambda tongue, words: hear(words, tongue.books[target]))
    if found is not None:
        return found
    if not possible:
        return _hear_parts(target, parts, language)
    others = [hear(text, learned(code).books[target]) for code in possible if code not in first]
    heard = [each for each in others if each is not None]
    return heard[0] if len({decide(target, each) for each in heard}) == 1 else None


def _hear_own(target: Target, text: str, possible: Sequence[str]) -> Heard | None:
    """What the message says in the first of the languages, or in the next where the first has no idle words for it."""
    book = learned(possible[0]).books[target]
    found = hear(text, book)
    if found is not None or book.is_idle(text):
        return found
    return _first(possible[1:], text, lambda tongue, words: hear(words, tongue.books[target]))


def _first(possible: Iterable[str], text: str, read: Callable[[Tongue, str], Read | None]) -> Read | None:
    return next((found for code in possible if (found := read(learned(code), text)) is not None), None)


def _agreed(readings: Iterable[Read | None]) -> Read | None:
    """What all those say that say anything; None where they contradict each other."""
    found = {reading for reading in readings if reading is not None}
    return found.pop() if len(found) == 1 else None


def _hear_parts(target: Target, parts: Sequence[Part], language: str) -> Heard | None:
    """What the parts say together, each in the language that knows most of it; None in any doubt."""
    heards: list[Heard] = []
    for code, spoken in in_languages(parts, codes(language)):
        if polyglot(ANSWERS).hides_doubt(spoken, _HELP | {code}):
            return None
        heard = hear(" ".join(part.text for part in spoken), learned(code).books[target])
        if heard is not None and heard.is_silent:
            return None
        if heard is not None:
            heards.append(heard)
    return together(heards) if heards else None
