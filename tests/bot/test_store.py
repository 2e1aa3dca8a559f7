import asyncio
import json
import time
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.connection import connect
from bot.keys import SHARDS, Keys, digest_of, shard_of
from bot.shared_line import SharedLine, share
from bot.store import PATIENCE_S, Commit, Due, Lease, Pending, Rescheduled, Store, Stored, StoreUnavailable, Work
from tests.bot.servers import Kind, Server, missing, relayed, running

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)
GRACE = 5 * SECOND

_numbers = count()


def _event() -> str:
    return f"event-{next(_numbers)}"


async def commit(
    store: Store,
    session: str = "s",
    *,
    base: int = 0,
    document: str = "{}",
    seen: str | None = None,
    effects: Sequence[str] = (),
    tenant: str = "T",
    owner: str = "U",
    at: datetime = NOON,
    keep: timedelta = DAY,
    due: datetime | None = None,
) -> Commit:
    return await store.commit(
        session=session,
        base=base,
        document=document,
        seen=_event() if seen is None else seen,
        effects=effects,
        tenant=tenant,
        owner=owner,
        at=at,
        keep=keep,
        grace=GRACE,
        due=due,
    )


async def work_of(store: Store, session: str = "s") -> Work:
    work = await store.work(session)
    assert work is not None
    return work


async def effects_of(store: Store, session: str = "s") -> list[str]:
    return [pending.effect for pending in (await work_of(store, session)).pending]


async def everything_in(store: Store, tenant: str = "T") -> list[str]:
    return sorted([session async for session in store.sessions_in(tenant)])


async def unsettled(store: Store, by: datetime = NOON + GRACE) -> tuple[str, ...]:
    return await store.unsettled(by=by, limit=100)


async def due(store: Store, by: datetime = NOON) -> list[str]:
    return [each.session for each in await store.due(by=by, limit=100)]


@asynccontextmanager
async def store_at(url: str) -> AsyncGenerator[Store]:
    store = Store(share(connect(url)))
    try:
        yield store
    finally:
        await store.close()


@pytest.fixture(scope="module", params=list(Kind))
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    kind = Kind(request.param)
    if reason := missing(kind):
        pytest.skip(reason)
    with running(kind) as started:
        yield started


@pytest.fixture
async def store(server: Server) -> AsyncIterator[Store]:
    server.ask("FLUSHALL")
    async with store_at(server.url) as opened:
        yield opened


@pytest.fixture
def valkey() -> Iterator[Server]:
    """A server that the test may maltreat."""
    with running(Kind.VALKEY) as started:
        yield started


