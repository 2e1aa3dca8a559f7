"""What Teams refuses or shows wrongly, written down a second time: from documentation, not from the code under test."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import cast

Json = Mapping[str, object]

FIELDS: Mapping[str, frozenset[str]] = {
    "AdaptiveCard": frozenset({"version", "lang", "fallbackText", "speak", "body"}),
    "TextBlock": frozenset({"text", "style", "size", "weight", "wrap", "spacing"}),
    "RichTextBlock": frozenset({"inlines", "spacing"}),
    "TextRun": frozenset({"text", "size", "weight", "color", "isSubtle", "underline"}),
    "Container": frozenset(
        {"items", "spacing", "separator", "style", "selectAction", "minHeight", "verticalContentAlignment"}
    ),
    "ActionSet": frozenset({"actions", "spacing"}),
    "ColumnSet": frozenset({"columns", "spacing"}),
    "Column": frozenset({"width", "items", "spacing", "style"}),
    "Action.Execute": frozenset({"title", "tooltip", "verb", "data", "associatedInputs", "style", "fallback"}),
    "Action.Submit": frozenset({"title", "data", "associatedInputs", "style"}),
    "Action.OpenUrl": frozenset({"title", "url"}),
    "Input.Text": frozenset({"value", "placeholder", "maxLength", "isMultiline"}),
    "Input.Number": frozenset({"value"}),
    "Input.Date": frozenset({"value"}),
    "Input.Time": frozenset({"value"}),
    "Input.ChoiceSet": frozenset({"value", "placeholder", "choices", "style", "wrap"}),
}
EVERY_INPUT = frozenset({"id", "label", "isRequired", "errorMessage", "spacing"})
INPUTS = tuple(kind for kind in FIELDS if kind.startswith("Input."))
MARKDOWN = re.compile(r"[*_\[\]<>&#`~|\\{}$@^+]|^\s*(?:[-+]|[0-9]+[.)])|://|www\.|\w\.\w")


def as_json(node: object) -> Json:
    """The card as it arrives: what cannot be sent as UTF-8 fails here."""
    return cast("Json", json.loads(json.dumps(node, ensure_ascii=False).encode()))


def size(node: object) -> int:
    """In bytes of UTF-16, as Teams counts."""
    return len(json.dumps(node, ensure_ascii=False, separators=(",", ":")).encode("utf-16-le"))


def walk(node: object) -> Iterator[Json]:
    """Every JSON object in it, outermost first."""
    if isinstance(node, dict):
        yield cast("Json", node)
        for inside in cast("Json", node).values():
            yield from walk(inside)
    elif isinstance(node, list):
        for inside in cast("list[object]", node):
            yield from walk(inside)


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


def actions(card: Json) -> list[Json]:
    """Everything that can be pressed, from top to bottom."""
    return of_type(card, "Action.Execute")


def native(card: Json) -> list[Json]:
    """Those that look like buttons."""
    return [action for row in of_type(card, "ActionSet") for action in items(row, "actions")]


def inputs(card: Json) -> list[Json]:
    return of_type(card, *INPUTS)


def read_aloud(node: object) -> str:
    """Every paragraph on a line of its own, without what only keeps words together."""
    return "\n".join(_words(found) for found in walk(node))


def _words(node: Json) -> str:
    match node.get("type"):
        case "TextBlock":
            text = string(node, "text")
        case "RichTextBlock":
            text = "".join(string(run, "text") for run in items(node, "inlines"))
        case "Action.Execute":
            text = string(node, "title")
        case kind if kind in INPUTS:
            text = string(node, "label")
        case _:
            text = ""
    return literally(text).replace("\u00a0", " ")


def literally(text: str) -> str:
    """The text without the invisible characters that keep it from being replaced or let it break."""
    return text.replace("\u2060", "").replace("\u200b", "")


def check(card: Json) -> None:
    """Fail where Teams would refuse this card, or show something else than it says."""
    assert card["version"] == "1.5"
    assert items(card, "body")
    assert string(card, "fallbackText").strip()
    assert not set(string(card, "speak")) & set("<>&")
    assert len(native(card)) <= 6
    for node in walk(card):
        kind = node.get("type")
        if isinstance(kind, str):
            known = FIELDS[kind] | (EVERY_INPUT if kind in INPUTS else frozenset[str]())
            assert set(node) - {"type"} <= known, f"{kind} has {set(node)}"
            _check_node(kind, node)
    ids = [string(field, "id") for field in inputs(card)]
    assert len(set(ids)) == len(ids)


def _check_node(kind: str, node: Json) -> None:
    match kind:
        case "TextBlock":
            assert node["wrap"] is True
            assert string(node, "text").strip()
            assert not MARKDOWN.search(string(node, "text"))
        case "TextRun":
            assert string(node, "text").strip()
            assert not re.search(r"\{\{|<at|</at|\w{25}", string(node, "text"))
        case "RichTextBlock":
            assert items(node, "inlines")
        case "Action.OpenUrl":
            assert string(node, "url").startswith(("https://", "http://"))
        case "Container":
            assert items(node, "items")
        case "ActionSet":
            assert items(node, "actions")
        case "ColumnSet":
            _check_columns(items(node, "columns"))
        case "Action.Execute":
            _check_action(node)
        case _ if kind in INPUTS:
            _check_input(kind, node)
        case _:
            pass


def _check_columns(columns: list[Json]) -> None:
    # Padding takes room that a phone does not have for more of them.
    assert 1 <= len(columns) <= 7
    assert sum(int(str(column["width"])) for column in columns) == 100
    for column in columns:
        assert bool(items(column, "items")) == ("style" in column)
        assert column.get("style") in {None, "accent", "good", "emphasis"}


def _check_action(action: Json) -> None:
    assert string(action, "title").strip()
    assert action["tooltip"] == action["title"]
    assert action["verb"] in {"press", "say"}
    assert action["associatedInputs"] in {"none", "auto"}
    assert action.get("style") in {None, "positive", "destructive"}
    older = inner(action, "fallback")
    assert older["type"] == "Action.Submit"
    assert inner(older, "data") == {**inner(action, "data"), "livewise": action["verb"]}
    for key in ("title", "associatedInputs", "style"):
        assert older.get(key) == action.get(key)


def _check_input(kind: str, field: Json) -> None:
    assert string(field, "id")
    assert string(field, "label").strip()
    assert string(field, "errorMessage").strip()
    assert isinstance(field["isRequired"], bool)
    value = field.get("value")
    match kind:
        case "Input.Date" if value is not None:
            assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", string(field, "value"))
        case "Input.Time" if value is not None:
            assert re.fullmatch(r"\d{2}:\d{2}", string(field, "value"))
        case "Input.Number" if value is not None:
            assert isinstance(value, int | float)
        case "Input.ChoiceSet":
            values = [string(choice, "value") for choice in items(field, "choices")]
            assert 1 <= len(values) == len(set(values))
            assert all(values)
            assert value is None or value in values
            titles = [string(choice, "title") for choice in items(field, "choices")]
            assert all(title.strip() for title in titles)
            if field["style"] == "expanded":
                assert len(titles) <= 5
                assert not any(MARKDOWN.search(title) for title in titles)
        case _:
            assert value is None or isinstance(value, str)
