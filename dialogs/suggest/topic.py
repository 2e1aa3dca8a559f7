"""The short name of a training, from its description."""

import re
from collections.abc import Sequence

from dialogs.suggest.languages import Descriptions
from dialogs.suggest.phrases import Maker
from dialogs.suggest.wording import MARKS, Wording

_LONGEST = 60  # characters
_READ_LIMIT = 1000  # characters looked at to tell a name from a description
_LEAST_WORDS = 12  # a description without a break has at least as many words
_LEAST_BROKEN = 7  # and one with a break as many
_LEAST_AFTER = 3  # of which so many stand after it
_BREAK = re.compile(r"[.!?;:,\n(\u2013\u2014]+(?:\s|$)|\s-+\s|\n")
_MARKS = " \t\r\n.,;:!?-"
_CUT = "\u2026"


class Topics:
    """Names trainings in one language."""

    def __init__(self, language: Descriptions) -> None:
        maker = Maker(language.classes, language.negators, language.apostrophe)
        self._lead_in = re.compile(rf"(?:{maker.any_of(language.lead_ins)})+")
        self._tail = re.compile(rf"(?<!\S)(?:{maker.any_of(language.tails)})+$")

    def name(self, wording: Wording, figures: Sequence[int]) -> str:
        """A bare name as it is; else the first clause without a lead-in, up to the first token of `figures`."""
        if not figures and not is_description(wording.text):
            return _short(wording.text.strip(_MARKS))
        start = next((at for at, token in enumerate(wording.tokens) if token not in MARKS), len(wording.tokens))
        _, end = wording.clause_around(start, start)
        lead = self._lead_in.match(wording.plain, wording.starts[start]) if start < end else None
        begin = wording.token_at(lead.end()) if lead else start
        cut = self._before_figures(wording, begin, end, figures)
        return next((short for at, to in ((begin, cut), (start, end)) if (short := _short(wording.typed(at, to)))), "")

    def _before_figures(self, wording: Wording, start: int, end: int, figures: Sequence[int]) -> int:
        inside = [at for at in figures if start < at < end]
        if not inside:
            return end
        before = " ".join(wording.tokens[start : min(inside)]) + " "
        tail = self._tail.search(before)
        return start + (before[: tail.start()] if tail else before).count(" ")


def is_description(text: str) -> bool:
    """Whether the text is more than the bare name of a training: it goes on after a break, or it is long."""
    parts = _BREAK.split(text[:_READ_LIMIT].strip(_MARKS))
    words = sum(len(part.split()) for part in parts)
    after = words - len(parts[0].split())
    return words >= _LEAST_WORDS or (words >= _LEAST_BROKEN and after >= _LEAST_AFTER)


def _short(name: str) -> str:
    name = " ".join(name.split())
    if len(name) <= _LONGEST:
        return name
    whole = name[:_LONGEST].rsplit(" ", 1)[0] if " " in name[:_LONGEST] else name[: _LONGEST - 1]
    return whole[: _LONGEST - 1].rstrip() + _CUT
