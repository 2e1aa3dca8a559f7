"""Presses at Teams: whose count, which are too late, which come again; and what is told to whom about it."""

import asyncio
import json
from collections.abc import AsyncGenerator
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio
from icalendar import Calendar

from tests.e2e.halls import EVERYWHERE, FIELD, FORM, NAME, SEND, TOPIC, Hall, hall_in
from tests.fakes.teams import PLAYGROUND_BOT, Client, HeldBack, Kind, Message

pytestmark = pytest.mark.asyncio(loop_scope="module")

everywhere = pytest.mark.parametrize("kind", EVERYWHERE, ids=lambda kind: kind.value)
SHARED = (Kind.GROUP, Kind.CHANNEL)
among_others = pytest.mark.parametrize("kind", SHARED, ids=lambda kind: kind.value)

ADDRESS = "https://bot.example.com"
OPEN, CLOSE = "Let everyone here answer", "Only I answer"
NOT_YOURS = "Only the person who started this plan can answer."


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def hall(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Hall]:
    """One bot for the whole file."""
    async with hall_in(
        tmp_path_factory.mktemp("presses") / "data", PUBLIC_BASE_URL=ADDRESS, LIVEWISE_PLAYGROUND="on"
    ) as hall:
        yield hall


def from_bot(card: Message) -> list[Message]:
    """What the bot has posted where this card stands."""
    return [message for message in card.thread.messages() if message.sender is None]


# --- whose -----------------------------------------------------------------------------------------------------------


@among_others
async def test_only_the_owners_presses_count_until_they_are_opened_and_after_they_are_taken_back(
    hall: Hall, kind: Kind
) -> None:
    ana, bob = hall.person(), hall.person("Bob")
    card = await hall.begin(ana, hall.place(kind, ana, bob))
    await bob.press("Behaviour change", where=card)
    await bob.told(NOT_YOURS)
    assert (card.versions, bob.own_view(card), ana.notices) == ([], None, [])

    await ana.press(OPEN, where=card)
    await ana.told("Now everyone who can open this conversation can answer.")
    await bob.press("Behaviour change", where=card)
    assert "Question 2 of 4" in bob.reads(card), "at once, in the answer to the press"
    await ana.sees("Question 2 of 4", card)
    await bob.press("Start over", where=card)
    await bob.told("Only the person who started this plan can do that.")
    await bob.press("Yes, immediately", where=card)
    await ana.sees("Question 3 of 4", card)

    await ana.press(CLOSE, where=card)
    await ana.told("Now only you can answer.")
    await card.thread.shows(OPEN)
    bob.notices.clear()
    await bob.press("Yes, essential", where=card)
    await bob.told(NOT_YOURS)
    await ana.press("Yes, essential", where=card)
    await bob.sees("Question 4 of 4", card)
    assert from_bot(card) == [card]
    assert ana.failures + bob.failures == []


@among_others
async def test_two_people_who_press_at_once_see_the_same_afterwards(hall: Hall, kind: Kind) -> None:
    ana, bob = hall.person(), hall.person("Bob")
    card = await hall.begin(ana, hall.place(kind, ana, bob))
    await ana.press(OPEN, where=card)
    await ana.told("Now everyone")
    hers, his = await ana.finds("Behaviour change", card), await bob.finds("Knowledge transfer", card)
    await asyncio.gather(ana.press(hers), bob.press(his))
    await card.thread.shows("Question 2 of 4")
    assert len([notice for notice in ana.notices[1:] + bob.notices if "is answered already" in notice]) == 1
    await ana.sees("Question 2 of 4", card)
    await bob.sees("Question 2 of 4", card)
    assert ana.reads(card) == bob.reads(card)
    assert from_bot(card) == [card]


async def test_an_older_clients_press_is_answered_by_a_message(hall: Hall) -> None:
    ana, bob = hall.person(), hall.person("Bob", client=Client.OLD)
    card = await hall.begin(ana, hall.place(Kind.CHANNEL, ana, bob))
    await bob.press("Behaviour change", where=card)
    await card.thread.shows(NOT_YOURS)
    await ana.press(OPEN, where=card)
    await ana.told("Now everyone")
    sent = await bob.press("Behaviour change", where=card)
    await sent.again()
    await ana.sees("Question 2 of 4", card)
    await bob.press("Yes, immediately", where=card)
    await bob.sees("Question 3 of 4", card)
    assert bob.failures == []


