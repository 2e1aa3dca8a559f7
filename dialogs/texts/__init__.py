"""Every sentence a person reads, one typed catalogue per language; a module named by a language holds it as `TEXTS`."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from dialogs import texts as languages
from dialogs.discovery import each_language
from dialogs.locales import Address, address_of, language_of, region_of
from dialogs.texts.base import Texts

__all__ = ["CATALOGUES", "FALLBACK", "Address", "Texts", "catalogue"]

CATALOGUES: Final[Mapping[str, Texts]] = each_language(
    languages,
    "TEXTS",
    Texts,  # type: ignore[type-abstract]  # nothing is made of it
)
FALLBACK: Final = "en"

_SPOKEN_LIMIT = 256  # locales whose catalogue is kept ready; what people's clients send is no short list


@lru_cache(maxsize=_SPOKEN_LIMIT)
def catalogue(locale: str) -> Texts:
    """The catalogue for a BCP 47 tag by its language, region and form of address; English where there is none."""
    language = language_of(locale)
    if language not in CATALOGUES:
        return CATALOGUES[FALLBACK]
    return CATALOGUES[language].to(region_of(locale), address_of(locale))
