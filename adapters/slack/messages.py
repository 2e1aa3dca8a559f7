"""Messages at Slack: post once, edit in place, look for one whose answer was lost."""

import time
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from typing import Final

import structlog
from cachetools import TTLCache

from adapters.base import DeliveryError
from adapters.slack.attempts import Attempts, mark_of
from adapters.slack.blocks import NativeBlock
from adapters.slack.limits import TEXT_BYTES
from adapters.slack.outcomes import NO_THREAD, TOO_RICH
from adapters.slack.payload import items, mapping, text
from adapters.slack.places import Spot, is_direct
from adapters.slack.plainer import plainer
from adapters.slack.render import Message, render
from adapters.slack.sender import Refused, Sender
from adapters.slack.text import escape_within
from dialogs.cards import Card

log = structlog.stdlib.get_logger(__name__)

# The text is for notifications; nothing in it is to become a link, a mention or markup.
_LITERAL: Final[Mapping[str, object]] = {"parse": "none", "link_names": False, "mrkdwn": False}
_NO_PREVIEWS: Final[Mapping[str, object]] = {"unfurl_links": False, "unfurl_media": False}
# Around an attempt, in seconds: the clocks may differ, and an attempt may take long to arrive.
_BEFORE, _AFTER = 60.0, 300.0
_PAGE: Final = (
    15  # messages a call; some apps are given no more (docs.slack.dev/reference/methods/conversations.history)
)
_PAGES: Final = 5
_EDITIONS: Final = 10_000  # messages whose last edition this process remembers
_EDITION_SECONDS: Final = 900.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where a new message goes: a channel, or a person's id for the direct messages; and a thread."""

    tenant: str
    channel: str
    root: str = ""


