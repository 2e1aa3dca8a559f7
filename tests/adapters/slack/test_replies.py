"""Answers through a response_url: to Slack alone, once, and what does not arrive is only logged."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web
from structlog.testing import capture_logs

from adapters.slack.replies import Replies
from tests.adapters.slack.sending import CARD, titled
from tests.fakes.slack import (
    ALWAYS,
    FakeSlack,
    Html,
    LostAnswer,
    Person,
    RateLimited,
    Reset,
    ServerError,
    Silence,
)

WORDS = "Words of a person"


@pytest.fixture
async def replies(slack: FakeSlack) -> AsyncIterator[Replies]:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=20.0)) as session:
        yield Replies(session, slack.api_url)


async def address_for(person: Person) -> str:
    """A response_url that this person's command came with."""
    return str((await person.command("help")).delivery.payload["response_url"])


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost"])
async def test_a_reply_is_shown_to_the_person_alone(slack: FakeSlack, replies: Replies, name: str) -> None:
    ana = slack.person("Ana", slack.workspace())
    address = (await address_for(ana)).replace("127.0.0.1", name)
    await replies.send(address, [CARD, titled("Another")], edition="1")
    (whisper,) = ana.whispers()
    assert "Another" in whisper.words


@pytest.mark.parametrize(
    "trouble",
    [ServerError(status=500), ServerError(status=404), Html(), Reset(), LostAnswer(), RateLimited(retry_after=30)],
    ids=str,
)
async def test_a_reply_that_does_not_arrive_is_one_line_of_log(
    slack: FakeSlack, replies: Replies, trouble: ServerError | Html | Reset | LostAnswer | RateLimited
) -> None:
    ana = slack.person("Ana", slack.workspace())
    address = await address_for(ana)
    slack.fail("response_url", trouble, times=ALWAYS)
    with capture_logs() as logs:
        await replies.send(address, [titled(WORDS)], edition="1")
    assert len(slack.calls("response_url")) == 1
    assert len(logs) == (0 if isinstance(trouble, Html) else 1)  # a page with 200 is as good as any other 200
    assert WORDS not in str(logs)
    assert address not in str(logs)


async def test_an_address_that_has_expired_is_only_logged(slack: FakeSlack, replies: Replies) -> None:
    ana = slack.person("Ana", slack.workspace())
    address = await address_for(ana)
    slack.advance(31 * 60)
    with capture_logs() as logs:
        await replies.send(address, [CARD], edition="1")
    assert [(line["event"], line["status"]) for line in logs] == [("reply refused", 404)]
    assert ana.whispers() == []


async def test_an_address_that_never_answers_is_given_up(slack: FakeSlack) -> None:
    ana = slack.person("Ana", slack.workspace())
    address = await address_for(ana)
    slack.fail("response_url", Silence())
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=0.3)) as session:
        with capture_logs() as logs:
            await Replies(session, slack.api_url).send(address, [CARD], edition="1")
    assert [line["event"] for line in logs] == ["reply lost"]


async def test_nothing_is_sent_to_an_address_that_is_not_slacks(slack: FakeSlack, replies: Replies) -> None:
    called: list[str] = []

    async def listen(request: web.Request) -> web.Response:
        called.append(request.path)
        return web.Response()

    app = web.Application()
    app.add_routes([web.route("*", "/{path:.*}", listen)])
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        port = runner.addresses[0][1]
        elsewhere = [
            f"http://127.0.0.1:{port}/latest/meta-data",  # the same machine as the test's Slack, another port
            f"http://localhost:{port}/",
            f"http://[::1]:{port}/",
            f"http://hooks.slack.com@127.0.0.1:{port}/",
            f"http://127.0.0.1:{port}/hooks.slack.com",
            f"//127.0.0.1:{port}/",
            f"http://127.0.0.1:{port}\\@hooks.slack.com/",
            "http://hooks.slack.com/",  # without TLS
            "https://hooks.slack.com.example.org/",
            "https://slack.com.evil/",
            "https://notslack.com/",
            "ftp://hooks.slack.com/",
            "file:///etc/passwd",
            "http://[::1",
            "http://:99999999/",
            "https://",
            "hooks.slack.com",
            "\ud800",
            "\x00",
        ]
        with capture_logs() as logs:
            for address in elsewhere:
                await replies.send(address, [CARD], edition="1")
            await replies.send("", [CARD], edition="1")
        assert called == []
        assert [line["event"] for line in logs] == ["reply address is not Slack's"] * len(elsewhere)
        ana = slack.person("Ana", slack.workspace())
        await replies.send(await address_for(ana), [CARD], edition="1")
        assert len(slack.calls("response_url")) == 1
    finally:
        await runner.cleanup()
