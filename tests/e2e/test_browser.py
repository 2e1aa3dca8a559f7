"""The playground in a real browser, with real clicks, against a real bot."""

import asyncio
import os
import re
import struct
from collections.abc import AsyncGenerator, Collection, Mapping
from datetime import UTC, date, datetime, time, timedelta
from itertools import product
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio
from icalendar import Calendar
from playwright.async_api import Browser, Error, FloatRect, Locator, Route, expect

from tests.e2e.bots import ROOT, Bot, bot_in, bots
from tests.e2e.browser import (
    CASE,
    CORRECTION,
    GOAL,
    HALF_SCREEN,
    PEER,
    PHONE,
    PRACTICE,
    SMALL_PHONE,
    WIDE,
    ZONE,
    Person,
    Troubles,
    browsing,
    visiting,
    visiting_in_trouble,
)
from tests.e2e.browser_axe import find_violations
from tests.e2e.browser_grid import OPTIONS, UNSURE, Answers, Expected, combinations, expected, labels, outcomes
from tests.e2e.browser_states import BROKEN_PIECES, BROKEN_WORDS, MISFITS, SCHEMES, STRAYS, TOPIC, live_day, states

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def bot(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Bot]:
    """One bot for the whole file."""
    bot = bot_in(tmp_path_factory.mktemp("browser") / "data")
    async with bots(bot):
        await bot.start()
        yield bot
        assert await bot.stop() == 0
        assert '"level": "error"' not in bot.output


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncGenerator[Browser]:
    """One browser for the whole file; every test opens windows of its own."""
    async with browsing() as browser:
        yield browser


# --- the grid ------------------------------------------------------------------------------------------------------


async def test_the_expectations_are_as_many_as_the_rule_has_cells() -> None:
    assert len(combinations()) == 108
    shown = {answers: expected(answers) for answers in combinations()}
    firm = [answers for answers in combinations() if len(outcomes(answers)) == 1]
    assert sum("unsure" not in answers for answers in firm) == 24
    assert sum("unsure" in answers for answers in firm) == 29
    assert sum(each.title == "Hybrid (provisional)" for each in shown.values()) == 55


async def test_combinations_of_answers_lead_where_the_table_says(bot: Bot, browser: Browser) -> None:
    # Every third; all of them are read without a browser.
    beginnings = sorted({answers[:3] for answers in combinations()})[::3]
    shares = [beginnings[start::4] for start in range(4)]
    read = await asyncio.gather(*(_walk(browser, bot.address, share) for share in shares))
    shown = {answers: seen for share in read for answers, seen in share.items()}
    assert shown == {answers: expected(answers) for answers in combinations() if answers[:3] in beginnings}


async def _walk(browser: Browser, address: str, share: list[Answers]) -> dict[Answers, Expected]:
    """Give these first three answers with every fourth, in one conversation, and note what is read."""
    shown: dict[Answers, Expected] = {}
    async with visiting(browser, address) as ana:
        await ana.begin(TOPIC)
        for beginning in share:
            first, *others = ((*beginning, practice) for practice in (*OPTIONS["practice"], UNSURE))
            await ana.answer(*labels(first))
            shown[first] = await _read(ana)
            for answers in others:
                await ana.press("Change practice")
                await ana.choose(PRACTICE, labels(answers)[-1])
                shown[answers] = await _read(ana)
            await ana.press("Start over")
    return shown


async def _read(ana: Person) -> Expected:
    """Answer the follow-up if it is asked, and read the recommendation."""
    await ana.question(CASE).or_(ana.recommendation).wait_for()
    if await ana.question(CASE).is_visible():
        await ana.choose(CASE, "None of these")
    title = await ana.recommendation.get_by_role("heading", level=2).inner_text()
    changes = ana.recommendation.get_by_role("list", name="What would change this answer")
    sentences = await changes.get_by_role("listitem").all_inner_texts()
    first, then = "Find out first: ", "After that: "
    to_find_out = [sentence.removeprefix(first) for sentence in sentences if sentence.startswith(first)]
    return Expected(
        title=title,
        followup=await ana.button("Change special case").is_visible(),
        flips=frozenset(s for s in sentences if s.startswith("If ") and not s.startswith("If one of the four special")),
        first_to_find_out=" ".join(to_find_out),
        also_open=frozenset(sentence.removeprefix(then) for sentence in sentences if sentence.startswith(then)),
    )


# --- the follow-up -------------------------------------------------------------------------------------------------

