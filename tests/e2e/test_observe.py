"""What an operator sees of two real processes, one that serves and one that sends reminders."""

import json
from collections.abc import AsyncGenerator, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp
from aiohttp import web
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from bot.config import load_settings
from bot.doctor import examine
from tests.bot.scraped import values
from tests.bot.sites import serving
from tests.e2e.bots import Bot, bots
from tests.e2e.estates import free_port
from tests.e2e.script import At, Press, Sent, day, hold_together, planning
from tests.e2e.seasons import Season, season_in, start_work
from tests.e2e.slackers import Slacker
from tests.fakes.slack import RateLimited
from tests.fakes.slack_waiting import eventually


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """Both processes with the addresses of their metrics, and what came to the collector of their traces."""

    season: Season
    serve: Bot
    work: Bot
    pages: Mapping[str, str]
    bodies: list[bytes]

    async def page(self, command: str) -> Mapping[str, float]:
        """The metrics of one process."""
        async with aiohttp.request("GET", self.pages[command]) as response:
            assert response.status == 200
            return values(await response.text())

    def spans(self) -> Iterator[str]:
        """The names of all spans that were sent."""
        for body in self.bodies:
            for resource in ExportTraceServiceRequest.FromString(body).resource_spans:
                for scope in resource.scope_spans:
                    yield from (span.name for span in scope.spans)


@asynccontextmanager
async def watched(folder: Path) -> AsyncGenerator[Watched]:
    bodies: list[bytes] = []

    async def collect(request: web.Request) -> web.Response:
        bodies.append(await request.read())
        return web.Response()

    async with AsyncExitStack() as stack:
        collector = await stack.enter_async_context(serving(collect))
        season = await stack.enter_async_context(season_in(folder))
        ports = {"serve": free_port(), "work": free_port()}
        traced = {"OTEL_EXPORTER_OTLP_ENDPOINT": collector}
        serve = season.bot(LIVEWISE_WORKER="off", LIVEWISE_METRICS_PORT=ports["serve"], **traced)
        work = season.bot("work", LIVEWISE_METRICS_PORT=ports["work"], **traced)
        await stack.enter_async_context(bots(serve, work))
        await serve.start(port=season.port)
        season.listen(serve)
        await start_work(work)
        pages = {command: f"http://127.0.0.1:{port}/metrics" for command, port in ports.items()}
        yield Watched(season=season, serve=serve, work=work, pages=pages, bodies=bodies)
        for bot in (serve, work):
            assert not bot.is_running or await bot.stop() == 0
            assert '"level": "error"' not in bot.output, bot.output


async def test_a_plan_and_its_reminder_can_be_followed_through_two_processes(tmp_path: Path) -> None:
    async with watched(tmp_path / "data") as seen:
        season = seen.season
        team = await season.workspace("Acme")
        ana = season.slack.person("Ana", team)
        person = Slacker(ana, season.slack.channel("sales", team, ana))
        await hold_together(
            {"Ana": person},
            (*planning(), Press("Remind us here"), Sent(messages=2, words=("Reminders are on.",))),
            season,
        )
        slow = season.slack.fail("chat.postMessage", RateLimited(retry_after=1))
        season.move(day(6, 10))
        await eventually(lambda: slow.hits, lambda: "no reminder was tried")
        await hold_together({"Ana": person}, (At(moment=day(6, 10)), Sent(words=("Core concepts",))), season)

        await numbers_add_up(seen)
        log_lines_follow_the_session(seen)
        await the_doctor_finds_all_well(seen)

        assert await seen.serve.stop() == 0
        assert await seen.work.stop() == 0
        assert {"turn", "store load", "step", "store commit", "effect post", "reminder"} <= set(seen.spans())
        assert {"POST /api/chat.postMessage", "POST /api/chat.update"} <= set(seen.spans())
        assert not any(b"Sales onboarding" in body for body in seen.bodies)


async def numbers_add_up(seen: Watched) -> None:
    serve, work = await seen.page("serve"), await seen.page("work")
    assert serve["livewise_turns_total{outcome=done,platform=slack}"] >= 8
    assert serve["livewise_turn_seconds_count{platform=slack}"] >= 8
    assert work["livewise_turns_total{outcome=done,platform=slack}"] == 0
    both = {name: serve.get(name, 0) + work.get(name, 0) for name in {*serve, *work}}
    went_out = ("livewise_reminders_total{outcome=sent}", "livewise_reminders_total{outcome=late}")
    assert sum(both[name] for name in went_out) == 1
    assert both["livewise_reminder_lateness_seconds_count"] == 1
    assert work["livewise_wakes_total{outcome=done}"] >= 1
    assert both["livewise_effects_total{kind=post,outcome=later,platform=slack}"] == 1
    assert both["livewise_platform_calls_total{platform=slack,status=429}"] == 1
    assert serve["livewise_reminders_scheduled"] == work["livewise_reminders_scheduled"] == 1
    async with aiohttp.request("GET", f"{seen.serve.address}/metrics") as response:
        assert response.status == 404, "what people reach has no such page"


def log_lines_follow_the_session(seen: Watched) -> None:
    lines = [json.loads(line) for bot in (seen.serve, seen.work) for line in logged(bot)]
    [session] = {line["session"] for line in lines if line["event"] == "turn"}
    told = [line["event"] for line in lines if line.get("session") == session]
    assert {"turn", "slack asks to wait", "delivery delayed"} <= set(told)
    assert not [line for line in lines if line["event"] == "slack asks to wait" and "session" not in line]


def logged(bot: Bot) -> Iterator[str]:
    yield from (line for line in bot.output.splitlines() if line.startswith("{"))


async def the_doctor_finds_all_well(seen: Watched) -> None:
    season = seen.season
    told = await examine(load_settings({**season.settings, "PORT": season.port}, None))
    assert told.is_well, told.lines
    report = "\n".join(told.lines)
    for words in ("Livewise answers on", "1 alive", "1 plan waits, the next at", "Slack installations", "Teams bot"):
        assert words in report
