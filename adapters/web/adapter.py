"""The playground as a platform: cards become native messages in its own log."""

from collections.abc import AsyncGenerator, Callable, Generator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime, timedelta

from aiohttp import web
from aiohttp.typedefs import Middleware
from redis.asyncio import Redis
from redis.exceptions import RedisError

from adapters.base import Address, DeliveryError, Desk, DeskUnavailable, File, Lost, MessageRef, Person, Posted, Readers
from adapters.tongues import Tongues
from adapters.web.events import Feed
from adapters.web.guard import Guard, Secure, shield_all
from adapters.web.inbound import PLATFORM
from adapters.web.messages import MessageLog, NativeFile
from adapters.web.pages import Pages, Parts
from adapters.web.preview import Preview
from adapters.web.render import render
from dialogs.cards import Card

_STORE_PAUSE = 1.0  # seconds until a message is tried again that the store did not take


class WebAdapter:
    """One playground; any number of processes with the same store and secret are the same playground."""

    name = PLATFORM

    def __init__(
        self,
        redis: Redis,
        *,
        tongues: Tongues,
        secret: str,
        secure: Secure,
        kept: timedelta,
        clock: Callable[[], datetime],
        previews: Sequence[Preview] = (),
    ) -> None:
        self._tongues = tongues
        self._guard = Guard(secret=secret, secure=secure)
        self._messages = MessageLog(redis, kept=kept)
        self._feed = Feed(redis)
        self._secret = secret
        self._clock = clock
        self._previews = previews

    @property
    def middlewares(self) -> Sequence[Middleware]:
        """For the application: plain pages with security headers also at addresses that no route knows."""
        return (shield_all,)

    def routes(self, desk: Desk) -> Sequence[web.AbstractRouteDef]:
        """The pages."""
        parts = Parts(
            desk=desk,
            tongues=self._tongues,
            guard=self._guard,
            messages=self._messages,
            feed=self._feed,
            secret=self._secret,
            clock=self._clock,
            previews=self._previews,
        )
        return Pages(parts).routes()

    def is_shared(
        self,
        address: Address,  # noqa: ARG002 - a conversation here is one person's
    ) -> bool:
        """Nobody else reads there."""
        return False

    async def post(
        self,
        address: Address,
        card: Card,
        key: str,
        edition: int,
        under: MessageRef | None = None,  # noqa: ARG002 - a conversation here is one thread by itself
        *,
        lost: Lost = Lost.NEW_THREAD,  # noqa: ARG002 - which is gone when the conversation is
    ) -> Posted:
        """Append a message; a repeat with the same key brings the one that is there up to date."""
        async with _delivering():
            number = await self._messages.post(address.place, render(card), f"post:{key}", edition)
        if not number:
            raise DeliveryError("gone")
        return Posted(ref=MessageRef(ref=f"{address.place}/{number}"))

    async def post_alone(self, address: Address, card: Card, key: str, edition: int) -> Posted:
        """Append a message, as always to one person's conversation."""
        return await self.post(address, card, key, edition)

    async def find(
        self,
        address: Address,
        card: Card,
        key: str,
        edition: int,
        under: MessageRef | None = None,  # noqa: ARG002 - as above
        *,
        readers: Readers = Readers.ALL,  # noqa: ARG002 - they are the same here
    ) -> Posted | None:
        """Bring the message with this key up to date, if there is one."""
        async with _delivering():
            number = await self._messages.find(address.place, render(card), f"post:{key}", edition)
        return Posted(ref=MessageRef(ref=f"{address.place}/{number}")) if number else None

    async def edit(self, ref: MessageRef, card: Card, edition: int) -> None:
        """Replace a message's content, never by an older edition."""
        conversation, _, number = ref.ref.partition("/")
        if not number.isdecimal():
            raise DeliveryError("gone")
        async with _delivering():
            version = await self._messages.replace(conversation, int(number), render(card), edition)
        if not version:
            raise DeliveryError("gone")

    async def attach(
        self,
        address: Address,
        file: File,
        key: str,
        under: MessageRef | None = None,  # noqa: ARG002 - as above
    ) -> None:
        """Append a message that leads to the file."""
        async with _delivering():
            number = await self._messages.append(
                address.place, NativeFile(type="file", name=file.name), f"attach:{key}"
            )
        if not number:
            raise DeliveryError("gone")

    async def kept(self, person: Person) -> Mapping[str, object]:
        """The messages of the person's conversations, and their own in those of others; DeskUnavailable."""
        with _at_the_messages():
            conversations = await self._messages.told(person.id)
        return {"conversations": conversations} if conversations else {}

    async def forget(self, person: Person) -> None:
        """Erase the person's conversations, and their words in those of others; DeskUnavailable."""
        with _at_the_messages():
            await self._messages.erase(person.id)

    async def close(self) -> None:
        """End the open event streams; the store's connections belong to whoever made them."""
        await self._feed.close()


@contextmanager
def _at_the_messages() -> Generator[None]:
    try:
        yield
    except (RedisError, OSError) as error:
        raise DeskUnavailable from error


@asynccontextmanager
async def _delivering() -> AsyncGenerator[None]:
    try:
        yield
    except (RedisError, OSError) as error:
        # Even if it did get through: a repeat with the same key or content changes nothing.
        raise DeliveryError("later", wait=_STORE_PAUSE) from error
