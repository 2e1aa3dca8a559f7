"""Teams's deliveries over HTTP: size, encoding and token are checked before anything else.

Answers 401 to whoever cannot prove to be the connector, 403 to what the connector may not say, 4xx to broken bodies,
503 when the keys or the store cannot be reached. Without an app id, which is for the Agents Playground on this
machine, nobody proves anything; then only programs of this machine are heard, and web pages are not.
"""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Final

import structlog
from aiohttp import web
from yarl import URL

from adapters.base import OPEN_DOOR, DeskUnavailable, Door, NoTurn
from adapters.body import BodyRefused, read_body
from adapters.payload import mapping, parsed
from adapters.spelled import as_json
from adapters.teams.activity import Activity, read_activity
from adapters.teams.answers import AGAIN, Answer
from adapters.teams.keys import KeysUnavailable
from adapters.teams.services import Services
from adapters.teams.tokens import NotAllowed, NotAuthenticated, Proof, Tokens

log = structlog.stdlib.get_logger(__name__)

PATH: Final = "/api/messages"
_LARGEST: Final = 512 * 1024  # bytes; Teams itself takes 100 KB
_BODY_SECONDS: Final = 5.0
_ANSWER_SECONDS: Final = 4.0  # Teams waits for 5 where somebody has pressed
_REASONS: Final = {415: "packed bodies are not taken", 413: "too large", 408: "too slow", 400: "broken body"}
_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_FROM_ELSEWHERE: Final = ("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via")
_CHANNEL: Final = "msteams"  # a bot at Azure has others as well, such as Web Chat, whose users nobody vouches for
# An organisation's id; in any other spelling it could be that of another platform's, whose plans lie in the same store.
_ORGANISATION: Final = re.compile(r"[0-9a-f-]{0,64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """Who may speak: by their tokens (None: any program of this machine), and from which organisations (none: all).

    Not from the bot's own alone where nobody has named any, although a bot may be registered for a single one: tokens
    do not say whose activity it is, Teams brings those of others as well (microsoft/botbuilder-dotnet issue 6084), and
    that is how new bots for several organisations are made by now (microsoft/teams.ts issue 507).
    """

    tokens: Tokens | None
    tenants: frozenset[str] = frozenset()
    home: str = ""  # the organisation's id that an activity is counted for which names none; empty: it is refused


class Refusal(Exception):
    """A request that is not taken."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


def http_routes(
    gate: Gate, services: Services, take: Callable[[Activity], Awaitable[Answer]], door: Door = OPEN_DOOR
) -> list[web.RouteDef]:
    """The one address for all activities, and for the question whether there is one."""

    async def receive(request: web.Request) -> web.Response:
        try:
            activity = await _admit(request, gate)
        except Refusal as refusal:
            log.info("teams request refused", status=refusal.status, reason=refusal.reason)
            return web.json_response({"error": refusal.reason}, status=refusal.status)
        try:
            async with asyncio.timeout(_ANSWER_SECONDS), door.turn(activity.tenant):
                # From here on the address is known to be the connector's.
                await services.note(activity.conversation, activity.service_url)
                answer = await take(activity)
        except NoTurn:
            answer = AGAIN  # which the door tells of
        except (DeskUnavailable, TimeoutError):
            log.warning("store unavailable", platform="teams")
            answer = AGAIN
        if answer.body is None:
            return web.Response(status=answer.status)
        body = as_json(answer.body)
        return web.Response(body=body, status=answer.status, content_type="application/json", charset="utf-8")

    return [web.post(PATH, receive), web.head(PATH, _alive)]


async def _alive(_: web.Request) -> web.Response:
    """Whether anybody is there, which the Agents Playground asks."""
    return web.Response()


async def _admit(request: web.Request, gate: Gate) -> Activity:
    if gate.tokens is None:
        _check_local(request)
        activity = await _activity(request)
        if URL(activity.service_url).raw_host not in _LOOPBACK:
            raise Refusal(403, "the service address is not of this machine")
        return activity
    try:
        proof = await gate.tokens.prove(request.headers.get("Authorization", ""))
        activity = _placed(await _activity(request), gate)
        _check(activity, proof, gate)
    except NotAuthenticated as error:
        raise Refusal(401, error.reason) from None
    except NotAllowed as error:
        raise Refusal(403, error.reason) from None
    except KeysUnavailable:
        raise Refusal(503, "the keys cannot be fetched") from None
    return activity


def _placed(activity: Activity, gate: Gate) -> Activity:
    """The activity with an organisation: what belongs to none would be shared by all of them."""
    if activity.tenant:
        return activity
    if not gate.home:
        raise NotAllowed("no organisation is named")
    there = replace(activity.conversation, tenant=gate.home)
    return replace(activity, tenant=gate.home, conversation=there)


def _check(activity: Activity, proof: Proof, gate: Gate) -> None:
    proof.check(service_url=activity.service_url, channel=activity.channel)
    if activity.channel != _CHANNEL:
        raise NotAllowed("not from teams")
    if gate.tenants and activity.tenant.lower() not in gate.tenants:
        raise NotAllowed("the organisation is not on the list")


def _check_local(request: web.Request) -> None:
    """Let no web page speak for somebody, which names its site, and nobody from elsewhere, whom a proxy names."""
    if any(name in request.headers for name in _FROM_ELSEWHERE):
        raise Refusal(403, "came through a proxy")
    if _address(f"http://{request.host}").raw_host not in _LOOPBACK:
        raise Refusal(403, "not addressed to this machine")
    if request.headers.get("Sec-Fetch-Site", "none") not in {"none", "same-origin"}:
        raise Refusal(403, "from a web page")


async def _activity(request: web.Request) -> Activity:
    if request.content_type != "application/json":
        raise Refusal(415, "not JSON")
    try:
        raw = await read_body(request, limit=_LARGEST, seconds=_BODY_SECONDS)
    except BodyRefused as refused:
        raise Refusal(refused.status, _REASONS[refused.status]) from None
    try:
        found = parsed(raw.decode())
    except (ValueError, RecursionError):
        raise Refusal(400, "not readable") from None
    activity = read_activity(mapping(found))
    if activity is None:
        raise Refusal(400, "not an activity")
    if not _ORGANISATION.fullmatch(activity.tenant):
        raise Refusal(400, "not an organisation's id")
    _check_service(_address(activity.service_url))
    return activity


def _check_service(url: URL) -> None:
    """Let messages go to this address: encrypted, or not further than this machine."""
    if not url.raw_host or url.user is not None or url.query_string or url.fragment:
        raise Refusal(400, "no service address")
    if url.scheme != "https" and not (url.scheme == "http" and url.raw_host in _LOOPBACK):
        raise Refusal(403, "the service address is not https")


def _address(spelled: str) -> URL:
    try:
        return URL(spelled)
    except ValueError:
        raise Refusal(400, "no address") from None
