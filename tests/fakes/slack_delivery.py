"""Slack's other half: what goes to the bot, delivered once, again, late, twice or in another order.

It goes as signed HTTP requests, or over a socket (`slack_socket`) where the app is told that way.
"""

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import Awaitable, Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final
from urllib.parse import urlencode

import aiohttp

from tests.fakes.slack_json import Json, is_object
from tests.fakes.slack_waiting import PATIENCE_S

ACK_S: Final = 3.0  # what Slack waits for an answer
RETRIES: Final = 3  # of an event: at once, after one minute, after five


class Seal(StrEnum):
    """How a request is signed."""

    RIGHT = "right"
    WRONG = "wrong"  # with another secret
    OLD = "old"  # rightly, ten minutes ago
    MISSING = "missing"


class Reason(StrEnum):
    """Why Slack delivers an event again, as it tells it over HTTP."""

    TIMEOUT = "http_timeout"
    ERROR = "http_error"
    UNREACHABLE = "connection_failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One request to the bot, the same bytes at each delivery; `id` is its event_id or trigger_id."""

    kind: str
    id: str
    body: bytes
    content_type: str
    payload: Mapping[str, Any]

    @property
    def is_event(self) -> bool:
        """Whether Slack delivers it again when it is not acknowledged."""
        return self.content_type == "application/json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the bot answered, over a socket the payload of its acknowledgement; status 0: nothing, `text` says why.

    `seconds` is infinite where it was not waited for any longer.
    """

    status: int
    text: str
    headers: Mapping[str, str]
    seconds: float

    @property
    def is_ok(self) -> bool:
        """Whether Slack takes it for acknowledged."""
        return 200 <= self.status < 300 and self.seconds <= ACK_S

    @property
    def failure(self) -> str:
        """What the person is told: nothing, `dispatch_failed` or `operation_timeout`."""
        if self.is_ok:
            return ""
        return "operation_timeout" if self.seconds > ACK_S else "dispatch_failed"

    def json(self) -> Json:
        """The answer's JSON, empty for none."""
        parsed: object = json.loads(self.text) if self.text.startswith("{") else {}
        assert is_object(parsed)
        return parsed


def event_delivery(payload: Json) -> Delivery:
    """The request of an event, spelled as Slack spells JSON."""
    body = json.dumps(payload, separators=(",", ":")).replace("/", "\\/").encode()
    inner: Json = payload.get("event", {})
    return Delivery(
        kind=str(inner.get("type", payload["type"])),
        id=str(payload.get("event_id", "")),
        body=body,
        content_type="application/json",
        payload=payload,
    )


def interaction_delivery(payload: Json) -> Delivery:
    """The request of an interaction: JSON within a form."""
    spelled = json.dumps(payload, separators=(",", ":")).replace("/", "\\/")
    return Delivery(
        kind=str(payload["type"]),
        id=str(payload.get("trigger_id", "")),
        body=urlencode({"payload": spelled}).encode(),
        content_type="application/x-www-form-urlencoded",
        payload=payload,
    )


def command_delivery(form: Mapping[str, str]) -> Delivery:
    """The request of a slash command: a form."""
    return Delivery(
        kind="command",
        id=form["trigger_id"],
        body=urlencode(form).encode(),
        content_type="application/x-www-form-urlencoded",
        payload=form,
    )


@dataclass(slots=True, kw_only=True, eq=False)
class Sent:
    """A delivery with the answers to it; it can be delivered again, as the same one."""

    delivery: Delivery
    post: "Post"
    taken: Callable[[Answer], None]  # what Slack does with the first answer
    answers: list[Answer] = field(default_factory=list[Answer])
    attempts: int = 0

    @property
    def answer(self) -> Answer:
        """The last answer."""
        return self.answers[-1]

    @property
    def status(self) -> int:
        """The last answer's status."""
        return self.answer.status

    async def carry(self, *, seal: Seal = Seal.RIGHT, reason: Reason = Reason.TIMEOUT) -> Answer:
        """Deliver it; from the second time on an event says that it is a retry, and why."""
        retry, self.attempts = self.attempts, self.attempts + 1
        answer = await self.post.request(self.delivery, retry=retry, reason=reason, seal=seal)
        self.answers.append(answer)
        if len(self.answers) == 1:
            self.taken(answer)
        return answer

    async def again(self, *, seal: Seal = Seal.RIGHT, reason: Reason = Reason.TIMEOUT) -> Answer:
        """Deliver it once more."""
        return await self.carry(seal=seal, reason=reason)

    async def duplicates(self, copies: int) -> list[Answer]:
        """Deliver it this many times more, all at the same time."""
        return await asyncio.gather(*(self.carry() for _ in range(copies)))

    async def retries(self) -> list[Answer]:
        """Deliver it again as Slack does, up to three times until it is acknowledged, without the pauses."""
        made: list[Answer] = []
        while not self.answer.is_ok and len(made) < RETRIES:
            made.append(await self.carry(reason=Reason.ERROR if self.answer.status else Reason.UNREACHABLE))
        return made


