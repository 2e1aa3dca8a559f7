"""Socket Mode of the fake: by hand, and with the real Bolt and its client."""

import asyncio
import json
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import aiohttp
import pytest
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.fakes.slack import (
    AppRecord,
    Channel,
    Connection,
    FakeSlack,
    Leave,
    Person,
    RateLimited,
    Seal,
    Transport,
    Workspace,
    running_slack,
)
from tests.fakes.slack_json import Json

SOCKET = AppRecord(transport=Transport.SOCKET)
FORM: list[Json] = [
    {
        "type": "input",
        "block_id": "participants",
        "label": {"type": "plain_text", "text": "Participants"},
        "element": {"type": "plain_text_input", "action_id": "participants"},
    }
]
MODAL: Json = {
    "type": "modal",
    "title": {"type": "plain_text", "text": "Edit"},
    "submit": {"type": "plain_text", "text": "Save"},
    "blocks": FORM,
}
CARD: list[Json] = [
    {
        "type": "actions",
        "block_id": "answers",
        "elements": [{"type": "button", "action_id": "yes", "text": {"type": "plain_text", "text": "Yes"}}],
    }
]


@dataclass(slots=True, kw_only=True)
class Stage:
    """A Slack whose app is in Socket Mode, with a person and a channel, and what the bot was told."""

    slack: FakeSlack
    team: Workspace
    ada: Person
    general: Channel
    bodies: list[Json] = field(default_factory=list[Json])
    retries: list[str] = field(default_factory=list[str])  # the number of each event's attempt, as Bolt tells it
    unavailable: int = 0  # how many of the next ones are not acknowledged

    def kinds(self) -> list[str]:
        """The types of what was told."""
        return [str(body.get("event", body).get("type", "command")) for body in self.bodies]


@asynccontextmanager
async def staged(app: AppRecord = SOCKET) -> AsyncGenerator[Stage]:
    """The Slack, without a bot."""
    async with running_slack(app) as slack:
        team = slack.workspace()
        ada = slack.person("Ada", team)
        yield Stage(slack=slack, team=team, ada=ada, general=slack.channel("general", team, ada))


def tiny_app(stage: Stage) -> AsyncApp:
    """The whole bot."""
    client = AsyncWebClient(token=stage.slack.token(stage.team), base_url=stage.slack.api_url)
    app = AsyncApp(client=client)

    async def note(
        req: AsyncBoltRequest,
        body: Json,
        next: Callable[[], Awaitable[None]],  # noqa: A002 - Bolt goes by the name
    ) -> BoltResponse | None:
        stage.bodies.append(body)
        stage.retries += req.headers.get("x-slack-retry-num", [])
        if stage.unavailable:
            stage.unavailable -= 1
            return BoltResponse(status=503)
        await next()
        return None

    async def on_command(ack: AsyncAck, body: Json) -> None:
        await ack({"text": f"You said {body['text']}.", "blocks": CARD, "response_type": "in_channel"})

    async def on_modal(ack: AsyncAck, body: Json, client: AsyncWebClient) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=MODAL)

    async def on_press(ack: AsyncAck) -> None:
        await ack()

    async def on_submission(ack: AsyncAck) -> None:
        await ack({"response_action": "errors", "errors": {"participants": "At least one."}})

    async def on_event() -> None:
        """Bolt acknowledges events by itself."""

    app.middleware(note)
    app.command("/livewise")(on_command)
    app.command("/modal")(on_modal)
    app.action("yes")(on_press)
    app.view({"type": "view_submission", "callback_id": ""})(on_submission)
    app.event("message")(on_event)
    app.event("app_mention")(on_event)
    return app


@asynccontextmanager
async def connected(stage: Stage, ping_interval: float = 10) -> AsyncGenerator[Connection]:
    """The bot, once it has its connection."""
    number = len(stage.slack.socket.opened) + 1
    handler = AsyncSocketModeHandler(tiny_app(stage), stage.slack.app.app_token, ping_interval=ping_interval)
    await handler.connect_async()  # type: ignore[no-untyped-call]
    try:
        yield await stage.slack.socket.connection(number)
    finally:
        await handler.close_async()  # type: ignore[no-untyped-call]


