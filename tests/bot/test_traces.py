"""What is told of a turn and a reminder as traces, and what is not."""

import threading
import time
from collections.abc import AsyncGenerator, Generator, Mapping

import pytest
from aiohttp import ClientConnectorError, ClientSession, web
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from structlog.testing import capture_logs
from yarl import URL

from adapters.base import DeliveryError
from bot import traces
from bot.config import load_settings
from bot.config_traces import Exporter, exporter
from bot.metrics import Metrics
from bot.spans import Spans
from bot.store import Due
from bot.traces import OtelSpans, provider_of, tracing
from bot.watched_adapter import template, watched_calls
from tests.bot.one_bot import Bot
from tests.bot.one_plan import due, plan
from tests.bot.scraped import page_of, values
from tests.bot.servers import Kind, running
from tests.bot.sites import serving


class Told:
    """Every span that has ended."""

    def __init__(self) -> None:
        self._kept = InMemorySpanExporter()
        self.provider = provider_of("0")
        self.provider.add_span_processor(SimpleSpanProcessor(self._kept))
        self.spans: Spans = OtelSpans(self.provider)

    def all(self) -> tuple[ReadableSpan, ...]:
        return self._kept.get_finished_spans()

    def clear(self) -> None:
        self._kept.clear()

    def whole(self, name: str) -> ReadableSpan:
        """The only span of this name."""
        [found] = [span for span in self.all() if span.name == name]
        return found

    def parts(self, whole: ReadableSpan) -> list[str]:
        """The names of the spans within another one, as they began."""
        found = [span for span in self.all() if span.parent and whole.context and parent_of(span) == id_of(whole)]
        return [span.name for span in sorted(found, key=lambda span: span.start_time or 0)]


def id_of(span: ReadableSpan) -> int:
    assert span.context is not None
    number: int = span.context.span_id
    return number


def parent_of(span: ReadableSpan) -> int:
    assert span.parent is not None
    return span.parent.span_id


def about(span: ReadableSpan) -> Mapping[str, object]:
    return dict(span.attributes or {})


@pytest.fixture
def told() -> Generator[Told]:
    made = Told()
    yield made
    made.provider.shutdown()


@pytest.fixture
async def bot(told: Told) -> AsyncGenerator[Bot]:
    with running(Kind.VALKEY) as server:
        made = Bot(server.url, told.spans)
        yield made
        await made.close()


async def test_a_delivery_is_one_trace_from_the_store_to_the_message(bot: Bot, told: Told) -> None:
    name = await bot.start()
    await bot.cards()
    told.clear()
    await bot.answer(name, "behavior")
    await bot.cards()
    turn = told.whole("turn")
    assert turn.parent is None
    assert about(turn) == {
        "livewise.platform": "web",
        "livewise.deed": "Pressed",
        "livewise.outcome": "done",
        "livewise.session": name,
        "livewise.revision": 2,
    }
    parts = told.parts(turn)
    assert parts[:3] == ["store load", "step", "store commit"]
    assert "effect edit" in parts
    shown = told.whole("effect edit")
    assert about(shown)["livewise.outcome"] == "done"
    assert about(shown)["livewise.revision"] == 2
    assert about(told.whole("step")) == {"livewise.event": "Answered"}


async def test_a_reminder_is_one_trace_from_its_wake_to_the_message(bot: Bot, told: Told) -> None:
    name = await plan(bot)
    moment = await due(bot)
    assert moment is not None
    bot.clock.now = moment
    told.clear()
    with bot.reminders.wake(Due(session=name, at=moment)):
        await bot.engine.remind(name)
    await bot.delivery.drain(20)
    wake = told.whole("reminder")
    assert about(wake)["livewise.session"] == name
    parts = told.parts(wake)
    assert parts[:4] == ["store attempt", "store load", "step", "store commit"]
    assert "effect post" in parts


async def test_a_look_at_the_store_by_itself_is_no_trace(bot: Bot, told: Told) -> None:
    name = await bot.start()
    await bot.cards()
    told.clear()
    await bot.store.load(name)
    assert told.all() == ()


async def test_nothing_that_people_write_or_are_is_told_not_even_by_a_failure(bot: Bot, told: Told) -> None:
    bot.adapter.failures = [DeliveryError("later", wait=1), RuntimeError("Sales onboarding for ana in c1")]
    name = await bot.start("Sales onboarding")
    await bot.cards()
    await bot.delivery.perform(name)
    spelled = " ".join(span.to_json() for span in told.all())
    assert '"error.type": "RuntimeError"' in spelled
    for private in ("Sales", "onboarding", "ana", "c1"):
        assert f'"{private}' not in spelled
        assert f"{private} " not in spelled


