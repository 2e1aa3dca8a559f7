"""Deliveries of Slack under faults: acknowledged once kept and not before, and each of them has its effect once."""

import asyncio
import signal
from collections import Counter
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import pytest_asyncio

from tests.bot.servers import Kind, Server, running
from tests.e2e.offices import FORM, NAME, Office, office_in, top_of
from tests.e2e.slackers import slack_bot
from tests.fakes.slack import ALWAYS, Delayed, Message, Person, Sent, Silence

pytestmark = pytest.mark.asyncio(loop_scope="module")

BUSY = "I could not save that, so nothing was changed."
COPIES = 10


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def office(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Office]:
    """One bot for the whole file."""
    async with office_in(tmp_path_factory.mktemp("faults") / "data") as office:
        yield office


async def at_once(*kept: Sent, copies: int = COPIES) -> list[Sent]:
    """Deliver each of these so many times, all at the same time; every copy must be acknowledged."""
    await asyncio.gather(*(sent.carry() for sent in kept for _ in range(copies)))
    for sent in kept:
        assert all(answer.is_ok for answer in sent.answers), sent.answers
    return list(kept)


def titles(messages: Sequence[Message]) -> list[str]:
    """The first lines of messages."""
    return [message.words.partition("\n")[0] for message in messages]


# --- a store that is down or slow -----------------------------------------------------------------------------------


@asynccontextmanager
async def office_with_store(folder: Path) -> AsyncGenerator[tuple[Office, Server]]:
    """A bot, and a store of its own that may get into trouble."""
    folder.mkdir()
    with running(Kind.VALKEY) as server:
        async with slack_bot(folder / "data", REDIS_URL=server.url) as (slack, workspace, bot):
            yield Office(slack=slack, workspace=workspace, bot=bot), server
            assert '"level": "error"' not in bot.output, bot.output


def revive(server: Server, trouble: str) -> None:
    """End the trouble."""
    if trouble == "down":
        server.start()
    else:
        for process in server.processes:
            process.send_signal(signal.SIGCONT)


async def test_what_the_store_cannot_keep_is_not_acknowledged_and_can_be_delivered_again(tmp_path: Path) -> None:
    await asyncio.gather(*(_get_through(trouble, tmp_path / trouble) for trouble in ("down", "slow")))


async def _get_through(trouble: str, folder: Path) -> None:
    async with office_with_store(folder) as (office, server):
        slack = office.slack
        ana, ben, eva, ida = (office.person(name) for name in ("Ana", "Ben", "Eva", "Ida"))
        rooms = [office.channel(person) for person in (ana, ben, eva, ida)]
        pressed_on, spoken_to = await office.begin(ana, rooms[0]), await office.begin(ben, rooms[1])
        await ida.command("", rooms[3])
        before = [message.words for message in (pressed_on, spoken_to)]
        changes = len(slack.calls("chat.update")) + len(slack.calls("chat.postMessage"))

        server.kill() if trouble == "down" else server.pause()
        with slack.postponed() as kept:
            await ana.press("Behaviour change", where=pressed_on)
            await ben.mention("behaviour change", spoken_to.thread)
            await eva.command("Sales onboarding", rooms[2])
            await ida.submit({NAME: "CPR refresher"})
            await ida.becomes(zone="Asia/Tokyo")
        kept = [sent for sent in kept if sent.delivery.kind != "message"]  # a mention is told by an event of its own
        answers = await asyncio.gather(*(sent.carry() for sent in kept))
        assert {answer.status for answer in answers} == {503}
        assert max(answer.seconds for answer in answers) < 3.0
        assert '"level": "error"' not in office.bot.output
        await ana.told(BUSY)
        await eva.told(BUSY)
        assert ida.modal is not None, "the form stays open, with everything in it"
        assert [message.words for message in (pressed_on, spoken_to)] == before
        assert len(slack.calls("chat.update")) + len(slack.calls("chat.postMessage")) == changes

        revive(server, trouble)
        for sent in kept:
            assert (await sent.again()).is_ok
            assert (await sent.again()).is_ok  # once more than needed
        await pressed_on.thread.shows("Question 2 of 4")
        await spoken_to.thread.shows("Question 2 of 4")
        await rooms[2].shows("Sales onboarding\nQuestion 1 of 4")
        await rooms[3].shows("CPR refresher\nQuestion 1 of 4")
        assert [len(top_of(room)) for room in rooms] == [1, 1, 1, 1]


# --- a Slack that is slow -------------------------------------------------------------------------------------------


