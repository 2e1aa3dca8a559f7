"""The message log on real servers."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import cast
from uuid import uuid4

import pytest
from redis.asyncio import Redis

from adapters.web.messages import PREFIX, MessageLog, NativeBubble, NativeFile, write_bubble
from adapters.web.render import render
from bot.connection import connect
from tests.adapters.web.samples import SAMPLES
from tests.bot.servers import Kind, missing, running

KEPT = timedelta(days=30)
FIRST, SECOND = render(SAMPLES["text"]), render(SAMPLES["steps"])


@pytest.fixture(scope="module", params=[Kind.VALKEY, Kind.REDIS, Kind.CLUSTER])
def url(request: pytest.FixtureRequest) -> Iterator[str]:
    kind = Kind(request.param)
    if reason := missing(kind):
        pytest.skip(reason)
    with running(kind) as server:
        yield server.url


@pytest.fixture
async def redis(url: str) -> AsyncIterator[Redis]:
    client = connect(url)
    yield cast("Redis", client)
    await client.aclose()


@pytest.fixture
def log(redis: Redis) -> MessageLog:
    return MessageLog(redis, kept=KEPT)


def name() -> str:
    return uuid4().hex


async def test_a_conversation_belongs_to_whoever_opened_it_first(log: MessageLog) -> None:
    conversation, me, other = name(), name(), name()
    assert await log.owner(conversation) is None
    assert await log.open(conversation, me)
    assert await log.open(conversation, me)
    assert not await log.open(conversation, other)
    assert await log.owner(conversation) == me


async def test_messages_stay_in_the_order_they_came(log: MessageLog) -> None:
    conversation, me = name(), name()
    await log.open(conversation, me)
    await log.say(conversation, me, "Sales <onboarding>", "a")
    await log.append(conversation, FIRST, "b")
    await log.append(conversation, NativeFile(type="file", name="plan.ics"), "c")
    messages = await log.read(conversation)
    assert [message.number for message in messages] == [1, 2, 3]
    assert [message.version for message in messages] == [1, 1, 1]
    assert [message.body for message in messages] == [
        NativeBubble(type="bubble", author=me, text="Sales <onboarding>", shortened=False),
        FIRST,
        {"type": "file", "name": "plan.ics"},
    ]


async def test_the_order_holds_beyond_nine(log: MessageLog) -> None:
    conversation, me = name(), name()
    await log.open(conversation, me)
    for number in range(25):
        await log.say(conversation, me, str(number), f"k{number}")
    assert [message.number for message in await log.read(conversation)] == list(range(1, 26))


async def test_the_same_key_adds_one_message(log: MessageLog) -> None:
    conversation, me = name(), name()
    await log.open(conversation, me)
    numbers = await asyncio.gather(*(log.append(conversation, FIRST, "post:1") for _ in range(20)))
    assert set(numbers) == {1}
    assert len(await log.read(conversation)) == 1
    assert await log.append(conversation, SECOND, "post:1") == 1
    assert (await log.read(conversation))[0].body == FIRST


async def test_a_replacement_raises_the_version_and_the_same_again_does_not(log: MessageLog) -> None:
    conversation, me = name(), name()
    await log.open(conversation, me)
    await log.append(conversation, FIRST, "k")
    assert await log.replace(conversation, 1, SECOND, 1) == 2
    assert await log.replace(conversation, 1, SECOND, 1) == 2
    assert await log.replace(conversation, 1, FIRST, 1) == 3
    (message,) = await log.read(conversation)
    assert (message.version, message.body) == (3, FIRST)


async def test_a_card_never_gives_way_to_an_older_edition_of_itself(log: MessageLog) -> None:
    conversation, me = name(), name()
    await log.open(conversation, me)
    assert await log.post(conversation, FIRST, "k", 3) == 1
    assert await log.replace(conversation, 1, SECOND, 5) == 2
    assert await log.replace(conversation, 1, FIRST, 4) == 2
    assert await log.post(conversation, FIRST, "k", 3) == 1
    assert [(message.version, message.body) for message in await log.read(conversation)] == [(2, SECOND)]
    assert await log.replace(conversation, 1, FIRST, 5) == 3


async def test_the_same_card_in_a_newer_edition_counts_as_the_newer(log: MessageLog) -> None:
    conversation, me = name(), name()
    await log.open(conversation, me)
    await log.post(conversation, FIRST, "k", 3)
    assert await log.replace(conversation, 1, FIRST, 7) == 1
    assert await log.replace(conversation, 1, SECOND, 6) == 1
    assert (await log.read(conversation))[0].body == FIRST


async def test_a_post_with_a_known_key_brings_its_message_up_to_date(log: MessageLog) -> None:
    conversation, me = name(), name()
    await log.open(conversation, me)
    assert await log.post(conversation, FIRST, "k", 1) == 1
    assert await log.post(conversation, SECOND, "k", 2) == 1
    assert [(message.version, message.body) for message in await log.read(conversation)] == [(2, SECOND)]


async def test_nothing_is_added_where_there_is_no_conversation(log: MessageLog) -> None:
    conversation = name()
    assert await log.append(conversation, FIRST, "k") == 0
    assert await log.replace(conversation, 1, FIRST, 1) == 0
    assert not await log.say(conversation, name(), "words", "k")
    assert await log.read(conversation) == ()
    assert await log.owner(conversation) is None


async def test_a_number_that_was_never_given_is_not_replaced(log: MessageLog) -> None:
    conversation, me = name(), name()
    await log.open(conversation, me)
    assert await log.replace(conversation, 7, FIRST, 1) == 0
    assert await log.read(conversation) == ()


async def test_any_text_comes_back_as_it_was(log: MessageLog) -> None:
    conversation, me = name(), name()
    await log.open(conversation, me)
    text = "a\x00b\r\n\u2028 {}|' \" 👩‍🏫 \u202e žšč"
    await log.say(conversation, me, text, "k")
    assert (await log.read(conversation))[0].body == write_bubble(me, text)


async def test_every_key_of_a_conversation_expires(log: MessageLog, redis: Redis) -> None:
    conversation, me = name(), name()
    await log.open(conversation, me)
    await log.say(conversation, me, "words", "k")
    keys = [f"{PREFIX}{{{conversation}}}:{part}" for part in ("head", "log", "keys")]
    for key in (*keys, f"{PREFIX}person:{me}"):
        left = int(await redis.ttl(key))
        assert KEPT.total_seconds() - 60 < left <= KEPT.total_seconds()


async def test_two_processes_see_the_same(url: str, log: MessageLog) -> None:
    conversation, me = name(), name()
    await log.open(conversation, me)
    await log.append(conversation, FIRST, "k")
    client = connect(url)
    other = MessageLog(cast("Redis", client), kept=KEPT)
    assert await other.append(conversation, FIRST, "k") == 1
    assert await other.replace(conversation, 1, SECOND, 1) == 2
    assert (await log.read(conversation))[0].body == SECOND
    await client.aclose()


async def test_erasing_a_person_leaves_nothing_of_them(log: MessageLog, redis: Redis) -> None:
    mine, theirs, me, other = name(), name(), name(), name()
    await log.open(mine, me)
    await log.say(mine, me, "my words", "k")
    await log.open(theirs, other)
    await log.say(theirs, other, "their words", "a")
    await log.say(theirs, me, "my words there", "b")
    await log.append(theirs, FIRST, "c")
    await log.erase(me)
    assert await log.owner(mine) is None
    assert await log.read(mine) == ()
    assert await log.conversations(me) == ()
    assert [message.number for message in await log.read(theirs)] == [1, 3]
    for part in ("head", "log", "keys"):
        assert not await redis.exists(f"{PREFIX}{{{mine}}}:{part}")
    # What was under way when it was erased brings nothing back.
    assert await log.append(mine, FIRST, "late") == 0
    await log.say(theirs, me, "my words there", "b")
    assert [message.number for message in await log.read(theirs)] == [1, 3]


async def test_what_is_started_while_a_person_is_erased_is_erased_too(redis: Redis) -> None:
    first, second, me = name(), name(), name()

    class Meanwhile(MessageLog):
        async def conversations(self, person: str) -> tuple[str, ...]:
            found = await super().conversations(person)
            if first in found:
                await self.open(second, person)
            return found

    log = Meanwhile(redis, kept=KEPT)
    await log.open(first, me)
    await log.erase(me)
    for conversation in (first, second):
        assert await log.owner(conversation) is None
    assert await log.conversations(me) == ()


async def test_a_conversation_opened_or_joined_during_an_erasure_is_found_by_the_next(redis: Redis) -> None:
    mine, theirs, me, other = name(), name(), name(), name()
    log = MessageLog(redis, kept=KEPT)
    await log.open(theirs, other)

    class Late(MessageLog):
        """Notes who takes part, and loses the race with an erasure before it goes on."""

        async def _note(self, conversation: str, person: str) -> None:
            await super()._note(conversation, person)
            if not self.erased:
                self.erased = True
                await log.erase(person)

        erased = False

    await Late(redis, kept=KEPT).open(mine, me)
    await Late(redis, kept=KEPT).say(theirs, me, "my words", "k")
    assert set(await log.conversations(me)) == {theirs}  # the erasure before this found `mine`
    await Late(redis, kept=KEPT).open(mine, me)
    assert set(await log.conversations(me)) == {mine}
    await log.erase(me)
    assert await log.owner(mine) is None
    assert await log.read(theirs) == ()


async def test_only_ones_own_conversation_is_taken_back_and_only_while_nothing_followed(log: MessageLog) -> None:
    me, other = name(), name()
    fresh, theirs, going_on = name(), name(), name()
    await log.open(fresh, me)
    await log.say(fresh, me, "help", "k")
    await log.open(theirs, other)
    await log.open(going_on, me)
    await log.say(going_on, me, "Sales", "k")
    await log.post(going_on, FIRST, "card", 1)
    for conversation in (fresh, theirs, going_on):
        await log.discard(conversation, me)
    assert [await log.owner(conversation) for conversation in (fresh, theirs, going_on)] == [None, other, me]
    assert await log.read(fresh) == ()
    assert await log.conversations(me) == (going_on,)


async def test_erasing_can_be_done_again(log: MessageLog) -> None:
    conversation, me = name(), name()
    await log.open(conversation, me)
    await log.erase(me)
    await log.erase(me)
    await log.erase(name())
    assert await log.owner(conversation) is None
