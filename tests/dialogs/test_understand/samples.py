"""What people type: labelled answers in tests/data, and tables of phrasings."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, TypeVar

from dialogs.grid import Case, Option, Question
from dialogs.lexicon import Target
from dialogs.understand import LEXICONS, read_case, read_option

_DATA = Path(__file__).parents[2] / "data"

Meaning = TypeVar("Meaning")
Answer = tuple[str, Target, str, Option | Case | None]


def phrasings(table: str) -> list[str]:
    return [" ".join(text.split()) for text in table.split("|")]


def rows(table: Mapping[Meaning, str]) -> list[tuple[Meaning, str]]:
    """Each phrasing of the table with what it means."""
    return [(meaning, text) for meaning, texts in table.items() for text in phrasings(texts)]


def read(asked: Target, text: str, language: str) -> Option | Case | None:
    return read_case(text, language) if asked == "case" else read_option(asked, text, language)


def _answers(name: str) -> Iterator[Answer]:
    for line in (_DATA / name).read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["lang"] in LEXICONS:
            meaning = Case if row["question"] == "case" else Option
            target: Target = "case" if row["question"] == "case" else Question(row["question"])
            yield row["lang"], target, row["text"], None if row["expected"] == "unclear" else meaning(row["expected"])


# Language, what is asked, the message and its meaning; None: to be asked again.
ANSWERS: Final = [
    *_answers("utterances.jsonl"),
    *(answer for path in sorted(_DATA.glob("answers*.jsonl")) for answer in _answers(path.name)),
]
