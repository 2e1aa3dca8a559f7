"""The house rules that hold the design together, read from the source itself."""

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from dialogs.diagram import mermaid

ROOT = Path(__file__).parent.parent
DIALOGS = sorted((ROOT / "dialogs").rglob("*.py"))
ADAPTERS = sorted((ROOT / "adapters").rglob("*.py"))
BOT = sorted((ROOT / "bot").rglob("*.py"))
PLATFORMS = sorted(folder.name for folder in (ROOT / "adapters").iterdir() if (folder / "__init__.py").exists())
SDK_OF_TEAMS = ("botbuilder", "botframework", "msal", "msrest")
# Data and arithmetic that nobody should write again: what CLDR knows of each language, how far a slip is from a word.
LIBRARIES_OF_DIALOGS = {"dialogs/texts/spoken.py": ("babel",), "dialogs/understand/spelling.py": ("rapidfuzz",)}
WORLD = ("os", "io", "pathlib", "socket", "ssl", "subprocess", "asyncio", "threading", "random", "secrets", "logging")


@cache
def tree(path: Path) -> ast.Module:
    """The file as Python reads it."""
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> Iterator[str]:
    """The full names of what a file imports."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", DIALOGS, ids=name)
def test_dialogs_import_nothing_but_the_standard_library_and_themselves(path: Path) -> None:
    for imported in imports(path):
        top = imported.split(".")[0]
        if top not in LIBRARIES_OF_DIALOGS.get(name(path), ()):
            assert top == "dialogs" or top in sys.stdlib_module_names, f"{name(path)} imports {imported}"
        assert top not in WORLD, f"{name(path)} imports {imported}: no I/O, no chance, no environment here"


@pytest.mark.parametrize("path", DIALOGS, ids=name)
def test_dialogs_read_no_clock_and_name_no_platform(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    for call in ("datetime.now", "date.today", "time.time", "open("):
        assert not re.search(rf"(?<![\w.]){re.escape(call)}", source), f"{name(path)} calls {call}"
    code = ast.dump(ast.parse(source))
    for platform in ("slack", "Slack", "teams", "Teams"):
        assert f"'{platform}" not in code, f"{name(path)} names {platform}"


@pytest.mark.parametrize("path", ADAPTERS, ids=name)
def test_adapters_import_neither_the_bot_nor_each_other(path: Path) -> None:
    own = path.relative_to(ROOT / "adapters").parts[0]
    for imported in imports(path):
        parts = imported.split(".")
        assert parts[0] != "bot", f"{name(path)} imports {imported}"
        if parts[0] == "adapters" and len(parts) > 1 and parts[1] in PLATFORMS:
            assert parts[1] == own, f"{name(path)} imports {imported}"


@pytest.mark.parametrize("path", [*DIALOGS, *ADAPTERS, *BOT], ids=name)
def test_the_archived_sdk_of_teams_is_imported_in_one_file(path: Path) -> None:
    calls = [node for node in ast.walk(tree(path)) if isinstance(node, ast.Call)]
    loaded = [str(ast.literal_eval(call.args[0])) for call in calls if ast.unparse(call.func).endswith("import_module")]
    sdk = [each for each in (*imports(path), *loaded) if each.split(".")[0] in SDK_OF_TEAMS]
    assert bool(sdk) == (name(path) == "adapters/teams/sdk.py"), sdk


@pytest.mark.parametrize("path", [*DIALOGS, *ADAPTERS, *BOT], ids=name)
def test_the_library_of_public_holidays_is_imported_in_one_file(path: Path) -> None:
    tops = {each.split(".")[0] for each in imports(path)}
    assert ("holidays" in tops) == (name(path) == "bot/almanac.py")


@pytest.mark.parametrize("path", [*DIALOGS, *ADAPTERS, *BOT], ids=name)
def test_what_keeps_the_time_of_reminders_is_imported_where_it_is_wrapped(path: Path) -> None:
    tops = {each.split(".")[0] for each in imports(path)}
    assert "docket" not in tops or name(path) == "bot/reminders.py"


@pytest.mark.parametrize("path", [*DIALOGS, *ADAPTERS, *BOT], ids=name)
def test_what_watches_is_known_to_nobody_it_watches(path: Path) -> None:
    tops = {each.split(".")[0] for each in imports(path)}
    assert "opentelemetry" not in tops or name(path) == "bot/traces.py"
    assert "prometheus_client" not in tops or name(path) in {"bot/metrics.py", "bot/metrics_page.py"}


@pytest.mark.parametrize("path", [*DIALOGS, *ADAPTERS], ids=name)
def test_only_the_bot_reads_the_environment(path: Path) -> None:
    names = {
        node.attr if isinstance(node, ast.Attribute) else node.id
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute | ast.Name)
    }
    assert names.isdisjoint({"environ", "getenv"})


@pytest.mark.parametrize("path", [path for path in BOT if path.name != "app.py"], ids=name)
def test_adapters_are_put_in_at_one_place(path: Path) -> None:
    for imported in imports(path):
        parts = imported.split(".")
        if parts[0] == "adapters":
            assert parts[1] == "base", f"{name(path)} imports {imported}; wiring belongs into bot/app.py"


def test_the_diagram_in_the_documentation_is_the_one_the_code_draws() -> None:
    page = (ROOT / "docs" / "dialog.md").read_text(encoding="utf-8")
    drawn = page.split("```mermaid\n")[1].split("\n```")[0]
    assert drawn == mermaid(), "run `make diagram`"
