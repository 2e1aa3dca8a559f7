"""The time of day at which something starts, and the length of a span of time."""

import re
from datetime import time

from dialogs.lexicon import Calendar
from dialogs.understand.calendar_patterns import START, CalendarPatterns, Page, said, said_for
from dialogs.understand.found import Found, agree

_LAST_SAID_HOUR = 5  # "half past two" is said of the day, and nobody learns at night
_FIRST_CLOCK_HOUR = 7  # "14h" is a time and "2h" a length where a language uses one word for both


class Times:
    """Reads times in one language; None stands for a time that is in doubt."""

    def __init__(self, calendar: Calendar, patterns: CalendarPatterns) -> None:
        self._doubtful_hours = calendar.doubtful_hours
        self._afternoon = said(calendar.afternoon)
        self._hours = said(calendar.hours)
        self._oclock = said(calendar.oclock)
        self._said_past = said_for(calendar.past) | said_for(calendar.past_after)
        minutes = r"(?:(?:[:.]|\s?<<oclock>>\s?)(?P<{0}minute>\d\d))?"
        self._span = patterns.compile(rf"""
            (?P<at>(?:\b|(?=@))<<at>>\s*|\b<<span_from>>\s+)?
            <<number_starts>> (?P<hour>\d{{1,2}}) {minutes.format("")}
            (?:\s*(?P<half><<half_day>>)(?!\w) | \s?(?P<mark><<oclock>>)(?!\w))?
            \s* (?:-|<<until>>\s) \s*
            (?P<end_hour>\d{{1,2}}) {minutes.format("end_")} (?![\d:])
            (?:\s*(?P<end_half><<half_day>>)(?!\w) | \s?(?P<end_mark><<oclock>>)(?!\w) | \b)
            (?!\s*(?:<<minutes>>|<<hours>>|<<some_people>>)\b)
        """)
        self._with_colon = patterns.compile(r"""
            <<number_starts>> (?P<hour>\d{1,2}):(?P<minute>\d\d) (?::\d\d(?:\.\d+)?)? z? (?![\d:])
            (?:\s*(?P<half><<half_day>>)(?!\w)|\b)
        """)
        self._with_point = patterns.compile(r"""
            (?P<at>(?:\b|(?=@))<<at>>\s*)? <<number_starts>> (?P<hour>\d{1,2})\.(?P<minute>\d\d)(?!\d)
            (?:\s*(?P<half><<half_day>>)(?!\w)|\s*(?P<oclock><<oclock>>)\b)?
        """)
        self._half_day = patterns.compile(r"<<number_starts>>(?P<hour>\d{1,2})\s*(?P<half><<half_day>>)(?!\w)")
        self._past = patterns.compile(r"""
            (?P<past>\b<<past>>)\s+(?P<hour>\d{1,2})(?:\s?<<oclock>>)?\b (?:\s*(?P<half><<half_day>>)(?!\w))?
        """)
        self._past_after = patterns.compile(
            r"<<number_starts>>(?P<hour>\d{1,2})\s*(?P<mark><<oclock>>)?\s+(?P<past><<past_after>>)(?:\s*(?P<half><<half_day>>))?(?!\w)"
        )
        self._with_oclock = patterns.compile(r"""
            <<number_starts>> (?P<hour>\d{1,2}) \s*(?P<mark><<oclock>>|h)
            (?: \s?(?P<minute>\d\d)\b (?!\s*(?:<<minutes>>|<<hours>>|<<some_people>>)\b) | \b)
        """)
        self._total_before = patterns.compile(r"\b<<in_total>>\s*:?\s*<<of_then>>?$")
        self._total_after = patterns.compile(r"\s+(?:<<of_then>>?<<live>>|<<in_total>>)\b")
        self._at_hour = patterns.compile(r"""
            (?:\b|(?=@))<<at>>\s* (?P<hour>\d{1,2}) (?:\s*<<hours>>)?\b
            (?![:.]\d | \s*- | \s*(?:<<minutes>>|<<some_people>>)\b)
        """)
        self._elsewhere = patterns.compile(r"\b<<elsewhere>>\s+(?:<<at>>\s*)?$")
        self._alone = patterns.compile(r"""
            (?:<<at>>\s*)? (?P<hour>\d{1,2}) (?:(?:[:.]|\s?<<oclock>>\s?)(?P<minute>\d\d))?
            \s* (?:<<hours>>|<<oclock>>)?
        """)
        self._noon = patterns.compile(r"(?<![\w-])<<noon>>\b(?:\s+(?P<past><<past_after>>)\b)?")

    def take(self, page: Page) -> tuple[Found[time], int | None]:
        """The start if there is exactly one, and the minutes of a span of time if there is exactly one."""
        spans = [
            (*self._read_span(match), match[0], before)
            for match, before in page.take(self._span, self._tells_span, mark=START)
        ]
        starts = [self._unless_elsewhere(start, words, before) for start, _, words, before in spans]
        starts += [
            self._unless_elsewhere(self._moment_past(match), match[0], before)
            for pattern, wanted in ((self._past, None), (self._past_after, self._tells_oclock_past))
            for match, before in page.take(pattern, wanted, mark=START)
        ]
        for pattern, wanted in (
            (self._with_colon, None),
            (self._with_point, _tells_time),
            (self._half_day, None),
            (self._with_oclock, self._tells_oclock),
            (self._at_hour, None),
        ):
            starts += [
                self._unless_elsewhere(self._moment(match), match[0], before)
                for match, before in page.take(pattern, wanted, mark=START)
            ]
        starts += [
            self._unless_elsewhere(_past_noon(self._said_past.get(match["past"], 0)), match[0], before)
            for match, before in page.take(self._noon, mark=START)
        ]
        return agree(starts), (spans[0][1] if len(spans) == 1 else None)

    def _unless_elsewhere(self, start: time | None, words: str, before: str) -> tuple[time | None, str]:
        """The start, unless the words before it say that it is another one: "not before 10"."""
        return None if self._elsewhere.search(before) else start, words

    def read_alone(self, words: str) -> time | None:
        """The time that a message is which answers "when?": "10"."""
        match = self._alone.fullmatch(words)
        return self._moment(match) if match else None

    def _tells_oclock(self, match: re.Match[str]) -> bool:
        """Whether the number with this word is a time; "2h" and "1h30" are lengths where the word means both."""
        if match["mark"] not in self._hours:
            return True
        around = match.string[: match.start()], match.string[match.end() :]
        if self._total_before.search(around[0]) or self._total_after.match(around[1]):
            return False
        return int(match["hour"]) >= _FIRST_CLOCK_HOUR and (
            match["minute"] is not None or match["mark"] in self._oclock
        )

    def _tells_oclock_past(self, match: re.Match[str]) -> bool:
        """The same for a time after which stand the minutes; "2h et demie" is a length."""
        return match["mark"] not in self._hours or int(match["hour"]) >= _FIRST_CLOCK_HOUR

    def _tells_span(self, match: re.Match[str]) -> bool:
        """Whether the two numbers are times and not just any numbers."""
        if any(match[part] for part in ("at", "minute", "half", "end_minute", "end_half")):
            return True
        marks = [mark for mark in (match["mark"], match["end_mark"]) if mark]
        late = min(int(match["hour"]), int(match["end_hour"])) >= _FIRST_CLOCK_HOUR
        return bool(marks) and (late or not any(mark in self._hours for mark in marks))

    def _moment_past(self, match: re.Match[str]) -> time | None:
        """The time that is so many minutes past the hour, or before it."""
        afternoon = 0 < int(match["hour"]) <= _LAST_SAID_HOUR and not match.groupdict().get("half")
        hour = time(int(match["hour"]) + 12) if afternoon else self._moment(match)
        minute = 60 * hour.hour + self._said_past[match["past"]] if hour else 0
        return time(*divmod(minute % (24 * 60), 60)) if hour else None

    def _read_span(self, match: re.Match[str]) -> tuple[time | None, int | None]:
        """The start and the minutes until the end."""
        start, end = self._moment(match), self._moment(match, "end_")
        if match["half"] is None and match["end_half"] is not None and end is not None:
            # "9-11 am" and "11-1 pm": the start is the last such hour before the end.
            hour, minute = int(match["hour"]), int(match["minute"] or 0)
            halves = [time(h % 24, minute) for h in (hour % 12, hour % 12 + 12) if minute < 60 and hour <= 12]
            start = max((half for half in halves if half < end), default=None)
        if start is None or end is None:
            return start, None
        length = _minute_of_day(end) - _minute_of_day(start)
        return start, length if length > 0 else None

    def _moment(self, match: re.Match[str], prefix: str = "") -> time | None:
        """The time of day, None if there is no such time or it could be two."""
        told = match.groupdict()
        digits, half = told[f"{prefix}hour"], told.get(f"{prefix}half")
        hour, minute = int(digits), int(told.get(f"{prefix}minute") or 0)
        if half and hour <= 12:
            hour = hour % 12 + (12 if half in self._afternoon else 0)
        elif hour in self._doubtful_hours and not digits.startswith("0"):
            return None
        return time(hour, minute) if hour < 24 and minute < 60 else None


def _tells_time(match: re.Match[str]) -> bool:
    """Whether a word says that "1.30" is a time."""
    return any(match[part] for part in ("at", "half", "oclock"))


def _minute_of_day(moment: time) -> int:
    return 60 * moment.hour + moment.minute


def _past_noon(minutes: int) -> time:
    return time(*divmod(60 * 12 + minutes, 60))