# The four cases, in the words of the button, and their care rules.
CASES = {
    "Hands-on skill under supervision": {
        "Nobody tries the skill without supervision, not even at home.",
        "A supervisor signs the checklist.",
    },
    "High-trust team workshop": {
        "Reflections never go into a channel.",
        "Messages about this go to each person directly.",
    },
    "Sensitive interpersonal work": {
        "Everything about this program is private: direct messages only.",
        "Anybody may skip any step and need not say why.",
        "Name a support contact in every message.",
        "No clips in which somebody can be recognised.",
    },
    "Complex simulation": {
        "Brief, run, debrief: in this order, and never without the debrief.",
        "The scenarios stay hidden until the run.",
    },
}
# From a firm hybrid, a provisional one and a live-first: the answers, and the first reason a case then gives.
BASES = (
    (("Knowledge transfer", "Yes, immediately", "No, not essential", "It can be simulated"), "Hybrid"),
    (("Behaviour change", "Not sure", "No, not essential", "It must be live"), "Hybrid (provisional)"),
    (("Behaviour change", "Yes, immediately", "Yes, essential", "It must be live"), "Live-first"),
)


@pytest.mark.parametrize(("answers", "title"), BASES, ids=[title for _, title in BASES])
async def test_each_special_case_is_live_first_with_its_care_rules_and_the_others_change_nothing(
    bot: Bot, browser: Browser, answers: tuple[str, ...], title: str
) -> None:
    async with visiting(browser, bot.address) as ana:
        await ana.begin(TOPIC)
        await ana.answer(*answers, "None of these")
        care = ana.recommendation.get_by_role("list", name="Take care")
        heading = ana.recommendation.get_by_role("heading", level=2)
        await expect(heading).to_have_text(title)
        await expect(care).to_have_count(0)
        without = await _bullets(ana)
        for case, rules in CASES.items():
            await ana.press("Change special case")
            await ana.choose(CASE, case)
            await expect(heading).to_have_text("Live-first")
            assert set(await care.get_by_role("listitem").all_inner_texts()) == rules
            first = (await _bullets(ana))[0]
            assert first.startswith("You said this is" if title == "Live-first" else "Hybrid is not enough,")
            assert case.lower() in first
            await ana.sees("They support the live session and do not replace it.")
        await ana.press("Change special case")
        await ana.choose(CASE, "Not sure")
        await expect(heading).to_have_text(title)
        unsure = "You were not sure about the four special cases. If one of them applies, it is live-first."
        assert [line for line in await _bullets(ana) if line != unsure] == [
            line for line in without if not line.startswith("If one of the four special cases applied")
        ]
        await ana.sees(unsure)
        await expect(care).to_have_count(0)
        await ana.press("Change special case")
        await ana.choose(CASE, "None of these")
        await expect(heading).to_have_text(title)
        assert await _bullets(ana) == without


async def _bullets(ana: Person) -> list[str]:
    """The reasons and what would change the answer."""
    await expect(ana.recommendation).to_be_visible()
    return [
        sentence
        for name in ("Why", "What would change this answer")
        for sentence in await ana.recommendation.get_by_role("list", name=name, exact=True)
        .get_by_role("listitem")
        .all_inner_texts()
    ]


# --- the journey ---------------------------------------------------------------------------------------------------


async def test_the_whole_journey_from_a_topic_to_the_calendar(bot: Bot, browser: Browser, tmp_path: Path) -> None:
    day = live_day()
    async with visiting(browser, bot.address) as ana:
        await ana.begin(TOPIC)
        await ana.choose(GOAL, "Behaviour change")
        await expect(ana.question(CORRECTION)).to_be_visible()
        await ana.say("yes, on the spot")
        await ana.choose(PEER, "Not sure")
        await expect(ana.question(PRACTICE)).to_be_visible()
        await ana.say("it can be simulated")
        await expect(ana.question(CASE)).to_be_visible()
        await ana.say("none of these")
        await expect(ana.recommendation.get_by_role("heading", level=2)).to_have_text("Hybrid")
        await ana.sees("You are not sure about peer interaction. It does not matter which way that goes")
        for mine in (TOPIC, "yes, on the spot", "it can be simulated", "none of these"):
            await expect(ana.main.get_by_text(f"You wrote: {mine}", exact=True)).to_be_visible()

        await ana.press("Set the live date")
        await expect(ana.page.get_by_label("Time zone")).to_have_value(ZONE)
        await ana.page.get_by_label("Number of participants").fill("12")
        await ana.page.get_by_label("Hours, if everything were taught live").fill("4")
        await ana.goes_to_plan(day.isoformat(), "15:00")
        await ana.sees("Estimate: 120 minutes of listening leave the room (70 to 155).")
        steps = ana.plan.get_by_role("list").get_by_role("listitem")
        await expect(steps).to_have_count(12)
        await ana.press("Why these days?")
        await ana.sees("Planned 14 days before the live session.")

        async with ana.page.expect_download() as downloading:
            await ana.plan.get_by_role("link", name="Add to my calendar").click()
        file = tmp_path / "plan.ics"
        await (await downloading.value).save_as(file)
        _check_calendar(file, day)

        await ana.plan.get_by_role("link", name="Printable page").click()
        await expect(ana.page.get_by_role("heading", level=1)).to_have_text(f"Plan: {TOPIC}")
        drawing = ana.page.get_by_role("img", name="Timeline")
        await expect(drawing).to_be_visible()
        assert await drawing.evaluate("element => element.tagName.toLowerCase()") == "svg"
        assert await drawing.locator(".mark").count() == 12
        rows = ana.page.get_by_role("row").filter(has=ana.page.get_by_role("rowheader"))
        await expect(rows).to_have_count(12)
        await ana.page.get_by_role("link", name="Back to the conversation").click()
        await expect(ana.plan).to_be_visible()


