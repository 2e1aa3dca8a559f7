"""What the bot counts and measures, read as Prometheus reads it."""

import json
import re
import socket
from collections.abc import AsyncGenerator, Generator, Mapping, Sequence
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import ClientSession

from adapters.base import Begin, DeliveryError, Outcome
from bot.config import Settings
from bot.listening import CannotListen
from bot.metrics import Metrics, gauges
from bot.metrics_page import StoreGauges, serve_metrics
from bot.store import Due
from tests.bot.one_bot import Bot
from tests.bot.one_plan import due, plan
from tests.bot.scraped import names, page_of, values
from tests.bot.servers import Kind, Server, running
from tests.e2e.estates import free_port

ROOT = Path(__file__).parent.parent.parent
LATENESS = "livewise_reminder_lateness_seconds"


@pytest.fixture
def server() -> Generator[Server]:
    with running(Kind.VALKEY) as started:
        yield started


@pytest.fixture
async def bot(server: Server) -> AsyncGenerator[Bot]:
    made = Bot(server.url)
    yield made
    await made.close()


def told(bot: Bot) -> dict[str, float]:
    """What the page says that is not nothing."""
    return {name: value for name, value in values(page_of(bot.metrics)).items() if value}


async def remind(bot: Bot, name: str, *, late: timedelta = timedelta(0)) -> None:
    """Wake a session as a worker does, so much after its moment."""
    moment = await due(bot)
    assert moment is not None
    bot.clock.now = moment + late
    with bot.reminders.wake(Due(session=name, at=moment)):
        await bot.engine.remind(name)
    await bot.delivery.drain(20)


async def test_a_conversation_is_counted_by_platform_and_outcome(bot: Bot) -> None:
    name = await bot.start()
    await bot.cards()
    await bot.answer(name, "behavior", key="once")
    assert (await bot.answer(name, "behavior", key="once")).outcome is Outcome.ANSWERED
    await bot.cards()
    found = told(bot)
    assert found["livewise_turns_total{outcome=done,platform=web}"] == 2
    assert found["livewise_turns_total{outcome=answered,platform=web}"] == 1
    assert found["livewise_turn_seconds_count{platform=web}"] == 3
    assert found["livewise_effects_total{kind=post,outcome=done,platform=web}"] == 1
    assert found["livewise_effects_total{kind=edit,outcome=done,platform=web}"] >= 1
    assert found["livewise_commits_total{outcome=done}"] == 2
    assert found["livewise_store_seconds_count{operation=commit}"] >= 2
    assert 0 < found["livewise_store_seconds_sum{operation=commit}"] < found["livewise_turn_seconds_sum{platform=web}"]


async def test_what_a_platform_refuses_is_counted_by_what_it_said(bot: Bot) -> None:
    bot.adapter.failures = [DeliveryError("later", wait=60)]
    await bot.start()
    await bot.cards()
    assert told(bot)["livewise_effects_total{kind=post,outcome=later,platform=web}"] == 1


async def test_no_word_and_no_name_is_ever_in_a_label(bot: Bot) -> None:
    name = await bot.start("Sales onboarding", place="general-1")
    await bot.cards("general-1")
    page = page_of(bot.metrics)
    for private in ("Sales", "general-1", name, "ana"):
        assert private not in page
    assert "platform=" in page


async def test_a_store_that_is_away_is_counted_and_leaves_no_old_numbers(bot: Bot, server: Server) -> None:
    held = StoreGauges(bot.store, bot.clock)
    bot.metrics.add(held)
    server.kill()
    assert (await bot.deliver(Begin(topic="Sales"))).outcome is Outcome.UNAVAILABLE
    await held.refresh()
    found = values(page_of(bot.metrics))
    assert found["livewise_turns_total{outcome=unavailable,platform=web}"] == 1
    assert sum(value for name, value in found.items() if name.startswith("livewise_store_failures_total{")) >= 1
    assert found["livewise_store_up"] == 0
    assert "livewise_unsettled_sessions" not in found
    assert "livewise_reminders_due" not in found


def test_a_failure_is_there_before_the_first_so_that_its_rise_is_seen() -> None:
    found = values(page_of(Metrics("0")))
    for series in (
        "livewise_store_failures_total{operation=commit}",
        "livewise_wakes_total{outcome=failed}",
        "livewise_effects_total{kind=post,outcome=failed,platform=teams}",
    ):
        assert found[series] == 0


@pytest.mark.parametrize("accept", ["", "*/*", ";;", "text/plain; version=x", "application/openmetrics-text; version="])
def test_whatever_form_is_asked_for_there_is_a_page(accept: str) -> None:
    body, content_type = Metrics("0").spelled(accept)
    assert b"livewise_build_info" in body
    assert content_type.startswith(("text/plain", "application/openmetrics-text"))


