"""Addresses in what people wrote, so that others can follow them."""

import re
from typing import Final

from dialogs.cards import Line, Link

# Without what ends a sentence or a bracket around the address.
_ADDRESS: Final = re.compile(
    r"(https?://[\w.\-]*\w(?::[0-9]{1,5})?(?:[/?#](?:[^\s<>\"“”„«»]*[^\s<>\"“”„«».,;:!?()\[\]'’])?)?)", re.IGNORECASE
)


def linked(sentence: str) -> Line:
    """The sentence with every http or https address in it as one that can be followed."""
    parts = _ADDRESS.split(sentence)  # the addresses are every second part
    return tuple(Link(part) if number % 2 else part for number, part in enumerate(parts) if part)
