"""What goes wrong with the platforms themselves, which must not be taken for a failure of the bots."""

import logging
from collections.abc import Generator
from contextlib import contextmanager

from aiohttp import ClientConnectionResetError

_LOGGER = logging.getLogger("aiohttp.server")


class _Mishaps(logging.Handler):
    """Keeps what a platform's server could not handle; that whoever asked is dead by now is no mishap."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        if not isinstance(error, ClientConnectionResetError):
            self.found.append(f"a platform failed: {error!r}" if error else record.getMessage())


@contextmanager
def mishaps() -> Generator[list[str]]:
    """The mishaps within the block."""
    handler, propagates = _Mishaps(), _LOGGER.propagate
    _LOGGER.addHandler(handler)
    _LOGGER.propagate = False
    try:
        yield handler.found
    finally:
        _LOGGER.removeHandler(handler)
        _LOGGER.propagate = propagates
