"""When sessions are woken: on real servers, through what befalls them."""

import asyncio
import sys
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from structlog.testing import capture_logs

from bot import reminders
from bot.connection import connect
from bot.reminders import NAME, Pace, waking
from bot.store import Store, StoreUnavailable
from tests.bot.servers import Kind, Server, missing, running
from tests.e2e.bots import ROOT

PATIENCE_S = 20.0
PACE = Pace(again_s=0.5, takeover=timedelta(seconds=2))
MINUTE = timedelta(minutes=1)


def in_seconds(seconds: float) -> datetime:
    return datetime.now(UTC) + timedelta(seconds=seconds)


class Sleepers:
    """Sessions that wait to be woken, and what they saw of it."""

    def __init__(self, url: str) -> None:
        self.store = Store(connect(url))
        self.url = url
        self.ahead = timedelta(0)  # of this bot's clock
        self.woken: list[str] = []
        self.late: dict[str, float] = {}
        self.due: dict[str, datetime] = {}

    def clock(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    async def add(self, *sessions: str, due: datetime) -> None:
        await asyncio.gather(*(self._add(session, due) for session in sessions))

    async def _add(self, session: str, due: datetime) -> None:
        self.due[session] = due
        await self.store.commit(
            session=session,
            base=0,
            document="{}",
            seen=session,
            effects=(),
            tenant="T",
            owner="U",
            at=datetime.now(UTC),
            keep=timedelta(days=1),
            grace=MINUTE,
            due=due,
        )

    async def remind(self, session: str) -> None:
        self.woken.append(session)
        self.late[session] = (self.clock() - self.due[session]).total_seconds()
        await self.store.reschedule(session, base=1, due=None)

    @asynccontextmanager
    async def working(
        self, pace: Pace = PACE, remind: Callable[[str], Awaitable[None]] | None = None
    ) -> AsyncGenerator[None]:
        """With a worker."""
        async with waking(self.url, store=self.store, clock=self.clock, remind=remind or self.remind, pace=pace):
            yield

    async def all_woken(self, *sessions: str) -> None:
        """Wait until all of these were woken."""
        await until(lambda: set(sessions) <= set(self.woken))


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not condition():
            await asyncio.sleep(0.01)


def names(count: int) -> list[str]:
    return [f"s{number:03d}" for number in range(count)]


def on_docket(server: Server) -> int:
    """How many wakes docket has, waiting or under way."""
    both = "return redis.call('XLEN', KEYS[1]) + redis.call('ZCARD', KEYS[2])"  # at one moment: wakes move from one
    return int(server.ask(f'EVAL "{both}" 2 {NAME}:stream {NAME}:queue')[1:])


def keys_of_docket(server: Server) -> list[str]:
    # A pattern would read the braces and the brackets of the name as its own.
    return [line for line in server.ask("KEYS livewise:*reminders*").split("\r\n") if line.startswith(NAME)]


@pytest.fixture(params=list(Kind))
def any_server(request: pytest.FixtureRequest) -> Iterator[Server]:
    kind = Kind(request.param)
    if reason := missing(kind):
        pytest.skip(reason)
    with running(kind) as started:
        yield started


@pytest.fixture
def server() -> Generator[Server]:
    with running(Kind.VALKEY) as started:
        yield started


@pytest.fixture
async def sleepers(server: Server) -> AsyncGenerator[Sleepers]:
    made = Sleepers(server.url)
    yield made
    await made.store.close()


async def test_a_session_is_woken_when_it_is_due_and_not_before(any_server: Server) -> None:
    sleepers = Sleepers(any_server.url)
    await sleepers.add("overdue", due=in_seconds(-3600))
    await sleepers.add("soon", due=in_seconds(1.5))
    await sleepers.add("next-week", due=in_seconds(7 * 86400))
    async with sleepers.working():
        await sleepers.all_woken("overdue", "soon")
        assert 0 <= sleepers.late["soon"] < 2
        await sleepers.add("new", due=in_seconds(0.5))
        await sleepers.all_woken("new")
        assert 0 <= sleepers.late["new"] < 2
    assert sorted(sleepers.woken) == ["new", "overdue", "soon"]
    await sleepers.store.close()


async def test_a_session_whose_time_has_changed_is_woken_at_the_new_one(server: Server, sleepers: Sleepers) -> None:
    await sleepers.add("s", due=in_seconds(30))
    async with sleepers.working():
        await until(lambda: on_docket(server) == 1)
        sleepers.due["s"] = in_seconds(0.5)
        await sleepers.store.reschedule("s", base=1, due=sleepers.due["s"])
        await sleepers.all_woken("s")
    assert 0 <= sleepers.late["s"] < 2


async def test_the_bots_own_clock_counts_also_when_it_jumps(server: Server, sleepers: Sleepers) -> None:
    sleepers.ahead = timedelta(days=3)
    await sleepers.add("there", due=in_seconds(3 * 86400 + 1))
    await sleepers.add("later", due=in_seconds(3 * 86400 + 45))
    async with sleepers.working(replace(PACE, again_s=60)):
        await sleepers.all_woken("there")
        assert sleepers.late["there"] >= 0
        await until(lambda: on_docket(server) == 1)
        sleepers.ahead += timedelta(hours=1)
        await sleepers.all_woken("later")


async def test_nobody_is_woken_too_early_where_the_clocks_of_machines_differ(
    server: Server, sleepers: Sleepers
) -> None:
    await sleepers.add("s", due=in_seconds(2))
    async with sleepers.working():
        await until(lambda: on_docket(server) == 1)
        sleepers.ahead -= timedelta(seconds=0.5)  # less than a jump
        await sleepers.all_woken("s")
    assert sleepers.late["s"] >= 0


async def test_without_dockets_keys_nothing_is_lost(server: Server, sleepers: Sleepers) -> None:
    await sleepers.add(*names(20), due=in_seconds(3))
    async with sleepers.working():
        await until(lambda: on_docket(server) == 20)
        while keys := keys_of_docket(server):
            server.ask(f"DEL {' '.join(keys)}")
        await sleepers.all_woken(*names(20))


async def test_without_dockets_consumer_group_nothing_is_lost(server: Server, sleepers: Sleepers) -> None:
    await sleepers.add(*names(20), due=in_seconds(3))
    async with sleepers.working():
        await until(lambda: on_docket(server) == 20)
        await until(lambda: server.ask(f"XGROUP DESTROY {NAME}:stream docket-workers") == ":1\r\n")
        await sleepers.all_woken(*names(20))


async def test_a_leftover_of_docket_does_not_keep_a_session_asleep(server: Server, sleepers: Sleepers) -> None:
    due = in_seconds(-1).replace(microsecond=0)
    server.ask(f"HSET {NAME}:runs:s.{due.timestamp() * 1000:.0f} state running generation 7 known 1")
    await sleepers.add("s", due=due)
    async with sleepers.working():
        await sleepers.all_woken("s")


async def test_a_backlog_moves_in_pages_the_longest_due_first(server: Server, sleepers: Sleepers) -> None:
    for number, name in enumerate(names(300)):
        await sleepers.add(name, due=in_seconds(number - 7200))
    most = 0

    async def remind(session: str) -> None:
        nonlocal most
        most = max(most, on_docket(server))
        await sleepers.remind(session)

    async with sleepers.working(replace(PACE, page=50, again_s=60), remind):
        await sleepers.all_woken(*names(300))
    assert most <= 50
    assert set(sleepers.woken[:50]) == set(names(50))
    assert len(sleepers.woken) == 300


async def test_two_workers_share_the_wakes(sleepers: Sleepers) -> None:
    await sleepers.add(*names(100), due=in_seconds(1))
    shares: dict[str, int] = {"one": 0, "two": 0}

    def remind_as(name: str) -> Callable[[str], Awaitable[None]]:
        async def remind(session: str) -> None:
            shares[name] += 1
            await asyncio.sleep(0.05)
            await sleepers.remind(session)

        return remind

    pace = replace(PACE, at_once=5)
    async with sleepers.working(pace, remind_as("one")), sleepers.working(pace, remind_as("two")):
        await sleepers.all_woken(*names(100))
    assert all(share > 10 for share in shares.values())


async def test_a_slow_wake_is_left_to_its_worker(sleepers: Sleepers) -> None:
    await sleepers.add("slow", due=in_seconds(0))
    began: list[float] = []
    ended: list[float] = []

    async def remind(session: str) -> None:
        began.append(time.monotonic())
        await asyncio.sleep(3)
        await sleepers.remind(session)
        ended.append(time.monotonic())

    pace = replace(PACE, takeover=timedelta(seconds=1), again_s=60)
    async with sleepers.working(pace, remind), sleepers.working(pace, remind):
        await until(lambda: bool(ended))
    assert len(began) == 1


async def test_a_wake_that_fails_is_told_once_and_tried_again_later(sleepers: Sleepers) -> None:
    await sleepers.add("broken", due=in_seconds(0))
    await sleepers.add("s", due=in_seconds(1))

    async def remind(session: str) -> None:
        if session == "broken":
            raise RuntimeError
        await sleepers.remind(session)

    with capture_logs() as logs:
        async with sleepers.working(replace(PACE, again_s=60), remind):
            await sleepers.all_woken("s")
    told = [line for line in logs if line["log_level"] in {"warning", "error"}]
    assert [(line["event"], line["session"]) for line in told] == [("reminder failed", "broken")]
    assert await sleepers.store.due(by=in_seconds(50), limit=9) == ()
    (again,) = await sleepers.store.due(by=in_seconds(61), limit=9)
    assert again.session == "broken"


async def test_a_wake_that_met_a_store_out_of_reach_comes_again_in_seconds(sleepers: Sleepers) -> None:
    await sleepers.add("s", due=in_seconds(0))
    tries = 0

    async def remind(session: str) -> None:
        nonlocal tries
        tries += 1
        if tries == 1:
            raise StoreUnavailable
        await sleepers.remind(session)

    async with sleepers.working(Pace(), remind):
        await sleepers.all_woken("s")
    assert sleepers.late["s"] < 15


async def test_a_server_that_restarts_is_told_once_and_waited_for(server: Server, sleepers: Sleepers) -> None:
    with capture_logs() as logs:
        async with sleepers.working():
            await sleepers.add("first", due=in_seconds(0))
            await sleepers.all_woken("first")
            await sleepers.add(*names(20), due=in_seconds(1))
            server.kill()
            await until(lambda: any(line["event"] == "reminders: out of touch with the store" for line in logs))
            await asyncio.sleep(1)  # docket has time to say a lot
            await asyncio.to_thread(server.start)
            await sleepers.all_woken(*names(20))
            await until(lambda: any(line["event"] == "reminders: in touch again" for line in logs))
    assert [line["event"] for line in logs] == ["reminders: out of touch with the store", "reminders: in touch again"]


async def test_a_server_that_does_not_let_docket_work_is_told(
    server: Server, sleepers: Sleepers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reminders, "_WATCH_S", 0.2)
    server.ask("ACL SETUSER default -psubscribe")
    await sleepers.add("s", due=in_seconds(0))
    with capture_logs() as logs:
        async with sleepers.working():
            await until(lambda: bool(logs))
            assert sleepers.woken == []
            server.ask("ACL SETUSER default +psubscribe")
            await sleepers.all_woken("s")
    assert (logs[0]["event"], logs[0]["error"]) == ("reminders: out of touch with the store", "NoSignOfLife")


async def test_what_is_under_way_is_finished_at_the_end(sleepers: Sleepers) -> None:
    await sleepers.add("s", due=in_seconds(0))
    begun = asyncio.Event()

    async def remind(session: str) -> None:
        begun.set()
        await asyncio.sleep(1)
        await sleepers.remind(session)

    async with sleepers.working(remind=remind):
        await begun.wait()
    assert sleepers.woken == ["s"]


@pytest.mark.parametrize("trouble", ["wake", "server"])
async def test_the_end_comes_also_when_something_hangs(trouble: str, server: Server, sleepers: Sleepers) -> None:
    await sleepers.add("s", due=in_seconds(0))
    begun = asyncio.Event()

    async def remind(_: str) -> None:
        begun.set()
        await asyncio.Event().wait()

    async with sleepers.working(replace(PACE, finish_s=0.5), remind):
        await begun.wait()
        if trouble == "server":
            server.pause()
        left = time.monotonic()
    assert time.monotonic() - left < 5
    names = {task.get_name() for task in asyncio.all_tasks()}
    assert not [name for name in names if "reminders" in name or "docket" in name]


async def test_little_is_left_at_the_server(server: Server, sleepers: Sleepers) -> None:
    await sleepers.add(*names(200), due=in_seconds(1))
    async with sleepers.working(replace(PACE, again_s=60)):
        await sleepers.all_woken(*names(200))
    await until(lambda: on_docket(server) == 0)
    assert len(keys_of_docket(server)) < 10
    assert len(sleepers.woken) == 200


async def test_the_names_of_workers_that_are_long_gone_are_removed(
    server: Server, sleepers: Sleepers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reminders, "_FORGOTTEN_MS", 100)
    server.ask(f"XGROUP CREATE {NAME}:stream docket-workers 0 MKSTREAM")
    for name in names(5):
        server.ask(f"XGROUP CREATECONSUMER {NAME}:stream docket-workers {name}")
    await asyncio.sleep(0.2)
    await sleepers.add("s", due=in_seconds(0))
    async with sleepers.working():
        await sleepers.all_woken("s")
        assert server.ask(f"XINFO CONSUMERS {NAME}:stream docket-workers").startswith("*1\r\n")


async def test_a_wake_of_a_killed_worker_is_taken_over(server: Server, sleepers: Sleepers) -> None:
    await sleepers.add("s", due=in_seconds(0))
    async with process(server.url, "hang") as dying:
        assert [await line_of(dying), await line_of(dying)] == ["ready", "s"]
        async with process(server.url, "settle") as living:
            assert await line_of(living) == "ready"
            dying.kill()
            assert await line_of(living) == "s"


@asynccontextmanager
async def process(url: str, how: str) -> AsyncGenerator[asyncio.subprocess.Process]:
    """A worker that is killed at the end if not before."""
    program = (sys.executable, "-m", "tests.bot.waker", url, how)
    started = await asyncio.create_subprocess_exec(*program, stdout=asyncio.subprocess.PIPE, cwd=ROOT)
    try:
        yield started
    finally:
        with suppress(ProcessLookupError):
            started.kill()
        await started.wait()


async def line_of(started: asyncio.subprocess.Process) -> str:
    assert started.stdout is not None
    async with asyncio.timeout(PATIENCE_S):
        return (await started.stdout.readline()).decode().strip()
