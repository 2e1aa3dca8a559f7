"""What every way of keeping reminders can do."""

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Protocol, TypeAlias

from tests.bench.sending import Send

# As a worker of Livewise has it; spelled here because what spells it there loads docket, which not everybody needs.
AT_ONCE: Final = 100  # sent at the same time
LOOK: Final = timedelta(milliseconds=100)  # between two looks for what is due
TAKEOVER: Final = timedelta(seconds=6)  # after which another worker takes what one that died had begun

NAME_LENGTH: Final = 26  # characters, as the id of a session has

Working: TypeAlias = Callable[[str, Send, timedelta], AbstractAsyncContextManager[None]]
"""A worker on the store at this address, for as long as the block lasts; what it adds to the machine's clock."""


class Name(StrEnum):
    """The ways that are compared."""

    LIVEWISE = "Livewise"
    SORTED_SET = "sorted set"
    DOCKET = "docket alone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One that is due soon or was due long ago, by the machine's clock."""

    name: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """What a pending reminder takes in the store, in bytes."""

    reminder: float  # all that is there because of it
    entry: float  # one entry of what is looked through for what is due; Livewise has one for a whole plan
    session: float | None = None  # its share of everything about its session, where sessions are kept


class Way(Protocol):
    """Fills the store; a worker empties it."""

    async def keep(self, count: int) -> Weight:
        """Put so many reminders far ahead."""
        ...

    async def put(self, reminders: Sequence[Reminder]) -> None:
        """Put reminders that a worker is to send."""
        ...

    async def close(self) -> None:
        """Let go of connections."""
        ...


def named(kind: str, number: int) -> str:
    """A name that nothing else has; `kind` has three letters."""
    return f"{kind}{number:0{NAME_LENGTH - len(kind)}d}"
