"""Slack's side of HTTP: the Web API at `/api/<method>`, uploads, downloads, response URLs and sockets, on loopback."""

import asyncio
import base64
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from aiohttp import web

from tests.fakes import (
    slack_api_chat,
    slack_api_conversations,
    slack_api_files,
    slack_api_oauth,
    slack_api_views,
    slack_socket,
)
from tests.fakes.faults import CutAnswer, Delayed, Held, Html, LostAnswer, Reset, Silence, break_off, hang_up
from tests.fakes.slack_api import Asked, Method, Methods, Refused, authorised
from tests.fakes.slack_faults import Call, RateLimited, Refusal, ServerError, Trouble, Troubles
from tests.fakes.slack_json import Json
from tests.fakes.slack_socket import Sockets
from tests.fakes.slack_world import RESPONSE_URL_S, RESPONSE_URL_USES, Message, ResponseUrl, World

METHODS: Final[Methods] = {
    **slack_api_chat.METHODS,
    **slack_api_conversations.METHODS,
    **slack_api_views.METHODS,
    **slack_api_files.METHODS,
    **slack_api_oauth.METHODS,
    **slack_socket.METHODS,
}
_PAGE = "<!DOCTYPE html><html><head><title>Server Error | Slack</title></head><body>Something is wrong.</body></html>"

Answered = Callable[[str, Json], None]


