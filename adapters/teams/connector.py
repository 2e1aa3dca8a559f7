"""Calls to the Bot Connector: one shared HTTP session, one token, one outcome for every way a call can end.

Called directly and not through the SDK's client, which blocks a thread per call, never repeats a 429 and finds the
thread of a message by an activity id that it makes up. Retries are the engine's: what is to be tried later is told
to it with the seconds to wait. Reference: learn.microsoft.com, "Bot Connector REST API".
"""

import asyncio
import json
import random
import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final, Literal
from urllib.parse import quote
from weakref import WeakValueDictionary

import aiohttp
import structlog
from cachetools import TTLCache

from adapters.base import DeliveryError
from adapters.payload import NOTHING, mapping, text
from adapters.spelled import as_json
from adapters.teams.conversations import Conversation, Spot
from adapters.teams.credentials import Credentials, TokenUnavailable
from adapters.teams.pace import Pace
from adapters.teams.services import Services

log = structlog.stdlib.get_logger(__name__)

TIMEOUT: Final = aiohttp.ClientTimeout(total=15.0, sock_connect=3.0)  # seconds for one call
_FIRST_PAUSE: Final = 1.5  # seconds after the first failure in a conversation; doubled with each
_LONGEST_PAUSE: Final = 120.0
_LONGEST_HOLD: Final = 3600.0
_CONVERSATIONS: Final = 20_000
_SECONDS: Final = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,6})?", re.ASCII)
# Microsoft asks to repeat these: learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit.
_NOT_DONE: Final = frozenset({412, 429})
_CLOSED: Final = frozenset({403, 404, 405, 410})  # for good
# Now and then Teams does not find a conversation that is there: microsoft/BotFramework-Services issues 220 and 349.
_NOT_FOUND: Final = 404
_BELIEVED: Final = 3  # times in a row
# What is there but no longer ours to change.
_NOT_CHANGEABLE: Final = frozenset({"NotEnoughPermissions"})
# There is no such message in a conversation that is there all the same.
_NO_MESSAGE: Final = re.compile("activity|message", re.IGNORECASE)

_CONVERSATION_PATH: Final = "/v3/conversations"

Verb = Literal["POST", "PUT", "GET"]


class Placement(StrEnum):
    """By what the connector finds the thread of a new message: microsoft/teams.py issue 586 tells of a change."""

    BY_CONVERSATION = "conversation"  # the conversation's id with `;messageid=`
    BY_ACTIVITY = "activity"  # the activity that is answered


class NotTaken(Exception):
    """Teams does not take this message as it is: too large, or not to be understood."""


