"""A run in figures, as a table for a terminal."""

from collections import Counter
from collections.abc import Iterable, Iterator

from tests.chaos.causes import Cause
from tests.chaos.chronicle import chronicle
from tests.chaos.ledger import Platform
from tests.chaos.lives import Way
from tests.chaos.run import Outcome
from tests.chaos.storm import Blow
from tests.chaos.troubles import Trouble
from tests.chaos.verdict import is_blind, percentile

_WIDTH = 46
_MOST = 20  # broken promises, and plans they are about, that are told one by one


def table(outcome: Outcome) -> str:
    """The figures, and whether every promise was kept."""
    return "\n".join(_lines(outcome))


def _lines(outcome: Outcome) -> Iterator[str]:
    yield from _section("run", _about_run(outcome))
    yield from _section("what befell the bots", _about_storm(outcome))
    yield from _section("reminders", _about_reminders(outcome))
    yield from _section("shown twice", _about_duplicates(outcome))
    yield from _section("errors in the logs", outcome.errors.items() or [("none", "")])
    yield ""
    for promise in outcome.broken[:_MOST]:
        yield f"BROKEN: {promise}"
    if len(outcome.broken) > _MOST:
        yield f"... and {len(outcome.broken) - _MOST} more"
    yield from _stories(outcome)
    again = f"SEED={outcome.size.seed} REMINDERS={outcome.size.reminders}"
    yield f"{len(outcome.broken)} promises broken ({again})" if outcome.broken else f"Every promise was kept ({again})."


def _section(title: str, rows: Iterable[tuple[str, object]]) -> Iterator[str]:
    yield ""
    yield title
    for name, value in rows:
        yield f"  {name:<{_WIDTH}} {value}"


def _stories(outcome: Outcome) -> Iterator[str]:
    """What happened to plans that a broken promise names."""
    named = [story for story in outcome.verdict.stories if any(story.life.session in each for each in outcome.broken)]
    for story in named[:_MOST]:
        yield ""
        yield from chronicle(story, outcome.crew.deaths, outcome.shelf.outages, outcome.began)


def _about_run(outcome: Outcome) -> Iterator[tuple[str, object]]:
    lives, size = outcome.lives, outcome.size
    yield "seed", size.seed
    yield "reminders planned", size.reminders
    places = Counter(str(life.platform) for life in lives)
    yield "plans, each to be reminded of on two days", f"{len(lives)} ({_spelled(places)})"
    ways = Counter(str(life.way) for life in lives)
    yield "made", _spelled(ways) + (", into the store by the pure core" if Way.WRITTEN in ways else "")
    yield "private, to their owner alone", sum(life.is_private for life in lives)
    for part, count in Counter(life.part for life in lives).most_common():
        yield f"owner {part}", count
    yield "presses, with those sent again", sum(life.pressed for life in lives)
    yield "processes", f"1 serve, {len(outcome.crew.workers)} work, 1 {outcome.shelf.server.kind} server on TCP"
    yield "clock moved ahead", f"{outcome.jumps} times"
    yield "seconds, in the storm and in all", f"{outcome.storm_seconds:.0f} and {outcome.seconds:.0f}"


def _about_storm(outcome: Outcome) -> Iterator[tuple[str, object]]:
    for blow in Blow:
        yield blow, outcome.storm.blows[blow]
    yield "kill -9 in all", len(outcome.crew.deaths)
    yield "docket's keys that were deleted", outcome.shelf.forgotten
    away = [outage.until - outage.since for outage in outcome.shelf.outages]
    yield "store away, seconds each", " ".join(f"{each:.1f}" for each in away) or "-"
    for trouble in Trouble:
        hits = {
            platform: sum(
                each.fault.hits
                for each in outcome.injector.injected
                if each.trouble is trouble and each.platform is platform
            )
            for platform in Platform
        }
        yield f"calls: {trouble}", _spelled(hits)


def _about_reminders(outcome: Outcome) -> Iterator[tuple[str, object]]:
    verdict = outcome.verdict
    yield "owed, whatever was pressed", verdict.owed
    yield "shown (each counted once)", verdict.shown
    yield "of these while Stop was being pressed", verdict.while_stopping
    yield "messages on the platforms", verdict.copies
    yield "lost", len(verdict.lost)
    yield "not asked for", len(verdict.unasked)
    stops = [life for life in outcome.lives if life.stopped is not None]
    yield "Stop acknowledged", len(stops)
    yield "sent after Stop was acknowledged", len(verdict.after_stop)
    yield "sent before, taken by the platform after it", len(verdict.on_its_way)
    lates = verdict.lates
    yield (
        "seconds late: p50, p99, max",
        " ".join(f"{each:.1f}" for each in (percentile(lates, 0.5), percentile(lates, 0.99), max(lates, default=0.0))),
    )


def _about_duplicates(outcome: Outcome) -> Iterator[tuple[str, object]]:
    verdict = outcome.verdict
    blind = sum(map(is_blind, verdict.duplicates))
    yield "Slack, where it can be looked for", verdict.duplicates_at(Platform.SLACK) - blind
    yield "Slack, first message ever to somebody alone", blind
    yield "Teams, where nothing can be looked for", verdict.duplicates_at(Platform.TEAMS)
    for cause in Cause:
        found = verdict.caused_by(cause)
        after = [each.after_s for each in found if each.after_s is not None]
        span = f"  ({min(after) * 1000:.0f} to {max(after) * 1000:.0f} ms after it was taken)" if after else ""
        yield f"because {cause}", f"{len(found)}{span}"


def _spelled(counts: "Counter[str] | dict[Platform, int]") -> str:
    return ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))
