"""The Web API of the fake, asked with the real slack_sdk client."""

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.oauth.installation_store import Bot
from slack_sdk.oauth.token_rotation.async_rotator import AsyncTokenRotator
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
from slack_sdk.webhook.async_client import AsyncWebhookClient

from tests.fakes.slack import (
    ALL_SCOPES,
    ALWAYS,
    AppRecord,
    Channel,
    CutAnswer,
    Delayed,
    FakeSlack,
    Html,
    Kind,
    LostAnswer,
    Person,
    RateLimited,
    Refusal,
    Reset,
    ServerError,
    Silence,
    TokenKind,
    Trouble,
    Workspace,
    running_slack,
)
from tests.fakes.slack_json import Json, is_object

# slack_sdk 3.47 still uses what aiohttp 3.14 calls deprecated.
BASIC = pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")

CARD: list[Json] = [{"type": "section", "text": {"type": "mrkdwn", "text": "*Hello*"}}]
MODAL: Json = {"type": "modal", "title": {"type": "plain_text", "text": "Edit"}, "blocks": CARD}


class Desk:
    """A Slack with a workspace, a person, a channel, and a client with the bot's token."""

    def __init__(self, slack: FakeSlack, session: aiohttp.ClientSession) -> None:
        self.slack = slack
        self.session = session
        self.team: Workspace = slack.workspace()
        self.ada: Person = slack.person("Ada", self.team, locale="sl-SI")
        self.general: Channel = slack.channel("general", self.team, self.ada)
        self.client = self.client_with(slack.token(self.team))
        slack.bot_url = "http://127.0.0.1:9/"

    def client_with(self, token: str) -> AsyncWebClient:
        """A client with this token."""
        return AsyncWebClient(
            token=token, base_url=self.slack.api_url, session=self.session, retry_handlers=[], timeout=1
        )

    async def post(self, text: str = "Hello", **more: object) -> str:
        """Post into the channel; the ts."""
        return str((await ask(self.posting(text, **more)))["ts"])

    async def posting(self, text: str = "Hello", **more: object) -> AsyncSlackResponse:
        """Post into the channel; the answer."""
        arguments = {"channel": self.general.id, "text": text, **more}
        return await self.client.api_call("chat.postMessage", json=arguments)

    async def trigger(self) -> str:
        """A fresh trigger_id."""
        return (await self.ada.command("", self.general)).delivery.id


@pytest.fixture
async def desk() -> AsyncGenerator[Desk]:
    timeout = aiohttp.ClientTimeout(total=1)
    async with running_slack() as slack, aiohttp.ClientSession(timeout=timeout) as session:
        yield Desk(slack, session)


def _data(response: AsyncSlackResponse) -> Json:
    data: object = vars(response)["data"]
    assert is_object(data)
    return data


async def ask(call: Awaitable[AsyncSlackResponse]) -> Json:
    """The answer to a call."""
    return _data(await call)


async def refusal(call: Awaitable[AsyncSlackResponse]) -> Json:
    """The answer a call is refused with."""
    with pytest.raises(SlackApiError) as caught:
        await call
    assert isinstance(caught.value.response, AsyncSlackResponse)
    return _data(caught.value.response)


async def error_of(call: Awaitable[AsyncSlackResponse]) -> str:
    """The error a call is refused with."""
    return str((await refusal(call))["error"])


async def test_a_message_is_posted_edited_answered_and_deleted(desk: Desk) -> None:
    answer = await ask(desk.client.chat_postMessage(channel=desk.general.id, text="Hello", blocks=CARD))
    assert answer["message"]["bot_id"] == desk.team.bot_id
    assert answer["message"]["blocks"][0]["block_id"]
    ts = str(answer["ts"])
    await desk.post("Reply", thread_ts=ts)
    await desk.client.chat_update(channel=desk.general.id, ts=ts, text="Bye")
    parent, reply = desk.general.messages()
    assert parent.text == "Bye"
    assert parent.words == "Hello", "blocks that are not mentioned stay"
    assert parent.edited_ts
    await desk.client.chat_update(channel=desk.general.id, ts=ts, text="Bye", blocks=[])
    assert parent.words == "Bye"
    assert [message.words for message in parent.thread.replies()] == ["Reply"]
    await desk.client.chat_delete(channel=desk.general.id, ts=reply.ts)
    assert [message.words for message in desk.general.messages()] == ["Bye"]


