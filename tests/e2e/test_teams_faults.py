"""A Teams, and a store, in trouble: everything comes right, nobody waits for others, and nothing runs hot."""

import asyncio
import copy
import json
import signal
import time
from collections.abc import AsyncGenerator, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, cast

import aiohttp
import pytest
import pytest_asyncio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.bot.servers import Kind as ServerKind
from tests.bot.servers import running
from tests.e2e.halls import PACED, Hall, hall_in
from tests.fakes.slack_json import Json, is_object
from tests.fakes.slack_waiting import eventually
from tests.fakes.teams import (
    ALWAYS,
    DISABLED_BY_ADMIN,
    PRECONDITION_FAILED,
    CutAnswer,
    Html,
    Kind,
    LostAnswer,
    NoId,
    RateLimited,
    Refusal,
    Reset,
    ServerError,
    Silence,
    Trouble,
)

pytestmark = pytest.mark.asyncio(loop_scope="module")

SAMPLES: Final = Path(__file__).parent.parent / "data/teams"
BUSY: Final = "I could not save that, so nothing was changed."


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def hall(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Hall]:
    """One bot for the whole file."""
    async with hall_in(tmp_path_factory.mktemp("faults") / "data", program=PACED) as hall:
        yield hall
        assert hall.teams.connections < 150


async def logged(hall: Hall, words: str) -> None:
    """Wait until this is in the log."""
    await eventually(lambda: words in hall.bot.output, lambda: f"{words!r} is not in the log")


# --- calls that do not succeed --------------------------------------------------------------------------------------

# What nothing came of, and what may have been done all the same.
NOT_DONE: Final[tuple[Trouble, ...]] = (
    RateLimited(retry_after=1),
    RateLimited(retry_after=None),
    RateLimited(retry_after="Wed, 21 Oct 2037 07:28:00 GMT"),
    PRECONDITION_FAILED,
    ServerError(status=500),
    ServerError(status=502),
    ServerError(status=504),
    Html(),
    Html(status=403),
    Html(status=404),
    Reset(),
)
DONE: Final[tuple[Trouble, ...]] = (
    ServerError(status=502, is_done=True),
    ServerError(status=504, is_done=True),
    Html(status=502, is_done=True),
    LostAnswer(),
    CutAnswer(),
    NoId(),
)


async def test_whatever_happens_to_a_call_the_card_comes_right(hall: Hall) -> None:
    async def hold(trouble: Trouble, most: int) -> None:
        ana = hall.person()
        posting, changing = (hall.teams.fail(method, trouble, where=ana.chat) for method in ("send", "update"))
        await ana.say("Sales onboarding")
        await eventually(lambda: posting.hits, lambda: str(trouble))
        await ana.chat.shows("Question 1 of 4")
        if trouble in DONE and trouble != NoId():
            await eventually(lambda: len(ana.chat.messages()) == 3, lambda: f"{trouble}: not posted again")
        assert (await ana.press("Behaviour change", where=ana.chat)).answer.is_ok
        await eventually(
            lambda: "Question 2 of 4" in ana.chat.messages()[-1].words, lambda: f"{trouble}: {ana.chat.messages()}"
        )
        assert (await ana.press("Yes, immediately", where=ana.chat.messages()[-1])).answer.is_ok
        await eventually(
            lambda: "Question 3 of 4" in ana.chat.messages()[-1].words, lambda: f"{trouble}: {ana.chat.messages()}"
        )
        assert len(ana.chat.messages()) <= 1 + most, trouble
        asked = [len(hall.teams.calls(method, ana.chat)) for method in ("send", "update")]
        assert asked[0] == 2, f"{trouble}: posted once more, and no more often"
        # Fast presses become one change.
        assert 1 <= asked[1] <= 2 + changing.hits, (
            f"{trouble}: a change for each press at most, and once more for the failure"
        )

    await asyncio.gather(
        *(hold(trouble, 1) for trouble in NOT_DONE if not isinstance(trouble, Reset)),
        hold(Reset(), 1),
        *(hold(trouble, 2) for trouble in DONE),
    )


GONE: Final = (
    DISABLED_BY_ADMIN,
    Refusal(status=403, code="BotNotInConversationRoster", message="The bot is not part of the conversation roster."),
    Refusal(status=403, code="ConversationBlockedByUser"),
    Refusal(status=404, code="ConversationNotFound", message="Conversation not found."),
)