def _check_calendar(file: Path, day: date) -> None:
    """Twelve events of their own, the live ones one after the other from 15:00 in the zone of the form."""
    calendar = Calendar.from_ical(file.read_bytes())
    assert [str(zone["TZID"]) for zone in calendar.timezones] == [ZONE]
    assert len({str(event["UID"]) for event in calendar.events}) == len(calendar.events) == 12
    starts = {str(event["SUMMARY"]).split(":")[0]: event.DTSTART for event in calendar.events}
    for name, clock in {
        "Application": time(15, 0),
        "Role-play": time(15, 20),
        "Case work": time(15, 50),
        "Facilitated discussion": time(16, 15),
    }.items():
        start = starts[name]
        assert isinstance(start, datetime)
        assert str(start.tzinfo) == ZONE
        assert start == datetime.combine(day, clock, ZoneInfo(ZONE))
    assert starts["Core concepts"] == day - timedelta(days=14)


# --- faults --------------------------------------------------------------------------------------------------------


async def test_a_bot_killed_while_the_page_is_open_is_said_and_comes_back_by_itself(
    browser: Browser, tmp_path: Path
) -> None:
    mortal = bot_in(tmp_path / "data")
    async with bots(mortal):
        await mortal.start()
        port = mortal.address.rsplit(":", 1)[1]
        async with visiting_in_trouble(browser, mortal.address) as ana:
            await ana.begin(TOPIC)
            await ana.choose(GOAL, "Behaviour change")
            await expect(ana.question(CORRECTION)).to_be_visible()
            lost = ana.page.get_by_role("status").get_by_text("Connection lost, trying again.")
            await expect(lost).to_be_hidden()
            await mortal.kill()
            await expect(lost).to_be_visible()
            await ana.choose(CORRECTION, "Yes, immediately")
            await expect(ana.page.get_by_role("alert")).to_contain_text("This did not reach us. Nothing is lost")
            await mortal.start(port=port)
            await expect(lost).to_be_hidden()
            await ana.press("Try again")
            await ana.choose(PEER, "Yes, essential")
            await ana.choose(PRACTICE, "It must be live")
            await ana.choose(CASE, "None of these")
            await ana.goes_to_plan(live_day().isoformat())
            await mortal.kill()
            await expect(lost).to_be_visible()
            await mortal.start(port=port)
            await expect(lost).to_be_hidden()
            await ana.page.reload()
            await expect(ana.page.get_by_role("heading", level=1)).to_have_text(TOPIC)
            await expect(ana.recommendation.get_by_role("heading", level=2)).to_have_text("Live-first")
            await expect(ana.plan).to_be_visible()
            given = ana.recommendation.get_by_role("definition")
            for label in ("Behaviour change", "Yes, immediately", "Yes, essential", "It must be live"):
                await expect(given.filter(has_text=label)).to_have_count(1)


# --- two pages, two people -----------------------------------------------------------------------------------------


