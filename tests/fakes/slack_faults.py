"""What goes wrong on purpose, what was asked, and how often it may be asked.

A fault is scripted for a method (`*`: every one), for one channel or all, for a number of times after a number of
calls that pass. The first fault in the list that fits is used.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.fakes.faults import CutAnswer, Delayed, Held, Html, LostAnswer, Reset, Silence
from tests.fakes.slack_json import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimited:
    """429 with Retry-After; nothing is done."""

    retry_after: int | str = 1  # seconds, or what some proxy says instead


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerError:
    """An error of the server with a body that is not JSON; nothing is done, or it is done all the same."""

    status: int = 503
    is_done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """`ok: false` with this error; nothing is done."""

    error: str
    more: Json = field(default_factory=dict[str, object])


Trouble = RateLimited | ServerError | Html | Delayed | Reset | LostAnswer | CutAnswer | Silence | Refusal | Held


@dataclass(slots=True, kw_only=True, eq=False)
class Fault:
    """A scripted trouble; `hits` counts how often it struck."""

    method: str
    trouble: Trouble
    channel: str = ""
    times: int = 1
    after: int = 0
    when: Callable[[Json], bool] | None = None
    hits: int = 0
    passed: int = 0

    def strikes(self, method: str, args: Json) -> bool:
        """Whether it strikes this call; counts it."""
        if self.method not in {"*", method} or self.hits >= self.times:
            return False
        if self.channel and self.channel not in {args.get("channel"), args.get("channel_id")}:
            return False
        if self.when is not None and not self.when(args):
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
    """No more than `calls` in `seconds` for a method, in all or for each channel; `page` caps `limit`."""

    method: str
    calls: int
    seconds: float
    per_channel: bool = False
    page: int = 0
    _made: dict[str, deque[float]] = field(default_factory=dict[str, deque[float]])

    def retry_after(self, args: Json, now: float) -> int:
        """Seconds until the call may be made; 0: now, and it counts."""
        made = self._made.setdefault(str(args.get("channel", "")) if self.per_channel else "", deque())
        while made and now - made[0] >= self.seconds:
            made.popleft()
        if len(made) < self.calls:
            made.append(now)
            return 0
        return max(1, int(self.seconds - (now - made[0])) + 1)


@dataclass(slots=True, kw_only=True, eq=False)
class Call:
    """One call as it arrived and what was answered; `connection` counts TCP connections from 1."""

    method: str
    token: str
    args: Json
    at: float
    connection: int
    is_first_on_connection: bool
    trouble: Trouble | None = None
    status: int = 0  # 0: not answered
    answer: Json | None = None

    @property
    def error(self) -> str:
        """The error it was answered with, empty for none."""
        return "" if self.answer is None else str(self.answer.get("error", ""))

    @property
    def channel(self) -> str:
        """The channel it was about, as it was named."""
        return str(self.args.get("channel") or self.args.get("channel_id") or "")


@dataclass(slots=True)
class Troubles:
    """The scripted faults and limits of one fake Slack."""

    faults: list[Fault] = field(default_factory=list[Fault])
    limits: list[Limit] = field(default_factory=list[Limit])

    def choose(self, method: str, args: Json, now: float) -> Trouble | None:
        """What goes wrong with this call, if anything."""
        for fault in self.faults:
            if fault.strikes(method, args):
                return fault.trouble
        for limit in self.limits:
            if limit.method == method and (wait := limit.retry_after(args, now)):
                return RateLimited(retry_after=wait)
        return None

    def page_of(self, method: str) -> int:
        """The most objects a page of this method has, 0 for the usual."""
        return next((limit.page for limit in self.limits if limit.method == method and limit.page), 0)
