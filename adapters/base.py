"""The port between a platform and the engine.

Inward, an adapter turns what its platform delivers into an `Inbound` and hands it to the `Desk`. Outward, the
engine shows cards through the calls of `Adapter`. Nothing else crosses: an adapter knows its own SDK and
`dialogs`, never the store, never another adapter.
"""

from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final, Literal, Protocol

from aiohttp import web

from dialogs.cards import Card, Press
from dialogs.events import Heard
from dialogs.session import Session
from dialogs.texts import Address as Manner


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who acts: an id that is stable within the tenant, and what is known of their language and zone."""

    tenant: str  # workspace or organisation; data never crosses it
    id: str
    locale: str = ""  # BCP 47, empty when unknown: how to speak to them
    zone: str = ""  # IANA name, empty when unknown
    own_locale: str = ""  # what their client says of it, where they have chosen; empty while `locale` is just that


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a session's messages go; `place` is the adapter's own spelling, opaque to everybody else."""

    platform: str
    tenant: str
    place: str


def place_of(address: Address) -> str:
    """The address as a session keeps it."""
    return f"{address.platform}:{address.place}"


def address_of(session: Session) -> Address:
    """Where the session's messages go."""
    platform, _, place = session.place.partition(":")
    return Address(platform=platform, tenant=session.tenant, place=place)


@dataclass(frozen=True, slots=True, kw_only=True)
class Begin:
    """A new plan is wanted."""

    topic: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """A button of a card, with the values of the form it belongs to; None: not a button this code wrote."""

    press: Press | None
    values: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """Words typed into a conversation; they may also be a command or, where no session is, a topic.

    Overheard words are neither: only what they answer in a running session counts.
    """

    text: str
    heard: Heard = Heard.ADDRESSED


Deed = Begin | Pressed | Typed


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRef:
    """A message on its platform, in the adapter's own spelling."""

    ref: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbound:
    """One delivery from a platform.

    `id` is the platform's own id of it, the same at each redelivery, unique over all platforms. `session` is
    what the pressed card says it belongs to, and `slot` which of the session's messages it is (both untrusted);
    `message` is the one that was pressed. `thread` names the conversation or thread it came from, in the adapter's
    spelling, by which a session is found when `session` is empty.
    """

    id: str
    person: Person
    address: Address
    deed: Deed
    session: str = ""
    slot: str = ""
    message: MessageRef | None = None
    thread: str = ""


class Outcome(StrEnum):
    """What became of a delivery."""

    DONE = "done"  # committed; cards follow through the port
    DUPLICATE = "duplicate"  # seen before; nothing changed again
    ANSWERED = "answered"  # nothing to commit; the replies say it all
    UNAVAILABLE = "unavailable"  # could not be saved; nothing changed, the platform may deliver it again


@dataclass(frozen=True, slots=True, kw_only=True)
class Handled:
    """The answer to a delivery: `replies` are for the acting person alone and are not kept.

    `card` is what the pressed message shows by now, if the delivery named its slot: where another one has taken its
    place, that the conversation goes on there.
    """

    outcome: Outcome
    session: str = ""
    replies: tuple[Card, ...] = ()
    card: Card | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file to hand over."""

    name: str
    media_type: str
    content: bytes


class DeskUnavailable(Exception):
    """What was asked cannot be looked up now; later it can."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plans:
    """Some of a person's own sessions with where they are, the last changed first."""

    sessions: tuple[tuple[Address, Session], ...]
    skipped: int = 0  # how many newer ones there are
    more: int = 0  # how many to skip for the next page; 0 when this is the last one


class Desk(Protocol):
    """What the engine offers to adapters; whatever looks something up raises DeskUnavailable when it cannot."""

    async def handle(self, inbound: Inbound) -> Handled:
        """Take one delivery; never raises for what a client sent."""
        ...

    async def plans(self, person: Person, *, skip: int = 0, limit: int = 50) -> Plans:
        """A page of the person's own sessions."""
        ...

    async def find(self, thread: str, person: Person) -> Session | None:
        """The session of a thread, None when there is none or this person may not see it."""
        ...

    async def is_known(self, thread: str) -> bool:
        """Whether a thread leads to a session, whoever may see it."""
        ...

    async def calendar(self, thread: str, person: Person) -> File | None:
        """The thread's plan as an iCalendar file, None when there is no plan this person may see."""
        ...

    async def leave(self, tenant: str, until: Callable[[Address | None], datetime | None]) -> None:
        """Erase the sessions of a tenant that were begun until we were removed from their place.

        `until` says when that was, None where we still are; it is asked with None about what cannot be read.
        """
        ...


class NoTurn(Exception):
    """Too many deliveries came before this one, which has changed nothing and may come again."""


