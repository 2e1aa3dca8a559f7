"""The playground in a real browser that asks for German, and a reader who chooses another language."""

import re
from collections.abc import AsyncGenerator
from itertools import product
from typing import Final

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, expect

from dialogs.grid import Case, Option, Question, Result
from dialogs.texts import CATALOGUES, Texts, catalogue
from tests.e2e.bots import Bot, bot_in, bots
from tests.e2e.browser import PHONE, SMALL_PHONE, WIDE, Person, browsing, visiting
from tests.e2e.browser_axe import find_violations
from tests.e2e.browser_states import BROKEN_PIECES, MISFITS, SCHEMES, live_day
from tests.e2e.speakers import TONGUES

pytestmark = pytest.mark.asyncio(loop_scope="module")

GERMAN, SLOVENIAN = catalogue("de"), catalogue("sl")
TOPIC: Final = "Hygiene"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def bot(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Bot]:
    """One bot for the whole file."""
    bot = bot_in(tmp_path_factory.mktemp("languages") / "data")
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


async def test_a_page_is_in_the_language_of_the_browser_until_its_reader_chooses_another(
    bot: Bot, browser: Browser
) -> None:
    async with visiting(browser, bot.address, locale="de-DE") as ana:
        await begin(ana, TOPIC, GERMAN)
        await expect(ana.page.locator("html")).to_have_attribute("lang", "de")
        await expect(tongue(ana, GERMAN)).to_have_attribute("aria-current", "true")
        await expect(ana.question(GERMAN.question(Question.GOAL))).to_be_visible()

        await tongue(ana, SLOVENIAN).click()
        await speaks(ana, SLOVENIAN)
        await expect(tongue(ana, GERMAN)).not_to_have_attribute("aria-current", "true")
        # A card that was begun in German stays German; the page around it does not.
        goal = ana.question(GERMAN.question(Question.GOAL))
        await expect(goal).to_be_visible()
        await expect(ana.page.get_by_label(SLOVENIAN.page.say_label)).to_be_visible()
        await goal.get_by_role("button", name=GERMAN.option(Question.GOAL, Option.BEHAVIOR), exact=True).click()
        await expect(ana.question(GERMAN.question(Question.CORRECTION))).to_be_visible()

        await ana.page.reload()
        await speaks(ana, SLOVENIAN)
        await expect(ana.question(GERMAN.question(Question.CORRECTION))).to_be_visible()
        await begin(ana, TOPIC, SLOVENIAN)
        await speaks(ana, SLOVENIAN)
        await expect(ana.question(SLOVENIAN.question(Question.GOAL))).to_be_visible()


async def test_the_languages_are_reached_and_chosen_with_the_keyboard(bot: Bot, browser: Browser) -> None:
    async with visiting(browser, bot.address, locale="de-DE") as ana:
        await ana.open()
        await tongue(ana, SLOVENIAN).focus()
        await ana.page.keyboard.press("Enter")
        await speaks(ana, SLOVENIAN)


async def test_axe_finds_nothing_to_mend_where_a_language_is_chosen(bot: Bot, browser: Browser) -> None:
    violations: list[str] = []
    async with visiting(browser, bot.address, locale="de-DE", bypass_csp=True) as ana:  # axe injects its script
        await begin(ana, TOPIC, GERMAN)
        await tongue(ana, SLOVENIAN).click()
        await speaks(ana, SLOVENIAN)
        for width, scheme in product((PHONE, WIDE), SCHEMES):
            await ana.looks(width=width, scheme=scheme)
            violations += [f"{width} px, {scheme}: {each}" for each in await find_violations(ana.page)]
    assert violations == []


@pytest.mark.parametrize("code", TONGUES)
async def test_nothing_is_cut_off_in_any_language(bot: Bot, browser: Browser, code: str) -> None:
    texts, misfits = catalogue(code), dict[str, object]()
    async with visiting(browser, bot.address, locale=code) as ana:
        await ana.open()
        misfits |= await looked_at(ana, "start")
        await begin(ana, TONGUES[code].description, texts)
        misfits |= await looked_at(ana, "question")
        await ana.press(texts.confirm_all())
        await ana.press(texts.option(Question.PRACTICE, Option.ASYNC))
        await ana.press(texts.case(Case.NONE))
        await expect(ana.main.get_by_text(texts.change_heading())).to_be_visible()
        misfits |= await looked_at(ana, "recommendation")
        await ana.press(texts.lay_out_plan(Result.HYBRID))
        await ana.page.locator('input[name="day"]').fill(live_day().isoformat())
        await ana.page.locator('input[name="time"]').fill("15:00")
        misfits |= await looked_at(ana, "date form")
        await ana.press(texts.submit())
        await expect(ana.button(texts.reminders.remind_us())).to_be_visible()
        misfits |= await looked_at(ana, "plan")
    assert misfits == {}


async def looked_at(ana: Person, state: str) -> dict[str, object]:
    """What does not fit, by the screen it does not fit on."""
    found: dict[str, object] = {}
    for width in (WIDE, PHONE, SMALL_PHONE):
        await ana.looks(width=width)
        for check in (MISFITS, BROKEN_PIECES):
            if misfits := await ana.page.evaluate(check):
                found[f"{state}, {width} px"] = misfits
    await ana.looks()
    return found


async def begin(ana: Person, topic: str, texts: Texts) -> None:
    """Name or describe a training on the first page, and wait for a question."""
    await ana.open()
    await ana.page.get_by_label(texts.page.topic_label).fill(topic)
    await ana.button(texts.page.start).click()
    await expect(ana.main.get_by_role("article").last).to_be_visible()


async def speaks(ana: Person, texts: Texts) -> None:
    """Wait until the page is in this language, and says so."""
    await expect(ana.page.locator("html")).to_have_attribute("lang", texts.page.language)
    await expect(tongue(ana, texts)).to_have_attribute("aria-current", "true")


def tongue(ana: Person, texts: Texts) -> Locator:
    """The button at the top right that chooses this language."""
    names = "|".join(re.escape(each.page.language_label) for each in CATALOGUES.values())
    tongues = ana.page.get_by_role("navigation", name=re.compile(f"^({names})$"))
    return tongues.get_by_role("button", name=texts.own_name(), exact=True)
