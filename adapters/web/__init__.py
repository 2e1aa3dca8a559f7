"""The web playground: a platform of its own on the same port as the others."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from redis.asyncio import Redis

from adapters.tongues import Tongues
from adapters.web.adapter import WebAdapter
from adapters.web.guard import Secure
from adapters.web.inbound import TENANT
from adapters.web.preview import Drawn, Preview

__all__ = ["TENANT", "Drawn", "Preview", "Secure", "WebAdapter", "create"]

# Dates lie up to three years ahead and plans reach a quarter past them; every change starts the time anew.
_KEPT = timedelta(days=4 * 366)


def _now() -> datetime:
    return datetime.now(UTC)


def create(
    redis: Redis,
    *,
    tongues: Tongues,
    secret: str,
    secure: Secure,
    kept: timedelta = _KEPT,
    clock: Callable[[], datetime] = _now,
    previews: Sequence[Preview] = (),
) -> WebAdapter:
    """The playground on this store; ValueError when `secret`, which signs cookies, is shorter than 16 characters.

    `tongues` know in which language each person wants to be spoken to. `kept` is how long a conversation stays after
    its last change; `clock` gives aware UTC; `previews` are the other platforms a conversation's page can show its
    cards for.
    """
    return WebAdapter(
        redis,
        tongues=tongues,
        secret=secret,
        secure=secure,
        kept=kept,
        clock=clock,
        previews=previews,
    )
