"""The decision rule, cell by cell, as the reference table of the grid has it."""

import json
from collections import Counter

import pytest

from bot import grid_table
from dialogs import grid
from dialogs.grid import Case, Contested, Option, Question, Result

# goal, correction, peer, practice, result, the single answers that flip it. Written out by hand: the rule must give
# this table, the table is not made from the rule.
CELLS = """
knowledge no  no  async | async-first | correction yes:hybrid, peer yes:hybrid, practice live:hybrid
knowledge no  no  live  | hybrid      | practice async:async-first
knowledge no  yes async | hybrid      | peer no:async-first
knowledge no  yes live  | hybrid      | goal behavior:live-first
knowledge yes no  async | hybrid      | correction no:async-first
knowledge yes no  live  | hybrid      | goal behavior:live-first
knowledge yes yes async | hybrid      |
knowledge yes yes live  | hybrid      | goal both:live-first, goal behavior:live-first
both      no  no  async | async-first | correction yes:hybrid, peer yes:hybrid, practice live:hybrid
both      no  no  live  | hybrid      | practice async:async-first
both      no  yes async | hybrid      | peer no:async-first
both      no  yes live  | hybrid      | goal behavior:live-first, correction yes:live-first
both      yes no  async | hybrid      | correction no:async-first
both      yes no  live  | hybrid      | goal behavior:live-first, peer yes:live-first
both      yes yes async | hybrid      | practice live:live-first
both      yes yes live | live-first | goal knowledge:hybrid, correction no:hybrid, peer no:hybrid, practice async:hybrid
behavior  no  no  async | async-first | correction yes:hybrid, peer yes:hybrid, practice live:hybrid
behavior  no  no  live  | hybrid      | correction yes:live-first, peer yes:live-first, practice async:async-first
behavior  no  yes async | hybrid      | peer no:async-first, practice live:live-first
behavior  no  yes live  | live-first  | goal knowledge:hybrid, goal both:hybrid, peer no:hybrid, practice async:hybrid
behavior  yes no  async | hybrid      | correction no:async-first, practice live:live-first
behavior yes no live | live-first | goal knowledge:hybrid, goal both:hybrid, correction no:hybrid, practice async:hybrid
behavior  yes yes async | hybrid      | practice live:live-first
behavior  yes yes live  | live-first  | goal knowledge:hybrid, practice async:hybrid
""".strip().splitlines()

TOWARDS_LIVE = [
    (Question.GOAL, Option.KNOWLEDGE, Option.BOTH),
    (Question.GOAL, Option.BOTH, Option.BEHAVIOR),
    (Question.CORRECTION, Option.NO, Option.YES),
    (Question.PEER, Option.NO, Option.YES),
    (Question.PRACTICE, Option.ASYNC, Option.LIVE),
]
ORDER = list(Result)


def answers(*options: str) -> dict[Question, Option]:
    return dict(zip(Question, map(Option, options), strict=True))


def definite() -> list[grid.Answers]:
    return [each for each in grid.all_combinations() if not grid.open_answers(each)]


@pytest.mark.parametrize("cell", CELLS)
def test_every_definite_cell_has_its_result_and_its_flips(cell: str) -> None:
    given, result, flips = (part.strip() for part in cell.split("|"))
    verdict = grid.decide(answers(*given.split()))
    assert (verdict.result.value, verdict.firm, verdict.find_out) == (result, True, ())
    told = ", ".join(f"{flip.question.value} {flip.to.value}:{flip.result.value}" for flip in verdict.flips)
    assert told == flips


def test_the_table_covers_every_definite_cell_once() -> None:
    assert len(CELLS) == len(set(CELLS)) == len(definite()) == 24


def test_of_108_combinations_24_are_full_29_open_but_firm_and_55_provisional() -> None:
    kinds = Counter(
        "full" if not grid.open_answers(each) else "firm" if grid.decide(each).firm else "provisional"
        for each in grid.all_combinations()
    )
    assert kinds == {"full": 24, "firm": 29, "provisional": 55}


def test_the_rule_is_monotone_towards_live() -> None:
    for each in definite():
        for question, from_option, to_option in TOWARDS_LIVE:
            if each[question] is from_option:
                moved = grid.decide({**each, question: to_option}).result
                assert ORDER.index(moved) >= ORDER.index(grid.decide(each).result)


