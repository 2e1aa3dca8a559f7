"""Where sessions live: one Redis or Valkey, embedded or not.

All there is of a session is one hash: its document and revision, the effects still to perform, the references of
the messages shown. So it changes, expires and goes as a whole. Every change is one script on one shard, and every
script may be repeated: a reply can be lost on the way, and then the client makes the same call again.

The fields of the hash are spelled in the scripts as well as here: `document`, `revision`, `tenant`, `owner`,
`effect:<id>`, `ref:<slot>`, `tries`.
"""

import asyncio
import contextlib
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Final, Literal, TypedDict, TypeVar, Unpack, cast

from redis import exceptions

from bot.connection import CONNECTIONS, Client, Script
from bot.keys import SHARDS, Keys, digest_of, shard_of

PATIENCE_S: Final = 6.0  # for one call to the server with all its repeats; then the store counts as unavailable
SEEN: Final = timedelta(hours=24)  # platforms deliver an event again for an hour or so
_PAGE: Final = 500  # entries of an index per call
_REWRITING_S: Final = 0.05  # between two looks whether a server still writes its journal anew
_REWRITING_TRIES: Final = 200  # to have it begin
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)

_UNAVAILABLE: Final = (
    exceptions.ConnectionError,  # also: loading, wrong password, no free connection
    exceptions.TimeoutError,
    exceptions.OutOfMemoryError,
    exceptions.ReadOnlyError,
    exceptions.NoPermissionError,
    exceptions.NoScriptError,  # a second restart between loading a script and calling it
    exceptions.ClusterError,
    exceptions.TryAgainError,
    exceptions.RedisClusterException,
    OSError,  # also: the patience above is at its end
)
# The disk is full; too few replicas; another script hangs: replies for which redis-py has no class.
_UNAVAILABLE_CODES: Final = ("MISCONF", "NOREPLICAS", "BUSY", "UNKILLABLE")


_Reply = TypeVar("_Reply")


class StoreUnavailable(Exception):
    """The store did not answer or cannot write now; a change may have been made, and then it was made as a whole."""


class Commit(StrEnum):
    """What became of a commit."""

    DONE = "done"
    CONFLICT = "conflict"  # the session is not at the base revision; nothing changed
    DUPLICATE = "duplicate"  # the event was committed before; nothing changed


class Rescheduled(StrEnum):
    """What became of a wish to be woken at another time."""

    DONE = "done"
    CONFLICT = "conflict"  # the session is not at the base revision, or gone; what was committed last stands


class Lease(StrEnum):
    """Who performs a session's effects."""

    TAKEN = "taken"  # the one who asked
    ELSEWHERE = "elsewhere"  # somebody else


class Left(StrEnum):
    """What is pending after effects were settled."""

    NOTHING = "nothing"
    SOMETHING = "something"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A session's document; `revision` counts its commits from 1, `ref` is the message of the slot asked for."""

    document: str
    revision: int
    ref: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """An effect to perform; ids rise as text in the order of commit and never change."""

    id: str
    effect: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """Everything a delivery needs: the session, its pending effects in order, the messages shown by slot."""

    stored: Stored
    pending: tuple[Pending, ...]
    refs: Mapping[str, str]


