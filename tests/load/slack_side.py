"""Slack, as far as people press: commands, presses, and the calls by which messages are posted and changed."""

import hashlib
import hmac
import json
import re
import secrets
import time
from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import urlencode

from adapters.slack.buttons import read_value
from dialogs.cards import Press
from tests.load.seats import ZONE, Button, Json, Outcome, Seat, Showing, Told, is_asked
from tests.load.wire import Answer, Call, Reply, request_of

SIGNING_SECRET: Final = "0123456789abcdef0123456789abcdef"
CLIENT_ID: Final = "1234567890.1234567890"
CLIENT_SECRET: Final = "abcdef0123456789abcdef0123456789"
LATENCY_S: Final = 0.08  # Slack answers in about that time
SORRY: Final = "/sorry/"  # where replies to one person go

_CHANNEL: Final = re.compile(r"C(\d{10})")
_TEAM: Final = re.compile(rb"xoxb-(T\d{10})")
_SHOWS: Final = frozenset({"chat.postMessage", "chat.update"})
_RETRY_S: Final = 5


class SlackSide:
    """People at Slack."""

    def __init__(self, base_url: str) -> None:
        self._base_url = base_url
        self._meeting = secrets.token_hex(6)  # nobody has begun the same thing before

    def begin(self, url: str, seat: Seat, topic: str) -> bytes:
        form = {
            "token": "load",
            "team_id": seat.team,
            "team_domain": "acme",
            "channel_id": _channel(seat),
            "channel_name": "sales",
            "user_id": _user(seat),
            "user_name": "ana",
            "command": "/livewise",
            "text": topic,
            "api_app_id": "A00000LOAD1",
            "is_enterprise_install": "false",
            "response_url": f"{self._base_url}{SORRY[1:]}{seat.number}",
            "trigger_id": f"{self._meeting}.{seat.number}",
        }
        return _signed(url, urlencode(form).encode())

    def press(self, url: str, seat: Seat, button: Button, values: dict[str, str]) -> bytes:
        moment, shown = f"{time.time():.6f}", button.message
        person = {"id": _user(seat), "username": "ana", "name": "ana", "team_id": seat.team}
        payload: Json = {
            "type": "block_actions",
            "user": person,
            "api_app_id": "A00000LOAD1",
            "token": "load",
            "team": {"id": seat.team, "domain": "acme"},
            "enterprise": None,
            "is_enterprise_install": False,
            "container": {
                "type": "message",
                "message_ts": shown.id,
                "channel_id": _channel(seat),
                "is_ephemeral": False,
            },
            "trigger_id": f"{moment}.{seat.number}.{self._meeting}",
            "channel": {"id": _channel(seat), "name": "sales"},
            "message": {"type": "message", "user": "U00LIVEWISE", "ts": shown.id, "blocks": shown.native},
            "state": {"values": dict(_filled(shown.native, values))},
            "response_url": f"{self._base_url}{SORRY[1:]}{seat.number}",
            "actions": [{**button.native, "block_id": "b", "action_ts": moment}],
        }
        return _signed(url, urlencode({"payload": json.dumps(payload, separators=(",", ":"))}).encode())

    def find(self, seat: Seat, wanted: Press) -> Button | None:
        for shown in sorted(seat.messages.values(), key=lambda each: each.at, reverse=True):
            for element in _elements(shown.native):
                press = read_value(str(element.get("value"))).press
                if element.get("type") == "button" and press is not None and is_asked(press, wanted):
                    return Button(message=shown, native=element, press=press)
        return None

    def outcome(self, answer: Answer) -> Outcome:
        if answer.status == 503:
            return Outcome.REFUSED
        return Outcome.TAKEN if answer.status == 200 and not answer.body else Outcome.WRONG


