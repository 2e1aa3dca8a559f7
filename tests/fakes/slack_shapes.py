"""How Slack writes what it remembers: messages, people, channels, views and files as JSON."""

import datetime as dt
from zoneinfo import ZoneInfo

from tests.fakes.slack_json import Json
from tests.fakes.slack_world import AppRecord, Channel, Kind, Message, StoredFile, User, View, Workspace, World


def bot_profile(app: AppRecord, message: Message) -> Json:
    """The app as it stands at each of its messages."""
    icons = {f"image_{size}": f"https://a.slack-edge.com/80588/img/plugins/app/bot_{size}.png" for size in (36, 48, 72)}
    return {
        "id": message.bot_id,
        "app_id": app.id,
        "user_id": message.user,
        "name": app.name,
        "icons": icons,
        "deleted": False,
        "updated": 1766422444,
        "team_id": message.team,
    }


def message_json(world: World, message: Message) -> Json:
    """A message as methods and events carry it, without metadata."""
    shaped: Json = {"user": message.user, "type": "message", "ts": message.ts}
    if message.is_tombstone:
        shaped |= {"subtype": "tombstone", "hidden": True}
    if message.bot_id:
        shaped |= {"bot_id": message.bot_id, "app_id": world.app.id}
    if message.client_msg_id:
        shaped["client_msg_id"] = message.client_msg_id
    shaped |= {"text": message.text, "team": message.team}
    if message.bot_id:
        shaped["bot_profile"] = bot_profile(world.app, message)
    if message.thread_ts:
        parent = message.channel.find(message.thread_ts)
        shaped |= {"thread_ts": message.thread_ts, "parent_user_id": parent.user if parent else ""}
    if message.edited_ts:
        shaped["edited"] = {"user": message.bot_id or message.user, "ts": message.edited_ts}
    if message.blocks:
        shaped["blocks"] = message.blocks
    if message.files:
        shaped |= {"files": [file_json(world, stored) for stored in message.files], "upload": False}
    return shaped


def threaded_json(world: World, message: Message) -> Json:
    """A message as `conversations.replies` and `conversations.history` give it."""
    shaped = message_json(world, message)
    replies = message.thread.replies() if not message.thread_ts else []
    if replies:
        users = list(dict.fromkeys(reply.user for reply in replies))
        shaped |= {
            "thread_ts": message.ts,
            "reply_count": len(replies),
            "reply_users_count": len(users),
            "latest_reply": replies[-1].ts,
            "reply_users": users,
            "is_locked": False,
            "subscribed": False,
        }
    return shaped


def user_json(world: World, user: User) -> Json:
    """A person as `users.info` gives them, without the locale."""
    zone = ZoneInfo(user.zone)
    at = dt.datetime.fromtimestamp(world.now(), zone)
    offset = at.utcoffset() or dt.timedelta()
    shaped: Json = {
        "id": user.id,
        "team_id": user.workspace.id,
        "name": user.name.lower().replace(" ", "."),
        "deleted": user.is_deleted,
        "color": "9f69e7",
        "real_name": user.name,
        "tz": user.zone,
        "tz_label": at.tzname(),
        "tz_offset": int(offset.total_seconds()),
        "profile": {
            "title": "",
            "phone": "",
            "avatar_hash": "g00000000000",
            "real_name": user.name,
            "real_name_normalized": user.name,
            "display_name": user.name,
            "display_name_normalized": user.name,
            "status_text": "",
            "status_emoji": "",
            "status_expiration": 0,
            "team": user.workspace.id,
        },
        "is_admin": False,
        "is_owner": False,
        "is_primary_owner": False,
        "is_restricted": False,
        "is_ultra_restricted": False,
        "is_bot": False,
        "is_app_user": False,
        "updated": int(world.now()),
        "is_email_confirmed": True,
        "who_can_share_contact_card": "EVERYONE",
    }
    if user.workspace.enterprise is not None:
        shaped["enterprise_user"] = {
            "id": user.id,
            "enterprise_id": user.workspace.enterprise.id,
            "enterprise_name": user.workspace.enterprise.name,
            "is_admin": False,
            "is_owner": False,
            "teams": [user.workspace.id],
        }
    return shaped


