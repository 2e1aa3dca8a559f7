"""Cards as Adaptive Cards: the real ones as they are, any other within what Teams takes."""

import json
from collections import Counter
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.teams.buttons import Value, read_press
from adapters.teams.render import render
from adapters.teams.reply import Reply
from dialogs import views
from dialogs.cards import Bullets, Card, Form, Text, plain
from dialogs.effects import Slot
from tests.adapters.slack.arbitrary import cards
from tests.adapters.slack.test_render import said_by
from tests.adapters.teams.checker import (
    actions,
    as_json,
    check,
    inputs,
    items,
    literally,
    of_type,
    read_aloud,
    size,
    string,
)
from tests.adapters.teams.samples import CARDS, MOMENT, card_of, draw, drawn, row
from tests.dialogs.talk import TEXTS, buttons
from tests.dialogs.test_views import every_session

GOLDEN = Path(__file__).parent / "golden"
LIMIT = 80 * 1024
OLD_LIMIT = 28 * 1024  # what messages of a webhook may have; clients have always drawn as much
any_card = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
replies = st.sampled_from(Reply)


@pytest.mark.parametrize("name", CARDS)
def test_a_card_has_its_golden_message(name: str) -> None:
    golden = json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))
    assert json.loads(json.dumps(asdict(draw(name)))) == golden


def test_every_golden_message_has_its_card() -> None:
    assert {path.stem for path in GOLDEN.glob("*.json")} == set(CARDS)


@pytest.mark.parametrize("name", CARDS)
def test_a_real_card_is_shown_in_full_and_says_each_thing_literally(name: str) -> None:
    card = as_json(draw(name).card)
    check(card)
    shown = read_aloud(card)
    assert TEXTS.chat.shortened(CARDS[name][0].kind) not in shown
    for text in said_by(CARDS[name][0]):
        assert text.replace("\u00a0", " ") in shown


def test_every_real_card_is_small_enough_for_the_oldest_client() -> None:
    for session in every_session():
        topic = replace(session, topic="ž" * 200)
        for slot in Slot:
            card = drawn(views.view(topic, slot, TEXTS), Reply.TEXT_FIELD)
            assert len(json.dumps(card, ensure_ascii=False).encode()) < OLD_LIMIT


@any_card
@given(cards, replies)
def test_any_card_is_within_what_teams_takes(card: Card, reply: Reply) -> None:
    message = render(card, locale="en-GB", reply=reply)
    shown = as_json(message.card)
    check(shown)
    links = [link for link in of_type(shown, "Container") if "selectAction" in link]
    controls = [*of_type(shown, "ActionSet"), *links, *inputs(shown)]
    assert size(shown) <= max(LIMIT, size(controls) * 5 // 4 + 8_000)
    assert 0 < len(message.summary) <= 500
    assert message.summary.strip()


@any_card
@given(cards, replies)
def test_every_button_and_every_field_of_any_card_is_there(card: Card, reply: Reply) -> None:
    shown = drawn(card, reply)
    pressed = [read_press({"action": action}) for action in actions(shown) if action["verb"] == "press"]
    assert Counter(pressed) == Counter(Value(session=card.session, press=button.press) for button in buttons(card))
    asked = [field.name for block in card.blocks if isinstance(block, Form) for field in block.fields]
    named = [string(field, "id") for field in inputs(shown)]
    assert [name.split(".", 2)[2] for name in named if name != "words"] == asked
    assert named.count("words") == (1 if reply is Reply.TEXT_FIELD else 0)


@any_card
@given(cards)
def test_only_what_sends_a_form_sends_its_fields(card: Card) -> None:
    submits = [block.submit.press for block in card.blocks if isinstance(block, Form)]
    sending = [
        read_press({"action": each}).press for each in actions(drawn(card)) if each["associatedInputs"] == "auto"
    ]
    assert Counter(sending) == Counter(submits)


def test_the_summary_is_one_literal_line() -> None:
    message = render(replace(card_of(), summary=("Plan for <at>Ana</at> & *all*\n on ", MOMENT, ".")), locale="en-GB")
    when = "Fri, 14 May 2027, 15:00 (Europe/Ljubljana)"
    said = f"Plan for <at>Ana</at> & *all* on {when}."
    assert literally(message.summary) == said
    assert literally(message.card["fallbackText"]) == said
    assert literally(message.card["speak"]) == f"Plan for at Ana /at *all* on {when}."


def test_a_card_without_a_summary_says_its_title() -> None:
    assert render(replace(card_of(title="My plans"), summary=()), locale="en").summary == "My plans"


def test_a_card_of_nothing_says_its_summary() -> None:
    assert read_aloud(items(drawn(card_of(title="")), "body")).strip() == "A summary."


def test_a_text_too_long_for_a_message_keeps_its_beginning_and_says_so() -> None:
    card = card_of(
        Text(line=plain("The result.")),
        Bullets(items=tuple(plain(f"Reason {n} " + "because " * 300) for n in range(100))),
        Text(line=plain("The last word.")),
        row("Go on"),
    )
    shown = drawn(card)
    lines = [line for line in read_aloud(shown).split("\n") if line]
    assert lines[:2] == ["Title", "The result."]
    assert lines[-2:] == [TEXTS.chat.shortened(card.kind), "Go on"]
    assert LIMIT // 2 < size(shown) <= LIMIT


def test_forty_buttons_fit() -> None:
    shown = drawn(card_of(*(row("A long label " * 20) for _ in range(40))))
    assert len(actions(shown)) == 40
    assert size(shown) <= LIMIT
