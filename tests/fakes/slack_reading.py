"""What a person reads: the plain words of blocks, and the things on them that can be pressed or filled in."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from tests.fakes.slack_dates import written
from tests.fakes.slack_json import Json, is_array, is_object

_ANGLE = re.compile(r"<([^<>]*)>")
_DATE = re.compile(r"!date\^(-?\d+)\^([^^|]*)(?:\^[^|]*)?\|(.*)", re.DOTALL)
# *bold*, _italic_, ~strike~ and `code`, where Slack would read them as such.
_STYLE = re.compile(r"(?<![\w*_~`])([*_~`])(?=\S)([^\n]*?\S)\1(?![\w*_~`])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Through whose eyes something is read: their time zone, the time, and the names behind ids."""

    zone: str = "UTC"
    now: float = 0.0
    names: Mapping[str, str] = field(default_factory=dict[str, str])

    def named(self, identity: str) -> str:
        """The name behind an id of a person or channel."""
        return self.names.get(identity, identity)


def unescaped(text: str) -> str:
    """What `&lt;`, `&gt;` and `&amp;` stand for."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def mrkdwn(text: str, reader: Reader) -> str:
    """The words of a text in Slack's own markup, as they are shown."""
    kept: list[str] = []

    def angle(match: re.Match[str]) -> str:
        kept.append(_angle(match[1], reader))
        return f"\x00{len(kept) - 1}\x00"

    shown = _ANGLE.sub(angle, text)
    shown = _STYLE.sub(r"\2", shown)
    shown = unescaped(shown)
    return re.sub("\x00(\\d+)\x00", lambda match: kept[int(match[1])], shown)


def _angle(inside: str, reader: Reader) -> str:
    if date := _DATE.fullmatch(inside):
        return written(int(date[1]), date[2], unescaped(date[3]), zone=reader.zone, now=reader.now)
    target, bar, label = inside.partition("|")
    if bar:
        return unescaped(label)
    if target.startswith(("@", "#")):
        return target[0] + reader.named(target[1:])
    if target.startswith("!"):
        return "@" + target[1:]
    return unescaped(target)


def text_of(thing: object, reader: Reader) -> str:
    """The words of a text object."""
    if not is_object(thing):
        return ""
    content = str(thing.get("text", ""))
    return mrkdwn(content, reader) if thing.get("type") == "mrkdwn" else content


def words(blocks: Sequence[Json], reader: Reader) -> str:
    """The plain words of a message, a modal or a Home tab, one line for each thing shown."""
    return "\n".join(line for block in blocks for line in _block(block, reader) if line)


def _block(block: Json, reader: Reader) -> Iterator[str]:
    yield from _BLOCKS.get(str(block.get("type")), _anything)(block, reader)


def _header(block: Json, reader: Reader) -> Iterator[str]:
    yield text_of(block.get("text"), reader)


def _section(block: Json, reader: Reader) -> Iterator[str]:
    yield text_of(block.get("text"), reader)
    for each in block.get("fields", ()):
        yield text_of(each, reader)
    if "accessory" in block:
        yield shown_on(block["accessory"], reader)


def _elements(block: Json, reader: Reader) -> Iterator[str]:
    for element in block.get("elements", ()):
        yield shown_on(element, reader)


def _context(block: Json, reader: Reader) -> Iterator[str]:
    yield " ".join(shown_on(element, reader) for element in block.get("elements", ()))


def _input(block: Json, reader: Reader) -> Iterator[str]:
    yield text_of(block.get("label"), reader)
    yield shown_on(block.get("element", {}), reader)
    yield text_of(block.get("hint"), reader)


def _image(block: Json, reader: Reader) -> Iterator[str]:
    yield text_of(block.get("title"), reader)
    yield str(block.get("alt_text", ""))


def _markdown(block: Json, _: Reader) -> Iterator[str]:
    yield re.sub(r"\*\*|^#+ ", "", str(block.get("text", "")), flags=re.MULTILINE)


def _table(block: Json, reader: Reader) -> Iterator[str]:
    for row in block.get("rows", ()):
        yield " | ".join(_cell(cell, reader) for cell in row)


def _cell(cell: Json, reader: Reader) -> str:
    if cell.get("type") == "rich_text":
        return " ".join(_rich_text(cell, reader))
    return str(cell.get("text", cell.get("value", "")))


