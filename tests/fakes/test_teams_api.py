"""The connector of the fake, asked over plain HTTP: messages, threads, members, and what it refuses."""

from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Final

import pytest

from tests.fakes.slack_json import Json
from tests.fakes.teams import (
    PLAYGROUND_BOT,
    Placement,
)
from tests.fakes.teams_connector import MOST_BYTES
from tests.fakes.teams_desk import Desk, card_message, open_desk, text

SCHEMAS: Final = Path(__file__).parent.parent.parent.parent / "shared" / "schemas" / "adaptive-cards"


@pytest.fixture
async def desk() -> AsyncGenerator[Desk]:
    async with open_desk() as desk:
        yield desk


# -- messages


async def test_a_message_is_posted_changed_and_deleted(desk: Desk) -> None:
    posted = await desk.send(desk.ada.chat.id, text("one"))
    assert posted.status == 201
    changed = await desk.at("PUT", desk.ada.chat.id, posted.id, text("two"))
    assert (changed.status, changed.id) == (200, posted.id)
    (message,) = desk.ada.chat.messages()
    assert (message.id, message.words, message.versions) == (posted.id, "two", ["one"])
    await desk.ada.sees("two")
    assert (await desk.at("DELETE", desk.ada.chat.id, posted.id)).status == 200
    assert desk.ada.screen() == "(nothing)"
    assert (await desk.at("PUT", desk.ada.chat.id, posted.id, text())).code == "ActivityNotFoundInConversation"


async def test_in_a_channel_a_message_opens_a_thread_or_lands_in_one(desk: Desk) -> None:
    root = await desk.send(desk.general.id, text("root"))
    threaded = f"{desk.general.id};messageid={root.id}"
    reply = await desk.send(threaded, text("reply"))
    await desk.at("POST", threaded, "no-such-activity", text("proactive"))
    await desk.at("POST", desk.general.id, root.id, text("elsewhere"))
    thread = desk.teams.world.thread(threaded)
    assert thread is not None
    assert [message.words for message in thread.messages()] == ["root", "reply", "proactive"]
    assert [message.words for message in thread.replies()] == ["reply", "proactive"]
    assert desk.general.messages()[-1].thread.replies() == []
    assert (await desk.at("PUT", threaded, reply.id, text("changed"))).status == 200
    assert (await desk.at("PUT", desk.general.id, reply.id, text("again"))).status == 200
    await thread.shows("again")
    await thread.conversation.hides("changed")
    assert [call.conversation for call in desk.teams.calls("send", desk.general)] == [desk.general.id, threaded]
    assert len(desk.teams.calls("*", thread)) == 3


async def test_a_reply_can_be_placed_by_the_activity_it_names(desk: Desk) -> None:
    desk.teams.world.placement = Placement.BY_ACTIVITY
    root = await desk.send(desk.general.id, text("root"))
    reply = await desk.at("POST", desk.general.id, root.id, text("reply"))
    await desk.at("POST", desk.general.id, reply.id, text("reply to the reply"))
    assert {message.root for message in desk.general.messages()} == {root.id}
    assert (await desk.at("POST", desk.general.id, "7", text())).code == "ActivityNotFoundInConversation"
    assert (await desk.at("POST", desk.ada.chat.id, "7", text())).status == 201


async def test_typing_is_no_message(desk: Desk) -> None:
    assert (await desk.send(desk.ada.chat.id, {"type": "typing"})).status == 202
    assert desk.ada.chat.typing == 1
    assert desk.ada.chat.messages() == []


async def test_ids_need_not_be_escaped(desk: Desk) -> None:
    assert (await desk.ask("POST", f"/{desk.general.id}/activities", text())).status == 201


async def test_the_service_url_may_change(desk: Desk) -> None:
    before = desk.teams.service_url
    desk.teams.move("/amer/")
    said = await desk.ada.say("hello")
    assert said.sent is not None
    assert said.sent.delivery.activity["serviceUrl"] == f"{desk.teams.world.base_url}/amer/" != before
    assert (await desk.send(desk.ada.chat.id)).status == 201
    assert desk.teams.calls("send")[0].path.startswith("/amer/v3/conversations/")
    async with desk.session.get(f"{desk.teams.world.base_url}/elsewhere") as response:
        assert response.status == 404
    assert len(desk.teams.calls("other")) == 1


# -- opening conversations


