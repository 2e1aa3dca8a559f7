"""Which blocks are refused, and that nothing is refused which slack_sdk can write."""

import inspect
from collections.abc import Iterator

import pytest
from slack_sdk.models import blocks as sdk
from slack_sdk.models.basic_objects import JsonObject
from slack_sdk.models.blocks import block_elements

from tests.fakes import slack_blocks
from tests.fakes.slack_blocks import Surface, are_too_long, complaints_about, complaints_about_view
from tests.fakes.slack_json import Json


def plain(length: int = 1) -> Json:
    return {"type": "plain_text", "text": "x" * length}


def button(action_id: str = "a", **more: object) -> Json:
    return {"type": "button", "action_id": action_id, "text": plain(), **more}


def actions(*elements: Json, **more: object) -> Json:
    return {"type": "actions", "elements": list(elements), **more}


def option(value: str = "v") -> Json:
    return {"text": plain(), "value": value}


def fine() -> list[Json]:
    return [
        {"type": "header", "text": plain(150)},
        {"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3000}, "accessory": button()},
        actions(*(button(str(number)) for number in range(25)), block_id="b"),
        {"type": "context", "elements": [plain()] * 10},
        {"type": "input", "label": plain(), "element": {"type": "datepicker", "action_id": "d"}, "optional": True},
        {"type": "divider"},
    ]


def section(text: Json) -> Json:
    return {"type": "section", "text": text}


def typed(element: Json) -> Json:
    return {"type": "input", "label": plain(), "element": element}


def dated(timestamp: object, template: str) -> Json:
    date = {"type": "date", "timestamp": timestamp, "format": template}
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [date]}]}


REFUSED: dict[str, tuple[Json, str]] = {
    "long header": ({"type": "header", "text": plain(151)}, "must be less than 151 characters"),
    "mrkdwn header": ({"type": "header", "text": {"type": "mrkdwn", "text": "x"}}, "unsupported type: mrkdwn"),
    "empty text": (section(plain(0)), "must be more than 0 characters [json-pointer:/blocks/0/text/text]"),
    "long section": (section(plain(3001)), "must be less than 3001 characters"),
    "no text": ({"type": "section"}, "missing required field: text"),
    "long label": (actions({**button(), "text": plain(76)}), "must be less than 76 characters"),
    "long value": (actions(button(value="x" * 2001)), "must be less than 2001 characters"),
    "long action id": (actions(button("x" * 256)), "must be less than 256 characters"),
    "wrong style": (actions(button(style="green")), "must be one of: primary, danger"),
    "many buttons": (actions(*(button(str(n)) for n in range(26))), "no more than 25 items allowed"),
    "no buttons": (actions(), "no less than 1 items allowed"),
    "same action": (actions(button(), button()), "action_id `a` already exists"),
    "unknown field": (actions(button(colour="red")), "invalid additional property: colour"),
    "unknown block": ({"type": "marquee"}, "unsupported type: marquee"),
    "modal's block": ({"type": "alert", "text": plain()}, "unsupported type: alert"),
    "button as input": (typed(button()), "unsupported type: button"),
    "wrong date": (typed({"type": "datepicker", "initial_date": "14.9."}), "must be a date as YYYY-MM-DD"),
    "wrong time": (typed({"type": "timepicker", "initial_time": "25:00"}), "must be a time as HH:mm"),
    "wrong zone": (typed({"type": "timepicker", "timezone": "Mars/Base"}), "must be a valid IANA timezone"),
    "many options": (
        typed({"type": "static_select", "options": [option(str(n)) for n in range(101)]}),
        "no more than 100 items allowed",
    ),
    "foreign start": (
        typed({"type": "static_select", "options": [option()], "initial_option": option("w")}),
        "initial option must match an option",
    ),
    "date as words": (dated("1", "{date}"), "must provide an integer"),
    "unknown token": (dated(1, "{when}"), "must be a valid date format"),
}


def test_what_is_within_the_limits_is_fine() -> None:
    assert complaints_about(fine(), Surface.MESSAGE) == []


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_beyond_is_refused(name: str) -> None:
    block, complaint = REFUSED[name]
    found = complaints_about([block], Surface.MESSAGE)
    assert any(complaint in each for each in found), found
    assert all("[json-pointer:/blocks/0" in each for each in found)


def test_blocks_together_have_limits_too() -> None:
    divider: Json = {"type": "divider"}
    assert complaints_about([divider] * 50, Surface.MESSAGE) == []
    assert complaints_about([divider] * 51, Surface.MESSAGE) == ["no more than 50 items allowed [json-pointer:/blocks]"]
    assert complaints_about([divider] * 100, Surface.HOME) == []
    twice = complaints_about([actions(button(), block_id="b")] * 2, Surface.MESSAGE)
    assert twice == ["block_id `b` already exists [json-pointer:/blocks/1/block_id]"]
    assert are_too_long([section(plain(3000))] * 5)
    assert not are_too_long([section(plain(3000))] * 4)


def test_a_modal_has_limits_of_its_own() -> None:
    view: Json = {"type": "modal", "title": plain(24), "submit": plain(), "blocks": fine()}
    assert complaints_about_view(view, Surface.MODAL) == []
    assert "must be less than 25" in complaints_about_view({**view, "title": plain(25)}, Surface.MODAL)[0]
    assert complaints_about_view({name: view[name] for name in ("type", "title", "blocks")}, Surface.MODAL) != []
    assert complaints_about_view({"type": "home", "blocks": fine()}, Surface.HOME) == []
    assert complaints_about_view({"type": "home", "blocks": fine()}, Surface.MODAL) != []


# What slack_sdk's classes carry from a common parent although Slack takes it at none of their elements.
_NEVER_WRITTEN = {"alt_text", "confirm", "placeholder", "focus_on_load", "action_id", "dispatch_action_config"}


def _written() -> Iterator[tuple[str, set[str]]]:
    for module in (sdk, block_elements):
        for _, each in inspect.getmembers(module, inspect.isclass):
            kind: object = getattr(each, "type", None)
            if (
                isinstance(kind, str)
                and issubclass(each, JsonObject)
                and isinstance(inspect.getattr_static(each, "attributes"), property)
            ):
                yield kind, set(each.__new__(each).attributes) - {"type"}


def test_every_field_slack_sdk_can_write_is_known() -> None:
    shapes = {
        **slack_blocks.INPUT_ELEMENTS,
        **slack_blocks.SECTION_ELEMENTS,
        **slack_blocks.BLOCKS[Surface.MESSAGE],
        **slack_blocks.BLOCKS[Surface.MODAL],
    }
    unknown = {
        f"{kind}.{name}"
        for kind, names in _written()
        if kind in shapes
        for name in names - _NEVER_WRITTEN - shapes[kind].required.keys() - shapes[kind].optional.keys()
    }
    assert unknown == set()
    assert len([kind for kind, _ in _written() if kind in shapes]) > 30
