"""When plans are to be reminded of: on two days, at nine in the morning of every zone, from east to west."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from dialogs import zones
from dialogs.itinerary import OPENS

# More than an hour apart, so that what is snoozed in one for an hour is back before the next.
ZONES: Final = ("Pacific/Auckland", "Asia/Kolkata", "Europe/Ljubljana", "America/Sao_Paulo")
_TUESDAY: Final = 1
_HYBRID: Final = timedelta(days=14)  # before its live day a hybrid plan begins, and goes on on the Friday after
_PRIVATE: Final = timedelta(days=10)  # likewise a live-first plan, and goes on three days later
_TO_FRIDAY: Final = timedelta(days=3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """The Tuesday of the first reminder and the Friday of the second, and the live days that lead to them."""

    first: date

    @property
    def second(self) -> date:
        """The day of the second reminder."""
        return self.first + _TO_FRIDAY

    @property
    def live_hybrid(self) -> date:
        """The live day of a hybrid plan."""
        return self.first + _HYBRID

    @property
    def live_private(self) -> date:
        """The live day of a plan about a sensitive topic."""
        return self.first + _PRIVATE

    def dues(self, zone: str) -> tuple[datetime, datetime]:
        """When a plan in this zone is to be reminded of (UTC)."""
        first, second = (zones.instant(day, OPENS, zone) for day in (self.first, self.second))
        return first, second


def days_after(now: datetime) -> Days:
    """The next such days that have not begun anywhere on Earth."""
    first = now.astimezone(UTC).date() + timedelta(days=2)
    while first.weekday() != _TUESDAY:
        first += timedelta(days=1)
    return Days(first=first)
