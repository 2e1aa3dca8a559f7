"""What people write and press at Teams, brought to the desk, and what they are answered.

A press of today's clients is an invoke: it is answered with what the card shows now, or with a sentence; everybody
else's card follows by an update. Words, and presses of older clients, are answered by messages.
"""

import hashlib
import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final
from uuid import uuid4

import structlog

from adapters.background import Background
from adapters.base import Deed, DeliveryError, Desk, DeskUnavailable, Handled, Inbound, Outcome, Person, Pressed, Typed
from adapters.teams.activity import Activity
from adapters.teams.answers import AGAIN, OK, Answer, card_answer, sentence_answer
from adapters.teams.buttons import Value, read_press
from adapters.teams.connector import NotTaken
from adapters.teams.conversations import PLATFORM, Kind, Place, Spot, thread_name
from adapters.teams.form import read_values
from adapters.teams.messages import Messages
from adapters.teams.once import Once
from adapters.teams.payload import data_of, verb_of
from adapters.teams.people import People
from adapters.teams.reply import read_words
from adapters.teams.telling import Telling, patiently
from dialogs import views
from dialogs.cards import PERSONAL, Buttons, Card, CardKind, Verb
from dialogs.effects import Notice, NoticeKind
from dialogs.events import Heard
from dialogs.texts import catalogue

log = structlog.stdlib.get_logger(__name__)

_HELP: Final = "help"  # what is asked for without words
# What a second delivery would do once more; the other presses find that they are answered already.
_DONE_AGAIN: Final = frozenset({Verb.START, Verb.BEGIN, Verb.BOOK, Verb.CALENDAR})
# What is answered in the place of the card that was pressed.


@dataclass(frozen=True, slots=True, kw_only=True)
class Acted:
    """A press, or words that were typed into a card: what the card said, who did it, and what came of it."""

    activity: Activity
    value: Value
    person: Person
    handled: Handled
    identity: str  # the same for a press that comes again

    @property
    def spot(self) -> Spot:
        """The message that was pressed."""
        return Spot(conversation=self.activity.conversation, id=self.activity.reply_to)

    @property
    def has_begun(self) -> bool:
        """Whether a form has begun a plan."""
        is_form = self.value.press is not None and self.value.press.verb is Verb.BEGIN
        return is_form and self.handled.outcome in {Outcome.DONE, Outcome.DUPLICATE}

    @property
    def is_turned(self) -> bool:
        """Whether the card that was pressed is itself an answer, such as a page of somebody's plans."""
        is_answer = self.value.press is not None and self.value.press.verb in PERSONAL
        return is_answer and self.handled.outcome is not Outcome.UNAVAILABLE


