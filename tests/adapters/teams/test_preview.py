"""What somebody is shown who looks at a card's Teams form elsewhere."""

import json

import pytest

from adapters.alone import for_one
from adapters.teams.preview import preview
from adapters.teams.render import render
from tests.adapters.slack.samples import SAMPLES


@pytest.mark.parametrize("name", SAMPLES)
def test_the_card_is_shown_and_there_is_no_link(name: str) -> None:
    shown, link = preview(SAMPLES[name], "en-US")
    assert json.loads(shown) == render(for_one(SAMPLES[name]), locale="en-US").card
    assert link == ""
