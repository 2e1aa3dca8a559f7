"""Log lines: one structured line per thing, on standard error, whoever writes it."""

import logging
import logging.config
import sys
import traceback
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import cast

import structlog
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.web import RequestPayloadError
from structlog.typing import EventDict, Processor


class LogLevel(StrEnum):
    DEBUG = "DEBUG"
    INFO = "INFO"
    WARNING = "WARNING"
    ERROR = "ERROR"
    CRITICAL = "CRITICAL"


class LogFormat(StrEnum):
    CONSOLE = "console"
    JSON = "json"


def configure_logs(level: LogLevel, form: LogFormat) -> None:
    """Send every log line to standard error in one form, those of libraries and Python's warnings too."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.ExtraAdder(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    logging.config.dictConfig(
        {
            "version": 1,
            "disable_existing_loggers": False,
            "formatters": {
                "line": {
                    "()": structlog.stdlib.ProcessorFormatter,
                    "foreign_pre_chain": shared,
                    "processors": [structlog.stdlib.ProcessorFormatter.remove_processors_meta, *_renderers(form)],
                }
            },
            "handlers": {
                "stderr": {"class": "logging.StreamHandler", "stream": "ext://sys.stderr", "formatter": "line"}
            },
            "root": {"handlers": ["stderr"], "level": level.value},
            "filters": {"requests": {"()": lambda: _blames_the_sender}},
            "loggers": {
                # One line per request would drown the lines that say what was done.
                "aiohttp.access": {"handlers": [], "propagate": False, "level": logging.CRITICAL + 1},
                "aiohttp.server": {"filters": ["requests"]},
            },
        }
    )
    # No line tells where in the code it was written, nor by whom in the process: to find that out takes longer than the
    # rest of the line. These switches are the documented ones (docs.python.org/3/howto/logging.html, "Optimization").
    logging._srcfile = None  # noqa: SLF001 - it is named there
    logging.logThreads = logging.logProcesses = logging.logMultiprocessing = False
    logging.captureWarnings(capture=True)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )


def _blames_the_sender(record: logging.LogRecord) -> bool:
    """Let everything through; what is no request is nobody's failure here, and anybody may send it all day long."""
    error = record.exc_info[1] if record.exc_info else None
    if isinstance(error, HttpProcessingError | RequestPayloadError):
        record.levelno, record.levelname = logging.INFO, "INFO"
        record.msg, record.args, record.exc_info = "unreadable request", (), None
        return logging.getLogger().isEnabledFor(logging.INFO)
    return True


def _renderers(form: LogFormat) -> list[Processor]:
    match form:
        case LogFormat.CONSOLE:
            return [_without_values, structlog.dev.ConsoleRenderer(colors=False, pad_event_to=0)]
        case LogFormat.JSON:
            return [_without_values, structlog.processors.JSONRenderer(ensure_ascii=False)]


def _without_values(_: object, __: str, event: EventDict) -> EventDict:
    """Tell a failure by its kinds and places alone: messages and variables hold what people typed, and tokens."""
    info: object = event.pop("exc_info", None)
    error: object = info
    if info is True:
        error = sys.exc_info()[1]
    elif isinstance(info, tuple):
        error = cast("tuple[object, object, object]", info)[1]
    if isinstance(error, BaseException):
        frames = traceback.extract_tb(error.__traceback__)
        event["exception"] = " from ".join(_kinds(error))
        event["at"] = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return event


def _kinds(error: BaseException | None) -> Iterator[str]:
    told: set[int] = set()  # raised from itself, directly or not, an exception has no last cause
    while error is not None and id(error) not in told:
        told.add(id(error))
        yield type(error).__qualname__
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
