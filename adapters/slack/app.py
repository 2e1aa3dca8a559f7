"""What the Slack app is called and asks for, as its manifest says too."""

from typing import Final

COMMAND: Final = "/livewise"
START_SHORTCUT: Final = "livewise.start"
MESSAGE_SHORTCUT: Final = "livewise.plan_message"
SCOPES: Final[tuple[str, ...]] = ("commands", "chat:write", "app_mentions:read", "users:read")
OPTIONAL_SCOPES: Final[tuple[str, ...]] = (
    "chat:write.public",
    "channels:history",
    "groups:history",
    "im:history",
    "mpim:history",
    "files:write",
)
EVENTS: Final[tuple[str, ...]] = (
    "app_home_opened",
    "app_mention",
    "app_uninstalled",
    "message.channels",
    "message.groups",
    "message.im",
    "message.mpim",
    "tokens_revoked",
    "user_change",
)