class Server:
    """One HTTP server; it records every call before anything else happens to it."""

    def __init__(self, world: World, troubles: Troubles, sockets: Sockets) -> None:
        self.calls: list[Call] = []
        self.after_call: Answered = lambda _method, _answer: None
        self._world = world
        self._troubles = troubles
        self._sockets = sockets
        self._connections: dict[object, int] = {}
        self._runner: web.AppRunner | None = None
        self._closing = asyncio.Event()

    async def start(self) -> str:
        """Listen on a free port of loopback; the address."""
        app = web.Application(client_max_size=16 * 1024 * 1024)
        app.add_routes(
            [
                web.route("*", "/api/{method}", self._api),
                web.post("/response/{identity}", self._response_url),
                web.post("/upload/v1/{ticket}", self._upload),
                web.get("/files-pri/{identity}/{name}", self._download),
                web.get("/link/", self._sockets.serve),
            ]
        )
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        address = self._runner.addresses[0]
        return f"http://127.0.0.1:{address[1]}"

    async def stop(self) -> None:
        """Close every connection."""
        self._closing.set()
        await self._sockets.close()
        if self._runner is not None:
            await self._runner.cleanup()

    # -- the Web API

    async def _api(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["method"]
        method = METHODS.get(name)
        asked = await self._asked(request, name, method)
        call = self._record(request, name, asked.args, asked.token)
        return await self._through_trouble(request, call, lambda: self._answer(asked, method))

    def _record(self, request: web.Request, name: str, args: Json, token: str) -> Call:
        connection = self._connections.get(request.protocol)
        is_first = connection is None
        if connection is None:
            connection = self._connections[request.protocol] = len(self._connections) + 1
        call = Call(
            method=name,
            token=token,
            args=args,
            at=self._world.now(),
            connection=connection,
            is_first_on_connection=is_first,
        )
        self.calls.append(call)
        return call

    async def _asked(self, request: web.Request, name: str, method: Method | None) -> Asked:
        args: Json = dict(request.query)
        if request.content_type == "application/json":
            body = await request.text()
            if method is None or method.body != "form":
                args |= json.loads(body) if body else {}
        else:
            args |= dict(await request.post())
        kind, _, credentials = request.headers.get("Authorization", "").partition(" ")
        bearer = credentials if kind == "Bearer" else ""
        token = str(args.pop("token", "")) or bearer
        basic = ("", "")
        if kind == "Basic":
            client, _, secret = base64.b64decode(credentials).decode().partition(":")
            basic = (client, secret)
        if cap := self._troubles.page_of(name):
            args["limit"] = str(min(cap, int(args.get("limit") or cap)))
        return Asked(world=self._world, method=name, args=args, token=token, bearer=bearer, basic=basic)

    def _answer(self, asked: Asked, method: Method | None) -> Json:
        if method is None:
            return {"ok": False, "error": "unknown_method", "req_method": asked.method}
        try:
            installation = authorised(self._world, asked, method)
            return {"ok": True, **method.answer(replace(asked, installation=installation))}
        except Refused as refused:
            return {"ok": False, "error": refused.error, **refused.more}

    # -- trouble

    async def _through_trouble(self, request: web.Request, call: Call, work: Callable[[], Json]) -> web.StreamResponse:
        trouble = self._troubles.choose(call.method, call.args, self._world.now())
        call.trouble = trouble
        match trouble:
            case ServerError(is_done=True) | Html(is_done=True):
                self.after_call(call.method, work())
                return self._refuse(call, trouble)
            case RateLimited() | ServerError() | Html() | Refusal():
                return self._refuse(call, trouble)
            case Reset():
                return await hang_up(request)
            case Delayed(seconds=seconds):
                await asyncio.sleep(seconds)
            case Held(is_done=False):
                await trouble.wait()
            case _:
                pass
        return await self._do(request, call, work, trouble)

    async def _do(
        self, request: web.Request, call: Call, work: Callable[[], Json], trouble: Trouble | None
    ) -> web.StreamResponse:
        answer = work()
        call.answer = answer
        self.after_call(call.method, answer)
        match trouble:
            case LostAnswer():
                return await hang_up(request)
            case Silence():
                await self._closing.wait()
                return await hang_up(request)
            case CutAnswer():
                return await break_off(request, json.dumps(answer).encode())
            case Held(is_done=True):
                await trouble.wait()
            case _:
                pass
        call.status = 200
        return self._json(call, answer)

    def _json(self, call: Call, answer: Json) -> web.Response:
        token = self._world.tokens.get(call.token)
        headers = {"x-oauth-scopes": ",".join(sorted(token.installation.scopes))} if token is not None else {}
        return web.json_response(answer, headers=headers)

    def _refuse(self, call: Call, trouble: RateLimited | ServerError | Html | Refusal) -> web.Response:
        match trouble:
            case RateLimited(retry_after=seconds):
                call.status, call.answer = 429, {"ok": False, "error": "ratelimited"}
                return web.json_response(call.answer, status=429, headers={"Retry-After": str(seconds)})
            case ServerError(status=status):
                call.status = status
                return web.Response(status=status, text="upstream connect error", content_type="text/plain")
            case Html(status=status):
                call.status = status
                return web.Response(status=status, text=_PAGE, content_type="text/html")
            case Refusal(error=error, more=more):
                call.status, call.answer = 200, {"ok": False, "error": error, **more}
                return self._json(call, call.answer)

    # -- uploads and downloads

    async def _upload(self, request: web.Request) -> web.StreamResponse:
        stored = self._world.uploads.get(request.match_info["ticket"])
        if request.content_type.startswith("multipart/"):
            form = await request.post()
            part = next(iter(form.values()))
            content = part.file.read() if isinstance(part, web.FileField) else str(part).encode()
        else:
            content = await request.read()
        call = self._record(request, "upload", {"length": len(content)}, "")

        def keep() -> Json:
            if stored is None or len(content) != stored.length:
                return {"ok": False, "error": "invalid_upload"}
            stored.content = content
            return {"ok": True}

        answer = await self._through_trouble(request, call, keep)
        if call.status == 200 and call.answer is not None and call.trouble is None:
            if not call.answer["ok"]:
                return web.Response(status=400, text=call.error)
            return web.Response(text=f"OK - {len(content)}")
        return answer

    async def _download(self, request: web.Request) -> web.Response:
        stored = self._world.files.get(request.match_info["identity"])
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if stored is None or stored.content is None or token not in self._world.tokens:
            return web.Response(status=404)
        return web.Response(body=stored.content)

    # -- response URLs

    async def _response_url(self, request: web.Request) -> web.StreamResponse:
        identity = request.match_info["identity"]
        args: Json = json.loads(await request.text())
        call = self._record(request, "response_url", args, "")
        answer = await self._through_trouble(request, call, lambda: self._respond(identity, args))
        if call.status == 200 and call.answer is not None and not call.answer["ok"]:
            return web.json_response(call.answer, status=404 if call.error.endswith("_url") else 400)
        return answer

    def _respond(self, identity: str, args: Json) -> Json:
        url = self._world.response_urls.get(identity)
        if url is None or self._world.now() - url.made_at > RESPONSE_URL_S:
            return {"ok": False, "error": "expired_url"}
        if url.uses >= RESPONSE_URL_USES:
            return {"ok": False, "error": "used_url"}
        try:
            respond(self._world, url, args)
        except Refused as refused:
            return {"ok": False, "error": refused.error, **refused.more}
        url.uses += 1
        return {"ok": True}


def respond(world: World, url: ResponseUrl, args: Json) -> None:
    """Post, replace or delete what a response URL is asked to; works where the bot is not a member."""
    if args.get("delete_original") and url.origin is not None:
        url.origin.is_deleted = True
        return
    text, blocks = str(args.get("text") or ""), args.get("blocks")
    if blocks is not None:
        slack_api_chat.check_blocks(blocks)
    if not text and not blocks:
        raise Refused("no_text")
    if args.get("replace_original") and url.origin is not None:
        url.origin.versions.append(url.origin.words)
        url.origin.text, url.origin.blocks = text, world.complete(blocks or [])
        return
    slack_api_chat.put(
        world,
        url.channel,
        Message(
            ts=world.next_ts(),
            channel=url.channel,
            user=url.installation.bot_user,
            bot_id=url.installation.bot_id,
            team=url.channel.workspace.id,
            text=text,
            blocks=blocks or [],
            thread_ts=str(args.get("thread_ts") or ""),
            only_for="" if args.get("response_type") == "in_channel" else url.user.id,
        ),
    )
