"""The app's Home tab at Slack, and the shortcuts: on a message and from anywhere."""

from collections.abc import AsyncGenerator

import pytest
import pytest_asyncio

from tests.e2e.offices import FORM, NAME, TOPIC, Office, live_day, office_in, top_of
from tests.fakes.slack import Kind, Person, Refusal, View
from tests.fakes.slack_waiting import eventually

pytestmark = pytest.mark.asyncio(loop_scope="module")

PLAN_MESSAGE = "livewise.plan_message"
START = "livewise.start"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def office(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Office]:
    """One bot for the whole file."""
    async with office_in(tmp_path_factory.mktemp("home") / "data") as office:
        yield office


async def home_of(person: Person, showing: str) -> View:
    """The person's Home tab, once it displays these words."""

    def look() -> View | None:
        home = person.home
        return home if home is not None and showing in home.read(person.reader) else None

    return await eventually(look, lambda: f"Home does not show {showing!r}; displayed is:\n{person.screen()}")


# --- the Home tab --------------------------------------------------------------------------------------------------


async def test_the_first_visit_says_what_it_does_and_how_to_begin(office: Office) -> None:
    ana = office.person()
    sent = await ana.open_home()
    assert (sent.status, sent.answer.text) == (200, "")
    shown = await ana.sees("None yet. Your first one takes about two minutes.")
    assert "/livewise Sales onboarding" in shown
    assert "/livewise forget erases everything" in shown
    assert "Livewise could do more here" not in shown, "everything is allowed here"


async def test_the_messages_tab_publishes_nothing(office: Office) -> None:
    ana, bob = office.person(), office.person("Bob")
    before = len(office.slack.calls())
    assert (await ana.open_home("messages")).status == 200
    await bob.open_home()
    await bob.sees("None yet.")
    assert [call.method for call in office.calls_since(before)] == ["users.info", "views.publish"]
    assert ana.home is None


async def test_home_shows_each_plan_with_its_state_and_next_date(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    await office.begin(ana, channel, "Just begun")
    await office.decide(ana, await office.begin(ana, channel, "Decided"))
    await office.plan(ana, await office.begin(ana, channel, "Planned"))
    await ana.open_home()
    shown = (await home_of(ana, "Just begun\nA question is open")).read(ana.reader)
    assert "Decided\nLive-first, no date yet" in shown
    planned = shown[shown.index("Planned\n") : shown.index("Decided")]
    assert f"Live-first, Tuesday, {live_day():%B %-d}" in planned
    assert f"{live_day():%Y}, 3:00 PM\nNext date: " in planned
    assert shown.index("Planned") < shown.index("Decided") < shown.index("Just begun")


async def test_home_is_turned_to_older_plans_and_back(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    for number in range(1, 10):
        await office.begin(ana, channel, f"Training {number:02}")
    await ana.open_home()
    home = await home_of(ana, "Training 09")
    assert "Training 02" in home.read(ana.reader)
    assert "Training 01" not in home.read(ana.reader)
    await ana.press("Older plans", where=home)
    assert await home_of(ana, "Training 01") is home
    assert "Training 02" not in home.read(ana.reader)
    await ana.press("Newest plans", where=home)
    assert "Training 01" not in (await home_of(ana, "Training 09")).read(ana.reader)


async def test_home_in_a_language_without_a_catalogue_is_english(office: Office) -> None:
    ana = office.person("Änne", zone="Europe/Berlin", locale="nl-NL")
    await office.plan(ana, await office.begin(ana, office.channel(ana)))
    sent = await ana.open_home()
    assert sent.status == 200
    home = await home_of(ana, "Spend live time on what has to be live")
    assert "\nNext date: " in home.read(ana.reader)


async def test_home_that_could_not_be_published_is_there_at_the_next_visit(office: Office) -> None:
    ana = office.person()
    fault = office.slack.fail("views.publish", Refusal(error="internal_error"))
    await ana.open_home()
    await office.slack.called("views.publish")
    await ana.open_home()
    await ana.sees("None yet.")
    assert fault.hits == 1


# --- shortcuts -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [Kind.PUBLIC, Kind.PRIVATE])
async def test_a_message_is_planned_in_its_thread(office: Office, kind: Kind) -> None:
    ana, bob = office.person(), office.person("Bob")
    channel = office.channel(ana, bob, kind=kind)
    said = await bob.say("Sales onboarding & coaching", channel)
    sent = await ana.message_shortcut(PLAN_MESSAGE, said.message)
    assert (sent.status, sent.answer.text) == (200, "")
    card = await said.thread.shows("Sales onboarding & coaching\nQuestion 1 of 4")
    reply = await bob.say("We could.", said.thread)
    await bob.message_shortcut(PLAN_MESSAGE, reply.message)
    await bob.told("Only the person who started this plan can answer.")
    assert ana.whispers() == []
    await ana.press("Behaviour change", where=card)
    await said.thread.shows("Question 2 of 4")
    assert top_of(channel) == [said.message]


async def test_a_messages_markup_does_not_get_into_the_name(office: Office) -> None:
    ana, bob = office.person(), office.person("Bob")
    channel = office.channel(ana, bob)
    text = (
        f"&gt; *Sales* _onboarding_ for ~all~ <@{bob.id}>, `v2*3` &amp; <https://acme.example|the site>\n"
        f"in <#{channel.id}|sales> <!here>, snake_case 2*3*4"
    )
    said = await bob._write(text, [{"type": "text", "text": "as above"}], channel)
    await ana.message_shortcut(PLAN_MESSAGE, said.message)
    wanted = "Sales onboarding for all …, v2*3 & the site in #sales @here, snake_case 2*3*4"
    await said.thread.shows(f"{wanted}\nQuestion 1 of 4")


async def test_a_long_message_is_shortened_and_its_reader_told(office: Office) -> None:
    ana, bob = office.person(), office.person("Bob")
    channel = office.channel(ana, bob)
    said = await bob.say("A long story about onboarding. " * 100, channel)
    await ana.message_shortcut(PLAN_MESSAGE, said.message)
    card = await said.thread.shows("…\nQuestion 1 of 4")
    assert len(card.words.splitlines()[1]) <= 200
    await ana.told("That was long, so I kept the first 200 characters as the name.")
    assert bob.whispers() == []


async def test_a_message_without_words_is_asked_about(office: Office) -> None:
    ana = office.person()
    channel = office.channel(ana)
    said = await ana._write("", [], channel)
    await ana.message_shortcut(PLAN_MESSAGE, said.message)
    await said.thread.shows(NAME)
    await ana.mention(TOPIC, said.thread)
    await said.thread.shows("Question 1 of 4")


async def test_the_shortcut_from_anywhere_leads_to_direct_messages(office: Office) -> None:
    ana = office.person()
    sent = await ana.shortcut(START)
    assert (sent.status, sent.answer.text) == (200, "")
    await ana.sees(FORM)
    await ana.submit({NAME: TOPIC})
    await ana.dm.shows("Question 1 of 4")
    await ana.say("behaviour change")
    await ana.dm.shows("Question 2 of 4")


async def test_a_shortcut_of_an_older_manifest_is_taken_and_left(office: Office) -> None:
    ana = office.person()
    before = len(office.slack.calls())
    assert (await ana.shortcut("livewise.gone")).status == 200
    await office.begin(ana, office.channel(ana))
    assert [call.method for call in office.calls_since(before)] == ["users.info", "chat.postMessage"]
