"""A store with the time of every call that a turn or a delivery waits for; its own file knows nothing of this.

What looks around on its own, once a second or at a scrape, is not measured: it would drown what people wait for.
"""

from collections.abc import Callable, Coroutine
from time import perf_counter
from typing import Final, ParamSpec, TypeVar

from bot.connection import Client
from bot.metrics import STORE_OPERATIONS, Metrics
from bot.spans import Spans
from bot.store import Commit, Store, StoreUnavailable

_Given = ParamSpec("_Given")
_Result = TypeVar("_Result")

_COMMIT: Final = "commit"
_ALSO: Final = {"commit_and_take": _COMMIT}  # by what they count as


def watched_store(redis: Client, *, metrics: Metrics, spans: Spans) -> Store:
    """A store whose calls are measured by the names of its methods."""
    store = Store(redis)
    for name in (*STORE_OPERATIONS, *_ALSO):
        # On the instance, so that what the store calls of itself is measured as well.
        call: Callable[..., Coroutine[None, None, object]] = getattr(store, name)
        setattr(store, name, _watched(call, _ALSO.get(name, name), metrics, spans))
    return store


def _watched(
    call: Callable[_Given, Coroutine[None, None, _Result]], operation: str, metrics: Metrics, spans: Spans
) -> Callable[_Given, Coroutine[None, None, _Result]]:
    name = f"store {operation}"

    async def watched(*given: _Given.args, **more: _Given.kwargs) -> _Result:
        started = perf_counter()
        try:
            with spans.part(name):
                result = await call(*given, **more)
        except StoreUnavailable:
            metrics.store_failure(operation)
            raise
        finally:
            metrics.store(operation, perf_counter() - started)
        if operation == _COMMIT:
            _tell_commit(result, more.get("base"), metrics, spans)
        return result

    return watched


def _tell_commit(result: object, base: object, metrics: Metrics, spans: Spans) -> None:
    # The work comes with a commit that was done.
    outcome = result if isinstance(result, Commit) else Commit.DONE
    metrics.commit(str(outcome))
    if outcome is Commit.DONE and isinstance(base, int):
        spans.note(revision=base + 1)
