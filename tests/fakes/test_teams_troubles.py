"""What goes wrong at the fake on purpose, and tokens and keys, asked over plain HTTP."""

import asyncio
from collections.abc import AsyncGenerator

import aiohttp
import pytest

from tests.fakes.teams import (
    ALWAYS,
    DISABLED_BY_ADMIN,
    PRECONDITION_FAILED,
    TEAMS_LIMITS,
    Bytes,
    CutAnswer,
    Delayed,
    Html,
    LostAnswer,
    NoId,
    RateLimited,
    Reset,
    ServerError,
    Silence,
    Trouble,
)
from tests.fakes.teams_desk import Desk, open_desk, text


@pytest.fixture
async def desk() -> AsyncGenerator[Desk]:
    async with open_desk() as desk:
        yield desk


# -- the bot's tokens


async def test_a_token_lives_as_long_as_it_says(desk: Desk) -> None:
    desk.teams.tokens.lifetime_s = 600
    answer = await desk.get_token()
    assert (answer.status, answer.body["expires_in"], answer.body["token_type"]) == (200, 600, "Bearer")
    desk.token = answer.body["access_token"]
    assert (await desk.send(desk.ada.chat.id)).status == 201
    desk.teams.advance(601)
    assert (await desk.send(desk.ada.chat.id)).status == 401
    assert desk.teams.token_requests == 1


async def test_a_token_can_be_revoked_and_must_be_one(desk: Desk) -> None:
    assert (await desk.ask("GET", f"/{desk.ada.chat.id}/members", token="")).status == 401
    assert (await desk.ask("GET", f"/{desk.ada.chat.id}/members", token="garbage")).status == 401
    desk.teams.tokens.revoke()
    assert (await desk.send(desk.ada.chat.id)).body == {"message": "Authorization has been denied for this request."}
    assert [message.words for message in desk.ada.chat.messages()] == []


@pytest.mark.parametrize(
    ("changed", "status", "error"),
    [
        ({"client_secret": "wrong"}, 401, "invalid_client"),
        ({"client_id": "other"}, 400, "unauthorized_client"),
        ({"scope": "https://graph.microsoft.com/.default"}, 400, "invalid_scope"),
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
    ],
)
async def test_a_token_is_not_for_everybody(desk: Desk, changed: dict[str, str], status: int, error: str) -> None:
    answer = await desk.get_token(**changed)
    assert (answer.status, answer.body["error"]) == (status, error)
    assert desk.teams.calls("token")[0].error == error


async def test_a_token_is_given_by_the_bots_organisation_and_the_common_one_alone(desk: Desk) -> None:
    base = desk.teams.world.base_url
    assert (await desk.get_token(url=f"{base}/botframework.com/oauth2/v2.0/token")).status == 200
    assert (await desk.get_token(url=f"{base}/contoso/oauth2/v2.0/token")).status == 400
    found = await desk.get(f"{desk.teams.login_url}/v2.0/.well-known/openid-configuration")
    assert found.body["token_endpoint"] == desk.teams.token_url


# -- the connector's keys


async def test_keys_are_published_and_roll(desk: Desk) -> None:
    metadata = (await desk.get(desk.teams.openid_url)).body
    first = (await desk.get(metadata["jwks_uri"])).body["keys"]
    assert [key["endorsements"][0] for key in first] == ["msteams", "webchat"]
    desk.teams.roll_keys()
    second = (await desk.get(metadata["jwks_uri"])).body["keys"]
    desk.teams.roll_keys(keep_old=True)
    third = (await desk.get(metadata["jwks_uri"])).body["keys"]
    assert [key["kid"] for key in first[1:]] == [key["kid"] for key in second[1:]]
    assert first[0]["kid"] not in {key["kid"] for key in second}
    assert [key["kid"] for key in third[1:]] == [key["kid"] for key in second]
    assert len({key["n"] for key in third}) == 3
    assert len(desk.teams.calls("keys")) == 3


# -- rates and troubles


async def test_a_thread_takes_only_so_many_messages(desk: Desk) -> None:
    desk.teams.limit(calls=7, seconds=60)
    answers = [await desk.send(desk.ada.chat.id) for _ in range(8)]
    assert [each.status for each in answers] == [201] * 7 + [429]
    assert answers[-1].code == "Throttled"
    assert int(answers[-1].headers["Retry-After"]) >= 1
    assert (await desk.send(desk.general.id)).status == 201
    desk.teams.advance(61)
    assert (await desk.send(desk.ada.chat.id)).status == 201


