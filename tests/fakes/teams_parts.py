"""Which parts of an activity may be missing: Teams leaves out some of them, by client and by kind of activity."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from tests.fakes.slack_json import Json, is_object


class Part(StrEnum):
    """A part that may be missing; the value says where it stands."""

    LOCALE = "locale"
    ZONE = "localTimezone"
    LOCAL_TIME = "localTimestamp"
    CLIENT_INFO = "entities.clientInfo"
    NAME = "from.name"
    AAD_ID = "from.aadObjectId"
    TENANT = "channelData.tenant"
    TENANT_ID = "conversation.tenantId"
    TEAM = "channelData.team"
    CONVERSATION_TYPE = "conversation.conversationType"
    TEXT_FORMAT = "textFormat"
    HTML = "attachments"
    TITLE = "value.action.title"
    SOURCE = "channelData.source"
    LEGACY = "channelData.legacy"


def without(activity: Json, parts: Iterable[Part]) -> Json:
    """The activity without these parts."""
    for part in parts:
        activity = _without_client_info(activity) if part is Part.CLIENT_INFO else _cut(activity, part.split("."))
    return activity


def _without_client_info(activity: Json) -> Json:
    kept = [entity for entity in activity.get("entities", ()) if entity["type"] != "clientInfo"]
    return {**activity, "entities": kept} if kept else _cut(activity, ["entities"])


def _cut(thing: Json, path: Sequence[str]) -> Json:
    """The object without what stands there, and without what that leaves empty."""
    name, *further = path
    inner = thing.get(name)
    left = _cut(inner, further) if further and is_object(inner) else {}
    rest = {each: content for each, content in thing.items() if each != name}
    return {each: left if each == name else content for each, content in thing.items()} if left else rest
