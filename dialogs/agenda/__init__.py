"""The agenda of a live session: read, classed, counted, and laid out anew without what is only listened to.

Nothing in it is evaluated or mended: formulas and markup are text, and what does not add up is told. When in doubt a
line counts as live, so that the minutes protected are never too many.
"""

from dialogs.agenda.corrections import corrected
from dialogs.agenda.figures import Figures, figures
from dialogs.agenda.proposal import Change, Moved, Planned, Proposal, propose
from dialogs.agenda.reading import LANGUAGES, LINE_LIMIT, prepare, read
from dialogs.agenda.terms import Agenda, Decider, Kind, Line, Note, Problem, Remark, Role, Split

__all__ = [
    "LANGUAGES",
    "LINE_LIMIT",
    "Agenda",
    "Change",
    "Decider",
    "Figures",
    "Kind",
    "Line",
    "Moved",
    "Note",
    "Planned",
    "Problem",
    "Proposal",
    "Remark",
    "Role",
    "Split",
    "corrected",
    "figures",
    "prepare",
    "propose",
    "read",
]