async def test_what_happens_in_one_tab_appears_in_the_other_and_wipes_nothing(bot: Bot, browser: Browser) -> None:
    async with visiting(browser, bot.address) as ana:
        await ana.begin(TOPIC)
        other = Person(await ana.page.context.new_page(), bot.address)
        await other.page.goto(ana.page.url)
        await ana.choose(GOAL, "Knowledge transfer")
        await expect(other.question(CORRECTION)).to_be_visible()
        await other.choose(CORRECTION, "Yes, immediately")
        await ana.page.bring_to_front()  # a tab in the back draws but once a second
        await ana.choose(PEER, "Yes, essential")
        await ana.choose(PRACTICE, "It must be live")
        await other.page.bring_to_front()
        await other.choose(CASE, "None of these")
        await ana.page.bring_to_front()
        await ana.press("Set the live date")
        await expect(other.form).to_be_visible()

        await other.page.get_by_label("Live date").fill("2031-02-03")
        await other.page.get_by_label("How long must people remember it?").select_option(label="6 months")
        await other.page.get_by_label("Number of participants").press_sequentially("twel")
        await ana.page.bring_to_front()
        await ana.press("What speaks against this?")
        await expect(other.main.get_by_role("article", name="What speaks against this")).to_be_visible()
        await ana.say("blorp")
        await expect(other.main.get_by_text("You wrote: blorp")).to_be_visible()
        await expect(other.page.get_by_label("Live date")).to_have_value("2031-02-03")
        await expect(other.page.get_by_label("How long must people remember it?")).to_have_value("180")
        await expect(other.page.get_by_label("Number of participants")).to_have_value("twel")
        await expect(other.page.get_by_label("Number of participants")).to_be_focused()


async def test_letting_everyone_answer_opens_the_link_to_somebody_else(bot: Bot, browser: Browser) -> None:
    async with visiting(browser, bot.address) as ana, visiting_in_trouble(browser, bot.address) as ben:
        await ana.begin(TOPIC)
        refused = await ben.page.goto(ana.page.url)
        assert refused is not None
        assert refused.status == 404
        await expect(ben.page.get_by_role("heading", level=1)).to_have_text("That did not work")
        await ben.sees("There is no such conversation, or it is not shared with you.")
        assert TOPIC not in await ben.page.content()

        await ana.press("Let everyone here answer")
        await expect(ana.button("Only I answer")).to_be_visible()
        await ben.page.goto(ana.page.url)
        await ben.choose(GOAL, "Behaviour change")
        await expect(ana.question(CORRECTION)).to_be_visible()
        await ben.say("yes")
        await expect(ana.main.get_by_text("Somebody else wrote: yes")).to_be_visible()
        await expect(ana.question(PEER)).to_be_visible()

        await ana.press("Only I answer")
        await expect(ana.button("Let everyone here answer")).to_be_visible()
        await ben.sees("This conversation is no longer here.")
        await expect(ben.question(PEER)).to_have_count(0)
        await ana.choose(PEER, "Not sure")
        await expect(ana.question(PRACTICE)).to_be_visible()


# --- without a mouse, without eyes, on a small screen --------------------------------------------------------------


async def test_the_keyboard_alone_leads_from_the_first_page_to_the_recommendation(bot: Bot, browser: Browser) -> None:
    async with visiting(browser, bot.address) as ana:
        keyboard = ana.page.keyboard
        await ana.open()
        await expect(ana.page.get_by_label("What training are you planning?")).to_be_focused()
        await keyboard.type(TOPIC)
        await keyboard.press("Enter")
        await expect(ana.question(GOAL)).to_be_visible()

        await keyboard.press("Tab")
        assert await _focused(ana) == "Skip to the conversation"
        await keyboard.press("Enter")
        await expect(ana.main).to_be_focused()
        await _tab_to(ana, "Behaviour change")
        await keyboard.press("Enter")
        await expect(ana.main.get_by_role("heading", name=CORRECTION)).to_be_focused()
        await _tab_to(ana, "Yes, immediately")
        await keyboard.press("Space")
        await expect(ana.main.get_by_role("heading", name=PEER)).to_be_focused()
        await _tab_to(ana, "Change goal")
        await keyboard.press("Enter")
        await expect(ana.main.get_by_role("heading", name=GOAL)).to_be_focused()
        await _tab_to(ana, "Keep “Behaviour change”")
        await keyboard.press("Enter")
        await expect(ana.main.get_by_role("heading", name=PEER)).to_be_focused()
        words = ana.page.get_by_label("Your answer, in words")
        await _tab_to(ana, "Your answer, in words")
        await keyboard.type("not sure")
        await keyboard.press("Enter")
        await expect(ana.question(PRACTICE)).to_be_visible()
        await expect(words).to_be_focused()
        await expect(words).to_be_empty()
        await keyboard.type("must be live")
        await _tab_to(ana, "Send")
        await keyboard.press("Space")
        await expect(ana.question(CASE)).to_be_visible()
        await expect(ana.main.get_by_text("This goes on below.")).to_have_count(2)
        assert await _focused(ana) == "Send"
        await _tab_to(ana, "None of these", key="Shift+Tab")
        await keyboard.press("Enter")
        await expect(ana.recommendation.get_by_role("heading", level=2)).to_be_focused()
        await _tab_to(ana, "Set the live date")
        await keyboard.press("Enter")
        await expect(ana.form.get_by_role("heading", level=2)).to_be_focused()


