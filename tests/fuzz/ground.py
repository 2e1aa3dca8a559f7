"""The whole application with all its platforms, twice, in a thread of its own.

Once it is a server that many organisations use, once the one on somebody's machine, whose Teams is the Agents
Playground.

Two people of every platform plan something. The requests that follow are made in Ana's name or in nobody's; what Ben
plans, alone or in another organisation, must not be found in any answer to them, nor in anything the bot sends.
"""

import asyncio
import contextlib
import io
import json
import re
import threading
import warnings
from collections.abc import AsyncGenerator, Generator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, cast
from unittest.mock import patch

import redis
from hypothesis.errors import HypothesisWarning

from adapters.teams.pace import Pace
from bot.app import Running
from bot.app import running as running_bot
from bot.config import load_settings
from bot.logs import LogFormat, LogLevel, configure_logs
from tests.adapters.slack.installing import secrets_of
from tests.adapters.web.browser import Browser
from tests.bot.servers import Kind as StoreKind
from tests.bot.servers import running as running_store
from tests.e2e.estates import free_port
from tests.e2e.offices import LIVE
from tests.e2e.teamsters import settings_for
from tests.e2e.unpaced import at_once
from tests.fakes.slack import Channel, FakeSlack, running_slack
from tests.fakes.slack import Person as SlackPerson
from tests.fakes.teams import FakeTeams, running_teams
from tests.fakes.teams import Person as TeamsPerson

SECRET: Final = "the secret that signs cookies and links of this run"
CANARY: Final = "quokka merger talks"  # what Ben plans
_TOPIC: Final = "Sales onboarding"
_DAY: Final = {"Live date": "2027-09-14", "Start time": "15:00"}
_DATA: Final = Path(__file__).parent.parent / "data"
_READ: Final = {
    b"string": ("GET",),
    b"hash": ("HGETALL",),
    b"set": ("SMEMBERS",),
    b"zset": ("ZRANGE", "0", "-1"),
    b"stream": ("XRANGE", "-", "+"),
    b"list": ("LRANGE", "0", "-1"),
    b"none": ("EXISTS",),  # it has just expired
}
_SAMPLED: Final = ("b1c2d3e4-0001-4000-8000-00000000ac3e", "00000000-0000-0000-0000-0000000000001")
_SHORTEST: Final = 20  # characters of anything that a platform gives away in secret
_SESSION: Final = re.compile(r'"session": "([a-z2-7]{26})".*"platform": "(\w+)"')  # in a log line


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """An address of one of the applications, as its router spells it."""

    method: str
    path: str
    port: int
    is_open: bool  # of the application that asks nobody at Teams who they are


@dataclass(slots=True, kw_only=True, repr=False)
class Ground:
    """What is there to shoot at, and with."""

    routes: Sequence[Route]
    slack: FakeSlack
    teams: FakeTeams
    store: Path  # the store's socket
    log: io.StringIO
    page: Browser  # Ana's, at the first application
    open_page: Browser  # and at the second
    conversations: Sequence[str] = ()  # Ana's, Ben's and nobody's
    sessions: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])  # everybody's, by platform
    payloads: Mapping[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])  # of Slack
    activities: Sequence[Mapping[str, Any]] = ()  # of Teams
    others: Sequence[str] = ()  # secrets that are known from the beginning
    calls: tuple[int, int] = (0, 0)  # that were made before the first shot

    def __repr__(self) -> str:
        return "ground"  # hypothesis writes down what its examples are made of

    def secrets(self) -> Sequence[str]:
        """What must not stand in any answer or log line."""
        given = [*secrets_of(self.slack), *self.teams.tokens.given]
        # Not what the shots themselves called a code.
        return [*self.others, *(secret for secret in given if len(secret) >= _SHORTEST)]

    def credentials(self) -> Sequence[str]:
        """What must not lie in the store either, where people's words may."""
        return [secret for secret in self.secrets() if secret != CANARY]

    def dump(self) -> str:
        """Everything in the store that is text."""
        with redis.Redis(unix_socket_path=str(self.store)) as store:
            keys = cast("list[bytes]", store.keys("*"))
            commands = [(key, _READ[cast("bytes", store.type(key))]) for key in keys]
            held: list[object] = [cast("Any", store).execute_command(how[0], key, *how[1:]) for key, how in commands]
            return f"{keys}{held}"

    def sent(self) -> Sequence[str]:
        """What the bot has told the platforms since the first shot."""
        slack, teams = self.calls
        calls = [json.dumps(call.args, default=str) for call in self.slack.calls()[slack:]]
        told = [json.dumps(call.body, default=str) for call in self.teams.calls()[teams:]]
        self.calls = (slack + len(calls), teams + len(told))
        return [*calls, *told]


