"""Slack as a platform: cards become messages, in the thread of the session's first one."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace

import structlog
from aiohttp import web

from adapters.base import Address, DeliveryError, Desk, File, Lost, MessageRef, Person, Posted, Readers
from adapters.calendar_links import CalendarLinks
from adapters.slack.directs import Directs
from adapters.slack.files import Files
from adapters.slack.messages import Messages, Target
from adapters.slack.outcomes import CLOSED, NO_THREAD
from adapters.slack.people import People
from adapters.slack.places import PLATFORM, Place, Spot, is_alone, is_direct, place_at, spot_of, thread_name
from adapters.slack.sender import Refused, as_delivery_error
from dialogs.cards import Card, Text, plain
from dialogs.texts import catalogue

log = structlog.stdlib.get_logger(__name__)


class SlackAdapter:
    """One Slack app, in any number of workspaces."""

    name = PLATFORM

    def __init__(
        self,
        *,
        messages: Messages,
        files: Files,
        people: People,
        directs: Directs,
        links: CalendarLinks,
        listen: Callable[[Desk], Sequence[web.AbstractRouteDef]],
        shut: Callable[[], Awaitable[None]],
    ) -> None:
        self._messages = messages
        self._files = files
        self._people = people
        self._directs = directs
        self._links = links
        self._listen = listen
        self._shut = shut

    def routes(self, desk: Desk) -> Sequence[web.AbstractRouteDef]:
        """Where Slack delivers, and where people install."""
        return self._listen(desk)

    def is_shared(self, address: Address) -> bool:
        """Whether it is a channel, also one that so far holds nobody else."""
        return not is_alone(place_at(address).channel)

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
        """Show a new message in the session's thread; where we may not write, in the starter's direct messages."""
        place = place_at(address)
        target = _target(place, under)
        try:
            spot = await self._messages.post(target, card, key, edition, lost=lost)
        except Refused as error:
            if lost is Lost.GONE and error.code in CLOSED | NO_THREAD:
                raise DeliveryError("gone") from None
            if not _goes_on_directly(place, target, error):
                raise as_delivery_error(error) from None
            spot = await self._post_directly(place, card, key, edition)
        return Posted(ref=spot.ref, threads=_threads(place, spot))

    async def post_alone(self, address: Address, card: Card, key: str, edition: int) -> Posted:
        """Show a new message in the starter's direct messages, which Slack opens by itself."""
        place = place_at(address)
        if not place.own_channel:
            raise DeliveryError("gone")
        target = Target(tenant=place.tenant, channel=place.own_channel)
        try:
            spot = await self._messages.post(target, card, key, edition)
        except Refused as error:
            raise as_delivery_error(error) from None
        return Posted(ref=spot.ref)

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
        """Bring a message up to date that was posted although nobody heard of it, where the history scopes allow it."""
        place = place_at(address)
        target = _target(place, under)
        if readers is Readers.OWNER:
            target = Target(tenant=place.tenant, channel=place.own_channel)
        try:
            spot = await self._messages.find(target, card, key, edition) if target.channel else None
        except Refused as error:
            raise as_delivery_error(error) from None
        return None if spot is None else Posted(ref=spot.ref)

    async def edit(self, ref: MessageRef, card: Card, edition: int) -> None:
        """Replace a message's whole content; where we may no longer write, it is as good as missing."""
        try:
            await self._messages.edit(spot_of(ref), card, edition)
        except Refused as error:
            raise (DeliveryError("missing") if error.code in CLOSED else as_delivery_error(error)) from None

    async def attach(self, address: Address, file: File, key: str, under: MessageRef | None = None) -> None:
        """Put a file into the session's thread, or a link to it."""
        place = place_at(address)
        link = ""
        person = Person(tenant=place.tenant, id=place.starter)
        if under is not None:
            person = await self._people.known(place.tenant, place.starter)
            link = self._links.write(_threads(place, spot_of(under))[-1], person)
        target = _target(place, under)
        try:
            await self._files.hand_over(target, file, key, link=link, locale=person.locale)
        except Refused as error:
            if not _goes_on_directly(place, target, error):
                raise as_delivery_error(error) from None
            await self._hand_over_directly(place, file, key, link=link, locale=person.locale)

    async def kept(self, person: Person) -> Mapping[str, object]:
        """The person's profile and the channel of their direct messages, where known; DeskUnavailable."""
        profile = await self._people.kept(person.tenant, person.id)
        channel = await self._directs.kept(person.tenant, person.id)
        return {name: kept for name, kept in (("profile", profile), ("direct_messages", channel)) if kept}

    async def forget(self, person: Person) -> None:
        """Erase what is kept about a person; DeskUnavailable when that cannot be done now."""
        await self._people.forget(person.tenant, person.id)
        await self._directs.forget(person.tenant, person.id)

    async def close(self) -> None:
        """Stop listening and let go of connections."""
        await self._shut()

    async def _post_directly(self, place: Place, card: Card, key: str, edition: int) -> Spot:
        moved = Text(line=plain(catalogue(card.locale).chat.moved_here))
        target = Target(tenant=place.tenant, channel=place.starter)
        try:
            return await self._messages.post(
                target, replace(card, blocks=(moved, *card.blocks)), f"{key}.direct", edition
            )
        except Refused as error:
            raise as_delivery_error(error) from None

    async def _hand_over_directly(self, place: Place, file: File, key: str, *, link: str, locale: str) -> None:
        target = Target(tenant=place.tenant, channel=place.starter)
        try:
            await self._files.hand_over(target, file, f"{key}.direct", link=link, locale=locale)
        except Refused as error:
            raise as_delivery_error(error) from None


def _goes_on_directly(place: Place, target: Target, error: Refused) -> bool:
    """Whether a channel is closed to us, so that the starter's direct messages take its place."""
    if error.code not in CLOSED or target.channel == place.starter:
        return False
    log.info("channel is closed to us, direct messages instead", tenant=place.tenant, code=error.code)
    return True


def _target(place: Place, under: MessageRef | None) -> Target:
    if under is None:
        return Target(tenant=place.tenant, channel=place.channel, root=place.thread)
    spot = spot_of(under)
    return Target(tenant=spot.tenant, channel=spot.channel, root=spot.root)


def _threads(place: Place, spot: Spot) -> tuple[str, ...]:
    if is_direct(spot.channel):
        # What is written there at the top is for the newest; what is written in a message's thread is for that one.
        whole = thread_name(spot.tenant, spot.channel, person=place.starter)
        return (whole, thread_name(spot.tenant, spot.channel, spot.ts, person=place.starter))
    return (thread_name(spot.tenant, spot.channel, spot.root, person=place.starter),)
