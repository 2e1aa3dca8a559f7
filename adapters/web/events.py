"""Server-sent events: every open tab hears at once what changed, in whichever process it changed.

One task per process listens to the store's "changed" channel over one connection and tells the tabs it concerns. A
tab is told names of conversations, never contents, so its backlog is a small set: a name that waits already is not
added again, and a backlog that grows too long is replaced by "look at everything". The same is said whenever the
channel was (re)subscribed, because what was published in between is lost.
"""

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol, cast

from redis.asyncio import Redis
from redis.exceptions import RedisError

from adapters.web.messages import CHANNEL, Change, decode_change
from adapters.web.patience import wait_for_store

log = logging.getLogger(__name__)

TABS_PER_PERSON = 20
TABS_PER_PROCESS = 2_000

_LONGEST_BACKLOG = 50  # conversations
_FIRST_PAUSE = 0.2  # seconds before the store is tried again; doubles up to the longest
_LONGEST_PAUSE = 5.0
_CANCEL_AGAIN = 0.2
_POLL = 15.0  # seconds a silent channel is waited for at a time


class TabLimitError(Exception):
    """As many tabs are open as one process serves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """The tab is listening from now on; what it shows may be out of date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """This conversation has changed."""

    conversation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Crowded:
    """The person has opened so many other pages that this one hears nothing any more."""


News = Ready | Changed | Crowded


def _unknown() -> bool:
    return False


class Tab:
    """One open page: whose it is, which conversation it shows, and what it was not told yet.

    `left` tells whether the page is known to be gone: a closed connection shows by itself only at the next word.
    """

    def __init__(self, *, person: str, watched: str, left: Callable[[], bool] = _unknown) -> None:
        self.person = person
        self.watched = watched
        self.left = left
        self._crowded = False
        self._waiting: dict[str, None] = {}
        self._all = False
        self._closed = False
        self._news = asyncio.Event()

    def tell(self, change: Change) -> None:
        """Note a change that concerns this tab."""
        if self.person != change.owner and self.watched != change.conversation:
            return
        self._waiting[change.conversation] = None
        if len(self._waiting) > _LONGEST_BACKLOG:
            self.tell_all()
        self._news.set()

    def tell_all(self) -> None:
        """Note that anything may have changed."""
        self._waiting.clear()
        self._all = True
        self._news.set()

    def close(self) -> None:
        """End the tab's news."""
        self._closed = True
        self._news.set()

    def crowd_out(self) -> None:
        """End the tab's news, and say why, so that the page does not come back at once and drive out another."""
        self._crowded = True
        self.close()

    async def next(self) -> tuple[News, ...] | None:
        """Wait for news; None when there will be none any more."""
        await self._news.wait()
        self._news.clear()
        if self._crowded:
            self._crowded = False
            self._news.set()
            return (Crowded(),)
        if self._closed:
            self._news.set()
            return None
        names, everything = tuple(self._waiting), self._all
        self._waiting.clear()
        self._all = False
        return (Ready(),) if everything else tuple(Changed(conversation=name) for name in names)


class _Channel(Protocol):
    """The part of the client's pub/sub that is used, typed."""

    async def subscribe(self, name: str) -> None: ...

    async def get_message(self, *, timeout: float) -> dict[str, object] | None: ...  # noqa: ASYNC109 - the client names it so

    async def aclose(self) -> None: ...


class _PubSub(Protocol):
    async def ping(self) -> bool: ...

    def pubsub(self) -> _Channel: ...


class Feed:
    """Spreads the store's news over the open tabs of this process."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis
        self._tabs: dict[Tab, None] = {}  # in the order they were opened
        self._task: asyncio.Task[None] | None = None
        self._closed = False
        self._listening = False

    @contextmanager
    def open(self, *, person: str, watched: str, left: Callable[[], bool] = _unknown) -> Generator[Tab]:
        """A tab for as long as the page is open; raises TabLimitError."""
        self._make_room(person)
        tab = Tab(person=person, watched=watched, left=left)
        self._tabs[tab] = None
        if self._closed:
            tab.close()
        elif self._task is None:
            self._task = asyncio.create_task(self._listen())
        elif self._listening:
            tab.tell_all()
        try:
            yield tab
        finally:
            self._tabs.pop(tab, None)

    def _make_room(self, person: str) -> None:
        theirs = [tab for tab in self._tabs if tab.person == person]
        if len(theirs) >= TABS_PER_PERSON or len(self._tabs) >= TABS_PER_PROCESS:
            for tab in [tab for tab in self._tabs if tab.left()]:
                tab.close()
                del self._tabs[tab]
            theirs = [tab for tab in theirs if tab in self._tabs]
        if len(theirs) >= TABS_PER_PERSON:
            theirs[0].crowd_out()
            del self._tabs[theirs[0]]
        if len(self._tabs) >= TABS_PER_PROCESS:
            raise TabLimitError

    async def close(self) -> None:
        """End every tab's news and let go of the connection."""
        self._closed = True
        for tab in self._tabs:
            tab.close()
        # Once is not enough: the client can swallow a cancellation that arrives while it connects.
        while self._task is not None and not self._task.done():
            self._task.cancel()
            await asyncio.wait([self._task], timeout=_CANCEL_AGAIN)

    async def _listen(self) -> None:
        pause = _FIRST_PAUSE
        while not self._closed:
            try:
                async for _ in self._follow():
                    pause = _FIRST_PAUSE
            except (RedisError, OSError) as error:
                log.warning("web events: store unavailable, trying again", extra={"error": repr(error)})
            except Exception:
                # Somebody else may publish anything on the channel; pages must hear of changes all the same.
                log.exception("web events: listening failed, trying again")
            self._listening = False
            await asyncio.sleep(pause)
            pause = min(2 * pause, _LONGEST_PAUSE)

    async def _follow(self) -> AsyncGenerator[None, None]:
        """Tell the tabs what is published; yields after each message, ends when the connection does."""
        # The client of a cluster learns with its first command where channels live, and subscribing is not one.
        client = cast(_PubSub, self._redis)
        await wait_for_store(client.ping())
        channel = client.pubsub()
        try:
            await wait_for_store(channel.subscribe(CHANNEL))
            while True:
                message = await channel.get_message(timeout=_POLL)
                if message is not None:
                    self._spread(message)
                    yield
        finally:
            await channel.aclose()

    def _spread(self, message: dict[str, object]) -> None:
        if message.get("type") == "subscribe":
            # Also after the client has reconnected by itself.
            self._listening = True
            for tab in self._tabs:
                tab.tell_all()
            return
        change = decode_change(_text(message.get("data")))
        if change is not None:
            for tab in self._tabs:
                tab.tell(change)


def _text(data: object) -> str:
    return data.decode(errors="replace") if isinstance(data, bytes) else str(data)
