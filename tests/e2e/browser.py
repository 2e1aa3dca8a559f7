"""A real browser for tests, and a person in it who goes by the words on the buttons."""

import os
import re
import shutil
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Literal

import pytest
from playwright.async_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    Request,
    Response,
    async_playwright,
    expect,
)

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
ZONE = "Europe/Ljubljana"
WIDE, HALF_SCREEN, PHONE, SMALL_PHONE = 1180, 560, 360, 320  # px
HEIGHT = 900  # px
PATIENCE_MS = 15_000

GOAL = "Is the goal knowledge transfer or behaviour change?"
CORRECTION = "Does the learner need immediate correction?"
PEER = "Is peer interaction essential to the skill?"
PRACTICE = "Can practice be simulated on their own time, or must it be live?"
CASE = "Is it any of these?"

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_RESULT = re.compile(r"^(Async-first|Hybrid|Live-first)")

Scheme = Literal["light", "dark"]


def find_browser() -> str:
    """The path of a Chromium, from CHROMIUM or from the PATH; fails the test where there is none."""
    named = os.environ.get("CHROMIUM", "")
    found = next((path for name in ([named] if named else _NAMES) if (path := shutil.which(name))), None)
    if found is None:
        pytest.fail(
            f"CHROMIUM is set to {named}, which cannot be run."
            if named
            else "No Chromium was found on the PATH. Run `make test`, which installs one where it may, or install one "
            "yourself (Debian, Ubuntu: sudo apt-get install chromium), or name one: CHROMIUM=/path/to/chrome.",
            pytrace=False,
        )
    return found


@asynccontextmanager
async def browsing(*flags: str) -> AsyncGenerator[Browser]:
    """A browser of its own process."""
    expect.set_options(timeout=PATIENCE_MS)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find_browser(), args=[*FLAGS, *flags])
        try:
            yield browser
        finally:
            await browser.close()


class Troubles:
    """What the browser complains about, and every request that leaves the address."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.seen: list[str] = []
        self._address = address
        context.on("console", self._hear)
        context.on("weberror", lambda error: self.seen.append(f"script: {error.error}"))
        context.on("request", self._follow)
        context.on("requestfailed", self._judge_failure)
        context.on("response", self._judge_response)

    def _hear(self, said: ConsoleMessage) -> None:
        if said.type in {"error", "warning"}:
            self.seen.append(f"console: {said.text}")

    def _follow(self, request: Request) -> None:
        if not request.url.startswith((f"{self._address}/", "data:", "blob:")):
            self.seen.append(f"leaves: {request.url}")

    def _judge_failure(self, request: Request) -> None:
        # A page that is left ends its requests, and a download the page's wait for it; neither is a failure.
        if request.failure != "net::ERR_ABORTED":
            self.seen.append(f"failed: {request.url} {request.failure}")

    def _judge_response(self, response: Response) -> None:
        if response.status >= 400:
            self.seen.append(f"{response.status}: {response.url}")


class Person:
    """Somebody with one page open, who sees and presses what is on it.

    Cards are looked for from below: after typed words a new one comes, and a moment later the one above is closed.
    """

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address

    @property
    def main(self) -> Locator:
        return self.page.get_by_role("main")

    @property
    def recommendation(self) -> Locator:
        return self.main.get_by_role("article", name=_RESULT).last

    @property
    def plan(self) -> Locator:
        return self.main.get_by_role("article", name=re.compile("^Plan: ")).last

    @property
    def form(self) -> Locator:
        return self.main.get_by_role("article", name=re.compile("^When (is the live session|does it launch)")).last

    def question(self, words: str) -> Locator:
        """The answers to this question."""
        return self.main.get_by_role("group", name=words, exact=True).last

    def button(self, label: str) -> Locator:
        return self.main.get_by_role("button", name=label, exact=True)

    async def looks(self, *, width: int = WIDE, scheme: Scheme = "light") -> None:
        """Look at the page on such a screen."""
        await self.page.set_viewport_size({"width": width, "height": HEIGHT})
        await self.page.emulate_media(color_scheme=scheme)

    async def open(self, path: str = "/") -> None:
        await self.page.goto(self.address + path)

    async def begin(self, topic: str) -> None:
        """Name a training on the first page and wait for the first question."""
        await self.open()
        await self.page.get_by_label("What training are you planning?").fill(topic)
        await self.button("Start").click()
        await expect(self.question(GOAL)).to_be_visible()

    async def answer(self, *answers: str) -> None:
        """Press these answers to the questions in their order, from the first."""
        for question, label in zip((GOAL, CORRECTION, PEER, PRACTICE, CASE), answers, strict=False):
            await self.choose(question, label)

    async def choose(self, question: str, label: str) -> None:
        """Press this answer once this question is asked."""
        await self.question(question).get_by_role("button", name=label, exact=True).click()

    async def press(self, label: str) -> None:
        await self.button(label).click()

    async def say(self, words: str) -> None:
        """Type words and send them."""
        await self.page.get_by_label("Your answer, in words").fill(words)
        await self.press("Send")

    async def sees(self, words: str | re.Pattern[str]) -> None:
        """Wait until these words are on the page."""
        await expect(self.main).to_contain_text(words)

    async def goes_to_plan(self, day: str, time: str = "15:00") -> None:
        """Fill in the date form and wait for the plan."""
        await self.press("Set the live date")
        await self.page.get_by_label("Live date").fill(day)
        await self.page.get_by_label("Start time").fill(time)
        await self.press("Make the plan")
        await expect(self.plan).to_be_visible()


@asynccontextmanager
async def visiting(
    browser: Browser,
    address: str,
    *,
    width: int = WIDE,
    scheme: Scheme = "light",
    locale: str = "en-GB",
    bypass_csp: bool = False,
) -> AsyncGenerator[Person]:
    """A person with cookies of their own; anything the browser complains about fails the test."""
    context = await _open(browser, width, scheme, locale=locale, bypass_csp=bypass_csp)
    troubles = Troubles(context, address)
    try:
        yield Person(await context.new_page(), address)
        assert troubles.seen == []
    finally:
        await context.close()


@asynccontextmanager
async def visiting_in_trouble(browser: Browser, address: str) -> AsyncGenerator[Person]:
    """A person who goes where the browser has reason to complain: a bot that is away, a page that is not there."""
    context = await _open(browser, WIDE, "light", bypass_csp=False)
    try:
        yield Person(await context.new_page(), address)
    finally:
        await context.close()


async def _open(
    browser: Browser, width: int, scheme: Scheme, *, locale: str = "en-GB", bypass_csp: bool
) -> BrowserContext:
    context = await browser.new_context(
        locale=locale,
        timezone_id=ZONE,
        viewport={"width": width, "height": HEIGHT},
        color_scheme=scheme,
        reduced_motion="reduce",
        bypass_csp=bypass_csp,
    )
    context.set_default_timeout(PATIENCE_MS)
    return context
