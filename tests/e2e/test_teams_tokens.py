"""Who may speak to a bot at Teams, and how it proves who it is: keys that change, tokens that end, and logins."""

import asyncio
import json
import time
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from types import MappingProxyType

import aiohttp
import pytest
import pytest_asyncio

from tests.e2e.bots import PROGRAM, Bot, bots
from tests.e2e.halls import PACED, Hall, hall_in
from tests.e2e.teamsters import settings_for
from tests.fakes.slack_waiting import eventually
from tests.fakes.teams import (
    PLAYGROUND_BOT,
    Answer,
    Bytes,
    FakeTeams,
    Seal,
    Sent,
    ServerError,
    Silence,
    running_teams,
)

pytestmark = pytest.mark.asyncio(loop_scope="module")

FORGED = [seal for seal in Seal if seal is not Seal.RIGHT]
WORDS = ("Zebra", "monkey", "Giraffe", "Anastasia", "Behaviour change", "Question 1", "How Livewise")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def hall(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Hall]:
    """One bot for the whole file, at the lowest level of logs: nothing secret and nobody's words are in them."""
    async with hall_in(tmp_path_factory.mktemp("tokens") / "data", LOG_LEVEL="DEBUG", program=PACED) as hall:
        yield hall
        assert '"level": "debug"' in hall.bot.output
        assert [word for word in (*WORDS, *secrets(hall.teams)) if word in hall.bot.output] == []


def secrets(teams: FakeTeams) -> tuple[str, ...]:
    """What nobody else may know."""
    return (teams.bot.secret, *teams.tokens.given)


@asynccontextmanager
async def registered(
    folder: Path, teams: FakeTeams, settings: Mapping[str, str] = MappingProxyType({}), *, left_out: str = ""
) -> AsyncGenerator[Bot]:
    """A bot at this Teams, which may be in trouble already."""
    given = {name: value for name, value in settings_for(teams).items() if name != left_out}
    folder.mkdir()
    bot = Bot(folder / "data", {**given, **settings}, PROGRAM)
    async with bots(bot):
        await bot.start()
        teams.bot_url = bot.address
        yield bot
        assert teams.complaints == []
        assert [secret for secret in secrets(teams) if secret in bot.output] == []


async def logged(bot: Bot, words: str) -> None:
    """Wait until this is in the log."""
    await eventually(lambda: words in bot.output, lambda: f"{words!r} is not in the log:\n{bot.output}")


async def taken(sent: Sent) -> Answer:
    """Deliver this again and again until it is taken."""
    last: list[Answer] = []
    async with asyncio.timeout(30):
        while not last or not last[-1].is_ok:
            last.append(await sent.again())
            await asyncio.sleep(0.1)
    return last[-1]


# --- tokens of requests ---------------------------------------------------------------------------------------------


async def test_whoever_forges_a_token_changes_nothing_and_the_right_one_is_taken(hall: Hall) -> None:
    ana, stranger = hall.person("Anastasia"), hall.person("Ben")
    card = await hall.begin(ana, ana.chat, "Zebra handling")
    with hall.teams.postponed() as kept:
        await ana.press("Behaviour change", where=card)
        await ana.say("purple monkey dishwasher")
        await stranger.say("Giraffe feeding")
    start = len(hall.teams.calls())
    for sent in kept:
        answers = await asyncio.gather(*(sent.again(seal=seal) for seal in FORGED))
        assert {answer.status for answer in answers} <= {401, 403}, answers
    assert hall.calls_since(start) == []
    assert "Question 1 of 4" in card.words
    assert [message.words for message in stranger.chat.messages()] == ["Giraffe feeding"]
    pressed, *_ = kept
    assert (await pressed.again()).is_ok
    await card.thread.shows("Question 2 of 4")


async def test_any_bytes_are_answered_by_a_refusal(hall: Hall) -> None:
    start = len(hall.teams.calls())
    for body in (b"", b"{", b"[]", b"null", b"\xff", b"[" * 100_000, b'{"type": NaN}', b"{}", b" " * 600_000):
        for seal in (Seal.RIGHT, Seal.MISSING, Seal.WRONG_KEY):
            answer = await hall.teams.send_bytes(body, seal=seal)
            assert 400 <= answer.status < 500, (body[:20], seal, answer)
    assert hall.calls_since(start) == []


async def test_only_organisations_on_the_list_are_heard(tmp_path: Path) -> None:
    async with running_teams() as teams:
        beta = teams.tenant("Beta")
        listed = {"TEAMS_ALLOWED_TENANTS": f"00000000-0000-4000-8000-000000000000, {teams.home.id.upper()}"}
        async with registered(tmp_path / "listed", teams, listed):
            ana, eva = teams.person("Ana"), teams.person("Eva", beta)
            for person, status in ((ana, 200), (eva, 403)):
                said = await person.say("Sales onboarding")
                assert said.sent is not None
                assert said.sent.status == status
            await ana.chat.shows("Question 1 of 4")
            assert len(eva.chat.messages()) == 1
            assert teams.calls(where=eva.chat) == []


