"""The page that Prometheus reads, on a listener of its own: what is public has no way to it."""

import asyncio
import time
from collections.abc import Callable, Iterable
from contextlib import AsyncExitStack
from datetime import datetime
from typing import Final

import structlog
from aiohttp import web
from prometheus_client.metrics_core import GaugeMetricFamily
from prometheus_client.registry import Collector

from bot.backlog import Backlog, read_backlog
from bot.config import Settings
from bot.listening import listen
from bot.metrics import Metrics, gauges
from bot.store import Store, StoreUnavailable

log = structlog.stdlib.get_logger(__name__)

PATH: Final = "/metrics"
_FRESH_S: Final = 5.0  # for which a reading counts, however many scrape
_PATIENCE_S: Final = 3.0  # for the store; a scrape is given up after ten seconds by default


class StoreGauges(Collector):
    """What the store holds, as it was read last."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._reading = asyncio.Lock()
        self._read_at = float("-inf")  # on the monotonic clock
        self._backlog: Backlog | None = None

    async def refresh(self) -> None:
        """Read it again, unless that was done a moment ago; a store that does not answer leaves it unknown."""
        async with self._reading:
            if time.monotonic() - self._read_at < _FRESH_S:
                return
            try:
                async with asyncio.timeout(_PATIENCE_S):
                    self._backlog = await read_backlog(self._store, self._clock())
            except (StoreUnavailable, TimeoutError):
                self._backlog = None
            self._read_at = time.monotonic()

    def collect(self) -> Iterable[GaugeMetricFamily]:
        """The gauges, for the registry."""
        return gauges(self._backlog)


async def serve_metrics(
    settings: Settings, metrics: Metrics, store: Store, clock: Callable[[], datetime], stack: AsyncExitStack
) -> None:
    """Serve the page until the stack ends, where that is wished for; CannotListen."""
    if settings.metrics_port is None:
        return
    held = StoreGauges(store, clock)
    metrics.add(held)

    async def page(request: web.Request) -> web.Response:
        await held.refresh()
        body, content_type = metrics.spelled(request.headers.get("Accept", ""))
        return web.Response(body=body, headers={"Content-Type": content_type})

    app = web.Application()
    app.add_routes([web.get(PATH, page)])
    where = await listen(app, settings.metrics_host, settings.metrics_port, stack, variable="LIVEWISE_METRICS_PORT")
    log.info("metrics are served", url=f"{where.rstrip('/')}{PATH}")
