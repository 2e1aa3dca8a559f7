"""The four special cases: what must be kept to, and what that changes in the plan."""

from collections.abc import Mapping
from dataclasses import replace

from dialogs.grid import Case
from dialogs.plan_tables import Row
from dialogs.plan_terms import Adjustment, Audience, CareRule, Item, Phase, Privacy

CARE_RULES: Mapping[Case, tuple[CareRule, ...]] = {
    Case.HANDS_ON: (CareRule.NO_UNSUPERVISED_ATTEMPT, CareRule.SUPERVISOR_SIGNS),
    Case.HIGH_TRUST: (CareRule.NO_REFLECTION_IN_CHANNELS, CareRule.DIRECT_MESSAGES_ONLY),
    Case.SENSITIVE: (
        CareRule.PRIVATE_ONLY,
        CareRule.SKIP_WITHOUT_REASON,
        CareRule.SUPPORT_CONTACT,
        CareRule.NO_CLIPS_OF_NAMED_PEOPLE,
    ),
    Case.SIMULATION: (CareRule.BRIEF_RUN_DEBRIEF, CareRule.SCENARIOS_HIDDEN_UNTIL_RUN),
    Case.NONE: (),
    Case.UNSURE: (),
}

# The rules that are about particular items; the others are about whose work a step is.
_RULES_ON_ITEMS: Mapping[CareRule, frozenset[Item]] = {
    CareRule.SUPERVISOR_SIGNS: frozenset({Item.CHECKLIST}),
    CareRule.NO_REFLECTION_IN_CHANNELS: frozenset({Item.REFLECTION}),
    CareRule.NO_CLIPS_OF_NAMED_PEOPLE: frozenset({Item.CORRECTION_CLIPS}),
    CareRule.BRIEF_RUN_DEBRIEF: frozenset({Item.BRIEF, Item.RUN, Item.DEBRIEF}),
    CareRule.SCENARIOS_HIDDEN_UNTIL_RUN: frozenset({Item.SCENARIO_LIBRARY}),
}

_SIMULATION_PARTS = {Item.FRAMING: Item.BRIEF, Item.PRACTICE: Item.RUN}


def with_care(rows: tuple[Row, ...], case: Case) -> tuple[Row, ...]:
    """The rows as the case needs them; keys never change."""
    if case is not Case.SIMULATION:
        return rows
    return tuple(_for_simulation(row) for row in rows)


def privacy_of(row: Row, case: Case) -> Privacy:
    """Where messages about this step may go.

    Sensitive: even the live date is nobody else's business. High trust: the team knows of its own workshop, but what
    each of them does alone stays with each of them.
    """
    match case:
        case Case.SENSITIVE:
            return Privacy.PRIVATE
        case Case.HIGH_TRUST if _alone(row):
            return Privacy.PRIVATE
        case _:
            return Privacy.OPEN


def rules_on(row: Row, case: Case) -> tuple[CareRule, ...]:
    """The case's rules that bear on this step."""
    return tuple(rule for rule in CARE_RULES[case] if _bears_on(rule, row))


def _for_simulation(row: Row) -> Row:
    if row.item is Item.SCENARIO_LIBRARY:
        # A step has a day, not an hour: opened on the day of the run it could be read before it.
        return replace(row, phase=Phase.FOLLOW, opens=1, adjustments=(*row.adjustments, Adjustment.OPENS_AFTER_RUN))
    return replace(row, item=_SIMULATION_PARTS.get(row.item, row.item))


def _bears_on(rule: CareRule, row: Row) -> bool:
    match rule:
        case CareRule.NO_UNSUPERVISED_ATTEMPT | CareRule.DIRECT_MESSAGES_ONLY:
            return _alone(row)
        case CareRule.PRIVATE_ONLY:
            return True
        case CareRule.SKIP_WITHOUT_REASON | CareRule.SUPPORT_CONTACT:
            return row.audience is Audience.LEARNER
        case _:
            return row.item in _RULES_ON_ITEMS[rule]


def _alone(row: Row) -> bool:
    """Whether the learner does this without the group."""
    return row.audience is Audience.LEARNER and row.phase is not Phase.LIVE
