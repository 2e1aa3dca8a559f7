"""Microsoft's side of HTTP on loopback: the connector, the keys of its tokens, and the login endpoint."""

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from aiohttp import web

from tests.fakes import teams_connector, teams_login
from tests.fakes.faults import CutAnswer, Delayed, Held, Html, LostAnswer, Reset, Silence, break_off, hang_up
from tests.fakes.slack_json import Json, is_object
from tests.fakes.teams_connector import Asked, Operation, Refused, Reply
from tests.fakes.teams_faults import Bytes, Call, Instead, NoId, RateLimited, Refusal, ServerError, Trouble, Troubles
from tests.fakes.teams_keys import KeyRing
from tests.fakes.teams_tokens import BotTokens
from tests.fakes.teams_world import World

_PAGE: Final = "<!DOCTYPE html><html><head><title>Error</title></head><body>Service unavailable.</body></html>"
_CONVERSATIONS: Final = "/{prefix:(?:[^/]+/)*}v3/conversations"
_ACTIVITY: Final = _CONVERSATIONS + "/{conversation}/activities/{activity}"
_MEMBERS: Final = _CONVERSATIONS + "/{conversation}/members"
_OPERATIONS: Final[Mapping[tuple[str, str], tuple[str, Operation]]] = {
    ("POST", _CONVERSATIONS): ("create", teams_connector.create),
    ("POST", _CONVERSATIONS + "/{conversation}/activities"): ("send", teams_connector.send),
    ("POST", _ACTIVITY): ("reply", teams_connector.reply),
    ("PUT", _ACTIVITY): ("update", teams_connector.update),
    ("DELETE", _ACTIVITY): ("delete", teams_connector.delete),
    ("GET", _MEMBERS): ("members", teams_connector.members),
    ("GET", _MEMBERS + "/{member}"): ("members", teams_connector.member),
    ("GET", _CONVERSATIONS + "/{conversation}/pagedmembers"): ("members", teams_connector.paged_members),
}
_TEXTS: Final[Mapping[int, str]] = {503: "Service Unavailable", 504: "Gateway Timeout"}

Work = Callable[[Call], Reply]


