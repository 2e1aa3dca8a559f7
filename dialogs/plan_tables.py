"""The three plans as tables: one row per step, days counted from the live or launch day.

The items are the article's. Days and lengths are defaults; each row's basis says where they come from. What a live
session needs is due the day before at the latest, hence -1 wherever nothing earlier is wanted.
"""

from dataclasses import dataclass

from dialogs.grid import Option, Result
from dialogs.plan_live import DEFAULT_MINUTES, LivePart, live_parts
from dialogs.plan_terms import Adjustment, Audience, Basis, Item, Phase, Rate


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One planned step: `opens` and `due` are days from the anchor, no calendar applied; minutes are per `rate`."""

    key: str
    item: Item
    phase: Phase
    audience: Audience
    opens: int
    due: int | None
    minutes: int
    rate: Rate
    basis: Basis
    adjustments: tuple[Adjustment, ...] = ()
    title: str = ""  # in somebody's own words, in place of the item's name


# He et al. 2016: preparation that is not done is the known failure of flipped designs.
PRE_COURSE_CAP = 60  # minutes

# A submission that nobody answers is not practice.
FEEDBACK_WITHIN = 2  # working days


_Line = tuple[str, Item, Audience, int, int | None, int, Rate, Basis]


def _rows(*lines: _Line) -> tuple[Row, ...]:
    return tuple(
        Row(
            key=key,
            item=item,
            phase=Phase.PREPARE if opens < 0 else Phase.FOLLOW,
            audience=audience,
            opens=opens,
            due=due,
            minutes=minutes,
            rate=rate,
            basis=basis,
        )
        for key, item, audience, opens, due, minutes, rate, basis in lines
    )


_LEARNER, _PRODUCER = Audience.LEARNER, Audience.PRODUCER
_ONCE, _PER_LANGUAGE, _PER_USE, _PER_QUARTER = Rate.ONCE, Rate.PER_LANGUAGE, Rate.PER_USE, Rate.PER_QUARTER

# Each line: key, item, audience, opens (days), due (days), minutes, rate, basis. Lines before the anchor stand in the
# order they build on each other. The parts of the live session are in plan_live.
HYBRID = _rows(
    ("core_concepts", Item.CORE_CONCEPTS, _LEARNER, -14, -1, 20, _ONCE, Basis.EDX_SHORT_PIECES),
    ("frameworks", Item.FRAMEWORKS, _LEARNER, -10, -1, 15, _ONCE, Basis.RULE_CODED_POINTS),
    ("demos", Item.DEMOS, _LEARNER, -7, -1, 15, _ONCE, Basis.RIGHT_AND_WRONG_MODELS),
    ("baseline_checks", Item.BASELINE_CHECKS, _LEARNER, -7, -3, 10, _ONCE, Basis.ANSWERS_SHAPE_SESSION),
    ("recap", Item.RECAP, _LEARNER, 1, None, 5, _ONCE, Basis.QUESTIONS_FIRST),
    ("reflection", Item.REFLECTION, _LEARNER, 3, None, 10, _ONCE, Basis.REFLECTION_AS_DEBRIEF),
    ("correction_clips", Item.CORRECTION_CLIPS, _LEARNER, 7, None, 10, _ONCE, Basis.SPACED_RETRIEVAL),
    ("next_step", Item.NEXT_STEP, _LEARNER, 14, 30, 20, _ONCE, Basis.IF_THEN_PLANS),
)

ASYNC_FIRST = _rows(
    ("localization", Item.LOCALIZATION, _PRODUCER, -14, -1, 60, _PER_LANGUAGE, Basis.LOCAL_VERSIONS),
    ("repeatability", Item.REPEATABILITY, _PRODUCER, -7, -1, 30, _ONCE, Basis.COHORT_COPY),
    ("explanations", Item.CONSISTENT_EXPLANATIONS, _LEARNER, 0, None, 30, _ONCE, Basis.SAME_FOR_ALL),
    ("check_launch", Item.MEASUREMENT, _LEARNER, 0, None, 5, _ONCE, Basis.CHECKS_ARE_LEARNING),
    ("check_7", Item.MEASUREMENT, _LEARNER, 7, None, 5, _ONCE, Basis.CHECKS_ARE_LEARNING),
    ("check_30", Item.MEASUREMENT, _LEARNER, 30, None, 5, _ONCE, Basis.CHECKS_ARE_LEARNING),
    ("review_30", Item.MEASUREMENT_REVIEW, _PRODUCER, 30, None, 5, _ONCE, Basis.RESULTS_SHAPE_NEXT),
    ("updates", Item.GRANULAR_UPDATES, _PRODUCER, 90, None, 15, _PER_QUARTER, Basis.ONE_FACT_PER_PIECE),
)

# Added to async-first unless the goal is knowledge alone: behaviour needs practice, not only explanation.
ASYNC_FIRST_PRACTICE = _rows(
    ("scenarios", Item.SCENARIOS_AND_SUBMISSIONS, _LEARNER, 3, 14, 30, _ONCE, Basis.PRACTICE_WITH_FEEDBACK),
    ("next_step", Item.NEXT_STEP, _LEARNER, 30, None, 20, _ONCE, Basis.IF_THEN_AFTER_PRACTICE),
)

LIVE_FIRST = _rows(
    ("primer", Item.PRIMER, _LEARNER, -10, -3, 20, _ONCE, Basis.EXPLANATION_LEAVES_ROOM),
    ("scenario_library", Item.SCENARIO_LIBRARY, _LEARNER, -7, None, 15, _ONCE, Basis.RAW_MATERIAL),
    ("refresher_before", Item.REFRESHER_BEFORE, _LEARNER, -1, -1, 5, _ONCE, Basis.WARM_UP),
    ("checklist", Item.CHECKLIST, _LEARNER, 1, 14, 5, _PER_USE, Basis.SIGNED_ON_THE_JOB),
    ("refresher_14", Item.REFRESHER_AFTER, _LEARNER, 14, None, 10, _ONCE, Basis.SKILLS_FADE),
    ("refresher_30", Item.REFRESHER_AFTER, _LEARNER, 30, None, 10, _ONCE, Basis.SKILLS_FADE),
    ("refresher_90", Item.REFRESHER_AFTER, _LEARNER, 90, None, 10, _ONCE, Basis.SKILLS_FADE),
)


def planned_rows(*, result: Result, goal: Option, minutes: int | None, hold_days: int | None) -> tuple[Row, ...]:
    """Every row of the plan, before any care rule or calendar.

    `minutes` is the length the person set for the live session; async-first has none and ignores it. A goal that is
    not known yet counts as one that needs practice.
    """
    adjustments = () if minutes in (None, DEFAULT_MINUTES[result]) else (Adjustment.LENGTH_SHARED_OUT,)
    live = tuple(_live_row(part, adjustments) for part in live_parts(result, minutes))
    rows = _table(result, goal) + live
    return rows if hold_days is None else rows + _retention(rows, hold_days)


def _table(result: Result, goal: Option) -> tuple[Row, ...]:
    match result:
        case Result.ASYNC_FIRST:
            return ASYNC_FIRST if goal is Option.KNOWLEDGE else ASYNC_FIRST + ASYNC_FIRST_PRACTICE
        case Result.HYBRID:
            return HYBRID
        case Result.LIVE_FIRST:
            return LIVE_FIRST


def _live_row(part: LivePart, adjustments: tuple[Adjustment, ...]) -> Row:
    return Row(
        key=part.item.value,
        item=part.item,
        phase=Phase.LIVE,
        audience=Audience.LEARNER,
        opens=0,
        due=0,
        minutes=part.minutes,
        rate=Rate.ONCE,
        basis=part.basis,
        adjustments=adjustments,
    )


def _retention(rows: tuple[Row, ...], hold_days: int) -> tuple[Row, ...]:
    """A check at about a tenth of the time the learning must hold (Cepeda 2008), unless one stands there already."""
    opens = max(1, (hold_days + 5) // 10)
    if any(row.item is Item.MEASUREMENT and row.opens == opens for row in rows):
        return ()
    return _rows(
        ("retention_check", Item.RETENTION_CHECK, _LEARNER, opens, None, 5, _ONCE, Basis.TENTH_OF_TARGET),
    )