class TestCommit:
    async def test_nothing_is_there_before_the_first(self, store: Store) -> None:
        await store.ping()
        assert await store.load("s") is None
        assert await store.work("s") is None

    async def test_each_raises_the_revision(self, store: Store) -> None:
        assert await commit(store, document="one") is Commit.DONE
        assert await store.load("s") == Stored(document="one", revision=1)
        assert await commit(store, base=1, document="two") is Commit.DONE
        assert await store.load("s") == Stored(document="two", revision=2)

    @pytest.mark.parametrize("base", [0, 1, 3])
    async def test_another_base_is_a_conflict_and_changes_nothing(self, store: Store, base: int) -> None:
        await commit(store, document="one")
        await commit(store, base=1, document="two")
        assert await commit(store, base=base, document="three", seen="again", effects=["x"]) is Commit.CONFLICT
        assert await work_of(store) == Work(stored=Stored(document="two", revision=2), pending=(), refs={})
        assert await commit(store, base=2, seen="again") is Commit.DONE

    async def test_a_session_that_is_not_there_conflicts_with_any_base_but_zero(self, store: Store) -> None:
        assert await commit(store, base=1) is Commit.CONFLICT
        assert await store.load("s") is None
        assert await everything_in(store) == []

    async def test_a_seen_event_is_a_duplicate_at_any_base(self, store: Store) -> None:
        await commit(store, seen="press", effects=["a"])
        for base in (0, 1, 7):
            assert await commit(store, base=base, document="x", seen="press", effects=["b"]) is Commit.DUPLICATE
        assert await store.load("s") == Stored(document="{}", revision=1)
        assert await effects_of(store) == ["a"]

    async def test_an_event_is_seen_per_session(self, store: Store) -> None:
        assert [await commit(store, f"s{n}", seen="press") for n in range(40)] == [Commit.DONE] * 40

    async def test_ten_deliveries_of_one_event_at_once_apply_once(self, store: Store) -> None:
        await commit(store)
        outcomes = await asyncio.gather(*(commit(store, base=1, seen="press", effects=["a"]) for _ in range(10)))
        assert sorted(outcomes) == [Commit.DONE, *[Commit.DUPLICATE] * 9]
        assert await effects_of(store) == ["a"]

    async def test_twenty_events_at_once_all_apply(self, store: Store) -> None:
        async def turn(number: int) -> None:
            while True:
                stored = await store.load("s")
                pressed: list[int] = json.loads(stored.document) if stored else []
                outcome = await commit(
                    store,
                    base=stored.revision if stored else 0,
                    document=json.dumps([*pressed, number]),
                    seen=f"press-{number}",
                    effects=[str(number)],
                )
                if outcome is Commit.DONE:
                    return
                assert outcome is Commit.CONFLICT

        await asyncio.gather(*(turn(number) for number in range(20)))
        work = await work_of(store)
        assert work.stored.revision == 20
        pressed: list[int] = json.loads(work.stored.document)
        assert sorted(pressed) == list(range(20))
        assert [pending.effect for pending in work.pending] == [str(number) for number in pressed]

    async def test_a_session_keeps_its_tenant_and_owner(self, store: Store) -> None:
        await commit(store)
        for tenant, owner in (("T2", "U"), ("T", "U2")):
            with pytest.raises(ValueError, match="tenant"):
                await commit(store, base=1, tenant=tenant, owner=owner)
        assert await everything_in(store, "T2") == []

    async def test_moments_are_zoned_and_spans_are_positive(self, store: Store) -> None:
        with pytest.raises(ValueError, match="zone"):
            await commit(store, at=datetime(2026, 3, 2))  # noqa: DTZ001 - the mistake
        with pytest.raises(ValueError, match="millisecond"):
            await commit(store, keep=timedelta(0))
        assert await store.load("s") is None

    async def test_a_session_expires_after_its_last_commit(self, store: Store) -> None:
        await commit(store, keep=timedelta(milliseconds=300))
        await commit(store, base=1, effects=["a"], keep=timedelta(milliseconds=600))
        await asyncio.sleep(0.4)
        assert await store.load("s") is not None
        await asyncio.sleep(0.3)
        assert await store.load("s") is None
        assert await commit(store, base=2) is Commit.CONFLICT

    @given(text=st.text(), name=st.text(min_size=1), effect=st.text())
    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    async def test_any_text_comes_back_as_it_went_in(self, store: Store, text: str, name: str, effect: str) -> None:
        await store.erase(name)
        assert await commit(store, name, document=text, effects=[effect], tenant=text, owner=effect) is Commit.DONE
        await store.bind(text, name, keep=DAY)
        await store.settle(name, done=[], refs={text: effect})
        work = await work_of(store, name)
        assert work.stored.document == text
        assert [pending.effect for pending in work.pending] == [effect]
        assert work.refs == {text: effect}
        assert await store.bound(text) == name
        assert name in await store.sessions_of(text, effect, limit=100)

    @pytest.mark.parametrize(
        "text", ["\x00\r\n\x1f\x7f", "\ud83d", "\U0010ffff", "ž" * 500_000, "*1\r\n$4\r\nPING\r\n"]
    )
    async def test_a_hard_document_comes_back_as_it_went_in(self, store: Store, text: str) -> None:
        await commit(store, document=text)
        assert await store.load("s") == Stored(document=text, revision=1)


