"""What the platforms took: every reminder by plan and number, with the moment, the process and the answer.

Kept on the platforms' side of each call, so it knows more than the bot does: that something was taken although the
answer got lost, or although whoever sent it is dead.
"""

import asyncio
from dataclasses import dataclass, field
from enum import StrEnum

from tests.fakes import slack, teams

Call = slack.Call | teams.Call
Message = slack.Message | teams.Message


class Platform(StrEnum):
    """Where a plan is."""

    SLACK = "Slack"
    TEAMS = "Teams"


@dataclass(slots=True, kw_only=True, eq=False)
class Taken:
    """A reminder that a platform took; moments in seconds of the monotonic clock, `caller` where its sender is."""

    platform: Platform
    session: str
    number: int
    arrived: float
    at: float
    caller: str
    call: Call
    message: Message
    is_waited_for: bool = True  # whether the sender was still there when it was to be answered

    @property
    def is_answered(self) -> bool:
        """Whether the platform said that it was taken."""
        return 200 <= self.call.status < 300

    def __str__(self) -> str:
        return f"{self.platform} {self.session} reminder {self.number}"


@dataclass(slots=True, kw_only=True, eq=False)
class Ledger:
    """All of them, by plan, in the order they were taken."""

    by_session: dict[str, list[Taken]] = field(default_factory=dict[str, list[Taken]])
    _more: asyncio.Event = field(default_factory=asyncio.Event)

    def note(self, taken: Taken) -> None:
        """Add one."""
        self.of(taken.session).append(taken)
        self._more.set()
        self._more = asyncio.Event()

    def of(self, session: str) -> list[Taken]:
        """The reminders of a plan, with all copies."""
        return self.by_session.setdefault(session, [])

    async def first_of(self, session: str) -> Taken:
        """Wait until a plan was reminded of; its first reminder."""
        while not self.of(session):
            await self._more.wait()
        return self.of(session)[0]

    def held_by(self, trouble: object) -> Taken | None:
        """The reminder whose call met with this very trouble."""
        everything = (taken for plan in self.by_session.values() for taken in plan)
        return next((taken for taken in everything if taken.call.trouble is trouble), None)
