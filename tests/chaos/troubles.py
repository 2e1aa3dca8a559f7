"""What goes wrong with calls to the platforms, and how often it did."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from tests.chaos.buttons import reminder_in
from tests.chaos.ledger import Platform
from tests.chaos.watch import Platforms
from tests.fakes import slack, teams
from tests.fakes.faults import ALWAYS, CutAnswer, Delayed, Held, LostAnswer, Reset
from tests.fakes.slack_json import Json
from tests.fakes.teams_faults import Method


class Trouble(StrEnum):
    """Each kind."""

    LIMITED = "429 with Retry-After"
    ERROR = "5xx, nothing done"
    ERROR_DONE = "5xx, done all the same"
    LOST = "taken, connection cut before the answer"
    CUT = "taken, answer cut in the middle"
    RESET = "connection reset, nothing done"
    SLOW = "taken late"


class Deed(StrEnum):
    """Which calls it happens to."""

    REMINDER = "reminder"
    POST = "post"  # of any message
    EDIT = "edit"
    LOOK = "look"  # what is in a thread; Slack alone


_METHODS: Final = {
    Deed.REMINDER: "chat.postMessage",
    Deed.POST: "chat.postMessage",
    Deed.EDIT: "chat.update",
    Deed.LOOK: "conversations.replies",
}
# How many of these calls go wrong in a storm, and how.
_SHARES: Final = {Deed.REMINDER: 0.2, Deed.EDIT: 0.1, Deed.LOOK: 0.05}
_WEIGHTS: Final = {
    Trouble.LIMITED: 3,
    Trouble.ERROR: 3,
    Trouble.ERROR_DONE: 2,
    Trouble.LOST: 3,
    Trouble.CUT: 2,
    Trouble.RESET: 2,
    Trouble.SLOW: 3,
}
_RETRY_AFTER_S: Final = (1, 3)
_SLOW_S: Final = (0.3, 1.5)
_STATUSES: Final = (500, 502, 503)


@dataclass(frozen=True, slots=True, kw_only=True)
class Injected:
    """A trouble on its way; the fault knows how often it struck."""

    platform: Platform
    trouble: Trouble
    fault: slack.Fault | teams.Fault


class Injector:
    """Makes calls go wrong, and remembers."""

    def __init__(self, platforms: Platforms, chance: random.Random) -> None:
        self.injected: list[Injected] = []
        self._held: set[str] = set()
        self._platforms = platforms
        self._chance = chance

    def inject(self, platform: Platform, trouble: Trouble, deed: Deed) -> None:
        """Let the next call of this kind go wrong."""
        self._add(platform, trouble, deed, _is_reminder if deed is Deed.REMINDER else None, 1)

    def rain(self, shares: Mapping[Deed, float] = _SHARES) -> None:
        """Let any call go wrong, some more often than others."""
        for platform in Platform:
            for deed, share in shares.items():
                for trouble, weight in _WEIGHTS.items():
                    odds = share * weight / sum(_WEIGHTS.values())
                    self._add(platform, trouble, deed, self._sometimes(deed, odds), ALWAYS)

    def _sometimes(self, deed: Deed, odds: float) -> Callable[[Json], bool]:
        def strikes(content: Json) -> bool:
            return (deed is not Deed.REMINDER or _is_reminder(content)) and self._chance.random() < odds

        return strikes

    def _add(
        self, platform: Platform, trouble: Trouble, deed: Deed, when: Callable[[Json], bool] | None, times: int
    ) -> None:
        if platform is Platform.SLACK:
            fault: slack.Fault | teams.Fault = self._platforms.slack.fail(
                _METHODS[deed], self._at_slack(trouble), times=times, when=when
            )
        elif deed is Deed.LOOK:
            return  # Teams lets a bot look nothing up
        else:
            method: Method = "update" if deed is Deed.EDIT else "send"
            fault = self._platforms.teams.fail(method, self._at_teams(trouble), times=times, when=when)
        self.injected.append(Injected(platform=platform, trouble=trouble, fault=fault))

    def hold_reminder(self, platform: Platform) -> tuple[Held, slack.Fault | teams.Fault]:
        """Let the answer to the next reminder that is taken wait, of a plan that this has not happened to."""
        held = Held(is_done=True)

        def is_fresh(content: Json) -> bool:
            reminder = reminder_in(content)
            if reminder is None or reminder.session in self._held:
                return False
            self._held.add(reminder.session)
            return True

        if platform is Platform.SLACK:
            return held, self._platforms.slack.fail("chat.postMessage", held, when=is_fresh)
        return held, self._platforms.teams.fail("send", held, when=is_fresh)

    def _at_slack(self, trouble: Trouble) -> slack.Trouble:
        match trouble:
            case Trouble.LIMITED:
                return slack.RateLimited(retry_after=self._chance.randint(*_RETRY_AFTER_S))
            case Trouble.ERROR | Trouble.ERROR_DONE:
                is_done = trouble is Trouble.ERROR_DONE
                return slack.ServerError(status=self._chance.choice(_STATUSES), is_done=is_done)
            case _:
                return self._anywhere(trouble)

    def _at_teams(self, trouble: Trouble) -> teams.Trouble:
        match trouble:
            case Trouble.LIMITED:
                return teams.RateLimited(retry_after=self._chance.randint(*_RETRY_AFTER_S))
            case Trouble.ERROR | Trouble.ERROR_DONE:
                is_done = trouble is Trouble.ERROR_DONE
                return teams.ServerError(status=self._chance.choice(_STATUSES), is_done=is_done)
            case _:
                return self._anywhere(trouble)

    def _anywhere(self, trouble: Trouble) -> LostAnswer | CutAnswer | Reset | Delayed:
        match trouble:
            case Trouble.LOST:
                return LostAnswer()
            case Trouble.CUT:
                return CutAnswer()
            case Trouble.RESET:
                return Reset()
            case _:
                return Delayed(seconds=self._chance.uniform(*_SLOW_S))


def _is_reminder(content: Json) -> bool:
    return reminder_in(content) is not None
