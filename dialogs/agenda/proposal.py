"""What to do with the minutes that are only listened to: an agenda of the same length, and a shorter one.

The rules, each day of an agenda by itself:

* What is listened to or done alone leaves for the pre-course, which holds 60 minutes (plan_tables.PRE_COURSE_CAP); what
  goes beyond has to be cut, not crammed.
* Same length: debriefs get minutes until they are a quarter of all that is live (plan_live.DEBRIEF_PERCENT; debriefs
  have the best evidence, Tannenbaum & Cerasoli 2013), the rest goes to the practice that is already there, by its
  length [judgement]. Where there is neither, one part of each is added. Minutes go out in fives.
* Shorter: nothing gets more.
* Order stays as it is. Of breaks that come to stand side by side the longest stays, and none begins or ends the live
  part [judgement], but a break that is kept nowhere else goes where more than 90 minutes would have none
  (plan_live.MINUTES_WITHOUT_BREAK). In the agenda of the same length the breaks keep their minutes, and the last of
  those that now come before everything live goes to its middle, if there is none yet.
* Times follow from the first one of the day.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from dialogs.agenda.figures import figures
from dialogs.agenda.terms import Agenda, Kind, Line, Role
from dialogs.plan_live import DEBRIEF_PERCENT, MINUTES_WITHOUT_BREAK
from dialogs.plan_tables import PRE_COURSE_CAP

_STEP: Final = 5  # minutes


class Change(StrEnum):
    """What becomes of a line."""

    KEPT = "kept"
    LONGER = "longer"
    NEW = "new"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A line that leaves for the pre-course."""

    key: int
    title: str
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A line of a rewritten agenda; a new one has neither key nor title, its role says what it is.

    `start` is in minutes from the midnight of its day; None where the agenda says no times.
    """

    key: int | None
    title: str
    role: Role
    minutes: int
    start: int | None
    day: int
    change: Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What leaves, and both rewritten agendas; they are empty where nothing leaves or nothing live would be left.

    `too_long_by` is how many minutes of the pre-course need cutting.
    """

    moved: tuple[Moved, ...]
    precourse_minutes: int
    too_long_by: int
    same_length: tuple[Planned, ...]
    shorter: tuple[Planned, ...]


def propose(agenda: Agenda) -> Proposal:
    """The proposal for an agenda; lines without a length stay as they are, with 0 minutes."""
    moved = tuple(
        Moved(key=line.key, title=line.title or line.text, minutes=line.minutes or 0)
        for line in agenda.lines
        if line.kind is Kind.ASYNC
    )
    minutes = figures(agenda).minutes_protected
    is_any = minutes > 0
    has_live = any(line.kind in (Kind.LIVE, Kind.UNKNOWN) for line in agenda.lines)
    days = [[line for line in agenda.lines if line.day == day] for day in sorted({line.day for line in agenda.lines})]
    return Proposal(
        moved=moved,
        precourse_minutes=minutes,
        too_long_by=max(0, minutes - PRE_COURSE_CAP),
        same_length=tuple(planned for day in days for planned in _same_length(day)) if is_any else (),
        shorter=tuple(planned for day in days for planned in _shorter(day)) if is_any and has_live else (),
    )


# --- the same length --------------------------------------------------------------------------------------------


