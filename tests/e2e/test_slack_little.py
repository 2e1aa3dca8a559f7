"""Slack with no more than the permissions that are needed: what works all the same, and what takes another way."""

import socket
import time
from collections.abc import AsyncGenerator

import aiohttp
import pytest
import pytest_asyncio
from icalendar import Calendar
from itsdangerous import TimestampSigner, URLSafeTimedSerializer

from adapters.slack.app import SCOPES
from tests.e2e.offices import FORM, NAME, TOPIC, Office, office_in
from tests.fakes.slack import Message

pytestmark = pytest.mark.asyncio(loop_scope="module")

SECRET = "only-for-tests-" * 3


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def office(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Office]:
    """One bot for the whole file, which people's browsers can reach."""
    port = _free_port()
    address = {"PUBLIC_BASE_URL": f"http://127.0.0.1:{port}", "LIVEWISE_SECRET": SECRET}
    folder = tmp_path_factory.mktemp("little") / "data"
    async with office_in(folder, scopes=SCOPES, port=port, **address) as office:
        yield office


def _free_port() -> str:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return str(taken.getsockname()[1])


async def test_a_whole_conversation_needs_no_more(office: Office) -> None:
    ana, bob = office.person(), office.person("Bob")
    channel = office.channel(ana, bob)
    card = await office.begin(ana, channel)
    said = await ana.say("behaviour change", card.thread)
    assert said.sent == (), "nothing is told of it"
    said = await ana.mention("behaviour change", card.thread)
    assert len(said.sent) == 1, "told as a mention alone"
    newest = await card.thread.shows("Question 2 of 4")
    await bob.press("Yes, immediately", where=newest)
    await bob.told("Only the person who started this plan can answer.")
    for label in ("Yes, immediately", "Yes, essential", "It must be live", "None of these", "Set the live date"):
        await ana.press(label, where=newest)
    await office.book(ana, card.thread)
    await card.thread.shows("Plan: Sales onboarding")
    await ana.command("list", channel)
    await ana.told(TOPIC)
    await ana.message_shortcut("livewise.plan_message", said.message)
    await card.thread.shows("behaviour change\nQuestion 1 of 4")
    missing = {call.error for call in office.slack.calls()}
    assert missing == {""}, "nothing is tried that is not allowed"


async def test_direct_messages_are_begun_from_home_and_answered_by_pressing(office: Office) -> None:
    ana = office.person()
    await ana.open_home()
    await ana.press(FORM)
    await ana.submit({NAME: TOPIC})
    card = await ana.dm.shows("Question 1 of 4")
    assert (await ana.say("behaviour change")).sent == ()
    await ana.press("Behaviour change", where=card)
    await ana.dm.shows("Question 2 of 4")


async def test_home_names_what_else_could_be_allowed(office: Office) -> None:
    ana = office.person()
    await ana.open_home()
    shown = await ana.sees("Livewise could do more here, if whoever manages apps allows it")
    for scope in ("chat:write.public", "channels:history", "im:history", "files:write"):
        assert scope in shown


async def test_a_channel_the_bot_is_not_in_is_left_for_direct_messages(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    office.slack.remove_bot(channel)
    await ana.command(TOPIC, channel)
    assert "I may not write in that channel" in (await ana.dm.shows("Question 1 of 4")).words


# --- the calendar file, by a link ----------------------------------------------------------------------------------


@pytest.mark.parametrize("where", ["channel", "direct messages"])
async def test_the_calendar_file_is_behind_a_link(office: Office, where: str) -> None:
    ana = office.person()
    place = office.channel(ana) if where == "channel" else ana.dm
    card = await office.begin(ana, place)
    await office.decide(ana, card)
    await ana.press("Set the live date", where=card)
    await office.book(ana, place)
    plan = await place.shows("Plan: Sales onboarding")
    await ana.press("Add to my calendar", where=plan)
    offered = await place.shows("Here is the plan as a calendar file.")
    assert offered.thread_ts == (card.ts if where == "channel" else "")
    async with aiohttp.ClientSession() as browser, browser.get(_link_in(offered)) as response:
        assert response.status == 200
        assert response.content_type == "text/calendar"
        assert response.headers["Content-Disposition"] == "attachment; filename*=UTF-8''Plan%20Sales%20onboarding.ics"
        calendar = Calendar.from_ical(await response.text())
    assert str(calendar["x-wr-calname"]) == "Plan: Sales onboarding"


async def test_a_link_that_is_old_forged_or_of_an_erased_plan_says_so(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    plan = await office.plan(ana, await office.begin(ana, channel))
    await ana.press("Add to my calendar", where=plan)
    link = _link_in(await channel.shows("Download the calendar file"))
    start, token = link.rsplit("/", 1)
    said: object = URLSafeTimedSerializer(SECRET, salt="livewise.calendar").loads(token)
    old = URLSafeTimedSerializer(SECRET, salt="livewise.calendar", signer=_Yesterday).dumps(said)
    forged = URLSafeTimedSerializer("another secret", salt="livewise.calendar").dumps(said)
    await ana.command("forget", channel)
    await ana.press("Erase everything of mine")
    await ana.told("Everything Livewise kept about you and your plans is erased.")
    async with aiohttp.ClientSession() as browser:
        for address, status, sentence in (
            (f"{start}/{old!s}", 410, "This link has expired."),
            (f"{start}/{forged!s}", 404, "There is no plan behind this link any more."),
            (f"{start}/nonsense", 404, "There is no plan behind this link any more."),
            (link, 404, "There is no plan behind this link any more."),
        ):
            async with browser.get(address) as response:
                assert (response.status, response.content_type) == (status, "text/plain")
                assert (await response.text()).startswith(sentence)


def _link_in(message: Message) -> str:
    """The address a message links to."""
    sections = [section for block in message.blocks for section in block["elements"]]
    links = [str(span["url"]) for section in sections for span in section["elements"] if span["type"] == "link"]
    assert len(links) == 1
    return links[0]


class _Yesterday(TimestampSigner):
    """Signs as it would have done a day and a minute ago."""

    def get_timestamp(self) -> int:
        return int(time.time()) - 24 * 3600 - 60
