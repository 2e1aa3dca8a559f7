"""Ways to begin at Slack: the slash command and its words, and the form that opens without a name."""

from collections import Counter
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.e2e.offices import ASYNC, FORM, LIVE, NAME, QUESTIONS, TOPIC, Office, block_ids, office_in, top_of
from tests.fakes.slack import Delayed, Refusal, ServerError, Trouble

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def office(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Office]:
    """One bot for the whole file."""
    async with office_in(tmp_path_factory.mktemp("ways") / "data") as office:
        yield office


# --- the command ---------------------------------------------------------------------------------------------------


async def test_a_conversation_is_one_message_and_a_plan_in_its_thread_with_no_call_too_many(tmp_path: Path) -> None:
    async with office_in(tmp_path / "data") as office:
        slack, ana = office.slack, office.person()
        channel = office.channel(ana)
        sent = [await ana.command(TOPIC, channel)]
        card = await channel.shows("Question 1 of 4")
        versions = [block_ids(card)]
        for number, label in enumerate(LIVE, 1):
            sent.append(await ana.press(label, where=card))
            await slack.called("chat.update", number)
            versions.append(block_ids(card))
        sent.append(await ana.press("Set the live date", where=card))
        await office.book(ana, card.thread)
        plan = await card.thread.shows("Plan: Sales onboarding")
        # The last press shows the plan in the form's place, and the recommendation's button is another one then.
        updates = len(LIVE) + 2
        await slack.called("chat.update", updates)

        assert [(each.status, each.answer.text) for each in sent] == [(200, "")] * len(sent)
        assert channel.messages() == [card, plan]
        assert len(set[str]().union(*versions)) == sum(map(len, versions)), "an edit kept a block_id"
        assert Counter(call.method for call in slack.calls()) == {
            "auth.test": 1,
            "users.info": 1,
            "chat.postMessage": 2,
            "chat.update": updates,
        }
        assert slack.connections == 1


