"""What people write at Slack: mentions, replies in a thread, direct messages; and what is not meant for the bot."""

from collections.abc import AsyncGenerator
from dataclasses import replace

import pytest
import pytest_asyncio

from tests.e2e.offices import FORM, LIVE, TOPIC, Office, live_day, office_in, top_of
from tests.fakes.slack import Channel, Kind, Message, Person
from tests.fakes.slack_delivery import event_delivery
from tests.fakes.slack_payloads import event, message_event

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def office(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Office]:
    """One bot for the whole file, which is told of its own messages as well."""
    async with office_in(tmp_path_factory.mktemp("words") / "data") as office:
        office.slack.echoes = True
        yield office


# --- mentions ------------------------------------------------------------------------------------------------------


async def test_a_mention_begins_in_its_own_thread_and_is_acted_on_once(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    said = await ana.mention(TOPIC, channel)
    assert [sent.status for sent in said.sent] == [200, 200], "told as a message and as a mention"
    card = await said.thread.shows("Question 1 of 4")
    assert TOPIC in card.words
    said = await ana.mention("behaviour change", said.thread)
    assert len(said.sent) == 2
    await said.thread.shows("Question 2 of 4")
    await ana.mention("yes, on the spot", said.thread)
    newest = await said.thread.shows("Question 3 of 4")
    shown = [message.words for message in said.thread.messages() if message.user != ana.id]
    assert len(shown) == 3, "each answer is one card, and closes the one before"
    assert [words.endswith("This goes on below.") for words in shown] == [True, True, False]
    assert newest.words == shown[-1]
    assert len(top_of(channel)) == 1


async def test_a_mention_without_words_is_helped_alone(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    said = await ana.mention("", channel)
    await ana.told("How Livewise helps")
    ana.reload()
    card = await office.begin(ana, channel)
    await ana.mention("", card.thread)
    assert (await ana.told("How Livewise helps")).thread_ts == card.ts
    assert channel.messages() == [said.message, card, *card.thread.replies()]
    await ana.mention("", ana.dm)
    await ana.dm.shows("How Livewise helps")


async def test_somebody_elses_mention_is_answered_to_them_alone(office: Office) -> None:
    ana, bob = office.person(), office.person("Bob")
    channel = office.channel(ana, bob)
    card = await office.begin(ana, channel)
    for words in ("yes", "Another training altogether"):
        bob.reload()
        await bob.mention(words, card.thread)
        assert (await bob.told("Only the person who started this plan can answer.")).thread_ts == card.ts
    assert ana.whispers() == []
    assert len(card.versions) == 0
    await ana.press("Let everyone here answer", where=card)
    await ana.told("Now everyone who can open this conversation can answer.")
    await bob.mention("behaviour change", card.thread)
    await card.thread.shows("Question 2 of 4")


async def test_words_that_cannot_be_read_are_asked_about_where_they_stand(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    card = await office.begin(ana, channel)
    await ana.mention("blorp", card.thread)
    await card.thread.shows("I could not read “blorp” as an answer to this question.")
    await ana.mention("blarp", card.thread)
    assert (await ana.told("I could not read “blarp”.")).thread_ts == card.ts


# --- threads -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [Kind.PUBLIC, Kind.PRIVATE, Kind.MPIM])
async def test_a_reply_counts_when_it_is_an_answer_of_the_owner(office: Office, kind: Kind) -> None:
    ana, bob = office.person(), office.person("Bob")
    channel = office.channel(ana, bob, kind=kind)
    card = await office.begin(ana, channel)
    before = len(office.slack.calls())
    for person, words in (
        (bob, "behaviour change"),
        (ana, "Is anybody having lunch?"),
        (ana, "help"),
        (ana, "forget me"),
        (bob, "blorp"),
    ):
        said = await person.say(words, card.thread)
        assert [sent.status for sent in said.sent] == [200]
    await ana._write(f"<@{bob.id}> behaviour change", [{"type": "text", "text": "@Bob behaviour change"}], card.thread)
    await ana.say("behaviour change", channel)
    await ana.say("behaviour change", card.thread)
    await card.thread.shows("Question 2 of 4")
    assert [call.method for call in office.calls_since(before)] == ["chat.update", "chat.postMessage"]
    assert bob.whispers() == []
    assert ana.whispers() == []


async def test_a_reply_of_anybody_counts_once_the_plan_is_open_to_all(office: Office) -> None:
    ana, bob = office.person(), office.person("Bob")
    channel = office.channel(ana, bob)
    card = await office.begin(ana, channel)
    await ana.press("Let everyone here answer", where=card)
    await ana.told("Now everyone who can open this conversation can answer.")
    await bob.say("Hello!", card.thread)
    await bob.say("behaviour change", card.thread)
    await card.thread.shows("Question 2 of 4")
    await bob.say("start over", card.thread)
    await ana.say("yes, on the spot", card.thread)
    await card.thread.shows("Question 3 of 4")
    assert bob.whispers() == []


async def test_a_reply_in_a_thread_without_a_plan_is_nobodys_business(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    said = await ana.say("Shall we plan the onboarding?", channel)
    before = len(office.slack.calls())
    await ana.say("help", said.thread)
    await ana.say("Sales onboarding", said.thread)
    await ana.mention(TOPIC, said.thread)
    await said.thread.shows("Question 1 of 4")
    assert [call.method for call in office.calls_since(before)] == ["users.info", "chat.postMessage"]


async def test_edits_deletions_and_bots_are_not_answers(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    card = await office.begin(ana, channel)
    said = await ana.say("One moment.", card.thread)
    await _by_a_bot(office, ana, card)
    await ana.edit(said.message, "behaviour change")
    await ana.delete(said.message)
    edited = await ana.say("Hm.", ana.dm)
    await ana.dm.shows("Question 1 of 4")
    await ana.edit(edited.message, "behaviour change")
    await ana.say("knowledge transfer", card.thread)
    await card.thread.shows("Question 2 of 4")
    assert "Goal: Knowledge transfer" in (await card.thread.shows("Question 2 of 4")).words
    await ana.say("not sure")
    assert "Goal: Not sure" in (await ana.dm.shows("Question 2 of 4")).words


async def _by_a_bot(office: Office, person: Person, card: Message) -> None:
    """Another app's message in the thread, told as a message and as a mention, in the name of this person."""
    world = office.slack.world
    message = replace(card, ts=world.next_ts(), thread_ts=card.ts, user=person.id, bot_id="B0OTHER", text="behaviour")
    installation = office.slack.installation(office.workspace)
    for kind in ("message", "app_mention"):
        inner = message_event(world, message) | {"type": kind}
        sent = await office.slack.post.send(event_delivery(event(world, installation, inner, channel=card.channel)))
        assert sent.status == 200


# --- direct messages -----------------------------------------------------------------------------------------------


async def test_direct_messages_hold_a_whole_conversation_in_words(office: Office) -> None:
    ana = office.person()
    await ana.say(TOPIC)
    await ana.dm.shows("Question 1 of 4")
    for number, words in enumerate(("behaviour", "yes, on the spot", "essential", "it must be live"), 2):
        await ana.say(words)
        await ana.dm.shows(f"Question {number} of 4" if number < 5 else "Is it any of these?")
    await ana.say("none of these")
    await ana.dm.shows("Live-first")
    await ana.say(f"{live_day():%d %B %Y} 9:30, 120 min, 12 people")
    plan = await ana.dm.shows("Plan: Sales onboarding")
    assert "12 participants" in plan.words
    assert "9:30 AM" in await ana.sees("Live session:")
    assert top_of(ana.dm) == ana.dm.messages(), "nothing is in a thread"
    assert ana.whispers() == []


async def test_a_reply_under_an_older_plan_is_for_that_plan(office: Office) -> None:
    ana = office.person()
    await ana.say("First training")
    first = await ana.dm.shows("First training\nQuestion 1 of 4")
    await ana.command("Second training", ana.dm)
    await ana.dm.shows("Second training\nQuestion 1 of 4")
    await ana.say("behaviour change")
    await ana.dm.shows("Second training\nQuestion 2 of 4")
    await ana.say("knowledge", first.thread)
    newest = await ana.dm.shows("First training\nQuestion 2 of 4")
    assert "Goal: Knowledge transfer" in newest.words
    await ana.press("Yes, immediately", where=newest)
    await ana.dm.shows("First training\nQuestion 3 of 4")
    await ana.say("essential")
    newest = await ana.dm.shows("First training\nQuestion 4 of 4")
    await ana.say("blorp", newest.thread)
    await ana.dm.shows("I could not read “blorp” as an answer")
    again = await ana.say("blarp", newest.thread)
    hint = await ana.dm.shows("I could not read “blarp”.")
    assert hint.thread_ts == again.message.thread_ts


async def test_help_list_and_forget_are_ordinary_messages_where_only_one_person_reads(office: Office) -> None:
    ana = office.person()
    await ana.say(TOPIC)
    await ana.dm.shows("Question 1 of 4")
    await ana.say("Help!")
    await ana.dm.shows("How Livewise helps")
    await ana.say("my plans")
    await ana.dm.shows("Sales onboarding\nA question is open")
    await ana.say("forget me")
    asked = await ana.dm.shows("Erase everything about you?")
    await ana.press("Erase everything of mine", where=asked)
    assert await ana.dm.shows("Everything Livewise kept about you and your plans is erased.") is asked
    await ana.say("Coaching")
    await ana.dm.shows("Coaching\nQuestion 1 of 4")


async def test_another_training_in_direct_messages_begins_by_the_form(office: Office) -> None:
    ana = office.person()
    await ana.say(TOPIC)
    await ana.dm.shows("Question 1 of 4")
    await ana.say("new")
    offered = await ana.dm.shows("To plan another training, start here.")
    await ana.press(FORM, where=offered)
    await ana.submit({"What training are you planning?": "Coaching"})
    await ana.dm.shows("Coaching\nQuestion 1 of 4")
    await ana.say("behaviour change")
    await ana.dm.shows("Coaching\nQuestion 2 of 4")


async def test_two_people_can_plan_from_the_direct_messages_between_them(office: Office) -> None:
    ana, bob = office.person(), office.person("Bob")
    world = office.slack.world
    between = Channel(id=world.mint("D"), name="", kind=Kind.IM, workspace=office.workspace, members={ana.id, bob.id})
    world.channels[between.id] = between
    for person in (ana, bob):
        await person.command(f"Training of {person.user.name}", between)
        await person.dm.shows("I may not write in that channel, so we go on here.")
        assert person.whispers() == []
        for label in LIVE:
            await person.press(label)
        await person.sees(f"Training of {person.user.name}\nPeople practise together, live.")
    assert between.messages() == []