async def test_a_request_to_a_platform_is_told_without_ids_and_carries_nothing_of_ours(told: Told) -> None:
    received: list[Mapping[str, str]] = []

    async def answer(request: web.Request) -> web.Response:
        received.append(dict(request.headers))
        return web.json_response({}, status=429)

    metrics = Metrics("0")
    watch = watched_calls("teams", metrics=metrics, spans=told.spans)
    async with serving(answer) as site, ClientSession(middlewares=(watch,)) as client:
        with told.spans.whole("turn"):
            async with client.put(f"{site}v3/conversations/19:abc@thread.tacv2/activities/1700000000", json={}):
                pass
    with told.spans.whole("turn"):
        async with ClientSession(middlewares=(watch,)) as client:
            with pytest.raises(ClientConnectorError):
                await client.post(f"{site}api/chat.update")
    sent, lost = (span for span in told.all() if span.name != "turn")
    assert sent.name == "PUT /v3/conversations/{}/activities/{}"
    assert about(sent)["http.response.status_code"] == 429
    assert lost.name == "POST /api/chat.update"
    assert about(lost)["error.type"] == "ClientConnectorError"
    assert not [name for name in received[0] if name.lower() in {"traceparent", "tracestate", "baggage"}]
    counted = values(page_of(metrics))
    assert counted["livewise_platform_calls_total{platform=teams,status=429}"] == 1
    assert counted["livewise_platform_calls_total{platform=teams,status=none}"] == 1


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://slack.com/api/files.completeUploadExternal", "/api/files.completeUploadExternal"),
        ("https://files.slack.com/upload/v1/CwABAAAAWgoAAf", "/upload/v1/{}"),
        ("https://hooks.slack.com/actions/T0123ABCD/123456/abcDEF", "/actions/{}/{}/{}"),
        ("https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token", "/{}/{}/{}/token"),
        ("https://smba.trafficmanager.net/emea/v3/conversations/a:1x", "/emea/v3/conversations/{}"),
    ],
)
def test_an_address_is_told_without_whose_it_is(address: str, told: str) -> None:
    assert template(URL(address).path) == told


# --- where they go


@pytest.mark.parametrize(
    ("variables", "wanted"),
    [
        ({}, Exporter.NONE),
        ({"OTEL_SERVICE_NAME": "bot"}, Exporter.NONE),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://collector:4318"}, Exporter.OTLP),
        ({"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "http://collector:4318/v1/traces"}, Exporter.OTLP),
        ({"OTEL_TRACES_EXPORTER": "otlp"}, Exporter.OTLP),
        ({"OTEL_TRACES_EXPORTER": "console"}, Exporter.CONSOLE),
        ({"OTEL_TRACES_EXPORTER": "none", "OTEL_EXPORTER_OTLP_ENDPOINT": "http://collector:4318"}, Exporter.NONE),
        ({"OTEL_SDK_DISABLED": "true", "OTEL_TRACES_EXPORTER": "otlp"}, Exporter.NONE),
        ({"OTEL_TRACES_EXPORTER": "zipkin"}, Exporter.NONE),
    ],
)
def test_the_standard_variables_say_whether_traces_are_sent(variables: dict[str, str], wanted: Exporter) -> None:
    assert exporter(variables) is wanted
    assert load_settings(variables, None).traces is wanted


def test_what_is_not_done_of_the_standard_is_told() -> None:
    [unknown] = load_settings({"OTEL_TRACES_EXPORTER": "zipkin"}, None).warnings
    assert "otlp" in unknown.fix
    asked = {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://collector:4317", "OTEL_EXPORTER_OTLP_PROTOCOL": "grpc"}
    [protocol] = load_settings(asked, None).warnings
    assert protocol.variable == "OTEL_EXPORTER_OTLP_PROTOCOL"
    assert "4318" in protocol.fix


async def test_what_is_left_at_the_end_is_sent_with_the_name_of_the_service(monkeypatch: pytest.MonkeyPatch) -> None:
    bodies: list[bytes] = []

    async def take(request: web.Request) -> web.Response:
        bodies.append(await request.read())
        return web.Response()

    async with serving(take) as collector:
        monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", collector)  # so that it is gone after the test
        async with tracing(Exporter.OTLP, {}, "1.2.3") as spans:
            with spans.whole("turn", platform="web"):
                pass
    sent = ExportTraceServiceRequest.FromString(b"".join(bodies)).resource_spans[0]
    service = {each.key: each.value.string_value for each in sent.resource.attributes}
    assert (service["service.name"], service["service.version"]) == ("livewise", "1.2.3")
    assert [span.name for span in sent.scope_spans[0].spans] == ["turn"]


async def test_a_collector_that_is_away_holds_up_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(traces, "_END_S", 0.5)
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_TIMEOUT", "3")  # after so long the SDK's thread gives up as well
    with capture_logs() as lines:
        async with tracing(Exporter.OTLP, {}, "0") as spans:
            with spans.whole("turn"):
                pass
            ending = time.monotonic()
        assert time.monotonic() - ending < 5
    assert {"event": "traces: the last ones are lost, because nobody takes them", "log_level": "warning"} in lines
    for thread in threading.enumerate():
        if thread.name.startswith("Otel"):
            thread.join()