# --- again -----------------------------------------------------------------------------------------------------------


@everywhere
async def test_a_press_that_comes_again_changes_nothing_and_is_answered_with_the_card(hall: Hall, kind: Kind) -> None:
    ana = hall.person()
    card = await hall.begin(ana, hall.place(kind, ana))
    sent = await ana.press("Behaviour change", where=card)
    await card.thread.shows("Question 2 of 4")
    before = len(hall.teams.calls())
    await sent.again()
    await sent.again(new_id=True)
    await sent.duplicates(3)
    assert {answer.status for answer in sent.answers} == {200}
    assert all("Question 2 of 4" in answer.text for answer in sent.answers), [answer.text for answer in sent.answers]
    assert hall.calls_since(before) == []
    await ana.press("Yes, immediately", where=card)
    await ana.sees("Question 3 of 4", card)


async def test_a_press_that_comes_again_at_the_same_time_has_one_effect(hall: Hall) -> None:
    ana = hall.person()
    card = await hall.begin(ana, hall.place(Kind.CHANNEL, ana))
    with hall.teams.postponed() as waiting:
        await ana.press("Behaviour change", where=card)
    (sent,) = waiting
    await asyncio.gather(sent.carry(), sent.again(new_id=True), sent.again(new_id=True), sent.carry())
    assert {answer.status for answer in sent.answers} == {200}
    await card.thread.shows("Question 2 of 4")
    await ana.press("Yes, immediately", where=card)
    await ana.sees("Question 3 of 4", card)
    assert ana.notices == []


async def test_a_double_press_is_one_answer(hall: Hall) -> None:
    ana = hall.person()
    card = await hall.begin(ana, ana.chat)
    found = await ana.finds("Behaviour change", card)
    await asyncio.gather(*(ana.press(found) for _ in range(4)))
    await ana.sees("Question 2 of 4", card)
    assert ana.notices == []
    assert ana.failures == []


async def test_a_plan_is_made_once_and_its_file_handed_over_once(hall: Hall) -> None:
    ana = hall.person()
    card = await hall.begin(ana, hall.place(Kind.CHANNEL, ana))
    await hall.decide(ana, card)
    await ana.press("Set the live date", where=card)
    form = await hall.form_after(card)
    sent = await hall.book(ana, form)
    await sent.again(new_id=True)
    await sent.duplicates(2)
    await form.thread.shows("Plan: ")
    assert all("Plan: " in answer.text for answer in sent.answers), [answer.text[:300] for answer in sent.answers]
    sent = await ana.press("Add to my calendar", where=form)
    await sent.again()
    await sent.again(new_id=True)
    await card.thread.shows("Here is the plan as a calendar file.")
    await ana.press("Why these days?", where=form)
    await card.thread.shows("Why these days and lengths")
    assert len(from_bot(card)) == 4


# --- too late --------------------------------------------------------------------------------------------------------


async def test_a_button_of_an_earlier_step_changes_nothing_and_says_so(hall: Hall) -> None:
    ana = hall.person()
    card = await hall.begin(ana, hall.place(Kind.CHANNEL, ana))
    first = await ana.finds("Behaviour change", card)
    await ana.press("Knowledge transfer", where=card)
    await ana.sees("Question 2 of 4", card)
    await ana.press(first)
    await ana.told("Goal is answered already, so nothing was changed.")
    await ana.press("Change goal", where=card)
    await ana.sees("So far you said “Knowledge transfer”.", card)
    await ana.press(first)
    await ana.told("That button belongs to an earlier step, so nothing was changed.")
    assert await card.thread.shows("So far you said") is card