async def test_a_conversation_that_is_closed_ends_with_one_line_and_no_other_one(hall: Hall) -> None:
    people = [hall.person(f"Person {number}") for number in range(len(GONE))]
    cards = [await hall.begin(person, person.chat) for person in people]
    for person, trouble in zip(people, GONE, strict=True):
        hall.teams.fail("*", trouble, where=person.chat, times=ALWAYS)
    ana = hall.person()
    other = await hall.begin(ana, ana.chat)
    before = hall.bot.output.count("place is gone")
    for person, card in zip(people, cards, strict=True):
        assert (await person.press("Behaviour change", where=card)).answer.is_ok
    await eventually(
        lambda: hall.bot.output.count("place is gone") == before + len(GONE),
        lambda: str(hall.bot.output.count("place is gone")),
    )
    calls = [len(hall.teams.calls(where=person.chat)) for person in people]
    await ana.press("Behaviour change", where=other)
    await other.thread.shows("Question 2 of 4")
    assert [len(hall.teams.calls(where=person.chat)) for person in people] == calls
    hall.teams.heal()
    # Back again, the conversation goes on with the next thing that happens.
    for person, card in zip(people, cards, strict=True):
        assert (await person.press("Yes, immediately", where=card)).answer.is_ok
        await card.thread.shows("Question 3 of 4")


async def test_a_message_that_was_deleted_is_shown_anew(hall: Hall) -> None:
    ana = hall.person()
    card = await hall.begin(ana, ana.chat)
    gone = Refusal(status=404, code="ActivityNotFoundInConversation", message="Message does not exist in the thread.")
    hall.teams.fail("update", gone, where=ana.chat)
    assert (await ana.press("Behaviour change", where=card)).answer.is_ok
    await eventually(lambda: "Question 2 of 4" in ana.chat.messages()[-1].words, lambda: str(ana.chat.messages()))
    assert len(ana.chat.messages()) == 3


async def test_a_teams_that_hangs_holds_up_no_answer_and_no_other_conversation(hall: Hall) -> None:
    ana, ben, eva = hall.person("Ana"), hall.person("Ben"), hall.person("Eva")
    room = hall.place(Kind.GROUP, eva, ana)
    stuck, open_ = await hall.begin(ana, ana.chat), await hall.begin(ben, ben.chat)
    for method in ("send", "update", "members", "create"):
        for place in (ana.chat, room):
            hall.teams.fail(method, Silence(), where=place, times=ALWAYS)
    sent = [await ana.press("Behaviour change", where=stuck)]
    sent += [await ana.press(label, where=stuck) for label in ("Yes, immediately", "Yes, essential")]
    said = [await ana.say("help"), await ana.say("my plans"), await eva.mention("Fire safety", room)]
    sent += [each.sent for each in said if each.sent is not None]
    assert all(each.answer.is_ok for each in sent), [each.answer for each in sent]
    assert max(each.answer.seconds for each in sent) < 2.0
    assert "Question 4 of 4" in (ana.own_view(stuck) or ""), "whoever pressed sees it all the same"
    for label, question in (("Behaviour change", 2), ("Yes, immediately", 3), ("Yes, essential", 4)):
        assert (await ben.press(label, where=open_)).answer.seconds < 2.0
        await open_.thread.shows(f"Question {question} of 4", patience_s=5.0)
    hall.teams.heal()


# --- rates ----------------------------------------------------------------------------------------------------------


async def test_somebody_who_presses_fast_never_exceeds_the_rates_of_teams(hall: Hall) -> None:
    hall.teams.limit_like_teams()
    ana = hall.person()
    room = hall.place(Kind.CHANNEL, ana)
    card = await hall.begin(ana, room)
    start, presses = len(hall.teams.calls()), 0
    for goal in ("Behaviour change", "Knowledge transfer") * 5:
        for label in (goal, "Change goal"):
            assert (await ana.press(label, where=card)).answer.is_ok
            presses += 1
    await ana.press("Partly each", where=card)
    await ana.press("Yes, immediately", where=card)
    await card.thread.shows("Question 3 of 4")
    assert "Partly each" in card.words
    calls = hall.calls_since(start)
    assert [call for call in calls if call.status == 429] == []
    assert len(calls) < presses
    hall.teams.heal()


# --- a store that is down or slow -----------------------------------------------------------------------------------


async def test_what_the_store_cannot_keep_is_not_acknowledged_and_can_be_delivered_again(tmp_path: Path) -> None:
    await asyncio.gather(*(_get_through(trouble, tmp_path / trouble) for trouble in ("down", "slow")))


