"""Signed payloads in which anything is missing or of another type: taken or refused, and never a failure of ours."""

import asyncio
import json
from collections.abc import AsyncGenerator, Generator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from copy import copy
from dataclasses import dataclass, replace
from math import isfinite
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs
from structlog.typing import EventDict

from bot.app import running as running_bot
from bot.config import load_settings
from tests.bot.servers import Server
from tests.fakes.slack import FakeSlack, Person, running_slack
from tests.fakes.slack_delivery import Delivery, Reason, Seal, command_delivery, event_delivery, interaction_delivery

SAMPLES = Path(__file__).parent.parent.parent / "data" / "slack"
SECRET = "a secret for tests that is long enough"

Step = str | int
Way = tuple[Step, ...]

# What may stand where something else belongs.
BARE: Sequence[object] = (None, True, False, 0, 1, -1, 1.5, 1e308, float("nan"), float("inf"), 10**400, 17 * 10**18)
TEXTS = ("", " ", "x", "true", "/", "|", "\x00", "\ud800", "é" * 300, "a" * 5000, "1e309", "nan", "-1", "٣")
LISTS: Sequence[list[object]] = ([], [None], [[]], ["x"], [{}], [1, "2"])
OBJECTS: Sequence[dict[str, object]] = ({}, {"id": None}, {"id": []}, {"": ""}, {"type": {}}, {"text": 1})
ODD: Sequence[object] = (*BARE, *TEXTS, *LISTS, *OBJECTS)
DROPPED = object()
# These remove the app, and then there is nothing more to be read.
DEPARTURES = frozenset({"event_app_uninstalled", "event_tokens_revoked"})


@dataclass(slots=True)
class Office:
    """A running bot with everything that people do towards it, written down."""

    slack: FakeSlack
    kinds: Mapping[str, tuple[Delivery, Mapping[str, Any]]]

    async def send(self, kind: str, payload: Mapping[str, Any]) -> int:
        """The status of a payload of this kind."""
        was = self.kinds[kind][0]
        delivery = _shaped(was, payload)
        answer = await self.slack.post.request(delivery, reason=Reason.TIMEOUT, seal=Seal.RIGHT)
        return answer.status


def _shaped(was: Delivery, payload: Mapping[str, Any]) -> Delivery:
    spelled = json.dumps(payload)
    if was.is_event:
        body = spelled.encode()
    elif was.kind == "command":
        body = urlencode({name: str(value).encode(errors="replace") for name, value in payload.items()}).encode()
    else:
        body = urlencode({"payload": spelled}).encode()
    return replace(was, body=body, payload=payload)


@asynccontextmanager
async def office_on(url: str, folder: Path) -> AsyncGenerator[Office]:
    """The bot in this process, so that its log can be read line by line."""
    async with running_slack() as slack:
        acme = slack.workspace("Acme")
        found = load_settings(
            {
                "REDIS_URL": url,
                "PORT": "0",
                "LIVEWISE_SECRET": SECRET,
                "LIVEWISE_DATA": str(folder),
                "SLACK_BOT_TOKEN": slack.token(acme),
                "SLACK_SIGNING_SECRET": slack.app.signing_secret,
                "SLACK_API_URL": slack.api_url,
            },
            None,
        )
        async with running_bot(found) as bot:
            slack.bot_url = f"{bot.address}slack/events"
            await slack.called("auth.test")
            ana = slack.person("Ana", acme)
            await _live(slack, ana)
            yield Office(slack, {**_sent(slack), **_samples(ana)})


async def _live(slack: FakeSlack, ana: Person) -> None:
    """Do once whatever can be done, so that there is a real payload of every kind."""
    channel = slack.channel("sales", ana.user.workspace, ana)
    await ana.command("Sales onboarding", channel)
    card = await channel.shows("Question 1 of 4")
    for label in ("Behaviour change", "Yes, immediately", "Yes, essential", "It must be live", "None of these"):
        await ana.press(label, where=card)
    await ana.press("Set the live date", where=card)
    booked = {"Live date": "2027-09-14", "Start time": "15:00", "Time zone": "Europe/Ljubljana"}
    await ana.press("Make the plan", {**booked, "Number of participants": "12"}, where=card.thread)
    await ana.press("Add to my calendar", where=card.thread)
    await ana.mention("not sure", card.thread)
    await ana.say("yes, on the spot", card.thread)
    await ana.say("help")
    await ana.say("my plans")
    await ana.command("", channel)
    await ana.submit({"What training are you planning?": "CPR refresher"})
    await ana.open_home()
    await ana.becomes(zone="Europe/Berlin")
    said = await ana.say("Could somebody plan the safety training?", channel)
    await ana.shortcut("livewise.start")
    await ana.message_shortcut("livewise.plan_message", said.message)


def _sent(slack: FakeSlack) -> dict[str, tuple[Delivery, Mapping[str, Any]]]:
    """One of each kind, and of the presses one of each button."""
    found: dict[str, tuple[Delivery, Mapping[str, Any]]] = {}
    for sent in slack.post.sent:
        payload = sent.delivery.payload
        pressed = payload["actions"][0]["value"].split("|")[1] if "actions" in payload else ""
        channel = payload.get("event", {}).get("channel_type", "")
        found[f"{sent.delivery.kind} {pressed}{channel}"] = (sent.delivery, payload)
    return found


