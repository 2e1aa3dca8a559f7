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

_SIGNS: Final = " .!?:,„“”«»\"'"
_LONGEST: Final = 8  # words; a longer message is about something else
# May stand before the name of a language that is asked for, in any of the languages: "auf Deutsch", "switch to ...".
_LEADS: Final = frozenset(
    [
        "in",
        "to",
        "on",
        "auf",
        "en",
        "au",
        "à",
        "a",
        "al",
        "po",
        "v",
        "na",
        "please",
        "bitte",
        "switch",
        "change",
        "speak",
        "talk",
        "wechsle",
        "sprich",
        "sprechen",
        "sie",
        "wir",
        "parle",
        "parlez",
        "parlons",
        "passe",
        "passez",
        "passer",
        "cambia",
        "cambiar",
        "habla",
        "hable",
        "hablemos",
        "pasa",
        "govori",
        "govorite",
        "preklopi",
        "language",
        "sprache",
        "langue",
        "idioma",
        "jezik",
        "let's",
        "use",
        "can",
        "could",
        "you",
        "do",
        "tu",
        "usted",
    ]
)
# The names in Slovenian as they stand in such a request: "po nemško", "v nemščini", "v nemščino".
_STEMS: Final = {"en": "angle", "de": "nem", "fr": "franco", "es": "špan", "sl": "sloven"}
_ENDINGS: Final = ("ško", "sko", "ščini", "ščino")
_POLITE: Final = (" please", " bitte", " svp", " s'il vous plaît", " s'il te plaît", " por favor", " prosim")


def read_choice(text: str, locale: str) -> Press | None:
    """The press that words such as "language german" or "form of address informal" stand for."""
    words = text.split()
    if not 1 < len(words) <= _LONGEST:
        return None
    for at in range(1, len(words)):
        lead = " ".join(words[:at])
        is_asked = understand.read_command(lead, language_of(locale)) is Command.LANGUAGE
        if (is_asked or _LEADS.issuperset(lead.casefold().split())) and (press := _named(" ".join(words[at:]))):
            return press
    return None


def _named(words: str) -> Press | None:
    name = words.casefold().strip(_SIGNS)
    for polite in _POLITE:
        name = name.removesuffix(polite).strip(_SIGNS)
    return _names().get(name)


@cache
def _names() -> dict[str, Press]:
    """What each choice is called in each of the languages."""
    return {name.casefold(): press for name, press in _each_name()}


def _each_name() -> Iterator[tuple[str, Press]]:
    for code, texts in CATALOGUES.items():
        speak = Press(verb=Verb.SPEAK, value=code)
        yield code, speak
        yield texts.own_name(), speak
        yield from ((f"{_STEMS[code]}{ending}", speak) for ending in _ENDINGS if code in _STEMS)
        for reader in CATALOGUES:
            yield str(Locale(code).get_language_name(reader)), speak
        yield texts.language_of_app(), Press(verb=Verb.SPEAK)
        for form in Address:
            yield form, Press(verb=Verb.ADDRESS, value=form)
            yield texts.address(form), Press(verb=Verb.ADDRESS, value=form)
