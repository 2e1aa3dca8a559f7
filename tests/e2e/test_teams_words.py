"""What people write at Teams, in every place, language and shape; and what is not meant for the bot."""

import json
from collections.abc import AsyncGenerator, Mapping
from dataclasses import replace
from typing import Any

import pytest
import pytest_asyncio

from tests.e2e.halls import EVERYWHERE, FORM, TOPIC, Hall, hall_in, live_day
from tests.fakes import teams_activities as activities
from tests.fakes.slack_waiting import eventually
from tests.fakes.teams import BotRecord, HeldBack, Kind, Message, Part, Person, Sent, Where

pytestmark = pytest.mark.asyncio(loop_scope="module")

everywhere = pytest.mark.parametrize("kind", EVERYWHERE, ids=lambda kind: kind.value)
SHARED = (Kind.GROUP, Kind.CHANNEL)
among_others = pytest.mark.parametrize("kind", SHARED, ids=lambda kind: kind.value)

NOT_YOURS = "Only the person who started this plan can answer."
HELP = "How Livewise helps"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def hall(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Hall]:
    """One bot for the whole file."""
    async with hall_in(tmp_path_factory.mktemp("words") / "data") as hall:
        yield hall


async def changed(hall: Hall, person: Person, words: str, where: Where, change: Mapping[str, Any]) -> Sent:
    """Write to the bot, as a client that tells these parts differently."""
    with hall.teams.postponed() as waiting:
        await hall.write(person, words, where)
    (sent,) = waiting
    sent.delivery = replace(sent.delivery, activity={**sent.delivery.activity, **change})
    await sent.carry()
    return sent


def replies(place: Message) -> list[Message]:
    """What the bot has posted where this message stands."""
    return [message for message in place.thread.messages() if message.sender is None]


# --- mentions --------------------------------------------------------------------------------------------------------


@among_others
@pytest.mark.parametrize(
    ("topic", "gap", "is_last"),
    [
        ("Livewise basics", "&nbsp;", False),
        ("Livewise", " ", False),
        ("Sales onboarding", "", True),
        ("Sales onboarding", "\r\n", False),
        ("R&D <basics> for AT&T", "&nbsp;&nbsp;", False),
        ("Verkaufsschulung für Anfänger 🎉", " \r\n ", True),
    ],
    ids=["named-like-the-bot", "nothing-but-the-name", "last", "line-break", "html", "emoji"],
)
async def test_only_the_mention_itself_is_cut_from_a_name(
    hall: Hall, kind: Kind, topic: str, gap: str, is_last: bool
) -> None:
    ana = hall.person()
    said = await ana.mention(topic, hall.place(kind, ana), gap=gap, is_last=is_last)
    await said.thread.shows(f"\n{topic}\nQuestion 1 of 4")


async def test_a_mention_in_the_middle_twice_and_of_other_people(hall: Hall) -> None:
    ana, bob = hall.person(), hall.person("Bob Livewise")
    where = hall.place(Kind.CHANNEL, ana, bob)
    said = await ana.mention("onboarding", where, also=[bob])
    await said.thread.shows("\nBob Livewise onboarding\nQuestion 1 of 4")
    entities = [activities.mention(hall.teams.world)] * 2
    text = "<at>Livewise</at>&nbsp;Sales <at>Livewise</at>onboarding of Livewise"
    said = await ana._write(text, where, entities)
    await said.thread.shows("\nSales onboarding of Livewise\nQuestion 1 of 4")
    assert bob.chat.messages() == []


async def test_a_mention_without_its_text_is_cut_as_well(hall: Hall) -> None:
    ana = hall.person()
    where = hall.place(Kind.CHANNEL, ana)
    bare = [{"type": "mention", "mentioned": activities.mention(hall.teams.world)["mentioned"]}]
    sent = await changed(hall, ana, TOPIC, where, {"entities": bare, "text": f"\r\n<at>Livewise</at> {TOPIC}\n"})
    assert sent.status == 200
    await where.shows(f"\n{TOPIC}\nQuestion 1 of 4")


