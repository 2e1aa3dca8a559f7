"""Finds the languages: a module of a package that is called like one ("de") holds it, and nothing else lists it."""

import pkgutil
from types import ModuleType
from typing import TypeVar

Part = TypeVar("Part")

_CODE = (2, 3)  # letters of an ISO 639 language code


def each_language(package: ModuleType, name: str, kind: type[Part]) -> dict[str, Part]:
    """What each language's module in the package calls `name`, by language code, in alphabetical order.

    Raises TypeError for a module that holds something else there; AttributeError for one that holds nothing.
    """
    codes = sorted(module.name for module in pkgutil.iter_modules(package.__path__) if len(module.name) in _CODE)
    return {code: _part(f"{package.__name__}.{code}:{name}", kind) for code in codes}


def _part(name: str, kind: type[Part]) -> Part:
    found: object = pkgutil.resolve_name(name)
    if not isinstance(found, kind):
        raise TypeError(f"{name} is no {kind.__name__}")
    return found
