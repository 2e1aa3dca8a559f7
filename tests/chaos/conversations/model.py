"""What a conversation may have come to: its deeds folded by the pure machine, with no store and no process in it.

An acknowledged deed is carried out once, between being sent and being acknowledged. One that was not may be carried out
once at any later moment, or never. What no person does (a reminder falls due, or is taken back) happens when it can.
So there may be several ends; the one in the store has to be one of them.
"""

from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.almanac import WorldAlmanac
from bot.delivery import is_wanted
from dialogs.document import to_json
from dialogs.effects import Attach, Show
from dialogs.events import Event, Reminded, Withdrawn
from dialogs.itinerary import next_wake
from dialogs.machine import step
from dialogs.reminders import slot_of
from dialogs.session import Session
from tests.chaos.conversations.deeds import Deed

_MOST: Final = 3_000  # sessions a conversation may have come to; then it cannot be told
_ALMANAC: Final = WorldAlmanac(home="")


class TooManyWays(Exception):
    """So much is in doubt that nothing can be said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """One way it may have gone: the session, what may still be carried out, what was shown, what the store lost."""

    session: Session
    spelled: str  # the session as text, by which it is told apart
    open: frozenset[int] = frozenset()  # positions of deeds
    shown: frozenset[str] = frozenset()  # slots
    files: int = 0
    lost: frozenset[int] = frozenset()

    def can_all_of(self, other: "End") -> bool:
        """Whether whatever the other may become, this one may as well, with no more losses."""
        return (
            self.open >= other.open
            and self.shown <= other.shown
            and self.files <= other.files
            and len(self.lost) <= len(other.lost)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outcome:
    """What an event makes of a session."""

    session: Session
    spelled: str
    shown: frozenset[str]
    files: int


class Model:
    """Folds deeds; for it all of a run happens at one moment."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._known: dict[tuple[str, Hashable], _Outcome] = {}

    def ends(
        self, blank: Session, deeds: Sequence[Deed], may_be_lost: Collection[Deed] = (), most_lost: int = 0
    ) -> list[End]:
        """Every end these deeds may have come to, those with the fewest losses first; TooManyWays.

        Up to `most_lost` of `may_be_lost` are, which were acknowledged when a store that copies late was about to lose
        its primary.
        """
        self._known.clear()
        session = self.timeless(blank)
        reached = [End(session=session, spelled=to_json(session))]
        for position, deed in enumerate(deeds):
            before = self._later(reached, deeds)
            if not deed.is_taken:
                reached = [replace(end, open=end.open | {position}) for end in before]
                continue
            reached = [self._after(end, position, deed.event(self._now)) for end in before]
            if deed in may_be_lost:
                reached += [replace(end, lost=end.lost | {position}) for end in before if len(end.lost) < most_lost]
        return sorted(self._later(reached, deeds), key=lambda end: len(end.lost))

    def timeless(self, session: Session) -> Session:
        """The session as if everything had happened at the model's one moment."""
        reminders = session.reminders
        if reminders is not None:
            messages = tuple(replace(each, at=self._now) for each in reminders.messages)
            reminders = replace(reminders, messages=messages)
        return replace(session, created_at=self._now, changed_at=self._now, reminders=reminders)

    def _later(self, ends: Iterable[End], deeds: Sequence[Deed]) -> list[End]:
        """These, and all that they may become by themselves; of two alike the one that may become more."""
        found: dict[str, list[End]] = {}
        waiting = list(ends)
        while waiting:
            end = waiting.pop()
            alike = found.setdefault(end.spelled, [])
            if any(each.can_all_of(end) for each in alike):
                continue
            alike[:] = [each for each in alike if not end.can_all_of(each)] + [end]
            waiting += self._next(end, deeds)
            if len(found) > _MOST:
                raise TooManyWays
        return [end for alike in found.values() for end in alike]

    def _next(self, end: End, deeds: Sequence[Deed]) -> Iterator[End]:
        for position in end.open:
            after = self._after(end, position, deeds[position].event(self._now))
            if after.spelled != end.spelled:
                yield replace(after, open=end.open - {position})
        for event in self._by_itself(end.session):
            after = self._after(end, event.id, event)
            if after.spelled != end.spelled:
                yield after

    def _by_itself(self, session: Session) -> Iterator[Event]:
        due = next_wake(session, self._now)
        if due is not None and due <= self._now:
            yield Reminded(id="due", at=self._now, actor=session.owner)
        for message in session.reminders.messages if session.reminders else ():
            if not is_wanted(session, slot_of(message.number), self._now):
                name = f"withdrawn {message.number}"
                yield Withdrawn(id=name, at=self._now, actor=session.owner, number=message.number)

    def _after(self, end: End, name: Hashable, event: Event | None) -> End:
        """The end after one more event; `name` tells it from all others."""
        if event is None:
            return end
        outcome = self._known.get((end.spelled, name))
        if outcome is None:
            outcome = self._known[end.spelled, name] = self._judged(end.session, event)
        return replace(
            end,
            session=outcome.session,
            spelled=outcome.spelled,
            shown=end.shown | outcome.shown,
            files=end.files + outcome.files,
        )

    def _judged(self, session: Session, event: Event) -> _Outcome:
        turn = step(session, event, _ALMANAC)
        after = self.timeless(turn.session)
        return _Outcome(
            session=after,
            spelled=to_json(after),
            shown=frozenset(str(effect.slot) for effect in turn.effects if isinstance(effect, Show)),
            files=sum(isinstance(effect, Attach) for effect in turn.effects),
        )
