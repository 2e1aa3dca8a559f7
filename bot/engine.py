"""One delivery from a platform, from the moment it is parsed to the moment it may be acknowledged.

The engine reads the session, lets `step` judge the event, and commits session, "seen" mark and lasting effects
in one call. Only then is anything shown. A commit that lost a race is judged again on the fresh session, so
nothing is decided on old knowledge; a delivery seen before is answered, never applied again.
"""

import asyncio
import contextlib
import hashlib
import random
from base64 import b32encode
from collections.abc import AsyncGenerator, Callable, Generator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Final, TypedDict
from weakref import WeakValueDictionary

import structlog
from structlog.contextvars import bound_contextvars

from adapters.base import (
    Adapter,
    Address,
    Begin,
    Choices,
    DeskUnavailable,
    File,
    Handled,
    Inbound,
    Outcome,
    Person,
    Plans,
    Pressed,
    Typed,
    address_of,
    place_of,
)
from bot.calendar_file import calendar_file
from bot.delivery import LEASE_SECONDS, Delivery, Taken, closed_card, shown_card
from bot.spoken_choice import read_choice
from bot.store import Change, Commit, Rescheduled, Store, Stored, StoreUnavailable, Work
from dialogs import effects, events, understand, views, zones
from dialogs.cards import PERSONAL, Card, Press, Verb
from dialogs.document import NewerDocument, UnreadableDocument, from_json, to_json
from dialogs.effects import Notice, NoticeKind, Whisper
from dialogs.events import Event, Heard
from dialogs.grid import Option, Question
from dialogs.itinerary import is_on, next_wake
from dialogs.locales import language_of
from dialogs.machine import step
from dialogs.presses import event_of
from dialogs.reminders import number_in
from dialogs.session import Access, Session, planned
from dialogs.start_form import TOPIC, read_answers
from dialogs.texts import CATALOGUES, catalogue
from dialogs.texts import Address as Manner
from dialogs.turn import Turn
from dialogs.understand import Command

log = structlog.stdlib.get_logger(__name__)

_ATTEMPTS: Final = 5  # commits tried while others keep changing the same session
_TYPED_LIMIT: Final = 50_000  # characters of one message that are looked at
_CONFLICT_PAUSE: Final = 0.02  # seconds, at most, after the first conflict
_LISTED: Final = 50  # sessions of a person at once
_LISTED_ON_A_CARD: Final = 10  # in "my plans"
_MOST_OWNED: Final = 10_000  # sessions counted before they are erased
_ID_CHARACTERS: Final = 26  # base32 of 128 bits

LONGEST_PLAN: Final = timedelta(days=4 * 366)  # from a start to the last step of a plan three years ahead
# After the last day of a plan: what is to be done on it can be reminded of for so long.
_AFTERTHOUGHT: Final = timedelta(days=30)
_FREE_TRIES: Final = 3  # of a reminder; after them it waits longer each time
_LONGEST_PAUSE: Final = timedelta(hours=6)
_UNREADABLE_WAIT: Final = timedelta(minutes=5)
_DESK_COMMANDS: Final = (Command.HELP, Command.LIST, Command.FORGET, Command.LANGUAGE, Command.NEW)


