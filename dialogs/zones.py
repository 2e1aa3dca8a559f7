"""Local time: which zones there are, and which moments a zone really has.

A wish such as "09:00 Tuesday in Europe/Ljubljana" is kept as local day, time and zone and resolved late, so that
a clock change or a changed law moves nothing. `zoneinfo` reads the time zone database; that is the one thing
outside its arguments this package looks at, and it is the same for everybody.
"""

from datetime import UTC, date, datetime, time
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

# Entries of the database that name no place: they mean something else on every machine.
_NO_PLACES = frozenset({"localtime", "posixrules", "Factory"})


@cache
def _names() -> dict[str, str]:
    """Every zone by its lower-case name, and by its city where that is unambiguous."""
    known = {name.lower(): name for name in available_timezones() if name not in _NO_PLACES}
    cities: dict[str, set[str]] = {}
    for name in known.values():
        if "/" in name and not name.startswith(("Etc/", "SystemV/", "posix/", "right/")):
            cities.setdefault(name.rsplit("/", 1)[1].lower(), set()).add(name)
    return {city: min(names) for city, names in cities.items() if len(names) == 1} | known


def find_zone(words: str) -> str | None:
    """The IANA name for what somebody typed ("europe/ljubljana", "Ljubljana", "New York"), None when unknown."""
    return _names().get(words.strip().lower().replace(" ", "_"))


def exists(day: date, at: time, zone: str) -> bool:
    """Whether a clock in this zone ever shows this moment; clock changes in spring skip an hour."""
    local = datetime.combine(day, at, ZoneInfo(zone))
    return local.astimezone(UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None) == local.replace(tzinfo=None)


def instant(day: date, at: time, zone: str) -> datetime:
    """The moment in UTC; of two (clock change in autumn) the first, of none the one just after the gap."""
    return datetime.combine(day, at, ZoneInfo(zone)).astimezone(UTC)


def local(moment: datetime, zone: str) -> datetime:
    """The moment as clocks in this zone show it."""
    return moment.astimezone(ZoneInfo(zone))


def local_day(moment: datetime, zone: str) -> date:
    """The calendar day in this zone."""
    return local(moment, zone).date()
