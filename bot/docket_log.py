"""What docket logs, in our way.

By itself it tells about every task and, while the server is away, ten times a second, with stacks. Its warnings remain,
each once a minute; that the server is away is told by whoever connects to it.
"""

import logging
import time
from typing import Final, cast

import structlog
from redis.exceptions import RedisError

log = structlog.stdlib.get_logger(__name__)

_REPEAT_S: Final = 60.0  # before the same is told again
_AWAY: Final = "Redis "  # how what it says about the server begins where it brings no exception


class _Retelling(logging.Handler):
    """Tells warnings again as lines of ours."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._told: dict[str, float] = {}

    def emit(self, record: logging.LogRecord) -> None:
        said, now = str(record.msg), time.monotonic()  # without its arguments
        error = record.exc_info[1] if record.exc_info else None
        if said.startswith(_AWAY) or _is_about_the_server(error) or now < self._told.get(said, 0.0):
            return
        self._told[said] = now + _REPEAT_S
        log.warning("reminders: docket has trouble", said=said, exc_info=record.exc_info)


def _is_about_the_server(error: BaseException | None) -> bool:
    if isinstance(error, BaseExceptionGroup):
        return all(map(_is_about_the_server, cast("tuple[BaseException, ...]", error.exceptions)))
    return isinstance(error, RedisError | OSError)


_RETELLING: Final = _Retelling()


def quieten_docket() -> None:
    """Let docket's loggers say what an operator has to know and no more; may be called again."""
    logger = logging.getLogger("docket")
    logger.handlers, logger.propagate = [_RETELLING], False
    logger.setLevel(logging.WARNING)
