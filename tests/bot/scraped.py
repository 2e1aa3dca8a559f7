"""What stands on a page of metrics."""

from collections.abc import Iterator, Mapping

from prometheus_client.parser import text_string_to_metric_families

from bot.metrics import Metrics


def page_of(metrics: Metrics) -> str:
    """The page as Prometheus reads it without asking for a form."""
    return metrics.spelled("")[0].decode()


def values(page: str) -> Mapping[str, float]:
    """Every value under its name with its labels in order, as in `livewise_turns_total{outcome=done,platform=web}`."""
    return dict(_values(page))


def names(page: str) -> set[str]:
    """All names that an expression can ask for, with or without a value yet."""
    found: set[str] = set()
    for family in text_string_to_metric_families(page):
        match family.type:
            case "counter":
                found.add(f"{family.name}_total")
            case "histogram":
                found |= {f"{family.name}_{part}" for part in ("bucket", "count", "sum")}
            case _:
                found.add(family.name)
    return found


def _values(page: str) -> Iterator[tuple[str, float]]:
    for family in text_string_to_metric_families(page):
        for sample in family.samples:
            labels = ",".join(f"{name}={value}" for name, value in sorted(sample.labels.items()))
            yield (f"{sample.name}{{{labels}}}" if labels else sample.name), sample.value
