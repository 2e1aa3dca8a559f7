"""Places at Slack that are closed by the time a reminder comes: nothing is posted elsewhere, and the owner is reached.

What goes on elsewhere in answer to people is told in test_sender and test_messages.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

import pytest
from redis.asyncio import Redis

from adapters import base
from adapters.base import Address, DeliveryError, Lost, Posted
from adapters.slack.places import Place
from tests.adapters.slack.sending import Outbox, outbox, shown, titled
from tests.fakes.slack import (
    ALL_SCOPES,
    ALWAYS,
    Channel,
    CutAnswer,
    Kind,
    LostAnswer,
    Message,
    Person,
    RateLimited,
    Refusal,
    Reset,
    ServerError,
    Trouble,
)

WEEKS = 40 * 86_400.0
POST, UPDATE, REPLIES = "chat.postMessage", "chat.update", "conversations.replies"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A plan in the thread of somebody's message, some weeks ago."""

    box: Outbox
    ana: Person
    channel: Channel
    root: Message
    address: Address
    plan: Posted

    async def remind(self, key: str = "reminder") -> str:
        """What becomes of a reminder in the plan's thread."""
        posting = self.box.adapter.post(self.address, titled("Reminder"), key, 2, self.plan.ref, lost=Lost.GONE)
        return await outcome(posting)

    async def change(self) -> str:
        """What becomes of a change to the plan."""
        return await outcome(self.box.adapter.edit(self.plan.ref, titled("Plan"), 2))

    async def tell_alone(self, key: str = "alone") -> str:
        """What becomes of a word to the owner."""
        return await outcome(self.box.adapter.post_alone(self.address, titled("For you alone"), key, 2))


async def outcome(sending: Awaitable[object]) -> str:
    try:
        await sending
    except DeliveryError as error:
        return error.kind
    return "shown"


@pytest.fixture
async def scene(box: Outbox) -> Scene:
    ana = box.slack.person("Ana", box.team)
    channel = box.slack.channel("sales", box.team, ana, kind=Kind.PRIVATE)
    root = (await ana.say("We should plan this", channel)).message
    address = Place(tenant=box.team.id, channel=channel.id, thread=root.ts, starter=ana.id).address
    plan = await box.adapter.post(address, titled("Plan"), "plan", 1)
    box.wait(WEEKS)
    return Scene(box=box, ana=ana, channel=channel, root=root, address=address, plan=plan)


async def test_weeks_later_a_reminder_stands_under_the_plan(scene: Scene) -> None:
    assert await scene.remind() == "shown"
    assert [message.thread_ts for message in scene.channel.messages()] == ["", scene.root.ts, scene.root.ts]
    assert await scene.change() == "shown"


WAYS_TO_CLOSE: dict[str, Callable[[Scene], object]] = {
    "archived": lambda scene: scene.box.slack.archive(scene.channel),
    "deleted": lambda scene: scene.box.slack.delete(scene.channel),
    "without the bot": lambda scene: scene.box.slack.remove_bot(scene.channel),
    "read-only": lambda scene: scene.box.slack.fail(
        POST, Refusal(error="restricted_action_read_only_channel"), channel=scene.channel, times=ALWAYS
    ),
}


@pytest.mark.parametrize("way", WAYS_TO_CLOSE)
async def test_where_the_channel_is_closed_the_owner_is_reached_alone(scene: Scene, way: str) -> None:
    WAYS_TO_CLOSE[way](scene)
    assert await scene.remind() == "gone"
    assert await scene.change() in {"missing", "shown"}, "people may still go on in direct messages"
    assert scene.ana.dm.messages() == [], "a reminder does not move by itself"
    assert await scene.tell_alone() == "shown"
    assert shown(scene.ana.dm) == ["For you alone"]


@pytest.mark.parametrize("replies", ["with replies", "without replies"])
async def test_where_somebody_deleted_the_first_message_nothing_more_is_posted(scene: Scene, replies: str) -> None:
    if replies == "without replies":
        scene.box.slack.delete(scene.channel.messages()[-1])
    await scene.ana.delete(scene.root)
    before = shown(scene.channel)
    assert await scene.remind() == "gone"
    assert shown(scene.channel) == before
    assert await scene.tell_alone() == "shown"


@pytest.mark.parametrize(
    "trouble", [RateLimited(retry_after=60), ServerError(), CutAnswer(), Refusal(error="missing_scope")], ids=str
)
async def test_whoever_may_not_look_at_the_thread_posts_there_all_the_same(scene: Scene, trouble: Trouble) -> None:
    scene.box.slack.fail(REPLIES, trouble, times=ALWAYS)
    assert await scene.remind() == "shown"
    assert scene.channel.messages()[-1].thread_ts == scene.root.ts


