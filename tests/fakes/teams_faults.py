"""What goes wrong on purpose, what the bot asked, and how often it may ask.

A fault is scripted for a method (`*`: every one), for one conversation or all, for a number of times after a number
of calls that pass. The first fault in the list that fits is used.
"""

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from tests.fakes.faults import CutAnswer, Delayed, Held, Html, LostAnswer, Reset, Silence
from tests.fakes.slack_json import Json, is_object
from tests.fakes.teams_json import within

Method = Literal[
    "create",
    "send",
    "reply",
    "update",
    "delete",
    "members",
    "openid",
    "keys",
    "token",
    "identity",
    "discovery",
    "other",
    "*",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimited:
    """429, mostly with Retry-After; nothing is done."""

    retry_after: int | str | None = 1  # seconds, or what some proxy says instead


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A status with an error as Teams spells it; nothing is done."""

    status: int
    code: str
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerError:
    """500, 502, 503 or 504; nothing is done, or it is done all the same."""

    status: int = 502
    is_done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bytes:
    """Any bytes instead of the answer; nothing is done, or it is done all the same."""

    body: bytes
    status: int = 200
    content_type: str = "application/json"
    is_done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoId:
    """It is done and accepted with 202, but the answer does not tell the id, which Teams is known to do."""


Instead = RateLimited | Refusal | ServerError | Html | Bytes  # an answer in place of the right one
Trouble = Instead | NoId | Delayed | Reset | LostAnswer | CutAnswer | Silence | Held

PRECONDITION_FAILED: Final = Refusal(
    status=412, code="PreconditionFailed", message="Precondition failed, please try again."
)
DISABLED_BY_ADMIN: Final = Refusal(status=403, code="BotDisabledByAdmin", message="The tenant admin disabled this bot")


@dataclass(slots=True, kw_only=True, eq=False)
class Call:
    """One call as it arrived and what was answered; `connection` counts TCP connections from 1."""

    method: str
    path: str
    conversation: str  # as it was named, with the thread
    activity: str
    token: str
    body: Json
    headers: Mapping[str, str]
    at: float
    connection: int
    trouble: Trouble | None = None
    status: int = 0  # 0: not answered
    answer: object = None

    @property
    def id(self) -> str:
        """The id the answer tells, empty for none."""
        return str(within(self.answer, "id") or "")

    @property
    def error(self) -> str:
        """The code of the error it was answered with, empty for none."""
        found = within(self.answer, "error")
        return str(found.get("code", "") if is_object(found) else found or "")


@dataclass(slots=True, kw_only=True, eq=False)
class Fault:
    """A scripted trouble; `hits` counts how often it struck."""

    method: Method
    trouble: Trouble
    conversation: str = ""  # without the thread
    times: int = 1
    after: int = 0
    when: Callable[[Json], bool] | None = None
    hits: int = 0
    passed: int = 0

    def strikes(self, call: Call) -> bool:
        """Whether it strikes this call; counts it."""
        if self.method not in {"*", call.method} or self.hits >= self.times:
            return False
        if self.conversation and self.conversation != call.conversation.partition(";")[0]:
            return False
        if self.when is not None and not self.when(call.body):
            return False
        if self.passed < self.after:
            self.passed += 1
            return False
        self.hits += 1
        return True

    def lift(self) -> None:
        """Let it strike no more."""
        self.times = self.hits


@dataclass(slots=True, kw_only=True, eq=False)
class Limit:
    """No more than `calls` in `seconds` of these methods, in each thread."""

    methods: frozenset[str]
    calls: int
    seconds: float
    _made: dict[str, deque[float]] = field(default_factory=dict[str, deque[float]])

    def wait_s(self, call: Call, now: float) -> int:
        """Seconds until the call may be made; 0: now."""
        made = self._recent(call, now)
        return 0 if len(made) < self.calls else max(1, int(self.seconds - (now - made[0])) + 1)

    def count(self, call: Call, now: float) -> None:
        """Note a call that was let through."""
        self._recent(call, now).append(now)

    def _recent(self, call: Call, now: float) -> deque[float]:
        made = self._made.setdefault(call.conversation, deque())
        while made and now - made[0] >= self.seconds:
            made.popleft()
        return made


@dataclass(slots=True)
class Troubles:
    """The scripted faults and limits of one fake Teams."""

    faults: list[Fault] = field(default_factory=list[Fault])
    limits: list[Limit] = field(default_factory=list[Limit])

    def choose(self, call: Call) -> Trouble | None:
        """What goes wrong with this call, if anything."""
        for fault in self.faults:
            if fault.strikes(call):
                return fault.trouble
        binding = [limit for limit in self.limits if call.method in limit.methods]
        if wait := max((limit.wait_s(call, call.at) for limit in binding), default=0):
            return RateLimited(retry_after=wait)
        for limit in binding:
            limit.count(call, call.at)
        return None
