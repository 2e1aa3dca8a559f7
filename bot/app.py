"""The one place where everything is put together: settings in, a running bot out."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, cast

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler, Middleware
from pydantic import SecretStr
from redis.asyncio import Redis

from adapters import slack, teams
from adapters import web as playground
from adapters.base import Adapter
from adapters.calendar_links import CalendarLinks
from adapters.slack import preview as slack_preview
from adapters.slack.http import PATH as SLACK_ENDPOINT
from adapters.teams import preview as teams_preview
from adapters.teams.cloud import Cloud, cloud_of
from adapters.teams.http import PATH as TEAMS_ENDPOINT
from adapters.tongues import Tongues
from bot import almanac
from bot.arrivals import Arrivals
from bot.config import Settings, Worker, signing_secret
from bot.config_teams import TeamsAppType
from bot.connection import connect
from bot.delivery import Delivery
from bot.embedded import EmbeddedStore
from bot.engine import LONGEST_PLAN, Engine
from bot.front_door import SLACK_PATIENCE_S, TEAMS_PATIENCE_S, FrontDoor, turnstile
from bot.listening import CannotListen, address, listen
from bot.loading import keeping
from bot.metrics import Metrics
from bot.metrics_page import serve_metrics
from bot.personal_data import PersonalData, Platform
from bot.store import Store, StoreUnavailable
from bot.turnstile import Full, Turnstile
from bot.watched_desk import WatchedDesk
from bot.watched_reminders import WatchedReminders
from bot.watching import Watch, watching
from dialogs import agenda, suggest, understand
from dialogs.cards import Card

__all__ = [
    "ALIVE",
    "GRACE",
    "TEAMS_ENDPOINT",
    "CannotListen",
    "Running",
    "at_the_records",
    "running",
    "teams_cloud",
    "working",
]

log = structlog.stdlib.get_logger(__name__)

GRACE: Final = timedelta(seconds=3)  # after which any process may finish what another one committed
_DRAIN_SECONDS: Final = 8.0  # for messages under way at shutdown
ALIVE: Final = "livewise is running"  # what /healthz says
_PLATFORMS: Final = {SLACK_ENDPOINT: "slack", TEAMS_ENDPOINT: "teams"}
_BODY_LIMIT: Final = 1024 * 1024  # bytes of one request


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A bot that takes requests; `address` is where people reach it from this machine."""

    address: str
    app: web.Application


