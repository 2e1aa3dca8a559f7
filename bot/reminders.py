"""Wakes sessions when they are due: the one file that knows docket.

The truth is the due index of the store. Docket keeps the time: a wake that is due within the next minute becomes one
of its tasks, any worker on the same store runs it at its moment, and takes it over within seconds from a worker that
died. Docket's keys hold nothing that could be lost: whatever is still in the index a minute after it was fed is fed
again.

The feeder is a plain loop in every worker and not a perpetual task of docket's. Such a task lives in docket's own keys:
without them nothing would feed for a minute, a worker that died with it would hold it up, and busy workers would let it
wait for a free place. A loop needs no key, no clock but its own, and no other worker. That several feed at once costs
little: docket takes a key once, and where it has settled meanwhile, the second wake finds nothing to do.

Everybody feeds the same page, the longest due first. So the page bounds what is on docket at any time, with no
counting, and what moves in one call, however long the backlog is: the next comes in as the first is settled.

Any trouble, on the way to the server or in docket, ends the whole connection, and after a pause it is built anew.
"""

import asyncio
import contextlib
import os
import secrets
import socket
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import AbstractContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, cast

import structlog
from docket import Disposition, Docket, TaskKey, Worker
from redis.exceptions import RedisClusterException, RedisError
from structlog.contextvars import bind_contextvars

from bot.connection import Client
from bot.docket_log import quieten_docket
from bot.one_server import server_of
from bot.store import Due, Store, StoreUnavailable

log = structlog.stdlib.get_logger(__name__)

# The braces put all of docket's keys into one slot of a cluster; without digits in them they are none of the store's.
NAME: Final = "livewise:{reminders}"
_TASK: Final = "wake"
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)

_PAUSE_S: Final = 1.0  # between two looks at the due index
_PAUSE_FULL_S: Final = 0.2  # likewise while more is due than fits a page
_CHUNK: Final = 100  # wakes that docket takes in one go
_STUCK: Final = 3  # times a wake is fed until what docket has noted of it counts as a leftover
_JUMP: Final = timedelta(seconds=1)  # by which clocks may part before what was fed is on docket for a wrong moment
_SKEW_S: Final = 1.0  # at most, by which another machine's clock may be ahead of ours
_AFTER_OUTAGE_S: Final = 5.0  # before a wake that met a store out of reach is fed again
_AFTER_FAILURE: Final = timedelta(minutes=1)  # before a session that could not be reminded is woken again

