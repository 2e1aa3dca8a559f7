"""What the bot is told at the fake Teams: of what people write, of its coming and going, again and in any order."""

from collections.abc import AsyncGenerator

import pytest

from tests.fakes.teams import (
    BotRecord,
    Order,
    Part,
    Person,
    Seal,
    running_teams,
)
from tests.fakes.teams_puppet import Stage, card, execute, puppet_stage
from tests.fakes.teams_schema import ADAPTIVE


@pytest.fixture
async def stage() -> AsyncGenerator[Stage]:
    async with puppet_stage() as stage:
        yield stage


# -- writing


async def test_the_bot_hears_what_it_may(stage: Stage) -> None:
    await stage.ada.say("hello", stage.group)
    mentioned = await stage.ada.mention("first", stage.group)
    await stage.ada.mention("last", stage.group, gap=" ", is_last=True, also=[stage.ben])
    await stage.ada.choose_command("help", stage.team.general)
    await stage.ada.choose_command("help")
    assert [activity["text"] for activity in stage.bot.got] == [
        "<at>Livewise</at>&nbsp;first",
        "last <at>Livewise</at> <at>Ben</at>",
        "<at>Livewise</at>&nbsp;help",
        "help",
    ]
    assert [message.words for message in stage.group.messages()] == [
        "hello",
        "Livewise first",
        "last Livewise Ben",
    ]
    await stage.ada.edit(mentioned.message, "a & b")
    assert stage.bot.got[-1]["text"] == "<at>Livewise</at>&nbsp;a &amp; b"
    assert mentioned.message.versions == ["Livewise first"]
    assert await stage.ada.delete(stage.group.messages()[0]) is None


async def test_with_more_rights_the_bot_hears_all() -> None:
    async with running_teams(BotRecord(hears_all=True)) as teams:
        teams.bot_url = "http://127.0.0.1:9"
        ada = teams.person("Ada")
        said = await ada.say("hello", teams.group("Trainers", ada))
        assert said.sent is not None
        assert said.sent.delivery.activity["text"] == "hello"


async def test_what_the_bot_has_to_ignore(stage: Stage) -> None:
    said = await stage.ada.say("hello")
    await stage.ada.type()
    await stage.ada.edit(said.message, "bye")
    await stage.ada.delete(said.message)
    await stage.ada.undelete(said.message)
    assert await stage.ada.react(said.message) is None
    posted = stage.post(card("Live?"))
    await stage.ada.react(posted, "heart")
    await stage.ada.react(posted, "heart", is_removed=True)
    assert stage.bot.kinds() == [
        "message",
        "typing",
        "messageUpdate",
        "messageDelete",
        "messageUpdate",
        "messageReaction",
        "messageReaction",
    ]


async def test_parts_can_be_left_out(stage: Stage) -> None:
    stage.teams.leave_out("invoke", Part.LOCALE, Part.ZONE, Part.LOCAL_TIME, Part.CLIENT_INFO, Part.AAD_ID)
    stage.post(card("Live?", execute("Yes")))
    await stage.ada.press("Yes")
    await stage.ada.say("hello")
    invoke, message = stage.bot.got
    assert invoke.keys() & {"locale", "localTimezone", "localTimestamp", "entities"} == set()
    assert (message["locale"], message["entities"][0]["country"]) == ("sl-SI", "SI")
    assert "aadObjectId" not in invoke["from"]


# -- coming and going


async def test_an_installation_is_told_and_a_removal_ends_it(stage: Stage) -> None:
    chat = stage.ada.chat
    await stage.teams.installs.uninstall(chat, stage.ada)
    assert (await stage.ada.say("hello")).sent is None
    both = await stage.teams.installs.install(chat, stage.ada, order=Order.INSTALLATION_FIRST)
    again = await stage.teams.installs.reload(chat, stage.ada, order=Order.MEMBERS_FIRST)
    assert (await stage.ada.say("hello")).sent is not None
    assert stage.bot.kinds() == [
        "installationUpdate",
        "installationUpdate",
        "conversationUpdate",
        "conversationUpdate",
        "installationUpdate",
        "message",
    ]
    assert len({sent.delivery.id for sent in (*both, *again)}) == 4
    chat.is_blocked = True
    assert (await stage.ada.say("hello")).sent is None


