"""What people do at Slack, brought to the desk; every method takes one parsed payload and gives Slack's answer.

Nothing is acknowledged before the desk has kept it: what could not be kept is answered with 503, so that Slack
delivers it again. What follows an acknowledgement runs in the background.
"""

import asyncio
import hashlib
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

import structlog

from adapters.base import (
    Begin,
    Deed,
    DeliveryError,
    Desk,
    DeskUnavailable,
    Handled,
    Inbound,
    Outcome,
    Person,
    Pressed,
    Typed,
)
from adapters.slack.app import MESSAGE_SHORTCUT, START_SHORTCUT
from adapters.slack.background import Background
from adapters.slack.buttons import PRESS, read_value, write_value
from adapters.slack.departures import Departures
from adapters.slack.form import read_values
from adapters.slack.home import Home
from adapters.slack.inbound import (
    Body,
    Origin,
    Pressing,
    Written,
    origin_of_command,
    origin_of_event,
    origin_of_interaction,
    read_pressing,
    read_written,
)
from adapters.slack.installations import Installation, Installations
from adapters.slack.messages import Messages
from adapters.slack.outcomes import CLOSED
from adapters.slack.payload import items, mapping, text
from adapters.slack.people import People
from adapters.slack.places import PLATFORM, Place, is_direct, place_at, thread_name
from adapters.slack.replies import Replies, draw_reply
from adapters.slack.sender import Refused, Sender
from adapters.slack.views import View, draw_modal, modal_button
from adapters.slack.wording import is_said_to_others, mentions, plain_words, unmarked
from dialogs import views
from dialogs.cards import Card, Press, Verb
from dialogs.effects import Notice, NoticeKind
from dialogs.events import Heard
from dialogs.texts import Texts, catalogue

log = structlog.stdlib.get_logger(__name__)

# For Slack to open a modal. With the time for a profile it leaves enough of the three seconds, after which trigger and
# acknowledgement are too late, to begin without it.
_MODAL_SECONDS: Final = 1.1
_FAR_FUTURE: Final = 1e11  # epoch seconds; what comes later is no time that anything could make a date of
_HELP: Final = "help"  # what a mention without words asks for


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """The answer to a delivery: an HTTP status, and a JSON body where Slack reads one."""

    status: int = 200
    body: Mapping[str, object] = field(default_factory=dict[str, object])