@contextmanager
def staged(folder: Path) -> Generator[Ground]:
    """Everything, until the block ends; log lines go to the ground's log, in the form an operator reads."""
    log = io.StringIO()
    with contextlib.redirect_stderr(log):
        configure_logs(LogLevel.INFO, LogFormat.JSON)
    # The applications draw lots while hypothesis makes examples; it takes their doing for its own.
    warnings.filterwarnings("ignore", category=HypothesisWarning)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="applications")
    thread.start()
    try:
        # People here are faster than Teams allows.
        with running_store(StoreKind.VALKEY) as server, patch.object(Pace, "take", at_once):
            opened = _opened(server.socket, folder, log)
            ground = asyncio.run_coroutine_threadsafe(opened.__aenter__(), loop).result()
            try:
                yield ground
            finally:
                asyncio.run_coroutine_threadsafe(opened.__aexit__(None, None, None), loop).result()
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


@asynccontextmanager
async def _opened(store: Path, folder: Path, log: io.StringIO) -> AsyncGenerator[Ground]:
    port = free_port()
    common = {"REDIS_URL": f"unix://{store}", "LIVEWISE_SECRET": SECRET, "LIVEWISE_LANGUAGES": "en"}
    async with running_slack() as slack, running_teams() as teams:
        many = {
            "PORT": port,
            "PUBLIC_BASE_URL": f"http://127.0.0.1:{port}",
            "LIVEWISE_DATA": str(folder / "many"),
            "LIVEWISE_PLAYGROUND": "on",
            "SLACK_CLIENT_ID": slack.app.client_id,
            "SLACK_CLIENT_SECRET": slack.app.client_secret,
            "SLACK_SIGNING_SECRET": slack.app.signing_secret,
            "SLACK_API_URL": slack.api_url,
            **settings_for(teams),
        }
        alone = {"PORT": "0", "LIVEWISE_DATA": str(folder / "alone"), "LIVEWISE_WORKER": "off"}
        async with (
            running_bot(load_settings({**common, **many}, None)) as bot,
            running_bot(load_settings({**common, **alone}, None)) as other,
            Browser(bot.address.rstrip("/")) as page,
            Browser(other.address.rstrip("/")) as open_page,
            Browser(bot.address.rstrip("/")) as bens,
        ):
            slack.bot_url = f"{bot.address}slack/events"
            teams.bot_url = bot.address.rstrip("/")
            ground = Ground(
                routes=(*_routes(bot, is_open=False), *_routes(other, is_open=True)),
                slack=slack,
                teams=teams,
                store=store,
                log=log,
                page=page,
                open_page=open_page,
            )
            at_slack, at_teams, names = await asyncio.gather(
                _live_at_slack(slack, bot.address), _live_at_teams(teams), _live_on_the_page(page, open_page, bens)
            )
            ground.conversations = [*names, "0" * 32]
            ground.payloads = at_slack
            ground.activities = at_teams
            found = sorted(set(_SESSION.findall(log.getvalue())))
            ground.sessions = {name: [session for session, at in found if at == name] for _, name in found}
            bens_cookies = [cookie.value for cookie in bens.http.cookie_jar]
            credentials = [slack.app.signing_secret, slack.app.client_secret, teams.bot.secret]
            ground.others = [SECRET, CANARY, bens.token, *bens_cookies, *credentials]
            ground.sent()
            yield ground


def _routes(bot: Running, *, is_open: bool) -> list[Route]:
    port = int(bot.address.rstrip("/").rsplit(":", 1)[1])
    found = {
        (route.method, route.resource.canonical) for route in bot.app.router.routes() if route.resource is not None
    }
    return [Route(method=method, path=path, port=port, is_open=is_open) for method, path in sorted(found)]


# --- what people do -----------------------------------------------------------------------------------------------