_REPORT: Final = timedelta(seconds=2)  # between two signs of life of docket's worker
_WATCH_S: Final = 1.0  # between two looks for one
_SILENCE: Final = 10  # looks without one after which docket's worker hangs
_REBUILD_S: Final = 1.0  # before a connection is built anew
_AFTER_BUG_S: Final = 10.0  # likewise after what nobody foresaw
_FORGOTTEN_MS: Final = 24 * 3600 * 1000  # after which nobody expects a worker back


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How wakes are fed and run; the defaults are measured, tests are in more of a hurry."""

    ahead: timedelta = timedelta(minutes=1)  # before its moment a wake may be on docket
    page: int = 500  # wakes on docket at once
    again_s: float = 60.0  # after which a wake is fed again that is still due
    at_once: int = 100  # wakes under way in one worker
    takeover: timedelta = timedelta(seconds=6)  # after which another worker takes a wake from one that died
    look: timedelta = timedelta(milliseconds=100)  # between two looks of docket's for what has come due
    finish_s: float = 5.0  # for wakes under way at the end


def _unwatched(_: Due) -> AbstractContextManager[None]:
    return contextlib.nullcontext()


@asynccontextmanager
async def waking(
    url: str,
    *,
    store: Store,
    clock: Callable[[], datetime],
    remind: Callable[[str], Awaitable[None]],
    watch: Callable[[Due], AbstractContextManager[None]] = _unwatched,
    pace: Pace = Pace(),
) -> AsyncGenerator[None]:
    """Call `remind` with every session when it is due, for as long as the block lasts; then finish what is under way.

    `url` leads to the store's own server. A session that cannot be reminded is tried again later, whatever went wrong.
    `watch` is around each call, and meets what it raises.
    """
    quieten_docket()
    stopping = asyncio.Event()
    waker = _Waker(url=url, store=store, clock=clock, remind=remind, watch=watch, pace=pace)
    running = asyncio.create_task(waker.run(stopping), name="reminders")
    try:
        yield
    finally:
        stopping.set()
        await asyncio.wait({running})


@dataclass(slots=True, kw_only=True)
class _Fed:
    again: float  # when to feed it once more, on the monotonic clock
    times: int


class _Feeder:
    """Puts what is due soon onto docket, and again what stays due."""

    def __init__(self, store: Store, clock: Callable[[], datetime], pace: Pace) -> None:
        self._store = store
        self._clock = clock
        self._pace = pace
        self._fed: dict[str, _Fed] = {}
        self._shift = timedelta(0)  # of the machine's clock, which is docket's, against ours

    async def feed(self, docket: Docket) -> float:
        """Feed a page; the seconds until the next. Raises StoreUnavailable or redis-py's errors."""
        now = self._clock()
        self._notice_jump(datetime.now(UTC) - now)
        page = await self._store.due(by=now + self._pace.ahead, limit=self._pace.page)
        self._forget_all_but(page)
        wanted = [each for each in page if self._wants(each)]
        stuck = [each for each in wanted if self._is_stuck(each)]
        others = [each for each in wanted if not self._is_stuck(each)]
        for put, some in ((docket.add_many, others), (docket.replace_many, stuck)):
            calls = [docket.call(_TASK, each.at + self._shift, _key(each))(each.session) for each in some]
            for execution in await put(calls, chunk_size=_CHUNK):
                if execution.disposition is Disposition.FAILED and execution.schedule_exception is not None:
                    raise execution.schedule_exception
        for each in wanted:
            self._note(each, now)
        return _PAUSE_S if len(page) < self._pace.page else _PAUSE_FULL_S

    def feed_soon(self, key: str) -> None:
        """Feed this wake again before others of its age."""
        if key in self._fed:
            self._fed[key].again = min(self._fed[key].again, time.monotonic() + _AFTER_OUTAGE_S)

    def _wants(self, due: Due) -> bool:
        fed = self._fed.get(_key(due))
        return fed is None or time.monotonic() >= fed.again

    def _is_stuck(self, due: Due) -> bool:
        # Some of docket's keys were lost: one is left that says the wake is on its way, and nothing is.
        fed = self._fed.get(_key(due))
        return fed is not None and fed.times % _STUCK == 0

    def _note(self, due: Due, now: datetime) -> None:
        until = max((due.at - now).total_seconds(), 0.0)
        fed = self._fed.get(_key(due))
        times = 1 if fed is None else fed.times + 1
        self._fed[_key(due)] = _Fed(again=time.monotonic() + until + self._pace.again_s, times=times)

    def _forget_all_but(self, page: Sequence[Due]) -> None:
        keys = {_key(each) for each in page}
        self._fed = {key: fed for key, fed in self._fed.items() if key in keys}

    def _notice_jump(self, shift: timedelta) -> None:
        jumped = abs(shift - self._shift) > _JUMP
        self._shift = shift
        if jumped:
            for fed in self._fed.values():
                fed.again, fed.times = time.monotonic(), _STUCK  # to be put to its new moment


