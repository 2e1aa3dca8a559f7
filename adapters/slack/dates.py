"""A `When` on Slack: a moment in each reader's own zone, a day as it was set."""

from adapters.dates import format_when
from adapters.slack.blocks import RichDate
from dialogs import zones
from dialogs.cards import Shape, When

# docs.slack.dev/reference/block-kit/block-elements/date-element; {date_long} is the one with a weekday (there is none
# without the year), and both follow the reader's language and their choice of a 12 or 24 hour clock.
_FORMATS = {Shape.FULL: "{date_long}, {time}", Shape.SHORT: "{date_long}, {time}", Shape.CLOCK: "{time}"}


def date_element(when: When, locale: str) -> RichDate | None:
    """The moment as a value, None for a day alone and for what Slack cannot show as a moment."""
    seconds = _unix_seconds(when)
    if seconds is None:
        return None
    return RichDate(type="date", timestamp=seconds, format=_FORMATS[when.shape], fallback=_with_zone(when, locale))


def _unix_seconds(when: When) -> int | None:
    if when.time is None:
        return None
    try:
        seconds = int(zones.instant(when.day, when.time, when.zone).timestamp())
    except (KeyError, OSError, OverflowError, ValueError):
        return None  # no such zone, or a day outside what can be counted
    return seconds if seconds >= 0 else None


def _with_zone(when: When, locale: str) -> str:
    # The full form names the zone by itself; a time alone would be read as the reader's own.
    written = format_when(when, locale)
    return f"{written} ({when.zone})" if when.shape is Shape.CLOCK else written
