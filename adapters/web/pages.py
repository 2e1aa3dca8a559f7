"""The playground's addresses.

| address                      | what it does                                                       |
| ---------------------------- | ------------------------------------------------------------------ |
| GET  /                       | the first page                                                     |
| POST /c                      | starts a conversation; `Location` says where it is                 |
| GET  /c/{name}               | the page of a conversation                                         |
| GET  /c/{name}/messages      | its messages as a fragment, each with its version                  |
| POST /c/{name}/press         | a button, with its form                                            |
| POST /c/{name}/say           | typed words                                                        |
| GET  /c/{name}/plan          | the plan as a page to print                                        |
| GET  /c/{name}/plan.ics      | the plan as a calendar file                                        |
| GET  /c/{name}/preview/{...} | its cards as another platform, named last, gets them               |
| POST /press                  | a button outside any conversation                                  |
| GET  /plans                  | the person's conversations as a fragment                           |
| GET  /events?watch={name}    | server-sent events: hello, ready, changed (data: name), crowded    |
| GET  /static/{edition}/{name}| style and script                                                   |

A change answers with the cards meant for this person alone, as a fragment; what everybody sees comes through the
message log. What a person typed is in the log before the desk is asked, so that the cards it leads to stand below.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime

from aiohttp import web
from aiohttp_sse import EventSourceResponse
from redis.exceptions import RedisError

from adapters.base import Deed, Desk, DeskUnavailable, Handled, Outcome, place_of
from adapters.tongues import Tongues
from adapters.web.drawing import (
    Listed,
    Reader,
    assets,
    draw_conversation,
    draw_home,
    draw_listed,
    draw_messages,
    draw_preview,
    draw_printed,
    draw_replies,
    edition,
)
from adapters.web.events import Changed, Crowded, Feed, Ready, Tab, TabLimitError
from adapters.web.guard import HEADERS, Guard, Handler, Refusal, Visitor, shield
from adapters.web.inbound import (
    LONG_BODY,
    SHORT_BODY,
    Sent,
    address_of,
    build_inbound,
    build_person,
    identify,
    is_conversation,
    name_conversation,
    read_begin,
    read_pressed,
    read_pressed_anywhere,
    read_sent,
    read_typed,
)
from adapters.web.messages import Message, MessageLog
from adapters.web.preview import Preview, preview_cards
from adapters.web.printed import print_plan
from adapters.web.render import render
from adapters.web.wording import find_date_locale, find_page, find_texts, speak
from dialogs import views
from dialogs.session import Access, Session, asking, verdict
from dialogs.texts import Texts

_BEAT = 20.0  # seconds; the page takes a longer silence for a lost connection
_RETRY = 2_000  # milliseconds until the browser reconnects by itself
_FOR_EVER = "public, max-age=31536000, immutable"
_NOT_KEPT = "no-store"
_TITLE_LIMIT = 200  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What the pages are made with."""

    desk: Desk
    tongues: Tongues
    guard: Guard
    messages: MessageLog
    feed: Feed
    secret: str
    clock: Callable[[], datetime]  # aware UTC
    previews: Sequence[Preview]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entered:
    """A conversation this person may see; its session is None where there is none, or none of its own."""

    own: bool
    session: Session | None