_OK: Final = Reply()
_AGAIN: Final = Reply(status=503)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What the front works with."""

    desk: Desk
    installations: Installations
    people: People
    sender: Sender
    messages: Messages
    replies: Replies
    home: Home
    departures: Departures
    background: Background


class Front:
    """The one place where Slack's payloads become deeds."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._events: Mapping[str, Callable[[Body], Awaitable[Reply]]] = {
            "app_mention": self._mentioned,
            "message": self._message,
            "app_home_opened": self._home_opened,
            "app_uninstalled": self._uninstalled,
            "tokens_revoked": self._revoked,
            "user_change": self._user_changed,
        }

    # --- commands and shortcuts -------------------------------------------------------------------------------

    async def command(self, body: Body) -> Reply:
        """`/livewise`, with a training's name or a word of command, or with nothing."""
        installation = await self._installation(origin_of_command(body))
        user, channel, trigger = text(body, "user_id"), text(body, "channel_id"), text(body, "trigger_id")
        if installation is None or not user:
            return _not_installed()
        person = await self._parts.people.met(installation.key, user)
        topic = plain_words(text(body, "text"))
        if not topic and await self._opens_form(person, trigger, channel):
            return _OK
        inbound = _inbound(f"command/{trigger}", person, Begin(topic=topic), channel)
        handled = await self._parts.desk.handle(inbound)
        if handled.outcome is Outcome.UNAVAILABLE:
            return self._unavailable(handled, text(body, "response_url"))
        return Reply(body=draw_reply(handled.replies, edition=_edition(inbound.id))) if handled.replies else _OK

    async def shortcut(self, body: Body) -> Reply:
        """The global shortcut, and the one on a message."""
        installation = await self._installation(origin_of_interaction(body))
        user, trigger = text(body, "user", "id"), text(body, "trigger_id")
        if installation is None or not user:
            return self._answer(_told(_notice_not_installed()), text(body, "response_url"))
        person = await self._parts.people.met(installation.key, user)
        match text(body, "callback_id"):
            case callback if callback == MESSAGE_SHORTCUT:
                return await self._plan_message(body, person, trigger)
            case callback if callback == START_SHORTCUT:
                if await self._opens_form(person, trigger, user):
                    return _OK
                return self._answer(await self._begin_empty(person, trigger, user))
            case other:
                log.info("unknown shortcut", callback=other[:50])
                return _OK

    async def _plan_message(self, body: Body, person: Person, trigger: str) -> Reply:
        """A message as the topic, planned in its thread."""
        channel, ts = text(body, "channel", "id"), text(body, "message", "ts")
        root = "" if is_direct(channel) else text(body, "message", "thread_ts") or ts
        topic = plain_words(unmarked(text(body, "message", "text")))
        inbound = _inbound(f"shortcut/{trigger}", person, Begin(topic=topic), channel, root)
        handled = await self._parts.desk.handle(inbound)
        return self._answer(handled, text(body, "response_url"), text(body, "message", "thread_ts"))

    async def _begin_empty(self, person: Person, trigger: str, channel: str, root: str = "") -> Handled:
        """Begin without a topic, which the first card then asks for."""
        return await self._parts.desk.handle(_inbound(f"start/{trigger}", person, Begin(topic=""), channel, root))

    # --- presses ----------------------------------------------------------------------------------------------

    async def action(self, body: Body) -> Reply:
        """A press of a button, with what stands in the fields of its message."""
        pressing = read_pressing(body, PRESS)
        if pressing is None:
            return _OK  # a choice in a field counts when the form is sent
        installation = await self._installation(origin_of_interaction(body))
        if installation is None:
            return self._answer(_told(_notice_not_installed()), pressing.response_url, pressing.thread)
        person = await self._parts.people.known(installation.key, pressing.user)
        value = read_value(pressing.value)
        if value.press is not None and value.press.verb is Verb.START:
            return await self._start_pressed(person, pressing)
        if value.press is not None and value.press.verb is Verb.LIST and pressing.in_view:
            self._parts.background.start(self._parts.home.publish(person, skip=_number(value.press)), "home")
            return _OK
        deed = Pressed(press=value.press, values=read_values(pressing.state))
        inbound = _inbound(f"press/{pressing.id}", person, deed, pressing.channel, session=value.session)
        handled = await self._parts.desk.handle(inbound)
        # What only this person sees, such as a page of their plans, gives way to the answer.
        outside = value.press is not None and value.press.verb in {Verb.LIST, Verb.FORGET}
        alone = pressing.is_ephemeral or is_direct(pressing.channel)
        return self._answer(handled, pressing.response_url, pressing.thread, instead=alone and outside)

    async def _start_pressed(self, person: Person, pressing: Pressing) -> Reply:
        channel, root = pressing.channel or pressing.user, "" if is_direct(pressing.channel) else pressing.thread
        if await self._opens_form(person, pressing.trigger, channel, root):
            return _OK
        handled = await self._begin_empty(person, pressing.trigger, channel, root)
        return self._answer(handled, pressing.response_url, pressing.thread)

    # --- the form that begins a plan --------------------------------------------------------------------------

    async def _opens_form(self, person: Person, trigger: str, channel: str, thread: str = "") -> bool:
        """Open it; False when Slack did not, and then the conversation has to begin without it."""
        texts = catalogue(person.locale)
        view = _modal(views.start_form(texts), texts, memo=f"{channel}/{thread}")
        try:
            async with asyncio.timeout(_MODAL_SECONDS):
                await self._parts.sender.call(person.tenant, "views.open", {"trigger_id": trigger, "view": view})
        except (DeliveryError, Refused, TimeoutError) as error:
            if isinstance(error, Refused) and error.code == "exchanged_trigger_id":
                return True  # by an earlier delivery of this one
            log.info("form not opened", tenant=person.tenant, error=str(error) or type(error).__name__)
            return False
        return True

    async def submission(self, body: Body) -> Reply:
        """The form that begins a plan, or what it was answered with, sent."""
        installation = await self._installation(origin_of_interaction(body))
        user = text(body, "user", "id")
        if installation is None or not user:
            return _OK
        person = await self._parts.people.met(installation.key, user)
        channel, _, thread = text(body, "view", "private_metadata").partition("/")
        press = read_value(text(body, "view", "callback_id")).press
        deed = Pressed(press=press, values=read_values(mapping(body, "view").get("state")))
        root = "" if is_direct(channel) else thread
        inbound = _inbound(f"form/{text(body, 'view', 'id')}", person, deed, channel or user, root)
        handled = await self._parts.desk.handle(inbound)
        if handled.outcome is Outcome.UNAVAILABLE:
            return _AGAIN  # the form stays open with everything in it
        if handled.outcome is Outcome.ANSWERED and handled.replies:
            # Somebody typed a word of command into the form.
            view = _modal(handled.replies[0], catalogue(person.locale))
            return Reply(body={"response_action": "update", "view": view})
        return _OK

    # --- events -----------------------------------------------------------------------------------------------

    async def event(self, body: Body) -> Reply:
        """An event; those we have no use for are acknowledged."""
        act = self._events.get(text(body, "event", "type"))
        return _OK if act is None else await act(body)

    async def _mentioned(self, body: Body) -> Reply:
        written = read_written(body)
        if written is None or written.is_direct:
            return _OK  # a direct message is told as such, too
        words = _words(written) or _HELP
        return await self._typed(body, written, words, Heard.ADDRESSED)

    async def _message(self, body: Body) -> Reply:
        written = read_written(body)
        if written is None:
            return _OK
        if written.is_direct:
            mentioned = mentions(written.text, written.bot_user)
            words = _words(written) or (_HELP if mentioned else "")
            return await self._typed(body, written, words, Heard.ADDRESSED) if words else _OK
        if not written.thread or mentions(written.text, written.bot_user):
            return _OK  # a mention is told by an event of its own
        if is_said_to_others(written.text):
            return _OK
        return await self._typed(body, written, _words(written), Heard.OVERHEARD)

    async def _typed(self, body: Body, written: Written, words: str, heard: Heard) -> Reply:
        installation = await self._installation(origin_of_event(body))
        if installation is None:
            return _OK
        if heard is Heard.OVERHEARD:
            person = await self._parts.people.known(installation.key, written.user)
        else:
            person = await self._parts.people.met(installation.key, written.user)
        root = await self._root(person, written)
        inbound = _inbound(f"message/{written.id}", person, Typed(text=words, heard=heard), written.channel, root)
        handled = await self._parts.desk.handle(inbound)
        if handled.outcome is Outcome.UNAVAILABLE:
            return _AGAIN
        if handled.replies:
            self._parts.background.start(self._tell(inbound, written.thread, handled), "reply")
        return _OK

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
        installation = await self._installation(origin_of_event(body))
        user = text(body, "event", "user")
        if installation is None or not user or text(body, "event", "tab") != "home":
            return _OK

        async def publish() -> None:
            await self._parts.home.publish(await self._parts.people.met(installation.key, user))

        self._parts.background.start(publish(), "home")
        return _OK

    async def _user_changed(self, body: Body) -> Reply:
        installation = await self._installation(origin_of_event(body))
        user = text(body, "event", "user", "id")
        if installation is not None and user:
            await self._parts.people.forget(installation.key, user)
        return _OK

    async def _uninstalled(self, body: Body) -> Reply:
        return await self._leaves(body)

    async def _revoked(self, body: Body) -> Reply:
        # Tokens of single people are revoked the same way; only the bot's own ends an installation.
        return await self._leaves(body) if items(body, "event", "tokens", "bot") else _OK

    async def _leaves(self, body: Body) -> Reply:
        origin = origin_of_event(body)
        # A notice does not always say that it is an organisation's, but then it names no workspace.
        tenant = origin.enterprise if origin.enterprise and (origin.org_wide or not origin.team) else origin.team
        if not tenant:
            return _OK
        if await self._parts.departures.order(tenant, _event_time(body)):
            self._parts.background.start(self._parts.departures.carry_out(), "departure")
        return _OK

    # --- answering --------------------------------------------------------------------------------------------

    async def _installation(self, origin: Origin) -> Installation | None:
        found = await self._parts.installations.find(
            enterprise=origin.enterprise, team=origin.team, org_wide=origin.org_wide
        )
        if found is None:
            log.info("delivery for no installation", team=origin.team, enterprise=origin.enterprise)
        return found

    def _answer(self, handled: Handled, response_url: str = "", thread: str = "", *, instead: bool = False) -> Reply:
        if handled.outcome is Outcome.UNAVAILABLE:
            return self._unavailable(handled, response_url, thread)
        self._send_replies(handled, response_url, thread, instead=instead)
        return _OK

    def put_off(self, body: Body) -> Reply:
        """What could not be kept in time; whose language it was to be answered in is not known."""
        sorry = _told(views.notice_card(Notice(kind=NoticeKind.BUSY), catalogue("")))
        return self._unavailable(sorry, text(body, "response_url"), text(body, "container", "thread_ts"))

    def _unavailable(self, handled: Handled, response_url: str, thread: str = "") -> Reply:
        """Slack may deliver it again; the person hears at once that nothing was changed."""
        self._send_replies(handled, response_url, thread, instead=False)
        return _AGAIN

    def _send_replies(self, handled: Handled, response_url: str, thread: str, *, instead: bool) -> None:
        if handled.replies:
            edition = _edition(f"{response_url}/{time.time_ns()}")
            sending = self._parts.replies.send(
                response_url, handled.replies, edition=edition, thread=thread, instead=instead
            )
            self._parts.background.start(sending, "reply")