@pytest.fixture
async def stage() -> AsyncGenerator[Stage]:
    """With a connected bot."""
    async with staged() as stage, connected(stage):
        yield stage


# --- with Bolt


async def test_the_body_of_a_commands_acknowledgement_is_its_answer(stage: Stage) -> None:
    sent = await stage.ada.command("Sales", stage.general)
    assert (sent.status, sent.answer.is_ok) == (200, True)
    assert sent.answer.json()["text"] == "You said Sales."
    message = await stage.general.shows("Yes")
    assert message.text == "You said Sales."
    assert stage.ada.failures == []


async def test_a_press_is_told_and_acknowledged(stage: Stage) -> None:
    await stage.ada.command("Sales", stage.general)
    sent = await stage.ada.press("Yes")
    assert (sent.status, sent.answer.text) == (200, "")
    assert stage.kinds() == ["command", "block_actions"]
    assert len(stage.slack.socket.acknowledged) == 2
    assert stage.slack.socket.unread == []


async def test_a_modal_is_told_what_is_wrong_with_it(stage: Stage) -> None:
    await stage.ada.command(name="/modal")
    await stage.ada.sees("Save")
    await stage.ada.submit({"Participants": "0"})
    assert stage.ada.errors == {"participants": "At least one."}


async def test_events_are_told(stage: Stage) -> None:
    said = await stage.ada.mention("Sales onboarding", stage.general)
    assert [sent.status for sent in said.sent] == [200, 200]
    assert stage.kinds() == ["message", "app_mention"]
    assert [body["event"]["ts"] for body in stage.bodies] == [said.message.ts] * 2
    assert stage.bodies[0]["authorizations"][0]["team_id"] == stage.team.id


async def test_an_unacknowledged_event_is_told_again_until_it_is(stage: Stage) -> None:
    stage.unavailable = 2
    stage.slack.socket.patience_s = 0.2
    said = await stage.ada.say("hello", stage.general)
    assert (said.sent[0].status, said.sent[0].answer.text) == (0, "no acknowledgement")
    await said.sent[0].again()
    stage.slack.socket.patience_s = 10
    assert [answer.status for answer in await said.sent[0].retries()] == [200]
    assert stage.retries == ["0", "1", "2"]
    assert len({body["event_id"] for body in stage.bodies}) == 1


async def test_an_unacknowledged_command_fails_before_the_persons_eyes(stage: Stage) -> None:
    stage.unavailable = 1
    stage.slack.socket.patience_s = 0.2
    sent = await stage.ada.command("Sales", stage.general)
    assert not sent.answer.is_ok
    assert stage.ada.failures == ["operation_timeout"]


async def test_what_is_postponed_can_change_its_order(stage: Stage) -> None:
    with stage.slack.postponed() as waiting:
        await stage.ada.say("one", stage.general)
        await stage.ada.say("two", stage.general)
    for sent in reversed(waiting):
        await sent.carry()
    assert [body["event"]["text"] for body in stage.bodies] == ["two", "one"]


@pytest.mark.parametrize("reason", [Leave.REFRESH, Leave.WARNING])
async def test_the_bot_comes_back_after_it_was_asked_to_renew(stage: Stage, reason: Leave) -> None:
    (old,) = stage.slack.socket.connections
    await stage.slack.socket.disconnect(reason)
    new = await stage.slack.socket.connection(2)
    await old.gone()
    assert stage.slack.socket.connections == [new]
    assert (await stage.ada.command("Sales", stage.general)).status == 200
    assert len(stage.slack.calls("apps.connections.open")) == 2


async def test_the_bot_comes_back_after_its_connection_was_cut() -> None:
    async with staged() as stage, connected(stage, ping_interval=1) as old:
        stage.slack.socket.cut()
        assert (await stage.ada.command("Sales", stage.general)).answer.text == "no connection"
        assert stage.ada.failures == ["dispatch_failed"]
        said = await stage.ada.say("hello", stage.general)
        new = await stage.slack.socket.connection(2)
        assert not old.is_open
        assert stage.slack.socket.connections == [new]
        assert [answer.status for answer in await said.sent[0].retries()] == [200]
        assert stage.retries == ["1"]


