"""Ways to begin at Teams: a name, the words of the menu, and the form behind “Plan a training”, in every place."""

from collections.abc import AsyncGenerator, Mapping

import pytest
import pytest_asyncio

from tests.e2e.halls import ASYNC, EVERYWHERE, FORM, LIVE, NAME, QUESTIONS, TOPIC, Hall, hall_in
from tests.fakes.slack_waiting import eventually
from tests.fakes.teams import Client, HeldBack, Kind, Message

pytestmark = pytest.mark.asyncio(loop_scope="module")

everywhere = pytest.mark.parametrize("kind", EVERYWHERE, ids=lambda kind: kind.value)
SHARED = (Kind.GROUP, Kind.CHANNEL)
among_others = pytest.mark.parametrize("kind", SHARED, ids=lambda kind: kind.value)
HELP = "How Livewise helps"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def hall(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Hall]:
    """One bot for the whole file."""
    async with hall_in(tmp_path_factory.mktemp("ways") / "data") as hall:
        yield hall


# --- words ---------------------------------------------------------------------------------------------------------


@everywhere
async def test_a_name_begins_a_plan_where_it_was_written(hall: Hall, kind: Kind) -> None:
    ana, bob = hall.person(), hall.person("Bob")
    where = hall.place(kind, ana, bob)
    card = await hall.begin(ana, where)
    plan = await hall.plan(ana, card)
    assert plan.thread == card.thread
    assert [message.sender for message in where.messages()] == [ana.user, None, None]
    assert bob.chat.messages() == []


@everywhere
@pytest.mark.parametrize("words", ["hi", "Hello", "HELP", "help please", "hey there", ""])
async def test_a_greeting_is_helped_and_begins_nothing(hall: Hall, kind: Kind, words: str) -> None:
    ana = hall.person()
    said = await hall.write(ana, words, hall.place(kind, ana))
    card = await said.thread.shows(HELP)
    assert FORM in card.buttons
    await ana.say("my plans")
    await ana.chat.shows("You have no plans yet.")


@everywhere
async def test_every_word_of_the_menu_is_understood(hall: Hall, kind: Kind) -> None:
    ana = hall.person()
    where = hall.place(kind, ana)
    for title, shown in (
        ("Start", "To plan another training, start here."),
        ("Help", HELP),
        ("My plans", "You have no plans yet."),
        ("Forget me", "Erase everything about you?"),
    ):
        await ana.choose_command(title, where)
        card = await (ana.chat if title in {"My plans", "Forget me"} else where).shows(shown)
        assert card.buttons


@among_others
async def test_what_is_private_is_told_in_the_chat_with_the_bot_alone(hall: Hall, kind: Kind) -> None:
    ana, bob = hall.person(), hall.person("Bob")
    where = hall.place(kind, ana, bob)
    card = await hall.begin(ana, where)
    for words in ("my plans", "forget me"):
        said = await hall.write(ana, words, where)
        await said.thread.shows("That is for you alone, so I have answered in our chat.")
    await ana.chat.shows("A question is open")
    asked = await ana.chat.shows("Erase everything about you?")
    shown = "\n".join(message.words for message in where.messages())
    assert "A question is open" not in shown
    assert "Erase everything" not in shown
    assert bob.chat.messages() == []
    await ana.press("Erase everything of mine", where=asked)
    assert await ana.chat.shows("Everything Livewise kept about you and your plans is erased.") is asked
    await ana.press("Behaviour change", where=card)
    await ana.told("This plan is no longer kept.")


@among_others
async def test_what_is_private_asks_for_a_chat_where_there_is_none(hall: Hall, kind: Kind) -> None:
    ana = hall.person(is_installed=False)
    where = hall.place(kind, ana)
    said = await hall.write(ana, "my plans", where)
    await said.thread.shows("Please open a chat with me and write it there.")
    assert ana.chat.messages() == []


