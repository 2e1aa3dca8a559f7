"""Slack, as far as a pressed button goes: the signed request, and `chat.update`."""

import hashlib
import hmac
import json
import re
import secrets
import time
from typing import Any, Final
from urllib.parse import quote_plus, urlencode

from tests.bench.turns.conversation import SESSION, TOPIC, press_number, shown
from tests.bench.turns.sides import Call, Deed, Seat
from tests.bench.turns.wire import request_of

SIGNING_SECRET: Final = "0123456789abcdef0123456789abcdef"
BOT_TOKEN: Final = "xoxb-000000000000-000000000000-bench"
TEAM: Final = "T00BENCH001"

_DEEDS: Final = {"chat.postMessage": Deed.POST, "chat.update": Deed.CHANGE}
_FIRST_TS: Final = 1_796_000_000
_SEAT: Final = re.compile(rb'\bts(?:"\s*:\s*"|=)1796000000\.(\d{6})')
_CHANNEL: Final = re.compile(rb'\bchannel(?:"\s*:\s*"|=)C(\d{10})')
_SESSION: Final = re.compile(rb'"value"\s*:\s*"([a-z2-7]{26})\|')
# They stand in a payload that is spelled once and filled in for each press; nothing in them is escaped in a form.
_NUMBER: Final = "5555555555"
_PRESS: Final = "PRESSPRESS"
_MOMENT: Final = "6666666666"
_TS: Final = f"{_FIRST_TS}.555555"


class SlackSide:
    """One workspace with a channel, and a person, for each seat."""

    def __init__(self) -> None:
        self._meeting = secrets.token_hex(8)  # nobody has begun the same thing before
        self._payloads = tuple(_payload(number) for number in (0, 1))

    def beginning(self, url: str, seat: Seat) -> bytes:
        form = {
            "token": "bench",
            "team_id": TEAM,
            "team_domain": "acme",
            "channel_id": f"C{seat.number:010}",
            "channel_name": "sales",
            "user_id": f"U{seat.number:010}",
            "user_name": "ana",
            "command": "/livewise",
            "text": TOPIC,
            "api_app_id": "A00BENCH001",
            "is_enterprise_install": "false",
            "response_url": "http://127.0.0.1:1/commands/1",
            "trigger_id": f"{self._meeting}.{seat.number}",
        }
        return _signed(url, urlencode(form).encode())

    def press(self, url: str, seat: Seat) -> bytes:
        body = (
            self._payloads[seat.presses % 2]
            .replace(_TS.encode(), _ts(seat.number).encode())
            .replace(_NUMBER.encode(), f"{seat.number:010}".encode())
            .replace(SESSION.encode(), seat.session.encode())
            .replace(_PRESS.encode(), quote_plus(press_number(seat.presses)).encode())
            .replace(_MOMENT.encode(), f"{time.time():.6f}".encode())
        )
        return _signed(url, body)

    def take(self, verb: str, path: str, body: bytes) -> Call:
        del verb
        method = path.rpartition("/")[2].partition("?")[0]
        if method == "auth.test":
            told = {"url": "https://acme.slack.com/", "team": "Acme", "team_id": TEAM, "user": "livewise"}
            return Call(answer=_ok(**told, user_id="U00BENCHBOT", bot_id="B00BENCHBOT", is_enterprise_install=False))
        if method == "users.info":
            return Call(answer=_ok(user={"id": "U", "locale": "en-US", "tz": "Europe/Ljubljana"}))
        deed = _DEEDS.get(method, Deed.OTHER)
        found = (_SEAT if deed is Deed.CHANGE else _CHANNEL).search(body)
        if deed is Deed.OTHER or found is None:
            return Call(answer=_ok())
        number = int(found[1])
        return Call(answer=_ok(channel=f"C{number:010}", ts=_ts(number), text=""), deed=deed, seat=number)

    def session_in(self, body: bytes) -> str:
        found = _SESSION.search(body)
        assert found is not None, body
        return found[1].decode()


def _ok(**told: object) -> bytes:
    return json.dumps({"ok": True, **told}).encode()


def _ts(number: int) -> str:
    return f"{_FIRST_TS}.{number:06}"


def _payload(number: int) -> bytes:
    """The form of a press on the card that stands there before the n-th."""
    message = shown()[number].slack
    button = _button(message["blocks"], press_number(number))
    person = {"id": f"U{_NUMBER}", "username": "ana", "name": "ana", "team_id": TEAM}
    payload: dict[str, Any] = {
        "type": "block_actions",
        "user": person,
        "api_app_id": "A00BENCH001",
        "token": "bench",
        "team": {"id": TEAM, "domain": "acme"},
        "enterprise": None,
        "is_enterprise_install": False,
        "container": {"type": "message", "message_ts": _TS, "channel_id": f"C{_NUMBER}", "is_ephemeral": False},
        "trigger_id": f"{_MOMENT}.{_NUMBER}.0123456789abcdef",
        "channel": {"id": f"C{_NUMBER}", "name": "sales"},
        "message": {
            "type": "message",
            "user": "U00BENCHBOT",
            "bot_id": "B00BENCHBOT",
            "ts": _TS,
            "team": TEAM,
            **message,
        },
        "state": {"values": {}},
        "response_url": f"https://hooks.slack.com/actions/{TEAM}/{_NUMBER}/0123456789abcdef",
        "actions": [{**button, "block_id": "b", "value": f"{SESSION}|{_PRESS}", "action_ts": _MOMENT}],
    }
    spelled = json.dumps(payload, separators=(",", ":")).replace("/", "\\/")
    return urlencode({"payload": spelled}).encode()


def _button(blocks: list[dict[str, Any]], press: str) -> dict[str, Any]:
    """The button with this press, which stands among others or beside a text."""
    buttons: list[dict[str, Any]] = [
        each for block in blocks for each in (*block.get("elements", ()), block.get("accessory", {}))
    ]
    (found,) = (each for each in buttons if each.get("value") == f"{SESSION}|{press}")
    return found


def _signed(url: str, body: bytes) -> bytes:
    at = str(int(time.time()))
    signature = hmac.new(SIGNING_SECRET.encode(), b"v0:" + at.encode() + b":" + body, hashlib.sha256).hexdigest()
    headers = {
        "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
        "Accept": "application/json,*/*",
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Slack-Request-Timestamp": at,
        "X-Slack-Signature": f"v0={signature}",
    }
    return request_of(url, headers, body)