class Messages:
    """The messages of all sessions."""

    def __init__(self, sender: Sender, attempts: Attempts, clock: Callable[[], float] = time.time) -> None:
        self._sender = sender
        self._attempts = attempts
        self._clock = clock
        self._editions: TTLCache[Spot, int] = TTLCache[Spot, int](_EDITIONS, _EDITION_SECONDS)

    async def post(self, target: Target, card: Card, key: str, edition: int) -> Spot:
        """Show a new message, once per key as far as Slack lets us know; Refused, DeliveryError."""
        mark = mark_of(key)
        earlier = await self._attempts.begin(mark, self._clock())
        if earlier is not None:
            there = await self._look(target, mark, earlier)
            if there is not None:
                log.info("message was posted before", tenant=target.tenant, channel=target.channel)
                await self.edit(there, card, edition)
                return there
        try:
            return await self._post(target, render(card, edition=f"{mark}-{edition}", locale=card.locale))
        except DeliveryError as error:
            if error.kind != "unsure":
                await self._attempts.give_up(mark)
            raise
        except Refused:
            await self._attempts.give_up(mark)
            raise

    async def edit(self, spot: Spot, card: Card, edition: int) -> None:
        """Replace a message's content, never by an older edition that this process knows of."""
        if self._editions.get(spot, 0) > edition:
            return
        self._editions[spot] = edition
        message = render(card, edition=f"{edition}-{card.kind}", locale=card.locale)
        await self._richest("chat.update", spot.tenant, {"channel": spot.channel, "ts": spot.ts, **_LITERAL}, message)

    async def tell(self, tenant: str, channel: str, user: str, card: Card, *, root: str = "") -> None:
        """Show a card to one person: alone in a channel, as an ordinary message in their direct messages."""
        message = render(card, edition=f"{self._clock():.6f}", locale=card.locale)
        where: dict[str, object] = {"channel": channel, **_LITERAL}
        if root:
            where["thread_ts"] = root
        if is_direct(channel):
            await self._richest("chat.postMessage", tenant, {**where, **_NO_PREVIEWS}, message)
        else:
            await self._richest("chat.postEphemeral", tenant, {**where, "user": user}, message)

    async def say(self, target: Target, words: str, block: NativeBlock) -> None:
        """Show a message of one block outside any card."""
        where: dict[str, object] = {"channel": target.channel, **_LITERAL, **_NO_PREVIEWS}
        if target.root:
            where["thread_ts"] = target.root
        message = Message(text=escape_within(words, TEXT_BYTES), blocks=[block])
        await self._richest("chat.postMessage", target.tenant, where, message)

    async def find_file(self, target: Target, name: str, key: str) -> bool:
        """Whether a file of this name was handed over by an attempt whose answer was lost; notes this attempt."""
        earlier = await self._attempts.begin(mark_of(key), self._clock())
        if earlier is None:
            return False
        async for message in self._between(target, earlier):
            if any(text(file, "name") == name for file in items(message, "files")):
                return True
        return False

    async def give_up(self, key: str) -> None:
        """Forget an attempt that certainly posted nothing."""
        await self._attempts.give_up(mark_of(key))

    async def _post(self, target: Target, message: Message) -> Spot:
        where: dict[str, object] = {"channel": target.channel, **_LITERAL, **_NO_PREVIEWS}
        in_thread = {**where, "thread_ts": target.root} if target.root else where
        root = target.root
        try:
            posted = await self._richest("chat.postMessage", target.tenant, in_thread, message)
        except Refused as error:
            if error.code not in NO_THREAD or not root:
                raise
            # Whoever began the thread deleted it; the conversation goes on as a new one.
            posted, root = await self._richest("chat.postMessage", target.tenant, where, message), ""
        return _spot(target.tenant, text(posted, "channel") or target.channel, text(posted, "ts"), root)

    async def _richest(
        self, method: str, tenant: str, where: Mapping[str, object], message: Message
    ) -> Mapping[str, object]:
        """Send the message, plainer if Slack does not take it as it is."""
        channel = text(where, "channel") if method != "chat.update" else ""  # editing is counted per workspace
        try:
            return await self._sender.call(tenant, method, {**where, **_content(message)}, channel=channel)
        except Refused as error:
            if error.code not in TOO_RICH:
                raise
            log.warning("slack refuses the blocks", method=method, tenant=tenant, code=error.code)
        return await self._sender.call(tenant, method, {**where, **_content(plainer(message))}, channel=channel)

    async def _look(self, target: Target, mark: str, since: float) -> Spot | None:
        async for message in self._between(target, since):
            if any(text(block, "block_id").startswith(mark) for block in items(message, "blocks")):
                root = text(message, "thread_ts") or target.root
                return _spot(target.tenant, target.channel, text(message, "ts"), root)
        return None

    async def _between(self, target: Target, since: float) -> AsyncIterator[Mapping[str, object]]:
        """Our chances to see what was posted around then; nothing where we may not read."""
        method = "conversations.replies" if target.root else "conversations.history"
        arguments: dict[str, object] = {
            "channel": target.channel,
            "oldest": f"{since - _BEFORE:.6f}",
            "latest": f"{since + _AFTER:.6f}",
            "limit": _PAGE,
        }
        if target.root:
            arguments["ts"] = target.root
        for _ in range(_PAGES):
            try:
                page = await self._sender.call(target.tenant, method, arguments, kind="read")
            except Refused as error:
                # At worst a message is shown twice; not to show it at all would be worse.
                log.warning("slack shows no messages", tenant=target.tenant, method=method, code=error.code)
                return
            for message in items(page, "messages"):
                yield mapping(message)
            cursor = text(page, "response_metadata", "next_cursor")
            if not cursor:
                return
            arguments["cursor"] = cursor


def _spot(tenant: str, channel: str, ts: str, root: str) -> Spot:
    return Spot(tenant=tenant, channel=channel, ts=ts, root="" if is_direct(channel) else root or ts)


def _content(message: Message) -> Mapping[str, object]:
    return {"text": message.text, "blocks": message.blocks}
