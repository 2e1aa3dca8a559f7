"""Calls to the connector: every way they can end has its outcome, and whoever has to wait holds up nobody else."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable
from typing import Literal

import pytest
from aiohttp import web
from structlog.testing import capture_logs

from adapters.base import DeliveryError
from adapters.teams.connector import Connector, NotTaken, Placement
from adapters.teams.conversations import Conversation, Kind, Spot
from adapters.teams.pace import Pace
from tests.adapters.teams.lines import Line, connected
from tests.bot.sites import serving
from tests.fakes.teams import (
    ALWAYS,
    DISABLED_BY_ADMIN,
    PRECONDITION_FAILED,
    Bytes,
    CutAnswer,
    Html,
    LostAnswer,
    NoId,
    RateLimited,
    Refusal,
    Reset,
    ServerError,
    Silence,
    Trouble,
)
from tests.fakes.teams import Placement as Placing

HELLO = {"type": "message", "text": "hello"}
CHANGED = {"type": "message", "text": "changed"}


@pytest.fixture
async def line() -> AsyncGenerator[Line]:
    async with connected() as line:
        yield line


async def outcome(call: Awaitable[object]) -> tuple[str, float]:
    """What a call comes to, and how long to wait."""
    try:
        await call
    except DeliveryError as error:
        return error.kind, error.wait
    except NotTaken as error:
        return f"not taken: {error}", 0.0
    return "done", 0.0


# --- what goes well -------------------------------------------------------------------------------------------------


async def test_messages_are_posted_and_replaced(line: Line) -> None:
    ana, there = await line.chat()
    spot = await line.connector.send(there, HELLO)
    await line.connector.update(spot, CHANGED)
    assert [(message.id, message.words) for message in ana.chat.messages()] == [(spot.id, "changed")]
    assert line.teams.token_requests == 1
    assert await line.connector.name_of(there, ana.id) == "Ana"


async def test_no_id_changes_where_a_call_goes(line: Line) -> None:
    for odd in (
        "a/b",
        "../x",
        "a/../../v3/x",
        "a?x=1#y",
        "a%2Fb",
        "a\r\nHost: b",
        "//elsewhere.example/x",
        "@elsewhere",
    ):
        there = await line.known(Conversation(tenant=line.teams.home.id, id=odd, kind=Kind.PERSONAL))
        assert (await outcome(line.connector.send(there, HELLO)))[0] == "later", odd  # there is no such chat
        assert line.teams.calls("send")[-1].conversation == odd


async def test_many_conversations_at_once_share_one_token_and_few_connections(line: Line) -> None:
    chats = [await line.chat(f"Person {number}") for number in range(20)]
    await asyncio.gather(*(line.connector.send(there, HELLO) for _, there in chats))
    assert line.teams.token_requests == 1
    for _, there in chats[:4]:
        await line.connector.send(there, HELLO)
    assert line.teams.connections <= 21
    assert len(line.teams.calls("send")) == 24


async def test_calls_of_one_conversation_follow_each_other(line: Line) -> None:
    ana, there = await line.chat()
    held = line.teams.hold("send")
    first = asyncio.create_task(line.connector.send(there, HELLO))
    await held.arrived.wait()
    second = asyncio.create_task(line.connector.send(there, CHANGED))
    _, other = await line.chat("Ben")
    await line.connector.send(other, HELLO)
    assert len(line.teams.calls("send")) == 2, "the second waits for the first; another conversation does not"
    held.let_go()
    await asyncio.gather(first, second)
    assert [message.words for message in ana.chat.messages()] == ["hello", "changed"]


async def test_whoever_stops_waiting_for_a_hung_call_lets_the_next_one_through(line: Line) -> None:
    ana, there = await line.chat()
    line.teams.fail("send", Silence())
    hung = asyncio.create_task(line.connector.send(there, HELLO))
    await line.teams.called("send")
    waiting = asyncio.create_task(line.connector.send(there, HELLO))
    await asyncio.sleep(0)
    waiting.cancel()
    hung.cancel()
    await asyncio.gather(hung, waiting, return_exceptions=True)
    await line.connector.send(there, CHANGED)
    assert [message.words for message in ana.chat.messages()] == ["hello", "changed"]


@pytest.mark.parametrize("placement", list(Placement), ids=lambda placement: placement.value)
async def test_a_reply_stands_in_its_thread_however_teams_places_it(line: Line, placement: Placement) -> None:
    ana = line.teams.person("Ana")
    channel = line.teams.team("Training", ana).general
    line.teams.world.placement = Placing(placement.value)
    connector = Connector(line.http, line.credentials, line.services, pace=Pace(), placement=placement)
    there = await line.known(Conversation(tenant=line.teams.home.id, id=channel.id, kind=Kind.CHANNEL))
    root = await connector.send(there, HELLO)
    thread = Conversation(tenant=there.tenant, id=there.id, kind=Kind.CHANNEL, root=root.id)
    reply = await connector.send(thread, HELLO)
    await connector.update(reply, CHANGED)
    assert [(message.root, message.words) for message in channel.messages()] == [
        (root.id, "hello"),
        (root.id, "changed"),
    ]


async def test_a_chat_is_opened_where_the_bot_is_installed(line: Line) -> None:
    ana, ben = line.teams.person("Ana"), line.teams.person("Ben", is_installed=False)
    group = line.teams.group("Trainers", ana, ben)
    there = await line.known(Conversation(tenant=line.teams.home.id, id=group.id, kind=Kind.GROUP))
    bot = line.teams.world.bot_id
    assert await line.connector.open_chat(there, bot=bot, account=ana.id) == ana.chat.id
    assert (await outcome(line.connector.open_chat(there, bot=bot, account=ben.id)))[0] == "gone"


async def test_a_conversation_that_moved_is_found_where_it_went(line: Line) -> None:
    ana, there = await line.chat()
    await line.connector.send(there, HELLO)
    line.teams.move("/amer/elsewhere/")
    await line.services.note(there, line.teams.service_url)
    await line.connector.send(there, HELLO)
    assert [call.path.partition("/v3")[0] for call in line.teams.calls("send")][1] == "/amer/elsewhere"
    assert len(ana.chat.messages()) == 2


# --- what does not --------------------------------------------------------------------------------------------------

LATER: tuple[Trouble, ...] = (
    RateLimited(),
    RateLimited(retry_after=None),
    RateLimited(retry_after="Wed, 21 Oct 2037 07:28:00 GMT"),
    RateLimited(retry_after="soon"),
    RateLimited(retry_after=-1),
    PRECONDITION_FAILED,
    Refusal(status=401, code="Unauthorized"),
    Html(status=429),
    Html(status=412),
)
UNSURE: tuple[Trouble, ...] = (
    *(ServerError(status=status, is_done=done) for status in (500, 502, 503, 504) for done in (False, True)),
    LostAnswer(),
    CutAnswer(),
    *(Html(status=status) for status in (200, 302, 403, 404, 502)),
    Html(is_done=True),
    *(Bytes(body=body) for body in (b"{", b"\xff", b"[" * 100_000, b"OK")),
    Bytes(body=b"", status=302),
    Bytes(body=b"", status=418),
)
GONE: tuple[Trouble, ...] = (
    DISABLED_BY_ADMIN,
    Refusal(status=403, code="BotNotInConversationRoster"),
    Refusal(status=403, code="ConversationBlockedByUser", message="User blocked the conversation with the bot."),
    Refusal(status=410, code="Gone"),
    Bytes(body=b"", status=403),
    Bytes(body=b'{"message": "Forbidden"}', status=403),
)
REFUSED: tuple[Trouble, ...] = (
    Refusal(status=400, code="BadSyntax"),
    Refusal(status=413, code="MessageSizeTooBig"),
    Html(status=400),
    Html(status=413),
)
OUTCOMES = [
    *(("later", trouble) for trouble in LATER),
    *(("unsure", trouble) for trouble in UNSURE),
    *(("gone", trouble) for trouble in GONE),
    *(("not taken", trouble) for trouble in REFUSED),
]


@pytest.mark.parametrize(("expected", "trouble"), OUTCOMES, ids=str)
async def test_every_answer_to_a_new_message_has_its_outcome(line: Line, expected: str, trouble: Trouble) -> None:
    _, there = await line.chat()
    line.teams.fail("send", trouble)
    kind, wait = await outcome(line.connector.send(there, HELLO))
    assert kind.partition(":")[0] == expected
    assert (wait > 0) == (expected in {"later", "unsure"})
    assert len(line.teams.calls("send")) == 1, "whether it is sent again is not decided here"
    if wait:
        assert (await outcome(line.connector.send(there, HELLO)))[0] == "later"
        assert len(line.teams.calls("send")) == 1, "the conversation is left alone"
        assert 1.0 <= wait <= 2.0
    _, other = await line.chat("Ben")
    assert (await outcome(line.connector.send(other, HELLO)))[0] == "done"
    assert (await outcome(line.rested().send(there, HELLO)))[0] == "done"


NOT_FOUND = Refusal(status=404, code="ConversationNotFound", message="Conversation not found.")


@pytest.mark.parametrize("method", ["send", "update"])
async def test_a_conversation_is_gone_when_teams_has_not_found_it_three_times_in_a_row(
    line: Line, method: Literal["send", "update"]
) -> None:
    _, there = await line.chat()
    spot = await line.connector.send(there, HELLO)

    async def attempt() -> str:
        line.rest()
        calling = line.connector.send(there, HELLO) if method == "send" else line.connector.update(spot, CHANGED)
        return (await outcome(calling))[0]

    line.teams.fail(method, NOT_FOUND, times=2)
    assert [await attempt() for _ in range(3)] == ["later", "later", "done"]
    line.teams.fail(method, NOT_FOUND, times=ALWAYS)
    assert [await attempt() for _ in range(4)] == ["later", "later", "gone", "gone"]
    line.teams.heal()
    assert await attempt() == "done"


CHANGES = [
    ("missing", Refusal(status=404, code="ActivityNotFoundInConversation", message="Message does not exist.")),
    ("missing", Refusal(status=403, code="NotEnoughPermissions", message="Bot is not the sender of the message.")),
    *(("later" if expected == "unsure" else expected, trouble) for expected, trouble in OUTCOMES),
]


@pytest.mark.parametrize(("expected", "trouble"), CHANGES, ids=str)
async def test_every_answer_to_a_change_has_its_outcome(line: Line, expected: str, trouble: Trouble) -> None:
    _, there = await line.chat()
    spot = await line.connector.send(there, HELLO)
    line.teams.fail("update", trouble)
    if isinstance(trouble, LostAnswer):
        line.teams.fail("update", trouble)  # such a call is made once more by the client itself, which changes nothing
    kind, _ = await outcome(line.connector.update(spot, CHANGED))
    assert kind.partition(":")[0] == expected
    assert (await outcome(line.rested().update(spot, CHANGED)))[0] == "done"


async def test_teams_is_left_alone_for_as_long_as_it_asks(line: Line) -> None:
    _, there = await line.chat()
    line.teams.fail("send", RateLimited(retry_after=30))
    assert (await outcome(line.connector.send(there, HELLO)))[1] == pytest.approx(30.0, abs=0.5)
    kind, wait = await outcome(line.connector.update(Spot(conversation=there, id="1"), CHANGED))
    assert kind == "later"
    assert wait == pytest.approx(30.0, abs=1.0)
    line.teams.fail("send", RateLimited(retry_after=999_999))
    _, other = await line.chat("Ben")
    assert (await outcome(line.connector.send(other, HELLO)))[1] == 3600.0
    thread = Conversation(tenant=there.tenant, id=there.id, kind=Kind.CHANNEL, root="17")
    kind, wait = await outcome(line.connector.send(thread, HELLO))
    assert wait < 5.0, "another thread is another queue"
    assert line.teams.calls("send")[-1].error == "ConversationNotFound"


async def test_pauses_grow_differ_and_end_with_the_first_success(line: Line) -> None:
    _, there = await line.chat()
    _, other = await line.chat("Ben")
    fault = line.teams.fail("send", ServerError(), times=ALWAYS)

    async def pauses(count: int) -> list[float]:
        found: list[float] = []
        for _ in range(count):
            line.rest()
            found.append((await outcome(line.connector.send(there, HELLO)))[1])
        return found

    first = await pauses(12)
    assert all(0.74 <= wait / min(1.5 * 2**number, 120.0) <= 1.26 for number, wait in enumerate(first)), first
    assert len(set(first)) == len(first)
    line.connector._holds.clear()
    assert (await outcome(line.connector.send(other, HELLO)))[1] < 2.0, "each conversation for itself"
    fault.lift()
    line.rest()
    await line.connector.send(there, HELLO)
    line.teams.fail("send", ServerError())
    assert (await pauses(1))[0] < 2.0


async def test_a_call_that_is_not_answered_is_given_up() -> None:
    async with connected(seconds=0.2) as line:
        _, there = await line.chat()
        line.teams.fail("send", Silence())
        assert (await outcome(line.connector.send(there, HELLO)))[0] == "unsure"
        spot = await line.rested().send(there, HELLO)
        line.teams.fail("update", Silence())
        assert (await outcome(line.rested().update(spot, CHANGED)))[0] == "later"


async def test_where_nobody_listens_nothing_was_sent(line: Line) -> None:
    there = Conversation(tenant="acme", id="a:1", kind=Kind.PERSONAL)
    for address in ("http://127.0.0.1:1/", "http://[::1]:1/", "https://127.0.0.1:1/"):
        await line.services.note(there, address)
        assert (await outcome(line.rested().send(there, HELLO)))[0] == "later", address


async def test_a_connection_that_breaks_at_once_is_no_proof_of_anything(line: Line) -> None:
    _, there = await line.chat()
    line.teams.fail("send", Reset(), times=2)
    assert (await outcome(line.connector.send(there, HELLO)))[0] == "unsure"


async def test_a_message_without_a_known_id_is_shown_anew_when_it_changes(line: Line) -> None:
    ana, there = await line.chat()
    line.teams.fail("send", NoId())
    spot = await line.connector.send(there, HELLO)
    assert spot.id == ""
    assert (await outcome(line.connector.update(spot, CHANGED)))[0] == "missing"
    assert line.teams.calls("update") == []
    assert len(ana.chat.messages()) == 1


async def test_a_chat_is_opened_again_where_the_answer_was_lost(line: Line) -> None:
    ana, there = await line.chat()
    bot = line.teams.world.bot_id
    for trouble in (LostAnswer(), ServerError(status=504, is_done=True), CutAnswer()):
        line.teams.fail("create", trouble)
        assert (await outcome(line.rested().open_chat(there, bot=bot, account=ana.id)))[0] == "later"
        assert await line.rested().open_chat(there, bot=bot, account=ana.id) == ana.chat.id


async def test_an_opened_chat_without_an_id_is_none(line: Line) -> None:
    ana, there = await line.chat()
    for trouble in (NoId(), Bytes(body=b"{}"), Bytes(body=b'{"id": 7}')):
        line.teams.fail("create", trouble)
        opening = line.rested().open_chat(there, bot=line.teams.world.bot_id, account=ana.id)
        assert (await outcome(opening))[0] == "later"


async def test_a_redirect_is_not_followed_with_the_token(line: Line) -> None:
    asked: list[str] = []

    async def lead(request: web.Request) -> web.Response:
        asked.append(request.path)
        return web.Response(status=307, headers={"Location": "/elsewhere"})

    async with serving(lead) as site:
        _, there = await line.chat()
        await line.services.note(there, site)
        assert (await outcome(line.connector.send(there, HELLO)))[0] == "unsure"
    assert [path.partition("/")[2].partition("/")[0] for path in asked] == ["v3"]


# --- tokens ---------------------------------------------------------------------------------------------------------


async def test_a_token_that_ended_early_is_replaced(line: Line) -> None:
    _, there = await line.chat()
    await line.connector.send(there, HELLO)
    line.teams.advance(60)
    line.teams.tokens.revoke()
    assert (await outcome(line.connector.send(there, HELLO)))[0] == "later"
    await line.rested().send(there, HELLO)
    assert line.teams.token_requests == 2
    line.teams.advance(7200)
    await line.rested().send(there, HELLO)
    assert line.teams.token_requests == 3


@pytest.mark.parametrize("method", ["send", "update"])
async def test_without_a_token_nothing_is_sent(line: Line, method: Literal["send", "update"]) -> None:
    _, there = await line.chat()
    line.teams.fail("token", ServerError(), times=ALWAYS)
    spot = Spot(conversation=there, id="1")
    call = line.connector.send(there, HELLO) if method == "send" else line.connector.update(spot, CHANGED)
    assert await outcome(call) == ("later", 5.0)
    assert line.teams.calls(method) == []


async def test_neither_tokens_nor_words_are_logged(line: Line) -> None:
    with capture_logs() as logs:
        for _, trouble in OUTCOMES:
            _, there = await line.chat()
            line.teams.fail("send", trouble)
            await outcome(line.rested().send(there, HELLO))
    told = str(logs)
    assert len(logs) >= len(OUTCOMES)
    assert "hello" not in told
    assert "secret" not in told
    assert not any(token in told for token in line.teams.tokens.given)


async def test_where_nobody_gives_tokens_none_is_sent(line: Line) -> None:
    _, there = await line.chat()
    line.connector = Connector(line.http, None, line.services, pace=None)
    assert (await outcome(line.connector.send(there, HELLO)))[0] == "later"
    assert "Authorization" not in line.teams.calls("send")[0].headers
