"""Parts of JSON that may be missing or of any kind."""

from typing import Any

from tests.fakes.slack_json import Json, is_array, is_object


def objects(thing: Any) -> list[Json]:  # noqa: ANN401 - what a bot sends may be anything
    """The objects of an array; none where it is no array."""
    return [each for each in thing if is_object(each)] if is_array(thing) else []


def within(thing: Any, *names: str) -> Any:  # noqa: ANN401 - likewise
    """What stands under these names, one inside the other; None where nothing does."""
    for name in names:
        thing = thing.get(name) if is_object(thing) else None
    return thing
