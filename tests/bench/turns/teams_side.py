"""Teams, as far as a pressed button goes: the activity with its token, keys and login, and the connector."""

import json
import re
import time
import uuid
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final
from urllib.parse import unquote

from tests.bench.turns.conversation import SLOT, TOPIC, press_number
from tests.bench.turns.sides import Call, Deed, Seat
from tests.bench.turns.wire import request_of
from tests.fakes.slack_json import Json
from tests.fakes.teams_keys import KeyRing
from tests.fakes.teams_tokens import ISSUER, Seal, authorization

APP_ID: Final = "5b1c5a3e-0c3a-4c57-9d6f-0a1b2c3d4e5f"
PASSWORD: Final = "a password of the measurement"
HOME: Final = "7d9f1c2e-6a54-4b0e-8f3d-1a2b3c4d5e6f"  # where the bot is registered
OPENID_PATH: Final = "/v1/.well-known/openidconfiguration"

_DEEDS: Final = {"POST": Deed.POST, "PUT": Deed.CHANGE}
# Teams takes 50 requests a second of a bot in one organisation, and Livewise keeps to half of it.
_TENANTS: Final = 200
_CONVERSATION: Final = re.compile(r"/v3/conversations/a:1bench(\d{10})")
_SESSION: Final = re.compile(rb'"session"\s*:\s*"([a-z2-7]{26})"')
_HOUR_S: Final = 3600


class Manner(StrEnum):
    """How a press comes."""

    INVOKE = "invoke"  # as today's clients send it; whoever pressed is answered with the card
    MESSAGE = "message"  # as older ones do


class TeamsSide:
    """A personal chat for each seat, in two hundred organisations; `base_url` is the platform's own address."""

    def __init__(self, base_url: str, manner: Manner) -> None:
        self._base_url = base_url
        self._manner = manner
        self._keys = KeyRing()
        self._published = _json(self._keys.jwks())  # made now: it takes longer than whoever asks for them waits
        self._signed: tuple[float, dict[str, str]] = (0.0, {})

    def beginning(self, url: str, seat: Seat) -> bytes:
        return self._request(url, {**self._activity(seat, "message"), "text": TOPIC, "textFormat": "plain"})

    def press(self, url: str, seat: Seat) -> bytes:
        data = {"session": seat.session, "slot": SLOT, "press": press_number(seat.presses)}
        replied = {"replyToId": _message(seat.number), "id": f"f:{uuid.uuid4()}"}
        if self._manner is Manner.MESSAGE:
            activity = self._activity(seat, "message")
            return self._request(url, {**activity, **replied, "value": {**data, "livewise": "press"}})
        action = {"type": "Action.Execute", "verb": "press", "title": "Knowledge transfer", "data": data}
        value = {"action": action, "trigger": "manual"}
        activity = self._activity(seat, "invoke")
        return self._request(url, {**activity, **replied, "name": "adaptiveCard/action", "value": value})

    def take(self, verb: str, path: str, body: bytes) -> Call:
        del body
        if path.endswith(OPENID_PATH):
            signing = {"id_token_signing_alg_values_supported": ["RS256"]}
            keys = {"issuer": ISSUER, "jwks_uri": f"{self._base_url}keys"}
            return Call(answer=_json({**keys, **signing}))
        if path == "/keys":
            return Call(answer=self._published)
        if path.endswith("/.well-known/openid-configuration"):
            here = self._base_url + path[1:].split("/", 1)[0]
            ends = {"authorization_endpoint": f"{here}/authorize", "token_endpoint": f"{here}/oauth2/v2.0/token"}
            return Call(answer=_json({"issuer": here, **ends}))
        if path.endswith("/oauth2/v2.0/token"):
            return Call(answer=_json({"token_type": "Bearer", "expires_in": _HOUR_S, "access_token": "bench" * 200}))
        found = _CONVERSATION.match(unquote(path))
        if found is None:
            return Call(answer=b"{}")
        number = int(found[1])
        return Call(answer=_json({"id": _message(number)}), deed=_DEEDS.get(verb, Deed.OTHER), seat=number)

    def session_in(self, body: bytes) -> str:
        found = _SESSION.search(body)
        assert found is not None, body
        return found[1].decode()

    def _activity(self, seat: Seat, kind: str) -> Json:
        number = seat.number
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f0Z")
        tenant = str(uuid.UUID(int=number % _TENANTS + 1))
        client = {"locale": "en-US", "country": "US", "platform": "Windows", "timezone": "Europe/Ljubljana"}
        return {
            "type": kind,
            "timestamp": now,
            "localTimestamp": now,
            "id": f"{time.time_ns()}",
            "channelId": "msteams",
            "serviceUrl": self._base_url,
            "from": {"id": f"29:1bench{number:079}", "name": "Ana", "aadObjectId": str(uuid.UUID(int=number + 1000))},
            "conversation": {"conversationType": "personal", "tenantId": tenant, "id": f"a:1bench{number:010}"},
            "recipient": {"id": f"28:{APP_ID}", "name": "Livewise"},
            "entities": [{**client, "type": "clientInfo"}],
            "channelData": {"tenant": {"id": tenant}},
            "locale": "en-US",
            "localTimezone": "Europe/Ljubljana",
        }

    def _request(self, url: str, activity: Json) -> bytes:
        headers = {
            "User-Agent": "Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)",
            "Content-Type": "application/json; charset=utf-8",
            **self._authorization(),
            "x-ms-conversation-id": str(activity["conversation"]["id"]),
            "x-ms-tenant-id": str(activity["channelData"]["tenant"]["id"]),
        }
        return request_of(url, headers, json.dumps(activity, ensure_ascii=False, separators=(",", ":")).encode())

    def _authorization(self) -> dict[str, str]:
        """A token that holds for an hour, a new one each minute: nobody knows how long Teams itself keeps one."""
        minute = time.time() // 60
        if self._signed[0] != minute:
            self._signed = (minute, authorization(Seal.RIGHT, self._keys, APP_ID, self._base_url))
        return self._signed[1]


def _message(number: int) -> str:
    return f"1796{number:010}"


def _json(told: object) -> bytes:
    return json.dumps(told).encode()
