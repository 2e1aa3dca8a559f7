"""The figures in words."""

from tests.load.seats import Outcome
from tests.load.tally import Tally, quantile
from tests.load.watch import Watch


def title(words: str) -> str:
    """A headline."""
    return f"\n{words}\n{'-' * len(words)}"


def about(tally: Tally) -> list[str]:
    """What became of the deliveries of a phase."""
    taken, refused, wrong = (tally.outcomes[each] for each in (Outcome.TAKEN, Outcome.REFUSED, Outcome.WRONG))
    became = f"taken {taken:,}, refused {refused:,}, otherwise answered {wrong:,}, without an answer {tally.lost:,}"
    lines = [f"deliveries {tally.pressed:,}: {became}", f"acknowledged after {times(tally.taken_s)}"]
    if tally.refused_s:
        lines.append(f"refused after      {times(tally.refused_s)}")
    if tally.shown_s or tally.unshown:
        lines.append(f"card changed after {times(tally.shown_s)}; not at all: {tally.unshown:,}")
    if tally.skipped:
        lines.append(f"not pressed because nobody was free: {tally.skipped:,}")
    lines += [f"  {count:,} x {said}" for said, count in tally.wrong.most_common(5)]
    return lines


def used(watch: Watch) -> str:
    """What it took."""
    return (
        f"bot: {watch.bot_bytes / 1e6:.0f} MB at most, {watch.bot_bytes_end / 1e6:.0f} MB at the end, "
        f"{watch.cpu_s / max(watch.seconds, 1e-9):.0%} of a core; store: {watch.store_bytes / 1e6:.0f} MB at most; "
        f"whoever measures was late by {quantile(watch.late_s, 0.5) * 1000:.0f} ms (median), "
        f"{quantile(watch.late_s, 0.99) * 1000:.0f} ms (p99)"
    )


def times(seconds: list[float]) -> str:
    """Milliseconds."""
    p50, p99, most = (quantile(seconds, part) * 1000 for part in (0.5, 0.99, 1.0))
    return f"{p50:,.0f} ms (median), {p99:,.0f} ms (p99), {most:,.0f} ms (longest) of {len(seconds):,}"
