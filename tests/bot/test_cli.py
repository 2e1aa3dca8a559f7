"""The command line, as an operator meets it."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import zipfile
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.cli import main
from bot.connection import connect
from bot.embedded import EmbeddedStore
from bot.store import Due, Store
from tests.bot.servers import Kind, running
from tests.e2e.bots import COMMAND, ROOT, Bot, bot_in, bots
from tests.fakes.slack import running_slack
from tests.fakes.slack_world import AppRecord, Transport


def livewise(
    *arguments: str, folder: Path, settings: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), "LIVEWISE_DATA": str(folder / "data"), "PORT": "0"}
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        env={**environment, **(settings or {})},
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a command leaves behind."""

    returncode: int
    stdout: str
    stderr: str


@pytest.fixture
def told_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Told]:
    """Run a command to its end without a process of its own: for what is told in many ways by one that has one."""

    def run(*arguments: str, settings: Mapping[str, str] | None = None) -> Told:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(os, "environ", {"LIVEWISE_DATA": str(tmp_path / "data"), "PORT": "0", **(settings or {})})
        code = main(arguments)
        told = capsys.readouterr()
        return Told(returncode=code, stdout=told.out, stderr=told.err)

    return run


def test_help_names_every_command_and_where_settings_come_from(tmp_path: Path) -> None:
    told = livewise("--help", folder=tmp_path)
    assert told.returncode == 0
    for words in ("serve", "work", "check", "manifest", "grid", ".env.example", "async-first, hybrid or live-first"):
        assert words in told.stdout


def test_no_command_is_explained(tmp_path: Path) -> None:
    told = livewise(folder=tmp_path)
    assert told.returncode == 2
    assert "COMMAND" in told.stderr


def test_the_grid_is_printed_for_people_and_for_programs(tmp_path: Path) -> None:
    table = livewise("grid", folder=tmp_path)
    assert table.returncode == 0
    assert len(table.stdout.splitlines()) == 109
    records = json.loads(livewise("grid", "--json", folder=tmp_path).stdout)
    assert len(records) == 108
    assert {record["result"] for record in records} == {"async-first", "hybrid", "live-first"}


def test_whoever_reads_only_the_first_lines_gets_no_complaint() -> None:
    reader, writer = os.pipe()
    os.close(reader)  # "| head" has ended
    with os.fdopen(writer, "wb") as pipe:
        command = [sys.executable, "-m", "bot", "grid"]
        told = subprocess.run(
            command, cwd=ROOT, stdout=pipe, stderr=subprocess.PIPE, text=True, check=False, timeout=60
        )
    assert (told.returncode, told.stderr) == (1, "")


def test_check_finds_nothing_wrong_on_a_fresh_machine_and_leaves_no_server(tmp_path: Path) -> None:
    told = livewise("check", folder=tmp_path)
    assert told.returncode == 0, told.stderr
    assert told.stdout.splitlines()[-1] == "All is well."
    assert "built in, in" in told.stdout


def test_check_tells_every_wrong_setting_at_once_by_name(tmp_path: Path) -> None:
    wrong = {"PORT": "many", "LIVEWISE_RETENTION_DAYS": "0", "LIVEWISE_SECRET": "hunter2", "LIVEWISE_PROT": "1"}
    told = livewise("check", folder=tmp_path, settings=wrong)
    assert told.returncode == 2
    for name in ("PORT", "LIVEWISE_RETENTION_DAYS", "LIVEWISE_SECRET"):
        assert name in told.stderr
    assert "hunter2" not in told.stderr + told.stdout


def test_check_says_which_store_does_not_answer_without_its_password(tmp_path: Path) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"redis://ana:hunter2@127.0.0.1:{closed.getsockname()[1]}/0"
        told = livewise("check", folder=tmp_path, settings={"REDIS_URL": url})
    assert told.returncode == 1
    assert "store (REDIS_URL)" in told.stdout
    assert "does not answer" in told.stdout
    assert "hunter2" not in told.stderr + told.stdout


