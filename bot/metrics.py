"""What is counted and measured, and how Prometheus knows it: the one file that names metrics.

Names follow Prometheus: base units, `_total` for what only rises. No label ever holds a tenant, a person, a session or
a place: every label has a few values that are known beforehand, so what one process tells stays about the same size.

Counting costs about a microsecond and raises nothing; the time series that belongs to some labels is looked up once.
"""

from functools import cache
from platform import python_version
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, disable_created_metrics
from prometheus_client.exposition import choose_encoder
from prometheus_client.gc_collector import GCCollector
from prometheus_client.metrics_core import GaugeMetricFamily
from prometheus_client.process_collector import ProcessCollector
from prometheus_client.registry import Collector

from adapters.base import Outcome
from bot.backlog import Backlog
from bot.store import Commit
from bot.turnstile import Turnstile

PLATFORMS: Final = ("slack", "teams", "web")
FAILED: Final = "failed"  # an outcome that nobody foresaw: an exception
QUEUES: Final = ("turns", "effects")
TURN_OUTCOMES: Final = (*map(str, Outcome), FAILED)
EFFECT_KINDS: Final = ("post", "post_alone", "edit", "attach")
EFFECT_OUTCOMES: Final = ("done", "later", "unsure", "missing", "gone", FAILED)
REMINDER_OUTCOMES: Final = ("sent", "late", "held_back", FAILED)
WAKE_OUTCOMES: Final = ("done", "unavailable", FAILED)
# Methods of the store that a turn or a delivery waits for.
STORE_OPERATIONS: Final = (
    "load",
    "commit",
    "has_seen",
    "work",
    "take",
    "settle",
    "postpone",
    "drop",
    "release",
    "reschedule",
    "attempt",
    "put_off",
    "bind",
    "bound",
    "sessions_of",
    "erase",
)

# All in seconds. A press has to be answered within 3, a call to the store is given up after 6.
_TURN_SECONDS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0, 6.0)
_EFFECT_SECONDS: Final = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
_STORE_SECONDS: Final = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 1.0, 3.0, 6.0)
_LATENESS_SECONDS: Final = (1.0, 5.0, 15.0, 60.0, 300.0, 900.0, 3600.0, 6 * 3600.0, 24 * 3600.0)


