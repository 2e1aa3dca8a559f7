"""The agenda of a live session in a real browser: pasted into the form, drawn, read aloud, and on a small screen."""

from collections.abc import AsyncGenerator
from typing import Final, cast

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from tests.e2e.bots import Bot, bot_in, bots
from tests.e2e.browser import Person, browsing, visiting
from tests.e2e.browser_axe import find_violations
from tests.e2e.browser_states import BROKEN_WORDS, MISFITS, SCHEMES, live_day

pytestmark = pytest.mark.asyncio(loop_scope="module")

LAPTOP, PHONE = 1280, 375  # px
TOPIC: Final = "Sales onboarding"
SALES: Final = (
    "Sales training, Tuesday\n9:00-9:15 Welcome & housekeeping\n9:15-10:00 Lecture: <intro> to our sales methodology\n"
    "10:00-10:30 Presentation of the new price list\n10:30-10:45 Coffee break\n"
    "10:45-11:45 Role play: discovery call in pairs\n11:45-12:15 Debrief\n12:15-12:30 Wrap-up and feedback form"
)
HEADING: Final = "The session now, and how it could be"
BARS: Final = (
    "Now: 1 h 15 min listening, 1 h 30 min practice and 45 min logistics. "
    "Same length: 2 h 45 min practice and 45 min logistics. Shorter: 1 h 30 min practice and 30 min logistics."
)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def bot(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Bot]:
    """One bot for the whole file."""
    bot = bot_in(tmp_path_factory.mktemp("agenda") / "data")
    async with bots(bot):
        await bot.start()
        yield bot
        assert await bot.stop() == 0
        assert '"level": "error"' not in bot.output


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncGenerator[Browser]:
    """One browser for the whole file."""
    async with browsing() as browser:
        yield browser


async def test_an_agenda_is_pasted_and_its_picture_says_the_same_in_words(bot: Bot, browser: Browser) -> None:
    async with visiting(browser, bot.address, width=LAPTOP) as ana:
        await plans(ana)
        await ana.press("Check my agenda")
        field = ana.page.get_by_label("Agenda of the live session")
        await expect(field).to_be_visible()
        await field.fill("Sales training, Tuesday")
        await ana.press("Check it")
        await ana.sees("No line says when it is or how long it takes.")
        # What was typed is still there, and the field says what is wrong with it.
        await expect(field).to_have_value("Sales training, Tuesday")
        await expect(field).to_have_attribute("aria-invalid", "true")
        await field.fill(SALES)
        await ana.press("Check it")
        result = ana.main.get_by_role("article", name=f"Agenda: {TOPIC}")
        await expect(result).to_contain_text("75 minutes of listening leave the room.")
        await expect(result).to_contain_text("For 12 participants that is 15.0 person-hours.")
        await expect(result).to_contain_text("Lecture: <intro> to our sales methodology")

        for width in (LAPTOP, PHONE):
            await ana.looks(width=width)
            picture = result.get_by_role("img")
            await expect(picture).to_have_count(1)  # the other one is hidden from everybody
            await expect(picture).to_have_accessible_name(f"{HEADING} {BARS}")
            await expect(picture).to_be_visible()
        await ana.looks(width=LAPTOP)

        await ana.press("Use the time for practice")
        await expect(result).to_contain_text("This agenda is in the plan.")
        await expect(ana.plan).to_contain_text("75 minutes of listening leave the room.")
        await expect(ana.plan).to_contain_text("Presentation of the new price list")
        await ana.press("How did you class this?")
        await ana.press("Put right: Debrief")
        await ana.press("Own time: Debrief")
        await expect(result).to_contain_text("105 minutes of listening leave the room.")
        await expect(ana.plan).to_contain_text("105 minutes of listening leave the room.")


