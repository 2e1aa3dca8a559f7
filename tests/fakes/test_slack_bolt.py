"""The fake against a real Bolt app: signatures, retries and payloads are what Bolt takes for Slack's."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

import aiohttp
import pytest
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.fakes.slack import (
    Channel,
    FakeSlack,
    Held,
    Installation,
    Kind,
    LostAnswer,
    Person,
    RateLimited,
    Reason,
    Seal,
    Workspace,
    running_slack,
)
from tests.fakes.slack_json import Json


@dataclass(slots=True, kw_only=True)
class Heard:
    """What the tiny app heard, and from whom in its own understanding."""

    bodies: list[Json] = field(default_factory=list[Json])
    contexts: list[AsyncBoltContext] = field(default_factory=list[AsyncBoltContext])
    headers: list[dict[str, str]] = field(default_factory=list[dict[str, str]])

    def kinds(self) -> list[str]:
        """The types of what was heard."""
        return [str(body.get("event", body).get("type", "command")) for body in self.bodies]


def card(asked: str, *options: str, block_id: str = "answers") -> list[Json]:
    """A question with buttons."""
    return [
        {"type": "section", "text": {"type": "mrkdwn", "text": asked}},
        {
            "type": "actions",
            "block_id": block_id,
            "elements": [
                {
                    "type": "button",
                    "action_id": f"answer:{number}",
                    "value": option,
                    "text": {"type": "plain_text", "text": option},
                }
                for number, option in enumerate(options)
            ],
        },
    ]


FORM: list[Json] = [
    {
        "type": "input",
        "block_id": "form:day",
        "label": {"type": "plain_text", "text": "Day"},
        "element": {"type": "datepicker", "action_id": "day", "initial_date": "2027-09-14"},
    },
    {
        "type": "input",
        "block_id": "form:participants",
        "dispatch_action": True,
        "label": {"type": "plain_text", "text": "Participants"},
        "element": {"type": "plain_text_input", "action_id": "participants"},
    },
    *card("Ready?", "Make the plan")[1:],
]
MODAL: Json = {
    "type": "modal",
    "callback_id": "edit",
    "notify_on_close": True,
    "title": {"type": "plain_text", "text": "Edit"},
    "submit": {"type": "plain_text", "text": "Save"},
    "blocks": FORM[1:2],
}


class TinyBot:
    """The whole bot."""

    def __init__(self, heard: Heard) -> None:
        self._heard = heard

    async def hear(self, body: Json, context: AsyncBoltContext) -> None:
        self._heard.bodies.append(body)
        self._heard.contexts.append(context)

    async def on_event(self, body: Json, context: AsyncBoltContext) -> None:
        await self.hear(body, context)

    async def on_interaction(self, ack: AsyncAck, body: Json, context: AsyncBoltContext) -> None:
        await self.hear(body, context)
        await ack()

    async def on_command(self, ack: AsyncAck, body: Json, context: AsyncBoltContext, client: AsyncWebClient) -> None:
        await self.on_interaction(ack, body, context)
        channel, text = body["channel_id"], body["text"]
        with suppress(SlackApiError, aiohttp.ClientError):
            if text == "form":
                await client.chat_postMessage(channel=channel, text="A form", blocks=FORM)
            elif text == "modal":
                await client.views_open(trigger_id=body["trigger_id"], view=MODAL)
            else:
                await client.chat_postMessage(
                    channel=channel, text="A question", blocks=card(f"*{text}*?", "Yes", "No")
                )

    async def on_home(self, body: Json, context: AsyncBoltContext, client: AsyncWebClient) -> None:
        await self.hear(body, context)
        view = {"type": "home", "blocks": card("Your plans", "New plan")}
        await client.views_publish(user_id=body["event"]["user"], view=view)

    async def on_answer(
        self, ack: AsyncAck, body: Json, context: AsyncBoltContext, client: AsyncWebClient, respond: AsyncRespond
    ) -> None:
        await self.on_interaction(ack, body, context)
        if "message" in body:
            ts, said = body["message"]["ts"], body["actions"][0]["value"]
            await client.chat_update(channel=body["channel"]["id"], ts=ts, text=f"You said {said}", blocks=[])
            await respond(text=f"Only you know: {said}", response_type="ephemeral", replace_original=False)

    async def on_submission(self, ack: AsyncAck, body: Json, context: AsyncBoltContext) -> None:
        await self.hear(body, context)
        if body["view"]["state"]["values"]["form:participants"]["participants"]["value"] == "0":
            await ack({"response_action": "errors", "errors": {"form:participants": "At least one."}})
        else:
            await ack()

    def listen(self, app: AsyncApp) -> None:
        """Take part in everything."""
        app.command("/livewise")(self.on_command)
        for name in ("app_mention", "message", "user_change", "tokens_revoked", "app_uninstalled"):
            app.event(name)(self.on_event)
        app.event("app_home_opened")(self.on_home)
        app.action({"block_id": "answers"})(self.on_answer)
        app.action("participants")(self.on_interaction)
        app.view("edit")(self.on_submission)
        app.view_closed("edit")(self.on_interaction)
        app.shortcut("make_plan")(self.on_interaction)


@dataclass(slots=True, kw_only=True)
class Stage:
    """A Slack with one workspace, two people, a channel and the tiny bot."""

    slack: FakeSlack
    team: Workspace
    ada: Person
    ben: Person
    general: Channel
    heard: Heard


def _is_of(installation: Installation, enterprise_id: str | None, team_id: str | None) -> bool:
    if installation.workspace is not None:
        return installation.workspace.id == team_id
    return installation.enterprise is not None and installation.enterprise.id == enterprise_id


@asynccontextmanager
async def bot_for(slack: FakeSlack, heard: Heard) -> AsyncGenerator[None]:
    """The tiny bot over HTTP."""

    async def authorize(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult:
        installation = next(each for each in slack.world.installations if _is_of(each, enterprise_id, team_id))
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            bot_user_id=installation.bot_user,
            bot_id=installation.bot_id,
            bot_token=installation.token,
        )

    async with aiohttp.ClientSession() as session:
        client = AsyncWebClient(base_url=slack.api_url, session=session, retry_handlers=[])
        app = AsyncApp(signing_secret=slack.app.signing_secret, client=client, authorize=authorize)
        TinyBot(heard).listen(app)

        async def events(request: web.Request) -> web.StreamResponse:
            heard.headers.append(dict(request.headers))
            return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

        server = web.Application()
        server.add_routes([web.post("/slack/events", events)])
        runner = web.AppRunner(server, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        slack.bot_url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
        try:
            yield
        finally:
            await runner.cleanup()


@pytest.fixture
async def stage() -> AsyncGenerator[Stage]:
    heard = Heard()
    async with running_slack() as slack, bot_for(slack, heard):
        team = slack.workspace()
        ada, ben = slack.person("Ada", team), slack.person("Ben", team, zone="America/New_York")
        general = slack.channel("general", team, ada, ben)
        yield Stage(slack=slack, team=team, ada=ada, ben=ben, general=general, heard=heard)


async def test_a_command_posts_a_card_and_a_press_edits_it(stage: Stage) -> None:
    sent = await stage.ada.command("Sales onboarding", stage.general)
    assert sent.status == 200
    message = await stage.general.shows("Sales onboarding?")
    assert message.buttons == ["Yes", "No"]
    await stage.ada.press("Yes")
    assert await stage.general.shows("You said Yes") is message
    assert message.versions == ["Sales onboarding?\nYes\nNo"]
    await stage.ada.told("Only you know: Yes")
    assert stage.ben.whispers() == []
    assert stage.heard.kinds() == ["command", "block_actions"]
    assert [call.method for call in stage.slack.calls()] == ["chat.postMessage", "chat.update", "response_url"]
    assert stage.ada.failures == []
    # One shared session for the Web API; Bolt's `respond` opens one of its own.
    assert [call.connection for call in stage.slack.calls()] == [1, 1, 2]
    assert stage.slack.connections == 2


async def test_a_press_carries_what_was_filled_in_on_the_message(stage: Stage) -> None:
    await stage.ada.command("form", stage.general)
    await stage.general.shows("Participants")
    await stage.ada.fill({"Day": "2027-09-15"})
    await stage.ada.press("Make the plan", {"participants": "12"})
    assert stage.heard.bodies[-1]["state"]["values"] == {
        "form:day": {"day": {"type": "datepicker", "selected_date": "2027-09-15"}},
        "form:participants": {"participants": {"type": "plain_text_input", "value": "12"}},
    }
    await stage.general.shows("You said Make the plan")


async def test_an_input_can_report_at_once(stage: Stage) -> None:
    await stage.ada.command("form", stage.general)
    await stage.ada.enter("Participants", "7")
    assert stage.heard.bodies[-1]["actions"][0]["value"] == "7"


async def test_a_mention_is_told_as_message_and_as_mention(stage: Stage) -> None:
    said = await stage.ada.mention("Sales & onboarding <1>", stage.general)
    assert [sent.status for sent in said.sent] == [200, 200]
    await stage.ben.say("2", said.thread)
    assert stage.heard.kinds() == ["message", "app_mention", "message"]
    first, second, reply = (body["event"] for body in stage.heard.bodies)
    assert first["text"] == f"<@{stage.team.bot_user}> Sales &amp; onboarding &lt;1&gt;"
    assert first["ts"] == second["ts"] == reply["thread_ts"]
    assert stage.heard.bodies[0]["event_id"] != stage.heard.bodies[1]["event_id"]
    assert [m.words for m in said.thread.messages()] == [f"@{stage.team.bot_user} Sales & onboarding <1>", "2"]


async def test_direct_messages_are_told_as_such(stage: Stage) -> None:
    await stage.ada.say("hello")
    assert stage.heard.bodies[0]["event"]["channel_type"] == "im"
    assert stage.heard.bodies[0]["event"]["channel"] == stage.ada.dm.id


async def test_what_the_bot_has_no_scope_for_is_not_told(stage: Stage) -> None:
    stage.slack.installation(stage.team).scopes -= {"channels:history"}
    await stage.ada.say("hello", stage.general)
    assert (await stage.ada.mention("hello", stage.general)).sent[0].delivery.kind == "app_mention"
    stage.slack.remove_bot(stage.general)
    assert (await stage.ada.mention("hello", stage.general)).sent == ()


async def test_home_and_modal(stage: Stage) -> None:
    await stage.ada.open_home()
    await stage.ada.sees("Your plans")
    await stage.ada.press("New plan")
    assert stage.heard.contexts[-1].team_id == stage.team.id
    await stage.ada.command("modal", stage.general)
    await stage.ada.sees("Save")
    await stage.ada.submit({"Participants": "0"})
    assert stage.ada.errors == {"form:participants": "At least one."}
    await stage.ada.sees("Save")
    await stage.ada.submit({"Participants": "1"})
    assert stage.ada.modal is None
    assert stage.ada.failures == []


async def test_closing_a_modal_is_told_where_wanted(stage: Stage) -> None:
    await stage.ada.command("modal", stage.general)
    await stage.ada.sees("Save")
    sent = await stage.ada.close_modal()
    assert sent is not None
    assert sent.status == 200
    assert stage.heard.kinds()[-1] == "view_closed"


async def test_shortcuts(stage: Stage) -> None:
    said = await stage.ada.say("Sales onboarding", stage.general)
    assert (await stage.ben.shortcut("make_plan")).status == 200
    assert (await stage.ben.message_shortcut("make_plan", said.message)).status == 200
    assert stage.heard.kinds()[-2:] == ["shortcut", "message_action"]
    assert stage.heard.bodies[-1]["message"]["text"] == "Sales onboarding"


@pytest.mark.parametrize(
    ("seal", "status"), [(Seal.RIGHT, 200), (Seal.WRONG, 401), (Seal.OLD, 401), (Seal.MISSING, 401)]
)
async def test_bolt_takes_what_is_rightly_signed(stage: Stage, seal: Seal, status: int) -> None:
    with stage.slack.postponed() as waiting:
        await stage.ada.say("hello", stage.general)
    assert (await waiting[0].carry(seal=seal)).status == status


async def test_the_same_delivery_again_says_that_it_is_a_retry(stage: Stage) -> None:
    said = await stage.ada.say("hello", stage.general)
    await said.sent[0].again(reason=Reason.ERROR)
    await said.sent[0].duplicates(2)
    assert len({body["event_id"] for body in stage.heard.bodies}) == 1
    retries = sorted(headers.get("X-Slack-Retry-Num", "") for headers in stage.heard.headers)
    assert retries == ["", "1", "2", "3"]
    assert stage.heard.headers[1]["X-Slack-Retry-Reason"] == "http_error"


async def test_an_unacknowledged_event_is_retried_until_it_is(stage: Stage) -> None:
    address, stage.slack.bot_url = stage.slack.bot_url, "http://127.0.0.1:9/slack/events"
    said = await stage.ada.say("hello", stage.general)
    assert said.sent[0].status == 0
    stage.slack.bot_url = address
    assert [answer.status for answer in await said.sent[0].retries()] == [200]
    assert stage.heard.headers[0]["X-Slack-Retry-Reason"] == "connection_failed"


async def test_deliveries_can_change_their_order(stage: Stage) -> None:
    with stage.slack.postponed() as waiting:
        await stage.ada.say("one", stage.general)
        await stage.ada.say("two", stage.general)
    for sent in reversed(waiting):
        await sent.carry()
    assert [body["event"]["text"] for body in stage.heard.bodies] == ["two", "one"]


async def test_an_old_button_can_be_pressed_late(stage: Stage) -> None:
    await stage.ada.command("Sales", stage.general)
    button = await stage.ben.finds("No")
    await stage.ada.press("Yes")
    await stage.general.shows("You said Yes")
    await stage.ben.press(button)
    await stage.general.shows("You said No")


async def test_a_call_can_be_held_while_something_else_happens(stage: Stage) -> None:
    await stage.ada.command("Sales", stage.general)
    await stage.general.shows("Sales?")
    held: Held = stage.slack.hold("chat.update")
    await stage.ada.press("Yes")
    async with asyncio.timeout(5):
        await held.arrived.wait()
    assert "Sales?" in stage.general.messages()[0].words
    held.let_go()
    await stage.general.shows("You said Yes")


async def test_a_lost_answer_leaves_the_message(stage: Stage) -> None:
    fault = stage.slack.fail("chat.postMessage", LostAnswer(), channel=stage.general)
    await stage.ada.command("Sales", stage.general)
    await stage.general.shows("Sales?")
    assert fault.hits == 1
    assert stage.slack.calls("chat.postMessage")[0].status == 0


async def test_a_failing_bot_is_told_to_the_person(stage: Stage) -> None:
    await stage.ada.command("Sales", stage.general, name="/unknown")
    assert stage.ada.failures == ["dispatch_failed"]


async def test_a_refused_call_leaves_nothing(stage: Stage) -> None:
    stage.slack.fail("chat.postMessage", RateLimited(retry_after=3))
    await stage.ada.command("Sales", stage.general)
    await stage.slack.called("chat.postMessage")
    assert stage.general.messages() == []


async def test_the_address_is_verified(stage: Stage) -> None:
    sent = await stage.slack.verify_url("challenge")
    assert sent.answer.json() == {"challenge": "challenge"}


async def test_profile_changes_and_removal_are_told(stage: Stage) -> None:
    await stage.ada.becomes(zone="Asia/Tokyo", locale="ja-JP")
    assert stage.heard.bodies[-1]["event"]["user"]["tz"] == "Asia/Tokyo"
    sent = await stage.slack.uninstall(stage.team)
    assert [each.delivery.kind for each in sent] == ["app_uninstalled", "tokens_revoked"]
    assert stage.heard.kinds()[-2:] == ["app_uninstalled", "tokens_revoked"]


async def test_the_bot_hears_its_own_messages_where_wanted(stage: Stage) -> None:
    stage.slack.echoes = True
    await stage.ada.command("Sales", stage.general)
    await stage.general.shows("Sales?")
    await stage.ada.press("Yes")
    await stage.general.shows("You said Yes")


async def test_an_organisation_wide_installation() -> None:
    heard = Heard()
    async with running_slack() as slack, bot_for(slack, heard):
        umbrella = slack.enterprise()
        team = slack.workspace("Acme", enterprise=umbrella, scopes=())
        slack.install_everywhere(umbrella, [team])
        ada = slack.person("Ada", team)
        general = slack.channel("general", team, ada, kind=Kind.PRIVATE)
        await ada.command("Sales", general)
        await general.shows("Sales?")
        await ada.press("Yes")
        await general.shows("You said Yes")
        await ada.say("hello", general)
        assert [context.is_enterprise_install for context in heard.contexts] == [True, True, True]
        assert {context.enterprise_id for context in heard.contexts} == {umbrella.id}
        assert heard.bodies[1]["team"] is None
        assert heard.bodies[1]["user"]["team_id"] == team.id
        assert heard.bodies[2]["authorizations"][0]["team_id"] is None


async def test_a_channel_shared_between_organisations() -> None:
    heard = Heard()
    async with running_slack() as slack, bot_for(slack, heard):
        team, other = slack.workspace("Acme"), slack.workspace("Contoso", scopes=())
        ada, eve = slack.person("Ada", team), slack.person("Eve", other)
        shared = slack.channel("shared", team, ada, eve, shared_with=[other])
        await eve.mention("hello", shared)
        message, mention = heard.bodies
        assert message["is_ext_shared_channel"] is True
        assert message["team_id"] == other.id
        assert message["context_team_id"] == team.id
        assert mention["event"]["user_team"] == other.id
        assert [context.team_id for context in heard.contexts] == [team.id, team.id]
        assert [context.actor_team_id for context in heard.contexts] == [other.id, other.id]
        await ada.command("Sales", shared)
        await shared.shows("Sales?")
        await eve.press("Yes")
        await shared.shows("You said Yes")
        assert heard.contexts[-1].team_id == team.id
        assert heard.bodies[-1]["user"]["team_id"] == other.id