@pytest.mark.parametrize("code", ["thread_not_found", "invalid_thread_ts", "cannot_reply_to_message"])
async def test_who_may_not_look_notices_a_thread_that_is_gone_when_posting(scene: Scene, code: str) -> None:
    scene.box.slack.fail(REPLIES, Refusal(error="missing_scope"), times=ALWAYS)
    scene.box.slack.fail(POST, Refusal(error=code), when=lambda args: "thread_ts" in args)
    before = shown(scene.channel)
    assert await scene.remind() == "gone"
    assert shown(scene.channel) == before


async def test_people_who_talk_under_a_deleted_message_are_answered_there(scene: Scene) -> None:
    await scene.ana.delete(scene.root)
    await scene.box.adapter.post(scene.address, titled("Answer"), "answer", 2, scene.plan.ref)
    assert scene.channel.messages()[-1].thread_ts == scene.root.ts
    assert scene.box.slack.calls(REPLIES) == []


@pytest.mark.parametrize("way", ["uninstall", "revoke"])
async def test_without_the_app_everything_is_gone(scene: Scene, way: str) -> None:
    await (scene.box.slack.uninstall if way == "uninstall" else scene.box.slack.revoke)(scene.box.team)
    assert [await scene.remind(), await scene.change(), await scene.tell_alone()] == ["gone"] * 3


@pytest.mark.parametrize("code", ["user_not_found", "user_disabled", "cannot_dm_bot", "channel_not_found"])
async def test_an_owner_who_cannot_be_written_to_is_gone(scene: Scene, code: str) -> None:
    scene.box.slack.fail(POST, Refusal(error=code), times=ALWAYS)
    assert await scene.tell_alone() == "gone"


async def test_a_closed_account_is_no_closed_place(scene: Scene) -> None:
    scene.box.slack.deactivate(scene.ana)
    assert [await scene.remind(), await scene.tell_alone()] == ["shown", "shown"]


PASSING: dict[str, Trouble] = {
    "asked to wait": RateLimited(retry_after=1),
    "in trouble": ServerError(),
    "cut": CutAnswer(),
    "lost": LostAnswer(),
    "reset": Reset(),
    **{code: Refusal(error=code) for code in ("internal_error", "invalid_auth", "token_expired", "missing_scope")},
}


@pytest.mark.parametrize("name", PASSING)
async def test_what_passes_ends_nothing(scene: Scene, name: str) -> None:
    for method in (POST, UPDATE):
        scene.box.slack.fail(method, PASSING[name], times=ALWAYS)
    for attempt in (scene.remind, scene.change, scene.tell_alone):
        assert await attempt() in {"later", "unsure"}
        scene.box.wait(3600)
    scene.box.slack.heal()
    for attempt in (scene.remind, scene.change, scene.tell_alone):
        assert await attempt() == "shown"
    assert shown(scene.channel)[1:] == ["Plan", "Reminder"]


async def test_a_word_to_the_owner_whose_answer_was_lost_is_found_in_their_direct_messages(scene: Scene) -> None:
    assert await scene.tell_alone("an earlier one") == "shown"
    for loss in (LostAnswer(), CutAnswer(), ServerError(status=503, is_done=True)):
        scene.box.slack.fail(POST, loss)
        assert await scene.tell_alone(str(loss)) == "unsure"
        scene.box.wait(60)
        assert await scene.tell_alone(str(loss)) == "shown"
    assert len(scene.ana.dm.messages()) == 1 + 3


async def test_another_process_finds_it_there_as_well(scene: Scene, redis: Redis) -> None:
    assert await scene.tell_alone("an earlier one") == "shown"
    scene.box.slack.fail(POST, LostAnswer())
    assert await scene.tell_alone() == "unsure"
    async with outbox(scene.box.slack, scene.box.team, redis) as other:
        assert await replace(scene, box=other).tell_alone() == "shown"
    assert len(scene.ana.dm.messages()) == 1 + 1


async def test_which_direct_messages_are_whose_is_forgotten_with_the_person(scene: Scene, redis: Redis) -> None:
    bob, cy = (scene.box.slack.person(name, scene.box.team) for name in ("Bob", "Cy"))
    for person in (bob, cy):
        there = Place(tenant=scene.box.team.id, channel=scene.channel.id, starter=person.id).address
        await scene.box.adapter.post_alone(there, titled("For you alone"), person.id, 1)
    (key,) = await redis.keys("*direct*")
    assert await redis.ttl(key) > 0
    assert sorted(await redis.hvals(key)) == sorted([bob.dm.id, cy.dm.id])
    await scene.box.adapter.forget(base.Person(tenant=scene.box.team.id, id=bob.id))
    assert await redis.hvals(key) == [cy.dm.id]


async def test_without_the_right_to_look_a_word_to_the_owner_is_said_twice_at_worst(scene: Scene) -> None:
    scene.box.slack.installation(scene.box.team).scopes -= {each for each in ALL_SCOPES if each.endswith(":history")}
    assert await scene.tell_alone("an earlier one") == "shown"
    scene.box.slack.fail(POST, LostAnswer())
    assert await scene.tell_alone() == "unsure"
    assert await scene.tell_alone() == "shown"
    assert len(scene.ana.dm.messages()) == 1 + 2