async def test_forms_are_read_like_json(desk: Desk) -> None:
    form = {
        "channel": desk.general.id,
        "text": "x",
        "blocks": '[{"type":"section","text":{"type":"plain_text","text":"y"}}]',
    }
    await desk.client.api_call("chat.postMessage", data=form)
    await desk.client.api_call("chat.postMessage", params=form)
    assert [message.words for message in desk.general.messages()] == ["y", "y"]
    assert await error_of(desk.client.api_call("users.info", json={"user": desk.ada.id})) == "user_not_found"


async def test_where_the_bot_may_not_post(desk: Desk) -> None:
    client, slack = desk.client, desk.slack
    slack.installation(desk.team).scopes -= {"chat:write.public"}
    foreign = slack.channel("foreign", slack.workspace("Contoso"))
    secret = slack.channel("secret", desk.team, desk.ada, kind=Kind.PRIVATE)
    public = slack.channel("public", desk.team, desk.ada)
    for channel in (secret, public):
        slack.remove_bot(channel)
    assert await error_of(client.chat_postMessage(channel="C404", text="x")) == "channel_not_found"
    assert await error_of(client.chat_postMessage(channel=foreign.id, text="x")) == "channel_not_found"
    assert await error_of(client.chat_postMessage(channel=secret.id, text="x")) == "channel_not_found"
    assert await error_of(client.chat_postMessage(channel=public.id, text="x")) == "not_in_channel"
    slack.installation(desk.team).scopes |= {"chat:write.public"}
    await client.chat_postMessage(channel=public.id, text="x")
    slack.archive(desk.general)
    assert await error_of(desk.posting()) == "is_archived"
    await client.chat_postMessage(channel=desk.ada.id, text="To you")
    assert desk.ada.dm.messages()[0].words == "To you"


async def test_which_messages_cannot_be_edited(desk: Desk) -> None:
    said = await desk.ada.say("mine", desk.general)
    whisper = await ask(desk.client.chat_postEphemeral(channel=desk.general.id, user=desk.ada.id, text="psst"))
    general = desk.general.id
    assert await error_of(desk.client.chat_update(channel=general, ts="1.0", text="x")) == "message_not_found"
    assert (
        await error_of(desk.client.chat_update(channel=general, ts=said.message.ts, text="x")) == "cant_update_message"
    )
    hidden = str(whisper["message_ts"])
    assert await error_of(desk.client.chat_update(channel=general, ts=hidden, text="x")) == "message_not_found"
    assert await error_of(desk.posting(thread_ts="1.0")) == "thread_not_found"
    reply = await desk.post(thread_ts=said.message.ts)
    assert await error_of(desk.posting(thread_ts=reply)) == "cannot_reply_to_message"


async def test_what_is_deleted_leaves_a_tombstone_over_its_replies(desk: Desk) -> None:
    general = desk.general.id
    said, lonely = await desk.ada.say("mine", desk.general), await desk.ada.say("nobody answers", desk.general)
    await desk.post(thread_ts=said.message.ts)
    for each in (said, lonely):
        await desk.ada.delete(each.message)
    assert [message.words for message in desk.general.messages()] == ["This message was deleted.", "Hello"]
    parent, _ = (await ask(desk.client.conversations_replies(channel=general, ts=said.message.ts)))["messages"]
    assert (parent["subtype"], parent["user"], parent["reply_count"]) == ("tombstone", "USLACKBOT", 1)
    await desk.post("Another", thread_ts=said.message.ts)
    assert await error_of(desk.posting(thread_ts=lonely.message.ts)) == "thread_not_found"
    own = await desk.post("Root")
    await desk.post("Reply", thread_ts=own)
    await desk.client.chat_delete(channel=general, ts=own)
    assert await error_of(desk.client.chat_update(channel=general, ts=own, text="x")) == "message_not_found"


async def test_what_becomes_of_places_and_people_that_go(desk: Desk) -> None:
    desk.slack.archive(desk.general)
    assert await error_of(desk.posting()) == "is_archived"
    desk.slack.delete(desk.general)
    assert await error_of(desk.posting()) == "channel_not_found"
    desk.slack.deactivate(desk.ada)
    assert (await ask(desk.client.users_info(user=desk.ada.id)))["user"]["deleted"]
    await desk.client.chat_postMessage(channel=desk.ada.id, text="Nobody reads this")
    assert len(desk.ada.dm.messages()) == 1