async def _live_at_slack(slack: FakeSlack, address: str) -> dict[str, Mapping[str, Any]]:
    """One payload of every kind and of every button, Ana's and nobody's; Ben plans beside her and elsewhere."""
    acme, beta = slack.workspace("Acme", scopes=()), slack.workspace("Beta", scopes=())
    ana, ben, stranger = slack.person("Ana", acme), slack.person("Ben", acme), slack.person("Eve", beta)
    for workspace, person in ((acme, ana), (beta, stranger)):
        last = await slack.walk_through_install(f"{address}slack/install", workspace, person)
        assert last.status == 200, last.text
    for person, where in ((ben, ben.dm), (stranger, slack.channel("sales", beta, stranger))):
        await person.command(CANARY, where)
        await where.shows(CANARY)
    before = len(slack.post.sent)
    channel = slack.channel("sales", acme, ana)
    await _plan_at_slack(ana, channel, _TOPIC)
    thread = next(message for message in channel.messages() if not message.thread_ts).thread
    await ana.mention("not sure", thread)
    await ana.say("yes, on the spot", thread)
    await ana.say("help")
    await ana.say("my plans")
    await ana.command("", channel)
    await ana.submit({"What training are you planning?": "CPR refresher"})
    await ana.open_home()
    said = await ana.say("Could somebody plan the safety training?", channel)
    await ana.shortcut("livewise.start")
    await ana.message_shortcut("livewise.plan_message", said.message)
    found: dict[str, Mapping[str, Any]] = {}
    for sent in slack.post.sent[before:]:
        payload = sent.delivery.payload
        pressed = payload["actions"][0]["value"].split("|")[1] if "actions" in payload else ""
        found[f"{sent.delivery.kind} {pressed}"] = payload
    for path in sorted((_DATA / "slack").glob("*.json")):
        text = path.read_text("utf-8")
        if path.stem not in {"event_app_uninstalled", "event_tokens_revoked"}:  # nothing would be left to shoot at
            text = text.replace("T00SAMPLE01", acme.id).replace("U00SAMPLE01", ana.id)
        found[path.stem] = cast("dict[str, Any]", json.loads(text))
    return found


async def _plan_at_slack(person: SlackPerson, channel: Channel, topic: str) -> None:
    await person.command(topic, channel)
    card = await channel.shows(f"{topic}\nQuestion 1 of 4")
    for label in LIVE:
        await person.press(label, where=card)
    await person.press("Set the live date", where=card)
    await person.press("Make the plan", {**_DAY, "Number of participants": "12"}, where=card.thread)
    await card.thread.shows("Plan: ")


async def _live_at_teams(teams: FakeTeams) -> list[Mapping[str, Any]]:
    """Every activity of Ana's, and the samples; Ben plans beside her and elsewhere."""
    ana, ben, stranger = teams.person("Ana"), teams.person("Ben"), teams.person("Eve", teams.tenant("Other"))
    await _plan_at_teams(ben, CANARY)
    await (await stranger.say(CANARY)).thread.shows(CANARY)
    before = len(teams.post.sent)
    await _plan_at_teams(ana, _TOPIC)
    channel = teams.team("Training", ana).general
    await ana.mention("Safety training", channel)
    await ana.say("help")
    await ana.say("my plans")
    made = [sent.delivery.activity for sent in teams.post.sent[before:]]
    for path in sorted((_DATA / "teams").glob("*.json")):
        text = path.read_text("utf-8")
        for organisation in _SAMPLED:
            text = text.replace(organisation, teams.home.id)
        made += [{**json.loads(text), "serviceUrl": teams.service_url}]
    return made


async def _plan_at_teams(person: TeamsPerson, topic: str) -> None:
    said = await person.say(topic)
    card = await said.thread.shows(f"{topic}\nQuestion 1 of 4")
    for label in LIVE:
        await person.press(label, where=card)
    await person.press("Set the live date", where=card)
    form = await card.thread.shows("When is the live session?")
    await person.press("Make the plan", {**_DAY, "Number of participants": "12"}, where=form)
    await card.thread.shows("Plan: ")


async def _live_on_the_page(page: Browser, open_page: Browser, bens: Browser) -> list[str]:
    """The names of the conversations: Ana's at both applications, and Ben's."""
    names: list[str] = []
    for browser, topic in ((page, _TOPIC), (open_page, _TOPIC), (bens, CANARY)):
        await browser.open("/")
        conversation = await browser.start(topic, zone="Europe/Ljubljana")
        names.append(conversation.rsplit("/", 1)[1])
        if browser is bens:
            break
        for label in LIVE:
            await browser.press(conversation, label)
        await browser.press(conversation, "Set the live date")
        wire, session = await browser.find(conversation, "form")
        values = {"day": "2027-09-14", "time": "15:00", "zone": "Europe/Ljubljana", "participants": "12"}
        await browser.post(f"{conversation}/press", press=wire, session=session, values=values)
        await browser.sees(conversation, "Plan")
    return names
