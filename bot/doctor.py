"""What `livewise doctor` tells: what an operator asks first when something seems wrong, one fact a line.

It changes nothing, but that a built-in store which is not running is started for as long as it is asked.
"""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from platform import python_version
from typing import Final, cast

from redis.exceptions import RedisClusterException, RedisError

from bot import check_slack, check_teams
from bot.backlog import Backlog, read_backlog
from bot.check import is_livewise
from bot.config import Settings, Worker
from bot.connection import Client, connect, display
from bot.doctor_store import about_servers
from bot.embedded import EmbeddedStore, StoreFolderError
from bot.finding import Finding
from bot.reminders import signs_of_life
from bot.store import PATIENCE_S, Store, StoreUnavailable

_OVERDUE: Final = timedelta(minutes=2)  # workers look once a second, and a wake takes moments
_UNSHOWN: Final = timedelta(minutes=1)  # every process looks once a second
_ALIVE_S: Final = 10.0  # since a worker's last sign of life; it gives one every two seconds
_STORE: Final = "store"


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """Everything that was found."""

    version: str
    findings: tuple[Finding, ...]

    @property
    def is_well(self) -> bool:
        """Whether nothing is wrong."""
        return not self._problems

    @property
    def _problems(self) -> int:
        return sum(bool(each.problem) for each in self.findings)

    @property
    def lines(self) -> tuple[str, ...]:
        """For people: one fact a line, and at the end whether all is well."""
        told = [
            f"{'PROBLEM' if each.problem else 'ok':8}{each.subject}: {each.problem or each.state}"
            for each in self.findings
        ]
        match self._problems:
            case 0:
                return (*told, "All is well.")
            case 1:
                return (*told, "There is 1 problem.")
            case count:
                return (*told, f"There are {count} problems.")

    @property
    def as_json(self) -> str:
        """For programs; an empty `problem` means that there is none."""
        found = [asdict(each) for each in self.findings]
        return json.dumps({"version": self.version, "well": self.is_well, "findings": found}, ensure_ascii=False)


async def examine(settings: Settings) -> Diagnosis:
    """Look at the store, what waits in it, who works on it, and the platforms."""
    return Diagnosis(version=version("livewise"), findings=tuple([each async for each in _findings(settings)]))


async def _findings(settings: Settings) -> AsyncIterator[Finding]:
    yield Finding(subject="Livewise", state=f"version {version('livewise')} on Python {python_version()}")
    yield Finding(subject="languages (LIVEWISE_LANGUAGES)", state=_languages(settings))
    yield await _bot(settings)
    async for finding in _about_store(settings):
        yield finding
    for platform in (check_slack, check_teams):
        async for finding in platform.findings(settings):
            yield finding


def _languages(settings: Settings) -> str:
    ready = ", ".join(sorted(settings.languages)) or "none"
    return f"{ready} made ready at the start; every other one is when somebody needs it"


async def _bot(settings: Settings) -> Finding:
    subject, where = "bot (LIVEWISE_HOST, PORT)", f"{settings.host} port {settings.port}"
    if not settings.port:
        return Finding(subject=subject, state="PORT is 0, so only its log says where Livewise answers")
    if await is_livewise(settings):
        return Finding(subject=subject, state=f"Livewise answers on {where}")
    silent = f"Livewise does not answer on {where}"
    if settings.redis_url is None:  # with a built-in store there is no other machine where it could run
        return Finding(subject=subject, problem=f"{silent}. Start it with `livewise serve`")
    return Finding(subject=subject, state=f"{silent}; start it with `livewise serve`, unless it runs elsewhere")


async def _about_store(settings: Settings) -> AsyncIterator[Finding]:
    if settings.redis_url is not None:
        url = settings.redis_url.get_secret_value()
        async for finding in _in_store(settings, url, f"{display(url)} (REDIS_URL)"):
            yield finding
        return
    embedded = EmbeddedStore(settings.data)
    try:
        await embedded.start()
    except StoreFolderError as error:
        yield Finding(subject=_STORE, problem=str(error))
        return
    try:
        async for finding in _in_store(settings, embedded.url, f"built in, in {settings.data} (LIVEWISE_DATA)"):
            yield finding
    finally:
        await embedded.stop()


