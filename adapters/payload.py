"""What a platform sends, read tolerantly: JSON of any shape gives typed parts or nothing."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Final, cast

NOTHING: Final[Mapping[str, object]] = {}

_HALF: Final = re.compile(r"\\u[dD][89a-fA-F]")  # of a character, in the spelling of JSON


def parsed(spelled: str) -> object:
    """What a JSON text says, without halves of characters, which nothing could write down; ValueError or
    RecursionError for what is none.
    """
    found: object = json.loads(spelled, parse_constant=_refuse_number)
    if _HALF.search(spelled):
        found = json.loads(json.dumps(found, ensure_ascii=False).encode(errors="replace"))
    return found


def _refuse_number(name: str) -> float:
    """NaN and the infinities, which Python reads although JSON has none."""
    raise ValueError(name)


def mapping(value: object, *path: str) -> Mapping[str, object]:
    """The JSON object at the end of a path of keys, an empty one in place of anything else."""
    for key in path:
        value = mapping(value).get(key)
    # The keys of JSON objects are strings, so there is nothing to look through.
    return cast("dict[str, object]", value) if isinstance(value, dict) else NOTHING


def text(value: object, *path: str) -> str:
    """The string at the end of a path of keys, empty in place of anything else."""
    found = mapping(value, *path[:-1]).get(path[-1]) if path else value
    return found if isinstance(found, str) else ""


def items(value: object, *path: str) -> Sequence[object]:
    """The JSON array at the end of a path of keys, an empty one in place of anything else."""
    found = mapping(value, *path[:-1]).get(path[-1]) if path else value
    return cast("list[object]", found) if isinstance(found, list) else []


def head(value: object, *path: str) -> Mapping[str, object]:
    """The first object of the JSON array at the end of a path of keys, an empty one where there is none."""
    return mapping(next(iter(items(value, *path)), None))


def is_true(value: object, *path: str) -> bool:
    """Whether there is a true at the end of a path of keys; forms spell it as a word."""
    found = mapping(value, *path[:-1]).get(path[-1])
    return found is True or found == "true"


def first(value: object, *paths: tuple[str, ...]) -> str:
    """The first string that is not empty at the end of one of the paths."""
    return next((found for path in paths if (found := text(value, *path))), "")
