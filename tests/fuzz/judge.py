"""What must hold whatever is sent: an answer, soon, that is no failure of ours and gives nothing away."""

import hashlib
import hmac
import io
import re
import secrets
import time
import uuid
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Final

from adapters.base import Person
from adapters.calendar_links import CalendarLinks
from bot.app import ALIVE
from tests.fakes.teams_tokens import Seal, authorization
from tests.fuzz.ground import CANARY, SECRET, Ground, Route
from tests.fuzz.shots import Answer, Proof, Shot, send

SOON_S: Final = 2.0
_PATIENCE_S: Final = 15.0
_TRIES: Final = 3  # of a shot that was slow: the machine may have been busy
_STATE: Final = re.compile(r"[?&;]state=([\w-]+)")
_FAILURES: Final = (
    '"level": "error"',
    '"level": "critical"',
    '"exception": ',
    '"logger": "py.warnings"',
    "Traceback (",
)
# How a bot tells Teams, which has proved to be it, that it knows no such invoke.
_MEANT: Final = frozenset({("/api/messages", 501)})
_ALIVE: Final = Shot(method=b"GET", path=b"/healthz")


class Broken(AssertionError):
    """A promise that was not kept."""


@dataclass(slots=True, kw_only=True)
class Judge:
    """Fires shots and counts what came back."""

    ground: Ground
    soon_s: float = SOON_S
    statuses: Counter[tuple[str, int]] = field(default_factory=Counter[tuple[str, int]])
    slowest: tuple[float, str] = (0.0, "")
    _read: int = 0  # characters of the log

    def judge(self, route: Route, shot: Shot) -> None:
        """Fire once, and again if it was slow; Broken says what was wrong."""
        answer = self._fire(route, shot)
        self.statuses[f"{route.method} {route.path}", answer.status] += 1
        for _ in range(_TRIES - 1):
            if answer.seconds <= self.soon_s:
                break
            answer = self._fire(route, shot)
        self.slowest = max(self.slowest, (answer.seconds, f"{route.method} {route.path}: {str(shot)[:200]}"))
        if answer.seconds > self.soon_s:
            raise Broken(f"answered after {answer.seconds:.1f} s: {shot}")
        if answer.status == 0 and not _is_mangled(shot):
            raise Broken(f"{answer.text}: {shot}")
        if answer.status >= 500 and (route.path, answer.status) not in _MEANT:
            raise Broken(f"status {answer.status}: {shot}\n{answer.text[:500]}\n{self.fresh_lines()}")
        self._check_silent(answer, shot)
        self._check_alive(route, shot)
        self.check_log(shot)
        self.check_sent(shot)

    def check_log(self, shot: Shot | None = None) -> None:
        """Nothing in the log is a failure or a secret."""
        lines = self.fresh_lines()
        for sign in _FAILURES:
            if sign in lines:
                raise Broken(f"in the log after {shot}:\n{lines}")
        self._check_without_secrets(lines, "the log", shot)

    def check_sent(self, shot: Shot | None = None) -> None:
        """Nothing of Ben's goes to anybody: he does nothing any more."""
        for told in self.ground.sent():
            if CANARY in told:
                raise Broken(f"{CANARY!r} was sent after {shot}:\n{told[:2000]}")

    def check_store(self) -> None:
        """No secret lies in the store as it is."""
        held = self.ground.dump()
        for secret in self.ground.credentials():
            if secret in held:
                raise Broken(f"{secret!r} lies in the store")

    def fresh_lines(self) -> str:
        """What was logged since the last look."""
        log: io.StringIO = self.ground.log
        lines = log.getvalue()[self._read :]
        self._read += len(lines)
        return lines

    def _check_silent(self, answer: Answer, shot: Shot) -> None:
        told = answer.text + "".join(f"{name}: {value}\n" for name, value in answer.headers.items())
        self._check_without_secrets(told, "the answer", shot)
        if "x-evil" in answer.headers:
            raise Broken(f"a header was put in: {shot}")
        if "Traceback" in told:
            raise Broken(f"a stack was shown: {shot}")

    def _check_without_secrets(self, told: str, where: str, shot: Shot | None) -> None:
        for secret in self.ground.secrets():
            # What somebody brings along may come back to them.
            if secret in told and (shot is None or secret.encode() not in shot.body):
                raise Broken(f"{secret!r} stands in {where} after {shot}:\n{told[:2000]}")

    def _check_alive(self, route: Route, shot: Shot) -> None:
        answer = send(_ALIVE, route.port, patience_s=_PATIENCE_S)
        if answer.status != 200 or ALIVE not in answer.text:
            raise Broken(f"/healthz: {answer} after {shot}")

    # --- sending --------------------------------------------------------------------------------------------------

    def _fire(self, route: Route, shot: Shot) -> Answer:
        return send(self._filled(route, shot), route.port, patience_s=_PATIENCE_S)

    def _filled(self, route: Route, shot: Shot) -> Shot:
        """The shot with what has to be new at each sending, and with its proof."""
        new = secrets.token_hex(8)
        path = shot.path
        if b"$LINK$" in path:
            path = path.replace(b"$LINK$", self._link().encode())
        body = shot.body.replace(b"$NEW$", new.encode()).replace(b"$UUID$", str(uuid.uuid4()).encode())
        proof: dict[str, str] = {}
        page = self.ground.open_page if route.is_open else self.ground.page
        cookies = "; ".join(f"{cookie.key}={cookie.value}" for cookie in page.http.cookie_jar)
        match shot.proof:
            case Proof.NONE:
                pass
            case Proof.SLACK:
                proof = self._signed(body)
            case Proof.TEAMS:
                teams = self.ground.teams
                app_id = "" if route.is_open else teams.bot.app_id
                proof = authorization(Seal.RIGHT, teams.keys, app_id, teams.service_url)
            case Proof.COOKIE:
                proof = {"Cookie": cookies}
            case Proof.PAGE:
                proof = {"Cookie": cookies, "X-Livewise-Token": page.token}
            case Proof.INSTALL:
                state = self._state(route)
                path = path.replace(b"$STATE$", state.encode())
                proof = {"Cookie": f"livewise-slack-install={state}"}
        named = {name.lower() for name, _ in shot.headers}
        added = [(name.encode(), value.encode()) for name, value in proof.items() if name.lower().encode() not in named]
        return replace(shot, path=path, headers=(*shot.headers, *added), body=body)

    def _signed(self, body: bytes) -> dict[str, str]:
        now = str(int(time.time()))
        secret = self.ground.slack.app.signing_secret.encode()
        digest = hmac.new(secret, b"v0:" + now.encode() + b":" + body, hashlib.sha256).hexdigest()
        return {"X-Slack-Request-Timestamp": now, "X-Slack-Signature": f"v0={digest}"}

    def _link(self) -> str:
        """The end of a good link to the calendar file of a conversation of nobody's."""
        person = Person(tenant="web", id="0" * 32, locale="en")
        links = CalendarLinks(secret=SECRET, base_url="http://127.0.0.1")
        return links.write(self.ground.conversations[0], person).rpartition("/")[2]

    def _state(self, route: Route) -> str:
        """The secret of an installation that is begun now."""
        page = send(Shot(method=b"GET", path=b"/slack/install"), route.port, patience_s=_PATIENCE_S)
        found = _STATE.search(page.text)
        return "" if found is None else found[1]


def _is_mangled(shot: Shot) -> bool:
    """Whether it is no request at all, so that the server may hang up; or one whose sender goes on and on."""
    head = b"".join((shot.method, shot.path, *(part for header in shot.headers for part in header)))
    return any(byte < 0x20 or byte >= 0x7F for byte in head) or b" " in shot.path or len(shot.body) > 500_000
