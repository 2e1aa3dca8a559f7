"""The part of Block Kit that cards use, as JSON: header, section, context, actions, input and rich_text.

There is no `mrkdwn` in it on purpose: what people write stands in `plain_text` or in rich text elements, which are
shown literally and can become neither mention nor link nor markup.
"""

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict


class PlainText(TypedDict):
    """Literal text; `emoji` off keeps `:words:` as they are."""

    type: Literal["plain_text"]
    text: str
    emoji: Literal[False]


class Emphasis(TypedDict):
    """How a run of rich text stands out."""

    bold: Literal[True]


class RichWords(TypedDict):
    """A run of literal text."""

    type: Literal["text"]
    text: str
    style: NotRequired[Emphasis]


class RichDate(TypedDict):
    """A moment in Unix seconds, written by each reader's client in the reader's own zone and clock."""

    type: Literal["date"]
    timestamp: int
    format: str
    fallback: str
    style: NotRequired[Emphasis]


class RichLink(TypedDict):
    """A link with its own words."""

    type: Literal["link"]
    url: str
    text: str
    style: NotRequired[Emphasis]


RichSpan = RichWords | RichDate | RichLink


class RichSection(TypedDict):
    """One paragraph of rich text."""

    type: Literal["rich_text_section"]
    elements: Sequence[RichSpan]


class RichQuote(TypedDict):
    """One paragraph with a bar at its side."""

    type: Literal["rich_text_quote"]
    elements: list[RichSpan]


class RichList(TypedDict):
    """A bulleted list."""

    type: Literal["rich_text_list"]
    style: Literal["bullet"]
    elements: list[RichSection]


class RichPreformatted(TypedDict):
    """Lines in letters of one width."""

    type: Literal["rich_text_preformatted"]
    elements: list[RichSpan]


RichPart = RichSection | RichQuote | RichList | RichPreformatted


class ButtonElement(TypedDict):
    """A button; `value` comes back with a press."""

    type: Literal["button"]
    action_id: str
    text: PlainText
    accessibility_label: str
    value: str
    style: NotRequired[Literal["primary", "danger"]]


class DatePicker(TypedDict):
    """A day; YYYY-MM-DD."""

    type: Literal["datepicker"]
    action_id: str
    initial_date: NotRequired[str]


class TimePicker(TypedDict):
    """A time of day; HH:MM, 24 hours, without a zone."""

    type: Literal["timepicker"]
    action_id: str
    initial_time: NotRequired[str]


class Option(TypedDict):
    """One entry of a select."""

    text: PlainText
    value: str


class StaticSelect(TypedDict):
    """One of its options."""

    type: Literal["static_select"]
    action_id: str
    options: list[Option]
    initial_option: NotRequired[Option]


class RadioButtons(TypedDict):
    """One of its options, all of them in sight."""

    type: Literal["radio_buttons"]
    action_id: str
    options: list[Option]
    initial_option: NotRequired[Option]


class TextInput(TypedDict):
    """Typed text, one line of it unless it says otherwise."""

    type: Literal["plain_text_input"]
    action_id: str
    multiline: NotRequired[Literal[True]]
    initial_value: NotRequired[str]
    max_length: NotRequired[int]


InputElement = DatePicker | TimePicker | StaticSelect | RadioButtons | TextInput


class HeaderBlock(TypedDict):
    """A heading."""

    type: Literal["header"]
    block_id: str
    text: PlainText


class SectionBlock(TypedDict):
    """A short text with a button at its side."""

    type: Literal["section"]
    block_id: str
    text: PlainText
    accessory: NotRequired[ButtonElement]


class ContextBlock(TypedDict):
    """An aside in small grey type."""

    type: Literal["context"]
    block_id: str
    elements: list[PlainText]


class ActionsBlock(TypedDict):
    """A row of buttons."""

    type: Literal["actions"]
    block_id: str
    elements: list[ButtonElement]


class InputBlock(TypedDict):
    """A labelled input."""

    type: Literal["input"]
    block_id: str
    label: PlainText
    element: InputElement
    optional: bool
    hint: NotRequired[PlainText]


class RichTextBlock(TypedDict):
    """Paragraphs and lists."""

    type: Literal["rich_text"]
    block_id: str
    elements: list[RichPart]


NativeBlock = HeaderBlock | SectionBlock | ContextBlock | ActionsBlock | InputBlock | RichTextBlock
