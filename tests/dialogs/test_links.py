"""Which addresses in people's words can be followed, and where each ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.cards import Link
from dialogs.views.links import linked


@pytest.mark.parametrize(
    ("sentence", "addresses"),
    [
        ("Where: https://meet.example/sales.", ["https://meet.example/sales"]),
        ("Room 12 (or https://meet.example/a?b=1&c=2#d).", ["https://meet.example/a?b=1&c=2#d"]),
        ("HTTP://Intranet:8080/ and https://learn.example", ["HTTP://Intranet:8080/", "https://learn.example"]),
        ("“https://meet.example/š”", ["https://meet.example/š"]),
        ("<https://meet.example/>", ["https://meet.example/"]),
        # What stands before an @ only looks like where it leads.
        ("https://teams.example@evil.example/x", ["https://teams.example"]),
        ("www.example.com, ftp://files.example, javascript:alert(1), https://, http:///x", []),
    ],
)
def test_an_address_ends_where_its_sentence_goes_on(sentence: str, addresses: list[str]) -> None:
    assert [span for span in linked(sentence) if isinstance(span, Link)] == addresses


@given(st.text(st.sampled_from("htps:/.@ax ?&()<>“”\n")) | st.text())
def test_nothing_is_added_or_lost(sentence: str) -> None:
    line = linked(sentence)
    assert "".join(span for span in line if isinstance(span, str)) == sentence
    assert all(span.lower().startswith(("http://", "https://")) for span in line if isinstance(span, Link))
