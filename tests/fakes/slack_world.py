"""What Slack remembers: workspaces, people, channels with their messages, views, files and installations.

State alone: who may do what is in the Web API's methods, what people do is in `slack_people`. Time is the real
time plus an offset, so that hours can pass in a test without waiting.
"""

import random
import secrets
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from tests.fakes.slack_json import Json
from tests.fakes.slack_reading import Control, Reader, controls, mrkdwn, words
from tests.fakes.slack_waiting import eventually

TRIGGER_S: Final = 3.0  # how long a trigger_id opens a view
RESPONSE_URL_S: Final = 30 * 60.0
RESPONSE_URL_USES: Final = 5
TOKEN_S: Final = 12 * 60 * 60.0  # how long a rotated access token lives
CODE_S: Final = 10 * 60.0
ALL_SCOPES: Final = frozenset(
    [
        "app_mentions:read",
        "channels:history",
        "channels:read",
        "chat:write",
        "chat:write.public",
        "commands",
        "files:read",
        "files:write",
        "groups:history",
        "groups:read",
        "im:history",
        "im:read",
        "im:write",
        "mpim:history",
        "mpim:read",
        "mpim:write",
        "users:read",
    ]
)
ALL_EVENTS: Final = frozenset(
    [
        "app_home_opened",
        "app_mention",
        "app_uninstalled",
        "message.channels",
        "message.groups",
        "message.im",
        "message.mpim",
        "tokens_revoked",
        "user_change",
    ]
)


class Kind(StrEnum):
    """What a channel is; the value is the `channel_type` of events."""

    PUBLIC = "channel"
    PRIVATE = "group"
    MPIM = "mpim"
    IM = "im"

    @property
    def scopes(self) -> str:
        """How the scopes and events of this kind begin."""
        return {"channel": "channels", "group": "groups"}.get(self.value, self.value)


class TokenKind(StrEnum):
    """Whether access tokens expire and are rotated."""

    LASTING = "lasting"
    ROTATED = "rotated"


class Transport(StrEnum):
    """How the app is told what happens."""

    HTTP = "http"
    SOCKET = "socket"


class Standing(StrEnum):
    """What became of an installation; the value is the error its token gets."""

    ACTIVE = ""
    REVOKED = "token_revoked"
    UNINSTALLED = "account_inactive"


@dataclass(frozen=True, slots=True, kw_only=True)
class AppRecord:
    """The app as it is registered with Slack."""

    id: str = "A0LIVEWISE1"
    name: str = "Livewise"
    client_id: str = "1000000001.2000000002"
    client_secret: str = "client-secret-of-the-fake"
    signing_secret: str = "signing-secret-of-the-fake"
    verification_token: str = "verification-token-of-the-fake"
    redirect_uris: tuple[str, ...] = ()  # empty: any
    tokens: TokenKind = TokenKind.LASTING
    transport: Transport = Transport.HTTP
    app_token: str = "xapp-1-A0LIVEWISE1-3000000003-token-of-the-fake"  # opens connections of Socket Mode
    events: frozenset[str] = ALL_EVENTS


@dataclass(slots=True, kw_only=True, eq=False)
class Enterprise:
    """An Enterprise Grid organisation."""

    id: str
    name: str


@dataclass(slots=True, kw_only=True, eq=False)
class Workspace:
    """A team; `bot_user` and `bot_id` are what the app is called in it."""

    id: str
    name: str
    domain: str
    bot_user: str
    bot_id: str
    enterprise: Enterprise | None = None


@dataclass(slots=True, kw_only=True, eq=False)
class User:
    """A member of a workspace, as `users.info` knows them."""

    id: str
    name: str
    workspace: Workspace
    zone: str
    locale: str
    is_deleted: bool = False


@dataclass(slots=True, kw_only=True, eq=False)
class Installation:
    """The app installed in one workspace, or in a whole organisation (then `workspace` is None)."""

    workspace: Workspace | None
    enterprise: Enterprise | None
    bot_user: str
    bot_id: str
    scopes: set[str]
    installer: str
    granted: set[str] = field(default_factory=set[str])  # ids of the workspaces an organisation added it to
    standing: Standing = Standing.ACTIVE
    token: str = ""  # the newest one
    refresh_token: str = ""

    def reaches(self, workspace: Workspace) -> bool:
        """Whether the token may act in this workspace."""
        if self.workspace is not None:
            return self.workspace is workspace
        return self.enterprise is workspace.enterprise and workspace.id in self.granted


