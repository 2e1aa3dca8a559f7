"""Teams, as far as people press: activities with their token, keys and login, and the connector."""

import json
import re
import time
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final, cast
from urllib.parse import unquote

from adapters.teams.buttons import read_press
from dialogs.cards import Press
from tests.fakes.teams_keys import KeyRing
from tests.fakes.teams_tokens import ISSUER, Seal, authorization
from tests.load.seats import ZONE, Button, Json, Outcome, Seat, Showing, Told, is_asked
from tests.load.wire import Answer, Call, Reply, request_of

APP_ID: Final = "5b1c5a3e-0c3a-4c57-9d6f-0a1b2c3d4e5f"
PASSWORD: Final = "a password of the measurement"
HOME: Final = "7d9f1c2e-6a54-4b0e-8f3d-1a2b3c4d5e6f"  # where the bot is registered
OPENID_PATH: Final = "/v1/.well-known/openidconfiguration"
LATENCY_S: Final = 0.12  # the connector answers in about that time

_CONVERSATION: Final = re.compile(r"/v3/conversations/19:load(\d{10})@thread\.v2/activities(?:/(\d+))?")
_CARD: Final = "application/vnd.microsoft.card.adaptive"
_DONE: Final = ("Now everyone who can", "Now only you can")  # who may answer
_BUSY: Final = "I could not save that"
_HOUR_S: Final = 3600


class TeamsSide:
    """People in group chats at Teams; `base_url` is the connector's address."""

    def __init__(self, base_url: str, keys: KeyRing) -> None:
        self._base_url = base_url
        self._keys = keys
        self._signed: tuple[float, dict[str, str]] = (0.0, {})

    def begin(self, url: str, seat: Seat, topic: str) -> bytes:
        mention = {
            "type": "mention",
            "mentioned": {"id": f"28:{APP_ID}", "name": "Livewise"},
            "text": "<at>Livewise</at>",
        }
        activity = self._activity(seat, "message")
        activity["entities"].append(mention)
        return self._request(url, {**activity, "text": f"<at>Livewise</at> {topic}", "textFormat": "plain"})

    def press(self, url: str, seat: Seat, button: Button, values: dict[str, str]) -> bytes:
        data = {**button.native["data"], **dict(_filled(button.message.native, values))}
        action = {"type": "Action.Execute", "verb": button.native["verb"], "title": "", "data": data}
        pressed = {"name": "adaptiveCard/action", "value": {"action": action, "trigger": "manual"}}
        replied = {"replyToId": button.message.id, "id": f"f:{uuid.uuid4()}"}
        return self._request(url, {**self._activity(seat, "invoke"), **replied, **pressed})

    def find(self, seat: Seat, wanted: Press) -> Button | None:
        for shown in sorted(seat.messages.values(), key=lambda each: each.at, reverse=True):
            for part in _parts(shown.native):
                press = read_press({"action": part}).press if part["type"] == "Action.Execute" else None
                if press is not None and is_asked(press, wanted):
                    return Button(message=shown, native=part, press=press)
        return None

    def outcome(self, answer: Answer) -> Outcome:
        if answer.status == 503:
            return Outcome.REFUSED
        if answer.status != 200 or not answer.body:
            return Outcome.TAKEN if answer.status == 200 else Outcome.WRONG
        told = json.loads(answer.body)
        said = str(told["value"])
        if told["type"] == _CARD or said.startswith(_DONE):
            return Outcome.TAKEN
        return Outcome.REFUSED if said.startswith(_BUSY) else Outcome.WRONG

    def _activity(self, seat: Seat, kind: str) -> Json:
        number = seat.number
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f0Z")
        client = {"locale": "en-US", "country": "US", "platform": "Windows", "timezone": ZONE}
        return {
            "type": kind,
            "timestamp": now,
            "id": f"{time.time_ns()}",
            "channelId": "msteams",
            "serviceUrl": self._base_url,
            "from": {"id": f"29:1load{number:079}", "name": "Ana", "aadObjectId": str(uuid.UUID(int=number + 1000))},
            "conversation": {
                "conversationType": "groupChat",
                "isGroup": True,
                "tenantId": seat.organisation,
                "id": f"19:load{number:010}@thread.v2",
            },
            "recipient": {"id": f"28:{APP_ID}", "name": "Livewise"},
            "entities": [{**client, "type": "clientInfo"}],
            "channelData": {"tenant": {"id": seat.organisation}},
            "locale": "en-US",
            "localTimezone": ZONE,
        }

    def _request(self, url: str, activity: Json) -> bytes:
        headers = {
            "User-Agent": "Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)",
            "Content-Type": "application/json; charset=utf-8",
            **self._authorization(),
        }
        return request_of(url, headers, json.dumps(activity, ensure_ascii=False, separators=(",", ":")).encode())

    def _authorization(self) -> dict[str, str]:
        """A token that holds for an hour, a new one each minute: nobody knows how long Teams itself keeps one."""
        minute = time.time() // 60
        if self._signed[0] != minute:
            self._signed = (minute, authorization(Seal.RIGHT, self._keys, APP_ID, self._base_url))
        return self._signed[1]


class TeamsHost:
    """The connector, and where the bot signs in; `published` are the keys of the tokens."""

    def __init__(self, base_url: str, published: Json) -> None:
        self._base_url = base_url
        self._published = _json(published)
        self._last_id = 1_796_000_000_000

    def take(self, call: Call) -> Told | None:
        path = unquote(call.path)
        found = _CONVERSATION.match(path)
        if found is not None:
            return self._show(call, int(found[1]), found[2])
        if path.endswith(OPENID_PATH):
            signing = {"id_token_signing_alg_values_supported": ["RS256"]}
            return _answer({"issuer": ISSUER, "jwks_uri": f"{self._base_url}keys", **signing}), None
        if path == "/keys":
            return Reply(body=self._published), None
        if path.endswith("/oauth2/v2.0/token"):
            return _answer({"token_type": "Bearer", "expires_in": _HOUR_S, "access_token": "load" * 200}), None
        return None

    def _show(self, call: Call, seat: int, activity: str | None) -> Told | None:
        asked = json.loads(call.body)
        if activity is None:
            self._last_id += 1
            activity = str(self._last_id)
        cards = [each["content"] for each in asked.get("attachments", ())]
        told = Reply(body=_json({"id": activity}), wait=LATENCY_S)
        return told, Showing(seat=seat, id=activity, native=cards[0]) if cards else None


def _answer(told: Json) -> Reply:
    return Reply(body=_json(told))


def _json(told: object) -> bytes:
    return json.dumps(told).encode()


def _parts(native: object) -> Iterator[Json]:
    """Everything in a card that has a type, but for what stands there for older clients."""
    if isinstance(native, list):
        for each in cast("list[object]", native):
            yield from _parts(each)
    elif isinstance(native, dict):
        part = cast("Json", native)
        if "type" in part:
            yield part
        for name, inner in part.items():
            if name != "fallback":
                yield from _parts(inner)


def _filled(card: Any, values: dict[str, str]) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - any JSON
    for part in _parts(card):
        identity = str(part.get("id", ""))
        if str(part["type"]).startswith("Input.") and identity.startswith("field."):
            name = identity.partition(".")[2].partition(".")[2]
            if (value := values.get(name, part.get("value"))) is not None:
                yield identity, value
