"""The plans of a run: what each is to be reminded of and when, what its owner does, and what came of it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tests.chaos.ledger import Platform
from tests.fakes import slack, teams

Owner = slack.Person | teams.Person
Message = slack.Message | teams.Message


class Part(StrEnum):
    """What the owner of a plan does."""

    READ = "reads"
    DONE = "presses Done"
    SNOOZE = "snoozes for an hour"
    SNOOZE_AND_STOP = "snoozes, then stops"
    STOP = "stops on the reminder"
    STOP_AT_ONCE = "stops as the first falls due"
    STOP_LATER = "stops as the second falls due"


class Way(StrEnum):
    """How a plan was made."""

    PRESSED = "pressed"  # by its owner, from the first word on
    WRITTEN = "written"  # into the store, a document of the pure core


@dataclass(slots=True, kw_only=True, eq=False)
class Life:
    """A plan during the run; moments without a zone are seconds of the monotonic clock.

    `dues` are the moments (UTC) it has to be reminded at, in order; what its owner snoozes is added.
    """

    session: str
    platform: Platform
    owner: Owner
    card: Message  # of the plan
    way: Way
    part: Part
    is_private: bool
    dues: list[datetime]
    has_acted: bool = False
    pressed: int = 0  # times, with those that were not acknowledged
    stop_sent: float | None = None
    stopped: float | None = None  # when Stop was acknowledged

    @property
    def acts_at(self) -> datetime | None:
        """The reminder at which its owner does something, by when it is due."""
        match self.part:
            case Part.READ:
                return None
            case Part.STOP_LATER:
                return self.dues[-1]
            case _:
                return self.dues[0]

    def is_settled(self, shown: Collection[int], now: datetime) -> bool:
        """Whether everything that was to happen by now has happened, by the dues that were met."""
        if self.acts_at is not None and self.acts_at <= now and not self.has_acted:
            return False
        return self.stopped is not None or all(index in shown for index, due in enumerate(self.dues) if due <= now)

    @property
    def least(self) -> int:
        """How many reminders there must have been in the end."""
        match self.part:
            case Part.STOP_AT_ONCE:
                return 0
            case Part.STOP_LATER | Part.STOP | Part.SNOOZE_AND_STOP:
                return 1
            case Part.READ | Part.DONE | Part.SNOOZE:
                return len(self.dues)

    @property
    def most(self) -> int:
        """How many there may have been: who stops just when one is due may see it or not."""
        return self.least + (self.part in {Part.STOP_AT_ONCE, Part.STOP_LATER})

    def reads(self, message: Message) -> str:
        """What a message says to the owner."""
        if isinstance(message, slack.Message):
            return message.words
        assert isinstance(self.owner, teams.Person)
        return self.owner.reads(message)