class Server:
    """One HTTP server; it records every call before anything else happens to it."""

    def __init__(self, world: World, troubles: Troubles, keys: KeyRing, tokens: BotTokens) -> None:
        self.calls: list[Call] = []
        self._world = world
        self._troubles = troubles
        self._tokens = tokens
        self._connections: dict[object, int] = {}
        self._runner: web.AppRunner | None = None
        self._closing = asyncio.Event()
        self._routes = [
            web.get("/.well-known/openidconfiguration", self._handler("openid", lambda _: teams_login.openid(world))),
            web.get("/keys", self._handler("keys", lambda _: teams_login.keys(keys))),
            web.post("/{tenant}/oauth2/v2.0/token", self._token),
            web.get("/msi/token", self._identity),
            web.get("/{tenant}/v2.0/.well-known/openid-configuration", self._discovery),
            *(web.route(verb, path, self._operation(*named)) for (verb, path), named in _OPERATIONS.items()),
            web.route("*", "/{unknown:.*}", self._handler("other", lambda _: Reply(status=404))),
        ]

    async def start(self) -> str:
        """Listen on a free port of loopback; the address."""
        app = web.Application(client_max_size=16 * 1024 * 1024)
        app.add_routes(self._routes)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        address = self._runner.addresses[0]
        return f"http://127.0.0.1:{address[1]}"

    async def stop(self) -> None:
        """Close every connection."""
        self._closing.set()
        if self._runner is not None:
            await self._runner.cleanup()

    # -- what is asked

    def _handler(self, method: str, work: Work) -> Callable[[web.Request], Any]:
        async def handle(request: web.Request) -> web.StreamResponse:
            return await self._through_trouble(request, self._record(request, method, {}), work)

        return handle

    async def _token(self, request: web.Request) -> web.StreamResponse:
        form = {name: str(value) for name, value in (await request.post()).items()}
        tenant = request.match_info["tenant"]
        call = self._record(request, "token", dict(form))
        return await self._through_trouble(
            request, call, lambda _: teams_login.token(self._world, self._tokens, tenant, form)
        )

    async def _identity(self, request: web.Request) -> web.StreamResponse:
        call = self._record(request, "identity", dict(request.query))
        header = request.headers.get("X-IDENTITY-HEADER", "")
        return await self._through_trouble(
            request, call, lambda _: teams_login.identity(self._world, self._tokens, request.query, header)
        )

    async def _discovery(self, request: web.Request) -> web.StreamResponse:
        tenant = request.match_info["tenant"]
        call = self._record(request, "discovery", {})
        return await self._through_trouble(request, call, lambda _: teams_login.discovery(self._world, tenant))

    def _operation(self, method: str, operation: Operation) -> Callable[[web.Request], Any]:
        async def handle(request: web.Request) -> web.StreamResponse:
            body = _parsed(await request.read())
            call = self._record(request, method, body or {})
            asked = Asked(
                world=self._world,
                body=body or {},
                query=request.query,
                conversation=call.conversation,
                activity=call.activity,
                member=request.match_info.get("member", ""),
            )

            def work(call: Call) -> Reply:
                if not self._world.bot.is_anonymous and not self._tokens.lets_pass(call.token, self._world.now()):
                    return Reply(status=401, body={"message": "Authorization has been denied for this request."})
                if body is None:
                    return Reply(status=400, body={"error": {"code": "BadSyntax", "message": "Bad format"}})
                try:
                    return operation(asked)
                except Refused as refused:
                    return Reply(status=refused.status, body=refused.body)

            return await self._through_trouble(request, call, work)

        return handle

    def _record(self, request: web.Request, method: str, body: Json) -> Call:
        scheme, _, credentials = request.headers.get("Authorization", "").partition(" ")
        call = Call(
            method=method,
            path=request.path,
            conversation=request.match_info.get("conversation", ""),
            activity=request.match_info.get("activity", ""),
            token=credentials if scheme == "Bearer" else "",
            body=body,
            headers=dict(request.headers),
            at=self._world.now(),
            connection=self._connections.setdefault(request.protocol, len(self._connections) + 1),
        )
        self.calls.append(call)
        return call

    # -- trouble

    async def _through_trouble(self, request: web.Request, call: Call, work: Work) -> web.StreamResponse:
        trouble = self._troubles.choose(call)
        call.trouble = trouble
        match trouble:
            case RateLimited() | Refusal() | ServerError() | Html() | Bytes():
                if not isinstance(trouble, RateLimited | Refusal) and trouble.is_done:
                    work(call)
                return _instead(call, trouble)
            case Reset():
                return await hang_up(request)
            case Delayed(seconds=seconds):
                await asyncio.sleep(seconds)
            case Held(is_done=False):
                await trouble.wait()
            case _:
                pass
        return await self._do(request, call, work, trouble)

    async def _do(self, request: web.Request, call: Call, work: Work, trouble: Trouble | None) -> web.StreamResponse:
        done = work(call)
        if isinstance(trouble, NoId) and done.status < 300:
            done = Reply(status=202)
        call.answer = done.body
        match trouble:
            case LostAnswer():
                return await hang_up(request)
            case Silence():
                await self._closing.wait()
                return await hang_up(request)
            case CutAnswer():
                return await break_off(request, json.dumps(done.body).encode())
            case Held(is_done=True):
                await trouble.wait()
            case _:
                pass
        call.status = done.status
        return _response(done)


def _parsed(body: bytes) -> Json | None:
    """The JSON object of a body; None where it is none."""
    try:
        parsed: object = json.loads(body) if body else {}
    except ValueError:
        return None
    return parsed if is_object(parsed) else None


def _response(reply: Reply) -> web.Response:
    if reply.body is None:
        return web.Response(status=reply.status)
    return web.json_response(reply.body, status=reply.status)


def _instead(call: Call, trouble: Instead) -> web.Response:
    match trouble:
        case RateLimited(retry_after=seconds):
            call.status, call.answer = 429, {"error": {"code": "Throttled", "message": "Too many requests"}}
            headers = {} if seconds is None else {"Retry-After": str(seconds)}
            return web.json_response(call.answer, status=429, headers=headers)
        case Refusal(status=status, code=code, message=message):
            call.status, call.answer = status, {"error": {"code": code, "message": message or code}}
            return web.json_response(call.answer, status=status)
        case ServerError(status=status):
            call.status = status
            if status in _TEXTS:
                return web.Response(status=status, text=_TEXTS[status])
            call.answer = {"error": {"code": "ServiceError", "message": "Unknown"}}
            return web.json_response(call.answer, status=status)
        case Html(status=status):
            call.status = status
            return web.Response(status=status, text=_PAGE, content_type="text/html")
        case Bytes(body=body, status=status, content_type=content_type):
            call.status = status
            return web.Response(status=status, body=body, content_type=content_type)
