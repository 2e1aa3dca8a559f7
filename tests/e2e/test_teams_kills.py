"""A bot at Teams that dies at any line, has a twin, or is told to stop: what it acknowledged is shown."""

import asyncio
import itertools
import json
import re
import signal
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.connection import connect
from bot.embedded import EmbeddedStore
from bot.store import Store
from tests.bot.servers import Kind, running
from tests.e2e.bots import PROGRAM, Bot, bots
from tests.e2e.dying import MOMENTS
from tests.e2e.halls import Hall
from tests.e2e.teamsters import settings_for
from tests.fakes.slack_waiting import eventually
from tests.fakes.teams import ALWAYS, Conversation, Delayed, FakeTeams, Message, Person, Sent, Silence, running_teams

CLOSED = "This goes on below."


@dataclass(slots=True, kw_only=True)
class Watch:
    """A bot, and the one that takes its place on the same data."""

    hall: Hall
    next_one: Bot

    @property
    def teams(self) -> FakeTeams:
        """The Teams of both."""
        return self.hall.teams

    async def succeed(self) -> None:
        """Let the next one take over once the first one is gone."""
        await self.next_one.start()
        self.teams.bot_url = self.next_one.address

    async def killed(self) -> None:
        """Kill the bot, and let the next one take over."""
        await self.hall.bot.kill()
        self.teams.heal()
        await self.succeed()


@asynccontextmanager
async def watch(folder: Path, program: tuple[str, ...] = PROGRAM) -> AsyncGenerator[Watch]:
    async with running_teams() as teams:
        first, second = Bot(folder, settings_for(teams), program), Bot(folder, settings_for(teams), PROGRAM)
        async with bots(first, second):
            await first.start()
            teams.bot_url = first.address
            yield Watch(hall=Hall(teams=teams, bot=first), next_one=second)
            assert teams.complaints == []
            for bot in (first, second):
                assert '"level": "error"' not in bot.output, bot.output


def ours(chat: Conversation) -> list[Message]:
    """The cards of a conversation with the bot, open and closed."""
    return [
        message
        for message in chat.messages()
        if message.sender is None and ("Question" in message.words or CLOSED in message.words)
    ]


async def noted(folder: Path, card: Message) -> None:
    """Wait until the bot has noted where a card is, without which the next one would post it once more."""
    (session, *_) = re.findall(r'"session": "(\w+)"', json.dumps(card.cards()))
    store = Store(connect(EmbeddedStore(folder).url))
    try:
        async with asyncio.timeout(20):
            while (kept := await store.load(session, slot="grid")) is None or not kept.ref:
                await asyncio.sleep(0.01)
    finally:
        await store.close()


async def goes_on(person: Person, chat: Conversation, most: int = 1) -> None:
    """See a press shown, go on with the newest card, and find of every other one that it is closed or works."""
    await eventually(lambda: "Question 2 of 4" in ours(chat)[-1].words, lambda: str([m.words for m in ours(chat)]))
    assert (await person.press("Yes, immediately", where=ours(chat)[-1])).answer.is_ok
    await eventually(lambda: "Question 3 of 4" in ours(chat)[-1].words, lambda: str([m.words for m in ours(chat)]))
    *older, newest = ours(chat)
    assert len(older) < most
    for card in older:
        before_them = card.own_cards.get(person.id, card.cards()[0])
        if "Question" in card.words:
            assert (await person.press(person.view.buttons(before_them)[0].label, where=card)).answer.is_ok
            await eventually(
                lambda card=card: CLOSED in card.words or "Question 4" in card.words,  # type: ignore[misc]
                lambda: str([m.words for m in ours(chat)]),
            )
    assert "Question" in newest.words


# --- at a chosen line -----------------------------------------------------------------------------------------------


async def test_a_bot_that_dies_leaves_nothing_out(tmp_path: Path) -> None:
    await asyncio.gather(_die_after_a_press(tmp_path), _die_before_a_card_is_noted(tmp_path), _die_at_work(tmp_path))


async def _die_after_a_press(folder: Path) -> None:
    async def die(moment: str) -> None:
        (folder / f"press-{moment}").mkdir()
        program = (sys.executable, "-m", "tests.e2e.dying", moment, "2")
        async with watch(folder / f"press-{moment}" / "data", program) as each:
            ana = each.hall.person()
            card = await each.hall.begin(ana, ana.chat)
            await noted(each.hall.bot.folder, card)
            pressed = await ana.press("Behaviour change", where=card)
            assert await each.hall.bot.ended() == -signal.SIGKILL
            await each.succeed()
            if not pressed.answer.is_ok:  # the person presses again
                assert (await pressed.again()).is_ok
            await goes_on(ana, ana.chat)
            assert ours(ana.chat) == [card]

    await asyncio.gather(*map(die, MOMENTS))


async def _die_before_a_card_is_noted(folder: Path) -> None:
    """At most one more is posted."""

    async def die(moment: str, most: int) -> None:
        (folder / f"first-{moment}").mkdir()
        program = (sys.executable, "-m", "tests.e2e.dying", moment, "1")
        async with watch(folder / f"first-{moment}" / "data", program) as each:
            ana = each.hall.person()
            said = await ana.say("Sales onboarding")
            assert said.sent is not None
            assert await each.hall.bot.ended() == -signal.SIGKILL
            posted = len(ours(ana.chat))
            await each.succeed()
            if not said.sent.answer.is_ok:
                assert (await said.sent.again()).is_ok
            await eventually(lambda: len(ours(ana.chat)) == most, lambda: f"{moment}: {ana.chat.messages()}")
            assert posted == (most if moment == "settle-done" else most - 1)
            assert (await ana.press("Behaviour change", where=ours(ana.chat)[0])).answer.is_ok
            await goes_on(ana, ana.chat, most)

    await asyncio.gather(*(die(moment, 1) for moment in ("commit", "commit-done", "settle-done")), die("settle", 2))