async def test_bad_blocks_are_refused_with_reasons(desk: Desk) -> None:
    header = {"type": "header", "text": {"type": "plain_text", "text": "x" * 151}}
    refused = await refusal(desk.posting(blocks=[header]))
    assert refused["error"] == "invalid_blocks"
    place = "[json-pointer:/blocks/0/text/text]"
    assert refused["response_metadata"]["messages"] == [f"[ERROR] must be less than 151 characters {place}"]
    assert await error_of(desk.posting(blocks="nonsense")) == "invalid_blocks_format"
    long = [{"type": "section", "text": {"type": "plain_text", "text": "x" * 3000}}] * 5
    assert await error_of(desk.posting(blocks=long)) == "msg_blocks_too_long"
    assert await error_of(desk.client.api_call("chat.postMessage", json={"channel": desk.general.id})) == "no_text"
    assert await error_of(desk.posting(metadata={"event_type": "x"})) == "invalid_metadata_format"


async def test_tokens_are_checked(desk: Desk) -> None:
    assert await error_of(desk.client_with("").auth_test()) == "not_authed"
    assert await error_of(desk.client_with("xoxb-wrong").auth_test()) == "invalid_auth"
    assert await error_of(desk.client.api_call("no.such")) == "unknown_method"
    desk.slack.installation(desk.team).scopes -= {"files:write"}
    refused = await refusal(desk.client.files_getUploadURLExternal(filename="x.ics", length=1))
    assert refused["needed"] == "files:write"
    answer = await desk.client.auth_test()
    assert answer.get("user_id", "") == desk.team.bot_user
    assert "chat:write" in answer.headers["x-oauth-scopes"]
    await desk.client.auth_revoke()
    assert await error_of(desk.client.auth_test()) == "token_revoked"
    await desk.slack.uninstall(desk.team)
    assert await error_of(desk.client.auth_test()) == "account_inactive"


async def test_the_thread_is_read_in_pages_with_metadata(desk: Desk) -> None:
    metadata = {"event_type": "livewise", "event_payload": {"key": "k1"}}
    parent = await desk.post("0")
    for number in range(1, 4):
        await desk.post(str(number), thread_ts=parent, metadata=metadata)
    arguments: dict[str, Any] = {"channel": desk.general.id, "ts": parent, "limit": 3}
    first = await ask(desk.client.conversations_replies(**arguments, include_all_metadata=True))
    assert [message["text"] for message in first["messages"]] == ["0", "1", "2"]
    assert first["messages"][0]["reply_count"] == 3
    assert first["messages"][1]["metadata"] == metadata
    rest = await ask(desk.client.conversations_replies(**arguments, cursor=first["response_metadata"]["next_cursor"]))
    assert [message["text"] for message in rest["messages"]] == ["3"]
    assert "metadata" not in rest["messages"][0]
    history = await ask(desk.client.conversations_history(channel=desk.general.id))
    assert [message["text"] for message in history["messages"]] == ["0"]
    assert await error_of(desk.client.conversations_replies(channel=desk.general.id, ts="1.0")) == "thread_not_found"
    desk.slack.limit("conversations.replies", calls=1, seconds=60, page=2)
    assert len((await ask(desk.client.conversations_replies(**arguments)))["messages"]) == 2
    assert await error_of(desk.client.conversations_replies(**arguments)) == "ratelimited"
    desk.slack.advance(61)
    await desk.client.conversations_replies(**arguments)


async def test_people_and_places(desk: Desk) -> None:
    user = (await ask(desk.client.users_info(user=desk.ada.id, include_locale=True)))["user"]
    assert (user["tz"], user["locale"]) == ("Europe/Ljubljana", "sl-SI")
    assert "locale" not in (await ask(desk.client.users_info(user=desk.ada.id)))["user"]
    assert await error_of(desk.client.users_info(user="U404")) == "user_not_found"
    opened = await ask(desk.client.conversations_open(users=[desk.ada.id]))
    assert opened["channel"]["id"] == desk.ada.dm.id
    assert (await ask(desk.client.conversations_info(channel=desk.ada.dm.id)))["channel"]["is_im"]
    ben = desk.slack.person("Ben", desk.team)
    group = await ask(desk.client.conversations_open(users=[desk.ada.id, ben.id]))
    assert (await ask(desk.client.conversations_info(channel=group["channel"]["id"])))["channel"]["is_mpim"]


async def test_a_whisper_is_for_one_person(desk: Desk) -> None:
    ben = desk.slack.person("Ben", desk.team)
    whisper = desk.client.chat_postEphemeral(channel=desk.general.id, user=ben.id, text="psst")
    assert await error_of(whisper) == "user_not_in_channel"
    await desk.client.chat_postEphemeral(channel=desk.general.id, user=desk.ada.id, text="psst")
    await desk.ada.told("psst")
    assert desk.general.messages() == []
    desk.ada.reload()
    assert desk.ada.whispers() == []