async def _tab_to(ana: Person, label: str, *, key: str = "Tab") -> None:
    """Press Tab until this control has the focus; each stop must be somewhere, on screen and visibly so."""
    for _ in range(30):
        await ana.page.keyboard.press(key)
        found = await _focused(ana)
        assert found != "", f"the focus is lost on the way to {label}"
        assert await ana.page.evaluate(ON_SCREEN), f"{found} has the focus and is not on screen"
        if found == label:
            return
    pytest.fail(f"Tab does not lead to {label}")


ON_SCREEN = """() => {
    const box = document.activeElement.getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
}"""
FOCUSED = """() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "";
    const style = getComputedStyle(element);
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return "";
    return (element.labels?.[0] ?? element).innerText.trim();
}"""


async def _focused(ana: Person) -> str:
    """What the focused control says, empty where nothing has the focus or where one cannot see that it has."""
    return str(await ana.page.evaluate(FOCUSED))


async def test_axe_finds_nothing_to_mend(bot: Bot, browser: Browser) -> None:
    violations: list[str] = []
    async with visiting(browser, bot.address, bypass_csp=True) as ana:  # axe injects its script
        async for state in states(ana):
            for width, scheme in product((PHONE, WIDE), SCHEMES):
                await ana.looks(width=width, scheme=scheme)
                violations += [f"{state}, {width} px, {scheme}: {each}" for each in await find_violations(ana.page)]
    assert violations == []


async def test_the_new_question_is_announced(bot: Bot, browser: Browser) -> None:
    async with visiting(browser, bot.address) as ana:
        await ana.begin(TOPIC)
        said = ana.page.get_by_role("status").filter(has_text=TOPIC)
        await ana.choose(GOAL, "Behaviour change")
        await expect(said).to_have_text(f"{TOPIC}: {CORRECTION}")
        await ana.say("yes")
        await expect(said).to_have_text(f"{TOPIC}: {PEER}")  # and not that the card above is closed
        await ana.sees("This goes on below.")
        await expect(said).to_have_text(f"{TOPIC}: {PEER}")
        await ana.choose(PEER, "Yes, essential")
        await ana.choose(PRACTICE, "It must be live")
        await ana.choose(CASE, "None of these")
        await expect(said).to_contain_text(f"Recommendation for {TOPIC}: Live-first", ignore_case=True)


# What is wrong with a page, and the widths at which it is looked for. One person looks for all of it: the way through
# the pages takes longer than the looking.
LOOKS = {
    MISFITS: (HALF_SCREEN, PHONE, SMALL_PHONE),
    BROKEN_PIECES: (WIDE, HALF_SCREEN, PHONE),
    BROKEN_WORDS: (WIDE, HALF_SCREEN, PHONE),
    STRAYS: (WIDE, PHONE),
}


async def test_nothing_is_out_of_place_on_any_page_at_any_width(bot: Bot, browser: Browser) -> None:
    async with visiting(browser, bot.address) as ana:
        assert await _out_of_place(ana, LOOKS) == []


async def test_twice_as_large_letters_fit_on_every_page(bot: Bot) -> None:
    async with (
        browsing("--blink-settings=defaultFontSize=32") as browser,
        visiting(browser, bot.address) as ana,
    ):
        await ana.open()
        assert await ana.page.evaluate("getComputedStyle(document.documentElement).fontSize") == "32px"
        assert await _out_of_place(ana, {MISFITS: (WIDE, PHONE)}) == []


async def test_a_phone_shows_the_whole_time_axis_of_a_plan_at_once(bot: Bot, browser: Browser) -> None:
    async with visiting(browser, bot.address, width=PHONE) as ana:
        async for state in states(ana):
            if state != "printable page":
                continue
            await ana.looks(width=PHONE)
            marks = await ana.page.get_by_role("img", name="Timeline").locator(".mark").all()
            assert len(marks) == 12
            for box in [await _box(mark) for mark in marks]:
                assert box["x"] >= 0
                assert box["x"] + box["width"] <= PHONE


async def _out_of_place(ana: Person, looks: Mapping[str, Collection[int]]) -> list[str]:
    """Everything that these scripts find wrong on any page at their widths, in px."""
    wrong: list[str] = []
    async for state in states(ana):
        for width in sorted({width for widths in looks.values() for width in widths}):
            await ana.looks(width=width)
            for script in (script for script, widths in looks.items() if width in widths):
                found = cast("list[str]", await ana.page.evaluate(script))
                wrong += [f"{state}, {width} px: {each}" for each in found]
        await ana.looks()
    return wrong


# --- what the browser itself says ----------------------------------------------------------------------------------