def _samples(ana: Person) -> dict[str, tuple[Delivery, Mapping[str, Any]]]:
    """The samples from Slack's documentation, as if they came from this workspace."""
    found: dict[str, tuple[Delivery, Mapping[str, Any]]] = {}
    for path in sorted(SAMPLES.glob("*.json")):
        text = path.read_text("utf-8").replace("T00SAMPLE01", ana.user.workspace.id).replace("U00SAMPLE01", ana.id)
        payload = cast("dict[str, Any]", json.loads(text))
        if path.stem.startswith("command"):
            delivery = command_delivery(payload)
        elif path.stem.startswith(("event", "url")):
            delivery = event_delivery(payload)
        else:
            delivery = interaction_delivery(payload)
        found[path.stem] = (delivery, payload)
    return found


# What is drawn or described there is never read.
_UNREAD = frozenset({"blocks", "bot_profile", "profile"})


def ways_into(value: object, way: Way = ()) -> Iterator[Way]:
    """The ways to everything in a payload that may be read."""
    if isinstance(value, Mapping):
        for key, inner in cast("Mapping[str, object]", value).items():
            yield (*way, key)
            if key not in _UNREAD:
                yield from ways_into(inner, (*way, key))
    elif isinstance(value, list):
        for number, inner in enumerate(cast("list[object]", value)):
            yield (*way, number)
            yield from ways_into(inner, (*way, number))


def changed(value: Any, way: Way, odd: object) -> Any:  # noqa: ANN401 - JSON is what it is
    """The payload with something else, or nothing, at the end of the way; as it is where there is no such way."""
    if not way:
        return odd
    step, *rest = way
    try:
        inner = value[step]
    except (IndexError, KeyError, TypeError):
        return value
    if isinstance(value, str):
        return value
    copied = copy(value)
    if not rest and odd is DROPPED:
        del copied[step]
    else:
        copied[step] = changed(inner, tuple(rest), odd)
    return copied


def failures(logs: Sequence[EventDict], caplog: pytest.LogCaptureFixture) -> list[object]:
    """What was logged as a failure of ours."""
    bad: list[object] = [line for line in logs if line["log_level"] in {"error", "critical"} or "exc_info" in line]
    return [*bad, *(record for record in caplog.records if record.levelname == "ERROR" or record.exc_info)]


@contextmanager
def bot(server: Server, folder: Path) -> Generator[tuple[asyncio.Runner, Office]]:
    """A bot for tests that take turns with it, as those of hypothesis do."""
    with asyncio.Runner() as runner:
        opened = office_on(server.url, folder)
        office = runner.run(opened.__aenter__())
        try:
            yield runner, office
        finally:
            runner.run(opened.__aexit__(None, None, None))


def test_nothing_that_is_missing_or_half_a_character_makes_the_bot_fail(
    server: Server, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with bot(server, tmp_path) as (runner, office), capture_logs() as logs:
        for kind, (_, payload) in sorted(office.kinds.items(), key=lambda item: item[0] in DEPARTURES):
            for way in ways_into(payload):
                for odd in (DROPPED, "\ud800"):
                    status = runner.run(office.send(kind, changed(payload, way, odd)))
                    assert status == 200 or 400 <= status < 500, (kind, way, odd)
    assert failures(logs, caplog) == []


def test_nothing_that_is_of_another_type_makes_the_bot_fail(
    server: Server, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with bot(server, tmp_path) as (runner, office), capture_logs() as logs:
        kinds = sorted(office.kinds.keys() - DEPARTURES)

        @settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.too_slow])
        @given(data=st.data())
        def hold(data: st.DataObject) -> None:
            kind = data.draw(st.sampled_from(kinds))
            payload = office.kinds[kind][1]
            ways = list(ways_into(payload))
            for _ in range(data.draw(st.integers(1, 3))):
                odd = data.draw(st.sampled_from((DROPPED, *ODD)))
                payload = changed(payload, data.draw(st.sampled_from(ways)), odd)
            logs.clear()
            status = runner.run(office.send(kind, payload))
            assert status == 200 or 400 <= status < 500
            assert failures(logs, caplog) == []

        hold()


def test_no_time_of_a_departure_makes_the_bot_fail(
    server: Server, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with bot(server, tmp_path) as (runner, office), capture_logs() as logs:
        for kind in sorted(DEPARTURES):
            payload = office.kinds[kind][1]
            timeless = changed(payload, ("event", "event_ts"), DROPPED)
            for odd in (DROPPED, *ODD):
                is_json = not isinstance(odd, float) or isfinite(odd)
                for sent in (changed(payload, ("event", "event_ts"), odd), changed(timeless, ("event_time",), odd)):
                    assert runner.run(office.send(kind, sent)) == (200 if is_json else 400)
    assert failures(logs, caplog) == []
    assert any(line["event"] == "sessions erased" for line in logs)


def test_no_depth_makes_the_bot_fail(server: Server, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with bot(server, tmp_path) as (runner, office), capture_logs() as logs:
        for kind, name in (("message channel", "event"), ("block_actions answer", "state"), ("message im", "view")):
            was, payload = office.kinds[kind]
            for depth in (10, 100, 300, 500, 700, 900, 990, 5000):
                spelled = json.dumps({**payload, name: "deep"})
                deep = spelled.replace('"deep"', f'{{"{name}":' * depth + "1" + "}" * depth)
                body = deep.encode() if was.is_event else urlencode({"payload": deep}).encode()
                sending = office.slack.post.request(replace(was, body=body), reason=Reason.TIMEOUT, seal=Seal.RIGHT)
                assert runner.run(sending).status in {200, 400}
    assert failures(logs, caplog) == []
