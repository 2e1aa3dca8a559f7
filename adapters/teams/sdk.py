"""The Bot Framework SDK: the only file that imports it (it is archived, so that another may take its place).

Its turn, its context and its dispatch by the activity's type are used. Its parser, its token check, its connector
client and its HTTP adapter are not: docs/teams-sdk.md names their measured defects. It brings no types, so what comes
from it is `Any` here and nowhere else.
"""

import asyncio
import importlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, NoReturn, TypeAlias

from adapters.teams.activity import Activity
from adapters.teams.answers import OK, UNKNOWN_INVOKE, Answer
from adapters.teams.credentials import CannotSignIn, Fetch, Grant

Sdk: TypeAlias = Any  # an object of the SDK

_msal: Any = importlib.import_module("msal")
_requests: Any = importlib.import_module("requests")
_core: Any = importlib.import_module("botbuilder.core")
_schema: Any = importlib.import_module("botbuilder.schema")

_ACTION: Final = "adaptiveCard/action"
_ACTIVITY: Final = "livewise.activity"  # under these names in the state of a turn
_ANSWER: Final = "livewise.answer"
_IDENTITY_SECONDS: Final = 480.0  # for half of which a managed identity's token is taken as it is; Azure keeps it
_IDENTITY_PATIENCE_S: Final = 5.0

Act = Callable[[Activity], Awaitable[Answer]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Acts:
    """What is done with each type of activity."""

    wrote: Act
    pressed: Act
    installed: Act
    updated: Act


class Turns:
    """Runs activities through the SDK, one turn each."""

    def __init__(self, acts: Acts) -> None:
        self._adapter = _Adapter()
        self._bot = _Bot(acts)

    async def take(self, activity: Activity) -> Answer:
        """What the activity is answered with."""
        told = _schema.Activity(
            type=activity.type, id=activity.id, name=activity.name, action=activity.action, value=activity.value
        )
        context = _core.TurnContext(self._adapter, told)
        context.turn_state[_ACTIVITY] = activity
        await self._adapter.run_pipeline(context, self._bot.on_turn)
        answer: Answer = context.turn_state.get(_ANSWER) or OK
        return answer


class _Bot(_core.ActivityHandler):  # type: ignore[misc] # a class of the SDK, which is Any
    """Leads each activity to its act; what has none is acknowledged."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self._acts = acts

    async def on_message_activity(self, turn_context: Sdk) -> None:
        await _answer(turn_context, self._acts.wrote)

    async def on_conversation_update_activity(self, turn_context: Sdk) -> None:
        await _answer(turn_context, self._acts.updated)

    async def on_installation_update(self, turn_context: Sdk) -> None:
        # Not on_installation_update_remove: the SDK calls that for an upgrade as well.
        await _answer(turn_context, self._acts.installed)

    async def on_invoke_activity(self, turn_context: Sdk) -> None:
        # The answer does not go through the SDK, whose HTTP adapter fails at any with a body.
        if turn_context.activity.name == _ACTION:
            await _answer(turn_context, self._acts.pressed)
        else:
            turn_context.turn_state[_ANSWER] = UNKNOWN_INVOKE


async def _answer(context: Sdk, act: Act) -> None:
    context.turn_state[_ANSWER] = await act(context.turn_state[_ACTIVITY])


class _Adapter(_core.BotAdapter):  # type: ignore[misc] # likewise
    """A turn here sends nothing by itself: cards go out through the port, from what was committed."""

    async def _send_nothing(self, *_: Sdk) -> NoReturn:
        raise RuntimeError("cards go out through the port")

    send_activities = update_activity = delete_activity = _send_nothing


def identity_grant(*, app_id: str, tenant: str, scope: str) -> Fetch:
    """How a bot with a user-assigned managed identity gets its tokens: from Azure, where it runs."""
    integration: Any = importlib.import_module("botbuilder.integration.aiohttp")
    configuration = _Configuration(APP_ID=app_id, APP_TENANTID=tenant)
    factory = integration.ConfigurationServiceClientCredentialFactory(configuration)

    async def fetch() -> Grant:
        credentials = await factory.create_credentials(app_id, scope, "", validate_authority=True)
        # By itself it would wait for Azure for ever, and keep a token that was refused.
        with _requests.Session() as session:
            session.request = partial(session.request, timeout=_IDENTITY_PATIENCE_S)
            credentials.app = _msal.ManagedIdentityClient(
                {"ManagedIdentityIdType": "ClientId", "Id": app_id}, http_client=session
            )
            try:
                token = await asyncio.to_thread(credentials.get_access_token)
            except Exception as error:  # noqa: BLE001 - of the libraries below: there is no token, and no more to say
                raise CannotSignIn(f"managed identity: {type(error).__name__}") from None
        return Grant(token=str(token), seconds=_IDENTITY_SECONDS)

    return fetch


@dataclass(frozen=True, slots=True, kw_only=True)
class _Configuration:
    """What the SDK reads settings from, in its own spelling."""

    APP_ID: str
    APP_TENANTID: str
    APP_TYPE: str = "UserAssignedMSI"
