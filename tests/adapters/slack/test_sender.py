"""Calls to Slack that do not succeed: every error has its outcome and its line of log, and waiting is waited for."""

import asyncio
from typing import Literal

import pytest
from redis.asyncio import Redis
from structlog.testing import capture_logs

from adapters.base import Address, DeliveryError, MessageRef
from adapters.slack.outcomes import CLOSED, GONE, LATER, MISSING, RATE_LIMITED, TO_MEND, UNSURE
from adapters.slack.places import Place
from adapters.slack.sender import Refused
from tests.adapters.slack.sending import Outbox, outbox, titled, trouble
from tests.fakes.slack import ALWAYS, Channel, RateLimited, Refusal, ServerError

POST, UPDATE, TOP = "chat.postMessage", "chat.update", "conversations.history"
WORDS = "Words of a person"


def channel_of(box: Outbox) -> Channel:
    return box.slack.channel("sales", box.team, box.slack.person("Ana", box.team))


def place_of(box: Outbox, channel: Channel, starter: str = "") -> Address:
    return Place(tenant=box.team.id, channel=channel.id, starter=starter).address


# --- error codes --------------------------------------------------------------------------------------------------

Becomes = Literal["later", "unsure", "missing", "gone", "refused", "direct"]

NEW = "a_code_of_tomorrow"


def outcome_of(code: str, method: str) -> Becomes:
    """What is to become of a message, said once more: by what the code says, not by which set it is in."""
    if code in CLOSED:
        return "direct" if method == POST else "missing"  # and then it is posted
    if code in {"fatal_error", "internal_error", "request_timeout", "service_unavailable"}:
        return "unsure"
    if code in {"message_not_found", "cant_update_message", "edit_window_closed"}:
        return "missing"
    if code in RATE_LIMITED | LATER | TO_MEND:
        return "later"
    return "gone" if code in GONE else "refused"


CODES = sorted(GONE | MISSING | LATER | TO_MEND | UNSURE | RATE_LIMITED | {NEW, "no_text", "update_failed"})


def test_the_codes_that_matter_are_known() -> None:
    expected: dict[str, Becomes] = {
        **dict.fromkeys(("channel_not_found", "not_in_channel", "is_archived", "restricted_action"), "direct"),
        **dict.fromkeys(("token_revoked", "account_inactive", "team_access_not_granted", "no_permission"), "gone"),
        **dict.fromkeys(("user_not_found", "user_disabled", "cannot_dm_bot"), "gone"),
        **dict.fromkeys(("missing_scope", "messages_tab_disabled", "ekm_access_denied"), "later"),
        **dict.fromkeys(("message_not_found", "cant_update_message", "edit_window_closed"), "missing"),
        **dict.fromkeys(("invalid_auth", "not_authed", "token_expired", "ratelimited"), "later"),
        **dict.fromkeys(("fatal_error", "internal_error"), "unsure"),
        NEW: "refused",
    }
    assert {code: outcome_of(code, POST) for code in expected} == expected


@pytest.mark.parametrize("method", [POST, UPDATE])
async def test_every_code_has_its_outcome_one_call_and_one_line_of_log(box: Outbox, method: str) -> None:
    for code in CODES:
        channel = channel_of(box)
        spot = await box.post(channel, key=code)
        box.slack.fail(method, Refusal(error=code), times=ALWAYS, channel=channel)
        before = len(box.slack.calls())
        with capture_logs() as logs:
            became = await attempted(box, channel, method, spot.ref)
        assert became == outcome_of(code, method), code
        direct = [call for call in box.slack.calls()[before:] if call.channel != channel.id]
        assert len(direct) == (1 if became == "direct" else 0), code
        assert len(box.slack.calls()) == before + 1 + len(direct), code
        assert [line["code"] for line in logs] == [code] * (1 + len(direct))
        told = str(logs)
        assert WORDS not in told
        assert box.slack.token(box.team) not in told
        box.wait(3600)


async def attempted(box: Outbox, channel: Channel, method: str, ref: MessageRef) -> str:
    """What became of one post or edit."""
    card = titled(WORDS)
    try:
        if method == POST:
            starter = next(name for name in channel.members if name != box.team.bot_user)
            error = await trouble(box.adapter.post(place_of(box, channel, starter), card, f"{channel.id} again", 2))
        else:
            error = await trouble(box.adapter.edit(ref, card, 2))
    except Refused:
        return "refused"
    if error is None:
        return "direct"
    assert error.wait > 0 or error.kind in {"gone", "missing"}
    return error.kind


@pytest.mark.parametrize(
    "code",
    [
        "channel_not_found",
        "not_in_channel",
        "is_archived",
        "restricted_action",
        "restricted_action_read_only_channel",
        "restricted_action_thread_only_channel",
        "restricted_action_non_threadable_channel",
    ],
)
async def test_where_a_channel_is_closed_to_us_the_conversation_goes_to_its_starter(box: Outbox, code: str) -> None:
    ana = box.slack.person("Ana", box.team)
    channel = box.slack.channel("sales", box.team, ana)
    box.slack.fail(POST, Refusal(error=code), channel=channel, times=ALWAYS)
    posted = await box.adapter.post(place_of(box, channel, ana.id), titled("Plan"), "key", 1)
    assert channel.messages() == []
    (message,) = ana.dm.messages()
    assert "I may not write in that channel" in message.words
    assert posted.ref == MessageRef(ref=f"{box.team.id}/{ana.dm.id}/{message.ts}/")


