"""People at the fake Teams press, fill in and read."""

from collections.abc import AsyncGenerator

import pytest

from tests.fakes.slack_json import Json
from tests.fakes.teams import (
    WRONG,
    CannotEnter,
    Client,
    HeldBack,
)
from tests.fakes.teams_puppet import Stage, card, execute, puppet_stage
from tests.fakes.teams_schema import ADAPTIVE


@pytest.fixture
async def stage() -> AsyncGenerator[Stage]:
    async with puppet_stage() as stage:
        yield stage


# -- the answers to a press


async def test_a_card_in_the_answer_replaces_the_card_of_one_person_until_the_next_edit(stage: Stage) -> None:
    message = stage.post(card("Live?", execute("Yes")), stage.group)
    stage.bot.answer = {"statusCode": 200, "type": ADAPTIVE, "value": card("You said yes")}
    await stage.ada.press("Yes", where=stage.group)
    assert (stage.ada.own_view(message), stage.ben.own_view(message)) == ("You said yes", None)
    assert stage.ben.reads(message) == message.words == "Live?\nYes"
    assert message.versions == []
    message.replace({"type": "message", "text": "Closed"})
    assert stage.ada.reads(message) == "Closed"
    assert message.versions == ["Live?\nYes"]


async def test_words_in_the_answer_are_told(stage: Stage) -> None:
    stage.post(card("Live?", execute("Yes")))
    stage.bot.answer = {
        "statusCode": 200,
        "type": "application/vnd.microsoft.activity.message",
        "value": "Only Ben may answer.",
    }
    await stage.ada.press("Yes")
    assert await stage.ada.told("Only Ben") == "Only Ben may answer."
    assert stage.ada.failures == []


@pytest.mark.parametrize(
    ("answer", "status", "failure"),
    [
        (
            {"statusCode": 400, "type": "application/vnd.microsoft.error", "value": {"code": "x", "message": "No."}},
            200,
            "No.",
        ),
        ({"statusCode": 500, "type": "application/vnd.microsoft.error", "value": "boom"}, 200, WRONG),
        ({"statusCode": 200, "type": ADAPTIVE, "value": "no card"}, 200, WRONG),
        (None, 500, WRONG),
        (None, 501, WRONG),
    ],
)
async def test_an_error_in_the_answer_is_displayed(stage: Stage, answer: object, status: int, failure: str) -> None:
    stage.post(card("Live?", execute("Yes")))
    stage.bot.answer, stage.bot.status = answer, status
    await stage.ada.press("Yes")
    assert stage.ada.failures == [failure]


async def test_an_answer_without_a_body_is_complained_of(stage: Stage) -> None:
    stage.post(card("Live?", execute("Yes")))
    await stage.ada.press("Yes")
    assert stage.ada.failures == []
    assert len(stage.teams.complaints) == 1


async def test_a_press_is_not_waited_for_any_longer_than_teams_does(stage: Stage) -> None:
    stage.post(card("Live?", execute("Yes")))
    stage.bot.silent, stage.teams.post.invoke_s = True, 0.05
    sent = await stage.ada.press("Yes")
    assert (sent.status, sent.answer.text) == (0, "TimeoutError")
    assert stage.ada.failures == [WRONG]
    stage.teams.post.message_s = 0.05
    said = await stage.ada.say("hello")
    assert said.sent is not None
    assert said.sent.status == 0
    assert stage.ada.failures == [WRONG]


# -- pressing and filling in


async def test_what_is_missing_is_held_back(stage: Stage) -> None:
    asked: Json = {"type": "Input.Text", "id": "why", "label": "Why?", "isRequired": True, "errorMessage": "Say why."}
    message = stage.post(card("Live?", execute("Yes", data={"n": 1}), body=[asked]))
    with pytest.raises(HeldBack) as held:
        await stage.ada.press("Yes")
    assert held.value.errors == {"Why?": "Say why."}
    assert "Say why." in stage.ada.reads(message)
    assert stage.bot.got == []
    await stage.ada.fill({"Why?": "because"})
    assert "because" in stage.ada.reads(message)
    assert "because" not in stage.ben.screen()
    await stage.ada.press("Yes")
    assert stage.bot.got[0]["value"]["action"]["data"] == {"n": 1, "why": "because"}
    assert "Say why." not in stage.ada.reads(message)


async def test_a_greyed_out_button_cannot_be_pressed(stage: Stage) -> None:
    stage.post(card("Live?", execute("Yes", isEnabled=False)))
    with pytest.raises(CannotEnter):
        await stage.ada.press("Yes")


async def test_clients_differ(stage: Stage) -> None:
    field_: Json = {"type": "Input.Text", "id": "why"}
    stage.post(card("Live?", execute("Yes", id="yes"), body=[field_]), stage.group)
    stage.ada.user.client, stage.ben.user.client = Client.MOBILE, Client.OLD
    await stage.ada.press("Yes")
    await stage.ben.press("Yes", {"why": "x"})
    new, old = stage.bot.got
    shown = {"type": "Action.Execute", "title": "Yes", "id": "yes", "verb": "go"}
    assert new["value"] == {"action": {**shown, "data": {"why": ""}}, "trigger": "manual"}
    assert (old["type"], old["value"], "text" in old) == ("message", {"old": "Yes", "why": "x"}, False)


async def test_the_newest_card_is_meant_and_an_old_one_can_be_pressed_late(stage: Stage) -> None:
    first = stage.post(card("One?", execute("Yes")))
    old = await stage.ada.finds("Yes")
    second = stage.post(card("Two?", execute("Yes")))
    assert (old.message, (await stage.ada.finds("Yes")).message) == (first, second)
    assert (await stage.ada.finds("Yes", first)).message is first
    first.replace({"type": "message", "text": "Closed"})
    await stage.ada.press(old)
    assert stage.bot.got[0]["replyToId"] == first.id


async def test_what_only_the_client_reacts_to(stage: Stage) -> None:
    inner = card("Details", execute("Save"), body=[{"type": "Input.Text", "id": "name"}])
    hidden: Json = {"type": "TextBlock", "id": "secret", "text": "Psst", "isVisible": False}
    message = stage.post(
        card(
            "Plan",
            {"type": "Action.ShowCard", "title": "More", "card": inner},
            {"type": "Action.OpenUrl", "title": "Calendar", "url": "https://example.com/plan.ics"},
            {"type": "Action.ToggleVisibility", "title": "Peek", "targetElements": ["secret"]},
            body=[hidden],
        )
    )
    assert await stage.ada.opens("Calendar") == "https://example.com/plan.ics"
    await stage.ada.opens("Peek")
    assert "Psst" in stage.ada.reads(message)
    await stage.ada.opens("Peek")
    assert "Psst" not in stage.ada.reads(message)
    await stage.ada.opens("More")
    await stage.ada.fill({"name": "x"})
    await stage.ada.press("Save")
    assert stage.bot.got[0]["value"]["action"]["data"] == {"name": "x"}
    for wrong in (stage.ada.press("More"), stage.ada.opens("Save")):
        with pytest.raises(AssertionError, match="use `"):
            await wrong
