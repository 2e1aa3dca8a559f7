"""What the forms of all entries mean together: lengths or times of day, minutes from the beginning or hours."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from dialogs.agenda.entries import Entry, with_bare, with_clocked, without_numbers
from dialogs.agenda.forms import DAY, Clock, Form

_MORNING: Final = 7 * 60  # a single time from then on is a time of day
_EARLIEST: Final = 5 * 60  # no training begins before
_MOST_BARE: Final = 480  # minutes a bare number can mean
_CLOCKED: Final = 3  # lines with four digits; fewer may be years
_GRID: Final = 5  # minutes between which such times fall


def settle(entries: Sequence[Entry]) -> None:
    """Gives each entry a length or a start for what its form leaves open."""
    _settle_clocked(entries)
    _settle_numbers(entries)
    _settle_singles([entry for entry in entries if entry.form.first is not None and entry.form.second is None], entries)
    _settle_bare(entries)


# --- "0815 Welcome" -----------------------------------------------------------------------------------------------


def _settle_clocked(entries: Sequence[Entry]) -> None:
    """Four digits at the beginning are times of day where most lines have them and they rise in steps of minutes."""
    found = [(entry, each) for entry in entries if (each := entry.form.clocked)]
    numbers = [each.number for _, each in found]
    rising = all(one < two for one, two in pairwise(numbers))
    if len(found) < _CLOCKED or len(found) * 10 < 6 * len(entries) or not rising or any(n % _GRID for n in numbers):
        return
    if numbers[-1] - numbers[0] >= 100 and not any(entry.form.first for entry in entries):  # else they may be years
        for entry, each in found:
            with_clocked(entry, each)


# --- "0-10", "9-10" ---------------------------------------------------------------------------------------------


def _settle_numbers(entries: Sequence[Entry]) -> None:
    """Two numbers at the beginning are hours or minutes where they go on from line to line, else slides or the like."""
    found = [entry for entry in entries if entry.form.numbers and entry.form.first is None]
    pairs = [(each.low, each.high) for entry in found if (each := entry.form.numbers)]
    timed = sum(entry.form.second is not None for entry in entries)
    links = sum(one[1] == two[0] for one, two in pairwise(pairs))
    are_minutes = bool(pairs) and (pairs[0][0] == 0 or max(high for _, high in pairs) > 24)
    if links * 3 < 2 * (len(pairs) - 1) or (len(pairs) < 2 and (are_minutes or not timed)):
        return
    for entry, (low, high) in zip(found, pairs, strict=True):
        unit = 1 if are_minutes else 60
        without_numbers(entry)
        first, second = Clock(minutes=low * unit), Clock(minutes=min(high * unit, DAY))
        if are_minutes:
            entry.form = replace(entry.form, offset=low, length=high - low, is_aside=False)
        else:
            entry.form = replace(entry.form, first=first, second=second, length=None)


# --- "9:00", "0:45", "1h30" ---------------------------------------------------------------------------------------


def _settle_singles(found: Sequence[Entry], entries: Sequence[Entry]) -> None:
    """Single times are lengths, or the times at which lines begin; the second of a line is its end or its length."""
    others = sum(entry.form.length is not None and entry.form.first is None for entry in entries)
    ranges = any(entry.form.second is not None for entry in entries)
    open_ = [entry for entry in found if not _is_certain(entry)]
    values = [entry.form.first.minutes for entry in open_ if entry.form.first]
    are_starts = _are_starts(open_, values)
    for entry in found:
        first = entry.form.first
        if first is None:
            continue
        if _are_lengths(entry.form, first):
            entry.form = replace(entry.form, first=None, length=max(first.minutes, entry.form.length or 0), parts=())
            continue
        mixed = ranges or others or len(open_) < len(found)
        if _is_certain(entry) or (first.minutes >= _MORNING if mixed and not are_starts else are_starts):
            _settle_last(entry, first)
        else:
            entry.form = replace(entry.form, first=None, length=first.minutes, is_aside=False)


def _are_lengths(form: Form, first: Clock) -> bool:
    """Whether the time is the length of all, beside one of a part: "each 10 min - 1h"."""
    return form.length is not None and first.is_hours and first.minutes < _EARLIEST and form.last is None


def _is_certain(entry: Entry) -> bool:
    form = entry.form
    return form.first is not None and (form.first.is_certain or form.length is not None or form.last is not None)


def _are_starts(entries: Sequence[Entry], values: Sequence[int]) -> bool:
    if len(values) < 2:
        return bool(values) and values[0] >= _MORNING
    rising = sum(two > one or (one - two > 6 * 60 and two >= 60) for one, two in pairwise(values))
    is_rising = rising * 10 >= 7 * (len(values) - 1)
    if any(value < 60 for value in values):  # no time of day, unless counted from the beginning or past midnight
        return is_rising and (values[0] == 0 or values[0] >= _MORNING)
    if values[0] >= _EARLIEST or min(values) >= _MORNING:
        return is_rising or min(values) >= _MORNING
    written_with_h = sum(entry.form.first is not None and entry.form.first.is_hours for entry in entries)
    return is_rising and written_with_h * 2 < len(entries) and len(values) > 2


def _settle_last(entry: Entry, first: Clock) -> None:
    last = entry.form.last
    if last is None:
        return
    ends = last.minutes > first.minutes and (last.minutes >= _EARLIEST or not entry.title)
    after_noon = last.minutes + DAY // 2 > first.minutes >= _MORNING and 60 <= last.minutes < _MORNING
    if ends:
        entry.form = replace(entry.form, second=last)
    elif entry.form.length is None:
        is_end = after_noon and last.minutes + DAY // 2 - first.minutes <= 120 and not last.is_hours
        form = replace(entry.form, second=last) if is_end else replace(entry.form, length=last.minutes, is_aside=False)
        entry.form = form


# --- "Lecture 30" -------------------------------------------------------------------------------------------------


def _settle_bare(entries: Sequence[Entry]) -> None:
    """Numbers without a unit are minutes where most lines have one, or where the other lines say minutes."""
    untimed = [entry for entry in entries if not entry.has_time]
    timed = len(entries) - len(untimed)
    trailing = [entry for entry in untimed if entry.form.trailing and entry.form.trailing.rest]
    leading = [entry for entry in untimed if entry.form.leading and entry.form.leading.rest]
    for found, name in ((trailing, "trailing"), (leading, "leading")):
        bare = [(entry, each) for entry in found if (each := getattr(entry.form, name)) is not None]
        numbers = [each.number for _, each in bare]
        if not bare or max(numbers) > _MOST_BARE:
            continue
        counted = len(numbers) > 1 and all(two == one + 1 for one, two in pairwise(numbers))
        round_ = all(number % 5 == 0 and number >= 5 for number in numbers)
        most = len(bare) * 10 >= 6 * len(entries) and len(bare) > 1 and not counted
        if (most and not timed) or (timed * 2 >= len(entries) and round_ and _says_minutes(entries)):
            for entry, each in bare:
                with_bare(entry, each)
            return


def _says_minutes(entries: Sequence[Entry]) -> bool:
    return not any(entry.form.first is not None or entry.form.offset is not None for entry in entries)
