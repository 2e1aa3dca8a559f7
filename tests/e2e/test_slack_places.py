"""Places at Slack that are closed to the bot or change under it: the conversation goes on, and says where."""

from collections.abc import AsyncGenerator, Callable

import pytest
import pytest_asyncio

from tests.e2e.offices import LIVE, NAME, TOPIC, Office, office_in, top_of
from tests.fakes.slack import ALWAYS, Channel, Kind, Refusal

pytestmark = pytest.mark.asyncio(loop_scope="module")

MOVED = "I may not write in that channel, so we go on here. To plan there, invite me to it first."


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def office(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Office]:
    """One bot for the whole file."""
    async with office_in(tmp_path_factory.mktemp("places") / "data") as office:
        yield office


Close = Callable[[Office, Channel], object]
WAYS_TO_CLOSE: dict[str, Close] = {
    "left": lambda office, channel: office.slack.remove_bot(channel),
    "archived": lambda office, channel: office.slack.archive(channel),
    "read-only": lambda office, channel: office.slack.fail(
        "chat.postMessage", Refusal(error="restricted_action_read_only_channel"), channel=channel, times=ALWAYS
    ),
}


@pytest.mark.parametrize("way", WAYS_TO_CLOSE)
async def test_a_conversation_begun_in_a_closed_channel_goes_on_in_direct_messages(office: Office, way: str) -> None:
    ana, bob = office.person(), office.person("Bob")
    channel = office.channel(ana, bob, kind=Kind.PRIVATE)
    WAYS_TO_CLOSE[way](office, channel)
    sent = await ana.command(TOPIC, channel)
    assert (sent.status, sent.answer.text) == (200, "")
    card = await ana.dm.shows("Question 1 of 4")
    assert MOVED in card.words
    await ana.press("Behaviour change", where=card)
    await ana.dm.shows("Question 2 of 4")
    await ana.say("yes, on the spot")
    newest = await ana.dm.shows("Question 3 of 4")
    for label in LIVE[2:]:
        await ana.press(label, where=newest)
    await ana.press("Set the live date", where=newest)
    await office.book(ana, ana.dm)
    await ana.dm.shows("Plan: Sales onboarding")
    assert top_of(ana.dm) == ana.dm.messages()
    assert channel.messages() == []
    assert bob.dm.messages() == []


async def test_a_message_of_a_channel_without_the_bot_is_planned_in_direct_messages(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana, kind=Kind.PRIVATE)
    office.slack.remove_bot(channel)
    said = await ana.say("Coaching for managers", channel)
    await ana.message_shortcut("livewise.plan_message", said.message)
    assert MOVED in (await ana.dm.shows("Coaching for managers\nQuestion 1 of 4")).words


async def test_a_form_sent_from_a_closed_channel_leads_to_direct_messages(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana, kind=Kind.PRIVATE)
    office.slack.remove_bot(channel)
    await ana.command("", channel)
    await ana.submit({NAME: TOPIC})
    assert MOVED in (await ana.dm.shows("Question 1 of 4")).words


async def test_a_public_channel_need_not_have_the_bot_in_it(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    office.slack.remove_bot(channel)
    card = await office.begin(ana, channel)
    plan = await office.plan(ana, card)
    assert plan.thread_ts == card.ts
    # Files are for members only, and this bot has no public address for a link.
    await ana.press("Add to my calendar", where=plan)
    await card.thread.shows("I may not hand over files here.")
    assert ana.dm.messages() == []


@pytest.mark.parametrize("way", WAYS_TO_CLOSE)
async def test_a_channel_that_closes_in_the_middle_is_left_for_direct_messages(office: Office, way: str) -> None:
    ana = office.person()
    channel = office.channel(ana, kind=Kind.PRIVATE)
    card = await office.begin(ana, channel)
    await ana.press("Behaviour change", where=card)
    await ana.sees("Question 2 of 4", channel)
    WAYS_TO_CLOSE[way](office, channel)
    if way == "read-only":
        office.slack.fail(
            "chat.update", Refusal(error="restricted_action_read_only_channel"), channel=channel, times=ALWAYS
        )
    await ana.press("Yes, immediately", where=card)
    moved = await ana.dm.shows("Question 3 of 4")
    assert MOVED in moved.words
    for label in LIVE[2:]:
        await ana.press(label, where=moved)
    await ana.press("Set the live date", where=moved)
    await office.book(ana, ana.dm)
    plan = await ana.dm.shows("Plan: Sales onboarding")
    assert ana.dm.messages() == [moved, plan]


async def test_a_plan_whose_channel_closes_after_the_answers_comes_in_direct_messages(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana, kind=Kind.PRIVATE)
    card = await office.begin(ana, channel)
    await office.decide(ana, card)
    office.slack.remove_bot(channel)
    await ana.press("Set the live date", where=card)
    await office.book(ana, ana.dm)
    plan = await ana.dm.shows("Plan: Sales onboarding")
    await ana.press("Add to my calendar", where=plan)
    assert "Plan Sales onboarding.ics" in (await ana.dm.shows("Here is the plan as a calendar file.")).words


async def test_a_thread_whose_first_message_is_deleted_goes_on_as_a_new_one(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    held = office.slack.hold("chat.postMessage", channel=channel)
    said = await ana.mention(TOPIC, channel)
    await held.arrived.wait()
    await ana.delete(said.message)  # nobody has answered it yet
    held.let_go()
    card = await channel.shows("Question 1 of 4")
    assert card.thread_ts == ""
    plan = await office.plan(ana, card)
    assert plan.thread_ts == card.ts
    await ana.mention("why these days?", card.thread)
    await card.thread.shows("Why these days and lengths")
    assert ana.whispers() == []


async def test_under_the_tombstone_of_its_first_message_a_conversation_goes_on(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    said = await ana.mention(TOPIC, channel)
    card = await said.thread.shows("Question 1 of 4")
    await ana.delete(said.message)
    assert said.message.words == "This message was deleted."
    plan = await office.plan(ana, card)
    await ana.mention("why these days?", said.thread)
    reasons = await channel.shows("Why these days and lengths")
    assert (plan.thread_ts, reasons.thread_ts) == (said.message.ts, said.message.ts)
    assert top_of(channel) == [said.message]


@pytest.mark.parametrize("where", ["channel", "direct messages"])
async def test_a_deleted_card_comes_back_at_the_next_press(office: Office, where: str) -> None:
    ana = office.person()
    place = office.channel(ana) if where == "channel" else ana.dm
    card = await office.begin(ana, place)
    found = await ana.finds("Behaviour change", card)
    card.is_deleted = True
    sent = await ana.press(found)
    assert (sent.status, sent.answer.text) == (200, "")
    again = await place.shows("Question 2 of 4")
    await ana.press("Yes, immediately", where=again)
    await ana.sees("Question 3 of 4", place)
    assert place.messages() == [again]
    said = await ana.mention("essential", again.thread) if where == "channel" else await ana.say("essential")
    assert said.sent[-1].status == 200
    await place.shows("Question 4 of 4")
