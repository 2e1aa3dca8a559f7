"""Words that say what a row is besides an activity: the end, a total, a heading, the name of a column."""

from collections.abc import Iterable

from dialogs.agenda.languages import AgendaWords, Column
from dialogs.agenda.phrases import Phrasebook
from dialogs.suggest.wording import MARKS, read

_READ_LIMIT = 120  # characters of a row


class Vocabulary:
    """The words of all languages: what a row is can be told before its language is known."""

    def __init__(self, languages: Iterable[AgendaWords]) -> None:
        each = list(languages)
        self._ends = _book(one.ends for one in each)
        self._closes = _book(one.closes for one in each)
        self._totals = _book(one.totals for one in each)
        self._includes = _book(one.includes for one in each)
        self._headings = _book(one.headings for one in each)
        self._details = _book(one.details for one in each)
        columns = ((column, phrases) for one in each for column, phrases in one.columns.items())
        self._columns: Phrasebook[Column] = Phrasebook(columns, "")

    def is_end(self, title: str) -> bool:
        """Whether the row only says when all is over."""
        return self._ends.is_one(_words(title))

    def is_close(self, title: str) -> bool:
        """Whether the row, which is the last one, only says when all is over."""
        return self._closes.is_one(_words(title))

    def is_total(self, title: str) -> bool:
        """Whether the row only says how long everything takes, perhaps with what."""
        words = [word for word in _words(title) if not word.isdecimal()]
        begun = self._totals.begins(words)
        return begun > 0 and (begun == len(words) or self._includes.begins(words[begun:]) > 0)

    def is_heading(self, title: str) -> bool:
        """Whether a row without a time begins as headings do, such as "Day 2", and is short."""
        words = _words(title)
        begun = self._headings.begins(words)
        return begun > 0 and len(words) - begun <= 4

    def is_name_of_all(self, title: str) -> bool:
        """Whether a row with a length is the title above all lines: "Agenda (length: 3 h)"."""
        words = _words(title)
        begun = self._headings.begins(words)
        return begun > 0 and (begun == len(words) or self._details.is_one(words[begun:]))

    def is_detail(self, title: str) -> bool:
        """Whether a row says one thing about the whole: "Room: 12"."""
        tokens = read(title[:_READ_LIMIT], "").tokens
        begun = self._details.begins(tokens)
        return 0 < begun < len(tokens) and tokens[begun] in MARKS

    def is_detail_alone(self, title: str) -> bool:
        """Whether a row is named so and says nothing else."""
        return self._details.is_one(_words(title))

    def column(self, cell: str) -> Column | None:
        """What a column of this name holds."""
        words = _words(cell)
        found = self._columns.find(words)
        return found[0].meaning if found and (found[0].start, found[0].end) == (0, len(words)) else None


def _book(lists: Iterable[str]) -> Phrasebook[int]:
    return Phrasebook(((0, phrases) for phrases in lists), "")


def _words(text: str) -> list[str]:
    return [token for token in read(text[:_READ_LIMIT], "").tokens if token not in MARKS]
