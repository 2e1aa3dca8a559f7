"""The playground as a person and their browser's script use it."""

import asyncio
import html
import json
from uuid import uuid4

import aiohttp
import pytest

from dialogs.texts import catalogue
from tests.adapters.web.browser import PATIENCE, Browser
from tests.bot.servers import Server

HYBRID = ("Partly each", "Yes, immediately", "No, not essential", "It can be simulated", "None of these")
DATES = {"day": "2027-05-14", "time": "15:00", "zone": "Europe/Ljubljana"}


async def recommended(browser: Browser, topic: str = "Sales onboarding") -> str:
    """A conversation that has its recommendation."""
    conversation = await browser.start(topic)
    for label in HYBRID:
        await browser.press(conversation, label)
    await browser.sees(conversation, "Set the live date")
    return conversation


async def planned(browser: Browser, topic: str = "Sales onboarding") -> str:
    """A conversation that has its plan."""
    conversation = await recommended(browser, topic)
    await browser.press(conversation, "Set the live date")
    await browser.press(conversation, "form", **DATES)
    await browser.sees(conversation, "Core concepts")
    return conversation


# --- start ------------------------------------------------------------------------------------------------------


async def test_a_start_leads_to_its_conversation(browser: Browser) -> None:
    answer = await browser.post("/c", topic="Sales onboarding", zone="Europe/Ljubljana")
    assert answer.status == 201
    conversation = answer.headers["Location"]
    shown = await browser.sees(conversation, "behaviour change?")
    assert shown.index("Sales onboarding") < shown.index("<article")
    page = await browser.open(conversation)
    assert page.status == 200
    assert '<h1 class="topic" dir="auto">Sales onboarding</h1>' in page.text


async def test_the_same_start_sent_again_is_the_same_conversation(browser: Browser) -> None:
    request = str(uuid4())
    answers = [await browser.post("/c", id=request, topic="Sales") for _ in range(3)]
    together = await asyncio.gather(*(browser.post("/c", id=request, topic="Sales") for _ in range(5)))
    (conversation,) = {answer.headers["Location"] for answer in (*answers, *together)}
    shown = await browser.sees(conversation, "<article")
    assert shown.count("bubble") == 1
    assert shown.count("<article") == 1
    assert (await browser.get("/plans")).text.count("<li>") == 1


async def test_the_same_id_from_two_people_is_two_conversations(browser: Browser, stranger: Browser) -> None:
    request = str(uuid4())
    mine = await browser.post("/c", id=request, topic="Mine")
    theirs = await stranger.post("/c", id=request, topic="Theirs")
    assert mine.headers["Location"] != theirs.headers["Location"]


@pytest.mark.parametrize(
    "topic",
    ["<script>alert(1)</script>", "žšč 👩‍🏫 العربية", "{{ 7 * 7 }}", "a\x00b\x1bc\u202ed", "' \" & < >", "-" * 500],
)
async def test_any_topic_is_shown_literally(browser: Browser, topic: str) -> None:
    conversation = await browser.start(topic)
    await browser.sees(conversation, "<article")
    page = (await browser.open(conversation)).text
    assert "<script>alert" not in page
    assert html.escape(topic, quote=False)[:10] in page.replace("&#39;", "'").replace("&#34;", '"')


@pytest.mark.parametrize("letter", ["x", "ž", "教", "😀"])
async def test_a_very_long_topic_gets_through_and_is_shortened(browser: Browser, letter: str) -> None:
    conversation = await browser.start(letter * 40_000)
    shown = await browser.sees(conversation, "<article")
    assert "shown in part" in shown
    assert shown.count(letter) < 10_000


async def test_an_empty_topic_is_asked_for(browser: Browser) -> None:
    conversation = await browser.start("  ")
    shown = await browser.sees(conversation, "What training are you planning?")
    assert "bubble" not in shown


@pytest.mark.parametrize(
    ("command", "words"), [("help", "How Livewise helps"), ("my plans", "plans"), ("forget me", "Erase everything")]
)
async def test_a_command_in_place_of_a_topic_is_answered_and_leaves_nothing(
    browser: Browser, store: Server, command: str, words: str
) -> None:
    before = store.ask("DBSIZE")
    answer = await browser.post("/c", topic=command)
    assert answer.status == 200
    assert "Location" not in answer.headers
    assert words in answer.text
    assert store.ask("DBSIZE") == before
    assert "<li>" not in (await browser.get("/plans")).text


