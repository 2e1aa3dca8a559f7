"""How Slack writes a moment for the person who reads it: the tokens of `<!date^…>` and of rich text dates."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import Final
from zoneinfo import ZoneInfo

_TOKEN = re.compile(r"\{(\w+)\}")


def _ordinal(day: int) -> str:
    ending = "th" if 10 <= day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


def _long(at: dt.datetime) -> str:
    return f"{at:%A}, {at:%B} {_ordinal(at.day)}, {at.year}"


def _plain(at: dt.datetime) -> str:
    return f"{at:%B} {_ordinal(at.day)}, {at.year}"


def _short(at: dt.datetime) -> str:
    return f"{at:%b} {at.day}, {at.year}"


def _clock(at: dt.datetime) -> str:
    return f"{at.hour % 12 or 12}:{at:%M %p}"


def _pretty(otherwise: Callable[[dt.datetime], str], at: dt.datetime, now: dt.datetime) -> str:
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}
    return near.get((at.date() - now.date()).days) or otherwise(at)


_TOKENS: Final[Mapping[str, Callable[[dt.datetime, dt.datetime], str]]] = {
    "date_num": lambda at, _: f"{at:%Y-%m-%d}",
    "date_slash": lambda at, _: f"{at:%m/%d/%Y}",
    "date": lambda at, _: _plain(at),
    "date_pretty": lambda at, now: _pretty(_plain, at, now),
    "date_short": lambda at, _: _short(at),
    "date_short_pretty": lambda at, now: _pretty(_short, at, now),
    "date_long": lambda at, _: _long(at),
    "date_long_full": lambda at, _: f"{at:%B} {at.day}, {at.year}",
    "date_long_pretty": lambda at, now: _pretty(_long, at, now),
    "day_divider_pretty": lambda at, now: _pretty(_long, at, now),
    "time": lambda at, _: _clock(at),
    "time_secs": lambda at, _: f"{at.hour % 12 or 12}:{at:%M:%S %p}",
    "ago": lambda at, now: f"{abs((at - now).days)} days {'ago' if at < now else 'from now'}",
}


def known(template: str) -> bool:
    """Whether Slack can fill every token of a date format, and there is at least one."""
    tokens = _TOKEN.findall(template)
    return bool(tokens) and all(token in _TOKENS for token in tokens)


def written(timestamp: int, template: str, fallback: str, *, zone: str, now: float) -> str:
    """The moment (Unix seconds) in the reader's zone, in US English; the fallback where the template is unknown."""
    if not known(template):
        return fallback
    at = dt.datetime.fromtimestamp(timestamp, ZoneInfo(zone))
    today = dt.datetime.fromtimestamp(now, ZoneInfo(zone))
    return _TOKEN.sub(lambda token: _TOKENS[token[1]](at, today), template)
