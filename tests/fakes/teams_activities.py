"""How Teams tells the bot what people do: the activities, with all their parts."""

import datetime as dt
from collections.abc import Sequence
from html import escape
from typing import Final
from zoneinfo import ZoneInfo

from tests.fakes.slack_json import Json
from tests.fakes.teams_places import Conversation, Kind, Message, Team, Thread, User
from tests.fakes.teams_world import World

AT: Final = "http://schema.skype.com/Mention"


def _minus(thing: Json, *names: str) -> Json:
    return {name: each for name, each in thing.items() if name not in names}


def _stamp(moment: dt.datetime) -> str:
    text = moment.strftime("%Y-%m-%dT%H:%M:%S.%f")
    offset = moment.strftime("%z")
    return f"{text}0Z" if moment.tzinfo is dt.UTC else f"{text}0{offset[:3]}:{offset[3:]}"


def _head(world: World, user: User, thread: Thread, kind: str, identity: str) -> Json:
    """What every activity has."""
    moment = dt.datetime.fromtimestamp(world.now(), dt.UTC)
    return {
        "type": kind,
        "timestamp": _stamp(moment),
        "localTimestamp": _stamp(moment.astimezone(ZoneInfo(user.zone))),
        "id": identity,
        "channelId": "msteams",
        "serviceUrl": world.service_url,
        "from": {"id": user.id, "name": user.name, "aadObjectId": user.aad_id},
        "conversation": _conversation(thread),
        "recipient": {"id": world.bot_id, "name": world.bot.name},
        "entities": [_client_info(user)],
        "channelData": _channel_data(thread.conversation),
        "locale": user.locale,
        "localTimezone": user.zone,
    }


def _conversation(thread: Thread) -> Json:
    conversation = thread.conversation
    group: Json = {} if conversation.kind is Kind.PERSONAL else {"isGroup": True}
    return {
        **group,
        "conversationType": conversation.kind.value,
        "tenantId": conversation.tenant.id,
        "id": thread.id,
    }


def _channel_data(conversation: Conversation) -> Json:
    data: Json = {}
    if (team := conversation.team) is not None:
        data |= {"channel": {"id": conversation.id}, "team": {"id": team.id}}
    return {**data, "tenant": {"id": conversation.tenant.id}}


def _client_info(user: User) -> Json:
    country = user.locale.partition("-")[2] or "US"
    return {
        "locale": user.locale,
        "country": country,
        "platform": {"mobile": "iOS"}.get(user.client.value, "Windows"),
        "timezone": user.zone,
        "type": "clientInfo",
    }


def mention(world: World, other: User | None = None) -> Json:
    """The entity that goes with the bot's name, or somebody else's, in a text."""
    identity, name = (world.bot_id, world.bot.name) if other is None else (other.id, other.name)
    return {"mentioned": {"id": identity, "name": name}, "text": f"<at>{name}</at>", "type": "mention"}


def message(world: World, said: Message, sender: User, mentions: Sequence[Json]) -> Json:
    """Something written."""
    activity = _head(world, sender, said.thread, "message", said.id)
    text, pasted = str(said.activity["text"]), str(said.activity.get("html", ""))
    html = text if mentions else escape(text, quote=False)
    if pasted:  # below the names, which stand in a line of their own
        html = "".join(str(entity["text"]) for entity in mentions) + "</p>" + pasted + "<p>"
    for number, entity in enumerate(mentions):
        span = f'<span itemtype="{AT}" itemscope="" itemid="{number}">{entity["mentioned"]["name"]}</span>'
        html = html.replace(str(entity["text"]), span)
    if (team := said.conversation.team) is not None:
        own = {"teamsChannelId": said.conversation.id, "teamsTeamId": team.id}
        activity["channelData"] = {**own, **activity["channelData"]}
    attachments = [{"contentType": "text/html", "content": f"<p>{html}</p>"}]
    made = {"text": text, "textFormat": "plain", "entities": [*mentions, *activity["entities"]]}
    return {**activity, **made, "attachments": attachments}