class TestWork:
    async def test_effects_come_in_the_order_of_commit(self, store: Store) -> None:
        expected: list[str] = []
        for revision in range(12):
            effects = [f"{revision}.{index}" for index in range(12)]
            await commit(store, base=revision, effects=effects)
            expected += effects
        pending = (await work_of(store)).pending
        assert [each.effect for each in pending] == expected
        assert [each.id for each in pending] == sorted({each.id for each in pending})
        assert (await work_of(store)).pending == pending

    async def test_settling_forgets_effects_and_notes_messages(self, store: Store) -> None:
        await commit(store, effects=["a", "b", "b"])
        first, second, third = (await work_of(store)).pending
        await store.settle("s", done=[first.id, second.id], refs={"grid": "m1", "plan": "m2"})
        work = await work_of(store)
        assert work.pending == (Pending(id=third.id, effect="b"),)
        assert work.refs == {"grid": "m1", "plan": "m2"}
        assert await unsettled(store) == ("s",)
        for _ in range(2):  # as when a reply was lost
            await store.settle("s", done=[third.id], refs={"grid": "m3"})
        assert (await work_of(store)).refs == {"grid": "m3", "plan": "m2"}
        assert await unsettled(store) == ()
        assert await store.load("s") == Stored(document="{}", revision=1)

    async def test_a_commit_during_a_delivery_is_not_settled_with_it(self, store: Store) -> None:
        await commit(store, effects=["a"])
        done = [pending.id for pending in (await work_of(store)).pending]
        await commit(store, base=1, effects=["b"])
        await store.settle("s", done=done, refs={})
        assert await effects_of(store) == ["b"]
        assert await unsettled(store) == ("s",)

    async def test_an_erased_session_is_not_brought_back_by_its_delivery(self, server: Server, store: Store) -> None:
        await commit(store, effects=["a"])
        done = [pending.id for pending in (await work_of(store)).pending]
        await store.erase("s")
        await store.settle("s", done=done, refs={"grid": "m1"})
        await store.postpone("s", until=NOON)
        assert server.ask("KEYS *:s").startswith("*0")
        assert await store.work("s") is None
        assert await unsettled(store) == ()

    async def test_many_effects_are_settled_at_once(self, store: Store) -> None:
        await commit(store, effects=[str(number) for number in range(3000)])
        assert await effects_of(store) == [str(number) for number in range(3000)]
        await store.settle("s", done=[pending.id for pending in (await work_of(store)).pending], refs={})
        assert await effects_of(store) == []

    async def test_dropping_forgets_all_effects(self, store: Store) -> None:
        await commit(store, effects=["a", "b"])
        await store.settle("s", done=[], refs={"grid": "m1"})
        await store.drop("s")
        assert await work_of(store) == Work(stored=Stored(document="{}", revision=1), pending=(), refs={"grid": "m1"})
        assert await unsettled(store) == ()


class TestUnsettled:
    async def test_a_session_shows_after_the_grace(self, store: Store) -> None:
        await commit(store, "quiet")
        await commit(store, "busy", effects=["a"])
        assert await unsettled(store, NOON + GRACE - timedelta(milliseconds=1)) == ()
        assert await unsettled(store, NOON + GRACE) == ("busy",)

    async def test_the_oldest_come_first_over_all_shards(self, store: Store) -> None:
        names = [f"s{number}" for number in range(60)]
        assert {shard_of(name) for name in names} == set(range(SHARDS))
        for number, name in enumerate(reversed(names)):
            await commit(store, name, effects=["a"], at=NOON - number * SECOND)
        assert await store.unsettled(by=NOON + DAY, limit=100) == tuple(names)
        assert await store.unsettled(by=NOON + DAY, limit=7) == tuple(names[:7])
        assert await store.unsettled(by=NOON + GRACE - 50 * SECOND, limit=7) == tuple(names[:7])
        assert await store.count_unsettled() == 60

    async def test_a_busy_session_does_not_put_off_what_it_left_undone(self, store: Store) -> None:
        await commit(store, effects=["a"])
        await commit(store, base=1, effects=["b"], at=NOON + DAY)
        assert await unsettled(store) == ("s",)

    async def test_a_platform_that_asked_to_wait_is_left_alone_until_then(self, store: Store) -> None:
        await commit(store, effects=["a"])
        await store.postpone("s", until=NOON + 60 * SECOND)
        await commit(store, base=1, effects=["b"])
        assert await unsettled(store, NOON + 59 * SECOND) == ()
        assert await unsettled(store, NOON + 60 * SECOND) == ("s",)

    async def test_a_settled_session_cannot_be_postponed(self, store: Store) -> None:
        await commit(store)
        await store.postpone("s", until=NOON)
        assert await unsettled(store) == ()

    async def test_an_expired_session_leaves_when_it_is_met(self, store: Store) -> None:
        await commit(store, effects=["a"], keep=timedelta(milliseconds=1))
        await commit(store, "other", effects=["a"])
        await asyncio.sleep(0.05)
        assert "s" in await unsettled(store)
        assert await store.work("s") is None
        assert await unsettled(store) == ("other",)


