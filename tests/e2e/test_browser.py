"""The playground in a real browser, with real clicks, against a real bot."""

import asyncio
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from tests.e2e.bots import Bot, bot_in, bots
from tests.e2e.browser import (
    CASE,
    Person,
    browsing,
    visiting,
)
from tests.e2e.browser_grid import Answers, Expected, combinations, expected, labels, outcomes

pytestmark = pytest.mark.asyncio(loop_scope="module")

TOPIC = "Sales onboarding for new account managers"


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


async def test_the_expectations_are_those_of_the_domain_notes() -> None:
    assert len(combinations()) == 108
    shown = {answers: expected(answers) for answers in combinations()}
    firm = [answers for answers in combinations() if len(outcomes(answers)) == 1]
    assert sum("unsure" not in answers for answers in firm) == 24
    assert sum("unsure" in answers for answers in firm) == 29
    assert sum(each.title == "Hybrid (provisional)" for each in shown.values()) == 55


async def test_every_combination_of_answers_leads_where_the_table_says(bot: Bot, browser: Browser) -> None:
    everything = combinations()
    shares = [everything[start::4] for start in range(4)]
    read = await asyncio.gather(*(_walk(browser, bot.address, share) for share in shares))
    shown = {answers: seen for share in read for answers, seen in share.items()}
    assert shown == {answers: expected(answers) for answers in everything}


async def _walk(browser: Browser, address: str, share: list[Answers]) -> dict[Answers, Expected]:
    """Answer one combination after the other in one conversation, and note what is read."""
    shown: dict[Answers, Expected] = {}
    async with visiting(browser, address) as ana:
        await ana.begin(TOPIC)
        for answers in share:
            await ana.answer(*labels(answers))
            await expect(ana.question(CASE).or_(ana.recommendation)).to_be_visible()
            asked = await ana.question(CASE).is_visible()
            if asked:
                await ana.choose(CASE, "None of these")
            shown[answers] = await _read(ana, asked)
            await ana.press("Start over")
    return shown


async def _read(ana: Person, asked: bool) -> Expected:  # noqa: FBT001
    title = await ana.recommendation.get_by_role("heading", level=2).inner_text()
    changes = ana.recommendation.get_by_role("list", name="What would change this answer")
    sentences = await changes.get_by_role("listitem").all_inner_texts()
    first, then = "Find this out first: ", "Then this: "
    to_find_out = [sentence.removeprefix(first) for sentence in sentences if sentence.startswith(first)]
    return Expected(
        title=title,
        followup=asked,
        flips=frozenset(s for s in sentences if s.startswith("If ") and not s.startswith("If it were one of the four")),
        first_to_find_out=" ".join(to_find_out),
        also_open=frozenset(sentence.removeprefix(then) for sentence in sentences if sentence.startswith(then)),
    )
