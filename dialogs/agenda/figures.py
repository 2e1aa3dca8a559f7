"""How many minutes of an agenda are listening, and what that is in hours of people's attention."""

from dataclasses import dataclass
from decimal import Decimal

from dialogs.agenda.terms import Agenda, Kind
from dialogs.attention import person_hours


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Minutes by kind. It is attention protected, not time saved: learners spend part of it alone.

    `minutes_live` holds `minutes_unknown`, the lines nobody has said anything about. `share` is the percent protected
    of all that is not logistics, rounded down; None where there is nothing. `person_hours` has one decimal, halves up.
    """

    minutes_protected: int
    minutes_live: int
    minutes_logistics: int
    minutes_unknown: int
    share: int | None
    person_hours: Decimal | None


def figures(agenda: Agenda, participants: int | None = None) -> Figures:
    """The figures of an agenda; a line without a length counts as 0. ValueError for fewer participants than one."""
    if participants is not None and participants < 1:
        raise ValueError(f"a training has at least one participant: {participants}")
    minutes = {kind: sum(line.minutes or 0 for line in agenda.lines if line.kind is kind) for kind in Kind}
    protected, live = minutes[Kind.ASYNC], minutes[Kind.LIVE] + minutes[Kind.UNKNOWN]
    return Figures(
        minutes_protected=protected,
        minutes_live=live,
        minutes_logistics=minutes[Kind.LOGISTICS],
        minutes_unknown=minutes[Kind.UNKNOWN],
        share=100 * protected // (protected + live) if protected + live else None,
        person_hours=None if participants is None else person_hours(protected, participants),
    )
