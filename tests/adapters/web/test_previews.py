"""What the playground shows of a conversation's cards on another platform."""

import json
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest
from bs4 import BeautifulSoup, Tag
from redis.asyncio import Redis

from adapters import web as playground
from adapters.slack import preview as slack
from adapters.tongues import Tongues
from adapters.web.guard import HEADERS
from adapters.web.preview import preview_cards
from bot.app import running as running_bot
from bot.config import load_settings
from bot.keys import Keys
from dialogs.cards import Card
from dialogs.texts import catalogue
from tests.adapters.slack.reminder_samples import reminded
from tests.adapters.web.browser import Answer, Browser
from tests.adapters.web.conftest import SECRET
from tests.adapters.web.test_pages import planned, recommended
from tests.bot.servers import Server
from tests.dialogs.talk import TEXTS, Talk
from tests.dialogs.talk import planned as talk_planned

ENDED = "Sales onboarding is called off, so its reminders have ended."
NASTY = '</pre><script>alert(1)</script> "Sales" & <b> {{ 7 * 7 }}'


def draw(card: Card, locale: str) -> playground.Drawn:
    """As the bot does it."""
    shown, link = slack.preview(card, locale)
    return playground.Drawn(json=shown, link=link)


def draw_without_link(card: Card, locale: str) -> playground.Drawn:
    """A card that is too long for one."""
    return playground.Drawn(json=f"{card.title} {locale}", link="")


PREVIEWS = (
    playground.Preview(name=slack.NAME, viewer=slack.VIEWER, site="", draw=draw),
    playground.Preview(name="Other", viewer="Viewer", site="", draw=draw_without_link),
    playground.Preview(name="Third", viewer="Designer", site="https://designer.example/", draw=draw_without_link),
)


