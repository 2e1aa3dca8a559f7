"""The four special cases: their rules, and what they change in a plan."""

from datetime import date

import pytest

from dialogs.grid import SPECIAL_CASES, Case, Option, Result
from dialogs.plan import Adjustment, Audience, Booking, CareRule, Item, Phase, Plan, Privacy, lay_out
from dialogs.plan_care import CARE_RULES

BOOKING = Booking(day=date(2024, 5, 15), booked_on=date(2024, 3, 1), zone="Europe/Ljubljana")


def plan_for(case: Case, result: Result = Result.LIVE_FIRST, booking: Booking = BOOKING) -> Plan:
    return lay_out(result=result, case=case, goal=Option.BOTH, booking=booking)


def items_under(rule: CareRule, plan: Plan) -> set[Item]:
    return {step.item for step in plan.steps if rule in step.rules}


@pytest.mark.parametrize("case", Case)
def test_care_is_named_for_special_cases_alone(case: Case) -> None:
    plan = plan_for(case)
    assert plan.care is (case if case in SPECIAL_CASES else None)
    assert bool(plan.rules) == (case in SPECIAL_CASES)
    assert {rule for step in plan.steps for rule in step.rules} <= set(plan.rules)


def test_every_rule_belongs_to_one_case() -> None:
    rules = [rule for case in Case for rule in CARE_RULES[case]]
    assert sorted(rules) == sorted(CareRule)


@pytest.mark.parametrize("case", [Case.NONE, Case.UNSURE])
@pytest.mark.parametrize("result", Result)
def test_without_a_case_nothing_is_private(case: Case, result: Result) -> None:
    plan = plan_for(case, result)
    assert {step.privacy for step in plan.steps} == {Privacy.OPEN}
    assert {step.rules for step in plan.steps} == {()}


def test_hands_on() -> None:
    plan = plan_for(Case.HANDS_ON)
    assert items_under(CareRule.SUPERVISOR_SIGNS, plan) == {Item.CHECKLIST}
    alone = {step.item for step in plan.steps if step.phase is not Phase.LIVE}
    assert items_under(CareRule.NO_UNSUPERVISED_ATTEMPT, plan) == alone
    assert {step.privacy for step in plan.steps} == {Privacy.OPEN}


def test_high_trust_keeps_what_each_does_alone_in_direct_messages() -> None:
    plan = plan_for(Case.HIGH_TRUST)
    assert {step.privacy for step in plan.steps_in(Phase.LIVE)} == {Privacy.OPEN}
    for phase in (Phase.PREPARE, Phase.FOLLOW):
        assert {step.privacy for step in plan.steps_in(phase)} == {Privacy.PRIVATE}
        assert all(CareRule.DIRECT_MESSAGES_ONLY in step.rules for step in plan.steps_in(phase))


def test_high_trust_reflections_stay_out_of_channels() -> None:
    plan = plan_for(Case.HIGH_TRUST, Result.HYBRID)
    assert items_under(CareRule.NO_REFLECTION_IN_CHANNELS, plan) == {Item.REFLECTION}


@pytest.mark.parametrize("result", Result)
def test_sensitive_is_private_throughout(result: Result) -> None:
    plan = plan_for(Case.SENSITIVE, result)
    assert {step.privacy for step in plan.steps} == {Privacy.PRIVATE}
    for step in plan.steps:
        assert CareRule.PRIVATE_ONLY in step.rules
        for_learner = step.audience is Audience.LEARNER
        assert (CareRule.SKIP_WITHOUT_REASON in step.rules) == for_learner
        assert (CareRule.SUPPORT_CONTACT in step.rules) == for_learner


def test_sensitive_clips_name_nobody() -> None:
    assert CareRule.NO_CLIPS_OF_NAMED_PEOPLE in plan_for(Case.SENSITIVE).rules
    hybrid = plan_for(Case.SENSITIVE, Result.HYBRID)
    assert items_under(CareRule.NO_CLIPS_OF_NAMED_PEOPLE, hybrid) == {Item.CORRECTION_CLIPS}


def test_simulation_is_briefed_run_and_debriefed() -> None:
    plan = plan_for(Case.SIMULATION)
    live = plan.steps_in(Phase.LIVE)
    assert [(step.item, step.minutes) for step in live] == [(Item.BRIEF, 18), (Item.RUN, 117), (Item.DEBRIEF, 45)]
    assert [step.key for step in live] == [step.key for step in plan_for(Case.NONE).steps_in(Phase.LIVE)]
    assert items_under(CareRule.BRIEF_RUN_DEBRIEF, plan) == {Item.BRIEF, Item.RUN, Item.DEBRIEF}


@pytest.mark.parametrize(
    ("day", "opens", "adjustments"),
    [
        (date(2024, 5, 15), date(2024, 5, 16), (Adjustment.OPENS_AFTER_RUN,)),
        (date(2024, 5, 17), date(2024, 5, 20), (Adjustment.OPENS_AFTER_RUN, Adjustment.OPENS_AFTER_FREE_DAY)),
    ],
)
def test_simulation_scenarios_stay_hidden_until_the_run(
    day: date, opens: date, adjustments: tuple[Adjustment, ...]
) -> None:
    plan = plan_for(Case.SIMULATION, booking=Booking(day=day, booked_on=date(2024, 3, 1), zone="UTC"))
    assert [step.key for step in plan.steps_in(Phase.PREPARE)] == ["primer", "refresher_before"]
    library = plan.steps_in(Phase.FOLLOW)[0]
    assert (library.key, library.opens, library.due) == ("scenario_library", opens, None)
    assert library.adjustments == adjustments
    assert library.rules == (CareRule.SCENARIOS_HIDDEN_UNTIL_RUN,)