class Engine:
    """The desk every adapter brings its deliveries to."""

    def __init__(
        self,
        *,
        store: Store,
        delivery: Delivery,
        adapters: Sequence[Adapter],
        choices: Choices,
        clock: Callable[[], datetime],
        retention: timedelta,
        grace: timedelta,
        judge: Callable[[Session, Event], Turn] = step,
    ) -> None:
        self._store = store
        self._delivery = delivery
        self._adapters = adapters
        self._choices = choices
        self._clock = clock
        self._retention = retention
        self._grace = grace
        self._judge = judge
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        delivery.report_to(self)

    async def handle(self, inbound: Inbound) -> Handled:
        """Take one delivery; UNAVAILABLE when the store could not keep it, and then nothing has changed."""
        try:
            inbound = await self._heeded(inbound)
            handled = await self._route(inbound)
        except (StoreUnavailable, DeskUnavailable) as error:
            log.warning("store unavailable", event_id=inbound.id, platform=inbound.address.platform, error=str(error))
            handled = _reply(inbound, NoticeKind.BUSY, outcome=Outcome.UNAVAILABLE)
        if not handled.replies:
            return handled
        locale = inbound.person.locale or "en"
        return replace(handled, replies=tuple(replace(card, locale=locale) for card in handled.replies))

    async def plans(self, person: Person, *, skip: int = 0, limit: int = _LISTED) -> Plans:
        """A page of the person's own sessions; documents this version cannot read are left out."""
        with _looking_up():
            names = await self._store.sessions_of(person.tenant, person.id, limit=skip + limit + 1)
            sessions = await asyncio.gather(*map(self._readable, names[skip : skip + limit]))
        return Plans(
            sessions=tuple((address_of(each), each) for each in sessions if each is not None and _owns(each, person)),
            skipped=skip,
            more=skip + limit if len(names) > skip + limit else 0,
        )

    async def find(self, thread: str, person: Person) -> Session | None:
        """The thread's session, where this person owns it or it is open to all of the tenant."""
        with _looking_up():
            name = await self._store.bound(thread)
            session = None if name is None else await self._readable(name)
        return session if session is not None and _may_see(session, person) else None

    async def is_known(self, thread: str) -> bool:
        """Whether a thread leads to a session, whoever may see it."""
        with _looking_up():
            return await self._store.bound(thread) is not None

    async def calendar(self, thread: str, person: Person) -> File | None:
        """The thread's plan as a calendar file."""
        session = await self.find(thread, person)
        return None if session is None else calendar_file(session, catalogue(session.locale))

    async def leave(self, tenant: str, until: Callable[[Address | None], datetime | None]) -> None:
        """Erase a tenant's sessions that were begun until we were removed from their place."""
        erased = 0
        with _looking_up():
            async for name in self._store.sessions_in(tenant):
                session = await self._readable(name)
                if _has_left(session, until):
                    await self._store.erase(name)
                    erased += 1
        log.info("sessions erased", tenant=tenant, sessions=erased)

    async def forget(self, person: Person) -> None:
        """Erase everything that is kept about a person; StoreUnavailable, DeskUnavailable, and then not all of it."""
        await self._erase_sessions(person)
        for adapter in self._adapters:
            await adapter.forget(person)
        await self._choices.forget(person)
        await self._erase_sessions(person)  # what was started in the meantime

    # --- what no person does ----------------------------------------------------------------------------------

    async def remind(self, session: str) -> None:
        """Look at a session whose reminder is due, and wait until what is to be sent now was tried; StoreUnavailable.

        A session that ends whoever handles it is tried ever more rarely: its next wake is noted before each try.
        """
        tries = await self._store.attempt(session)
        if tries > _FREE_TRIES:
            log.error("reminder keeps failing", session=session, tries=tries)
            await self._store.put_off(session, until=self._clock() + _pause_after(tries))
        if tries == 0:
            return
        due = await self._record(session, lambda reminded, at: events.Reminded(**_by_nobody(reminded, at)))
        if due is not None:
            await self._delivery.perform(session, due.session.tenant)

    async def record(self, session: str, make: Callable[[Session, datetime], Event]) -> None:
        """Take an event that delivery met with; StoreUnavailable."""
        turn = await self._record(session, make)
        if turn is not None:
            self._delivery.wake(session, turn.session.tenant)

    async def _record(self, name: str, make: Callable[[Session, datetime], Event]) -> Turn | None:
        """The turn that an event of nobody's made of a session; None when it changed nothing."""
        async with self._alone_with(name):
            for attempt in range(_ATTEMPTS):
                stored = await self._store.load(name)
                session = None if stored is None else self._read(name, stored)
                if stored is None or session is None:
                    await self._store.put_off(name, until=self._clock() + _UNREADABLE_WAIT)
                    return None
                turn = self._judge(session, event := make(session, self._clock()))
                if await self._keep_record(turn, session, stored, event):
                    return turn if turn.session != session or _lasting(turn) else None
                await asyncio.sleep(random.uniform(0, _CONFLICT_PAUSE * (attempt + 1)))  # noqa: S311 - no secret
        return None  # it is still due, and comes again

    async def _keep_record(self, turn: Turn, session: Session, stored: Stored, event: Event) -> bool:
        """Whether the turn stands in the store; not when another one has changed the session in between."""
        if turn.session == session and not _lasting(turn):
            due = next_wake(session, event.at)
            return await self._store.reschedule(session.id, base=stored.revision, due=due) is Rescheduled.DONE
        seen = f"{event.id}:{stored.revision}"
        change = self._change(turn, base=stored.revision, seen=seen, at=event.at)
        if await self._store.commit(**change) is Commit.CONFLICT:
            return False
        _log_turn(event, session.id, stored.revision + 1, address_of(session).platform)
        return True

    def _read(self, name: str, stored: Stored) -> Session | None:
        try:
            return from_json(stored.document)
        except NewerDocument:
            return None  # a newer Livewise beside us wrote it and looks after it
        except UnreadableDocument:
            log.error("session unreadable", session=name, revision=stored.revision)
            return None

    # --- which way a delivery goes ----------------------------------------------------------------------------

    async def _heeded(self, inbound: Inbound) -> Inbound:
        """The delivery with a choice of how to be spoken to carried out: it holds for its own answer, too."""
        match inbound.deed:
            case Pressed(press=Press(verb=Verb.SPEAK, value=language)) if language in {"", *CATALOGUES}:
                await self._choices.choose(inbound.person, language)
            case Pressed(press=Press(verb=Verb.ADDRESS, value=form)) if form in set(map(str, Manner)):
                await self._choices.address(inbound.person, Manner(form))
            case Begin(topic=words) | Typed(text=words, heard=Heard.ADDRESSED | Heard.ENTERED):
                press = read_choice(words, inbound.person.locale)
                if press is None:
                    return inbound
                return await self._heeded(replace(inbound, deed=Pressed(press=press)))
            case _:
                return inbound
        return replace(inbound, person=await self._choices.spoken(inbound.person))

    async def _route(self, inbound: Inbound) -> Handled:
        match inbound.deed:
            case Begin(topic=topic):
                return await self._begin(inbound, topic)
            case Typed(text=text, heard=Heard.OVERHEARD):
                return await self._overheard(inbound, text[:_TYPED_LIMIT])
            case Typed(text=text, heard=heard):
                return await self._typed(inbound, text[:_TYPED_LIMIT], heard)
            case Pressed(press=press, values=values):
                return await self._pressed(inbound, press, values)

    async def _pressed(self, inbound: Inbound, press: Press | None, values: Mapping[str, str]) -> Handled:
        if press is None:
            return _reply(inbound, NoticeKind.UNKNOWN_PRESS)
        if press.verb is Verb.START:
            return await self._begin(inbound, "")
        if press.verb is Verb.BEGIN:
            return await self._begin(inbound, values.get(TOPIC, ""), read_answers(values))
        if press.verb in PERSONAL:
            return await self._personal(inbound, press)
        make = partial(event_of, press, delivery=inbound.id, actor=inbound.person.id, values=values)
        return await self._turn(inbound, await self._session_of(inbound), lambda at: make(at=at))

    async def _begin(self, inbound: Inbound, topic: str, answers: Mapping[Question, Option] | None = None) -> Handled:
        command = understand.read_command(topic, language_of(inbound.person.locale))
        if command in _DESK_COMMANDS:
            return await self._desk_command(inbound, command)
        if not any(map(str.isalnum, topic)):
            topic = ""  # a question mark or a picture names no training
        name = _session_id(inbound)
        if inbound.thread and not await self._may_begin_in(inbound):
            return _reply(inbound, NoticeKind.NOT_YOURS)
        make = partial(
            events.Started,
            id=inbound.id,
            actor=inbound.person.id,
            topic=topic[:_TYPED_LIMIT],
            answers=answers or {},
        )
        handled = await self._turn(inbound, name, lambda at: make(at=at))
        # Not for a late second delivery: another session may have been started in the thread since.
        if inbound.thread and handled.outcome is Outcome.DONE:
            # Without it words have to wait until the first message is posted, which leads here as well.
            with contextlib.suppress(StoreUnavailable):
                await self._store.bind(inbound.thread, name, keep=self._retention + LONGEST_PLAN)
        return handled

    async def _may_begin_in(self, inbound: Inbound) -> bool:
        """Whether the thread is free, or its session this person's own; nobody takes over another's thread."""
        there = await self._store.bound(inbound.thread)
        session = None if there is None else await self._readable(there)
        return session is None or _owns(session, inbound.person)

    async def _typed(self, inbound: Inbound, text: str, heard: Heard) -> Handled:
        command = understand.read_command(text, language_of(inbound.person.locale))
        if command in _DESK_COMMANDS:
            return await self._desk_command(inbound, command)
        name = await self._session_of(inbound)
        # A thread outlives its session.
        if name is None or (not inbound.session and await self._store.load(name) is None):
            return await self._begin(inbound, text)
        make = partial(events.Said, id=inbound.id, actor=inbound.person.id, text=text, heard=heard)
        return await self._turn(inbound, name, lambda at: make(at=at))

    async def _overheard(self, inbound: Inbound, text: str) -> Handled:
        """What people say to each other in a session's thread: no command, no start, no answer but to an answer."""
        name = await self._session_of(inbound)
        if name is None:
            return Handled(outcome=Outcome.ANSWERED)
        make = partial(events.Said, id=inbound.id, actor=inbound.person.id, text=text, heard=Heard.OVERHEARD)
        handled = await self._turn(inbound, name, lambda at: make(at=at))
        return handled if handled.outcome is Outcome.DONE else replace(handled, replies=())

    async def _session_of(self, inbound: Inbound) -> str | None:
        """What the card says, else what the thread leads to."""
        if inbound.session:
            return inbound.session
        return await self._store.bound(inbound.thread) if inbound.thread else None

    async def _desk_command(self, inbound: Inbound, command: Command | None) -> Handled:
        texts = catalogue(inbound.person.locale)
        if command is Command.HELP:
            return Handled(outcome=Outcome.ANSWERED, replies=(views.help_card(texts),))
        if command is Command.NEW:
            return Handled(outcome=Outcome.ANSWERED, replies=(views.new_card(texts),))
        if command is Command.LANGUAGE:
            return Handled(outcome=Outcome.ANSWERED, replies=(views.settings_card(texts),))
        if command is Command.FORGET:
            names = await self._store.sessions_of(inbound.person.tenant, inbound.person.id, limit=_MOST_OWNED)
            return Handled(outcome=Outcome.ANSWERED, replies=(views.forget_card(len(names), texts),))
        return await self._list(inbound)

    async def _personal(self, inbound: Inbound, press: Press) -> Handled:
        if press.verb is Verb.LIST:
            return await self._list(inbound, skip=int(press.value) if press.value.isdecimal() else 0)
        if press.verb is Verb.FORGET:
            return await self._forget(inbound)
        return await self._desk_command(inbound, Command.LANGUAGE)  # with the choice carried out that it may be

    async def _list(self, inbound: Inbound, *, skip: int = 0) -> Handled:
        page = await self.plans(inbound.person, skip=skip, limit=_LISTED_ON_A_CARD)
        sessions = [session for _, session in page.sessions]
        card = views.list_card(sessions, catalogue(inbound.person.locale), skipped=skip, more=page.more)
        return Handled(outcome=Outcome.ANSWERED, replies=(card,))

    async def _forget(self, inbound: Inbound) -> Handled:
        await self.forget(inbound.person)
        log.info("person forgotten", event_id=inbound.id, platform=inbound.address.platform)
        return _reply(inbound, NoticeKind.FORGOTTEN)

    async def _erase_sessions(self, person: Person) -> None:
        while names := await self._store.sessions_of(person.tenant, person.id, limit=_LISTED):
            for name in names:
                await self._store.erase(name)

    # --- one turn ---------------------------------------------------------------------------------------------

    async def _turn(self, inbound: Inbound, name: str | None, make: Callable[[datetime], Event | None]) -> Handled:
        if name is None:
            return _reply(inbound, NoticeKind.GONE)
        async with self._alone_with(name):
            for attempt in range(_ATTEMPTS):
                handled = await self._try_turn(inbound, name, make)
                if handled is not None:
                    return handled
                await asyncio.sleep(random.uniform(0, _CONFLICT_PAUSE * (attempt + 1)))  # noqa: S311 - no secret
        log.warning("gave up after conflicts", event_id=inbound.id, session=name)
        return _reply(inbound, NoticeKind.BUSY, outcome=Outcome.UNAVAILABLE)

    @contextlib.asynccontextmanager
    async def _alone_with(self, session: str) -> AsyncGenerator[None]:
        """One turn of a session after the other in this process, so that only others are raced with; logged as its."""
        async with self._turns.setdefault(session, asyncio.Lock()):
            with bound_contextvars(session=session):
                yield

    async def _try_turn(self, inbound: Inbound, name: str, make: Callable[[datetime], Event | None]) -> Handled | None:
        """Judge and commit once; None when another delivery changed the session in between."""
        now = self._clock()
        event = make(now)
        if event is None:
            return _reply(inbound, NoticeKind.UNKNOWN_PRESS)
        stored = await self._store.load(name, slot=inbound.slot)
        session = _session(inbound, name, stored, event)
        if isinstance(session, NoticeKind):
            return _reply(inbound, session)
        turn = self._judge(session, event)
        if turn.session == session and not _lasting(turn):
            return await self._only_tell(inbound, name, turn, stored)
        revision = 0 if stored is None else stored.revision
        if unnoted := _unnoted_reminder(inbound, session, stored):
            # Before the commit, after which whoever sends it might find that it is not wanted any more.
            await self._store.settle(name, done=(), refs=unnoted)
        change = self._change(turn, base=revision, seen=inbound.id, at=now)
        committed: Commit | Work
        if is_on(session) and not is_on(turn.session):
            committed = await self._store.commit(**change)
            # Whoever stops is told so only when nothing more can come.
            if committed is Commit.DONE:
                await self._delivery.let_finish(name)
        else:
            committed = await self._store.commit_and_take(holder=self._delivery.holder, seconds=LEASE_SECONDS, **change)
        match committed:
            case Commit.CONFLICT:
                return None
            case Commit.DUPLICATE:
                return Handled(outcome=Outcome.DUPLICATE, session=name, card=_card_for(inbound, session, stored))
            case Commit.DONE | Work():
                _log_turn(event, name, revision + 1, inbound.address.platform)
                taken = Taken(work=committed, session=turn.session) if isinstance(committed, Work) else None
                self._delivery.wake(name, turn.session.tenant, taken)
                replies, card = _replies(inbound, turn), _card_for(inbound, turn.session, stored)
                return Handled(outcome=Outcome.DONE, session=name, replies=replies, card=card)

    def _change(self, turn: Turn, *, base: int, seen: str, at: datetime) -> Change:
        session = turn.session
        return Change(
            session=session.id,
            base=base,
            document=to_json(session),
            seen=seen,
            effects=[effects.to_json(effect) for effect in _lasting(turn)],
            tenant=session.tenant,
            owner=session.owner,
            at=at,
            keep=self._keep(session, at),
            grace=self._grace,
            due=next_wake(session, at),
        )

    async def _only_tell(self, inbound: Inbound, name: str, turn: Turn, stored: Stored | None) -> Handled:
        """The answer to a turn that changes nothing and shows nothing to everybody."""
        replies, card = _replies(inbound, turn), _card_for(inbound, turn.session, stored)
        if replies and await self._store.has_seen(name, inbound.id):
            # A second delivery of what was done long ago; what there is to say now is not meant for it.
            return Handled(outcome=Outcome.DUPLICATE, session=name, card=card)
        return Handled(outcome=Outcome.ANSWERED, session=name, replies=replies, card=card)

    def _keep(self, session: Session, now: datetime) -> timedelta:
        """Until the plan is over, and the retention after that."""
        plan = planned(session)
        if plan is None:
            return self._retention
        last = max(step.due or step.opens for step in plan.steps)
        return max(timedelta(0), last - now.date() + _AFTERTHOUGHT) + self._retention

    async def _readable(self, name: str) -> Session | None:
        stored = await self._store.load(name)
        if stored is None:
            return None
        try:
            return from_json(stored.document)
        except (NewerDocument, UnreadableDocument):
            return None


