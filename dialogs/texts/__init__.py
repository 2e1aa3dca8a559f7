"""Every sentence a person reads, one typed catalogue per language."""

from collections.abc import Mapping
from typing import Final

from dialogs.texts.base import Texts
from dialogs.texts.en import English

__all__ = ["CATALOGUES", "FALLBACK", "Texts", "catalogue"]

CATALOGUES: Final[Mapping[str, Texts]] = {"en": English()}
FALLBACK: Final = "en"


def catalogue(locale: str) -> Texts:
    """The catalogue for a BCP 47 locale by its language, English where there is none."""
    language = locale.replace("_", "-").split("-")[0].lower()
    return CATALOGUES.get(language, CATALOGUES[FALLBACK])
