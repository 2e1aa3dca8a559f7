"""The accessibility rules of axe-core, run in the page."""

import json
from functools import cache
from importlib.resources import files
from typing import TypedDict, cast

from playwright.async_api import Page

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")


class _Node(TypedDict):
    target: list[str]
    failureSummary: str


class _Violation(TypedDict):
    id: str
    nodes: list[_Node]


@cache
def _script() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


async def find_violations(page: Page) -> list[str]:
    """One line for each rule and element that breaks it; the page must let scripts be added."""
    if not await page.evaluate("'axe' in window"):
        await page.evaluate(_script())
    options = json.dumps({"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]})
    found = await page.evaluate(f"axe.run({options}).then((results) => [results.passes.length, results.violations])")
    passed, violations = cast("tuple[int, list[_Violation]]", found)
    assert passed > 10, "axe has not looked at the page"
    return [
        f"{violation['id']} at {node['target']}: {node['failureSummary']}"
        for violation in violations
        for node in violation["nodes"]
    ]
