"""What happens at Slack: messages, mentions, visits to Home, changes of people and of installations."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Final

import structlog

from adapters.base import DeliveryError, DeskUnavailable, Handled, Inbound, Outcome, Person, Typed
from adapters.payload import items, text
from adapters.slack.deeds import AGAIN, OK, Parts, Reply, build_inbound
from adapters.slack.inbound import Body, Written, origin_of_event, read_written
from adapters.slack.outcomes import CLOSED
from adapters.slack.places import place_at, thread_name
from adapters.slack.sender import Refused
from adapters.slack.wording import is_said_to_others, mentions, plain_words, unmarked
from dialogs.events import Heard

log = structlog.stdlib.get_logger(__name__)

_FAR_FUTURE: Final = 1e11  # epoch seconds; what comes later is no time that anything could make a date of
# For the thread of a card just posted to become known; Slack waits 3 s.
_LOOKS: Final = 30
_LOOK_S: Final = 0.05
_HELP: Final = "help"  # what a mention without words asks for


class Events:
    """Slack's events; every method takes one parsed payload and gives Slack's answer."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._acts: Mapping[str, Callable[[Body], Awaitable[Reply]]] = {
            "app_mention": self._mentioned,
            "message": self._message,
            "app_home_opened": self._home_opened,
            "app_uninstalled": self._leaves,
            "tokens_revoked": self._revoked,
            "user_change": self._user_changed,
        }

    async def take(self, body: Body) -> Reply:
        """An event; those we have no use for are acknowledged."""
        act = self._acts.get(text(body, "event", "type"))
        return OK if act is None else await act(body)

    async def _mentioned(self, body: Body) -> Reply:
        written = read_written(body)
        if written is None or written.is_direct:
            return OK  # a direct message is told as such, too
        words = _words(written) or _HELP
        return await self._typed(body, written, words, Heard.ADDRESSED)

    async def _message(self, body: Body) -> Reply:
        written = read_written(body)
        if written is None:
            return OK
        if written.is_direct:
            mentioned = mentions(written.text, written.bot_user)
            words = _words(written) or (_HELP if mentioned else "")
            return await self._typed(body, written, words, Heard.ADDRESSED) if words else OK
        if not written.thread or mentions(written.text, written.bot_user):
            return OK  # a mention is told by an event of its own
        if is_said_to_others(written.text):
            return OK
        return await self._typed(body, written, _words(written), Heard.OVERHEARD)

    async def _typed(self, body: Body, written: Written, words: str, heard: Heard) -> Reply:
        installation = await self._parts.find_installation(origin_of_event(body))
        if installation is None:
            return OK
        if heard is Heard.OVERHEARD:
            person = await self._parts.people.known(installation.key, written.user)
        else:
            person = await self._parts.people.met(installation.key, written.user)
        if written.is_under_fresh_card:
            await self._wait_until_noted(person, written)
        root = await self._root(person, written)
        inbound = build_inbound("message", written.id, person, Typed(text=words, heard=heard), written.channel, root)
        handled = await self._parts.desk.handle(inbound)
        if handled.outcome is Outcome.UNAVAILABLE:
            return AGAIN
        if handled.replies:
            self._parts.background.start(self._tell(inbound, written.thread, handled), "reply")
        return OK

    async def _wait_until_noted(self, person: Person, written: Written) -> None:
        """Wait until a card's thread is known: people can be faster than Slack's answer to us."""
        name = thread_name(person.tenant, written.channel, written.thread, person=person.id)
        try:
            for _ in range(_LOOKS):
                if await self._parts.desk.is_known(name):
                    return
                await asyncio.sleep(_LOOK_S)
        except DeskUnavailable:
            return  # the desk says so itself

    async def _root(self, person: Person, written: Written) -> str:
        """The thread a message belongs to; in direct messages only where a session answers to that thread."""
        if not written.is_direct:
            return written.thread or written.ts
        if not written.thread:
            return ""
        name = thread_name(person.tenant, written.channel, written.thread, person=person.id)
        try:
            found = await self._parts.desk.find(name, person)
        except DeskUnavailable:
            return ""  # the desk says so itself
        return "" if found is None else written.thread

    async def _tell(self, inbound: Inbound, root: str, handled: Handled) -> None:
        person, channel = inbound.person, place_at(inbound.address).channel
        if not await self._parts.messages.is_first(inbound.id):
            return  # Slack delivered it once more, although it was answered
        for card in handled.replies:
            try:
                await self._parts.messages.tell(person.tenant, channel, person.id, card, root=root)
            except (DeliveryError, Refused) as error:
                closed = isinstance(error, Refused) and error.code in CLOSED
                log.info("hint lost", tenant=person.tenant, closed=closed, error=str(error))

    async def _home_opened(self, body: Body) -> Reply:
        installation = await self._parts.find_installation(origin_of_event(body))
        user = text(body, "event", "user")
        if installation is None or not user or text(body, "event", "tab") != "home":
            return OK

        async def publish() -> None:
            await self._parts.home.publish(await self._parts.people.met(installation.key, user))

        self._parts.background.start(publish(), "home")
        return OK

    async def _user_changed(self, body: Body) -> Reply:
        installation = await self._parts.find_installation(origin_of_event(body))
        user = text(body, "event", "user", "id")
        if installation is not None and user:
            await self._parts.people.forget(installation.key, user)
        return OK

    async def _revoked(self, body: Body) -> Reply:
        # Tokens of single people are revoked the same way; only the bot's own ends an installation.
        return await self._leaves(body) if items(body, "event", "tokens", "bot") else OK

    async def _leaves(self, body: Body) -> Reply:
        origin = origin_of_event(body)
        # A notice does not always say that it is an organisation's, but then it names no workspace.
        tenant = origin.enterprise if origin.enterprise and (origin.org_wide or not origin.team) else origin.team
        if not tenant:
            return OK
        if await self._parts.departures.order(tenant, _event_time(body)):
            self._parts.background.start(self._parts.departures.carry_out(), "departure")
        return OK


def _words(written: Written) -> str:
    return plain_words(unmarked(written.text), without=written.bot_user)


def _event_time(body: Body) -> float:
    told = text(body, "event", "event_ts") or body.get("event_time")
    try:
        at = float(told) if isinstance(told, str | int | float) else 0.0
    except (OverflowError, ValueError):
        at = 0.0
    return at if 0 < at < _FAR_FUTURE else time.time()