@contextlib.contextmanager
def _looking_up() -> Generator[None]:
    try:
        yield
    except StoreUnavailable as error:
        raise DeskUnavailable from error


def _session(inbound: Inbound, name: str, stored: Stored | None, event: Event) -> Session | NoticeKind:
    """The session an event meets, or why it meets none."""
    if stored is None:
        if not isinstance(event, events.Started):
            return NoticeKind.GONE
        return _blank(inbound, name, event.at)
    try:
        session = from_json(stored.document)
    except NewerDocument:
        return NoticeKind.NEWER
    except UnreadableDocument:
        log.error("session unreadable", session=name, revision=stored.revision)
        return NoticeKind.UNREADABLE
    # The answer is the same as for a session that is not there: another tenant's must not even show.
    return session if session.tenant == inbound.person.tenant else NoticeKind.GONE


def _card_for(inbound: Inbound, session: Session, stored: Stored | None) -> Card | None:
    """What the message that was pressed shows now; a start has none yet."""
    try:
        slot = effects.known_slot(inbound.slot)
    except ValueError:
        return None
    if stored is None:
        return None
    stands_there = inbound.message is not None and inbound.message.ref == stored.ref
    if not stands_there and not _may_see(session, inbound.person):
        return None  # which session and which of its messages it is only a client says
    if inbound.message is not None and stored.ref not in {"", inbound.message.ref}:
        return closed_card(session)
    return shown_card(session, slot)