@pytest.fixture
async def address(store: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[str]:
    """A bot whose playground has these previews, whichever it has by itself."""
    create = playground.create

    def with_previews(
        redis: Redis, *, tongues: Tongues, secret: str, secure: playground.Secure, **_: object
    ) -> playground.WebAdapter:
        return create(redis, tongues=tongues, secret=secret, secure=secure, previews=PREVIEWS)

    monkeypatch.setattr(playground, "create", with_previews)
    settings = load_settings(
        {
            "REDIS_URL": store.url,
            "PORT": "0",
            "LIVEWISE_SECRET": SECRET,
            "LIVEWISE_DATA": str(tmp_path),
            "LIVEWISE_WORKER": "off",
        },
        None,
    )
    async with running_bot(settings) as bot:
        yield bot.address.rstrip("/")


def read(answer: Answer) -> BeautifulSoup:
    assert answer.status == 200, answer.text
    return BeautifulSoup(answer.text, "html.parser")


def one(place: BeautifulSoup | Tag, selector: str) -> Tag:
    (found,) = place.select(selector)
    return found


async def shown(browser: Browser, conversation: str) -> list[Tag]:
    """One section for each card."""
    return read(await browser.open(f"{conversation}/preview/slack")).select("main section")


def titles(sections: list[Tag]) -> list[str]:
    return [one(section, "h2").get_text() for section in sections]


async def test_a_conversation_leads_to_the_preview_of_its_cards(browser: Browser) -> None:
    conversation = await browser.start("Sales onboarding")
    page = read(await browser.open(conversation))
    links = {link.get_text(): str(link["href"]) for link in page.select("#more a")}
    assert links["Preview for Slack"] == f"{conversation}/preview/slack"
    preview = read(await browser.open(links["Preview for Slack"]))
    assert [heading.get_text() for heading in preview.select("h1")] == ["Preview for Slack"]
    assert [str(link["href"]) for link in preview.select(".not-printed a")] == [conversation]


async def test_there_is_what_the_session_has_now_and_nothing_closed(browser: Browser) -> None:
    conversation = await browser.start("Sales onboarding")
    (question,) = await shown(browser, conversation)
    assert "behaviour change?" in titles([question])[0]
    conversation = await recommended(browser)
    assert titles(await shown(browser, conversation)) == ["Hybrid", "What speaks against this"]
    await browser.press(conversation, "Set the live date")
    assert titles(await shown(browser, conversation))[1] == "When is the live session?"
    await browser.press(conversation, "Change goal")
    assert len(await shown(browser, conversation)) == 1


async def test_each_card_is_there_as_json_and_as_a_link(browser: Browser) -> None:
    conversation = await planned(browser)
    sections = await shown(browser, conversation)
    assert titles(sections)[:2] == ["Hybrid", "Plan: Sales onboarding"]
    assert titles(sections)[-1] == "The reminders to come"
    assert len(sections) == 5
    for section in sections:
        region, link = one(section, "pre"), one(section, "a")
        assert (region["role"], region["tabindex"]) == ("region", "0")
        assert region["aria-label"] == f"JSON of “{titles([section])[0]}”"
        message = json.loads(region.get_text())
        assert message["blocks"][0]["text"]["text"] == titles([section])[0]
        assert link.get_text() == "Open in Block Kit Builder"
        assert (link["target"], link["rel"]) == ("_blank", ["noopener", "noreferrer"])
        assert json.loads(unquote(str(link["href"]).partition("#")[2])) == message
        assert "sends the words of this card to Slack's site." in section.get_text()


def test_each_reminder_that_went_out_is_a_card_and_so_is_their_end() -> None:
    talk = talk_planned()
    talk.press("Remind us here")
    reminded(talk, date(2027, 1, 12))
    assert previewed(talk)[-3:] == ["Sales onboarding · 1", "Sales onboarding · 2", "Sales onboarding · 3"]
    assert ENDED not in previewed(talk)
    talk.press("Change date or details", "Call off the live session")
    assert previewed(talk)[-1] == ENDED


def previewed(talk: Talk) -> list[str]:
    """The titles of all cards."""
    return [card.title for card in preview_cards(talk.session, PREVIEWS[1], TEXTS, "en-GB")]


async def test_a_card_without_a_link_says_why(browser: Browser) -> None:
    conversation = await browser.start("Sales onboarding")
    browser.http.headers["Accept-Language"] = "sl"
    preview = read(await browser.open(f"{conversation}/preview/other"))
    assert preview.select("section a") == []
    assert catalogue("sl").page.link_too_long("Viewer") in preview.get_text()
    assert one(preview, "pre").get_text().endswith(" sl")


async def test_a_viewer_that_takes_cards_by_hand_alone_is_led_to(browser: Browser) -> None:
    conversation = await browser.start("Sales onboarding")
    preview = read(await browser.open(f"{conversation}/preview/third"))
    assert [(link.get_text(), str(link["href"])) for link in preview.select("section a")] == [
        ("Open Designer", "https://designer.example/")
    ]
    assert "copy the JSON and paste it as the card payload in Designer." in preview.get_text()


async def test_what_people_write_is_shown_literally(browser: Browser) -> None:
    conversation = await browser.start(NASTY)
    answer = await browser.open(f"{conversation}/preview/slack")
    assert "<script>alert" not in answer.text
    page = read(answer)
    assert NASTY in one(page, "title").get_text()
    assert NASTY in json.dumps(json.loads(one(page, "pre").get_text()), ensure_ascii=False).replace('\\"', '"')


async def test_the_page_is_shielded_and_needs_no_script(browser: Browser) -> None:
    conversation = await browser.start("Sales onboarding")
    answer = await browser.open(f"{conversation}/preview/slack")
    assert {name: answer.headers[name] for name in HEADERS} == HEADERS
    assert answer.headers["Cache-Control"] == "no-store"
    page = read(answer)
    assert [script.get_text() for script in page.select("script")] == [""]
    assert page.select("[style], [onclick]") == []
    assert all(button.has_attr("hidden") for button in page.select("main button"))
    script = await browser.get(str(one(page, "script")["src"]))
    assert script.status == 200


async def test_nobody_sees_the_preview_of_a_conversation_that_is_not_theirs(
    browser: Browser, stranger: Browser
) -> None:
    conversation = await recommended(browser)
    refused = await stranger.open(f"{conversation}/preview/slack")
    assert refused.status == 404
    assert "Sales onboarding" not in refused.text
    await browser.press(conversation, "Let everyone here answer")
    await stranger.sees(conversation, "Hybrid")
    assert titles(await shown(stranger, conversation))[0] == "Hybrid"


async def test_without_a_session_there_is_nothing_to_preview(browser: Browser, store: Server) -> None:
    conversation = await browser.start("Sales onboarding")
    _, session = await browser.find(conversation, "Behaviour change")
    store.ask(f"DEL {Keys().session(session)}")
    refused = await browser.open(f"{conversation}/preview/slack")
    assert refused.status == 404
    assert "There is nothing to preview here" in refused.text
    assert "/preview/" not in (await browser.open(conversation)).text


@pytest.mark.parametrize("path", ["/preview/teams", "/preview/Slack", "/preview/", "/preview"])
async def test_an_unknown_platform_is_not_found(browser: Browser, path: str) -> None:
    conversation = await browser.start("Sales onboarding")
    assert (await browser.open(conversation + path)).status == 404
    assert (await browser.open(f"/c/{'0' * 32}{path}")).status == 404
