"""What goes to the bot: activities with a signed token, delivered once, again, late, twice or in another order."""

import asyncio
import json
import time
import uuid
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, Final

import aiohttp

from tests.fakes.slack_json import Json, is_object
from tests.fakes.teams_json import within
from tests.fakes.teams_keys import KeyRing
from tests.fakes.teams_parts import Part, without
from tests.fakes.teams_playground import HEADERS as PLAYGROUND_HEADERS
from tests.fakes.teams_playground import spoken
from tests.fakes.teams_tokens import Seal, authorization
from tests.fakes.teams_world import World

MESSAGE_S: Final = 15.0  # what Teams waits for an answer
INVOKE_S: Final = 5.0
WRONG: Final = "Something went wrong. Please try again."


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One activity on its way to the bot."""

    activity: Mapping[str, Any]

    @property
    def kind(self) -> str:
        """The type of the activity."""
        return str(self.activity["type"])

    @property
    def id(self) -> str:
        """The activity's id."""
        return str(self.activity["id"])

    @property
    def is_invoke(self) -> bool:
        """Whether somebody waits for the answer."""
        return self.kind == "invoke"

    @property
    def body(self) -> bytes:
        """The bytes of the request."""
        return json.dumps(dict(self.activity), ensure_ascii=False, separators=(",", ":")).encode()

    def under_new_id(self) -> "Delivery":
        """The same activity as if it were another one."""
        identity = str(int(self.id) + 1) if self.id.isdecimal() else f"f:{uuid.uuid4()}"
        return replace(self, activity={**self.activity, "id": identity})


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the bot answered; status 0: nothing, `text` says why."""

    status: int
    text: str
    headers: Mapping[str, str]
    seconds: float

    @property
    def is_ok(self) -> bool:
        """Whether Teams takes it for well answered."""
        return 200 <= self.status < 300

    def json(self) -> Json:
        """The answer's JSON, empty for none."""
        try:
            parsed: object = json.loads(self.text) if self.text else {}
        except ValueError:
            return {}
        return parsed if is_object(parsed) else {}


@dataclass(slots=True, kw_only=True, eq=False)
class Sent:
    """A delivery with the answers to it; it can be delivered again, as the same one or under a new id."""

    delivery: Delivery
    post: "Post"
    taken: Callable[[Answer], None]  # what Teams does with the first answer
    answers: list[Answer] = field(default_factory=list[Answer])
    is_taken: bool = False

    @property
    def answer(self) -> Answer:
        """The last answer."""
        return self.answers[-1]

    @property
    def status(self) -> int:
        """The last answer's status."""
        return self.answer.status

    async def carry(self, *, seal: Seal = Seal.RIGHT) -> Answer:
        """Deliver it."""
        return await self._carry(self.delivery, seal)

    async def again(self, *, seal: Seal = Seal.RIGHT, new_id: bool = False) -> Answer:
        """Deliver it once more."""
        return await self._carry(self.delivery.under_new_id() if new_id else self.delivery, seal)

    async def duplicates(self, copies: int) -> list[Answer]:
        """Deliver it this many times more, all at the same time."""
        return await asyncio.gather(*(self.carry() for _ in range(copies)))

    async def _carry(self, delivery: Delivery, seal: Seal) -> Answer:
        answer = await self.post.request(delivery, seal)
        self.answers.append(answer)
        if not self.is_taken:
            self.is_taken = True
            self.taken(answer)
        return answer


def _nothing(_: Answer) -> None:
    """An answer nobody looks at."""


class Post:
    """Carries deliveries to the bot's one address."""

    def __init__(self, world: World, keys: KeyRing) -> None:
        self.bot_url = ""
        self.message_s = MESSAGE_S
        self.invoke_s = INVOKE_S
        self.sent: list[Sent] = []
        self.left_out: dict[str, set[Part]] = {}  # by the type of activity
        self._world = world
        self._keys = keys
        self._waiting: list[Sent] | None = None
        self._http: aiohttp.ClientSession | None = None

    async def close(self) -> None:
        """Let go of connections."""
        if self._http is not None:
            await self._http.close()

    async def send(self, activity: Json, taken: Callable[[Answer], None] = _nothing) -> Sent:
        """Deliver an activity, or keep it where deliveries are postponed."""
        if self._world.bot.is_anonymous:
            activity = spoken(self._world, activity)
        activity = without(activity, self.left_out.get(str(activity["type"]), ()))
        sent = Sent(delivery=Delivery(activity=activity), post=self, taken=taken)
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

    async def request(self, delivery: Delivery, seal: Seal) -> Answer:
        """Make the HTTP request of a delivery; the address to answer to is the one it names."""
        activity = delivery.activity
        named = {
            "x-ms-conversation-id": str(within(activity, "conversation", "id") or ""),
            "x-ms-tenant-id": str(within(activity, "channelData", "tenant", "id") or ""),
        }
        if self._world.bot.is_anonymous:
            named = dict(PLAYGROUND_HEADERS)
        limit_s = self.invoke_s if delivery.is_invoke else self.message_s
        return await self.raw(delivery.body, seal, str(activity["serviceUrl"]), named, limit_s=limit_s)

    async def raw(
        self,
        body: bytes,
        seal: Seal,
        service_url: str,
        headers: Mapping[str, str] | None = None,
        *,
        limit_s: float = MESSAGE_S,
    ) -> Answer:
        """Make a request with any body."""
        assert self.bot_url, "set bot_url to the address of the bot"
        if self._http is None:
            self._http = aiohttp.ClientSession()
        sent = {
            "User-Agent": "Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)",
            "Content-Type": "application/json; charset=utf-8",
            **authorization(seal, self._keys, self._world.bot.app_id, service_url),
            **(headers or {}),
        }
        began = time.monotonic()
        try:
            timeout = aiohttp.ClientTimeout(total=limit_s)
            async with self._http.post(
                self.bot_url, data=body, headers=sent, timeout=timeout, allow_redirects=False
            ) as response:
                text = (await response.read()).decode(errors="replace")
                seconds = time.monotonic() - began
                return Answer(status=response.status, text=text, headers=dict(response.headers), seconds=seconds)
        except (aiohttp.ClientError, TimeoutError) as error:
            return Answer(status=0, text=type(error).__name__, headers={}, seconds=time.monotonic() - began)
