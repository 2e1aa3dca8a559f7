"""docs/security.md names the test that holds each promise; the tests are there."""

import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
TEXT = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
_NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
_ROW = re.compile(r"^\| (?!-|threat )(.+?) \| (.+) \| (.+) \|$", re.MULTILINE)


@cache
def names_in(path: str) -> frozenset[str]:
    """The names of the tests of a file."""
    found = re.findall(r"^\s*(?:async )?def (test_\w+)", (ROOT / path).read_text(encoding="utf-8"), re.MULTILINE)
    return frozenset(found)


def test_every_test_that_is_named_exists() -> None:
    named = _NAMED.findall(TEXT)
    assert len(named) > 50
    for path, name in named:
        assert (ROOT / path).is_file(), path
        assert name in names_in(path), f"{path}::{name}"


def test_every_threat_has_a_test() -> None:
    rows = _ROW.findall(TEXT)
    assert len(rows) > 30
    for threat, _, held in rows:
        assert _NAMED.search(held), threat


def test_every_test_here_is_named() -> None:
    here = {
        (f"tests/security/{path.name}", name) for path in Path(__file__).parent.glob("test_*.py") for name in _of(path)
    }
    own = {(path, name) for path, name in here if path.endswith("/test_documentation.py")}
    assert here - own <= set(_NAMED.findall(TEXT))


def _of(path: Path) -> frozenset[str]:
    return names_in(str(path.relative_to(ROOT)))