async def test_without_an_app_id_only_this_machine_is_heard_and_spoken_to(tmp_path: Path) -> None:
    async with (
        hall_in(tmp_path / "data", PLAYGROUND_BOT, program=PACED) as hall,
        aiohttp.ClientSession() as http,
    ):
        ana = hall.person()
        with hall.teams.postponed() as kept:
            await ana.say("Sales onboarding")
        activity = dict(kept[0].delivery.activity)
        for changed, headers in (
            ({}, {"Host": "livewise.example.org"}),
            ({}, {"Host": "xn--zzz--"}),
            ({}, {"Sec-Fetch-Site": "cross-site", "Origin": "https://example.org"}),
            ({"serviceUrl": "https://example.org/"}, {}),
            ({"serviceUrl": "http://127.0.0.1.example.org/"}, {}),
            ({"serviceUrl": "http://169.254.169.254/"}, {}),
        ):
            async with http.post(hall.teams.bot_url, json={**activity, **changed}, headers=headers) as response:
                assert response.status in {400, 403}, (changed, headers)
        assert hall.teams.calls() == []
        async with http.post(hall.teams.bot_url, json=activity) as response:
            assert response.status == 200
        await ana.chat.shows("Question 1 of 4")


# --- our own tokens -------------------------------------------------------------------------------------------------


async def test_many_conversations_at_once_cost_no_further_token_and_few_connections(hall: Hall) -> None:
    tokens = hall.teams.token_requests
    people = [hall.person(f"Person {number}") for number in range(20)]
    cards = await asyncio.gather(*(hall.begin(person, person.chat, "Zebra handling") for person in people))
    await asyncio.gather(
        *(person.press("Behaviour change", where=card) for person, card in zip(people, cards, strict=True))
    )
    for card in cards:
        await card.thread.shows("Question 2 of 4")
    assert hall.teams.token_requests == tokens
    assert {call.token for call in hall.teams.calls("send")[-20:]} == {hall.teams.calls("send")[-1].token}
    assert hall.teams.connections <= 60


async def test_a_token_that_ends_before_its_time_is_replaced_and_nothing_is_lost(hall: Hall) -> None:
    ana = hall.person("Anastasia")
    card = await hall.begin(ana, ana.chat, "Zebra handling")
    before = hall.teams.token_requests
    hall.teams.advance(7200)
    assert (await ana.press("Behaviour change", where=card)).answer.is_ok
    await card.thread.shows("Question 2 of 4")
    await ana.press("Yes, immediately", where=card)
    await card.thread.shows("Question 3 of 4")
    assert hall.teams.token_requests == before + 1
    assert len(ana.chat.messages()) == 2


async def test_keys_and_logins_may_be_in_trouble_at_the_start_and_later(tmp_path: Path) -> None:
    await asyncio.gather(
        _sign_in_late(tmp_path / "down"),
        _sign_in_slowly(tmp_path / "slow"),
        _sign_in_wrongly(tmp_path / "wrong"),
        _renew_in_time(tmp_path / "short"),
        _sign_in_by_identity(tmp_path / "identity"),
        _start_without_keys(tmp_path / "keys"),
        _start_without_network(tmp_path / "alone"),
        _end_while_azure_is_silent(tmp_path / "silent"),
        _notice_new_keys(tmp_path / "roll"),
    )


async def _sign_in_late(folder: Path) -> None:
    async with running_teams() as teams:
        teams.fail("token", ServerError(status=503))
        async with registered(folder, teams) as bot:
            ana = teams.person("Ana")
            said = await ana.say("Sales onboarding")
            assert said.sent is not None
            assert said.sent.status == 200
            await ana.chat.shows("Question 1 of 4")
            assert len(ana.chat.messages()) == 2
            assert '"level": "error"' not in bot.output, bot.output


async def _sign_in_slowly(folder: Path) -> None:
    async with running_teams() as teams:
        held = teams.hold("token")
        async with registered(folder, teams) as bot:
            ana, ben = teams.person("Ana"), teams.person("Ben")
            for person in (ana, ben):
                said = await person.say("Sales onboarding")
                assert said.sent is not None
                assert said.sent.status == 200
                assert said.sent.answer.seconds < 2.0
            await held.arrived.wait()
            held.let_go()
            for person in (ana, ben):
                await person.chat.shows("Question 1 of 4")
            assert teams.token_requests == 1
            assert '"level": "error"' not in bot.output, bot.output


