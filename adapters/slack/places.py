"""How places, messages and threads are spelled; Slack's ids are letters, digits and dots, so a slash keeps them apart.

In a channel a session is a thread: its first message opens it, or it was begun inside one. Direct messages are one
flat conversation, because people answer there without opening a thread.
"""

from dataclasses import dataclass

from adapters.base import Address, MessageRef

PLATFORM = "slack"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a session was begun: a channel, a thread of it if it was in one, and who begins.

    The channel may be a person's id: Slack then takes the direct messages with that person.
    """

    tenant: str
    channel: str
    thread: str = ""
    starter: str = ""

    @property
    def address(self) -> Address:
        """The place as the port knows it."""
        spelled = f"{self.channel}/{self.thread}/{self.starter}"
        return Address(platform=PLATFORM, tenant=self.tenant, place=spelled)

    @property
    def own_channel(self) -> str:
        """What reaches the starter alone; empty where nobody knows who that is."""
        return self.starter or (self.channel if is_alone(self.channel) else "")


def place_at(address: Address) -> Place:
    """The place that an address of ours spells."""
    channel, thread, starter = (*address.place.split("/"), "", "")[:3]
    return Place(tenant=address.tenant, channel=channel, thread=thread, starter=starter)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A message: its own timestamp, and that of the message whose thread it is in (empty in direct messages)."""

    tenant: str
    channel: str
    ts: str
    root: str = ""

    @property
    def ref(self) -> MessageRef:
        """The message as the port knows it."""
        return MessageRef(ref=f"{self.tenant}/{self.channel}/{self.ts}/{self.root}")


def spot_of(ref: MessageRef) -> Spot:
    """The message that a reference of ours spells."""
    tenant, channel, ts, root = (*ref.ref.split("/"), "", "", "", "")[:4]
    return Spot(tenant=tenant, channel=channel, ts=ts, root=root)


def is_direct(channel: str) -> bool:
    """Whether a channel is the direct messages of one person."""
    return channel.startswith("D")


def is_person(channel: str) -> bool:
    """Whether a channel is spelled as the id of the person whose direct messages are meant."""
    return channel.startswith(("U", "W"))


def is_alone(channel: str) -> bool:
    """Whether what is posted there reaches one person: their direct messages, by either id."""
    return is_direct(channel) or is_person(channel)


def thread_name(tenant: str, channel: str, root: str = "", *, person: str) -> str:
    """A thread's name in the store; without a root the direct messages with this person as a whole.

    These go by the person: a command may come from the direct messages of two people, where we are not, and is then
    answered in our own with whoever typed it.
    """
    return f"{PLATFORM}/{tenant}/{person if is_direct(channel) else channel}/{root}"
