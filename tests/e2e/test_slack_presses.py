"""Presses at Slack: whose count, which are too late, which nobody meant; and what is told to whom about it."""

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import replace

import pytest
import pytest_asyncio
from icalendar import Calendar

from tests.e2e.offices import LIVE, Office, block_ids, live_day, office_in
from tests.fakes.slack import Found

pytestmark = pytest.mark.asyncio(loop_scope="module")

OPEN, CLOSE = "Let everyone here answer", "Only I answer"
NOT_YOURS = "Only the person who started this plan can answer."
OLD = "That button belongs to an earlier step, so nothing was changed."


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def office(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Office]:
    """One bot for the whole file."""
    async with office_in(tmp_path_factory.mktemp("presses") / "data") as office:
        yield office


async def test_only_the_owners_presses_count_until_they_are_opened_and_after_they_are_taken_back(
    office: Office,
) -> None:
    ana, bob = office.person(), office.person("Bob")
    channel = office.channel(ana, bob)
    card = await office.begin(ana, channel)
    sent = await bob.press("Behaviour change", where=card)
    assert (sent.status, sent.answer.text) == (200, "")
    await bob.told(NOT_YOURS)
    assert (card.versions, ana.whispers()) == ([], [])

    await ana.press(OPEN, where=card)
    await ana.told("Now everyone who can open this conversation can answer.")
    await bob.press("Behaviour change", where=card)
    await bob.sees("Question 2 of 4", channel)
    await bob.press("Start over", where=card)
    await bob.told("Only the person who started this plan can do that.")
    await bob.press(CLOSE, where=card)
    await bob.press("Yes, immediately", where=card)
    await bob.sees("Question 3 of 4", channel)

    await ana.press(CLOSE, where=card)
    await ana.told("Now only you can answer.")
    bob.reload()
    await bob.press("Yes, essential", where=card)
    await bob.told(NOT_YOURS)
    await ana.press("Yes, essential", where=card)
    await ana.sees("Question 4 of 4", channel)
    assert channel.messages() == [card]
    assert [call.method for call in office.slack.calls() if call.args.get("user") == bob.id] == []


async def test_a_button_of_an_earlier_step_changes_nothing_and_says_so(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    card = await office.begin(ana, channel)
    first = await ana.finds("Behaviour change", card)
    await ana.press("Knowledge transfer", where=card)
    change = await ana.finds("Change goal", card)
    await ana.press(first)
    await ana.told("Goal is answered already, so nothing was changed.")
    await ana.press(change)
    await ana.sees("So far you said “Knowledge transfer”.", channel)
    assert len(ana.whispers()) == 1
    ana.reload()
    await ana.press(first)
    await ana.told(OLD)
    await ana.press("Keep “Knowledge transfer”", where=card)
    await ana.sees("Question 2 of 4", channel)
    assert "Goal: Knowledge transfer" in card.words


async def test_presses_at_the_same_time_have_one_effect(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    card = await office.begin(ana, channel)
    yes = await ana.finds("Behaviour change", card)
    sent = await asyncio.gather(*(ana.press(yes) for _ in range(5)))
    assert {(each.status, each.answer.text) for each in sent} == {(200, "")}
    await asyncio.gather(*(each.again() for each in sent))
    await ana.press("Yes, immediately", where=card)
    await ana.sees("Question 3 of 4", channel)
    assert ana.whispers() == []
    assert len(card.versions) == 2, "one edit for each answer"
    other = await ana.finds("Yes, essential", card)
    another = await ana.finds("No, not essential", card)
    await asyncio.gather(ana.press(other), ana.press(another))
    await ana.told("Peer interaction is answered already, so nothing was changed.")
    await ana.sees("Question 4 of 4", channel)
    assert channel.messages() == [card]


async def test_a_card_of_an_erased_plan_says_that_it_is_gone(office: Office) -> None:
    ana = office.person()
    card = await office.begin(ana, office.channel(ana))
    await ana.command("forget", ana.dm)
    await ana.press("Erase everything of mine")
    await ana.told("Everything Livewise kept about you and your plans is erased.")
    await ana.press("Behaviour change", where=card)
    await ana.told("This plan is no longer kept. Start a new one.")
    assert card.versions == []


@pytest.mark.parametrize("value", ["", "nonsense", "a|b|c|d|e", "|||||", "|answer|1|goal|behavior", "é" * 2000])
async def test_a_press_that_no_card_of_ours_holds_is_answered(office: Office, value: str) -> None:
    ana = office.person()
    channel = office.channel(ana)
    card = await office.begin(ana, channel)
    sent = await ana.press(_forged(await ana.finds("Behaviour change", card), value))
    assert (sent.status, sent.answer.text) == (200, "")
    await ana.told("nothing was changed" if not value.startswith("|answer") else "This plan is no longer kept.")
    await ana.press("Behaviour change", where=card)
    await ana.sees("Question 2 of 4", channel)


async def test_a_press_in_one_plan_can_not_name_an_answer_that_there_is_not(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    card = await office.begin(ana, channel)
    found = await ana.finds("Behaviour change", card)
    value = str(found.control.element["value"])
    for part, other in (("behavior", "live"), ("behavior", "purple"), ("goal", "taste"), ("answer", "sing")):
        ana.reload()
        assert (await ana.press(_forged(found, value.replace(part, other)))).status == 200
        await ana.told("I do not know that button, so nothing was changed.")
    assert card.versions == []


def _forged(found: Found, value: str) -> Found:
    """The same button with another value."""
    element = {**found.control.element, "value": value}
    return replace(found, control=replace(found.control, element=element))


async def test_a_form_keeps_what_was_typed_and_is_told_about_in_its_thread(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    card = await office.begin(ana, channel)
    await office.decide(ana, card, LIVE)
    await ana.press("Set the live date", where=card)
    form = await card.thread.shows("When is the live session?")
    before = block_ids(form)
    await ana.press("Make the plan", {"Live date": "2020-01-01", "Number of participants": "ten"}, where=form)
    assert (await ana.told("Something in the form needs another look.")).thread_ts == card.ts
    await ana.sees("This is in the past. Please choose a later one.", card.thread)
    await ana.sees("Please write a number in digits, for example 12.", card.thread)
    assert not before & block_ids(form)
    shown = {control.label: control.element for control in form.controls()}
    assert shown["Live date"]["initial_date"] == "2020-01-01"
    assert shown["Number of participants"]["initial_value"] == "ten"
    # What stays in the fields counts as typed.
    right = {"Live date": live_day().isoformat(), "Start time": "15:00", "Number of participants": "12"}
    await ana.press("Make the plan", right, where=form)
    assert await card.thread.shows("12 participants") is form
    await ana.press("Change date or details", where=form)
    await ana.press("Keep the plan as it is", where=form)
    await ana.sees("12 participants", card.thread)
    assert len(ana.whispers()) == 1


async def test_the_calendar_file_is_put_into_the_thread(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    card = await office.begin(ana, channel)
    plan = await office.plan(ana, card)
    sent = await ana.press("Add to my calendar", where=plan)
    assert (sent.status, sent.answer.text) == (200, "")
    handed = await card.thread.shows("Here is the plan as a calendar file.")
    (file,) = handed.files
    assert file.name == "Plan Sales onboarding.ics"
    assert file.content is not None
    assert str(Calendar.from_ical(file.content)["x-wr-calname"]) == "Plan: Sales onboarding"
    assert channel.messages() == [card, plan, handed]