class Door(Protocol):
    """Where deliveries come in, before anything is done for them that costs much."""

    def turn(self, tenant: str) -> AbstractAsyncContextManager[None]:
        """Be at work on one delivery of a tenant while the block lasts; NoTurn."""
        ...


class OpenDoor:
    """A door that lets everybody in at once."""

    @asynccontextmanager
    async def turn(self, tenant: str) -> AsyncGenerator[None]:  # noqa: ARG002 - all are alike
        """Be at work while the block lasts."""
        yield


OPEN_DOOR: Final = OpenDoor()


class Choices(Protocol):
    """What people chose about how they are spoken to; DeskUnavailable when it cannot be read or kept now."""

    async def spoken(self, person: Person) -> Person:
        """The person, with the locale in which they want to be spoken to; as they are where that is not known."""
        ...

    async def choose(self, person: Person, language: str) -> None:
        """Speak this language to the person, or their client's own where it is empty."""
        ...

    async def address(self, person: Person, address: Manner) -> None:
        """Address everybody of the person's workspace in this form."""
        ...

    async def chosen(self, person: Person) -> Mapping[str, str]:
        """What one person chose for themselves, by name."""
        ...

    async def forget(self, person: Person) -> None:
        """Forget what one person chose for themselves."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """A new message, and the threads that lead to its session from now on."""

    ref: MessageRef
    threads: tuple[str, ...] = ()


class DeliveryError(Exception):
    """A message did not get out.

    `later`: try again after `wait` seconds. `unsure`: it may or may not have arrived. `missing`: the message to
    change is no longer there, or no longer ours to change, but the conversation may go on with a new one. `gone`: the
    place is no longer there or closed to us; nothing more can be delivered to it.
    """

    def __init__(self, kind: Literal["later", "unsure", "missing", "gone"], wait: float = 0.0) -> None:
        super().__init__(kind)
        self.kind = kind
        self.wait = wait


class Lost(StrEnum):
    """What becomes of a new message whose thread is gone, or whose place is closed to us."""

    NEW_THREAD = "new_thread"  # where the platform can, the conversation goes on in another thread or with the owner
    GONE = "gone"  # it is not shown: DeliveryError "gone"


class Readers(StrEnum):
    """Whom a message was meant for."""

    ALL = "all"  # whoever reads the session's conversation
    OWNER = "owner"  # the owner alone, in their chat with us


class Adapter(Protocol):
    """One platform."""

    name: str

    def routes(self, desk: Desk) -> Sequence[web.AbstractRouteDef]:
        """The HTTP routes by which the platform reaches us."""
        ...

    def is_shared(self, address: Address) -> bool:
        """Whether others than the session's owner read there."""
        ...

    async def post(
        self,
        address: Address,
        card: Card,
        key: str,
        edition: int,
        under: MessageRef | None = None,
        *,
        lost: Lost = Lost.NEW_THREAD,
    ) -> Posted:
        """Show a new message; `edition` is the revision of the session that the card was drawn from.

        `under` is an earlier message of the same session, whose thread this one belongs to.
        A repeat with the same key, after a crash or an unknown outcome, shows no second one where the platform
        can tell, and brings the first to this content: the session may have moved on in between.
        """
        ...

    async def post_alone(self, address: Address, card: Card, key: str, edition: int) -> Posted:
        """Show a new message to the session's owner alone, in their chat with us; DeliveryError "gone" without one.

        Repeats as in `post`. No thread leads to the session from there: what is written in that chat may be meant
        for another one.
        """
        ...

    async def find(
        self,
        address: Address,
        card: Card,
        key: str,
        edition: int,
        under: MessageRef | None = None,
        *,
        readers: Readers = Readers.ALL,
    ) -> Posted | None:
        """Bring a message to this content that an earlier try with this key may have shown; never show a new one.

        None where there is none, or where the platform lets nobody look.
        """
        ...

    async def edit(self, ref: MessageRef, card: Card, edition: int) -> None:
        """Replace a message's whole content, never by an older edition where the platform can tell.

        A process that was paused may wake up with a card that others have replaced since.
        """
        ...

    async def attach(self, address: Address, file: File, key: str, under: MessageRef | None = None) -> None:
        """Hand over a file in the conversation, in the thread of `under`, an earlier message of it."""
        ...

    async def kept(self, person: Person) -> Mapping[str, object]:
        """What this adapter itself keeps about a person, as JSON by name; DeskUnavailable."""
        ...

    async def forget(self, person: Person) -> None:
        """Erase what this adapter itself keeps about a person; DeskUnavailable, and then not all of it."""
        ...

    async def close(self) -> None:
        """Let go of connections; called once, at shutdown."""
        ...
