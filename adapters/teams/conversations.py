"""How places, messages and threads are spelled at Teams.

In a channel a session is a thread, whose root is the message that opened it. A personal or group chat is one flat
conversation, where everybody has their own newest session: what they write there is meant for that one.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import quote, unquote

from adapters.base import Address, MessageRef

PLATFORM: Final = "teams"
_THREAD: Final = ";messageid="
_PLAIN: Final = ":@;=.-_"  # in ids of Teams; everything else is escaped in a place's spelling
_SEPARATOR: Final = "/"


class Kind(StrEnum):
    """A conversation's kind, as Teams calls it."""

    PERSONAL = "personal"
    GROUP = "groupChat"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """A conversation the bot is in; `root` is the thread's first message in a channel, `team` whose channel it is."""

    tenant: str
    id: str
    kind: Kind
    root: str = ""
    team: str = ""

    @property
    def threaded_id(self) -> str:
        """The id by which the connector knows the thread."""
        return f"{self.id}{_THREAD}{self.root}" if self.root else self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a session was begun, and by whom: the id of the person within the tenant, and the one this bot knows."""

    conversation: Conversation
    person: str = ""
    account: str = ""

    @property
    def address(self) -> Address:
        """The place as the port knows it."""
        there = self.conversation
        parts = (there.kind, there.id, there.root, there.team, self.person, self.account)
        return Address(platform=PLATFORM, tenant=there.tenant, place=_join(*parts))


def place_at(address: Address) -> Place:
    """The place that an address of ours spells."""
    kind, conversation, root, team, person, account = _split(address.place, 6)
    there = Conversation(tenant=address.tenant, id=conversation, kind=_kind(kind), root=root, team=team)
    return Place(conversation=there, person=person, account=account)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A message of ours."""

    conversation: Conversation
    id: str

    @property
    def ref(self) -> MessageRef:
        """The message as the port knows it."""
        there = self.conversation
        return MessageRef(ref=_join(there.tenant, there.kind, there.id, there.root, self.id))


def spot_of(ref: MessageRef) -> Spot:
    """The message that a reference of ours spells."""
    tenant, kind, conversation, root, message = _split(ref.ref, 5)
    return Spot(conversation=Conversation(tenant=tenant, id=conversation, kind=_kind(kind), root=root), id=message)


def split_thread(identity: str) -> tuple[str, str]:
    """A conversation's own id and the thread's root, empty where the id names none."""
    base, _, root = identity.partition(_THREAD)
    return base, root


def thread_name(conversation: Conversation, person: str) -> str:
    """A thread's name in the store: in a chat, this person's part of it."""
    last = conversation.root if conversation.kind is Kind.CHANNEL else f"@{person}"
    return _SEPARATOR.join((PLATFORM, conversation.tenant, conversation.id, last))


def message_name(spot: Spot) -> str:
    """A name in the store by which one message leads to its session, whatever else is begun where it stands."""
    there = spot.conversation
    return _SEPARATOR.join((PLATFORM, there.tenant, there.id, f"#{spot.id}"))


def _kind(spelled: str) -> Kind:
    return Kind(spelled) if spelled in {kind.value for kind in Kind} else Kind.PERSONAL


def _join(*parts: str) -> str:
    return _SEPARATOR.join(quote(part, safe=_PLAIN, errors="replace") for part in parts)


def _split(spelled: str, count: int) -> tuple[str, ...]:
    parts = [unquote(part) for part in spelled.split(_SEPARATOR)]
    return tuple((parts + [""] * count)[:count])
