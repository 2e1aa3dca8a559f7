"""A locale is a BCP 47 tag: the language somebody is spoken to in, their region, and how they are addressed."""

from enum import StrEnum
from typing import Final

_INFORMAL: Final = "-x-informal"  # a private subtag of BCP 47, since there is no other for this


class Address(StrEnum):
    """How people are addressed where a language makes a difference ("Sie" or "du")."""

    FORMAL = "formal"
    INFORMAL = "informal"


def language_of(tag: str) -> str:
    """The language of a tag, in lower case."""
    return tag.replace("_", "-").split("-")[0].lower()


def address_of(tag: str) -> Address:
    """The address that a tag asks for; formal where it says nothing."""
    return Address.INFORMAL if tag.endswith(_INFORMAL) else Address.FORMAL


def region_of(tag: str) -> str:
    """The tag without the address."""
    return tag.removesuffix(_INFORMAL)


def addressed(tag: str, address: Address) -> str:
    """The tag, asking for this address: "de-AT" or "de-AT-x-informal"; nothing where there is no tag."""
    plain = region_of(tag)
    return plain + _INFORMAL if plain and address is Address.INFORMAL else plain
