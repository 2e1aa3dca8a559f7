"""What botbuilder refuses, and its known defects, which the fake can show."""

from collections.abc import AsyncGenerator
from typing import Final

import pytest

from tests.fakes.teams import (
    WRONG,
    LostAnswer,
    Seal,
)
from tests.fakes.teams_sdk import (
    STOCK,
)
from tests.fakes.teams_sdk_stage import Stage, sdk_stage


@pytest.fixture
async def stage() -> AsyncGenerator[Stage]:
    async with sdk_stage() as stage:
        yield stage


@pytest.mark.parametrize(
    "seal",
    [
        Seal.OTHER_SCHEME,
        Seal.OTHER_AUDIENCE,
        Seal.OTHER_ISSUER,
        Seal.NO_SERVICE_URL,
        Seal.OTHER_SERVICE_URL,
    ],
)
async def test_the_sdk_refuses_what_is_not_for_this_bot(stage: Stage, seal: Seal) -> None:
    with stage.teams.postponed() as waiting:
        await stage.ada.say("hello")
    assert (await waiting[0].carry(seal=seal)).status == 401
    assert stage.bot.heard == []


BROKEN: Final = (
    Seal.MISSING,  # 401 where the bot has no addresses of its own
    Seal.GARBAGE,
    Seal.WRONG_KEY,
    Seal.UNKNOWN_KID,
    Seal.NO_KID,
    Seal.NO_ENDORSEMENT,
    Seal.EXPIRED,
    Seal.NOT_YET,
    Seal.ALG_NONE,
    Seal.HS256,
)


@pytest.mark.parametrize("seal", BROKEN)
async def test_known_defect_the_sdk_answers_500_to_a_broken_token(stage: Stage, seal: Seal) -> None:
    with stage.teams.postponed() as waiting:
        await stage.ada.say("hello")
    assert (await waiting[0].carry(seal=seal)).status == 500
    assert stage.bot.heard == []


def test_every_seal_is_tried() -> None:
    refused = {Seal.OTHER_SCHEME, Seal.OTHER_AUDIENCE, Seal.OTHER_ISSUER}
    assert {*BROKEN, *refused, Seal.NO_SERVICE_URL, Seal.OTHER_SERVICE_URL, Seal.RIGHT} == set(Seal)


async def test_known_defect_the_sdk_does_not_notice_new_keys(stage: Stage) -> None:
    await stage.ada.say("hello")
    stage.teams.roll_keys()
    said = await stage.ada.say("hello")
    assert said.sent is not None
    assert said.sent.status == 500
    assert len(stage.teams.calls("keys")) == 1


async def test_known_defect_the_sdk_cannot_answer_an_invoke_with_a_body(stage: Stage) -> None:
    await stage.ada.say("ask Live?")
    stage.teams.bot_url = stage.teams.bot_url.removesuffix("/api/messages") + STOCK
    assert (await stage.ada.press("Yes")).status == 500
    assert stage.ada.failures == [WRONG]


async def test_known_defect_the_sdk_asks_for_a_token_in_every_turn(stage: Stage) -> None:
    for _ in range(3):
        await stage.ada.say("hello")
    assert stage.teams.token_requests == 3


async def test_known_defect_the_sdk_posts_nothing_again_when_the_answer_is_lost(stage: Stage) -> None:
    fault = stage.teams.fail("reply", LostAnswer())
    said = await stage.ada.say("hello")
    assert said.sent is not None
    assert said.sent.status == 500
    assert fault.hits == 1
    assert [message.words for message in stage.ada.chat.messages()] == ["hello", "heard: hello"]
