"""The cards by Microsoft's own schema."""

import json
from pathlib import Path
from typing import Any, Final

import pytest
from jsonschema import Draft6Validator

from tests.adapters.teams.samples import CARDS, draw

ROOT: Final = Path(__file__).parents[3]
SCHEMA: Final = ROOT.parent / "shared" / "schemas" / "adaptive-cards" / "1.5.0.json"


@pytest.fixture(scope="module")
def schema() -> Draft6Validator:
    if not SCHEMA.is_file():
        pytest.skip("Microsoft's schema of Adaptive Cards is not beside this repository")
    content = json.loads(SCHEMA.read_text(encoding="utf-8-sig"))
    del content["id"]  # no absolute address, so that its references stay within it
    return Draft6Validator(content)


def sent(name: str) -> dict[str, Any]:
    card: dict[str, Any] = json.loads(json.dumps(draw(name).card))
    return card


@pytest.mark.parametrize("name", CARDS)
def test_microsoft_takes_it(name: str, schema: Draft6Validator) -> None:
    assert [error.message for error in schema.iter_errors(sent(name))] == []


def test_the_schema_judges(schema: Draft6Validator) -> None:
    card = sent("notice")
    assert not schema.is_valid({**card, "body": [{"type": "TextBlock", "text": "Words", "surprise": True}]})
    assert not schema.is_valid({**card, "version": 1})
