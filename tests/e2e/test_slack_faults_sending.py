"""Messages to a Slack that loses answers, asks to wait, or refuses: they come right, once, and nothing runs hot."""

import asyncio
from collections.abc import AsyncGenerator
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from tests.e2e.offices import Office, office_in
from tests.e2e.slackers import slack_bot
from tests.fakes.slack import (
    ALWAYS,
    Channel,
    CutAnswer,
    LostAnswer,
    Message,
    Person,
    RateLimited,
    Refusal,
    Reset,
    Seal,
    Trouble,
)

pytestmark = pytest.mark.asyncio(loop_scope="module")

POST, UPDATE = "chat.postMessage", "chat.update"
LOSSES: tuple[Trouble, ...] = (LostAnswer(), CutAnswer(), Reset())


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def office(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Office]:
    """One bot for the whole file."""
    async with office_in(tmp_path_factory.mktemp("sending") / "data") as office:
        yield office


def ours(channel: Channel, person: Person) -> list[Message]:
    """What the bot posted where only one person writes."""
    return [message for message in channel.messages() if message.user != person.id]


# --- answers that are lost ------------------------------------------------------------------------------------------


async def test_a_lost_answer_makes_no_second_message_and_the_conversation_goes_on(office: Office) -> None:
    async def hold(place: str, loss: Trouble) -> None:
        ana = office.person()
        room = ana.dm if place == "direct" else office.channel(ana)
        posting, changing = (office.slack.fail(method, loss, channel=room) for method in (POST, UPDATE))
        if place == "direct":
            await ana.say("Sales onboarding")
        elif place == "thread":
            said = await ana.say("Sales onboarding", room)
            await ana.message_shortcut("livewise.plan_message", said.message)
        else:
            await ana.command("Sales onboarding", room)
        await room.shows("Question 1 of 4")
        await ana.press("Behaviour change", where=room)
        await room.shows("Question 2 of 4")
        await ana.press("Yes, immediately", where=room)
        card = await room.shows("Question 3 of 4")
        assert ours(room, ana) == [card]
        assert (posting.hits, changing.hits) == (1, 1)
        assert (card.thread_ts != "") == (place == "thread")

    await asyncio.gather(*(hold(place, loss) for place in ("channel", "thread", "direct") for loss in LOSSES))


async def test_words_said_under_a_card_before_slack_has_told_us_its_name_are_for_that_card(office: Office) -> None:
    office.slack.echoes = False
    ana = office.person()
    room = office.channel(ana)
    answer = office.slack.hold(POST, channel=room, is_done=True)
    await ana.command("Sales onboarding", room)
    card = await room.shows("Question 1 of 4")
    said = asyncio.create_task(ana.mention("behaviour change", card.thread))
    await card.thread.shows("behaviour change")
    answer.let_go()
    assert [sent.status for sent in (await said).sent] == [200] * len((await said).sent)
    await card.thread.shows("Question 2 of 4")
    assert len(office.slack.calls(POST, room)) == 2, "the card, and its next question below the words"


# --- asked to wait --------------------------------------------------------------------------------------------------


async def test_a_channel_that_has_to_wait_holds_up_no_other_and_comes_right(office: Office) -> None:
    slack, ana, ben = office.slack, office.person(), office.person("Ben")
    slow, quick = office.channel(ana), office.channel(ben)
    slack.fail(POST, RateLimited(retry_after=1), channel=slow)
    await ana.command("Sales onboarding", slow)
    await ana.command("CPR refresher", slow)
    card = await office.begin(ben, quick)
    assert len(slack.calls(POST, slow)) in {1, 2}
    for label in ("Behaviour change", "Yes, immediately"):
        await ben.press(label, where=card)
    await quick.shows("Question 3 of 4")
    assert slow.messages() == []
    cards = [await slow.shows(topic) for topic in ("Sales onboarding\nQuestion 1", "CPR refresher\nQuestion 1")]
    calls = slack.calls(POST, slow)
    asked = next(call for call in calls if call.status == 429)
    assert all(call.at - asked.at >= 1 for call in calls if call.status == 200)
    assert len(calls) <= 4
    assert sorted(message.ts for message in cards) == [message.ts for message in slow.messages()]


async def test_presses_while_edits_have_to_wait_become_one_right_card(office: Office) -> None:
    slack, ana = office.slack, office.person()
    card = await office.begin(ana, room := office.channel(ana))
    start = len(slack.calls(UPDATE))
    slack.fail(UPDATE, RateLimited(retry_after=1), channel=room)
    await ana.press("Behaviour change", where=card)
    await ana.say("yes, on the spot", card.thread)
    await ana.say("essential", card.thread)
    await room.shows("Question 4 of 4")
    live = [message for message in ours(room, ana) if "This goes on below." not in message.words]
    assert len(live) == 1
    calls = slack.calls(UPDATE)[start:]
    assert [call.status for call in calls][:2] == [429, 200]
    assert calls[1].at - calls[0].at >= 1


