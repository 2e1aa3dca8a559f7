"""What Microsoft 365 Agents Playground 0.2 says otherwise than Teams does, as recorded from it."""

import re
import uuid
from collections.abc import Mapping
from html import unescape
from typing import Final

from tests.fakes.slack_json import Json
from tests.fakes.teams_json import objects
from tests.fakes.teams_world import World

HEADERS: Final[Mapping[str, str]] = {
    "User-Agent": "axios/1.12.2",
    "Content-Type": "application/json",
    "x-ms-agents-playground": "true",
}
_STAMPS: Final = ("timestamp", "localTimestamp")
_FINER: Final = re.compile(r"(?<=\.\d{3})\d+")


def spoken(world: World, activity: Json) -> Json:
    """The activity as the Playground makes it."""
    said: Json = {
        **activity,
        # An id of its own: that of a thread's root is another one.
        "id": str(uuid.uuid4()),
        **{name: _FINER.sub("", str(activity[name])) for name in _STAMPS if name in activity},
        "channelData": {name: part for name, part in activity["channelData"].items() if name != "legacy"},
    }
    if "entities" in said:
        said["entities"] = [_entity(said, entity) for entity in objects(said["entities"])]
    match said["type"]:
        case "message":
            said.pop("attachments", None)
            said["text"] = unescape(str(said.get("text", ""))).replace("\xa0", " ")
        case "invoke":
            said["value"] = {"action": said["value"]["action"]}
            _name(world, said)
        case "installationUpdate":
            said["channelData"]["settings"] = _selected(said)
            _name(world, said)
        case "conversationUpdate":
            _update(world, said)
        case _:
            pass
    return said


def _entity(said: Json, entity: Json) -> Json:
    if "platform" not in entity:
        return entity
    kept = {name: part for name, part in entity.items() if name != "platform"}
    is_post = said["type"] == "message" and said["conversation"]["conversationType"] == "channel"
    return kept if is_post else {**kept, "platform": "Web"}


def _name(world: World, said: Json) -> None:
    place: Json = said["conversation"]
    if place["conversationType"] == "groupChat":
        said["conversation"] = {**place, "name": world.conversations[place["id"]].name}


def _update(world: World, said: Json) -> None:
    data: Json = said["channelData"]
    event = str(data.get("eventType", ""))
    if not event.startswith("channel"):
        data.pop("channel", None)
    elif "team" in data:
        data["team"] = {"id": data["team"]["id"]}
    if {"id": world.bot_id} in said.get("membersAdded", ()):
        if "team" in data:
            data["settings"] = _selected(said)
        elif said["conversation"]["conversationType"] == "personal":
            said["membersAdded"] = [said["from"], *said["membersAdded"]]


def _selected(said: Json) -> Json:
    return {"selectedChannel": {"id": said["conversation"]["id"]}}
