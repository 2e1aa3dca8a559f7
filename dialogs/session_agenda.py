"""The agenda of the live session as somebody pasted it, and what they said about its lines.

The text is kept, never what was read from it: it is read again whenever it is shown, so that what Livewise learns
later holds for it, too. What a person said about a line is kept by the line's place in the text and always wins.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache

from dialogs import agenda
from dialogs.agenda import Agenda, Figures, Kind, Planned, Proposal
from dialogs.words import TOPIC_LIMIT, one_line, shorten

LIMIT = 20_000  # characters kept of what was pasted: some 300 lines
_BREAKS = 2  # of lines, and lengths, at least, in what counts as an agenda without being asked for
_READ = 128  # kept at hand, those of the last turns


class Adopted(StrEnum):
    """Which of the proposed agendas is in the plan."""

    SAME = "same"  # as long as before: the freed minutes are for practice
    SHORTER = "shorter"  # the freed minutes are given back


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """What is kept of an agenda; `is_open` while the form for pasting stands, with what was pasted wrongly in `draft`.

    `is_cut` if more than the text was pasted. `changing` is the line whose class is being chosen.
    """

    text: str = ""
    is_cut: bool = False
    kinds: Mapping[int, Kind] = field(default_factory=dict[int, Kind])
    splits: Mapping[int, int] = field(default_factory=dict[int, int])
    durations: Mapping[int, int] = field(default_factory=dict[int, int])
    adopted: Adopted | None = None
    is_open: bool = False
    draft: str = ""
    mistake: agenda.Problem | None = None
    changing: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A line of the agenda that is in the plan; without a title and `line` it is time that became free, for `role`.

    `line` is its place in the text.
    """

    line: int | None
    title: str
    minutes: int
    role: agenda.Role


@dataclass(frozen=True, slots=True, kw_only=True)
class InPlan:
    """What an adopted agenda puts into the plan: what moves before it, how the session goes, and the exact figure."""

    moved: tuple[Part, ...]
    session: tuple[Part, ...]
    protected: int  # minutes


def looks_like_one(text: str, language: str, *, is_expected: bool = False) -> bool:
    """Whether a message can only be meant as an agenda: several lines, and most of them say how long they take.

    Where one `is_expected`, several lines are enough, or several lengths in one line.
    """
    has_lines = text.strip().count("\n") >= _BREAKS
    if has_lines and is_expected:
        return True
    if not has_lines and not is_expected:
        return False
    lines = as_read(beginning(text.strip()), language).lines
    timed = sum(line.minutes is not None for line in lines)
    return timed >= _BREAKS and timed * 2 >= len(lines)


def beginning(text: str) -> str:
    """As much of it as is kept, in whole lines where there are any."""
    if len(text) <= LIMIT:
        return text
    return text[:LIMIT].rpartition("\n")[0] or text[:LIMIT]


def said_before(before: Pasted, now: Pasted, language: str) -> Pasted:
    """The new agenda with what was said about lines that are the same in the one before.

    Where most lines are, it is the same agenda put right, and what was adopted stays so.
    """
    places = {line.text: line.key for line in as_read(now.text, language).lines}
    same = {line.key: places[line.text] for line in as_read(before.text, language).lines if line.text in places}
    return replace(
        now,
        kinds={same[line]: kind for line, kind in before.kinds.items() if line in same},
        splits={same[line]: minutes for line, minutes in before.splits.items() if line in same},
        durations={same[line]: minutes for line, minutes in before.durations.items() if line in same},
        adopted=before.adopted if len(same) * 2 > len(places) else None,
    )


def judged(pasted: Pasted, language: str) -> Agenda:
    """The agenda as it reads now, with what somebody said about it."""
    return agenda.corrected(
        as_read(pasted.text, language), kinds=pasted.kinds, splits=pasted.splits, durations=pasted.durations
    )


@lru_cache(_READ)
def as_read(text: str, language: str) -> Agenda:
    """The agenda as it reads without that; one turn asks for it many times."""
    return agenda.read(text, language)


def figures(pasted: Pasted, language: str, participants: int | None) -> Figures:
    """What the agenda adds up to."""
    return agenda.figures(judged(pasted, language), participants)


def proposal(pasted: Pasted, language: str) -> Proposal:
    """What could move out of the room, and what the session would be then."""
    return agenda.propose(judged(pasted, language))


def rewritten(proposed: Proposal, adopted: Adopted) -> tuple[Planned, ...]:
    """The proposed agenda of this kind; empty where there is none."""
    return proposed.same_length if adopted is Adopted.SAME else proposed.shorter


def standing(pasted: Pasted, proposed: Proposal) -> Adopted | None:
    """Which proposed agenda is in the plan; none where, by what was said about lines since, there is none any more."""
    return pasted.adopted if pasted.adopted is not None and rewritten(proposed, pasted.adopted) else None


def in_plan(pasted: Pasted | None, language: str) -> InPlan | None:
    """What the agenda puts into the plan; None where nobody has said that it should."""
    if pasted is None or pasted.adopted is None:
        return None
    proposed = proposal(pasted, language)
    adopted = standing(pasted, proposed)
    if adopted is None:
        return None
    return InPlan(
        moved=tuple(_part(each.key, each.title, each.minutes, agenda.Role.LISTENING) for each in proposed.moved),
        session=tuple(_part(each.key, each.title, each.minutes, each.role) for each in rewritten(proposed, adopted)),
        protected=proposed.precourse_minutes,
    )


def _part(line: int | None, title: str, minutes: int, role: agenda.Role) -> Part:
    return Part(line=line, title=shorten(one_line(title), TOPIC_LIMIT), minutes=minutes, role=role)
