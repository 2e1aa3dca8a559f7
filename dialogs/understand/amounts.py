"""How long something takes and how many people come."""

from dialogs.lexicon import Calendar
from dialogs.understand.calendar_patterns import CalendarPatterns, Page, said_for


class Amounts:
    """Reads lengths and heads in one language; None where there is none or several."""

    def __init__(self, calendar: Calendar, patterns: CalendarPatterns) -> None:
        self._said_lengths = said_for(calendar.lengths)
        self._lengths = patterns.compile(r"\b<<lengths>>\b")
        self._hours_and_minutes = patterns.compile(r"""
            <<number_starts>> (?P<hours>\d{1,2}) \s* <<hours>> \s* (?:[^\W\d]{1,3}\s+)? (?P<minutes>\d{1,2})
            (?:\s*(?:<<minutes>>|m))?\b (?!\.\d|:|\s*<<some_people>>\b)
        """)
        self._hours_or_minutes = patterns.compile(r"""
            (?P<within>\b<<within>>\s+)? <<number_starts>> (?P<range>\d+\s*(?:-|<<until>>|<<alternatives>>)\s*)?
            (?P<number>\d{1,4}(?:[.,]\d{1,2})?) [\s-]* (?:(?P<minutes><<minutes>>)|<<hours>>)\b
        """)
        self._people = patterns.compile(r"""
            <<number_starts>> (?P<range>\d+\s*(?:-|<<until>>|<<alternatives>>)\s*)?
            (?P<number>\d{1,6}) \s+ <<some_people>>\b
        """)
        self._group_of = patterns.compile(
            r"\b<<groups>>\s+(?P<number>\d{1,6})\b (?![.,:]\d | \s*(?:-|<<until>>\b)\s*\d)"
        )
        self._heads = patterns.compile(r"\b<<heads>>\s*:?\s*(?P<number>\d{1,6}) (?=\s*(?:$|[,.;!)])) (?![.,]\d)")

    def take_minutes(self, page: Page) -> int | None:
        """The length in minutes."""
        found: set[int | None] = {self._said_lengths[match[0]] for match, _ in page.take(self._lengths)}
        for match, _ in page.take(self._hours_and_minutes):
            found.add(60 * int(match["hours"]) + int(match["minutes"]))
        for match, _ in page.take(self._hours_or_minutes):
            number = float(match["number"].replace(",", "."))
            if not match["within"]:
                found.add(None if match["range"] else round(number if match["minutes"] else 60 * number))
        return found.pop() if len(found) == 1 else None

    def take_participants(self, page: Page) -> int | None:
        """How many people."""
        found = {None if match["range"] else int(match["number"]) for match, _ in page.take(self._people)}
        for pattern in (self._group_of, self._heads):
            found |= {int(match["number"]) for match, _ in page.take(pattern)}
        return found.pop() if len(found) == 1 else None
