"""A bot on botbuilder and redis-py, as samples are: `python -m ... PORT STORE OPENID_URL APP_ID PASSWORD TENANT`.

ActivityHandler behind CloudAdapter in an aiohttp application, with the SDK's own token check, credentials and connector
client. Two things are not as in the samples. The keys and the login are those of the measurement's platform; MSAL talks
to nothing but https, so its HTTP client leads it there, with the two requests it always makes. And a press comes as a
message of an older client: the SDK answers 500 to an invoke whose answer has a body, so it is spared that answer.
"""

import importlib
import sys
from typing import Any, Final
from urllib.parse import urlsplit

import requests
from aiohttp import web

from tests.bench.turns.bots.io import Turns
from tests.fakes.teams_tokens import ISSUER

# The SDK brings no types.
_core: Any = importlib.import_module("botbuilder.core")
_aiohttp: Any = importlib.import_module("botbuilder.integration.aiohttp")
_auth: Any = importlib.import_module("botframework.connector.auth")
_schema: Any = importlib.import_module("botbuilder.schema")
_msal: Any = importlib.import_module("msal")

_LOGIN: Final = "https://login.microsoftonline.com"


class _LedHome:
    """A session of requests, which is what MSAL makes for itself; it leads home."""

    def __init__(self, home: str) -> None:
        self._session = requests.Session()
        self._home = home

    def get(self, url: str, **more: Any) -> requests.Response:  # noqa: ANN401 - as requests has it
        """GET."""
        return self._ask("GET", url, **more)

    def post(self, url: str, **more: Any) -> requests.Response:  # noqa: ANN401 - likewise
        """POST."""
        return self._ask("POST", url, **more)

    def close(self) -> None:
        """Let go of the connection."""
        self._session.close()

    def _ask(self, verb: str, url: str, **more: Any) -> requests.Response:  # noqa: ANN401 - likewise
        answer = self._session.request(verb, url.replace(_LOGIN, self._home), **more)
        answer._content = answer.content.replace(self._home.encode(), _LOGIN.encode())
        return answer


class _Credentials(_auth.PasswordServiceClientCredentialFactory):  # type: ignore[misc] # a class of the SDK, which is Any
    """The SDK's own factory: new credentials in each turn."""

    def __init__(self, app_id: str, password: str, tenant: str, home: str) -> None:
        super().__init__(app_id, password, tenant)
        self._home = home

    async def create_credentials(self, app_id: str, *more: Any, **named: Any) -> Any:  # noqa: ANN401 - as the SDK has it
        factory: Any = super()
        credentials: Any = await factory.create_credentials(app_id, *more, **named)
        credentials.app = _msal.ConfidentialClientApplication(
            client_id=app_id,
            client_credential=self.password,
            authority=credentials.oauth_endpoint,
            http_client=_LedHome(self._home),
        )
        return credentials


class _Bot(_core.ActivityHandler):  # type: ignore[misc] # likewise
    def __init__(self, turns: Turns) -> None:
        super().__init__()
        self._turns = turns

    async def on_message_activity(self, turn_context: Any) -> None:  # noqa: ANN401 - a class of the SDK
        activity = turn_context.activity
        session = str(activity.value["session"])
        card = (await self._turns.keep(session)).teams
        changed = _core.MessageFactory.attachment(_core.CardFactory.adaptive_card(card))
        changed.id = activity.reply_to_id
        await turn_context.update_activity(changed)
        await self._turns.note(session)


def serve(port: int, store: str, openid_url: str, app_id: str, password: str, tenant: str) -> None:
    """Listen until the process ends."""
    home = "{0.scheme}://{0.netloc}".format(urlsplit(openid_url))
    authentication = _auth.BotFrameworkAuthenticationFactory.create(
        to_channel_from_bot_login_url=f"{_LOGIN}/{tenant}",
        to_channel_from_bot_oauth_scope="https://api.botframework.com",
        to_bot_from_channel_token_issuer=ISSUER,
        oauth_url="https://token.botframework.com",
        to_bot_from_channel_open_id_metadata_url=openid_url,
        to_bot_from_emulator_open_id_metadata_url=openid_url,
        caller_id="",
        credential_factory=_Credentials(app_id, password, tenant, home),
    )
    adapter, bot = _aiohttp.CloudAdapter(authentication), _Bot(Turns(store, "botbuilder"))

    async def messages(request: web.Request) -> web.StreamResponse:
        answer: web.StreamResponse = await adapter.process(request, bot)
        return answer

    app = web.Application()
    app.router.add_post("/api/messages", messages)
    web.run_app(app, host="127.0.0.1", port=port, print=None)


if __name__ == "__main__":
    serve(int(sys.argv[1]), *sys.argv[2:])