@everywhere
async def test_a_name_that_is_too_long_is_shortened_and_its_writer_told(hall: Hall, kind: Kind) -> None:
    ana = hall.person()
    said = await hall.write(ana, "A long name of a training " * 20, hall.place(kind, ana))
    await said.thread.shows("That was long, so I kept the first 200 characters as the name.")
    await said.thread.shows("…\nQuestion 1 of 4")


async def test_the_list_is_turned_in_place_beyond_ten_plans(hall: Hall) -> None:
    ana = hall.person()
    where = hall.place(Kind.CHANNEL, ana)
    for number in range(1, 12):
        await hall.begin(ana, where, f"Training {number:02}")
    await ana.say("my plans")
    listed = await ana.chat.shows("My plans")
    assert "Training 02" in listed.words
    assert "Training 01" not in listed.words
    await ana.press("Older plans", where=listed)
    await ana.sees("Training 01", listed)
    assert await ana.chat.shows("Training 01") is listed, "for those who look from another client, too"
    await ana.press("Newest plans", where=listed)
    await ana.sees("Training 02", listed)
    await listed.conversation.hides("Training 01")
    assert ana.failures == []


async def test_without_a_public_address_there_is_a_sentence_in_place_of_the_link(hall: Hall) -> None:
    ana = hall.person()
    plan = await hall.plan(ana, await hall.begin(ana, ana.chat))
    await ana.press("Add to my calendar", where=plan)
    await ana.chat.shows("There is no way to hand over the calendar file here yet.")


# --- the form ------------------------------------------------------------------------------------------------------


@everywhere
async def test_the_form_needs_a_name_and_leaves_a_sentence(hall: Hall, kind: Kind) -> None:
    ana = hall.person()
    where = hall.place(kind, ana)
    said = await hall.write(ana, "start", where)
    offered = await said.thread.shows("To plan another training, start here.")
    await ana.press(FORM, where=offered)
    form = await where.shows(NAME)
    assert all(question in form.words for question in QUESTIONS)
    with pytest.raises(HeldBack):
        await ana.press("Start", where=form)
    await ana.press("Start", {NAME: TOPIC}, where=form)
    assert "Your plan begins below." in ana.reads(form)
    card = await form.thread.shows(f"{TOPIC}\nQuestion 1 of 4")
    await ana.press("Behaviour change", where=card)
    await form.thread.shows("Question 2 of 4")
    await where.hides(NAME)


@everywhere
@pytest.mark.parametrize(
    ("answers", "shown"),
    [
        (ASYNC, "Async-first"),
        (LIVE[:4], "Is it any of these?"),
        (("Behaviour change", "", "Yes, essential", ""), "Question 2 of 4"),
    ],
    ids=["async", "live", "some"],
)
async def test_answers_in_the_form_lead_on_at_once(
    hall: Hall, kind: Kind, answers: tuple[str, ...], shown: str
) -> None:
    ana = hall.person()
    where = hall.place(kind, ana)
    said = await hall.write(ana, "help", where)
    await ana.press(FORM, where=await said.thread.shows(HELP))
    form = await where.shows(NAME)
    given = {question: answer for question, answer in zip(QUESTIONS, answers, strict=True) if answer}
    await ana.press("Start", {NAME: TOPIC, **given}, where=form)
    card = await form.thread.shows(shown)
    assert card.versions == []


@pytest.mark.parametrize("client", [Client.OLD, Client.MOBILE], ids=lambda client: client.value)
async def test_every_client_has_the_same_ways(hall: Hall, client: Client) -> None:
    ana = hall.person(client=client)
    await ana.say("hi")
    await ana.press(FORM, where=await ana.chat.shows(HELP))
    form = await ana.chat.shows(NAME)
    await ana.press("Start", {NAME: TOPIC}, where=form)
    await ana.chat.shows(f"{TOPIC}\nQuestion 1 of 4")
    await ana.chat.hides(NAME)


