"""The manifest of the Slack app: right by Slack's own schema, at one with the code, and there once installed."""

import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from shutil import copytree
from typing import Final

import pytest
import yaml
from jsonschema import Draft7Validator
from referencing.jsonschema import DRAFT7, EMPTY_REGISTRY

from adapters.slack import app, http, oauth
from bot import check_slack, manifest
from bot.manifest import Json, for_requests, for_socket_mode

ROOT: Final = Path(__file__).parent.parent
SCHEMAS: Final = ROOT.parent / "shared" / "schemas" / "slack-manifest"
URL: Final = "https://bot.example.com"


@pytest.fixture
def schema() -> Draft7Validator:
    """Slack's schema of all versions, with the ones it refers to."""
    if not SCHEMAS.is_dir():
        pytest.skip("Slack's manifest schemas are not beside this repository")
    base = "https://raw.githubusercontent.com/slackapi/manifest-schema/v0.5.0/schemas/"
    registry = EMPTY_REGISTRY.with_resources(
        (base + path.name, DRAFT7.create_resource(read(path))) for path in (SCHEMAS / "schemas").glob("*.json")
    )
    return Draft7Validator(read(SCHEMAS / "manifest.schema.json"), registry=registry)


def read(path: Path) -> Json:
    content: Json = json.loads(path.read_text(encoding="utf-8"))
    return content


@pytest.mark.parametrize(
    "made",
    [for_requests(URL), for_socket_mode(), for_socket_mode(URL)],
    ids=["requests", "socket mode", "socket mode and address"],
)
def test_slack_takes_it(made: Json, schema: Draft7Validator) -> None:
    assert [error.message for error in schema.iter_errors(made)] == []
    made["settings"]["surprise"] = True
    assert not schema.is_valid(made), "the schema judges nothing"


def test_the_file_itself_is_a_manifest() -> None:
    written = yaml.safe_load((ROOT / "manifest" / "slack.yaml").read_text(encoding="utf-8"))
    assert written == for_requests("https://livewise.example.com")


def test_it_names_what_the_code_answers_to_and_nothing_else() -> None:
    made = for_requests(URL)
    features, settings = made["features"], made["settings"]
    assert [command["command"] for command in features["slash_commands"]] == [app.COMMAND]
    assert {shortcut["type"]: shortcut["callback_id"] for shortcut in features["shortcuts"]} == {
        "global": app.START_SHORTCUT,
        "message": app.MESSAGE_SHORTCUT,
    }
    assert sorted(settings["event_subscriptions"]["bot_events"]) == sorted(app.EVENTS)
    scopes = manifest.scopes()
    assert sorted(scopes.required) == sorted(app.SCOPES)
    assert sorted(scopes.optional) == sorted(app.OPTIONAL_SCOPES)


def test_scopes_that_may_be_refused_are_asked_for_too() -> None:
    asked = for_requests(URL)["oauth_config"]["scopes"]
    assert set(asked["bot_optional"]) < set(asked["bot"])
    assert len(asked["bot"]) == len(set(asked["bot"]))


def test_every_event_has_the_scope_that_slack_wants_for_it() -> None:
    made = for_requests(URL)
    needed = {"app_mention": "app_mentions:read", "user_change": "users:read"}
    needed |= {f"message.{kind}": f"{kind}:history" for kind in ("channels", "groups", "im", "mpim")}
    free = {"app_home_opened", "app_uninstalled", "tokens_revoked"}
    for event in set(made["settings"]["event_subscriptions"]["bot_events"]) - free:
        assert needed[event] in made["oauth_config"]["scopes"]["bot"]


def test_the_check_and_the_page_explain_every_scope() -> None:
    scopes = manifest.scopes()
    assert check_slack.ADDS.keys() == set(scopes.optional)
    page = (ROOT / "docs" / "slack.md").read_text(encoding="utf-8")
    for scope in (*scopes.required, *scopes.optional):
        assert f"| `{scope}` |" in page


def test_people_can_write_to_the_bot_and_find_it_online() -> None:
    features = for_requests(URL)["features"]
    assert features["app_home"] == {
        "home_tab_enabled": True,
        "messages_tab_enabled": True,
        "messages_tab_read_only_enabled": False,
    }
    assert features["bot_user"] == {"display_name": "Livewise", "always_online": True}


def test_every_address_is_this_servers() -> None:
    made = for_requests(URL)
    assert made["features"]["slash_commands"][0]["url"] == f"{URL}/slack/events"
    assert made["settings"]["event_subscriptions"]["request_url"] == f"{URL}/slack/events"
    assert made["settings"]["interactivity"] == {"is_enabled": True, "request_url": f"{URL}/slack/events"}
    assert made["oauth_config"]["redirect_urls"] == [f"{URL}/slack/oauth_redirect"]
    assert made["settings"]["socket_mode_enabled"] is False
    assert "livewise.example.com" not in manifest.as_yaml(made)


def test_the_addresses_are_those_the_server_answers_at() -> None:
    assert http.PATH == manifest.EVENTS
    assert oauth.INSTALL_PATH == manifest.INSTALL
    assert for_requests("")["oauth_config"]["redirect_urls"] == [oauth.REDIRECT_PATH]


def test_socket_mode_needs_no_address() -> None:
    made = for_socket_mode()
    assert made["settings"]["socket_mode_enabled"] is True
    assert "http" not in manifest.as_yaml(made)
    assert made["settings"]["interactivity"] == {"is_enabled": True}


def test_socket_mode_with_an_address_has_it_for_installations_only() -> None:
    text = manifest.as_yaml(for_socket_mode(URL))
    assert [line.strip() for line in text.splitlines() if "http" in line] == [f"- {URL}/slack/oauth_redirect"]


@pytest.mark.parametrize("write", [manifest.as_yaml, manifest.as_json])
def test_what_is_printed_reads_back_the_same(write: Callable[[Json], str]) -> None:
    made = for_requests(URL)
    assert yaml.safe_load(write(made)) == made


def test_a_wheel_carries_it_to_where_it_is_looked_for(tmp_path: Path) -> None:
    source = tmp_path / "source"
    for folder in ("bot", "manifest"):
        copytree(ROOT / folder, source / folder)
    for name in ("pyproject.toml", "LICENSE"):
        (source / name).write_bytes((ROOT / name).read_bytes())
    build = "from setuptools import build_meta; print(build_meta.build_wheel('.'))"
    made = subprocess.run([sys.executable, "-c", build], cwd=source, capture_output=True, text=True, check=True)
    site = tmp_path / "site"
    with zipfile.ZipFile(source / made.stdout.splitlines()[-1]) as wheel:
        wheel.extractall(site)
    copytree(ROOT / "dialogs", site / "dialogs")
    look = "from bot import manifest; print(manifest.__file__, *manifest.scopes().required)"
    told = subprocess.run([sys.executable, "-c", look], cwd=site, capture_output=True, text=True, check=True)
    assert told.stdout.split() == [str(site / "bot" / "manifest.py"), *app.SCOPES]
