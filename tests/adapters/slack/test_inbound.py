"""What Slack delivers, told apart by the payloads in `tests/data/slack`."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Final, cast

import pytest

from adapters.base import Begin, Person
from adapters.payload import mapping
from adapters.slack.deeds import build_inbound
from adapters.slack.inbound import (
    Origin,
    origin_of_command,
    origin_of_event,
    origin_of_interaction,
    read_pressing,
    read_written,
    workspace_of,
)
from tests.fakes.slack_json import Json

SAMPLES: Final = Path(__file__).parents[2] / "data" / "slack"
WORKSPACE: Final = Origin(enterprise="", team="T00SAMPLE01", org_wide=False)
ORGANISATION: Final = Origin(enterprise="E00SAMPLE01", team="T00SAMPLE01", org_wide=True)


def sample(name: str) -> Json:
    """A payload as Slack sends it."""
    found: object = json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))
    return cast("Json", found)


def inner(name: str, **changed: object) -> Json:
    """An event's payload with something changed in the event."""
    body = sample(name)
    return {**body, "event": {**mapping(body, "event"), **changed}}


# --- what tells deliveries apart -------------------------------------------------------------------------------------


def test_a_delivery_is_known_again_and_one_that_cannot_be_is_a_new_one() -> None:
    ana = Person(tenant="T1", id="U1")
    once, again, nameless, another = (
        build_inbound("command", name, ana, Begin(topic="CPR"), "C1").id for name in ("t.1", "t.1", "", "")
    )
    assert once == again
    assert len({once, nameless, another}) == 3


# --- whose installation --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "origin"),
    [
        ("event_message_channel", WORKSPACE),
        ("event_app_mention", WORKSPACE),
        ("event_app_mention_shared", WORKSPACE),  # somebody of another workspace wrote it
        ("event_message_shared", WORKSPACE),
        ("event_message_grid", replace(ORGANISATION, org_wide=False)),  # one of its workspaces has its own
        ("event_message_org", replace(ORGANISATION, team="")),
        ("event_app_uninstalled", WORKSPACE),  # names no authorizations
    ],
)
def test_an_event_is_for_the_installation_that_was_granted(name: str, origin: Origin) -> None:
    assert origin_of_event(sample(name)) == origin


@pytest.mark.parametrize(("name", "origin"), [("command", WORKSPACE), ("command_grid", ORGANISATION)])
def test_a_command_names_its_installation(name: str, origin: Origin) -> None:
    assert origin_of_command(sample(name)) == origin


@pytest.mark.parametrize(
    ("name", "origin"),
    [
        ("block_actions_message", WORKSPACE),
        ("block_actions_view", WORKSPACE),
        ("view_submission", WORKSPACE),
        ("shortcut", WORKSPACE),
        ("message_action", WORKSPACE),
        ("block_actions_org", ORGANISATION),
    ],
)
def test_an_interaction_names_its_installation(name: str, origin: Origin) -> None:
    assert origin_of_interaction(sample(name)) == origin


@pytest.mark.parametrize(
    ("name", "workspace"),
    [
        *(
            (name, "T00SAMPLE01")
            for name in ("command", "command_grid", "event_message_channel", "event_message_shared")
        ),
        *((name, "T00SAMPLE01") for name in ("block_actions_message", "block_actions_org", "view_submission")),
        *((name, "T00SAMPLE01") for name in ("shortcut", "event_app_uninstalled")),
        ("event_message_org", "E00SAMPLE01"),
    ],
)
def test_a_delivery_takes_the_turn_of_the_workspace_it_is_for(name: str, workspace: str) -> None:
    assert workspace_of(sample(name)) == workspace


# --- presses -------------------------------------------------------------------------------------------------------


def test_a_press_on_a_message_in_a_thread_says_where_it_was() -> None:
    pressing = read_pressing(sample("block_actions_thread"), "answer:")
    assert pressing is not None
    assert (pressing.user, pressing.value) == ("U00SAMPLE01", "yes")
    assert (pressing.channel, pressing.thread) == ("C00SAMPLE01", "1789999990.000100")
    assert pressing.id == "C00SAMPLE01/1790000029.244159/answer:0/1790000385.194939/U00SAMPLE01"
    assert not pressing.in_view
    assert not pressing.is_ephemeral


def test_a_press_on_what_only_one_person_sees_says_so() -> None:
    pressing = read_pressing(sample("block_actions_ephemeral"), "answer:")
    assert pressing is not None
    assert pressing.is_ephemeral
    assert pressing.response_url.startswith("https://hooks.slack.com/")


def test_a_press_on_the_home_tab_is_in_no_channel() -> None:
    body = sample("block_actions_view")
    first = mapping(cast("list[Json]", body["actions"])[0])
    pressing = read_pressing(body, str(first["action_id"])[:3])
    assert pressing is not None
    assert pressing.in_view
    assert (pressing.channel, pressing.thread, pressing.response_url) == ("", "", "")


def test_a_choice_in_a_field_is_no_press() -> None:
    assert read_pressing(sample("block_actions_message"), "field.") is None
    assert read_pressing({"actions": [{"action_id": "press.1"}]}, "press.") is None


# --- words ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "direct", "thread"),
    [
        ("event_message_channel", False, ""),
        ("event_message_group", False, ""),
        ("event_message_thread", False, "1789999990.000100"),
        ("event_message_im", True, ""),
        ("event_app_mention", False, ""),
        ("event_message_shared", False, ""),
        ("event_message_org", False, ""),
    ],
)
def test_what_a_person_writes_is_read(name: str, *, direct: bool, thread: str) -> None:
    body = sample(name)
    written = read_written(body)
    assert written is not None
    assert (written.is_direct, written.thread) == (direct, thread)
    assert written.text == mapping(body, "event")["text"]
    assert written.bot_user == "U00SAMPLEBT"
    assert written.id == f"{written.channel}/{written.ts}"


def test_a_mention_is_one_message_in_both_of_its_events() -> None:
    told, mentioned = (
        read_written(inner("event_app_mention", type="message")),
        read_written(sample("event_app_mention")),
    )
    assert told is not None
    assert told == mentioned


@pytest.mark.parametrize("subtype", ["thread_broadcast", "file_share", "me_message"])
def test_some_messages_of_people_have_a_subtype(subtype: str) -> None:
    assert read_written(inner("event_message_thread", subtype=subtype)) is not None


@pytest.mark.parametrize(
    "body",
    [
        sample("event_message_bot"),
        sample("event_message_changed"),
        sample("event_message_deleted"),
        inner("event_message_im", bot_id="B00OTHER"),
        inner("event_app_mention", bot_id="B00OTHER"),
        inner("event_message_channel", subtype="channel_join"),
        inner("event_message_channel", subtype="message_replied"),
        inner("event_message_channel", user=None),
        inner("event_message_channel", ts=7),
        {"event": "nonsense"},
        {},
    ],
)
def test_what_no_person_has_just_written_is_left(body: Json) -> None:
    assert read_written(body) is None