async def test_a_card_that_went_on_below_has_no_buttons_and_a_late_press_finds_the_closed_card(hall: Hall) -> None:
    ana, bob = hall.person(), hall.person("Bob")
    card = await hall.begin(ana, hall.place(Kind.CHANNEL, ana, bob))
    found = await ana.finds("Behaviour change", card)
    await ana.mention("behaviour change", card.thread)
    newest = await card.thread.shows("Question 2 of 4")
    assert newest is not card
    assert card.words.endswith("This goes on below.")
    assert card.buttons == []
    await ana.press("Yes, immediately", where=newest)
    await card.thread.shows("Question 3 of 4")
    sent = await ana.press(found)
    assert sent.status == 200
    assert "Behaviour change" not in ana.reads(card)
    await bob.press(replace(found, card=card.cards()[0]))
    await bob.told(NOT_YOURS)
    assert ana.reads(card) == bob.reads(card) == card.words
    await ana.press("Yes, essential", where=newest)
    await ana.sees("Question 4 of 4", newest)


@everywhere
async def test_a_deleted_card_comes_back_at_the_next_press(hall: Hall, kind: Kind) -> None:
    ana = hall.person()
    where = hall.place(kind, ana)
    card = await hall.begin(ana, where)
    found = await ana.finds("Behaviour change", card)
    card.is_deleted = True
    assert (await ana.press(found)).status == 200
    again = await card.thread.shows("Question 2 of 4")
    assert again is not card
    await ana.press("Yes, immediately", where=again)
    await ana.sees("Question 3 of 4", again)
    await hall.write(ana, "essential", card.thread)
    await card.thread.shows("Question 4 of 4")


async def test_a_deleted_form_and_a_deleted_plan_come_back_from_the_other_card(hall: Hall) -> None:
    ana = hall.person()
    card = await hall.begin(ana, hall.place(Kind.CHANNEL, ana))
    await hall.decide(ana, card)
    await ana.press("Set the live date", where=card)
    form = await hall.form_after(card)
    form.is_deleted = True
    await ana.press("Set the live date", where=card)
    again = await hall.form_after(card)
    assert again is not form
    await hall.book(ana, again)
    plan = await card.thread.shows("Plan: ")
    plan.is_deleted = True
    await ana.press("Change date or details", where=card)
    again = await hall.form_after(card)
    assert again is not plan
    await ana.press("Keep the plan as it is", where=again)
    assert await card.thread.shows("Plan: ") is again


async def test_a_card_of_an_erased_plan_says_that_it_is_gone(hall: Hall) -> None:
    ana = hall.person()
    card = await hall.begin(ana, hall.place(Kind.GROUP, ana))
    await ana.say("forget me")
    await ana.press("Erase everything of mine")
    await ana.chat.shows("Everything Livewise kept about you and your plans is erased.")
    sent = await ana.press("Behaviour change", where=card)
    await ana.told("This plan is no longer kept. Start a new one.")
    assert sent.status == 200


@pytest.mark.parametrize("data", ["", "nonsense", [], {}, {"press": 7}, {"session": "x", "press": "answer|1|goal|b"}])
@pytest.mark.parametrize("client", [Client.DESKTOP, Client.OLD], ids=lambda client: client.value)
async def test_a_press_that_no_card_of_ours_holds_is_answered(hall: Hall, data: object, client: Client) -> None:
    ana = hall.person(client=client)
    card = await hall.begin(ana, ana.chat)
    found = await ana.finds("Behaviour change", card)
    forged = replace(found, button=replace(found.button, action={**found.button.action, "data": data}))
    sent = await ana.press(forged)
    assert sent.status == 200
    assert ana.failures == []
    if client is Client.DESKTOP:
        assert ana.notices
    await ana.press("Behaviour change", where=card)
    await ana.sees("Question 2 of 4", card)


async def test_a_press_in_one_plan_can_not_name_an_answer_that_there_is_not(hall: Hall) -> None:
    ana = hall.person()
    card = await hall.begin(ana, ana.chat)
    found = await ana.finds("Behaviour change", card)
    for part, other in (("behavior", "live"), ("behavior", "purple"), ("goal", "taste"), ("answer", "sing")):
        ana.notices.clear()
        spelled = json.dumps(found.button.action["data"])
        assert part in spelled
        data = json.loads(spelled.replace(part, other))
        await ana.press(replace(found, button=replace(found.button, action={**found.button.action, "data": data})))
        await ana.told("I do not know that button, so nothing was changed.")
    assert card.versions == []


