"""Who is asking, and whether the request may be believed.

A person is a random id in a signed cookie; there is no login. A request that changes something must come from a
page of this server: the browser says so itself (`Sec-Fetch-Site`, `Origin`), and the page proves it with a token
that is signed for its cookie. Every response, errors included, carries the security headers.
"""

import json
import logging
import re
import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from aiohttp import web
from itsdangerous import BadData, Signer, TimestampSigner
from redis.exceptions import RedisError

from adapters.base import DeskUnavailable
from adapters.web.drawing import draw_problem
from adapters.web.wording import find_page
from dialogs.texts.page import Page

log = logging.getLogger(__name__)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Server": "Livewise",  # no version of anything
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}

CSRF_HEADER = "X-Livewise-Token"

# Browsers keep no cookie longer than 400 days; each page view renews it.
_COOKIE_SECONDS = 400 * 24 * 3600
_COOKIE_SALT = "livewise.web.person"
_CSRF_SALT = "livewise.web.form"
_PERSON = re.compile(r"[0-9a-f]{32}")
_SHORTEST_SECRET = 16  # characters


class Secure(StrEnum):
    """How browsers reach the playground; over https its cookie is never sent in the clear."""

    HTTP = "http"
    HTTPS = "https"


class Refusal(Exception):
    """A request that is not taken: its status, and one sentence for the person."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(status, sentence)
        self.status = status
        self.sentence = sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """The person behind a request; `known` tells whether their cookie was good."""

    id: str
    known: bool


class Guard:
    """Signs and checks cookies and form tokens."""

    def __init__(self, *, secret: str, secure: Secure) -> None:
        if len(secret) < _SHORTEST_SECRET:
            raise ValueError(f"the secret for signing cookies needs at least {_SHORTEST_SECRET} characters")
        self._cookie = TimestampSigner(secret, salt=_COOKIE_SALT)
        self._form = Signer(secret, salt=_CSRF_SALT)
        self._secure = secure
        # With this prefix browsers refuse the cookie unless it is secure and belongs to this host alone.
        self._name = "__Host-livewise" if secure is Secure.HTTPS else "livewise"

    def visitor(self, request: web.Request) -> Visitor:
        """Whose request this is; without a good cookie it is a new person's."""
        try:
            person = self._cookie.unsign(request.cookies.get(self._name, ""), max_age=_COOKIE_SECONDS).decode()
        except (BadData, UnicodeError):
            person = ""
        if _PERSON.fullmatch(person):
            return Visitor(id=person, known=True)
        return Visitor(id=secrets.token_hex(16), known=False)

    def remember(self, response: web.StreamResponse, visitor: Visitor) -> None:
        """Give the person their cookie, or renew it."""
        response.set_cookie(
            self._name,
            self._cookie.sign(visitor.id).decode(),
            max_age=_COOKIE_SECONDS,
            path="/",
            httponly=True,
            samesite="Lax",
            secure=self._secure is Secure.HTTPS,
        )

    def token(self, visitor: Visitor) -> str:
        """The token that a page of this person's sends with each change."""
        return self._form.get_signature(visitor.id).decode()

    def admit(self, request: web.Request) -> Visitor:
        """The known person who sent a change from a page of this server; raises Refusal for anything else."""
        page = find_page(request)
        if not _same_origin(request):
            raise Refusal(403, page.foreign_page)
        visitor = self.visitor(request)
        if not visitor.known:
            raise Refusal(403, page.unknown_person)
        sent = request.headers.get(CSRF_HEADER, "").encode(errors="replace")
        if not self._form.verify_signature(visitor.id.encode(), sent):
            raise Refusal(403, page.stale_page)
        return visitor


def _same_origin(request: web.Request) -> bool:
    """What the browser itself says about where the request comes from; clients that say nothing pass."""
    if request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
        return False
    origin = request.headers.get("Origin")
    # Only the host is compared: behind a proxy that ends https, the scheme seen here is another one.
    return origin is None or origin.lower().partition("://")[2] == request.host.lower()


def shield(handler: Handler) -> Handler:
    """The handler with security headers on whatever it answers, and a plain sentence for whatever goes wrong."""

    async def shielded(request: web.Request) -> web.StreamResponse:
        response = await _answer(handler, request)
        if not response.prepared:
            response.headers.update(HEADERS)
        return response

    return shielded


@web.middleware
async def shield_all(request: web.Request, handler: Handler) -> web.StreamResponse:
    """`shield` for addresses that no route knows."""
    return await shield(handler)(request)


async def _answer(handler: Handler, request: web.Request) -> web.StreamResponse:
    try:
        return await handler(request)
    except Refusal as refusal:
        return refuse(request, refusal.status, refusal.sentence)
    except web.HTTPRedirection:
        raise
    except web.HTTPMethodNotAllowed as error:
        response = refuse(request, 405, find_page(request).wrong_method)
        response.headers["Allow"] = error.headers["Allow"]
        return response
    except web.HTTPException as error:
        return refuse(request, error.status, _http_sentence(error.status, find_page(request)))
    except (DeskUnavailable, RedisError, ConnectionError, TimeoutError) as error:
        log.warning(
            "web request failed: store unavailable", extra={"path": request.path, "error": type(error).__name__}
        )
        page = find_page(request)
        return refuse(request, 503, page.unavailable if request.method == "POST" else page.not_looked_up)
    except Exception:
        log.exception("web request failed", extra={"path": request.path})
        return refuse(request, 500, find_page(request).broken)


def refuse(request: web.Request, status: int, sentence: str) -> web.Response:
    """The sentence as a small page for a person who opened an address, as JSON for a script."""
    if request.method == "GET" and "text/html" in request.headers.get("Accept", ""):
        return web.Response(
            status=status, text=draw_problem(find_page(request), sentence), content_type="text/html", charset="utf-8"
        )
    body = json.dumps({"error": sentence}, ensure_ascii=False)
    return web.Response(status=status, text=body, content_type="application/json", charset="utf-8")


def _http_sentence(status: int, page: Page) -> str:
    if status == 404:
        return page.not_found
    return page.bad_request if status < 500 else page.broken
