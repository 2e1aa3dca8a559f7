"""What a person reads on an Adaptive Card: its plain words, one line for each thing shown."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from tests.fakes.slack_json import Json, is_object
from tests.fakes.teams_fallback import ACTIONS, INPUTS, KNOWN, resolved

# **bold**, _italic_ and [a link](https://…), the part of Markdown that Teams shows in a TextBlock.
_STYLE = re.compile(r"(?<![\w*_])(\*\*|\*|_|__)(?=\S)([^\n]*?\S)\1(?![\w*_])")
_LINK = re.compile(r"\[([^\]\n]*)\]\([^)\s]*\)")
_AT = re.compile(r"</?at\b[^>]*>")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~])")


@dataclass(slots=True, kw_only=True, eq=False)
class Touched:
    """What a person did on a card that is still before them: typed, opened, and what the client complains of."""

    filled: dict[str, str] = field(default_factory=dict[str, str])  # by the input's id
    errors: dict[str, str] = field(default_factory=dict[str, str])  # likewise
    opened: set[str] = field(default_factory=set[str])  # titles of Action.ShowCard
    visible: dict[str, bool] = field(default_factory=dict[str, bool])  # by element id, where toggled


@dataclass(frozen=True, slots=True, kw_only=True)
class Eyes:
    """Through whose client a card is read; `knows` are the types of elements it displays."""

    user: str = ""
    knows: frozenset[str] = KNOWN


def words(card: Json, eyes: Eyes, touched: Touched | None = None) -> str:
    """The plain words of a card."""
    taken = resolved(card, eyes.knows).card
    return "\n".join(line for line in _Reading(touched or Touched()).card(taken) if line)


def markdown(text: str) -> str:
    """The words of a text with Markdown."""
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(match[1])
        return f"\x00{len(kept) - 1}\x00"

    shown = _LINK.sub(r"\1", _ESCAPED.sub(keep, _AT.sub("", text)))
    before = ""
    while before != shown:
        before, shown = shown, _STYLE.sub(r"\2", shown)
    return re.sub("\x00(\\d+)\x00", lambda match: kept[int(match[1])], shown)


def is_shown(element: Json, touched: Touched) -> bool:
    """Whether an element is visible, at first or after it was toggled."""
    return touched.visible.get(str(element.get("id", "")), element.get("isVisible", True) is not False)


def value_of(element: Json, touched: Touched) -> str:
    """What an input holds: what was typed, or its first value."""
    identity = str(element.get("id", ""))
    if identity in touched.filled:
        return touched.filled[identity]
    if element["type"] == "Input.Toggle":
        return str(element.get("value", element.get("valueOff", "false")))
    value = element.get("value")
    return "" if value is None else str(value)


class _Reading:
    """One reading of a card whose fallbacks are resolved."""

    def __init__(self, touched: Touched) -> None:
        self._touched = touched

    def card(self, card: Json) -> Iterator[str]:
        yield from self._all(card.get("body", ()))
        yield from self._all(card.get("actions", ()))

    def _all(self, elements: Iterable[Json]) -> Iterator[str]:
        for element in elements:
            if is_shown(element, self._touched):
                yield from self._one(element)

    def _one(self, element: Json) -> Iterator[str]:
        kind = str(element.get("type", ""))
        if kind in ACTIONS:
            yield from self._action(element)
        elif kind in INPUTS:
            yield from self._input(element)
        else:
            yield from _ELEMENTS.get(kind, _anything)(self, element)
        if is_object(under := element.get("selectAction")):
            yield str(under.get("title") or under.get("tooltip") or "")

    def _action(self, action: Json) -> Iterator[str]:
        yield str(action.get("title", ""))
        if action["type"] == "Action.ShowCard" and action.get("title") in self._touched.opened:
            yield from self.card(action["card"])

    def _input(self, element: Json) -> Iterator[str]:
        yield str(element.get("label", ""))
        shown = _INPUTS.get(str(element["type"]), _typed)
        yield from shown(element, value_of(element, self._touched))
        yield self._touched.errors.get(str(element.get("id", "")), "")

    def items(self, element: Json) -> Iterator[str]:
        """A container."""
        yield from self._all(element.get("items", ()))

    def columns(self, element: Json) -> Iterator[str]:
        """Columns, one after the other, as on a narrow screen."""
        yield from self._all({"type": "Column", **column} for column in element.get("columns", ()))

    def actions(self, element: Json) -> Iterator[str]:
        """A row of buttons."""
        yield from self._all(element.get("actions", ()))

    def table(self, element: Json) -> Iterator[str]:
        """A line for each row."""
        for row in element.get("rows", ()):
            cells = (self.items(cell) for cell in row.get("cells", ()))
            yield " | ".join(" ".join(line for line in cell if line) for cell in cells)


def _text_block(_: _Reading, element: Json) -> Iterator[str]:
    yield markdown(str(element.get("text", "")))


def _rich_text(_: _Reading, element: Json) -> Iterator[str]:
    inlines = element.get("inlines", ())
    yield "".join(each if isinstance(each, str) else str(each.get("text", "")) for each in inlines)


def _facts(_: _Reading, element: Json) -> Iterator[str]:
    for fact in element.get("facts", ()):
        yield markdown(f"{fact.get('title', '')} {fact.get('value', '')}".strip())


def _image(_: _Reading, element: Json) -> Iterator[str]:
    yield str(element.get("altText", ""))


def _images(_: _Reading, element: Json) -> Iterator[str]:
    yield from (str(image.get("altText", "")) for image in element.get("images", ()))


def _anything(_: _Reading, element: Json) -> Iterator[str]:
    """A newer element, by the names under which those have their words."""
    for name in ("title", "text", "label", "altText", "codeSnippet"):
        if isinstance(found := element.get(name), str):
            yield found


_ELEMENTS: Final[Mapping[str, Callable[[_Reading, Json], Iterator[str]]]] = {
    "ActionSet": _Reading.actions,
    "Column": _Reading.items,
    "ColumnSet": _Reading.columns,
    "Container": _Reading.items,
    "FactSet": _facts,
    "Image": _image,
    "ImageSet": _images,
    "Media": _image,
    "RichTextBlock": _rich_text,
    "Table": _Reading.table,
    "TextBlock": _text_block,
}


def _typed(element: Json, value: str) -> Iterator[str]:
    yield value or str(element.get("placeholder", ""))


def _toggle(element: Json, value: str) -> Iterator[str]:
    is_on = value == str(element.get("valueOn", "true"))
    yield f"{'[x]' if is_on else '[ ]'} {markdown(str(element.get('title', '')))}"


def _choices(element: Json, value: str) -> Iterator[str]:
    chosen = value.split(",") if element.get("isMultiSelect") else [value]
    offered = element.get("choices", ())
    if element.get("style") == "expanded":
        for each in offered:
            yield f"{'(x)' if each['value'] in chosen else '( )'} {markdown(str(each['title']))}"
        return
    titles = [str(each["title"]) for each in offered if each["value"] in chosen]
    yield ", ".join(titles) or str(element.get("placeholder", ""))


_INPUTS: Final[Mapping[str, Callable[[Json, str], Iterator[str]]]] = {
    "Input.ChoiceSet": _choices,
    "Input.Toggle": _toggle,
}
