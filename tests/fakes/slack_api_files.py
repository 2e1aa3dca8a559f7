"""Files in three steps: `files.getUploadURLExternal`, the upload, `files.completeUploadExternal`."""

import secrets
from typing import Final

from tests.fakes.slack_api import FORM, Asked, Method, Methods, Refused, find_channel, is_member
from tests.fakes.slack_api_chat import put, thread_of
from tests.fakes.slack_json import Json
from tests.fakes.slack_shapes import file_json
from tests.fakes.slack_world import Channel, Message, StoredFile


def _get_url(asked: Asked) -> Json:
    name, length = asked.text("filename"), asked.number("length", 0)
    if not name or length <= 0:
        raise Refused("invalid_arguments")
    stored = StoredFile(id=asked.world.mint("F"), name=name, length=length, owner=asked.bot.bot_user)
    asked.world.files[stored.id] = stored
    ticket = secrets.token_urlsafe(24)
    asked.world.uploads[ticket] = stored
    return {"upload_url": f"{asked.world.base_url}/upload/v1/{ticket}", "file_id": stored.id}


def _complete(asked: Asked) -> Json:
    wanted: list[Json] = asked.structure("files", "invalid_arguments") or []
    if not wanted:
        raise Refused("invalid_arguments")
    files = [_uploaded(asked, each) for each in wanted]
    place = _shared_in(asked)
    for stored, each in zip(files, wanted, strict=True):
        stored.title = str(each.get("title") or stored.name)
        stored.is_complete = True
    if place is not None:
        put(
            asked.world,
            place,
            Message(
                ts=asked.world.next_ts(),
                channel=place,
                user=asked.bot.bot_user,
                bot_id=asked.bot.bot_id,
                team=(asked.bot.workspace or place.workspace).id,
                text=asked.text("initial_comment"),
                blocks=[],
                thread_ts=thread_of(asked, place),
                files=files,
            ),
        )
    return {"files": [file_json(asked.world, stored) for stored in files]}


def _uploaded(asked: Asked, wanted: Json) -> StoredFile:
    stored = asked.world.files.get(str(wanted.get("id")))
    if stored is None or stored.content is None or stored.is_complete or stored.owner != asked.bot.bot_user:
        raise Refused("file_not_found")
    return stored


def _shared_in(asked: Asked) -> Channel | None:
    if not asked.text("channel_id"):
        return None
    channel = find_channel(asked, "channel_id", "invalid_channel")
    if not is_member(asked, channel):
        raise Refused("not_in_channel")
    if channel.is_archived:
        raise Refused("is_archived")
    thread_of(asked, channel)
    return channel


def _info(asked: Asked) -> Json:
    stored = asked.world.files.get(asked.text("file"))
    if stored is None or not stored.is_complete:
        raise Refused("file_not_found")
    return {"file": file_json(asked.world, stored)}


METHODS: Final[Methods] = {
    "files.getUploadURLExternal": Method(answer=_get_url, scopes=("files:write",), body=FORM),
    "files.completeUploadExternal": Method(answer=_complete, scopes=("files:write",)),
    "files.info": Method(answer=_info, scopes=("files:read",), body=FORM),
}