async def test_views_need_a_fresh_trigger(desk: Desk) -> None:
    trigger = await desk.trigger()
    opened = await ask(desk.client.views_open(trigger_id=trigger, view=MODAL))
    assert desk.ada.modal is not None
    assert await error_of(desk.client.views_open(trigger_id=trigger, view=MODAL)) == "exchanged_trigger_id"
    assert await error_of(desk.client.views_open(trigger_id="1.2.3", view=MODAL)) == "invalid_trigger_id"
    late = await desk.trigger()
    desk.slack.advance(3.5)
    assert await error_of(desk.client.views_open(trigger_id=late, view=MODAL)) == "expired_trigger_id"
    view_id, old = opened["view"]["id"], opened["view"]["hash"]
    updated = await ask(desk.client.views_update(view_id=view_id, view=MODAL, hash=old))
    assert updated["view"]["hash"] != old
    assert await error_of(desk.client.views_update(view_id=view_id, view=MODAL, hash=old)) == "hash_conflict"
    assert await error_of(desk.client.views_update(view_id="V404", view=MODAL)) == "not_found"
    wrong = {**MODAL, "title": {"type": "plain_text", "text": "x" * 25}}
    assert await error_of(desk.client.views_open(trigger_id=await desk.trigger(), view=wrong)) == "invalid_arguments"


async def test_views_are_pushed_three_high(desk: Desk) -> None:
    button = {"type": "button", "action_id": "more", "text": {"type": "plain_text", "text": "More"}}
    view = {**MODAL, "blocks": [{"type": "actions", "elements": [button]}]}
    await desk.client.views_open(trigger_id=await desk.trigger(), view=view)
    for _ in range(2):
        trigger = (await desk.ada.press("More")).delivery.id
        await desk.client.views_push(trigger_id=trigger, view=view)
    trigger = (await desk.ada.press("More")).delivery.id
    assert await error_of(desk.client.views_push(trigger_id=trigger, view=view)) == "push_limit_reached"


async def test_a_file_is_uploaded_into_a_thread(desk: Desk) -> None:
    parent = await desk.post()
    answer = await ask(
        desk.client.files_upload_v2(
            channel=desk.general.id, thread_ts=parent, filename="plan.ics", content="BEGIN:VCALENDAR", title="The plan"
        )
    )
    shared = desk.general.messages()[-1]
    assert (shared.thread_ts, shared.words) == (parent, "The plan")
    assert shared.files[0].content == b"BEGIN:VCALENDAR"
    async with desk.session.get(
        answer["file"]["url_private"], headers={"Authorization": f"Bearer {desk.client.token}"}
    ) as download:
        assert await download.read() == b"BEGIN:VCALENDAR"
    again = desk.client.files_completeUploadExternal(files=[{"id": answer["file"]["id"], "title": "x"}])
    assert await error_of(again) == "file_not_found"
    unfinished = await ask(desk.client.files_getUploadURLExternal(filename="x.ics", length=3))
    missing = desk.client.files_completeUploadExternal(files=[{"id": unfinished["file_id"], "title": "x"}])
    assert await error_of(missing) == "file_not_found"


async def test_a_response_url_works_five_times_for_half_an_hour(desk: Desk) -> None:
    desk.slack.remove_bot(desk.general)
    sent = await desk.ada.command("help", desk.general)
    hook = AsyncWebhookClient(sent.delivery.payload["response_url"], session=desk.session)
    assert (await hook.send(text="in_channel", response_type="in_channel")).status_code == 200
    for _ in range(4):
        assert (await hook.send(text="psst", replace_original=True)).status_code == 200
    assert (await hook.send(text="too much")).status_code == 404
    assert [message.words for message in desk.general.messages()] == ["in_channel"]
    assert len(desk.ada.whispers()) == 4, "a command has no message to replace"
    late = AsyncWebhookClient((await desk.ada.command()).delivery.payload["response_url"], session=desk.session)
    desk.slack.advance(31 * 60)
    assert "expired_url" in (await late.send(text="late")).body


