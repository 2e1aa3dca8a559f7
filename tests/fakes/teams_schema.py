"""What is wrong with a message the bot posts although Teams takes it: people would see less, or nothing."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from jsonschema import Draft6Validator
from jsonschema.exceptions import ValidationError

from tests.fakes.slack_json import Json, is_array, is_object
from tests.fakes.teams_fallback import VERSION, resolved, version_of
from tests.fakes.teams_json import objects

ADAPTIVE: Final = "application/vnd.microsoft.card.adaptive"
_MOST_ACTIONS: Final = 6
# What Teams adds to the schema; the schema itself closes its objects.
_ADDED: Final = frozenset({"msteams", "targetWidth"})


class Inspector:
    """Finds what to complain about; it holds cards against the schema where it is given the folder of schemas."""

    def __init__(self, schemas: Path | None = None) -> None:
        self._schema: Draft6Validator | None = None
        if schemas is not None:
            name = f"{VERSION[0]}.{VERSION[1]}.0.json"
            self._schema = Draft6Validator(json.loads((schemas / name).read_text(encoding="utf-8")))

    def of_activity(self, activity: Json) -> Iterator[str]:
        """The complaints about a message."""
        entities = objects(activity.get("entities"))
        text = str(activity.get("text") or "")
        for entity in entities:
            if entity.get("type") == "mention" and str(entity.get("text", "")) not in text:
                yield f"a mention of {entity.get('text')!r} is not in the text"
        if text.count("<at") > sum(entity.get("type") == "mention" for entity in entities):
            yield f"a mention in {text!r} has no entity"
        for attachment in objects(activity.get("attachments")):
            if attachment.get("contentType") != ADAPTIVE:
                yield f"an attachment is {attachment.get('contentType')!r}, which this fake does not show"
            else:
                yield from self.of_card(attachment.get("content"))

    def of_card(self, card: object) -> Iterator[str]:
        """The complaints about a card."""
        if not is_object(card) or card.get("type") != "AdaptiveCard":
            yield f"a card is none: {card!r}"[:200]
            return
        if version_of(str(card.get("version", ""))) > VERSION:
            yield f"a card is of version {card.get('version')!r}, above {VERSION[0]}.{VERSION[1]}"
        if "refresh" in card:
            yield "a card has a refresh, which this fake does not play"
        if len(objects(card.get("actions"))) > _MOST_ACTIONS:
            yield f"a card has {len(card['actions'])} actions, more than {_MOST_ACTIONS}"
        taken = resolved(card)
        yield from (f"a card has a {kind or 'nameless element'} without a fallback" for kind in taken.lost)
        for error in self._errors(taken.card):
            yield f"a card is not valid at {error.json_path}: {error.message}"[:500]

    def _errors(self, card: Json) -> Iterator[ValidationError]:
        if self._schema is not None:
            for error in self._schema.iter_errors(_plain(card)):
                yield from _reasons(error)


def _reasons(error: ValidationError) -> Iterator[ValidationError]:
    """What is really wrong: of several kinds of element something could be, only the one it says it is matters."""
    branches: dict[object, list[ValidationError]] = {}
    for each in error.context or ():
        branches.setdefault(each.schema_path[0], []).append(each)
    fitting = [branch for branch in branches.values() if not any(_is_other_kind(each) for each in branch)]
    if not fitting:
        yield error
    for branch in fitting:
        for each in branch:
            yield from _reasons(each)


def _is_other_kind(error: ValidationError) -> bool:
    return error.validator == "enum" and list(error.relative_path) == ["type"]


def _plain(thing: Any) -> Any:  # noqa: ANN401 - any JSON
    if is_array(thing):
        return [_plain(each) for each in thing]
    if is_object(thing):
        return {name: _plain(each) for name, each in thing.items() if name not in _ADDED}
    return thing