async def test_a_slow_slack_holds_up_no_acknowledgement(tmp_path: Path) -> None:
    async with slack_bot(tmp_path / "data") as (slack, workspace, bot):
        office = Office(slack=slack, workspace=workspace, bot=bot)
        card = await office.begin(ana := office.person(), channel := office.channel(ana))
        slow = slack.fail("chat.update", Delayed(seconds=30), times=ALWAYS)
        for method in ("users.info", "views.open", "views.publish", "response_url"):
            slack.fail(method, Silence(), times=ALWAYS)
        new = office.person("Ben")
        room = office.channel(new)
        sent = await asyncio.gather(
            ana.press("Behaviour change", where=card),
            ana.press("Knowledge transfer", where=card),
            new.command("", room),
            new.open_home(),
            new.command("help", room),
        )
        assert all(each.answer.is_ok for each in sent), [each.answer for each in sent]
        # Without its form the conversation asks for the name in its first card.
        await room.shows("Type its name")
        assert (channel.messages(), slow.hits) == ([card], 1)
        assert '"level": "error"' not in bot.output


# --- the same delivery again ----------------------------------------------------------------------------------------


async def test_a_delivery_that_comes_ten_times_at_once_has_its_effect_once(office: Office) -> None:
    slack, ana = office.slack, office.person()
    room = office.channel(ana)
    with slack.postponed() as kept:
        await ana.command("Sales onboarding", room)
    await at_once(*kept)
    card = await room.shows("Question 1 of 4")
    with slack.postponed() as kept:
        await ana.press("Behaviour change", where=card)
    await at_once(*kept)
    with slack.postponed() as kept:
        await ana.mention("yes, on the spot", card.thread)  # a message and a mention, ten times each
    await at_once(*kept)
    with slack.postponed() as kept:
        await ana.say("not essential", card.thread)
    await at_once(*kept)
    for label in ("It can be simulated", "None of these", "Set the live date"):
        await ana.press(label, where=card.thread)
    with slack.postponed() as kept:
        await office.book(ana, card.thread)
    await at_once(*kept)
    plan = await card.thread.shows("Plan: Sales onboarding")
    with slack.postponed() as kept:
        await ana.press("Add to my calendar", where=plan)
    await at_once(*kept)
    await card.thread.shows("Here is the plan as a calendar file.")
    await ana.press("Why these days?", where=plan)
    await card.thread.shows("Planned 14 days before the live session.")
    assert top_of(room) == [card]
    mine = [message for message in card.thread.messages() if message.user != ana.id]
    closed = "This goes on below."
    assert [sum(text in message.words for message in mine) for text in (closed, "Here is the plan as")] == [2, 1]
    assert titles(mine)[-3:] == [
        "Plan: Sales onboarding",
        "Here is the plan as a calendar file.",
        "Why these days and lengths",
    ]
    assert ana.whispers() == []


async def test_a_form_that_comes_ten_times_at_once_opens_once_and_begins_once(office: Office) -> None:
    slack, ana = office.slack, office.person()
    room = office.channel(ana)
    for beginning in ("", "shortcut"):
        with slack.postponed() as kept:
            await (ana.shortcut("livewise.start") if beginning else ana.command("", room))
        await at_once(*kept)
        await ana.sees(FORM)
        views = [view for view in slack.world.views.values() if view.user == ana.id and view.is_open]
        assert len(views) == 1
        with slack.postponed() as kept:
            await ana.submit({NAME: f"CPR refresher {beginning}"})
        await at_once(*kept)
    await room.shows("Question 1 of 4")
    await ana.dm.shows("Question 1 of 4")
    await ana.press("Behaviour change", where=ana.dm)
    await ana.dm.shows("Question 2 of 4")
    assert (len(room.messages()), len(ana.dm.messages())) == (1, 1)


async def test_words_that_come_again_are_answered_once(office: Office) -> None:
    slack, ana = office.slack, office.person()
    room = office.channel(ana)
    said = [await ana.say("help"), await ana.say("my plans"), await ana.say("Fire drill")]
    said.append(await ana.mention("help", room))
    for each in said:
        for sent in each.sent:
            assert [(await sent.again()).is_ok for _ in range(3)] == [True] * 3  # with the number of the retry
            await at_once(sent)
    await ana.told("How Livewise helps")
    card = await ana.dm.shows("Question 1 of 4")
    await ana.press("Behaviour change", where=card)
    await ana.dm.shows("Question 2 of 4")
    await ana.press("Yes, immediately", where=card)
    await ana.dm.shows("Question 3 of 4")
    cards = titles([card])
    mine = [message for message in ana.dm.messages() if message.user != ana.id]
    assert Counter(titles(mine)) == {"How Livewise helps": 1, "My plans": 1, cards[-1]: 1}
    assert titles(ana.whispers()) == ["How Livewise helps"]
    assert slack.calls("chat.postEphemeral")[-1].args["user"] == ana.id