class TestDue:
    async def test_a_commit_says_when_a_session_is_woken_next(self, store: Store) -> None:
        await commit(store, "quiet")
        await commit(store, due=NOON)
        assert await store.due(by=NOON - SECOND, limit=100) == ()
        assert await store.due(by=NOON, limit=100) == (Due(session="s", at=NOON),)
        await commit(store, base=1, due=NOON + DAY)
        assert await due(store) == []
        assert await due(store, NOON + DAY) == ["s"]
        await commit(store, base=2)
        assert await due(store, NOON + 9 * DAY) == []

    async def test_a_commit_that_changed_nothing_leaves_it_as_it_was(self, store: Store) -> None:
        await commit(store, seen="press", due=NOON)
        assert await commit(store, base=0, due=NOON - DAY) is Commit.CONFLICT
        assert await commit(store, base=1, seen="press") is Commit.DUPLICATE
        assert await store.due(by=NOON, limit=100) == (Due(session="s", at=NOON),)

    async def test_the_longest_due_come_first_over_all_shards(self, store: Store) -> None:
        assert await store.oldest_due() is None
        names = [f"s{number}" for number in range(60)]
        for number, name in enumerate(reversed(names)):
            await commit(store, name, due=NOON - number * SECOND)
        assert await due(store) == names
        assert [each.session for each in await store.due(by=NOON, limit=7)] == names[:7]
        assert await due(store, NOON - 50 * SECOND) == names[:10]
        assert await store.count_due(NOON) == 60
        assert await store.count_due(NOON - 50 * SECOND) == 10
        assert await store.oldest_due() == Due(session="s0", at=NOON - 59 * SECOND)

    async def test_nobody_is_woken_a_moment_too_early(self, store: Store) -> None:
        await commit(store, due=NOON + timedelta(microseconds=400))
        assert await due(store) == []
        (found,) = await store.due(by=NOON + SECOND, limit=1)
        assert found.at == NOON + timedelta(milliseconds=1)
        await store.reschedule("s", base=1, due=found.at)
        assert await store.oldest_due() == found

    async def test_a_session_is_woken_at_another_time_unless_it_has_moved_on(self, store: Store) -> None:
        await commit(store, due=NOON)
        await commit(store, base=1, due=NOON)
        assert await store.reschedule("s", base=1, due=None) is Rescheduled.CONFLICT
        assert await due(store) == ["s"]
        assert await store.reschedule("s", base=2, due=NOON + DAY) is Rescheduled.DONE
        assert await due(store) == []
        assert await due(store, NOON + DAY) == ["s"]
        assert await store.reschedule("s", base=2, due=None) is Rescheduled.DONE
        assert await due(store, NOON + DAY) == []
        assert await store.load("s") == Stored(document="{}", revision=2)

    async def test_tries_count_until_the_session_gets_on(self, store: Store) -> None:
        await commit(store, due=NOON)
        assert [await store.attempt("s") for _ in range(3)] == [1, 2, 3]
        await commit(store, base=1, due=NOON)
        assert [await store.attempt("s") for _ in range(2)] == [1, 2]
        await store.reschedule("s", base=1, due=NOON)  # not made: the tries stand
        assert await store.attempt("s") == 3
        await store.reschedule("s", base=2, due=NOON)
        assert await store.attempt("s") == 1
        assert await store.work("s") == Work(stored=Stored(document="{}", revision=2), pending=(), refs={})

    async def test_a_session_that_cannot_be_woken_now_waits(self, store: Store) -> None:
        await commit(store, due=NOON)
        await store.put_off("s", until=NOON + 60 * SECOND)
        assert await due(store, NOON + 59 * SECOND) == []
        assert await due(store, NOON + 60 * SECOND) == ["s"]

    async def test_what_was_set_for_later_meanwhile_is_not_brought_forward(self, store: Store) -> None:
        await commit(store, due=NOON + DAY)
        await commit(store, "quiet")
        for name in ("s", "quiet", "nobody"):
            await store.put_off(name, until=NOON)
        assert await due(store) == []
        assert await due(store, NOON + DAY) == ["s"]

    @pytest.mark.parametrize("how", ["attempt", "reschedule"])
    async def test_an_expired_session_is_due_no_more_once_it_is_met(self, store: Store, how: str) -> None:
        await commit(store, due=NOON, keep=timedelta(milliseconds=1))
        await commit(store, "other", due=NOON)
        await asyncio.sleep(0.05)
        if how == "attempt":
            assert await store.attempt("s") == 0
        else:
            assert await store.reschedule("s", base=1, due=NOON) is Rescheduled.CONFLICT
        assert await due(store) == ["other"]
        assert await store.load("s") is None

    async def test_moments_need_a_zone(self, store: Store) -> None:
        with pytest.raises(ValueError, match="zone"):
            await commit(store, due=datetime(2026, 3, 2))  # noqa: DTZ001 - the mistake
        assert await store.load("s") is None


