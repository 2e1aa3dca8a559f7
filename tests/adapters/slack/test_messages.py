"""Messages over a Slack that loses answers: shown once, found again, in the end with the newest content."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from redis.asyncio import Redis
from structlog.testing import capture_logs

from adapters.base import DeliveryError
from adapters.slack.places import Spot
from adapters.slack.sender import Refused
from tests.adapters.slack.sending import CARD, Outbox, only, outbox, shown, titled, trouble
from tests.fakes.slack import (
    ALL_SCOPES,
    ALWAYS,
    Channel,
    CutAnswer,
    FakeSlack,
    Html,
    LostAnswer,
    RateLimited,
    Refusal,
    Reset,
    ServerError,
    Silence,
    Trouble,
)

HISTORY = frozenset(scope for scope in ALL_SCOPES if scope.endswith(":history"))
BLIND = ALL_SCOPES - HISTORY
POST, UPDATE = "chat.postMessage", "chat.update"
REPLIES, TOP = "conversations.replies", "conversations.history"
# What loses an answer, before and after the message was posted.
LOSSES: dict[str, Trouble] = {
    "the connection ends": LostAnswer(),
    "the answer breaks off": CutAnswer(),
    "the connection is reset before": Reset(),
    **{f"{status} before": ServerError(status=status) for status in (500, 502, 503, 504)},
    **{f"{status} after": ServerError(status=status, is_done=True) for status in (500, 503)},
    **{f"a page with {status} before": Html(status=status) for status in (200, 502)},
    **{f"a page with {status} after": Html(status=status, is_done=True) for status in (200, 502)},
    "internal_error": Refusal(error="internal_error"),
    "fatal_error": Refusal(error="fatal_error"),
}


@pytest.fixture
async def blind(slack: FakeSlack, redis: Redis) -> AsyncIterator[Outbox]:
    async with outbox(slack, slack.workspace(scopes=BLIND), redis) as box:
        yield box


def channel_of(box: Outbox) -> Channel:
    return box.slack.channel("sales", box.team, box.slack.person("Ana", box.team))


async def unsure(box: Outbox, channel: Channel, key: str = "key") -> DeliveryError:
    """Post, and not learn what became of it."""
    with pytest.raises(DeliveryError) as caught:
        await box.post(channel, titled("Before"), key=key)
    assert caught.value.kind == "unsure"
    return caught.value


# --- an answer is lost --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", ["channel", "thread", "direct"])
async def test_a_message_whose_answer_was_lost_is_posted_once_and_brought_up_to_date(box: Outbox, place: str) -> None:
    ana = box.slack.person("Ana", box.team)
    for name, loss in LOSSES.items():
        channel = ana.dm if place == "direct" else box.slack.channel("sales", box.team, ana)
        channel.posted.clear()
        root = (await ana.say("We should plan this", channel)).message.ts if place == "thread" else ""
        target = box.target(channel, root)
        fault = box.slack.fail(POST, loss)
        with pytest.raises(DeliveryError) as caught:
            await box.messages.post(target, titled("Before"), name, 1)
        assert (caught.value.kind, fault.hits) == ("unsure", 1), name
        spot = await box.messages.post(target, titled("After"), name, 2)
        mine = [message for message in channel.messages() if message.ts != root]
        assert [message.words.partition("\n")[0] for message in mine] == ["After"], name
        own_thread = mine[0].ts if place == "channel" else ""
        assert spot == Spot(tenant=box.team.id, channel=channel.id, ts=mine[0].ts, root=root or own_thread)
        assert mine[0].thread_ts == root


async def test_silence_is_given_up_and_what_it_hid_is_found(slack: FakeSlack, redis: Redis) -> None:
    async with outbox(slack, slack.workspace(), redis, seconds=1.0) as box:
        channel = channel_of(box)
        slack.fail(POST, Silence())
        await unsure(box, channel)
        await box.post(channel, titled("After"), edition=2)
        assert shown(channel) == ["After"]


async def test_a_process_that_dies_before_it_has_noted_the_message_leaves_it_to_be_found(
    box: Outbox, redis: Redis
) -> None:
    channel = channel_of(box)
    spot = await box.post(channel, titled("Before"))
    # Again and again: each of these processes dies before it can say where the message is.
    for edition in (2, 3, 4):
        async with outbox(box.slack, box.team, redis) as other:
            assert await other.post(channel, titled(f"Edition {edition}"), edition=edition) == spot
    assert shown(channel) == ["Edition 4"]
    assert len(box.slack.calls(POST)) == 1


@pytest.mark.parametrize("off_s", [-280.0, 280.0])
async def test_it_is_found_although_whoever_posted_it_had_a_clock_that_was_off(box: Outbox, off_s: float) -> None:
    """As far as it can be: a clock that is off by more than five minutes lets no delivery in."""
    channel = channel_of(box)
    for place in (box.target(channel), box.target(channel, (await box.post(channel, key="root")).ts)):
        box.messages._clock = lambda: box.slack.world.now() + off_s
        box.slack.fail(POST, LostAnswer())
        assert await trouble(box.messages.post(place, titled("Before"), place.root, 1)) is not None
        box.messages._clock = box.slack.world.now
        await box.messages.post(place, titled("After"), place.root, 2)
    assert shown(channel).count("After") == 2
    assert "Before" not in shown(channel)


async def test_what_was_posted_and_never_noted_is_found_without_posting(box: Outbox) -> None:
    channel = channel_of(box)
    target = box.target(channel)
    assert await box.messages.find(target, titled("Never"), "key", 1) is None
    assert box.slack.calls(TOP) == [], "nothing was tried, so nothing is looked for"
    box.slack.fail(POST, LostAnswer())
    await unsure(box, channel)
    spot = await box.messages.find(target, titled("After"), "key", 2)
    assert shown(channel) == ["After"]
    assert spot == Spot(tenant=box.team.id, channel=channel.id, ts=only(channel).ts, root=only(channel).ts)


async def test_what_never_arrived_is_waited_for_a_moment_and_not_posted(box: Outbox) -> None:
    channel = channel_of(box)
    box.slack.fail(POST, Reset())
    await unsure(box, channel)
    early = await trouble(box.messages.find(box.target(channel), titled("After"), "key", 2))
    assert early is not None
    assert early.kind == "later"
    box.wait(early.wait)
    assert await box.messages.find(box.target(channel), titled("After"), "key", 2) is None
    assert shown(channel) == []


async def test_where_we_may_not_look_nothing_is_found(blind: Outbox) -> None:
    channel = channel_of(blind)
    blind.slack.fail(POST, LostAnswer())
    await unsure(blind, channel)
    assert await blind.messages.find(blind.target(channel), titled("After"), "key", 2) is None
    assert shown(channel) == ["Before"]


async def test_two_messages_of_a_session_are_not_taken_for_each_other(box: Outbox) -> None:
    channel = channel_of(box)
    box.slack.fail(POST, LostAnswer(), times=2)
    for key in ("questions", "plan"):
        await unsure(box, channel, key)
    for key in ("plan", "questions"):
        await box.post(channel, titled(key), key=key, edition=2)
    assert shown(channel) == ["questions", "plan"]


async def test_after_a_long_trouble_the_last_attempt_is_found_as_well_as_the_first(box: Outbox) -> None:
    channel = channel_of(box)
    box.slack.fail(POST, ServerError(), times=4)
    for _ in range(4):
        await unsure(box, channel)
        box.wait(200)
    box.slack.fail(POST, LostAnswer())
    await unsure(box, channel)
    await box.post(channel, titled("After"), edition=2)
    assert shown(channel) == ["After"]


async def test_what_is_asked_to_wait_after_a_lost_answer_is_looked_for_again_afterwards(box: Outbox) -> None:
    channel = channel_of(box)
    box.slack.fail(POST, LostAnswer())
    await unsure(box, channel)
    late = only(channel)
    late.is_deleted = True  # not to be seen yet
    box.slack.fail(POST, RateLimited(retry_after=3))
    with pytest.raises(DeliveryError, match="later"):
        await box.post(channel)
    late.is_deleted = False
    box.wait(3)
    await box.post(channel, titled("After"), edition=2)
    assert shown(channel) == ["After"]


async def test_a_message_that_was_certainly_not_posted_is_not_looked_for(box: Outbox) -> None:
    channel = channel_of(box)
    for fault in (RateLimited(retry_after=1), Refusal(error="ratelimited"), Refusal(error="no_text")):
        box.slack.fail(POST, fault)
        with pytest.raises((DeliveryError, Refused)):
            await box.post(channel)
        box.wait(60)
    await box.post(channel)
    assert box.slack.calls(TOP) == []


# --- where we may not look ----------------------------------------------------------------------------------------


async def test_without_the_right_to_look_a_lost_answer_costs_one_repeat_and_a_line_of_log(blind: Outbox) -> None:
    for name, loss in LOSSES.items():
        channel = channel_of(blind)
        blind.slack.fail(POST, loss)
        await unsure(blind, channel, key=name)
        posted = len(channel.messages())
        with capture_logs() as logs:
            await blind.post(channel, titled("After"), key=name, edition=2)
        assert len(channel.messages()) == posted + 1, name
        told = [line for line in logs if line["log_level"] == "warning"]
        assert [line["event"] for line in told] == ["slack shows no messages, posting again"]


async def test_where_a_person_is_named_instead_of_a_channel_there_is_one_repeat_too(box: Outbox) -> None:
    ana = box.slack.person("Ana", box.team)
    target = replace(box.target(ana.dm), channel=ana.id)
    box.slack.fail(POST, LostAnswer())
    assert await trouble(box.messages.post(target, CARD, "key", 1)) is not None
    spot = await box.messages.post(target, titled("After"), "key", 2)
    assert len(ana.dm.messages()) == 2
    assert spot == Spot(tenant=box.team.id, channel=ana.dm.id, ts=ana.dm.messages()[-1].ts)


async def test_without_the_right_to_look_repeats_become_rarer(blind: Outbox) -> None:
    channel = channel_of(blind)
    loss = blind.slack.fail(POST, LostAnswer(), times=ALWAYS)
    waited = 0.0
    for _ in range(200):  # an hour, if every pause were as short as that after a lost answer
        with pytest.raises(DeliveryError) as caught:
            await blind.post(channel)
        blind.wait(max(caught.value.wait, 1.0))
        waited += max(caught.value.wait, 1.0)
        if waited > 3600:
            break
    assert len(channel.messages()) <= 8
    loss.lift()
    blind.wait(3600)
    await blind.post(channel)


# --- where looking is rationed ------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", ["channel", "thread"])
async def test_one_small_page_a_minute_is_enough_to_find_a_message(box: Outbox, place: str) -> None:
    ana = box.slack.person("Ana", box.team)
    channel = box.slack.channel("sales", box.team, ana)
    root = (await ana.say("We should plan this", channel)).message if place == "thread" else None
    for method in (REPLIES, TOP):
        box.slack.limit(method, calls=1, seconds=60, page=15)
    target = box.target(channel, root.ts if root is not None else "")
    talk = 40
    for _ in range(talk // 2):
        await ana.say("before", root.thread if root is not None else channel)
    box.slack.fail(POST, LostAnswer())
    with pytest.raises(DeliveryError):
        await box.messages.post(target, CARD, "key", 1)
    for _ in range(talk // 2):
        await ana.say("after", root.thread if root is not None else channel)
    minutes = 0
    while error := await trouble(box.messages.post(target, titled("After"), "key", 2)):
        assert error.kind == "later"
        assert minutes < 4
        minutes += 1
        box.wait(error.wait)
    assert minutes >= 1
    ours = [message for message in channel.messages() if message.user != ana.id]
    assert [message.words.partition("\n")[0] for message in ours] == ["After"]


async def test_what_cannot_be_looked_for_now_is_not_posted_meanwhile(box: Outbox) -> None:
    channel = channel_of(box)
    box.slack.fail(POST, LostAnswer())
    await unsure(box, channel)
    for fault in (ServerError(), CutAnswer(), RateLimited(retry_after=7), Refusal(error="internal_error")):
        box.slack.fail(TOP, fault)
        with pytest.raises(DeliveryError) as caught:
            await box.post(channel)
        assert caught.value.kind == "later"
        box.wait(caught.value.wait)
    await box.post(channel, titled("After"), edition=2)
    assert shown(channel) == ["After"]


# --- places that are gone -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", ["thread_not_found", "invalid_thread_ts", "cannot_reply_to_message"])
async def test_where_the_thread_is_gone_the_conversation_goes_on_in_the_channel_once(box: Outbox, code: str) -> None:
    channel = channel_of(box)
    ana = box.slack.person("Ana", box.team)
    channel.members.add(ana.id)
    root = (await ana.say("We should plan this", channel)).message
    root.is_deleted = True
    target = box.target(channel, root.ts)
    box.slack.fail(POST, Refusal(error=code), when=lambda args: "thread_ts" in args)
    box.slack.fail(POST, LostAnswer(), when=lambda args: "thread_ts" not in args)
    with pytest.raises(DeliveryError, match="unsure"):
        await box.messages.post(target, CARD, "key", 1)
    spot = await box.messages.post(target, titled("After"), "key", 2)
    assert shown(channel) == ["After"]
    assert spot == Spot(tenant=box.team.id, channel=channel.id, ts=only(channel).ts, root=only(channel).ts)


# --- blocks that are refused --------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", ["invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long"])
async def test_refused_blocks_are_sent_once_more_as_plain_sections_with_their_buttons(box: Outbox, code: str) -> None:
    channel = channel_of(box)
    box.slack.fail(POST, Refusal(error=code))
    spot = await box.post(channel)
    plain = only(channel)
    assert {block["type"] for block in plain.blocks} == {"section", "actions"}
    labels = plain.buttons
    box.slack.fail(UPDATE, Refusal(error=code))
    await box.messages.edit(spot, CARD, 2)
    assert {block["type"] for block in plain.blocks} == {"section", "actions"}
    await box.messages.edit(spot, CARD, 3)
    assert {block["type"] for block in plain.blocks} >= {"rich_text", "actions"}
    assert plain.buttons == labels
    for method in (POST, UPDATE):
        box.slack.fail(method, Refusal(error=code), times=ALWAYS)
    before = len(box.slack.calls())
    with pytest.raises(Refused, match=code):
        await box.post(channel, key="another")
    with pytest.raises(Refused, match=code):
        await box.messages.edit(spot, CARD, 4)
    assert len(box.slack.calls()) == before + 4


# --- editing ------------------------------------------------------------------------------------------------------


async def test_an_edit_whose_answer_was_lost_is_made_again_and_an_older_one_never(box: Outbox) -> None:
    channel = channel_of(box)
    spot = await box.post(channel)
    for number, loss in enumerate(LOSSES.values(), 2):
        box.slack.fail(UPDATE, loss)
        with pytest.raises(DeliveryError, match="unsure"):
            await box.messages.edit(spot, titled(f"Edition {number}"), number)
        await box.messages.edit(spot, titled("An older one"), number - 1)
        await box.messages.edit(spot, titled(f"Edition {number}"), number)
        assert shown(channel) == [f"Edition {number}"]
