"""The manifest of the Slack app: read from `manifest/slack.yaml`, made to fit one server."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

import yaml

from bot.config import base_url, shown

# Beside this package: in a clone, and where a wheel is installed.
_FILE: Final = Path(__file__).resolve().parent.parent / "manifest" / "slack.yaml"
_EXAMPLE: Final = "https://livewise.example.com"  # stands in the file for the server's address
EVENTS: Final = "/slack/events"  # where Slack sends everything
INSTALL: Final = "/slack/install"  # where people begin an installation by OAuth

Json = dict[str, Any]


class NoAddress(Exception):
    """There is no address that Slack could reach; says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scopes:
    """What the bot asks for: what it cannot do without, and what an installation may refuse."""

    required: tuple[str, ...]
    optional: tuple[str, ...]


def scopes() -> Scopes:
    """Return the permissions of the bot."""
    asked = _template()["oauth_config"]["scopes"]
    optional = tuple(asked["bot_optional"])
    return Scopes(required=tuple(scope for scope in asked["bot"] if scope not in optional), optional=optional)


def for_requests(url: str) -> Json:
    """Return the manifest by which Slack sends its requests to the server at this address."""
    made: Json = each_text(_template(), lambda text: _placed(text, url))
    return made


def for_socket_mode(url: str | None = None) -> Json:
    """Return the manifest by which Slack needs no way to this server, except to its address for installations."""
    manifest = _template() if url is None else for_requests(url)
    for command in manifest["features"]["slash_commands"]:
        del command["url"]
    settings = manifest["settings"]
    del settings["event_subscriptions"]["request_url"], settings["interactivity"]["request_url"]
    settings["socket_mode_enabled"] = True
    if url is None:
        del manifest["oauth_config"]["redirect_urls"]
    return manifest


def public_address(url: str | None, named: str) -> str:
    """Return the address under which Slack reaches us, or raise NoAddress; `named` tells where it was given."""
    fix = f"Give the https address Slack reaches this server at: --url {_EXAMPLE}; or do without one: --socket-mode."
    if url is None:
        raise NoAddress(f"{named} is not set. {fix}")
    try:
        address = base_url(url)
    except ValueError as error:
        raise NoAddress(f"{named} is {shown(url)}, which {error}. {fix}") from None
    if not address.startswith("https:"):
        raise NoAddress(f"{named} is {shown(url)}, which is not https. {fix}")
    return address


def as_yaml(manifest: Json) -> str:
    """Return a manifest as YAML."""
    return str(yaml.safe_dump(manifest, sort_keys=False, allow_unicode=True, width=120)).rstrip()


def as_json(manifest: Json) -> str:
    """Return a manifest as JSON."""
    return json.dumps(manifest, indent=2, ensure_ascii=False)


def each_text(part: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401 - a manifest is what it is
    """Return a part of a manifest with every text in it changed; names stay as they are."""
    if isinstance(part, dict):
        return {name: each_text(value, change) for name, value in cast("Json", part).items()}
    if isinstance(part, list):
        return [each_text(value, change) for value in cast("Sequence[Any]", part)]
    return change(part) if isinstance(part, str) else part


def _template() -> Json:
    read: Json = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    return read


def _placed(text: str, url: str) -> str:
    """A text of the manifest with the server's address in place of the example."""
    return url + text.removeprefix(_EXAMPLE) if text.startswith(_EXAMPLE) else text