def _unnoted_reminder(inbound: Inbound, session: Session, stored: Stored | None) -> dict[str, str]:
    """The reminder that was pressed, by its slot, where nobody has noted it: its sender died, or heard no answer."""
    number = number_in(inbound.slot)
    if stored is None or stored.ref or inbound.message is None or number is None or session.reminders is None:
        return {}
    if session.reminders.message(number) is None or not _may_see(session, inbound.person):
        return {}
    return {inbound.slot: inbound.message.ref}


def _lasting(turn: Turn) -> list[effects.Lasting]:
    return [effect for effect in turn.effects if not isinstance(effect, Whisper)]


class _Envelope(TypedDict):
    id: str
    at: datetime
    actor: str


def _by_nobody(session: Session, at: datetime) -> _Envelope:
    """What an event carries that no person caused: it counts as the owner's."""
    return _Envelope(id=f"livewise:{session.id}", at=at, actor=session.owner)


def _pause_after(tries: int) -> timedelta:
    return min(timedelta(minutes=2.0 ** min(tries - _FREE_TRIES, 20)), _LONGEST_PAUSE)


def _has_left(session: Session | None, until: Callable[[Address | None], datetime | None]) -> bool:
    left = until(None if session is None else address_of(session))
    return left is not None and (session is None or session.created_at <= left)


