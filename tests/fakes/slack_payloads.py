"""What Slack sends to a bot, built from what it remembers, in the shapes of the samples in `tests/data/slack`."""

import base64
import json

from tests.fakes.slack_json import Json
from tests.fakes.slack_shapes import message_json, team_json, view_json
from tests.fakes.slack_world import Channel, Installation, Kind, Message, User, View, World

_WITHOUT_AUTHORIZATIONS = frozenset({"app_uninstalled", "tokens_revoked"})


def event(
    world: World, installation: Installation, inner: Json, *, channel: Channel | None = None, actor: User | None = None
) -> Json:
    """The outer payload of an event.

    In a channel shared between organisations `team_id` of a message is the sender's; the receiving installation
    is the one in `authorizations`.
    """
    kind = str(inner["type"])
    home = installation.workspace or (actor.workspace if actor is not None else None)
    sender = actor.workspace if actor is not None and kind == "message" else home
    shaped: Json = {"token": world.app.verification_token, "team_id": sender.id if sender is not None else None}
    if kind == "message":
        receiver = installation.workspace or (channel.workspace if channel is not None else home)
        shaped |= {
            "context_team_id": receiver.id if receiver is not None else None,
            "context_enterprise_id": installation.enterprise.id if installation.enterprise is not None else None,
        }
    enterprise = sender.enterprise if sender is not None else installation.enterprise
    if enterprise is not None:
        shaped["enterprise_id"] = enterprise.id
    shaped |= {
        "api_app_id": world.app.id,
        "event": inner,
        "type": "event_callback",
        "event_id": world.mint("Ev"),
        "event_time": int(world.now()),
    }
    if kind not in _WITHOUT_AUTHORIZATIONS:
        shaped["authorizations"] = [_authorization(installation)]
    shaped["is_ext_shared_channel"] = bool(channel is not None and channel.shared_with)
    if channel is not None:
        shaped["event_context"] = _context(world, kind, channel)
    return shaped


def _authorization(installation: Installation) -> Json:
    return {
        "enterprise_id": installation.enterprise.id if installation.enterprise is not None else None,
        "team_id": installation.workspace.id if installation.workspace is not None else None,
        "user_id": installation.bot_user,
        "is_bot": True,
        "is_enterprise_install": installation.workspace is None,
    }


def _context(world: World, kind: str, channel: Channel) -> str:
    inside = {"et": kind, "tid": channel.workspace.id, "aid": world.app.id, "cid": channel.id}
    return "4-" + base64.urlsafe_b64encode(json.dumps(inside, separators=(",", ":")).encode()).decode().rstrip("=")


def message_event(world: World, message: Message) -> Json:
    """The inner event of a new message."""
    inner = message_json(world, message)
    return inner | {
        "channel": message.channel.id,
        "event_ts": message.ts,
        "channel_type": message.channel.kind.value,
    }


def changed_event(world: World, message: Message, before: Json) -> Json:
    """The inner event of an edited message."""
    ts = world.next_ts()
    now = message_json(world, message) | {"source_team": message.team, "user_team": message.team}
    return _hidden(message, ts) | {"subtype": "message_changed", "message": now, "previous_message": before}


def deleted_event(world: World, message: Message, before: Json) -> Json:
    """The inner event of a deleted message, which is told as changed where replies stay."""
    if message.is_tombstone:
        return changed_event(world, message, before)
    ts = world.next_ts()
    return _hidden(message, ts) | {
        "subtype": "message_deleted",
        "previous_message": before,
        "deleted_ts": message.ts,
    }


def _hidden(message: Message, ts: str) -> Json:
    return {
        "type": "message",
        "channel": message.channel.id,
        "hidden": True,
        "ts": ts,
        "event_ts": ts,
        "channel_type": message.channel.kind.value,
    }


def mention_event(world: World, message: Message, installation: Installation) -> Json:
    """The inner event of a message that names the bot."""
    inner = message_json(world, message) | {"type": "app_mention"}
    actor = world.users[message.user].workspace
    if message.channel.shared_with:
        foreign = (actor.enterprise or actor).id
        own = installation.workspace.id if installation.workspace is not None else message.channel.workspace.id
        inner |= {"team": own, "user_team": foreign, "source_team": foreign, "user_profile": {"team": foreign}}
    return inner | {"channel": message.channel.id, "event_ts": message.ts}


def _person(user: User) -> Json:
    handle = user.name.lower().replace(" ", ".")
    return {"id": user.id, "username": handle, "name": handle, "team_id": user.workspace.id}


