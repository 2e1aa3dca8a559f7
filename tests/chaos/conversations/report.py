"""A run of conversations in figures, as a table for a terminal."""

from collections import Counter
from collections.abc import Iterable, Iterator

from tests.chaos.conversations.run import Outcome
from tests.chaos.conversations.storm import Blow
from tests.chaos.ledger import Platform
from tests.chaos.troubles import Trouble
from tests.fakes import slack

_WIDTH = 52
_MOST = 20  # broken promises, and losses, that are told one by one


def table(outcome: Outcome) -> str:
    """The figures, and whether every promise was kept."""
    return "\n".join(_lines(outcome))


def _lines(outcome: Outcome) -> Iterator[str]:
    yield from _section("conversations", _about_run(outcome))
    yield from _section("what befell the bots", _about_storm(outcome))
    yield from _section("what was acknowledged", _about_deeds(outcome))
    yield from _section("errors in the logs", outcome.errors.items() or [("none", "")])
    yield ""
    for words, told in (
        ("GAVE UP", outcome.verdict.gave_up),
        ("LOST BY THE STORE", outcome.verdict.lost),
        ("BROKEN", outcome.broken),
    ):
        yield from (f"{words}: {each}" for each in told[:_MOST])
        if len(told) > _MOST:
            yield f"... and {len(told) - _MOST} more"
    size = outcome.size
    again = f"PART=conversations STORE={size.store} SEED={size.seed} CONVERSATIONS={size.conversations}"
    again += f" SPARE={size.spare}" if outcome.shelter.copies_late else ""
    kept = "Every promise was kept" if not outcome.verdict.lost else "Every promise of ours was kept"
    yield f"{len(outcome.broken)} promises broken ({again})" if outcome.broken else f"{kept} ({again})."


def _section(title: str, rows: Iterable[tuple[str, object]]) -> Iterator[str]:
    yield ""
    yield title
    for name, value in rows:
        yield f"  {name:<{_WIDTH}} {value}"


def _about_run(outcome: Outcome) -> Iterator[tuple[str, object]]:
    yield "seed", outcome.size.seed
    yield "store", f"{outcome.size.store}, 2 serve"
    yield "people", _spelled(Counter(str(each.platform) for each in outcome.talkers))
    yield "seconds, in all and until nothing was left", f"{outcome.seconds:.0f} and {outcome.quiet_seconds:.1f}"


def _about_storm(outcome: Outcome) -> Iterator[tuple[str, object]]:
    for blow in Blow:
        yield blow, outcome.storm.blows[blow]
    yield "kill -9 in all", len(outcome.crew.deaths)
    for jump, count in outcome.clocks.jumps.items():
        yield f"clock off {jump}", count
    if not outcome.clocks.is_whole:
        yield "clock off of a whole life", "not done: faketime is not installed"
    away = [outage.until - outage.since for outage in outcome.shelter.outages]
    yield "store away or silent, seconds each", " ".join(f"{each:.1f}" for each in away) or "-"
    for trouble in Trouble:
        hits = {
            platform: sum(
                each.fault.hits
                for each in outcome.storm.injector.injected
                if each.trouble is trouble and each.platform is platform
            )
            for platform in Platform
        }
        yield f"calls: {trouble}", _spelled(hits)


def _about_deeds(outcome: Outcome) -> Iterator[tuple[str, object]]:
    verdict = outcome.verdict
    yield "sessions", verdict.sessions
    yield "presses and words acknowledged", verdict.taken
    yield "not acknowledged, and done again by their person", verdict.in_doubt
    yield "of these kept all the same, once", verdict.came_true
    yield "acknowledged and lost by the store", len(verdict.lost)
    yield "messages compared with a clean drawing", verdict.cards
    shown_twice = Counter(
        ("Slack" if isinstance(message, slack.Message) else "Teams", str(cause)) for message, cause in verdict.doubles
    )
    yield "messages left behind by a second one", len(verdict.doubles)
    for (platform, cause), count in sorted(shown_twice.items()):
        yield f"  {platform}: {cause}", count
    yield "conversations of which too much is in doubt", len(verdict.untold)
    yield "people who gave up", len(verdict.gave_up)


def _spelled(counts: "Counter[str] | dict[Platform, int]") -> str:
    return ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))
