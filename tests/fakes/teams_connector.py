"""The Bot Connector: what the bot may do in conversations, and with which errors Teams refuses."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from tests.fakes.slack_json import Json, is_object
from tests.fakes.teams_json import objects, within
from tests.fakes.teams_places import Conversation, Kind, Message, Thread, User
from tests.fakes.teams_world import Placement, World

MOST_BYTES: Final = 100 * 1024
_PAGE: Final = (50, 500)  # the least and the most members of a page
_SILENT: Final = frozenset({"typing", "trace", "event", "endOfConversation"})


class Refused(Exception):
    """An error of the connector."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status = status
        self.body: Json = {"error": {"code": code, "message": message}}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A call, as far as it matters: what it names, and what it carries."""

    world: World
    body: Json
    query: Mapping[str, str]
    conversation: str = ""
    activity: str = ""
    member: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What is answered; nothing where `body` is None."""

    status: int
    body: object = None


Operation = Callable[[Asked], Reply]


def create(asked: Asked) -> Reply:
    """Open a thread in a channel, or the chat with a person."""
    channel = _channel_of(asked.body)
    if channel:
        thread = _open(asked.world, channel)
        if thread.conversation.kind is not Kind.CHANNEL:
            raise Refused(400, "BadArgument", "Invalid channel id.")
        activity = asked.body.get("activity")
        if not is_object(activity):
            raise Refused(400, "BadSyntax", "Incorrect conversation creation parameters")
        message = _post(asked.world, thread, activity)
        return Reply(status=201, body={"id": message.thread.id, "activityId": message.id})
    chat = _chat_of(asked.world, asked.body)
    answer: Json = {"id": chat.id}
    if is_object(activity := asked.body.get("activity")):
        answer["activityId"] = _post(asked.world, Thread(conversation=chat, root=""), activity).id
    return Reply(status=201, body=answer)


def _channel_of(body: Json) -> str:
    data = body.get("channelData")
    return str(within(data, "channel", "id") or within(data, "teamsChannelId") or "")


def _chat_of(world: World, body: Json) -> Conversation:
    # Teams does not mind the case of names, and botbuilder writes `tenantID`.
    members = objects(body.get("members"))
    tenant = body.get("tenantId") or body.get("tenantID") or within(body, "channelData", "tenant", "id")
    if body.get("isGroup") or len(members) != 1 or not tenant:
        raise Refused(400, "BadSyntax", "Incorrect conversation creation parameters")
    user = world.user(str(members[0].get("id", "")))
    if user is None or user.tenant.id != tenant:
        raise Refused(403, "NotEnoughPermissions", "Failed to decrypt pairwise id")
    chat = world.chat(user)
    if not chat.is_installed:
        raise Refused(403, "ForbiddenOperationException", "Bot isn't installed in user's personal scope")
    _check_open(chat)
    return chat


def send(asked: Asked) -> Reply:
    """Post into a conversation; into a channel itself, as a new thread."""
    return _posted(asked.world, _open(asked.world, asked.conversation), asked.body)


def reply(asked: Asked) -> Reply:
    """Post as a reply; whether the activity it names has an effect is the world's `placement`."""
    thread = _open(asked.world, asked.conversation)
    if asked.world.placement is Placement.BY_ACTIVITY and thread.conversation.kind is Kind.CHANNEL and not thread.root:
        to = thread.conversation.find(asked.activity)
        if to is None:
            raise Refused(404, "ActivityNotFoundInConversation", "Conversation not found.")
        thread = to.thread
    return _posted(asked.world, thread, asked.body)


def _posted(world: World, thread: Thread, activity: Json) -> Reply:
    if activity.get("type") in _SILENT:
        thread.conversation.typing += activity["type"] == "typing"
        return Reply(status=202)
    return Reply(status=201, body={"id": _post(world, thread, activity).id})


def _post(world: World, thread: Thread, activity: Json) -> Message:
    _check(world, activity)
    return world.put(thread, activity, None)


def update(asked: Asked) -> Reply:
    """Show something else in a message of the bot, to everybody."""
    message = _own(asked)
    _check(asked.world, asked.body)
    message.replace(asked.body)
    return Reply(status=200, body={"id": message.id})


def delete(asked: Asked) -> Reply:
    """Delete a message of the bot."""
    if asked.world.bot.is_anonymous:
        raise Refused(501, "NotImplemented", "Not implemented")  # by the Playground
    _own(asked).is_deleted = True
    return Reply(status=200)


def members(asked: Asked) -> Reply:
    """Everybody in a conversation."""
    thread = _open(asked.world, asked.conversation)
    return Reply(status=200, body=[_member(user) for user in thread.conversation.members])


def paged_members(asked: Asked) -> Reply:
    """A page of them; the continuation token is where the next one starts."""
    thread = _open(asked.world, asked.conversation)
    least, most = _PAGE
    size = min(most, max(least, int(asked.query.get("pageSize") or most)))
    first = int(asked.query.get("continuationToken") or 0)
    everybody = thread.conversation.members
    answer: Json = {"members": [_member(user) for user in everybody[first : first + size]]}
    if first + size < len(everybody):
        answer["continuationToken"] = str(first + size)
    return Reply(status=200, body=answer)


def member(asked: Asked) -> Reply:
    """One person in a conversation."""
    thread = _open(asked.world, asked.conversation)
    user = asked.world.user(asked.member)
    if user is None or user not in thread.conversation.members:
        raise Refused(404, "MemberNotFoundInConversation", "Member not found in conversation.")
    return Reply(status=200, body=_member(user))


def _member(user: User) -> Json:
    given, _, family = user.name.partition(" ")
    return {
        "id": user.id,
        "name": user.name,
        "objectId": user.aad_id,
        "aadObjectId": user.aad_id,
        "givenName": given,
        "surname": family,
        "email": user.email,
        "userPrincipalName": user.email,
        "tenantId": user.tenant.id,
        "userRole": "user",
    }


def _open(world: World, identity: str) -> Thread:
    """The thread of a conversation the bot is in."""
    thread = world.thread(identity)
    if thread is None:
        raise Refused(404, "ConversationNotFound", "Conversation not found.")
    _check_open(thread.conversation)
    return thread


def _check_open(conversation: Conversation) -> None:
    if conversation.is_blocked:
        raise Refused(403, "ConversationBlockedByUser", "User blocked the conversation with the bot.")
    if not conversation.is_installed:
        raise Refused(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.")


def _own(asked: Asked) -> Message:
    thread = _open(asked.world, asked.conversation)
    message = thread.conversation.find(asked.activity)
    if message is None or (thread.root and message.root != thread.root):
        raise Refused(404, "ActivityNotFoundInConversation", "Message does not exist in the thread.")
    if message.sender is not None:
        raise Refused(403, "NotEnoughPermissions", "Bot is not the sender of the message.")
    return message


def _check(world: World, activity: Json) -> None:
    if activity.get("type") != "message":
        raise Refused(400, "BadArgument", "Unknown activity type")
    if not activity.get("text") and not activity.get("attachments"):
        raise Refused(400, "BadSyntax", "Activity has neither text nor attachments")
    spelled = json.dumps(activity, ensure_ascii=False, separators=(",", ":"))
    if len(spelled.encode("utf-16-le", "surrogatepass")) > MOST_BYTES and not world.bot.is_anonymous:
        raise Refused(413, "MessageSizeTooBig", "Message size too large.")
    for complaint in world.inspector.of_activity(activity):
        world.complain(complaint)
