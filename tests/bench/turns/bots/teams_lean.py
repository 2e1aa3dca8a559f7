"""The least that takes a press at Teams: one aiohttp handler, `python -m ... PORT STORE OPENID_URL APP_ID`.

It checks the token's signature against the keys that it fetched once, makes the same calls to the store and the same
update, and nothing else: it never renews a key nor asks for a token of its own. It answers when the document is
written, without a card.
"""

import asyncio
import sys
from typing import Any
from urllib.parse import quote

import jwt
from aiohttp import ClientSession, web

from tests.bench.turns.bots.io import Turns


def serve(port: int, store: str, openid_url: str, app_id: str) -> None:
    """Listen until the process ends."""
    showing = set[asyncio.Task[None]]()
    turns = Turns(store, "lean")
    http: ClientSession
    keys: dict[str, jwt.PyJWK]

    async def show(session: str, card: dict[str, Any], activity: dict[str, Any]) -> None:
        there, message = quote(activity["conversation"]["id"], safe=""), activity["replyToId"]
        changed = {
            "type": "message",
            "id": message,
            "attachments": [{"contentType": "application/vnd.microsoft.card.adaptive", "content": card}],
        }
        address = f"{activity['serviceUrl']}v3/conversations/{there}/activities/{message}"
        async with http.put(address, json=changed, headers={"Authorization": "Bearer bench"}) as response:
            assert (await response.json())["id"]
        await turns.note(session)

    async def pressed(request: web.Request) -> web.Response:
        token = request.headers["Authorization"].removeprefix("Bearer ")
        key = keys[jwt.get_unverified_header(token)["kid"]]
        claims = jwt.decode(token, key, algorithms=["RS256"], audience=app_id)
        activity: dict[str, Any] = await request.json()
        if claims["serviceurl"] != activity["serviceUrl"]:
            return web.Response(status=403)
        value = activity["value"]
        session = str((value["action"]["data"] if "action" in value else value)["session"])
        card = (await turns.keep(session)).teams
        task = asyncio.create_task(show(session, card, activity))
        showing.add(task)
        task.add_done_callback(showing.discard)
        return web.json_response({"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": ""})

    async def application() -> web.Application:
        nonlocal http, keys
        http = ClientSession()
        async with http.get(openid_url) as response:
            metadata = await response.json()
        async with http.get(metadata["jwks_uri"]) as response:
            keys = {each["kid"]: jwt.PyJWK(each, algorithm="RS256") for each in (await response.json())["keys"]}
        app = web.Application()
        app.add_routes([web.post("/api/messages", pressed)])
        return app

    web.run_app(application(), host="127.0.0.1", port=port, access_log=None, print=None)


if __name__ == "__main__":
    serve(int(sys.argv[1]), *sys.argv[2:])
