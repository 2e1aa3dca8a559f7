"""The inventory of what is kept, held against the code that keeps it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.keys import Keys

ROOT = Path(__file__).parent.parent
CODE = sorted(path for folder in ("adapters", "bot") for path in (ROOT / folder).rglob("*.py"))
# The id of an event.
NO_KEYS = {("bot/engine.py", "livewise:*")}


def spelled(node: ast.expr, constants: dict[str, str]) -> str | None:
    """A text as it stands in the code, with a star for what is filled in; None for anything else."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.Name(id=name):
            return constants.get(name)
        case ast.JoinedStr(values=values):
            return "".join(spelled(value, constants) or "*" for value in values)
        case ast.FormattedValue(value=value):
            return spelled(value, constants)
        case _:
            return None


def keys_in(path: Path) -> Iterator[str]:
    """Everything that a file spells like a key, with a star for what is filled in."""
    tree = ast.parse(path.read_text("utf-8"))
    constants: dict[str, str] = {}
    for node in tree.body:
        match node:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=value)
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value)
            ):
                if text := spelled(value, constants):
                    constants[name] = text
            case _:
                pass
    for each in ast.walk(tree):
        if isinstance(each, ast.JoinedStr | ast.Constant):
            text = spelled(each, constants)
            if text and re.fullmatch(r"livewise:[^\s]+", text) and not text.endswith((":", ":{")):
                yield text


PAGE = (ROOT / "docs" / "data.md").read_text("utf-8")
LISTED = re.findall(r"^\| `(livewise:[^`]+)` \|", PAGE, re.MULTILINE)


def pattern(key: str) -> re.Pattern[str]:
    """What a key of the table stands for, or one of the code with its stars."""
    return re.compile(re.sub(r"<\w+>|\\\*|\\\{(?!reminders)\w+\\\}", ".+", re.escape(key)))


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_key_of_an_adapter_or_of_reminders_is_in_the_inventory(path: Path) -> None:
    for key in keys_in(path):
        if (str(path.relative_to(ROOT)), key) not in NO_KEYS:
            whole = pattern(f"{key}:*" if key.endswith("{reminders}") else key)
            assert any(map(whole.fullmatch, LISTED)), f"docs/data.md does not say what {key} is"


def test_every_key_of_the_store_is_in_the_inventory() -> None:
    keys = Keys()
    made = [make("name") for make in (keys.session, keys.threads, keys.lease, keys.thread)]
    made += [keys.seen("name", "event"), keys.unsettled(7), keys.due(7)]
    made += [keys.owner(7, "tenant", "owner"), keys.tenant(7, "tenant")]
    public = {name for name in vars(Keys) if not name.startswith("_")} - {"prefix", "spelled_owner"}
    assert len(made) == len(public), "a new kind of key"
    for key in made:
        assert any(pattern(each).fullmatch(key) for each in LISTED), f"docs/data.md does not say what {key} is"


def test_the_inventory_lists_nothing_that_there_is_not() -> None:
    spelled_out = [pattern(key) for path in CODE for key in keys_in(path)]
    kinds = set(re.findall(r"livewise:\{shard\}:(\w+)", "\n".join(LISTED)))
    assert kinds <= set(re.findall(r'"(\w+)"', (ROOT / "bot" / "keys.py").read_text("utf-8")))
    for key in LISTED:
        known = any(each.fullmatch(key) for each in spelled_out)
        assert known or key.startswith(("livewise:{shard}:", "livewise:{reminders}:")) or key.endswith(":lock"), key