async def test_a_pressed_whisper_is_replaced_through_its_response_url(desk: Desk) -> None:
    button = {"type": "button", "action_id": "ok", "text": {"type": "plain_text", "text": "OK"}}
    blocks = [{"type": "actions", "elements": [button]}]
    await desk.client.chat_postEphemeral(channel=desk.general.id, user=desk.ada.id, text="psst", blocks=blocks)
    sent = await desk.ada.press("OK")
    hook = AsyncWebhookClient(sent.delivery.payload["response_url"], session=desk.session)
    await hook.send(text="Done", replace_original=True)
    assert [message.words for message in desk.ada.whispers()] == ["Done"]
    await hook.send(delete_original=True)
    assert desk.ada.whispers() == []


# -- trouble


@pytest.mark.parametrize(
    ("trouble", "error"),
    [
        (RateLimited(retry_after=7), SlackApiError),
        (ServerError(status=500), (SlackApiError, AttributeError)),
        (Html(), (SlackApiError, aiohttp.ContentTypeError)),
        (Refusal(error="invalid_blocks"), SlackApiError),
        (Reset(), aiohttp.ClientConnectionError),
    ],
)
async def test_trouble_before_anything_is_done(
    desk: Desk, trouble: Trouble, error: type[Exception] | tuple[type[Exception], ...]
) -> None:
    fault = desk.slack.fail("chat.postMessage", trouble)
    with pytest.raises(error):
        await desk.post()
    assert desk.general.messages() == []
    await desk.post()
    assert (fault.hits, len(desk.slack.calls("chat.postMessage"))) == (1, 2)


@pytest.mark.parametrize(
    ("trouble", "error"),
    [
        (LostAnswer(), aiohttp.ServerDisconnectedError),
        (CutAnswer(), aiohttp.ClientPayloadError),
        (Silence(), TimeoutError),
    ],
)
async def test_trouble_after_it_is_done(desk: Desk, trouble: Trouble, error: type[Exception]) -> None:
    desk.slack.fail("chat.postMessage", trouble)
    with pytest.raises(error):
        await desk.post()
    assert [message.words for message in desk.general.messages()] == ["Hello"]
    assert desk.slack.calls()[0].status == 0
    assert desk.slack.calls()[0].answer is not None


async def test_retry_after_is_told(desk: Desk) -> None:
    desk.slack.fail("*", RateLimited(retry_after=1))
    desk.client.retry_handlers.append(AsyncRateLimitErrorRetryHandler(max_retry_count=1))
    await desk.post()
    assert [call.status for call in desk.slack.calls()] == [429, 200]


async def test_a_fault_can_be_narrow(desk: Desk) -> None:
    random = desk.slack.channel("random", desk.team, desk.ada)
    desk.slack.fail("chat.postMessage", Refusal(error="fatal_error"), channel=random, after=1, times=ALWAYS)
    threaded = desk.slack.fail(
        "chat.postMessage", Refusal(error="internal_error"), when=lambda args: args["text"] == "odd"
    )
    await desk.post()
    await desk.client.chat_postMessage(channel=random.id, text="first")
    assert await error_of(desk.client.chat_postMessage(channel=random.id, text="second")) == "fatal_error"
    assert await error_of(desk.posting("odd")) == "internal_error"
    assert threaded.hits == 1
    desk.slack.heal()
    await desk.client.chat_postMessage(channel=random.id, text="third")
    assert len(desk.slack.calls(channel=random)) == 3


async def test_a_delay_is_a_delay(desk: Desk) -> None:
    desk.slack.fail("chat.postMessage", Delayed(seconds=0.1))
    began = time.monotonic()
    await desk.post()
    assert time.monotonic() - began >= 0.1


async def test_limits_count_for_each_channel(desk: Desk) -> None:
    random = desk.slack.channel("random", desk.team)
    desk.slack.limit("chat.postMessage", calls=1, seconds=1, per_channel=True)
    await desk.post()
    await desk.client.chat_postMessage(channel=random.id, text="x")
    assert await error_of(desk.posting()) == "ratelimited"


async def test_connections_are_counted(desk: Desk) -> None:
    await desk.post()
    await desk.post()
    await AsyncWebClient(token=desk.client.token, base_url=desk.slack.api_url).auth_test()
    assert [call.connection for call in desk.slack.calls()] == [1, 1, 2]
    assert [call.is_first_on_connection for call in desk.slack.calls()] == [True, False, True]
    assert desk.slack.connections == 2