async def test_the_page_with_an_agenda_fits_every_screen_and_keeps_the_rules_of_accessibility(
    bot: Bot, browser: Browser
) -> None:
    wrong: list[str] = []
    async with visiting(browser, bot.address, bypass_csp=True) as ana:
        await ana.open()
        await ana.page.get_by_label("What training are you planning?").fill("agenda")
        await ana.press("Start")
        field = ana.page.get_by_label("Agenda of the live session")
        await expect(field).to_be_visible()
        wrong += await troubles(ana, "empty form")
        await field.fill(f"{'Unbreakable' * 12}\n" * 3)
        await ana.press("Check it")
        await ana.sees("One field needs another look.")
        wrong += await troubles(ana, "form with a mistake")
        await field.fill(f"{SALES}\n12:30-13:00 Blorp blorp\nTheory and exercise")
        await ana.press("Check it")
        await ana.sees("Until you say so, it counts as live.")
        await ana.press("How did you class this?")
        await ana.press("Put right: Debrief")
        await expect(ana.button("Own time: Debrief")).to_be_visible()
        wrong += await troubles(ana, "result")
    assert wrong == []


async def test_the_keyboard_alone_pastes_and_adopts_an_agenda(bot: Bot, browser: Browser) -> None:
    async with visiting(browser, bot.address, width=PHONE) as ana:
        await ana.begin(TOPIC)
        keyboard = ana.page.keyboard
        await tab_to(ana, "Your answer, in words")
        await keyboard.type("agenda")
        await keyboard.press("Enter")
        field = ana.page.get_by_label("Agenda of the live session")
        await expect(field).to_be_visible()
        await tab_to(ana, "Agenda of the live session", key="Shift+Tab")
        # Enter makes a new line there, and sends nothing.
        for line in ("9:00-9:30 Lecture", "9:30-10:00 Role play", "10:00-10:10 Break"):
            await keyboard.type(line)
            await keyboard.press("Enter")
        await expect(field).to_have_value("9:00-9:30 Lecture\n9:30-10:00 Role play\n10:00-10:10 Break\n")
        await tab_to(ana, "Check it")
        await keyboard.press("Enter")
        result = ana.main.get_by_role("article", name=f"Agenda: {TOPIC}")
        await expect(result).to_contain_text("30 minutes of listening leave the room.")
        await expect(result.get_by_role("heading", level=2)).to_be_focused()
        await tab_to(ana, "Use the time for practice")
        await keyboard.press("Space")
        await expect(result).to_contain_text("This agenda will be in the plan once you set a date.")


async def plans(ana: Person) -> None:
    """From nothing to a plan for 12 people."""
    await ana.begin(TOPIC)
    await ana.answer("Behaviour change", "Yes, immediately", "Not sure", "It can be simulated", "None of these")
    await ana.press("Set the live date")
    await ana.page.get_by_label("Number of participants").fill("12")
    await ana.page.get_by_label("Live date").fill(live_day().isoformat())
    await ana.page.get_by_label("Start time").fill("15:00")
    await ana.press("Make the plan")
    await expect(ana.plan).to_be_visible()


async def troubles(ana: Person, state: str) -> list[str]:
    """What does not fit the screen, and what breaks a rule of accessibility."""
    found: list[str] = []
    for width in (PHONE, LAPTOP):
        for scheme in SCHEMES:
            await ana.looks(width=width, scheme=scheme)
            here = f"{state}, {width} px, {scheme}"
            found += [f"{here}: {each}" for each in await find_violations(ana.page)]
        for check in (MISFITS, BROKEN_WORDS):
            found += [f"{state}, {width} px: {each}" for each in cast("list[str]", await ana.page.evaluate(check))]
    return found


async def tab_to(ana: Person, label: str, *, key: str = "Tab") -> None:
    """Press Tab until this control has the focus."""
    for _ in range(40):
        await ana.page.keyboard.press(key)
        if await focused(ana) == label:
            return
    pytest.fail(f"{key} does not lead to {label}")


async def focused(ana: Person) -> str:
    """What has the focus, by the words on it or before it."""
    words = await ana.page.evaluate(
        "(document.activeElement.labels?.[0] ?? document.activeElement).firstChild?.textContent.trim() ?? ''"
    )
    return str(words)
