"""Teams as a platform: cards become messages, in the thread of the session's first one."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict, replace

from aiohttp import web

from adapters.base import Address, Desk, File, Lost, MessageRef, Person, Posted, Readers
from adapters.calendar_links import CalendarLinks
from adapters.teams.calendar_card import draw_calendar
from adapters.teams.chats import Chats
from adapters.teams.conversations import (
    PLATFORM,
    Conversation,
    Kind,
    Place,
    Spot,
    message_name,
    place_at,
    spot_of,
    thread_name,
)
from adapters.teams.messages import Messages
from adapters.teams.people import People
from dialogs.cards import Card


class TeamsAdapter:
    """One Teams bot, in any number of organisations."""

    name = PLATFORM

    def __init__(
        self,
        *,
        messages: Messages,
        chats: Chats,
        people: People,
        links: CalendarLinks,
        listen: Callable[[Desk], Sequence[web.AbstractRouteDef]],
        shut: Callable[[], Awaitable[None]],
    ) -> None:
        self._messages = messages
        self._chats = chats
        self._people = people
        self._links = links
        self._listen = listen
        self._shut = shut

    def routes(self, desk: Desk) -> Sequence[web.AbstractRouteDef]:
        """Where Teams delivers."""
        return self._listen(desk)

    def is_shared(self, address: Address) -> bool:
        """Whether it is a channel or a group chat."""
        return place_at(address).conversation.kind is not Kind.PERSONAL

    async def post(
        self,
        address: Address,
        card: Card,
        key: str,  # noqa: ARG002 - there is nothing at Teams to look for
        edition: int,
        under: MessageRef | None = None,
        *,
        lost: Lost = Lost.NEW_THREAD,  # noqa: ARG002 - nobody begins another thread for those who may not see it
    ) -> Posted:
        """Show a new message in the session's conversation; once more, where the answer to the first is lost."""
        place = place_at(address)
        spot = _threaded(await self._messages.post(_where(place, under), [card], edition))
        if not spot.id:
            return Posted(ref=spot.ref)  # Teams has not told it, so nothing can lead here
        return Posted(ref=spot.ref, threads=(*_threads(spot.conversation, place.person), message_name(spot)))

    async def post_alone(
        self,
        address: Address,
        card: Card,
        key: str,  # noqa: ARG002 - as above
        edition: int,
    ) -> Posted:
        """Show a new message in the personal chat of whoever began the session; repeats as in `post`."""
        place = place_at(address)
        there = place.conversation
        chat = there if there.kind is Kind.PERSONAL else await self._chats.open(there, account=place.account)
        return Posted(ref=(await self._messages.post(chat, [card], edition)).ref)

    async def find(
        self,
        address: Address,  # noqa: ARG002 - Teams lets a bot look nothing up
        card: Card,  # noqa: ARG002 - as above
        key: str,  # noqa: ARG002 - as above
        edition: int,  # noqa: ARG002 - as above
        under: MessageRef | None = None,  # noqa: ARG002 - as above
        *,
        readers: Readers = Readers.ALL,  # noqa: ARG002 - as above
    ) -> Posted | None:
        """Nothing: nobody can tell."""
        return None

    async def edit(self, ref: MessageRef, card: Card, edition: int) -> None:
        """Replace a message's whole content."""
        await self._messages.edit(spot_of(ref), [card], edition)

    async def attach(
        self,
        address: Address,
        file: File,  # noqa: ARG002 - made anew when the link is followed
        key: str,  # noqa: ARG002 - as above
        under: MessageRef | None = None,
    ) -> None:
        """Show a link to the file: Teams takes files from bots in personal chats alone, and only on consent."""
        place = place_at(address)
        there = _where(place, under)
        person = await self._people.known(address.tenant, place.account)
        asker = Person(tenant=address.tenant, id=place.person, locale=person.locale)
        above = None if under is None else spot_of(under)
        thread = message_name(above) if above is not None and above.id else thread_name(there, place.person)
        link = self._links.write(thread, asker)
        await self._messages.say(there, draw_calendar(link, person.locale))

    async def kept(self, person: Person) -> Mapping[str, object]:
        """The person's profiles by the ids this bot knows, where there are any; DeskUnavailable."""
        profiles = await self._people.kept(person.tenant, person.id)
        return {"profiles": {account: asdict(profile) for account, profile in profiles.items()}} if profiles else {}

    async def forget(self, person: Person) -> None:
        """Erase what is kept about a person's profile; DeskUnavailable when that cannot be done now."""
        await self._people.forget(person.tenant, person.id)

    async def close(self) -> None:
        """Stop listening and let go of connections."""
        await self._shut()


def _where(place: Place, under: MessageRef | None) -> Conversation:
    """The conversation of the message this one belongs under, else where the session was begun."""
    return place.conversation if under is None else spot_of(under).conversation


def _threads(conversation: Conversation, person: str) -> tuple[str, ...]:
    """What leads to a session: in a group chat also the name under which a plan that is open to all is looked for."""
    own = thread_name(conversation, person)
    return (own, thread_name(conversation, "")) if conversation.kind is Kind.GROUP else (own,)


def _threaded(spot: Spot) -> Spot:
    """A message at the top of a channel opens a thread, to which everything that follows belongs."""
    there = spot.conversation
    if there.kind is Kind.CHANNEL and not there.root:
        return replace(spot, conversation=replace(there, root=spot.id))
    return spot
