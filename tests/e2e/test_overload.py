"""More deliveries than can be taken: the rest is refused, and done once when it comes again."""

import asyncio
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from tests.e2e.estates import Estate, Home, estate_in
from tests.fakes.slack import Sent
from tests.fakes.slack_waiting import PATIENCE_S

CROWD = 40


@pytest.fixture
async def estate(tmp_path: Path) -> AsyncGenerator[Estate]:
    async with estate_in(tmp_path / "data") as estate:
        yield estate


async def _begin(home: Home, topics: list[str]) -> list[Sent]:
    """All of these at once, each in a channel of its own."""
    return await asyncio.gather(*(home.person.command(topic, home.channel) for topic in topics))


async def _insist(sent: Sent) -> None:
    """Deliver it again until it is taken: a machine that is busy with other tests may refuse some of so many again."""
    async with asyncio.timeout(PATIENCE_S):
        while not (await sent.again()).is_ok:
            assert sent.status == 503


async def test_what_is_refused_while_the_store_stands_still_is_done_once_when_it_comes_again(estate: Estate) -> None:
    noisy, calm = await estate.installed("Noisy"), await estate.installed("Calm")
    for home in (noisy, calm):
        await estate.begin(home, "Known already")  # what is asked about a workspace and its people once is known
    estate.server.pause()
    sent = await _begin(noisy, [f"Training {number}" for number in range(CROWD)])
    assert {each.status for each in sent} == {503}
    await estate.logged("more deliveries than can be taken")
    estate.server.resume()
    await estate.begin(calm, "Nobody waits any more")
    await asyncio.gather(*map(_insist, sent))
    for number in range(CROWD):
        await noisy.channel.shows(f"Training {number}\nQuestion 1 of 4")
    assert {(await each.again()).status for each in sent[:3]} == {200}
    await estate.gone("*:unsettled")
    cards = [message for message in noisy.channel.messages() if "Training" in message.read(noisy.person.reader)]
    assert len(cards) == CROWD
