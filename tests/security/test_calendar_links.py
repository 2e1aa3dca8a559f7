"""Links to calendar files: good for one plan, as one person may see it, for a day."""

import time
from collections.abc import AsyncIterator
from datetime import date, timedelta

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import BaseTestServer, TestServer
from itsdangerous import URLSafeTimedSerializer

from adapters.base import Person, Pressed
from adapters.calendar_links import CalendarLinks
from dialogs.cards import Press, Verb
from tests.bot.one_bot import ANA, BEN, SECRET, Bot

ANSWERS = {"goal": "behavior", "correction": "yes", "peer": "yes", "practice": "live"}
Get = tuple[BaseTestServer, ClientSession]


@pytest.fixture
async def site(bot: Bot) -> AsyncIterator[Get]:
    app = web.Application()
    app.add_routes(CalendarLinks(secret=SECRET, base_url="").routes(bot.engine))
    async with TestServer(app) as server, ClientSession() as http:
        yield server, http


async def planned(bot: Bot) -> None:
    session = await bot.start("quokka merger talks")
    for question, option in ANSWERS.items():
        press = Press(verb=Verb.ANSWER, round=1, subject=question, value=option)
        await bot.deliver(Pressed(press=press), session=session)
    await bot.deliver(Pressed(press=Press(verb=Verb.CASE, round=1, value="none")), session=session)
    await bot.deliver(Pressed(press=Press(verb=Verb.PLAN, round=1)), session=session)
    day = (date(2026, 11, 23) + timedelta(days=60)).isoformat()
    values = {"day": day, "time": "15:00", "zone": "Europe/Ljubljana"}
    await bot.deliver(Pressed(press=Press(verb=Verb.BOOK, round=1), values=values), session=session)


def link(person: Person, thread: str = "c1", secret: str = SECRET) -> str:
    return CalendarLinks(secret=secret, base_url="http://here").write(thread, person).removeprefix("http://here")


async def fetch(site: Get, path: str) -> tuple[int, str]:
    server, http = site
    async with http.get(server.make_url(path), allow_redirects=False) as response:
        return response.status, await response.text()


async def test_a_link_leads_to_the_plan_of_whoever_it_was_made_for_alone(bot: Bot, site: Get) -> None:
    await planned(bot)
    status, text = await fetch(site, link(ANA))
    assert status == 200
    assert "quokka" in text
    for person in (BEN, Person(tenant="elsewhere", id=ANA.id), Person(tenant=ANA.tenant, id="")):
        status, text = await fetch(site, link(person))
        assert status == 404
        assert "quokka" not in text


async def test_nothing_in_a_link_can_be_changed(bot: Bot, site: Get) -> None:
    await planned(bot)
    good = link(ANA)
    payload, _, seal = good.rpartition("/")[2].partition(".")
    other = link(BEN).rpartition("/")[2]
    for token in (
        *(
            f"{good}x",
            good[:-1],
            f"/calendar/x{payload}.{seal}",
            f"/calendar/.{payload}.{seal}",
            f"/calendar/{payload}",
        ),
        *(f"/calendar/{payload}.{other.partition('.')[2]}", "/calendar/%00", "/calendar/%ff%fe", f"{good}%0d%0aX: y"),
        link(ANA, secret="another secret that is long enough"),
    ):
        status, text = await fetch(site, token)
        assert status == 404, token
        assert "quokka" not in text


async def test_what_was_signed_for_something_else_is_no_link(bot: Bot, site: Get) -> None:
    await planned(bot)
    for salt in ("livewise.web.person", "livewise.web.form", "itsdangerous"):
        token = str(URLSafeTimedSerializer(SECRET, salt=salt).dumps([ANA.tenant, ANA.id, "c1", "en"]))
        assert (await fetch(site, f"/calendar/{token}"))[0] == 404, salt


async def test_a_link_is_good_for_a_day(bot: Bot, site: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    await planned(bot)
    made, now = link(ANA), time.time()
    for hours, status in ((23, 200), (25, 410), (24 * 365, 410)):
        with monkeypatch.context() as later:
            later.setattr("itsdangerous.timed.time.time", lambda hours=hours: now + hours * 3600)
            assert (await fetch(site, made))[0] == status, hours
