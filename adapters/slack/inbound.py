"""What Slack delivers, told apart: from whom, for which installation, about which message.

Every payload names its workspace in its own way. Where it is shared between workspaces, `authorizations` (events) or
`team` beside `enterprise` (interactions) say for whom it was delivered; the user's own workspace may be another one.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from adapters.payload import first, head, is_true, mapping, text
from adapters.slack.places import is_direct

Body = Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Whose installation a payload was delivered for."""

    enterprise: str
    team: str
    org_wide: bool


def origin_of_event(body: Body) -> Origin:
    """The installation an event was delivered for."""
    granted = head(body, "authorizations") or body
    return Origin(
        enterprise=text(granted, "enterprise_id"),
        team=text(granted, "team_id"),
        org_wide=is_true(granted, "is_enterprise_install"),
    )


def origin_of_command(body: Body) -> Origin:
    """The installation a slash command was delivered for."""
    return Origin(
        enterprise=text(body, "enterprise_id"),
        team=text(body, "team_id"),
        org_wide=is_true(body, "is_enterprise_install"),
    )


def origin_of_interaction(body: Body) -> Origin:
    """The installation a press, a shortcut or a submission was delivered for."""
    return Origin(
        enterprise=first(body, ("enterprise", "id"), ("team", "enterprise_id")),
        team=first(body, ("view", "app_installed_team_id"), ("team", "id"), ("user", "team_id")),
        org_wide=is_true(body, "is_enterprise_install"),
    )


def workspace_of(body: Body) -> str:
    """Whose turn a delivery of any kind is: the workspace it comes from, else the organisation."""
    return first(head(body, "authorizations"), ("team_id",), ("enterprise_id",)) or first(
        body, ("team_id",), ("team", "id"), ("user", "team_id"), ("enterprise_id",), ("enterprise", "id")
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressing:
    """A press of a button in a message or a view."""

    user: str
    value: str
    id: str  # the same at every redelivery
    channel: str
    ts: str  # of the message, empty in a view
    thread: str
    in_view: bool
    is_ephemeral: bool
    trigger: str
    response_url: str
    state: object


def read_pressing(body: Body, prefix: str) -> Pressing | None:
    """The press of a button whose action_id begins so; None for anything else a person did to a message."""
    action = head(body, "actions")
    user = text(body, "user", "id")
    if not user or not text(action, "action_id").startswith(prefix):
        return None
    container = mapping(body, "container")
    shown = first(container, ("message_ts",), ("view_id",))
    channel = first(body, ("channel", "id"), ("container", "channel_id"))
    return Pressing(
        user=user,
        value=text(action, "value"),
        id="/".join((channel, shown, text(action, "action_id"), text(action, "action_ts"), user)),
        channel=channel,
        ts=text(container, "message_ts"),
        thread=first(body, ("container", "thread_ts"), ("message", "thread_ts")),
        in_view=text(container, "type") == "view",
        is_ephemeral=is_true(container, "is_ephemeral"),
        trigger=text(body, "trigger_id"),
        response_url=text(body, "response_url"),
        state=body.get("state") or mapping(body, "view").get("state"),
    )


_FRESH_S = 15.0  # longer than it takes another process to show and note what a killed one had committed


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A message that a person wrote."""

    user: str
    channel: str
    ts: str
    thread: str  # the thread it is in, empty at the top
    opener: str  # who wrote the thread's first message, empty where the event does not say
    text: str
    bot_user: str  # who we are there, as far as the event says
    is_direct: bool

    @property
    def id(self) -> str:
        """The same for each event about this message: a mention is told twice, in two events."""
        return f"{self.channel}/{self.ts}"

    @property
    def is_under_fresh_card(self) -> bool:
        """Whether it answers a message of ours that is so young that its thread may not be noted yet."""
        if self.is_direct or not self.opener or self.opener != self.bot_user:
            return False
        try:
            return float(self.ts) - float(self.thread) < _FRESH_S
        except ValueError:
            return False


# A message with any other subtype is a change, a deletion or a note by Slack itself.
_WRITTEN = frozenset({"", "file_share", "thread_broadcast", "me_message"})


def read_written(body: Body) -> Written | None:
    """The message of a `message` or `app_mention` event; None for what no person has just written."""
    event = mapping(body, "event")
    if text(event, "bot_id") or text(event, "subtype") not in _WRITTEN:
        return None
    user, channel, ts = text(event, "user"), text(event, "channel"), text(event, "ts")
    if not (user and channel and ts):
        return None
    return Written(
        user=user,
        channel=channel,
        ts=ts,
        thread=text(event, "thread_ts"),
        opener=text(event, "parent_user_id"),
        text=text(event, "text"),
        bot_user=text(head(body, "authorizations"), "user_id"),
        is_direct=text(event, "channel_type") == "im" or is_direct(channel),
    )
