"""One plan as people make it, with reminders on; every session of a measurement is this one under another name.

Bookings differ, so that nothing that is remembered about one plan helps with another.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Final

from dialogs.document import to_json
from dialogs.itinerary import all_coming, next_wake
from dialogs.session import Session
from tests.dialogs.talk import AT, planned

# The moment at which a measurement plays: a Wednesday, 10:00 in Ljubljana. Yesterday at 9:00 the first step opened.
NOW: Final = datetime(2027, 1, 6, 9, 0, tzinfo=UTC)
PLATFORM: Final = "bench"
_NAME: Final = "s1"  # as the conversation calls the session, its tenant and its owner
_TENANT: Final = "t1"
_OWNER: Final = "ana"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A session's document to be copied."""

    document: str
    wake: datetime | None
    coming: int  # messages, if nobody does anything

    def named(self, name: str) -> str:
        """The document of another session; owner, place and number of participants are its own."""
        return (
            self.document.replace(f'"id":"{_NAME}"', f'"id":"{name}"')
            .replace(f'"tenant":"{_TENANT}"', f'"tenant":"{tenant_of(name)}"')
            .replace(f'"owner":"{_OWNER}"', f'"owner":"{owner_of(name)}"')
            .replace('"place":"web:c1"', f'"place":"{PLATFORM}:{name}"')
            .replace('"participants":null', f'"participants":{int(name[-6:]) + 1}')
        )


def tenant_of(name: str) -> str:
    """A hundred sessions share a tenant."""
    return f"T{name[:-2]}"


def owner_of(name: str) -> str:
    """Every session has an owner of its own."""
    return f"U{name[-10:]}"


@cache
def begun() -> Sample:
    """A plan of which the first message is due since yesterday."""
    return _sample(_with_reminders("2027-01-19"))


@cache
def far_ahead() -> Sample:
    """A plan of which everything is still to come, months from now."""
    return _sample(_with_reminders("2027-06-15"))


@cache
def without_reminders() -> Sample:
    """The same plan, for which nobody turned reminders on."""
    talk = planned()
    return _sample(talk.session)


def _with_reminders(day: str) -> Session:
    talk = planned()
    talk.press("Change date or details")
    talk.book(day=day)
    talk.press("Remind us here")
    return talk.session


def _sample(session: Session) -> Sample:
    has_any = session.reminders is not None
    return Sample(
        document=to_json(session),
        wake=next_wake(session, AT),
        coming=sum(1 for _ in all_coming(session, AT)) if has_any else 0,
    )
