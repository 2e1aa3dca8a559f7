"""A bot on the Bot Framework SDK (botbuilder), to prove the fake with: it runs in a thread of its own.

The SDK fetches keys and tokens with blocking calls in its event loop, so it cannot share one with the fake. It brings
neither stubs nor `py.typed`: it is loaded as `Any` here, in one place.
"""

import asyncio
import importlib
import threading
from collections.abc import AsyncGenerator, Callable, Coroutine, Mapping
from concurrent.futures import Future
from contextlib import asynccontextmanager
from html import unescape
from typing import Any, Final, TypeAlias

import requests
from aiohttp import web

from tests.fakes.slack_json import Json
from tests.fakes.teams import BotRecord, FakeTeams
from tests.fakes.teams_tokens import ISSUER

_core: Any = importlib.import_module("botbuilder.core")
_aiohttp: Any = importlib.import_module("botbuilder.integration.aiohttp")
_auth: Any = importlib.import_module("botframework.connector.auth")
_extractor: Any = importlib.import_module("botframework.connector.auth.jwt_token_extractor")
_msal: Any = importlib.import_module("msal")
schema: Any = importlib.import_module("botbuilder.schema")

Sdk: TypeAlias = Any  # an object of the SDK
STOCK: Final = "/stock"  # the SDK's own route, with its defects
_LOGIN: Final = "https://login.fake.example"  # MSAL takes nothing but https

Headers = Mapping[str, str] | None
Turn = Callable[[Sdk], Coroutine[Any, Any, None]]


class _Wire:
    """The HTTP client of MSAL, which leads it to the fake."""

    def __init__(self, base_url: str) -> None:
        self._base_url = base_url

    def get(self, url: str, headers: Headers = None, **_: object) -> requests.Response:
        """GET."""
        return self._ask("GET", url, headers, None)

    def post(self, url: str, headers: Headers = None, data: Headers = None, **_: object) -> requests.Response:
        """POST."""
        return self._ask("POST", url, headers, data)

    def close(self) -> None:
        """Nothing is kept open."""

    def _ask(self, verb: str, url: str, headers: Headers, data: Headers) -> requests.Response:
        with requests.Session() as session:
            answer = session.request(verb, url.replace(_LOGIN, self._base_url), headers=headers, data=data)
        answer._content = answer.content.replace(self._base_url.encode(), _LOGIN.encode())
        return answer


class _Credentials:
    """What the SDK asks for credentials: new ones in every turn, as its own factory gives them."""

    def __init__(self, bot: BotRecord, tenant: str, base_url: str) -> None:
        self._bot = bot
        self._tenant = tenant
        self._base_url = base_url

    async def is_valid_app_id(self, app_id: str) -> bool:
        """Whether that is this bot."""
        return app_id == self._bot.app_id

    async def is_authentication_disabled(self) -> bool:
        """Whether nobody shows a token."""
        return self._bot.is_anonymous

    async def create_credentials(self, app_id: str, oauth_scope: str, *_: object, **__: object) -> Sdk:
        """The bot's credentials."""
        credentials = _auth.MicrosoftAppCredentials(app_id, self._bot.secret, self._tenant, oauth_scope)
        if app_id:
            credentials.app = _msal.ConfidentialClientApplication(
                app_id,
                client_credential=self._bot.secret,
                authority=f"{_LOGIN}/{self._tenant}",
                instance_discovery=False,
                http_client=_Wire(self._base_url),
            )
        return credentials