async def test_what_waits_in_the_store_is_told_with_how_long_it_has_waited(bot: Bot) -> None:
    held = StoreGauges(bot.store, bot.clock)
    bot.metrics.add(held)
    await plan(bot)
    moment = await due(bot)
    assert moment is not None
    bot.adapter.failures = [DeliveryError("later", wait=60)]
    await bot.start("Another", place="c2")
    await bot.delivery.drain(20)
    bot.clock.now = moment + timedelta(minutes=7)
    await held.refresh()
    found = values(page_of(bot.metrics))
    assert found["livewise_store_up"] == 1
    assert found["livewise_reminders_scheduled"] == 1
    assert found["livewise_reminders_due"] == 1
    assert found["livewise_reminder_oldest_due_seconds"] == 7 * 60
    assert found["livewise_unsettled_sessions"] == 1
    assert found["livewise_unsettled_oldest_seconds"] > 60


async def test_reminders_are_counted_as_sent_or_late_with_how_late_they_were(bot: Bot) -> None:
    name = await plan(bot)
    await remind(bot, name)
    await remind(bot, name, late=timedelta(minutes=10))
    found = told(bot)
    assert found["livewise_reminders_total{outcome=sent}"] == 1
    assert found["livewise_reminders_total{outcome=late}"] == 1
    assert found["livewise_wakes_total{outcome=done}"] == 2
    assert found[f"{LATENESS}_count"] == 2
    assert found[f"{LATENESS}_sum"] == 600
    assert f"{LATENESS}_bucket{{le=1.0}}" in found


async def test_a_reminder_that_waits_for_its_platform_is_late_from_when_it_was_due(bot: Bot) -> None:
    name = await plan(bot)
    bot.adapter.failures = [DeliveryError("later", wait=60)]
    await remind(bot, name, late=timedelta(seconds=30))
    assert "livewise_reminders_total{outcome=sent}" not in told(bot)
    bot.clock.now += timedelta(seconds=90)
    await bot.delivery.perform(name)
    assert told(bot)[f"{LATENESS}_sum"] == 120
    assert told(bot)["livewise_reminders_total{outcome=late}"] == 1


async def test_reminders_that_do_not_go_out_are_counted(bot: Bot) -> None:
    name = await plan(bot)
    bot.adapter.failures = [DeliveryError("later", wait=60)]
    await remind(bot, name)
    bot.clock.now += timedelta(days=1)
    await bot.delivery.perform(name)
    assert told(bot)["livewise_reminders_total{outcome=held_back}"] == 1
    bot.adapter.failures = [DeliveryError("gone")]
    await remind(bot, name)
    assert told(bot)["livewise_reminders_total{outcome=failed}"] == 1


# --- the page


def wished(port: str) -> Settings:
    return Settings.model_validate({"LIVEWISE_METRICS_PORT": port})


async def test_the_page_has_a_listener_of_its_own_and_nothing_else(bot: Bot) -> None:
    port = free_port()
    async with AsyncExitStack() as stack, ClientSession(f"http://127.0.0.1:{port}") as client:
        await serve_metrics(wished(port), bot.metrics, bot.store, bot.clock, stack)
        async with client.get("/metrics") as response:
            assert response.content_type == "text/plain"
            found = values(await response.text())
        assert found["livewise_store_up"] == 1
        assert any(name.startswith("livewise_build_info{python=3.") for name in found)
        assert found["process_resident_memory_bytes"] > 0
        async with client.get("/") as response:
            assert response.status == 404


async def test_a_taken_port_is_told_by_its_variable(bot: Bot) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        async with AsyncExitStack() as stack:
            with pytest.raises(CannotListen, match="LIVEWISE_METRICS_PORT"):
                await serve_metrics(wished(str(taken.getsockname()[1])), bot.metrics, bot.store, bot.clock, stack)


# --- what asks for metrics by name


def every_name() -> set[str]:
    """All there are, with those that Prometheus itself adds."""
    metrics = Metrics("0")
    page = page_of(metrics)
    held = {family.name for family in gauges(None)}
    return names(page) | held | {"up"}


def asked_for(expression: str) -> set[str]:
    """The names of metrics in an expression."""
    plain = re.sub(r'"[^"]*"|\{[^}]*\}|\b(by|on|without) ?\([^)]*\)', "", expression)
    return set(re.findall(r"\b(?:livewise|process|python)_\w+", plain))


def panels() -> Mapping[str, Sequence[str]]:
    """The expressions of each panel, by its title."""
    dashboard = json.loads((ROOT / "deploy" / "grafana" / "livewise.json").read_text("utf-8"))
    return {
        panel["title"]: [target["expr"] for target in panel["targets"]]
        for panel in dashboard["panels"]
        if panel["type"] != "row"
    }


def test_every_panel_of_the_dashboard_asks_for_metrics_that_exist() -> None:
    assert len(panels()) >= 10
    for title, expressions in panels().items():
        assert expressions, title
        for expression in expressions:
            assert asked_for(expression), title
            assert asked_for(expression) <= every_name(), title


def test_the_page_of_the_documentation_names_every_metric_of_ours_and_no_other() -> None:
    page = (ROOT / "docs" / "observe.md").read_text("utf-8")
    parts = r"_(bucket|count|sum)$"
    written = {re.sub(parts, "", name) for name in re.findall(r"\blivewise_[a-z_]+", page)}
    ours = {re.sub(parts, "", name) for name in every_name() if name.startswith("livewise_")}
    assert written == ours
