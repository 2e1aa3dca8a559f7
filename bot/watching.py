"""Puts eyes on the parts of a bot: each is wrapped from outside, so that none of them knows metrics or traces."""

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version

import aiohttp

from adapters.base import Adapter, Desk
from bot.config import Settings
from bot.config_traces import Exporter
from bot.connection import Client
from bot.metrics import Metrics
from bot.shared_line import share
from bot.spans import NO_SPANS, Spans
from bot.store import Store
from bot.watched_adapter import WatchedAdapter, watched_calls
from bot.watched_desk import WatchedDesk
from bot.watched_reminders import WatchedReminders
from bot.watched_store import watched_store
from dialogs.almanac import Almanac


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """Where everything is counted and told."""

    metrics: Metrics
    spans: Spans

    def store(self, redis: Client) -> Store:
        """A store whose calls are measured."""
        return watched_store(share(redis), metrics=self.metrics, spans=self.spans)

    def desk(self, desk: Desk) -> WatchedDesk:
        """This desk, its deliveries counted."""
        return WatchedDesk(desk, metrics=self.metrics, spans=self.spans)

    def adapter(self, adapter: Adapter) -> WatchedAdapter:
        """This platform, its messages counted."""
        return WatchedAdapter(adapter, metrics=self.metrics, spans=self.spans)

    def calls(self, platform: str) -> tuple[aiohttp.ClientMiddlewareType]:
        """For a platform's HTTP session, whose requests are counted."""
        return (watched_calls(platform, metrics=self.metrics, spans=self.spans),)

    def reminders(self, almanac: Almanac, clock: Callable[[], datetime]) -> WatchedReminders:
        """What judges events with this almanac, and sees reminders."""
        return WatchedReminders(almanac=almanac, metrics=self.metrics, spans=self.spans, clock=clock)


@asynccontextmanager
async def watching(settings: Settings) -> AsyncGenerator[Watch]:
    """Count everything, and send traces where the settings ask for them, while the block lasts."""
    running = version("livewise")
    metrics = Metrics(running)
    if settings.traces is Exporter.NONE:
        yield Watch(metrics=metrics, spans=NO_SPANS)
        return
    from bot.traces import tracing  # noqa: PLC0415 - the SDK takes a fifth of a second to load

    async with tracing(settings.traces, settings.telemetry, running) as spans:
        yield Watch(metrics=metrics, spans=spans)