# --- refusals -------------------------------------------------------------------------------------------------------

CODES = (
    *("channel_not_found", "not_in_channel", "is_archived", "is_inactive", "restricted_action", "missing_scope"),
    *("message_not_found", "cant_update_message", "edit_window_closed", "invalid_blocks", "msg_too_long"),
    *("token_revoked", "account_inactive", "invalid_auth", "fatal_error", "a_code_of_tomorrow"),
)


async def test_whatever_slack_refuses_the_bot_goes_on_and_nothing_runs_hot(tmp_path: Path) -> None:
    async with slack_bot(tmp_path / "data") as (slack, workspace, bot):
        office = Office(slack=slack, workspace=workspace, bot=bot)
        people = {code: office.person(f"Person of {code}") for code in CODES}
        rooms = {code: office.channel(person) for code, person in people.items()}
        cards = {code: await office.begin(people[code], rooms[code], f"Words of {code}") for code in CODES}
        faults = [slack.fail(UPDATE, Refusal(error=code), channel=rooms[code], times=ALWAYS) for code in CODES]
        for code in CODES:
            assert (await people[code].press("Behaviour change", where=cards[code])).answer.is_ok
        # Meanwhile a conversation elsewhere has to wait, which takes some seconds.
        ana = office.person()
        await office.begin(ana, room := office.channel(ana))
        slack.fail(UPDATE, LostAnswer(), channel=room)
        await ana.press("Behaviour change", where=room)
        await room.shows("Question 2 of 4")
        calls = {code: len(slack.calls(UPDATE, rooms[code])) for code in CODES}
        assert max(calls.values()) <= 4, calls
        for code in ("message_not_found", "cant_update_message", "edit_window_closed"):
            new = await rooms[code].shows("Question 2 of 4")
            assert rooms[code].messages() == [cards[code], new]
        for fault in faults:
            fault.lift()
        # What could not be shown is shown with the next thing that happens, at the latest.
        for code in CODES:
            person, thread = people[code], cards[code]
            if "Question 2 of 4" not in rooms[code].messages()[-1].words:
                await person.mention("back", thread.thread)
            await rooms[code].shows("Question")
        async with aiohttp.ClientSession() as http, http.get(f"{bot.address}/readyz") as ready:
            assert ready.status == 200
        assert "Words of" not in bot.output
        assert slack.token(workspace) not in bot.output
        assert "Traceback" not in bot.output


# --- what is logged -------------------------------------------------------------------------------------------------


async def test_at_the_lowest_level_nothing_secret_and_nobodys_words_are_logged(tmp_path: Path) -> None:
    async with slack_bot(tmp_path / "data", LOG_LEVEL="DEBUG") as (slack, workspace, bot):
        office = Office(slack=slack, workspace=workspace, bot=bot)
        ana = office.person("Anastasia")
        room = office.channel(ana)
        card = await office.begin(ana, room, "Zebra handling")
        old = await ana.finds("Knowledge transfer", card)
        slack.fail(UPDATE, LostAnswer())
        await ana.mention("purple monkey dishwasher", card.thread)
        await ana.say("help")
        await ana.command("my plans", room)
        await ana.shortcut("livewise.start")
        await ana.submit({"What training are you planning?": "Giraffe feeding"})
        await ana.open_home()
        for label in ("Behaviour change", "Yes, immediately", "Yes, essential", "It must be live", "None of these"):
            await ana.press(label, where=card.thread)
        await ana.press(old)
        await ana.told("so nothing was changed")
        await ana.press("Set the live date", where=card.thread)
        await office.book(ana, card.thread)
        await ana.press("Add to my calendar", where=card.thread)
        await card.thread.shows("Here is the plan as a calendar file.")
        with slack.postponed() as kept:
            await ana.say("Elephant in the room", room)
        for seal in Seal:
            await kept[0].carry(seal=seal)
        assert await bot.stop() == 0
        told = bot.output
        assert '"level": "debug"' in told
        secrets = (slack.token(workspace), slack.app.signing_secret, *slack.world.response_urls, *slack.world.uploads)
        words = (
            "Zebra",
            "monkey",
            "Giraffe",
            "Elephant",
            "Anastasia",
            "Behaviour change",
            "Question 1",
            "How Livewise",
        )
        assert [each for each in (*secrets, *words) if each in told] == []
