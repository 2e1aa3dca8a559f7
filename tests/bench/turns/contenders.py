"""The bots that are measured, and how each is started."""

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from tests.bench.turns.conversation import shown
from tests.bench.turns.sides import PlatformName
from tests.bench.turns.slack_side import BOT_TOKEN, SIGNING_SECRET
from tests.bench.turns.teams_side import APP_ID, HOME, OPENID_PATH, PASSWORD, Manner

_BOTS: Final = Path(__file__).with_name("bots")


class Kind(StrEnum):
    """Of what a bot is made."""

    LIVEWISE = "Livewise"
    STOCK = "stock"
    LEAN = "lean"
    NODE = "node"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contender:
    """One bot at one platform."""

    name: str
    kind: Kind
    platform: PlatformName
    program: str = ""  # a module or a file of `bots`; Livewise is no such thing
    manner: str = ""  # how its platform's process is told to behave

    @property
    def path(self) -> str:
        """Where it takes what its platform delivers."""
        return "slack/events" if self.platform is PlatformName.SLACK else "api/messages"

    @property
    def side(self) -> str:
        """The argument of its platform's process."""
        return self.manner or "slack"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a bot stands on: its port, its store, its platform, and where it may write."""

    port: int
    store: str  # the address
    platform: str  # the address, with a slash at its end
    folder: Path
    modules: Path | None  # where Node finds what was installed


SLACK: Final = (
    Contender(name="Livewise", kind=Kind.LIVEWISE, platform=PlatformName.SLACK),
    Contender(name="slack-bolt", kind=Kind.STOCK, platform=PlatformName.SLACK, program="slack_bolt_stock"),
    Contender(name="aiohttp alone", kind=Kind.LEAN, platform=PlatformName.SLACK, program="slack_lean"),
    Contender(name="@slack/bolt", kind=Kind.NODE, platform=PlatformName.SLACK, program="slack_bolt.mjs"),
    Contender(name="chat", kind=Kind.NODE, platform=PlatformName.SLACK, program="slack_chat.mjs"),
)
TEAMS: Final = (
    Contender(name="Livewise", kind=Kind.LIVEWISE, platform=PlatformName.TEAMS, manner=Manner.INVOKE),
    Contender(
        name="botbuilder",
        kind=Kind.STOCK,
        platform=PlatformName.TEAMS,
        program="teams_botbuilder_stock",
        manner=Manner.MESSAGE,
    ),
    Contender(
        name="aiohttp alone",
        kind=Kind.LEAN,
        platform=PlatformName.TEAMS,
        program="teams_lean",
        manner=Manner.INVOKE,
    ),
)


def command(contender: Contender, ground: Ground) -> list[str]:
    """What is run."""
    if contender.kind is Kind.LIVEWISE:
        return [sys.executable, "-m", "bot", "serve"]
    if contender.kind is Kind.NODE:
        assert ground.modules is not None
        program = ground.modules / contender.program
        samples = ground.folder / "samples.json"
        samples.write_text(json.dumps([{"slack": each.slack, "document": each.document} for each in shown()]))
        socket = ground.store.removeprefix("unix://")
        return ["node", str(program), *_words(ground.port, socket, *_slack(ground)), str(samples)]
    more = _slack(ground) if contender.platform is PlatformName.SLACK else _teams(ground)
    if contender.program == "teams_lean":
        more = more[:2]
    return [sys.executable, "-m", f"{__package__}.bots.{contender.program}", *_words(ground.port, ground.store, *more)]


def environment(contender: Contender, ground: Ground) -> Mapping[str, str]:
    """The variables it sees; Livewise is set up by them."""
    common = {"PATH": os.environ["PATH"], "HOME": str(ground.folder)}
    if contender.kind is not Kind.LIVEWISE:
        return common
    ours = {**common, "PORT": str(ground.port), "REDIS_URL": ground.store, "LIVEWISE_DATA": str(ground.folder / "data")}
    if contender.platform is PlatformName.SLACK:
        slack = {"SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_SIGNING_SECRET": SIGNING_SECRET}
        return {**ours, **slack, "SLACK_API_URL": f"{ground.platform}api/"}
    return {
        **ours,
        "MicrosoftAppId": APP_ID,
        "MicrosoftAppPassword": PASSWORD,
        "MicrosoftAppTenantId": HOME,
        "TEAMS_OPENID_METADATA_URL": ground.platform.rstrip("/") + OPENID_PATH,
        "TEAMS_LOGIN_URL": ground.platform,
    }


def install(folder: Path) -> None:
    """Put the programs for Node beside what they import, which is where Node looks for it."""
    for program in _BOTS.glob("*.mjs"):
        (folder / program.name).write_text(program.read_text("utf-8"), "utf-8")


def _slack(ground: Ground) -> tuple[str, ...]:
    return (f"{ground.platform}api/", BOT_TOKEN, SIGNING_SECRET)


def _teams(ground: Ground) -> tuple[str, ...]:
    return (ground.platform.rstrip("/") + OPENID_PATH, APP_ID, PASSWORD, HOME)


def _words(*words: object) -> list[str]:
    return list(map(str, words))