def test_check_tells_a_foreign_program_on_the_port(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        told = livewise("check", folder=tmp_path, settings={"PORT": str(taken.getsockname()[1])})
    assert told.returncode == 1
    assert "Set PORT to another number" in told.stdout


def test_an_empty_setting_counts_as_not_set(tmp_path: Path) -> None:
    empty: dict[str, str] = dict.fromkeys(("REDIS_URL", "LIVEWISE_DATA", "PUBLIC_BASE_URL"), "")
    assert livewise("check", folder=tmp_path, settings=empty).returncode == 0


async def test_check_beside_a_running_bot_finds_it_and_does_no_harm(tmp_path: Path) -> None:
    bot = bot_in(tmp_path / "data", program=COMMAND)
    async with bots(bot):
        await bot.start()
        port = bot.address.rsplit(":", 1)[1]
        told = livewise("check", folder=tmp_path, settings={"PORT": port})
        assert told.returncode == 0, told.stdout
        assert "Livewise runs on 127.0.0.1 port" in told.stdout
        assert await bot.stop() == 0


# --- a worker by itself

WORK = (COMMAND[0], "work")
READY_TO_WORK = "Livewise sends reminders now and uses its own store in"


@asynccontextmanager
async def due_session(folder: Path) -> AsyncGenerator[Callable[[], Awaitable[bool]]]:
    """A session that is due, in the store of this folder; asked, whether it was woken."""
    store, due = Store(connect(EmbeddedStore(folder).url)), datetime(2026, 3, 2, 9, tzinfo=UTC)
    await store.commit(
        session="s",
        base=0,
        document="{}",
        seen="start",
        effects=(),
        tenant="T",
        owner="U",
        at=due,
        keep=timedelta(days=1),
        grace=timedelta(seconds=3),
        due=due,
    )

    async def was_woken() -> bool:
        return await store.oldest_due() != Due(session="s", at=due)

    try:
        yield was_woken
    finally:
        await store.close()


async def until(condition: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(30):
        while not await condition():
            await asyncio.sleep(0.05)


async def test_a_server_wakes_sessions_by_itself(tmp_path: Path) -> None:
    bot = bot_in(tmp_path / "data", program=COMMAND)
    async with bots(bot):
        await bot.start()
        async with due_session(bot.folder) as was_woken:
            await until(was_woken)
        assert await bot.stop() == 0


async def test_a_worker_joins_a_server_that_leaves_the_sessions_to_it(tmp_path: Path) -> None:
    serving = bot_in(tmp_path / "data", program=COMMAND, LIVEWISE_WORKER="off")
    worker = bot_in(tmp_path / "data", program=WORK)
    async with bots(serving, worker):
        await serving.start()
        async with due_session(serving.folder) as was_woken:
            await worker.launch(port="1")  # which nobody but root may listen at, and it does not try
            await until(was_woken)
        assert 'Reminders are left to "livewise work"' in serving.output
        assert worker.output.splitlines()[0] == f"{READY_TO_WORK} {worker.folder}."
        assert await worker.stop() == 0
        assert await serving.stop() == 0


async def test_a_worker_listens_to_no_platform(tmp_path: Path) -> None:
    app = AppRecord(transport=Transport.SOCKET)
    async with running_slack(app) as slack:
        tokens = {"SLACK_BOT_TOKEN": slack.token(slack.workspace("Acme")), "SLACK_APP_TOKEN": app.app_token}
        worker = bot_in(tmp_path / "data", program=WORK, SLACK_API_URL=slack.api_url, **tokens)
        async with bots(worker):
            await worker.launch()
            await until(lambda: said(worker, READY_TO_WORK))
            async with due_session(worker.folder) as was_woken:
                await until(was_woken)
            assert slack.calls() == []
            assert await worker.stop() == 0


async def test_a_worker_is_interrupted_while_its_store_is_away(tmp_path: Path) -> None:
    with running(Kind.VALKEY) as server:
        worker = bot_in(tmp_path / "data", program=WORK, REDIS_URL=server.url)
        async with bots(worker):
            await worker.launch()
            await until(lambda: said(worker, "Livewise sends reminders now and uses the store at"))
            server.kill()
            await until(lambda: said(worker, "reminders: out of touch with the store"))
            os.kill(worker.pid, signal.SIGINT)
            assert await worker.ended() == 0
            assert "Traceback" not in worker.output
            assert "docket" not in worker.output  # it would say so ten times a second


async def said(bot: Bot, words: str) -> bool:
    return words in bot.output


def test_a_worker_does_not_start_with_wrong_settings(tmp_path: Path) -> None:
    told = livewise("work", folder=tmp_path, settings={"LIVEWISE_WORKER": "sometimes"})
    assert told.returncode == 2
    assert told.stderr == "LIVEWISE_WORKER is 'sometimes', which does not fit. Give on or off.\n"
    assert not (tmp_path / "data").exists()


# --- the manifest of the Slack app


def test_the_manifest_is_printed_for_an_address(tmp_path: Path) -> None:
    told = livewise("manifest", "slack", "--url", "https://bot.example.com/", folder=tmp_path)
    assert told.returncode == 0
    assert told.stderr == ""
    assert yaml.safe_load(told.stdout)["display_information"]["name"] == "Livewise"
    assert told.stdout.count("https://bot.example.com/slack/events") == 3
    assert told.stdout.count("https://bot.example.com/slack/oauth_redirect") == 1


def test_the_manifest_takes_the_address_from_the_settings(tmp_path: Path) -> None:
    settings = {"PUBLIC_BASE_URL": "https://bot.example.com"}
    told = livewise("manifest", "slack", "--json", folder=tmp_path, settings=settings)
    assert told.returncode == 0
    assert json.loads(told.stdout)["oauth_config"]["redirect_urls"] == ["https://bot.example.com/slack/oauth_redirect"]


def test_the_manifest_for_socket_mode_needs_neither_address_nor_right_settings(tmp_path: Path) -> None:
    told = livewise("manifest", "slack", "--socket-mode", folder=tmp_path, settings={"PORT": "many"})
    assert told.returncode == 0
    assert "socket_mode_enabled: true" in told.stdout
    assert "https:" not in told.stdout


def test_the_manifest_without_an_address_is_explained(tmp_path: Path) -> None:
    told = livewise("manifest", "slack", folder=tmp_path)
    assert told.returncode == 2
    assert told.stdout == ""
    assert told.stderr == (
        "PUBLIC_BASE_URL is not set. Give the https address Slack reaches this server at: "
        "--url https://livewise.example.com; or do without one: --socket-mode.\n"
    )


@pytest.mark.parametrize(
    ("arguments", "settings", "wrong"),
    [
        (["--url", "http://bot.example.com"], {}, "--url is 'http://bot.example.com', which is not https. "),
        (["--url", "bot.example.com"], {}, "--url is 'bot.example.com', which is not the plain address of a site. "),
        (["--url", "https://a:hush@b.c"], {}, "--url is 'https://...@b.c', which is not the plain address of a site. "),
        (["--url", "http://localhost:3978"], {}, "--url is 'http://localhost:3978', which is not https. "),
        (
            [],
            {"PUBLIC_BASE_URL": "http://localhost:1"},
            "PUBLIC_BASE_URL is 'http://localhost:1', which is not https. ",
        ),
        (["--socket-mode", "--url", "x"], {}, "--url is 'x', which is not the plain address of a site. "),
    ],
)
def test_an_address_that_slack_cannot_reach_is_refused(
    told_here: Callable[..., Told], arguments: list[str], settings: dict[str, str], wrong: str
) -> None:
    told = told_here("manifest", "slack", *arguments, settings=settings)
    assert told.returncode == 2
    assert told.stdout == ""
    assert told.stderr.startswith(wrong)


def test_the_manifest_of_an_unknown_platform_is_explained(tmp_path: Path) -> None:
    told = livewise("manifest", "carrier-pigeon", folder=tmp_path)
    assert told.returncode == 2
    assert "slack" in told.stderr
    assert "teams" in told.stderr


# --- the package of the Teams app


APP_ID = "01234567-89ab-cdef-0123-456789abcdef"
TEAMS = ("manifest", "teams", "--app-id", APP_ID, "--domain", "bot.example.com")


def packaged(path: Path) -> dict[str, Any]:
    """The manifest in a package."""
    with zipfile.ZipFile(path) as package:
        read: dict[str, Any] = json.loads(package.read("manifest.json"))
    return read


def test_the_teams_package_is_written_and_the_next_step_told(tmp_path: Path) -> None:
    told = livewise(*TEAMS, folder=tmp_path, settings={"PORT": "many"})  # with both given, no setting is looked at
    assert told.returncode == 0
    assert told.stderr == ""
    made = packaged(tmp_path / "livewise-teams.zip")
    assert made["id"] == made["bots"][0]["botId"] == APP_ID
    assert made["validDomains"] == ["bot.example.com"]
    assert set(made["developer"].values()) == {"Livewise", "https://bot.example.com/"}
    for words in ("livewise-teams.zip", made["version"], APP_ID, "admin.teams.microsoft.com", "docs/teams.md"):
        assert words in told.stdout


def test_the_teams_package_takes_what_is_left_out_from_the_settings(tmp_path: Path) -> None:
    settings = {
        "PUBLIC_BASE_URL": "https://Bot.example.com:8443/livewise",
        "CLIENT_ID": APP_ID.upper(),
        "CLIENT_SECRET": "hush",
        "TENANT_ID": "89abcdef-0123-4567-89ab-cdef01234567",
    }
    told = livewise("manifest", "teams", folder=tmp_path, settings=settings)
    assert told.returncode == 0, told.stderr
    made = packaged(tmp_path / "livewise-teams.zip")
    assert made["id"] == APP_ID
    assert made["validDomains"] == ["bot.example.com"]
    assert "hush" not in told.stdout + told.stderr


def test_the_teams_package_names_the_pages_it_is_given(tmp_path: Path) -> None:
    pages = ("--website", "https://example.com/bot", "--terms", "https://example.com/terms?of=use#now")
    told = livewise(*TEAMS, *pages, "--app-version", "3.2.10", "--out", "made.zip", folder=tmp_path)
    assert told.returncode == 0, told.stderr
    made = packaged(tmp_path / "made.zip")
    assert made["version"] == "3.2.10"
    assert made["developer"] == {
        "name": "Livewise",
        "websiteUrl": "https://example.com/bot",
        "privacyUrl": "https://example.com/bot",
        "termsOfUseUrl": "https://example.com/terms?of=use#now",
    }


@pytest.mark.parametrize(
    ("arguments", "wrong"),
    [
        (
            ["--domain", "https://b.c.d/"],
            "--domain is 'https://b.c.d/', which is more than a domain. Give the domain alone: --domain b.c.d.",
        ),
        (["--app-id", "livewise"], "--app-id is 'livewise', which is no GUID"),
        (["--app-version", "1.0"], "--app-version is '1.0', which is no version. Give three numbers: "),
        (["--website", "b.c"], "--website is 'b.c', which is no https address. "),
        (["--privacy", "b.c"], "--privacy is 'b.c', which is no https address. "),
        (["--terms", "b.c"], "--terms is 'b.c', which is no https address. "),
    ],
)
def test_what_cannot_stand_in_a_teams_package_is_explained(
    tmp_path: Path, told_here: Callable[..., Told], arguments: list[str], wrong: str
) -> None:
    told = told_here(*TEAMS, *arguments)
    assert told.returncode == 2
    assert told.stdout == ""
    assert told.stderr.startswith(wrong)
    assert not list(tmp_path.glob("*.zip"))


@pytest.mark.parametrize(
    ("arguments", "settings", "wrong"),
    [
        ([], {}, "MicrosoftAppId (or CLIENT_ID) is not set. "),
        (["--domain", "bot.example.com"], {}, "MicrosoftAppId (or CLIENT_ID) is not set. "),
        (["--app-id", APP_ID], {}, "PUBLIC_BASE_URL is not set. Give the domain people reach this server at: "),
        (
            ["--app-id", APP_ID],
            {"PUBLIC_BASE_URL": "http://localhost:1"},
            "PUBLIC_BASE_URL is 'http://localhost:1', which only this machine can reach. ",
        ),
        (["--app-id", APP_ID], {"PORT": "many"}, "PORT is 'many', which does not fit. "),
    ],
)
def test_what_is_missing_for_a_teams_package_is_explained(
    tmp_path: Path, told_here: Callable[..., Told], arguments: list[str], settings: dict[str, str], wrong: str
) -> None:
    told = told_here("manifest", "teams", *arguments, settings=settings)
    assert told.returncode == 2
    assert told.stdout == ""
    assert told.stderr.startswith(wrong)
    assert not list(tmp_path.glob("*.zip"))


def test_a_teams_package_that_cannot_be_written_is_explained(tmp_path: Path) -> None:
    told = livewise(*TEAMS, "--out", "missing/made.zip", folder=tmp_path)
    assert told.returncode == 1
    assert told.stdout == ""
    assert told.stderr.startswith("missing/made.zip cannot be written (No such file or directory). ")


# --- Slack, at the start and in the check


async def test_check_asks_slack(tmp_path: Path) -> None:
    async with running_slack() as slack:
        settings = {
            "SLACK_API_URL": slack.api_url,
            "SLACK_BOT_TOKEN": slack.token(slack.workspace("Acme")),
            "SLACK_SIGNING_SECRET": slack.app.signing_secret,
        }
        told = await asyncio.to_thread(livewise, "check", folder=tmp_path, settings=settings)
        wrong = {**settings, "SLACK_BOT_TOKEN": "xoxb-hush"}
        refused = await asyncio.to_thread(livewise, "check", folder=tmp_path, settings=wrong)
    assert told.returncode == 0, told.stdout + told.stderr
    assert "workspace Acme (https://acme.slack.com/)" in told.stdout
    assert settings["SLACK_BOT_TOKEN"] not in told.stdout + told.stderr
    assert refused.returncode == 1
    assert "PROBLEM Slack bot token (SLACK_BOT_TOKEN): the token is not one that Slack knows." in refused.stdout
    assert "hush" not in refused.stdout + refused.stderr


def test_a_half_made_connection_to_slack_does_not_start(tmp_path: Path) -> None:
    told = livewise("serve", folder=tmp_path, settings={"SLACK_BOT_TOKEN": "xoxb-hush"})
    assert told.returncode == 2
    assert told.stderr.startswith("SLACK_SIGNING_SECRET is missing")
    assert "hush" not in told.stderr
    assert not (tmp_path / "data").exists()
