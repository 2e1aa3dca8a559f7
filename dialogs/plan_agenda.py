"""The rows of a plan once the agenda of the live session is in it.

What was presented live becomes preparation, in place of the explanation that the plan would have had made: the lines
are that explanation. The live session becomes what the agenda says. Everything else stays.
"""

from dataclasses import replace
from hashlib import blake2s
from typing import Final

from dialogs.agenda import Role
from dialogs.grid import Result
from dialogs.plan_live import DEFAULT_MINUTES
from dialogs.plan_tables import PRE_COURSE_CAP, Row
from dialogs.plan_terms import Audience, Basis, Item, Phase, Rate
from dialogs.session_agenda import InPlan, Part
from dialogs.words import TOPIC_LIMIT, shorten

# The step that explains, by result: where the moved lines take its place and its days.
_EXPLAINING = {
    Result.HYBRID: Item.CORE_CONCEPTS,
    Result.ASYNC_FIRST: Item.CONSISTENT_EXPLANATIONS,
    Result.LIVE_FIRST: Item.PRIMER,
}
MOST_MOVED: Final = 8  # steps that were lines of the agenda
_DIGEST: Final = 4  # bytes of a title's digest in a step's key
# What can be left out first where preparation would get too long to be done at all.
_LEFT_OUT = (Item.DEMOS, Item.FRAMEWORKS)


def with_agenda(rows: tuple[Row, ...], agenda: InPlan, result: Result) -> tuple[Row, ...]:
    """The rows with the agenda's lines; those before the session stay within an hour as far as that can be."""
    explaining = _EXPLAINING[result]
    made: list[Row] = []
    for row in rows:
        if row.item is explaining:
            made += (_moved(row, part, result) for part in _few(agenda.moved))
        elif row.phase is not Phase.LIVE:
            made.append(row)
    if DEFAULT_MINUTES[result]:
        made += (_line(part, number) for number, part in enumerate(agenda.session, 1))
    return _within_the_cap(tuple(made))


def _few(moved: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts, the last ones as one where there are many: each is a step with reminders of its own."""
    if len(moved) <= MOST_MOVED:
        return moved
    rest = moved[MOST_MOVED - 1 :]
    gathered = replace(
        rest[0],
        title=shorten("; ".join(part.title for part in rest), TOPIC_LIMIT),
        minutes=sum(part.minutes for part in rest),
    )
    return (*moved[: MOST_MOVED - 1], gathered)


def _moved(row: Row, part: Part, result: Result) -> Row:
    item = Item.MOVED if DEFAULT_MINUTES[result] else row.item  # without a session nothing moves out of it
    return replace(row, key=_key(part), item=item, title=part.title, minutes=part.minutes, basis=Basis.AGENDA)


def _key(part: Part) -> str:
    """By the line and its words: what was done of one line is never taken for another's, in whatever agenda."""
    words = blake2s(part.title.encode(), digest_size=_DIGEST).hexdigest()
    return f"moved_{part.line}_{words}"


def _line(part: Part, number: int) -> Row:
    return Row(
        key=f"line_{number}",
        item=_NEW.get(part.role, Item.AGENDA_LINE) if not part.title else Item.AGENDA_LINE,
        title=part.title,
        phase=Phase.LIVE,
        audience=Audience.LEARNER,
        opens=0,
        due=0,
        minutes=part.minutes,
        rate=Rate.ONCE,
        basis=Basis.AGENDA,
    )


# Time that became free has no title of its own.
_NEW = {Role.PRACTICE: Item.PRACTICE, Role.DEBRIEF: Item.DEBRIEF}


def _within_the_cap(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Without what can be left out, one by one, while the time before the session is over its cap."""
    for item in _LEFT_OUT:
        before = sum(row.minutes for row in rows if row.phase is Phase.PREPARE and row.audience is Audience.LEARNER)
        if before > PRE_COURSE_CAP:
            rows = tuple(row for row in rows if row.item is not item)
    return rows
