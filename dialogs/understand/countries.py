"""The country whose public holidays a message names, as words: which country they mean is for an almanac to say.

A country alone is never one, since a topic and a city may be called the same: it stands after "country" or "holidays".
"""

import re

from dialogs.understand.calendar_patterns import DAY, START, TAKEN, CalendarPatterns, Page
from dialogs.understand.found import Found, agree

_PART = r"(?:st\.|&|[^\W\d_](?:[\w'/-]|\.(?=\w))*)"  # of a name: "bosnia", "&", "at-9", "u.s", "st."
_NAME = rf"(?P<name>(?!&){_PART}(?:\s+{_PART}){{0,5}}?(?:\s*\([^()]{{1,40}}\))?)"
_ENDS = rf"$|[,;:.!?)\d{DAY.strip()}{START.strip()}{TAKEN.strip()}]"


class Countries:
    """Reads countries in one language."""

    def __init__(self, patterns: CalendarPatterns) -> None:
        ends = rf"(?=(?:\s+<<after_country>>)*\s*(?:{_ENDS}))"
        sign = r"\s*[:=]\s*"
        self._plain = patterns.compile(rf"""
            \b (?: <<country>> (?:{sign}|\s+<<country_is>>\s+) | <<holidays>> (?:{sign}|\s+<<holidays_of_then>>) )
            {_NAME} {ends}
        """)
        self._likely = patterns.compile(rf"""
            \b (?: <<country>> | <<holidays>>\s+<<within>> ) \s+
            (?!(?:<<the>>\s+)?(?:<<months>>|<<weekdays>>|<<no_countries>>)\b) {_NAME} {ends}
        """)
        self._elsewhere = patterns.compile(r"\b<<elsewhere>>\s+(?:<<the>>\s+)?$")

    def take(self, page: Page) -> Found[str]:
        """The country's name in plain lower case; taken after the day."""
        patterns = [self._plain]
        if DAY not in page.rest:  # else it may be why a day is named: "we have holidays in Germany on Tuesday"
            patterns.append(self._likely)
        found = [match for pattern in patterns for match in page.take(pattern, self._is_meant)]
        return agree([(match["name"], match[0]) for match, _ in found])

    def _is_meant(self, match: re.Match[str]) -> bool:
        return self._elsewhere.search(match.string[: match.start()]) is None
