"""How a language is spoken to one reader: the customs of their region, and formal or informal address."""

from abc import ABC
from collections.abc import Sequence
from datetime import time
from decimal import Decimal
from typing import ClassVar

from babel import Locale, UnknownLocaleError
from babel.dates import format_time
from babel.lists import format_list
from babel.numbers import format_decimal

from dialogs.locales import Address, language_of

_DAY = 1440  # minutes


class Spoken(ABC):  # noqa: B024 - its subclasses say what is abstract
    """What every part of a catalogue stands on: numbers, lists and plurals as CLDR has them, and the address."""

    colon: ClassVar[str] = ": "  # between a name and what is said of it

    def __init__(self, locale: str, address: Address = Address.FORMAL) -> None:
        self._locale = _find(locale)
        self.form = address

    def you(self, formal: str, informal: str) -> str:
        """The sentence for the reader's form of address."""
        return formal if self.form is Address.FORMAL else informal

    def number(self, number: int | Decimal) -> str:
        """With the separators of the region, a decimal with one place: 1,200 or 1.200, 1.5 or 1,5."""
        places = "#,##0.0" if isinstance(number, Decimal) else None
        return str(format_decimal(number, format=places, locale=self._locale))

    def clock(self, minutes: int) -> str:
        """A time of day, told in minutes from midnight: 15:30 or 3:30 PM."""
        hours, rest = divmod(minutes % _DAY, 60)
        # A narrow no-break space before AM and PM is right in print, but nobody can type or search for it.
        return str(format_time(time(hours, rest), format="short", locale=self._locale)).replace("\u202f", " ")

    def plural(self, number: int | Decimal, *, one: str, other: str, two: str = "", few: str = "") -> str:
        """The form that goes with the number; a form the language has not is left out."""
        form: str = self._locale.plural_form(number)
        return {"one": one, "two": two, "few": few}.get(form) or other

    def listed(self, items: Sequence[str]) -> str:
        """Several things in a row: "a, b and c"."""
        return str(format_list(list(items), locale=self._locale))

    def either(self, items: Sequence[str]) -> str:
        """Several things of which one is meant: "a, b or c"."""
        return str(format_list(list(items), style="or", locale=self._locale))


def _find(tag: str) -> Locale:
    """The locale of the tag, else that of its language, else English; English without a region is British."""
    for candidate in (tag, language_of(tag), "en-GB"):
        try:
            found = Locale.parse(candidate.replace("-", "_"))
        except (ValueError, TypeError, UnknownLocaleError):
            continue
        return Locale("en", territory="GB") if str(found) == "en" else found
    raise AssertionError("Babel knows English")
