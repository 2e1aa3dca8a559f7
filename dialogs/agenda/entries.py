"""Rows -> entries: what may be a line of the agenda, each with the times it has and the words that say what is done."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from dialogs.agenda.forms import Bare, Clock, Form, Forms, tidy
from dialogs.agenda.languages import Column
from dialogs.agenda.rows import Page, Row, chain_of
from dialogs.agenda.vocabulary import Vocabulary

_HEADER_AMONG = 4  # rows at the top of a table, of which one may be its header
_CHAIN_ROWS = 3  # a text of more rows is no agenda in one line
_CHAIN_PARTS = 3  # nor is a line of fewer parts
_CLOCK = re.compile(r"(?:[01]\d|2[0-3])[0-5][05]")  # 0815
_NUMBER = re.compile(r"-?\d{1,9}(?:[.,]\d{1,2})?")


@dataclass(slots=True, kw_only=True)
class Entry:
    """A row while it is read. `words` say what is done, `method` how; `form` holds its times."""

    text: str
    title: str
    form: Form
    words: list[str] = field(default_factory=list[str])
    method: str = ""
    day: str = ""  # what the column of days says
    is_bulleted: bool = False
    is_heading: bool = False
    indent: int = 0

    @property
    def has_time(self) -> bool:
        """Whether anything in it is a time or length; bare numbers are none."""
        form = self.form
        timed = form.first is not None or form.offset is not None or form.length is not None
        return timed or bool(form.nonsense)


def entries_of(page: Page, forms: Forms, vocabulary: Vocabulary) -> list[Entry]:
    """The entries of a page, in order."""
    if page.is_table:
        return _table(page.rows, forms, vocabulary)
    entries: list[Entry] = []
    for row in page.rows:
        parts = chain_of(row) if len(page.rows) <= _CHAIN_ROWS else ()
        chained = [_listed(Row(text=part, cells=(part,)), forms) for part in parts]
        if len(chained) >= _CHAIN_PARTS and sum(entry.has_time for entry in chained) * 3 >= 2 * len(chained):
            entries += chained
        else:
            entries.append(_listed(row, forms))
    return _paired(entries)


def _listed(row: Row, forms: Forms) -> Entry:
    form = forms.read(row.cells[0])
    return Entry(
        text=row.text,
        title=form.rest,
        form=form,
        words=[form.rest],
        is_bulleted=row.is_bulleted,
        is_heading=row.is_heading,
        indent=row.indent,
    )


def _paired(entries: Sequence[Entry]) -> list[Entry]:
    """The same, with the time that stands on a line of its own put to the line after it, or before it."""

    def is_alone(at: int) -> bool:
        return 0 <= at < len(entries) and entries[at].has_time and not entries[at].title

    def is_untimed(at: int) -> bool:
        return 0 <= at < len(entries) and not entries[at].has_time and bool(entries[at].title)

    alone = [at for at in range(len(entries)) if is_alone(at)]
    after = sum(is_untimed(at + 1) for at in alone)
    before = sum(is_untimed(at - 1) for at in alone)
    step = 1 if after >= before else -1
    partner = {at + step: at for at in alone if is_untimed(at + step)}
    times = set(partner.values())
    paired: list[Entry] = []
    for at, entry in enumerate(entries):
        if at in partner:
            time = entries[partner[at]]
            texts = (time.text, entry.text) if step == 1 else (entry.text, time.text)
            paired.append(replace(entry, text=" ".join(texts), form=replace(time.form, rest=entry.form.rest)))
        elif at not in times:
            paired.append(entry)
    return paired


# --- tables -----------------------------------------------------------------------------------------------------


def _table(rows: Sequence[Row], forms: Forms, vocabulary: Vocabulary) -> list[Entry]:
    header = next((at for at, row in enumerate(rows[:_HEADER_AMONG]) if _is_header(row, vocabulary)), None)
    named = {} if header is None else _named(rows[header], vocabulary)
    body = _with_colons([row for at, row in enumerate(rows) if at != header], named)
    columns = {**named, **_guessed(body, named)}
    return [_table_entry(row, columns, forms) for row in body]


def _is_header(row: Row, vocabulary: Vocabulary) -> bool:
    cells = [cell for cell in row.cells if cell]
    known = sum(vocabulary.column(cell) is not None for cell in cells)
    return len(cells) > 1 and known * 2 >= len(cells) and not any(_NUMBER.search(cell) for cell in cells)


def _named(row: Row, vocabulary: Vocabulary) -> dict[int, Column]:
    return {at: vocabulary.column(cell) or Column.CONTENT for at, cell in enumerate(row.cells) if cell}


def _with_colons(rows: Sequence[Row], named: Mapping[int, Column]) -> Sequence[Row]:
    """The rows with times of day such as "0815" as "08:15", where a column holds hardly anything else and they rise."""
    for at in range(max((len(row.cells) for row in rows), default=0)):
        cells = [row.cells[at] for row in rows if at < len(row.cells) and row.cells[at]]
        digits = [cell for cell in cells if _CLOCK.fullmatch(cell)]
        is_time = named.get(at, Column.START) in (Column.START, Column.END)
        if is_time and len(digits) > 1 and len(digits) * 3 >= 2 * len(cells) and digits == sorted(set(digits)):
            rows = [replace(row, cells=tuple(map(_with_colon, row.cells))) for row in rows]
    return rows


def _with_colon(cell: str) -> str:
    return f"{cell[:2]}:{cell[2:]}" if _CLOCK.fullmatch(cell) else cell


def _guessed(rows: Sequence[Row], named: Mapping[int, Column]) -> dict[int, Column]:
    """What the columns without a name hold, and a column called "time" that only holds numbers."""
    guessed: dict[int, Column] = {}
    for at in range(max((len(row.cells) for row in rows), default=0)):
        cells = [row.cells[at] for row in rows if at < len(row.cells) and row.cells[at]]
        numbers = [int(cell) for cell in cells if cell.isdecimal() and len(cell) < 7]
        if named.get(at, Column.START) is not Column.START or len(numbers) * 3 < 2 * len(cells) or not numbers:
            continue
        steps = [two - one for one, two in pairwise(numbers)]
        if at not in named:
            guessed[at] = Column.OTHER if steps and all(step == 1 for step in steps) else Column.MINUTES
        elif any(step <= 0 for step in steps):
            guessed[at] = Column.MINUTES
    return guessed


def _table_entry(row: Row, columns: Mapping[int, Column], forms: Forms) -> Entry:
    cells = [(columns.get(at), cell) for at, cell in enumerate(row.cells) if cell]
    form = Form(rest="")
    words: list[str] = []
    method = day = ""
    for column, cell in cells:
        if column is Column.OTHER:
            continue
        if column is Column.DAY:
            day = cell
        elif column is Column.METHOD:
            method = cell
        elif column in (Column.MINUTES, Column.HOURS):
            form = _with_length(form, cell, forms, column)
        elif column is Column.END:
            form = _with_end(form, forms.read(cell))
        else:
            read = forms.read(cell)
            form = _with_cell(form, read, column)
            if read.rest:
                words.append(read.rest)
    title = " \u2013 ".join([*words, *([method] if method and not words else [])])
    return Entry(text=row.text, title=title, form=form, words=[" | ".join(words)], method=method, day=day)


def _with_length(form: Form, cell: str, forms: Forms, column: Column | None) -> Form:
    if _NUMBER.fullmatch(cell):
        unit = " h" if column is Column.HOURS else " min"
        read = forms.read(cell + unit)
    else:
        read = forms.read(cell)
    if read.length is not None:
        return replace(form, length=read.length, parts=(), is_aside=False)
    if read.first is not None and read.second is None:  # 0:45
        return replace(form, length=read.first.minutes, parts=(), is_aside=False)
    if read.first is not None and form.first is None:
        return replace(form, first=read.first, second=read.second)
    return replace(form, nonsense=form.nonsense or read.nonsense)


def _with_end(form: Form, read: Form) -> Form:
    if form.first is None or form.second is not None or read.first is None:
        return replace(form, nonsense=form.nonsense or read.nonsense)
    return replace(form, second=read.first)


def _with_cell(form: Form, read: Form, column: Column | None) -> Form:
    """The form with what one more cell says, as far as it is not yet said."""
    nonsense = form.nonsense or read.nonsense
    is_alone = not read.rest or column is Column.START
    if form.first is None and form.offset is None and form.numbers is None:
        numbers = read.numbers if read.numbers and not read.numbers.rest else None
        form = replace(form, first=read.first, second=read.second, last=read.last, offset=read.offset, numbers=numbers)
    elif form.first is not None and form.second is None and read.first is not None and read.second is None and is_alone:
        form = replace(form, last=read.first)
    if read.length is not None and (form.length is None or (form.is_aside and is_alone)):
        form = replace(form, length=read.length, parts=read.parts, is_aside=read.is_aside)
    return replace(form, nonsense=nonsense)


def with_bare(entry: Entry, bare: Bare) -> None:
    """Takes the number for the minutes of the entry."""
    entry.form = replace(entry.form, length=bare.number, is_aside=False)
    entry.title = bare.rest
    entry.words = [bare.rest, *entry.words[1:]]


def with_clocked(entry: Entry, bare: Bare) -> None:
    """Takes the four digits for the time at which the entry begins."""
    clock = Clock(minutes=bare.number // 100 * 60 + bare.number % 100, is_certain=True)
    entry.form = replace(entry.form, first=clock, clocked=None)
    entry.title = bare.rest
    entry.words = [bare.rest, *entry.words[1:]]


def without_numbers(entry: Entry) -> None:
    """Takes the two numbers off the title of the entry."""
    if entry.form.numbers and entry.title:
        rest = tidy(entry.form.numbers.rest) or entry.title
        entry.title, entry.words = rest, [rest, *entry.words[1:]]