class _Waker:
    """One worker: it feeds docket and runs the wakes that docket hands out."""

    def __init__(
        self,
        *,
        url: str,
        store: Store,
        clock: Callable[[], datetime],
        remind: Callable[[str], Awaitable[None]],
        watch: Callable[[Due], AbstractContextManager[None]],
        pace: Pace,
    ) -> None:
        self._url = url
        self._store = store
        self._clock = clock
        self._remind = remind
        self._watch_wake = watch
        self._pace = pace
        self._feeder = _Feeder(store, clock, pace)
        self._wakes: set[asyncio.Task[object]] = set()
        self._is_in_touch = True

    async def run(self, stopping: asyncio.Event) -> None:
        """Work until told to stop, whatever happens."""
        while not stopping.is_set():
            pause = _REBUILD_S
            try:
                await self._work(stopping)
            except (StoreUnavailable, RedisError, RedisClusterException, OSError, _NoSignOfLife) as error:
                self._tell_once(type(error).__name__.lstrip("_"))
            except Exception:  # the one loop that keeps reminders going must not end
                log.exception("reminders: failed")
                pause = _AFTER_BUG_S
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await stopping.wait()

    def _tell_once(self, error: str) -> None:
        if self._is_in_touch:
            log.warning("reminders: out of touch with the store", error=error)
        self._is_in_touch = False

    async def _work(self, stopping: asyncio.Event) -> None:
        """Work on one connection until told to stop or until the first trouble, which is raised."""
        name = f"{socket.gethostname()}#{os.getpid()}#{secrets.token_hex(4)}"
        server = await server_of(self._url, NAME, name="livewise-reminders")
        async with Docket(
            name=NAME,
            url=server.url,
            heartbeat_interval=_REPORT,
            execution_ttl=timedelta(0),  # nobody asks what became of a wake: the due index tells
            credential_provider=server.credentials,
        ) as docket:
            docket.tasks.clear()  # it brings some of its own
            docket.register(self._wake, names=[_TASK])
            await _forget_workers(docket)
            async with Worker(
                docket,
                name=name,
                concurrency=self._pace.at_once,
                redelivery_timeout=self._pace.takeover,
                minimum_check_interval=self._pace.look,
                scheduling_resolution=self._pace.look,
                schedule_automatic_tasks=False,
            ) as worker:
                working = asyncio.create_task(worker.run_forever(), name="docket worker")
                others = (
                    asyncio.create_task(self._keep_feeding(docket), name="reminders feeder"),
                    asyncio.create_task(self._watch(docket, name), name="reminders watch"),
                    asyncio.create_task(_told(stopping), name="reminders stop"),
                )
                try:
                    await asyncio.wait({working, *others}, return_when=asyncio.FIRST_COMPLETED)
                finally:
                    for each in others:
                        await _end(each)
                    hurrying = asyncio.create_task(self._hurry(working), name="reminders hurry")
            await _end(hurrying)
        for each in (*others, working):
            if not each.cancelled():
                each.result()

    async def _keep_feeding(self, docket: Docket) -> None:
        while True:
            pause = await self._feeder.feed(docket)
            await asyncio.sleep(pause)

    async def _watch(self, docket: Docket, name: str) -> None:
        """Raise when docket's worker gives no sign of life, as where it waits for a server that is gone for good."""
        heard, silent = 0.0, 0
        while silent < _SILENCE:
            await asyncio.sleep(_WATCH_S)
            async with docket.redis() as redis:
                sign = await redis.zscore(docket.workers_set, name) or 0.0
            silent = 0 if sign != heard else silent + 1
            heard = sign
            if sign and not self._is_in_touch:
                self._is_in_touch = True
                log.info("reminders: in touch again")
        raise _NoSignOfLife

    async def _hurry(self, working: asyncio.Task[None]) -> None:
        """Let wakes under way finish, but not for ever; docket's worker waits for them when its block ends."""
        await asyncio.sleep(self._pace.finish_s)
        for wake in self._wakes:
            wake.cancel()
        while not working.done():
            await asyncio.wait({working}, timeout=0.5)
            working.cancel()

    async def _wake(self, session: str, key: str = TaskKey()) -> None:
        wake = cast("asyncio.Task[object]", asyncio.current_task())
        self._wakes.add(wake)
        wake.add_done_callback(self._ended)
        bind_contextvars(session=session)  # for every log line of this task, whoever writes it
        due = _due(session, key)
        try:
            await asyncio.sleep(self._too_early_s(due))
            with self._watch_wake(due):
                await self._remind(session)
        except StoreUnavailable:
            log.warning("reminder: store unavailable", session=session)
            self._feeder.feed_soon(key)
        except Exception:
            log.exception("reminder failed", session=session)
            with contextlib.suppress(StoreUnavailable):
                await self._store.put_off(session, until=self._clock() + _AFTER_FAILURE)

    def _ended(self, wake: asyncio.Task[object]) -> None:
        self._wakes.discard(wake)
        if not wake.cancelled():
            wake.exception()  # seen, as by nobody else once docket's worker had to be ended

    def _too_early_s(self, due: Due) -> float:
        """The machine on whose clock this wake was due may be ahead of ours."""
        return min(max((due.at - self._clock()).total_seconds(), 0.0), _SKEW_S)


def signs_of_life() -> str:
    """The key at the server under which docket's workers note when they were alive last, by their names."""
    return Docket(name=NAME).workers_set


class _NoSignOfLife(Exception):
    """Docket's worker hangs."""


def _key(due: Due) -> str:
    return f"{due.session}.{(due.at - _EPOCH) // timedelta(milliseconds=1)}"


def _due(session: str, key: str) -> Due:
    return Due(session=session, at=_EPOCH + timedelta(milliseconds=int(key.rpartition(".")[2])))


async def _forget_workers(docket: Docket) -> None:
    """Every worker leaves its name at the server; those that hold nothing and have been away for long are removed."""
    async with docket.redis() as redis:
        if not await redis.exists(docket.stream_key):
            return
        for group in await redis.xinfo_groups(docket.stream_key):
            for each in await redis.xinfo_consumers(docket.stream_key, group["name"]):
                if each["pending"] == 0 and each["idle"] > _FORGOTTEN_MS:
                    command = ("XGROUP", "DELCONSUMER", docket.stream_key, group["name"], each["name"])
                    await cast("Client", redis).execute_command(*command)


async def _told(stopping: asyncio.Event) -> None:
    await stopping.wait()


async def _end(task: asyncio.Task[None]) -> None:
    # Again and again: on Python 3.11 a cancellation that meets a call to the server can get lost in `wait_for`.
    while not task.done():
        task.cancel()
        await asyncio.wait({task}, timeout=0.5)
