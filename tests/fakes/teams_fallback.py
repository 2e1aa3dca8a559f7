"""Which elements of an Adaptive Card a client knows, and what it shows instead of those it does not know."""

from dataclasses import dataclass, field
from typing import Final

from tests.fakes.slack_json import Json, is_array, is_object

VERSION: Final = (1, 5)  # of the schema, in Teams
ACTIONS: Final = frozenset(
    {"Action.Execute", "Action.OpenUrl", "Action.ShowCard", "Action.Submit", "Action.ToggleVisibility"}
)
INPUTS: Final = frozenset({"Input.ChoiceSet", "Input.Date", "Input.Number", "Input.Text", "Input.Time", "Input.Toggle"})
KNOWN: Final = (
    ACTIONS
    | INPUTS
    | {
        "ActionSet",
        "AdaptiveCard",
        "BackgroundImage",
        "Column",
        "ColumnSet",
        "Container",
        "Fact",
        "FactSet",
        "Image",
        "ImageSet",
        "Input.Choice",
        "Media",
        "MediaSource",
        "RichTextBlock",
        "Table",
        "TableCell",
        "TableColumnDefinition",
        "TableRow",
        "TargetElement",
        "TextBlock",
        "TextRun",
    }
)
# Where no elements stand: what the author of the card keeps there, and what is for the client alone.
_CLOSED: Final = frozenset({"authentication", "data", "fallback", "metadata", "msteams", "refresh", "requires"})


@dataclass(slots=True, kw_only=True)
class Resolved:
    """A card as a client takes it; `lost` are elements that it neither knows nor has a fallback for."""

    card: Json
    lost: list[str] = field(default_factory=list[str])


def resolved(card: Json, knows: frozenset[str] = KNOWN) -> Resolved:
    """The card with the fallbacks of everything the client does not know."""
    lost: list[str] = []
    taken = _taken(card, knows, lost)
    return Resolved(card=taken if is_object(taken) else {"type": "AdaptiveCard"}, lost=lost)


def _taken(thing: object, knows: frozenset[str], lost: list[str]) -> object:
    """A part of a card as it is taken; None where nothing is."""
    if is_array(thing):
        return [taken for each in thing if (taken := _taken(each, knows, lost)) is not None]
    if not is_object(thing):
        return thing
    kind = str(thing.get("type", ""))
    if (kind and kind not in knows) or not _is_satisfied(thing.get("requires"), knows):
        return _instead(thing, kind, knows, lost)
    taken = {name: each if name in _CLOSED else _taken(each, knows, lost) for name, each in thing.items()}
    return {name: each for name, each in taken.items() if each is not None or thing[name] is None}


def _instead(thing: Json, kind: str, knows: frozenset[str], lost: list[str]) -> object:
    fallback = thing.get("fallback")
    if is_object(fallback):
        return _taken(fallback, knows, lost)
    if fallback != "drop":
        lost.append(kind)
    return None


def _is_satisfied(requires: object, knows: frozenset[str]) -> bool:
    if not is_object(requires):
        return True
    return all(
        version_of(str(version)) <= VERSION if feature == "adaptiveCards" else feature in knows
        for feature, version in requires.items()
    )


def version_of(text: str) -> tuple[int, int]:
    """A version of the schema as numbers; the highest where it cannot be read."""
    major, _, minor = text.partition(".")
    return (int(major), int(minor)) if major.isdecimal() and minor.isdecimal() else (999, 0)