class Front:
    """Everything that people do; each method gives Teams's answer."""

    def __init__(
        self,
        *,
        desk: Desk,
        people: People,
        messages: Messages,
        telling: Telling,
        once: Once,
        background: Background,
    ) -> None:
        self._desk = desk
        self._people = people
        self._messages = messages
        self._telling = telling
        self._once = once
        self._background = background

    # --- words ------------------------------------------------------------------------------------------------

    async def wrote(self, activity: Activity) -> Answer:
        """A message: words, or a press of an older client."""
        if verb_of(activity.value):
            return await self._submitted(activity)
        is_addressed = activity.names_bot or activity.conversation.kind is Kind.PERSONAL
        words = activity.words or (_HELP if is_addressed else "")
        if not words:
            return OK
        person = await self._people.meet(activity.tenant, activity.sender)
        deed = Typed(text=words, heard=Heard.ADDRESSED if is_addressed else Heard.OVERHEARD)
        identity = f"message/{activity.conversation.id}/{activity.id or uuid4().hex}"
        inbound = _inbound(activity, person, deed, identity)
        handled = await self._answer_for_all(inbound, activity) or await self._desk.handle(inbound)
        if handled.replies:
            self._background.start(self._tell_once(activity, person, handled, identity), "answer")
        return AGAIN if handled.outcome is Outcome.UNAVAILABLE else OK

    async def _answer_for_all(self, inbound: Inbound, activity: Activity) -> Handled | None:
        """What comes of words that plainly answer the plan which a group chat answers together; None of any others."""
        if activity.conversation.kind is not Kind.GROUP or not isinstance(inbound.deed, Typed):
            return None
        try:
            if await self._desk.is_known(inbound.thread):
                return None  # somebody who has a plan there answers their own
            shared = await self._desk.find(thread_name(activity.conversation, ""), inbound.person)
        except DeskUnavailable:
            return None  # the desk says so itself
        if shared is None:
            return None
        overheard = replace(inbound, session=shared.id, deed=replace(inbound.deed, heard=Heard.OVERHEARD))
        handled = await self._desk.handle(overheard)
        return None if handled.outcome is Outcome.ANSWERED else handled

    async def _tell_once(self, activity: Activity, person: Person, handled: Handled, identity: str) -> None:
        try:
            if not await self._once.is_first(f"{activity.tenant}/{identity}"):
                return  # delivered once more, although it was answered
        except DeskUnavailable:
            pass  # better twice than never
        await self._telling.tell(activity, person, handled.replies)

    # --- presses ----------------------------------------------------------------------------------------------

    async def pressed(self, activity: Activity) -> Answer:
        """An invoke of a card's action."""
        try:
            acted = await self._act(activity)
        except DeskUnavailable:
            return sentence_answer([_busy(activity)])
        if acted.has_begun:
            return card_answer(self._close_form(acted), activity.conversation)
        if acted.handled.replies:
            return self._answer_replies(acted)
        card = acted.handled.card
        if card is not None:
            if card.kind is CardKind.CLOSED:
                self._set_right(acted.spot, card)  # a message whose answer was lost, and which nobody knew of
            return card_answer(card, activity.conversation)
        return _taken(acted)

    async def _submitted(self, activity: Activity) -> Answer:
        """The same from a client that knows no answers: the card changes for everybody, sentences are messages."""
        try:
            acted = await self._act(activity)
        except DeskUnavailable:
            return AGAIN
        if acted.has_begun:
            self._close_form(acted)
        elif acted.is_turned:
            self._refresh(acted.spot, acted.handled.replies)
        elif acted.handled.replies:
            self._tell(acted)
        return AGAIN if acted.handled.outcome is Outcome.UNAVAILABLE else OK

    async def _act(self, activity: Activity) -> Acted:
        person = await self._people.meet(activity.tenant, activity.sender)
        value, words = read_press(activity.value), read_words(activity.value)
        deed: Deed = (
            Pressed(press=value.press, values=read_values(activity.value))
            if words is None
            else Typed(text=words, heard=Heard.ENTERED)
        )
        identity, earlier = activity.id or uuid4().hex, None
        if words is not None or (value.press is not None and value.press.verb in _DONE_AGAIN):
            earlier = await self._once.earlier(_fingerprint(activity), identity)
        # Teams says nowhere that ids of presses are unique beyond their conversation.
        identity = f"press/{activity.conversation.id}/{earlier or identity}"
        inbound = _inbound(activity, person, deed, identity, session=value.session, slot=value.slot)
        if value.press is not None and value.press.verb is Verb.START:
            handled = Handled(outcome=Outcome.ANSWERED)
            if earlier is None:
                await self._offer_form(activity, person)
        else:
            handled = await self._desk.handle(inbound)
        return Acted(activity=activity, value=value, person=person, handled=handled, identity=identity)

    async def _offer_form(self, activity: Activity, person: Person) -> None:
        """Ask for the training's name, and for the answers at once by those who prefer that."""
        form = views.start_form(catalogue(person.locale))
        there = activity.conversation
        if there.kind is Kind.CHANNEL and await self._is_taken(activity):
            activity = replace(activity, conversation=replace(there, root=""))
        self._background.start(self._telling.tell(activity, person, [form]), "start form")

    async def _is_taken(self, activity: Activity) -> bool:
        """Whether a channel's thread is nowhere to begin: a plan's, or that of a card for whoever wants to begin."""
        there = activity.conversation
        try:
            return activity.reply_to == there.root or await self._desk.is_known(thread_name(there, ""))
        except DeskUnavailable:
            return True

    def _close_form(self, acted: Acted) -> Card:
        """What is left of a form that began a plan."""
        replies = acted.handled.replies
        card = replies[0] if replies else views.sentence_card(catalogue(acted.person.locale).chat.began)
        closed = _spoken(card, acted.person)
        self._refresh(acted.spot, [closed])
        return closed

    def _answer_replies(self, acted: Acted) -> Answer:
        replies = [_spoken(card, acted.person) for card in acted.handled.replies]
        if acted.is_turned:
            self._refresh(acted.spot, replies)
            return card_answer(replies[0], acted.activity.conversation)
        if any(isinstance(block, Buttons) for card in replies for block in card.blocks):
            # More than a sentence can say, and perhaps for one person alone.
            self._tell(acted)
            return _taken(acted)
        if acted.handled.card is not None and acted.handled.outcome is not Outcome.DONE:
            self._set_right(acted.spot, acted.handled.card)
        return sentence_answer(replies)

    def _tell(self, acted: Acted) -> None:
        telling = self._tell_once(acted.activity, acted.person, acted.handled, acted.identity)
        self._background.start(telling, "answer")

    def _set_right(self, spot: Spot, card: Card) -> None:
        """Show this in a message for everybody, unless we know what it shows by then: that is newer, or the same."""

        async def set_right() -> None:
            if not self._messages.knows(spot):
                await self._messages.repeat(spot, [card])

        if not self._messages.knows(spot):
            self._start(set_right, spot)

    def _refresh(self, spot: Spot, cards: Sequence[Card]) -> None:
        """Show this in a message for everybody, soon; if it fails, whoever pressed sees it all the same."""
        self._start(lambda: self._messages.repeat(spot, cards), spot)

    def _start(self, work: Callable[[], Awaitable[None]], spot: Spot) -> None:
        async def refresh() -> None:
            try:
                await patiently(work)
            except (DeliveryError, NotTaken) as error:
                log.info("card not refreshed", tenant=spot.conversation.tenant, error=str(error))

        self._background.start(refresh(), "refresh")


