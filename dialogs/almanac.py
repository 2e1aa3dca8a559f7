"""Public holidays: which countries are known, and which days are off there.

The core asks for what it cannot know; who answers is put in from outside. A country is named or set by people, never
guessed from a language or a time zone.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol

from dialogs.workdays import WEEKENDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A country or a part of one: `code` as in ISO 3166 ("SI", "DE-BY"), `name` as the reader calls it."""

    code: str
    name: str


class Almanac(Protocol):
    """What is known of countries; the same question always gets the same answer."""

    def home(self, locale: str) -> Country | None:
        """The country the operator set for plans that name none, if they did."""
        ...

    def find(self, words: str, locale: str) -> Country | None:
        """The country that typed words mean, None when unknown; the name of a country always finds it again."""
        ...

    def days_off(self, country: str, first: date, last: date) -> frozenset[date]:
        """The public holidays of a country's code between two days, both included; none for an unknown code."""
        ...

    def weekend(self, country: str) -> frozenset[int]:
        """The weekdays nobody works there, as date.weekday() counts; Saturday and Sunday for an unknown code."""
        ...


class _NoAlmanac:
    """Knows no country."""

    def home(self, locale: str) -> Country | None:  # noqa: ARG002 - the signature is the protocol's
        return None

    def find(self, words: str, locale: str) -> Country | None:  # noqa: ARG002 - the signature is the protocol's
        return None

    def days_off(self, country: str, first: date, last: date) -> frozenset[date]:  # noqa: ARG002 - as above
        return frozenset()

    def weekend(self, country: str) -> frozenset[int]:  # noqa: ARG002 - the signature is the protocol's
        return WEEKENDS.weekend


NO_ALMANAC: Final[Almanac] = _NoAlmanac()