def _nothing(_: Answer) -> None:
    """An answer nobody looks at."""


Carrier = Callable[[Delivery, int], Awaitable[Answer]]  # the number is how often it was delivered before


class Post:
    """Carries deliveries to the bot's one address, or by the carrier where there is one."""

    def __init__(self, signing_secret: str, carrier: Carrier | None = None) -> None:
        self.bot_url = ""
        self.patience_s = PATIENCE_S  # a late answer is late from three seconds on, but it is waited for
        self.sent: list[Sent] = []
        self._secret = signing_secret
        self._carrier = carrier
        self._waiting: list[Sent] | None = None
        self._http: aiohttp.ClientSession | None = None

    async def close(self) -> None:
        """Let go of connections."""
        if self._http is not None:
            await self._http.close()

    async def send(self, delivery: Delivery, taken: Callable[[Answer], None] = _nothing) -> Sent:
        """Deliver something, or keep it where deliveries are postponed."""
        sent = Sent(delivery=delivery, post=self, taken=taken)
        self.sent.append(sent)
        if self._waiting is not None:
            self._waiting.append(sent)
        else:
            await sent.carry()
        return sent

    @contextmanager
    def postponed(self) -> Generator[list[Sent]]:
        """Keep what is sent in this block; carry it afterwards, in any order, with `carry`."""
        waiting: list[Sent] = []
        before, self._waiting = self._waiting, waiting
        try:
            yield waiting
        finally:
            self._waiting = before

    async def request(self, delivery: Delivery, *, retry: int = 0, reason: Reason, seal: Seal) -> Answer:
        """Make the HTTP request of a delivery, or hand it to the carrier."""
        if self._carrier is not None:
            assert seal is Seal.RIGHT, "only HTTP requests are signed"
            return await self._carrier(delivery, retry)
        assert self.bot_url, "set bot_url to the address of the bot"
        if self._http is None:
            self._http = aiohttp.ClientSession()
        headers = {
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
            "Accept": "application/json,*/*",
            "Content-Type": delivery.content_type,
            **self.signed(delivery.body, seal),
        }
        if retry and delivery.is_event:
            headers |= {"X-Slack-Retry-Num": str(retry), "X-Slack-Retry-Reason": reason.value}
        began = time.monotonic()
        try:
            timeout = aiohttp.ClientTimeout(total=self.patience_s)
            async with self._http.post(
                self.bot_url, data=delivery.body, headers=headers, timeout=timeout, allow_redirects=False
            ) as response:
                text = await response.text()
                seconds = time.monotonic() - began
                return Answer(status=response.status, text=text, headers=dict(response.headers), seconds=seconds)
        except (aiohttp.ClientError, TimeoutError) as error:
            return Answer(status=0, text=type(error).__name__, headers={}, seconds=time.monotonic() - began)

    def signed(self, body: bytes, seal: Seal) -> dict[str, str]:
        """The headers that sign a body, or do not."""
        if seal is Seal.MISSING:
            return {}
        timestamp = str(int(time.time()) - (600 if seal is Seal.OLD else 0))
        secret = self._secret if seal is not Seal.WRONG else "another secret"
        signature = hmac.new(secret.encode(), b"v0:" + timestamp.encode() + b":" + body, hashlib.sha256)
        return {"X-Slack-Request-Timestamp": timestamp, "X-Slack-Signature": f"v0={signature.hexdigest()}"}
