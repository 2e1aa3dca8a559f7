"""The words around the name of a language that is asked for: "auf ... bitte", "please switch to ...", "v ..."."""

from collections.abc import Iterator
from functools import cache

from dialogs.lexicon import Phrases
from dialogs.understand.commands import reach
from dialogs.understand.plain import Words, words_and_marks, write_out
from dialogs.understand.tongues import LEXICONS


def asks_for_a_tongue(before: str, after: str) -> bool:
    """Whether words with a language's name between them do nothing but ask for it, each in whatever language."""
    return bool(before) and _is_made_of(_leads(), before) and (not after or _is_made_of(_politeness(), after))


def tongue_names() -> Iterator[tuple[str, str]]:
    """What languages are called in such a request where that is not their name, with their codes."""
    for lexicon in LEXICONS.values():
        for code, names in lexicon.tongue_names.items():
            yield from ((name.strip(), code) for name in names.split(","))


def _is_made_of(phrases: frozenset[Words], text: str) -> bool:
    words = tuple(word for word in words_and_marks(text, "") if word.isalnum())
    return len(words) in reach(words, phrases)


@cache
def _leads() -> frozenset[Words]:
    return _all(lexicon.tongue_leads for lexicon in LEXICONS.values()) | _politeness()


@cache
def _politeness() -> frozenset[Words]:
    return _all(lexicon.politeness for lexicon in LEXICONS.values())


def _all(lists: Iterator[Phrases]) -> frozenset[Words]:
    return frozenset(words for phrases in lists for words in write_out(phrases, ""))
