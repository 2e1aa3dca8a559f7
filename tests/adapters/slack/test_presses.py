"""From a card through what Slack sends back to the press and the words that were meant."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final, cast

import pytest

from adapters.slack.buttons import PRESS, Value, read_value
from adapters.slack.form import read_values
from adapters.slack.inbound import read_pressing
from adapters.slack.render import render
from dialogs.cards import Card, Verb
from dialogs.details_form import Field
from tests.adapters.slack.checker import as_json
from tests.adapters.slack.samples import SAMPLES
from tests.dialogs.talk import buttons
from tests.fakes.slack_inputs import action, entered, find_field, state_values
from tests.fakes.slack_json import Json
from tests.fakes.slack_reading import Reader, controls

THREAD: Final = Path(__file__).parents[2] / "data" / "slack" / "block_actions_thread.json"
ABOUT_REMINDERS: Final = {
    Verb.REMIND,
    Verb.STOP,
    Verb.PREVIEW,
    Verb.DONE,
    Verb.SKIP,
    Verb.UNDO,
    Verb.SNOOZE,
    Verb.AWAKE,
    Verb.LATER,
    Verb.DETAILS,
    Verb.SET_DETAILS,
    Verb.KEEP_DETAILS,
    Verb.CALL_OFF,
    Verb.CALL_ON,
}


def press(card: Card, label: str, typed: Mapping[str, str] | None = None) -> tuple[Value, dict[str, str]]:
    """What is read from Slack's payload when somebody fills this in and presses that button."""
    blocks = cast("list[Json]", as_json(render(card, edition="e1", locale="en").blocks))
    found = controls(blocks, Reader())
    (button,) = (control for control in found if control.kind == "button" and control.label == label)
    filled: dict[tuple[str, str], object] = {}
    for name, words in (typed or {}).items():
        field = find_field(found, name)
        filled[field.block_id, field.action_id] = entered(field, words)
    payload: Json = json.loads(THREAD.read_text(encoding="utf-8"))
    payload["message"]["blocks"] = blocks
    payload["actions"] = [action(button, "1790000385.194939")]
    payload["state"] = {"values": state_values(blocks, filled)}
    pressing = read_pressing(payload, PRESS)
    assert pressing is not None
    return read_value(pressing.value), read_values(pressing.state)


def pressed_verbs() -> set[Verb]:
    return {button.press.verb for card in SAMPLES.values() for button in buttons(card)}


def test_every_button_about_reminders_stands_on_one_of_the_cards() -> None:
    assert pressed_verbs() >= ABOUT_REMINDERS


@pytest.mark.parametrize("name", SAMPLES)
def test_every_button_of_a_real_card_comes_back_as_the_press_it_stands_for(name: str) -> None:
    card = SAMPLES[name]
    for button in buttons(card):
        assert press(card, button.label)[0] == Value(session=card.session, press=button.press)


def test_the_date_of_a_snooze_comes_back_by_its_name() -> None:
    card = SAMPLES["reminder_choosing"]
    day = date(2027, 1, 15).isoformat()
    assert press(card, "Snooze until this date", {"Another date": day})[1] == {"day": day}
    assert press(card, "Snooze until this date")[1] == {"day": ""}


def test_what_reminders_should_say_comes_back_by_the_names_of_the_fields() -> None:
    card = SAMPLES["details_form_private"]
    typed = {
        "Room or link of the live session": "Room 3 & 4, <b>https://meet.example/x</b>",
        "What to bring": "",
        "Away until": "2027-01-11",
    }
    assert press(card, "Save", typed)[1] == {
        Field.PLACE: "Room 3 & 4, <b>https://meet.example/x</b>",
        Field.MATERIALS: "https://learn.example/sales",
        Field.BRING: "",
        Field.CONTACT: "Maja, ext. 12",
        Field.AWAY: "2027-01-11",
    }