class TestLease:
    async def test_one_of_many_takes_it(self, store: Store) -> None:
        leases = await asyncio.gather(*(store.lease("s", holder=f"h{n}", seconds=30) for n in range(10)))
        assert sorted(leases) == [*[Lease.ELSEWHERE] * 9, Lease.TAKEN]
        assert await store.lease("other", holder="h", seconds=30) is Lease.TAKEN

    async def test_the_holder_renews_it(self, store: Store) -> None:
        for seconds in (0.2, 30):
            assert await store.lease("s", holder="me", seconds=seconds) is Lease.TAKEN
        await asyncio.sleep(0.3)
        assert await store.lease("s", holder="you", seconds=30) is Lease.ELSEWHERE

    async def test_it_ends_by_itself(self, store: Store) -> None:
        await store.lease("s", holder="me", seconds=0.1)
        await asyncio.sleep(0.2)
        assert await store.lease("s", holder="you", seconds=30) is Lease.TAKEN

    async def test_only_the_holder_releases_it(self, store: Store) -> None:
        await store.lease("s", holder="me", seconds=30)
        await store.release("s", holder="you")
        assert await store.lease("s", holder="you", seconds=30) is Lease.ELSEWHERE
        await store.release("s", holder="me")
        assert await store.lease("s", holder="you", seconds=30) is Lease.TAKEN


class TestThread:
    async def test_it_leads_to_the_session_bound_last(self, store: Store) -> None:
        assert await store.bound("t") is None
        await store.bind("t", "one", keep=DAY)
        await store.bind("t", "two", keep=DAY)
        assert await store.bound("t") == "two"

    async def test_a_binding_expires(self, store: Store) -> None:
        await store.bind("t", "s", keep=timedelta(milliseconds=50))
        await asyncio.sleep(0.1)
        assert await store.bound("t") is None


class TestIndexes:
    async def test_an_owner_finds_the_last_changed_first(self, store: Store) -> None:
        names = [f"s{number}" for number in range(60)]
        for number, name in enumerate(names):
            await commit(store, name, at=NOON - number * SECOND)
        await commit(store, "s59", base=1, at=NOON + SECOND)
        assert await store.sessions_of("T", "U", limit=100) == ("s59", *names[:59])
        assert await store.sessions_of("T", "U", limit=3) == ("s59", "s0", "s1")

    async def test_nobody_sees_what_belongs_to_others(self, store: Store) -> None:
        # Joined carelessly, these four would share their indexes.
        whose = [("a:b", "c"), ("a", "b:c"), ("a%3Ab", "c"), ("a", "b%3Ac")]
        for number, (tenant, owner) in enumerate(whose):
            await commit(store, f"s{number}", tenant=tenant, owner=owner)
        for number, (tenant, owner) in enumerate(whose):
            assert await store.sessions_of(tenant, owner, limit=100) == (f"s{number}",)
        assert await everything_in(store, "a") == ["s1", "s3"]
        assert await everything_in(store, "a:b") == ["s0"]

    async def test_expired_sessions_are_left_out_and_make_room(self, store: Store) -> None:
        for number in range(30):
            await commit(store, f"old{number}", at=NOON + SECOND, keep=timedelta(milliseconds=1))
        await commit(store, "here")
        await commit(store, "there")
        await asyncio.sleep(0.05)
        assert sorted(await store.sessions_of("T", "U", limit=2)) == ["here", "there"]
        assert await everything_in(store) == ["here", "there"]

    async def test_a_large_tenant_is_told_in_full(self, store: Store) -> None:
        names = [f"s{number}" for number in range(3000)]
        await asyncio.gather(*(commit(store, name) for name in names))
        assert await everything_in(store) == sorted(names)

    async def test_what_has_expired_leaves_the_tenant_at_the_next_commit(self, server: Server, store: Store) -> None:
        index = Keys().tenant(shard_of("s"), "T")
        await commit(store, keep=timedelta(milliseconds=1))
        await commit(store, base=0, at=NOON + DAY, keep=DAY)
        same_shard = next(name for name in map(str, range(999)) if shard_of(name) == shard_of("s"))
        await commit(store, same_shard, at=NOON + 3 * DAY, keep=DAY)
        assert server.ask(f"ZCARD {index}") == ":1\r\n"