async def test_a_thread_is_opened_in_a_channel(desk: Desk) -> None:
    channel = desk.teams.channel("Plans", desk.team)
    body: Json = {"isGroup": True, "channelData": {"channel": {"id": channel.id}}, "activity": text("A plan")}
    opened = await desk.ask("POST", "", body)
    (message,) = channel.messages()
    assert opened.status == 201
    assert opened.body == {"id": f"{channel.id};messageid={message.id}", "activityId": message.id}
    assert (await desk.ask("POST", "", {**body, "activity": None})).code == "BadSyntax"
    body["channelData"] = {"channel": {"id": desk.ada.chat.id}}
    assert (await desk.ask("POST", "", body)).code == "BadArgument"
    body["channelData"] = {"channel": {"id": "19:nowhere@thread.tacv2"}}
    assert (await desk.ask("POST", "", body)).code == "ConversationNotFound"


async def test_a_chat_is_opened_with_somebody_who_has_the_bot(desk: Desk) -> None:
    body: Json = {"isGroup": False, "members": [{"id": desk.ada.id}], "tenantId": desk.teams.home.id}
    assert (await desk.ask("POST", "", body)).body == {"id": desk.ada.chat.id}
    body["members"] = [{"id": desk.ada.user.aad_id}]
    opened = await desk.ask("POST", "", {**body, "activity": text("hello")})
    assert desk.ada.chat.find(opened.body["activityId"]) is not None
    ben = desk.teams.person("Ben", is_installed=False)
    eve = desk.teams.person("Eve", desk.teams.tenant("Contoso"))
    refused = [await desk.ask("POST", "", {**body, "members": [{"id": each.id}]}) for each in (ben, eve)]
    assert [(each.status, each.code) for each in refused] == [
        (403, "ForbiddenOperationException"),
        (403, "NotEnoughPermissions"),
    ]
    assert (await desk.ask("POST", "", {"members": [{"id": desk.ada.id}]})).code == "BadSyntax"


# -- members


async def test_members_are_told_all_at_once_one_by_one_and_in_pages(desk: Desk) -> None:
    team = desk.teams.team("Everybody", *(desk.teams.person(f"Person {number}") for number in range(120)))
    everybody = (await desk.ask("GET", f"/{team.id}/members")).body
    assert len(everybody) == 120
    assert everybody[0]["email"] == "person.0@acme.example"
    pages = [(await desk.ask("GET", f"/{team.id}/pagedmembers?pageSize=50")).body]
    while token := pages[-1].get("continuationToken"):
        pages.append((await desk.ask("GET", f"/{team.id}/pagedmembers?pageSize=50&continuationToken={token}")).body)
    assert [len(page["members"]) for page in pages] == [50, 50, 20]
    one = await desk.ask("GET", f"/{desk.general.id}/members/{desk.ada.user.aad_id}")
    assert (one.body["id"], one.body["tenantId"]) == (desk.ada.id, desk.teams.home.id)
    assert (await desk.ask("GET", f"/{desk.general.id}/members/29:nobody")).code == "MemberNotFoundInConversation"
    assert {call.method for call in desk.teams.calls()} == {"members"}


# -- refusals


async def test_what_is_not_there_is_not_found(desk: Desk) -> None:
    for place in ("a:1nobody", f"{desk.general.id};messageid=7", f"{desk.ada.chat.id};messageid=7"):
        assert (await desk.send(place)).code == "ConversationNotFound"
    assert (await desk.at("PUT", desk.ada.chat.id, "7", text())).code == "ActivityNotFoundInConversation"
    await desk.teams.installs.delete_team(desk.team, desk.ada)
    assert (await desk.send(desk.general.id)).status == 404


async def test_where_the_bot_is_not_it_may_do_nothing(desk: Desk) -> None:
    posted = await desk.send(desk.ada.chat.id)
    desk.teams.block(desk.ada)
    assert (await desk.send(desk.ada.chat.id)).code == "ConversationBlockedByUser"
    desk.ada.chat.is_blocked = False
    await desk.teams.installs.uninstall(desk.ada.chat, desk.ada)
    assert (await desk.at("PUT", desk.ada.chat.id, posted.id, text())).code == "BotNotInConversationRoster"
    await desk.teams.installs.uninstall(desk.team, desk.ada)
    assert (await desk.send(desk.general.id)).status == 403
    assert (await desk.ask("GET", f"/{desk.general.id}/members")).status == 403
    await desk.teams.installs.install(desk.team, desk.ada)
    assert (await desk.send(desk.general.id)).status == 201