def _taken(acted: Acted) -> Answer:
    chat = catalogue(acted.person.locale).chat
    has_asked = acted.value.press is not None and acted.value.press.verb is Verb.START
    return sentence_answer([_spoken(views.sentence_card(chat.form_sent if has_asked else chat.taken), acted.person)])


def _inbound(
    activity: Activity, person: Person, deed: Deed, identity: str, *, session: str = "", slot: str = ""
) -> Inbound:
    place = Place(conversation=activity.conversation, person=person.id, account=activity.sender.account)
    return Inbound(
        id=f"{PLATFORM}/{activity.tenant}/{identity}",
        person=person,
        address=place.address,
        deed=deed,
        session=session,
        slot=slot,
        message=Spot(conversation=activity.conversation, id=activity.reply_to).ref if slot else None,
        thread=thread_name(activity.conversation, person.id),
    )


def _fingerprint(activity: Activity) -> str:
    """The same for each delivery of one press, whatever its id."""
    said = json.dumps(data_of(activity.value), sort_keys=True, default=str)
    named = f"{activity.conversation.threaded_id}\n{activity.reply_to}\n{activity.sender.account}\n{said}"
    return hashlib.blake2b(named.encode(errors="surrogatepass"), digest_size=16).hexdigest()


def _spoken(card: Card, person: Person) -> Card:
    return replace(card, locale=person.locale or "en")


def _busy(activity: Activity) -> Card:
    return views.notice_card(Notice(kind=NoticeKind.BUSY), catalogue(activity.sender.locale))
