"""How long the server keeps others waiting: a client of its own that pings all the time."""

import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

from redis import Redis

_PAUSE_S: Final = 0.005  # between an answer and the next ping


@contextmanager
def pinging(url: str) -> Generator[list[float]]:
    """Ping while the block lasts; the list has the seconds each answer took."""
    waits_s: list[float] = []
    ending = threading.Event()
    redis = Redis.from_url(url)

    def ping() -> None:
        while not ending.wait(_PAUSE_S):
            asked = time.perf_counter()
            redis.ping()
            waits_s.append(time.perf_counter() - asked)

    thread = threading.Thread(target=ping)
    thread.start()
    try:
        yield waits_s
    finally:
        ending.set()
        thread.join()
        redis.close()