@asynccontextmanager
async def running(
    settings: Settings, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> AsyncGenerator[Running]:
    """Run the bot until the block ends, then finish what it acknowledged; it sends reminders unless told not to.

    Raises StoreFolderError, SettingsError or CannotListen, each with a sentence for the operator.
    """
    # What is not made ready here is when it is needed first, and then somebody waits for it.
    for language in settings.languages:
        understand.prepare(language)
        suggest.prepare(language)
        almanac.prepare(language)
        agenda.prepare(language)
    async with contextlib.AsyncExitStack() as stack:
        bot = await _put_together(settings, clock, stack)
        app = web.Application(
            client_max_size=_BODY_LIMIT,
            middlewares=[_in_rounds(Arrivals(), bot.ground.watch.metrics), *bot.page.middlewares],
        )
        own_routes = [web.get("/healthz", _alive), web.get("/readyz", _readiness(bot.store))]
        app.add_routes([*own_routes, *bot.ground.links.routes(bot.desk)])
        for each in bot.adapters:
            app.add_routes(each.routes(bot.desk))
            app.on_shutdown.append(_closing(each.close))
        _start_delivering(bot, stack)
        # What wakes sessions starts after the listening, and ends after it as well.
        waker = await stack.enter_async_context(contextlib.AsyncExitStack())
        await serve_metrics(settings, bot.ground.watch.metrics, bot.store, clock, stack)
        site = await listen(app, settings.host, settings.port, stack, variable="PORT")
        bot.ground.local_links.lead_to(site)
        if settings.worker is Worker.ON:
            await waker.enter_async_context(_waking(bot))
        yield Running(address=site, app=app)
        log.info("stopping")


@asynccontextmanager
async def working(
    settings: Settings, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> AsyncGenerator[None]:
    """Send reminders, and what others left unsent, until the block ends; listen to nobody.

    Raises StoreFolderError, SettingsError or CannotListen, each with a sentence for the operator.
    """
    async with contextlib.AsyncExitStack() as stack:
        bot = await _put_together(settings, clock, stack)
        if settings.port:  # 0 is any: only those who listen know which one they took
            bot.ground.local_links.lead_to(address(settings.host, settings.port))
        for each in bot.adapters:
            stack.push_async_callback(each.close)
        _start_delivering(bot, stack)
        await serve_metrics(settings, bot.ground.watch.metrics, bot.store, clock, stack)
        await stack.enter_async_context(_waking(bot))
        yield
        log.info("stopping")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bot:
    """All that is there before anything listens, sends or wakes."""

    ground: "_Ground"
    store: Store
    page: playground.WebAdapter
    adapters: Sequence[Adapter]
    delivery: Delivery
    engine: Engine
    desk: WatchedDesk
    reminders: WatchedReminders


@asynccontextmanager
async def at_the_records(
    settings: Settings, platform: Platform, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> AsyncGenerator[PersonalData]:
    """What is kept about the people of a platform, also of one that is not set up now; nothing listens or is sent.

    Raises StoreFolderError or SettingsError, each with a sentence for the operator.
    """
    async with contextlib.AsyncExitStack() as stack:
        ground, store = await _stand(settings, clock, stack)
        adapter = await _adapter(platform, ground, stack)
        _, engine, _ = _desk(ground, store, [adapter])
        yield PersonalData(store=store, engine=engine, adapter=adapter, choices=ground.tongues)


async def _adapter(platform: Platform, ground: "_Ground", stack: contextlib.AsyncExitStack) -> Adapter:
    match platform:
        case Platform.SLACK:
            return await stack.enter_async_context(_slack(ground))
        case Platform.TEAMS:
            return await stack.enter_async_context(_teams(ground))
        case Platform.WEB:
            return _page(ground)


async def _put_together(settings: Settings, clock: Callable[[], datetime], stack: contextlib.AsyncExitStack) -> _Bot:
    ground, store = await _stand(settings, clock, stack)
    page = _page(ground)
    adapters: list[Adapter] = [page] if settings.playground_is_open else []
    adapters += [await stack.enter_async_context(connected) for connected in _platforms(ground)]
    delivery, engine, reminders = _desk(ground, store, adapters)
    ground.watch.metrics.queue("turns", ground.turnstile)
    ground.watch.metrics.queue("effects", delivery.turnstile)
    return _Bot(
        ground=ground,
        store=store,
        page=page,
        adapters=adapters,
        delivery=delivery,
        engine=engine,
        desk=ground.watch.desk(engine),
        reminders=reminders,
    )


async def _stand(
    settings: Settings, clock: Callable[[], datetime], stack: contextlib.AsyncExitStack
) -> tuple["_Ground", Store]:
    """What everything else stands on, until the stack is closed."""
    url = await _store_url(settings, stack)
    # Not before the folder is ours: a restore that we have waited for has brought its own secret.
    secret = signing_secret(settings)
    watch = await stack.enter_async_context(watching(settings))
    store = watch.store(connect(url))
    stack.push_async_callback(store.close)
    # The playground keeps its own messages and is subscribed to changes; it has its own connections for that.
    own = connect(url)
    stack.push_async_callback(own.aclose)
    redis = cast("Redis", own)
    ground = _Ground(
        settings=settings,
        secret=secret,
        url=url,
        redis=redis,
        tongues=Tongues(redis, strangers={playground.TENANT}, usual=settings.address),
        clock=clock,
        watch=watch,
        turnstile=turnstile(),
        # Threads and the playground's messages outlast the longest plan; sessions themselves go by their own dates.
        kept=timedelta(days=settings.retention_days) + LONGEST_PLAN,
        links=CalendarLinks(secret=secret, base_url=settings.public_base_url or ""),
        local_links=CalendarLinks(secret=secret, base_url=settings.public_base_url or ""),
    )
    return ground, store


def _page(ground: "_Ground") -> playground.WebAdapter:
    return playground.create(
        ground.redis,
        tongues=ground.tongues,
        secret=ground.secret,
        secure=_secure(ground.settings),
        kept=ground.kept,
        clock=ground.clock,
        previews=_PREVIEWS,
    )


def _desk(ground: "_Ground", store: Store, adapters: Sequence[Adapter]) -> tuple[Delivery, Engine, WatchedReminders]:
    home = ground.settings.country or ""
    reminders = ground.watch.reminders(almanac.WorldAlmanac(home=home), ground.clock)
    delivery = Delivery(
        store=store,
        adapters=[ground.watch.adapter(each) for each in adapters],
        clock=ground.clock,
        thread_keep=ground.kept,
        shown=reminders.shown,
    )
    engine = Engine(
        store=store,
        delivery=delivery,
        adapters=adapters,
        choices=ground.tongues,
        clock=ground.clock,
        retention=timedelta(days=ground.settings.retention_days),
        grace=GRACE,
        judge=reminders.judge,
    )
    return delivery, engine, reminders


def _start_delivering(bot: _Bot, stack: contextlib.AsyncExitStack) -> None:
    stack.push_async_callback(bot.delivery.drain, _DRAIN_SECONDS)
    sweep = asyncio.create_task(bot.delivery.run(), name="sweep")
    stack.push_async_callback(_cancel, sweep)


def _waking(bot: _Bot) -> contextlib.AbstractAsyncContextManager[None]:
    # Not above: the job engine takes a third of a second to load, which a process without a worker need not wait for.
    with keeping():
        from bot.reminders import waking  # noqa: PLC0415 - as said above

    return waking(
        bot.ground.url,
        store=bot.store,
        clock=bot.ground.clock,
        remind=bot.engine.remind,
        watch=bot.reminders.wake,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ground:
    """What the platforms stand on: their own connections to the store, and how long sessions may last."""

    settings: Settings
    secret: str
    url: str  # of the store
    redis: Redis
    clock: Callable[[], datetime]
    watch: Watch
    turnstile: Turnstile  # which the deliveries of all platforms go through
    kept: timedelta
    tongues: Tongues
    links: CalendarLinks
    local_links: CalendarLinks  # for people who sit at this machine: nobody else would reach its own address


def _platforms(ground: _Ground) -> Iterator[contextlib.AbstractAsyncContextManager[Adapter]]:
    """The chat platforms that are connected, each for as long as its block lasts."""
    if ground.settings.slack_is_on:
        yield _slack(ground)
    if ground.settings.teams_is_on:
        yield _teams(ground)


def _slack(ground: _Ground) -> contextlib.AbstractAsyncContextManager[Adapter]:
    return slack.running_slack(
        _slack_settings(ground.settings, ground.secret),
        redis=ground.redis,
        tongues=ground.tongues,
        links=ground.links,
        clock=ground.clock,
        door=FrontDoor("slack", ground.turnstile, ground.watch.metrics, patience=SLACK_PATIENCE_S),
        watch=ground.watch.calls("slack"),
    )


def _teams(ground: _Ground) -> contextlib.AbstractAsyncContextManager[Adapter]:
    links = ground.local_links if ground.settings.teams_is_anonymous else ground.links
    return teams.running_teams(
        _teams_settings(ground.settings),
        redis=ground.redis,
        tongues=ground.tongues,
        links=links,
        clock=ground.clock,
        kept=ground.kept,
        door=FrontDoor("teams", ground.turnstile, ground.watch.metrics, patience=TEAMS_PATIENCE_S),
        watch=ground.watch.calls("teams"),
    )


async def _store_url(settings: Settings, stack: contextlib.AsyncExitStack) -> str:
    if settings.redis_url is not None:
        return settings.redis_url.get_secret_value()
    embedded = EmbeddedStore(settings.data)
    await embedded.start()
    stack.push_async_callback(embedded.stop)
    return embedded.url


def _slack_settings(settings: Settings, secret: str) -> slack.SlackSettings:
    return slack.SlackSettings(
        signing_secret=_revealed(settings.slack_signing_secret),
        bot_token=_revealed(settings.slack_bot_token),
        app_token=_revealed(settings.slack_app_token),
        client_id=settings.slack_client_id or "",
        client_secret=_revealed(settings.slack_client_secret),
        encryption_keys=settings.slack_keys,
        api_url=settings.slack_api_url,
        secret=secret,
        public_base_url=settings.public_base_url or "",
    )


def _teams_settings(settings: Settings) -> teams.TeamsSettings:
    return teams.TeamsSettings(
        app_id=settings.teams_app_id or "",
        password=_revealed(settings.teams_app_password),
        tenant="" if settings.teams_app_type is TeamsAppType.MULTI_TENANT else settings.teams_tenant_id or "",
        allowed_tenants=frozenset(settings.teams_allowed_tenants),
        cloud=teams_cloud(settings),
    )


def teams_cloud(settings: Settings) -> Cloud:
    """Where Microsoft's services are for this bot."""
    return cloud_of(
        settings.teams_channel_service or "",
        openid_url=settings.teams_openid_url or "",
        login_url=settings.teams_login_url or "",
    )


def _preview(
    name: str, viewer: str, draw: Callable[[Card, str], tuple[str, str]], site: str = ""
) -> playground.Preview:
    def drawn(card: Card, locale: str) -> playground.Drawn:
        json, link = draw(card, locale)
        return playground.Drawn(json=json, link=link)

    return playground.Preview(name=name, viewer=viewer, site=site, draw=drawn)


_PREVIEWS: Final = (
    _preview(slack_preview.NAME, slack_preview.VIEWER, slack_preview.preview),
    _preview(teams_preview.NAME, teams_preview.VIEWER, teams_preview.preview, teams_preview.SITE),
)


def _revealed(secret: SecretStr | None) -> str:
    return "" if secret is None else secret.get_secret_value()


def _secure(settings: Settings) -> playground.Secure:
    https = settings.public_base_url is not None and settings.public_base_url.startswith("https:")
    return playground.Secure.HTTPS if https else playground.Secure.HTTP


def _closing(close: Callable[[], Awaitable[None]]) -> Callable[[web.Application], Awaitable[None]]:
    async def on_shutdown(_: web.Application) -> None:
        await close()

    return on_shutdown


async def _cancel(task: asyncio.Task[None]) -> None:
    # Again and again: on Python 3.11 a cancellation that meets a call to the store can get lost in `wait_for`.
    while not task.done():
        task.cancel()
        await asyncio.wait({task}, timeout=0.5)


def _in_rounds(arrivals: Arrivals, metrics: Metrics) -> Middleware:
    """Begin what platforms and people send no faster than it can be ended; 503 for what has waited too long."""

    @web.middleware
    async def begin(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.method == "POST":
            try:
                await arrivals.come()
            except Full:
                metrics.refused(_PLATFORMS.get(request.path, playground.TENANT))
                return web.Response(status=503)
        return await handler(request)

    return begin


async def _alive(_: web.Request) -> web.Response:
    """The process runs and takes requests."""
    return web.json_response({"status": ALIVE})


def _readiness(store: Store) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def ready(_: web.Request) -> web.Response:
        """The store answers, so presses can be kept."""
        try:
            async with asyncio.timeout(2):
                await store.ping()
        except (StoreUnavailable, TimeoutError):
            return web.json_response({"status": "store unreachable"}, status=503)
        return web.json_response({"status": "ready"})

    return ready
