"""slack-bolt between the wire and the front: it tells the kinds of deliveries apart and carries the answers back.

Bolt gets payloads that were verified and parsed already, over HTTP as over Socket Mode, so both take the same way.
Only the press of a button, which is known by one word, goes past it.
`process_before_response` makes the acknowledgement wait for the commit, and lets a failure before it be a 5xx.
"""

import asyncio
import json
import logging
import re
from collections.abc import Awaitable, Callable
from typing import Any, Final

import structlog
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.base import DeskUnavailable, Door, NoTurn
from adapters.payload import NOTHING, head, mapping, text
from adapters.slack.app import COMMAND
from adapters.slack.deeds import Reply
from adapters.slack.events import Events
from adapters.slack.front import Front
from adapters.slack.inbound import Body, workspace_of
from adapters.slack.installations import TokenUnavailable
from adapters.slack.quiet import quiet_logger

log = structlog.stdlib.get_logger(__name__)

_ACK_SECONDS: Final = 2.4  # Slack waits for 3
_PRESS: Final = "block_actions"
_ANY: Final = re.compile(".*", re.DOTALL)

Act = Callable[[Body], Awaitable[Reply]]


def make_app(front: Front, events: Events, client: AsyncWebClient, door: Door) -> AsyncApp:
    """A Bolt app whose every listener is a method of the front, or of the events, behind the door."""
    app = AsyncApp(
        client=client,
        # Bolt looks into the environment by itself, finds the variables that are meant for us, and warns about them.
        logger=quiet_logger("bolt", logging.ERROR),
        # Which installation a delivery is for is the front's business, which keeps it in one look-up; nothing
        # is sent with Bolt's own client. This also keeps Bolt from calling auth.test.
        authorize=_authorize,
        process_before_response=True,
        request_verification_enabled=False,
        ignoring_self_events_enabled=False,
        ignoring_self_assistant_message_events_enabled=False,
        ssl_check_enabled=False,
        url_verification_enabled=False,
        attaching_function_token_enabled=False,
        attaching_conversation_kwargs_enabled=False,
    )
    app.action(_ANY)(_listener(front.action, front.put_off, door))
    app.event(_ANY)(_listener(events.take, front.put_off, door))
    app.command(COMMAND)(_listener(front.command, front.put_off, door))
    app.view_submission(_ANY)(_listener(front.submission, front.put_off, door))
    app.view_closed(_ANY)(_listener(_nothing, front.put_off, door))
    app.shortcut(_ANY)(_listener(front.shortcut, front.put_off, door))
    app.options(_ANY)(_listener(_nothing, front.put_off, door))
    app.error(_misread)
    return app


def dispatcher(front: Front, events: Events, client: AsyncWebClient, door: Door) -> Callable[[Body], Awaitable[Reply]]:
    """What takes one parsed payload to the front, or to the events."""
    app = make_app(front, events, client, door)

    async def dispatch(body: Body) -> Reply:
        # Most of what comes are presses. Bolt would make of each a context, a client and all that a listener could
        # ask for, which takes as long as drawing the card.
        if text(body, "type") == _PRESS and text(head(body, "actions"), "action_id"):
            return await _answer(front.action, front.put_off, body, door)
        return await _through_bolt(app, body)

    return dispatch


async def _through_bolt(app: AsyncApp, body: Body) -> Reply:
    try:
        response = await app.async_dispatch(AsyncBoltRequest(mode="socket_mode", body=dict(body)))
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        return _unreadable(error)
    if response.status == 404:
        log.info("delivery of an unknown kind", kind=text(body, "type")[:50])
        return Reply()
    return Reply(status=response.status, body=mapping(json.loads(response.body)) if response.body else NOTHING)


def _listener(act: Act, put_off: Callable[[Body], Reply], door: Door) -> Callable[..., Awaitable[BoltResponse]]:
    async def listen(body: dict[str, Any]) -> BoltResponse:
        reply = await _answer(act, put_off, body, door)
        return BoltResponse(status=reply.status, body=dict(reply.body) if reply.body else "")

    return listen


async def _answer(act: Act, put_off: Callable[[Body], Reply], body: Body, door: Door) -> Reply:
    return await _in_time(act, body, door) or put_off(body)


async def _in_time(act: Act, body: Body, door: Door) -> Reply | None:
    """The answer to a delivery; None for one that could not be taken now."""
    kind = text(body, "type")[:50]
    try:
        async with asyncio.timeout(_ACK_SECONDS), door.turn(workspace_of(body)):
            return await act(body)
    except NoTurn:
        return None  # which the door tells of
    except TimeoutError:
        log.warning("delivery took too long", kind=kind)
    except TokenUnavailable:
        log.warning("installation unknown for now", kind=kind)
    except DeskUnavailable:
        log.warning("store unavailable", kind=kind)
    except Exception:  # Bolt would log its words, which may be somebody's
        log.exception("delivery failed", kind=kind)
        return Reply(status=500)
    return None


async def _misread(error: Exception) -> BoltResponse:
    return BoltResponse(status=_unreadable(error).status)


def _unreadable(error: Exception) -> Reply:
    """No listener fails, so it was Bolt itself, at a payload in which something is of the wrong type."""
    log.warning("delivery not readable", error=type(error).__name__)
    return Reply(status=400)


async def _nothing(_: Body) -> Reply:
    return Reply()


async def _authorize() -> AuthorizeResult:
    return AuthorizeResult(enterprise_id=None, team_id=None, bot_token="unused", bot_id="B0", bot_user_id="U0")  # noqa: S106 - no token
