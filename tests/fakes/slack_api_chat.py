"""The `chat.*` methods."""

from dataclasses import dataclass
from typing import Final

from tests.fakes.slack_api import Asked, Method, Methods, Refused, find_channel, is_member
from tests.fakes.slack_blocks import Surface, are_too_long, complaints_about
from tests.fakes.slack_json import Json, is_array, is_object
from tests.fakes.slack_shapes import message_json
from tests.fakes.slack_world import Channel, Kind, Message, World

_TEXT_LIMIT: Final = 40_000  # characters; the rest is cut off
_METADATA_LIMIT: Final = 8_000  # bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a message is to display; None: not said."""

    text: str | None = None
    blocks: list[Json] | None = None


def content_of(asked: Asked) -> Content:
    """The text and blocks of a call, refused where Slack would."""
    text = asked.text("text") if "text" in asked.args else None
    if "markdown_text" in asked.args:
        text = asked.text("markdown_text")
    blocks = asked.structure("blocks", "invalid_blocks_format")
    if blocks is not None:
        check_blocks(blocks)
    return Content(text=None if text is None else text[:_TEXT_LIMIT], blocks=blocks)


def check_blocks(blocks: object) -> None:
    """Refuse blocks a message may not have."""
    if not is_array(blocks) or not all(is_object(block) for block in blocks):
        raise Refused("invalid_blocks_format")
    if complaints := complaints_about(blocks, Surface.MESSAGE):
        told = [f"[ERROR] {complaint}" for complaint in complaints]
        raise Refused("invalid_blocks", errors=complaints, response_metadata={"messages": told})
    if are_too_long(blocks):
        raise Refused("msg_blocks_too_long")


def metadata_of(asked: Asked) -> Json | None:
    """The metadata of a call."""
    metadata = asked.structure("metadata", "invalid_metadata_format")
    if metadata is None or metadata == {}:
        return None
    if not is_object(metadata) or not isinstance(metadata.get("event_type"), str):
        raise Refused("invalid_metadata_format")
    if not is_object(metadata.get("event_payload")):
        raise Refused("invalid_metadata_format")
    if len(str(metadata)) > _METADATA_LIMIT:
        raise Refused("metadata_too_large")
    return metadata


def thread_of(asked: Asked, channel: Channel) -> str:
    """The thread a call wants to write into, which must be named by its parent."""
    thread_ts = asked.text("thread_ts")
    if not thread_ts:
        return ""
    parent = channel.find(thread_ts)
    if parent is None:
        raise Refused("thread_not_found")
    if parent.thread_ts:
        raise Refused("cannot_reply_to_message")
    return thread_ts


def put(world: World, channel: Channel, message: Message) -> Message:
    """Add a message to its channel; the sender's blocks get the ids they lack."""
    message.blocks = world.complete(message.blocks)
    channel.posted.append(message)
    return message


def _post(asked: Asked) -> Json:
    channel = find_channel(asked)
    _check_place(asked, channel)
    content = content_of(asked)
    if not content.text and not content.blocks and not asked.args.get("attachments"):
        raise Refused("no_text")
    metadata = metadata_of(asked)
    message = put(
        asked.world,
        channel,
        Message(
            ts=asked.world.next_ts(),
            channel=channel,
            user=asked.bot.bot_user,
            bot_id=asked.bot.bot_id,
            team=_team(asked, channel),
            text=content.text or "",
            blocks=content.blocks or [],
            thread_ts=thread_of(asked, channel),
            metadata=metadata,
        ),
    )
    shaped = message_json(asked.world, message)
    if metadata is not None:
        shaped["metadata"] = metadata
    return {"channel": channel.id, "ts": message.ts, "message": shaped}


def _check_place(asked: Asked, channel: Channel) -> None:
    if channel.is_archived:
        raise Refused("is_archived")
    if is_member(asked, channel):
        return
    if channel.kind is not Kind.PUBLIC or "chat:write.public" not in asked.bot.scopes:
        raise Refused("not_in_channel")


def _team(asked: Asked, channel: Channel) -> str:
    return (asked.bot.workspace or channel.workspace).id


def _own(asked: Asked, channel: Channel, error: str) -> Message:
    message = channel.find(asked.text("ts"))
    if message is None or message.is_tombstone:
        raise Refused("message_not_found")
    if message.user != asked.bot.bot_user:
        raise Refused(error)
    return message


def _update(asked: Asked) -> Json:
    channel = find_channel(asked)
    message = _own(asked, channel, "cant_update_message")
    if channel.is_archived:
        raise Refused("is_inactive")
    content = content_of(asked)
    if content.text is None and content.blocks is None:
        raise Refused("no_text")
    metadata = metadata_of(asked)
    if content.blocks == [] and not content.text:
        raise Refused("no_text")
    message.versions.append(message.words)
    if content.text is not None:
        message.text = content.text
    if content.blocks is not None:  # blocks that are not mentioned stay
        message.blocks = asked.world.complete(content.blocks)
    if "metadata" in asked.args:
        message.metadata = metadata
    message.edited_ts = f"{int(asked.world.now())}.000000"
    shaped = message_json(asked.world, message)
    return {"channel": channel.id, "ts": message.ts, "text": message.text, "message": shaped}


def _whisper(asked: Asked) -> Json:
    channel = find_channel(asked)
    if channel.is_archived:
        raise Refused("is_archived")
    if not is_member(asked, channel):
        raise Refused("not_in_channel")
    person = asked.text("user")
    if person not in channel.members:
        raise Refused("user_not_in_channel")
    content = content_of(asked)
    if not content.text and not content.blocks:
        raise Refused("no_text")
    message = put(
        asked.world,
        channel,
        Message(
            ts=asked.world.next_ts(),
            channel=channel,
            user=asked.bot.bot_user,
            bot_id=asked.bot.bot_id,
            team=_team(asked, channel),
            text=content.text or "",
            blocks=content.blocks or [],
            thread_ts=thread_of(asked, channel),
            only_for=person,
        ),
    )
    return {"message_ts": message.ts}


def _delete(asked: Asked) -> Json:
    channel = find_channel(asked)
    message = _own(asked, channel, "cant_delete_message")
    message.delete()
    return {"channel": channel.id, "ts": message.ts}


def _permalink(asked: Asked) -> Json:
    channel = find_channel(asked)
    ts = asked.text("message_ts")
    if channel.find(ts) is None:
        raise Refused("message_not_found")
    link = f"https://{channel.workspace.domain}.slack.com/archives/{channel.id}/p{ts.replace('.', '')}"
    return {"channel": channel.id, "permalink": link}


METHODS: Final[Methods] = {
    "chat.postMessage": Method(answer=_post, scopes=("chat:write",)),
    "chat.update": Method(answer=_update, scopes=("chat:write",)),
    "chat.postEphemeral": Method(answer=_whisper, scopes=("chat:write",)),
    "chat.delete": Method(answer=_delete, scopes=("chat:write",)),
    "chat.getPermalink": Method(answer=_permalink, body="form"),
}