async def test_everybody_can_begin_from_a_card_that_all_see(hall: Hall) -> None:
    ana, bob = hall.person(), hall.person("Bob")
    team = hall.teams.team("Training", ana, bob, is_installed=False)
    await hall.teams.installs.install(team, ana)
    welcome = await team.general.shows("Spend live time on what has to be live")
    forms: dict[str, Message] = {}
    for person in (ana, bob):
        await person.press(FORM, where=welcome)
        forms[f"Training of {person.user.name}"] = await eventually(
            lambda: next((each for each in team.general.messages() if is_new_form(each, forms)), None),
            lambda: "no further form",
        )
    for person, (name, form) in zip((ana, bob), forms.items(), strict=True):
        await person.press("Start", {NAME: name}, where=form)
        card = await form.thread.shows(f"{name}\nQuestion 1 of 4")
        await person.press("Behaviour change", where=card)
        await card.thread.shows(f"{name}\nQuestion 2 of 4")
        assert person.notices == ["The form is in a new message."]


def is_new_form(message: Message, forms: Mapping[str, Message]) -> bool:
    """Whether a message is a form that is not among these."""
    return NAME in message.words and message not in forms.values()


async def test_the_form_can_be_had_in_the_thread_of_somebody_elses_plan(hall: Hall) -> None:
    ana, bob = hall.person(), hall.person("Bob")
    where = hall.place(Kind.CHANNEL, ana, bob)
    card = await hall.begin(ana, where)
    await bob.mention("help", card.thread)
    await bob.press(FORM, where=await card.thread.shows(HELP))
    form = await where.shows(NAME)
    await bob.press("Start", {NAME: "Coaching"}, where=form)
    theirs = await where.shows("Coaching\nQuestion 1 of 4")
    assert theirs.thread != card.thread
    await ana.press("Behaviour change", where=card)
    await card.thread.shows(f"{TOPIC}\nQuestion 2 of 4")


async def test_a_form_that_cannot_begin_stays_with_all_that_was_filled_in(hall: Hall) -> None:
    ana, bob = hall.person(), hall.person("Bob")
    where = hall.place(Kind.CHANNEL, ana, bob)
    said = await bob.mention("help", where)
    await bob.press(FORM, where=await said.thread.shows(HELP))
    form = await where.shows(NAME)
    await ana.mention(TOPIC, said.thread)
    await said.thread.shows("Question 1 of 4")
    await bob.press("Start", {NAME: "Coaching"}, where=form)
    await bob.told("Only the person who started this plan can answer.")
    assert NAME in form.words
    await ana.press("Behaviour change", where=said.thread)
    await said.thread.shows("Question 2 of 4")


@among_others
async def test_words_of_command_in_the_form_are_answered_without_showing_what_is_private(
    hall: Hall, kind: Kind
) -> None:
    ana, bob = hall.person(), hall.person("Bob")
    where = hall.place(kind, ana, bob)
    await hall.begin(ana, ana.chat, "Secret training")
    said = await hall.write(ana, "start", where)
    await ana.press(FORM, where=await said.thread.shows("start here"))
    form = await where.shows(NAME)
    for words, shown in (("my plans", "Secret training\nA question is open"), ("forget me", "Erase everything")):
        await ana.press("Start", {NAME: words}, where=form)
        await ana.chat.shows(shown)
        assert all(shown not in message.words for message in where.messages())
        assert shown not in ana.reads(form)
    await ana.press("Start", {NAME: TOPIC}, where=form)
    await form.thread.shows(f"{TOPIC}\nQuestion 1 of 4")


async def test_a_form_pressed_twice_begins_one_plan(hall: Hall) -> None:
    ana = hall.person()
    where = hall.place(Kind.CHANNEL, ana)
    said = await ana.mention("start", where)
    offered = await said.thread.shows("start here")
    sent = await ana.press(FORM, where=offered)
    await sent.again()
    await sent.again(new_id=True)
    form = await where.shows(NAME)
    sent = await ana.press("Start", {NAME: TOPIC}, where=form)
    await sent.again()
    await sent.again(new_id=True)
    await sent.duplicates(3)
    assert {answer.status for answer in sent.answers} == {200}
    card = await form.thread.shows("Question 1 of 4")
    await hall.decide(ana, card)
    assert len([message for message in where.messages() if message.sender is None]) == 3
