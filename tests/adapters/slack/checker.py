"""What Slack refuses, written down a second time: from the documentation, not from the code that is tested."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from slack_sdk.models.blocks import Block

Json = Mapping[str, object]

SURFACES = {"header", "section", "context", "actions", "input", "rich_text"}
FIELDS: Mapping[str, frozenset[str]] = {
    "header": frozenset({"text"}),
    "section": frozenset({"text", "accessory"}),
    "context": frozenset({"elements"}),
    "actions": frozenset({"elements"}),
    "input": frozenset({"label", "element", "optional", "hint"}),
    "rich_text": frozenset({"elements"}),
    "button": frozenset({"action_id", "text", "value", "style", "accessibility_label"}),
    "datepicker": frozenset({"action_id", "initial_date"}),
    "timepicker": frozenset({"action_id", "initial_time"}),
    "static_select": frozenset({"action_id", "options", "initial_option"}),
    "radio_buttons": frozenset({"action_id", "options", "initial_option"}),
    "plain_text_input": frozenset({"action_id", "initial_value", "max_length", "multiline"}),
    "plain_text": frozenset({"text", "emoji"}),
    "rich_text_section": frozenset({"elements"}),
    "rich_text_quote": frozenset({"elements"}),
    "rich_text_list": frozenset({"elements", "style"}),
    "rich_text_preformatted": frozenset({"elements"}),
    "text": frozenset({"text", "style"}),
    "date": frozenset({"timestamp", "format", "fallback", "style"}),
    "link": frozenset({"url", "text", "style"}),
}


def as_json(blocks: object) -> list[Json]:
    """The blocks as they arrive: what cannot be sent as UTF-8 fails here."""
    sent = json.dumps(blocks, ensure_ascii=False).encode()
    return cast("list[Json]", json.loads(sent))


def walk(node: object) -> Iterator[Json]:
    """Every JSON object in it, outermost first."""
    if isinstance(node, dict):
        yield cast("Json", node)
        for inner in cast("Json", node).values():
            yield from walk(inner)
    elif isinstance(node, list):
        for inner in cast("list[object]", node):
            yield from walk(inner)


def of_type(node: object, *types: str) -> list[Json]:
    """Every object of these types."""
    return [found for found in walk(node) if found.get("type") in types]


def string(node: Json, key: str) -> str:
    value = node[key]
    assert isinstance(value, str)
    return value


def items(node: Json, key: str) -> list[Json]:
    value = node[key]
    assert isinstance(value, list)
    return cast("list[Json]", value)


def inner(node: Json, key: str) -> Json:
    value = node[key]
    assert isinstance(value, dict)
    return cast("Json", value)


def size(node: object) -> int:
    """In bytes of compact JSON."""
    return len(json.dumps(node, ensure_ascii=False, separators=(",", ":")).encode())


def check(blocks: Sequence[Json], *, limit: int = 50) -> None:
    """Fail where Slack would refuse these blocks."""
    assert len(blocks) <= limit
    for node in walk(list(blocks)):
        _check_fields(node)
    for block in blocks:
        _check_block(block)
        _check_ids([string(node, "action_id") for node in walk(block) if "action_id" in node])
    _check_ids([string(block, "block_id") for block in blocks])
    for model in Block.parse_all([dict(block) for block in blocks]):
        model.to_dict()  # raises where the SDK's own checks fail


def check_view(view: Json) -> None:
    """Fail where Slack would refuse this modal or Home tab."""
    kind = string(view, "type")
    if kind == "home":
        assert set(view) == {"type", "blocks"}
    else:
        assert kind == "modal"
        assert set(view) - {"submit"} == {"type", "title", "close", "callback_id", "private_metadata", "blocks"}
        for name in {"title", "submit", "close"} & set(view):
            _check_plain(inner(view, name), 24)
        assert len(string(view, "callback_id")) <= 255
        assert len(string(view, "private_metadata")) <= 3000
        assert "submit" in view or not of_type(view, "input")
    check(items(view, "blocks"), limit=100)
    for element in of_type(view, "plain_text_input"):
        assert len(str(element.get("initial_value", ""))) <= int(str(element.get("max_length", 3000))) <= 3000


def _check_ids(ids: Sequence[str]) -> None:
    assert all(0 < len(each) <= 255 for each in ids)
    assert len(set(ids)) == len(ids)


def _check_fields(node: Json) -> None:
    kind = node.get("type")
    if isinstance(kind, str):
        assert set(node) - {"type", "block_id"} <= FIELDS[kind], f"{kind} has {set(node)}"
    assert kind != "mrkdwn"


def _check_block(block: Json) -> None:
    kind = string(block, "type")
    assert kind in SURFACES
    if kind == "header":
        _check_plain(inner(block, "text"), 150)
    elif kind == "section":
        _check_plain(inner(block, "text"), 3000)
        if "accessory" in block:
            _check_button(inner(block, "accessory"))
    elif kind == "context":
        assert 1 <= len(items(block, "elements")) <= 10
        for element in items(block, "elements"):
            _check_plain(element, 3000)
    elif kind == "actions":
        assert 1 <= len(items(block, "elements")) <= 25
        for element in items(block, "elements"):
            _check_button(element)
    elif kind == "input":
        _check_input(block)
    else:
        _check_rich(block)


def _check_plain(text: Json, limit: int) -> None:
    assert text["type"] == "plain_text"
    assert text["emoji"] is False
    assert string(text, "text").strip()
    assert len(string(text, "text")) <= limit


def _check_button(button: Json) -> None:
    assert button["type"] == "button"
    _check_plain(inner(button, "text"), 75)
    assert 0 < len(string(button, "accessibility_label")) <= 75
    assert 0 < len(string(button, "value")) <= 2000
    assert button.get("style") in (None, "primary", "danger")


def _check_input(block: Json) -> None:
    _check_plain(inner(block, "label"), 2000)
    if "hint" in block:
        _check_plain(inner(block, "hint"), 2000)
    assert isinstance(block["optional"], bool)
    element = inner(block, "element")
    assert element["type"] in {"datepicker", "timepicker", "static_select", "radio_buttons", "plain_text_input"}
    if "initial_value" in element:
        assert 0 < len(string(element, "initial_value")) <= 3000
    if "max_length" in element:
        assert 1 <= int(str(element["max_length"])) <= 3000
    if element["type"] in {"static_select", "radio_buttons"}:
        options = items(element, "options")
        assert 1 <= len(options) <= (100 if element["type"] == "static_select" else 10)
        for option in options:
            _check_plain(inner(option, "text"), 75)
            assert 0 < len(string(option, "value")) <= 150
        assert len({string(option, "value") for option in options}) == len(options)
        assert element.get("initial_option", options[0]) in options


def _check_rich(block: Json) -> None:
    assert items(block, "elements")
    for node in of_type(block, "rich_text_section", "rich_text_quote", "rich_text_list", "rich_text_preformatted"):
        assert items(node, "elements")
    for node in of_type(block, "text"):
        assert string(node, "text")
    for node in of_type(block, "date"):
        assert isinstance(node["timestamp"], int)
        assert node["timestamp"] >= 0
        assert string(node, "fallback")
    for node in of_type(block, "link"):
        assert string(node, "url").startswith(("https://", "http://"))
        assert len(string(node, "url")) <= 3000
