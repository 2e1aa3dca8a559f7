"""Spans as OpenTelemetry traces: the one file that knows its SDK, imported where the standard variables ask for it.

The SDK reads its variables (`OTEL_...`) itself: where to send, with which headers, how much. The provider is ours alone
and not the process's, so that no library tells of its own work, which may name what nobody should read. Nothing is
added to what is sent to platforms: a trace ends here.
"""

import asyncio
import logging
import os
import threading
import time
from collections.abc import AsyncGenerator, Generator, Mapping
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Final

import structlog
from opentelemetry import trace
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, ConsoleSpanExporter, SpanExporter

from bot.config_traces import Exporter
from bot.spans import Span, Spans, Value

log = structlog.stdlib.get_logger(__name__)

_END_S: Final = 3.0  # at the end, for spans that are not sent yet
_REPEAT_S: Final = 60.0  # before the same trouble is told again
_OURS: Final = frozenset({"platform", "deed", "outcome", "session", "revision", "event", "slot"})
_STANDARD: Final = "OTEL_"


@asynccontextmanager
async def tracing(exporter: Exporter, variables: Mapping[str, str], version: str) -> AsyncGenerator[Spans]:
    """Send spans while the block lasts, then those that are left, if that can be done quickly.

    `variables` are the standard ones, wherever they were set; the SDK finds them in this process's environment.
    """
    os.environ.update({name: value for name, value in variables.items() if name.startswith(_STANDARD)})
    _quieten()
    provider = provider_of(version)
    provider.add_span_processor(BatchSpanProcessor(_exporter(exporter)))
    try:
        yield OtelSpans(provider)
    finally:
        await _end(provider)


def provider_of(version: str) -> TracerProvider:
    """What makes spans, by the variables of the environment; it sends them nowhere yet."""
    named = "OTEL_SERVICE_NAME" in os.environ or "service.name" in os.environ.get("OTEL_RESOURCE_ATTRIBUTES", "")
    about = {"service.version": version, **({} if named else {"service.name": "livewise"})}
    return TracerProvider(resource=Resource.create(about), shutdown_on_exit=False)


def _exporter(exporter: Exporter) -> SpanExporter:
    if exporter is Exporter.CONSOLE:
        return ConsoleSpanExporter()
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import (  # noqa: PLC0415 - it takes a moment to load
        OTLPSpanExporter,
    )

    return OTLPSpanExporter()


class OtelSpans:
    """Spans that this provider makes."""

    def __init__(self, provider: TracerProvider) -> None:
        self._tracer = provider.get_tracer("livewise")

    @contextmanager
    def whole(self, name: str, **about: Value) -> Generator[Span]:
        """A span, the child of the one around it."""
        # What an exception says may quote what people wrote, so it is not recorded, and told by its kind.
        with self._tracer.start_as_current_span(
            name, attributes=_spelled(about), record_exception=False, set_status_on_exception=False
        ) as span:
            try:
                yield _Span(span)
            except BaseException as error:
                span.set_attribute("error.type", type(error).__name__)
                span.set_status(trace.StatusCode.ERROR)
                raise

    @contextmanager
    def part(self, name: str, **about: Value) -> Generator[Span]:
        """Likewise, but only where there is one around it."""
        if not trace.get_current_span().get_span_context().is_valid:
            yield _Span(trace.INVALID_SPAN)
            return
        with self.whole(name, **about) as span:
            yield span

    def begin(self, name: str, **about: Value) -> Span:
        """A child of the span around that has none of its own."""
        if not trace.get_current_span().get_span_context().is_valid:
            return _Span(trace.INVALID_SPAN)
        return _Span(self._tracer.start_span(name, attributes=_spelled(about), kind=trace.SpanKind.CLIENT))

    def note(self, **about: Value) -> None:
        """Add to the span around."""
        trace.get_current_span().set_attributes(_spelled(about))


class _Span:
    def __init__(self, span: trace.Span) -> None:
        self._span = span

    def note(self, **about: Value) -> None:
        self._span.set_attributes(_spelled(about))

    def end(self) -> None:
        self._span.end()


def _spelled(about: Mapping[str, Value]) -> dict[str, Value]:
    """Ours get a name space; those with a dot are spelled as OpenTelemetry wants them already."""
    return {f"livewise.{name}" if name in _OURS else name: value for name, value in about.items() if value != ""}


class _Retelling(logging.Handler):
    """Tells what the SDK complains of as lines of ours, each once a minute: a collector may be away for days."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._told: dict[str, float] = {}

    def emit(self, record: logging.LogRecord) -> None:
        said, now = str(record.msg), time.monotonic()  # without its arguments, which may quote a reply
        if now >= self._told.get(said, 0.0):
            self._told[said] = now + _REPEAT_S
            log.warning("traces: trouble", said=said)


_RETELLING: Final = _Retelling()


def _quieten() -> None:
    logger = logging.getLogger("opentelemetry")
    logger.handlers, logger.propagate = [_RETELLING], False


async def _end(provider: TracerProvider) -> None:
    # By itself it would wait for a collector that is away, and longer than a process may take to stop.
    ended, loop = asyncio.Event(), asyncio.get_running_loop()

    def end() -> None:
        provider.shutdown()
        with suppress(RuntimeError):  # nobody waits any more
            loop.call_soon_threadsafe(ended.set)

    threading.Thread(target=end, name="traces end", daemon=True).start()
    try:
        async with asyncio.timeout(_END_S):
            await ended.wait()
    except TimeoutError:
        log.warning("traces: the last ones are lost, because nobody takes them")