async def test_a_press_of_another_organisation_finds_nothing(hall: Hall) -> None:
    ana = hall.person()
    card = await hall.begin(ana, ana.chat)
    eve = hall.teams.person("Eve", hall.teams.tenant("Elsewhere"))
    theirs = await hall.begin(eve, eve.chat)
    found, hers = await ana.finds("Behaviour change", card), await eve.finds("Behaviour change", theirs)
    await eve.press(replace(hers, button=found.button))
    await eve.told("This plan is no longer kept.")
    assert card.versions == []


# --- words in the card -----------------------------------------------------------------------------------------------


@among_others
async def test_words_in_the_cards_field_are_answers_and_the_card_goes_on_in_place(hall: Hall, kind: Kind) -> None:
    ana = hall.person()
    card = await hall.begin(ana, hall.place(kind, ana))
    with pytest.raises(HeldBack, match="Please type an answer first"):
        await ana.press(SEND, where=card)
    await ana.press(SEND, {FIELD: "blorp"}, where=card)
    await ana.sees("I could not read “blorp” as an answer to this question.", card)
    await ana.press(SEND, {FIELD: "behaviour change"}, where=card)
    await ana.sees("Question 2 of 4", card)
    for number in (3, 4):
        sent = await ana.press(SEND, {FIELD: "not sure"}, where=card)
        await sent.again(new_id=True)
        await ana.sees(f"Question {number} of 4", card)
    await ana.press(SEND, {FIELD: "not sure"}, where=card)
    await ana.sees("Is it any of these?", card)
    assert from_bot(card) == [card]
    assert ana.failures == []


async def test_the_same_words_count_again_where_the_same_is_asked_again(hall: Hall) -> None:
    ana = hall.person()
    card = await hall.begin(ana, hall.place(Kind.CHANNEL, ana))
    for words, number in (("not sure", 2), ("not sure", 3), ("back", 2), ("not sure", 3), ("back", 2), ("not sure", 3)):
        sent = await ana.press(SEND, {FIELD: words}, where=card)
        await sent.again(new_id=True)
        await ana.sees(f"Question {number} of 4", card)
    assert ana.notices == []


async def test_an_older_client_can_answer_in_the_field(hall: Hall) -> None:
    ana, bob = hall.person(client=Client.OLD), hall.person("Bob", client=Client.OLD)
    card = await hall.begin(ana, hall.place(Kind.CHANNEL, ana, bob))
    sent = await ana.press(SEND, {FIELD: "behaviour change"}, where=card)
    await sent.again()
    await ana.sees("Question 2 of 4", card)
    await bob.press(SEND, {FIELD: "yes"}, where=card)
    await card.thread.shows(NOT_YOURS)
    await ana.press(SEND, {FIELD: "my plans"}, where=card)
    await ana.chat.shows("A question is open")
    assert "Question 2 of 4" in card.words


async def test_somebody_elses_words_in_the_field_are_answered_to_them_alone(hall: Hall) -> None:
    ana, bob = hall.person(), hall.person("Bob")
    card = await hall.begin(ana, hall.place(Kind.CHANNEL, ana, bob))
    await bob.press(SEND, {FIELD: "behaviour change"}, where=card)
    await bob.told(NOT_YOURS)
    assert (card.versions, from_bot(card)) == ([], [card])
    await ana.press(OPEN, where=card)
    await ana.told("Now everyone")
    await bob.press(SEND, {FIELD: "behaviour change"}, where=card)
    await ana.sees("Question 2 of 4", card)


@among_others
async def test_words_of_command_in_the_field_are_told_where_they_belong(hall: Hall, kind: Kind) -> None:
    ana, bob = hall.person(), hall.person("Bob")
    card = await hall.begin(ana, hall.place(kind, ana, bob))
    await ana.press(SEND, {FIELD: "my plans"}, where=card)
    await ana.chat.shows("A question is open")
    await ana.press(SEND, {FIELD: "help"}, where=card)
    await card.thread.shows("How Livewise helps")
    await ana.press(SEND, {FIELD: "start"}, where=card)
    await card.thread.shows("To plan another training, start here.")
    await ana.press(SEND, {FIELD: "forget me"}, where=card)
    await ana.chat.shows("Erase everything about you?")
    assert all("A question is open" not in message.words for message in from_bot(card))
    assert "Question 1 of 4" in ana.reads(card)
    assert ana.failures == []