def edited(world: World, said: Message, sender: User, mentions: Sequence[Json], event: str) -> Json:
    """Something written that was changed, or brought back after it was deleted."""
    activity = message(world, said, sender, mentions)
    return {**activity, "type": "messageUpdate", "channelData": {**activity["channelData"], "eventType": event}}


def deleted(world: World, said: Message, sender: User) -> Json:
    """Something written that was deleted."""
    activity = _minus(_head(world, sender, said.thread, "messageDelete", said.id), "entities", "locale")
    return {**activity, "channelData": {**activity["channelData"], "eventType": "softDeleteMessage"}}


def typing(world: World, user: User, thread: Thread) -> Json:
    """Somebody types."""
    return _head(world, user, thread, "typing", _event_id(world))


def pressed(world: World, user: User, at: Message) -> Json:
    """A press, without what it means."""
    activity = _head(world, user, at.thread, "message", _event_id(world))
    legacy = {"source": {"name": "message"}, "legacy": {"replyToId": f"1:{world.ids.guid()}"}}
    return {**activity, "channelData": {**activity["channelData"], **legacy}, "replyToId": at.id}


def submitted(world: World, user: User, at: Message, value: object) -> Json:
    """A press of Action.Submit: a message without text."""
    return {**pressed(world, user, at), "value": value}


def executed(world: World, user: User, at: Message, action: Json) -> Json:
    """A press of Action.Execute."""
    value = {"action": action, "trigger": "manual"}
    return {**pressed(world, user, at), "type": "invoke", "name": "adaptiveCard/action", "value": value}


def reaction(world: World, user: User, at: Message, kind: str, *, is_removed: bool) -> Json:
    """A reaction to a message of the bot."""
    activity = _event(world, user, at.thread, "messageReaction")
    return {**activity, "reactionsRemoved" if is_removed else "reactionsAdded": [{"type": kind}], "replyToId": at.id}


def _event(world: World, user: User, thread: Thread, kind: str) -> Json:
    activity = _head(world, user, thread, kind, _event_id(world))
    activity["from"] = {"id": user.id, "aadObjectId": user.aad_id}
    return _minus(activity, "localTimestamp", "localTimezone", "locale", "entities")


def _event_id(world: World) -> str:
    return f"f:{world.ids.guid()}"


def installation(world: World, user: User, conversation: Conversation, action: str) -> Json:
    """The bot was installed or removed."""
    activity = _event(world, user, Thread(conversation=conversation, root=""), "installationUpdate")
    data: Json = activity["channelData"]
    if conversation.team is not None:
        data = {**data, "team": _team(conversation.team), "settings": {"selectedChannel": {"id": conversation.id}}}
    return {
        **activity,
        "locale": user.locale,
        "entities": [{"type": "clientInfo", "locale": user.locale}],
        "channelData": {**data, "source": {"name": "message"}},
        "action": action,
    }


def members(world: World, user: User, conversation: Conversation, whom: Sequence[Json], *, are_removed: bool) -> Json:
    """Members came or went; the bot itself may be one of them."""
    activity = _event(world, user, Thread(conversation=conversation, root=""), "conversationUpdate")
    if conversation.team is not None:
        event = "teamMemberRemoved" if are_removed else "teamMemberAdded"
        activity["channelData"] = {**activity["channelData"], "team": _team(conversation.team), "eventType": event}
    return {**activity, "membersRemoved" if are_removed else "membersAdded": list(whom)}


def team_event(world: World, user: User, conversation: Conversation, event: str) -> Json:
    """A team or a channel was renamed, deleted and the like."""
    assert conversation.team is not None
    activity = _event(world, user, Thread(conversation=conversation.team.general, root=""), "conversationUpdate")
    data = {"channel": {"id": conversation.id, "name": conversation.name}, "team": _team(conversation.team)}
    return {**activity, "channelData": {**activity["channelData"], **data, "eventType": event}}


def _team(team: Team) -> Json:
    return {"aadGroupId": team.group_id, "name": team.name, "id": team.id}
