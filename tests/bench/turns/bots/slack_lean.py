"""The least that takes a press at Slack: one aiohttp handler, `python -m ... PORT STORE API_URL TOKEN SECRET`.

It checks the signature, makes the same calls to the store and the same call to Slack, and nothing else: it knows no
other delivery, takes anything that is signed, has no retries, no limits, no log. It answers once the document is there.
"""

import asyncio
import hashlib
import hmac
import json
import sys
import time
from typing import Any

from aiohttp import ClientSession, web
from yarl import URL

from tests.bench.turns.bots.io import Turns


def serve(port: int, store: str, api_url: str, token: str, signing_secret: str) -> None:
    """Listen until the process ends."""
    secret, showing = signing_secret.encode(), set[asyncio.Task[None]]()
    turns = Turns(store, "lean")
    http: ClientSession

    async def show(session: str, card: dict[str, Any], body: dict[str, Any]) -> None:
        where = {"channel": body["channel"]["id"], "ts": body["container"]["message_ts"]}
        headers = {"Authorization": f"Bearer {token}"}
        async with http.post(f"{api_url}chat.update", json={**where, **card}, headers=headers) as response:
            assert (await response.json())["ok"]
        await turns.note(session)

    async def pressed(request: web.Request) -> web.Response:
        raw = await request.read()
        at = request.headers["X-Slack-Request-Timestamp"]
        expected = hmac.new(secret, b"v0:" + at.encode() + b":" + raw, hashlib.sha256).hexdigest()
        signature = request.headers["X-Slack-Signature"]
        if abs(time.time() - int(at)) > 300 or not hmac.compare_digest(f"v0={expected}", signature):
            return web.Response(status=401)
        form = URL.build(path="/", query_string=raw.decode(), encoded=True).query
        body: dict[str, Any] = json.loads(form["payload"])
        session = str(body["actions"][0]["value"]).partition("|")[0]
        card = (await turns.keep(session)).slack
        task = asyncio.create_task(show(session, card, body))
        showing.add(task)
        task.add_done_callback(showing.discard)
        return web.Response()

    async def application() -> web.Application:
        nonlocal http
        http = ClientSession()
        app = web.Application()
        app.add_routes([web.post("/slack/events", pressed)])
        return app

    web.run_app(application(), host="127.0.0.1", port=port, access_log=None, print=None)


if __name__ == "__main__":
    serve(int(sys.argv[1]), *sys.argv[2:])