def _same_length(day: Sequence[Line]) -> list[Planned]:
    freed = sum(line.minutes or 0 for line in day if line.kind is Kind.ASYNC)
    rows = [_kept(line) for line in day if line.kind is not Kind.ASYNC]
    if freed:
        rows = _with_parts(rows)
        live = sum(row.minutes for row in rows if _is_live(row)) + freed
        debrief = sum(row.minutes for row in rows if row.role is Role.DEBRIEF)
        missing = -(-live * DEBRIEF_PERCENT // 100) - debrief
        more = min(freed, max(0, -(-missing // _STEP) * _STEP))
        rows = _longer(rows, Role.DEBRIEF, more)
        rows = _longer(rows, Role.PRACTICE, freed - more)
        rows = _with_break_between([row for row in rows if row.change is not Change.NEW or row.minutes])
    return _clocked(rows, day)


def _with_parts(rows: Sequence[Planned]) -> list[Planned]:
    """The rows with a new part for what the day lacks, practice or a debrief, before it closes."""
    made = list(rows)
    day = rows[0].day if rows else 0
    for role in (Role.PRACTICE, Role.DEBRIEF):
        if not any(row.role is role or (role is Role.PRACTICE and row.role is Role.UNKNOWN) for row in made):
            new = Planned(key=None, title="", role=role, minutes=0, start=None, day=day, change=Change.NEW)
            made.insert(_place(made, role), new)
    return made


def _with_break_between(rows: list[Planned]) -> list[Planned]:
    """The rows with a break that would come before anything is done in the middle of it instead."""
    live = [at for at, row in enumerate(rows) if _is_live(row)]
    breaks = [at for at, row in enumerate(rows) if row.role is Role.BREAK]
    early = [at for at in breaks if live and at < live[0]]
    if not early or len(live) < 2 or any(live[0] < at < live[-1] for at in breaks):
        return rows
    made, middle = list(rows), _middle(rows, live)
    moved = made.pop(early[-1])
    made.insert(middle - 1, moved)
    return made


def _middle(rows: Sequence[Planned], live: Sequence[int]) -> int:
    """The place of the line that begins nearest the middle of what is live; at least two lines are."""
    minutes = [rows[at].minutes for at in live]
    return live[min(range(1, len(live)), key=lambda n: abs(2 * sum(minutes[:n]) - sum(minutes)))]


def _place(rows: Sequence[Planned], role: Role) -> int:
    """Where a new part goes: practice before the first debrief, a debrief after the last practice; else at the end."""
    live = [at for at, row in enumerate(rows) if _is_live(row)]
    if live:
        return live[0] if role is Role.PRACTICE else live[-1] + 1
    closing = len(rows)
    while closing and rows[closing - 1].role is not Role.OPENING:
        closing -= 1
    return closing


def _longer(rows: Sequence[Planned], role: Role, minutes: int) -> list[Planned]:
    """The rows with so many minutes more in those of the role, by their length and in fives; the rest in the last."""
    wanted = [at for at, row in enumerate(rows) if row.role is role]
    if role is Role.PRACTICE and not wanted:
        wanted = [at for at, row in enumerate(rows) if row.role is Role.UNKNOWN]
    made = list(rows)
    whole = sum(rows[at].minutes for at in wanted)
    left = minutes
    for at in wanted:
        part = minutes * rows[at].minutes // whole // _STEP * _STEP if whole else 0
        share = left if at == wanted[-1] else part
        left -= share
        if share:
            change = Change.NEW if rows[at].change is Change.NEW else Change.LONGER
            made[at] = replace(rows[at], minutes=rows[at].minutes + share, change=change)
    return made


# --- the shorter one --------------------------------------------------------------------------------------------


def _shorter(day: Sequence[Line]) -> list[Planned]:
    rows = [_kept(line) for line in day if line.kind is not Kind.ASYNC]
    live = [at for at, row in enumerate(rows) if _is_live(row)]
    if not live:
        return []
    kept: list[Planned] = []
    dropped: list[Planned] = []
    for at, row in enumerate(rows):
        if row.role is not Role.BREAK:
            kept.append(row)
        elif not live[0] < at < live[-1]:
            dropped.append(row)
        elif kept and kept[-1].role is Role.BREAK:
            longer, other = sorted((kept[-1], row), key=lambda each: -each.minutes)
            kept[-1] = longer
            dropped.append(other)
        else:
            kept.append(row)
    return _clocked(_with_break(kept, dropped), day)


def _with_break(rows: Sequence[Planned], dropped: Sequence[Planned]) -> list[Planned]:
    """The rows with the shortest break that was dropped, if there is none left and too long a time without."""
    live = [at for at, row in enumerate(rows) if _is_live(row)]
    is_short = sum(rows[at].minutes for at in live) <= MINUTES_WITHOUT_BREAK
    if is_short or not dropped or len(live) < 2 or any(row.role is Role.BREAK for row in rows):
        return list(rows)
    made = list(rows)
    made.insert(_middle(rows, live), min(dropped, key=lambda row: row.minutes))
    return made


# --- both -------------------------------------------------------------------------------------------------------


def _kept(line: Line) -> Planned:
    return Planned(
        key=line.key,
        title=line.title or line.text,
        role=line.role,
        minutes=line.minutes or 0,
        start=None,
        day=line.day,
        change=Change.KEPT,
    )


def _is_live(row: Planned) -> bool:
    return row.role in (Role.PRACTICE, Role.DEBRIEF, Role.UNKNOWN)


def _clocked(rows: Sequence[Planned], day: Sequence[Line]) -> list[Planned]:
    return list(_from(next((line.start for line in day if line.start is not None), None), rows))


def _from(start: int | None, rows: Sequence[Planned]) -> Iterator[Planned]:
    for row in rows:
        yield replace(row, start=start)
        start = None if start is None else start + row.minutes