@everywhere
async def test_words_of_several_lines_are_one_name(hall: Hall, kind: Kind) -> None:
    ana = hall.person()
    said = await hall.write(ana, "Sales\r\nonboarding\n\n for  everybody", hall.place(kind, ana))
    await said.thread.shows("Question 1 of 4")
    card = await said.thread.shows("Question 1 of 4")
    assert "Sales onboarding for everybody" in " ".join(card.words.split())


# --- who is meant ----------------------------------------------------------------------------------------------------


@among_others
async def test_answers_by_mention_go_on_below_and_close_what_was_there(hall: Hall, kind: Kind) -> None:
    ana = hall.person()
    card = await hall.begin(ana, hall.place(kind, ana))
    await ana.mention("behaviour change", card.thread)
    await card.thread.shows("Question 2 of 4")
    await ana.mention("yes, on the spot", card.thread)
    newest = await card.thread.shows("Question 3 of 4")
    shown = [message.words for message in replies(card)]
    assert [words.endswith("This goes on below.") for words in shown] == [True, True, False]
    await ana.mention("blorp", newest.thread)
    await card.thread.shows("I could not read “blorp” as an answer to this question.")


async def test_somebody_elses_words_in_a_thread_change_nothing_until_it_is_open(hall: Hall) -> None:
    ana, bob = hall.person(), hall.person("Bob")
    card = await hall.begin(ana, hall.place(Kind.CHANNEL, ana, bob))
    for words in ("yes", "Another training altogether"):
        await bob.mention(words, card.thread)
    await card.thread.shows(NOT_YOURS)
    assert card.versions == []
    await ana.press("Let everyone here answer", where=card)
    await ana.told("Now everyone")
    await bob.mention("behaviour change", card.thread)
    newest = await card.thread.shows("Question 2 of 4")
    await bob.mention("start over", card.thread)
    await card.thread.shows("Only the person who started this plan can do that.")
    assert "Question 2 of 4" in newest.words


async def test_in_a_group_chat_everybody_has_a_plan_of_their_own(hall: Hall) -> None:
    ana, bob = hall.person(), hall.person("Bob")
    where = hall.place(Kind.GROUP, ana, bob)
    hers, his = await hall.begin(ana, where, "Coaching"), await hall.begin(bob, where, "Fire safety")
    await bob.mention("behaviour change", where)
    await where.shows("Fire safety\nQuestion 2 of 4")
    await ana.mention("knowledge", where)
    newest = await where.shows("Coaching\nQuestion 2 of 4")
    assert "Goal: Knowledge transfer" in newest.words
    await bob.press("Yes, immediately", where=newest)
    await bob.told(NOT_YOURS)
    assert hers.words.endswith("This goes on below.")
    assert his.words.endswith("This goes on below.")


async def test_in_a_group_chat_others_answer_in_words_once_the_plan_is_open(hall: Hall) -> None:
    ana, bob = hall.person(), hall.person("Bob")
    where = hall.place(Kind.GROUP, ana, bob)
    card = await hall.begin(ana, where)
    await ana.press("Let everyone here answer", where=card)
    await ana.told("Now everyone")
    await bob.mention("behaviour change", where)
    newest = await eventually(lambda: replies(card)[1:] or None, lambda: "nothing was answered")
    assert "Question 2 of 4" in newest[0].words


async def test_what_does_not_name_the_bot_is_not_heard(hall: Hall) -> None:
    ana, bob = hall.person(), hall.person("Bob")
    where = hall.place(Kind.CHANNEL, ana, bob)
    card = await hall.begin(ana, where)
    said = await ana.say("behaviour change", card.thread)
    assert said.sent is None
    entities = [activities.mention(hall.teams.world, bob.user)]
    activity = activities.message(hall.teams.world, said.message, ana.user, entities)
    assert (await ana.post.send({**activity, "text": "<at>Bob</at> what do you think?"})).status == 200
    await ana.mention("not sure", card.thread)
    assert "Goal: Not sure" in (await card.thread.shows("Question 2 of 4")).words