class Pages:
    """One method per address."""

    def __init__(self, parts: Parts) -> None:
        self._desk = parts.desk
        self._tongues = parts.tongues
        self._guard = parts.guard
        self._messages = parts.messages
        self._feed = parts.feed
        self._secret = parts.secret
        self._clock = parts.clock
        self._previews = parts.previews

    def routes(self) -> Sequence[web.AbstractRouteDef]:
        """Every address, each shielded."""
        return (
            web.get("/", self._spoken(self.home)),
            web.post("/c", self._spoken(self.start)),
            web.get("/c/{conversation}", self._spoken(self.conversation)),
            web.get("/c/{conversation}/messages", self._spoken(self.messages)),
            web.post("/c/{conversation}/press", self._spoken(self.press)),
            web.post("/c/{conversation}/say", self._spoken(self.say)),
            web.get("/c/{conversation}/plan", self._spoken(self.plan)),
            web.get("/c/{conversation}/plan.ics", self._spoken(self.calendar)),
            web.get("/c/{conversation}/preview/{platform}", self._spoken(self.preview)),
            web.post("/press", self._spoken(self.press_anywhere)),
            web.get("/plans", self._spoken(self.plans)),
            web.get("/events", self._spoken(self.events)),
            web.get("/static/{edition}/{name}", shield(self.static)),
        )

    def _spoken(self, handler: Handler) -> Handler:
        """The handler, shielded, for people in the language they have chosen."""
        shielded = shield(handler)

        async def speaking(request: web.Request) -> web.StreamResponse:
            visitor = self._guard.visitor(request)
            if visitor.known:
                speak(request, (await self._tongues.spoken(build_person(request, visitor))).locale)
            return await shielded(request)

        return speaking

    # --- pages ------------------------------------------------------------------------------------------------

    async def home(self, request: web.Request) -> web.Response:
        """The first page."""
        visitor = self._guard.visitor(request)
        listed = await self._listed(request, visitor)
        return self._page(visitor, draw_home(self._reader(request, visitor), listed))

    async def conversation(self, request: web.Request) -> web.Response:
        """The page of one conversation."""
        visitor = self._guard.visitor(request)
        name, session = await self._enter(request, visitor)
        messages = await self._messages.read(name)
        html = draw_conversation(
            self._reader(request, visitor),
            conversation=name,
            topic=(session.topic if session else _first_words(messages)) or find_texts(request).untitled(),
            messages=messages,
            listed=await self._listed(request, visitor),
            previews=self._previews if session else (),
        )
        return self._page(visitor, html)

    async def plan(self, request: web.Request) -> web.Response:
        """The plan as a page to print."""
        visitor = self._guard.visitor(request)
        name, session = await self._enter(request, visitor)
        reader = self._reader(request, visitor)
        printed = None if session is None else print_plan(name, session, find_texts(request), reader.locale)
        if printed is None:
            raise Refusal(404, reader.page.no_plan)
        return self._page(visitor, draw_printed(reader, printed))

    async def calendar(self, request: web.Request) -> web.Response:
        """The plan as a calendar file."""
        visitor = self._guard.visitor(request)
        name, _ = await self._enter(request, visitor)
        file = await self._desk.calendar(name, build_person(request, visitor))
        if file is None:
            raise Refusal(404, find_page(request).no_plan)
        response = web.Response(body=file.content, headers={"Content-Type": file.media_type})
        response.headers["Content-Disposition"] = f'attachment; filename="{_plain_name(file.name)}"'
        response.headers["Cache-Control"] = _NOT_KEPT
        return response

    async def preview(self, request: web.Request) -> web.Response:
        """The cards of one conversation as another platform gets them."""
        visitor = self._guard.visitor(request)
        name, session = await self._enter(request, visitor)
        texts = find_texts(request)
        preview = next((each for each in self._previews if each.address == request.match_info["platform"]), None)
        if preview is None:
            raise Refusal(404, texts.page.not_found)
        if session is None:
            raise Refusal(404, texts.page.nothing_to_preview)
        cards = preview_cards(session, preview, texts, find_date_locale(request).replace("_", "-"))
        topic = session.topic or texts.untitled()
        return self._page(
            visitor, draw_preview(texts.page, conversation=name, topic=topic, preview=preview, cards=cards)
        )

    async def static(self, request: web.Request) -> web.Response:
        """Style and script; kept by browsers for as long as the address names the present edition."""
        asset = assets().get(request.match_info["name"])
        if asset is None:
            raise Refusal(404, find_page(request).not_found)
        response = web.Response(body=asset.content, content_type=asset.media_type, charset="utf-8")
        current = request.match_info["edition"] == edition()
        response.headers["Cache-Control"] = _FOR_EVER if current else "no-cache"
        return response

    # --- fragments --------------------------------------------------------------------------------------------

    async def messages(self, request: web.Request) -> web.Response:
        """The messages of one conversation."""
        visitor = self._guard.visitor(request)
        name, _ = await self._enter(request, visitor)
        return _fragment(draw_messages(self._reader(request, visitor), name, await self._messages.read(name)))

    async def plans(self, request: web.Request) -> web.Response:
        """The person's conversations."""
        visitor = self._guard.visitor(request)
        listed = await self._listed(request, visitor)
        return _fragment(draw_listed(self._reader(request, visitor), listed, request.query.get("here", "")))

    # --- changes ----------------------------------------------------------------------------------------------

    async def start(self, request: web.Request) -> web.Response:
        """Open a conversation."""
        visitor = self._guard.admit(request)
        sent = await read_sent(request, LONG_BODY)
        begin = read_begin(request, sent)
        name = name_conversation(self._secret, identify(visitor, sent.request))
        await self._messages.open(name, visitor.id)
        if begin.topic.strip():
            await self._messages.say(name, visitor.id, begin.topic, _key(visitor, sent))
        handled = await self._handle(request, visitor, sent, name, begin)
        if not handled.session:
            # A command, not a topic: its answer is all there is.
            await self._messages.discard(name, visitor.id)
            return self._replies(request, visitor, "", handled)
        response = self._replies(request, visitor, name, handled)
        response.set_status(201)
        response.headers["Location"] = f"/c/{name}"
        return response

    async def say(self, request: web.Request) -> web.Response:
        """Type words into a conversation."""
        visitor = self._guard.admit(request)
        name, _ = await self._enter(request, visitor)
        sent = await read_sent(request, LONG_BODY)
        typed = read_typed(request, sent)
        await self._messages.say(name, visitor.id, typed.text, _key(visitor, sent))
        return self._replies(request, visitor, name, await self._handle(request, visitor, sent, name, typed))

    async def press(self, request: web.Request) -> web.Response:
        """Press a button of a card."""
        visitor = self._guard.admit(request)
        name, _ = await self._enter(request, visitor)
        sent = await read_sent(request, LONG_BODY)
        pressed, session = read_pressed(request, sent)
        handled = await self._handle(request, visitor, sent, name, pressed, session)
        return self._replies(request, visitor, name, handled)

    async def press_anywhere(self, request: web.Request) -> web.Response:
        """Press a button of a card on the first page."""
        visitor = self._guard.admit(request)
        sent = await read_sent(request, SHORT_BODY)
        handled = await self._handle(request, visitor, sent, "", read_pressed_anywhere(request, sent))
        return self._replies(request, visitor, "", handled)

    # --- news -------------------------------------------------------------------------------------------------

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Tell an open page what changed, for as long as it is open."""
        visitor = self._guard.visitor(request)
        if not visitor.known:
            raise Refusal(403, find_page(request).unknown_person)
        watched = request.query.get("watch", "")
        entered = await self._look_in(request, visitor, watched) if watched else _Entered(own=True, session=None)
        if entered is None:
            raise Refusal(404, find_page(request).conversation_not_found)

        async def may_still_see() -> bool:
            return entered.own or await self._look_in(request, visitor, watched) is not None

        try:
            with self._feed.open(person=visitor.id, watched=watched, left=lambda: _has_left(request)) as tab:
                return await _stream(request, tab, may_still_see)
        except TabLimitError as error:
            raise Refusal(429, find_page(request).too_many_tabs) from error

    # --- shared -----------------------------------------------------------------------------------------------

    async def _handle(
        self, request: web.Request, visitor: Visitor, sent: Sent, name: str, deed: Deed, session: str = ""
    ) -> Handled:
        handled = await self._desk.handle(build_inbound(request, visitor, sent, name, deed, session))
        if handled.outcome is Outcome.UNAVAILABLE:
            raise Refusal(503, find_page(request).unavailable)
        return handled

    async def _enter(self, request: web.Request, visitor: Visitor) -> tuple[str, Session | None]:
        """The conversation of the address and its session, if this person may see it; raises Refusal."""
        name = request.match_info["conversation"]
        entered = await self._look_in(request, visitor, name)
        if entered is None:
            raise Refusal(404, find_page(request).conversation_not_found)
        return name, entered.session

    async def _look_in(self, request: web.Request, visitor: Visitor, name: str) -> _Entered | None:
        """The session of a conversation that this person may see, None when they may not.

        The desk judges the session alone. That it is this conversation's own is judged here: a session of somebody
        else that came to stand in it would let them read what its owner wrote.
        """
        owner = await self._messages.owner(name) if is_conversation(name) else None
        if owner is None:
            return None
        session = await self._desk.find(name, build_person(request, visitor))
        if session is not None and (session.owner != owner or session.place != place_of(address_of(name))):
            session = None
        if owner == visitor.id or (session is not None and session.access is Access.ALL):
            return _Entered(own=owner == visitor.id, session=session)
        return None

    async def _listed(self, request: web.Request, visitor: Visitor) -> tuple[Listed, ...]:
        if not visitor.known:
            return ()
        texts = find_texts(request)
        plans = (await self._desk.plans(build_person(request, visitor))).sessions
        today = self._clock().date()
        return tuple(_list_one(address.place, session, texts, today) for address, session in plans)

    def _reader(self, request: web.Request, visitor: Visitor) -> Reader:
        return Reader(
            page=find_page(request),
            locale=find_date_locale(request),
            id=visitor.id,
            token=self._guard.token(visitor),
        )

    def _page(self, visitor: Visitor, html: str) -> web.Response:
        response = web.Response(text=html, content_type="text/html", charset="utf-8")
        response.headers["Cache-Control"] = _NOT_KEPT
        self._guard.remember(response, visitor)
        return response

    def _replies(self, request: web.Request, visitor: Visitor, name: str, handled: Handled) -> web.Response:
        cards = [render(card) for card in handled.replies]
        return _fragment(draw_replies(self._reader(request, visitor), name, cards))


def _has_left(request: web.Request) -> bool:
    return request.transport is None or request.transport.is_closing()


async def _stream(request: web.Request, tab: Tab, may_still_see: Callable[[], Awaitable[bool]]) -> web.StreamResponse:
    if _has_left(request):
        return web.Response()  # the page was closed while it was looked up
    response = EventSourceResponse(headers={**HEADERS, "Cache-Control": _NOT_KEPT}, ping_interval=_BEAT)
    # A page that is closed later is no failure either. Where the store cannot say whether this person still may see
    # the conversation, the page asks again by itself.
    with suppress(ConnectionResetError, DeskUnavailable, RedisError, TimeoutError):
        await response.prepare(request)
        async with response:
            await _tell(response, tab, may_still_see)
    return response if response.prepared else web.Response()


async def _tell(response: EventSourceResponse, tab: Tab, may_still_see: Callable[[], Awaitable[bool]]) -> None:
    await response.send("", event="hello", retry=_RETRY)
    while True:
        try:
            async with asyncio.timeout(_BEAT):
                news = await tab.next()
        except TimeoutError:
            await response.send("", event="beat")
            continue
        if news is None:
            return
        for item in news:
            match item:
                case Ready():
                    await response.send("", event="ready")
                case Crowded():
                    await response.send("", event="crowded")
                case Changed(conversation=conversation):
                    if conversation == tab.watched and not await may_still_see():
                        # Without a name: the page looks, and finds the conversation gone.
                        await response.send("", event="ready")
                        return
                    await response.send(conversation, event="changed")


def _fragment(html: str) -> web.Response:
    response = web.Response(text=html, content_type="text/html", charset="utf-8")
    response.headers["Cache-Control"] = _NOT_KEPT
    return response


def _key(visitor: Visitor, sent: Sent) -> str:
    """What keeps a bubble from being added twice."""
    return f"said:{visitor.id}:{sent.request}"


def _first_words(messages: Sequence[Message]) -> str:
    """What a conversation without a session is called: the words it was started with."""
    return next((message.body["text"][:_TITLE_LIMIT] for message in messages if message.body["type"] == "bubble"), "")


def _list_one(conversation: str, session: Session, texts: Texts, today: date) -> Listed:
    return Listed(
        conversation=conversation,
        topic=session.topic or texts.untitled(),
        state=_state(session, texts),
        next_day=views.next_day(session, today),
    )


def _state(session: Session, texts: Texts) -> str:
    decided = verdict(session)
    if asking(session) is not None or decided is None:
        return texts.state_asking()
    return texts.state_decided(decided.result) if session.booking is None else texts.result(decided.result)


def _plain_name(name: str) -> str:
    """A file name that needs no quoting in a header."""
    return "".join(c if c.isascii() and (c.isalnum() or c in "._-") else "-" for c in name)[:100]