async def test_help_is_told_in_the_answer_to_the_command_alone(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    for words in ("help", "HELP", "  Help  "):
        ana.reload()
        before = len(office.slack.calls())
        sent = await ana.command(words, channel)
        assert sent.answer.json()["response_type"] == "ephemeral"
        await ana.told("How Livewise helps")
        assert {call.method for call in office.calls_since(before)} <= {"users.info"}
    assert channel.messages() == []


async def test_a_name_that_is_too_long_is_shortened_and_its_writer_told(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    sent = await ana.command("A long name of a training " * 20, channel)
    assert sent.answer.json()["response_type"] == "ephemeral"
    await ana.told("That was long, so I kept the first 200 characters as the name.")
    card = await channel.shows("…\nQuestion 1 of 4")
    assert channel.messages() == [card]


async def test_the_list_is_turned_in_place_beyond_ten_plans(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    await ana.command(" LIST ", channel)
    await ana.told("You have no plans yet.")
    for number in range(1, 12):
        await office.begin(ana, channel, f"Training {number:02}")
    ana.reload()
    await ana.command("list", channel)
    listed = await ana.told("My plans")
    assert "Training 11\nA question is open" in listed.words
    assert "Training 02" in listed.words
    assert "Training 01" not in listed.words
    await ana.press("Older plans", where=listed)
    assert await ana.told("Training 01") is listed
    assert "Training 02" not in listed.words
    await ana.press("Newest plans", where=listed)
    assert await ana.told("Training 02") is listed
    assert ana.whispers() == [listed]


async def test_forget_asks_then_erases_and_the_answer_takes_its_place(office: Office) -> None:
    ana, bob = office.person(), office.person("Bob")
    channel = office.channel(ana, bob)
    card = await office.begin(ana, channel)
    other = await office.begin(bob, channel, "Coaching")
    await ana.command("FORGET me", channel)
    asked = await ana.told("Your plan, with all answers and dates, will be erased.")
    await ana.press("Erase everything of mine", where=asked)
    assert await ana.told("Everything Livewise kept about you and your plans is erased.") is asked
    assert asked.buttons == []
    await ana.press("Behaviour change", where=card)
    await ana.told("This plan is no longer kept.")
    await bob.press("Behaviour change", where=other)
    await bob.sees("Question 2 of 4", other.thread)


async def test_a_workspace_without_the_app_is_told_so(office: Office) -> None:
    # Its deliveries are signed by the same app, but this bot's token is for another workspace.
    elsewhere = office.slack.workspace("Elsewhere")
    eve = office.slack.person("Eve", elsewhere)
    channel = office.slack.channel("general", elsewhere, eve)
    sent = await eve.command(TOPIC, channel)
    assert sent.answer.is_ok
    await eve.told("Livewise is not installed in this workspace any more.")
    before = len(office.slack.calls())
    said = await eve.mention(TOPIC, channel)
    await eve.say(TOPIC)
    await eve.open_home()
    await eve.shortcut("livewise.start")
    eve.reload()
    await eve.message_shortcut("livewise.plan_message", said.message)
    await eve.told("Livewise is not installed in this workspace any more.")
    ana = office.person()
    await office.begin(ana, office.channel(ana))
    called = [call.method for call in office.calls_since(before)]
    assert called == ["response_url", "users.info", "chat.postMessage"], "the last two are for Ana"


# --- the form ------------------------------------------------------------------------------------------------------


async def test_the_command_alone_opens_a_form_and_the_name_is_enough(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    sent = await ana.command("", channel)
    assert (sent.status, sent.answer.text) == (200, "")
    form = await ana.sees(FORM)
    assert all(question in form for question in (NAME, *QUESTIONS))
    await ana.submit({NAME: TOPIC})
    assert ana.modal is None
    card = await channel.shows("Question 1 of 4")
    assert TOPIC in card.words
    assert channel.messages() == [card]


@pytest.mark.parametrize(
    ("answers", "shown"),
    [
        (ASYNC, "Async-first"),
        (LIVE[:4], "Is it any of these?"),
        (("Behaviour change", "", "Yes, essential", ""), "Question 2 of 4"),
    ],
)
async def test_answers_in_the_form_lead_on_at_once(office: Office, answers: tuple[str, ...], shown: str) -> None:
    ana = office.person()
    channel = office.channel(ana)
    await ana.command("", channel)
    given = {question: answer for question, answer in zip(QUESTIONS, answers, strict=True) if answer}
    await ana.submit({NAME: TOPIC, **given})
    card = await channel.shows(shown)
    assert channel.messages() == [card]
    assert card.versions == []


async def test_a_form_lands_where_it_was_asked_for(office: Office) -> None:
    ana, bob = office.person(), office.person("Bob")
    channel = office.channel(ana, bob)
    said = await bob.say("We should plan the onboarding.", channel)
    await ana.mention("help", said.thread)
    await ana.told("How Livewise helps")
    await ana.press(FORM)
    await ana.submit({NAME: "In a thread"})
    assert (await said.thread.shows("In a thread")).thread_ts == said.message.ts

    await ana.command("", ana.dm)
    await ana.submit({NAME: "In direct messages"})
    assert (await ana.dm.shows("In direct messages")).thread_ts == ""

    await ana.open_home()
    await ana.sees("Other ways to start")
    assert ana.home is not None
    await ana.press(FORM, where=ana.home)
    await ana.submit({NAME: "From the Home tab"})
    await ana.dm.shows("From the Home tab")
    assert len(ana.dm.messages()) == 2
    assert top_of(channel) == [said.message]


async def test_a_word_of_command_in_the_form_is_answered_in_it(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    card = await office.begin(ana, channel)
    await ana.command("", channel)
    sent = await ana.submit({NAME: "help"})
    assert sent.answer.json()["response_action"] == "update"
    assert "Name a training." in await ana.sees("How Livewise helps")
    await ana.close_modal()
    await ana.command("", channel)
    await ana.submit({NAME: "forget me"})
    assert "Erase everything of mine" in await ana.sees("Your plan, with all answers and dates, will be erased.")
    await ana.submit()
    await ana.sees("Everything Livewise kept about you and your plans is erased.")
    await ana.close_modal()
    await ana.press("Behaviour change", where=card)
    await ana.told("This plan is no longer kept.")


async def test_a_form_in_somebody_elses_thread_says_why_it_does_not_begin(office: Office) -> None:
    ana, bob = office.person(), office.person("Bob")
    channel = office.channel(ana, bob)
    card = await office.begin(ana, channel)
    await bob.mention("help", card.thread)
    await bob.told("How Livewise helps")
    await bob.press(FORM)
    await bob.submit({NAME: TOPIC})
    await bob.sees("Only the person who started this plan can answer.")
    assert card.thread.replies()[1:] == []


TROUBLES = (Refusal(error="expired_trigger_id"), ServerError(status=500), Delayed(seconds=4.0))


@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda trouble: type(trouble).__name__)
async def test_a_form_that_does_not_open_leaves_a_card_that_asks_for_the_name(office: Office, trouble: Trouble) -> None:
    ana = office.person()
    channel = office.channel(ana)
    office.slack.fail("views.open", trouble)
    sent = await ana.command("", channel)
    assert sent.answer.is_ok, sent.answer
    card = await channel.shows(NAME)
    await ana.mention(TOPIC, card.thread)
    await card.thread.shows("Question 1 of 4")

    office.slack.fail("views.open", trouble)
    sent = await ana.shortcut("livewise.start")
    assert sent.answer.is_ok, sent.answer
    await ana.dm.shows(NAME)
    await ana.say(TOPIC)
    await ana.dm.shows("Question 1 of 4")


async def test_a_form_that_does_not_open_in_a_thread_leaves_the_card_there(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    said = await ana.say("We should plan the onboarding.", channel)
    await ana.mention("help", said.thread)
    office.slack.fail("views.open", Refusal(error="expired_trigger_id"))
    await ana.told("How Livewise helps")
    await ana.press(FORM)
    assert (await channel.shows(NAME)).thread_ts == said.message.ts


async def test_a_slow_slack_is_not_waited_for_longer_than_a_person_is(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    for method in ("users.info", "views.open"):
        office.slack.fail(method, Delayed(seconds=4.0))
    sent = await ana.command("", channel)
    assert sent.answer.is_ok, sent.answer
    await channel.shows(NAME)