async def _get_through(trouble: str, folder: Path) -> None:
    folder.mkdir()
    with running(ServerKind.VALKEY) as server:
        async with hall_in(folder / "data", REDIS_URL=server.url, program=PACED) as hall:
            ana, ben, eva = hall.person("Ana"), hall.person("Ben"), hall.person("Eva")
            card, _ = await hall.begin(ana, ana.chat), await hall.begin(ben, ben.chat)
            start = len(hall.teams.calls())
            server.kill() if trouble == "down" else server.pause()
            with hall.teams.postponed() as kept:
                await ana.press("Behaviour change", where=card)
                await ben.say("behaviour change")
                await eva.say("Sales onboarding")
            answers = await asyncio.gather(*(sent.carry() for sent in kept))
            assert [answer.status for answer in answers[1:]] == [503, 503]
            assert ana.failures or BUSY in ana.notices[-1]
            assert max(answer.seconds for answer in answers) < 5.0, [answer.seconds for answer in answers]
            assert hall.calls_since(start) == []
            if trouble == "down":
                server.start()
            else:
                for process in server.processes:
                    process.send_signal(signal.SIGCONT)
            for sent in kept:
                assert (await sent.again()).is_ok
                assert (await sent.again()).is_ok  # once more than needed
            await card.thread.shows("Question 2 of 4")
            await ben.chat.shows("Question 2 of 4")
            await eva.chat.shows("Question 1 of 4")
            assert len([message for message in eva.chat.messages() if message.sender is None]) == 1


# --- activities of any shape ----------------------------------------------------------------------------------------

VALUES: Final[list[object]] = json.loads(
    r"""[null, true, false, 0, -1, 7.5, 1e400, 12345678901234567890, "", " ", "x", "\ud800", "\u0000", "ključ",
    [], {}, [null], [[]], [7], ["x"], {"id": null}, {"id": 7}, {"": ""}, [{}], "http://[::1", "19:x@thread.tacv2"]"""
)
ADDRESS: Final = "serviceUrl"


def paths_in(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every place in a document."""
    parts: list[tuple[str | int, object]] = []
    if is_object(value):
        parts = list(value.items())
    elif isinstance(value, list):
        parts = list(enumerate(cast("list[object]", value)))
    for name, part in parts:
        yield (*path, name)
        yield from paths_in(part, (*path, name))


BODIES: Final[Mapping[str, Json]] = {
    path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(SAMPLES.glob("*.json"))
}
PLACES: Final = [(name, path) for name, body in BODIES.items() for path in paths_in(body)]
CHANGES: Final = st.lists(
    st.tuples(st.sampled_from(PLACES), st.sampled_from([*range(len(VALUES)), -1])), min_size=30, max_size=30
)


def broken(name: str, path: Sequence[str | int], value: int, service: str) -> bytes:
    """The activity with this part missing (-1) or of another kind."""
    body: Any = copy.deepcopy(BODIES[name])
    if ADDRESS in body:
        body[ADDRESS] = service
    there = body
    for step in path[:-1]:
        there = there[step]
    if value < 0:
        del there[path[-1]]
    else:
        there[path[-1]] = VALUES[value]
    return json.dumps(body).encode()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=CHANGES)
async def test_an_activity_of_any_shape_is_taken_or_refused(
    hall: Hall, changes: list[tuple[tuple[str, tuple[str | int, ...]], int]]
) -> None:
    async def send(name: str, path: tuple[str | int, ...], value: int) -> None:
        answer = await hall.teams.send_bytes(broken(name, path, value, hall.teams.service_url))
        known = answer.is_ok or 400 <= answer.status < 500 or answer.status == 501
        assert known, (name, path, "missing" if value < 0 else VALUES[value], answer)

    await asyncio.gather(*(send(*place, value) for place, value in changes))
    assert '"level": "error"' not in hall.bot.output, hall.bot.output


async def test_after_all_that_the_bot_is_well(hall: Hall) -> None:
    ana = hall.person()
    card = await hall.begin(ana, ana.chat)
    began = time.monotonic()
    await ana.press("Behaviour change", where=card)
    await card.thread.shows("Question 2 of 4")
    assert time.monotonic() - began < 5.0
    async with aiohttp.ClientSession() as http, http.get(f"{hall.bot.address}/readyz") as ready:
        assert ready.status == 200