async def _sign_in_wrongly(folder: Path) -> None:
    wrong = {"MicrosoftAppPassword": "wrong-secret-of-ours"}
    async with running_teams() as teams, registered(folder, teams, wrong) as bot:
        ana = teams.person("Ana")
        said = await ana.say("Sales onboarding")
        assert said.sent is not None
        assert said.sent.status == 200
        await logged(bot, "invalid_client AADSTS7000215")
        assert "wrong-secret-of-ours" not in bot.output
        assert "Traceback" not in bot.output
        assert len(ana.chat.messages()) == 1
        assert len(teams.calls("token")) <= 3
        began = time.monotonic()
        assert await bot.stop() == 0
        assert time.monotonic() - began < 15.0


async def _renew_in_time(folder: Path) -> None:
    async with running_teams() as teams:
        teams.tokens.lifetime_s = 11
        async with registered(folder, teams) as bot:
            # Nobody needs one, and still there is a new one before the first has ended.
            first, second = (await teams.called("token", 2))[:2]
            assert second.at - first.at < 11
            assert teams.calls("send") == []
            assert '"level": "error"' not in bot.output, bot.output


async def _sign_in_by_identity(folder: Path) -> None:
    async with (
        running_teams() as teams,
        registered(folder, teams, identity(teams), left_out="MicrosoftAppPassword") as bot,
    ):
        ana = teams.person("Ana")
        await ana.say("Sales onboarding")
        await ana.chat.shows("Question 1 of 4")
        await ana.press("Behaviour change", where=ana.chat)
        await ana.chat.shows("Question 2 of 4")
        assert len(teams.calls("identity")) == 1
        assert teams.calls("token") == []
        assert '"level": "error"' not in bot.output, bot.output


def identity(teams: FakeTeams) -> Mapping[str, str]:
    """The settings of a bot with a managed identity."""
    return {**teams.identity, "MicrosoftAppType": "UserAssignedMSI"}


async def _end_while_azure_is_silent(folder: Path) -> None:
    async with running_teams() as teams:
        teams.fail("identity", Silence(), times=9)
        async with registered(folder, teams, identity(teams), left_out="MicrosoftAppPassword") as bot:
            await teams.called("identity")
            said = await teams.person("Ana").say("Sales onboarding")
            assert said.sent is not None
            assert said.sent.status == 200
            began = time.monotonic()
            assert await bot.stop() == 0
            assert time.monotonic() - began < 15.0


async def _start_without_keys(folder: Path) -> None:
    async with running_teams() as teams:
        teams.fail("openid", Bytes(body=b"[" * 100_000))
        async with registered(folder, teams) as bot:
            await teams.called("openid")
            ana = teams.person("Ana")
            with teams.postponed() as kept:
                await ana.say("Sales onboarding")
            (said,) = kept
            answers = await asyncio.gather(*(said.again() for _ in range(20)))
            assert {answer.status for answer in answers} == {503}
            assert (await said.again(seal=Seal.GARBAGE)).status == 401
            assert (await taken(said)).is_ok
            await ana.chat.shows("Question 1 of 4")
            assert len(ana.chat.messages()) == 2
            assert '"level": "error"' not in bot.output, bot.output


async def _notice_new_keys(folder: Path) -> None:
    """Amid a flood of forged tokens, each with a key that nobody knows."""
    async with running_teams() as teams, registered(folder, teams):
        ana = teams.person("Ana")
        await ana.say("Sales onboarding")
        await ana.chat.shows("Question 1 of 4")
        looks, began = len(teams.calls("openid")), time.monotonic()
        teams.roll_keys()
        with teams.postponed() as kept:
            await ana.press("Behaviour change", where=ana.chat)
        (pressed,) = kept
        statuses: list[int] = []
        while 200 not in statuses:
            forged = await asyncio.gather(*(pressed.again(seal=Seal.UNKNOWN_KID) for _ in range(20)))
            assert {answer.status for answer in forged} == {401}
            statuses.append((await pressed.again()).status)
            await asyncio.sleep(0.1)
        seconds = time.monotonic() - began
        assert set(statuses) <= {200, 401}
        assert seconds < 14.0
        assert len(teams.calls("openid")) - looks <= 1 + seconds // 10
        await ana.chat.shows("Question 2 of 4")


async def _start_without_network(folder: Path) -> None:
    nowhere: Mapping[str, str] = {
        "TEAMS_OPENID_METADATA_URL": "http://127.0.0.1:9/openid",
        "TEAMS_LOGIN_URL": "http://127.0.0.1:9",
    }
    async with running_teams() as teams:
        began = time.monotonic()
        async with registered(folder, teams, nowhere) as bot:
            assert time.monotonic() - began < 20.0
            ana = teams.person("Ana")
            said = await ana.say("Sales onboarding")
            assert said.sent is not None
            assert said.sent.status == 503
            async with aiohttp.ClientSession() as http, http.get(f"{bot.address}/readyz") as ready:
                assert (ready.status, json.loads(await ready.text())) == (200, {"status": "ready"})
            assert '"level": "error"' not in bot.output, bot.output
            assert await bot.stop() == 0