async def test_a_person_can_be_forgotten_from_the_first_page(browser: Browser) -> None:
    conversation = await browser.start("Secret topic")
    offered = await browser.post("/c", topic="forget me")
    done = await browser.post("/press", press=offered.text.split('data-press="')[1].split('"')[0])
    assert done.status == 200
    assert "erased" in done.text
    assert (await browser.get(conversation)).status == 404
    assert "Secret topic" not in (await browser.open("/")).text


# --- act --------------------------------------------------------------------------------------------------------


async def test_a_press_changes_the_card_in_place_and_raises_its_version(browser: Browser) -> None:
    conversation = await browser.start("Sales")
    await browser.sees(conversation, 'id="m2" data-version="1"')
    answer = await browser.press(conversation, "Partly each")
    assert answer.status == 200
    assert answer.text.strip() == ""
    shown = await browser.sees(conversation, 'id="m2" data-version="2"')
    assert shown.count("<article") == 1


async def test_a_double_press_counts_once(browser: Browser) -> None:
    conversation = await browser.start("Sales")
    wire, session = await browser.find(conversation, "Partly each")
    request = str(uuid4())
    answers = await asyncio.gather(
        *(browser.post(f"{conversation}/press", id=request, press=wire, session=session) for _ in range(5))
    )
    assert {answer.status for answer in answers} == {200}
    shown = await browser.sees(conversation, "immediate correction?")
    assert 'data-version="2"' in shown


async def test_typed_words_are_a_bubble_and_their_card_stands_below(browser: Browser) -> None:
    conversation = await browser.start("Sales")
    await browser.sees(conversation, "behaviour change?")
    assert (await browser.post(f"{conversation}/say", text="behaviour change")).status == 200
    shown = await browser.sees(conversation, "immediate correction?")
    assert shown.index(">behaviour change<") < shown.index("Does the learner need immediate correction?")


async def test_the_same_words_sent_again_are_one_bubble(browser: Browser) -> None:
    conversation = await browser.start("Sales")
    request = str(uuid4())
    for _ in range(3):
        assert (await browser.post(f"{conversation}/say", id=request, text="hmmm")).status == 200
    assert (await browser.sees(conversation, "hmmm")).count("bubble") == 2


async def test_nothing_typed_is_refused_with_a_sentence(browser: Browser) -> None:
    conversation = await browser.start("Sales")
    answer = await browser.post(f"{conversation}/say", text=" \n\t ")
    assert answer.status == 400
    assert json.loads(answer.text)["error"]


async def test_help_is_for_the_person_alone_and_is_not_kept(browser: Browser) -> None:
    conversation = await browser.start("Sales")
    answer = await browser.post(f"{conversation}/say", text="help")
    assert "How Livewise helps" in answer.text
    assert "How Livewise helps" not in (await browser.get(f"{conversation}/messages")).text


async def test_form_mistakes_come_back_with_what_was_typed(browser: Browser) -> None:
    conversation = await recommended(browser)
    await browser.press(conversation, "Set the live date")
    await browser.press(conversation, "form", day="2027-05-14", time="25:99", zone="<b>Atlantis</b>")
    shown = await browser.sees(conversation, 'aria-invalid="true"')
    assert 'value="2027-05-14"' in shown
    assert 'value="&lt;b&gt;Atlantis&lt;/b&gt;"' in shown


# --- plan -------------------------------------------------------------------------------------------------------


async def test_a_plan_can_be_printed_and_downloaded(browser: Browser) -> None:
    conversation = await planned(browser)
    page = await browser.open(f"{conversation}/plan")
    assert page.status == 200
    for words in ("Core concepts", "Role-play", "Next-step assignment", "<svg", "Hybrid"):
        assert words in page.text
    file = await browser.get(f"{conversation}/plan.ics")
    assert file.status == 200
    assert file.headers["Content-Type"].startswith("text/calendar")
    assert file.headers["Content-Disposition"].startswith('attachment; filename="')
    assert file.text.startswith("BEGIN:VCALENDAR")


async def test_without_a_plan_there_is_nothing_to_print(browser: Browser) -> None:
    conversation = await browser.start("Sales")
    for part in ("plan", "plan.ics"):
        answer = await browser.get(f"{conversation}/{part}")
        assert answer.status == 404
        assert "no plan here yet" in answer.text