def _replies(inbound: Inbound, turn: Turn) -> tuple[Card, ...]:
    """What the acting person alone is told."""
    texts = catalogue(inbound.person.locale)
    return tuple(views.notice_card(effect.notice, texts) for effect in turn.effects if isinstance(effect, Whisper))


def _log_turn(event: Event, session: str, revision: int, platform: str) -> None:
    log.info(
        "turn",
        event_id=event.id,
        event_kind=type(event).__name__,
        session=session,
        revision=revision,
        platform=platform,
    )


def _blank(inbound: Inbound, name: str, now: datetime) -> Session:
    return Session(
        id=name,
        tenant=inbound.person.tenant,
        owner=inbound.person.id,
        place=place_of(inbound.address),
        created_at=now,
        changed_at=now,
        locale=inbound.person.locale or "en",
        zone=zones.find_zone(inbound.person.zone) or "",
    )


def _session_id(inbound: Inbound) -> str:
    """A second delivery of the same start finds the session the first one made."""
    digest = hashlib.blake2b(inbound.id.encode(errors="surrogatepass"), digest_size=16).digest()
    return b32encode(digest).decode().lower()[:_ID_CHARACTERS]


def _owns(session: Session, person: Person) -> bool:
    return session.tenant == person.tenant and session.owner == person.id


def _may_see(session: Session, person: Person) -> bool:
    return _owns(session, person) or (session.tenant == person.tenant and session.access is Access.ALL)


def _reply(inbound: Inbound, kind: NoticeKind, outcome: Outcome = Outcome.ANSWERED) -> Handled:
    card: Card = views.notice_card(Notice(kind=kind), catalogue(inbound.person.locale))
    return Handled(outcome=outcome, replies=(card,))