# --- forms and files -------------------------------------------------------------------------------------------------


async def test_the_date_form_keeps_what_was_typed_and_the_clicker_is_told_at_once(hall: Hall) -> None:
    ana = hall.person()
    card = await hall.begin(ana, hall.place(Kind.CHANNEL, ana))
    await hall.decide(ana, card)
    await ana.press("Set the live date", where=card)
    form = await hall.form_after(card)
    await hall.book(ana, form, **{"Live date": "2020-01-01", "Number of participants": "1.5"})
    await ana.sees("This is in the past. Please choose a later one.", form)
    await ana.sees("Please write a number in digits, for example 12.", form)
    assert "2020-01-01" in json.dumps(form.cards())
    await hall.book(ana, form, **{"Number of participants": "12"})
    await ana.sees("12 participants", form)
    await ana.press("Change date or details", where=form)
    await ana.press("Keep the plan as it is", where=form)
    await ana.sees("12 participants", form)
    assert ana.failures == []


@everywhere
async def test_the_calendar_file_is_behind_a_link_in_the_plans_thread(hall: Hall, kind: Kind) -> None:
    ana = hall.person()
    card = await hall.begin(ana, hall.place(kind, ana))
    plan = await hall.plan(ana, card)
    await ana.press("Add to my calendar", where=plan)
    handed = await plan.thread.shows("Here is the plan as a calendar file.")
    link = await ana.opens("Download the calendar file", handed)
    assert link.startswith(f"{ADDRESS}/calendar/")
    assert await _calendar(link.replace(ADDRESS, hall.bot.address)) == f"Plan: {TOPIC}"


async def test_of_two_plans_in_one_chat_each_has_its_own_file(hall: Hall) -> None:
    ana = hall.person()
    plan = await hall.plan(ana, await hall.begin(ana, ana.chat, "First"))
    await ana.say("start")
    await ana.press(FORM, where=await ana.chat.shows("start here"))
    await ana.press("Start", {NAME: "Second"})
    await ana.chat.shows("Second\nQuestion 1 of 4")
    await ana.press("Add to my calendar", where=plan)
    link = await ana.opens("Download the calendar file", await ana.chat.shows("Here is the plan"))
    assert await _calendar(link.replace(ADDRESS, hall.bot.address)) == "Plan: First"


async def test_at_the_playground_the_link_leads_to_this_machine(tmp_path: Path) -> None:
    async with hall_in(tmp_path / "data", PLAYGROUND_BOT) as hall:
        ana = hall.person()
        card = await hall.begin(ana, ana.chat)
        plan = await hall.plan(ana, card)
        await ana.press("Add to my calendar", where=plan)
        link = await ana.opens("Download the calendar file", await ana.chat.shows("Here is the plan"))
        assert link.startswith(f"{hall.bot.address}/calendar/")
        assert await _calendar(link) == f"Plan: {TOPIC}"


async def _calendar(link: str) -> str:
    """The name of the calendar behind a link."""
    async with aiohttp.ClientSession() as session, session.get(link) as answer:
        assert answer.status == 200
        return str(Calendar.from_ical(await answer.text())["x-wr-calname"])


async def test_help_that_is_asked_for_in_the_card_comes_once_however_often_the_press_does(hall: Hall) -> None:
    ana = hall.person()
    card = await hall.begin(ana, hall.place(Kind.CHANNEL, ana))
    sent = await ana.press("Send", {"Your answer, in words": "help"}, where=card)
    assert (await sent.again(new_id=True)).is_ok
    await card.thread.shows("How Livewise helps")
    await ana.press("Behaviour change", where=card)
    await ana.sees("Question 2 of 4", card)
    helps = [message for message in card.thread.messages() if "How Livewise helps" in message.words]
    assert len(helps) == 1