class TestErase:
    async def test_nothing_is_left_of_it(self, server: Server, store: Store) -> None:
        await commit(store, seen="press", effects=["a"], due=NOON)
        await store.settle("s", done=[], refs={"grid": "m1"})
        for thread in ("t1", "t2"):
            await store.bind(thread, "s", keep=DAY)
        await store.bind("t2", "newer", keep=DAY)
        await commit(store, "other", effects=["a"])
        await store.erase("s")
        await store.erase("s")
        assert await store.load("s") is None
        assert await store.work("s") is None
        assert await store.bound("t1") is None
        assert await store.bound("t2") == "newer"
        assert await unsettled(store) == ("other",)
        assert await due(store) == []
        assert await store.sessions_of("T", "U", limit=100) == ("other",)
        assert await everything_in(store) == ["other"]
        # Only the mark stays by which a late delivery of the same event is known.
        assert server.ask("KEYS *:s").startswith("*0")
        assert server.ask("KEYS *:s:*").startswith("*1")
        assert await commit(store, seen="press") is Commit.DUPLICATE

    async def test_what_was_kept_when_owners_and_threads_were_spelled_out_is_found_and_erased(
        self, server: Server, store: Store
    ) -> None:
        await commit(store)
        keys, shard = Keys(), shard_of("s")
        server.ask(f"RENAME {keys.owner(shard, 'T', 'U')} livewise:{{{shard:02d}}}:owner:T:U")
        thread = f"livewise:{{{shard_of('t'):02d}}}:thread:t"
        server.ask(f"SET {thread} s")
        server.ask(f"SADD {keys.threads('s')} t")
        assert await store.bound("t") == "s"
        assert await store.sessions_of("T", "U", limit=9) == ("s",)
        await commit(store, base=1)
        assert await store.sessions_of("T", "U", limit=9) == ("s",)
        await store.erase("s")
        assert await store.bound("t") is None
        assert await store.sessions_of("T", "U", limit=9) == ()
        assert server.ask("KEYS *:owner:*").startswith("*0")

    async def test_a_binding_made_before_the_first_commit_goes_as_well(self, store: Store) -> None:
        await store.bind("t", "s", keep=DAY)
        await commit(store)
        await store.erase("s")
        assert await store.bound("t") is None

    async def test_a_racing_commit_does_not_bring_it_back(self, store: Store) -> None:
        for _ in range(30):
            await commit(store, effects=["a"], due=NOON)
            outcomes = await asyncio.gather(
                *(commit(store, base=1, effects=["b"], due=NOON) for _ in range(3)),
                store.attempt("s"),
                store.erase("s"),
                *(commit(store, base=1, effects=["c"], due=NOON) for _ in range(3)),
                store.reschedule("s", base=1, due=NOON),
            )
            commits = [outcome for outcome in outcomes if isinstance(outcome, Commit)]
            assert commits.count(Commit.DONE) <= 1
            assert await commit(store, base=1) is Commit.CONFLICT
            assert await commit(store, base=2) is Commit.CONFLICT
            assert await store.load("s") is None
            assert await unsettled(store) == ()
            assert await due(store) == []
            assert await everything_in(store) == []
            assert await store.sessions_of("T", "U", limit=9) == ()


