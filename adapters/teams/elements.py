"""The part of Adaptive Cards 1.5 that cards use, as JSON.

There is no FactSet, no Table and no `mode: secondary` in it on purpose: the first reads Markdown, the next is too wide
for a phone, and what is behind "…" is not found. Columns hold no words, for the same reason, but are the parts of a
bar. There is nothing newer than 1.5 either, so nothing needs a `fallback` but the actions.
"""

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict

Spacing = Literal["none", "small", "medium", "large"]


class Look(TypedDict, total=False):
    """How a piece of text stands out."""

    size: Literal["small", "medium", "large"]
    weight: Literal["bolder"]
    color: Literal["accent", "attention"]
    isSubtle: Literal[True]
    underline: Literal[True]


class TextRun(Look):
    """A run of literal text: no client reads Markdown in it."""

    type: Literal["TextRun"]
    text: str


class RichTextBlock(TypedDict):
    """A paragraph of runs; it always wraps."""

    type: Literal["RichTextBlock"]
    inlines: Sequence[TextRun]
    spacing: NotRequired[Spacing]


class HeadingBlock(TypedDict):
    """A heading, which a screen reader can jump to. Clients read Markdown in it."""

    type: Literal["TextBlock"]
    text: str
    style: Literal["heading"]
    size: Literal["medium", "large"]
    weight: Literal["bolder"]
    wrap: Literal[True]
    spacing: NotRequired[Spacing]


class ActionData(TypedDict):
    """What an action sends besides the inputs."""

    session: str
    slot: NotRequired[str]  # which of the session's messages the action stands on
    asked: NotRequired[str]  # which question words were typed for: the same words may answer the next one, too
    press: NotRequired[str]  # encoded; none where words are sent instead
    livewise: NotRequired[str]  # the verb, where the action cannot say it otherwise


AssociatedInputs = Literal["auto", "none"]
ActionStyle = Literal["positive", "destructive"]


class SubmitAction(TypedDict):
    """An action as older clients know it."""

    type: Literal["Action.Submit"]
    title: str
    data: ActionData
    associatedInputs: AssociatedInputs
    style: NotRequired[ActionStyle]


class ExecuteAction(TypedDict):
    """An action that is answered in place."""

    type: Literal["Action.Execute"]
    title: str
    tooltip: str
    verb: str
    data: ActionData
    associatedInputs: AssociatedInputs
    fallback: SubmitAction
    style: NotRequired[ActionStyle]


class OpenUrlAction(TypedDict):
    """An action that leads to an address."""

    type: Literal["Action.OpenUrl"]
    title: str
    url: str


class ActionSet(TypedDict):
    """Buttons side by side."""

    type: Literal["ActionSet"]
    actions: Sequence[ExecuteAction | OpenUrlAction]
    spacing: NotRequired[Spacing]


class Choice(TypedDict):
    """An entry of a choice set."""

    title: str
    value: str


InputType = Literal["Input.Text", "Input.Number", "Input.Date", "Input.Time", "Input.ChoiceSet"]


class Input(TypedDict):
    """A field of any kind; what comes after `errorMessage` is for some kinds only."""

    type: InputType
    id: str
    label: str
    isRequired: bool
    errorMessage: str
    value: NotRequired[str | float]  # a day is YYYY-MM-DD, a time HH:MM; only numbers are no strings
    placeholder: NotRequired[str]
    maxLength: NotRequired[int]
    isMultiline: NotRequired[Literal[True]]
    choices: NotRequired[Sequence[Choice]]
    style: NotRequired[Literal["compact", "expanded"]]  # a list that opens, or all in view
    wrap: NotRequired[Literal[True]]
    spacing: NotRequired[Spacing]


class Container(TypedDict):
    """Elements that belong together."""

    type: Literal["Container"]
    items: Sequence["Element"]
    spacing: NotRequired[Spacing]
    separator: NotRequired[Literal[True]]
    style: NotRequired[Literal["warning"]]
    selectAction: NotRequired[ExecuteAction | OpenUrlAction]
    minHeight: NotRequired[str]
    verticalContentAlignment: NotRequired[Literal["center"]]


class Column(TypedDict):
    """A part of a row; `width` is its weight among the others."""

    type: Literal["Column"]
    width: int
    items: Sequence[RichTextBlock]
    spacing: Literal["none"]
    style: NotRequired[Literal["accent", "good", "emphasis"]]


class ColumnSet(TypedDict):
    """Columns side by side."""

    type: Literal["ColumnSet"]
    columns: Sequence[Column]
    spacing: NotRequired[Spacing]


Element = RichTextBlock | HeadingBlock | ActionSet | Input | Container | ColumnSet


class AdaptiveCard(TypedDict):
    """A card."""

    type: Literal["AdaptiveCard"]
    version: str
    lang: str  # two letters, for whoever reads it aloud
    fallbackText: str
    speak: str
    body: Sequence[Element]