async def test_nothing_is_complained_about_and_nothing_leaves_the_address(bot: Bot, browser: Browser) -> None:
    asked: list[str] = []
    async with visiting(browser, bot.address) as ana:  # which fails at any complaint
        ana.page.context.on("request", lambda request: asked.append(request.url))
        async for _ in states(ana):
            pass
        await ana.page.get_by_role("link", name="Back to the conversation").click()
        await expect(ana.plan).to_be_visible()
    assert {urlsplit(url).netloc for url in asked} == {urlsplit(bot.address).netloc}


async def test_a_page_that_would_break_the_rules_is_noticed(bot: Bot, browser: Browser) -> None:
    async with visiting_in_trouble(browser, bot.address) as ana:
        troubles = Troubles(ana.page.context, bot.address)
        await ana.open()
        assert troubles.seen == []
        await ana.page.evaluate("document.body.append(document.createElement('style'))")
        await ana.page.evaluate("document.querySelector('style').textContent = 'p { color: red }'")
        await ana.page.evaluate("fetch('/nothing').then((response) => response.text())")
        async with ana.page.context.expect_event("weberror"):
            await ana.page.evaluate("setTimeout(() => { throw new Error('oh') })")
        with pytest.raises(Error, match="ERR_CONNECTION_REFUSED"):
            await ana.page.goto(bot.address.replace("127.0.0.1", "127.0.0.2"))
        seen = "\n".join(troubles.seen)
        for trouble in ("Content Security Policy", "404: ", "script: ", "leaves: http://127.0.0.2", "failed: http://"):
            assert trouble in seen


# --- twice, and both at once ---------------------------------------------------------------------------------------


async def test_a_double_click_answers_once(bot: Bot, browser: Browser) -> None:
    async with visiting(browser, bot.address) as ana:
        await ana.begin(TOPIC)
        await ana.question(GOAL).get_by_role("button", name="Not sure", exact=True).dblclick()
        await ana.sees("Question 2 of 4")
        await expect(ana.button("Not sure")).to_be_visible()
        await ana.page.reload()
        await ana.sees("Question 2 of 4")
        await expect(ana.main.get_by_role("definition").filter(has_text="Not sure")).to_have_count(1)


async def test_of_two_quick_clicks_one_counts_and_the_other_is_explained(bot: Bot, browser: Browser) -> None:
    async with visiting(browser, bot.address) as ana:
        await ana.begin(TOPIC)
        await ana.question(GOAL).evaluate("group => group.querySelectorAll('button').forEach(button => button.click())")
        await ana.sees("Question 2 of 4")
        given = ana.main.get_by_role("definition").filter(
            has_text=re.compile("^(Knowledge transfer|Partly each|Behaviour change|Not sure)$")
        )
        await expect(given).to_have_count(1)
        await ana.sees("Goal is answered already, so nothing was changed.")
        await ana.page.reload()
        await ana.sees("Question 2 of 4")
        await expect(given).to_have_count(1)


async def test_an_empty_answer_that_comes_late_wipes_no_notice(bot: Bot, browser: Browser) -> None:
    explained = asyncio.Event()

    async def hold_the_empty_one(route: Route) -> None:
        answer = await route.fetch()
        if not (await answer.text()).strip():
            await explained.wait()
        await route.fulfill(response=answer)

    async with visiting(browser, bot.address) as ana:
        await ana.begin(TOPIC)
        await ana.page.route("**/press", hold_the_empty_one)
        await ana.question(GOAL).evaluate("group => group.querySelectorAll('button').forEach(button => button.click())")
        notice = ana.page.get_by_role("region", name="For you only").get_by_text("Goal is answered already")
        await expect(notice).to_be_visible()
        async with ana.page.expect_response("**/plans*"):  # the page looks around once it has read the answer
            explained.set()
        await ana.page.unroute_all(behavior="wait")
        await expect(notice).to_be_visible()
        await ana.choose(CORRECTION, "Not sure")
        await expect(notice).to_be_hidden()


async def test_enter_pressed_twice_opens_one_conversation(bot: Bot, browser: Browser) -> None:
    async with visiting(browser, bot.address) as ana:
        await ana.open()
        await ana.page.get_by_label("What training are you planning?").fill(TOPIC)
        keyboard = ana.page.keyboard
        await asyncio.gather(*(keyboard.press("Enter") for _ in range(2)))
        await expect(ana.question(GOAL)).to_be_visible()
        await ana.page.reload()
        listed = ana.page.get_by_role("navigation", name="Your plans").get_by_role("listitem")
        await expect(listed).to_have_count(1)
        await expect(ana.main.get_by_text(f"You wrote: {TOPIC}")).to_have_count(1)


