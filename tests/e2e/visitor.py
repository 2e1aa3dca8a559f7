"""A person at the playground over plain HTTP: reads the pages, presses buttons by their labels, types, waits."""

import asyncio
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import aiohttp
from bs4 import BeautifulSoup, Tag

from tests.e2e.script import Shown

PATIENCE_S = 20.0  # for what should happen at once; a loaded machine may take its time
_CARD = re.compile(r'<article class="card.*?</article>', re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What came back for one request."""

    status: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A button as it stands on the page."""

    label: str
    press: str
    session: str


class Visitor:
    """One browser's worth of cookies; `conversation` is the page that is open."""

    def __init__(self, address: str, zone: str = "Europe/Ljubljana", *, language: str = "en") -> None:
        self.address = address
        self.conversation = ""
        self._zone = zone
        self._told: list[str] = []
        self._token = ""
        self._http = aiohttp.ClientSession(
            cookie_jar=aiohttp.CookieJar(unsafe=True), headers={"Accept-Language": language}
        )

    async def __aenter__(self) -> Self:
        try:
            await self.open("/")
        except BaseException:
            await self._http.close()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._http.close()

    def cookies(self) -> dict[str, str]:
        """What makes this visitor this person."""
        return {cookie.key: cookie.value for cookie in self._http.cookie_jar}

    def become(self, cookies: Mapping[str, str]) -> None:
        """Be somebody else."""
        self._http.cookie_jar.clear()
        self._http.cookie_jar.update_cookies(cookies)

    async def open(self, path: str) -> Reply:
        """Load a page."""
        async with self._http.get(self.address + path) as response:
            text = await response.text()
            token = BeautifulSoup(text, "html.parser").find("meta", attrs={"name": "livewise-token"})
            if isinstance(token, Tag):
                self._token = str(token["content"])
            return Reply(status=response.status, text=text)

    async def fetch(self, path: str) -> Reply:
        """Load something that is not a page."""
        async with self._http.get(self.address + path) as response:
            return Reply(status=response.status, text=await response.text())

    async def send(self, path: str, parts: Mapping[str, object], request: str | None = None) -> Reply:
        """Send a change; `request` is its id, a fresh one by default."""
        body = {"zone": self._zone, "id": request or str(uuid.uuid4()), **parts}
        headers = {"X-Livewise-Token": self._token}
        async with self._http.post(self.address + path, json=body, headers=headers) as response:
            if location := response.headers.get("Location"):
                self.conversation = location
            return Reply(status=response.status, text=await response.text())

    async def start(self, topic: str) -> Reply:
        """Name a training."""
        return await self.send("/c", {"topic": topic})

    async def say(self, text: str) -> Reply:
        """Type words."""
        return await self.send(f"{self.conversation}/say", {"text": text})

    async def press(self, label: str, *, request: str | None = None, **values: str) -> Reply:
        """Press the button with this label once it is there, with the values of its form."""
        return await self.send_press(await self.find(label), request=request, **values)

    async def send_press(self, button: Button, *, request: str | None = None, **values: str) -> Reply:
        """Send the press of a button, be it still on the page or not."""
        parts = {"press": button.press, "session": button.session, "values": values}
        reply = await self.send(f"{self.conversation}/press", parts, request)
        self._told.append(BeautifulSoup(reply.text, "html.parser").get_text(" ", strip=True))
        return reply

    async def page(self) -> BeautifulSoup:
        """The conversation's messages."""
        return BeautifulSoup((await self.fetch(f"{self.conversation}/messages")).text, "html.parser")

    async def buttons(self, within: str = "") -> list[Button]:
        """Every live button of the conversation, or of this part of it."""
        found: list[Button] = []
        for element in (await self.page()).select(f"{within} button"):
            holder = element if element.has_attr("data-press") else element.find_parent("form")
            assert isinstance(holder, Tag)
            found.append(
                Button(
                    label=element.get_text(strip=True),
                    press=str(holder["data-press"]),
                    session=str(holder["data-session"]),
                )
            )
        return found

    async def thread(self, last: int = 0) -> list[Shown]:
        """What the bot has written there."""
        cards = (BeautifulSoup(card, "html.parser") for card in (await self._cards())[-last:])
        return [
            Shown(
                words=card.get_text(" ", strip=True),
                buttons=tuple(button.get_text(strip=True) for button in card.select("button")),
            )
            for card in cards
        ]

    async def count(self) -> int:
        """How many messages that is."""
        return len(await self._cards())

    async def _cards(self) -> list[str]:
        """The source of each."""
        if not self.conversation:
            return []
        return _CARD.findall((await self.fetch(f"{self.conversation}/messages")).text)

    async def press_on(self, number: int, label: str) -> None:
        """Press the button with this label on that message of the thread."""
        name = (await self.page()).select("article.card")[number]["id"]
        found = await self.buttons(f"#{name}")
        reply = await self.send_press(next(button for button in found if button.label == label))
        assert reply.status == 200, reply

    def told(self) -> str:
        """Everything they were told in answer to a press."""
        return "\n".join(self._told)

    async def find(self, label: str) -> Button:
        """The newest button with this label, once it is there."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                shown = await self.buttons()
                for button in reversed(shown):
                    if button.label == label:
                        return button
                await asyncio.sleep(0.02)

    async def sees(self, words: str) -> str:
        """Wait until these words are in the conversation; all of its text."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                text = (await self.page()).get_text(" ", strip=True)
                if words in text:
                    return text
                await asyncio.sleep(0.02)
