"""Pasted text -> its rows: lists, tables by tabs, pipes, semicolons or commas, and all of it in one line.

A row is what may be one line of the agenda. Its text stays as typed; only for reading are invisible characters, bullets
and numbering taken off.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

READ_LIMIT: Final = 100_000  # characters
ROW_LIMIT: Final = 1000
_LINE_LIMIT = 1000  # characters of one line
_BINARY_LOOKED_AT = 4000  # characters
_STRANGE_ANYWAY = 2  # characters that no text has, and that are put up with
_BINARY_SHARE = 50  # and one more of them in so many

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\x0b\x0c\x1c-\x1f\x85]")
_STRANGE = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ue000-\uf8ff\ufffd]")
_BREAKS = re.compile("\r\n|\r|\n|\u2028|\u2029")
_RULER = re.compile(r"[\s|:+=_*~.\u2010-\u2015\u2500-\u257f-]*")
_DOTS = "\u2022\u2023\u25aa-\u25cf\u25e6\u00b7\u2043\u2219"
_BULLET = re.compile(rf"\s*(?:[-*+>\u2013\u2014o{_DOTS}]\s+|[{_DOTS}]|\[[ xX]?\]\s|#+\s)+")
_TIGHT_BULLET = re.compile(r"\s*[-*+](?=[^\s*+-])")
_NUMBERING = re.compile(r"\s*(?:\(?(?P<number>\d{1,3})[.)]|(?P<letter>[a-zA-Z])\))\s+(?=\S)")
_MARKUP = re.compile(r"\*\*|__|`")
_QUOTED = re.compile(r'"((?:[^"]|"")*)"')
_SEPARATORS: Final = ("\t", "|", ";")
_CHAIN = re.compile(r"\s*(?:\u2192|->|=>|\u2022|\||;|\s/\s|,(?!\d))\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: `text` as typed, `cells` to be read, one where it is no table. `is_bulleted` rows may be details."""

    text: str
    cells: tuple[str, ...]
    is_bulleted: bool = False
    is_heading: bool = False
    indent: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """All rows; `is_table` if they have columns, `is_cut` if there were more."""

    rows: tuple[Row, ...] = ()
    is_table: bool = False
    is_cut: bool = False


def is_text(text: str) -> bool:
    """Whether the beginning of it is text at all."""
    head = text[:_BINARY_LOOKED_AT]
    return "\x00" not in head and len(_STRANGE.findall(head)) <= _STRANGE_ANYWAY + len(head) // _BINARY_SHARE


def page_of(text: str) -> Page:
    """The rows of a text, empty lines and rulers left out."""
    lines = _BREAKS.split(_SPACES.sub(" ", _INVISIBLE.sub("", text[:READ_LIMIT])))
    cut = [line[:_LINE_LIMIT].rstrip() for line in lines[: 4 * ROW_LIMIT]]
    kept = [line for line in cut if not _RULER.fullmatch(line)]
    is_cut = len(text) > READ_LIMIT or len(lines) > 4 * ROW_LIMIT or len(kept) > ROW_LIMIT
    kept = kept[:ROW_LIMIT]
    separator = _separator(kept)
    if separator:
        return Page(rows=tuple(_table_row(line, separator) for line in kept), is_table=True, is_cut=is_cut)
    tight = sum(1 for line in kept if _TIGHT_BULLET.match(line)) * 2 > max(len(kept), 3)
    return Page(rows=tuple(_listed(kept, tight=tight)), is_cut=is_cut)


def chain_of(row: Row) -> tuple[str, ...]:
    """The parts of a row that may hold a whole agenda: "Welcome 10 min, lecture 30 min, ..."."""
    return tuple(part.strip() for part in _CHAIN.split(row.cells[0]) if part.strip())


def _separator(lines: Sequence[str]) -> str:
    """What parts the columns, if most lines have it."""
    if len(lines) < 2:
        return ""
    for separator in _SEPARATORS:
        holding = sum(1 for line in lines if separator in line.strip("\t "))
        if holding > 1 and holding * 2 >= len(lines):
            return separator
    return "," if _is_comma_table(lines) else ""


def _is_comma_table(lines: Sequence[str]) -> bool:
    """Whether nearly each line has as many cells as the first, one of which begins with a digit or is empty."""
    if "," not in lines[0]:
        return False
    counts = {len(_cells(line, ",")) for line in lines}
    return len(counts) == 1 and all(
        any(cell[:1].isdigit() and not re.search(r"[^\W\d_]{4}", cell) for cell in _cells(line, ","))
        for line in lines[1:]
    )


def _table_row(line: str, separator: str) -> Row:
    cells = tuple(_MARKUP.sub("", cell).strip() for cell in _cells(line, separator))
    return Row(text=line.strip(), cells=cells)


def _cells(line: str, separator: str) -> list[str]:
    if separator == "|":
        line = line.strip()
        return line.removeprefix("|").removesuffix("|").split("|")
    if '"' in line:
        held: list[str] = []

        def hold(found: re.Match[str]) -> str:
            held.append(found[1].replace('""', '"'))
            return f"\x00{len(held) - 1}\x00"

        cells = _QUOTED.sub(hold, line).split(separator)
        return [re.sub("\x00(\\d+)\x00", lambda found: held[int(found[1])], cell) for cell in cells]
    return line.split(separator)


def _listed(lines: Sequence[str], *, tight: bool) -> Iterator[Row]:
    numbered = _is_numbered(lines)
    for line in lines:
        bullet = _BULLET.match(line) or (_TIGHT_BULLET.match(line) if tight else None)
        rest = line[bullet.end() :] if bullet else line
        number = _NUMBERING.match(rest) if numbered else None
        if number:
            rest = rest[number.end() :]
        yield Row(
            text=line.strip(),
            cells=(_MARKUP.sub("", rest).strip(),),
            is_bulleted=bullet is not None and "#" not in bullet[0],
            is_heading=bullet is not None and "#" in bullet[0],
            indent=len(line) - len(line.lstrip()),
        )


def _is_numbered(lines: Sequence[str]) -> bool:
    """Whether numbers at the beginning count the lines."""
    found = [match for line in lines if (match := _NUMBERING.match(line))]
    numbers = [int(match["number"]) for match in found if match["number"]]
    rising = sum(1 for one, two in pairwise(numbers) if two in (one + 1, 1))
    return len(found) > len(numbers) or (len(numbers) > 1 and rising * 2 >= len(numbers) - 1) or numbers == [1]