# --- where a conversation ends, and where none begins --------------------------------------------------------------


ERASE = re.compile("^Erase everything")


async def test_who_was_forgotten_is_led_on(bot: Bot, browser: Browser) -> None:
    async with visiting_in_trouble(browser, bot.address) as ana:
        await ana.begin(TOPIC)
        other = Person(await ana.page.context.new_page(), bot.address)
        await other.page.goto(ana.page.url)
        await expect(other.question(GOAL)).to_be_visible()
        await ana.page.bring_to_front()
        await ana.say("forget me")
        await ana.main.get_by_role("button", name=ERASE).click()
        for person in (ana, other):
            await person.page.bring_to_front()
            await person.sees("This conversation is no longer here.")
            await expect(person.main.get_by_text(TOPIC)).to_be_hidden()
            await person.main.get_by_role("link", name="Plan a training").last.click()
            await expect(person.button("Start")).to_be_visible()


async def test_a_command_on_the_first_page_is_answered_there(bot: Bot, browser: Browser) -> None:
    async with visiting(browser, bot.address) as ana:
        await ana.begin(TOPIC)
        await ana.open()
        listed = ana.page.get_by_role("navigation", name="Your plans").get_by_role("listitem")
        topic = ana.page.get_by_label("What training are you planning?")
        for command, words in (("help", "How Livewise helps"), ("my plans", TOPIC), ("forget me", "Erase everything")):
            await topic.fill(command)
            await ana.press("Start")
            await ana.sees(words)
            await expect(topic).to_have_value("")
            await expect(listed).to_have_count(1)
        await ana.main.get_by_role("button", name=ERASE).click()
        await ana.sees("erased")
        await expect(listed).to_have_count(0)
        await ana.page.reload()
        await expect(listed).to_have_count(0)


# --- what people type ----------------------------------------------------------------------------------------------

NASTY = '<img src=x onerror="document.title=1"><b>bold</b> &amp; {{ 7 * 7 }} \u202eesrever\u202c \x07\x1b[31m 🎓'
AS_TEXT = '<img src=x onerror="document.title=1"><b>bold</b> &amp; {{ 7 * 7 }} esrever [31m 🎓'


async def test_markup_control_and_reordering_characters_are_but_text(bot: Bot, browser: Browser) -> None:
    async with visiting(browser, bot.address) as ana:
        await ana.begin(NASTY)
        await expect(ana.page.get_by_role("heading", level=1)).to_have_text(AS_TEXT)
        await expect(ana.page).to_have_title(f"{AS_TEXT} · Livewise")
        await ana.say(NASTY)
        await ana.sees("I could not read “<img src=x")
        await ana.answer("Knowledge transfer", "No, later is fine", "No, not essential", "It must be live")
        await ana.choose(CASE, "None of these")
        await expect(ana.recommendation).to_contain_text(AS_TEXT)
        await ana.goes_to_plan(live_day().isoformat())
        await expect(ana.plan.get_by_role("heading", level=2)).to_have_text(f"Plan: {AS_TEXT}")
        await expect(ana.page.locator("main img, main b, main script")).to_have_count(0)
        bubbles = ana.main.get_by_text("You wrote: <img src=x")
        await expect(bubbles).to_have_count(2)
        await ana.plan.get_by_role("link", name="Printable page").click()
        await expect(ana.page.get_by_role("heading", level=1)).to_have_text(f"Plan: {AS_TEXT}")
        await expect(ana.page.locator("main img, main b, main script")).to_have_count(0)


# --- the date form -------------------------------------------------------------------------------------------------