class Metrics:
    """The metrics of one process; what the store holds is told by whoever reads it (`StoreGauges`)."""

    def __init__(self, version: str) -> None:
        # Else each series has a second one that says when it began, for which nobody asks.
        disable_created_metrics()  # type: ignore[no-untyped-call] # the library leaves it untyped
        self._registry = CollectorRegistry()
        self._turns = cache(self._counter("turns", "Deliveries from platforms.", "platform", "outcome").labels)
        self._turn_seconds = cache(
            self._histogram("turn_seconds", "Time until a delivery may be answered.", _TURN_SECONDS, "platform").labels
        )
        self._effects = cache(
            self._counter("effects", "Messages shown or changed.", "platform", "kind", "outcome").labels
        )
        self._effect_seconds = cache(
            self._histogram(
                "effect_seconds", "Time to show or change a message.", _EFFECT_SECONDS, "platform", "kind"
            ).labels
        )
        self._calls = cache(
            self._counter(
                "platform_calls", "Requests to platforms; status none: no answer.", "platform", "status"
            ).labels
        )
        self._refused = cache(
            self._counter("turns_refused", "Deliveries refused because too many came before.", "platform").labels
        )
        self._waiting = cache(
            Gauge(
                "livewise_waiting",
                "Deliveries, and plans with messages to show, that wait.",
                ("what",),
                registry=self._registry,
            ).labels
        )
        self._commits = cache(self._counter("commits", "Turns committed to the store.", "outcome").labels)
        self._store_seconds = cache(
            self._histogram("store_seconds", "Time of a call to the store.", _STORE_SECONDS, "operation").labels
        )
        self._store_failures = cache(
            self._counter("store_failures", "Calls that the store did not answer.", "operation").labels
        )
        self._reminders = cache(self._counter("reminders", "Reminders, by what became of them.", "outcome").labels)
        self._wakes = cache(self._counter("wakes", "Looks at plans that were due.", "outcome").labels)
        self._lateness = self._histogram(
            "reminder_lateness_seconds", "Time from when a reminder was due until it was sent.", _LATENESS_SECONDS
        )
        build = Gauge("livewise_build_info", "What runs; always 1.", ("version", "python"), registry=self._registry)
        build.labels(version, python_version()).set(1)
        ProcessCollector(registry=self._registry)
        GCCollector(registry=self._registry)
        self._begin_at_zero()

    def turn(self, platform: str, outcome: str, seconds: float) -> None:
        """Count a delivery from a platform and the time until it could be answered."""
        self._turns(platform, outcome).inc()
        self._turn_seconds(platform).observe(seconds)

    def refused(self, platform: str) -> None:
        """Count a delivery from a platform that was refused because too many came before it."""
        self._refused(platform).inc()

    def queue(self, what: str, turnstile: Turnstile) -> None:
        """Tell how many wait before a turnstile, whenever somebody asks; one of QUEUES."""
        self._waiting(what).set_function(lambda: turnstile.waiting)

    def effect(self, platform: str, kind: str, outcome: str, seconds: float) -> None:
        """Count one attempt to show or change a message."""
        self._effects(platform, kind, outcome).inc()
        self._effect_seconds(platform, kind).observe(seconds)

    def call(self, platform: str, status: int | None) -> None:
        """Count a request to a platform by the status of its answer, None without one."""
        self._calls(platform, "none" if status is None else str(status)).inc()

    def store(self, operation: str, seconds: float) -> None:
        """Note how long a call to the store took."""
        self._store_seconds(operation).observe(seconds)

    def store_failure(self, operation: str) -> None:
        """Count a call that the store did not answer, or could not carry out."""
        self._store_failures(operation).inc()

    def commit(self, outcome: str) -> None:
        """Count a commit by what became of it."""
        self._commits(outcome).inc()

    def reminder(self, outcome: str) -> None:
        """Count a reminder by what became of it, one of REMINDER_OUTCOMES."""
        self._reminders(outcome).inc()

    def lateness(self, seconds: float) -> None:
        """Note how long after its moment a reminder was sent."""
        self._lateness.observe(seconds)

    def wake(self, outcome: str) -> None:
        """Count a look at a plan that was due, one of WAKE_OUTCOMES."""
        self._wakes(outcome).inc()

    def add(self, collector: Collector) -> None:
        """Tell what this one collects as well."""
        self._registry.register(collector)

    def spelled(self, accept: str) -> tuple[bytes, str]:
        """Everything as text, with its content type, in the form that suits the Accept header best."""
        try:
            spell, content_type = choose_encoder(accept)
        except TypeError:  # the library compares a version that is no number with one
            spell, content_type = choose_encoder("")
        return spell(self._registry), content_type

    def _counter(self, name: str, about: str, *labels: str) -> Counter:
        return Counter(f"livewise_{name}", about, labels, registry=self._registry)

    def _histogram(self, name: str, about: str, buckets: tuple[float, ...], *labels: str) -> Histogram:
        return Histogram(f"livewise_{name}", about, labels, buckets=buckets, registry=self._registry)

    def _begin_at_zero(self) -> None:
        """A series that is there before its first event: else its first rise is none that `rate` sees."""
        for platform in PLATFORMS:
            self._refused(platform)
            for outcome in TURN_OUTCOMES:
                self._turns(platform, outcome)
            for kind in EFFECT_KINDS:
                for outcome in EFFECT_OUTCOMES:
                    self._effects(platform, kind, outcome)
        for outcome in Commit:
            self._commits(str(outcome))
        for outcome in REMINDER_OUTCOMES:
            self._reminders(outcome)
        for outcome in WAKE_OUTCOMES:
            self._wakes(outcome)
        for operation in STORE_OPERATIONS:
            self._store_failures(operation)


def gauges(backlog: Backlog | None) -> tuple[GaugeMetricFamily, ...]:
    """What the store holds, as every process on it tells alike; None where it could not be read, which then has no
    values but that the store is not up.
    """
    up = GaugeMetricFamily("livewise_store_up", "Whether the store answers.")
    up.add_metric((), 0.0 if backlog is None else 1.0)
    families = (
        GaugeMetricFamily("livewise_reminders_scheduled", "Plans that will be reminded of."),
        GaugeMetricFamily("livewise_reminders_due", "Plans whose reminder is due and not settled."),
        GaugeMetricFamily("livewise_reminder_oldest_due_seconds", "For how long the first of them has been due."),
        GaugeMetricFamily("livewise_unsettled_sessions", "Plans with messages that still have to be shown."),
        GaugeMetricFamily("livewise_unsettled_oldest_seconds", "For how long the first of them could be shown."),
    )
    if backlog is not None:
        values = (
            float(backlog.scheduled),
            float(backlog.due),
            backlog.oldest_due_s,
            float(backlog.unsettled),
            backlog.oldest_unsettled_s,
        )
        for family, value in zip(families, values, strict=True):
            family.add_metric((), value)
    return (up, *families)
