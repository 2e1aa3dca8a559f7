"""What operators are handed, held against the code: the unit, the image, the compose file and what the pages say."""

import asyncio
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot import app, embedded, listening
from bot.cli import _parser
from bot.config import Settings
from bot.reminders import Pace
from tests.e2e.bots import bot_in, bots

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "deploy"
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
SETTINGS = {field.alias for field in Settings.model_fields.values() if field.alias}
# Where each bot ends: reminders, requests and messages under way, the store's server, and that if it has to be made to.
LONGEST_STOP = (
    Pace().finish_s
    + listening._REQUEST_SECONDS
    + app._DRAIN_SECONDS
    + embedded._STOP_PATIENCE
    + 2 * embedded._KILL_PATIENCE
)


def unit() -> Mapping[str, list[str]]:
    """The values of each setting of the unit."""
    found: dict[str, list[str]] = {}
    for line in (DEPLOY / "livewise.service").read_text("utf-8").splitlines():
        name, separator, value = line.partition("=")
        if separator and not line.startswith("#"):
            found.setdefault(name, []).append(value)
    return found


def compose() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
    return read


def container() -> str:
    """The steps of the image, each on one line."""
    lines = [line for line in (DEPLOY / "Containerfile").read_text("utf-8").splitlines() if not line.startswith("#")]
    return re.sub(r"\\\n\s*", "", "\n".join(lines))


@pytest.mark.parametrize(
    "path",
    [
        *PAGES,
        *sorted(path for path in DEPLOY.rglob("*") if path.is_file()),
        ROOT / ".env.example",
        ROOT / ".dockerignore",
    ],
    ids=lambda path: path.name,
)
def test_every_setting_that_is_named_exists(path: Path) -> None:
    named = set(re.findall(r"\b(?:LIVEWISE|SLACK|TEAMS)_[A-Z_]*[A-Z]\b", path.read_text("utf-8")))
    assert named <= SETTINGS


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_link_to_a_file_leads_to_one(path: Path) -> None:
    text = re.sub(r"```.*?```", "", path.read_text("utf-8"), flags=re.DOTALL)
    found = re.finditer(r'\]\(([^)#\s]+)[^)]*\)|src="([^"]+)"', text)
    for link in (str(each[1] or each[2]) for each in found):
        if not link.startswith(("http:", "https:")):
            assert (path.parent / link).exists(), f"{path.name} links to {link}"


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_command_that_is_shown_exists(path: Path) -> None:
    [commands] = [set(action.choices) for action in _parser()._actions if action.choices is not None]
    blocks = re.findall(r"^ *```\n(.*?)^ *```", path.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    shown = re.findall(
        r"(?:\bbin/livewise|^ *lw|^livewise|exec livewise livewise) ([a-z]+)", "\n".join(blocks), re.MULTILINE
    )
    assert set(shown) <= commands


def test_a_stop_gets_all_the_time_it_may_take() -> None:
    assert int(unit()["TimeoutStopSec"][0]) > LONGEST_STOP
    for name in ("bot", "worker"):
        assert int(compose()["services"][name]["stop_grace_period"].removesuffix("s")) > LONGEST_STOP
    waits = re.findall(r"--stop-timeout (\d+)", (ROOT / "docs" / "operate.md").read_text("utf-8"))
    assert all(int(seconds) > LONGEST_STOP for seconds in waits)


def test_the_unit_stops_the_bot_first_and_leaves_it_no_more_rights_than_it_needs() -> None:
    settings = unit()
    assert settings["KillMode"] == ["mixed"], "else the store is told to end together with the bot"
    assert settings["Restart"] == ["on-failure"]
    assert settings["StateDirectory"] == ["livewise"]
    assert settings["WorkingDirectory"] == ["/var/lib/livewise"], "where the data folder of the settings lies"
    for name, value in (("NoNewPrivileges", "yes"), ("ProtectSystem", "strict"), ("CapabilityBoundingSet", "")):
        assert settings[name] == [value]


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
def test_systemd_understands_the_unit(tmp_path: Path) -> None:
    here = tmp_path / "livewise.service"
    text = (DEPLOY / "livewise.service").read_text("utf-8")
    here.write_text(text.replace("/opt/livewise/.venv/bin/livewise", sys.executable), "utf-8")
    verified = subprocess.run(["systemd-analyze", "verify", here], capture_output=True, text=True, check=False)
    assert (verified.returncode, verified.stdout + verified.stderr) == (0, "")
    judged = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--threshold=20", here],
        capture_output=True,
        text=True,
        check=False,
    )
    assert judged.returncode == 0, judged.stdout


def test_the_image_is_made_of_what_there_is() -> None:
    steps = container()
    packages = {each.split(".")[0] for each in _project()["tool"]["setuptools"]["packages"]["find"]["include"]}
    copied = set(re.findall(r"^COPY (?!--from)(.*) \S+$", steps, re.MULTILINE))
    names = {name for line in copied for name in line.split()}
    assert packages <= names
    ignored = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    assert names == {line.removeprefix("!") for line in ignored if line.startswith("!")}
    assert all((ROOT / name).exists() for name in names)
    assert "--require-hashes --only-binary :all: --requirement requirements.lock" in steps


def _project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def test_the_image_runs_as_nobody_special_with_its_data_in_a_volume() -> None:
    last = container().rpartition("\nFROM ")[2]
    assert re.findall(r"^USER (\d+)", last, re.MULTILINE) == ["10001"]
    assert "LIVEWISE_DATA=/data" in last
    assert re.search(r"^VOLUME /data$", last, re.MULTILINE)
    assert re.search(r'^ENTRYPOINT \["livewise"\]$', last, re.MULTILINE)
    assert "apt" not in last


async def test_the_image_knows_whether_the_bot_is_well(tmp_path: Path) -> None:
    found = re.search(r"HEALTHCHECK .*?CMD (\[.*\])", container())
    assert found is not None
    program, *arguments = json.loads(found[1])
    assert program == "python"

    async def health(port: str) -> int:
        asked = await asyncio.create_subprocess_exec(
            sys.executable,
            *arguments,
            env={"PORT": port, "PATH": os.environ["PATH"]},
            stderr=asyncio.subprocess.DEVNULL,
        )
        return await asked.wait()

    bot = bot_in(tmp_path / "data")
    async with bots(bot):
        await bot.start()
        port = bot.address.rpartition(":")[2]
        assert await health(port) == 0
        assert await bot.stop() == 0
        assert await health(port) == 1


def test_the_services_share_one_store_and_one_secret() -> None:
    services = compose()["services"]
    bot, worker, valkey = services["bot"], services["worker"], services["valkey"]
    assert (bot["command"], worker["command"]) == (["serve"], ["work"])
    for name in ("REDIS_URL", "LIVEWISE_SECRET"):
        assert bot["environment"][name] == worker["environment"][name]
    assert bot["environment"]["REDIS_URL"] == "redis://valkey:6379/0"
    assert {*bot["environment"], *worker["environment"]} <= SETTINGS
    options = " ".join(valkey["command"])
    for option in ("--appendonly yes", "--appendfsync always", "--maxmemory-policy noeviction"):
        assert option in options
    assert valkey["healthcheck"]["test"] == ["CMD", "valkey-cli", "ping"]
    assert all(each.startswith("127.0.0.1:") for each in bot["ports"])