async def test_dates_follow_the_readers_region(browser: Browser) -> None:
    conversation = await planned(browser)
    for wanted, written in (
        ("en-US,en;q=0.5", "Fri, May 14, 2027, 3:00 PM"),
        ("en-GB;q=0.9, fr;q=0.1", "Fri, 14 May 2027, 15:00"),
        ("tlh, it;q=0.5", "Fri, 14 May 2027, 15:00"),  # no catalogue: English as it is written in most places
    ):
        shown = await browser.ask("GET", f"{conversation}/messages", headers={"Accept-Language": wanted})
        assert f"{written} (Europe/Ljubljana)" in shown.text, wanted


async def test_a_plan_stays_in_the_language_of_whoever_began_it_and_the_page_is_in_the_readers(
    browser: Browser,
) -> None:
    german, slovenian = catalogue("de"), catalogue("sl")
    browser.http.headers["Accept-Language"] = "de;q=0.9, fr;q=0.1"
    conversation = await browser.start("Hygiene")
    await browser.sees(conversation, german.progress(1, 4))
    browser.http.headers["Accept-Language"] = "sl-SI"
    page = (await browser.open(conversation)).text
    assert '<html lang="sl">' in page
    assert slovenian.page.say_label in page
    assert german.progress(1, 4) in page
    assert german.page.say_label not in page
    assert '<article class="card question" lang="de"' in page


async def test_the_dates_of_a_card_are_in_the_language_of_its_sentences(browser: Browser) -> None:
    conversation = await planned(browser)
    german = await browser.ask("GET", f"{conversation}/messages", headers={"Accept-Language": "de;q=0.9, fr;q=0.1"})
    assert "Fri, May 14, 2027" in german.text
    assert "Mai" not in german.text


@pytest.mark.parametrize("wanted", ["", "*", ";;;", "xx-YY", "en;q=x", "a" * 5_000, "é", "de;q=1.5,,,"])
async def test_any_accept_language_is_answered(browser: Browser, wanted: str) -> None:
    assert (await browser.ask("GET", "/", headers={"Accept-Language": wanted})).status == 200


async def test_the_list_shows_how_far_each_conversation_is(browser: Browser) -> None:
    await browser.start("First")
    await recommended(browser, "Second")
    await planned(browser, "Third")
    listed = (await browser.get("/plans")).text
    for words in ("First", "A question is open", "Second", "Hybrid, no date yet", "Third", "next"):
        assert words in listed
    assert listed.index("Third") < listed.index("Second") < listed.index("First")


# --- sharing ----------------------------------------------------------------------------------------------------


async def test_a_conversation_opened_to_all_can_be_used_in_another_browser(browser: Browser, stranger: Browser) -> None:
    conversation = await browser.start("Sales")
    await browser.press(conversation, "Let everyone here answer")
    await browser.sees(conversation, "Only I answer")
    assert (await stranger.open(conversation)).status == 200
    await stranger.post(f"{conversation}/say", text="behaviour change")
    mine = await browser.sees(conversation, "immediate correction?")
    assert "Somebody else wrote:" in mine
    assert "You wrote:" in (await stranger.get(f"{conversation}/messages")).text.split("behaviour change")[0]
    await browser.press(conversation, "Only I answer")
    await browser.sees(conversation, "Let everyone here answer")
    assert (await stranger.open(conversation)).status == 404


async def test_a_guest_cannot_take_a_conversation_over(browser: Browser, stranger: Browser) -> None:
    conversation = await browser.start("Sales")
    await browser.press(conversation, "Let everyone here answer")
    await browser.sees(conversation, "Only I answer")
    await stranger.post(f"{conversation}/press", press="start|0||")
    await browser.press(conversation, "Only I answer")
    await browser.sees(conversation, "Let everyone here answer")
    for part in ("", "/messages", "/plan", "/plan.ics"):
        assert (await stranger.get(conversation + part)).status == 404
    assert (await browser.get("/plans")).text.count("<li>") == 1


async def test_forgetting_erases_the_conversations(browser: Browser, stranger: Browser) -> None:
    theirs = await stranger.start("Theirs")
    conversation = await planned(browser, "Secret topic")
    answer = await browser.post(f"{conversation}/say", text="forget me")
    assert "Erase everything" in answer.text
    wire = answer.text.split('data-press="')[1].split('"')[0]
    done = await browser.post(f"{conversation}/press", press=wire)
    assert done.status == 200
    assert "erased" in done.text
    assert (await browser.get(conversation)).status == 404
    assert "Secret topic" not in (await browser.open("/")).text
    assert (await stranger.get(theirs)).status == 200


