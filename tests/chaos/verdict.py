"""What came of a run, by what the platforms hold: lost, late, doubled, or sent although it was stopped."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tests.chaos.causes import Cause, Duplicate
from tests.chaos.ledger import Platform, Taken
from tests.chaos.lives import Life
from tests.chaos.meeting import TOO_EARLY
from tests.fakes import slack

Explain = Callable[[Sequence[Taken]], list[Duplicate]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A plan with the reminders it had, by the due they met, and how late each was in seconds."""

    life: Life
    met: Mapping[int, Sequence[Taken]]
    late: Mapping[int, float]

    @property
    def shown(self) -> int:
        """How many reminders there were, each counted once."""
        return len(self.met)

    @property
    def taken(self) -> list[Taken]:
        """All copies."""
        return [each for copies in self.met.values() for each in copies]

    @property
    def after_stop(self) -> list[Taken]:
        """What the platform took after Stop was acknowledged."""
        stopped = self.life.stopped
        return [] if stopped is None else [each for each in self.taken if each.at > stopped]

    def __str__(self) -> str:
        life = self.life
        span = f"{life.least}" if life.least == life.most else f"{life.least} to {life.most}"
        return f"{life.platform} {life.session}, whose owner {life.part}: {self.shown} reminders instead of {span}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Everything to be counted."""

    stories: tuple[Story, ...]
    duplicates: tuple[Duplicate, ...]

    @property
    def owed(self) -> int:
        """How many reminders there must be, whatever was pressed."""
        return sum(story.life.least for story in self.stories)

    @property
    def shown(self) -> int:
        """How many there were, each counted once."""
        return sum(story.shown for story in self.stories)

    @property
    def while_stopping(self) -> int:
        """How many of these were due just when Stop was pressed."""
        racing = (story for story in self.stories if story.life.least < story.life.most)
        return sum(story.shown - story.life.least for story in racing)

    @property
    def copies(self) -> int:
        """How many messages the platforms took."""
        return sum(len(story.taken) for story in self.stories)

    @property
    def lost(self) -> list[Story]:
        """Plans with fewer reminders than they must have."""
        return [story for story in self.stories if story.shown < story.life.least]

    @property
    def unasked(self) -> list[Story]:
        """Plans with more than they may have, or with one before its time."""
        return [story for story in self.stories if story.shown > story.life.most or TOO_EARLY in story.met]

    @property
    def after_stop(self) -> list[Taken]:
        """What was sent after Stop was acknowledged."""
        return [each for story in self.stories for each in story.after_stop if each.arrived > (story.life.stopped or 0)]

    @property
    def on_its_way(self) -> list[Taken]:
        """What was sent before Stop was acknowledged, and taken after it."""
        sent_later = self.after_stop
        return [each for story in self.stories for each in story.after_stop if each not in sent_later]

    @property
    def lates(self) -> list[float]:
        """By how many seconds each reminder was late."""
        return [late for story in self.stories for late in story.late.values()]

    def duplicates_at(self, platform: Platform) -> int:
        """How many there were."""
        return sum(each.taken.platform is platform for each in self.duplicates)

    def caused_by(self, cause: Cause) -> list[Duplicate]:
        """Those with this cause."""
        return [each for each in self.duplicates if each.cause is cause]


def judge(stories: Sequence[Story], explain: Explain) -> Verdict:
    """Look for what was shown twice, and why."""
    copies = [each for story in stories for each in story.met.values()]
    return Verdict(stories=tuple(stories), duplicates=tuple(each for some in copies for each in explain(some)))


def broken_promises(verdict: Verdict) -> list[str]:
    """What must not be, in words."""
    found = [f"lost: {story}" for story in verdict.lost]
    found += [f"not asked for: {story}" for story in verdict.unasked]
    found += [f"sent after Stop: {each}" for each in verdict.after_stop]
    found += [f"shown twice, unexplained: {each.taken}" for each in verdict.caused_by(Cause.UNKNOWN)]
    found += [
        f"shown twice at Slack, where it can be looked for: {each.taken} ({each.cause})"
        for each in verdict.duplicates
        if each.taken.platform is Platform.SLACK and not is_blind(each)
    ]
    return found


def is_blind(duplicate: Duplicate) -> bool:
    """Whether it could not be looked for: the first message to somebody alone, into a channel nobody knows as yet.

    Slack tells the channel in the answer that was lost; to ask for it takes the scope im:write, which is not wanted.
    """
    message = duplicate.taken.message
    is_direct = isinstance(message, slack.Message) and message.channel.kind is slack.Kind.IM
    return is_direct and duplicate.taken.number == 1


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which this share of them lies; 0 without values."""
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)] if ordered else 0.0