class TestTheWayToTheServer:
    async def test_a_commit_and_its_work_take_one_round_trip_each(self, valkey: Server) -> None:
        async with relayed(valkey) as relay, store_at(relay.url) as store:
            await commit(store, "first")  # connects, and loads the script
            await commit(store, effects=["a"])
            assert isinstance(store._redis, SharedLine)
            assert await store._redis.is_up()
            before = relay.round_trips
            await commit(store, base=1, effects=["b"])
            assert relay.round_trips == before + 1
            await store.work("s")
            assert relay.round_trips == before + 2
            await store.load("s")
            assert relay.round_trips == before + 3
            await unsettled(store)
            assert relay.round_trips == before + 4
            await due(store)
            assert relay.round_trips == before + 5

    async def test_a_commit_whose_reply_was_lost_is_done_once(self, valkey: Server) -> None:
        async with relayed(valkey) as relay, store_at(relay.url) as store:
            await commit(store, "first")
            relay.replies_to_lose = 1
            assert await commit(store, seen="press", effects=["a"], due=NOON) is Commit.DONE
            assert relay.replies_to_lose == 0
            assert await effects_of(store) == ["a"]
            assert await due(store) == ["s"]
            assert await store.load("s") == Stored(document="{}", revision=1)
            assert await commit(store, seen="press", effects=["a"]) is Commit.DUPLICATE

    async def test_a_lease_whose_reply_was_lost_is_taken(self, valkey: Server) -> None:
        async with relayed(valkey) as relay, store_at(relay.url) as store:
            await store.lease("other", holder="me", seconds=30)
            relay.replies_to_lose = 1
            assert await store.lease("s", holder="me", seconds=30) is Lease.TAKEN
            assert relay.replies_to_lose == 0

    async def test_a_time_whose_reply_was_lost_is_set(self, valkey: Server) -> None:
        async with relayed(valkey) as relay, store_at(relay.url) as store:
            await commit(store)
            await store.reschedule("other", base=1, due=None)
            relay.replies_to_lose = 1
            assert await store.reschedule("s", base=1, due=NOON) is Rescheduled.DONE
            assert relay.replies_to_lose == 0
            assert await due(store) == ["s"]

    async def test_a_server_that_forgot_the_scripts_learns_them_again(self, server: Server, store: Store) -> None:
        await commit(store)
        server.ask("SCRIPT FLUSH")
        assert await commit(store, base=1) is Commit.DONE

    async def test_what_was_acknowledged_survives_a_crash(self, valkey: Server) -> None:
        acknowledged: dict[str, int] = {}
        stop = asyncio.Event()

        async def series(store: Store, name: str) -> None:
            revision = 0
            while not stop.is_set():
                outcome = await commit(
                    store, name, base=revision, document=f"document {revision + 1}", effects=[f"effect {revision + 1}"]
                )
                assert outcome is Commit.DONE
                revision += 1
                acknowledged[name] = revision

        async with store_at(valkey.url) as store:
            names = [f"s{number}" for number in range(12)]
            running_series = [asyncio.create_task(series(store, name)) for name in names]
            for _ in range(3):
                await asyncio.sleep(0.3)
                valkey.kill()
                at_the_crash = dict(acknowledged)
                await asyncio.sleep(0.1)
                await asyncio.to_thread(valkey.start)
                async with store_at(valkey.url) as other:
                    for name in names:
                        await self._is_whole(other, name, at_the_crash.get(name, 0))
            stop.set()
            await asyncio.gather(*running_series)  # every commit in flight was repeated until it was done
            for name in names:
                assert (await work_of(store, name)).stored.revision == acknowledged[name] > 3

    async def _is_whole(self, store: Store, name: str, at_least: int) -> None:
        work = await store.work(name)
        revision = 0 if work is None else work.stored.revision
        assert revision >= at_least
        if work is not None:
            assert work.stored.document == f"document {revision}"
            assert [each.effect for each in work.pending] == [f"effect {n + 1}" for n in range(revision)]
            assert name in await unsettled(store)
            assert name in await store.sessions_of("T", "U", limit=100)
            assert name in await everything_in(store)


