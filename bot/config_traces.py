"""Whether traces are sent, by the variables that all programs with OpenTelemetry share."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from bot.problem import Problem, without_effect

PREFIX: Final = "OTEL_"
_KIND: Final = "OTEL_TRACES_EXPORTER"
_WHERE: Final = ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")
_HOW: Final = ("OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "OTEL_EXPORTER_OTLP_PROTOCOL")
_PROTOCOL: Final = "http/protobuf"


class Exporter(StrEnum):
    """What becomes of spans."""

    NONE = "none"
    OTLP = "otlp"  # sent to a collector
    CONSOLE = "console"  # printed on standard output


def exporter(variables: Mapping[str, str]) -> Exporter:
    """What the variables ask for; without an exporter or an endpoint, nothing."""
    if variables.get("OTEL_SDK_DISABLED", "").lower() == "true":
        return Exporter.NONE
    kind = variables.get(_KIND, "").lower()
    if kind:
        return Exporter(kind) if kind in set(Exporter) else Exporter.NONE
    return Exporter.OTLP if any(name in variables for name in _WHERE) else Exporter.NONE


def warnings(given: Mapping[str, str]) -> tuple[Problem, ...]:
    """What of these variables we do not do."""
    told: list[Problem] = []
    kind = given.get(_KIND, "").lower()
    if kind and kind not in set(Exporter):
        told.append(
            Problem(
                variable=_KIND,
                what_is_wrong="names an exporter that is not there, so no traces are sent",
                fix=f"Give one of {', '.join(Exporter)}",
            )
        )
    if exporter(given) is Exporter.OTLP:
        told += [
            without_effect(name, f"Traces are sent as {_PROTOCOL}; give the endpoint for it, usually port 4318")
            for name in _HOW
            if given.get(name, _PROTOCOL) != _PROTOCOL
        ]
    return tuple(told)
