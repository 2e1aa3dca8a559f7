"""Who reads at Slack: time zones, languages, and words that are shown as they were written."""

from collections.abc import AsyncGenerator, Iterator

import pytest
import pytest_asyncio

from tests.e2e.offices import FORM, LIVE, NAME, QUESTIONS, Office, live_day, office_in
from tests.fakes.slack import Delayed, Message, Person, Refusal
from tests.fakes.slack_json import Json, is_array, is_object

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def office(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Office]:
    """One bot for the whole file."""
    async with office_in(tmp_path_factory.mktemp("readers") / "data") as office:
        yield office


def zone_in(form: Message) -> str:
    """What the date form suggests as the time zone."""
    field = next(control for control in form.controls() if control.label == "Time zone")
    return str(field.element.get("initial_value", ""))


async def form_of(office: Office, person: Person) -> Message:
    """A new plan's date form."""
    channel = office.channel(person)
    card = await office.begin(person, channel)
    await office.decide(person, card)
    await person.press("Set the live date", where=card)
    return await card.thread.shows("When is the live session?")


# --- zones ---------------------------------------------------------------------------------------------------------


async def test_a_time_is_meant_in_the_starters_zone_and_read_in_each_readers_own(office: Office) -> None:
    ana, bob = office.person(), office.person("Bob", zone="America/New_York")
    channel = office.channel(ana, bob)
    plan = await office.plan(ana, await office.begin(ana, channel))
    assert f"{live_day():%Y}, 3:00 PM" in plan.read(ana.reader)
    assert f"{live_day():%Y}, 9:00 AM" in plan.read(bob.reader)
    assert "3:00 PM" not in plan.read(bob.reader)
    # For clients that cannot show dates, notifications and screen readers the zone is named.
    fallbacks = [str(each["fallback"]) for each in _objects(plan.blocks) if each.get("type") == "date"]
    assert len(fallbacks) > 1
    assert all(fallback.endswith(" (Europe/Ljubljana)") for fallback in fallbacks)
    assert "(Europe/Ljubljana)" in plan.text


async def test_a_changed_profile_counts_from_the_next_plan_on(office: Office) -> None:
    ana = office.person()
    before = len(office.slack.calls())
    assert zone_in(await form_of(office, ana)) == "Europe/Ljubljana"
    assert zone_in(await form_of(office, ana)) == "Europe/Ljubljana"
    await ana.becomes(zone="Asia/Tokyo")
    assert zone_in(await form_of(office, ana)) == "Asia/Tokyo"
    assert len([call for call in office.calls_since(before) if call.method == "users.info"]) == 2


@pytest.mark.parametrize("reason", ["refused", "slow", "not allowed"])
async def test_a_form_asks_for_the_zone_where_none_is_known(office: Office, reason: str) -> None:
    ana = office.person()
    scopes = office.slack.installation(office.workspace).scopes
    if reason == "not allowed":
        scopes.discard("users:read")
    else:
        trouble = Refusal(error="user_not_found") if reason == "refused" else Delayed(seconds=2.0)
        office.slack.fail("users.info", trouble)
    try:
        form = await form_of(office, ana)
    finally:
        scopes.add("users:read")
    assert zone_in(form) == ""
    await office.book(ana, form.thread)
    await ana.sees("Please fill this in.", form.thread)
    await office.book(ana, form.thread, **{"Time zone": "new york"})
    await ana.sees("9:00 PM", form.thread)


async def test_words_in_a_language_without_a_catalogue_are_english_and_its_dates_its_own(office: Office) -> None:
    ana = office.person("Änne", zone="Europe/Berlin", locale="nl-NL")
    channel = office.channel(ana)
    await ana.command("help", channel)
    await ana.told("How Livewise helps")
    await ana.command("", channel)
    await ana.sees(FORM)
    await ana.close_modal()
    plan = await office.plan(ana, await office.begin(ana, channel))
    assert ", 15:00 (Europe/Berlin)." in plan.text


# --- literally -----------------------------------------------------------------------------------------------------

NASTY = "<!channel> <@U1> *x* <http://a|b> &lt;!here&gt; _y_ :tada: @here #general https://c.example"
SENDING = {"chat.postMessage", "chat.update", "chat.postEphemeral", "response_url", "views.open", "views.publish"}


async def test_what_people_write_is_shown_literally_and_calls_nobody(office: Office) -> None:
    ana, bob = office.person(), office.person("Bob")
    channel = office.channel(ana, bob)
    before = len(office.slack.calls())
    # As it comes when it was typed: Slack escapes what it does not make something of itself.
    await ana.say(NASTY)
    card = await ana.dm.shows("Question 1 of 4")
    assert "<!channel> <@U1> x <http://a|b> &lt;!here&gt; y :tada: @here #general https://c.example" in card.words
    await ana.say("<!everyone> *blorp*")
    await ana.dm.shows("I could not read “<!everyone> blorp” as an answer")
    await ana.say("<@U2> *blarp*")
    await ana.dm.shows("I could not read “<@U2> blarp”.")
    typed = NASTY.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    await ana.command(typed, channel)
    card = await channel.shows(f"{NASTY}\nQuestion 1 of 4")
    await office.decide(ana, card)
    await ana.press("Set the live date", where=card)
    await office.book(ana, card.thread, **{"Time zone": "<!channel> *zone*"})
    form = await card.thread.shows("I do not know this time zone.")
    assert zone_in(form) == "<!channel> *zone*"
    await office.book(ana, card.thread, **{"Time zone": "Europe/Ljubljana"})
    plan = await card.thread.shows(f"Plan: {NASTY}")
    await ana.press("Add to my calendar", where=plan)
    await card.thread.shows(".ics")
    await ana.command("list", channel)
    await ana.told(NASTY)
    await ana.open_home()
    await ana.press("Why these days?", where=plan)
    await card.thread.shows("Why these days and lengths")
    await office.slack.called("views.publish")
    await ana.command("", channel)
    given = dict(zip(QUESTIONS, LIVE, strict=False))
    await ana.submit({NAME: f"{NASTY} in a form", **given})
    await channel.shows(f"{NASTY} in a form\nOne last question")

    sent = [call for call in office.calls_since(before) if call.method in SENDING]
    assert {call.method for call in sent} >= SENDING - {"chat.postEphemeral", "response_url"}
    for call in sent:
        text = str(call.args.get("text", ""))
        assert "<" not in text, "nothing in it is Slack's own markup"
        assert "&lt;!channel&gt;" in text or "<!channel>" not in text
        if call.method != "response_url" and "text" in call.args:
            assert (call.args["parse"], call.args["link_names"], call.args["mrkdwn"]) == ("none", False, False)
        kinds = {str(each["type"]) for each in _objects([call.args]) if "type" in each}
        assert "mrkdwn" not in kinds, "in blocks only plain and rich text"
        assert not kinds & {"user", "usergroup", "broadcast", "channel", "emoji", "link"}
    for answer in (each.answer for each in office.slack.post.sent):
        assert "mrkdwn" not in {str(each.get("type")) for each in _objects([answer.json()])}


def _objects(value: object) -> Iterator[Json]:
    """Every JSON object somewhere inside."""
    if is_object(value):
        yield value
        for inner in value.values():
            yield from _objects(inner)
    elif is_array(value):
        for inner in value:
            yield from _objects(inner)