async def test_a_token_that_is_not_ours_any_more_says_nothing_about_another_ones(box: Outbox, redis: Redis) -> None:
    other = box.slack.workspace("Other")
    async with outbox(box.slack, other, redis) as second:
        ours, theirs = channel_of(box), channel_of(second)
        with box.slack.postponed():
            await box.slack.revoke(box.team)
        with pytest.raises(DeliveryError, match="gone"):
            await box.adapter.post(place_of(box, ours), titled("Plan"), "key", 1)
        await second.adapter.post(place_of(second, theirs), titled("Plan"), "key", 1)
        assert len(theirs.messages()) == 1


@pytest.mark.parametrize("method", [POST, UPDATE])
@pytest.mark.parametrize("code", sorted(TO_MEND | {"invalid_auth"}))
async def test_what_an_operator_has_to_mend_is_told_and_ends_nothing(box: Outbox, method: str, code: str) -> None:
    channel = channel_of(box)
    spot = await box.post(channel)
    fault = box.slack.fail(method, Refusal(error=code), times=ALWAYS)
    with capture_logs() as logs:
        assert await attempted(box, channel, method, spot.ref) == "later"
    assert [(line["log_level"] in {"warning", "error"}, line["code"]) for line in logs] == [(True, code)]
    fault.lift()
    assert await attempted(box, channel, method, spot.ref) == "direct", "it is shown after all"


# --- asked to wait ------------------------------------------------------------------------------------------------


async def test_nothing_is_posted_in_a_channel_until_the_wait_there_is_over_and_others_go_on(box: Outbox) -> None:
    slow, other = channel_of(box), channel_of(box)
    box.slack.fail(POST, RateLimited(retry_after=7), channel=slow)
    with pytest.raises(DeliveryError) as caught:
        await box.post(slow, key="one")
    assert (caught.value.kind, caught.value.wait) == ("later", 7.0)
    for seconds in (1, 3, 2):
        with pytest.raises(DeliveryError) as caught:
            await box.post(slow, key="two")
        box.wait(seconds)
    assert caught.value.wait == 3.0
    assert len(box.slack.calls(POST, slow)) == 1
    spot = await box.post(other)
    await box.messages.edit(spot, titled("Changed"), 2)
    assert [call.status for call in box.slack.calls(POST, other)] == [200]
    box.wait(1)
    for key in ("one", "two"):
        await box.post(slow, key=key)
    assert len(slow.messages()) == 2


async def test_edits_are_held_back_together_because_slack_counts_them_together(box: Outbox, redis: Redis) -> None:
    first, second = channel_of(box), channel_of(box)
    spots = [await box.post(channel, key=channel.id) for channel in (first, second)]
    box.slack.fail(UPDATE, RateLimited(retry_after=5))
    for spot in spots:
        with pytest.raises(DeliveryError, match="later"):
            await box.messages.edit(spot, titled("Changed"), 2)
    assert len(box.slack.calls(UPDATE)) == 1
    await box.post(first, key="meanwhile")  # another method is counted by itself
    async with outbox(box.slack, box.slack.workspace("Other"), redis) as elsewhere:
        channel = channel_of(elsewhere)
        await elsewhere.messages.edit(await elsewhere.post(channel), titled("Changed"), 2)
    box.wait(5)
    for spot in spots:
        await box.messages.edit(spot, titled("Changed"), 2)
    assert [channel.messages()[0].words.partition("\n")[0] for channel in (first, second)] == ["Changed", "Changed"]


async def test_many_who_wait_for_one_channel_do_not_all_try_again_at_once(box: Outbox) -> None:
    channel = channel_of(box)
    limit = box.slack.limit(POST, calls=1, seconds=2, per_channel=True)
    left = {f"conversation {number}" for number in range(12)}

    async def attempt(key: str) -> None:
        error = await trouble(box.post(channel, key=key))
        if error is None:
            left.discard(key)
        else:
            assert error.kind == "later"

    rounds = 0
    while left:
        await asyncio.gather(*map(attempt, sorted(left)))
        rounds += 1
        box.wait(limit.seconds + 1)
    assert len(channel.messages()) == 12
    # All of them the first time; then one that passes, and at most one that learns that the others must wait.
    assert len(box.slack.calls(POST)) <= 12 + 2 * rounds


@pytest.mark.parametrize("named", ["", "soon", "-5", "nan", "inf", "1e9", "Sun, 22 Nov 2026 10:00:00 GMT", "٣"])
async def test_a_wait_that_is_no_number_is_half_a_minute(box: Outbox, named: str) -> None:
    # A proxy in between may say anything.
    box.slack.fail(POST, RateLimited(retry_after=named))
    with pytest.raises(DeliveryError) as caught:
        await box.post(channel_of(box))
    assert (caught.value.kind, caught.value.wait) == ("later", 30.0)


async def test_a_wait_is_never_longer_than_an_hour(box: Outbox) -> None:
    box.slack.fail(POST, RateLimited(retry_after=999_999))
    with pytest.raises(DeliveryError) as caught:
        await box.post(channel_of(box))
    assert caught.value.wait == 3600.0


async def test_a_slack_that_is_not_there_is_tried_again_later(box: Outbox) -> None:
    channel = channel_of(box)
    await box.slack.stop()
    with pytest.raises(DeliveryError) as caught:
        await box.post(channel)
    assert caught.value.kind == "later"
    assert caught.value.wait >= 1


async def test_reading_is_never_unsure(box: Outbox) -> None:
    for fault in (ServerError(), Refusal(error="internal_error"), Refusal(error="fatal_error")):
        box.slack.fail(TOP, fault)
        with pytest.raises(DeliveryError, match="later"):
            await box.sender.call(box.team.id, TOP, {"channel": "C1"}, kind="read")
