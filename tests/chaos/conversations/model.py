"""What a conversation may have come to: its deeds folded by the pure machine, with no store and no process in it.

An acknowledged deed is carried out once, between being sent and being acknowledged. One that was not may be carried out
once at any later moment, or never. What no person does (a reminder falls due, or is taken back) happens when it can.
So there may be several ends; the one in the store has to be one of them.
"""

from collections.abc import Collection, Iterator, Sequence
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

_MOST: Final = 20_000  # ends at once; more would be a mistake of this model
_ALMANAC: Final = WorldAlmanac(home="")


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """One way it may have gone: the session, what may still be carried out, what was shown, what the store lost."""

    session: Session
    open: frozenset[int] = frozenset()  # positions of deeds
    shown: frozenset[str] = frozenset()  # slots
    files: int = 0
    lost: frozenset[int] = frozenset()

    @property
    def key(self) -> tuple[object, ...]:
        """The same for ends that cannot be told apart."""
        return to_json(self.session), self.open, self.shown, self.files, self.lost


class Model:
    """Folds deeds; for it all of a run happens at one moment."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def ends(self, blank: Session, deeds: Sequence[Deed], may_be_lost: Collection[Deed] = ()) -> list[End]:
        """Every end these deeds may have come to, those with the fewest losses first.

        `may_be_lost` were acknowledged when a store that copies late was about to lose its primary.
        """
        reached = [End(session=self.timeless(blank))]
        for position, deed in enumerate(deeds):
            before = self._later(reached, deeds)
            if not deed.is_taken:
                reached = [replace(end, open=end.open | {position}) for end in before]
                continue
            reached = [self._after(end, deed.event(self._now)) for end in before]
            if deed in may_be_lost:
                reached += [replace(end, lost=end.lost | {position}) for end in before]
        return sorted(self._later(reached, deeds), key=lambda end: len(end.lost))

    def timeless(self, session: Session) -> Session:
        """The session as if everything had happened at the model's one moment."""
        reminders = session.reminders
        if reminders is not None:
            messages = tuple(replace(each, at=self._now) for each in reminders.messages)
            reminders = replace(reminders, messages=messages)
        return replace(session, created_at=self._now, changed_at=self._now, reminders=reminders)

    def _later(self, ends: Sequence[End], deeds: Sequence[Deed]) -> list[End]:
        """These, and all that they may become by themselves."""
        known = {end.key: end for end in ends}
        waiting = list(known.values())
        while waiting:
            end = waiting.pop()
            for after in self._next(end, deeds):
                if after.key not in known:
                    known[after.key] = after
                    waiting.append(after)
            assert len(known) < _MOST, "too many ways for a conversation to have gone"
        return list(known.values())

    def _next(self, end: End, deeds: Sequence[Deed]) -> Iterator[End]:
        for position in end.open:
            after = self._after(end, deeds[position].event(self._now))
            if after != end:
                yield replace(after, open=end.open - {position})
        for event in self._by_itself(end.session):
            after = self._after(end, event)
            if after != end:
                yield after

    def _by_itself(self, session: Session) -> Iterator[Event]:
        due = next_wake(session, self._now)
        if due is not None and due <= self._now:
            yield Reminded(id="due", at=self._now, actor=session.owner)
        for message in session.reminders.messages if session.reminders else ():
            if not is_wanted(session, slot_of(message.number), self._now):
                yield Withdrawn(id="withdrawn", at=self._now, actor=session.owner, number=message.number)

    def _after(self, end: End, event: Event | None) -> End:
        if event is None:
            return end
        turn = step(end.session, event, _ALMANAC)
        return replace(
            end,
            session=self.timeless(turn.session),
            shown=end.shown | {str(effect.slot) for effect in turn.effects if isinstance(effect, Show)},
            files=end.files + sum(isinstance(effect, Attach) for effect in turn.effects),
        )
