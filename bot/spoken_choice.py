"""A choice of language or of form of address, as it is typed."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from babel import Locale

from dialogs import understand
from dialogs.cards import Press, Verb
from dialogs.locales import Address, language_of
from dialogs.texts import CATALOGUES
from dialogs.understand import Command

_SIGNS: Final = " .!?:,„“”«»\"'"
_LONGEST: Final = 8  # words; a longer message is about something else


def read_choice(text: str, locale: str) -> Press | None:
    """The press that words such as "auf Deutsch bitte", "language german" or "form of address informal" stand for."""
    words = text.split()
    if not 1 < len(words) <= _LONGEST:
        return None
    for start in range(1, len(words)):
        before = " ".join(words[:start])
        for end in range(len(words), start, -1):
            name, after = _bare(" ".join(words[start:end])), " ".join(words[end:])
            # Names are looked up first: hardly any message holds one.
            if name in _tongues() and understand.asks_for_a_tongue(before, after):
                return _tongues()[name]
        name = _bare(" ".join(words[start:]))
        if name in _choices() and understand.read_command(before, language_of(locale)) is Command.LANGUAGE:
            return _choices()[name]
    return None


def _bare(words: str) -> str:
    return words.casefold().strip(_SIGNS)


@cache
def _tongues() -> Mapping[str, Press]:
    """Every language by what it is called in each of them."""
    return {_bare(name): Press(verb=Verb.SPEAK, value=code) for name, code in _called()}


def _called() -> Iterator[tuple[str, str]]:
    yield from understand.tongue_names()
    for code, texts in CATALOGUES.items():
        yield texts.own_name(), code
        yield from ((str(Locale(code).get_language_name(reader)), code) for reader in CATALOGUES)


@cache
def _choices() -> Mapping[str, Press]:
    """What can be chosen on the card, by its label, and by shorter names that would mean something else elsewhere."""
    choices = {code: Press(verb=Verb.SPEAK, value=code) for code in CATALOGUES}
    for texts in CATALOGUES.values():
        choices[_bare(texts.language_of_app())] = Press(verb=Verb.SPEAK)
        for form in Address:
            press = Press(verb=Verb.ADDRESS, value=form)
            choices |= {form: press, _bare(texts.address(form)): press}
    return {**_tongues(), **choices}