@dataclass(slots=True, kw_only=True, eq=False)
class Token:
    """One access token; an installation may have an old and a new one at the same time."""

    installation: Installation
    expires_at: float | None = None


@dataclass(slots=True, kw_only=True, eq=False)
class StoredFile:
    """An uploaded file; `content` is None until the upload arrived."""

    id: str
    name: str
    length: int
    owner: str
    title: str = ""
    content: bytes | None = None
    is_complete: bool = False


@dataclass(slots=True, kw_only=True, eq=False)
class Message:
    """A message as it is now; `versions` holds what it displayed before each edit."""

    ts: str
    channel: "Channel"
    user: str
    team: str
    text: str
    blocks: list[Json]
    bot_id: str = ""
    thread_ts: str = ""
    only_for: str = ""  # the one person an ephemeral message is shown to
    metadata: Json | None = None
    edited_ts: str = ""
    client_msg_id: str = ""
    files: list[StoredFile] = field(default_factory=list[StoredFile])
    versions: list[str] = field(default_factory=list[str])
    is_deleted: bool = False
    is_tombstone: bool = False  # deleted while there were replies, which stay

    def delete(self) -> None:
        """Take it away, or leave a tombstone over its replies."""
        if self.thread_ts or not self.thread.replies():
            self.is_deleted = True
            return
        self.versions.append(self.words)
        self.is_tombstone, self.user, self.bot_id, self.client_msg_id = True, "USLACKBOT", "", ""
        self.text, self.blocks, self.files = "This message was deleted.", [], []

    @property
    def thread(self) -> "Thread":
        """The thread this message is in or opens."""
        return Thread(channel=self.channel, ts=self.thread_ts or self.ts)

    @property
    def words(self) -> str:
        """The plain words it displays, dates in UTC; the text counts only where there are no blocks."""
        return self.read(Reader(now=time.time()))

    def read(self, reader: Reader) -> str:
        """The plain words it displays to this reader, with the names of its files."""
        shown = words(self.blocks, reader) if self.blocks else mrkdwn(self.text, reader)
        return "\n".join([shown, *(stored.title for stored in self.files)]).strip()

    def controls(self, reader: Reader | None = None) -> list[Control]:
        """What can be pressed or filled in on it."""
        return controls(self.blocks, reader or Reader())

    @property
    def buttons(self) -> list[str]:
        """The labels of its buttons."""
        return [control.label for control in self.controls() if control.kind == "button"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """A message and the replies to it."""

    channel: "Channel"
    ts: str

    def messages(self) -> list[Message]:
        """The parent and its replies, the oldest first, without what only one person sees."""
        return [m for m in self.channel.messages() if self.ts in {m.ts, m.thread_ts}]

    def replies(self) -> list[Message]:
        """The replies alone."""
        return [message for message in self.messages() if message.thread_ts]

    async def shows(self, expected: str, *, patience_s: float | None = None) -> Message:
        """The newest message of the thread that displays these words, once there is one."""
        return await _showing(self.messages, expected, patience_s)


@dataclass(slots=True, kw_only=True, eq=False)
class Channel:
    """A place for messages; `members` are ids of people and bot users, `posted` everything ever posted in it."""

    id: str
    name: str
    kind: Kind
    workspace: Workspace
    members: set[str]
    shared_with: list[Workspace] = field(default_factory=list[Workspace])
    is_archived: bool = False
    is_gone: bool = False  # deleted with everything in it
    posted: list[Message] = field(default_factory=list[Message])

    def messages(self) -> list[Message]:
        """What everybody in the channel can see, the oldest first."""
        return [message for message in self.posted if not message.is_deleted and not message.only_for]

    def seen_by(self, user: str) -> list[Message]:
        """What this person can see, with what is shown to them alone."""
        return [message for message in self.posted if not message.is_deleted and message.only_for in {"", user}]

    def find(self, ts: str) -> Message | None:
        """The message with this ts that everybody can see."""
        return next((message for message in self.messages() if message.ts == ts), None)

    def thread(self, message: Message) -> Thread:
        """The thread of one of its messages."""
        return message.thread

    async def shows(self, expected: str, *, patience_s: float | None = None) -> Message:
        """The newest message that displays these words, in a thread or not, once there is one."""
        return await _showing(self.messages, expected, patience_s)

    async def hides(self, unexpected: str, *, patience_s: float | None = None) -> None:
        """Wait until no message displays these words any more."""
        await eventually(
            lambda: not any(unexpected in message.words for message in self.messages()),
            lambda: f"still shown: {unexpected!r}",
            patience_s=patience_s,
        )


async def _showing(look: Callable[[], list[Message]], expected: str, patience_s: float | None) -> Message:
    return await eventually(
        lambda: next((message for message in reversed(look()) if expected in message.words), None),
        lambda: f"nothing displays {expected!r}; displayed is:\n" + "\n---\n".join(m.words for m in look()),
        patience_s=patience_s,
    )


@dataclass(slots=True, kw_only=True, eq=False)
class View:
    """A modal or a Home tab as Slack holds it."""

    id: str
    user: str
    workspace: Workspace
    installation: Installation
    content: Json
    hash: str
    root: str
    previous: str | None = None
    is_open: bool = True

    @property
    def kind(self) -> str:
        """`modal` or `home`."""
        return str(self.content["type"])

    @property
    def blocks(self) -> list[Json]:
        """What it displays."""
        shown: list[Json] = self.content["blocks"]
        return shown

    def read(self, reader: Reader) -> str:
        """The plain words it displays, with title and the labels of its closing buttons."""
        around = [str(self.content[name]["text"]) for name in ("title", "submit", "close") if self.content.get(name)]
        return "\n".join([*around[:1], words(self.blocks, reader), *around[1:]])


@dataclass(slots=True, kw_only=True, eq=False)
class Trigger:
    """What a trigger_id stands for."""

    user: User
    made_at: float
    view: View | None = None  # the view it was triggered in
    uses: int = 0


@dataclass(slots=True, kw_only=True, eq=False)
class ResponseUrl:
    """What a response_url stands for; `origin` is the message it may replace."""

    user: User
    installation: Installation
    channel: Channel
    made_at: float
    origin: Message | None = None
    uses: int = 0


@dataclass(slots=True, kw_only=True, eq=False)
class Code:
    """An OAuth code, on its way from the browser to the bot."""

    workspace: Workspace | None
    enterprise: Enterprise | None
    installer: str
    scopes: frozenset[str]
    redirect_uri: str
    made_at: float
    is_used: bool = False


class World:
    """All of it, and how its ids are made."""

    def __init__(self, app: AppRecord) -> None:
        self.app = app
        self.base_url = ""
        self.offset_s = 0.0
        self.workspaces: dict[str, Workspace] = {}
        self.users: dict[str, User] = {}
        self.channels: dict[str, Channel] = {}
        self.views: dict[str, View] = {}
        self.files: dict[str, StoredFile] = {}
        self.uploads: dict[str, StoredFile] = {}
        self.installations: list[Installation] = []
        self.tokens: dict[str, Token] = {}
        self.refresh_tokens: dict[str, Installation] = {}
        self.triggers: dict[str, Trigger] = {}
        self.response_urls: dict[str, ResponseUrl] = {}
        self.codes: dict[str, Code] = {}
        self.tickets: set[str] = set()  # for connections of Socket Mode that were not opened yet
        self._last_ts = 0
        self._numbers = 0
        self._random = random.Random(7)

    def now(self) -> float:
        """The time in this Slack, in Unix seconds."""
        return time.time() + self.offset_s

    def mint(self, prefix: str) -> str:
        """A new id, of Slack's look."""
        self._numbers += 1
        number, digits = self._numbers, ""
        while number:
            number, digit = divmod(number, 36)
            digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[digit] + digits
        return f"{prefix}0{digits:0>9}"

    def next_ts(self) -> str:
        """The ts of a new message: the time in microseconds, never the same twice."""
        self._last_ts = max(self._last_ts + 1, int(self.now() * 1_000_000))
        return f"{self._last_ts // 1_000_000}.{self._last_ts % 1_000_000:06d}"

    def short_id(self) -> str:
        """A block_id or action_id as Slack makes one where none was given."""
        return "".join(self._random.choices("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/", k=5))

    def uuid(self) -> str:
        """A client_msg_id."""
        digits = f"{self._random.getrandbits(128):032x}"
        return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))

    def new_hash(self) -> str:
        """The state of a view."""
        return f"{int(self.now())}.{self.short_id()}{self.short_id()}".replace("/", "x")

    def new_trigger(self, user: User, view: View | None = None) -> str:
        """A trigger_id of something this person did just now."""
        identity = f"{self._random.getrandbits(43)}.{self._random.getrandbits(39)}.{secrets.token_hex(16)}"
        self.triggers[identity] = Trigger(user=user, made_at=self.now(), view=view)
        return identity

    def new_response_url(
        self, user: User, installation: Installation, channel: Channel, origin: Message | None = None
    ) -> str:
        """A response_url for something this person did just now."""
        identity = secrets.token_urlsafe(18)
        self.response_urls[identity] = ResponseUrl(
            user=user, installation=installation, channel=channel, made_at=self.now(), origin=origin
        )
        return f"{self.base_url}/response/{identity}"

    def issue(self, installation: Installation) -> None:
        """Give an installation a new access token, and a refresh token where tokens rotate."""
        if self.app.tokens is TokenKind.ROTATED:
            installation.token = f"xoxe.xoxb-1-{secrets.token_urlsafe(40)}"
            installation.refresh_token = f"xoxe-1-{secrets.token_urlsafe(40)}"
            self.refresh_tokens[installation.refresh_token] = installation
            self.tokens[installation.token] = Token(installation=installation, expires_at=self.now() + TOKEN_S)
        else:
            installation.token = f"xoxb-{self._random.getrandbits(40)}-{secrets.token_hex(12)}"
            self.tokens[installation.token] = Token(installation=installation)

    def install(
        self,
        *,
        workspace: Workspace | None,
        enterprise: Enterprise | None,
        installer: str,
        scopes: Iterable[str],
    ) -> Installation:
        """Install the app in a workspace, or in an organisation, or install it again."""
        found = self.installation_in(workspace, enterprise)
        if found is None:
            names = workspace or next(w for w in self.workspaces.values() if w.enterprise is enterprise)
            found = Installation(
                workspace=workspace,
                enterprise=enterprise if workspace is None else workspace.enterprise,
                bot_user=names.bot_user,
                bot_id=names.bot_id,
                scopes=set(),
                installer=installer,
            )
            self.installations.append(found)
        found.standing = Standing.ACTIVE
        found.scopes |= set(scopes)
        self.issue(found)
        return found

    def installation_in(self, workspace: Workspace | None, enterprise: Enterprise | None) -> Installation | None:
        """The installation made with exactly this choice."""
        for installation in self.installations:
            if workspace is not None and installation.workspace is workspace:
                return installation
            if workspace is None and installation.workspace is None and installation.enterprise is enterprise:
                return installation
        return None

    def serving(self, workspace: Workspace) -> Installation | None:
        """The working installation that gets what happens in this workspace: its own one, else the organisation's."""
        able = [i for i in self.installations if i.standing is Standing.ACTIVE and i.reaches(workspace)]
        return min(able, key=lambda installation: installation.workspace is None, default=None)

    def serving_channel(self, channel: Channel) -> Installation | None:
        """The installation that gets what happens in this channel, which may be shared between workspaces."""
        for workspace in (channel.workspace, *channel.shared_with):
            if (found := self.serving(workspace)) is not None:
                return found
        return None

    def names(self) -> Mapping[str, str]:
        """The names behind the ids of people and channels."""
        return {
            **{user.id: user.name for user in self.users.values()},
            **{channel.id: channel.name for channel in self.channels.values()},
            **{workspace.bot_user: self.app.name for workspace in self.workspaces.values()},
        }

    def reader(self, user: User | None = None) -> Reader:
        """The eyes of this person."""
        return Reader(zone=user.zone if user is not None else "UTC", now=self.now(), names=self.names())

    def direct(self, user: User) -> Channel:
        """The direct messages between a person and the bot of their workspace, opened where needed."""
        bot = user.workspace.bot_user
        for channel in self.channels.values():
            if channel.kind is Kind.IM and channel.members == {user.id, bot}:
                return channel
        channel = Channel(
            id=self.mint("D"),
            name="directmessage",
            kind=Kind.IM,
            workspace=user.workspace,
            members={user.id, bot},
        )
        self.channels[channel.id] = channel
        return channel

    def complete(self, blocks: Iterable[Json]) -> list[Json]:
        """The blocks with the ids that Slack adds where there are none."""
        completed: list[Json] = []
        for block in blocks:
            inner: Json = {"block_id": self.short_id(), **block}
            for name in ("accessory", "element"):
                if name in inner:
                    inner[name] = self._acting(inner[name])
            if inner["type"] == "actions":
                inner["elements"] = [self._acting(element) for element in inner["elements"]]
            completed.append(inner)
        return completed

    def _acting(self, element: Json) -> Json:
        return element if element["type"] == "image" else {"action_id": self.short_id(), **element}
