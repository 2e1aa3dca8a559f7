"""The states a page of the playground can be in, one after the other, for what must hold in each."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta

from playwright.async_api import expect

from tests.e2e.browser import CASE, PEER, PRACTICE, Person, Scheme

SCHEMES: tuple[Scheme, ...] = ("light", "dark")

TOPIC = "Sales onboarding for new account managers"

# What does not fit the page: a page that scrolls sideways, words beyond its edge that nothing scrolls to, and answers
# that a thumb would miss.
MISFITS = """() => {
    const room = document.documentElement.clientWidth;
    const wide = document.documentElement.scrollWidth;
    const scrolls = (element) => element && (
        ["auto", "scroll"].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement)
    );
    const worded = Array.from(document.querySelectorAll("main *, header *"))
        .filter((element) => element.children.length === 0 && element.textContent.trim());
    const filled = Array.from(document.querySelectorAll("main input, main select, main textarea"));
    const cut = [...worded, ...filled].filter(
        (element) => element.getBoundingClientRect().right > room + 1 && !scrolls(element)
    );
    const small = Array.from(document.querySelectorAll("main button")).filter((button) => {
        const box = button.getBoundingClientRect();
        return Math.min(box.width, box.height) < 44;
    });
    return [
        ...(wide > innerWidth ? [`scrolls sideways: ${wide}`] : []),
        ...cut.map((element) => `cut off: ${element.name ?? ""} ${element.textContent.trim().slice(0, 40)}`),
        ...small.map((button) => `too small: ${button.textContent}`),
    ];
}"""

# Words of a usual length that break in the middle, because their column is too narrow; code may.
BROKEN_WORDS = """() => {
    const broken = [];
    const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const text = texts.currentNode;
        if (text.parentElement.offsetWidth <= 1 || text.parentElement.closest("thead, svg, pre")) continue;
        for (const word of text.data.matchAll(/[\\p{L}]{2,18}/gu)) {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            const lines = new Set(Array.from(range.getClientRects(), (line) => Math.round(line.top)));
            if (lines.size > 1) broken.push(`${word[0]} is broken, in: ${text.data.trim().slice(0, 40)}`);
        }
    }
    return broken;
}"""

# Dates with their words, and lengths, of which one has to put two lines together.
BROKEN_PIECES = """() => Array.from(document.querySelectorAll("main .piece, main .step-length, main td.length"))
    .filter((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return new Set(Array.from(range.getClientRects(), (line) => Math.round(line.top))).size > 1;
    })
    .map((element) => element.textContent)"""

# Labels away from their inputs, and on a phone what looks like a link but does not begin where the others do.
STRAYS = """() => {
    const strays = Array.from(document.querySelectorAll("main .fields .field"))
        .filter((field) => {
            const label = field.querySelector(".about").getBoundingClientRect();
            return field.querySelector("input, select").getBoundingClientRect().top - label.bottom > 12;
        })
        .map((field) => field.innerText);
    const begins = (element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return Math.round(range.getBoundingClientRect().left);
    };
    const links = Array.from(
        document.querySelectorAll(".card.question .change .button, .card.question .buttons ~ .buttons .button")
    );
    if (innerWidth <= 360 && new Set(links.map(begins)).size > 1) strays.push(...links.map((link) => link.innerText));
    return strays;
}"""


def live_day() -> date:
    """A Tuesday about four months from now: time enough for every step."""
    later = datetime.now(UTC).date() + timedelta(days=120)
    return later + timedelta(days=(1 - later.weekday()) % 7)


async def states(ana: Person) -> AsyncIterator[str]:
    """Bring the person from one page to the next, and say the name of each once it is there."""
    await ana.open()
    await expect(ana.button("Start")).to_be_visible()
    yield "start"

    await ana.begin(TOPIC)
    await ana.answer("Behaviour change", "Yes, immediately")
    await expect(ana.question(PEER)).to_be_visible()
    await ana.say("blorp")
    await ana.sees("This goes on below.")
    await ana.sees("I could not read “blorp” as an answer to this question.")
    yield "question"

    await ana.choose(PEER, "Not sure")
    await ana.choose(PRACTICE, "It can be simulated")
    await ana.choose(CASE, "Not sure")
    await expect(ana.recommendation).to_be_visible()
    yield "recommendation"

    await ana.press("Set the live date")
    await ana.page.get_by_label("Live date").fill("2020-01-01")
    await ana.page.get_by_label("Number of participants").fill("ten")
    await ana.press("Make the plan")
    await expect(ana.form).to_contain_text("3 fields need another look.")
    yield "date form"

    await ana.page.get_by_label("Live date").fill(live_day().isoformat())
    await ana.page.get_by_label("Start time").fill("15:00")
    await ana.page.get_by_label("Number of participants").fill("12")
    await ana.page.get_by_label("Hours, if everything were taught live").fill("4")
    await ana.press("Make the plan")
    await expect(ana.plan).to_be_visible()
    await ana.press("Why these days?")
    await ana.sees("Planned 14 days before the live session.")
    yield "plan"

    await ana.page.get_by_role("link", name="Preview for Slack").click()
    await expect(ana.button("Copy").first).to_be_visible()
    yield "preview"

    await ana.page.get_by_role("link", name="Back to the conversation").click()
    await ana.plan.get_by_role("link", name="Printable page").click()
    await expect(ana.page.get_by_role("heading", level=1)).to_have_text(f"Plan: {TOPIC}")
    yield "printable page"
