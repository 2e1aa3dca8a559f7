"""Entries with settled forms -> when each begins and how many minutes it takes, with what does not fit together.

Nothing is mended: a time that cannot be meant gives no length, and a note says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from dialogs.agenda.entries import Entry
from dialogs.agenda.forms import DAY, Clock
from dialogs.agenda.terms import Remark

_HALF: Final = DAY // 2
_NOON_ENDS: Final = 13 * 60  # before then a range may go on past noon without saying so
_LONGEST_PAST_NOON: Final = 6 * 60
_NIGHT: Final = 18 * 60  # from then on a line may go on past midnight
_LONGEST_NIGHT: Final = 10 * 60
_AFTERNOON: Final = 14 * 60  # what comes after it in the morning is the next day
_MORNING: Final = 11 * 60


@dataclass(slots=True, kw_only=True)
class Timed:
    """An entry in time: `start` in minutes from the midnight of its day."""

    entry: Entry
    start: int | None = None
    minutes: int | None = None
    day: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What stands out about an entry."""

    remark: Remark
    timed: Timed
    minutes: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker:
    """A row that is no line of its own: a new day begins, or all is over."""

    is_new_day: bool = False
    entry: Entry | None = None


def lay(rows: Sequence[Entry | Marker]) -> tuple[list[Timed], list[Finding]]:
    """The entries in time, in order, and what stands out."""
    walk = _Walk()
    for row in rows:
        if isinstance(row, Marker):
            walk.mark(row)
        else:
            walk.add(row)
    walk.close()
    return walk.timed, walk.findings