async def test_what_goes_without_a_word_is_noticed_at_the_next_call(desk: Desk) -> None:
    root = await desk.send(desk.general.id)
    thread = f"{desk.general.id};messageid={root.id}"
    message = desk.general.find(root.id)
    assert message is not None
    desk.teams.delete(message)
    assert (await desk.send(thread)).code == "ConversationNotFound"
    desk.teams.remove_bot(desk.team)
    assert (await desk.send(desk.general.id)).code == "BotNotInConversationRoster"
    desk.teams.delete(desk.general)
    assert (await desk.send(desk.general.id)).code == "ConversationNotFound"
    assert desk.teams.post.sent == []


async def test_only_own_messages_are_changed_and_only_where_they_are(desk: Desk) -> None:
    said = await desk.ada.say("hello")
    refused = await desk.at("PUT", desk.ada.chat.id, said.message.id, text())
    assert (refused.status, refused.code) == (403, "NotEnoughPermissions")
    one, two = await desk.send(desk.general.id), await desk.send(desk.general.id)
    other = f"{desk.general.id};messageid={two.id}"
    assert (await desk.at("PUT", other, one.id, text())).code == "ActivityNotFoundInConversation"


@pytest.mark.parametrize("body", [b"{", b"[]", b"\xff", {"type": "message"}, {"type": "surprise"}, {"text": "x"}])
async def test_a_bad_body_is_refused(desk: Desk, body: Json | bytes) -> None:
    refused = await desk.send(desk.ada.chat.id, body)
    assert (refused.status, refused.code[:3]) == (400, "Bad")


async def test_a_message_can_be_too_big(desk: Desk) -> None:
    room = MOST_BYTES // 2 - len('{"type":"message","text":""}')
    assert (await desk.send(desk.ada.chat.id, text("x" * room))).status == 201
    for big in ("x" * (room + 1), "é" * (room + 1), "😀" * (room // 2 + 1)):
        refused = await desk.send(desk.ada.chat.id, text(big))
        assert (refused.status, refused.code) == (413, "MessageSizeTooBig")


async def test_the_playground_allows_more_and_deletes_nothing() -> None:
    async with open_desk(PLAYGROUND_BOT) as desk:
        desk.token = ""
        posted = await desk.send(desk.ada.chat.id, text("x" * MOST_BYTES))
        assert posted.status == 201
        assert (await desk.at("DELETE", desk.ada.chat.id, posted.id)).status == 501
        assert (desk.general.id, desk.team.channels[0].name) == ("team-id", "General")
        assert desk.teams.channel("Announcements", desk.team).id == "channel-announcements-id"


# -- what people would not see


async def test_what_people_would_not_see_is_complained_of(desk: Desk) -> None:
    await desk.send(desk.ada.chat.id, card_message({"type": "Badge", "text": "new"}))
    await desk.send(desk.ada.chat.id, card_message(refresh={}, version="1.6"))
    await desk.send(desk.ada.chat.id, card_message(actions=[{"type": "Action.Submit", "title": "x"}] * 7))
    await desk.send(desk.ada.chat.id, {**text("<at>Ada</at> hi"), "entities": []})
    await desk.send(desk.ada.chat.id, {**text("hi"), "entities": [{"type": "mention", "text": "<at>Ada</at>"}]})
    await desk.send(desk.ada.chat.id, {"type": "message", "attachments": [{"contentType": "image/png"}]})
    assert desk.teams.complaints == [
        "a card has a Badge without a fallback",
        "a card is of version '1.6', above 1.5",
        "a card has a refresh, which this fake does not play",
        "a card has 7 actions, more than 6",
        "a mention in '<at>Ada</at> hi' has no entity",
        "a mention of '<at>Ada</at>' is not in the text",
        "an attachment is 'image/png', which this fake does not show",
    ]


async def test_a_card_is_held_against_the_schema_where_there_is_one() -> None:
    if not SCHEMAS.is_dir():
        pytest.skip("the schemas of Adaptive Cards are not beside this repository")
    block: Json = {"type": "TextBlock", "text": "hello"}
    badge: Json = {"type": "Badge", "text": "new", "fallback": block}
    async with open_desk(card_schemas=SCHEMAS) as desk:
        await desk.send(desk.ada.chat.id, card_message(block, badge, msteams={"width": "Full"}))
        assert desk.teams.complaints == []
        await desk.send(desk.ada.chat.id, card_message({"type": "Container", "items": [{**block, "size": "Huge"}]}))
        assert desk.teams.complaints[0].startswith(
            "a card is not valid at $.body[0].items[0].size: 'Huge' is not one of"
        )
        await desk.send(desk.ada.chat.id, card_message({"type": "Input.Text", "label": "Why?"}))
        assert desk.teams.complaints[-1] == "a card is not valid at $.body[0]: 'id' is a required property"
        await desk.ada.sees("Why?")
