"""A choice of language or of form of address, as it is pressed or typed."""

from collections.abc import Iterator
from functools import cache
from typing import Final

from babel import Locale

from dialogs import understand
from dialogs.cards import Press, Verb
from dialogs.texts import CATALOGUES, Address
from dialogs.texts.spoken import language_of
from dialogs.understand import Command

_LONGEST: Final = 8  # words; a longer message is about something else


def read_choice(text: str, locale: str) -> Press | None:
    """The press that words such as "language german" or "form of address informal" stand for."""
    words = text.split()
    if not 1 < len(words) <= _LONGEST:
        return None
    for at in range(1, len(words)):
        if understand.read_command(" ".join(words[:at]), language_of(locale)) is Command.LANGUAGE:
            return _named(" ".join(words[at:]))
    return None


def _named(words: str) -> Press | None:
    return _names().get(words.casefold().strip(" .!?:„“”\"'"))


@cache
def _names() -> dict[str, Press]:
    """What each choice is called in each of the languages."""
    return {name.casefold(): press for name, press in _each_name()}


def _each_name() -> Iterator[tuple[str, Press]]:
    for code, texts in CATALOGUES.items():
        speak = Press(verb=Verb.SPEAK, value=code)
        yield code, speak
        yield texts.own_name(), speak
        for reader in CATALOGUES:
            yield str(Locale(code).get_language_name(reader)), speak
        yield texts.language_of_app(), Press(verb=Verb.SPEAK)
        for form in Address:
            yield form, Press(verb=Verb.ADDRESS, value=form)
            yield texts.address(form), Press(verb=Verb.ADDRESS, value=form)