class SdkBot:
    """A running bot; `turn` is what it does with an activity, and what it hears is kept."""

    def __init__(self, teams: FakeTeams, turn: Turn) -> None:
        # The SDK keeps keys by address for a day, and another fake may have had this address.
        _extractor.JwtTokenExtractor.metadataCache.clear()
        self.heard: list[Sdk] = []
        self.loop = asyncio.new_event_loop()
        self.app_id = teams.bot.app_id
        self._turn = turn
        self._adapter = _aiohttp.CloudAdapter(_authentication(teams))

    async def on_turn(self, context: Sdk) -> None:
        """Every activity."""
        self.heard.append(context.activity)
        await self._turn(context)

    async def proactively(self, reference: Sdk, turn: Turn) -> None:
        """Do something in a conversation without being spoken to."""
        await self._in_its_loop(self._adapter.continue_conversation(reference, turn, self.app_id))

    async def opens(self, service_url: str, parameters: Sdk, turn: Turn) -> None:
        """Open a conversation, and do something in it."""
        await self._in_its_loop(
            self._adapter.create_conversation(self.app_id, turn, parameters, "msteams", service_url)
        )

    async def _in_its_loop(self, work: Coroutine[Any, Any, Any]) -> None:
        await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, self.loop))

    async def _stock(self, request: web.Request) -> web.StreamResponse:
        answer: web.StreamResponse = await self._adapter.process(request, self)
        return answer

    async def _cured(self, request: web.Request) -> web.StreamResponse:
        """The same, but invokes can be answered with a body, at which the SDK fails."""
        activity = schema.Activity().deserialize(await request.json())
        try:
            header = request.headers.get("Authorization", "")
            answer = await self._adapter.process_activity(header, activity, self.on_turn)
        except PermissionError:
            return web.Response(status=401)
        if not answer:
            return web.Response(status=201)
        return web.json_response(answer.body, status=answer.status)

    def run(self, started: "Future[str]", stop: asyncio.Event) -> None:
        """Listen until told to stop."""
        try:
            self.loop.run_until_complete(self._serve(started, stop))
        except BaseException as error:
            if started.done():
                raise
            started.set_exception(error)

    async def _serve(self, started: "Future[str]", stop: asyncio.Event) -> None:
        app = web.Application()
        app.add_routes([web.post("/api/messages", self._cured), web.post(STOCK, self._stock)])
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        started.set_result(f"http://127.0.0.1:{runner.addresses[0][1]}")
        await stop.wait()
        await runner.cleanup()
        await self.loop.shutdown_default_executor()


def _authentication(teams: FakeTeams) -> Sdk:
    credentials = _Credentials(teams.bot, teams.home.id, teams.world.base_url)
    if teams.bot.is_anonymous:  # which is possible without own addresses alone
        return _auth.BotFrameworkAuthenticationFactory.create(credential_factory=credentials)
    return _auth.BotFrameworkAuthenticationFactory.create(
        to_channel_from_bot_login_url=teams.login_url,
        to_channel_from_bot_oauth_scope="https://api.botframework.com",
        to_bot_from_channel_token_issuer=ISSUER,
        oauth_url="https://token.botframework.com",
        to_bot_from_channel_open_id_metadata_url=teams.openid_url,
        to_bot_from_emulator_open_id_metadata_url=teams.openid_url,
        caller_id="",
        credential_factory=credentials,
    )


def answering(context: Sdk, body: Json | None, status: int = 200) -> Sdk:
    """Answer an invoke."""
    value = schema.InvokeResponse(status=status, body=body)
    return context.send_activity(schema.Activity(type="invokeResponse", value=value))


def card_message(card: Json) -> Sdk:
    """A message with a card."""
    return _core.MessageFactory.attachment(_core.CardFactory.adaptive_card(card))


@asynccontextmanager
async def running_bot(teams: FakeTeams, turn: Turn) -> AsyncGenerator[SdkBot]:
    """A bot that Teams talks to until the block ends."""
    bot = SdkBot(teams, turn)
    started: Future[str] = Future()
    stop = asyncio.Event()
    thread = threading.Thread(target=bot.run, args=(started, stop))
    thread.start()
    try:
        teams.bot_url = await asyncio.wrap_future(started)
        yield bot
    finally:
        bot.loop.call_soon_threadsafe(stop.set)
        await asyncio.to_thread(thread.join)
        bot.loop.close()


def plain_text(activity: Sdk) -> str:
    """The text without the mention of the bot, which the SDK cuts well enough for a test."""
    text = str(_core.TurnContext.remove_recipient_mention(activity) or "")
    return unescape(text).replace("\xa0", " ").strip()


def connector(context: Sdk) -> Sdk:
    """The client of the connector of this turn."""
    return context.turn_state[_core.BotAdapter.BOT_CONNECTOR_CLIENT_KEY]
