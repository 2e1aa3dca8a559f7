"""Loggers for the SDKs that never say what was sent or received."""

import logging
import re
from typing import Final

_ADDRESS: Final = re.compile(r"wss?://\S+")  # of a socket: it lets anybody in who is quick


def quiet_logger(name: str, level: int = logging.INFO) -> logging.Logger:
    """A logger that leaves out DEBUG, where the SDKs write whole payloads, and addresses of sockets."""
    logger = logging.getLogger(f"{__name__}.{name}")
    logger.setLevel(level)
    if not logger.filters:
        logger.addFilter(_without_addresses)
    return logger


def _without_addresses(record: logging.LogRecord) -> bool:
    record.msg, record.args = _ADDRESS.sub("wss://...", record.getMessage()), ()
    return True
