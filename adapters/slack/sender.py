"""Calls to Slack's Web API: one shared HTTP session, one outcome for every way a call can end.

The SDK's own retries are off, so there is one retry policy, the engine's. What Slack asked to wait for is remembered
in this process: until then nothing more is tried in vain.
"""

import asyncio
import json
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass
from typing import Final, Literal, cast
from weakref import WeakValueDictionary

import aiohttp
import structlog
from cachetools import TTLCache
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.base import DeliveryError
from adapters.payload import mapping, text
from adapters.slack.installations import Installations, NoToken, TokenUnavailable
from adapters.slack.outcomes import DEAD_TOKEN, GONE, LATER, MISSING, NOT_UPLOADED, RATE_LIMITED, TO_MEND, UNSURE
from adapters.spelled import as_json

log = structlog.stdlib.get_logger(__name__)

TIMEOUT: Final = aiohttp.ClientTimeout(total=10.0, sock_connect=3.0)  # seconds for one call
_UNSURE_PAUSE: Final = 2.0  # seconds in which a message whose answer was lost should have arrived
_TROUBLE_PAUSE: Final = 5.0  # seconds, when Slack is in trouble
_OPERATOR_PAUSE: Final = 60.0  # seconds, when somebody has to mend something first
_LONGEST_HOLD: Final = 3600.0  # seconds
_DEFAULT_HOLD: Final = 30.0  # seconds, for a 429 that names none
_HOLDS: Final = 10_000
_JSON: Final = "application/json;charset=utf-8"
_SECONDS: Final = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9})?", re.ASCII)

Kind = Literal["write", "read"]  # how arguments travel; reading methods take no JSON


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """What Slack counts calls by."""

    tenant: str
    method: str
    channel: str = ""