class Connector:
    """Everything that goes to Teams goes through here."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        credentials: Credentials | None,
        services: Services,
        *,
        pace: Pace | None,
        placement: Placement = Placement.BY_CONVERSATION,
    ) -> None:
        self._session = session
        self._placement = placement
        self._credentials = credentials  # None: whoever we talk to asks for no token
        self._services = services
        self._pace = pace  # None: whoever we talk to has no rates
        self._queues: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        # Seconds of the event loop until which a conversation is left alone, and how often it failed in a row.
        self._holds: TTLCache[str, float] = TTLCache[str, float](_CONVERSATIONS, _LONGEST_HOLD)
        self._failures: TTLCache[str, int] = TTLCache[str, int](_CONVERSATIONS, _LONGEST_HOLD)
        self._not_found: TTLCache[str, int] = TTLCache[str, int](_CONVERSATIONS, _LONGEST_HOLD)

    async def send(self, conversation: Conversation, activity: Mapping[str, object]) -> Spot:
        """Post a message, whose id is empty where Teams took it without telling; DeliveryError, NotTaken."""
        told = await self._ask("POST", conversation, _path_to(conversation, self._placement), activity)
        return Spot(conversation=conversation, id=text(told, "id"))

    async def update(self, spot: Spot, activity: Mapping[str, object]) -> None:
        """Replace a message for everybody; DeliveryError, NotTaken."""
        if not spot.id:
            raise DeliveryError("missing")
        path = f"{_CONVERSATION_PATH}/{_quoted(spot.conversation.threaded_id)}/activities/{_quoted(spot.id)}"
        await self._ask("PUT", spot.conversation, path, {**activity, "id": spot.id})

    async def name_of(self, conversation: Conversation, account: str) -> str:
        """What a member of a conversation is called; DeliveryError."""
        path = f"{_CONVERSATION_PATH}/{_quoted(conversation.id)}/members/{_quoted(account)}"
        return text(await self._ask("GET", conversation, path, NOTHING), "name")

    async def open_chat(self, conversation: Conversation, *, bot: str, account: str) -> str:
        """The id of the personal chat with somebody, however often it is opened; DeliveryError, NotTaken.

        `gone` where there may be none. An empty `bot` is whoever asks, which only the Agents Playground takes.
        """
        body = {
            **({"bot": {"id": bot}} if bot else {}),
            "members": [{"id": account}],
            "isGroup": False,
            "tenantId": conversation.tenant,
            "channelData": {"tenant": {"id": conversation.tenant}},
        }
        try:
            opened = text(await self._ask("POST", conversation, _CONVERSATION_PATH, body), "id")
        except DeliveryError as error:
            # Opened again it is the same chat, so a lost answer leaves nothing behind.
            raise DeliveryError("later", wait=error.wait) if error.kind == "unsure" else error from None
        if not opened:
            raise DeliveryError("later", wait=_FIRST_PAUSE)
        return opened

    async def _ask(
        self, verb: Verb, conversation: Conversation, path: str, body: Mapping[str, object]
    ) -> Mapping[str, object]:
        thread = conversation.threaded_id
        async with self._queues.setdefault(thread, asyncio.Lock()):
            self._wait_for(thread)
            service = await self._services.find(conversation)
            if verb != "GET" and self._pace is not None:
                await self._keep_pace(self._pace, conversation)
            status, headers, told = await self._call(verb, thread, service.rstrip("/") + path, body)
        if 200 <= status < 300 and told is not None:
            self._failures.pop(thread, None)
            self._not_found.pop(thread, None)
            return told
        raise self._outcome(verb, conversation, status, headers, told)

    async def _keep_pace(self, pace: Pace, conversation: Conversation) -> None:
        wait = await pace.take(conversation.tenant, conversation.threaded_id)
        if wait:
            raise DeliveryError("later", wait=wait)

    async def _call(
        self, verb: Verb, thread: str, address: str, body: Mapping[str, object]
    ) -> tuple[int, Mapping[str, str], Mapping[str, object] | None]:
        token = await self._token()
        headers = {"Content-Type": "application/json"} if body else {}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        try:
            async with self._session.request(
                verb, address, data=as_json(body) if body else None, headers=headers, allow_redirects=False
            ) as response:
                told = _parsed(await response.read())
                if response.status == 401 and self._credentials is not None:
                    self._credentials.refuse(token)
                return response.status, response.headers, told
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            log.warning("teams unreachable", error=type(error).__name__)
            raise DeliveryError("later", wait=self._pause(thread)) from error
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            log.warning("teams answer lost", verb=verb, error=type(error).__name__)
            raise DeliveryError(_unsure(verb), wait=self._pause(thread)) from error

    async def _token(self) -> str:
        if self._credentials is None:
            return ""
        try:
            return await self._credentials.token()
        except TokenUnavailable as error:
            raise DeliveryError("later", wait=error.wait) from None

    def _wait_for(self, thread: str) -> None:
        remaining = self._holds.get(thread, 0.0) - asyncio.get_running_loop().time()
        if remaining > 0:
            raise DeliveryError("later", wait=remaining)

    def _pause(self, thread: str, asked: float = 0.0) -> float:
        """Leave the conversation alone, longer with each failure and never as long as others; the seconds."""
        failures = self._failures.get(thread, 0)
        self._failures[thread] = failures + 1
        backoff = min(_FIRST_PAUSE * 2.0 ** min(failures, 10), _LONGEST_PAUSE) * random.uniform(0.75, 1.25)  # noqa: S311 - no secret
        wait = max(asked, backoff)
        self._holds[thread] = asyncio.get_running_loop().time() + wait
        return wait

    def _outcome(
        self,
        verb: Verb,
        conversation: Conversation,
        status: int,
        headers: Mapping[str, str],
        told: Mapping[str, object] | None,
    ) -> Exception:
        """What a call has come to that was answered otherwise than well; `told` is None for the page of some proxy."""
        thread, code, sentence = conversation.threaded_id, text(told, "error", "code"), text(told, "error", "message")
        log.info("teams refused", verb=verb, tenant=conversation.tenant, status=status, code=code)
        if status in _NOT_DONE or status == 401:
            return DeliveryError("later", wait=self._pause(thread, _retry_after(headers)))
        if status in {400, 413}:
            return NotTaken(code)
        if told is None or status not in _CLOSED:
            # Teams is in trouble, or somebody on the way to it: it may have done what was asked.
            return DeliveryError(_unsure(verb), wait=self._pause(thread, _retry_after(headers)))
        if verb == "PUT" and (code in _NOT_CHANGEABLE or (status == 404 and _NO_MESSAGE.search(f"{code} {sentence}"))):
            return DeliveryError("missing")
        if status == _NOT_FOUND and verb != "GET":
            times = self._not_found[thread] = self._not_found.get(thread, 0) + 1
            if times < _BELIEVED:
                return DeliveryError("later", wait=self._pause(thread))
        return DeliveryError("gone")


def _path_to(conversation: Conversation, placement: Placement) -> str:
    """Where a new message goes, so that it stands in its thread."""
    if placement is Placement.BY_ACTIVITY and conversation.root:
        return f"{_CONVERSATION_PATH}/{_quoted(conversation.id)}/activities/{_quoted(conversation.root)}"
    return f"{_CONVERSATION_PATH}/{_quoted(conversation.threaded_id)}/activities"


def _quoted(identity: str) -> str:
    return quote(identity, safe="", errors="replace")


def _unsure(verb: Verb) -> Literal["unsure", "later"]:
    return "unsure" if verb == "POST" else "later"


def _parsed(raw: bytes) -> Mapping[str, object] | None:
    """What an answer says, None where it is no JSON, as no answer of the connector is."""
    try:
        return mapping(json.loads(raw)) if raw else NOTHING
    except (ValueError, RecursionError):
        return None


def _retry_after(headers: Mapping[str, str]) -> float:
    named = headers.get("Retry-After", "").strip()
    return min(float(named), _LONGEST_HOLD) if _SECONDS.fullmatch(named) else 0.0