async def test_people_and_teams_come_and_go(stage: Stage) -> None:
    eve = stage.teams.person("Eve")
    await stage.teams.installs.join(stage.team, eve, stage.ada)
    await stage.teams.installs.leave(stage.team, eve, stage.ada)
    await stage.teams.installs.rename_team(stage.team, "Trained", stage.ada)
    plans = stage.teams.channel("Plans", stage.team)
    await stage.teams.installs.delete_channel(plans, stage.ada)
    await stage.teams.installs.delete_team(stage.team, stage.ada)
    assert [activity["channelData"]["eventType"] for activity in stage.bot.got] == [
        "teamMemberAdded",
        "teamMemberRemoved",
        "teamRenamed",
        "channelDeleted",
        "teamDeleted",
    ]
    stage.team.is_installed = False
    assert await stage.teams.installs.join(stage.team, eve, stage.ada) is None


# -- deliveries


async def test_deliveries_can_change_their_order(stage: Stage) -> None:
    with stage.teams.postponed() as waiting:
        await stage.ada.say("one")
        await stage.ada.say("two")
    for sent in reversed(waiting):
        await sent.carry()
    assert [activity["text"] for activity in stage.bot.got] == ["two", "one"]


async def test_a_second_answer_to_the_same_press_changes_nothing(stage: Stage) -> None:
    message = stage.post(card("Live?", execute("Yes")))
    stage.bot.answer = {"statusCode": 200, "type": ADAPTIVE, "value": card("One")}
    sent = await stage.ada.press("Yes")
    stage.bot.answer = {"statusCode": 200, "type": ADAPTIVE, "value": card("Two")}
    await sent.again()
    fresh = await sent.again(new_id=True)
    assert stage.ada.own_view(message) == "One"
    assert fresh.json()["value"] == card("Two")
    assert [activity["id"] == sent.delivery.id for activity in stage.bot.got] == [True, True, False]


async def test_a_delivery_says_where_it_comes_from(stage: Stage) -> None:
    await stage.ada.say("hello")
    _, headers = stage.bot.raw[0]
    assert headers["x-ms-conversation-id"] == stage.ada.chat.id
    assert headers["x-ms-tenant-id"] == stage.teams.home.id
    assert headers["Content-Type"] == "application/json; charset=utf-8"
    assert headers["Authorization"].startswith("Bearer ")


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b"[]", b"x" * 100_000])
async def test_any_bytes_can_be_sent(stage: Stage, body: bytes) -> None:
    answer = await stage.teams.send_bytes(body, seal=Seal.GARBAGE)
    assert answer.status in {200, 400}
    assert stage.bot.raw[0][0] == body
    assert stage.bot.raw[0][1]["Authorization"] == "Bearer garbage"


async def test_a_bot_that_is_away_answers_nothing(stage: Stage) -> None:
    stage.teams.bot_url = "http://127.0.0.1:9"
    said = await stage.ada.say("hello")
    assert said.sent is not None
    assert said.sent.answer.text == "ClientConnectorError"
    assert stage.teams.bot_url == "http://127.0.0.1:9/api/messages"


async def test_a_complaint_tells_what_is_displayed(stage: Stage) -> None:
    stage.post(card("Live?", execute("Yes")))
    with pytest.raises(AssertionError, match=r"(?s)'No' is not displayed.*Live\?"):
        await stage.ada.sees("No", patience_s=0)
    with pytest.raises(AssertionError, match="was not told"):
        await stage.ada.told("No", patience_s=0)


async def test_people_of_another_organisation_are_told_as_such(stage: Stage) -> None:
    contoso = stage.teams.tenant("Contoso")
    eve: Person = stage.teams.person("Eve", contoso)
    await eve.say("hello")
    assert stage.bot.got[0]["channelData"]["tenant"]["id"] == contoso.id != stage.teams.home.id