class Refused(Exception):
    """Slack refused a call with an error code that its caller has to make sense of."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Sender:
    """Everything that goes to Slack goes through here."""

    def __init__(
        self, client: AsyncWebClient, installations: Installations, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._client = client
        self._installations = installations
        self._clock = clock
        self._holds: TTLCache[_Line, float] = TTLCache(_HOLDS, _LONGEST_HOLD, clock)
        self._turns: WeakValueDictionary[_Line, asyncio.Lock] = WeakValueDictionary()

    async def call(
        self, tenant: str, method: str, arguments: Mapping[str, object], *, kind: Kind = "write", channel: str = ""
    ) -> Mapping[str, object]:
        """Call a method; `channel` is what Slack counts its calls by, where it does.

        Raises DeliveryError for what is the same with every method, Refused with the code for the rest.
        """

        async def ask(token: str) -> object:
            if kind == "read":
                spelled = {**arguments, "token": token}
                return _data(await self._client.api_call(method, http_verb="GET", params=spelled))
            return await self._post(method, arguments, token)

        return await self._ask(_Line(tenant=tenant, method=method, channel=channel), kind, ask)

    async def _post(self, method: str, arguments: Mapping[str, object], token: str) -> Mapping[str, object]:
        """As the SDK's `api_call` posts JSON; that one takes twice the time, and most of what a bot does is this."""
        address = f"{self._client.base_url}{method}"
        own = cast("Mapping[str, str]", self._client.headers)
        headers = {**own, "Authorization": f"Bearer {token}", "Content-Type": _JSON}
        body = as_json(arguments)
        async with self._session().post(address, data=body, headers=headers, proxy=self._client.proxy) as response:
            told = _object(await response.read())
            if response.status == 200 and told.get("ok"):
                return told
            answer = AsyncSlackResponse(
                client=self._client,
                http_verb="POST",
                api_url=address,
                req_args={},
                data=told,
                headers=cast("dict[str, str]", response.headers),
                status_code=response.status,
            )
            raise SlackApiError(f"{method} failed", answer)  # type: ignore[no-untyped-call] # so the SDK leaves it

    async def upload(self, tenant: str, *, channel: str, thread: str, name: str, content: bytes, comment: str) -> None:
        """Put a file into a thread (or a channel, without one), with a comment; errors as in `call`.

        Refused with NOT_UPLOADED when the place where Slack takes files does not take it.
        """

        async def ask_where(token: str) -> object:
            asked = await self._client.files_getUploadURLExternal(filename=name, length=len(content), token=token)
            return _data(asked)

        async def complete(token: str) -> object:
            completed = await self._client.files_completeUploadExternal(
                files=[{"id": text(told, "file_id"), "title": name}],
                channel_id=channel,
                thread_ts=thread or None,
                initial_comment=comment,
                token=token,
            )
            return _data(completed)

        told = await self._ask(_Line(tenant=tenant, method="files.getUploadURLExternal"), "read", ask_where)
        await self._put(text(told, "upload_url"), content)
        line = _Line(tenant=tenant, method="files.completeUploadExternal", channel=channel)
        await self._ask(line, "write", complete)

    async def _put(self, address: str, content: bytes) -> None:
        try:
            async with self._session().post(address, data=content) as response:
                status = response.status
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            log.warning("slack takes no upload", error=type(error).__name__)
            raise Refused(NOT_UPLOADED) from error
        if status != 200:
            log.warning("slack takes no upload", status=status)
            raise Refused(NOT_UPLOADED)

    def _session(self) -> aiohttp.ClientSession:
        return cast("aiohttp.ClientSession", self._client.session)  # the client was made with one

    async def _ask(self, line: _Line, kind: Kind, ask: Callable[[str], Awaitable[object]]) -> Mapping[str, object]:
        async with self._in_turn(line):
            self._wait_for(line)
            token = await self._token(line.tenant)
            try:
                return mapping(await ask(token))
            except SlackApiError as error:
                raise self._outcome(error, line, kind) from None  # its cause would carry what Slack said in full
            except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
                log.warning("slack unreachable", method=line.method, error=type(error).__name__)
                raise DeliveryError("later", wait=_TROUBLE_PAUSE) from error
            except (aiohttp.ClientError, SlackClientError, TimeoutError, OSError, ValueError) as error:
                log.warning("slack answer lost", method=line.method, tenant=line.tenant, error=type(error).__name__)
                raise _unsure(kind, _UNSURE_PAUSE) from error

    def _in_turn(self, line: _Line) -> AbstractAsyncContextManager[object]:
        """One after the other where Slack asked to wait not long ago: the first one may be told so again."""
        return self._turns.setdefault(line, asyncio.Lock()) if line in self._holds else nullcontext()

    async def _token(self, tenant: str) -> str:
        try:
            return await self._installations.token(tenant)
        except NoToken:
            log.warning("slack has no token", tenant=tenant)
            raise DeliveryError("gone") from None
        except TokenUnavailable as error:
            raise DeliveryError("later", wait=error.wait) from None

    def _wait_for(self, line: _Line) -> None:
        remaining = self._holds.get(line, 0.0) - self._clock()
        if remaining > 0:
            raise DeliveryError("later", wait=remaining)

    def _outcome(self, error: SlackApiError, line: _Line, kind: Kind) -> Exception:
        status, code = _status(error), text(_data(cast("object", error.response)), "error")
        about = {"method": line.method, "tenant": line.tenant, "code": code}
        if status == 429 or code in RATE_LIMITED:
            wait = _retry_after(error)
            self._holds[line] = self._clock() + wait
            log.info("slack asks to wait", **about, channel=line.channel, wait=wait)
            return DeliveryError("later", wait=wait)
        if not code or status >= 500 or code in UNSURE:
            # Slack is in trouble, or that is the page of some proxy: it may have done what was asked.
            log.warning("slack in trouble", **about, status=status)
            return _unsure(kind, _TROUBLE_PAUSE)
        if code in LATER:
            log.error("slack refuses the token", **about)
            return DeliveryError("later", wait=_OPERATOR_PAUSE)
        if code in DEAD_TOKEN:
            log.warning("slack token is dead", **about)
            return DeliveryError("gone")
        tell = log.warning if code in TO_MEND and kind == "write" else log.info
        tell("slack refused", **about, channel=line.channel)
        return DeliveryError("missing") if code in MISSING else Refused(code)


def _object(body: bytes) -> dict[str, object]:
    """The JSON object of an answer; an empty one for anything else, such as the page of some proxy."""
    try:
        found: object = json.loads(body)
    except ValueError:
        return {}
    return cast("dict[str, object]", found) if isinstance(found, dict) else {}


def _unsure(kind: Kind, wait: float) -> DeliveryError:
    return DeliveryError("unsure" if kind == "write" else "later", wait=wait)


def as_delivery_error(error: Refused) -> Exception:
    """What a refusal means for the whole place, where it means that."""
    if error.code in TO_MEND:
        return DeliveryError("later", wait=_OPERATOR_PAUSE)
    return DeliveryError("gone") if error.code in GONE else error


def _data(response: object) -> object:
    # Not always a SlackResponse: for a body that is no JSON the SDK's error has aiohttp's own response.
    return getattr(response, "data", None)


def _status(error: SlackApiError) -> int:
    response = cast("object", error.response)
    found: object = getattr(response, "status_code", None) or getattr(response, "status", 0)
    return found if isinstance(found, int) else 0


def _retry_after(error: SlackApiError) -> float:
    headers: object = getattr(cast("object", error.response), "headers", None)
    named = cast("Mapping[str, str]", headers).get("Retry-After", "") if isinstance(headers, Mapping) else ""
    return min(max(float(named), 0.5), _LONGEST_HOLD) if _SECONDS.fullmatch(named.strip()) else _DEFAULT_HOLD
