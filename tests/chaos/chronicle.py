"""What happened to one plan, moment by moment: for whoever wants to know why a promise was broken."""

from collections.abc import Iterator, Sequence

from tests.chaos.crew import Death
from tests.chaos.ledger import Taken
from tests.chaos.shelf import Outage
from tests.chaos.verdict import Story

_AROUND_S = 15.0  # deaths and outages so long before and after a reminder are told


def chronicle(story: Story, deaths: Sequence[Death], outages: Sequence[Outage], since: float) -> Iterator[str]:
    """A line for each thing, in order, with seconds since the run began."""
    happened: list[tuple[float, str]] = []
    for position, copies in story.met.items():
        happened += [line for taken in copies for line in _taking(position, taken)]
        happened.append((copies[0].at - story.late.get(position, 0.0), f"reminder {position + 1} is due"))
    if story.life.stopped is not None and story.life.stop_sent is not None:
        happened += [(story.life.stop_sent, "Stop is pressed"), (story.life.stopped, "Stop is acknowledged")]
    senders = {taken.caller for taken in story.taken}
    moments = [taken.at for taken in story.taken]
    happened += [(each.at, f"{each.name} at {each.caller} is killed") for each in deaths if each.caller in senders]
    for outage in outages:
        if any(outage.since - _AROUND_S < at < outage.until + _AROUND_S for at in moments):
            happened += [(outage.since, "the store is killed"), (outage.until, "the store answers again")]
    yield str(story)
    for at, words in sorted(happened):
        yield f"  {at - since:8.3f} s  {words}"


def _taking(position: int, taken: Taken) -> Iterator[tuple[float, str]]:
    yield taken.arrived, f"{taken.caller} sends reminder {position + 1} (its number {taken.number})"
    trouble = "" if taken.call.trouble is None else f", {type(taken.call.trouble).__name__}"
    gone = "" if taken.is_waited_for else ", which nobody waits for"
    yield taken.at, f"  taken, answered with {taken.call.status or 'nothing'}{trouble}{gone}"