async def test_where_all_messages_may_be_heard_only_answers_count(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("all") / "data"
    async with hall_in(folder, BotRecord(hears_all=True)) as hall:
        ana, bob = hall.person(), hall.person("Bob")
        where = hall.place(Kind.CHANNEL, ana, bob)
        card = await hall.begin(ana, where)
        for person, words in ((bob, "behaviour change"), (ana, "Lunch?"), (ana, "help"), (bob, "blorp")):
            said = await person.say(words, card.thread)
            assert said.sent is not None
        await ana.say("Sales onboarding", where)
        await ana.say("behaviour change", card.thread)
        await card.thread.shows("Question 2 of 4")
        assert len(replies(card)) == 2
        assert len([message for message in where.messages() if message.sender is None]) == 2


# --- what is no answer -----------------------------------------------------------------------------------------------


@everywhere
async def test_edits_deletions_reactions_and_typing_are_no_answers(hall: Hall, kind: Kind) -> None:
    ana = hall.person()
    where = hall.place(kind, ana)
    said = await hall.write(ana, TOPIC, where)
    card = await said.thread.shows("Question 1 of 4")
    told = [
        await ana.edit(said.message, "behaviour change"),
        await ana.delete(said.message),
        await ana.undelete(said.message),
        await ana.react(card),
        await ana.react(card, is_removed=True),
        await ana.type(),
    ]
    assert [sent.status for sent in told if sent is not None] == [200] * 6
    await hall.write(ana, "not sure", said.thread)
    assert "Goal: Not sure" in (await said.thread.shows("Question 2 of 4")).words


@everywhere
async def test_a_message_that_comes_again_is_acted_on_and_answered_once(hall: Hall, kind: Kind) -> None:
    ana = hall.person()
    where = hall.place(kind, ana)
    thread: Where = where
    for words, shown in ((TOPIC, "Question 1 of 4"), ("blorp", "I could not read"), ("blarp", "blarp"), ("help", HELP)):
        said = await hall.write(ana, words, thread)
        assert said.sent is not None
        await said.sent.duplicates(2)
        await said.thread.shows(shown)
        await said.sent.again()
        assert {answer.status for answer in said.sent.answers} == {200}
        thread = said.thread
    await hall.write(ana, "behaviour change", thread)
    card = await thread.shows("Question 2 of 4")
    assert len(replies(card)) == 5


async def test_files_and_pictures_without_words_are_helped(hall: Hall) -> None:
    ana = hall.person()
    picture = {"contentType": "image/*", "contentUrl": "https://smba.trafficmanager.net/emea/picture"}
    file = {"contentType": "application/vnd.microsoft.teams.file.download.info", "name": "plan.docx"}
    for attachment in (picture, file):
        sent = await changed(hall, ana, "", ana.chat, {"text": "", "attachments": [attachment]})
        assert sent.status == 200
    sent = await changed(hall, ana, "", ana.chat, {"attachments": None, "text": None, "entities": None})
    assert sent.status == 200
    await ana.chat.shows(HELP)
    card = await hall.begin(ana, ana.chat)
    await changed(hall, ana, "behaviour change", ana.chat, {"attachments": [picture]})
    await card.thread.shows("Question 2 of 4")


# --- shapes ----------------------------------------------------------------------------------------------------------

NASTY = (
    "**bold** [a](https://b.example) <b>x</b> {{DATE(2026-01-01,SHORT)}} <at>Everyone</at> ${x} &amp; 1. one # two",
    "🎉🧑‍🏫 أهلا وسهلا שלום \u202edesrever\u202c",
    "control \x00\x01\x0b\x1f characters \ufeff\u200b and \u2028 lines",
)


@pytest.mark.parametrize("words", NASTY, ids=["markup", "right-to-left", "control"])
@everywhere
async def test_what_people_write_is_shown_as_it_is_and_calls_nobody(hall: Hall, kind: Kind, words: str) -> None:
    ana = hall.person()
    said = await hall.write(ana, words, hall.place(kind, ana))
    card = await said.thread.shows("Question 1 of 4")
    await hall.write(ana, "blorp <at>Everyone</at> **x**", card.thread)
    await card.thread.shows("I could not read “blorp")
    spelled = json.dumps([message.activity for message in replies(card)], ensure_ascii=False)
    assert "<at" not in spelled
    assert "{{" not in spelled
    assert "entities" not in replies(card)[-1].activity
    await ana.say("my plans")
    listed = await ana.chat.shows("A question is open")
    assert "<at" not in json.dumps(listed.activity)


@everywhere
async def test_a_huge_text_is_cut_and_nothing_breaks(hall: Hall, kind: Kind) -> None:
    ana = hall.person()
    said = await hall.write(ana, "wörd 🎉 " * 4000, hall.place(kind, ana))
    assert said.sent is not None
    assert said.sent.status == 200
    card = await said.thread.shows("…\nQuestion 1 of 4")
    await hall.write(ana, "blörp " * 4000, card.thread)
    await card.thread.shows("I could not read")
    await hall.write(ana, "behaviour change", card.thread)
    await card.thread.shows("Question 2 of 4")


# --- a chat with the bot ---------------------------------------------------------------------------------------------


async def test_a_chat_holds_a_whole_conversation_in_words(hall: Hall) -> None:
    ana = hall.person()
    await hall.begin(ana, ana.chat)
    for number, words in enumerate(("behaviour", "yes, on the spot", "essential", "it must be live"), 2):
        await ana.say(words)
        await ana.chat.shows(f"Question {number} of 4" if number < 5 else "Is it any of these?")
    await ana.say("none of these")
    await ana.chat.shows("Live-first")
    await ana.say(f"{live_day():%d %B %Y} 9:30, 120 min, 12 people")
    plan = await ana.chat.shows("Plan: Sales onboarding")
    assert "12 participants" in plan.words
    assert "9:30 AM (Europe/Ljubljana)" in plan.words


async def test_of_two_plans_in_one_chat_the_newer_hears_and_both_can_be_pressed(hall: Hall) -> None:
    ana = hall.person()
    first = await hall.begin(ana, ana.chat, "First training")
    await ana.say("start")
    await ana.press(FORM, where=await ana.chat.shows("To plan another training, start here."))
    await ana.press("Start", {"What training are you planning?": "Second training"})
    await ana.chat.shows("Second training\nQuestion 1 of 4")
    await ana.say("behaviour change")
    await ana.chat.shows("Second training\nQuestion 2 of 4")
    await ana.press("Knowledge transfer", where=first)
    await ana.sees("First training\nQuestion 2 of 4", first)
    await ana.say("yes, on the spot")
    await ana.chat.shows("Second training\nQuestion 3 of 4")
    assert "First training\nQuestion 2 of 4" in first.words


# --- readers ---------------------------------------------------------------------------------------------------------


async def test_dates_are_written_for_the_starter_and_name_their_zone(hall: Hall) -> None:
    ana = hall.person("Änne", zone="Europe/Berlin", locale="nl-NL")
    plan = await hall.plan(ana, await hall.begin(ana, ana.chat))
    assert ", 15:00 (Europe/Berlin)" in plan.words
    assert f"{live_day():%Y}, 15:00 (Europe/Berlin)" in str(plan.activity["summary"])
    assert "Add to my calendar" in plan.buttons


async def test_language_and_zone_are_remembered_where_a_press_does_not_tell_them(hall: Hall) -> None:
    ana = hall.person(zone="Asia/Tokyo", locale="nl-NL")
    hall.teams.leave_out("invoke", Part.LOCALE, Part.ZONE, Part.CLIENT_INFO, Part.LOCAL_TIME, Part.NAME)
    try:
        where = hall.place(Kind.CHANNEL, ana)
        plan = await hall.plan(ana, await hall.begin(ana, where))
    finally:
        hall.teams.post.left_out.clear()
    assert ", 15:00 (Asia/Tokyo)" in plan.words


@pytest.mark.parametrize("told", ["", "Nowhere/Place", "W. Europe Standard Time"], ids=["none", "unknown", "windows"])
async def test_the_form_asks_for_the_zone_where_none_is_known(hall: Hall, told: str) -> None:
    ana = hall.person()
    hall.teams.leave_out("invoke", Part.LOCALE, Part.ZONE, Part.CLIENT_INFO)
    try:
        change = {"localTimezone": told, "entities": None, "locale": ""}
        assert (await changed(hall, ana, TOPIC, ana.chat, change)).status == 200
        card = await ana.chat.shows("Question 1 of 4")
        await hall.decide(ana, card)
        await ana.press("Set the live date", where=card)
        form = await hall.form_after(card)
        if not told.startswith("W."):
            with pytest.raises(HeldBack, match=r"Time zone.*Please fill this in"):
                await hall.book(ana, form)
            await ana.fill({"Time zone": "berlin"}, form)
        await hall.book(ana, form)
        await ana.sees("(Europe/Berlin)", form)
    finally:
        hall.teams.post.left_out.clear()


# --- who it is -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("missing", ["message", "invoke"])
async def test_a_person_stays_the_same_where_the_directory_id_is_missing(hall: Hall, missing: str) -> None:
    ana, bob = hall.person(), hall.person("Bob")
    where = hall.place(Kind.CHANNEL, ana, bob)
    hall.teams.leave_out(missing, Part.AAD_ID)
    try:
        card = await hall.begin(ana, where)
        await ana.press("Behaviour change", where=card)
        await ana.sees("Question 2 of 4", card)
        await ana.mention("yes, on the spot", card.thread)
        newest = await card.thread.shows("Question 3 of 4")
        await bob.press("Yes, essential", where=newest)
        await bob.told(NOT_YOURS)
        hall.teams.post.left_out.clear()
        await ana.press("Yes, essential", where=newest)
        await ana.sees("Question 4 of 4", newest)
        await ana.say("my plans")
        await ana.chat.shows("A question is open")
    finally:
        hall.teams.post.left_out.clear()


@everywhere
async def test_activities_may_lack_what_is_not_needed(hall: Hall, kind: Kind) -> None:
    ana = hall.person()
    where = hall.place(kind, ana)
    for activity in ("message", "invoke"):
        hall.teams.leave_out(
            activity, *(part for part in Part if part not in {Part.TENANT_ID, Part.AAD_ID, Part.CLIENT_INFO})
        )
    try:
        card = await hall.begin(ana, where)
        await ana.press("Behaviour change", where=card)
        await ana.sees("Question 2 of 4", card)
        await hall.write(ana, "not sure", card.thread)
        await card.thread.shows("Question 3 of 4")
    finally:
        hall.teams.post.left_out.clear()


async def test_a_guest_of_another_organisation_plans_where_they_are_a_guest(hall: Hall) -> None:
    ana = hall.person()
    guest = hall.teams.person("Gus", hall.teams.tenant("Elsewhere"))
    where = hall.place(Kind.CHANNEL, ana, guest)
    card = await hall.begin(guest, where)
    await guest.press("Behaviour change", where=card)
    await card.thread.shows("Question 2 of 4")
    await ana.press("Yes, immediately", where=card)
    await ana.told(NOT_YOURS)
    await guest.mention("my plans", card.thread)
    await card.thread.shows("Please open a chat with me and write it there.")