# --- news -------------------------------------------------------------------------------------------------------


async def test_another_page_of_the_same_person_hears_of_a_change(browser: Browser) -> None:
    conversation = await browser.start("Sales")
    await browser.sees(conversation, "Partly each")
    async with browser.http.get(f"{browser.address}/events") as stream, asyncio.timeout(PATIENCE):
        assert stream.headers["Content-Type"] == "text/event-stream"
        assert await told(stream.content) == ("hello", "")
        assert await told(stream.content) == ("ready", "")
        await browser.press(conversation, "Partly each")
        assert await told(stream.content) == ("changed", conversation.removeprefix("/c/"))


async def test_a_page_reloaded_again_and_again_still_hears(browser: Browser) -> None:
    for _ in range(25):
        (await browser.http.get(f"{browser.address}/events")).close()
    async with browser.http.get(f"{browser.address}/events") as stream, asyncio.timeout(PATIENCE):
        assert stream.status == 200
        assert await told(stream.content) == ("hello", "")


async def test_with_too_many_pages_open_the_oldest_is_told_why_it_hears_no_more(browser: Browser) -> None:
    oldest, *others = [await browser.http.get(f"{browser.address}/events") for _ in range(21)]
    async with asyncio.timeout(PATIENCE):
        assert [await told(oldest.content) for _ in range(3)] == [("hello", ""), ("ready", ""), ("crowded", "")]
        assert await oldest.content.read() == b""
    for page in others:
        page.close()


async def test_who_may_see_a_conversation_no_more_hears_no_more_of_it(browser: Browser, stranger: Browser) -> None:
    conversation = await browser.start("Sales")
    name = conversation.removeprefix("/c/")
    await browser.press(conversation, "Let everyone here answer")
    await browser.sees(conversation, "Only I answer")
    async with (
        stranger.http.get(f"{browser.address}/events?watch={name}") as stream,
        asyncio.timeout(PATIENCE),
    ):
        assert [await told(stream.content) for _ in range(2)] == [("hello", ""), ("ready", "")]
        await browser.press(conversation, "Partly each")
        assert await told(stream.content) == ("changed", name)
        await browser.press(conversation, "Only I answer")
        rest = (await stream.content.read()).decode()
    assert name not in rest
    assert "event: ready" in rest


async def told(stream: aiohttp.StreamReader) -> tuple[str, str]:
    """The next event's name and data."""
    name = data = ""
    while line := (await stream.readline()).decode().rstrip("\r\n"):
        key, _, value = line.partition(": ")
        name, data = (value, data) if key == "event" else (name, value if key == "data" else data)
    return name, data


# --- a store that is away ---------------------------------------------------------------------------------------


async def test_while_the_store_is_away_people_are_told_and_nothing_is_lost(browser: Browser, store: Server) -> None:
    conversation = await browser.start("Sales")
    wire, session = await browser.find(conversation, "Partly each")
    request = str(uuid4())
    store.kill()
    try:
        for answer in (
            await browser.post(f"{conversation}/press", id=request, press=wire, session=session),
            await browser.post(f"{conversation}/say", text="both"),
            await browser.post("/c", topic="Other"),
            await browser.get(f"{conversation}/messages"),
        ):
            assert answer.status == 503
            assert "try again" in json.loads(answer.text)["error"]
        assert (await browser.open("/")).status == 503
    finally:
        store.start()
    answer = await browser.post(f"{conversation}/press", id=request, press=wire, session=session)
    assert answer.status == 200
    await browser.sees(conversation, "immediate correction?")


async def test_while_the_store_hangs_people_are_told_soon(
    browser: Browser, store: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.web.patience.LIMIT", 0.2)
    conversation = await browser.start("Sales")
    wire, session = await browser.find(conversation, "Partly each")
    store.pause()
    try:
        async with asyncio.timeout(5):
            answers = await asyncio.gather(
                browser.post(f"{conversation}/press", press=wire, session=session),
                browser.post(f"{conversation}/say", text="both"),
                browser.post("/c", topic="Other"),
                browser.get(conversation),
                browser.get(f"{conversation}/messages"),
                browser.get(f"/events?watch={conversation.removeprefix('/c/')}"),
            )
        for answer in answers:
            assert answer.status == 503
            assert "try again" in json.loads(answer.text)["error"]
    finally:
        store.kill()
        store.start()
    await browser.sees(conversation, "Partly each")