async def test_two_connections_take_turns(stage: Stage) -> None:
    other = Stage(slack=stage.slack, team=stage.team, ada=stage.ada, general=stage.general)
    async with connected(other) as second:
        assert second.number == 2
        for word in ("one", "two", "three", "four"):
            assert (await stage.ada.say(word, stage.general)).sent[0].status == 200
        assert (len(stage.bodies), len(other.bodies)) == (2, 2)
        second.cut()
        await stage.ada.say("five", stage.general)
        assert stage.bodies[-1]["event"]["text"] == "five"


async def test_the_app_record_decides_how_things_are_told() -> None:
    async with staged(AppRecord()) as stage:
        stage.slack.bot_url = "http://127.0.0.1:9/"
        assert (await stage.ada.say("hello", stage.general)).sent[0].answer.text == "ClientConnectorError"


# --- by hand


@dataclass(slots=True, kw_only=True)
class Plain:
    """A client without an SDK."""

    http: aiohttp.ClientSession
    slack: FakeSlack

    async def ask(self, **arguments: str) -> Json:
        """Ask for a connection, with the token where it is told to be."""
        headers = {"Authorization": f"Bearer {bearer}"} if (bearer := arguments.pop("bearer", "")) else {}
        url = f"{self.slack.api_url}apps.connections.open"
        async with self.http.post(url, data=arguments, headers=headers) as response:
            answer: Json = await response.json()
            return answer

    async def open(self) -> aiohttp.ClientWebSocketResponse:
        """A websocket."""
        answer = await self.ask(bearer=self.slack.app.app_token)
        return await self.http.ws_connect(answer["url"])


@pytest.fixture
async def plain() -> AsyncGenerator[tuple[Stage, Plain]]:
    async with staged() as stage, aiohttp.ClientSession() as http:
        yield stage, Plain(http=http, slack=stage.slack)


async def test_a_connection_needs_the_apps_token_in_the_header(plain: tuple[Stage, Plain]) -> None:
    stage, client = plain
    token = stage.slack.app.app_token
    assert (await client.ask())["error"] == "not_authed"
    assert (await client.ask(bearer="xapp-1-wrong"))["error"] == "invalid_auth"
    assert (await client.ask(token=token))["error"] == "invalid_auth"
    assert (await client.ask(bearer=stage.slack.token(stage.team)))["error"] == "not_allowed_token_type"
    answer = await client.ask(bearer=token)
    assert answer["ok"]
    assert answer["url"].startswith("ws://127.0.0.1:")
    web_client = AsyncWebClient(token=token, base_url=stage.slack.api_url)
    with pytest.raises(SlackApiError, match="not_allowed_token_type"):
        await web_client.chat_postMessage(channel=stage.general.id, text="Hello")


async def test_opening_can_go_wrong_like_any_call(plain: tuple[Stage, Plain]) -> None:
    stage, client = plain
    stage.slack.fail("apps.connections.open", RateLimited())
    assert (await client.ask(bearer=stage.slack.app.app_token))["error"] == "ratelimited"


async def test_a_ticket_is_good_for_one_connection(plain: tuple[Stage, Plain]) -> None:
    stage, client = plain
    url = (await client.ask(bearer=stage.slack.app.app_token))["url"]
    async with client.http.ws_connect(url) as socket:
        hello = await socket.receive_json()
        assert (hello["type"], hello["num_connections"]) == ("hello", 1)
        assert hello["connection_info"] == {"app_id": stage.slack.app.id}
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await client.http.ws_connect(url)


async def test_pings_are_answered(plain: tuple[Stage, Plain]) -> None:
    _, client = plain
    answer = await client.ask(bearer=client.slack.app.app_token)
    async with client.http.ws_connect(answer["url"], autoping=False) as socket:
        await socket.receive_json()
        await socket.ping(b"are you there")
        message = await socket.receive()
        assert (message.type, message.data) == (aiohttp.WSMsgType.PONG, b"are you there")


