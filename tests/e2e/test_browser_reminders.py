"""Reminders in the playground: a real browser, a real bot whose clock is put forward, a page that stays open."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, expect

from tests.e2e import later
from tests.e2e.bots import bot_in, bots
from tests.e2e.browser import PHONE, WIDE, ZONE, Person, browsing, visiting
from tests.e2e.browser_axe import find_violations
from tests.e2e.browser_states import BROKEN_WORDS, MISFITS, SCHEMES, STRAYS, TOPIC, live_day

pytestmark = pytest.mark.asyncio(loop_scope="module")

LINK = "https://meet.example/sales?room=12&x=1"
ANSWERS = ("Behaviour change", "Yes, immediately", "Not sure", "It can be simulated", "None of these")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncGenerator[Browser]:
    """One browser for the whole file; every test opens windows of its own."""
    async with browsing() as browser:
        yield browser


class Visit:
    """A person before the open page of a plan, with a hand on the clock."""

    def __init__(self, ana: Person, ahead: Path, day: date) -> None:
        self.ana = ana
        self.day = day
        self._ahead = ahead

    @property
    def reminder(self) -> Locator:
        """The last one, which is the last message of all."""
        return self.ana.main.get_by_role("article").last

    @property
    def said(self) -> Locator:
        """What a screen reader is told at its next pause."""
        return self.ana.page.get_by_role("status").filter(has_text=TOPIC)

    def comes(self, days: int, hour: int = 10) -> None:
        """Put the clock forward to this hour, so many days from the live session."""
        day = self.day + timedelta(days=days)
        later.set_clock(self._ahead, datetime(day.year, day.month, day.day, hour, tzinfo=ZoneInfo(ZONE)))


@asynccontextmanager
async def reminded(browser: Browser, folder: Path, *, bypass_csp: bool = False) -> AsyncGenerator[Visit]:
    """A plan with reminders; anything the browser complains about fails the test."""
    ahead = folder / "ahead"
    later.set_ahead(ahead, 0)
    bot = bot_in(folder / "data", program=(*later.PROGRAM, str(ahead)))
    async with bots(bot):
        await bot.start()
        async with visiting(browser, bot.address, bypass_csp=bypass_csp) as ana:
            visit = Visit(ana, ahead, live_day())
            await ana.begin(TOPIC)
            await ana.answer(*ANSWERS)
            await ana.goes_to_plan(visit.day.isoformat())
            await ana.press("Remind us here")
            await expect(ana.plan).to_contain_text("Reminders are on. 0 of 8 steps done.")
            yield visit
        assert await bot.stop() == 0
        assert '"level": "error"' not in bot.output


async def test_a_reminder_comes_into_the_open_page_and_the_plan_keeps_count(browser: Browser, tmp_path: Path) -> None:
    async with reminded(browser, tmp_path) as visit:
        ana = visit.ana
        words = ana.page.get_by_label("Your answer, in words")
        await words.press_sequentially("half a sen")
        visit.comes(-14)
        await expect(visit.reminder).to_contain_text("Core concepts")
        await expect(visit.reminder).to_contain_text("I am Livewise. Somebody asked me to remind you")
        await expect(visit.said).to_have_text(f"{TOPIC}: it is time to think of core concepts.")
        await expect(words).to_be_focused()
        await expect(words).to_have_value("half a sen")

        await ana.press("Done")
        await expect(visit.reminder).to_contain_text("Core concepts: done.")
        await expect(visit.said).to_have_text(f"{TOPIC}: nothing is left to do in this reminder.")
        await expect(visit.reminder.get_by_role("heading", level=2)).to_be_focused()
        await expect(ana.plan).to_contain_text("1 of 8 steps done.")
        await ana.press("Undo: Core concepts")
        await expect(ana.button("Done")).to_be_visible()
        await expect(ana.plan).to_contain_text("0 of 8 steps done.")

        visit.comes(-11)
        await expect(visit.reminder).to_contain_text("Frameworks")
        await expect(visit.said).to_have_text(f"{TOPIC}: it is time to think of frameworks.")
        names = await ana.main.get_by_role("article").locator(".lead").all_inner_texts()
        assert names.index("Core concepts") < names.index("Frameworks")
        await visit.reminder.get_by_role("button", name="Stop reminders").click()
        await expect(visit.reminder).to_contain_text("Reminders are stopped.")
        await expect(ana.plan).to_contain_text("Reminders are stopped.")
        await expect(visit.reminder.get_by_role("heading", level=2)).to_be_focused()


async def test_a_reminder_is_snoozed_by_a_date_typed_into_it(browser: Browser, tmp_path: Path) -> None:
    async with reminded(browser, tmp_path) as visit:
        ana, day = visit.ana, visit.ana.page.get_by_label("Another date")
        visit.comes(-14)
        await ana.press("Snooze")
        choices = visit.reminder.get_by_role("group", name="When shall I come back?")
        await expect(choices.get_by_role("button")).to_have_text(
            ["Snooze for 1 hour", "Snooze until tomorrow, 9:00", "Snooze until next working day", "Do not snooze"]
        )
        await ana.press("Snooze until this date")
        await expect(day).to_have_accessible_description("Choose a date first, or one of the buttons.")
        await expect(day).to_be_focused()
        back = visit.day - timedelta(days=13)
        await day.fill(back.isoformat())
        await ana.press("Snooze until this date")
        await expect(visit.reminder).to_contain_text(f"Core concepts: comes back on {back:%a, %-d %b %Y}, 09:00")
        visit.comes(-13)
        await expect(visit.reminder).to_contain_text("Core concepts, as you asked")
        await expect(visit.reminder.get_by_role("button", name="Done", exact=True)).to_be_visible()


async def test_what_reminders_should_say_is_on_the_next_one(browser: Browser, tmp_path: Path) -> None:
    async with reminded(browser, tmp_path) as visit:
        ana = visit.ana
        await ana.press("Reminder details")
        await ana.page.get_by_label("Room or link of the live session").fill(f"Room 12, or {LINK}")
        away = ana.page.get_by_label("Away until")
        await away.fill("2020-01-01")
        await ana.press("Save")
        await expect(away).to_be_focused()
        await expect(ana.page.get_by_label("Room or link of the live session")).to_have_value(f"Room 12, or {LINK}")
        await away.fill((visit.day - timedelta(days=1)).isoformat())
        await ana.press("Save")
        await expect(ana.button("Save")).to_have_count(0)
        await expect(ana.plan).to_contain_text("Paused: nothing is sent before")
        visit.comes(-1)
        await expect(visit.reminder).to_contain_text(f"Where: Room 12, or {LINK}.")
        link = visit.reminder.get_by_role("link", name=LINK)
        await expect(link).to_have_attribute("href", LINK)
        await expect(link).to_have_attribute("target", "_blank")


async def test_a_date_that_is_called_off_ends_the_reminders_until_it_holds_again(
    browser: Browser, tmp_path: Path
) -> None:
    async with reminded(browser, tmp_path) as visit:
        ana = visit.ana
        visit.comes(-14)
        await expect(ana.button("Snooze")).to_be_visible()
        await ana.plan.get_by_role("button", name="Change date or details").click()
        await ana.press("Call off the live session")
        await ana.sees(f"{TOPIC} is called off, so its reminders have ended.")
        await expect(ana.plan).to_contain_text("is called off.")
        await expect(ana.plan.get_by_role("heading", level=2)).to_be_focused()
        await expect(ana.plan.get_by_role("link", name="Printable page")).to_have_count(0)
        await expect(ana.button("Snooze")).to_have_count(0)
        await ana.press("It takes place after all")
        await ana.sees(f"The reminders for {TOPIC} go on.")
        await expect(ana.plan).to_contain_text("Reminders are on.")


async def test_every_state_of_a_reminder_can_be_read_by_everybody(browser: Browser, tmp_path: Path) -> None:
    wrong: list[str] = []
    async with reminded(browser, tmp_path, bypass_csp=True) as visit:  # axe injects its script
        ana = visit.ana
        async for state in _states(visit):
            for width, scheme in zip((PHONE, WIDE), SCHEMES, strict=True):
                await ana.looks(width=width, scheme=scheme)
                found = await find_violations(ana.page)
                for check in (MISFITS, BROKEN_WORDS, STRAYS):
                    found += cast("list[str]", await ana.page.evaluate(check))
                wrong += [f"{state}, {width} px, {scheme}: {each}" for each in found]
            await ana.looks()
    assert wrong == []


async def _states(visit: Visit) -> AsyncIterator[str]:
    """Bring the person from one thing that reminders show to the next, and say what it is."""
    ana = visit.ana
    await ana.press("Preview reminders")
    await ana.sees("The reminders to come")
    yield "preview"
    await ana.press("Reminder details")
    await ana.page.get_by_label("Room or link of the live session").fill(f"Room 12, or {LINK}")
    await ana.page.get_by_label("Away until").fill("2020-01-01")
    await ana.press("Save")
    await ana.sees("This day is over.")
    yield "details form"
    await ana.page.get_by_label("Away until").fill("")
    await ana.press("Save")
    await expect(ana.button("Save")).to_have_count(0)
    visit.comes(-14)
    await ana.press("Snooze")
    await ana.press("Snooze until this date")
    await ana.sees("Choose a date first")
    yield "choosing"
    await ana.press("Do not snooze")
    visit.comes(-7)
    await ana.press("Done: Demos")
    await expect(ana.button("Undo: Demos")).to_be_visible()
    yield "several steps"
    await visit.reminder.get_by_role("button", name="Stop reminders").click()
    await expect(visit.reminder).to_contain_text("Reminders are stopped.")
    yield "stopped"
    await ana.page.get_by_role("link", name="Preview for Teams").click()
    await expect(ana.page.get_by_role("heading", level=1)).to_have_text("Preview for Teams")
    yield "preview for Teams"
