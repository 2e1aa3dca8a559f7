"""The fake against a real bot on botbuilder: its tokens, activities and answers are what the SDK takes for Teams'."""

import asyncio
from collections.abc import AsyncGenerator, Mapping

import pytest

from tests.fakes.teams import (
    PLAYGROUND_BOT,
    Order,
    RateLimited,
    running_teams,
)
from tests.fakes.teams_sdk import (
    Sdk,
    connector,
    running_bot,
    schema,
)
from tests.fakes.teams_sdk_stage import Stage, sdk_stage, turn


@pytest.fixture
async def stage() -> AsyncGenerator[Stage]:
    async with sdk_stage() as stage:
        yield stage


async def test_an_echo_in_a_personal_chat(stage: Stage) -> None:
    said = await stage.ada.say("hello")
    assert said.sent is not None
    assert said.sent.status == 201
    await stage.ada.sees("heard: hello", stage.ada.chat)
    assert stage.teams.calls("reply", stage.ada.chat)[0].activity == said.message.id
    assert "heard" not in stage.ben.screen()


async def test_an_echo_in_a_group_chat_where_the_bot_is_mentioned(stage: Stage) -> None:
    assert (await stage.ada.say("hello", stage.group)).sent is None
    said = await stage.ada.mention("a & b", stage.group)
    message = await stage.group.shows("heard:")
    assert message.words == "heard: a & b"
    assert said.sent is not None
    assert said.sent.delivery.activity["text"] == "<at>Livewise</at>&nbsp;a &amp; b"
    assert stage.bot.heard[0].conversation.conversation_type == "groupChat"


async def test_an_echo_in_a_thread_of_a_channel(stage: Stage) -> None:
    said = await stage.ada.mention("hello", stage.team.general)
    assert (await said.thread.shows("heard: hello")).root == said.message.id
    reply = await stage.ben.mention("again", said.thread)
    assert [message.words for message in reply.thread.replies()] == ["heard: hello", "Livewise again", "heard: again"]
    assert (await stage.ben.say("psst", said.thread)).sent is None
    assert stage.bot.heard[1].conversation.id == f"{stage.team.id};messageid={said.message.id}"
    assert stage.bot.heard[1].channel_data["team"]["id"] == stage.team.id


async def test_who_and_where_somebody_is(stage: Stage) -> None:
    await stage.ben.say("hello")
    heard = stage.bot.heard[0]
    assert (heard.from_property.id, heard.from_property.aad_object_id) == (stage.ben.id, stage.ben.user.aad_id)
    assert (heard.locale, heard.local_timezone) == ("en-US", "America/New_York")
    assert heard.local_timestamp.utcoffset() is not None
    info = heard.entities[-1]
    assert info.type == "clientInfo"
    assert info.additional_properties["timezone"] == "America/New_York"
    assert heard.channel_data == {"tenant": {"id": stage.teams.home.id}}


async def test_a_press_changes_the_card_for_everybody_and_more_for_one(stage: Stage) -> None:
    await stage.ada.mention("ask Live?", stage.group)
    message = await stage.group.shows("Live?")
    assert message.buttons == ["Yes", "No"]
    sent = await stage.ada.press("Yes", {"Why?": "because"})
    assert sent.answer.status == 200
    assert stage.bot.heard[-1].value["action"] == {
        "type": "Action.Execute",
        "title": "Yes",
        "verb": "answer",
        "data": {"option": "Yes", "why": "because"},
    }
    assert message.words == "Somebody said Yes\nWhy?"
    assert message.versions == ["Live?\nWhy?\nYes\nNo"]
    assert stage.ada.own_view(message) == "You said Yes\nWhy?"
    assert stage.ben.own_view(message) is None
    assert stage.ada.failures == []
    assert stage.teams.complaints == []


async def test_an_old_client_submits_instead(stage: Stage) -> None:
    await stage.ben.say("ask Live?")
    await stage.ben.press("No")
    await stage.ben.sees("submitted: {'option': 'No'}")
    assert stage.bot.heard[-1].text is None
    assert stage.bot.heard[-1].reply_to_id == stage.ben.chat.messages()[1].id


async def test_a_proactive_message_lands_in_its_thread(stage: Stage) -> None:
    said = await stage.ada.mention("hello", stage.team.general)
    reference = reference_to(stage.bot.heard[0])

    async def remind(context: Sdk) -> None:
        await context.send_activity("A reminder")

    await stage.bot.proactively(reference, remind)
    assert (await said.thread.shows("A reminder")).root == said.message.id
    # The SDK names an activity nobody knows, which has no effect.
    assert stage.teams.calls("reply")[-1].activity != said.message.id