async def _die_at_work(folder: Path) -> None:
    """While Teams is."""
    async with watch(folder / "data") as each:
        teams, hall = each.teams, each.hall
        ana, ben, eva = (hall.person(name) for name in ("Ana", "Ben", "Eva"))
        edited = [await hall.begin(person, person.chat) for person in (ana, ben)]
        before = teams.hold("update", where=ana.chat)
        teams.fail("update", Silence(), where=ben.chat)
        teams.fail("send", Silence(), where=eva.chat)
        sent = [
            await person.press("Behaviour change", where=card) for person, card in zip((ana, ben), edited, strict=True)
        ]
        said = await eva.say("Sales onboarding")
        assert said.sent is not None
        assert all(delivery.answer.is_ok for delivery in (*sent, said.sent))
        await before.arrived.wait()
        await ben.chat.shows("Question 2 of 4")
        first = await eva.chat.shows("Question 1 of 4")
        await each.killed()
        await eventually(lambda: len(ours(eva.chat)) == 2, lambda: str(ours(eva.chat)))
        assert (await eva.press("Behaviour change", where=first)).answer.is_ok
        for person, most in ((ana, 1), (ben, 1), (eva, 2)):
            await goes_on(person, person.chat, most)
        before.let_go()


# --- two at once ----------------------------------------------------------------------------------------------------


async def test_two_bots_on_one_store_serve_one_teams(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    with running(Kind.VALKEY) as server:
        async with running_teams() as teams:
            settings = {**settings_for(teams), "REDIS_URL": server.url}
            pair = [Bot(tmp_path / name / "data", settings, PROGRAM) for name in ("one", "two")]
            async with bots(*pair):
                await asyncio.gather(*(bot.start() for bot in pair))
                await _served_by(pair, teams)
            assert not any('"level": "error"' in bot.output for bot in pair)
            assert teams.complaints == []


async def _served_by(pair: list[Bot], teams: FakeTeams) -> None:
    people = [teams.person(f"Person {number}") for number in range(5)]
    turns = itertools.cycle(pair)

    async def taken(sent: Sent | None) -> None:
        """Delivered to one and, once more, to the other."""
        assert sent is not None
        assert sent.answer.is_ok
        teams.bot_url = next(turns).address
        assert (await sent.again()).is_ok

    teams.bot_url = next(turns).address
    for person in people:
        await taken((await person.say("Sales onboarding")).sent)
        await person.chat.shows("Question 1 of 4")
    for label, shown in (("Behaviour change", 2), ("Yes, immediately", 3), ("Yes, essential", 4)):
        for person in people:
            await taken(await person.press(label, where=person.chat))
        for person in people:
            await person.chat.shows(f"Question {shown} of 4")
    # One of them goes, and the other one knows all that it needs.
    await pair[0].kill()
    teams.bot_url = pair[1].address
    for person in people:
        assert len(ours(person.chat)) == 1
        assert (await person.press("It must be live", where=person.chat)).answer.is_ok
        await person.chat.shows("None of these")


# --- told to stop ---------------------------------------------------------------------------------------------------


async def test_a_bot_that_is_told_to_stop_ends_in_time_and_the_next_one_goes_on(tmp_path: Path) -> None:
    for name in ("hanging", "busy"):
        (tmp_path / name).mkdir()
    await asyncio.gather(_stop_while_teams_hangs(tmp_path / "hanging"), _stop_while_busy(tmp_path / "busy"))


async def _stop_while_teams_hangs(folder: Path) -> None:
    async with watch(folder / "data") as each:
        teams, hall = each.teams, each.hall
        people = [hall.person(f"Person {number}") for number in range(5)]
        cards = [await hall.begin(person, person.chat) for person in people]
        for method in ("send", "update", "members", "token", "keys", "openid"):
            teams.fail(method, Silence(), times=ALWAYS)
        for person, card in zip(people, cards, strict=True):
            assert (await person.press("Behaviour change", where=card)).answer.is_ok
            assert (await person.say("help")).sent is not None
        await teams.called("update", 5)
        assert await hall.bot.stop() == 0
        teams.heal()
        await each.succeed()
        for person in people:
            await goes_on(person, person.chat, 9)


async def _stop_while_busy(folder: Path) -> None:
    async with watch(folder / "data") as each:
        teams, hall = each.teams, each.hall
        people = [hall.person(f"Person {number}") for number in range(20)]
        cards = await asyncio.gather(*(hall.begin(person, person.chat) for person in people))
        teams.fail("update", Delayed(seconds=0.5), times=ALWAYS)
        with teams.postponed() as kept:
            for person, card in zip(people, cards, strict=True):
                await person.press("Behaviour change", where=card)
        first, *others = kept
        await first.carry()
        stopping = asyncio.create_task(hall.bot.stop())
        await asyncio.gather(*(sent.carry() for sent in others))
        assert await stopping == 0
        teams.heal()
        await each.succeed()
        for sent in kept:
            if not sent.answer.is_ok:
                assert (await sent.again()).is_ok
        for person in people:
            await goes_on(person, person.chat)
