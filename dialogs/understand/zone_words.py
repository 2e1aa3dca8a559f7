"""The time zone that a message names: an IANA name, a city, UTC; or words for one that cannot be placed."""

from dialogs.lexicon import Calendar
from dialogs.understand.calendar_patterns import DAY, START, TAKEN, CalendarPatterns, Page, said
from dialogs.zones import find_zone

_AREAS = ("africa", "america", "antarctica", "arctic", "asia", "atlantic", "australia", "europe", "indian", "pacific")
_ABBREVIATION = 3  # letters
# Not the underscore that may stand between two words: a run of them could be cut up in too many ways.
_WORD = r"[^\W\d_]+"

Reading = tuple[str | None, str]  # the IANA name, None where there is none, and the words


class Zones:
    """Reads zones in one language, in two steps: a city alone is a zone only beside a time."""

    def __init__(self, calendar: Calendar, patterns: CalendarPatterns) -> None:
        self._no_zones = frozenset(said(calendar.no_zones))
        self._unplaced_beside = frozenset(said(calendar.unplaced_beside))
        self._iana = patterns.compile(r"(?<![\w/])(?P<area>[a-z]+)(?:/[a-z_+\-]+){1,2}(?![\w/])")
        self._universal = patterns.compile(
            r"(?:\b(?:utc|gmt)|(?<=\d)z\b) (?P<offset>\s*[+-]\s*\d{1,2}(?::?\d\d)?)? (?![\w:])"
        )
        self._offset = patterns.compile(r"(?<=\d)\s*\+\d\d:\d\d(?![\d:])")
        self._unplaced = patterns.compile(r"\b<<unplaced_zones>>\b(?!\.)")
        self._cities = {phrase: city for city, phrases in calendar.cities.items() for phrase in said(phrases)}
        cities = [rf"(?P<city>{_WORD}(?:[\s_-]{_WORD}){{{more}}})" for more in (2, 1, 0)]
        self._of_city = [
            patterns.compile(pattern)
            for city in cities
            for pattern in (rf"\b{city}\s+<<zone_time>>\b", rf"\b<<zone_of>>(?:\s+|(?<=')){city}\b")
        ]
        self._of_nowhere = patterns.compile(rf"\b<<zone_of>>(?:\s+|(?<=')){_WORD}\b")
        city = rf"(?P<city>{_WORD}(?:[\s_-]{_WORD}){{0,2}}?)"
        ends = rf"$|[,.;!?){DAY.strip()}{TAKEN.strip()}]|(?:<<heads>>|<<of>>|on)\b"
        self._after_start = patterns.compile(rf"""
            (?<={START.strip()}) [\s,(]* (?:(?:<<within>>|<<in_place>>)\s+)? {city} (?P<time>\s+<<zone_time>>\b)?
            (?=\s*(?:{ends}))
        """)
        self._before_start = patterns.compile(rf"""
            (?:^|(?<=[,(.;{DAY.strip()}{TAKEN.strip()}])) \s* (?:<<within>>\s+)? {city}
            [\s,)]* (?=(?:<<at>>\s*)?{START.strip()})
        """)

    def take_certain(self, page: Page) -> list[Reading]:
        """What can be nothing but a zone."""
        iana = page.take(self._iana, lambda match: match["area"] in _AREAS or find_zone(match[0]) is not None)
        found: list[Reading] = [(find_zone(match[0]), match[0]) for match, _ in iana]
        # Its letter may stand right after a time, which is still to be read.
        universal = page.take(self._universal, mark=" ")
        found += [(None if match["offset"] else "UTC", match[0]) for match, _ in universal]
        found += [(None, match[0]) for pattern in (self._offset, self._unplaced) for match, _ in page.take(pattern)]
        for pattern in self._of_city:
            named = page.take(pattern, lambda match: self._find(match["city"]) is not None)
            found += [(self._find(match["city"]), match[0]) for match, _ in named]
        return found + [(None, match[0]) for match, _ in page.take(self._of_nowhere)]

    def take_beside_start(self, page: Page) -> list[Reading]:
        """Cities and "their time" right beside a time of day that has been read."""
        after = page.take(self._after_start, lambda match: self._is_zone(match["city"], timed=bool(match["time"])))
        before = page.take(self._before_start, lambda match: self._is_zone(match["city"], timed=False))
        return [(self._find(match["city"]), match[0].strip(" ,(")) for match, _ in (*after, *before)]

    def _is_zone(self, words: str, *, timed: bool) -> bool:
        last = words.rsplit(maxsplit=1)[-1]
        return self._find(words) is not None or words in self._unplaced_beside or (timed and last not in self._no_zones)

    def _find(self, words: str) -> str | None:
        """The zone of a city or country."""
        zone = None if words in self._no_zones else find_zone(self._cities.get(words, words))
        if zone is None or len(zone) <= _ABBREVIATION:
            return None
        placed = "/" not in zone or (zone.count("/") == 1 and zone.lower().startswith(_AREAS))
        return zone if placed else None