async def _in_store(settings: Settings, url: str, where: str) -> AsyncIterator[Finding]:
    client = connect(url)
    store = Store(client)
    try:
        await store.ping()
        started = time.perf_counter()
        await store.ping()
        took = time.perf_counter() - started
        yield Finding(subject=_STORE, state=f"{where}, answers in {1000 * took:.1f} ms")
        async with asyncio.timeout(PATIENCE_S):
            for finding in await about_servers(client):
                yield finding
            signs = await _signs(client)
        backlog = await read_backlog(store, datetime.now(UTC))
        yield about_workers(signs, backlog, settings)
        yield about_reminders(backlog)
        yield about_messages(backlog)
    except (StoreUnavailable, RedisError, RedisClusterException, OSError) as error:
        reason = str(error) if isinstance(error, StoreUnavailable) else type(error).__name__
        problem = f"{where} does not answer ({reason}). Start it, or correct the address, user or password"
        yield Finding(subject=_STORE, problem=problem)
    finally:
        await store.close()


async def _signs(client: Client) -> Sequence[tuple[str, float]]:
    """Every worker's name with the second of its last sign of life."""
    reply = await client.execute_command("ZRANGE", signs_of_life(), 0, -1, "WITHSCORES")
    flat = cast("list[str]", reply)
    return [(name, float(second)) for name, second in zip(flat[::2], flat[1::2], strict=True)]


def about_workers(signs: Sequence[tuple[str, float]], backlog: Backlog, settings: Settings) -> Finding:
    """Who sends reminders."""
    subject, now = "workers", time.time()
    alive = [name.rsplit("#", 1)[0].replace("#", " process ") for name, second in signs if now - second < _ALIVE_S]
    if alive:
        return Finding(subject=subject, state=f"{len(alive)} alive ({', '.join(sorted(alive))})")
    what = f"no process sends reminders, and {_plans(backlog.scheduled)} for one"
    fix = "Start `livewise serve` or `livewise work`"
    if settings.worker is Worker.OFF:
        fix = "Start `livewise work`, because LIVEWISE_WORKER is off"
    if backlog.scheduled:
        return Finding(subject=subject, problem=f"{what}. {fix}")
    return Finding(subject=subject, state=f"none alive, and no plan waits for a reminder. {fix} before one does")


def about_reminders(backlog: Backlog) -> Finding:
    """The reminder that has been due longest."""
    subject, first = "reminders", backlog.first_due
    if first is None:
        return Finding(subject=subject, state="none to come")
    count = _plans(backlog.scheduled)
    if backlog.at - first.at < _OVERDUE:
        return Finding(subject=subject, state=f"{count}, the next at {_moment(first.at)}; none is overdue")
    return Finding(
        subject=subject,
        problem=f"{backlog.due} overdue; the oldest, of session {first.session}, since {_moment(first.at)} "
        f"({_spell(backlog.oldest_due_s)}). See that a worker is alive, then look for this session in the log",
    )


def about_messages(backlog: Backlog) -> Finding:
    """The messages that nobody has shown yet."""
    subject, first = "messages", backlog.first_unsettled
    if first is None:
        return Finding(subject=subject, state="all are shown")
    count = f"{backlog.unsettled} {'session has' if backlog.unsettled == 1 else 'sessions have'} some to be shown"
    if backlog.at - first.at < _UNSHOWN:
        return Finding(subject=subject, state=f"{count}, which is under way or waits until a platform lets us")
    return Finding(
        subject=subject,
        problem=f"{count}; the oldest, of session {first.session}, since {_moment(first.at)} "
        f"({_spell(backlog.oldest_unsettled_s)}). See that `livewise serve` or `livewise work` runs with all platforms "
        "set up, then look for this session in the log",
    )


def _plans(count: int) -> str:
    return "1 plan waits" if count == 1 else f"{count} plans wait"


def _moment(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M:%S UTC")


def _spell(seconds: float) -> str:
    for unit, length in (("day", 86400), ("hour", 3600), ("minute", 60)):
        if seconds >= length:
            count = int(seconds // length)
            return f"{count} {unit}{'' if count == 1 else 's'}"
    return f"{int(seconds)} seconds"
