"""What people do at Slack, brought to the desk: commands, shortcuts, presses and forms.

Nothing is acknowledged before the desk has kept it: what could not be kept is answered with 503, so that Slack
delivers it again. What follows an acknowledgement runs in the background.
"""

import asyncio
import hashlib
import time
from dataclasses import replace
from typing import Final

import structlog

from adapters.base import (
    Begin,
    DeliveryError,
    Handled,
    MessageRef,
    Outcome,
    Person,
    Pressed,
)
from adapters.payload import mapping, text
from adapters.slack.app import MESSAGE_SHORTCUT, START_SHORTCUT
from adapters.slack.buttons import PRESS, read_value, write_value
from adapters.slack.deeds import AGAIN, OK, Parts, Reply, build_inbound
from adapters.slack.form import read_values
from adapters.slack.inbound import (
    Body,
    Pressing,
    origin_of_command,
    origin_of_interaction,
    read_pressing,
)
from adapters.slack.places import Spot, is_direct
from adapters.slack.replies import draw_reply
from adapters.slack.sender import Refused
from adapters.slack.views import View, draw_modal, modal_button
from adapters.slack.wording import plain_words, unmarked
from dialogs import views
from dialogs.cards import PERSONAL, Card, Press, Verb
from dialogs.effects import Notice, NoticeKind
from dialogs.presses import reminder_of
from dialogs.texts import Texts, catalogue

log = structlog.stdlib.get_logger(__name__)

# For Slack to open a modal. With the time for a profile it leaves enough of the three seconds, after which trigger and
# acknowledgement are too late, to begin without it.
_MODAL_SECONDS: Final = 1.1
_SORRY_WHILE: Final = 4  # fewer than so many replies are under way