async def test_waiting_ends_with_a_complaint(desk: Desk) -> None:
    await desk.post()
    with pytest.raises(AssertionError, match="nothing displays 'Bye'; displayed is:\nHello"):
        await desk.general.shows("Bye", patience_s=0.01)
    with pytest.raises(AssertionError, match="not displayed"):
        await desk.ada.sees("Bye", patience_s=0.01)
    with pytest.raises(AssertionError, match="0 times of 1"):
        await desk.slack.called("views.open", patience_s=0.01)


async def test_waiting_sees_what_comes_later(desk: Desk) -> None:
    async def later() -> None:
        await asyncio.sleep(0.02)
        await desk.post("Later")

    task = asyncio.create_task(later())
    assert (await desk.general.shows("Later")).text == "Later"
    await task


# -- tokens


@BASIC
async def test_a_code_is_exchanged_once(desk: Desk) -> None:
    slack, team = desk.slack, desk.slack.workspace("New", scopes=())
    eve = slack.person("Eve", team)
    uri = "https://bot.example/slack/oauth_redirect"
    code = slack.grant(team, eve, scopes={"chat:write"}, redirect_uri=uri)
    credentials = {"client_id": slack.app.client_id, "client_secret": slack.app.client_secret}
    client = AsyncWebClient(base_url=slack.api_url)
    assert await error_of(client.oauth_v2_access(**credentials, code="no", redirect_uri=uri)) == "invalid_code"
    assert await error_of(client.oauth_v2_access(**credentials, code=code)) == "bad_redirect_uri"
    wrong = {**credentials, "client_secret": "wrong"}
    assert await error_of(client.oauth_v2_access(**wrong, code=code, redirect_uri=uri)) == "bad_client_secret"
    answer = await ask(client.oauth_v2_access(**credentials, code=code, redirect_uri=uri))
    assert (answer["team"]["id"], answer["scope"]) == (team.id, "chat:write")
    assert (await ask(desk.client_with(answer["access_token"]).auth_test()))["team_id"] == team.id
    assert await error_of(client.oauth_v2_access(**credentials, code=code, redirect_uri=uri)) == "code_already_used"
    await desk.client_with(answer["access_token"]).apps_uninstall(**credentials)
    assert await error_of(desk.client_with(answer["access_token"]).auth_test()) == "account_inactive"


@BASIC
async def test_an_organisation_installs_for_its_workspaces() -> None:
    async with running_slack() as slack:
        umbrella = slack.enterprise()
        team, other = (slack.workspace(name, enterprise=umbrella, scopes=()) for name in ("A", "B"))
        ada = slack.person("Ada", team)
        inside, outside = slack.channel("in", team, ada), slack.channel("out", other)
        code = slack.grant(umbrella, ada, scopes=ALL_SCOPES)
        answer = await ask(
            AsyncWebClient(base_url=slack.api_url).oauth_v2_access(
                client_id=slack.app.client_id, client_secret=slack.app.client_secret, code=code
            )
        )
        assert (answer["team"], answer["is_enterprise_install"]) == (None, True)
        slack.installation(umbrella).granted.add(team.id)
        client = AsyncWebClient(token=answer["access_token"], base_url=slack.api_url)
        await client.chat_postMessage(channel=inside.id, text="x")
        assert await error_of(client.chat_postMessage(channel=outside.id, text="x")) == "team_access_not_granted"


@BASIC
async def test_rotated_tokens_expire_and_refresh_tokens_work_once() -> None:
    async with running_slack(AppRecord(tokens=TokenKind.ROTATED)) as slack:
        team = slack.workspace()
        installation = slack.installation(team)
        old, refresh = installation.token, installation.refresh_token
        client = AsyncWebClient(token=old, base_url=slack.api_url)
        await client.auth_test()
        slack.advance(12 * 3600 + 1)
        assert await error_of(client.auth_test()) == "token_expired"
        bot = Bot(
            bot_token=old,
            bot_id=team.bot_id,
            bot_user_id=team.bot_user,
            bot_refresh_token=refresh,
            bot_token_expires_at=1,
            installed_at=1.0,
        )
        rotator = AsyncTokenRotator(client_id=slack.app.client_id, client_secret=slack.app.client_secret, client=client)
        rotated = await rotator.perform_bot_token_rotation(bot=bot)
        assert rotated is not None
        assert rotated.bot_refresh_token != refresh
        await AsyncWebClient(token=rotated.bot_token, base_url=slack.api_url).auth_test()
        again = client.oauth_v2_access(
            client_id=slack.app.client_id,
            client_secret=slack.app.client_secret,
            grant_type="refresh_token",
            refresh_token=refresh,
        )
        assert await error_of(again) == "invalid_refresh_token"
