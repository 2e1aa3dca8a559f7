"""What somebody is shown who looks at a card's Slack form elsewhere."""

import json
from dataclasses import replace
from urllib.parse import unquote, urlsplit

import pytest

from adapters.slack.preview import preview
from adapters.slack.render import render
from dialogs.cards import Text, plain
from tests.adapters.slack.samples import SAMPLES


@pytest.mark.parametrize("name", SAMPLES)
def test_the_link_carries_what_is_shown_and_fits_a_browser(name: str) -> None:
    shown, link = preview(SAMPLES[name], "en-US")
    message = json.loads(shown)
    assert message == {"blocks": render(SAMPLES[name], edition="preview", locale="en-US").blocks}
    address = urlsplit(link)
    assert (address.scheme, address.netloc, address.path) == ("https", "app.slack.com", "/block-kit-builder/")
    assert address.query == ""
    assert json.loads(unquote(address.fragment)) == message
    assert link.isascii()
    assert len(link) <= 30_000


def test_what_people_write_cannot_end_the_link() -> None:
    nasty = '"><script>alert(1)</script> #& %23 + žšč 👩‍🏫\n'
    card = replace(SAMPLES["topic"], blocks=(Text(line=plain(nasty)),))
    shown, link = preview(card, "en")
    assert not set('"<># +\n') & set(urlsplit(link).fragment)
    assert json.loads(unquote(urlsplit(link).fragment)) == json.loads(shown)
    assert "žšč 👩‍🏫" in shown


def test_a_link_no_browser_would_take_is_left_out() -> None:
    card = replace(SAMPLES["topic"], blocks=(Text(line=plain("ž" * 2_900)),) * 2)
    shown, link = preview(card, "en")
    assert shown.count("ž") == 5_800
    assert link == ""