class Front:
    """What people do; every method takes one parsed payload and gives Slack's answer."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    # --- commands and shortcuts -------------------------------------------------------------------------------

    async def command(self, body: Body) -> Reply:
        """`/livewise`, with a training's name or a word of command, or with nothing."""
        installation = await self._parts.find_installation(origin_of_command(body))
        user, channel, trigger = text(body, "user_id"), text(body, "channel_id"), text(body, "trigger_id")
        if installation is None or not user:
            return _not_installed()
        person = await self._parts.people.met(installation.key, user)
        topic = plain_words(text(body, "text"))
        if not topic and await self._opens_form(person, trigger, channel):
            return OK
        inbound = build_inbound("command", trigger, person, Begin(topic=topic), channel)
        handled = await self._parts.desk.handle(inbound)
        if handled.outcome is Outcome.UNAVAILABLE:
            return self._unavailable(handled, text(body, "response_url"))
        return Reply(body=draw_reply(handled.replies, edition=_edition(inbound.id))) if handled.replies else OK

    async def shortcut(self, body: Body) -> Reply:
        """The global shortcut, and the one on a message."""
        installation = await self._parts.find_installation(origin_of_interaction(body))
        user, trigger = text(body, "user", "id"), text(body, "trigger_id")
        if installation is None or not user:
            return self._answer(_told(_notice_not_installed()), text(body, "response_url"))
        person = await self._parts.people.met(installation.key, user)
        match text(body, "callback_id"):
            case callback if callback == MESSAGE_SHORTCUT:
                return await self._plan_message(body, person, trigger)
            case callback if callback == START_SHORTCUT:
                if await self._opens_form(person, trigger, user):
                    return OK
                return self._answer(await self._begin_empty(person, trigger, user))
            case other:
                log.info("unknown shortcut", callback=other[:50])
                return OK

    async def _plan_message(self, body: Body, person: Person, trigger: str) -> Reply:
        """A message as the topic, planned in its thread."""
        channel, ts = text(body, "channel", "id"), text(body, "message", "ts")
        root = "" if is_direct(channel) else text(body, "message", "thread_ts") or ts
        topic = plain_words(unmarked(text(body, "message", "text")))
        inbound = build_inbound("shortcut", trigger, person, Begin(topic=topic), channel, root)
        handled = await self._parts.desk.handle(inbound)
        return self._answer(handled, text(body, "response_url"), text(body, "message", "thread_ts"))

    async def _begin_empty(self, person: Person, trigger: str, channel: str, root: str = "") -> Handled:
        """Begin without a topic, which the first card then asks for."""
        return await self._parts.desk.handle(build_inbound("start", trigger, person, Begin(topic=""), channel, root))

    # --- presses ----------------------------------------------------------------------------------------------

    async def action(self, body: Body) -> Reply:
        """A press of a button, with what stands in the fields of its message."""
        pressing = read_pressing(body, PRESS)
        if pressing is None:
            return OK  # a choice in a field counts when the form is sent
        installation = await self._parts.find_installation(origin_of_interaction(body))
        if installation is None:
            return self._answer(_told(_notice_not_installed()), pressing.response_url, pressing.thread)
        person = await self._parts.people.known(installation.key, pressing.user)
        value = read_value(pressing.value)
        if value.press is not None and value.press.verb is Verb.START:
            return await self._start_pressed(person, pressing)
        if value.press is not None and value.press.verb is Verb.LIST and pressing.in_view:
            self._parts.background.start(self._parts.home.publish(person, skip=_number(value.press)), "home")
            return OK
        deed = Pressed(press=value.press, values=read_values(pressing.state))
        inbound = build_inbound("press", pressing.id, person, deed, pressing.channel, session=value.session)
        slot = "" if value.press is None or pressing.is_ephemeral else reminder_of(value.press)
        if slot and pressing.ts:
            inbound = replace(inbound, slot=slot, message=_message_of(person, pressing))
        handled = await self._parts.desk.handle(inbound)
        if pressing.in_view and handled.outcome is Outcome.ANSWERED and handled.replies:
            self._answer_at_home(person, value.press, handled.replies[0])
            return OK
        # What only this person sees, such as a page of their plans, gives way to the answer.
        outside = value.press is not None and value.press.verb in PERSONAL
        alone = pressing.is_ephemeral or is_direct(pressing.channel)
        return self._answer(handled, pressing.response_url, pressing.thread, instead=alone and outside)

    def _answer_at_home(self, person: Person, press: Press | None, card: Card) -> None:
        """What a press in the Home tab is answered with, which has nowhere else to go; a choice is shown by Home."""
        home = self._parts.home
        if press is not None and press.verb in {Verb.SPEAK, Verb.ADDRESS}:
            self._parts.background.start(home.publish(replace(person, locale=card.locale)), "home")
        else:
            self._parts.background.start(home.show(person, card), "home")

    async def _start_pressed(self, person: Person, pressing: Pressing) -> Reply:
        channel, root = pressing.channel or pressing.user, "" if is_direct(pressing.channel) else pressing.thread
        if await self._opens_form(person, pressing.trigger, channel, root):
            return OK
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
        installation = await self._parts.find_installation(origin_of_interaction(body))
        user = text(body, "user", "id")
        if installation is None or not user:
            return OK
        person = await self._parts.people.met(installation.key, user)
        channel, _, thread = text(body, "view", "private_metadata").partition("/")
        press = read_value(text(body, "view", "callback_id")).press
        deed = Pressed(press=press, values=read_values(mapping(body, "view").get("state")))
        root = "" if is_direct(channel) else thread
        inbound = build_inbound("form", text(body, "view", "id"), person, deed, channel or user, root)
        handled = await self._parts.desk.handle(inbound)
        if handled.outcome is Outcome.UNAVAILABLE:
            return AGAIN  # the form stays open with everything in it
        if handled.outcome is Outcome.ANSWERED and handled.replies:
            # Somebody typed a word of command into the form.
            view = _modal(handled.replies[0], catalogue(person.locale))
            return Reply(body={"response_action": "update", "view": view})
        return OK

    # --- answering --------------------------------------------------------------------------------------------

    def _answer(self, handled: Handled, response_url: str = "", thread: str = "", *, instead: bool = False) -> Reply:
        if handled.outcome is Outcome.UNAVAILABLE:
            return self._unavailable(handled, response_url, thread)
        self._send_replies(handled, response_url, thread, instead=instead)
        return OK

    def put_off(self, body: Body) -> Reply:
        """What could not be kept in time; whose language it was to be answered in is not known."""
        sorry = _told(views.notice_card(Notice(kind=NoticeKind.BUSY), catalogue("")))
        return self._unavailable(sorry, text(body, "response_url"), text(body, "container", "thread_ts"))

    def _unavailable(self, handled: Handled, response_url: str, thread: str = "") -> Reply:
        """Slack may deliver it again; the person hears at once that nothing was changed.

        When that happens to many at once, Slack's own sign that it failed has to do for some of them.
        """
        if self._parts.background.under_way < _SORRY_WHILE:
            self._send_replies(handled, response_url, thread, instead=False)
        return AGAIN

    def _send_replies(self, handled: Handled, response_url: str, thread: str, *, instead: bool) -> None:
        if handled.replies:
            edition = _edition(f"{response_url}/{time.time_ns()}")
            sending = self._parts.replies.send(
                response_url, handled.replies, edition=edition, thread=thread, instead=instead
            )
            self._parts.background.start(sending, "reply")


def _message_of(person: Person, pressing: Pressing) -> MessageRef:
    root = "" if is_direct(pressing.channel) else pressing.thread or pressing.ts
    return Spot(tenant=person.tenant, channel=pressing.channel, ts=pressing.ts, root=root).ref


def _modal(card: Card, texts: Texts, *, memo: str = "") -> View:
    """A modal that comes back with what its button asks for."""
    button = modal_button(card)
    callback = "" if button is None else write_value("", button.press)
    return draw_modal(card, callback=callback, memo=memo, close=texts.chat.close)


def _edition(name: str) -> str:
    return hashlib.blake2b(name.encode(errors="surrogatepass"), digest_size=6).hexdigest()


def _number(press: Press) -> int:
    return int(press.value) if press.value.isdecimal() else 0


def _notice_not_installed() -> Card:
    return views.sentence_card(catalogue("en").chat.not_installed)


def _told(card: Card) -> Handled:
    return Handled(outcome=Outcome.ANSWERED, replies=(card,))


def _not_installed() -> Reply:
    return Reply(body=draw_reply([_notice_not_installed()], edition=_edition("not installed")))
