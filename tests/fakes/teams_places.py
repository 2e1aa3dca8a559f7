"""Organisations, people, teams, conversations and the messages in them, as Teams remembers them."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from html import unescape
from typing import Final

from tests.fakes.slack_json import Json, is_object
from tests.fakes.slack_waiting import eventually
from tests.fakes.teams_cards import Eyes, Touched, markdown, words
from tests.fakes.teams_controls import buttons
from tests.fakes.teams_fallback import KNOWN, resolved
from tests.fakes.teams_json import objects
from tests.fakes.teams_schema import ADAPTIVE

EVERYBODY: Final = Eyes()
_TAG = re.compile(r"<[^<>]+>")


class Kind(StrEnum):
    """What a conversation is; the value is its `conversationType`."""

    PERSONAL = "personal"
    GROUP = "groupChat"
    CHANNEL = "channel"


class Client(StrEnum):
    """What a person uses."""

    DESKTOP = "desktop"
    MOBILE = "mobile"  # sends empty inputs too
    OLD = "old"  # does not know Action.Execute


@dataclass(slots=True, kw_only=True, eq=False)
class Tenant:
    """An organisation."""

    id: str
    name: str


@dataclass(slots=True, kw_only=True, eq=False)
class User:
    """A person, under the id this bot knows them by; `knows` are newer card elements that their client displays."""

    id: str
    aad_id: str
    name: str
    tenant: Tenant
    zone: str
    locale: str
    client: Client = Client.DESKTOP
    knows: frozenset[str] = frozenset()

    @property
    def eyes(self) -> Eyes:
        """Their client."""
        known = KNOWN - {"Action.Execute"} if self.client is Client.OLD else KNOWN
        return Eyes(user=self.id, knows=known | self.knows)

    @property
    def email(self) -> str:
        """Their address, which is their name in the directory too."""
        return f"{self.name.lower().replace(' ', '.')}@{self.tenant.name.lower()}.example"


@dataclass(slots=True, kw_only=True, eq=False)
class Team:
    """A team; its id is that of its General channel."""

    id: str
    group_id: str  # in the directory
    name: str
    tenant: Tenant
    members: list[User]
    channels: list["Conversation"] = field(default_factory=list["Conversation"])
    is_installed: bool = False
    is_deleted: bool = False

    @property
    def general(self) -> "Conversation":
        """The channel every team has."""
        return self.channels[0]


@dataclass(slots=True, kw_only=True, eq=False)
class Message:
    """A message as it is now; `versions` holds what everybody read before each edit.

    In a channel `root` is the id of the message that opened the thread, elsewhere it is empty. `own_cards` are what
    single people see instead of its cards, because an action of theirs was answered with a card.
    """

    id: str
    conversation: "Conversation"
    root: str
    sender: User | None  # None: the bot
    activity: Json
    versions: list[str] = field(default_factory=list[str])
    own_cards: dict[str, Json] = field(default_factory=dict[str, Json])
    is_deleted: bool = False

    @property
    def thread(self) -> "Thread":
        """The thread it is in or opens; in a chat everything is one."""
        return Thread(conversation=self.conversation, root=self.root)

    @property
    def text(self) -> str:
        """The plain words of its text alone."""
        text = str(self.activity.get("text") or "")
        return markdown(unescape(_TAG.sub("", text))).replace("\xa0", " ").strip()

    def cards(self, eyes: Eyes = EVERYBODY) -> list[Json]:
        """Its Adaptive Cards, as they stand before this reader."""
        if eyes.user in self.own_cards:
            return [self.own_cards[eyes.user]]
        attachments = objects(self.activity.get("attachments"))
        contents = [each.get("content") for each in attachments if each.get("contentType") == ADAPTIVE]
        return [content for content in contents if is_object(content)]

    def read(self, eyes: Eyes = EVERYBODY, touched: Callable[[Json], Touched] = lambda _: Touched()) -> str:
        """The plain words it displays to this reader."""
        return "\n".join([self.text, *(words(card, eyes, touched(card)) for card in self.cards(eyes))]).strip()

    @property
    def words(self) -> str:
        """The plain words everybody reads who has no card of their own."""
        return self.read()

    @property
    def buttons(self) -> list[str]:
        """The labels of its buttons."""
        return [each.label for card in self.cards() for each in buttons(resolved(card).card, Touched())]

    def replace(self, activity: Json) -> None:
        """Show something else, to everybody."""
        self.versions.append(self.words)
        self.activity = activity
        self.own_cards.clear()


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """A message in a channel and the replies to it; where there is no root, a whole chat."""

    conversation: "Conversation"
    root: str

    @property
    def id(self) -> str:
        """How its conversation is called in activities."""
        return f"{self.conversation.id};messageid={self.root}" if self.root else self.conversation.id

    def messages(self) -> list[Message]:
        """The root and its replies, the oldest first."""
        return [message for message in self.conversation.messages() if message.root == self.root]

    def replies(self) -> list[Message]:
        """The replies alone."""
        return [message for message in self.messages() if message.id != self.root]

    async def shows(self, expected: str, *, patience_s: float | None = None) -> Message:
        """The newest message of the thread that displays these words, once there is one."""
        return await _showing(self.messages, expected, patience_s)


@dataclass(slots=True, kw_only=True, eq=False)
class Conversation:
    """A chat or a channel; a channel has the members and the installation of its team."""

    id: str
    kind: Kind
    name: str
    tenant: Tenant
    team: Team | None = None
    people: list[User] = field(default_factory=list[User])
    is_bot_in: bool = False
    is_blocked: bool = False
    is_deleted: bool = False
    typing: int = 0  # how often the bot showed that it is typing
    posted: list[Message] = field(default_factory=list[Message])

    @property
    def members(self) -> list[User]:
        """The people in it."""
        return self.team.members if self.team is not None else self.people

    @property
    def is_installed(self) -> bool:
        """Whether the bot is in it."""
        return self.team.is_installed if self.team is not None else self.is_bot_in

    @property
    def is_gone(self) -> bool:
        """Whether it was deleted, perhaps with its team."""
        return self.is_deleted or (self.team is not None and self.team.is_deleted)

    def messages(self) -> list[Message]:
        """What can be seen in it, the oldest first."""
        return [message for message in self.posted if not message.is_deleted]

    def find(self, identity: str) -> Message | None:
        """The message with this id."""
        return next((message for message in self.messages() if message.id == identity), None)

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


Where = Conversation | Thread


def thread_of(where: Where) -> Thread:
    """The thread somebody means; in a channel itself a new one, whose root is not there yet."""
    return where if isinstance(where, Thread) else Thread(conversation=where, root="")
