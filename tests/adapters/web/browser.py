"""A browser without a screen: cookies, the page's token, and the requests its script would make."""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape
from types import TracebackType
from typing import Self
from uuid import uuid4

import aiohttp
from aiohttp.abc import AbstractCookieJar
from multidict import CIMultiDict, CIMultiDictProxy

PATIENCE = 15.0  # seconds for what should happen at once
_TOKEN = re.compile(r'name="livewise-token" content="([^"]+)"')
_BUTTON = re.compile(r'data-press="([^"]*)" data-session="([^"]*)">([^<]*)<')
_FORM = re.compile(r'<form[^>]*data-press="([^"]*)" data-session="([^"]*)"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back."""

    status: int
    headers: CIMultiDictProxy[str] = field(default_factory=lambda: CIMultiDictProxy(CIMultiDict[str]()))
    text: str = ""


class Browser:
    """One person's browser."""

    def __init__(self, address: str, cookies: AbstractCookieJar | None = None) -> None:
        self.address = address
        self.token = ""
        # A jar without cookies is false, so "or" would not do.
        jar = aiohttp.CookieJar(unsafe=True) if cookies is None else cookies
        self.http = aiohttp.ClientSession(cookie_jar=jar)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.http.close()

    async def ask(
        self, method: str, path: str, *, headers: Mapping[str, str] | None = None, data: object = None
    ) -> Answer:
        """Any request at all."""
        url = path if path.startswith("http") else self.address + path
        async with self.http.request(method, url, headers=headers, data=data, allow_redirects=False) as response:
            return Answer(status=response.status, headers=response.headers, text=await response.text())

    async def open(self, path: str) -> Answer:
        """Go to a page."""
        answer = await self.ask("GET", path, headers={"Accept": "text/html", "Sec-Fetch-Mode": "navigate"})
        if found := _TOKEN.search(answer.text):
            self.token = found[1]
        return answer

    async def get(self, path: str) -> Answer:
        """What a script fetches."""
        return await self.ask("GET", path)

    async def post(self, path: str, **body: object) -> Answer:
        """What the page's script sends."""
        headers = {"X-Livewise-Token": self.token}
        async with self.http.post(self.address + path, json={"id": str(uuid4()), **body}, headers=headers) as response:
            return Answer(status=response.status, headers=response.headers, text=await response.text())

    async def start(self, topic: str, **body: object) -> str:
        """Begin a conversation; its address."""
        answer = await self.post("/c", topic=topic, **body)
        assert answer.status == 201, answer
        return answer.headers["Location"]

    async def press(self, conversation: str, label: str, **values: str) -> Answer:
        """Press the button with this label once it is there."""
        wire, session = await self.find(conversation, label)
        return await self.post(f"{conversation}/press", press=wire, session=session, values=values)

    async def find(self, conversation: str, label: str) -> tuple[str, str]:
        """The press and session of the button with this label, once it is there; "form" is the form's own."""
        async with asyncio.timeout(PATIENCE):
            while True:
                shown = (await self.get(f"{conversation}/messages")).text
                if label == "form" and (form := _FORM.search(shown)):
                    return form[1], form[2]
                for wire, session, text in _BUTTON.findall(shown):
                    if unescape(text) == label:
                        return unescape(wire), session
                await asyncio.sleep(0.02)

    async def sees(self, conversation: str, words: str) -> str:
        """Wait until these words are in the conversation; its messages."""
        async with asyncio.timeout(PATIENCE):
            while words not in (shown := (await self.get(f"{conversation}/messages")).text):
                await asyncio.sleep(0.02)
        return shown