def _inbound(name: str, person: Person, deed: Deed, channel: str, root: str = "", session: str = "") -> Inbound:
    """The delivery for the desk; at the top of a channel there is no thread yet."""
    place = Place(tenant=person.tenant, channel=channel, thread="" if is_direct(channel) else root, starter=person.id)
    in_thread = bool(root) or is_direct(channel) or channel == person.id
    return Inbound(
        id=f"{PLATFORM}/{person.tenant}/{name}",
        person=person,
        address=place.address,
        deed=deed,
        session=session,
        thread=thread_name(person.tenant, channel, root, person=person.id) if in_thread else "",
    )


def _modal(card: Card, texts: Texts, *, memo: str = "") -> View:
    """A modal that comes back with what its button asks for."""
    button = modal_button(card)
    callback = "" if button is None else write_value("", button.press)
    return draw_modal(card, callback=callback, memo=memo, close=texts.chat.close)


def _words(written: Written) -> str:
    return plain_words(unmarked(written.text), without=written.bot_user)


def _edition(name: str) -> str:
    return hashlib.blake2b(name.encode(errors="surrogatepass"), digest_size=6).hexdigest()


def _number(press: Press) -> int:
    return int(press.value) if press.value.isdecimal() else 0


def _event_time(body: Body) -> float:
    told = text(body, "event", "event_ts") or body.get("event_time")
    try:
        at = float(told) if isinstance(told, str | int | float) else 0.0
    except (OverflowError, ValueError):
        at = 0.0
    return at if 0 < at < _FAR_FUTURE else time.time()


def _notice_not_installed() -> Card:
    return views.sentence_card(catalogue("en").chat.not_installed)


def _told(card: Card) -> Handled:
    return Handled(outcome=Outcome.ANSWERED, replies=(card,))


def _not_installed() -> Reply:
    return Reply(body=draw_reply([_notice_not_installed()], edition=_edition("not installed")))
