"""A bot on slack-bolt and redis-py, as their documentation shows: `python -m ... PORT STORE API_URL TOKEN SECRET`.

AsyncApp with its own web server and its own client, which the listener is given. The press is acknowledged first, as
Bolt's documentation asks for; Livewise acknowledges what is committed.
"""

import re
import sys
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from tests.bench.turns.bots.io import Turns


def serve(port: int, store: str, api_url: str, token: str, signing_secret: str) -> None:
    """Listen until the process ends."""
    app = AsyncApp(token=token, signing_secret=signing_secret, client=AsyncWebClient(token=token, base_url=api_url))
    turns = Turns(store, "bolt")

    @app.action(re.compile(r"^press\."))
    async def pressed(ack: Callable[[], Awaitable[Any]], body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        session = str(body["actions"][0]["value"]).partition("|")[0]
        card = (await turns.keep(session)).slack
        await client.chat_update(
            channel=body["channel"]["id"], ts=body["container"]["message_ts"], text=card["text"], blocks=card["blocks"]
        )
        await turns.note(session)

    app.start(port=port, host="127.0.0.1")


if __name__ == "__main__":
    serve(int(sys.argv[1]), *sys.argv[2:])