def _interaction(world: World, kind: str, user: User, installation: Installation) -> Json:
    workspace, enterprise = installation.workspace, installation.enterprise
    return {
        "type": kind,
        "user": _person(user),
        "api_app_id": world.app.id,
        "token": world.app.verification_token,
        "team": team_json(workspace) if workspace is not None else None,
        "enterprise": {"id": enterprise.id, "name": enterprise.name} if enterprise is not None else None,
        "is_enterprise_install": workspace is None,
    }


def channel_name(channel: Channel) -> str:
    """What payloads call a channel; private ones are not named."""
    return {Kind.PRIVATE: "privategroup", Kind.IM: "directmessage"}.get(channel.kind, channel.name)


def message_actions(
    world: World, user: User, installation: Installation, message: Message, done: Json, values: Json
) -> Json:
    """`block_actions` of something pressed on a message; an ephemeral message itself is not in it."""
    container: Json = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": message.channel.id,
        "is_ephemeral": bool(message.only_for),
    }
    if message.thread_ts:
        container["thread_ts"] = message.thread_ts
    shaped = _interaction(world, "block_actions", user, installation) | {
        "container": container,
        "trigger_id": world.new_trigger(user),
        "channel": {"id": message.channel.id, "name": channel_name(message.channel)},
    }
    if not message.only_for:
        shaped["message"] = message_json(world, message)
    return shaped | {
        "state": {"values": values},
        "response_url": world.new_response_url(user, installation, message.channel, message),
        "actions": [done],
    }


def view_actions(world: World, user: User, view: View, done: Json, values: Json) -> Json:
    """`block_actions` of something pressed on a modal or Home tab."""
    return _interaction(world, "block_actions", user, view.installation) | {
        "container": {"type": "view", "view_id": view.id},
        "trigger_id": world.new_trigger(user, view),
        "view": view_json(world, view, values),
        "actions": [done],
    }


def submission(world: World, user: User, view: View, values: Json) -> Json:
    """`view_submission`."""
    return _of_view(world, "view_submission", user, view) | {
        "trigger_id": world.new_trigger(user, view),
        "view": view_json(world, view, values),
        "response_urls": [],
    }


def closing(world: World, user: User, view: View, values: Json) -> Json:
    """`view_closed`."""
    return _of_view(world, "view_closed", user, view) | {
        "view": view_json(world, view, values),
        "is_cleared": False,
    }


def _of_view(world: World, kind: str, user: User, view: View) -> Json:
    shaped = _interaction(world, kind, user, view.installation)
    if view.installation.workspace is not None:
        shaped["team"] = team_json(user.workspace)  # where it was submitted, not where the app is installed
    return shaped


def global_shortcut(world: World, user: User, installation: Installation, callback_id: str) -> Json:
    """`shortcut`."""
    shaped = _interaction(world, "shortcut", user, installation)
    del shaped["api_app_id"]
    return shaped | {
        "action_ts": world.next_ts(),
        "callback_id": callback_id,
        "trigger_id": world.new_trigger(user),
    }


def message_shortcut(world: World, user: User, installation: Installation, callback_id: str, message: Message) -> Json:
    """`message_action`."""
    shaped = _interaction(world, "message_action", user, installation)
    del shaped["api_app_id"]
    return shaped | {
        "action_ts": world.next_ts(),
        "channel": {"id": message.channel.id, "name": channel_name(message.channel)},
        "callback_id": callback_id,
        "trigger_id": world.new_trigger(user),
        "response_url": world.new_response_url(user, installation, message.channel, message),
        "message_ts": message.ts,
        "message": message_json(world, message),
    }


def command(
    world: World, user: User, installation: Installation, channel: Channel, name: str, text: str
) -> dict[str, str]:
    """The form of a slash command."""
    enterprise = user.workspace.enterprise
    form = {
        "token": world.app.verification_token,
        "team_id": user.workspace.id,
        "team_domain": user.workspace.domain,
        "channel_id": channel.id,
        "channel_name": channel_name(channel),
        "user_id": user.id,
        "user_name": user.name.lower().replace(" ", "."),
        "command": name,
        "text": text,
        "api_app_id": world.app.id,
        "is_enterprise_install": "true" if installation.workspace is None else "false",
        "response_url": world.new_response_url(user, installation, channel),
        "trigger_id": world.new_trigger(user),
    }
    if enterprise is not None:
        form |= {"enterprise_id": enterprise.id, "enterprise_name": enterprise.name}
    return form