def reference_to(activity: Sdk) -> Sdk:
    """Where to answer later."""
    return schema.ConversationReference(
        bot=activity.recipient,
        conversation=activity.conversation,
        channel_id=activity.channel_id,
        service_url=activity.service_url,
    )


async def test_a_new_thread_and_a_new_chat(stage: Stage) -> None:
    opened: list[str] = []

    async def note(context: Sdk) -> None:
        opened.append(context.activity.conversation.id)

    channel = stage.teams.channel("Plans", stage.team)
    first = schema.Activity(type="message", text="A plan")
    data = {"channel": {"id": channel.id}}
    thread = schema.ConversationParameters(is_group=True, channel_data=data, activity=first)
    await stage.bot.opens(stage.teams.service_url, thread, note)
    message = await channel.shows("A plan")
    members = [schema.ChannelAccount(id=stage.ada.id)]
    chat = schema.ConversationParameters(is_group=False, members=members, tenant_id=stage.teams.home.id)
    await stage.bot.opens(stage.teams.service_url, chat, note)
    assert opened == [message.thread.id, stage.ada.chat.id]


async def test_errors_arrive_with_their_status(stage: Stage) -> None:
    await stage.ada.say("hello")
    stage.teams.fail("reply", RateLimited(retry_after=7))
    await stage.teams.installs.uninstall(stage.ben.chat, stage.ben)
    reference = reference_to(stage.bot.heard[0])
    statuses: list[int] = []

    async def remind(context: Sdk) -> None:
        try:
            await context.send_activity("A reminder")
        except schema.ErrorResponseException as error:
            statuses.append(error.response.status_code)
            statuses.append(int(error.response.headers.get("Retry-After", 0)))

    await stage.bot.proactively(reference, remind)
    reference.conversation = schema.ConversationAccount(id=stage.ben.chat.id)
    await stage.bot.proactively(reference, remind)
    assert statuses == [429, 7, 403, 0]


async def test_members(stage: Stage) -> None:
    names: list[list[str]] = []

    async def look(context: Sdk) -> None:
        client, place = connector(context), context.activity.conversation.id
        everybody = await client.conversations.get_conversation_members(place)
        page = await client.conversations.get_teams_conversation_paged_members(place)
        one = await client.conversations.get_conversation_member(place, stage.ben.id)
        names.append([each.name for each in (*everybody, *page.members, one)])

    await stage.ada.mention("hello", stage.team.general)
    await stage.bot.proactively(reference_to(stage.bot.heard[0]), look)
    assert names == [["Ada", "Ben", "Ada", "Ben", "Ben"]]


async def test_coming_and_going_is_told_twice_in_any_order(stage: Stage) -> None:
    await stage.teams.installs.install(stage.team, stage.ada, order=Order.MEMBERS_FIRST)
    members, installation = stage.bot.heard
    assert [each.id for each in members.members_added] == [installation.recipient.id]
    assert (installation.action, installation.channel_data["team"]["name"]) == ("add", "Training")
    await stage.teams.installs.upgrade(stage.ada.chat, stage.ada)
    assert [heard.action for heard in stage.bot.heard[2:]] == ["remove-upgrade", "add-upgrade"]


async def test_the_same_activity_again_and_at_the_same_time(stage: Stage) -> None:
    said = await stage.ada.say("hello")
    assert said.sent is not None
    await said.sent.again()
    await said.sent.again(new_id=True)
    await said.sent.duplicates(2)
    ids = [heard.id for heard in stage.bot.heard]
    assert len(ids) == 5
    assert len(set(ids)) == 2


async def test_an_answer_can_be_held_back(stage: Stage) -> None:
    await stage.ada.say("ask Live?")
    held = stage.teams.hold("update", is_done=True)
    pressing = asyncio.create_task(stage.ada.press("Yes"))
    async with asyncio.timeout(20):
        await held.arrived.wait()
    await stage.ada.sees("Somebody said Yes")
    held.let_go()
    await pressing
    await stage.ada.sees("You said Yes")


async def test_a_bot_without_an_app_id_is_spoken_to_as_the_playground_does() -> None:
    async with running_teams(PLAYGROUND_BOT) as teams, running_bot(teams, turn) as bot:
        alex = teams.person("Alex Wilber", locale="de-DE")
        await alex.say("ask Live?")
        await alex.press("Yes")
        await alex.sees("You said Yes")
        heard = bot.heard[0]
        assert (heard.conversation.id, heard.from_property.id) == (alex.chat.id, "user-id-0")
        assert (heard.channel_id, heard.locale) == ("msteams", "en-US")
        assert heard.service_url == f"{teams.world.base_url}/_connector"
        names: Mapping[str, str] = teams.calls("reply")[0].headers
        assert "Authorization" not in names
        assert teams.token_requests == 0