class _Walk:
    """The way through an agenda from line to line."""

    def __init__(self) -> None:
        self.timed: list[Timed] = []
        self.findings: list[Finding] = []
        self._day = 0
        self._day_named = ""
        self._last: Timed | None = None  # the last with a start on this day
        self._waits: Timed | None = None  # begins, and ends where the next begins
        self._later = 0  # minutes added to what is written: twelve hours after noon, a day after midnight

    def mark(self, marker: Marker) -> None:
        """Goes on to a new day, or ends what waits for its end."""
        form = marker.entry.form if marker.entry else None
        if form is not None and self._waits is not None and (form.first is not None or form.offset is not None):
            self._end_waiting(self._after_last(form.first) if form.first else form.offset or 0)
        if marker.is_new_day:
            self._begin_day()

    def add(self, entry: Entry) -> None:
        """Goes on to an entry."""
        if entry.day and entry.day != self._day_named:
            if self._day_named:
                self._begin_day()
            self._day_named = entry.day
        timed = Timed(entry=entry, day=self._day)
        self.timed.append(timed)
        form = entry.form
        if form.nonsense:
            self._note(Remark.NONSENSE, timed, words=form.nonsense)
            self._forget()
            return
        if form.second is not None and form.first is not None:
            self._add_range(timed, form.first, form.second)
        elif form.first is not None or form.offset is not None:
            self._add_start(timed)
        elif form.length is not None:
            timed.minutes = form.length
            self._forget()

    def close(self) -> None:
        """Ends the agenda: what still waits for its end has no length."""
        self._forget()
        for timed in self.timed:
            if timed.minutes is None and not timed.entry.form.nonsense and not self._is_backwards(timed):
                self._note(Remark.NO_LENGTH, timed)

    def _is_backwards(self, timed: Timed) -> bool:
        return any(each.timed is timed and each.remark is Remark.BACKWARDS for each in self.findings)

    def _add_range(self, timed: Timed, first: Clock, second: Clock) -> None:
        start, end = _range(first, second)
        start_then = self._after_last(first, start)
        end += start_then - start
        start = start_then
        timed.day = self._day
        if end < start:
            end_after = _past(start, end)
            if end_after is None:
                timed.start = start
                self._note(Remark.BACKWARDS, timed)
                self._forget()
                return
            end = end_after
        if end > DAY and start < DAY:
            self._note(Remark.OVER_MIDNIGHT, timed)
        self._begin(timed, start)
        timed.minutes = end - start
        length = timed.entry.form.length
        if length is not None and not timed.entry.form.is_aside and length != timed.minutes:
            self._note(Remark.LENGTH_DIFFERS, timed, minutes=length)

    def _add_start(self, timed: Timed) -> None:
        form = timed.entry.form
        start = self._after_last(form.first) if form.first else form.offset or 0
        timed.day = self._day
        if self._last and self._last.start is not None and self._last.start < DAY <= start:
            self._note(Remark.OVER_MIDNIGHT, timed)
        self._begin(timed, start)
        if form.length is not None and not form.is_aside:
            timed.minutes = form.length
        else:
            self._waits = timed

    def _begin(self, timed: Timed, start: int) -> None:
        timed.start = start
        if self._waits is not None:
            self._end_waiting(start)
        elif self._last is not None and self._last.start is not None and self._last.minutes is not None:
            self._compare(timed, start, self._last.start, self._last.start + self._last.minutes)
        if self._last and self._last.start is not None and start < self._last.start and timed.day == self._last.day:
            self._note(Remark.BACKWARDS, timed)
        self._last = timed

    def _compare(self, timed: Timed, start: int, last_start: int, last_end: int) -> None:
        if start > last_end:
            self._note(Remark.GAP, timed, minutes=start - last_end)
        elif last_start <= start < last_end:
            self._note(Remark.OVERLAP, timed, minutes=last_end - start)

    def _end_waiting(self, end: int) -> None:
        waits, self._waits = self._waits, None
        if waits is not None and waits.start is not None and end > waits.start:
            waits.minutes = end - waits.start
        elif waits is not None and waits.entry.form.length is not None:
            waits.minutes = waits.entry.form.length

    def _forget(self) -> None:
        """Lets what waits go on without an end: the line after it does not say when it begins."""
        if self._waits is not None and self._waits.entry.form.length is not None:
            self._waits.minutes = self._waits.entry.form.length
        self._waits = None

    def _begin_day(self) -> None:
        self._forget()
        if self.timed:
            self._day = self.timed[-1].day + 1
        self._last = None
        self._later = 0

    def _after_last(self, clock: Clock, start: int | None = None) -> int:
        """When it is, in the light of what came before: the afternoon, the time past midnight or the next day."""
        start = clock.minutes if start is None else start
        last = self._last.start if self._last else None
        if last is None or start + self._later >= last:
            return start + (self._later if not clock.half else self._later - self._later % DAY)
        if not clock.half and self._later == 0 and start < 8 * 60 and start + _HALF >= last:
            self._later = _HALF
        elif last >= _NIGHT and start + DAY - last <= _LONGEST_NIGHT:
            self._later = DAY
        elif last >= _AFTERNOON and start <= _MORNING:
            self._begin_day()
        return start + self._later

    def _note(self, remark: Remark, timed: Timed, *, minutes: int | None = None, words: str = "") -> None:
        self.findings.append(Finding(remark=remark, timed=timed, minutes=minutes, words=words))


def _range(first: Clock, second: Clock) -> tuple[int, int]:
    """Both times of a range, where one may say am or pm for both."""
    start, end = first.minutes, second.minutes
    if second.half and not first.half and start <= _HALF:
        same = start % _HALF + (_HALF if second.half == "p" else 0)
        start = same if same <= end else start % _HALF
    elif first.half and not second.half and end < start and end <= _HALF:
        end += _HALF
    return start, end


def _past(start: int, end: int) -> int | None:
    """The end that lies before the start, past noon or midnight where that can be meant."""
    in_day = start % DAY
    if in_day < _NOON_ENDS and end + _HALF > start and end + _HALF - start <= _LONGEST_PAST_NOON and end % DAY < 8 * 60:
        return end + _HALF
    if in_day >= _NIGHT and 0 < end + DAY - start <= _LONGEST_NIGHT:
        return end + DAY
    return None