async def test_the_limits_of_teams_can_be_set(desk: Desk) -> None:
    desk.teams.limit_like_teams()
    for _ in range(4):  # in four different half minutes: it is the hour that ends it
        desk.teams.advance(31)
        answers = await asyncio.gather(*(desk.send(desk.ada.chat.id) for _ in range(7)))
        assert {answer.status for answer in answers} == {201}
    assert [(limit.calls, limit.seconds) for limit in desk.teams._troubles.limits] == list(TEAMS_LIMITS)


@pytest.mark.parametrize(
    ("trouble", "status", "is_done"),
    [
        (RateLimited(retry_after=None), 429, False),
        (RateLimited(retry_after="soon"), 429, False),
        (PRECONDITION_FAILED, 412, False),
        (DISABLED_BY_ADMIN, 403, False),
        (ServerError(status=500), 500, False),
        (ServerError(status=502), 502, False),
        (ServerError(status=502, is_done=True), 502, True),
        (ServerError(status=504, is_done=True), 504, True),
        (Html(), 200, False),
        (Html(status=502, is_done=True), 502, True),
        (NoId(), 202, True),
        (Delayed(seconds=0.01), 201, True),
    ],
    ids=str,
)
async def test_a_trouble_has_its_status(desk: Desk, trouble: Trouble, status: int, is_done: bool) -> None:
    fault = desk.teams.fail("send", trouble)
    assert (await desk.send(desk.ada.chat.id)).status == status
    assert len(desk.ada.chat.messages()) == is_done
    assert (fault.hits, desk.teams.calls("send")[0].trouble) == (1, trouble)
    assert (await desk.send(desk.ada.chat.id)).status == 201


@pytest.mark.parametrize(
    ("trouble", "is_done"), [(Reset(), False), (LostAnswer(), True), (CutAnswer(), True), (Silence(), True)], ids=str
)
async def test_a_trouble_leaves_no_answer(desk: Desk, trouble: Trouble, is_done: bool) -> None:
    desk.teams.fail("*", trouble)
    with pytest.raises((aiohttp.ClientError, TimeoutError)):
        await desk.send(desk.ada.chat.id)
    assert len(desk.ada.chat.messages()) == is_done
    assert desk.teams.calls("send")[0].status == 0


async def test_a_call_can_be_held(desk: Desk) -> None:
    for is_done in (False, True):
        held = desk.teams.hold("send", is_done=is_done)
        before = len(desk.ada.chat.messages())
        sending = asyncio.create_task(desk.send(desk.ada.chat.id))
        async with asyncio.timeout(1):
            await held.arrived.wait()
        assert len(desk.ada.chat.messages()) - before == is_done
        held.let_go()
        assert (await sending).status == 201


async def test_a_trouble_can_wait_for_its_time_and_place(desk: Desk) -> None:
    fault = desk.teams.fail("send", ServerError(), where=desk.general, after=1, times=ALWAYS)
    sent = [await desk.send(place) for place in (desk.ada.chat.id, desk.general.id, desk.general.id)]
    root = f"{desk.general.id};messageid={sent[1].id}"
    assert [each.status for each in (*sent, await desk.send(root))] == [201, 201, 502, 502]
    fault.lift()
    desk.teams.fail("send", PRECONDITION_FAILED, when=lambda body: body["text"] == "two")
    assert [(await desk.send(desk.general.id, text(said))).status for said in ("one", "two", "two")] == [201, 412, 201]
    desk.teams.fail("*", ServerError(), times=ALWAYS)
    desk.teams.heal()
    assert (await desk.send(desk.general.id)).status == 201


async def test_signing_in_has_its_troubles_too(desk: Desk) -> None:
    for method in ("openid", "keys", "token"):
        desk.teams.fail(method, Bytes(body=b'{"keys": 7}', status=200))
    assert (await desk.get(desk.teams.openid_url)).body == {"keys": 7}
    assert (await desk.get(f"{desk.teams.world.base_url}/keys")).body == {"keys": 7}
    assert (await desk.get_token()).body == {"keys": 7}
    assert (await desk.get_token()).body["access_token"]


async def test_calls_and_connections_are_counted(desk: Desk) -> None:
    async with aiohttp.ClientSession() as other:
        await asyncio.gather(*(desk.send(desk.ada.chat.id) for _ in range(3)))
        await Desk(desk.teams, other).send(desk.ada.chat.id)
    calls = await desk.teams.called("send", 4)
    assert {call.id for call in calls} == {message.id for message in desk.ada.chat.messages()}
    assert desk.teams.connections == 4
    assert calls[0].body == text()
    assert calls[0].token == desk.token