class TestUnavailable:
    @pytest.mark.parametrize(
        ("kind", "how"),
        [
            (Kind.VALKEY, "killed"),
            (Kind.VALKEY, "hanging"),
            (Kind.CLUSTER, "killed"),
            (Kind.CLUSTER, "hanging"),
            (Kind.SENTINEL, "killed"),
        ],
    )
    async def test_a_server_that_stays_away_is_given_up_within_seconds(self, kind: Kind, how: str) -> None:
        with running(kind) as server:
            async with store_at(server.url) as store:
                await commit(store, effects=["a"])
                if how == "killed":
                    server.kill()
                else:
                    server.pause()
                began = time.monotonic()
                calls = [
                    store.ping(),
                    store.load("s"),
                    commit(store, base=1),
                    store.work("s"),
                    store.settle("s", done=[], refs={}),
                    store.postpone("s", until=NOON),
                    store.drop("s"),
                    unsettled(store),
                    store.count_unsettled(),
                    store.due(by=NOON, limit=1),
                    store.oldest_due(),
                    store.count_due(NOON),
                    store.reschedule("s", base=1, due=None),
                    store.attempt("s"),
                    store.put_off("s", until=NOON),
                    store.lease("s", holder="me", seconds=1),
                    store.release("s", holder="me"),
                    store.bind("t", "s", keep=DAY),
                    store.bound("t"),
                    store.sessions_of("T", "U", limit=1),
                    everything_in(store),
                    store.erase("s"),
                ]
                outcomes = await asyncio.gather(*calls, return_exceptions=True)
                assert time.monotonic() - began < PATIENCE_S + 2
                assert {type(outcome) for outcome in outcomes} == {StoreUnavailable}
                assert all(isinstance(outcome, StoreUnavailable) and outcome.__cause__ for outcome in outcomes)

    async def test_a_server_without_memory_changes_nothing(self, valkey: Server) -> None:
        async with store_at(valkey.url) as store:
            await commit(store, effects=["a"])
            done = [pending.id for pending in (await work_of(store)).pending]
            valkey.ask("CONFIG SET maxmemory 1")
            with pytest.raises(StoreUnavailable):
                await commit(store, base=1, document="two", seen="press", effects=["b"])
            with pytest.raises(StoreUnavailable):
                await store.settle("s", done=done, refs={"grid": "m1"})
            work = await work_of(store)
            assert (work.stored.revision, [each.effect for each in work.pending], work.refs) == (1, ["a"], {})
            await store.erase("s")  # which only gives memory back
            assert await store.load("s") is None
            valkey.ask("CONFIG SET maxmemory 0")
            assert await commit(store, document="two", seen="press") is Commit.DONE

    async def test_a_replica_is_not_written_to(self, valkey: Server) -> None:
        async with store_at(valkey.url) as store:
            await commit(store)
            valkey.ask("REPLICAOF 127.0.0.1 1")
            with pytest.raises(StoreUnavailable):
                await commit(store, base=1)

    async def test_a_wrong_password_says_so_without_showing_it(self, valkey: Server) -> None:
        valkey.ask("CONFIG SET requirepass right")
        async with store_at(f"unix://:t0p-5ecret@{valkey.socket}") as store:
            with pytest.raises(StoreUnavailable) as refusal:
                await store.ping()
            assert "invalid username-password pair" in str(refusal.value.__cause__)
            assert "t0p-5ecret" not in repr((refusal.value, refusal.value.__cause__))


def test_keys_of_a_session_share_one_slot_and_tell_sessions_apart() -> None:
    keys = Keys(prefix="p")
    tag = f"{{{shard_of('s'):02d}}}"
    for key in (keys.session("s"), keys.seen("s", "e"), keys.lease("s"), keys.threads("s")):
        assert key.startswith(f"p:{tag}:")
    assert keys.seen("a:b", "c") != keys.seen("a", "b:c")
    assert shard_of("s") == 11  # written into every key on disk: it must never come out differently


def test_keys_that_may_outlive_a_session_name_nobody() -> None:
    keys = Keys()
    for key in (keys.seen("s", "T1/C1/U1"), keys.owner(7, "T1", "U1"), keys.thread(digest_of("T1/C1/U1"))):
        assert not any(name in key for name in ("T1", "C1", "U1"))
    assert keys.owner(7, "a:b", "c") != keys.owner(7, "a", "b:c")
    assert digest_of("T1/C1/U1") == "57ea8229b24c4ad99fe7636b30e30f2e"  # on disk as well


@pytest.mark.parametrize("prefix", ["", "a{b", "a}b"])
def test_a_prefix_that_breaks_the_hash_tag_is_refused(prefix: str) -> None:
    with pytest.raises(ValueError, match="prefix"):
        Keys(prefix=prefix)