def channel_json(channel: Channel, bot_user: str) -> Json:
    """A channel as `conversations.info` gives it to this bot."""
    shared = bool(channel.shared_with)
    shaped: Json = {"id": channel.id, "created": 1766420000, "is_archived": channel.is_archived}
    if channel.kind is Kind.IM:
        other = next((member for member in channel.members if member != bot_user), bot_user)
        return {**shaped, "is_im": True, "is_org_shared": False, "user": other, "is_open": True}
    return {
        **shaped,
        "name": channel.name,
        "name_normalized": channel.name,
        "is_channel": channel.kind is Kind.PUBLIC,
        "is_group": channel.kind is not Kind.PUBLIC,
        "is_im": False,
        "is_mpim": channel.kind is Kind.MPIM,
        "is_private": channel.kind is not Kind.PUBLIC,
        "is_general": False,
        "unlinked": 0,
        "is_shared": shared,
        "is_org_shared": False,
        "is_ext_shared": shared,
        "is_pending_ext_shared": False,
        "context_team_id": channel.workspace.id,
        "shared_team_ids": [workspace.id for workspace in (channel.workspace, *channel.shared_with)],
        "is_member": bot_user in channel.members,
        "topic": {"value": "", "creator": "", "last_set": 0},
        "purpose": {"value": "", "creator": "", "last_set": 0},
    }


def view_json(world: World, view: View, state: Json | None = None) -> Json:
    """A view as methods and payloads carry it."""
    common: Json = {
        "id": view.id,
        "team_id": view.workspace.id,
        "private_metadata": "",
        "callback_id": "",
        "external_id": "",
        "title": None if view.kind == "modal" else {"type": "plain_text", "text": "View Title", "emoji": True},
        "close": None,
        "submit": None,
        "clear_on_close": False,
        "notify_on_close": False,
    }
    return {
        **common,
        **view.content,
        "state": {"values": state or {}},
        "hash": view.hash,
        "root_view_id": view.root,
        "previous_view_id": view.previous,
        "app_id": world.app.id,
        "app_installed_team_id": installed_team(view),
        "bot_id": view.installation.bot_id,
    }


def installed_team(view: View) -> str:
    """Where the app is installed that opened the view: its workspace, or the whole organisation."""
    installation = view.installation
    if installation.workspace is not None:
        return installation.workspace.id
    return installation.enterprise.id if installation.enterprise is not None else ""


def file_json(world: World, stored: StoredFile) -> Json:
    """A file as methods and messages carry it."""
    ending = stored.name.rpartition(".")[2]
    path = f"{world.base_url}/files-pri/{stored.id}/{stored.name}"
    return {
        "id": stored.id,
        "created": int(world.now()),
        "timestamp": int(world.now()),
        "name": stored.name,
        "title": stored.title,
        "mimetype": "",  # filled in later, by a scan that has not run when the upload is complete
        "filetype": "",
        "pretty_type": "",
        "user": stored.owner,
        "editable": False,
        "size": stored.length,
        "mode": "hosted",
        "is_external": False,
        "external_type": ending,
        "is_public": False,
        "public_url_shared": False,
        "display_as_bot": False,
        "url_private": path,
        "url_private_download": f"{path}?download=1",
        "permalink": f"{world.base_url}/files/{stored.id}",
    }


def team_json(workspace: Workspace) -> Json:
    """A workspace as interaction payloads carry it."""
    shaped: Json = {"id": workspace.id, "domain": workspace.domain}
    if workspace.enterprise is not None:
        shaped |= {"enterprise_id": workspace.enterprise.id, "enterprise_name": workspace.enterprise.name}
    return shaped