def skipped_night() -> date:
    """The next Sunday on which the clocks of the European Union go forward, well after today."""
    year = (datetime.now(UTC).date() + timedelta(days=300)).year
    last = date(year, 3, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


GOOD = {"Live date": live_day().isoformat(), "Start time": "15:00", "Number of participants": "12"}
RANGE = "Please give a number from 1 to 100,000."
WRONG = (
    ({"Live date": "2020-01-01"}, {"Live date": "This is in the past. Please choose a later one."}),
    ({"Live date": "", "Start time": ""}, {"Live date": "Please fill this in.", "Start time": "Please fill this in."}),
    (
        {"Live date": "2020-01-01", "Number of participants": "ten"},
        {
            "Live date": "This is in the past. Please choose a later one.",
            "Number of participants": "Please write a number in digits, for example 12.",
        },
    ),
    ({"Number of participants": "ten"}, {"Number of participants": "Please write a number in digits, for example 12."}),
    ({"Number of participants": "0"}, {"Number of participants": RANGE}),
    ({"Number of participants": "-1"}, {"Number of participants": RANGE}),
    ({"Number of participants": "1000000000"}, {"Number of participants": RANGE}),
    ({"Time zone": "Mars/Olympus"}, {"Time zone": "I do not know this time zone. Write it like Europe/Ljubljana."}),
    (
        {"Live date": skipped_night().isoformat(), "Start time": "02:30"},
        {
            "Start time": "The clocks go forward over this time on that day, so it does not exist. "
            "Choose another time.",
        },
    ),
)


async def test_a_wrong_date_or_number_is_explained_at_its_field_and_kept(bot: Bot, browser: Browser) -> None:
    async with visiting(browser, bot.address) as ana:
        await ana.begin(TOPIC)
        await ana.answer("Behaviour change", "Yes, immediately", "Yes, essential", "It can be simulated")
        await ana.choose(CASE, "None of these")
        await ana.press("Set the live date")
        fields = {label: ana.page.get_by_label(label) for label in ("Live date", "Start time", "Time zone")}
        fields["Number of participants"] = ana.page.get_by_label("Number of participants")
        for typed, mistakes in WRONG:
            values = {**GOOD, "Time zone": ZONE, **typed}
            for label, value in values.items():
                await fields[label].fill(value)
            await ana.press("Make the plan")
            for label, field in fields.items():
                if label in mistakes:
                    await expect(field).to_have_accessible_description(re.compile(f"^{re.escape(mistakes[label])}"))
                    await expect(field).to_have_attribute("aria-invalid", "true")
                    await expect(ana.form.get_by_role("link", name=f"{label}: {mistakes[label]}")).to_be_visible()
                else:
                    await expect(field).not_to_have_attribute("aria-invalid", "true")
                await expect(field).to_have_value(values[label])
            await expect(fields[next(label for label in fields if label in mistakes)]).to_be_focused()
        for label, value in {**GOOD, "Time zone": ZONE}.items():
            await fields[label].fill(value)
        await ana.press("Make the plan")
        await expect(ana.plan).to_be_visible()


# --- the pictures of the README ------------------------------------------------------------------------------------

IMAGES = ROOT / "docs" / "images"
LARGEST_PICTURE = 300_000  # bytes


async def test_the_pictures_of_the_readme_can_be_taken(bot: Bot, browser: Browser, tmp_path: Path) -> None:
    async with visiting(browser, bot.address) as ana:
        await ana.begin(TOPIC)
        await ana.answer("Behaviour change", "Yes, immediately", "Not sure", "It can be simulated", "None of these")
        await ana.press("Set the live date")
        await ana.page.get_by_label("Country for public holidays").fill("Slovenia")
        await ana.page.get_by_label("Number of participants").fill("12")
        await ana.page.get_by_label("Hours, if everything were taught live").fill("4")
        await ana.goes_to_plan(live_day().isoformat(), "15:00")
        await ana.page.goto(ana.page.url)  # nothing is busy, nothing has the focus, and the page is at its top
        phase = ana.plan.get_by_role("region", name="Before, on their own time")
        await _take(ana, tmp_path / "playground.png", await _box(phase), top=0, left=0, right=WIDE)

        await ana.plan.get_by_role("link", name="Printable page").click()
        timeline = ana.page.locator("section").filter(has=ana.page.get_by_role("img", name="Timeline"))
        box = await _box(timeline)
        await _take(ana, tmp_path / "plan.png", box, top=box["y"], left=box["x"], right=box["x"] + box["width"])

    for name in ("playground.png", "plan.png"):
        picture = (tmp_path / name).read_bytes()
        width, height = struct.unpack(">8x4x4xII", picture[:24])
        assert picture.startswith(b"\x89PNG\r\n\x1a\n")
        assert width > 900
        assert height > 400
        assert 15_000 < len(picture) < LARGEST_PICTURE, "a blank page is smaller, a README wants no larger one"
        if os.environ.get("LIVEWISE_PICTURES"):
            IMAGES.mkdir(parents=True, exist_ok=True)
            (IMAGES / name).write_bytes(picture)


async def _box(element: Locator) -> FloatRect:
    box = await element.bounding_box()
    assert box is not None
    return box


async def _take(ana: Person, path: Path, last: FloatRect, *, top: float, left: float, right: float) -> None:
    """Photograph the page, which is at its top, down to the end of this element, with a margin around it."""
    margin = 24
    left, top = max(left - margin, 0), max(top - margin, 0)
    bottom = last["y"] + last["height"] + 8  # what comes next is not cut in two
    clip: FloatRect = {"x": left, "y": top, "width": min(right + margin, WIDE) - left, "height": bottom - top}
    await ana.page.screenshot(path=path, full_page=True, clip=clip, animations="disabled")