class Change(TypedDict):
    """A turn made from revision `base` (0: a new session) by the event `seen`.

    An event is remembered per session, for `SEEN`. The session expires `keep` after its last commit. With
    effects, it counts as unsettled from `at + grace`; a moment set before stays, be it earlier or later.
    It is to be woken at `due` and at no other time, with tries counted anew. Its tenant and owner never change.
    """

    session: str
    base: int
    document: str
    seen: str
    effects: Sequence[str]
    tenant: str
    owner: str
    at: datetime
    keep: timedelta
    grace: timedelta
    due: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A session and when something is to be done about it next, in UTC to the millisecond."""

    session: str
    at: datetime


class Store:
    """Sessions and their indexes; every method raises StoreUnavailable when the server cannot do its work.

    Moments are given by the caller and zoned, ValueError otherwise; spans are at least a millisecond, likewise.
    Only expiry (`keep`, a lease's `seconds`, the memory of seen events) runs on the server's clock.
    """

    def __init__(self, redis: Client, *, prefix: str = "livewise") -> None:
        self._redis = redis
        self._keys = Keys(prefix=prefix)
        # A cluster client raises when it is out of connections; here one waits for a turn instead.
        self._turns = asyncio.Semaphore(CONNECTIONS)
        self._commit = _script(redis, "commit")
        self._settle = _script(redis, "settle")
        self._take = _script(redis, "take")
        self._drop = _script(redis, "drop")
        self._erase = _script(redis, "erase")
        self._lease = _script(redis, "lease")
        self._living = _script(redis, "living")
        self._note = _script(redis, "note")
        self._reschedule = _script(redis, "reschedule")
        self._attempt = _script(redis, "attempt")
        self._remove = _script(redis, "remove")

    async def ping(self) -> None:
        """Return when the store answers."""
        await self._ask("PING")

    async def close(self) -> None:
        """Let go of the connections."""
        await self._redis.aclose()

    # --- one turn ---------------------------------------------------------------------------------------------

    async def load(self, session: str, *, slot: str = "") -> Stored | None:
        """The session as last committed, and where this slot of it is shown; None when there is no session."""
        reply = await self._ask("HMGET", self._keys.session(session), "document", "revision", f"ref:{slot}")
        document, revision, ref = cast("tuple[str | None, str | None, str | None]", reply)
        if document is None or revision is None:
            return None
        return Stored(document=document, revision=int(revision), ref=ref or "")

    async def commit(self, **change: Unpack[Change]) -> Commit:
        """Write a turn, whole or not at all; ValueError when the session belongs to another tenant or owner."""
        committed = await self._write(change, holder="", seconds=0)
        return Commit.DONE if isinstance(committed, Work) else committed

    async def commit_and_take(self, *, holder: str, seconds: float, **change: Unpack[Change]) -> Commit | Work:
        """Write a turn and, when that is done and has effects, take the lease and read the work in the same step.

        DONE, without the work, when another holds the lease, and also when this call had to be repeated.
        """
        return await self._write(change, holder=holder, seconds=seconds)

    async def _write(self, change: Change, *, holder: str, seconds: float) -> Commit | Work:
        session, tenant, owner = change["session"], change["tenant"], change["owner"]
        shard, moment = shard_of(session), _moment(change["at"])
        outcome = await self._run(
            self._commit,
            (
                self._keys.session(session),
                self._keys.seen(session, change["seen"]),
                self._keys.owner(shard, tenant, owner),
                self._keys.tenant(shard, tenant),
                self._keys.unsettled(shard),
                self._keys.due(shard),
                self._keys.lease(session),
            ),
            # The attempt tells a repeat of this very call, which is done, from another delivery of the event.
            secrets.token_hex(8),
            change["base"],
            session,
            change["document"],
            tenant,
            owner,
            moment,
            _span(change["keep"]),
            moment + round(change["grace"] / timedelta(milliseconds=1)),
            _span(SEEN),
            _moment_after(change["due"]),
            holder,
            _span(timedelta(seconds=seconds)) if holder else 0,
            *change["effects"],
        )
        if not isinstance(outcome, str):
            return _work_in(_fields(outcome))
        if outcome == "foreign":
            raise ValueError("a session keeps its tenant and its owner")
        return Commit(outcome)

    async def has_seen(self, session: str, event: str) -> bool:
        """Whether this event was committed to the session within `SEEN`."""
        return bool(await self._ask("EXISTS", self._keys.seen(session, event)))

    # --- what a turn left to do -------------------------------------------------------------------------------

    async def work(self, session: str) -> Work | None:
        """What is to be delivered of a session, None when there is no such session."""
        reply = await self._ask("HGETALL", self._keys.session(session))
        return await self._work(session, cast("dict[str, str]", reply))

    async def take(self, session: str, *, holder: str, seconds: float) -> Work | Literal[Lease.ELSEWHERE] | None:
        """Take the lease and read the work in one step; ELSEWHERE when another holds it, None without a session."""
        keys = (self._keys.lease(session), self._keys.session(session))
        reply = await self._run(self._take, keys, holder, _span(timedelta(seconds=seconds)))
        if reply == Lease.ELSEWHERE:
            return Lease.ELSEWHERE
        return await self._work(session, _fields(reply))

    async def _work(self, session: str, fields: Mapping[str, str]) -> Work | None:
        if "revision" not in fields:
            await self.settle(session, done=(), refs={})  # it has expired: no sweep needs to find it again
            return None
        return _work_in(fields)

    async def settle(self, session: str, *, done: Sequence[str], refs: Mapping[str, str], holder: str = "") -> Left:
        """Forget these effects and note these messages by slot.

        Without pending effects the session is settled, and the lease of `holder` ends.
        """
        pairs = (part for pair in refs.items() for part in pair)
        keys = (*self._delivery_keys(session), self._keys.lease(session))
        return Left(cast("str", await self._run(self._settle, keys, session, holder, len(done), *done, *pairs)))

    async def postpone(self, session: str, *, until: datetime) -> None:
        """Keep an unsettled session out of sight until then."""
        await self._ask("ZADD", self._keys.unsettled(shard_of(session)), "XX", _moment(until), session)

    async def drop(self, session: str) -> None:
        """Forget all pending effects: nothing more can be delivered."""
        await self._run(self._drop, self._delivery_keys(session), session)

    async def unsettled(self, *, by: datetime, limit: int) -> tuple[str, ...]:
        """Sessions whose effects any worker may perform by then, the oldest first; one of them may be gone."""
        found = await self._over_shards(self._keys.unsettled, "-inf", _moment(by), limit=limit)
        return tuple(session for _, session in sorted(found)[:limit])

    async def count_unsettled(self) -> int:
        """How many sessions have pending effects."""
        return sum(cast("list[int]", await self._pipeline(lambda shard: ("ZCARD", self._keys.unsettled(shard)))))

    async def oldest_unsettled(self) -> Due | None:
        """The session whose effects any worker may perform first of all, and from when on."""
        found = await self._over_shards(self._keys.unsettled, "-inf", "+inf", limit=1)
        return _due(*min(found)) if found else None

    async def lease(self, session: str, *, holder: str, seconds: float) -> Lease:
        """Take or renew the sole right to perform a session's effects; it ends by itself after `seconds`."""
        span = _span(timedelta(seconds=seconds))
        return Lease(cast("str", await self._run(self._lease, (self._keys.lease(session),), holder, span)))

    async def is_leased(self, session: str) -> bool:
        """Whether somebody performs a session's effects now."""
        return bool(await self._ask("EXISTS", self._keys.lease(session)))

    async def release(self, session: str, *, holder: str) -> None:
        """Give up one's own lease; another holder's stays."""
        await self._run(self._remove, (self._keys.lease(session),), holder)

    # --- waking sessions when they are due --------------------------------------------------------------------

    async def due(self, *, by: datetime, limit: int) -> tuple[Due, ...]:
        """Sessions to be woken by then, the longest due first; one of them may be gone."""
        found = await self._over_shards(self._keys.due, "-inf", _moment(by), limit=limit)
        return tuple(_due(at, session) for at, session in sorted(found)[:limit])

    async def oldest_due(self) -> Due | None:
        """The session to be woken first of all, whenever that is."""
        found = await self._over_shards(self._keys.due, "-inf", "+inf", limit=1)
        return _due(*min(found)) if found else None

    async def count_due(self, by: datetime) -> int:
        """How many sessions are to be woken by then."""
        last = _moment(by)
        counts = await self._pipeline(lambda shard: ("ZCOUNT", self._keys.due(shard), "-inf", last))
        return sum(cast("list[int]", counts))

    async def reschedule(self, session: str, *, base: int, due: datetime | None) -> Rescheduled:
        """Wake a session that is still at revision `base` at another time or, with None, never; tries count anew."""
        outcome = await self._run(self._reschedule, self._waking_keys(session), session, base, _moment_after(due))
        return Rescheduled(cast("str", outcome))

    async def attempt(self, session: str) -> int:
        """Count a try at waking a session, which may count twice; 0 when there is none, which then is due no more."""
        return cast("int", await self._run(self._attempt, self._waking_keys(session), session))

    async def put_off(self, session: str, *, until: datetime) -> None:
        """Let a session that is due wait until then, whatever its revision; one that is due later stays so."""
        await self._ask("ZADD", self._keys.due(shard_of(session)), "XX", "GT", _moment_after(until), session)

    # --- finding sessions -------------------------------------------------------------------------------------

    async def bind(self, thread: str, session: str, *, keep: timedelta) -> None:
        """Let a thread lead to a session, instead of any other, for `keep`; the session may be yet to come."""
        span, digest = _span(keep), digest_of(thread)
        # Noted first: a binding nobody noted would outlive its erased session.
        await self._run(self._note, (self._keys.threads(session),), digest, span)
        await self._ask("SET", self._keys.thread(digest), session, "PX", span)

    async def bound(self, thread: str) -> str | None:
        """The session a thread leads to; it may be gone."""
        found = await self._ask("GET", self._keys.thread(digest_of(thread)))
        if found is None:
            found = await self._ask("GET", self._keys.thread(thread))  # as it was spelled before
        return cast("str | None", found)

    async def sessions_of(self, tenant: str, owner: str, *, limit: int) -> tuple[str, ...]:
        """An owner's sessions, the last changed first."""
        changed: dict[str, float] = {}
        for key in (self._keys.owner, self._keys.spelled_owner):
            for at, session in await self._newest(partial(key, tenant=tenant, owner=owner), limit=limit):
                changed[session] = max(at, changed.get(session, at))
        return tuple(sorted(changed, key=lambda session: (changed[session], session), reverse=True)[:limit])

    async def _newest(self, key: Callable[[int], str], *, limit: int) -> list[tuple[float, str]]:
        """The last entries of an index that are still there, with their scores."""
        while True:
            found = await self._over_shards(key, "+inf", "-inf", limit=limit)
            newest = sorted(found, reverse=True)[:limit]
            living = await self._still_there(key, [session for _, session in newest])
            if len(living) == len(newest):
                return newest
            # The expired ones have left the index by now, so this ends.

    async def sessions_in(self, tenant: str) -> AsyncIterator[str]:
        """A tenant's sessions, in no order, each once; those that come or go meanwhile may be missing."""

        def key(shard: int) -> str:
            return self._keys.tenant(shard, tenant)

        for shard in range(SHARDS):
            told: set[str] = set()
            cursor = 0
            while True:
                reply = await self._ask("ZSCAN", key(shard), cursor, "COUNT", _PAGE)
                cursor, page = cast("tuple[int, list[tuple[str, float]]]", reply)
                fresh = [session for session, _ in page if session not in told]
                for session in await self._still_there(key, fresh):
                    told.add(session)
                    yield session
                if cursor == 0:
                    break

    async def expires(self, session: str, *, tenant: str) -> datetime | None:
        """When a session of this tenant goes by itself, in UTC; None when there is none."""
        found = await self._ask("ZSCORE", self._keys.tenant(shard_of(session), tenant), session)
        return None if found is None else _due(float(cast("str", found)), session).at

    async def erase(self, session: str) -> None:
        """Forget a session and everything that leads to it; the ids of its events stay known for `SEEN`."""
        key, threads = self._keys.session(session), self._keys.threads(session)
        for digest in cast("set[str]", await self._ask("SMEMBERS", threads)):
            await self._run(self._remove, (self._keys.thread(digest),), session)
        shard = shard_of(session)
        indexes = [self._keys.unsettled(shard), self._keys.due(shard)]
        reply = await self._ask("HMGET", key, "tenant", "owner")
        tenant, owner = cast("tuple[str | None, str | None]", reply)
        if tenant is not None and owner is not None:
            owners = (self._keys.owner(shard, tenant, owner), self._keys.spelled_owner(shard, tenant, owner))
            indexes += [*owners, self._keys.tenant(shard, tenant)]
        await self._run(self._erase, (key, threads, *indexes), session)

    async def write_anew(self) -> None:
        """Have a server that keeps a journal write it anew, without what was erased, and wait until that is done.

        A server that cannot begin now does it later by itself.
        """
        for _ in range(_REWRITING_TRIES):  # one that is under way may have begun before the erasure
            with contextlib.suppress(exceptions.ResponseError):
                await self._ask("BGREWRITEAOF")
                break
            await asyncio.sleep(_REWRITING_S)
        while await self._is_rewriting():  # noqa: ASYNC110 - the server tells nobody when it is done
            await asyncio.sleep(_REWRITING_S)

    async def _is_rewriting(self) -> bool:
        told = cast("Mapping[str, object]", await self._ask("INFO", "persistence"))
        return any(told.get(f"aof_rewrite_{state}") for state in ("in_progress", "scheduled"))

    # --- talking to the server --------------------------------------------------------------------------------

    def _delivery_keys(self, session: str) -> tuple[str, str]:
        return self._keys.session(session), self._keys.unsettled(shard_of(session))

    def _waking_keys(self, session: str) -> tuple[str, str]:
        return self._keys.session(session), self._keys.due(shard_of(session))

    async def _ask(self, *command: str | int) -> object:
        return await self._in_turn(lambda: self._redis.execute_command(*command))

    async def _run(self, script: Script, keys: Sequence[str], *arguments: str | int) -> object:
        return await self._in_turn(lambda: script(keys, arguments))

    async def _pipeline(self, command: Callable[[int], Sequence[str | int]]) -> Sequence[object]:
        """The replies to one command per shard, in one round trip to each server."""
        pipeline = self._redis.pipeline(transaction=False)
        for shard in range(SHARDS):
            pipeline.execute_command(*command(shard))
        return await self._in_turn(pipeline.execute)

    async def _over_shards(
        self, key: Callable[[int], str], first: str | int, last: str | int, *, limit: int
    ) -> list[tuple[float, str]]:
        """Up to `limit` entries of each shard's index from score `first` to `last`, as (score, session)."""
        order = ("REV",) if first == "+inf" else ()
        replies = await self._pipeline(
            lambda shard: ("ZRANGE", key(shard), first, last, "BYSCORE", *order, "LIMIT", 0, limit, "WITHSCORES")
        )
        found: list[tuple[float, str]] = []
        for reply in replies:
            flat = cast("list[str]", reply)
            found += [(float(score), session) for session, score in zip(flat[::2], flat[1::2], strict=True)]
        return found

    async def _still_there(self, key: Callable[[int], str], sessions: Sequence[str]) -> list[str]:
        """Those that have not expired, grouped by shard; the others leave their shard's index."""
        shards: dict[int, list[str]] = {}
        for session in sessions:
            shards.setdefault(shard_of(session), []).append(session)
        replies = await asyncio.gather(
            *(
                self._run(self._living, (key(shard), *map(self._keys.session, names)), *names)
                for shard, names in shards.items()
            )
        )
        return [session for reply in replies for session in cast("list[str]", reply)]

    async def _in_turn(self, call: Callable[[], Awaitable[_Reply]]) -> _Reply:
        try:
            # Twice, because Python 3.11's `asyncio.wait_for`, through which redis-py sends, can swallow a cancellation.
            async with asyncio.timeout(PATIENCE_S + 0.5), asyncio.timeout(PATIENCE_S), self._turns:
                return await call()
        except _UNAVAILABLE as error:
            raise StoreUnavailable(type(error).__name__) from error
        except exceptions.ResponseError as error:
            if str(error).startswith(_UNAVAILABLE_CODES):
                raise StoreUnavailable(str(error).split(maxsplit=1)[0]) from error
            raise


def _fields(reply: object) -> Mapping[str, str]:
    """A hash as scripts give it: its names and values in turn."""
    flat = cast("list[str]", reply)
    return dict(zip(flat[::2], flat[1::2], strict=True))


def _work_in(fields: Mapping[str, str]) -> Work:
    return Work(
        stored=Stored(document=fields["document"], revision=int(fields["revision"])),
        pending=tuple(
            Pending(id=name.removeprefix("effect:"), effect=fields[name])
            for name in sorted(fields)
            if name.startswith("effect:")
        ),
        refs={name.removeprefix("ref:"): ref for name, ref in fields.items() if name.startswith("ref:")},
    )


def _script(redis: Client, name: str) -> Script:
    return redis.register_script(Path(__file__).with_name(f"{name}.lua").read_text("utf-8"))


def _moment(moment: datetime) -> int:
    """Epoch milliseconds."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a zone")
    return round(moment.timestamp() * 1000)


def _moment_after(moment: datetime | None) -> int | str:
    """Epoch milliseconds, rounded up so that nobody is woken a moment too early; empty for never."""
    if moment is None:
        return ""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a zone")
    return -((_EPOCH - moment) // _MILLISECOND)


def _due(milliseconds: float, session: str) -> Due:
    return Due(session=session, at=_EPOCH + milliseconds * _MILLISECOND)


def _span(span: timedelta) -> int:
    """Milliseconds."""
    milliseconds = round(span / timedelta(milliseconds=1))
    if milliseconds < 1:
        raise ValueError("a span is at least a millisecond")
    return milliseconds
