"""What people write, shown as they wrote it: never a mention, a link or markup."""

import pytest

from dialogs.cards import Bullets, Button, Buttons, Fact, Facts, Press, StepRow, Steps, Text, Tone, Verb, plain
from tests.adapters.teams.checker import actions, check, items, literally, of_type, read_aloud, string
from tests.adapters.teams.samples import body_of, card_of, drawn

NASTY = (
    "**x** [a](http://b) # - 1. _",
    "<at>Ana</at> &lt;at&gt;",
    "- a list",
    "1. a list",
    "a_b_c * d * e",
    "`code` ~~no~~ <b>bold</b>",
    "> a quote | a table",
    "www.example.com and example.com",
    "back\\slash",
    "$100 #1 C++ @here",
)


@pytest.mark.parametrize("text", NASTY)
@pytest.mark.parametrize("tone", Tone)
def test_what_people_write_is_shown_as_they_wrote_it(text: str, tone: Tone) -> None:
    (shown,) = of_type(body_of(Text(line=plain(text), tone=tone)), "TextRun")
    assert literally(string(shown, "text")) == text
    check(drawn(card_of(Text(line=plain(text), tone=tone))))


@pytest.mark.parametrize("text", NASTY)
def test_it_is_shown_so_in_every_place(text: str) -> None:
    button = Button(label=text, press=Press(verb=Verb.CHANGE))
    card = card_of(
        Bullets(heading=text, items=(plain(text),)),
        Facts(heading=text, facts=(Fact(label=text, value=plain(text), button=button), Fact(label=text, value=()))),
        Steps(heading=text, rows=(StepRow(name=text, when=plain(text), length=text, note=plain(text)),), total=text),
        Buttons(label=text, buttons=(button,)),
        title=text,
    )
    shown = drawn(card)
    check(shown)
    assert not of_type(shown, "TextBlock")
    assert read_aloud(shown).count(text) == 16
    assert {literally(string(action, "title")) for action in actions(shown)} == {text}


def test_a_date_that_a_client_would_translate_is_only_text() -> None:
    (shown,) = of_type(body_of(Text(line=plain("{{DATE(2027-05-14T13:00:00Z)}}"))), "TextRun")
    assert string(shown, "text") == "{\u2060{DATE(2027-05-14T13:00:00Z)}}"


def test_a_word_that_is_too_long_for_a_phone_can_break() -> None:
    (shown,) = of_type(body_of(Text(line=plain("Verkaufsförderungsmaßnahmenplanung"))), "TextRun")
    assert string(shown, "text") == "Verkaufsförderungsmaßnah\u200bmenplanung"


@pytest.mark.parametrize(
    ("title", "is_heading"),
    [
        ("Plan: Sales onboarding", True),
        ("Načrt: “Uvajanje” – 2. del, 50 % (živo)", True),
        ("計画：営業研修", True),
        ("Plan: Q&A", False),
        ("Plan: snake_case", False),
        ("Plan: example.com", False),
        ("1. Sales", False),
    ],
)
def test_a_title_is_a_heading_unless_markdown_could_change_it(title: str, is_heading: bool) -> None:
    (shown,) = items(drawn(card_of(title=title)), "body")
    assert shown["type"] == ("TextBlock" if is_heading else "RichTextBlock")
    assert read_aloud(shown).strip() == title
    look = shown if is_heading else items(shown, "inlines")[0]
    assert (look["size"], look["weight"]) == ("large", "bolder")