class SlackHost:
    """Slack's Web API; some workspaces may be told to wait."""

    def __init__(self) -> None:
        self.limited: set[str] = set()
        self.told_to_wait = 0
        self.sorry = 0
        self._last_ts = 0

    def take(self, call: Call) -> Told | None:
        if call.path.startswith(SORRY):
            self.sorry += 1
            return Reply(body=b"ok", wait=LATENCY_S), None
        if not call.path.startswith("/api/"):
            return None
        method = call.path.removeprefix("/api/").partition("?")[0]
        if method not in _SHOWS:
            return _ok(_about(method, call.body)), None
        team = _TEAM.search(call.head + call.body)
        if team is not None and team[1].decode() in self.limited:
            self.told_to_wait += 1
            body = b'{"ok":false,"error":"ratelimited"}'
            return Reply(status=429, body=body, wait=LATENCY_S, headers={"Retry-After": str(_RETRY_S)}), None
        return self._show(method, json.loads(call.body))

    def _show(self, method: str, asked: Mapping[str, Any]) -> Told | None:
        channel = str(asked["channel"])
        found = _CHANNEL.fullmatch(channel)
        if found is None:
            return _ok({}), None
        ts = str(asked["ts"]) if method == "chat.update" else self._next_ts()
        showing = Showing(seat=int(found[1]), id=ts, native=asked["blocks"])
        return _ok({"channel": channel, "ts": ts, "text": ""}), showing

    def _next_ts(self) -> str:
        self._last_ts = max(self._last_ts + 1, round(time.time() * 1_000_000))
        return f"{self._last_ts / 1_000_000:.6f}"


def code_of(tenant: int) -> str:
    """The code with which a workspace installs the app."""
    return f"code-T{tenant:010}"


def _about(method: str, body: bytes) -> Json:
    """What is told that is not about messages."""
    match method:
        case "oauth.v2.access":
            return _granted(body)
        case "users.info":
            return {"user": {"id": "U", "locale": "en-US", "tz": ZONE}}
        case _:
            return {}


def _granted(body: bytes) -> Json:
    found = re.search(rb"code-(T\d{10})", body)
    team = "" if found is None else found[1].decode()
    return {
        "app_id": "A00000LOAD1",
        "scope": "app_mentions:read,chat:write,commands,im:history,im:read,users:read,channels:history,files:write",
        "token_type": "bot",
        "access_token": f"xoxb-{team}",
        "bot_user_id": "U00LIVEWISE",
        "team": {"id": team, "name": "Acme"},
        "enterprise": None,
        "is_enterprise_install": False,
        "authed_user": {"id": "U0000000000"},
    }


def _ok(told: Json) -> Reply:
    return Reply(body=json.dumps({"ok": True, **told}).encode(), wait=LATENCY_S)


def _channel(seat: Seat) -> str:
    return f"C{seat.number:010}"


def _user(seat: Seat) -> str:
    return f"U{seat.number:010}"


def _elements(blocks: list[Json]) -> Iterator[Json]:
    for block in blocks:
        yield from block.get("elements", ())
        if "accessory" in block:
            yield block["accessory"]


def _filled(blocks: list[Json], values: dict[str, str]) -> Iterator[tuple[str, Json]]:
    """The state of a form's fields: what is filled in, else what stands there already."""
    for block in blocks:
        if block.get("type") != "input":
            continue
        element = block["element"]
        kind, name = element["type"], element["action_id"].partition(".")[2].partition(".")[2]
        match kind:
            case "datepicker":
                state: Json = {"selected_date": values.get(name, element.get("initial_date"))}
            case "timepicker":
                state = {"selected_time": values.get(name, element.get("initial_time"))}
            case "static_select":
                state = {"selected_option": element.get("initial_option")}
            case _:
                state = {"value": values.get(name, element.get("initial_value"))}
        yield block["block_id"], {element["action_id"]: {"type": kind, **state}}


def _signed(url: str, body: bytes) -> bytes:
    at = str(int(time.time()))
    signature = hmac.new(SIGNING_SECRET.encode(), b"v0:" + at.encode() + b":" + body, hashlib.sha256).hexdigest()
    headers = {
        "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Slack-Request-Timestamp": at,
        "X-Slack-Signature": f"v0={signature}",
    }
    return request_of(url, headers, body)