def _rich_text(block: Json, reader: Reader) -> Iterator[str]:
    for element in block.get("elements", ()):
        if element.get("type") == "rich_text_list":
            mark = "•" if element.get("style") == "bullet" else "1."
            for item in element.get("elements", ()):
                yield f"{mark} {_spans(item, reader)}"
        else:
            yield _spans(element, reader)


def _spans(section: Json, reader: Reader) -> str:
    return "".join(_span(span, reader) for span in section.get("elements", ()))


def _date(span: Json, reader: Reader) -> str:
    fallback = str(span.get("fallback", ""))
    return written(int(span["timestamp"]), str(span["format"]), fallback, zone=reader.zone, now=reader.now)


_SPANS: Final[Mapping[str, Callable[[Json, Reader], str]]] = {
    "text": lambda span, _: str(span["text"]),
    "link": lambda span, _: str(span.get("text") or span["url"]),
    "user": lambda span, reader: "@" + reader.named(str(span["user_id"])),
    "channel": lambda span, reader: "#" + reader.named(str(span["channel_id"])),
    "broadcast": lambda span, _: f"@{span['range']}",
    "emoji": lambda span, _: f":{span['name']}:",
    "color": lambda span, _: str(span["value"]),
    "date": _date,
}


def _span(span: Json, reader: Reader) -> str:
    return _SPANS[str(span["type"])](span, reader)


def _nothing(_: Json, __: Reader) -> Iterator[str]:
    yield ""


def _anything(thing: object, reader: Reader) -> Iterator[str]:
    """Every text somewhere in a block this file does not know closely."""
    if is_object(thing):
        if isinstance(thing.get("text"), str):
            yield text_of(thing, reader)
            return
        for value in thing.values():
            yield from _anything(value, reader)
    elif is_array(thing):
        for value in thing:
            yield from _anything(value, reader)


_BLOCKS: Final[Mapping[str, Callable[[Json, Reader], Iterator[str]]]] = {
    "header": _header,
    "section": _section,
    "actions": _elements,
    "context_actions": _elements,
    "context": _context,
    "input": _input,
    "image": _image,
    "markdown": _markdown,
    "table": _table,
    "rich_text": _rich_text,
    "divider": _nothing,
}


def shown_on(element: Json, reader: Reader) -> str:
    """What stands on one element: a button's label, the present or the suggested content of an input."""
    kind = element.get("type")
    if kind in {"plain_text", "mrkdwn", "button", "workflow_button", "icon_button"}:
        return text_of(element if kind in {"plain_text", "mrkdwn"} else element.get("text"), reader)
    if kind == "image":
        return str(element.get("alt_text", ""))
    if kind in {"radio_buttons", "checkboxes", "overflow"}:
        return " ".join(text_of(option["text"], reader) for option in element.get("options", ()))
    for key in ("initial_value", "initial_date", "initial_time", "initial_date_time"):
        if element.get(key) is not None:
            return str(element[key])
    if "initial_option" in element:
        return text_of(element["initial_option"]["text"], reader)
    return text_of(element.get("placeholder"), reader)


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """Something on a message or view that can be pressed or filled in; `label` is how a person would call it."""

    block_id: str
    action_id: str
    kind: str
    label: str
    element: Json
    group: str = "element"  # "input" where it stands in an input block


def controls(blocks: Sequence[Json], reader: Reader) -> list[Control]:
    """Everything that can be pressed or filled in, in the order of the screen."""
    return [control for block in blocks for control in _controls(block, reader)]


def _controls(block: Json, reader: Reader) -> Iterator[Control]:
    block_id = str(block.get("block_id", ""))
    if block.get("type") == "input":
        element: Json = block["element"]
        label = text_of(block["label"], reader)
        yield _control(block_id, element, label, "input")
        return
    elements: list[Json] = list(block.get("elements", ())) if block.get("type") != "rich_text" else []
    if "accessory" in block:
        elements.append(block["accessory"])
    elements += block.get("actions", ())
    for element in elements:
        if "action_id" in element:
            yield _control(block_id, element, _called(element, reader), "element")
    for inner in (*block.get("blocks", ()), *(e for e in elements if e.get("type") in {"card", "section"})):
        yield from _controls(inner, reader)


def _control(block_id: str, element: Json, label: str, group: str) -> Control:
    return Control(
        block_id=block_id,
        action_id=str(element.get("action_id", "")),
        kind=str(element.get("type")),
        label=label,
        element=element,
        group=group,
    )


def _called(element: Json, reader: Reader) -> str:
    if "text" in element:
        return text_of(element["text"], reader)
    return text_of(element.get("placeholder"), reader) or str(element.get("action_id", ""))