async def test_envelopes_say_what_they_carry(plain: tuple[Stage, Plain]) -> None:
    stage, client = plain
    async with await client.open() as socket:
        await socket.receive_json()
        telling = asyncio.create_task(stage.ada.command("Sales", stage.general))
        envelope = await socket.receive_json()
        assert (envelope["type"], envelope["accepts_response_payload"]) == ("slash_commands", True)
        assert envelope["payload"]["text"] == "Sales"
        assert "retry_attempt" not in envelope
        await socket.send_str("what is this")
        await socket.send_json({"envelope_id": "another"})
        await socket.send_json({"envelope_id": envelope["envelope_id"], "payload": {"text": "Hello"}})
        assert (await telling).answer.json() == {"text": "Hello"}
        assert stage.slack.socket.unread == ["what is this"]
        assert stage.slack.socket.acknowledged == ["another", envelope["envelope_id"]]
        await stage.ada.told("Hello")


async def test_a_repeated_event_says_so_in_an_envelope_of_its_own(plain: tuple[Stage, Plain]) -> None:
    stage, client = plain
    stage.slack.socket.patience_s = 0.1
    async with await client.open() as socket:
        await socket.receive_json()
        said = await stage.ada.say("hello", stage.general)
        assert not (await said.sent[0].again()).is_ok
        first, second = await socket.receive_json(), await socket.receive_json()
        assert first["payload"] == second["payload"]
        assert first["envelope_id"] != second["envelope_id"]
        assert (first["type"], first["retry_attempt"], first["retry_reason"]) == ("events_api", 0, "")
        assert (second["retry_attempt"], second["retry_reason"]) == (1, "timeout")
        assert not second["accepts_response_payload"]


async def test_an_acknowledgement_counts_on_any_connection(plain: tuple[Stage, Plain]) -> None:
    stage, client = plain
    async with await client.open() as one:
        await one.receive_json()
        telling = asyncio.create_task(stage.ada.say("hello", stage.general))
        envelope = await one.receive_json()
        stage.slack.socket.cut()
        async with await client.open() as two:
            await two.send_json({"envelope_id": envelope["envelope_id"]})
            assert (await telling).sent[0].status == 200


async def test_who_was_asked_to_leave_is_told_nothing_new_and_may_still_acknowledge(
    plain: tuple[Stage, Plain],
) -> None:
    stage, client = plain
    async with await client.open() as old:
        await old.receive_json()
        telling = asyncio.create_task(stage.ada.say("before", stage.general))
        envelope = await old.receive_json()
        await stage.slack.socket.disconnect()
        assert (await old.receive_json())["reason"] == "refresh_requested"
        assert (await stage.ada.say("meanwhile", stage.general)).sent[0].answer.text == "no connection"
        await old.send_json({"envelope_id": envelope["envelope_id"]})
        assert (await telling).sent[0].status == 200


async def test_no_more_than_ten_connections(plain: tuple[Stage, Plain]) -> None:
    stage, client = plain
    sockets = [await client.open() for _ in range(10)]
    await stage.slack.socket.connection(10)
    one_more = await client.open()
    assert (await one_more.receive_json())["reason"] == "too_many_websockets"
    assert (await one_more.receive()).type is aiohttp.WSMsgType.CLOSE
    for socket in sockets:
        await socket.close()


async def test_out_of_socket_mode_a_connection_ends_at_once() -> None:
    async with staged(AppRecord()) as stage, aiohttp.ClientSession() as http:
        socket = await Plain(http=http, slack=stage.slack).open()
        assert json.loads((await socket.receive()).data)["reason"] == "link_disabled"
        assert (await socket.receive()).type is aiohttp.WSMsgType.CLOSE


async def test_nothing_is_signed_over_a_socket(stage: Stage) -> None:
    said = await stage.ada.say("hello", stage.general)
    with pytest.raises(AssertionError, match="signed"):
        await said.sent[0].again(seal=Seal.WRONG)
