"""The whole decision grid as a table for people and as JSON for programs."""

import json
from collections.abc import Iterator

from dialogs import grid
from dialogs.grid import Answers, Question

_HEADINGS = ("goal", "correction", "peer", "practice", "result", "what would change it")


def as_json() -> str:
    """All 108 combinations of answers, "not sure" included, as a JSON array."""
    return json.dumps([_record(answers) for answers in grid.all_combinations()], indent=2)


def as_table() -> str:
    """All 108 combinations, one a line."""
    rows = [_HEADINGS, *map(_row, grid.all_combinations())]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADINGS))]
    return "\n".join(_aligned(row, widths) for row in rows)


def _aligned(row: tuple[str, ...], widths: list[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _record(answers: Answers) -> dict[str, object]:
    verdict = grid.decide(answers)
    return {
        **{question.value: answers[question].value for question in Question},
        "result": verdict.result.value,
        "firm": verdict.firm,
        "ask_followup": grid.asks_followup(answers),
        "find_out": [question.value for question in verdict.find_out],
        "flips": [
            {"question": flip.question.value, "to": flip.to.value, "result": flip.result.value}
            for flip in verdict.flips
        ],
    }


def _row(answers: Answers) -> tuple[str, ...]:
    verdict = grid.decide(answers)
    result = verdict.result.value if verdict.firm else f"{verdict.result.value} (provisional)"
    return (*(answers[question].value for question in Question), result, "; ".join(_changes(verdict)) or "-")


def _changes(verdict: grid.Verdict) -> Iterator[str]:
    if verdict.find_out:
        yield f"find out {', '.join(question.value for question in verdict.find_out)}"
    for flip in verdict.flips:
        yield f"{flip.question.value} {flip.to.value} -> {flip.result.value}"
