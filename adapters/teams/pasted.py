"""Tables and lists that people paste at Teams: rows, which the text of the message may have lost.

Teams tells every message twice, as text and as HTML. The text has always been enough for words in lines; nothing is
documented about what becomes of a table or a list in it, so where there is one the HTML is read instead.
"""

import re
from html import escape
from html.parser import HTMLParser
from typing import Final

_LONGEST: Final = 100_000  # characters; a message of people has 28 KB or so
_ROWS: Final = re.compile(r"<(?:tr|li)[\s>]", re.IGNORECASE)
_MENTION: Final = "http://schema.skype.com/Mention"
_BREAKING: Final = frozenset(
    {"address", "blockquote", "br", "div", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre"}
    | {"table", "tr", "ul"}
)
_CELLS: Final = frozenset({"td", "th"})
_UNREAD: Final = frozenset({"script", "style", "template", "title"})


def rows_of(html: str) -> str:
    """The rows of the tables and lists with the lines around them, as escaped as a message's text is.

    Cells are parted by tabs; mentions are `<at>name</at>`, as in that text. Empty where there is no row.
    """
    if len(html) > _LONGEST or not _ROWS.search(html):
        return ""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.text


class _Reader(HTMLParser):
    """Goes through the HTML once; in a cell a break is a space, because a row is one line."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._cells = 0  # how deep in cells
        self._is_first = True  # the next cell is the first of its row
        self._unread = 0
        self._spans: list[str] = []  # what ends each open span

    @property
    def text(self) -> str:
        """What was read so far."""
        return "".join(self._parts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNREAD:
            self._unread += 1
        elif tag in _CELLS:
            self._parts.append("" if self._is_first else "\t")
            self._is_first = False
            self._cells += 1
        elif tag == "span":
            is_mention = dict(attrs).get("itemtype") == _MENTION
            self._parts.append("<at>" if is_mention else "")
            self._spans.append("</at>" if is_mention else "")
        elif tag == "tr":
            self._cells, self._is_first = 0, True
            self._parts.append("\n")
        elif tag in _BREAKING:
            self._break()

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNREAD:
            self._unread = max(0, self._unread - 1)
        elif tag in _CELLS:
            self._cells = max(0, self._cells - 1)
        elif tag == "span" and self._spans:
            self._parts.append(self._spans.pop())
        elif tag == "table":
            self._cells = 0
            self._break()
        elif tag in _BREAKING and tag != "br":
            self._break()

    def handle_data(self, data: str) -> None:
        if not self._unread:
            # Line breaks of the source are none that anybody sees.
            self._parts.append(escape(re.sub(r"[\r\n\t]+", " ", data), quote=False))

    def _break(self) -> None:
        self._parts.append(" " if self._cells else "\n")