@pytest.mark.parametrize(
    ("given", "result", "firm", "find_out"),
    [
        ("unsure no no async", "async-first", True, ()),
        ("behavior yes unsure live", "live-first", True, ()),
        ("knowledge no no unsure", "hybrid", False, ("practice",)),
        ("unsure yes yes live", "hybrid", False, ("goal",)),
        # A tie: practice comes before peers.
        ("knowledge no unsure unsure", "hybrid", False, ("practice", "peer")),
        ("unsure unsure unsure unsure", "hybrid", False, ("practice", "correction", "peer", "goal")),
    ],
)
def test_open_answers_are_firm_where_every_completion_agrees(
    given: str, result: str, firm: bool, find_out: tuple[str, ...]
) -> None:
    verdict = grid.decide(answers(*given.split()))
    assert (verdict.result.value, verdict.firm) == (result, firm)
    assert tuple(question.value for question in verdict.find_out) == find_out


def test_a_provisional_result_is_hybrid_and_names_each_open_answer_instead_of_flips() -> None:
    for each in grid.all_combinations():
        verdict = grid.decide(each)
        if not verdict.firm:
            assert verdict.result is Result.HYBRID
            assert verdict.flips == ()
            assert set(verdict.find_out) == set(grid.open_answers(each))


def test_the_followup_is_asked_unless_nothing_live_is_needed() -> None:
    skipped = [each for each in grid.all_combinations() if not grid.asks_followup(each)]
    assert [each[Question.GOAL] for each in skipped] == ["knowledge", "both", "behavior", "unsure"]
    assert all(grid.decide(each).result is Result.ASYNC_FIRST for each in skipped)


@pytest.mark.parametrize("case", grid.SPECIAL_CASES)
def test_a_special_case_is_live_first_and_firm_even_with_everything_open(case: Case) -> None:
    for each in grid.all_combinations():
        verdict = grid.decide(each, case)
        assert (verdict.result, verdict.firm, verdict.flips, verdict.find_out) == (Result.LIVE_FIRST, True, (), ())
        assert verdict.base is grid.decide(each).result


@pytest.mark.parametrize("case", [Case.NONE, Case.UNSURE])
def test_no_special_case_changes_nothing(case: Case) -> None:
    for each in grid.all_combinations():
        assert grid.decide(each, case).result is grid.decide(each).result


def test_thirteen_cells_are_contested_and_no_open_one() -> None:
    found = Counter(grid.contested(each) for each in grid.all_combinations())
    assert {kind: found[kind] for kind in Contested} == {
        Contested.BEHAVIOR_ALONE: 1,
        Contested.BOTH_ALONE: 1,
        Contested.KNOWLEDGE_ALL_LIVE: 1,
        Contested.BOTH_ALL_LIVE: 1,
        Contested.BOTH_ONE_CLAUSE: 2,
        Contested.BEHAVIOR_ONE_CLAUSE: 2,
        Contested.BEHAVIOR_PEERS_ASYNC: 2,
        Contested.KNOWLEDGE_CORRECTION: 1,
        Contested.KNOWLEDGE_PEERS: 1,
        Contested.BEHAVIOR_LIVE_ALONE: 1,
    }


def test_hybrid_gives_one_reason_for_live_time_and_one_against_it() -> None:
    for each in definite():
        reasons = grid.reasons(each)
        assert len(reasons) == 2
        if grid.decide(each).result is Result.HYBRID and each != answers("behavior", "yes", "yes", "live"):
            assert [grid.points_live(option) for _, option in reasons] == [True, False]


def test_the_json_table_is_complete_and_spelled_as_documented() -> None:
    records = json.loads(grid_table.as_json())
    assert len(records) == 108
    assert records[0] == {
        "goal": "knowledge",
        "correction": "yes",
        "peer": "yes",
        "practice": "async",
        "result": "hybrid",
        "firm": True,
        "ask_followup": True,
        "find_out": [],
        "flips": [],
    }
    assert {record["practice"] for record in records} == {"async", "live", "unsure"}


def test_the_printed_table_has_a_line_per_combination_under_its_headings() -> None:
    heading, *lines = grid_table.as_table().splitlines()
    assert heading.split()[:5] == ["goal", "correction", "peer", "practice", "result"]
    assert len(lines) == 108
    assert all(len(line) <= 160 for line in lines)
