"""The cues of a message, grouped into clauses: the stretches within which negators and judgements take effect."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from dialogs.understand.cues import Cue, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """The cues between two breaks."""

    cues: list[Cue] = field(default_factory=list[Cue])
    asked: bool  # its sentence ends in a question mark
    run_on: bool = False  # no mark and no conjunction before it, only a new subject


def clauses(cues: Sequence[Cue], openers: frozenset[str]) -> Iterator[Clause]:
    """The clauses of all sentences but those that ask something back, which begin with one of the openers."""
    for sentence, asked in _sentences(cues):
        found = [clause for clause in _split(sentence, asked=asked) if clause.cues]
        if found and not (asked and found[0].cues[0].words[0] in openers):
            yield from found


def _sentences(cues: Sequence[Cue]) -> Iterator[tuple[Sequence[Cue], bool]]:
    """Each sentence, and whether it ends in a question mark."""
    start = 0
    for end, cue in enumerate(cues):
        if cue.role in (Role.STOP, Role.ASK):
            yield cues[start:end], cue.role is Role.ASK
            start = end + 1
    yield cues[start:], False


def _split(sentence: Sequence[Cue], *, asked: bool) -> list[Clause]:
    found = [Clause(asked=asked)]
    for cue in sentence:
        if cue.role is Role.PAUSE:
            found.append(Clause(asked=asked))
            continue
        new_subject = cue.role is Role.SUBJECT and any(before.names for before in found[-1].cues)
        if new_subject or cue.role is Role.BREAK:
            found.append(Clause(asked=asked, run_on=new_subject))
        found[-1].cues.append(cue)
    return found
