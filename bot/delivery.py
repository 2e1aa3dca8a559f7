"""Shows what was committed: performs a session's pending effects, in order, until none is left.

Delivery is at least once. The process that committed starts at once; after a crash any process picks up what is
older than a few seconds. A lease keeps it to one process per session. Every card is rendered from the session as
it is now, so effects that pile up on one slot (fast presses) become one message.
"""

import asyncio
import contextlib
import secrets
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Protocol

import structlog
from cachetools import LRUCache
from structlog.contextvars import bind_contextvars

from adapters.base import Adapter, DeliveryError, Lost, MessageRef, Readers, address_of
from bot.calendar_file import calendar_file
from bot.store import Lease, Left, Pending, Store, StoreUnavailable, Work
from bot.turnstile import Turnstile
from dialogs import effects, views
from dialogs.cards import Card
from dialogs.document import NewerDocument, UnreadableDocument, from_json
from dialogs.effects import Attach, Lasting, Place, Refresh, Show, Slot
from dialogs.events import Event, PlaceLost, Withdrawn
from dialogs.itinerary import is_fit
from dialogs.reminders import State, number_in
from dialogs.session import Session
from dialogs.texts import catalogue

log = structlog.stdlib.get_logger(__name__)

LEASE_SECONDS: Final = 5.0  # after which another process takes over from one that died
_LEASE_RETRY_SECONDS: Final = 0.1
_LEASE_PATIENCE: Final = 20  # tries: another process that is just finishing needs milliseconds
_ON_ITS_WAY_SECONDS: Final = 1.5  # a press has to be answered within 3
_SWEEP_SECONDS: Final = 1.0
_SWEEP_BUSY_SECONDS: Final = 0.1
_SWEEP_PAGE: Final = 100
_SWEEP_PAST: Final = 2_000  # sessions under way here, at most, that a sweep looks past
_AT_ONCE: Final = 64  # sessions; each has at most one call to a platform under way
_AT_ONCE_OF_ONE: Final = 32  # of a tenant: where one answers slowly, others must not wait for it
_TENANTS: Final = 20_000  # sessions whose tenant is remembered
_ODD_FAILURES: Final = 5  # times an effect may fail for no known reason before it is given up
_ODD_WAIT: Final = timedelta(seconds=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What there is to do for a session that was committed just now, the lease being ours."""

    work: Work
    session: Session  # as the work's document has it


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What is left to do for one slot (or one file), and the pending effects that it settles."""

    effect: Lasting
    settles: tuple[str, ...]


def coalesce(pending: Sequence[tuple[str, Lasting]]) -> tuple[Task, ...]:
    """One task per slot in the order of the last wish for it, and every file by itself.

    Showing outweighs refreshing, and below outweighs in place: the person who typed must get an answer there.
    """
    tasks: dict[str, Task] = {}
    for effect_id, effect in pending:
        name = effect_id if isinstance(effect, Attach) else effect.slot
        earlier = tasks.pop(name, None)
        if earlier is None:
            tasks[name] = Task(effect=effect, settles=(effect_id,))
        else:
            stronger = max(earlier.effect, effect, key=_strength)
            tasks[name] = Task(effect=stronger, settles=(*earlier.settles, effect_id))
    return tuple(tasks.values())


def _strength(effect: Lasting) -> int:
    match effect:
        case Refresh():
            return 0
        case Show(place=Place.IN_PLACE):
            return 1
        case Show() | Attach():
            return 2


class After(StrEnum):
    """How a delivery goes on after a task."""

    AGAIN = "again"  # there may be more
    ENOUGH = "enough"  # nothing more can be done now
    RELEASED = "released"  # nothing is left, and the lease is given up


def _first(tasks: Sequence[Task], refs: Mapping[str, str]) -> Task:
    """The first task, and with it what need not be performed: refreshing what is not on screen."""
    idle = [task for task in tasks if isinstance(task.effect, Refresh) and task.effect.slot not in refs]
    first = next((task for task in tasks if task not in idle), idle[0] if idle else tasks[0])
    settled = (*first.settles, *(name for task in idle if task is not first for name in task.settles))
    return replace(first, settles=settled)


class Ledger(Protocol):
    """Where what delivery met with becomes an event of the session."""

    async def record(self, session: str, make: Callable[[Session, datetime], Event]) -> None:
        """Take the event that `make` makes of the session as it is; StoreUnavailable."""
        ...


def _nobody_is_told(_: Session, __: str) -> None:
    pass


class Delivery:
    """Performs pending effects; `wake` for one session at once, `run` for what was left behind."""

    def __init__(
        self,
        *,
        store: Store,
        adapters: Sequence[Adapter],
        clock: Callable[[], datetime],
        thread_keep: timedelta,
        shown: Callable[[Session, str], None] = _nobody_is_told,
    ) -> None:
        self._store = store
        self._adapters: Mapping[str, Adapter] = {adapter.name: adapter for adapter in adapters}
        self._clock = clock
        self._thread_keep = thread_keep
        self._shown = shown  # is told of each slot of a session that is shown for the first time
        self.holder: Final = secrets.token_hex(8)  # who we are in leases
        self._running: dict[str, asyncio.Task[None]] = {}
        self._again: set[str] = set()
        self._failures: dict[tuple[str, str], int] = {}
        # What a sweep finds of a tenant nobody has spoken of here is one tenant more.
        self._tenants: LRUCache[str, str] = LRUCache(_TENANTS)
        self.turnstile = Turnstile(places=_AT_ONCE, of_one=_AT_ONCE_OF_ONE)
        self._ledger: Ledger | None = None

    def report_to(self, ledger: Ledger) -> None:
        """Tell of what sessions have to know: that a reminder came too late, that their place is gone."""
        self._ledger = ledger

    async def perform(self, session: str, tenant: str = "") -> None:
        """Perform this session's effects as soon as it is its tenant's turn, and return when that was tried."""
        self.wake(session, tenant)
        while (running := self._running.get(session)) is not None:
            await asyncio.wait({running})

    def wake(self, session: str, tenant: str = "", taken: Taken | None = None) -> None:
        """Perform this session's effects soon, in the background; tenants (empty: not known) take turns.

        `taken` is what there is to do, with the lease ours already.
        """
        if tenant:
            self._tenants[session] = tenant
        if session in self._running:
            self._again.add(session)
            return
        task = asyncio.create_task(self._perform_all(session, taken), name=f"deliver {session}")
        self._running[session] = task
        task.add_done_callback(lambda _: self._ended(session))

    async def let_finish(self, session: str) -> None:
        """Wait for a message of this session that is on its way, from here or another process, but not for long."""
        with contextlib.suppress(TimeoutError, StoreUnavailable):
            async with asyncio.timeout(_ON_ITS_WAY_SECONDS):
                while (running := self._running.get(session)) is not None:
                    await asyncio.wait({running})
                while await self._store.is_leased(session):  # noqa: ASYNC110 - another process tells nobody when it is done
                    await asyncio.sleep(_LEASE_RETRY_SECONDS / 4)

    async def run(self) -> None:
        """Pick up what a crash or a platform's "later" left behind, until cancelled."""
        while True:
            pause = _SWEEP_SECONDS
            try:
                # What is under way, perhaps all of it with one slow tenant, must not hide what is not.
                past = min(len(self._running), _SWEEP_PAST)
                found = await self._store.unsettled(by=self._clock(), limit=_SWEEP_PAGE + past)
                left = [session for session in found if session not in self._running][:_SWEEP_PAGE]
                for session in left:
                    self.wake(session)
                if len(left) == _SWEEP_PAGE:
                    pause = _SWEEP_BUSY_SECONDS  # a platform was away for long, and many are waiting
            except StoreUnavailable:
                log.warning("sweep: store unavailable")
            except Exception:  # the one loop that picks up what is left must not end
                log.exception("sweep failed")
            await asyncio.sleep(pause)

    async def drain(self, seconds: float) -> None:
        """Wait for what is under way; what does not finish in time is picked up by the next process."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while self._running:
                    await asyncio.wait(list(self._running.values()))

    def _ended(self, session: str) -> None:
        self._running.pop(session, None)
        if session in self._again:
            self._again.discard(session)
            self.wake(session)

    async def _perform_all(self, session: str, taken: Taken | None) -> None:
        bind_contextvars(session=session)  # for every log line of this task, whoever writes it
        loop = asyncio.get_running_loop()
        until = loop.time() + LEASE_SECONDS / 3  # as long as a lease is left alone
        async with self.turnstile.turn(self._tenants.get(session, "")):
            await self._perform_in_turn(session, taken if loop.time() < until else None)

    async def _perform_in_turn(self, session: str, taken: Taken | None) -> None:
        try:
            work, read = (taken.work, taken.session) if taken else (await self._take(session), None)
            if work is None:
                return
            after = After.AGAIN
            try:
                with self._holding(session):
                    while after is After.AGAIN:
                        after = await self._perform_next(session, work, read)
                        work, read = (await self._store.work(session) if after is After.AGAIN else None), None
            finally:
                if after is not After.RELEASED:
                    await self._store.release(session, holder=self.holder)
        except StoreUnavailable:
            # Nothing is lost: the effects are still pending and a sweep finds them.
            log.warning("delivery: store unavailable", session=session)
        except Exception:
            log.exception("delivery failed", session=session)

    async def _take(self, session: str) -> Work | None:
        """The lease together with the work; None when another process keeps it, or there is no such session."""
        for _ in range(_LEASE_PATIENCE):
            work = await self._store.take(session, holder=self.holder, seconds=LEASE_SECONDS)
            if work is not Lease.ELSEWHERE:
                return work
            await asyncio.sleep(_LEASE_RETRY_SECONDS)
        return None

    @contextlib.contextmanager
    def _holding(self, session: str) -> Generator[None]:
        """Hold the lease while a slow platform is waited for; hardly any is so slow that this takes a task."""
        performing, renewing = self._running[session], list[asyncio.Task[None]]()

        def renew() -> None:
            renewing.append(asyncio.create_task(self._renew_lease(session, performing), name=f"renew {session}"))

        timer = asyncio.get_running_loop().call_later(LEASE_SECONDS / 3, renew)
        try:
            yield
        finally:
            timer.cancel()
            for task in renewing:
                task.cancel()

    async def _renew_lease(self, session: str, performing: asyncio.Task[None]) -> None:
        """Renew the lease again and again; stop performing when it is lost."""
        held = True
        while held and not performing.done():
            try:
                lease = await self._store.lease(session, holder=self.holder, seconds=LEASE_SECONDS)
                held = lease is Lease.TAKEN
            except StoreUnavailable:
                held = False
            if held:
                await asyncio.sleep(LEASE_SECONDS / 3)
        if not performing.done():
            log.warning("lease lost", session=session)
            performing.cancel()

    async def _perform_next(self, name: str, work: Work | None, read: Session | None) -> After:
        """Perform the first task of the session as it is now; `read` is what the document says, if that is known."""
        if work is None or not work.pending:
            return After.ENOUGH
        try:
            session = read or from_json(work.stored.document)
        except NewerDocument:
            # A newer Livewise beside us wrote it and will show it.
            await self._store.postpone(name, until=self._clock() + _ODD_WAIT)
            return After.ENOUGH
        except UnreadableDocument:
            log.error("session unreadable, its messages are dropped", session=name)
            await self._store.drop(name)
            return After.ENOUGH
        known, unknown = _readable(work.pending)
        if unknown:
            await self._store.postpone(name, until=self._clock() + _ODD_WAIT)
        if not known:
            return After.ENOUGH
        return await self._attempt(session, _first(coalesce(known), work.refs), work)

    async def _attempt(self, session: Session, task: Task, work: Work) -> After:
        try:
            left = await self._perform(session, task, work)
        except DeliveryError as error:
            if error.kind == "gone":
                if not _tells_of_loss(session, task.effect):
                    log.warning("place is gone, its messages are dropped", session=session.id, tenant=session.tenant)
                await self._store.drop(session.id)
                await self._report(session, lambda now, at: PlaceLost(id=f"lost:{now.id}", at=at, actor=now.owner))
            else:
                log.info("delivery delayed", session=session.id, kind=error.kind, wait=error.wait)
                await self._store.postpone(session.id, until=self._clock() + timedelta(seconds=max(error.wait, 1.0)))
            return After.ENOUGH
        except StoreUnavailable:
            raise
        except Exception:
            log.exception("effect failed", session=session.id, effect=type(task.effect).__name__)
            return await self._try_later_or_give_up(session, task)
        if self._failures:
            self._failures.pop((session.id, task.settles[0]), None)
        return After.RELEASED if left is Left.NOTHING else After.AGAIN

    async def _try_later_or_give_up(self, session: Session, task: Task) -> After:
        """After a failure nobody foresaw: a few more tries, then the effect is left out so that the rest can go on."""
        failures = self._failures.pop((session.id, task.settles[0]), 0) + 1
        if failures >= _ODD_FAILURES:
            log.error("effect given up", session=session.id, effect=type(task.effect).__name__, failures=failures)
            await self._store.settle(session.id, done=task.settles, refs={})
            return After.AGAIN
        self._failures[session.id, task.settles[0]] = failures
        await self._store.postpone(session.id, until=self._clock() + _ODD_WAIT)
        return After.ENOUGH

    async def _perform(self, session: Session, task: Task, work: Work) -> Left:
        address = address_of(session)
        adapter = self._adapters.get(address.platform)
        if adapter is None:
            raise DeliveryError("later", wait=60.0)  # another process may have this platform
        refs: dict[str, str] = {}
        match task.effect:
            case Attach():
                file = calendar_file(session, catalogue(session.locale))
                if file is not None:
                    await adapter.attach(address, file, f"{session.id}.{task.settles[0]}", _under(work))
            case Refresh(slot=slot):
                if slot in work.refs:
                    await _change(adapter, session, slot, work, shown_card(session, slot))
            case Show(slot=slot, place=place):
                refs = await self._show(adapter, session, slot, place, task, work)
                if slot in refs and slot not in work.refs:
                    self._shown(session, slot)
        return await self._store.settle(session.id, done=task.settles, refs=refs, holder=self.holder)

    async def _show(
        self, adapter: Adapter, session: Session, slot: str, place: Place, task: Task, work: Work
    ) -> dict[str, str]:
        shown = work.refs.get(slot)
        # The key is that of the oldest effect this answers: the same again after a crash, whatever came since.
        key = f"{session.id}.{slot}.{task.settles[0]}"
        if shown is None and not is_wanted(session, slot, self._clock()):
            return await self._hold_back(adapter, session, slot, key, work)
        card, edition = shown_card(session, slot), work.stored.revision
        if shown is not None and place is Place.IN_PLACE:
            if await _change(adapter, session, slot, work, card) is Edit.DONE:
                return {}
            log.info("message is missing, shown again", session=session.id, slot=slot)
        elif shown is not None:
            # Closed first, so that there are never two live cards; a crash in between leaves the new one pending.
            await _change(adapter, session, slot, work, closed_card(session))
        if is_for_one(session, slot) and adapter.is_shared(address_of(session)):
            return await self._post_alone(adapter, session, slot, card, key, edition)
        # A reminder speaks to those who follow the thread: without it there is nobody to remind.
        lost = Lost.NEW_THREAD if number_in(slot) is None else Lost.GONE
        posted = await adapter.post(address_of(session), card, key, edition, _under(work), lost=lost)
        for thread in posted.threads:
            await self._store.bind(thread, session.id, keep=self._thread_keep)
        return {slot: posted.ref.ref}

    async def _post_alone(
        self, adapter: Adapter, session: Session, slot: str, card: Card, key: str, edition: int
    ) -> dict[str, str]:
        """Tell the owner alone, if they can be reached."""
        try:
            posted = await adapter.post_alone(address_of(session), card, key, edition)
        except DeliveryError as error:
            if error.kind != "gone":
                raise
            log.warning("the owner cannot be told alone", session=session.id, tenant=session.tenant, slot=slot)
            return {}
        return {slot: posted.ref.ref}

    async def _hold_back(self, adapter: Adapter, session: Session, slot: str, key: str, work: Work) -> dict[str, str]:
        """Leave out a reminder that is not wanted any more; one that got out unnoted shows what came of it instead."""
        address = address_of(session)
        readers = Readers.OWNER if is_for_one(session, slot) and adapter.is_shared(address) else Readers.ALL
        card, edition = shown_card(session, slot), work.stored.revision
        found = await adapter.find(address, card, key, edition, _under(work), readers=readers)
        if found is not None:
            return {slot: found.ref.ref}
        log.info("reminder held back", session=session.id, slot=slot)
        number = number_in(slot)
        if number is not None and session.reminders is not None and session.reminders.message(number) is not None:
            await self._report(
                session,
                lambda now, at: Withdrawn(id=f"withdrawn:{number}:{now.id}", at=at, actor=now.owner, number=number),
            )
        return {}

    async def _report(self, session: Session, make: Callable[[Session, datetime], Event]) -> None:
        if self._ledger is not None:
            await self._ledger.record(session.id, make)


def is_wanted(session: Session, slot: str, now: datetime) -> bool:
    """Whether a message that was never shown should still be: a reminder must not come late or after a stop."""
    number = number_in(slot)
    message = None if session.reminders is None or number is None else session.reminders.message(number)
    return number is None or (message is not None and is_fit(session, message, now))


def _readable(pending: Sequence[Pending]) -> tuple[list[tuple[str, Lasting]], list[str]]:
    """The pending effects this version knows, and the ids of those that only a newer one does."""
    known: list[tuple[str, Lasting]] = []
    unknown: list[str] = []
    for each in pending:
        effect = effects.from_json(each.effect)
        if effect is None:
            unknown.append(each.id)
        else:
            known.append((each.id, effect))
    return known, unknown


def shown_card(session: Session, slot: str) -> Card:
    """What a message of the session shows in its present state."""
    return replace(views.view(session, slot, catalogue(session.locale)), slot=slot, locale=session.locale)


def is_for_one(session: Session, slot: str) -> bool:
    """Whether a message is for the owner alone: a private reminder, or that nothing can be written here any more."""
    reminders, number = session.reminders, number_in(slot)
    if reminders is None:
        return False
    if slot == Slot.ENDING:
        return reminders.state is State.LOST
    message = None if number is None else reminders.message(number)
    return message is not None and message.is_private


def _tells_of_loss(session: Session, effect: Lasting) -> bool:
    """Whether an effect only shows that the place was lost, which was logged when it was found out."""
    if session.reminders is None or session.reminders.state is not State.LOST:
        return False
    return isinstance(effect, Refresh) or (isinstance(effect, Show) and effect.slot == Slot.ENDING)


def closed_card(session: Session) -> Card:
    """What is left of a message of the session that another one has taken the place of."""
    return replace(views.closed_card(session, catalogue(session.locale)), locale=session.locale)


def _under(work: Work) -> MessageRef | None:
    """A message of the session that is shown already where it was begun; the questions come first."""
    here = (ref for slot, ref in work.refs.items() if number_in(slot) is None and slot != Slot.ENDING)
    ref = work.refs.get(Slot.GRID.value) or next(here, None)
    return None if ref is None else MessageRef(ref=ref)


class Edit(StrEnum):
    """What became of a change to a message."""

    DONE = "done"
    MISSING = "missing"  # somebody deleted the message


async def _change(adapter: Adapter, session: Session, slot: str, work: Work, card: Card) -> Edit:
    """Change the message of a slot; where the owner's own chat is closed to us, the session's place may not be."""
    try:
        return await _edit(adapter, work.refs[slot], card, work.stored.revision)
    except DeliveryError as error:
        if error.kind != "gone" or not (is_for_one(session, slot) and adapter.is_shared(address_of(session))):
            raise
        return Edit.MISSING


async def _edit(adapter: Adapter, ref: str, card: Card, edition: int) -> Edit:
    try:
        await adapter.edit(MessageRef(ref=ref), card, edition)
    except DeliveryError as error:
        if error.kind != "missing":
            raise
        return Edit.MISSING
    return Edit.DONE
