"""The short name of a training, from its description."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dialogs.suggest.languages import Descriptions
from dialogs.suggest.phrases import Maker
from dialogs.suggest.wording import Wording, plain_words

_LONGEST = 60  # characters
_READ_LIMIT = 1000  # characters looked at to tell a name from a description
_LEAST_WORDS = 12  # a description without a break has at least as many words
_LEAST_BROKEN = 7  # and one with a break as many
_LEAST_AFTER = 3  # of which so many stand after it
_BREAK = re.compile(r"[.!?;:,\n(\u2013\u2014]+(?:\s|$)|\s-+\s|\n")
_MARKS = " \t\r\n.,;:!?-"
_CUT = "\u2026"
_LOOKED_AT = 6  # clauses in which a name is looked for
_BARE_FIGURE = 3  # words of a clause that is a number and what it counts: "at 15 hours"

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Name:
    """The tokens of a possible name; a weak one tells only that it is a training, and for whom."""

    stretch: Stretch
    is_weak: bool = False


class Topics:
    """Names trainings in one language."""

    def __init__(self, language: Descriptions) -> None:
        classes = {**language.classes, "generic": language.generics}
        maker = Maker(classes, language.negators, language.apostrophe)
        self._lead_in = re.compile(rf"(?:{maker.any_of(language.lead_ins)})+")
        self._articles = re.compile(rf"(?:{maker.any_of(language.articles)})*")
        self._generic = re.compile(maker.any_of(language.generics))
        # A number after it is a date or the people: "workshop on 14 May", "course of 20 participants".
        self._subject = re.compile(rf"{maker.any_of(language.subjects)}(?!\d)")
        self._opener = re.compile(maker.any_of(language.openers))
        self._loose = frozenset(plain_words(f"{language.tails} {language.joints}", language.apostrophe))
        self._after_generic = re.compile(maker.any_of(language.tails))

    def name(self, wording: Wording, figures: Sequence[Stretch]) -> str:
        """A bare name as it is; else the subject, or the first clause that tells more than that it is a training."""
        if not figures and not is_description(wording.text):
            bare = " ".join(wording.text.strip(_MARKS).split())
            return bare if len(bare) <= _LONGEST else self._short(wording, (0, len(wording.tokens)))
        clauses = wording.clauses()
        weak: Stretch | None = None
        for clause in clauses[:_LOOKED_AT]:
            if weak and self._opener.match(wording.plain, wording.starts[clause[0]]):
                break
            name = self._in_clause(wording, clause, figures)
            if name and not name.is_weak:
                return self._short(wording, name.stretch)
            weak = weak or (name.stretch if name else None)
        return self._short(wording, weak or (clauses[0] if clauses else (0, 0)))

    def _in_clause(self, wording: Wording, clause: Stretch, figures: Sequence[Stretch]) -> _Name | None:
        begin, end = self._after(self._lead_in, wording, clause), clause[1]
        subject = self._subject_in(wording, (begin, end), figures)
        if subject:
            return _Name(subject)
        if begin >= end or self._is_figure(wording, (begin, end), figures):
            return None
        generic = self._generic.match(wording.plain, wording.starts[begin])
        after = wording.token_at(generic.end()) if generic else begin
        if generic and (after >= end or self._after_generic.match(wording.plain, wording.starts[after])):
            return _Name((begin, end), is_weak=True)
        cut = self._before_figures(wording, (begin, end), figures)
        if generic and cut <= after:
            return _Name((begin, end), is_weak=True)
        if cut > begin:
            return _Name((begin, cut))
        begin = self._after(self._articles, wording, (begin, end))
        cut = self._before_figures(wording, (begin, end), figures)
        return _Name((begin, cut if cut > begin else end))

    def _subject_in(self, wording: Wording, clause: Stretch, figures: Sequence[Stretch]) -> Stretch | None:
        begin, end = clause
        for at in range(begin, end):
            if at > begin and not self._articles.fullmatch(f"{wording.tokens[at - 1]} "):
                continue
            found = self._subject.match(wording.plain, wording.starts[at])
            if found and (start := wording.token_at(found.end())) < end:
                start = self._after(self._articles, wording, (start, end))
                stretch = start, self._before_figures(wording, (start, end), figures)
                return stretch if stretch[0] < stretch[1] else None
        return None

    def _after(self, pattern: re.Pattern[str], wording: Wording, clause: Stretch) -> int:
        """The token after the pattern, where the clause begins with it."""
        start, end = clause
        found = pattern.match(wording.plain, wording.starts[start]) if start < end else None
        return min(wording.token_at(found.end()), end) if found else start

    def _is_figure(self, wording: Wording, clause: Stretch, figures: Sequence[Stretch]) -> bool:
        """Whether the clause says only how many, when or how long."""
        start, end = clause
        if end - start <= _BARE_FIGURE and any(token[0].isdecimal() for token in wording.tokens[start:end]):
            return True
        return all(
            wording.tokens[at] in self._loose or any(one <= at < to for one, to in figures) for at in range(start, end)
        )

    def _before_figures(self, wording: Wording, clause: Stretch, figures: Sequence[Stretch]) -> int:
        start, end = clause
        inside = [at for at, _ in figures if start < at < end]
        return self._without_tail(wording, (start, min(inside))) if inside else end

    def _without_tail(self, wording: Wording, stretch: Stretch) -> int:
        """Where the stretch ends without the words in which no name ends."""
        start, end = stretch
        while end > start and wording.tokens[end - 1] in self._loose:
            end -= 1
        return end

    def _short(self, wording: Wording, stretch: Stretch) -> str:
        start, end = stretch
        whole = _one_line(wording, start, max(self._without_tail(wording, stretch), min(start + 1, end)))
        if len(whole) <= _LONGEST:
            return whole
        end = next(at for at in range(start + 1, end + 1) if len(_one_line(wording, start, at)) >= _LONGEST)
        end = max(self._without_tail(wording, (start, end - 1)), start + 1)
        return _one_line(wording, start, end)[: _LONGEST - 1].rstrip() + _CUT


def _one_line(wording: Wording, start: int, end: int) -> str:
    return " ".join(wording.typed(start, end).split())


def is_description(text: str) -> bool:
    """Whether the text is more than the bare name of a training: it goes on after a break, or it is long."""
    parts = _BREAK.split(text[:_READ_LIMIT].strip(_MARKS))
    words = sum(len(part.split()) for part in parts)
    after = words - len(parts[0].split())
    return words >= _LEAST_WORDS or (words >= _LEAST_BROKEN and after >= _LEAST_AFTER)
