"""Which entries are lines: titles, headings, totals, the end and details of other lines are none."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from dialogs.agenda.entries import Entry
from dialogs.agenda.timeline import Marker
from dialogs.agenda.vocabulary import Vocabulary

_SURELY_PARTS = 4  # lines that add up to the first one by chance only rarely
_FOOTER = 4  # words of such a row below all lines with a time: from then on it is a remark
_PROSE = 12  # words of an untimed row that is not known: from then on it is an explanation

Known = Callable[[str], bool]  # whether words say what is done


@dataclass(slots=True, kw_only=True)
class Selection:
    """The lines and the markers between them, in order, and the total that is stated, in minutes."""

    rows: list[Entry | Marker] = field(default_factory=list[Entry | Marker])
    total: int | None = None


def select(entries: Sequence[Entry], vocabulary: Vocabulary, known: Known) -> Selection:
    """The lines among the entries; what only explains a line is added to its words."""
    return _Selecting(entries, vocabulary, known).selection()


class _Selecting:
    """A selection while it is made."""

    def __init__(self, entries: Sequence[Entry], vocabulary: Vocabulary, known: Known) -> None:
        self._entries = entries
        self._vocabulary = vocabulary
        self._known = known
        self._made = Selection()
        self._is_timed = any(entry.has_time for entry in entries)
        self._line: Entry | None = None  # the last line with a time

    def selection(self) -> Selection:
        containers = set(_containers(self._entries, self._known))
        for at, entry in enumerate(self._entries):
            if not entry.title and not entry.has_time:
                continue
            if at in containers:
                self._mark_heading(entry)
            elif entry.has_time:
                self._select_timed(entry)
            else:
                self._select_untimed(at, entry)
        return self._made

    def _select_timed(self, entry: Entry) -> None:
        form, title = entry.form, entry.title
        if form.second is None and form.length is None and self._is_end(entry):
            self._made.rows.append(Marker(entry=entry))
        elif form.first is None and (self._vocabulary.is_total(title) or self._is_sum(entry) or self._names_all(entry)):
            self._made.total = form.length if self._made.total is None else self._made.total
        elif self._line is None and ":" in entry.text and self._vocabulary.is_detail_alone(title):
            self._made.total = form.length if form.first is None else self._made.total
        elif not title and form.first is not None and form.second is None and form.length is None:
            self._made.rows.append(Marker(entry=entry))
        else:
            self._line = entry
            self._made.rows.append(entry)

    def _is_end(self, entry: Entry) -> bool:
        is_last = entry is self._entries[-1] and entry.form.first is not None
        return self._vocabulary.is_end(entry.title) or (is_last and self._vocabulary.is_close(entry.title))

    def _names_all(self, entry: Entry) -> bool:
        return self._line is None and self._vocabulary.is_name_of_all(entry.title)

    def _is_sum(self, entry: Entry) -> bool:
        """Whether a length without words ends the agenda and is that of all the lines."""
        if entry.title or entry is not self._entries[-1]:
            return False
        lengths = [row.form.length or 0 for row in self._made.rows if isinstance(row, Entry)]
        return len(lengths) > 1 and entry.form.length == sum(lengths)

    def _select_untimed(self, at: int, entry: Entry) -> None:
        title, vocabulary = entry.title, self._vocabulary
        if vocabulary.is_end(title) or vocabulary.is_total(title):
            return
        if entry.is_heading or vocabulary.is_heading(title):
            self._mark_heading(entry)
        elif vocabulary.is_detail(title):
            return
        elif self._is_timed and self._line is not None and self._explains(entry, self._line):
            self._line.words.append(title)
        elif (at > 0 and self._known(title)) or not self._is_title(at, entry):
            self._keep_untimed(entry)

    def _keep_untimed(self, entry: Entry) -> None:
        form = self._line.form if self._line else None
        if self._line and form and form.second is None and form.length is None:  # its time may be in the line above
            self._line.words.append(entry.title)
        self._made.rows.append(entry)

    def _is_title(self, at: int, entry: Entry) -> bool:
        if not self._is_timed:
            return at == 0 and len(self._entries) > 1 and (not self._known(entry.title) or entry.text.endswith(":"))
        if self._line is None:
            return at == 0 or not self._known(entry.title)
        if not any(each.has_time for each in self._entries[at:]) and len(entry.title.split()) >= _FOOTER:
            return True
        return entry.text.endswith(":") or len(entry.title.split()) >= _PROSE or entry.title.endswith((".", "!"))

    def _explains(self, entry: Entry, line: Entry) -> bool:
        return (entry.is_bulleted and not line.is_bulleted) or entry.indent > line.indent

    def _mark_heading(self, entry: Entry) -> None:
        self._made.rows.append(Marker(is_new_day=self._vocabulary.is_heading(entry.title)))


def _containers(entries: Sequence[Entry], known: Known) -> Iterator[int]:
    """Entries whose time is that of the entries below them, which are at least two."""
    for at, entry in enumerate(entries):
        below = entries[at + 1 :]
        first, second = entry.form.first, entry.form.second
        if first is not None and second is not None:
            is_title = at == 0 and _adds_up(entry, second.minutes - first.minutes, at, below, lambda _: False)
            if is_title or _holds_times(entry, below):
                yield at
        elif entry.form.length is not None and first is None and _adds_up(entry, entry.form.length, at, below, known):
            yield at


def _holds_times(entry: Entry, below: Sequence[Entry]) -> bool:
    first, second = entry.form.first, entry.form.second
    if first is None or second is None or not below:
        return False
    inside = 0
    for each in below:
        if not each.has_time:
            continue
        start = each.form.first
        end = each.form.second or start
        if start is None or end is None or not (first.minutes <= start.minutes and end.minutes <= second.minutes):
            break
        if inside == 0 and start.minutes != first.minutes:
            return False
        if (start.minutes, end.minutes) == (first.minutes, second.minutes):
            return False
        inside += 1
    return inside > 1


def _adds_up(entry: Entry, minutes: int, at: int, below: Sequence[Entry], known: Known) -> bool:
    total, count = 0, 0
    for each in below:
        length = each.form.length
        if each.has_time and (length is None or each.form.first is not None):
            return False
        within = (each.is_bulleted and not entry.is_bulleted) or each.indent > entry.indent
        if length is not None and not within and at > 0:
            return False
        total += length or 0
        count += length is not None
        if total >= minutes:
            is_title = each is below[-1] and (count >= _SURELY_PARTS or not known(entry.title))
            return total == minutes and count > 1 and (within or is_title)
    return False
