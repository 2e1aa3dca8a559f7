"""The `conversations.*` and `users.*` methods."""

from collections.abc import Sequence
from typing import Final

from tests.fakes.slack_api import (
    FORM,
    Asked,
    Method,
    Methods,
    Pages,
    Refused,
    find_channel,
    find_user,
    is_member,
    need,
)
from tests.fakes.slack_json import Json
from tests.fakes.slack_shapes import channel_json, threaded_json, user_json
from tests.fakes.slack_world import Channel, Kind, Message

_LIMIT: Final = 1000  # objects of one page


def _open(asked: Asked) -> Json:
    if asked.text("channel"):
        channel = find_channel(asked)
        return {"no_op": True, "already_open": True, "channel": {"id": channel.id}}
    identities = [identity.strip() for identity in asked.text("users").split(",") if identity.strip()]
    if not identities:
        raise Refused("users_list_not_supplied")
    people = [find_user(asked, identity) for identity in identities]
    if len(people) == 1:
        need(asked.bot, "im:write")
        channel = asked.world.direct(people[0])
    else:
        need(asked.bot, "mpim:write")
        members = {asked.bot.bot_user, *(person.id for person in people)}
        channel = _group(asked, members, people[0].workspace.id)
    if asked.flag("return_im"):
        return {"channel": channel_json(channel, asked.bot.bot_user)}
    return {"channel": {"id": channel.id}}


def _group(asked: Asked, members: set[str], team: str) -> Channel:
    for channel in asked.world.channels.values():
        if channel.kind is Kind.MPIM and channel.members == members:
            return channel
    channel = Channel(
        id=asked.world.mint("C"),
        name=f"mpdm-{'--'.join(sorted(members)).lower()}-1",
        kind=Kind.MPIM,
        workspace=asked.world.workspaces[team],
        members=members,
    )
    asked.world.channels[channel.id] = channel
    return channel


def _info(asked: Asked) -> Json:
    channel = find_channel(asked)
    need(asked.bot, f"{channel.kind.scopes}:read")
    shaped = channel_json(channel, asked.bot.bot_user)
    if asked.flag("include_num_members"):
        shaped["num_members"] = len(channel.members)
    return {"channel": shaped}


def _members(asked: Asked) -> Json:
    channel = find_channel(asked)
    need(asked.bot, f"{channel.kind.scopes}:read")
    return {"members": sorted(channel.members), "response_metadata": {"next_cursor": ""}}


def _readable(asked: Asked) -> Channel:
    if asked.text("channel") in asked.world.users:
        raise Refused("channel_not_found")  # a person's id is good for posting alone
    channel = find_channel(asked)
    need(asked.bot, f"{channel.kind.scopes}:history")
    if not is_member(asked, channel):
        raise Refused("not_in_channel")
    return channel


def _replies(asked: Asked) -> Json:
    channel = _readable(asked)
    ts = asked.text("ts")
    parent = channel.find(ts)
    if parent is None:
        raise Refused("thread_not_found")
    if parent.thread_ts:
        return {"messages": [_shaped(asked, parent)], "has_more": False}
    thread = parent.thread.messages()
    within = [message for message in thread if message is parent or _is_within(asked, message)]
    page = _page(asked, within)
    return {"messages": page.items, **page.metadata}


def _history(asked: Asked) -> Json:
    channel = _readable(asked)
    top = [m for m in reversed(channel.messages()) if not m.thread_ts and _is_within(asked, m)]
    page = _page(asked, top)
    return {"messages": page.items, "pin_count": 0, **page.metadata}


def _is_within(asked: Asked, message: Message) -> bool:
    oldest, latest = asked.text("oldest") or "0", asked.text("latest") or "9" * 12
    at = float(message.ts)
    if asked.flag("inclusive"):
        return float(oldest) <= at <= float(latest)
    return float(oldest) < at < float(latest)


def _page(asked: Asked, messages: Sequence[Message]) -> Pages:
    start = int(asked.text("cursor").removeprefix("next:") or 0)
    limit = min(asked.number("limit", 100), _LIMIT)
    page = messages[start : start + limit]
    more = f"next:{start + limit}" if len(messages) > start + limit else ""
    return Pages(items=[_shaped(asked, message) for message in page], cursor=more)


def _shaped(asked: Asked, message: Message) -> Json:
    shaped = threaded_json(asked.world, message)
    if message.metadata is not None and asked.flag("include_all_metadata"):
        shaped["metadata"] = message.metadata
    return shaped


def _join(asked: Asked) -> Json:
    channel = find_channel(asked)
    if channel.is_archived:
        raise Refused("is_archived")
    if channel.kind is not Kind.PUBLIC:
        raise Refused("method_not_supported_for_channel_type")
    channel.members.add(asked.bot.bot_user)
    return {"channel": channel_json(channel, asked.bot.bot_user)}


def _user(asked: Asked) -> Json:
    user = find_user(asked, asked.text("user"))
    shaped = user_json(asked.world, user)
    if asked.flag("include_locale"):
        shaped["locale"] = user.locale
    return {"user": shaped}


METHODS: Final[Methods] = {
    "conversations.open": Method(answer=_open, scopes=("im:write", "mpim:write")),
    "conversations.info": Method(answer=_info, body=FORM),
    "conversations.members": Method(answer=_members, body=FORM),
    "conversations.replies": Method(answer=_replies, body=FORM),
    "conversations.history": Method(answer=_history, body=FORM),
    "conversations.join": Method(answer=_join, scopes=("channels:join",)),
    "users.info": Method(answer=_user, scopes=("users:read",), body=FORM),
}
