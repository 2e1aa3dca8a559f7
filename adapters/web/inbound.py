"""Request -> `Inbound`.

A change is a JSON object. Everything in it is untrusted: each part has a type, a length and an alphabet, and what
does not fit is refused with a sentence, never guessed at. How long a topic may be is the engine's matter; here a
body is only kept from being unreasonable.
"""

import hashlib
import hmac
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from aiohttp import web

from adapters.base import Address, Begin, Deed, Inbound, Person, Pressed, Typed
from adapters.body import BodyRefused, read_body
from adapters.web.guard import Refusal, Visitor
from adapters.web.wording import find_language, find_page
from dialogs.cards import PERSONAL, Verb, decode
from dialogs.zones import find_zone

PLATFORM = "web"
TENANT = "web"

LONG_BODY = 1024 * 1024  # bytes: 40,000 characters of any script, in JSON's longest spelling, with room
SHORT_BODY = 64 * 1024  # bytes: a button outside any conversation, whose forms are short

BODY_SECONDS = 20.0  # for a body to arrive: the longest takes a slow phone half of that

_MOST_VALUES = 50
_CONVERSATION = re.compile(r"[0-9a-f]{32}")
_REQUEST = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SESSION = re.compile(r"[A-Za-z0-9_.:\-]{0,100}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """The body of a change, its parts still as sent."""

    request: str  # the id the page made for it
    parts: Mapping[str, object]

    def text(self, name: str, page_sentence: str) -> str:
        """A part that must be a string, empty when it is missing."""
        part = self.parts.get(name, "")
        if not isinstance(part, str):
            raise Refusal(400, page_sentence)
        return _mend(part)


async def read_sent(request: web.Request, limit: int) -> Sent:
    """The body of a change; raises Refusal when it is too large, not JSON, or has no usable id."""
    page = find_page(request)
    if request.content_type != "application/json":
        raise Refusal(415, page.wrong_type)
    try:
        body = cast(object, json.loads((await _read_body(request, limit)).decode("utf-8")))
    except (ValueError, RecursionError) as error:
        raise Refusal(400, page.unreadable) from error
    if not isinstance(body, dict):
        raise Refusal(400, page.unreadable)
    parts = cast(dict[str, object], body)
    made = parts.get("id")
    if not isinstance(made, str) or not _REQUEST.fullmatch(made.lower()):
        raise Refusal(400, page.no_request_id)
    return Sent(request=made.lower(), parts=parts)


def is_conversation(name: str) -> bool:
    """Whether this could name a conversation at all."""
    return _CONVERSATION.fullmatch(name) is not None


def name_conversation(secret: str, inbound_id: str) -> str:
    """The conversation a start opens: nobody can guess it, and the same start sent again opens the same one."""
    return hmac.new(secret.encode(), inbound_id.encode(), hashlib.sha256).hexdigest()[:32]


def identify(visitor: Visitor, request_id: str) -> str:
    """A delivery's id, unique over all platforms."""
    return f"{PLATFORM}:{visitor.id}:{request_id}"


def read_begin(request: web.Request, sent: Sent) -> Begin:
    """A start."""
    return Begin(topic=sent.text("topic", find_page(request).unreadable))


def read_typed(request: web.Request, sent: Sent) -> Typed:
    """Typed words; raises Refusal when there are none."""
    page = find_page(request)
    text = sent.text("text", page.unreadable)
    if not text.strip():
        raise Refusal(400, page.nothing_typed)
    return Typed(text=text)


def read_pressed(request: web.Request, sent: Sent) -> tuple[Pressed, str]:
    """A button's press with its form, and the session that its card says it belongs to."""
    page = find_page(request)
    session = sent.text("session", page.unreadable)
    if not _SESSION.fullmatch(session):
        raise Refusal(400, page.unreadable)
    values = _read_values(sent.parts.get("values", {}))
    if values is None:
        raise Refusal(400, page.unreadable)
    press = decode(sent.text("press", page.unreadable))
    if press is not None and press.verb is Verb.START:
        press = None  # the page draws it as a link to the first page, so this is no button of its own
    return Pressed(press=press, values=values), session


def read_pressed_anywhere(request: web.Request, sent: Sent) -> Pressed:
    """A button's press outside any conversation; what needs one counts as no button."""
    pressed, _ = read_pressed(request, sent)
    known = pressed.press is not None and pressed.press.verb in PERSONAL
    return pressed if known else Pressed(press=None)


def _read_values(part: object) -> dict[str, str] | None:
    if not isinstance(part, dict):
        return None
    values = cast(dict[str, object], part)
    typed = {_mend(name): _mend(value) for name, value in values.items() if isinstance(value, str)}
    return typed if len(typed) == len(values) <= _MOST_VALUES else None


def build_inbound(
    request: web.Request, visitor: Visitor, sent: Sent, conversation: str, deed: Deed, session: str = ""
) -> Inbound:
    """The delivery for the desk."""
    return Inbound(
        id=identify(visitor, sent.request),
        person=build_person(request, visitor, sent.text("zone", find_page(request).unreadable)),
        address=address_of(conversation),
        deed=deed,
        session=session,
        thread=conversation,
    )


def build_person(request: web.Request, visitor: Visitor, zone: str = "") -> Person:
    """The person behind a request; a zone that does not exist counts as unknown."""
    return Person(tenant=TENANT, id=visitor.id, locale=find_language(request), zone=find_zone(zone[:100]) or "")


def address_of(conversation: str) -> Address:
    """Where a conversation's messages go."""
    return Address(platform=PLATFORM, tenant=TENANT, place=conversation)


async def _read_body(request: web.Request, limit: int) -> bytes:
    try:
        return await read_body(request, limit=limit, seconds=BODY_SECONDS)
    except BodyRefused as refused:
        page = find_page(request)
        sentences = {415: page.packed, 413: page.too_large, 408: page.too_slow}
        raise Refusal(refused.status, sentences.get(refused.status, page.unreadable)) from refused


def _mend(text: str) -> str:
    # JSON can spell half a surrogate pair; nothing beyond this point could write it down.
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