async def test_a_first_delivery_that_comes_after_its_retry_changes_nothing_more(office: Office) -> None:
    slack, ana = office.slack, office.person()
    card = await office.begin(ana, room := office.channel(ana))
    with slack.postponed() as kept:
        await ana.mention("behaviour change", card.thread)
    for sent in kept:
        sent.attempts = 2
        assert (await sent.carry()).is_ok
    await room.shows("Question 2 of 4")
    await ana.press("Yes, immediately", where=card.thread)
    await room.shows("Question 3 of 4")
    shown = len(room.messages())
    for sent in kept:
        sent.attempts = 0
        assert (await sent.carry()).is_ok
    await ana.press("Yes, essential", where=card.thread)
    await room.shows("Question 4 of 4")
    assert (len(room.messages()), ana.whispers()) == (shown, [])


async def test_deliveries_in_another_order_are_never_misapplied(office: Office) -> None:
    slack, ana = office.slack, office.person()
    card = await office.begin(ana, room := office.channel(ana))
    with slack.postponed() as kept:
        await ana.press("Behaviour change", where=card)
        await ana.press("Knowledge transfer", where=card)
        await ana.say("yes, on the spot", card.thread)
    for sent in reversed(kept):
        assert (await sent.carry()).is_ok
    words = await ana.sees("Question 2 of 4", room)
    assert "Knowledge transfer" in words
    await ana.told("so nothing was changed")
    await ana.press("Yes, immediately", where=card)
    await room.shows("Question 3 of 4")
    assert top_of(room) == [card]


# --- many at once ---------------------------------------------------------------------------------------------------


async def test_twenty_people_who_press_at_once_on_one_card_move_it_one_step(office: Office) -> None:
    ana = office.person()
    others = [office.person(f"Colleague {number}") for number in range(19)]
    card = await office.begin(ana, room := office.channel(ana, *others))
    await ana.press("Let everyone here answer", where=card)
    await ana.told("Now everyone")
    people: list[Person] = [ana, *others]
    for question, labels in (
        (2, ("Knowledge transfer", "Partly each", "Behaviour change", "Not sure")),
        (3, ("Yes, immediately", "No, later is fine", "Not sure")),
        (4, ("Yes, essential", "No, not essential", "Not sure")),
    ):
        found = [await person.finds(labels[number % len(labels)], card) for number, person in enumerate(people)]
        pressing = (person.press(each) for person, each in zip(people, found, strict=True))
        sent = await asyncio.gather(*pressing)
        assert all(each.answer.is_ok for each in sent)
        await room.shows(f"Question {question} of 4")
        late = [person for person in people if "so nothing was changed" in str([m.words for m in person.whispers()])]
        for person in people:
            person.reload()
        assert len(late) <= len(people) - 1
    assert room.messages() == [card]
    turns = [line for line in office.bot.output.splitlines() if '"event": "turn"' in line and "Answered" in line]
    assert len({line for line in turns if card.ts in line}) == 3


async def test_thirty_conversations_at_once_end_as_they_should(office: Office) -> None:
    people = [office.person(f"Person {number}") for number in range(30)]
    room = office.channel(*people)
    sent = await asyncio.gather(*(person.command(f"Training of {person.user.name}", room) for person in people))
    assert all(each.answer.is_ok for each in sent)
    cards = [await room.shows(f"Training of {person.user.name}\n") for person in people]
    goals = ("Knowledge transfer", "Partly each", "Behaviour change")
    for label in (goals, ("Yes, immediately",), ("Yes, essential",)):
        pressing = (
            person.press(label[number % len(label)], where=card)
            for number, (person, card) in enumerate(zip(people, cards, strict=True))
        )
        sent = await asyncio.gather(*pressing)
        assert all(each.answer.is_ok for each in sent)
    for number, card in enumerate(cards):
        shown = await card.thread.shows("Question 4 of 4")
        assert goals[number % 3] in shown.words
    assert top_of(room) == room.messages()
    assert len(room.messages()) == 30
