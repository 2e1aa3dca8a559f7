"""A platform, with every message that is shown or changed there counted and timed, and every request it takes."""

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import lru_cache
from time import perf_counter
from typing import Final, TypeVar

import aiohttp
from aiohttp import web

from adapters.base import Adapter, Address, DeliveryError, Desk, File, Lost, MessageRef, Person, Posted, Readers
from bot.metrics import FAILED, Metrics
from bot.spans import Spans
from dialogs.cards import Card
from dialogs.reminders import number_in

# A word of an interface, such as conversations; anything else may be an id, or even a secret.
_WORD: Final = re.compile(r"v[0-9]|[a-z]{2,20}")
# Slack's methods, such as chat.update, stand last in an address; elsewhere such words may be the domain of a tenant.
_METHOD: Final = re.compile(r"[a-z]{2,20}(\.[A-Za-z]{2,40}){1,3}")
_Result = TypeVar("_Result")


class WatchedAdapter:
    """An adapter that does what another one does."""

    def __init__(self, adapter: Adapter, *, metrics: Metrics, spans: Spans) -> None:
        self.name = adapter.name
        self._adapter = adapter
        self._metrics = metrics
        self._spans = spans

    def routes(self, desk: Desk) -> Sequence[web.AbstractRouteDef]:
        """The HTTP routes by which the platform reaches us."""
        return self._adapter.routes(desk)

    def is_shared(self, address: Address) -> bool:
        """Whether others than the session's owner read there."""
        return self._adapter.is_shared(address)

    async def post(
        self,
        address: Address,
        card: Card,
        key: str,
        edition: int,
        under: MessageRef | None = None,
        *,
        lost: Lost = Lost.NEW_THREAD,
    ) -> Posted:
        """Show a new message."""
        return await self._timed(
            "post", _about(card, edition), lambda: self._adapter.post(address, card, key, edition, under, lost=lost)
        )

    async def post_alone(self, address: Address, card: Card, key: str, edition: int) -> Posted:
        """Show a new message to the session's owner alone."""
        return await self._timed(
            "post_alone", _about(card, edition), lambda: self._adapter.post_alone(address, card, key, edition)
        )

    async def find(
        self,
        address: Address,
        card: Card,
        key: str,
        edition: int,
        under: MessageRef | None = None,
        *,
        readers: Readers = Readers.ALL,
    ) -> Posted | None:
        """Bring a message up to date that an earlier try may have shown."""
        return await self._timed(
            "find",
            _about(card, edition),
            lambda: self._adapter.find(address, card, key, edition, under, readers=readers),
        )

    async def edit(self, ref: MessageRef, card: Card, edition: int) -> None:
        """Replace a message's whole content."""
        await self._timed("edit", _about(card, edition), lambda: self._adapter.edit(ref, card, edition))

    async def attach(self, address: Address, file: File, key: str, under: MessageRef | None = None) -> None:
        """Hand over a file in the conversation."""
        await self._timed("attach", {}, lambda: self._adapter.attach(address, file, key, under))

    async def kept(self, person: Person) -> Mapping[str, object]:
        """What the adapter itself keeps about a person."""
        return await self._adapter.kept(person)

    async def forget(self, person: Person) -> None:
        """Erase what the adapter itself keeps about a person."""
        await self._adapter.forget(person)

    async def close(self) -> None:
        """Let go of connections."""
        await self._adapter.close()

    async def _timed(
        self, kind: str, about: Mapping[str, str | int], perform: Callable[[], Awaitable[_Result]]
    ) -> _Result:
        outcome, started = FAILED, perf_counter()
        try:
            with self._spans.whole(f"effect {kind}", platform=self.name, **about) as span:
                try:
                    result = await perform()
                    outcome = "done"
                except DeliveryError as error:
                    outcome = error.kind
                    raise
                finally:
                    span.note(outcome=outcome)
        finally:
            self._metrics.effect(self.name, kind, outcome, perf_counter() - started)
            if outcome == "gone" and kind != "edit" and number_in(str(about.get("slot", ""))) is not None:
                self._metrics.reminder(FAILED)
        return result


def _about(card: Card, edition: int) -> Mapping[str, str | int]:
    return {"session": card.session, "slot": card.slot, "revision": edition}


def watched_calls(platform: str, *, metrics: Metrics, spans: Spans) -> aiohttp.ClientMiddlewareType:
    """What tells of each request that a platform's HTTP session makes; nothing is added to the request."""

    async def watched(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
        where = template(request.url.path)
        about = {"http.request.method": request.method, "server.address": request.url.host or "", "url.template": where}
        span = spans.begin(f"{request.method} {where}", **about)
        try:
            response = await _sent(request, send)
        except BaseException as error:
            span.note(**{"error.type": type(error).__name__})
            metrics.call(platform, None)
            raise
        else:
            span.note(**{"http.response.status_code": response.status})
            metrics.call(platform, response.status)
            return response
        finally:
            span.end()

    return watched


async def _sent(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    try:
        return await send(request)
    except AssertionError as error:  # aiohttp's own, where it repeats a call after its session was closed
        raise aiohttp.ClientConnectionError("the session is closed") from error


@lru_cache(256)
def template(path: str) -> str:
    """The path of an address without what names somebody or something."""
    *parts, last = path.split("/")
    told = [part if not part or _WORD.fullmatch(part) else "{}" for part in parts]
    return "/".join((*told, last if not last or _WORD.fullmatch(last) or _METHOD.fullmatch(last) else "{}"))
